-- The addresses on the web that texts name as their sources, and what the last look at each showed.

create table link_look (
    url text constraint link_look_pkey primary key,
    state text constraint link_look_state_check check (state in ('REACHABLE', 'BROKEN', 'NOT_SEEN', 'REFUSED')),
    status integer,
    looked_at timestamptz,
    next_at timestamptz not null,
    constraint link_look_looked_check check ((state is null) = (looked_at is null))
);
comment on table link_look is 'Looked at in the background; that our look failed (NOT_SEEN) does not make a link broken';
create index link_look_next_index on link_look (next_at);
