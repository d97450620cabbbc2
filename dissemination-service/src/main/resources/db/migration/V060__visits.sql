-- The watcher's own rounds: where news of a website appears, and the pages that were found there and not yet read.

alter table placement add column origin text not null default 'REPORTED' constraint placement_origin_check
    check (origin in ('REPORTED', 'FOUND_BY_WATCHER', 'FOUND_BY_WIDGET'));
comment on column placement.origin is 'Who told of the page: the unit, our watcher, or the widget on the page (as a hint that our watcher followed)';

create table visit (
    id uuid constraint visit_pkey primary key default gen_random_uuid(),
    channel_id uuid not null constraint visit_channel_fkey references channel (id),
    kind text not null constraint visit_kind_check check (kind in ('FRONT_PAGE', 'FEED', 'SITEMAP', 'PAGE')),
    origin text not null constraint visit_origin_check check (origin in ('FOUND_BY_WATCHER', 'FOUND_BY_WIDGET')),
    url text not null,
    canonical_url text not null,
    host text not null,
    entity_tag text,
    last_modified text,
    interval_seconds integer not null default 3600 constraint visit_interval_check check (interval_seconds between 300 and 86400),
    due_at timestamptz,
    failures integer not null default 0,
    lease bigint not null default 0,
    leased_until timestamptz,
    visited_at timestamptz,
    changed_at timestamptz,
    outcome text,
    constraint visit_place_unique unique (channel_id, kind, canonical_url),
    constraint visit_source_due_check check (kind = 'PAGE' or due_at is not null)
);
comment on table visit is 'Front pages, feeds and sitemaps that the watcher looks into again and again, and the pages it found there, which it reads once; shared among replicas like check_job';
comment on column visit.interval_seconds is 'How long until the next look: shorter where news appeared, longer where none did';
comment on column visit.due_at is 'Null for a page that was read';
comment on column visit.outcome is 'What the last visit came to, for our own records';
create index visit_host_index on visit (host, due_at) where due_at is not null;
create index visit_channel_index on visit (channel_id, kind, origin) where due_at is not null;
create index visit_list_index on visit (visited_at desc, id) where kind <> 'PAGE';
