-- Looks are shared among replicas: one connection per website, fenced leases, and what was given up stays to be read and replayed.

alter table check_job add column host text;
update check_job set host = split_part(p.canonical_url, '/', 1) from placement p where p.id = check_job.placement_id;
alter table check_job alter column host set not null;
alter table check_job
    add column last_failure text,
    add column dead_at timestamptz,
    add column dead_reason text constraint check_job_dead_reason_check
        check (dead_reason in ('UNREACHABLE', 'BLOCKED', 'REFUSED', 'OUR_ERROR')),
    add constraint check_job_dead_check check ((dead_at is null) = (dead_reason is null)),
    add constraint check_job_dead_lease_check check (dead_at is null or leased_until is null);
comment on column check_job.host is 'The website, as its address names it: at most one worker is on it';
comment on column check_job.last_failure is 'Why the last look failed, for our own records';
comment on column check_job.dead_at is 'When we gave up: the job waits for a person who replays it, and never counts against the unit';
drop index check_job_due_index;
create index check_job_host_index on check_job (host, due_at) where dead_at is null;
create index check_job_list_index on check_job (due_at, placement_id);

create table host_turn (
    host text constraint host_turn_pkey primary key,
    free_from timestamptz not null default clock_timestamp(),
    busy_until timestamptz,
    placement_id uuid,
    lease bigint
);
comment on table host_turn is 'Whose turn it is on a website: one worker of all replicas at a time, with a pause between two';
comment on column host_turn.free_from is 'End of the pause after the last visit, on the clock of the database';
comment on column host_turn.lease is 'The lease of the job whose worker is on the website: only that worker gives the turn back';
create index host_turn_free_index on host_turn (free_from);
insert into host_turn (host) select distinct host from check_job;
