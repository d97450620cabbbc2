-- How texts end, each with a public reason and a way to what took their place; and the third look at what two persons published in haste.

alter table edition
    drop constraint edition_status_check,
    add constraint edition_status_check check (status in (
        'DRAFT', 'EDITORIAL_REVIEW', 'COORDINATION', 'READY_FOR_APPROVAL', 'APPROVED', 'SCHEDULED', 'PUBLISHED',
        'CORRECTED', 'SUPERSEDED', 'WITHDRAWN', 'EXPIRED', 'REJECTED', 'ABANDONED', 'KILLED')),
    drop constraint edition_four_eyes_check,
    add constraint edition_four_eyes_check check (
        not (coalesce(reviewed_by = any (authors), false))
        and not (coalesce(approved_by = any (authors), false))
        and (type in ('URGENT', 'HOLDING_STATEMENT') or not (coalesce(approved_by = reviewed_by, false)))),
    add column end_reason text,
    add column successor_id uuid constraint edition_successor_fkey references narrative,
    add column successor_number text,
    add column successor_edition integer,
    add column post_review_due_at timestamptz,
    add constraint edition_successor_check check ((successor_id is null) = (successor_number is null) and (successor_id is null) = (successor_edition is null)),
    add constraint edition_supersession_check check (status <> 'SUPERSEDED' or successor_id is not null and end_reason is not null),
    add constraint edition_kill_check check (status <> 'KILLED' or end_reason is not null);
comment on constraint edition_four_eyes_check on edition is 'Three persons; urgent texts two, and a third looks afterwards';
comment on column edition.end_reason is 'Why this text ended, as the public reads it';
comment on column edition.successor_id is 'The narrative that took its place, with its number and edition as they stood then';
comment on column edition.post_review_due_at is 'Until when the third look at this edition is awaited; null when none is';
update edition set end_reason = withdrawal_reason where status = 'WITHDRAWN';

create table post_review (
    id uuid constraint post_review_pkey primary key,
    version integer not null,
    edition_id uuid not null constraint post_review_edition_fkey references edition,
    kind text not null constraint post_review_kind_check check (kind in ('URGENT_PUBLICATION', 'URGENT_WITHDRAWAL')),
    involved text[] not null constraint post_review_involved_check check (cardinality(involved) > 0),
    opened_at timestamptz not null,
    due_at timestamptz not null,
    outcome text constraint post_review_outcome_check check (outcome in ('IN_ORDER', 'NEEDS_CORRECTION', 'NEEDS_WITHDRAWAL')),
    note text,
    reviewed_by text,
    reviewed_by_name text,
    reviewed_at timestamptz,
    constraint post_review_third_person_check check (not coalesce(reviewed_by = any (involved), false)),
    constraint post_review_done_check check ((reviewed_at is null) = (outcome is null) and (reviewed_at is null) = (reviewed_by is null))
);
comment on table post_review is 'The third look (telaah susulan) that an urgent act of fewer persons owes within a day';
comment on column post_review.involved is 'Subjects of those who acted in haste; none of them may be the third person';
create index post_review_due_index on post_review (due_at, id);
create index post_review_open_index on post_review (due_at, id) where reviewed_at is null;
create index post_review_edition_index on post_review (edition_id);

create function refuse_change_of_third_look() returns trigger
    language plpgsql
as $$
begin
    if old.reviewed_at is not null
        or (new.id, new.edition_id, new.kind, new.involved, new.opened_at, new.due_at)
           is distinct from (old.id, old.edition_id, old.kind, old.involved, old.opened_at, old.due_at) then
        raise exception 'a third look is answered once and never changed' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger post_review_answered_once before update on post_review for each row execute function refuse_change_of_third_look();
create trigger post_review_never_removed before delete on post_review for each row execute function refuse_change_of_record();
