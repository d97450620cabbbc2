-- The report of the Minister to the President: a frozen bundle of figures, the documents made of it, and its life.

create table monthly_report (
    id uuid constraint monthly_report_pkey primary key,
    number text not null constraint monthly_report_number_unique unique,
    kind text not null constraint monthly_report_kind_check check (kind in ('REGULAR', 'AD_HOC')),
    period text not null constraint monthly_report_period_check check (period ~ '^[0-9]{4}-[0-9]{2}$'),
    report_version integer not null constraint monthly_report_version_check check (report_version >= 1),
    state text not null constraint monthly_report_state_check
        check (state in ('GENERATED', 'UNDER_REVIEW', 'SIGNED', 'ISSUED', 'ACKNOWLEDGED', 'SUPERSEDED')),
    sha256 text not null,
    cut_off_at timestamptz not null,
    prepared_by text not null,
    prepared_by_name text not null,
    generated_at timestamptz not null,
    reason text,
    reviewed_by text,
    reviewed_at timestamptz,
    signed_by text,
    signed_by_name text,
    signed_at timestamptz,
    issued_by text,
    issued_at timestamptz,
    acknowledged_by text,
    acknowledged_at timestamptz,
    version integer not null,
    constraint monthly_report_version_unique unique (kind, period, report_version),
    constraint monthly_report_two_persons_check check (signed_by is null or signed_by <> prepared_by)
);
comment on table monthly_report is 'One version of the report of a month; figures never change, states do';
create index monthly_report_period_index on monthly_report (period desc, kind, report_version desc, id);

create table monthly_report_document (
    report_id uuid not null constraint monthly_report_document_report_fkey references monthly_report (id),
    format text not null constraint monthly_report_document_format_check check (format in ('JSON', 'HTML', 'PDF')),
    content bytea not null,
    sha256 text not null,
    constraint monthly_report_document_pkey primary key (report_id, format)
);
comment on table monthly_report_document is 'The frozen bundle (canonical JSON) and the documents made of it; append-only';
create trigger monthly_report_document_append_only
    before update or delete on monthly_report_document
    for each row execute function refuse_change_of_record();
create trigger monthly_report_document_no_truncate
    before truncate on monthly_report_document
    for each statement execute function refuse_change_of_record();
