-- Duties of units that end go to their heir or fall away; reports that cannot be true are refused and remembered.

alter table assignment
    add column ended_with_unit boolean not null default false,
    add column transferred_to uuid constraint assignment_transferred_to_fkey references unit (id),
    add column transferred_from uuid constraint assignment_transferred_from_fkey references assignment (id),
    add constraint assignment_transfer_check check (transferred_to is null or (ended_with_unit and state = 'CANCELLED'));
comment on column assignment.ended_with_unit is 'Open and not yet due when its unit was dissolved or merged';
comment on column assignment.transferred_from is 'The duty of a unit that ended, which this unit has taken over with its due time';

create table doubtful_report (
    id uuid constraint doubtful_report_pkey primary key,
    channel_id uuid not null constraint doubtful_report_channel_fkey references channel (id),
    unit_id uuid not null constraint doubtful_report_unit_fkey references unit (id),
    edition_id uuid not null constraint doubtful_report_edition_fkey references edition (id),
    url text,
    claimed_at timestamptz not null,
    published_at timestamptz not null,
    reported_by text not null,
    reported_at timestamptz not null,
    constraint doubtful_report_before_check check (claimed_at < published_at)
);
comment on table doubtful_report is 'Refused reports of a publication before the narrative itself was public: a slip or a broken embargo; append-only';
create unique index doubtful_report_unique on doubtful_report (channel_id, edition_id, claimed_at, coalesce(url, ''));
create index doubtful_report_list_index on doubtful_report (reported_at desc, id desc);
create trigger doubtful_report_append_only
    before update or delete on doubtful_report
    for each row execute function refuse_change_of_record();
