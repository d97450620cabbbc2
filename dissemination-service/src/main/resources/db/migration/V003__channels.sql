-- Where units publish, and who proved that a channel is theirs.

create table channel (
    id uuid constraint channel_pkey primary key,
    unit_id uuid not null constraint channel_unit_fkey references unit (id),
    family text not null,
    platform text not null,
    name text not null,
    url text,
    handle text not null,
    handle_key text not null,
    official boolean not null,
    language text not null,
    audience_size bigint constraint channel_audience_size_check check (audience_size >= 0),
    audience_as_of date,
    active_from date not null,
    active_to date,
    status text not null constraint channel_status_check check (status in ('REGISTERED', 'VERIFIED', 'INACTIVE', 'REVOKED')),
    registered_by text not null,
    registered_at timestamptz not null,
    verified_by text,
    verified_at timestamptz,
    ended_reason text,
    version integer not null,
    constraint channel_active_dates_check check (active_to is null or active_to >= active_from),
    constraint channel_verification_check check (status <> 'VERIFIED' or verified_by is not null)
);
comment on table channel is 'A website, account, station or place on which a unit publishes';
create unique index channel_handle_unique on channel (platform, handle_key) where status <> 'REVOKED';
create index channel_unit_index on channel (unit_id, name, id);
create index channel_name_index on channel (name, id);
