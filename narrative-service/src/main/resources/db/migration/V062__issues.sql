-- Issues (isu): what people and the media take up against or about a policy, seen early and followed until it is settled.

create table issue (
    id uuid constraint issue_pkey primary key,
    version integer not null,
    title text not null,
    kind text not null constraint issue_kind_check check (kind in ('POLICY', 'DISASTER', 'HEALTH', 'ECONOMY', 'SECURITY', 'SOCIAL_COHESION', 'HOAX', 'PUBLIC_SERVICE', 'OFFICIAL_CONDUCT', 'OTHER')),
    topic_id uuid not null constraint issue_topic_fkey references topic,
    region text,
    origin text not null constraint issue_origin_check check (origin in ('EARLY_ALERT', 'ANALYST')),
    status text not null constraint issue_status_check check (status in ('DETECTED', 'DISMISSED', 'MONITORED', 'PRIORITY', 'CRISIS', 'POST_CRISIS', 'CLOSED')),
    triage text not null constraint issue_triage_check check (triage in ('NONE', 'MONITOR_ONLY', 'TECHNICAL_SUPPORT', 'ADVOCACY', 'CONSULTATION', 'PRIORITY_CRISIS')),
    note text,
    mentions integer not null,
    negative integer not null,
    request_hash text not null,
    first_seen_at timestamptz not null,
    moved_at timestamptz not null,
    moved_by text not null,
    constraint issue_signal_check check (negative between 0 and mentions)
);
comment on table issue is 'An issue on a topic and in a region; how many reports, and how many negative ones, gave the first sign';
create unique index issue_one_open on issue (topic_id, coalesce(region, '')) where status not in ('CLOSED', 'DISMISSED');
create index issue_list_index on issue (first_seen_at desc, id desc);
create index issue_status_index on issue (status, first_seen_at desc, id desc);
create trigger issue_never_removed
    before delete on issue
    for each row execute function refuse_change_of_record();
