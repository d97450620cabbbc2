-- What units are told by e-mail: queued in the transaction of the act itself, sent afterwards, each delivery a row.

create function is_mandatory_notice(kind text) returns boolean
    language sql
    immutable
    return kind in ('RETURNED', 'REMINDER_FINAL', 'SUPERVISOR');

create table notice_preference (
    unit_id uuid not null constraint notice_preference_unit_fkey references unit (id),
    contact_id uuid constraint notice_preference_contact_fkey references unit_contact (id) on delete cascade,
    kind text not null constraint notice_preference_kind_check check (kind in (
        'RETURNED', 'ACCEPTED', 'REMINDER_BEFORE', 'REMINDER_DUE', 'REMINDER_LATE', 'REMINDER_FINAL', 'SUPERVISOR', 'DUTY_CHANGED', 'CONFLICT')),
    wanted boolean not null,
    constraint notice_preference_once unique nulls not distinct (unit_id, contact_id, kind),
    constraint notice_preference_mandatory check (wanted or not is_mandatory_notice(kind))
);
comment on table notice_preference is 'What a unit (contact_id null) or one of its contacts wants to hear of; silence means yes';

create table delivery (
    id uuid constraint delivery_pkey primary key,
    kind text not null constraint delivery_kind_check check (kind in (
        'RETURNED', 'ACCEPTED', 'REMINDER_BEFORE', 'REMINDER_DUE', 'REMINDER_LATE', 'REMINDER_FINAL', 'SUPERVISOR', 'DUTY_CHANGED', 'CONFLICT')),
    unit_id uuid not null constraint delivery_unit_fkey references unit (id),
    contact_id uuid constraint delivery_contact_fkey references unit_contact (id) on delete set null,
    subject_id uuid not null,
    event_id uuid,
    occasion text not null,
    status text not null constraint delivery_status_check check (status in ('QUEUED', 'SENT', 'FAILED', 'DEAD')),
    queued_at timestamptz not null,
    next_attempt_at timestamptz,
    leased_until timestamptz,
    attempts integer not null default 0,
    last_answer text,
    sent_at timestamptz,
    version integer not null default 0,
    constraint delivery_once unique nulls not distinct (unit_id, contact_id, occasion),
    constraint delivery_sent_check check ((status = 'SENT') = (sent_at is not null)),
    constraint delivery_next_check check ((status in ('QUEUED', 'FAILED')) = (next_attempt_at is not null))
);
comment on table delivery is 'One mail to one contact on one occasion. The address is looked up when it is sent; contact null: the unit had none with an address';
comment on column delivery.occasion is 'What made it: an event, or a duty with the rung of the ladder and the due day. With unit and contact it is unique, so nothing is told twice';
create index delivery_due_index on delivery (next_attempt_at) where status in ('QUEUED', 'FAILED');
create index delivery_list_index on delivery (queued_at desc, id desc);
create index delivery_unit_index on delivery (unit_id, queued_at desc, id desc);

create function wants_notice(the_unit uuid, the_contact uuid, the_kind text) returns boolean
    language sql
    stable
    return is_mandatory_notice(the_kind) or coalesce(
        (select wanted from notice_preference where unit_id = the_unit and contact_id = the_contact and kind = the_kind),
        (select wanted from notice_preference where unit_id = the_unit and contact_id is null and kind = the_kind),
        true);

-- One row for each contact of a unit that has an address and wants to hear of it; one without a contact where there is none. Who
-- joins later is not told of what was told before.
create function queue_notice(the_kind text, the_unit uuid, the_subject uuid, the_event uuid, the_occasion text, at timestamptz) returns void
    language sql
begin atomic
    insert into delivery (id, kind, unit_id, contact_id, subject_id, event_id, occasion, status, queued_at, next_attempt_at)
    select gen_random_uuid(), the_kind, the_unit, reached.contact_id, the_subject, the_event, the_occasion, 'QUEUED', at, at
      from (select c.id as contact_id
              from unit_contact c
             where c.unit_id = the_unit and c.purpose in ('OFFICE', 'OFFICER') and c.email is not null
             union all
            select null
             where not exists (select from unit_contact c
                                where c.unit_id = the_unit and c.purpose in ('OFFICE', 'OFFICER') and c.email is not null)) as reached
     where wants_notice(the_unit, reached.contact_id, the_kind)
       and not exists (select from delivery d where d.unit_id = the_unit and d.occasion = the_occasion)
    on conflict on constraint delivery_once do nothing;
end;

-- Every act writes its event in its own transaction; so does the mail that tells of it, whichever desk acted.
create function queue_notice_of_event() returns trigger
    language plpgsql
as $$
begin
    if new.type = 'conflict.opened' then
        perform queue_notice('CONFLICT', p.unit_id, new.subject, new.id, new.id::text, new.occurred_at)
           from data_conflict_party p where p.conflict_id = new.subject;
    elsif new.unit_id is not null then
        perform queue_notice(case new.type when 'submission.returned' then 'RETURNED' when 'submission.accepted' then 'ACCEPTED' else 'DUTY_CHANGED' end,
                             new.unit_id, new.subject, new.id, new.id::text, new.occurred_at);
    end if;
    return null;
end
$$;
create trigger event_noticed
    after insert on event
    for each row when (new.type in ('submission.returned', 'submission.accepted', 'conflict.opened', 'duty.moved', 'duty.extended', 'duty.waived', 'duty.reopened'))
    execute function queue_notice_of_event();

-- The nth working day before a day.
create function working_day_before(start date, nth integer) returns date
    language sql
    stable
    return (select day
              from (select day::date, row_number() over (order by day desc) as number
                      from generate_series(start - (nth * 3 + 30) * interval '1 day', start - interval '1 day', interval '1 day') as days (day)
                     where extract(isodow from day) < 6
                       and not exists (select from holiday where holiday.day = days.day::date)) as working
             where number = nth);
