#!/usr/bin/env bash
# Pages a second from the website to the database: fetched, read, compared with every edition, written down
set -euo pipefail
. "$(dirname "$0")/../submission/house.sh"
units=1000 editions=3000 of_each_kind=600 warm_up=1500 many=1500
[ "${1:-}" != --small ] || { editions=300 of_each_kind=60 warm_up=150 many=150; }
sites=600

jar=${NARASI_BENCH_JAR:-$root/dissemination-service/target/quarkus-app/quarkus-run.jar}
[ -f "$jar" ] || {
  say "building dissemination-service"
  (cd "$root" && mvn -B -ntp -q -Dquick -DskipTests -pl dissemination-service -am package)
}
command -v psql >/dev/null || {
  echo "psql is missing: apt-get install postgresql-client" >&2
  exit 1
}

set=${NARASI_BENCH_PAGES:-$work/set}
[ -f "$set/pages.jsonl" ] || {
  say "writing $editions editions and pages that carry them"
  "$bench/run" recognition write "$set" 7 "$editions" "$of_each_kind" >"$work/set.log"
}
say "$(python3 "$bench/dissemination/pages.py" "$set" "$work/laid") pages, $sites websites"

start_postgres
psql -qd postgres -c 'create database dissemination'
export PGDATABASE=dissemination
make_keys
http=$(free_port)
web=$(free_port)
hosts=$(python3 -c "import ipaddress; print(','.join(f'{ipaddress.ip_address(\"127.0.0.2\") + n + 1}:$web' for n in range($sites)))")
say "dissemination-service on port $http"
env QUARKUS_HTTP_PORT="$http" QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$port/dissemination" QUARKUS_DATASOURCE_USERNAME=bench \
  QUARKUS_DATASOURCE_PASSWORD=bench QUARKUS_OIDC_AUTH_SERVER_URL= QUARKUS_OIDC_CONNECTION_DELAY= QUARKUS_OIDC_PUBLIC_KEY="$(cat "$work/key.pub")" \
  QUARKUS_OIDC_TOKEN_ISSUER=https://bench.invalid/realms/narasi-tunggal QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL="http://127.0.0.1:9/realms/bench" \
  NARASI_SUBMISSION_URL="http://127.0.0.1:9" NARASI_NARRATIVE_URL="http://127.0.0.1:9" NARASI_DEMO=true NARASI_FETCH_LOOPBACK_HOSTS="$hosts" \
  java -Xmx512m -jar "$jar" >"$work/service.log" 2>&1 &
service_pid=$!
for _ in $(seq 600); do
  curl -fs "http://127.0.0.1:$http/q/health/ready" >/dev/null 2>&1 && break
  kill -0 "$service_pid" 2>/dev/null || { tail -n 30 "$work/service.log" >&2; exit 1; }
  sleep 0.2
done
psql -q -v wanted="$units" -f "$bench/dissemination/units.sql"
(cd "$work/laid" && psql -q -v sites="$sites" -v port="$web" -f "$bench/dissemination/pipeline.sql")
say "$(psql -Atc "select (select count(*) from edition) || ' editions of ' || (select round(avg(array_length(string_to_array(body, ' '), 1))) from edition) || ' words, ' || (select count(*) from placement) || ' pages to look at'" | tee "$work/what")"
mkdir -p "$work/classes"
javac -d "$work/classes" "$bench"/submission/Tools.java "$bench"/dissemination/Pipeline.java
cp "$work/what" "$work/result"
java -Xmx512m -XX:+UseSerialGC -Dsun.net.httpserver.nodelay=true -cp "$work/classes" Pipeline "$work/laid/html" "$web" "$service_pid" "$pg_pid" "$warm_up" "$many" \
  >>"$work/result" || {
  tail -n 30 "$work/service.log" >&2
  exit 1
}
if [ "${1:-}" = --small ]; then cat "$work/result"; else record "Pipeline" "pipeline $*"; fi
