#!/bin/bash
# The MariaDB command-line tools, unmodified: interactive session, batch, XML, dump and load, admin, show.
set -u
host=${GW_HOST:-127.0.0.1} port=${GW_PORT:-3306} user=${GW_USER:-root}
export MYSQL_PWD=${GW_PASSWORD:-}
database=gw_mariadb_cli copy=gw_mariadb_copy
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
options=(--no-defaults --protocol=TCP "-h$host" "-P$port" "-u$user")

cli() { timeout 60 mariadb "${options[@]}" --default-character-set=utf8mb4 "$@"; }

# check NAME COMMAND…: the command's last line of output explains a failure.
check() {
  local name="mariadb: $1"
  shift
  if "$@" >"$work/out" 2>&1; then
    echo "ok $name"
  else
    failed=1
    echo "not ok $name: $(tail -n 3 "$work/out" | tr '\n' ' ' | cut -c1-400)"
  fi
}

# same EXPECTED ACTUAL
same() {
  [ "$1" = "$2" ] && return 0
  printf 'expected: %s\nactual: %s\n' "$1" "$2"
  return 1
}

# has TEXT PATTERN: a basic regular expression on one line
has() {
  grep -q -- "$2" <<<"$1" && return 0
  printf 'missing: %s in: %s\n' "$2" "$1"
  return 1
}

make_database() {
  cli -e "DROP DATABASE IF EXISTS $database; DROP DATABASE IF EXISTS $copy; CREATE DATABASE $database; CREATE DATABASE $copy" || return 1
  cat >"$work/make.sql" <<'SQL'
CREATE TABLE authors (id int unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, name varchar(100) NOT NULL, born date, UNIQUE KEY name_key (name)) COMMENT='who writes';
CREATE TABLE books (
  id int unsigned NOT NULL AUTO_INCREMENT, author_id int unsigned NOT NULL, title varchar(200) NOT NULL DEFAULT 'untitled', price decimal(8,2),
  added datetime(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), changed timestamp NULL DEFAULT NULL, kind enum('novel','poem','essay') DEFAULT 'novel',
  tags set('new','old','rare'), cover blob, notes text, rating double, pages smallint, flags bit(4), details json, PRIMARY KEY (id), KEY author (author_id), KEY title_price (title(20), price),
  CONSTRAINT books_author FOREIGN KEY (author_id) REFERENCES authors (id) ON DELETE CASCADE
);
INSERT INTO authors (name, born) VALUES ('Ann O''Hara', '1970-02-03'), ('Бо', NULL), ('日本 🎉', '1900-01-01');
INSERT INTO books (author_id, title, price, added, changed, kind, tags, cover, notes, rating, pages, flags, details) VALUES
  (1, 'One\n"two"\t\\three', 12.50, '2024-01-02 03:04:05.678', '2024-06-01 12:00:00', 'poem', 'rare,new', x'00FF0A0D271A5C22', 'a\'b', 1.5, -7, b'1010', '{"k": [1, null, "é"]}'),
  (2, '', NULL, '1999-12-31 23:59:59.999', NULL, NULL, '', '', NULL, -1e-7, 32767, NULL, NULL),
  (3, 'Émile 🎈', 0.01, '2024-02-29 00:00:00', '2024-06-01 12:00:01', 'essay', 'old', NULL, REPEAT('long ', 2000), 1e30, 0, b'0001', '[]');
CREATE VIEW titles AS SELECT b.id, a.name, b.title FROM books b JOIN authors a ON a.id = b.author_id;
SQL
  cli "$database" <"$work/make.sql"
}

status_command() {
  local out
  out=$(cli "$database" -e '\s') || return 1
  has "$out" "Current database:.*$database" && has "$out" 'Server version:' && has "$out" 'Protocol version:.*10' && has "$out" 'Client characterset:.*utf8mb4' && has "$out" 'Uptime:'
}

use_command() { same "$database" "$(cli -N -B -e "use $database; SELECT DATABASE()")"; }

