-- Files of media reports worked off in the background: the file as it came, its rows, and what became of each.

create table mention_import (
    id uuid constraint mention_import_pkey primary key,
    media_type text not null constraint mention_import_media_type_check check (media_type in ('text/csv', 'application/x-ndjson')),
    dry_run boolean not null,
    size_bytes bigint not null,
    sha256 text not null,
    state text not null constraint mention_import_state_check check (state in ('WAITING', 'STORING', 'DONE', 'REFUSED')),
    problem text,
    rows_total integer not null default 0,
    added integer not null default 0,
    known integer not null default 0,
    refused integer not null default 0,
    actor text not null,
    actor_name text not null,
    actor_roles text[] not null,
    actor_unit uuid,
    request_id text not null,
    received_at timestamptz not null,
    worked_at timestamptz not null,
    finished_at timestamptz,
    constraint mention_import_progress_check check (added + known + refused between 0 and rows_total),
    constraint mention_import_complete_check check (state <> 'DONE' or added + known + refused = rows_total),
    constraint mention_import_finished_check check ((state in ('DONE', 'REFUSED')) = (finished_at is not null)),
    constraint mention_import_problem_check check ((state = 'REFUSED') = (problem is not null))
);
comment on table mention_import is 'A file of media reports; whoever holds the lock of its row is at work on it, so a worker that dies leaves it free at once';
create index mention_import_queue_index on mention_import (worked_at, id) where state in ('WAITING', 'STORING');
create index mention_import_list_index on mention_import (received_at desc, id desc);

create table mention_import_part (
    import_id uuid not null constraint mention_import_part_import_fkey references mention_import (id),
    number integer not null,
    content bytea not null,
    constraint mention_import_part_pkey primary key (import_id, number)
);
comment on table mention_import_part is 'The file in pieces; removed once its rows are read';

create table mention_import_row (
    import_id uuid not null constraint mention_import_row_import_fkey references mention_import (id),
    line integer not null,
    content jsonb,
    outcome text not null constraint mention_import_row_outcome_check check (outcome in ('PENDING', 'ADDED', 'KNOWN', 'REFUSED')),
    errors jsonb,
    constraint mention_import_row_pkey primary key (import_id, line),
    constraint mention_import_row_content_check check ((outcome = 'PENDING') = (content is not null)),
    constraint mention_import_row_refused_check check ((outcome = 'REFUSED') = (errors is not null))
);
comment on table mention_import_row is 'One row of a file of media reports; its content is removed when it is settled, for the report holds it then';
create index mention_import_row_pending_index on mention_import_row (import_id, line) where outcome = 'PENDING';
