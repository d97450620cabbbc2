-- What people say about figures: a unit may dispute one before the books close, an officer may set words beside a report. Neither changes a number.

create table figure_dispute (
    id uuid constraint figure_dispute_pkey primary key,
    unit_id uuid not null constraint figure_dispute_unit_fkey references unit (id),
    month text not null constraint figure_dispute_month_check check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    figure text not null constraint figure_dispute_figure_check check (figure in ('DUE', 'ON_TIME', 'LATE', 'MISSED', 'WAIVED')),
    reason text not null,
    raised_by text not null,
    raised_by_name text not null,
    raised_at timestamptz not null,
    status text not null constraint figure_dispute_status_check check (status in ('OPEN', 'UPHELD', 'DISMISSED')),
    decided_by text,
    decided_by_name text,
    decided_at timestamptz,
    decision text,
    version integer not null,
    constraint figure_dispute_two_persons_check check (decided_by is null or decided_by <> raised_by),
    constraint figure_dispute_decision_check check (
        (status = 'OPEN') = (decided_by is null) and (status = 'OPEN') = (decision is null) and (status = 'OPEN') = (decided_at is null))
);
comment on table figure_dispute is 'A unit says that a figure of its own is wrong, another person decides; the figure itself changes only with its duty rows';
create unique index figure_dispute_open_unique on figure_dispute (unit_id, month, figure) where status = 'OPEN';
create index figure_dispute_list_index on figure_dispute (raised_at desc, id desc);
create index figure_dispute_month_index on figure_dispute (month, unit_id);

create table report_note (
    id uuid constraint report_note_pkey primary key,
    report_id uuid not null constraint report_note_report_fkey references monthly_report (id),
    section text not null,
    text text not null,
    author text not null,
    author_name text not null,
    written_at timestamptz not null
);
comment on table report_note is 'Words beside the numbers of a report, written before it is signed and never edited; the next version of the report carries them; append-only';
create index report_note_report_index on report_note (report_id, written_at, id);
create trigger report_note_append_only
    before update or delete on report_note
    for each row execute function refuse_change_of_record();
create trigger report_note_no_truncate
    before truncate on report_note
    for each statement execute function refuse_change_of_record();
