-- Accepting many at once: first shown, then accepted exactly as shown.

create table bulk_acceptance (
    id uuid constraint bulk_acceptance_pkey primary key,
    selection text not null constraint bulk_acceptance_selection_check check (selection is json object),
    analyst text not null,
    analyst_name text not null,
    status text not null constraint bulk_acceptance_status_check check (status in ('SHOWN', 'DONE')),
    shown_at timestamptz not null,
    valid_until timestamptz not null,
    done_at timestamptz,
    version integer not null default 0,
    constraint bulk_acceptance_done_check check ((status = 'DONE') = (done_at is not null))
);
comment on table bulk_acceptance is 'A dry run over the queue and, once confirmed, its outcome';
create index bulk_acceptance_list_index on bulk_acceptance (shown_at desc, id desc);

create table bulk_acceptance_entry (
    bulk_id uuid not null constraint bulk_acceptance_entry_bulk_fkey references bulk_acceptance (id),
    submission_id uuid not null constraint bulk_acceptance_entry_submission_fkey references submission (id),
    submission_version integer not null,
    refusal text constraint bulk_acceptance_entry_refusal_check check (refusal in (
        'OWN_UNIT', 'OWN_WORK', 'HELD_BY_OTHER', 'URGENT', 'CORRECTION', 'OPEN_CONFLICT')),
    outcome text constraint bulk_acceptance_entry_outcome_check check (outcome in ('ACCEPTED', 'CHANGED')),
    constraint bulk_acceptance_entry_pkey primary key (bulk_id, submission_id),
    constraint bulk_acceptance_entry_either_check check (num_nonnulls(refusal, outcome) <= 1)
);
comment on table bulk_acceptance_entry is 'Each submission that the selection found, in the version that was shown';
