-- What leadership and officers are told by e-mail: queued in the transaction of the act itself, sent afterwards, each delivery a row.

create table mail_recipient (
    id uuid constraint mail_recipient_pkey primary key,
    list text not null constraint mail_recipient_list_check check (list in ('LEADERSHIP', 'OFFICERS')),
    name text not null,
    email text not null,
    added_by text not null,
    added_at timestamptz not null,
    removed_at timestamptz,
    version integer not null default 0
);
comment on table mail_recipient is 'Who gets the reports (LEADERSHIP) and who the digests of overdue and coming duties (OFFICERS); who was removed gets nothing more';
create unique index mail_recipient_email_unique on mail_recipient (list, lower(email)) where removed_at is null;

create table delivery (
    id uuid constraint delivery_pkey primary key,
    kind text not null constraint delivery_kind_check check (kind in ('REPORT_ISSUED', 'REPORT_REMINDER', 'DAILY_DIGEST', 'WEEKLY_OUTLOOK')),
    recipient_id uuid not null constraint delivery_recipient_fkey references mail_recipient (id),
    report_id uuid constraint delivery_report_fkey references monthly_report (id),
    occasion text not null,
    status text not null constraint delivery_status_check check (status in ('QUEUED', 'SENT', 'FAILED', 'DEAD')),
    queued_at timestamptz not null,
    next_attempt_at timestamptz,
    leased_until timestamptz,
    attempts integer not null default 0,
    last_answer text,
    sent_at timestamptz,
    version integer not null default 0,
    constraint delivery_once unique (recipient_id, occasion),
    constraint delivery_report_check check ((kind in ('REPORT_ISSUED', 'REPORT_REMINDER')) = (report_id is not null)),
    constraint delivery_sent_check check ((status = 'SENT') = (sent_at is not null)),
    constraint delivery_next_check check ((status in ('QUEUED', 'FAILED')) = (next_attempt_at is not null))
);
comment on table delivery is 'One mail to one recipient on one occasion; the address is looked up when it is sent';
comment on column delivery.occasion is 'What made it: the issue of a report, a rung of its reminders, a day, a week. With the recipient it is unique, so nothing is told twice';
create index delivery_due_index on delivery (next_attempt_at) where status in ('QUEUED', 'FAILED');
create index delivery_list_index on delivery (queued_at desc, id desc);
create index delivery_report_index on delivery (report_id, queued_at desc) where report_id is not null;

-- The event of the issue is written in the transaction of the issue; so are the mails that tell of it.
create function queue_issued_report() returns trigger
    language plpgsql
as $$
begin
    insert into delivery (id, kind, recipient_id, report_id, occasion, status, queued_at, next_attempt_at)
    select gen_random_uuid(), 'REPORT_ISSUED', r.id, new.subject, 'issue:' || new.subject, 'QUEUED', new.occurred_at, new.occurred_at
      from mail_recipient r
     where r.list = 'LEADERSHIP' and r.removed_at is null
    on conflict on constraint delivery_once do nothing;
    return null;
end
$$;
create trigger event_report_noticed
    after insert on event
    for each row when (new.type = 'report.issued')
    execute function queue_issued_report();

create table report_receipt (
    report_id uuid not null constraint report_receipt_report_fkey references monthly_report (id),
    reader text not null,
    reader_name text not null,
    opened_at timestamptz not null,
    constraint report_receipt_pkey primary key (report_id, reader)
);
comment on table report_receipt is 'The first time each leader opened an issued report; append-only';
create trigger report_receipt_append_only
    before update or delete on report_receipt
    for each row execute function refuse_change_of_record();
create trigger report_receipt_no_truncate
    before truncate on report_receipt
    for each statement execute function refuse_change_of_record();
