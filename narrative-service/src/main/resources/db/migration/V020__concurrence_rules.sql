-- Which offices concur, how many of them, for which narratives and how fast: dated data that two persons keep.

create table holiday (
    day date constraint holiday_pkey primary key,
    name text not null,
    joint_leave boolean not null
);
comment on table holiday is 'National holidays and joint leave by the decree (SKB) of three ministers; Saturdays and Sundays are never working days';
insert into holiday (day, name, joint_leave) values
    ('2026-01-01', 'Tahun Baru 2026', false),
    ('2026-01-16', 'Isra Mikraj Nabi Muhammad saw.', false),
    ('2026-02-16', 'Cuti bersama Tahun Baru Imlek', true),
    ('2026-02-17', 'Tahun Baru Imlek 2577', false),
    ('2026-03-18', 'Cuti bersama Hari Suci Nyepi', true),
    ('2026-03-19', 'Hari Suci Nyepi, Tahun Baru Saka 1948', false),
    ('2026-03-20', 'Cuti bersama Idulfitri', true),
    ('2026-03-21', 'Idulfitri 1447 Hijriah', false),
    ('2026-03-22', 'Idulfitri 1447 Hijriah', false),
    ('2026-03-23', 'Cuti bersama Idulfitri', true),
    ('2026-03-24', 'Cuti bersama Idulfitri', true),
    ('2026-04-03', 'Wafat Yesus Kristus', false),
    ('2026-04-05', 'Kebangkitan Yesus Kristus', false),
    ('2026-05-01', 'Hari Buruh Internasional', false),
    ('2026-05-14', 'Kenaikan Yesus Kristus', false),
    ('2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus', true),
    ('2026-05-27', 'Iduladha 1447 Hijriah', false),
    ('2026-05-28', 'Cuti bersama Iduladha', true),
    ('2026-05-31', 'Hari Raya Waisak 2570', false),
    ('2026-06-01', 'Hari Lahir Pancasila', false),
    ('2026-06-16', 'Tahun Baru Islam 1448 Hijriah', false),
    ('2026-08-17', 'Proklamasi Kemerdekaan', false),
    ('2026-08-25', 'Maulid Nabi Muhammad saw.', false),
    ('2026-12-24', 'Cuti bersama Natal', true),
    ('2026-12-25', 'Kelahiran Yesus Kristus', false);

create function due_after(start_at timestamptz, amount integer, measure text, zone text) returns timestamptz
    language sql
    stable
    return case measure
             when 'CALENDAR_HOURS' then start_at + make_interval(hours => amount)
             else ((select day
                      from (select candidate::date as day, row_number() over (order by candidate) as place
                              from generate_series((start_at at time zone zone)::date + 1,
                                                   (start_at at time zone zone)::date + 60 + amount * 3,
                                                   interval '1 day') as candidate
                             where extract(isodow from candidate) < 6
                               and not exists (select from holiday where holiday.day = candidate::date)) as working_day
                     where place = amount) + time '16:00') at time zone zone
           end;
comment on function due_after is 'Working days end at 16:00 in the zone named; calendar hours run through nights and holidays';

alter table concurrence_party
    drop column required,
    add column id uuid not null default gen_random_uuid() constraint concurrence_party_id_unique unique,
    add column version integer not null default 0,
    add column succeeds text constraint concurrence_party_succeeds_fkey references concurrence_party,
    add column status text not null default 'IN_FORCE'
        constraint concurrence_party_status_check check (status in ('PROPOSED', 'IN_FORCE', 'DECLINED')),
    add column request_hash text not null default '',
    add column proposed_by text not null default 'system:installation',
    add column proposed_by_name text not null default 'Sistem',
    add column proposed_at timestamptz not null default now(),
    add column decided_by text,
    add column decided_by_name text,
    add column decided_at timestamptz,
    add column proposed_end date,
    add column end_reason text,
    add constraint concurrence_party_role_check check (role ~ '^concurrence-[a-z0-9-]+$'),
    add constraint concurrence_party_two_persons_check check (coalesce(decided_by <> proposed_by or status = 'DECLINED', true)),
    add constraint concurrence_party_end_check check ((proposed_end is null) = (end_reason is null));
alter table concurrence_party
    alter column id drop default,
    alter column version drop default,
    alter column status drop default,
    alter column request_hash drop default,
    alter column proposed_by drop default,
    alter column proposed_by_name drop default,
    alter column proposed_at drop default;
