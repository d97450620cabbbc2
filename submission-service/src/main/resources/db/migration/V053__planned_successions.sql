-- Changes of units that are recorded before the day they take effect, and carried out on that day.

create table planned_succession (
    succession_id uuid constraint planned_succession_pkey primary key
        constraint planned_succession_succession_fkey references unit_succession (id),
    effective_on date not null,
    status text not null constraint planned_succession_status_check check (status in ('PLANNED', 'DONE', 'CANCELLED', 'REFUSED')),
    actor text not null,
    actor_name text not null,
    actor_roles text[] not null,
    actor_unit uuid,
    request_id text not null,
    settled_at timestamptz,
    remark text,
    version integer not null default 0,
    constraint planned_succession_settled_check check ((status = 'PLANNED') = (settled_at is null)),
    constraint planned_succession_remark_check check (status in ('PLANNED', 'DONE') or remark is not null)
);
comment on table planned_succession is 'What became of a succession recorded ahead of its day; one without a row here took effect when it was recorded';
comment on column planned_succession.actor is 'Who recorded it: on its day it is carried out in that person''s name';
create index planned_succession_due_index on planned_succession (effective_on) where status = 'PLANNED';
create index unit_succession_list_index on unit_succession (effective_on desc, id desc);
