-- Planning and coordination of public communication (Inpres 9/2015, duty 3): plans, agenda, meetings, proposals.

create table communication_plan (
    id uuid constraint communication_plan_pkey primary key,
    version integer not null,
    status text not null constraint communication_plan_status_check check (status in ('DRAFT', 'COORDINATED', 'ACTIVE', 'DONE', 'CANCELLED')),
    content jsonb not null,
    title text not null generated always as (content ->> 'title') stored,
    first_day date not null,
    last_day date not null,
    lead_unit uuid not null,
    involved_units uuid[] not null,
    request_hash text not null,
    created_at timestamptz not null,
    created_by text not null,
    activated_by text,
    constraint communication_plan_period_check check (first_day <= last_day),
    constraint communication_plan_four_eyes_check check (activated_by <> created_by)
);
comment on table communication_plan is 'What government wants to say in a period, with which units, to whom and through what';
create index communication_plan_list_index on communication_plan (created_at desc, id desc);
create index communication_plan_lead_index on communication_plan (lead_unit);
create index communication_plan_involved_index on communication_plan using gin (involved_units);

create table agenda_entry (
    id uuid constraint agenda_entry_pkey primary key,
    version integer not null,
    sequence integer not null,
    status text not null constraint agenda_entry_status_check check (status in ('PLANNED', 'CANCELLED')),
    title text not null,
    topic_id uuid not null constraint agenda_entry_topic_fkey references topic,
    plan_id uuid constraint agenda_entry_plan_fkey references communication_plan,
    narrative_id uuid constraint agenda_entry_narrative_fkey references narrative,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    zone text not null constraint agenda_entry_zone_check check (zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
    first_day date not null,
    last_day date not null,
    region text not null constraint agenda_entry_region_check check (region = 'ID' or region ~ '^[0-9]{2}([.][0-9]{2})?$'),
    channel text,
    product text,
    place text,
    units uuid[] not null,
    request_hash text not null,
    created_at timestamptz not null,
    created_by text not null,
    changed_at timestamptz not null,
    constraint agenda_entry_time_check check (starts_at <= ends_at)
);
comment on table agenda_entry is 'One item of the communication calendar';
comment on column agenda_entry.region is 'ID for the whole nation, else the Kemendagri code of a province (13) or of a regency or city (13.71)';
comment on column agenda_entry.sequence is 'Counts the changes that a calendar program must notice (RFC 5545 SEQUENCE)';
create index agenda_entry_time_index on agenda_entry (starts_at, id);
create index agenda_entry_end_index on agenda_entry (ends_at);
create index agenda_entry_clash_index on agenda_entry (topic_id, first_day, last_day) where status = 'PLANNED';
create index agenda_entry_plan_index on agenda_entry (plan_id);

create function regions_overlap(one text, other text) returns boolean
    language sql
    immutable
    return one = 'ID' or other = 'ID' or one = other or starts_with(one, other || '.') or starts_with(other, one || '.');

create view agenda_clash as
    select a.id as entry_id, b.id as other_id, greatest(a.first_day, b.first_day) as first_day, least(a.last_day, b.last_day) as last_day
      from agenda_entry a
      join agenda_entry b
        on b.topic_id = a.topic_id
       and b.id <> a.id
       and b.first_day <= a.last_day
       and b.last_day >= a.first_day
       and regions_overlap(a.region, b.region)
     where a.status = 'PLANNED' and b.status = 'PLANNED';
comment on view agenda_clash is 'Two entries that speak about one topic on the same day in the same region: a warning, never a refusal';

create table agenda_subscription (
    id uuid constraint agenda_subscription_pkey primary key,
    version integer not null,
    secret_hash text not null constraint agenda_subscription_secret_unique unique,
    subject text not null,
    unit_id uuid,
    sees_all boolean not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
comment on table agenda_subscription is 'A secret calendar address of one person; only the hash of the secret is kept';
create index agenda_subscription_subject_index on agenda_subscription (subject, created_at desc);

create table coordination_meeting (
    id uuid constraint coordination_meeting_pkey primary key,
    version integer not null,
    plan_id uuid not null constraint coordination_meeting_plan_fkey references communication_plan,
    title text not null,
    held_at timestamptz not null,
    place text,
    attendees uuid[] not null constraint coordination_meeting_attendees_check check (cardinality(attendees) > 0),
    decisions text[] not null,
    request_hash text not null,
    created_at timestamptz not null,
    created_by text not null
);
comment on table coordination_meeting is 'Who met about a plan, what was decided, and who does what by when';
create index coordination_meeting_plan_index on coordination_meeting (plan_id);
create index coordination_meeting_list_index on coordination_meeting (held_at desc, id desc);

create table follow_up (
    id uuid constraint follow_up_pkey primary key,
    meeting_id uuid not null constraint follow_up_meeting_fkey references coordination_meeting,
    task text not null,
    owner_unit uuid not null,
    due date not null,
    done_at timestamptz,
    done_by text,
    constraint follow_up_done_check check ((done_at is null) = (done_by is null))
);
create index follow_up_meeting_index on follow_up (meeting_id);
create index follow_up_due_index on follow_up (due) where done_at is null;

create table narrative_proposal (
    id uuid constraint narrative_proposal_pkey primary key,
    version integer not null,
    status text not null constraint narrative_proposal_status_check check (status in ('PROPOSED', 'TAKEN_UP', 'DECLINED', 'WITHDRAWN')),
    unit_id uuid not null,
    topic text not null,
    reason text not null,
    urgency text not null constraint narrative_proposal_urgency_check check (urgency in ('REGULAR', 'SOON', 'URGENT')),
    answer text,
    narrative_id uuid constraint narrative_proposal_narrative_fkey references narrative,
    request_hash text not null,
    created_at timestamptz not null,
    created_by text not null,
    answered_at timestamptz,
    answered_by text,
    constraint narrative_proposal_taken_up_check check ((status = 'TAKEN_UP') = (narrative_id is not null)),
    constraint narrative_proposal_declined_check check (status <> 'DECLINED' or answer is not null),
    constraint narrative_proposal_four_eyes_check check (answered_by <> created_by)
);
comment on table narrative_proposal is 'What a unit asks Kominfo to write about, and the answer';
create index narrative_proposal_list_index on narrative_proposal (created_at desc, id desc);
create index narrative_proposal_unit_index on narrative_proposal (unit_id, created_at desc, id desc);
