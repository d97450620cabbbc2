-- What units say back about a published narrative, and what the desk answers.

create table unit_response (
    id uuid constraint unit_response_pkey primary key,
    version integer not null,
    narrative_id uuid not null constraint unit_response_narrative_fkey references narrative,
    edition integer not null,
    kind text not null constraint unit_response_kind_check check (kind in ('COMMENT', 'QUESTION', 'OBSTACLE')),
    text text not null,
    unit_id uuid not null,
    sender text not null,
    sender_name text not null,
    request_hash text not null,
    sent_at timestamptz not null,
    answer text,
    answered_by text,
    answered_name text,
    answered_at timestamptz,
    shared boolean not null default false,
    taken_over_edition integer,
    constraint unit_response_answer_check check (
        (answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    constraint unit_response_shared_check check (not shared or answer is not null),
    constraint unit_response_taken_over_check check (taken_over_edition is null or answer is not null)
);
comment on table unit_response is 'A unit''s comment, question or obstacle on a published narrative; what it said is never changed';
comment on column unit_response.shared is 'Every unit may read it and its answer';
comment on column unit_response.taken_over_edition is 'The edition whose questions and answers carry it';
create index unit_response_list_index on unit_response (sent_at desc, id desc);
create index unit_response_narrative_index on unit_response (narrative_id, sent_at desc, id desc);
create index unit_response_unit_index on unit_response (unit_id, sent_at desc, id desc);

create function refuse_change_of_what_was_said() returns trigger
    language plpgsql
as $$
begin
    if (new.narrative_id, new.edition, new.kind, new.text, new.unit_id, new.sender, new.sent_at)
        is distinct from (old.narrative_id, old.edition, old.kind, old.text, old.unit_id, old.sender, old.sent_at) then
        raise exception 'what response % says is never changed', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger unit_response_only_answered before update on unit_response
    for each row execute function refuse_change_of_what_was_said();
create trigger unit_response_never_removed before delete on unit_response for each row execute function refuse_change_of_record();
