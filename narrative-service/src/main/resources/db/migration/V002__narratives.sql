-- One approved narrative per topic: topics, narratives, their editions, and who signed which exact text.

create table topic (
    id uuid constraint topic_pkey primary key,
    version integer not null,
    title text not null,
    description text,
    status text not null constraint topic_status_check check (status in ('ACTIVE', 'ARCHIVED')),
    request_hash text not null,
    created_at timestamptz not null,
    created_by text not null,
    search tsvector not null generated always as (
        setweight(to_tsvector('indonesian', title), 'A') || setweight(to_tsvector('indonesian', coalesce(description, '')), 'C')
    ) stored
);
comment on table topic is 'What government speaks about with one voice; at most one narrative per topic is live';
create unique index topic_active_title_unique on topic (lower(title)) where status = 'ACTIVE';
create index topic_list_index on topic (created_at desc, id desc);
create index topic_search_index on topic using gin (search);

create table narrative_number (
    year integer constraint narrative_number_pkey primary key,
    last integer not null
);
comment on table narrative_number is 'The last narrative number given out per year (WIB)';

create table narrative (
    id uuid constraint narrative_pkey primary key,
    version integer not null,
    number text not null constraint narrative_number_unique unique,
    slug text not null,
    request_hash text not null,
    created_at timestamptz not null,
    created_by text not null
);
comment on table narrative is 'A single narrative (narasi tunggal) with its chain of editions';
comment on column narrative.request_hash is 'Hash of the request that created it: the same request again gets the same answer';

create table edition (
    id uuid constraint edition_pkey primary key,
    narrative_id uuid not null constraint edition_narrative_fkey references narrative,
    topic_id uuid not null constraint edition_topic_fkey references topic,
    number integer not null constraint edition_number_check check (number > 0),
    status text not null constraint edition_status_check check (status in (
        'DRAFT', 'EDITORIAL_REVIEW', 'COORDINATION', 'READY_FOR_APPROVAL', 'APPROVED', 'SCHEDULED', 'PUBLISHED',
        'CORRECTED', 'SUPERSEDED', 'WITHDRAWN', 'EXPIRED', 'REJECTED', 'ABANDONED')),
    content jsonb not null,
    type text not null generated always as (content ->> 'type') stored,
    classification text not null generated always as (content ->> 'classification') stored
        constraint edition_classification_check check (classification in ('BERKALA', 'SERTA_MERTA', 'SETIAP_SAAT')),
    title text not null generated always as (content ->> 'title') stored,
    content_hash text not null constraint edition_content_hash_check check (content_hash ~ '^[0-9a-f]{64}$'),
    change_note text,
    current boolean not null,
    public_face boolean not null,
    authors text[] not null constraint edition_authors_check check (cardinality(authors) > 0),
    reviewed_by text,
    approved_by text,
    required_parties jsonb not null,
    created_at timestamptz not null,
    coordination_since timestamptz,
    scheduled_for timestamptz,
    expires_at timestamptz,
    published_at timestamptz,
    ended_at timestamptz,
    withdrawal_reason text,
    withdrawal_legal_basis text,
    withdrawal_proposed_by text,
    search tsvector not null generated always as (
        setweight(to_tsvector('indonesian', content ->> 'title'), 'A')
        || setweight(to_tsvector('indonesian', coalesce(content ->> 'summary', '')), 'B')
        || setweight(to_tsvector('indonesian', coalesce(content ->> 'keyMessages', '')), 'B')
        || setweight(to_tsvector('indonesian', coalesce(content ->> 'body', '')), 'C')
    ) stored,
    constraint edition_number_unique unique (narrative_id, number),
    constraint edition_four_eyes_check check (
        not (coalesce(reviewed_by = any (authors), false))
        and not (coalesce(approved_by = any (authors), false))
        and not (coalesce(approved_by = reviewed_by, false))),
    constraint edition_approval_check check (status not in ('APPROVED', 'SCHEDULED', 'PUBLISHED') or approved_by is not null),
    constraint edition_schedule_check check (status <> 'SCHEDULED' or scheduled_for is not null),
    constraint edition_publication_check check ((status in ('PUBLISHED', 'CORRECTED', 'SUPERSEDED', 'WITHDRAWN', 'EXPIRED')) = (published_at is not null)),
    constraint edition_withdrawal_check check (status <> 'WITHDRAWN' or withdrawal_reason is not null and withdrawal_legal_basis is not null)
);
comment on table edition is 'One version of the text, addressable for ever; immutable once published';
comment on column edition.current is 'The edition that the ministry works with: in the works, else live, else the last';
comment on column edition.public_face is 'The newest edition that was published: what units see';
comment on column edition.authors is 'Subjects of everyone who wrote this text; none of them may review or approve it';
comment on column edition.required_parties is 'Offices whose concurrence this edition needs, as dated data stood when coordination began';

create unique index edition_one_live_per_topic on edition (topic_id) where status = 'PUBLISHED';
create unique index edition_one_in_the_works on edition (narrative_id)
    where status in ('DRAFT', 'EDITORIAL_REVIEW', 'COORDINATION', 'READY_FOR_APPROVAL', 'APPROVED', 'SCHEDULED');
create index edition_current_index on edition (created_at desc, id desc) where current;
create index edition_public_index on edition (created_at desc, id desc) where public_face;
create index edition_topic_index on edition (topic_id);
create index edition_scheduled_index on edition (scheduled_for) where status = 'SCHEDULED';
create index edition_expiry_index on edition (expires_at) where status = 'PUBLISHED' and expires_at is not null;
create index edition_published_index on edition (published_at);
create index edition_search_index on edition using gin (search);

