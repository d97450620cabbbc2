-- :units units on :channels channels each, :narratives narratives a month over :months months, :pages pages for each duty of the last month.
-- What is filled in here refers to what was filled in just before: looking each reference up again would double the hours of a nation.
set session_replication_role = replica;
insert into unit (id, kind, tier, name, short_name, code, region, time_zone, obligation_basis, status)
select gen_random_uuid(), kind, case when kind in ('PROVINSI', 'KABUPATEN', 'KOTA') then 'D' else 'K' end, 'Instansi Uji ' || n, 'Uji ' || n,
       case when n = 1 then 'KL-KOMINFO' else 'UJI-' || n end,
       case when kind = 'PROVINSI' then (array['11','12','13','14','15','16','17','18','19','21','31','32','33','34','35','36','51','52','53','61','62','63','64',
                                         '65','71','72','73','74','75','76','81','82','91','92','93','94','95','96'])[n - 80]
            when kind in ('KABUPATEN', 'KOTA') then (array['11','12','13','32','33','35','51','64','73','91','96'])[1 + n % 11] || '.' || lpad((n % 90 + 1)::text, 2, '0') end,
       (array['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'])[1 + n % 3], 'INPRES_9_2015', 'ACTIVE'
  from (select n, case when n <= 48 then 'KEMENTERIAN' when n <= 80 then 'LPNK' when n <= 118 then 'PROVINSI' when n % 5 = 0 then 'KOTA' else 'KABUPATEN' end as kind
          from generate_series(1, :units) as n) as made;

insert into channel (id, unit_id, family, platform, name, url, handle, handle_key, official, language, active_from, status, registered_by, registered_at,
                     verified_by, verified_at, version, proof_token, proof_method, proven_at)
select gen_random_uuid(), u.id, (array['WEBSITE', 'SOCIAL_MEDIA', 'RADIO', 'PRINT'])[c], 'SITUS', 'Kanal ' || c, 'https://' || u.code || '.uji/' || c, u.code || '/' || c,
       u.code || '/' || c, true, 'id', '2020-01-01', 'VERIFIED', 'uji-instansi', '2020-01-01', 'uji', '2020-01-02', 1, md5(u.code || c), 'OFFICER', '2020-01-02'
  from unit u cross join generate_series(1, :channels) as c;

insert into edition (id, narrative_id, number, edition, topic_title, type, classification, title, summary, body, key_messages, audience, required_families,
                     minimum_placements, due_amount, due_measure, published_at, content_hash, status)
select gen_random_uuid(), gen_random_uuid(), 'NT/' || to_char(month, 'YYYYMM') || '/' || lpad(n::text, 4, '0'), 1, 'Topik ' || n, 'THEMATIC', 'PUBLIC',
       'Narasi uji nomor ' || n || ' bulan ' || to_char(month, 'YYYY-MM') || ' tentang pelayanan dasar', 'Ringkasan', 'Isi', '[]', '[]', '{WEBSITE,SOCIAL_MEDIA}', 1, 3,
       'WORKING_DAYS', month + n % 20 * interval '1 day', md5(month::text || n), 'LIVE'
  from generate_series(date '2026-10-01' - (:months - 1) * interval '1 month', date '2026-10-01', interval '1 month') as month, generate_series(1, :narratives) as n;

insert into assignment (id, edition_id, narrative_id, unit_id, unit_kind, region, time_zone, duty, due_at, due_month, required_families, minimum_placements, state,
                        first_placed_at, fulfilled_at, created_at, version)
select gen_random_uuid(), id, narrative_id, unit_id, kind, region, time_zone, 'PUBLISH', published_at + interval '5 days', to_char(published_at, 'YYYY-MM'), required_families, 1,
       state, case when state <> 'PENDING' then placed end, case when state <> 'PENDING' then placed end, published_at, 1
  from (select e.id, e.narrative_id, e.published_at, e.required_families, u.id as unit_id, u.kind, u.region, u.time_zone,
               case when dice < 0.88 then 'FULFILLED' when dice < 0.94 then 'FULFILLED_LATE' else 'PENDING' end as state,
               e.published_at + case when dice < 0.88 then dice * interval '4 days' else interval '6 days' end as placed
          from edition e cross join unit u cross join lateral (select (hashtext(e.id::text || u.id::text) & 2147483647) / 2147483648.0 as dice) as thrown) as duty;

insert into placement (id, channel_id, unit_id, edition_id, narrative_id, url, canonical_url, published_at, reported_at, reported_by, status, verified_at, verified_by,
                       mode, version)
select gen_random_uuid(), c.id, a.unit_id, a.edition_id, a.narrative_id, c.url || '/' || e.number, c.url || '/' || e.number, coalesce(a.first_placed_at, a.created_at),
       coalesce(a.first_placed_at, a.created_at), 'uji', case when a.state = 'PENDING' then 'REPORTED' else 'VERIFIED' end, a.first_placed_at, 'uji', 'VERBATIM', 1
  from assignment a
  join edition e on e.id = a.edition_id
  join lateral (select id, url from channel where unit_id = a.unit_id order by handle limit :pages) as c on true
 where a.due_month = '2026-10';

-- Earlier reports: what each told, in rows, which the new one holds against the duties of today.
insert into monthly_report (id, number, kind, period, report_version, state, sha256, cut_off_at, prepared_by, prepared_by_name, generated_at, version, summary)
select gen_random_uuid(), 'LAP/' || to_char(month, 'YYYY-MM') || '/v1', 'REGULAR', to_char(month, 'YYYY-MM'), 1, 'GENERATED', md5(month::text), month + interval '40 days', 'uji',
       'Uji', month + interval '40 days', 1,
       jsonb_build_object('submissionOnTimeRate', 80 + extract(month from month)::int % 9, 'disseminationOnTimeRate', 84 + extract(month from month)::int % 7,
                          'narrativesPublished', :narratives, 'verifiedPlacements', 1000, 'unitsWithMissedDuties', 90)
  from generate_series(date '2024-11-01', date '2026-09-01', interval '1 month') as month;
insert into reported_figure (report_id, month, unit_id, due, on_time, late, missed, waived)
select r.id, a.due_month, a.unit_id, count(*), count(*) filter (where a.state = 'FULFILLED'), count(*) filter (where a.state = 'FULFILLED_LATE' and not mended),
       count(*) filter (where a.state = 'PENDING' or mended and a.state = 'FULFILLED_LATE'), 0
  from (select *, state = 'FULFILLED_LATE' and hashtext(id::text) % 200 = 0 as mended from assignment) as a join monthly_report r on r.period = a.due_month
 group by r.id, a.due_month, a.unit_id;
vacuum analyze;
