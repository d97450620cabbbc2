-- Making a report is work in the background: asked for once, done by whichever replica is free, taken up again when that one has died.

create table report_run (
    id uuid constraint report_run_pkey primary key,
    kind text not null constraint report_run_kind_check check (kind in ('REGULAR', 'AD_HOC')),
    period text not null constraint report_run_period_check check (period ~ '^[0-9]{4}-[0-9]{2}$'),
    report_version integer not null constraint report_run_version_check check (report_version >= 1),
    reason text,
    asked_by text not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    state text not null constraint report_run_state_check check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    step text not null constraint report_run_step_check check (step in ('WAITING', 'NEIGHBOURS', 'FIGURES', 'DATA', 'DOCUMENTS', 'FILING', 'FILED')),
    percent integer not null default 0 constraint report_run_percent_check check (percent between 0 and 100),
    attempts integer not null default 0,
    waits integer not null default 0,
    trouble text,
    lease bigint not null default 0,
    leased_until timestamptz,
    next_attempt_at timestamptz not null default clock_timestamp(),
    report_id uuid constraint report_run_report_fkey references monthly_report (id),
    ended_at timestamptz,
    constraint report_run_done_check check ((state = 'DONE') = (report_id is not null)),
    constraint report_run_ended_check check ((state in ('DONE', 'FAILED')) = (ended_at is not null)),
    constraint report_run_lease_check check ((state = 'RUNNING') = (leased_until is not null))
);
comment on table report_run is 'One version of a report being made, and how far it has got; leases are on the clock of the database, which no replica can set back';
comment on column report_run.lease is 'Fencing number: grows with each turn; a report is filed under the newest only';
comment on column report_run.attempts is 'Turns that broke off; turns given back because a neighbour was silent are in waits';
create unique index report_run_version_unique on report_run (kind, period, report_version) where state <> 'FAILED';
create index report_run_list_index on report_run (asked_at desc, id desc);
create index report_run_due_index on report_run (next_attempt_at) where state in ('QUEUED', 'RUNNING');

drop table report_turn;

-- Documents are packed already or read in pieces: a piece of a value that is stored as it is can be read without the rest of it.
alter table monthly_report_document alter column content set storage external;
