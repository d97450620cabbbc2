-- Changes of holidays and due rules, and what lifts or moves single duties: each with a reason, and a second person where it counts.

alter table reporting_obligation
    add constraint reporting_obligation_kind_overlap exclude using gist (unit_kind with =, daterange(valid_from, valid_to) with &&),
    add constraint reporting_obligation_unit_overlap exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&);

create table calendar_change (
    id uuid constraint calendar_change_pkey primary key,
    content jsonb not null,
    reason text not null,
    inside_open_period boolean not null,
    status text not null constraint calendar_change_status_check check (status in ('PROPOSED', 'APPLIED', 'REJECTED')),
    proposer text not null,
    proposer_name text not null,
    proposed_at timestamptz not null,
    decider text,
    decided_at timestamptz,
    moved_duties integer,
    version integer not null default 0,
    constraint calendar_change_second_person_check check (decider is null or decider <> proposer),
    constraint calendar_change_decided_check check ((status = 'PROPOSED') = (decided_at is null)),
    constraint calendar_change_open_period_check check (status <> 'APPLIED' or not inside_open_period or decider is not null)
);
comment on table calendar_change is 'Changes of holidays and due rules; inside an open period a second person confirms';
create index calendar_change_list_index on calendar_change (proposed_at desc, id desc);

create table duty_relief (
    id uuid constraint duty_relief_pkey primary key,
    kind text not null constraint duty_relief_kind_check check (kind in ('EXTENSION', 'WAIVER', 'REOPENING')),
    unit_id uuid constraint duty_relief_unit_fkey references unit (id),
    region_code text,
    period date not null constraint duty_relief_period_check check (extract(day from period) = 1),
    new_day date,
    reason text not null,
    status text not null constraint duty_relief_status_check check (status in ('PROPOSED', 'APPROVED', 'REJECTED')),
    proposer text not null,
    proposer_name text not null,
    proposed_at timestamptz not null,
    decider text,
    decided_at timestamptz,
    decision_note text,
    touched_duties integer,
    version integer not null default 0,
    constraint duty_relief_target_check check (num_nonnulls(unit_id, region_code) = 1),
    constraint duty_relief_day_check check ((kind = 'WAIVER') = (new_day is null)),
    constraint duty_relief_second_person_check check (decider is null or decider <> proposer),
    constraint duty_relief_decided_check check ((status = 'PROPOSED') = (decided_at is null) and (decided_at is null) = (decider is null))
);
comment on table duty_relief is 'Extensions, waivers (dispensasi) and reopenings of duties, for a unit or for a region; proposed by one person, decided by another';
create index duty_relief_list_index on duty_relief (proposed_at desc, id desc);

-- What was decided stays decided.
create function refuse_change_of_decision() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'DELETE' or old.status <> 'PROPOSED' then
        raise exception 'decided rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger calendar_change_decided before update or delete on calendar_change
    for each row execute function refuse_change_of_decision();
create trigger duty_relief_decided before update or delete on duty_relief
    for each row execute function refuse_change_of_decision();
