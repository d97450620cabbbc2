-- What happened: the audit trail and, for rows with a reach, the change feed.

create table feed_life (
    number integer constraint feed_life_pkey primary key,
    began_at timestamptz not null default now()
);
comment on table feed_life is 'Lives of the event log: a new one begins when a backup is restored into a server whose transaction numbers are lower';
insert into feed_life (number) values (1);

create function current_feed_life() returns integer
    language sql
    stable
    return (select max(number) from feed_life);

create table event (
    position bigint generated always as identity constraint event_pkey primary key,
    life integer not null default current_feed_life(),
    transaction xid8 not null default pg_current_xact_id(),
    id uuid not null constraint event_id_unique unique,
    type text not null,
    subject uuid not null,
    unit_id uuid,
    reach text not null constraint event_reach_check check (reach in ('AUDIT', 'UNIT', 'EVERYONE')),
    data jsonb not null,
    actor text not null,
    actor_name text not null,
    actor_roles text[] not null,
    actor_unit uuid,
    request_id text not null,
    occurred_at timestamptz not null
);
comment on table event is 'One row per act, written in the transaction of the act; append-only';
create index event_feed_index on event (life, transaction, position) where reach <> 'AUDIT';
create index event_subject_index on event (subject, position);

create function refuse_change_of_record() returns trigger
    language plpgsql
as $$
begin
    raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger event_append_only
    before update or delete on event
    for each row execute function refuse_change_of_record();
create trigger event_no_truncate
    before truncate on event
    for each statement execute function refuse_change_of_record();
