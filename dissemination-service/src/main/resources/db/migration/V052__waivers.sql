-- Duties may be waived: one duty, or those of a region and period struck by force majeure; always proposed and decided by two persons.

create table waiver (
    id uuid constraint waiver_pkey primary key,
    kind text not null constraint waiver_kind_check check (kind in ('WAIVER', 'FORCE_MAJEURE')),
    assignment_id uuid constraint waiver_assignment_fkey references assignment (id),
    region text,
    from_day date,
    to_day date,
    reason text not null,
    status text not null constraint waiver_status_check check (status in ('PROPOSED', 'APPROVED', 'REJECTED', 'REVOKED')),
    proposer text not null,
    proposer_name text not null,
    proposed_at timestamptz not null,
    decider text,
    decided_at timestamptz,
    decision_note text,
    touched_duties integer,
    revoker text,
    revoked_at timestamptz,
    revoke_reason text,
    version integer not null,
    constraint waiver_scope_check check (
        (kind = 'WAIVER' and assignment_id is not null and region is null and from_day is null and to_day is null)
        or (kind = 'FORCE_MAJEURE' and assignment_id is null and region is not null and from_day is not null and to_day is not null)),
    constraint waiver_days_check check (to_day >= from_day),
    constraint waiver_decided_check check ((status = 'PROPOSED') = (decider is null)),
    constraint waiver_two_persons_check check (decider is null or decider <> proposer),
    constraint waiver_revoked_check check ((status = 'REVOKED') = (revoker is not null))
);
comment on table waiver is 'Why a unit need not publish; a waived duty counts neither for nor against it';
comment on column waiver.from_day is 'Duties due from this day to to_day, each on the clock of its unit, are waived: those there are and those yet to come';
create index waiver_list_index on waiver (proposed_at desc, id);
create index waiver_region_index on waiver (from_day, to_day) where kind = 'FORCE_MAJEURE' and status = 'APPROVED';

alter table assignment add column waiver_id uuid constraint assignment_waiver_fkey references waiver (id);
create index assignment_waiver_index on assignment (waiver_id) where waiver_id is not null;
