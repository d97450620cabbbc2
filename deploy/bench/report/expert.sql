-- What somebody who knows the tables would type to get every figure of this service that the report freezes, in one statement: units, editions,
-- kinds by edition, families, placements, participants, breaches, take-downs, units without a channel, what twelve earlier reports told and no
-- longer holds, disputes, and the trend. The rows themselves are fetched, so that no column can be left uncounted.
set work_mem = '64MB';
with obliged as materialized (
    select a.unit_id, u.name, a.unit_kind, a.region, a.edition_id, e.number, e.edition, e.title, e.published_at, a.required_families, a.due_at,
           extract(epoch from a.first_placed_at - e.published_at)::float8 / 3600 as hours, a.state,
           case a.state when 'FULFILLED' then 'T' when 'FULFILLED_LATE' then 'L' when 'WAIVED' then 'W' when 'CANCELLED' then 'C'
                        else case when a.due_at < now() then 'M' else 'O' end end as outcome
      from assignment a join unit u on u.id = a.unit_id and u.obligation_basis = 'INPRES_9_2015' join edition e on e.id = a.edition_id
     where a.due_month = '2026-10'
), by_unit as (
    select unit_id, name, unit_kind, region, count(*) filter (where outcome not in ('W', 'C')) as due, count(*) filter (where outcome = 'T') as on_time,
           count(*) filter (where outcome = 'L') as late, count(*) filter (where outcome = 'M') as missed, count(*) filter (where outcome = 'O') as open,
           count(*) filter (where outcome = 'W') as waived
      from obliged group by unit_id, name, unit_kind, region having bool_or(outcome <> 'C') order by unit_kind, name, unit_id
), by_edition as (
    select number, edition, title, published_at, unit_kind, grouping(unit_kind) as all_kinds, count(*) filter (where outcome not in ('W', 'C')) as due,
           count(*) filter (where outcome = 'T') as on_time, count(*) filter (where outcome = 'L') as late, count(*) filter (where outcome = 'M') as missed,
           count(*) filter (where outcome = 'O') as open, count(*) filter (where outcome = 'W') as waived
      from obliged group by grouping sets ((edition_id, number, edition, title, published_at), (edition_id, number, edition, title, published_at, unit_kind))
    having bool_or(outcome <> 'C') order by published_at, number, edition
), medians as (
    select edition_id, percentile_cont(0.5) within group (order by hours) as median from obliged where hours is not null group by rollup (edition_id)
), first_placed as (
    select p.edition_id, p.unit_id, c.family, min(p.reported_at) as at
      from placement p join channel c on c.id = p.channel_id
     where p.status in ('VERIFIED', 'OUTDATED') and c.verified_at is not null and c.status <> 'REVOKED'
       and p.edition_id in (select distinct edition_id from obliged)
     group by p.edition_id, p.unit_id, c.family
), families as (
    select needed.family, count(*) filter (where outcome not in ('W', 'C')) as due, count(*) filter (where outcome not in ('W', 'C') and f.at <= d.due_at) as on_time,
           count(*) filter (where outcome not in ('W', 'C') and f.at > d.due_at) as late,
           count(*) filter (where outcome not in ('W', 'C') and f.at is null and d.due_at < now()) as missed, count(*) filter (where outcome = 'W') as waived
      from obliged d cross join unnest(d.required_families) as needed (family)
      left join first_placed f on f.edition_id = d.edition_id and f.unit_id = d.unit_id and f.family = needed.family
     group by needed.family
), in_month as materialized (
    select p.id, p.unit_id, p.edition_id, p.status, p.published_at, c.family, u.name, u.kind, u.obligation_basis
      from placement p join channel c on c.id = p.channel_id join unit u on u.id = p.unit_id
     where p.reported_at >= timestamptz '2026-10-01 00:00+07' and p.reported_at < timestamptz '2026-11-01 00:00+07'
), used as (
    select family, status, count(*) as placements from in_month group by family, status
), participants as (
    select unit_id, name, kind, count(*) as reported, count(*) filter (where status in ('VERIFIED', 'OUTDATED')) as verified
      from in_month where obligation_basis <> 'INPRES_9_2015' group by unit_id, name, kind
), breaches as (
    select b.name, b.kind, b.published_at, e.number, e.edition from in_month b join edition e on e.id = b.edition_id where b.status = 'EMBARGO_BREACH'
), removals as (
    select t.unit_kind, t.cause, count(*) as due, count(*) filter (where t.state = 'MET') as met, count(*) filter (where t.state = 'MET_LATE') as late,
           count(*) filter (where t.state = 'OPEN' and t.due_at < now()) as overdue
      from take_down t join unit u on u.id = t.unit_id and u.obligation_basis = 'INPRES_9_2015' where t.due_month = '2026-10' group by t.unit_kind, t.cause
), told as (
    select distinct on (month, unit_id) month, unit_id, due, on_time, late, missed, waived
      from reported_figure where month >= '2025-10' and month < '2026-10' order by month, unit_id, sequence desc
), now_counted as (
    select a.due_month as month, a.unit_id, count(*) filter (where a.state not in ('WAIVED', 'CANCELLED')) as due,
           count(*) filter (where a.state = 'FULFILLED') as on_time, count(*) filter (where a.state = 'FULFILLED_LATE') as late,
           count(*) filter (where a.state in ('PENDING', 'ACKNOWLEDGED', 'PARTIAL') and a.due_at < now()) as missed,
           count(*) filter (where a.state = 'WAIVED') as waived
      from assignment a join unit u on u.id = a.unit_id and u.obligation_basis = 'INPRES_9_2015'
     where a.due_month >= '2025-10' and a.due_month < '2026-10' and a.due_month in (select month from told)
     group by a.due_month, a.unit_id
), corrections as (
    select coalesce(t.month, n.month) as month, u.name, u.kind, t.due as told_due, t.on_time as told_on_time, t.late as told_late, t.missed as told_missed, n.*
      from told t full join now_counted n on n.month = t.month and n.unit_id = t.unit_id join unit u on u.id = coalesce(t.unit_id, n.unit_id)
     where (coalesce(t.due, 0), coalesce(t.on_time, 0), coalesce(t.late, 0), coalesce(t.missed, 0), coalesce(t.waived, 0))
        <> (coalesce(n.due, 0), coalesce(n.on_time, 0), coalesce(n.late, 0), coalesce(n.missed, 0), coalesce(n.waived, 0))
), trend as (
    select distinct on (period) period, summary from monthly_report
     where kind = 'REGULAR' and period >= '2024-11' and period < '2026-10' and summary is not null order by period, report_version desc
)
select 'unit' as figure, to_json(f) from by_unit f
union all select 'edition', to_json(f) from by_edition f
union all select 'median', to_json(f) from medians f
union all select 'family', to_json(f) from families f
union all select 'placement', to_json(f) from used f
union all select 'participant', to_json(f) from participants f
union all select 'breach', to_json(f) from breaches f
union all select 'removal', to_json(f) from removals f
union all select 'correction', to_json(f) from corrections f
union all select 'trend', to_json(f) from trend f
union all select 'dispute', to_json(f) from figure_dispute f where month = '2026-10'
union all select 'province', to_json(f) from (select region, name from unit where kind = 'PROVINSI' and region is not null) f
union all select 'without channel', to_json(count(*)) from unit u
 where obligation_basis = 'INPRES_9_2015' and status = 'ACTIVE' and kind not in ('KABUPATEN_ADMINISTRASI', 'KOTA_ADMINISTRASI')
   and not exists (select from channel c where c.unit_id = u.id and c.status = 'VERIFIED');
