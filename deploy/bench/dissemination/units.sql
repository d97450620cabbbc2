-- Ministries, agencies, 38 provinces with their regencies and cities, and other central bodies up to the number wanted.
insert into unit (id, kind, tier, name, short_name, code, region, time_zone, obligation_basis, status)
select gen_random_uuid(), kind, case when region is null then 'K' else 'D' end, initcap(kind) || ' ' || n, kind || n, kind || '-' || n, region,
       case when region is null then 'Asia/Jakarta' else (array['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'])[1 + left(region, 2)::int % 3] end,
       'INPRES_9_2015', 'ACTIVE'
  from (select 'PROVINSI' as kind, n, (10 + n)::text as region from generate_series(1, 38) as n
        union all select 'KABUPATEN', n, (11 + n % 38) || '.' || lpad((1 + n / 38)::text, 2, '0') from generate_series(0, 415) as n
        union all select 'KOTA', n, (11 + n % 38) || '.' || (71 + n / 38) from generate_series(0, 97) as n
        union all select 'KEMENTERIAN', n, null from generate_series(1, 48) as n
        union all select 'LPNK', n, null from generate_series(1, 65) as n
        union all select 'LEMBAGA_NEGARA', n, null from generate_series(1, 335) as n) as body
 limit :wanted;
analyze unit;
