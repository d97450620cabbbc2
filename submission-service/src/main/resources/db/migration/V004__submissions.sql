-- What units sent: packages of items with figures, one row per revision; and what the reviewers made of it.

create table submission_counter (
    unit_id uuid not null constraint submission_counter_unit_fkey references unit (id),
    period date not null,
    last_number integer not null,
    constraint submission_counter_pkey primary key (unit_id, period)
);
comment on table submission_counter is 'Last number given per unit and month';

create table submission (
    id uuid constraint submission_pkey primary key,
    number text not null,
    unit_id uuid not null constraint submission_unit_fkey references unit (id),
    duty_id uuid constraint submission_duty_fkey references reporting_duty (id),
    period date,
    kind text not null constraint submission_kind_check check (kind in ('PERIODIC', 'AD_HOC', 'SERTA_MERTA', 'CORRECTION')),
    revision integer not null constraint submission_revision_check check (revision >= 1),
    previous_revision_id uuid constraint submission_previous_fkey references submission (id)
        constraint submission_one_successor unique,
    status text not null constraint submission_status_check check (status in (
        'DRAFT', 'AWAITING_UNIT_APPROVAL', 'SUBMITTED', 'UNDER_REVIEW', 'ACCEPTED', 'RETURNED', 'WITHDRAWN', 'DISCARDED', 'LAPSED', 'SUPERSEDED')),
    entry_channel text not null constraint submission_entry_channel_check check (entry_channel in ('API', 'UI', 'ASSISTED')),
    prepared_by text not null,
    submitted_by text,
    drafted_at timestamptz not null,
    submitted_at timestamptz,
    first_submitted_at timestamptz,
    due_at timestamptz,
    timeliness text constraint submission_timeliness_check check (timeliness in ('ON_TIME', 'WITHIN_GRACE', 'LATE', 'NOT_DUE')),
    request_hash text not null,
    content_hash text,
    reviewer text,
    version integer not null default 0,
    constraint submission_number_unique unique (number, revision),
    constraint submission_duty_period_check check ((duty_id is null) = (period is null)),
    constraint submission_sealed_check check (status in ('DRAFT', 'DISCARDED') or (submitted_at is not null and content_hash is not null))
);
comment on table submission is 'One revision of what a unit sends for a period or ad hoc; immutable once submitted';
create unique index submission_one_live_per_duty on submission (duty_id)
    where status in ('DRAFT', 'AWAITING_UNIT_APPROVAL', 'SUBMITTED', 'UNDER_REVIEW', 'ACCEPTED') and kind <> 'CORRECTION';
create index submission_list_index on submission (drafted_at desc, id desc);
create index submission_unit_index on submission (unit_id, drafted_at desc, id desc);
create index submission_status_index on submission (status, drafted_at desc, id desc);

create table submission_item (
    id uuid constraint submission_item_pkey primary key,
    submission_id uuid not null constraint submission_item_submission_fkey references submission (id) on delete cascade,
    position integer not null,
    type text not null constraint submission_item_type_check check (type in (
        'POLICY', 'PROGRAM', 'ACHIEVEMENT', 'AGENDA', 'EMERGING_ISSUE', 'CLARIFICATION', 'PUBLIC_ASPIRATION', 'DATASET', 'OBSTACLE', 'NIHIL')),
    title text not null,
    summary text,
    body text,
    classification text not null constraint submission_item_classification_check check (classification in ('BERKALA', 'SERTA_MERTA', 'SETIAP_SAAT', 'DIKECUALIKAN')),
    legal_ground text constraint submission_item_legal_ground_check check (legal_ground in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J')),
    statute text,
    consequence_test_number text,
    consequence_test_date date,
    exempt_until date,
    ppid_officer text,
    constraint submission_item_one_per_position unique (submission_id, position),
    constraint submission_item_exempt_check check (classification <> 'DIKECUALIKAN'
        or (num_nulls(legal_ground, statute, consequence_test_number, consequence_test_date, ppid_officer) = 0 and num_nonnulls(summary, body) = 0))
);
comment on table submission_item is 'One piece of data or information; exempt items (UU 14/2008 art. 17) are kept as metadata only';

create table item_figure (
    item_id uuid not null constraint item_figure_item_fkey references submission_item (id) on delete cascade,
    position integer not null,
    indicator text not null,
    value numeric not null,
    unit_of_measure text not null,
    as_of_date date not null,
    source text not null,
    method text,
    constraint item_figure_pkey primary key (item_id, position)
);
comment on table item_figure is 'Figures with the metadata that Perpres 39/2019 (Satu Data) asks for';
create index item_figure_indicator_index on item_figure (indicator, as_of_date);

create table review (
    id uuid constraint review_pkey primary key,
    submission_id uuid not null constraint review_submission_fkey references submission (id)
        constraint review_one_per_revision unique,
    reviewer text not null,
    reviewer_name text not null,
    verdict text not null constraint review_verdict_check check (verdict in ('ACCEPTED', 'RETURNED')),
    reasons text[] not null,
    note text,
    fix_by timestamptz,
    decided_at timestamptz not null,
    constraint review_reasons_check check (verdict = 'ACCEPTED' or cardinality(reasons) > 0)
);
comment on table review is 'Kajian: what the reviewer decided on one revision, and why';

-- Sealed content never changes: whoever corrects sends a new revision.
create function refuse_change_of_sealed_item() returns trigger
    language plpgsql
as $$
begin
    if (select status from submission where id = coalesce(new.submission_id, old.submission_id)) not in ('DRAFT', 'DISCARDED') then
        raise exception 'items of a submitted revision are immutable' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger submission_item_sealed
    before insert or update or delete on submission_item
    for each row execute function refuse_change_of_sealed_item();

create function refuse_change_of_sealed_figure() returns trigger
    language plpgsql
as $$
begin
    if (select status from submission_item join submission on submission.id = submission_id
         where submission_item.id = coalesce(new.item_id, old.item_id)) not in ('DRAFT', 'DISCARDED') then
        raise exception 'figures of a submitted revision are immutable' using errcode = 'restrict_violation';
    end if;
    return coalesce(new, old);
end
$$;
create trigger item_figure_sealed
    before insert or update or delete on item_figure
    for each row execute function refuse_change_of_sealed_figure();
