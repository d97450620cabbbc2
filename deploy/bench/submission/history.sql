-- Five years in which most reports came in time, some late, some never.
insert into reporting_duty (id, unit_id, period, due_at, grace_until, locks_at)
select gen_random_uuid(), unit_id, period, due_at, grace_until, locks_at from owed_duties('2021-12-01', '2026-11-01')
on conflict do nothing;

update reporting_duty
   set first_submitted_at = case when luck.number < 0.9 then due_at - interval '1 day' else due_at + interval '2 days' end,
       accepted_at = case when luck.number < 0.97 then due_at + interval '3 days' end
  from (select id as duty, random() as number from reporting_duty) as luck
 where luck.duty = id and luck.number < 0.98 and due_at < now();

insert into submission (id, number, unit_id, duty_id, period, kind, revision, status, entry_channel, prepared_by, submitted_by, drafted_at,
                        submitted_at, first_submitted_at, due_at, timeliness, request_hash, content_hash)
select gen_random_uuid(), 'UJI/' || id, unit_id, id, period, 'PERIODIC', 1, 'ACCEPTED', 'API', 'uji', 'uji', first_submitted_at,
       first_submitted_at, first_submitted_at, due_at, 'ON_TIME', 'uji', 'uji'
  from reporting_duty where accepted_at is not null;

insert into submission (id, number, unit_id, kind, revision, status, entry_channel, prepared_by, submitted_by, drafted_at,
                        submitted_at, first_submitted_at, timeliness, request_hash, content_hash)
select gen_random_uuid(), 'UJI/' || n, unit.id, 'AD_HOC', 1, 'ACCEPTED', 'API', 'uji', 'uji', at, at, at, 'NOT_DUE', 'uji', 'uji'
  from generate_series(1, greatest(0, :submissions - (select count(*) from submission))) as n
  join (select id, row_number() over () as place, count(*) over () as all_units from unit) as unit on unit.place = 1 + n % unit.all_units
 cross join lateral (select now() - (n % 1800) * interval '1 day' as at) as moment;
vacuum analyze;
