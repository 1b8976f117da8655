#!/bin/bash
# sysbench 1.0.20, unmodified: every OLTP script, prepared statements on and off; any error but a deadlock fails.
set -u
host=${GW_HOST:-127.0.0.1} port=${GW_PORT:-3306} user=${GW_USER:-root} password=${GW_PASSWORD:-}
tables=${SYSBENCH_TABLES:-4} size=${SYSBENCH_ROWS:-10000} threads=${SYSBENCH_THREADS:-8} seconds=${SYSBENCH_SECONDS:-3}
database=gw_sysbench
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
export MYSQL_PWD=$password

sql() { timeout 60 mariadb --no-defaults --protocol=TCP "-h$host" "-P$port" "-u$user" -N -B "$@"; }

bench() {
  # sysbench runs a transaction again after these; 1213 is a deadlock.
  timeout $((seconds + 120)) sysbench --db-driver=mysql "--mysql-host=$host" "--mysql-port=$port" "--mysql-user=$user" "--mysql-password=$password" \
    "--mysql-db=$database" --mysql-ignore-errors=1213 "--tables=$tables" "--table-size=$size" "--threads=$threads" "--time=$seconds" --report-interval=0 "$@"
}

# check NAME COMMAND…
check() {
  local name="sysbench: $1"
  shift
  if "$@" >"$work/out" 2>&1 && ! grep -q 'FATAL' "$work/out"; then
    local rate
    rate=$(sed -n 's/.*transactions: *[0-9]* *(\(.*\) per sec.).*/ # \1 per second/p' "$work/out")
    echo "ok $name$rate"
  else
    failed=1
    echo "not ok $name: $( (grep -m 2 -E 'FATAL|ALERT|rror' "$work/out" || tail -n 3 "$work/out") | tr '\n' ' ' | cut -c1-400)"
  fi
}

counts() {
  local i
  for i in $(seq "$tables"); do
    [ "$(sql "$database" -e "SELECT COUNT(*), MIN(id), MAX(id) FROM sbtest$i")" = "$size	1	$size" ] || { echo "error: sbtest$i is not complete"; return 1; }
  done
}

prepare() {
  sql -e "DROP DATABASE IF EXISTS $database; CREATE DATABASE $database" && bench oltp_read_write prepare && counts
}

bulk() { bench bulk_insert "--table-size=1" "$@" prepare && bench bulk_insert "--table-size=1" "$@" run && bench bulk_insert "--table-size=1" "$@" cleanup; }

check 'prepare' prepare
for mode in auto disable; do
  for script in oltp_point_select oltp_read_only oltp_read_write oltp_write_only oltp_insert oltp_update_index oltp_update_non_index oltp_delete select_random_points select_random_ranges; do
    check "$script (ps-mode $mode)" bench "$script" "--db-ps-mode=$mode" run
  done
done
check 'cleanup' bench oltp_read_write cleanup
for mode in auto disable; do check "bulk_insert (ps-mode $mode)" bulk "--db-ps-mode=$mode"; done
sql -e "DROP DATABASE $database" || failed=1
exit $failed
