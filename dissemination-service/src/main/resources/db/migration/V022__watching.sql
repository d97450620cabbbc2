-- What becomes of a page after it was recognised: changed, an old text, gone, published before it was allowed; and what a person is shown.

alter table placement drop constraint placement_status_check;
alter table placement add constraint placement_status_check
    check (status in ('REPORTED', 'VERIFIED', 'REJECTED', 'OUTDATED', 'REMOVED', 'EMBARGO_BREACH'));
alter table placement
    add column page_state text constraint placement_page_state_check
        check (page_state in ('LIVE', 'CHANGED', 'SUPERSEDED', 'MISSING', 'REMOVED', 'BLOCKED', 'UNREACHABLE')),
    add column suggested_edition_id uuid,
    add column suggestion_reason text constraint placement_suggestion_reason_check
        check (suggestion_reason in ('RETOLD', 'KEY_MESSAGE')),
    add column suggestion_share numeric(5, 4),
    add column drift text,
    add column page_dated_at timestamptz;
comment on column placement.page_state is 'How the page stands by the last look; of these only REMOVED counts against the unit';
comment on column placement.suggested_edition_id is 'The edition that the page seems to carry in other words: for a person, never counted by itself';
comment on column placement.drift is 'What changed on the page since the text was first seen there';
comment on column placement.page_dated_at is 'The date that the page itself bears, where it bears one';

alter table placement_check
    add column suggested_edition_id uuid,
    add column suggestion_reason text constraint placement_check_suggestion_reason_check
        check (suggestion_reason in ('RETOLD', 'KEY_MESSAGE')),
    add column suggestion_share numeric(5, 4),
    add column drift text,
    add column passages jsonb not null default '[]',
    add column changes jsonb not null default '[]',
    add column page_dated_at timestamptz;
comment on column placement_check.passages is 'What page and edition share, with the places in both texts, to be laid side by side';
comment on column placement_check.changes is 'Words of the edition that the page gives differently';

create table page_copy (
    placement_id uuid constraint page_copy_pkey primary key constraint page_copy_placement_fkey references placement (id),
    text text not null,
    seen_at timestamptz not null
);
comment on table page_copy is 'The article as it stood when the text was first recognised: what later looks are compared with; append-only';
create trigger page_copy_append_only
    before update or delete on page_copy
    for each row execute function refuse_change_of_record();
create trigger page_copy_no_truncate
    before truncate on page_copy
    for each statement execute function refuse_change_of_record();
