#!/usr/bin/env bash
# 1,000 units submit 12 figures each in one go from 16 clients, against pgbench with the same SQL
set -euo pipefail
. "$(dirname "$0")/house.sh"
units=1000 warm=36 rounds=5
filled=
case "${1:-}" in
  --small) units=700 warm=1 rounds=2 ;;
  --fresh) warm=6 rounds=0 filled='unit, unit_code, reporting_duty, bench_unit' ;; # the other tables are empty, so no analyze of autovacuum has seen them
  --fresh-tiny) warm=6 rounds=0 ;;
esac
need
start_postgres
start_service 2026-01
add_units "$((units + 16))" # a few more, for the last share of pgbench
psql -q <<'SQL'
-- Duties as the service lays them out, for three earlier years too to warm up on; none is locked.
delete from reporting_duty;
insert into reporting_duty (id, unit_id, period, due_at, grace_until, locks_at)
select gen_random_uuid(), unit_id, period - years, due_at - years, grace_until - years, now() + interval '1 year'
  from owed_duties('2026-01-01', '2026-12-01'), (select earlier * interval '1 year' from generate_series(0, 3) as earlier) as ago (years);
create table bench_unit as
select row_number() over (order by id) - 1 as n, id as unit_id
  from unit where status = 'ACTIVE' and not coordinator and exists (select from reporting_duty d where d.unit_id = unit.id and d.period = '2026-11-01');
alter table bench_unit add primary key (n);
SQL
psql -qc "analyze $filled"
psql -Atc "select unit_id from bench_unit order by n limit $units" >"$work/units"
say "$(wc -l <"$work/units") units; warming up with at most $warm months, then $rounds rounds"
measure Burst "http://127.0.0.1:$http" "$work" "$service_pid" "$pg_pid" "$warm" "$rounds" "$bench/submission/burst.pgbench"
record "Deadline burst" "burst $*"
