-- Where a unit published an edition, what was seen on the page, and the queue of pages to look at.

create table placement (
    id uuid constraint placement_pkey primary key,
    channel_id uuid not null constraint placement_channel_fkey references channel (id),
    unit_id uuid not null constraint placement_unit_fkey references unit (id),
    edition_id uuid not null constraint placement_edition_fkey references edition (id),
    narrative_id uuid not null,
    url text not null,
    canonical_url text not null,
    published_at timestamptz not null,
    reported_at timestamptz not null,
    reported_by text not null,
    reported_unit uuid,
    status text not null constraint placement_status_check
        check (status in ('REPORTED', 'VERIFIED', 'REJECTED', 'OUTDATED', 'REMOVED')),
    check_result text constraint placement_check_result_check
        check (check_result in ('VERIFIED', 'PARTIAL', 'NOT_FOUND', 'UNREACHABLE', 'BLOCKED', 'GONE', 'REFUSED')),
    check_standing text constraint placement_standing_check check (check_standing in ('CONFIRMED', 'SUGGESTED')),
    check_detail text,
    mode text,
    contained numeric(5, 4),
    excerpt text,
    checked_at timestamptz,
    http_status integer,
    verified_at timestamptz,
    verified_by text,
    seen_at timestamptz,
    absent_since timestamptz,
    decided_by text,
    decided_at timestamptz,
    decision_reason text,
    version integer not null,
    constraint placement_place_unique unique (channel_id, edition_id, canonical_url)
);
comment on table placement is 'One page on which a unit published an edition, as reported and as seen';
comment on column placement.seen_at is 'When a look at the page last found the text there';
comment on column placement.absent_since is 'First look in a row that found the page there but the text gone';
create index placement_reported_index on placement (reported_at desc, id);
create index placement_unit_index on placement (unit_id, reported_at desc, id);
create index placement_edition_unit_index on placement (edition_id, unit_id);

create table placement_check (
    id bigint generated always as identity constraint placement_check_pkey primary key,
    placement_id uuid not null constraint placement_check_placement_fkey references placement (id),
    checked_at timestamptz not null,
    result text not null constraint placement_check_result_check
        check (result in ('VERIFIED', 'PARTIAL', 'NOT_FOUND', 'UNREACHABLE', 'BLOCKED', 'GONE', 'REFUSED')),
    standing text not null constraint placement_check_standing_check check (standing in ('CONFIRMED', 'SUGGESTED')),
    detail text not null,
    http_status integer,
    failure text,
    final_url text,
    extent text,
    integrity text,
    mode text,
    contained numeric(5, 4),
    best_edition_id uuid,
    excerpt text,
    text_sha256 text,
    algorithm text not null
);
comment on table placement_check is 'One look at a page: what was fetched, how much of the edition stood on it; append-only';
comment on column placement_check.failure is 'Why a look failed, for our own records: telling it would let anybody map our network';
create index placement_check_placement_index on placement_check (placement_id, id desc);
create trigger placement_check_append_only
    before update or delete on placement_check
    for each row execute function refuse_change_of_record();
create trigger placement_check_no_truncate
    before truncate on placement_check
    for each statement execute function refuse_change_of_record();

create table check_job (
    placement_id uuid constraint check_job_pkey primary key constraint check_job_placement_fkey references placement (id),
    due_at timestamptz not null,
    planned_at timestamptz not null,
    step integer not null default 0,
    failures integer not null default 0,
    lease bigint not null default 0,
    leased_until timestamptz
);
comment on table check_job is 'Pages to look at: claimed with skip locked, worked on under a lease; a result that comes after its lease was given away is dropped';
comment on column check_job.planned_at is 'The next planned look; due_at is earlier when somebody asked for one, or when a failed look is repeated';
comment on column check_job.step is 'How many of the planned looks after the first are behind us';
comment on column check_job.lease is 'Fencing number: grows with each claim';
create index check_job_due_index on check_job (due_at);