interactive() {
  # A terminal makes the client interactive: it then reads the names of tables and columns for completion.
  local out
  out=$(printf 'use %s\nSELECT name FROM authors\nWHERE id = 1;\nselect 1 as one\\G\n\\s\nwarnings\nexit\n' "$database" |
    timeout 60 script -qec "mariadb ${options[*]} --auto-rehash --default-character-set=utf8mb4" /dev/null) || { echo "$out"; return 1; }
  has "$out" 'Database changed' && has "$out" "Ann O'Hara" && has "$out" '1 row in set' && has "$out" 'one: 1' && has "$out" 'Current database:'
}

vertical() {
  local out
  out=$(cli "$database" -e 'SELECT id, title FROM books WHERE id = 3\G') || return 1
  has "$out" '1. row' && has "$out" 'id: 3' && has "$out" 'title: Émile 🎈'
}

batch() {
  same $'1\tOne\\n"two"\\t\\\\three\t12.50\n2\t\tNULL\n3\tÉmile 🎈\t0.01' "$(cli -B -N "$database" -e 'SELECT id, title, price FROM books ORDER BY id')" &&
    same $'id\tname\n1\tAnn O\'Hara' "$(cli -B "$database" -e 'SELECT id, name FROM authors WHERE id = 1')"
}

table_output() {
  local out
  out=$(cli -t "$database" -e "SELECT id, kind FROM books WHERE id < 3 ORDER BY id") || return 1
  same $'+----+------+\n| id | kind |\n+----+------+\n|  1 | poem |\n|  2 | NULL |\n+----+------+' "$out"
}

xml() {
  local out
  out=$(cli --xml "$database" -e 'SELECT id, title, notes FROM books WHERE id = 2') || return 1
  has "$out" '<field name="id">2</field>' && has "$out" '<field name="title"></field>' && has "$out" '<field name="notes" xsi:nil="true" />'
}

source_file() {
  printf 'SELECT 40 + 2 AS answer;\nSELECT COUNT(*) FROM books;\n' >"$work/source.sql"
  same $'42\n3' "$(cli -N -B "$database" -e "source $work/source.sql")"
}

delimiter() { same $'1\n2' "$(printf 'delimiter //\nSELECT 1//\nSELECT 2//\n' | cli -N -B)"; }

error_status() {
  local out
  out=$(cli "$database" -e 'SELECT * FROM nosuch' 2>&1) && return 1
  has "$out" "^ERROR 1146 (42S02) at line 1: Table '$database.nosuch' doesn't exist$" || return 1
  out=$(printf 'SELECT nocol FROM books;\nSELECT 7;\n' | cli -f -N -B "$database" 2>&1)
  has "$out" "ERROR 1054 (42S22) at line 1: Unknown column 'nocol' in 'field list'" && has "$out" '^7$'
}

warnings_shown() { has "$(cli --show-warnings "$database" -e 'SELECT 1/0' 2>&1)" 'Warning (Code 1365): Division by 0'; }

info_line() {
  has "$(cli -vvv "$database" -e 'UPDATE books SET pages = 1 WHERE id = 2' 2>&1)" 'Rows matched: 1  Changed: 1  Warnings: 0' &&
    has "$(cli -vvv "$database" -e "INSERT INTO authors (name) VALUES ('x1'), ('x2')" 2>&1)" 'Records: 2  Duplicates: 0  Warnings: 0' &&
    has "$(cli -vvv "$database" -e "DELETE FROM authors WHERE name LIKE 'x_'" 2>&1)" '2 rows affected'
}

rows_of() { cli -N -B "$1" -e "SELECT id, author_id, title, price, added, changed, kind, tags, HEX(cover), notes, rating, pages, flags + 0, details FROM books ORDER BY id; SELECT * FROM authors ORDER BY id; SELECT * FROM titles ORDER BY id" | sha256sum; }

