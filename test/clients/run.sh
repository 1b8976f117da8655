#!/bin/bash
# Every driver and tool against the server at GW_HOST:GW_PORT, as GW_USER with GW_PASSWORD.
# GW_SHA2_USER/GW_SHA2_PASSWORD and GW_NATIVE_USER/GW_NATIVE_PASSWORD name accounts of caching_sha2_password and mysql_native_password.
# Usage: run.sh [NAME…]   names of the scripts without their endings, default all. Ends with `N passed, N failed`.
set -u
cd "$(dirname "$0")" || exit 2
export GW_HOST=${GW_HOST:-127.0.0.1} GW_PORT=${GW_PORT:-3306} GW_USER=${GW_USER:-root} GW_PASSWORD=${GW_PASSWORD:-}

all='mariadb-cli node-mysql2 node-mysql node-mariadb python-pymysql python-mysqlclient php-mysqli php-pdo sysbench'
log=$(mktemp)
trap 'rm -f "$log" "$log.one"' EXIT

command_of() {
  case $1 in
    node-*) echo "node $1.mjs" ;;
    python-*) echo "/usr/bin/python3 $1.py" ;;
    php-*) echo "php $1.php" ;;
    *) echo "bash $1.sh" ;;
  esac
}

for tool in mariadb mariadb-dump mariadb-admin mariadb-show sysbench php node script; do
  command -v "$tool" >/dev/null || { echo "not ok $tool is not installed (.ci/packages.sh installs it)" | tee -a "$log"; }
done

for name in ${*:-$all}; do
  command=$(command_of "$name")
  # shellcheck disable=SC2086
  timeout "${CLIENT_TIMEOUT:-600}" $command 2>&1 | tee "$log.one"
  status=${PIPESTATUS[0]}
  # A script that dies without saying which case failed must not pass.
  if [ "$status" -eq 124 ]; then echo "not ok $name: no end in time" | tee -a "$log.one"
  elif [ "$status" -ne 0 ] && ! grep -q '^not ok ' "$log.one"; then echo "not ok $name: exit status $status" | tee -a "$log.one"
  elif ! grep -q '^ok ' "$log.one"; then echo "not ok $name: nothing was checked" | tee -a "$log.one"; fi
  cat "$log.one" >>"$log"
done

passed=$(grep -c '^ok ' "$log")
failed=$(grep -c '^not ok ' "$log")
skipped=$(grep -c '^skip ' "$log")
[ "$skipped" -eq 0 ] || echo "$skipped skipped: accounts that were not named"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
