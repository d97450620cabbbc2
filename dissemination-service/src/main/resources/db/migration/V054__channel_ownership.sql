-- A website proves by itself that it is the unit's; how many people a channel reaches is kept with date and source.

alter table channel
    add column proof_token text,
    add column proof_method text constraint channel_proof_method_check
        check (proof_method in ('META_TAG', 'WELL_KNOWN_FILE', 'DNS_TXT', 'OFFICER')),
    add column proven_at timestamptz,
    add column proof_lost_at timestamptz,
    add column audience_source text;
update channel set proof_token = replace(gen_random_uuid()::text, '-', '') where proof_token is null;
alter table channel alter column proof_token set not null;
update channel set proof_method = 'OFFICER', proven_at = verified_at where verified_at is not null;
alter table channel
    add constraint channel_proof_token_unique unique (proof_token),
    add constraint channel_proof_check check ((proof_method is null) = (proven_at is null)),
    add constraint channel_verified_proof_check check (status <> 'VERIFIED' or proof_method is not null);
comment on column channel.proof_token is 'The secret that only who controls the website can put there; shown to its unit only';
comment on column channel.proof_lost_at is 'A later look found the website without the token: an officer decides what that means';
create index channel_reproof_index on channel (proven_at) where status = 'VERIFIED' and proof_method <> 'OFFICER';

create table channel_proof (
    id bigint generated always as identity constraint channel_proof_pkey primary key,
    channel_id uuid not null constraint channel_proof_channel_fkey references channel (id),
    method text not null constraint channel_proof_attempt_method_check
        check (method in ('META_TAG', 'WELL_KNOWN_FILE', 'DNS_TXT', 'OFFICER')),
    outcome text not null constraint channel_proof_outcome_check check (outcome in ('PROVEN', 'NOT_FOUND', 'UNREACHABLE')),
    place text not null,
    looked_at timestamptz not null,
    asked_by text not null
);
comment on table channel_proof is 'Each look for the proof that a channel is the unit''s: by which way, where, when, for whom; append-only';
comment on column channel_proof.outcome is 'UNREACHABLE is our failure and never counts against the unit';
create index channel_proof_channel_index on channel_proof (channel_id, id desc);
create trigger channel_proof_append_only
    before update or delete on channel_proof
    for each row execute function refuse_change_of_record();
create trigger channel_proof_no_truncate
    before truncate on channel_proof
    for each statement execute function refuse_change_of_record();

create table channel_audience (
    channel_id uuid not null constraint channel_audience_channel_fkey references channel (id),
    as_of date not null,
    size bigint not null constraint channel_audience_figure_check check (size >= 0),
    source text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    constraint channel_audience_pkey primary key (channel_id, as_of, recorded_at)
);
comment on table channel_audience is 'How many people a channel reached, by day and source, as the unit says; append-only, the last word of a day stands';
create trigger channel_audience_append_only
    before update or delete on channel_audience
    for each row execute function refuse_change_of_record();
create trigger channel_audience_no_truncate
    before truncate on channel_audience
    for each statement execute function refuse_change_of_record();
