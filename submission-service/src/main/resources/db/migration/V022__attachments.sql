-- Files that units send along: what they are, and for installations without other storage their bytes.

create table attachment (
    id uuid constraint attachment_pkey primary key,
    submission_id uuid not null constraint attachment_submission_fkey references submission (id),
    unit_id uuid not null constraint attachment_unit_fkey references unit (id),
    item_position integer constraint attachment_position_check check (item_position >= 0),
    name text not null constraint attachment_name_check check (name !~ '[/\\[:cntrl:]]'),
    media_type text not null,
    size bigint not null constraint attachment_size_check check (size > 0),
    sha256 text not null constraint attachment_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
    alt_text text,
    caption text,
    credit text,
    classification text not null constraint attachment_classification_check check (classification in ('BERKALA', 'SERTA_MERTA', 'SETIAP_SAAT', 'DIKECUALIKAN')),
    store text not null constraint attachment_store_check check (store in ('DATABASE', 'FILES', 'S3')),
    store_key text not null,
    uploaded_by text not null,
    uploaded_at timestamptz not null,
    removed_at timestamptz,
    constraint attachment_alt_text_check check (media_type not like 'image/%' or alt_text is not null)
);
comment on table attachment is 'Files of a submission; sealed with it. Type by content, never by name';
create index attachment_submission_index on attachment (submission_id, uploaded_at, id) where removed_at is null;
create index attachment_unit_index on attachment (unit_id) where removed_at is null;
create index attachment_removed_index on attachment (removed_at) where removed_at is not null;

create table attachment_piece (
    store_key text not null,
    number integer not null,
    bytes bytea not null,
    constraint attachment_piece_pkey primary key (store_key, number)
);
comment on table attachment_piece is 'Bytes of attachments that the database keeps, in pieces that fit into memory';
alter table attachment_piece alter column bytes set storage external;

create function refuse_change_of_sealed_attachment() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'DELETE' and old.removed_at is not null then
        return old;
    end if;
    if (select status from submission where id = coalesce(new.submission_id, old.submission_id)) not in ('DRAFT', 'DISCARDED') then
        raise exception 'attachments of a submitted revision are immutable' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger attachment_sealed
    before insert or update or delete on attachment
    for each row execute function refuse_change_of_sealed_attachment();
