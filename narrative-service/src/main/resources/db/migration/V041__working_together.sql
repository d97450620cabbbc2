-- Working together on a text: comments, tasks, presence; and one way of searching that knows Indonesian and its apostrophes.

create function plain_words(said text) returns text
    language sql
    immutable
    parallel safe
    return translate(said, '''’‘ʼ`´', '');
comment on function plain_words is 'Jum''at, Jum’at and Jumat are one word';

create function search_words(said text) returns tsvector
    language sql
    immutable
    parallel safe
    return to_tsvector('indonesian'::regconfig, plain_words(said)) || to_tsvector('simple'::regconfig, plain_words(said));
comment on function search_words is 'Every word by its stem and as it is written';

create function search_query(said text) returns tsquery
    language sql
    immutable
    parallel safe
    return websearch_to_tsquery('indonesian'::regconfig, plain_words(said)) || websearch_to_tsquery('simple'::regconfig, plain_words(said));

alter table edition alter column search set expression as (
    setweight(search_words(content ->> 'title'), 'A')
    || setweight(search_words(coalesce(content ->> 'summary', '')), 'B')
    || setweight(search_words(coalesce(content ->> 'keyMessages', '')), 'B')
    || setweight(search_words(coalesce(content ->> 'body', '')), 'C'));

create table draft_comment (
    id uuid constraint draft_comment_pkey primary key,
    version integer not null,
    narrative_id uuid not null constraint draft_comment_narrative_fkey references narrative,
    edition_id uuid not null constraint draft_comment_edition_fkey references edition,
    reply_to uuid constraint draft_comment_reply_fkey references draft_comment,
    pointer text,
    quote text,
    text text not null,
    request_hash text not null,
    written_by text not null,
    writer_name text not null,
    written_at timestamptz not null,
    resolved_at timestamptz,
    resolved_by text,
    search tsvector not null generated always as (search_words(text)) stored,
    constraint draft_comment_quote_check check (quote is null or pointer is not null),
    constraint draft_comment_thread_check check (reply_to is null or pointer is null and resolved_at is null),
    constraint draft_comment_resolved_check check ((resolved_at is null) = (resolved_by is null))
);
comment on table draft_comment is 'A remark on an edition in the works, anchored to words of a section; threads are one deep';
create index draft_comment_list_index on draft_comment (narrative_id, written_at desc, id desc);
create index draft_comment_open_index on draft_comment (edition_id) where reply_to is null and resolved_at is null;
create index draft_comment_search_index on draft_comment using gin (search);

create table desk_task (
    id uuid constraint desk_task_pkey primary key,
    version integer not null,
    narrative_id uuid constraint desk_task_narrative_fkey references narrative,
    plan_id uuid constraint desk_task_plan_fkey references communication_plan,
    title text not null,
    assignee text not null,
    due date not null,
    request_hash text not null,
    created_at timestamptz not null,
    created_by text not null,
    done_at timestamptz,
    done_by text,
    constraint desk_task_subject_check check (num_nonnulls(narrative_id, plan_id) = 1),
    constraint desk_task_done_check check ((done_at is null) = (done_by is null))
);
comment on table desk_task is 'What a person does for a narrative or a plan, by a day';
create index desk_task_assignee_index on desk_task (assignee, due, id);
create index desk_task_narrative_index on desk_task (narrative_id) where narrative_id is not null;
create index desk_task_plan_index on desk_task (plan_id) where plan_id is not null;
create index desk_task_list_index on desk_task (due, id);

create table presence (
    narrative_id uuid not null constraint presence_narrative_fkey references narrative on delete cascade,
    subject text not null,
    name text not null,
    seen_at timestamptz not null,
    constraint presence_pkey primary key (narrative_id, subject)
);
comment on table presence is 'Who has a narrative open now: a courtesy, not a lock; old rows mean nothing';
