-- Pages outlive their unit: whoever takes over its duties takes them down too; where nobody does, nobody can be asked.

alter table take_down
    add column transferred_to uuid constraint take_down_transferred_to_fkey references unit (id),
    add column ended_reason text,
    drop constraint take_down_state_check,
    add constraint take_down_state_check check (state in ('OPEN', 'MET', 'MET_LATE', 'ENDED')),
    drop constraint take_down_met_check,
    add constraint take_down_met_check check ((state in ('OPEN', 'ENDED')) = (met_at is null)),
    add constraint take_down_ended_check check ((state = 'ENDED') = (ended_reason is not null));
comment on column take_down.unit_id is 'Whose pages they are';
comment on column take_down.transferred_to is 'The heir that answers for the pages of a unit that ended';
create index take_down_heir_index on take_down (transferred_to, due_at desc, id) where transferred_to is not null;

create table unit_heir (
    unit_id uuid constraint unit_heir_pkey primary key constraint unit_heir_unit_fkey references unit (id),
    heir_id uuid not null constraint unit_heir_heir_fkey references unit (id),
    since timestamptz not null,
    constraint unit_heir_other_check check (heir_id <> unit_id)
);
comment on table unit_heir is 'Who answers for the pages that a unit leaves behind when it ends';
