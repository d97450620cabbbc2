-- Many placements in one file: the rows as they came, and what became of each. State and progress are counted, never stored.

create table placement_import (
    id uuid constraint placement_import_pkey primary key,
    unit_id uuid not null constraint placement_import_unit_fkey references unit (id),
    format text not null constraint placement_import_format_check check (format in ('CSV', 'XLSX', 'NDJSON')),
    dry_run boolean not null,
    sha256 text not null,
    actor text not null,
    actor_name text not null,
    actor_roles text[] not null,
    request_id text not null,
    received_at timestamptz not null
);
comment on table placement_import is 'A file of placements, worked off row by row in the name of who sent it';
create index placement_import_list_index on placement_import (received_at desc, id desc);

create table placement_import_row (
    import_id uuid not null constraint placement_import_row_import_fkey references placement_import (id),
    line integer not null,
    row_key text,
    content jsonb,
    outcome text not null constraint placement_import_row_outcome_check check (outcome in ('PENDING', 'CREATED', 'UNCHANGED', 'REFUSED')),
    placement_id uuid,
    errors jsonb,
    settled_at timestamptz,
    constraint placement_import_row_pkey primary key (import_id, line),
    constraint placement_import_row_content_check check ((outcome = 'PENDING') = (content is not null)),
    constraint placement_import_row_settled_check check ((outcome = 'PENDING') = (settled_at is null)),
    constraint placement_import_row_refused_check check ((outcome = 'REFUSED') = (errors is not null))
);
comment on table placement_import_row is 'One row; whoever holds its lock is at work on it, so that a worker that dies leaves it free at once. Content goes when it is settled';
create index placement_import_row_pending_index on placement_import_row (import_id, line) where outcome = 'PENDING';