comment on column concurrence_party.role is 'Realm role whose bearers speak for the party';
comment on column concurrence_party.succeeds is 'The party whose seat it took: a rule that names the predecessor now asks the successor';
update concurrence_party set succeeds = 'TKP' where code = 'PCO';
update concurrence_party set succeeds = 'PCO' where code = 'BKP';

create table concurrence_rule (
    id uuid constraint concurrence_rule_pkey primary key,
    version integer not null,
    types text[] not null constraint concurrence_rule_types_check check (cardinality(types) > 0),
    parties text[] not null,
    needed integer not null,
    answer_amount integer not null constraint concurrence_rule_answer_check check (answer_amount > 0),
    answer_unit text not null constraint concurrence_rule_unit_check check (answer_unit in ('WORKING_DAYS', 'CALENDAR_HOURS')),
    legal_basis text not null,
    valid_from date not null,
    valid_to date,
    status text not null constraint concurrence_rule_status_check check (status in ('PROPOSED', 'IN_FORCE', 'DECLINED')),
    request_hash text not null,
    proposed_by text not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    decided_by text,
    decided_by_name text,
    decided_at timestamptz,
    proposed_end date,
    end_reason text,
    constraint concurrence_rule_needed_check check (needed between 1 and cardinality(parties)),
    constraint concurrence_rule_validity_check check (valid_to is null or valid_to > valid_from),
    constraint concurrence_rule_two_persons_check check (coalesce(decided_by <> proposed_by or status = 'DECLINED', true)),
    constraint concurrence_rule_end_check check ((proposed_end is null) = (end_reason is null))
);
comment on table concurrence_rule is 'From when to when which parties are asked for which types of narrative, how many of them must concur, and how long they have';
comment on column concurrence_rule.needed is 'N of the M parties; every rule that applies must be satisfied';
insert into concurrence_rule (id, version, types, parties, needed, answer_amount, answer_unit, legal_basis, valid_from, status, request_hash, proposed_by, proposed_by_name, proposed_at) values
    (gen_random_uuid(), 0, array['REGULAR_DAILY', 'REGULAR_WEEKLY', 'THEMATIC', 'CLARIFICATION', 'ILM_SCRIPT'], array['KSP'], 1, 1, 'WORKING_DAYS',
     'Inpres 9/2015', date '2015-06-25', 'IN_FORCE', '', 'system:installation', 'Sistem', now()),
    (gen_random_uuid(), 0, array['URGENT'], array['KSP'], 1, 2, 'CALENDAR_HOURS',
     'Inpres 9/2015', date '2015-06-25', 'IN_FORCE', '', 'system:installation', 'Sistem', now());

alter table edition
    add column quorums jsonb not null default '[]',
    add column coordination_due_at timestamptz;
alter table edition alter column quorums drop default;
comment on column edition.quorums is 'How many of which parties must concur, as the rules stood when coordination began';
update edition
   set quorums = jsonb_build_array(jsonb_build_object(
           'needed', jsonb_array_length(required_parties), 'parties', jsonb_path_query_array(required_parties, '$[*].code'))),
       coordination_due_at = due_after(coordination_since, 1, 'WORKING_DAYS', 'Asia/Jakarta')
 where jsonb_array_length(required_parties) > 0;

create or replace function refuse_change_of_published_text() returns trigger
    language plpgsql
as $$
begin
    if old.published_at is not null and (
        new.narrative_id, new.topic_id, new.number, new.content, new.content_hash, new.change_note,
        new.authors, new.reviewed_by, new.approved_by, new.required_parties, new.quorums, new.created_at, new.published_at)
        is distinct from (
        old.narrative_id, old.topic_id, old.number, old.content, old.content_hash, old.change_note,
        old.authors, old.reviewed_by, old.approved_by, old.required_parties, old.quorums, old.created_at, old.published_at)
    then
        raise exception 'published edition % is never changed', old.id using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

alter table sign_off
    drop constraint sign_off_kind_check,
    add constraint sign_off_kind_check check (kind in ('EDITORIAL_REVIEW', 'CONCURRENCE_OVERRIDE', 'APPROVAL')),
    add constraint sign_off_override_check check (kind <> 'CONCURRENCE_OVERRIDE' or note is not null);
create index event_override_index on event (occurred_at) where type = 'concurrence.overridden';
