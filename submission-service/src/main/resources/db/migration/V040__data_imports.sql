-- Bulk imports: the file as it came, its rows, and what became of each row.

create table data_import (
    id uuid constraint data_import_pkey primary key,
    unit_id uuid not null constraint data_import_unit_fkey references unit (id),
    format text not null constraint data_import_format_check check (format in ('NDJSON', 'CSV', 'XLSX')),
    dry_run boolean not null,
    submit boolean not null,
    size_bytes bigint not null,
    sha256 text not null,
    state text not null constraint data_import_state_check check (state in ('WAITING', 'STORING', 'DONE', 'REFUSED')),
    problem text,
    rows_total integer not null default 0,
    rows_done integer not null default 0,
    created integer not null default 0,
    updated integer not null default 0,
    unchanged integer not null default 0,
    refused integer not null default 0,
    actor text not null,
    actor_name text not null,
    actor_roles text[] not null,
    request_id text not null,
    received_at timestamptz not null,
    worked_at timestamptz not null,
    finished_at timestamptz,
    constraint data_import_progress_check check (rows_done between 0 and rows_total),
    constraint data_import_sum_check check (rows_done = created + updated + unchanged + refused),
    constraint data_import_finished_check check ((state in ('DONE', 'REFUSED')) = (finished_at is not null)),
    constraint data_import_complete_check check (state <> 'DONE' or rows_done = rows_total),
    constraint data_import_problem_check check ((state = 'REFUSED') = (problem is not null))
);
comment on table data_import is 'A file of many submissions; whoever holds the lock of its row is at work on it, so a worker that dies leaves it free at once';
create index data_import_queue_index on data_import (worked_at, id) where state in ('WAITING', 'STORING');
create index data_import_list_index on data_import (unit_id, received_at desc, id desc);

create table data_import_part (
    import_id uuid not null constraint data_import_part_import_fkey references data_import (id) on delete cascade,
    number integer not null,
    content bytea not null,
    constraint data_import_part_pkey primary key (import_id, number)
);
comment on table data_import_part is 'The file in pieces; kept until the import is finished, then removed';

create table data_import_row (
    import_id uuid not null constraint data_import_row_import_fkey references data_import (id) on delete cascade,
    line integer not null,
    package integer,
    submission_id uuid,
    content jsonb,
    outcome text not null constraint data_import_row_outcome_check check (outcome in ('PENDING', 'CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED')),
    errors jsonb,
    remark text,
    constraint data_import_row_pkey primary key (import_id, line),
    constraint data_import_row_package_check check (outcome = 'REFUSED' or (package is not null and submission_id is not null)),
    constraint data_import_row_refused_check check ((outcome = 'REFUSED') = (errors is not null))
);
comment on table data_import_row is 'One row of an imported file; rows of one submission share a package. Content is removed when the import is finished';
create index data_import_row_pending_index on data_import_row (import_id, package, line) where outcome = 'PENDING';
create index data_import_row_outcome_index on data_import_row (import_id, outcome, line);
