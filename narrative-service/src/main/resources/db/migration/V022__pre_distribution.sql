-- Who gets an embargoed text before its hour: a named list, each name acknowledged by a person before a word is shown.

create table pre_distribution (
    id uuid constraint pre_distribution_pkey primary key,
    version integer not null,
    narrative_id uuid not null constraint pre_distribution_narrative_fkey references narrative,
    edition_id uuid not null constraint pre_distribution_edition_fkey references edition,
    number text not null,
    content_hash text not null constraint pre_distribution_content_hash_check check (content_hash ~ '^[0-9a-f]{64}$'),
    embargo_until timestamptz not null,
    unit_id uuid not null,
    unit_name text not null,
    recipient text not null,
    request_hash text not null,
    listed_by text not null,
    listed_by_name text not null,
    listed_at timestamptz not null,
    acknowledged_by text,
    acknowledged_by_name text,
    acknowledged_at timestamptz,
    struck_at timestamptz,
    constraint pre_distribution_acknowledgement_check check ((acknowledged_at is null) = (acknowledged_by is null))
);
comment on table pre_distribution is 'Units and named persons that may read one scheduled text before its embargo lifts';
create unique index pre_distribution_one_per_unit on pre_distribution (edition_id, content_hash, unit_id) where struck_at is null;
create index pre_distribution_list_index on pre_distribution (listed_at desc, id desc);
create index pre_distribution_unit_index on pre_distribution (unit_id, listed_at desc, id desc);
create index pre_distribution_narrative_index on pre_distribution (narrative_id);

create function refuse_change_of_pre_distribution() returns trigger
    language plpgsql
as $$
begin
    if (old.acknowledged_at is not null and new.acknowledged_at is distinct from old.acknowledged_at)
        or (new.edition_id, new.content_hash, new.unit_id, new.recipient, new.listed_by, new.listed_at, new.embargo_until)
           is distinct from (old.edition_id, old.content_hash, old.unit_id, old.recipient, old.listed_by, old.listed_at, old.embargo_until) then
        raise exception 'who was told under embargo is never rewritten' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger pre_distribution_not_rewritten before update on pre_distribution for each row execute function refuse_change_of_pre_distribution();
create trigger pre_distribution_never_removed before delete on pre_distribution for each row execute function refuse_change_of_record();
