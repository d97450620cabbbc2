-- The duty of one unit to publish one edition, frozen when the edition was published.

create table assignment (
    id uuid constraint assignment_pkey primary key,
    edition_id uuid not null constraint assignment_edition_fkey references edition (id),
    narrative_id uuid not null,
    unit_id uuid not null constraint assignment_unit_fkey references unit (id),
    unit_kind text not null,
    region text,
    time_zone text not null,
    duty text not null constraint assignment_duty_check check (duty in ('PUBLISH', 'REPLACE')),
    due_at timestamptz not null,
    due_month text not null constraint assignment_due_month_check check (due_month ~ '^[0-9]{4}-[0-9]{2}$'),
    required_families text[] not null,
    minimum_placements integer not null,
    state text not null constraint assignment_state_check
        check (state in ('PENDING', 'ACKNOWLEDGED', 'PARTIAL', 'FULFILLED', 'FULFILLED_LATE', 'WAIVED', 'CANCELLED')),
    acknowledged_by text,
    acknowledged_at timestamptz,
    first_placed_at timestamptz,
    fulfilled_at timestamptz,
    ended_reason text,
    created_at timestamptz not null,
    version integer not null,
    constraint assignment_edition_unit_unique unique (edition_id, unit_id),
    constraint assignment_fulfilment_check check ((state in ('FULFILLED', 'FULFILLED_LATE')) = (fulfilled_at is not null))
);
comment on table assignment is 'Duty rows: the rates count them. Overdue is not stored; it is an open state after due_at';
comment on column assignment.due_month is 'Month in which the duty falls due on the unit''s own clock';
create index assignment_month_index on assignment (due_month, unit_kind);
create index assignment_unit_index on assignment (unit_id, due_at desc, id);
create index assignment_due_index on assignment (due_at desc, id);
