-- Read copies of what the neighbours own, how far their feeds were read, and the calendar by which deadlines are reckoned.

create table feed_cursor (
    feed text constraint feed_cursor_pkey primary key,
    cursor text not null,
    read_at timestamptz not null default now()
);
comment on table feed_cursor is 'The last place read in each neighbour''s change feed; moves only together with the effect of what was read';
insert into feed_cursor (feed, cursor) values ('submission', ''), ('narrative', '');

create table unit (
    id uuid constraint unit_pkey primary key,
    kind text not null,
    tier text not null,
    name text not null,
    short_name text not null,
    code text not null,
    region text,
    time_zone text not null,
    obligation_basis text not null,
    status text not null
);
comment on table unit is 'Read copy of the registry of units; owned by submission-service';
comment on column unit.region is 'Kemendagri code of the territory: of the region itself, or of the place where an office stands';
create index unit_region_index on unit (region text_pattern_ops);
create index unit_name_index on unit (name, id);

create table edition (
    id uuid constraint edition_pkey primary key,
    sequence bigint generated always as identity constraint edition_sequence_unique unique,
    narrative_id uuid not null,
    number text not null,
    edition integer not null,
    topic_title text not null,
    type text not null,
    classification text not null,
    title text not null,
    summary text not null,
    body text not null,
    key_messages jsonb not null,
    audience jsonb not null,
    required_families text[] not null,
    minimum_placements integer not null constraint edition_minimum_placements_check check (minimum_placements between 1 and 50),
    due_amount integer not null constraint edition_due_amount_check check (due_amount between 1 and 1000),
    due_measure text not null constraint edition_due_measure_check check (due_measure in ('WORKING_DAYS', 'CALENDAR_HOURS')),
    published_at timestamptz not null,
    content_hash text not null,
    previous_edition_id uuid,
    status text not null constraint edition_status_check check (status in ('LIVE', 'CORRECTED', 'WITHDRAWN')),
    ended_at timestamptz
);
comment on table edition is 'Read copy of published editions of the single narrative; owned by narrative-service';
create index edition_narrative_index on edition (narrative_id, edition);

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

create function nth_working_day_after(start_day date, amount integer) returns date
    language sql
    stable
    return (select day
              from (select candidate::date as day, row_number() over (order by candidate) as place
                      from generate_series(start_day + 1, start_day + 60 + amount * 3, interval '1 day') as candidate
                     where extract(isodow from candidate) < 6
                       and not exists (select from holiday where holiday.day = candidate::date)) as working_day
             where place = amount);

create function due_after(start_at timestamptz, amount integer, measure text, zone text) returns timestamptz
    language sql
    stable
    return case measure
             when 'CALENDAR_HOURS' then start_at + make_interval(hours => amount)
             else (nth_working_day_after((start_at at time zone zone)::date, amount) + time '16:00') at time zone zone
           end;
comment on function due_after is 'Working days end at 16:00 in the unit''s own zone; calendar hours run through nights and holidays';
