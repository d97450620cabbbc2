-- What websites ask of automatic visitors, read at most once a day by all replicas together.

create table robots_file (
    origin text constraint robots_file_pkey primary key,
    content text not null,
    read_at timestamptz not null
);
comment on table robots_file is 'The robots.txt of a website (RFC 9309); empty where it has none: then everything may be visited';
