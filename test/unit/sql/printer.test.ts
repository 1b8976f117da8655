import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { MySqlError } from '../../../src/errors/mysql-error.ts'
import type { AlterAction, Declaration, ExprKind, ProgramStatement, Query, SetItem, TableRef } from '../../../src/sql/ast.ts'
import { sourceFromUtf8 } from '../../../src/sql/lexer.ts'
import { parseOne } from '../../../src/sql/parser/parser.ts'
import { printExpr, printRedacted, printStatement } from '../../../src/sql/printer.ts'
import { walkStatement } from '../../../src/sql/visitor.ts'
import { expression } from './outline.ts'
import { samples } from './samples.ts'

function parse(source: string): ProgramStatement {
  const { statement } = parseOne(source)
  assert.ok(statement !== undefined, source)
  return statement
}

/** Spans, slots and spellings differ when a tree is printed and read again; nothing else may. */
function meaning(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaning)
  if (typeof value !== 'object' || value === null) return value
  const skipped = new Set(['span', 'slot', 'written', 'parens'])
  return Object.fromEntries(Object.entries(value).filter(([key]) => !skipped.has(key)).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, meaning(inner)]))
}

function collect(value: unknown, found: Set<object>): void {
  if (typeof value !== 'object' || value === null) return
  found.add(value)
  for (const inner of Object.values(value)) collect(inner, found)
}

type Kinds = Record<ExprKind | Query['kind'] | TableRef['kind'] | ProgramStatement['kind'] | AlterAction['kind'] | SetItem['kind'] | Declaration['kind'], true>

const expressions = {
  int: true, decimal: true, double: true, string: true, hex: true, temporal: true, null: true, bool: true, param: true, column: true, 'user-variable': true,
  'system-variable': true, 'default-keyword': true, 'default-of': true, 'values-of': true, unary: true, binary: true, between: true, 'in-list': true,
  'in-subquery': true, like: true, regexp: true, is: true, 'member-of': true, case: true, cast: true, 'convert-using': true, collate: true,
  'interval-arithmetic': true, call: true, 'unit-call': true, trim: true, 'char-call': true, 'weight-string': true, 'json-value': true, aggregate: true,
  'window-call': true, match: true, subquery: true, exists: true, quantified: true, row: true, assign: true,
} satisfies Record<ExprKind, true>

const kinds = {
  ...expressions,
  select: true, 'set-operation': true, values: true, table: true, 'table-name': true, 'derived-table': true, join: true, 'table-list': true, 'json-table': true,
  query: true, insert: true, update: true, delete: true, 'load-data': true, 'call-procedure': true, do: true, handler: true, 'create-table': true,
  'alter-table': true, 'drop-table': true, 'create-index': true, 'drop-index': true, 'create-view': true, 'drop-view': true, 'create-database': true,
  'alter-database': true, 'drop-database': true, truncate: true, 'rename-table': true, 'create-routine': true, 'create-trigger': true, 'create-event': true,
  'alter-event': true, 'alter-routine': true, 'drop-program': true, signal: true, 'get-diagnostics': true, set: true, show: true, describe: true,
  explain: true, use: true, begin: true, commit: true, rollback: true, savepoint: true, 'release-savepoint': true, 'lock-tables': true, 'unlock-tables': true,
  xa: true, prepare: true, execute: true, deallocate: true, kill: true, flush: true, 'table-maintenance': true, account: true, admin: true, help: true,
  block: true, if: true, 'case-statement': true, loop: true, while: true, repeat: true, leave: true, iterate: true, return: true, 'open-cursor': true,
  'fetch-cursor': true, 'close-cursor': true, 'declare-variable': true, 'declare-condition': true, 'declare-cursor': true, 'declare-handler': true,
  'set-variable': true, 'set-user-variable': true, 'set-names': true, 'set-charset': true, 'set-transaction': true, 'set-password': true, 'set-role': true,
  'set-new-old': true, 'add-column': true, 'add-columns': true, 'add-key': true, 'add-foreign-key': true, 'add-check': true, 'drop-column': true,
  'drop-key': true, 'drop-primary-key': true, 'drop-foreign-key': true, 'drop-check': true, 'drop-constraint': true, 'change-column': true,
  'modify-column': true, 'rename-column': true, 'rename-key': true, 'alter-column-default': true, 'alter-column-visible': true, 'alter-key-visible': true,
  'alter-check': true, options: true, 'convert-charset': true, 'order-by': true, keys: true, tablespace: true, force: true, partition: true, secondary: true,
} satisfies Kinds

test('the samples hold every node kind', () => {
  const seen = new Set<unknown>()
  for (const sql of samples) {
    const nodes = new Set<object>()
    collect(parse(sourceFromUtf8(sql)), nodes)
    for (const node of nodes) if ('kind' in node) seen.add(node.kind)
  }
  assert.deepEqual(Object.keys(kinds).filter((kind) => !seen.has(kind)), [])
})

test('a printed tree reads back as the same tree', () => {
  for (const sql of samples) {
    const tree = parse(sourceFromUtf8(sql))
    const printed = printStatement(tree)
    assert.deepEqual(meaning(parse(printed)), meaning(tree), `${sql}\n${printed}`)
    assert.equal(printStatement(parse(printed)), printed)
  }
})

