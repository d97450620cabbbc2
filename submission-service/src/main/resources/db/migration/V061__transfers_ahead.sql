-- Transfers recorded ahead of their day, and who learns of a succession that was refused on its day.

create table planned_transfer (
    succession_id uuid constraint planned_transfer_pkey primary key
        constraint planned_transfer_succession_fkey references planned_succession (succession_id),
    organisational_parent_id uuid constraint planned_transfer_parent_fkey references unit (id),
    region_code text constraint planned_transfer_region_check check (region_code ~ '^[0-9]{2}(\.[0-9]{2})?$')
);
comment on table planned_transfer is 'The place in the two hierarchies that a unit takes on the day of its planned transfer';
create trigger planned_transfer_append_only before update or delete on planned_transfer
    for each row execute function refuse_change_of_record();

create or replace function is_mandatory_notice(kind text) returns boolean
    language sql
    immutable
    return kind in ('RETURNED', 'REMINDER_FINAL', 'SUPERVISOR', 'SUCCESSION_REFUSED');

alter table notice_preference
    drop constraint notice_preference_kind_check,
    add constraint notice_preference_kind_check check (kind in (
        'RETURNED', 'ACCEPTED', 'REMINDER_BEFORE', 'REMINDER_DUE', 'REMINDER_LATE', 'REMINDER_FINAL', 'SUPERVISOR', 'DUTY_CHANGED', 'CONFLICT',
        'SUCCESSION_REFUSED'));
alter table delivery
    drop constraint delivery_kind_check,
    add constraint delivery_kind_check check (kind in (
        'RETURNED', 'ACCEPTED', 'REMINDER_BEFORE', 'REMINDER_DUE', 'REMINDER_LATE', 'REMINDER_FINAL', 'SUPERVISOR', 'DUTY_CHANGED', 'CONFLICT',
        'SUCCESSION_REFUSED'));

-- As before (V034); the coordinating ministry keeps the registry, so its office is told when a succession did not happen.
create or replace function queue_notice_of_event() returns trigger
    language plpgsql
as $$
begin
    if new.type = 'conflict.opened' then
        perform queue_notice('CONFLICT', p.unit_id, new.subject, new.id, new.id::text, new.occurred_at)
           from data_conflict_party p where p.conflict_id = new.subject;
    elsif new.type = 'unit.succession-refused' then
        perform queue_notice('SUCCESSION_REFUSED', u.id, new.subject, new.id, new.id::text, new.occurred_at)
           from unit u where u.coordinator;
    elsif new.unit_id is not null then
        perform queue_notice(case new.type when 'submission.returned' then 'RETURNED' when 'submission.accepted' then 'ACCEPTED' else 'DUTY_CHANGED' end,
                             new.unit_id, new.subject, new.id, new.id::text, new.occurred_at);
    end if;
    return null;
end
$$;
drop trigger event_noticed on event;
create trigger event_noticed
    after insert on event
    for each row when (new.type in ('submission.returned', 'submission.accepted', 'conflict.opened', 'duty.moved', 'duty.extended', 'duty.waived', 'duty.reopened',
                                    'unit.succession-refused'))
    execute function queue_notice_of_event();

create index planned_succession_refused_index on planned_succession (settled_at) where status = 'REFUSED';
