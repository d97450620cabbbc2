-- What somebody who knows the tables would type to get the report's own figures: units, editions, kinds by edition, families and placements at once.
with duty as (
    select a.unit_id, a.unit_kind, a.edition_id, a.first_placed_at - e.published_at as took, a.required_families, a.due_at,
           case a.state when 'FULFILLED' then 'T' when 'FULFILLED_LATE' then 'L' when 'WAIVED' then 'W' when 'CANCELLED' then 'C'
                        else case when a.due_at < now() then 'M' else 'O' end end as outcome
      from assignment a join unit u on u.id = a.unit_id and u.obligation_basis = 'INPRES_9_2015' join edition e on e.id = a.edition_id
     where a.due_month = '2026-10'
), counted as (
    select grouping(unit_id, unit_kind, edition_id) as kind_of_row, unit_id, unit_kind, edition_id, count(*) filter (where outcome not in ('W', 'C')) as due,
           count(*) filter (where outcome = 'T') as on_time, count(*) filter (where outcome = 'L') as late, count(*) filter (where outcome = 'M') as missed,
           count(*) filter (where outcome = 'O') as open, count(*) filter (where outcome = 'W') as waived, percentile_cont(0.5) within group (order by took) as median
      from duty
     group by grouping sets ((unit_id), (edition_id), (unit_kind, edition_id), ())
), first_placed as (
    select p.edition_id, p.unit_id, c.family, min(p.reported_at) as at
      from placement p join channel c on c.id = p.channel_id
     where p.status in ('VERIFIED', 'OUTDATED') and c.verified_at is not null and c.status <> 'REVOKED'
       and p.edition_id in (select distinct edition_id from duty)
     group by p.edition_id, p.unit_id, c.family
), families as (
    select needed.family, count(*) as due, count(*) filter (where f.at <= d.due_at) as on_time, count(*) filter (where f.at > d.due_at) as late
      from duty d cross join unnest(d.required_families) as needed (family)
      left join first_placed f on f.edition_id = d.edition_id and f.unit_id = d.unit_id and f.family = needed.family
     group by needed.family
), used as (
    select c.family, p.status, count(*) as placements
      from placement p join channel c on c.id = p.channel_id
     where p.reported_at >= timestamptz '2026-10-01 00:00+07' and p.reported_at < timestamptz '2026-11-01 00:00+07'
     group by c.family, p.status
)
select (select count(*) from counted), (select count(*) from families), (select count(*) from used);