test('the visitor reaches every expression', () => {
  for (const sql of samples) {
    const tree = parse(sourceFromUtf8(sql))
    const all = new Set<object>()
    collect(tree, all)
    const reached = new Set<object>()
    walkStatement(tree, { expr: (node) => void reached.add(node), query: (node) => void reached.add(node), table: (node) => void reached.add(node) })
    const missed = [...all].filter((node) => 'kind' in node && Object.hasOwn(expressions, String(node.kind)) && !reached.has(node))
    assert.deepEqual(missed, [], sql)
  }
})

test('the visitor leaves out what lies below a node when told so', () => {
  let columns = 0
  walkStatement(parse('SELECT a, (SELECT b FROM t), c'), {
    query: (node) => node.kind !== 'select' || node.from === undefined,
    expr: (node) => { if (node.kind === 'column') columns++ },
  })
  assert.equal(columns, 2)
})

test('nothing of a literal is left when redacted', () => {
  for (const sql of samples) {
    const printed = printRedacted(parse(sourceFromUtf8(sql))).replaceAll(/`[^`]*`/g, '').replaceAll(/SQLSTATE '\w{5}'/g, '')
    assert.ok(!/['"]/.test(printed), printed)
  }
  const secret = (sql: string): string => printRedacted(parse(sql))
  assert.equal(secret("SELECT * FROM t WHERE a = 'secret' AND b IN (1, 2.5, 0xFF)"), 'select * from `t` where ((`a` = ?) and (`b` in (?,?,?)))')
  assert.equal(secret("CREATE USER a@b IDENTIFIED BY 'secret'"), 'CREATE USER `a`@`b` IDENTIFIED BY ?')
  assert.equal(secret("SET PASSWORD = 'secret'"), 'SET PASSWORD = ?')
  assert.equal(secret("CHANGE REPLICATION SOURCE TO SOURCE_PASSWORD = 'secret', SOURCE_PORT = 3306"), 'CHANGE REPLICATION SOURCE TO SOURCE_PASSWORD = ?, SOURCE_PORT = ?')
  assert.equal(secret("INSERT INTO t VALUES (-5, TRUE, NULL)"), 'insert into `t` values (-?,true,NULL)')
})

test('spelling is that of stored view bodies', () => {
  const spelt: Record<string, string> = {
    'a+1': '(`a` + 1)',
    'a = 1 AND NOT b': '((`a` = 1) and (not(`b`)))',
    'a OR b OR c': '(`a` or `b` or `c`)',
    '-1': '-1',
    '-a': '-(`a`)',
    "CONCAT(A, 'it''s')": "concat(`A`,'it\\'s')",
    'COUNT(*)': 'count(*)',
    'CAST(a AS CHAR(3) CHARACTER SET latin1)': 'cast(`a` as char(3) charset latin1)',
    'DATE_ADD(a, INTERVAL 1 DAY)': 'date_add(`a`,interval 1 day)',
    'CURRENT_TIMESTAMP(3)': 'now(3)',
    'CASE WHEN a THEN 1 ELSE 2 END': '(case when `a` then 1 else 2 end)',
    'x\'4d\'': "x'4D'",
    '`a``b`.c': '`a``b`.`c`',
  }
  for (const [text, expected] of Object.entries(spelt)) assert.equal(printExpr(expression(text)), expected)
  assert.equal(printStatement(parse('SELECT a x, b FROM d.t JOIN u ON t.a=u.a WHERE a>1 ORDER BY 1 DESC LIMIT 3')),
    'select `a` AS `x`,`b` from `d`.`t` join `u` on((`t`.`a` = `u`.`a`)) where (`a` > 1) order by 1 desc limit 3')
})

test('long chains read back too', () => {
  for (const op of ['AND', 'OR', 'XOR', '+', '*', '=', '<', '|']) {
    for (const count of [2, 15, 16, 17, 40, 41, 500]) {
      const tree = parse(`SELECT ${Array.from({ length: count }, (_, i) => `a${i}`).join(` ${op} `)}`)
      assert.deepEqual(meaning(parse(printStatement(tree))), meaning(tree), `${count} ${op}`)
    }
  }
})

test('without backslash escapes a string only doubles its quotes', () => {
  assert.equal(printExpr(expression("'a\\\\b''c'"), { noBackslashEscapes: true }), "'a\\b''c'")
})

// A corpus is large and kept elsewhere: name a gzipped JSON-lines file of {sql, valid} here to try all of it.
const corpus = process.env['APROXY_PARSE_CORPUS']

test('a printed tree of the corpus reads back as the same tree', { skip: corpus === undefined }, () => {
  const lines = gunzipSync(readFileSync(corpus ?? '')).toString('utf8').trim().split('\n')
  let different = 0
  for (const line of lines) {
    const source = sourceFromUtf8((JSON.parse(line) as { sql: string }).sql)
    const tree = tryParse(source)
    if (tree === undefined) continue
    const again = tryParse(printStatement(tree))
    try {
      assert.deepEqual(meaning(again), meaning(tree))
    } catch {
      different++
    }
  }
  // Names given to arguments of loadable functions are read and forgotten.
  assert.ok(different <= 1, `${different} differ`)
})

function tryParse(source: string): ProgramStatement | undefined {
  try {
    return parseOne(source).statement
  } catch (error) {
    assert.ok(error instanceof MySqlError)
    return undefined
  }
}
