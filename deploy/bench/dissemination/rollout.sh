#!/usr/bin/env bash
# Duties of 1,000 units for each of 35 narratives, and how far the narratives have got, against the same by hand in SQL
set -euo pipefail
. "$(dirname "$0")/../submission/house.sh"
units=1000 narratives=35 looks=400
[ "${1:-}" != --small ] || { units=300 narratives=8 looks=80; }

jar=${NARASI_BENCH_JAR:-$root/dissemination-service/target/quarkus-app/quarkus-run.jar}
[ -f "$jar" ] || {
  say "building dissemination-service"
  (cd "$root" && mvn -B -ntp -q -Dquick -DskipTests -pl dissemination-service -am package)
}
command -v pgbench >/dev/null && command -v psql >/dev/null || {
  echo "pgbench and psql are missing: apt-get install postgresql-client postgresql-contrib (Debian: postgresql-15)" >&2
  exit 1
}

start_postgres
psql -qd postgres -c 'create database dissemination'
export PGDATABASE=dissemination
make_keys
http=$(free_port)
feed=$(free_port)
say "dissemination-service on port $http"
env QUARKUS_HTTP_PORT="$http" QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$port/dissemination" QUARKUS_DATASOURCE_USERNAME=bench \
  QUARKUS_DATASOURCE_PASSWORD=bench QUARKUS_OIDC_AUTH_SERVER_URL= QUARKUS_OIDC_CONNECTION_DELAY= QUARKUS_OIDC_PUBLIC_KEY="$(cat "$work/key.pub")" \
  QUARKUS_OIDC_TOKEN_ISSUER=https://bench.invalid/realms/narasi-tunggal QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL="http://127.0.0.1:$feed/realms/bench" \
  NARASI_SUBMISSION_URL="http://127.0.0.1:$feed/submission" NARASI_NARRATIVE_URL="http://127.0.0.1:$feed/narrative" \
  java -Xmx512m -jar "$jar" >"$work/service.log" 2>&1 &
service_pid=$!
for _ in $(seq 600); do
  curl -fs "http://127.0.0.1:$http/q/health/ready" >/dev/null 2>&1 && break
  kill -0 "$service_pid" 2>/dev/null || { tail -n 30 "$work/service.log" >&2; exit 1; }
  sleep 0.2
done
psql -q -v wanted="$units" -f "$bench/dissemination/units.sql"
say "$(psql -Atc 'select count(*) from unit') units; $narratives narratives are published to all of them"
mkdir -p "$work/classes"
javac -d "$work/classes" "$bench"/submission/{Tools,Tokens}.java "$bench"/dissemination/*.java
java -Xmx256m -XX:+UseSerialGC -cp "$work/classes" Rollout "http://127.0.0.1:$http" "$feed" "$work" "$narratives" "$looks" "$bench/dissemination" >"$work/result" || {
  tail -n 30 "$work/service.log" >&2
  exit 1
}
record "Roll-out" "rollout $*"
