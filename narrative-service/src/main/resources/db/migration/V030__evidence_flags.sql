-- What became of the items that narratives rest on: corrected, withdrawn, closed to the public, or contradicted by another unit.

alter table citable_item
    add column state text not null default 'CURRENT'
        constraint citable_item_state_check check (state in ('CURRENT', 'SUPERSEDED', 'WITHDRAWN'));
comment on column citable_item.state is 'Only a current item can be cited anew; the others stay readable for the texts that rest on them';
drop index citable_item_list_index;
drop index citable_item_unit_index;
create index citable_item_list_index on citable_item (accepted_at desc, item_id desc) where state = 'CURRENT';
create index citable_item_unit_index on citable_item (unit_id, accepted_at desc, item_id desc) where state = 'CURRENT';

create table exempt_item (
    item_id uuid constraint exempt_item_pkey primary key,
    since timestamptz not null
);
comment on table exempt_item is 'Ids, and nothing else, of items that were closed to the public: older news of them does not bring them back';

alter table citation add column hidden boolean not null default false;
comment on column citation.hidden is 'The item was closed to the public: what was pinned of it is kept for the audit and shown to nobody';

create table data_conflict (
    id uuid constraint data_conflict_pkey primary key,
    indicator text,
    as_of_date date,
    opened_at timestamptz not null,
    resolution text constraint data_conflict_resolution_check check (resolution in ('CHOSEN', 'FOOTNOTE_BOTH', 'NO_CONFLICT')),
    chosen_item_id uuid,
    reason text,
    settled_at timestamptz,
    constraint data_conflict_settled_check check ((resolution is null) = (settled_at is null))
);
comment on table data_conflict is 'Two units say different things about the same indicator; the submission service settles it';

create table data_conflict_item (
    conflict_id uuid not null constraint data_conflict_item_conflict_fkey references data_conflict,
    item_id uuid not null,
    constraint data_conflict_item_pkey primary key (conflict_id, item_id)
);
comment on table data_conflict_item is 'The items that contradict each other';
create index data_conflict_item_index on data_conflict_item (item_id);

create table evidence_flag (
    id uuid constraint evidence_flag_pkey primary key,
    version integer not null default 0,
    edition_id uuid not null constraint evidence_flag_edition_fkey references edition,
    item_id uuid not null,
    revision integer not null,
    kind text not null constraint evidence_flag_kind_check check (kind in ('SUPERSEDED', 'WITHDRAWN', 'RECLASSIFIED', 'CONFLICT')),
    cause text not null,
    since timestamptz not null,
    decision text constraint evidence_flag_decision_check check (decision in ('CORRECT', 'NO_EFFECT', 'FOOTNOTE_BOTH', 'SETTLED')),
    reason text,
    decided_by text,
    decided_name text,
    decided_at timestamptz,
    constraint evidence_flag_once_unique unique (edition_id, item_id, revision, kind, cause),
    constraint evidence_flag_reason_check check (
        (decision is null) = (reason is null) and (decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
    constraint evidence_flag_exempt_check check (kind <> 'RECLASSIFIED' or decision in ('CORRECT', 'SETTLED')),
    constraint evidence_flag_footnote_check check (decision <> 'FOOTNOTE_BOTH' or kind = 'CONFLICT')
);
comment on table evidence_flag is 'One text rests on one item that no longer stands as it was cited; open until a person decides';
comment on column evidence_flag.cause is 'Which news raised it, so that the same news twice raises it once';
create index evidence_flag_open_index on evidence_flag (edition_id) where decision is null;
create index evidence_flag_since_index on evidence_flag (since desc, id desc);
create index evidence_flag_conflict_index on evidence_flag (cause) where kind = 'CONFLICT';

create function refuse_change_of_flag() returns trigger
    language plpgsql
as $$
begin
    if (new.edition_id, new.item_id, new.revision, new.kind, new.cause, new.since)
        is distinct from (old.edition_id, old.item_id, old.revision, old.kind, old.cause, old.since) then
        raise exception 'what flag % says is never changed', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger evidence_flag_only_decided before update on evidence_flag for each row execute function refuse_change_of_flag();
create trigger evidence_flag_never_removed before delete on evidence_flag for each row execute function refuse_change_of_record();
