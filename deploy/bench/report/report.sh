#!/usr/bin/env bash
# The monthly report of 1,000 units with 35 narratives, 140,000 placements and two years of history in a heap of 512 MB; --nation: of 100,000 units
set -euo pipefail
. "$(dirname "$0")/../submission/house.sh"
units=1000 months=24 pages=4 rounds=5 heap=512m
case "${1:-}" in
  --small) units=500 months=3 rounds=2 ;;
  --nation) units=100000 months=1 pages=1 rounds=1 ;;
esac

need() {
  command -v psql >/dev/null || { echo "psql is missing: apt-get install postgresql-client" >&2; exit 1; }
  jar=${NARASI_BENCH_JAR:-$root/dissemination-service/target/quarkus-app/quarkus-run.jar}
  [ -f "$jar" ] || {
    say "building dissemination-service"
    (cd "$root" && mvn -B -ntp -q -Dquick -DskipTests -pl dissemination-service -am package)
  }
}

start_service() {
  [ -f "$work/key.der" ] || make_keys
  http=$(free_port) neighbours=$(free_port)
  say "dissemination-service on port $http, heap $heap"
  env QUARKUS_HTTP_PORT="$http" QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$port/submission" QUARKUS_DATASOURCE_USERNAME=bench \
    QUARKUS_DATASOURCE_PASSWORD=bench QUARKUS_OIDC_AUTH_SERVER_URL= QUARKUS_OIDC_CONNECTION_DELAY= QUARKUS_OIDC_PUBLIC_KEY="$(cat "$work/key.pub")" \
    QUARKUS_OIDC_TOKEN_ISSUER=https://bench.invalid/realms/narasi-tunggal QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL="http://127.0.0.1:$neighbours" \
    NARASI_SUBMISSION_URL="http://127.0.0.1:$neighbours" NARASI_NARRATIVE_URL="http://127.0.0.1:$neighbours" QUARKUS_SCHEDULER_ENABLED=false \
    java "-Xmx$heap" -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Xlog:gc:file="$work/gc.log" -jar "$jar" >"$work/service.log" 2>&1 &
  service_pid=$!
  for _ in $(seq 600); do
    curl -fs "http://127.0.0.1:$http/q/health/live" >/dev/null 2>&1 && return
    kill -0 "$service_pid" 2>/dev/null || break
    sleep 0.2
  done
  tail -n 30 "$work/service.log" >&2
  say "the service did not start"
  exit 1
}

need
start_postgres
start_service
say "$units units, $months months"
psql -q -v ON_ERROR_STOP=1 -v units="$units" -v channels=4 -v narratives=35 -v months="$months" -v pages="$pages" -f "$bench/report/history.sql"
mkdir -p "$work/classes"
javac -d "$work/classes" "$bench"/submission/Tokens.java "$bench"/submission/Tools.java "$bench"/report/*.java
java -Xmx512m -XX:+UseSerialGC -cp "$work/classes" Report "http://127.0.0.1:$http" "$neighbours" "$work" "$rounds" "$bench/report/expert.sql" "$units" "$heap" >"$work/result" || {
  tail -n 40 "$work/service.log" >&2
  exit 1
}
[ "${1:-}" = --small ] && cat "$work/result" || record "Monthly report" "report ${1:-}"
