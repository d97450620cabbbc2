#!/usr/bin/env bash
# Reporting rates of 1,000 units over 24 months with five years of history, against one hand-written statement
set -euo pipefail
. "$(dirname "$0")/house.sh"
units=1000 accepted=200000 looks=400
[ "${1:-}" != --small ] || { units=700 accepted=50000 looks=100; }
need
start_postgres
start_service 2021-12
add_units "$units"
say "five years of duties and $accepted submissions"
psql -q -v submissions="$accepted" -f "$bench/submission/history.sql"
psql -Atc "select count(*) || ' duties, ' || (select count(*) from submission) || ' submissions' from reporting_duty" >&2
say "$looks looks per grouping"
measure Rates "http://127.0.0.1:$http" "$work" "$looks" "$bench/submission/rates.pgbench"
record "Reporting rates" "rates $*"
