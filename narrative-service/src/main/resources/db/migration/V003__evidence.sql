-- What narratives may cite: a read copy of accepted submission items, filled from the submission service's change feed.

create table feed_cursor (
    feed text constraint feed_cursor_pkey primary key,
    position text,
    moved_at timestamptz
);
comment on table feed_cursor is 'How far each neighbour''s change feed has been applied; moved in the transaction of the effect';
insert into feed_cursor (feed) values ('submission');

create table citable_item (
    item_id uuid constraint citable_item_pkey primary key,
    revision integer not null constraint citable_item_revision_check check (revision > 0),
    submission_id uuid not null,
    submission_number text not null,
    unit_id uuid not null,
    unit_name text not null,
    type text not null,
    title text not null,
    summary text,
    body text,
    classification text not null constraint citable_item_never_exempt_check check (classification in ('BERKALA', 'SERTA_MERTA', 'SETIAP_SAAT')),
    figures jsonb not null,
    accepted_at timestamptz not null,
    search tsvector not null generated always as (
        setweight(to_tsvector('indonesian', title), 'A')
        || setweight(to_tsvector('indonesian', unit_name), 'B')
        || setweight(to_tsvector('indonesian', coalesce(summary, '')), 'B')
        || setweight(to_tsvector('indonesian', coalesce(body, '')), 'C')
    ) stored
);
comment on table citable_item is 'Accepted items of units; exempt information (dikecualikan) cannot be stored here at all';
create index citable_item_list_index on citable_item (accepted_at desc, item_id desc);
create index citable_item_unit_index on citable_item (unit_id, accepted_at desc, item_id desc);
create index citable_item_search_index on citable_item using gin (search);
