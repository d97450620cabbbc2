-- Two-step sign-off inside the unit, entry by Kominfo on behalf of a unit, and classification that changes afterwards.

alter table submission
    add column writers text[] not null default '{}',
    add column approved_by text,
    add column unit_return_reason text,
    add column assisted_sender text,
    add column assisted_position text,
    add column assisted_medium text constraint submission_assisted_medium_check check (assisted_medium in ('LETTER', 'EMAIL', 'PHONE', 'RADIO', 'MESSAGING', 'IN_PERSON')),
    add column assisted_received_at timestamptz,
    drop constraint submission_sealed_check,
    add constraint submission_sealed_check check (
        case when status in ('DRAFT', 'DISCARDED') then true
             when status in ('AWAITING_UNIT_APPROVAL', 'WITHDRAWN') then content_hash is not null
             else submitted_at is not null and content_hash is not null end),
    add constraint submission_approver_check check (approved_by is null or approved_by <> all (writers)),
    add constraint submission_assisted_check check (
        num_nonnulls(assisted_sender, assisted_medium, assisted_received_at) = case entry_channel when 'ASSISTED' then 3 else 0 end);
update submission set writers = array[prepared_by];
comment on column submission.writers is 'Everybody who wrote words of this revision: none of them approves or reviews it';
comment on column submission.assisted_received_at is 'When the real sender''s report reached the ministry; submitted_at is when it was typed in';

-- Nobody passes by the second person of a unit that has switched the second step on.
create function refuse_sending_without_approval() returns trigger
    language plpgsql
as $$
begin
    if new.approved_by is null and (select two_step from unit where id = new.unit_id) then
        raise exception 'new row for relation "submission" violates check constraint "submission_two_step_check"'
            using errcode = 'check_violation', constraint = 'submission_two_step_check', table = 'submission';
    end if;
    return new;
end
$$;
create trigger submission_two_step
    before update of status on submission
    for each row when (new.status = 'SUBMITTED' and old.status = 'DRAFT')
    execute function refuse_sending_without_approval();

create table reclassification (
    id uuid constraint reclassification_pkey primary key,
    item_id uuid not null constraint reclassification_item_fkey references submission_item (id),
    submission_id uuid not null constraint reclassification_submission_fkey references submission (id),
    unit_id uuid not null constraint reclassification_unit_fkey references unit (id),
    from_classification text not null,
    to_classification text not null constraint reclassification_to_check check (to_classification in ('BERKALA', 'SERTA_MERTA', 'SETIAP_SAAT', 'DIKECUALIKAN')),
    reason text not null,
    status text not null constraint reclassification_status_check check (status in ('PROPOSED', 'DONE', 'REFUSED')),
    proposed_by text not null,
    proposed_at timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    request_hash text not null,
    version integer not null default 0,
    constraint reclassification_change_check check (from_classification <> to_classification),
    constraint reclassification_second_person_check check (
        status = 'PROPOSED' or from_classification <> 'DIKECUALIKAN' or decided_by <> proposed_by)
);
comment on table reclassification is 'Changes of an item''s class after it was sent: raising acts at once, lowering needs a second person';
create unique index reclassification_one_open on reclassification (item_id) where status = 'PROPOSED';
create index reclassification_list_index on reclassification (proposed_at desc, id desc);
create index reclassification_item_index on reclassification (item_id);

-- Of a sealed item only its class and the ground for it may change, and only by a reclassification.
create or replace function refuse_change_of_sealed_item() returns trigger
    language plpgsql
as $$
declare
    about_class constant text[] := array['classification', 'legal_ground', 'statute', 'consequence_test_number', 'consequence_test_date', 'exempt_until', 'ppid_officer'];
begin
    if (select status from submission where id = coalesce(new.submission_id, old.submission_id)) in ('DRAFT', 'DISCARDED') then
        return coalesce(new, old);
    end if;
    if tg_op = 'UPDATE' and to_jsonb(new) - about_class = to_jsonb(old) - about_class
       and exists (select from reclassification r where r.item_id = new.id and r.status = 'DONE' and r.to_classification = new.classification) then
        return new;
    end if;
    raise exception 'items of a submitted revision are immutable' using errcode = 'restrict_violation';
end
$$;
