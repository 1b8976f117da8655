// Writes src/engine/system/columns.ts from a TSV of the system databases' columns and one that a server wrote, and src/engine/statements/show/columns.ts
// from a TSV of the columns of SHOW.
// Usage: node --import tsx scripts/generate-system-tables.ts information-schema.tsv show-columns.tsv server.tsv wire.tsv
// server.tsv: SELECT table_schema, table_name, column_name, IFNULL(collation_name, ''), column_default, column_key, extra FROM information_schema.columns
// wire.tsv: of SELECT * FROM each table over utf8mb4: schema, table, column, type code, length, decimals, flags, collation of the column's definition
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [systemPath, showPath, serverPath, wirePath] = process.argv.slice(2)
if (systemPath === undefined || showPath === undefined || serverPath === undefined || wirePath === undefined) {
  process.stderr.write('usage: generate-system-tables.ts information-schema.tsv show-columns.tsv server.tsv wire.tsv\n')
  process.exit(2)
}

const rows = (path: string): string[][] => readFileSync(path, 'utf8').trimEnd().split('\n').map((line) => line.split('\t'))
const target = (name: string): string => fileURLToPath(new URL(`../src/engine/${name}`, import.meta.url))
const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** Breaks a list of strings into lines of at most 200 characters. */
function wrapped(items: readonly string[], indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const item of items) {
    if (line !== '' && line.length + item.length > 195) {
      lines.push(line)
      line = ''
    }
    line += `${line === '' ? '' : ' '}${item},`
  }
  return [...lines, line].map((l) => `${indent}${l}`).join('\n')
}

// ---------------------------------------------------------------- system tables

const server = new Map(rows(serverPath).map((r) => [`${r[0]}.${r[1]}.${r[2]}`.toLowerCase(), r]))
const wire = new Map(rows(wirePath).map((r) => [`${r[0]}.${r[1]}.${r[2]}`.toLowerCase(), r.slice(3, 7).join()]))
const databases = new Map<string, Map<string, string[]>>()
for (const [schema = '', table = '', , column = '', type = '', nullable, since] of rows(systemPath).slice(1)) {
  if (since === '9.x') continue
  const [, , , collation = '', fallback = 'NULL', key = '', extra = ''] = server.get(`${schema}.${table}.${column}`.toLowerCase()) ?? []
  const text = /^(char|varchar|tinytext|text|mediumtext|longtext|enum|set)\b/.test(type)
  const parts = [column, type, nullable === 'YES' ? '?' : '', text ? (collation === 'NULL' || collation === '' ? 'utf8mb3_general_ci' : collation) : '', wire.get(`${schema}.${table}.${column}`.toLowerCase()) ?? '', key, extra, fallback === 'NULL' ? undefined : fallback]
  while (parts.at(-1) === undefined || parts.at(-1) === '') {
    if (parts.length === 8 && parts[7] === '') break
    parts.pop()
  }
  const tables = databases.get(schema) ?? new Map<string, string[]>()
  databases.set(schema, tables)
  tables.set(table, [...(tables.get(table) ?? []), parts.join('|')])
}

writeFileSync(target('system/columns.ts'), `// table
// Columns of the system databases' tables. Written by scripts/generate-system-tables.ts; do not edit.
// Column: name|type|? when nullable|collation|type code, length, decimals and flags of its definition over utf8mb4|key|extra|default.

export const SYSTEM_COLUMNS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
${[...databases].map(([schema, tables]) => `  ${schema}: {\n${[...tables].map(([table, columns]) => `    ${table}: [\n${wrapped(columns.map(quoted), '      ')}\n    ],`).join('\n')}\n  },`).join('\n')}
}
`)

// ---------------------------------------------------------------- SHOW

/** Statement of the list → form. */
const FORMS: Readonly<Record<string, string>> = {
  'SHOW BINARY LOGS': 'binary-logs', 'SHOW BINLOG EVENTS LIMIT 1': 'binlog-events', 'SHOW BINARY LOG STATUS': 'binary-log-status', 'SHOW CHARACTER SET': 'charset', 'SHOW COLLATION': 'collation',
  'SHOW COLUMNS FROM <table>': 'columns', 'SHOW FULL COLUMNS FROM <table>': 'full-columns', 'SHOW CREATE DATABASE <db>': 'create-database', 'SHOW CREATE TABLE <table>': 'create-table',
  'SHOW CREATE VIEW <view>': 'create-view', 'SHOW CREATE EVENT ev1': 'create-event', 'SHOW CREATE FUNCTION f1': 'create-function', 'SHOW CREATE PROCEDURE p1': 'create-procedure', 'SHOW CREATE TRIGGER tr': 'create-trigger',
  'SHOW CREATE USER probe': 'create-user', 'SHOW DATABASES': 'databases', 'SHOW ENGINE INNODB STATUS': 'engine-status', 'SHOW ENGINES': 'engines', 'SHOW EVENTS': 'events', 'SHOW FUNCTION STATUS': 'function-status',
  'SHOW PROCEDURE STATUS': 'procedure-status', 'SHOW GRANTS': 'grants', 'SHOW INDEX FROM <table>': 'index', 'SHOW OPEN TABLES': 'open-tables', 'SHOW PLUGINS': 'plugins', 'SHOW PRIVILEGES': 'privileges',
  'SHOW PROCESSLIST': 'processlist', 'SHOW FULL PROCESSLIST': 'full-processlist', 'SHOW PROFILES': 'profiles', 'SHOW PROFILE': 'profile', 'SHOW PROFILE ALL': 'profile-all', 'SHOW RELAYLOG EVENTS': 'relaylog-events',
  'SHOW REPLICAS': 'replicas', 'SHOW REPLICA STATUS': 'replica-status', "SHOW STATUS LIKE 'Uptime'": 'status', 'SHOW TABLE STATUS': 'table-status', 'SHOW TABLES': 'tables', 'SHOW FULL TABLES': 'full-tables',
  'SHOW TRIGGERS': 'triggers', "SHOW VARIABLES LIKE 'version'": 'variables', 'EXPLAIN SELECT * FROM <table>': 'explain-text', 'EXPLAIN FORMAT=TRADITIONAL SELECT * FROM <table>': 'explain',
  'SHOW WARNINGS': 'warnings', 'CHECK TABLE <table>': 'table-maintenance', 'CHECKSUM TABLE <table>': 'checksum', "HELP 'select'": 'help', "HELP 'contents'": 'help-contents', 'XA RECOVER': 'xa-recover',
}
const shows = new Map<string, string[]>()
for (const [statement = '', , column = '', type = '', , length = '', , flags = '', nullable] of rows(showPath).slice(1)) {
  const form = FORMS[statement]
  if (form !== undefined) shows.set(form, [...(shows.get(form) ?? []), [column, type, nullable === 'y' ? '?' : '', length, flags].join('|')])
}
writeFileSync(target('statements/show/columns.ts'), `// table
// Columns of the answers of SHOW and its kind. Written by scripts/generate-system-tables.ts; do not edit.
// Column: name|type|? when nullable|length in bytes of four-byte characters|flags.

export const SHOW_COLUMNS: Readonly<Record<string, readonly string[]>> = {
${[...shows].map(([form, columns]) => `  ${quoted(form)}: [\n${wrapped(columns.map(quoted), '    ')}\n  ],`).join('\n')}
}
`)