dump_and_load() {
  timeout 60 mariadb-dump "${options[@]}" --default-character-set=utf8mb4 "$database" >"$work/dump.sql" || return 1
  has "$(cat "$work/dump.sql")" 'Dump completed' || return 1
  cli "$copy" <"$work/dump.sql" || return 1
  same "$(rows_of "$database")" "$(rows_of "$copy")" || return 1
  # Dumped again, the copy's structure is the original's.
  timeout 60 mariadb-dump "${options[@]}" --skip-comments --no-data "$database" >"$work/a.sql" && timeout 60 mariadb-dump "${options[@]}" --skip-comments --no-data "$copy" >"$work/b.sql" || return 1
  sed -i "s/$copy/$database/g" "$work/b.sql"
  diff "$work/a.sql" "$work/b.sql"
}

dump_transaction() { timeout 60 mariadb-dump "${options[@]}" --single-transaction --skip-lock-tables --hex-blob --databases "$database" >"$work/dump2.sql" && has "$(cat "$work/dump2.sql")" '0x00FF0A0D271A5C22'; }

admin_ping() { same 'mysqld is alive' "$(timeout 30 mariadb-admin "${options[@]}" ping)"; }
admin_status() { has "$(timeout 30 mariadb-admin "${options[@]}" status)" '^Uptime: [0-9][0-9]*  Threads: [0-9]'; }
admin_processlist() { has "$(timeout 30 mariadb-admin "${options[@]}" processlist)" 'show processlist'; }
admin_version() { has "$(timeout 30 mariadb-admin "${options[@]}" version)" 'Server version'; }
admin_database() { timeout 30 mariadb-admin "${options[@]}" create gw_mariadb_made && timeout 30 mariadb-admin "${options[@]}" -f drop gw_mariadb_made; }

show_databases() { has "$(timeout 30 mariadb-show "${options[@]}")" " $database " ; }
show_tables() { local out; out=$(timeout 30 mariadb-show "${options[@]}" "$database") && has "$out" ' authors ' && has "$out" ' titles '; }
show_columns() { local out; out=$(timeout 30 mariadb-show "${options[@]}" "$database" books) && has "$out" 'author_id | int unsigned' && has "$out" "enum('novel','poem','essay')"; }
show_counts() { has "$(timeout 30 mariadb-show "${options[@]}" --count "$database")" ' books *| *14 *| *3 '; }
show_keys() { has "$(timeout 30 mariadb-show "${options[@]}" -k "$database" books)" 'title_price'; }
show_status() { has "$(timeout 30 mariadb-show "${options[@]}" -i "$database" books)" 'InnoDB'; }

kill_query() {
  cli -N -e 'SELECT SLEEP(30)' >"$work/kill" 2>&1 &
  local pid=$! id=
  for _ in $(seq 50); do
    id=$(cli -N -B -e "SELECT id FROM information_schema.processlist WHERE info LIKE 'SELECT SLEEP(30)%' AND id <> CONNECTION_ID() LIMIT 1")
    [ -n "$id" ] && break
    sleep 0.1
  done
  [ -n "$id" ] || { kill "$pid" 2>/dev/null; echo 'the sleeping statement is not in the process list'; return 1; }
  cli -e "KILL QUERY $id" && wait "$pid"
}

clean_up() { cli -e "DROP DATABASE $database; DROP DATABASE $copy"; }

check 'make a database from a script' make_database
check 'status (\s)' status_command
check 'use' use_command
check 'an interactive session with completion' interactive
check 'vertical output (\G)' vertical
check 'batch output' batch
check 'table output' table_output
check 'XML output' xml
check 'source file' source_file
check 'delimiter' delimiter
check 'errors stop or are forced over' error_status
check 'warnings are shown' warnings_shown
check 'info lines' info_line
check 'dump, load into another database, compare' dump_and_load
check 'dump in one transaction with hexadecimal blobs' dump_transaction
check 'admin ping' admin_ping
check 'admin status' admin_status
check 'admin processlist' admin_processlist
check 'admin version' admin_version
check 'admin create and drop' admin_database
check 'show databases' show_databases
check 'show tables' show_tables
check 'show columns' show_columns
check 'show counts' show_counts
check 'show keys' show_keys
check 'show table status' show_status
check 'KILL QUERY' kill_query
check 'clean up' clean_up
exit $failed
