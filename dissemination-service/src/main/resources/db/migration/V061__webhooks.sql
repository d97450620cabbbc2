-- News of narratives sent to whoever asked for it: destinations, what each is owed, and every attempt to deliver it.

create table webhook (
    id uuid constraint webhook_pkey primary key,
    kind text not null constraint webhook_kind_check check (kind in ('WEBHOOK', 'WEBSUB_HUB')),
    unit_id uuid constraint webhook_unit_fkey references unit (id),
    name text not null,
    url text not null,
    status text not null constraint webhook_status_check check (status in ('ACTIVE', 'DISABLED', 'ENDED')),
    status_reason text,
    secret bytea not null,
    previous_secret bytea,
    previous_until timestamptz,
    failures integer not null default 0,
    open_until timestamptz,
    busy_until timestamptz,
    busy_delivery uuid,
    served_at timestamptz,
    registered_by text not null,
    registered_at timestamptz not null,
    version integer not null default 0,
    constraint webhook_owner_check check ((kind = 'WEBHOOK') = (unit_id is not null)),
    constraint webhook_rotation_check check ((previous_secret is null) = (previous_until is null))
);
comment on table webhook is 'Where a unit''s own system wants to hear of narratives (Standard Webhooks), and the WebSub hub';
comment on column webhook.secret is 'Key of the signature; told to the unit once and to nobody afterwards';
comment on column webhook.failures is 'Failed attempts in a row, over all deliveries';
comment on column webhook.open_until is 'The circuit is open: nothing is sent there before';
comment on column webhook.busy_until is 'One worker of all replicas serves a destination at a time; on the clock of the database';
create unique index webhook_url_unique on webhook (unit_id, url) where status <> 'ENDED';
create index webhook_unit_index on webhook (unit_id, name, id);

create table webhook_delivery (
    id uuid constraint webhook_delivery_pkey primary key default gen_random_uuid(),
    webhook_id uuid not null constraint webhook_delivery_webhook_fkey references webhook (id),
    type text not null,
    payload text not null,
    created_at timestamptz not null,
    state text not null default 'WAITING' constraint webhook_delivery_state_check check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    due_at timestamptz,
    attempts integer not null default 0,
    lease bigint not null default 0,
    leased_until timestamptz,
    last_status integer,
    last_failure text,
    settled_at timestamptz,
    constraint webhook_delivery_due_check check ((state = 'WAITING') = (due_at is not null))
);
comment on table webhook_delivery is 'One message to one destination; its id is the webhook-id by which a receiver knows a repetition';
create index webhook_delivery_due_index on webhook_delivery (webhook_id, due_at) where due_at is not null;
create index webhook_delivery_list_index on webhook_delivery (webhook_id, created_at desc, id desc);

create table webhook_attempt (
    id bigint generated always as identity constraint webhook_attempt_pkey primary key,
    delivery_id uuid not null constraint webhook_attempt_delivery_fkey references webhook_delivery (id),
    attempt integer not null,
    at timestamptz not null,
    http_status integer,
    failure text
);
comment on table webhook_attempt is 'Every attempt to deliver, as it went; append-only';
create index webhook_attempt_delivery_index on webhook_attempt (delivery_id, id);
create trigger webhook_attempt_append_only
    before update or delete on webhook_attempt
    for each row execute function refuse_change_of_record();
create trigger webhook_attempt_no_truncate
    before truncate on webhook_attempt
    for each statement execute function refuse_change_of_record();
