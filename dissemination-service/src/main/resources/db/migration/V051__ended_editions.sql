-- An edition may end in more ways than correction and withdrawal; and units that carry the old text owe its removal.

alter table edition drop constraint edition_status_check;
alter table edition add constraint edition_status_check
    check (status in ('LIVE', 'CORRECTED', 'WITHDRAWN', 'SUPERSEDED', 'EXPIRED'));
alter table edition
    add column ended_reason text,
    add column successor_edition_id uuid,
    add column stopped_at timestamptz,
    add column stop_reason text;
comment on column edition.successor_edition_id is 'The edition of another narrative that took its place';
comment on column edition.stopped_at is 'Emergency stop: from then on nobody is asked to publish it, and nothing counts against a unit';

create index assignment_narrative_index on assignment (narrative_id, edition_id);
create index placement_narrative_unit_index on placement (narrative_id, unit_id);

create table take_down (
    id uuid constraint take_down_pkey primary key,
    edition_id uuid not null constraint take_down_edition_fkey references edition (id),
    narrative_id uuid not null,
    unit_id uuid not null constraint take_down_unit_fkey references unit (id),
    unit_kind text not null,
    region text,
    time_zone text not null,
    duty text not null constraint take_down_duty_check check (duty in ('TAKE_DOWN', 'REPLACE')),
    cause text not null constraint take_down_cause_check check (cause in ('WITHDRAWN', 'SUPERSEDED', 'EXPIRED')),
    pages integer not null constraint take_down_pages_check check (pages > 0),
    opened_at timestamptz not null,
    due_at timestamptz not null,
    due_month text not null constraint take_down_due_month_check check (due_month ~ '^[0-9]{4}-[0-9]{2}$'),
    state text not null constraint take_down_state_check check (state in ('OPEN', 'MET', 'MET_LATE')),
    last_present_at timestamptz,
    met_at timestamptz,
    look_asked_at timestamptz,
    declared_at timestamptz,
    declared_by text,
    declared_note text,
    confirmed_at timestamptz,
    confirmed_by text,
    confirmed_reason text,
    version integer not null,
    constraint take_down_edition_unit_unique unique (edition_id, unit_id),
    constraint take_down_met_check check ((state = 'OPEN') = (met_at is null)),
    constraint take_down_due_check check (due_at > opened_at),
    constraint take_down_two_persons_check check (confirmed_by is null or declared_by is null or confirmed_by <> declared_by)
);
comment on table take_down is 'Units that carried an edition owe the removal of its text once it is no longer in force';
comment on column take_down.last_present_at is 'The last look after the duty arose that still found the text: only such a look makes a unit late, never a look that failed or came late';
comment on column take_down.look_asked_at is 'When the look at the due time was asked for, so that it is asked for once';
create index take_down_due_index on take_down (due_at desc, id);
create index take_down_unit_index on take_down (unit_id, due_at desc, id);
create index take_down_open_index on take_down (narrative_id, unit_id) where state = 'OPEN';
