-- Media monitoring (duty 2): what the media wrote and in which tone, so that the monthly report counts it from rows.

create table mention (
    id uuid constraint mention_pkey primary key,
    version integer not null,
    outlet text not null,
    outlet_kind text not null constraint mention_outlet_kind_check check (outlet_kind in ('PRINT', 'ONLINE', 'TV', 'RADIO', 'WIRE', 'SOCIAL_ACCOUNT', 'FORUM')),
    region text,
    url text not null constraint mention_address_unique unique,
    headline text not null,
    published_at timestamptz not null,
    headline_tone text not null constraint mention_headline_tone_check check (headline_tone in ('POSITIVE', 'NEUTRAL', 'NEGATIVE')),
    content_tone text not null constraint mention_content_tone_check check (content_tone in ('POSITIVE', 'NEUTRAL', 'NEGATIVE')),
    topic_id uuid constraint mention_topic_fkey references topic,
    narrative_id uuid constraint mention_narrative_fkey references narrative,
    quote text constraint mention_quote_check check (length(quote) <= 500),
    request_hash text not null,
    captured_at timestamptz not null,
    rated_by text not null
);
comment on table mention is 'A report in the media, known by its address; only a short quote is kept, the text stays with its owner';
create index mention_time_index on mention (published_at desc, id desc);
create index mention_topic_index on mention (topic_id, published_at desc, id desc) where topic_id is not null;
create index mention_narrative_index on mention (narrative_id, published_at desc, id desc) where narrative_id is not null;
create trigger mention_never_removed
    before delete on mention
    for each row execute function refuse_change_of_record();