create function refuse_change_of_published_text() returns trigger
    language plpgsql
as $$
begin
    if old.published_at is not null and (
        new.narrative_id, new.topic_id, new.number, new.content, new.content_hash,
        new.authors, new.reviewed_by, new.approved_by, new.required_parties, new.created_at, new.published_at)
        is distinct from (
        old.narrative_id, old.topic_id, old.number, old.content, old.content_hash,
        old.authors, old.reviewed_by, old.approved_by, old.required_parties, old.created_at, old.published_at)
    then
        raise exception 'published edition % is never changed', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger edition_published_text_immutable
    before update on edition
    for each row execute function refuse_change_of_published_text();
create trigger edition_never_removed
    before delete on edition
    for each row execute function refuse_change_of_record();

create table citation (
    edition_id uuid not null constraint citation_edition_fkey references edition,
    position integer not null,
    pointer text not null,
    item_id uuid not null,
    revision integer not null constraint citation_revision_check check (revision > 0),
    submission_number text not null,
    unit_id uuid not null,
    unit_name text not null,
    figure integer,
    indicator text,
    value text,
    unit_of_measure text,
    as_of_date date,
    constraint citation_pkey primary key (edition_id, position),
    constraint citation_figure_check check ((figure is null) = (value is null))
);
comment on table citation is 'What the text rests on: an accepted item, its revision and the value as it stood when it was cited';
create index citation_item_index on citation (item_id);

create table concurrence_party (
    code text constraint concurrence_party_pkey primary key,
    name text not null,
    role text not null,
    required boolean not null,
    valid_from date not null,
    valid_to date,
    legal_basis text not null,
    constraint concurrence_party_validity_check check (valid_to is null or valid_to > valid_from)
);
comment on table concurrence_party is 'Offices that concur with a narrative beside the coordinating ministry; they change with the cabinet, so they are dated data';
insert into concurrence_party (code, name, role, required, valid_from, valid_to, legal_basis) values
    ('KSP', 'Kantor Staf Presiden', 'concurrence-ksp', true, date '2015-02-26', null, 'Perpres 26/2015, Perpres 83/2019'),
    ('TKP', 'Tim Komunikasi Presiden', 'concurrence-tkp', false, date '2015-06-25', date '2024-08-15', 'Inpres 9/2015'),
    ('PCO', 'Kantor Komunikasi Kepresidenan', 'concurrence-tkp', false, date '2024-08-15', date '2025-09-17', 'Perpres 82/2024'),
    ('BKP', 'Badan Komunikasi Pemerintah', 'concurrence-tkp', false, date '2025-09-17', null, 'Perubahan PCO menjadi BKP, 17 September 2025');

create table concurrence (
    id uuid constraint concurrence_pkey primary key,
    edition_id uuid not null constraint concurrence_edition_fkey references edition,
    party text not null constraint concurrence_party_fkey references concurrence_party,
    party_name text not null,
    answer text not null constraint concurrence_answer_check check (answer in ('CONCUR', 'CONCUR_WITH_NOTES', 'OBJECT')),
    notes text,
    content_hash text not null constraint concurrence_content_hash_check check (content_hash ~ '^[0-9a-f]{64}$'),
    subject text not null,
    name text not null,
    answered_at timestamptz not null,
    voided_at timestamptz,
    constraint concurrence_notes_check check (answer = 'CONCUR' or notes is not null)
);
comment on table concurrence is 'A party''s answer to one exact text; an edit voids it, nothing removes it';
create unique index concurrence_one_standing_answer on concurrence (edition_id, party) where voided_at is null;
create index concurrence_edition_index on concurrence (edition_id);
create index concurrence_answered_index on concurrence (answered_at) where answer = 'OBJECT';

create table sign_off (
    id uuid constraint sign_off_pkey primary key,
    edition_id uuid not null constraint sign_off_edition_fkey references edition,
    kind text not null constraint sign_off_kind_check check (kind in ('EDITORIAL_REVIEW', 'APPROVAL')),
    content_hash text not null constraint sign_off_content_hash_check check (content_hash ~ '^[0-9a-f]{64}$'),
    checklist jsonb,
    note text,
    subject text not null,
    name text not null,
    signed_at timestamptz not null,
    voided_at timestamptz,
    constraint sign_off_checklist_check check (kind <> 'EDITORIAL_REVIEW' or checklist is not null)
);
comment on table sign_off is 'The ministry''s own signatures under one exact text: editorial review and approval';
create unique index sign_off_one_standing on sign_off (edition_id, kind) where voided_at is null;
create index sign_off_edition_index on sign_off (edition_id);

create function refuse_change_of_signature() returns trigger
    language plpgsql
as $$
begin
    if old.voided_at is not null or new.voided_at is null
        or (to_jsonb(new) - 'voided_at') is distinct from (to_jsonb(old) - 'voided_at') then
        raise exception 'a signature in % can only be voided, once', tg_table_name using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger concurrence_only_voided before update on concurrence for each row execute function refuse_change_of_signature();
create trigger concurrence_never_removed before delete on concurrence for each row execute function refuse_change_of_record();
create trigger sign_off_only_voided before update on sign_off for each row execute function refuse_change_of_signature();
create trigger sign_off_never_removed before delete on sign_off for each row execute function refuse_change_of_record();
