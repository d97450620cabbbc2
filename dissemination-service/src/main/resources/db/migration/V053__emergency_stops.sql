-- The brake of a roll-out: one person pulls it, a second one confirms, and nothing counts against a unit that stopped.

create table emergency_stop (
    id uuid constraint emergency_stop_pkey primary key,
    narrative_id uuid not null,
    reason text not null,
    status text not null constraint emergency_stop_status_check check (status in ('PROPOSED', 'IN_FORCE', 'REJECTED')),
    proposer text not null,
    proposer_name text not null,
    proposed_at timestamptz not null,
    decider text,
    decider_name text,
    decided_at timestamptz,
    decision_note text,
    stopped_duties integer,
    version integer not null,
    constraint emergency_stop_decided_check check ((status = 'PROPOSED') = (decider is null)),
    constraint emergency_stop_two_persons_check check (decider is null or decider <> proposer)
);
comment on table emergency_stop is 'Stops of a roll-out; duties that fell due after the proposal no longer count';
create unique index emergency_stop_open_unique on emergency_stop (narrative_id) where status = 'PROPOSED';
create index emergency_stop_list_index on emergency_stop (proposed_at desc, id);
