-- Invented regencies until the wanted number of units owes a report.
with missing as (
    select greatest(0, :wanted - count(*)) as number
      from unit
     where status = 'ACTIVE' and obligation_basis = 'INPRES_9_2015' and not coordinator
       and kind in ('KEMENTERIAN', 'LPNK', 'LNS', 'LEMBAGA_NEGARA', 'TNI_POLRI', 'PROVINSI', 'KABUPATEN', 'KOTA')
), made as (
    insert into unit (id, kind, tier, region_code, time_zone, obligation_basis, status)
    select gen_random_uuid(), 'KABUPATEN', 'D', (11 + n % 80)::text || '.' || lpad((n / 80)::text, 2, '0'),
           (array['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'])[1 + n % 3], 'INPRES_9_2015', 'ACTIVE'
      from missing, generate_series(1, missing.number) as n
 returning id
), coded as (
    insert into unit_code (unit_id, scheme, code, valid_from)
    select id, 'INTERNAL', 'UJI-' || row_number() over (order by id), date '2000-01-01' from made
)
insert into unit_name (unit_id, name, short_name, valid_from)
select id, 'Kabupaten Uji ' || row_number() over (order by id), 'Uji ' || row_number() over (order by id), date '2000-01-01' from made;
