-- Issues that are put before the unit they concern: what it should know, by when it is to acknowledge, and when it did.

create table issue_brief (
    id uuid constraint issue_brief_pkey primary key,
    version integer not null,
    issue_id uuid not null constraint issue_brief_issue_fkey references issue,
    unit_id uuid not null,
    title text not null,
    brief text not null,
    request_hash text not null,
    sent_by text not null,
    sent_at timestamptz not null,
    due_at timestamptz not null,
    answer text,
    acknowledged_by text,
    acknowledged_at timestamptz,
    constraint issue_brief_once unique (issue_id, unit_id),
    constraint issue_brief_due_check check (due_at > sent_at),
    constraint issue_brief_acknowledgement_check check (num_nulls(acknowledged_by, acknowledged_at) in (0, 2)
        and (acknowledged_at is not null or answer is null))
);
comment on table issue_brief is 'What a unit is told of an issue that concerns it; how soon it answers is how responsive it is';
create index issue_brief_list_index on issue_brief (sent_at desc, id desc);
create index issue_brief_unit_index on issue_brief (unit_id, sent_at desc, id desc);
create trigger issue_brief_never_removed
    before delete on issue_brief
    for each row execute function refuse_change_of_record();
create trigger issue_brief_acknowledged_once
    before update on issue_brief
    for each row when (old.acknowledged_at is not null)
    execute function refuse_change_of_record();
