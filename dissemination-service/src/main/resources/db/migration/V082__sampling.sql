-- A second look at what officers verified: a reproducible random sample each month; what it finds is added, never edited in.

create table placement_decision (
    id bigint generated always as identity constraint placement_decision_pkey primary key,
    placement_id uuid not null constraint placement_decision_placement_fkey references placement (id),
    verdict text not null constraint placement_decision_verdict_check check (verdict in ('VERIFIED', 'REJECTED', 'OUTDATED')),
    reason text,
    decided_by text not null,
    decided_at timestamptz not null
);
comment on table placement_decision is 'Each verdict of a person on a placement, in order; append-only. The placement itself shows the last';
create index placement_decision_placement_index on placement_decision (placement_id, id desc);
create index placement_decision_time_index on placement_decision (decided_at) where verdict = 'VERIFIED';
insert into placement_decision (placement_id, verdict, reason, decided_by, decided_at)
select id, case when status = 'REJECTED' then 'REJECTED' else 'VERIFIED' end, decision_reason, decided_by, decided_at
  from placement where decided_by is not null and decided_at is not null;
create trigger placement_decision_append_only
    before update or delete on placement_decision
    for each row execute function refuse_change_of_record();
create trigger placement_decision_no_truncate
    before truncate on placement_decision
    for each statement execute function refuse_change_of_record();

create function keep_placement_decision() returns trigger
    language plpgsql
as $$
begin
    insert into placement_decision (placement_id, verdict, reason, decided_by, decided_at)
    values (new.id, new.status, new.decision_reason, new.decided_by, new.decided_at);
    return null;
end
$$;
create trigger placement_decision_kept
    after update of decided_at on placement
    for each row when (new.decided_at is not null and new.decided_by is not null and new.decided_at is distinct from old.decided_at)
    execute function keep_placement_decision();

alter table placement add column overturned_at timestamptz;
comment on column placement.overturned_at is 'A second look found that the verification was wrong: it counts no more and cannot be confirmed again';

create table sample_draw (
    id uuid constraint sample_draw_pkey primary key,
    month text not null constraint sample_draw_month_unique unique constraint sample_draw_month_check check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    seed text not null,
    share numeric(5, 4) not null constraint sample_draw_share_check check (share > 0 and share <= 1),
    at_least integer not null constraint sample_draw_at_least_check check (at_least > 0),
    population integer not null,
    chosen integer not null constraint sample_draw_chosen_check check (chosen between 0 and population),
    drawn_at timestamptz not null
);
comment on table sample_draw is 'One draw a month from the placements that officers verified in it; append-only';
comment on column sample_draw.seed is 'Of each unit and family those come first whose SHA-256 of "seed:placement id" is smallest: with the seed anybody draws the same';
create trigger sample_draw_append_only
    before update or delete on sample_draw
    for each row execute function refuse_change_of_record();

create table sample_item (
    id uuid constraint sample_item_pkey primary key,
    draw_id uuid not null constraint sample_item_draw_fkey references sample_draw (id),
    placement_id uuid not null constraint sample_item_placement_fkey references placement (id),
    unit_id uuid not null constraint sample_item_unit_fkey references unit (id),
    family text not null,
    stratum_size integer not null,
    verified_by text not null,
    verified_at timestamptz not null,
    reported_by text not null,
    constraint sample_item_placement_unique unique (draw_id, placement_id)
);
comment on table sample_item is 'A verified placement laid out for a second look; who reported and verified it is frozen here. Append-only';
create trigger sample_item_append_only
    before update or delete on sample_item
    for each row execute function refuse_change_of_record();

create table sample_outcome (
    item_id uuid constraint sample_outcome_pkey primary key constraint sample_outcome_item_fkey references sample_item (id),
    outcome text not null constraint sample_outcome_check check (outcome in ('UPHELD', 'OVERTURNED')),
    reason text not null,
    decided_by text not null,
    decided_at timestamptz not null
);
comment on table sample_outcome is 'What the second look found; append-only';
create trigger sample_outcome_append_only
    before update or delete on sample_outcome
    for each row execute function refuse_change_of_record();

create function refuse_second_look_by_the_first() returns trigger
    language plpgsql
as $$
begin
    if exists (select from sample_item i
                where i.id = new.item_id
                  and (new.decided_by in (i.verified_by, i.reported_by)
                       or exists (select from placement_evidence e where e.placement_id = i.placement_id and e.uploaded_by = new.decided_by))) then
        raise exception 'new row for relation "sample_outcome" violates check constraint "sample_outcome_other_person_check"'
            using errcode = 'check_violation', constraint = 'sample_outcome_other_person_check', table = 'sample_outcome';
    end if;
    return new;
end
$$;
create trigger sample_outcome_other_person_check
    before insert on sample_outcome
    for each row execute function refuse_second_look_by_the_first();
