#!/bin/bash
# Installs the Debian packages that the client tests, the metrics checks and the PostgreSQL 15 run need, without starting their services.
set -eu

packages='mariadb-client php-cli php-mysql python3-pymysql python3-mysqldb python3-cryptography sysbench pgbouncer postgresql-15 prometheus'

missing=
for package in $packages; do
  dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q '^install ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

sudo=
[ "$(id -u)" = 0 ] || sudo='sudo -E'
export DEBIAN_FRONTEND=noninteractive

# invoke-rc.d asks this file whether a package may start its service: 101 means no.
policy=/usr/sbin/policy-rc.d
own_policy=
restore() { [ -z "$own_policy" ] || $sudo rm -f "$policy"; }
trap restore EXIT
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\nexit 101\n' | $sudo tee "$policy" >/dev/null
  $sudo chmod 755 "$policy"
  own_policy=yes
fi

# The packages create their clusters only when asked to; a second server on 5432 would be in the way.
if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
  $sudo mkdir -p /etc/postgresql-common
  printf 'create_main_cluster = false\n' | $sudo tee /etc/postgresql-common/createcluster.conf >/dev/null
fi

attempt() {
  local try
  for try in 1 2 3 4 5; do
    $sudo apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@" && return 0
    sleep $((try * 3))
  done
  return 1
}

attempt -qq update || { echo 'packages: apt-get update failed' >&2; exit 1; }
# shellcheck disable=SC2086
attempt -qq -y --no-install-recommends install $missing >/dev/null || { echo "packages: could not install:$missing" >&2; exit 1; }
