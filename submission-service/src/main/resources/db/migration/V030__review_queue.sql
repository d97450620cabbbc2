-- The reviewers' queue: who holds which submission until when, and by when it must be answered.

create table review_rule (
    kind text constraint review_rule_pkey primary key,
    working_days integer not null constraint review_rule_days_check check (working_days between 1 and 30),
    acknowledge_minutes integer constraint review_rule_acknowledge_check check (acknowledge_minutes > 0)
);
comment on table review_rule is 'How soon a kind of submission is reviewed, and acknowledged by the analyst on call; configuration, not law';
insert into review_rule (kind, working_days, acknowledge_minutes)
values ('PERIODIC', 3, null), ('AD_HOC', 3, null), ('CORRECTION', 3, null), ('SERTA_MERTA', 1, 60);

create table analyst (
    subject text constraint analyst_pkey primary key,
    name text not null,
    unit_id uuid,
    seen_at timestamptz not null
);
comment on table analyst is 'Who has worked at the reviewers'' desk; only they can be handed a submission';
insert into analyst (subject, name, seen_at)
select reviewer, max(reviewer_name), max(decided_at) from review group by reviewer;
insert into analyst (subject, name, seen_at)
select reviewer, reviewer, now() from submission where reviewer is not null group by reviewer
on conflict do nothing;

alter table submission
    add column claimed_at timestamptz,
    add column claimed_until timestamptz,
    add column acknowledged_at timestamptz,
    add column acknowledge_by timestamptz,
    add column review_due_at timestamptz;
update submission set claimed_at = now(), claimed_until = now() + interval '8 hours' where status = 'UNDER_REVIEW';
-- One column holds the holder, so there is never more than one; a submission under review is never without.
alter table submission
    add constraint submission_one_holder_check
        check (status <> 'UNDER_REVIEW' or num_nulls(reviewer, claimed_at, claimed_until) = 0);

-- The working days after a day, up to and including another.
create function working_days_after(start date, until date) returns integer
    language sql
    stable
    return (select count(*)::integer
              from generate_series(start + interval '1 day', until, interval '1 day') as days (day)
             where extract(isodow from day) < 6
               and not exists (select from holiday where holiday.day = days.day::date));

-- Reviewing is the ministry's duty and reckoned in its zone.
create function review_due(kind text, submitted_at timestamptz) returns timestamptz
    language sql
    stable
    return (select (working_day_after((submitted_at at time zone 'Asia/Jakarta')::date, rule.working_days) + time '16:00') at time zone 'Asia/Jakarta'
              from review_rule rule where rule.kind = review_due.kind);

create function set_review_dates() returns trigger
    language plpgsql
as $$
begin
    new.review_due_at := review_due(new.kind, new.submitted_at);
    new.acknowledge_by := (select new.submitted_at + acknowledge_minutes * interval '1 minute' from review_rule where kind = new.kind);
    return new;
end
$$;
create trigger submission_sent_for_review
    before update of status on submission
    for each row when (new.status = 'SUBMITTED' and old.status in ('DRAFT', 'AWAITING_UNIT_APPROVAL'))
    execute function set_review_dates();
create trigger submission_arrived_for_review
    before insert on submission
    for each row when (new.status = 'SUBMITTED')
    execute function set_review_dates();

update submission
   set review_due_at = review_due(kind, submitted_at),
       acknowledge_by = (select submitted_at + acknowledge_minutes * interval '1 minute' from review_rule where review_rule.kind = submission.kind)
 where status in ('SUBMITTED', 'UNDER_REVIEW');

create index submission_queue_index on submission ((kind <> 'SERTA_MERTA'), submitted_at, id) where status in ('SUBMITTED', 'UNDER_REVIEW');
create index submission_claim_index on submission (claimed_until) where status = 'UNDER_REVIEW';
create index submission_reviewer_index on submission (reviewer) where status = 'UNDER_REVIEW';
create index review_reviewer_index on review (reviewer, decided_at);

create table review_findings (
    submission_id uuid constraint review_findings_pkey primary key
        constraint review_findings_submission_fkey references submission (id),
    relevance text not null constraint review_findings_relevance_check check (relevance in ('LOW', 'MEDIUM', 'HIGH')),
    novelty text not null constraint review_findings_novelty_check check (novelty in ('LOW', 'MEDIUM', 'HIGH')),
    issue_risk text not null constraint review_findings_issue_risk_check check (issue_risk in ('LOW', 'MEDIUM', 'HIGH')),
    consistency text not null constraint review_findings_consistency_check check (consistency in ('LOW', 'MEDIUM', 'HIGH')),
    usable_figures integer not null constraint review_findings_figures_check check (usable_figures >= 0),
    usability text not null constraint review_findings_usability_check check (usability in ('USE', 'KEEP', 'NEEDS_DATA', 'NOT_USABLE')),
    note text,
    analyst text not null,
    analyst_name text not null,
    recorded_at timestamptz not null,
    version integer not null default 0
);
comment on table review_findings is 'What the analyst found in one revision; read inside the ministry only';
