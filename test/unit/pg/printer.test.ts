import assert from 'node:assert/strict'
import { describe, test, before } from 'node:test'
import { loadModule, parseSync } from 'libpg-query'
import type * as A from '../../../src/pg/ast.ts'
import { b, pgType } from '../../../src/pg/builder.ts'
import { print, printExpr } from '../../../src/pg/printer.ts'

before(() => loadModule())

/** Prints, has PostgreSQL's grammar read it as one statement, and compares. */
function check(statement: A.PgStatement, expected: string): void {
  const { text } = print(statement)
  assert.equal(text, expected)
  assert.equal(parseSync(text).stmts?.length, 1)
}

const select = (expr: A.PgExpr, more: Partial<A.PgSelect> = {}): A.PgSelect => ({ kind: 'select', items: [{ expr }], ...more })
const from = (...tables: A.PgFrom[]): Partial<A.PgSelect> => ({ from: tables })
const [a, c, d] = [b.col('a'), b.col('c'), b.col('d')]
const one = b.num(1)
const t: A.PgName = { name: 't' }
const source = {}

const expressions: Record<A.PgExpr['kind'], [A.PgExpr, string][]> = {
  argument: [[{ kind: 'argument', number: 2 }, '$2']],
  param: [[b.param(source, 23), '$1']],
  string: [
    [b.str("it's"), "'it''s'"],
    [b.str("a\\'b"), "E'a\\\\''b'"],
  ],
  number: [
    [b.num('9223372036854775808'), '9223372036854775808'],
    [b.op('-', one, b.num(-1)), '1 - -1'],
    [b.cast(b.num(-1), 'int8'), '(-1)::int8'],
  ],
  bytes: [[b.bytes('00ff'), "'\\x00ff'::bytea"]],
  bool: [[b.bool(true), 'TRUE'], [b.bool(false), 'FALSE']],
  null: [[b.null, 'NULL']],
  default: [],
  column: [[b.col('t', 'x"y'), '"t"."x""y"']],
  star: [[b.star(), '*'], [b.star('t'), '"t".*']],
  call: [
    [b.call('now'), 'now()'],
    [b.call('substring', a, one), '"substring"("a", 1)'],
    [b.call('left', a, one), 'left("a", 1)'],
    [b.our('week', a, one), 'aproxy.week("a", 1)'],
    [b.call('Odd'), '"Odd"()'],
    [{ ...b.call('count'), star: true }, 'count(*)'],
    [{ ...b.call('count', a), distinct: true, filter: b.eq(a, one) }, 'count(DISTINCT "a") FILTER (WHERE "a" = 1)'],
    [{ ...b.call('string_agg', a, b.str(',')), orderBy: [{ expr: a, direction: 'DESC', nulls: 'LAST' }] }, `string_agg("a", ',' ORDER BY "a" DESC NULLS LAST)`],
    [{ ...b.call('percentile_cont', b.num('0.5')), withinGroup: [{ expr: a }] }, 'percentile_cont(0.5) WITHIN GROUP (ORDER BY "a")'],
    [{ ...b.call('concat_ws', b.str('-'), a), variadic: true }, `concat_ws('-', VARIADIC "a")`],
    [{ ...b.call('sum', a), over: { name: 'w' } }, 'sum("a") OVER "w"'],
    [
      { ...b.call('sum', a), over: { spec: { base: 'w', partitionBy: [c], orderBy: [{ expr: d }], frame: { unit: 'rows', start: { kind: 'preceding', amount: one }, end: { kind: 'current-row' } } } } },
      'sum("a") OVER ("w" PARTITION BY "c" ORDER BY "d" ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)',
    ],
    [
      { ...b.call('rank'), over: { spec: { partitionBy: [], orderBy: [{ expr: d }], frame: { unit: 'groups', start: { kind: 'unbounded-preceding' } } } } },
      'rank() OVER (ORDER BY "d" GROUPS UNBOUNDED PRECEDING)',
    ],
    [
      { ...b.call('rank'), over: { spec: { partitionBy: [], orderBy: [{ expr: d }], frame: { unit: 'range', start: { kind: 'following', amount: one }, end: { kind: 'unbounded-following' } } } } },
      'rank() OVER (ORDER BY "d" RANGE BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)',
    ],
  ],
  binary: [
    [b.op('*', b.op('+', a, c), d), '("a" + "c") * "d"'],
    [b.op('+', a, b.op('*', c, d)), '"a" + "c" * "d"'],
    [b.op('-', a, b.op('-', c, d)), '"a" - ("c" - "d")'],
    [b.op('-', b.op('-', a, c), d), '"a" - "c" - "d"'],
    [b.eq(b.eq(a, c), d), '("a" = "c") = "d"'],
    [b.op('AND', b.op('OR', a, c), d), '("a" OR "c") AND "d"'],
    [b.op('OR', b.op('AND', a, c), d), '"a" AND "c" OR "d"'],
    [b.op('AND', a, b.op('AND', c, d)), '"a" AND "c" AND "d"'],
    [b.op('||', b.op('+', a, c), b.op('||', c, d)), '"a" + "c" || ("c" || "d")'],
    [b.op('^', b.neg(a), b.num(2)), '-"a" ^ 2'],
    [b.neg(b.op('^', a, b.num(2))), '-("a" ^ 2)'],
    [b.distinctFrom(a, b.eq(c, d)), '"a" IS DISTINCT FROM "c" = "d"'],
    [b.notDistinctFrom(b.isNull(a), c), '("a" IS NULL) IS NOT DISTINCT FROM "c"'],
    [b.op('AT TIME ZONE', a, b.str('UTC')), `"a" AT TIME ZONE 'UTC'`],
    [b.op('->>', a, b.op('||', b.str('x'), c)), `"a" ->> ('x' || "c")`],
    [b.eq(b.op('<<', a, c), b.op('&', c, d)), '"a" << "c" = "c" & "d"'],
  ],
  unary: [
    [b.not(b.op('AND', a, c)), 'NOT ("a" AND "c")'],
    [b.op('AND', b.not(a), c), 'NOT "a" AND "c"'],
    [b.not(b.not(a)), 'NOT NOT "a"'],
    [b.eq(b.not(a), c), '(NOT "a") = "c"'],
    [b.neg(b.neg(a)), '-(-"a")'],
    [b.neg(b.num(-1)), '-(-1)'],
    [b.op('+', { kind: 'unary', op: '~', operand: a }, c), '(~ "a") + "c"'],
    [{ kind: 'unary', op: '~', operand: b.op('+', a, c) }, '~ "a" + "c"'],
    [{ kind: 'unary', op: '+', operand: b.cast(a, 'int4') }, '+"a"::int4'],
  ],
  like: [
    [b.like(a, b.op('||', c, d)), '"a" LIKE "c" || "d"'],
    [b.like(b.eq(a, c), b.str('%'), b.str('\\'), true), `("a" = "c") NOT LIKE '%' ESCAPE E'\\\\'`],
  ],
  is: [
    [b.isNull(b.eq(a, c)), '"a" = "c" IS NULL'],
    [b.isNotNull(b.op('AND', a, c)), '("a" AND "c") IS NOT NULL'],
    [{ kind: 'is', not: true, operand: b.isTrue(a), what: 'UNKNOWN' }, '("a" IS TRUE) IS NOT UNKNOWN'],
  ],
  in: [
    [b.in(b.op('+', a, c), [one, b.op('OR', a, c)]), '"a" + "c" IN (1, "a" OR "c")'],
    [b.eq(b.in(a, [one], true), c), '"a" NOT IN (1) = "c"'],
  ],
  'in-query': [[b.inQuery(b.row(a, c), select(one), true), 'ROW("a", "c") NOT IN (SELECT 1)']],
  quantified: [
    [b.any(a, '=', b.param(source, 1007)), '"a" = ANY ($1)'],
    [{ kind: 'quantified', op: '<', quantifier: 'ALL', left: b.eq(a, c), right: { kind: 'query', query: select(one) } }, '("a" = "c") < ALL (SELECT 1)'],
  ],
  case: [
    [b.case([{ when: a, then: one }, { when: c, then: b.null }], d, b.op('+', a, one)), 'CASE "a" + 1 WHEN "a" THEN 1 WHEN "c" THEN NULL ELSE "d" END'],
    [b.cast(b.if(a, one), 'int8'), 'CASE WHEN "a" THEN 1 END::int8'],
  ],
  cast: [
    [b.cast(b.op('+', a, c), 'numeric', 10, 2), '("a" + "c")::numeric(10, 2)'],
    [b.cast(b.cast(a, 'aproxy.tinyint'), 'int4[]'), '"a"::aproxy.tinyint::int4[]'],
    [b.cast(a, 'char'), '"a"::"char"'],
    [b.cast(a, 'bit', 8), '"a"::bit(8)'],
    [b.cast(a, 'interval', 0), '"a"::interval(0)'],
    [b.cast(a, 'timestamptz', 6), '"a"::timestamptz(6)'],
    [b.cast(a, { schema: 'My', name: 'T' }), '"a"::"My"."T"'],
  ],
  collate: [
    [b.collate(b.op('||', a, c), 'ai_ci'), '("a" || "c") COLLATE "aproxy"."ai_ci"'],
    [b.eq(b.collate(b.cast(a, 'text'), 'C'), c), '"a"::text COLLATE "pg_catalog"."C" = "c"'],
  ],
  extract: [[b.extract('YEAR', b.op('+', a, c)), 'extract(year FROM "a" + "c")']],
  array: [[b.array([one, a], 'int4[]'), 'ARRAY[1, "a"]::int4[]'], [b.array([one]), 'ARRAY[1]']],
  'array-query': [[{ kind: 'array-query', query: select(one) }, 'ARRAY(SELECT 1)']],
  subscript: [
    [{ kind: 'subscript', operand: b.param(source, 1007), index: one }, '$1[1]'],
    [{ kind: 'subscript', operand: b.call('f'), index: one }, '(f())[1]'],
  ],
  field: [[{ kind: 'field', operand: b.call('f', a), name: 'x' }, '(f("a"))."x"']],
  row: [[b.eq(b.row(a, c), b.row(one, one)), 'ROW("a", "c") = ROW(1, 1)']],
  subquery: [[b.op('+', b.subquery(select(one)), one), '(SELECT 1) + 1']],
  exists: [[b.not(b.exists(select(one))), 'NOT EXISTS (SELECT 1)']],
  'keyword-call': [[b.coalesce(a, one), 'COALESCE("a", 1)'], [b.nullif(a, c), 'NULLIF("a", "c")'], [b.greatest(a, c), 'GREATEST("a", "c")']],
  keyword: [[b.keyword('CURRENT_TIMESTAMP'), 'CURRENT_TIMESTAMP'], [b.keyword('SESSION_USER'), 'SESSION_USER']],
}

describe('expressions', () => {
  for (const [kind, cases] of Object.entries(expressions)) {
    test(kind, () => {
      for (const [expr, text] of cases) {
        assert.equal(printExpr(expr), text)
        check(select(expr), `SELECT ${text}`)
        // Wrapped in what binds tightest, it must still be read as one operand.
        if (kind !== 'star') parseSync(print(select(b.cast(b.neg(expr), 'text'))).text)
      }
    })
  }

  test('a chain of ten thousand conditions', () => {
    const chain = b.or(...Array.from({ length: 10_000 }, () => a)) as A.PgExpr
    assert.equal(printExpr(chain).split(' OR ').length, 10_000)
  })

  test('text that is no operator, an empty list', () => {
    assert.throws(() => printExpr(b.op('; DROP', a, c)))
    assert.throws(() => printExpr(b.op('--', a, c)))
    assert.throws(() => printExpr(b.in(a, [])))
  })
})

describe('precedence is the tree', () => {
  // Every pair of constructs nested in each other must come back from PostgreSQL's grammar with the inner one intact.
  const makers: [string, (x: A.PgExpr, y: A.PgExpr) => A.PgExpr][] = [
    ...['OR', 'AND', '=', '<', 'IS DISTINCT FROM', '||', '->', '+', '-', '*', '/', '^', 'AT TIME ZONE', 'LIKE'].map((op): [string, (x: A.PgExpr, y: A.PgExpr) => A.PgExpr] => [op, (x, y) => b.op(op, x, y)]),
    ['like', (x, y) => b.like(x, y, b.str('!'))],
    ['in', (x, y) => b.in(x, [y])],
    ['any', (x, y) => b.any(x, '=', y)],
    ['not', (x) => b.not(x)],
    ['neg', (x) => b.neg(x)],
    ['tilde', (x) => ({ kind: 'unary', op: '~', operand: x })],
    ['is', (x) => b.isNotNull(x)],
    ['cast', (x) => b.cast(x, 'int8')],
    ['collate', (x) => b.collate(x, 'C')],
  ]
  // Full parentheses around every node are the reference.
  const full = (e: A.PgExpr): A.PgExpr => ({ kind: 'field', operand: e, name: 'f' })
  const strip = (tree: unknown): unknown => {
    if (Array.isArray(tree)) return tree.map(strip)
    if (tree === null || typeof tree !== 'object') return tree
    const node = tree as Record<string, unknown>
    const indirection = node.A_Indirection as { arg: unknown } | undefined
    if (indirection) return strip(indirection.arg)
    return Object.fromEntries(Object.entries(node).filter(([name]) => !/location$|_start$|_end$/.test(name)).map(([name, value]) => [name, strip(value)]))
  }
  const parsed = (e: A.PgExpr): unknown => {
    const tree = strip(parseSync(print(select(e)).text).stmts)
    return JSON.stringify(tree)
  }
  for (const [outerName, outer] of makers) {
    test(outerName, () => {
      for (const [innerName, inner] of makers) {
        if (outerName === innerName && (outerName === 'AND' || outerName === 'OR')) continue
        assert.equal(parsed(outer(inner(a, c), d)), parsed(outer(full(inner(a, c)), d)), `${innerName} left of ${outerName}`)
        assert.equal(parsed(outer(d, inner(a, c))), parsed(outer(d, full(inner(a, c)))), `${innerName} right of ${outerName}`)
      }
    })
  }
})

const table = b.table('t')
const order = [{ expr: a, direction: 'ASC' as const, nulls: 'FIRST' as const }]

const statements: Record<A.PgStatement['kind'], [A.PgStatement, string][]> = {
  select: [
    [{ kind: 'select', items: [] }, 'SELECT'],
    [
      {
        kind: 'select', distinct: true, items: [b.item(a, 'A"')], from: [b.table('t', 'x', 's')], where: b.eq(a, one), groupBy: [a, { kind: 'rollup', items: [c, d] }, { kind: 'grouping-sets', sets: [[a, c], []] }],
        having: c, windows: [{ name: 'w', spec: { partitionBy: [a], orderBy: [] } }], orderBy: order, limit: b.num(5), offset: b.op('+', one, one),
        locking: [{ strength: 'UPDATE', of: ['x'], wait: 'SKIP LOCKED' }, { strength: 'KEY SHARE' }],
      },
      'SELECT DISTINCT "a" AS "A""" FROM "s"."t" AS "x" WHERE "a" = 1 GROUP BY "a", ROLLUP ("c", "d"), GROUPING SETS (("a", "c"), ()) HAVING "c" ' +
        'WINDOW "w" AS (PARTITION BY "a") ORDER BY "a" ASC NULLS FIRST LIMIT 5 OFFSET 1 + 1 FOR UPDATE OF "x" SKIP LOCKED FOR KEY SHARE',
    ],
    [select(a, { distinct: [a, c], ...from(table) }), 'SELECT DISTINCT ON ("a", "c") "a" FROM "t"'],
    [
      select(one, { with: { recursive: true, ctes: [{ name: 'r', columns: ['n'], materialized: false, query: select(one) }, { name: 'w', materialized: true, query: { kind: 'delete', table: t, returning: [b.item(b.star())] } }] } }),
      'WITH RECURSIVE "r" ("n") AS NOT MATERIALIZED (SELECT 1), "w" AS MATERIALIZED (DELETE FROM "t" RETURNING *) SELECT 1',
    ],
    [
      select(one, from({ kind: 'join', type: 'LEFT', left: { kind: 'join', type: 'INNER', left: table, right: b.table('u'), on: a }, right: { kind: 'join', type: 'CROSS', left: b.table('v'), right: b.table('w') }, on: c }, b.table('z'))),
      'SELECT 1 FROM "t" JOIN "u" ON "a" LEFT JOIN ("v" CROSS JOIN "w") ON "c", "z"',
    ],
    [select(one, from({ kind: 'join', type: 'INNER', left: table, right: b.table('u') })), 'SELECT 1 FROM "t" CROSS JOIN "u"'],
    [select(one, from({ kind: 'join', type: 'FULL', left: table, right: b.table('u') })), 'SELECT 1 FROM "t" FULL JOIN "u" ON TRUE'],
    [select(one, from({ kind: 'table', name: 't', alias: 'x', columns: ['p', 'q'] })), 'SELECT 1 FROM "t" AS "x" ("p", "q")'],
    [select(one, from({ kind: 'subquery-table', query: select(one), alias: 's', columns: ['n'], lateral: true })), 'SELECT 1 FROM LATERAL (SELECT 1) AS "s" ("n")'],
    [select(one, from({ kind: 'function-table', call: b.call('unnest', b.param(source, 1007)), alias: 'u', columns: ['x', 'n'], ordinality: true })), 'SELECT 1 FROM unnest($1) WITH ORDINALITY AS "u" ("x", "n")'],
    [select(one, from({ kind: 'function-table', call: b.call('json_to_recordset', a), alias: 'u', columns: ['x'], columnTypes: [pgType('int4')], lateral: true })), 'SELECT 1 FROM LATERAL json_to_recordset("a") AS "u" ("x" int4)'],
    [
      select(one, from({ kind: 'function-table', call: b.call('json_to_recordset', a), alias: 'u', columns: ['x', 'n'], columnTypes: [pgType('int4')], ordinality: true })),
      'SELECT 1 FROM ROWS FROM (json_to_recordset("a") AS ("x" int4)) WITH ORDINALITY AS "u" ("x", "n")',
    ],
  ],
  'set-operation': [
    [{ kind: 'set-operation', op: 'UNION', all: true, left: { kind: 'set-operation', op: 'UNION', all: false, left: select(one), right: select(a) }, right: select(c), orderBy: order, limit: one }, 'SELECT 1 UNION SELECT "a" UNION ALL SELECT "c" ORDER BY "a" ASC NULLS FIRST LIMIT 1'],
    [{ kind: 'set-operation', op: 'EXCEPT', all: false, left: select(one, { limit: one }), right: { kind: 'set-operation', op: 'INTERSECT', all: true, left: select(one), right: { kind: 'values', rows: [[one]] } } }, '(SELECT 1 LIMIT 1) EXCEPT (SELECT 1 INTERSECT ALL VALUES (1))'],
  ],
  values: [[{ kind: 'values', rows: [[one, b.null], [a, b.str('x')]], orderBy: [{ expr: one }] }, `VALUES (1, NULL), ("a", 'x') ORDER BY 1`]],
  insert: [
    [{ kind: 'insert', table: { schema: 's', name: 't' }, columns: ['a', 'b'], source: { kind: 'values', rows: [[one, b.default]] }, returning: [b.item(a, 'x')] }, 'INSERT INTO "s"."t" ("a", "b") VALUES (1, DEFAULT) RETURNING "a" AS "x"'],
    [{ kind: 'insert', table: t, columns: [], source: { kind: 'default-values' }, onConflict: { action: 'nothing' } }, 'INSERT INTO "t" DEFAULT VALUES ON CONFLICT DO NOTHING'],
    [
      {
        kind: 'insert', table: t, alias: 'x', columns: ['a'], source: select(a, from(b.table('u'))),
        onConflict: { target: { columns: [a, b.call('lower', c), b.collate(d, 'C')], where: a }, action: { set: [{ column: 'a', value: b.col('excluded', 'a') }, { column: 'b', value: b.default }], where: c } },
      },
      'INSERT INTO "t" AS "x" ("a") SELECT "a" FROM "u" ON CONFLICT ("a", (lower("c")), "d" COLLATE "pg_catalog"."C") WHERE "a" DO UPDATE SET "a" = "excluded"."a", "b" = DEFAULT WHERE "c"',
    ],
    [{ kind: 'insert', table: t, columns: ['a'], source: { kind: 'values', rows: [[one]] }, onConflict: { target: { constraint: 'k' }, action: 'nothing' } }, 'INSERT INTO "t" ("a") VALUES (1) ON CONFLICT ON CONSTRAINT "k" DO NOTHING'],
  ],
  update: [
    [
      { kind: 'update', with: { recursive: false, ctes: [{ name: 'q', query: select(one) }] }, table: t, alias: 'x', set: [{ column: 'a', value: b.op('+', a, one) }], from: [b.table('q')], where: a, returning: [b.item(b.distinctFrom(b.col('old', 'a'), b.col('new', 'a')))] },
      'WITH "q" AS (SELECT 1) UPDATE "t" AS "x" SET "a" = "a" + 1 FROM "q" WHERE "a" RETURNING "old"."a" IS DISTINCT FROM "new"."a"',
    ],
  ],
  delete: [[{ kind: 'delete', table: t, using: [b.table('u', 'v')], where: b.in(b.col('t', 'ctid'), [a]) }, 'DELETE FROM "t" USING "u" AS "v" WHERE "t"."ctid" IN ("a")']],
  'create-table': [
    [
      {
        kind: 'create-table', ifNotExists: true, name: { schema: 's', name: 't' },
        columns: [
          { name: 'id', type: pgType('int8'), notNull: true, default: b.call('nextval', b.str('s')) },
          { name: 'n', type: pgType('aproxy.uint'), default: b.op('AND', a, c) },
          { name: 'm', type: pgType('int4'), default: b.num(-1) },
          { name: 's', type: pgType('bpchar'), collation: { schema: 'aproxy', name: 'ai_ci' } },
          { name: 'g', type: pgType('text'), generated: { expr: b.op('||', a, c), stored: true } },
          { name: 'v', type: pgType('text'), generated: { expr: a, stored: false } },
        ],
        constraints: [
          { kind: 'primary-key', columns: ['id'] },
          { kind: 'unique', name: 't__u', columns: ['n', 's'], deferrable: true },
          { kind: 'check', name: 'k', expr: b.op('>', a, one) },
          { kind: 'foreign-key', name: 'f', columns: ['n'], table: { name: 'p' }, references: ['id'], onDelete: 'SET NULL', onUpdate: 'CASCADE' },
        ],
      },
      `CREATE TABLE IF NOT EXISTS "s"."t" ("id" int8 NOT NULL DEFAULT nextval('s'), "n" aproxy.uint DEFAULT ("a" AND "c"), "m" int4 DEFAULT -1, ` +
        '"s" bpchar COLLATE "aproxy"."ai_ci", "g" text GENERATED ALWAYS AS ("a" || "c") STORED, "v" text GENERATED ALWAYS AS ("a") VIRTUAL, ' +
        'PRIMARY KEY ("id"), CONSTRAINT "t__u" UNIQUE ("n", "s") DEFERRABLE, CONSTRAINT "k" CHECK ("a" > 1), ' +
        'CONSTRAINT "f" FOREIGN KEY ("n") REFERENCES "p" ("id") ON DELETE SET NULL ON UPDATE CASCADE)',
    ],
    [
      { kind: 'create-table', temporary: true, name: t, columns: [{ name: 'a', type: pgType('date') }], constraints: [], partitionBy: { method: 'RANGE', keys: [a, b.call('year', a)] } },
      'CREATE TEMPORARY TABLE "t" ("a" date) PARTITION BY RANGE ("a", (year("a")))',
    ],
  ],
  'create-table-as': [[{ kind: 'create-table-as', temporary: true, name: t, columns: ['x'], query: select(one), withNoData: true }, 'CREATE TEMPORARY TABLE "t" ("x") AS SELECT 1 WITH NO DATA']],
  'alter-table': [
    [
      {
        kind: 'alter-table', name: t,
        actions: [
          { kind: 'add-column', column: { name: 'x', type: pgType('int4'), notNull: true } },
          { kind: 'drop-column', name: 'y', cascade: true },
          { kind: 'alter-type', name: 'z', type: pgType('varchar', 10), collation: { schema: 'aproxy', name: 'as_ci' }, using: b.cast(a, 'text') },
          { kind: 'set-default', name: 'x', default: b.op('AND', a, c) },
          { kind: 'drop-default', name: 'x' },
          { kind: 'set-not-null', name: 'x' },
          { kind: 'drop-not-null', name: 'x' },
          { kind: 'drop-expression', name: 'x' },
          { kind: 'add-constraint', constraint: { kind: 'check', expr: a, notValid: true } },
          { kind: 'add-constraint', constraint: { kind: 'foreign-key', columns: ['a'], table: t, references: [], notValid: true } },
          { kind: 'drop-constraint', name: 'k', ifExists: true, cascade: true },
          { kind: 'validate-constraint', name: 'k' },
          { kind: 'triggers', enable: false, which: 'ALL' },
          { kind: 'triggers', enable: true, which: 'USER' },
        ],
      },
      'ALTER TABLE "t" ADD COLUMN "x" int4 NOT NULL, DROP COLUMN "y" CASCADE, ALTER COLUMN "z" TYPE varchar(10) COLLATE "aproxy"."as_ci" USING "a"::text, ' +
        'ALTER COLUMN "x" SET DEFAULT "a" AND "c", ALTER COLUMN "x" DROP DEFAULT, ALTER COLUMN "x" SET NOT NULL, ALTER COLUMN "x" DROP NOT NULL, ALTER COLUMN "x" DROP EXPRESSION, ' +
        'ADD CHECK ("a") NOT VALID, ADD FOREIGN KEY ("a") REFERENCES "t" NOT VALID, DROP CONSTRAINT IF EXISTS "k" CASCADE, VALIDATE CONSTRAINT "k", DISABLE TRIGGER ALL, ENABLE TRIGGER USER',
    ],
  ],
  rename: (['TABLE', 'VIEW', 'INDEX', 'SEQUENCE', 'SCHEMA', 'FUNCTION', 'PROCEDURE'] as const).map((object): [A.PgStatement, string] => [{ kind: 'rename', object, name: t, to: 'u' }, `ALTER ${object} "t" RENAME TO "u"`]),
  'rename-column': [[{ kind: 'rename-column', table: t, from: 'a', to: 'B' }, 'ALTER TABLE "t" RENAME COLUMN "a" TO "B"']],
  'rename-constraint': [[{ kind: 'rename-constraint', table: t, from: 'a', to: 'B' }, 'ALTER TABLE "t" RENAME CONSTRAINT "a" TO "B"']],
  'set-schema': (['TABLE', 'VIEW', 'SEQUENCE'] as const).map((object): [A.PgStatement, string] => [{ kind: 'set-schema', object, name: t, to: 's' }, `ALTER ${object} "t" SET SCHEMA "s"`]),
  'create-index': [
    [
      { kind: 'create-index', unique: true, ifNotExists: true, name: 'i', table: t, method: 'btree', parts: [{ expr: a, collation: { schema: 'pg_catalog', name: 'C' }, opclass: { name: 'text_pattern_ops' }, direction: 'DESC', nulls: 'LAST' }, { expr: b.call('lower', c) }], where: a, nullsNotDistinct: true },
      'CREATE UNIQUE INDEX IF NOT EXISTS "i" ON "t" USING "btree" ("a" COLLATE "pg_catalog"."C" "text_pattern_ops" DESC NULLS LAST, (lower("c"))) NULLS NOT DISTINCT WHERE "a"',
    ],
  ],
  'create-view': [[{ kind: 'create-view', orReplace: true, name: t, columns: ['x'], query: select(a, from(table)), check: 'CASCADED', securityInvoker: true }, 'CREATE OR REPLACE VIEW "t" ("x") WITH (security_invoker = true) AS SELECT "a" FROM "t" WITH CASCADED CHECK OPTION']],
  'create-schema': [[{ kind: 'create-schema', name: 'S', ifNotExists: true }, 'CREATE SCHEMA IF NOT EXISTS "S"']],
  'create-sequence': [[{ kind: 'create-sequence', temporary: true, ifNotExists: true, name: t, type: pgType('int8'), start: '5', ownedBy: { table: t, column: 'a' } }, 'CREATE TEMPORARY SEQUENCE IF NOT EXISTS "t" AS int8 START WITH 5 OWNED BY "t"."a"']],
  'alter-sequence': [[{ kind: 'alter-sequence', name: t, restart: '10', ownedBy: { table: t, column: 'a' } }, 'ALTER SEQUENCE "t" RESTART WITH 10 OWNED BY "t"."a"']],
  drop: [
    [{ kind: 'drop', object: 'TABLE', names: [t, { schema: 's', name: 'u' }], ifExists: true, cascade: true }, 'DROP TABLE IF EXISTS "t", "s"."u" CASCADE'],
    [{ kind: 'drop', object: 'TRIGGER', names: [t], ifExists: true, onTable: { schema: 's', name: 'u' } }, 'DROP TRIGGER IF EXISTS "t" ON "s"."u"'],
    ...(['VIEW', 'INDEX', 'SEQUENCE', 'SCHEMA', 'FUNCTION', 'PROCEDURE'] as const).map((object): [A.PgStatement, string] => [{ kind: 'drop', object, names: [t] }, `DROP ${object} "t"`]),
  ],
  truncate: [[{ kind: 'truncate', tables: [t], restartIdentity: true, cascade: true }, 'TRUNCATE TABLE "t" RESTART IDENTITY CASCADE']],
  comment: [
    [{ kind: 'comment', object: 'COLUMN', name: t, column: 'a', text: "it's" }, `COMMENT ON COLUMN "t"."a" IS 'it''s'`],
    [{ kind: 'comment', object: 'CONSTRAINT', name: { name: 'k' }, onTable: t, text: null }, 'COMMENT ON CONSTRAINT "k" ON "t" IS NULL'],
    ...(['TABLE', 'INDEX', 'SCHEMA', 'VIEW', 'FUNCTION', 'SEQUENCE'] as const).map((object): [A.PgStatement, string] => [{ kind: 'comment', object, name: t, text: 'x' }, `COMMENT ON ${object} "t" IS 'x'`]),
  ],
  'create-function': [
    [
      { kind: 'create-function', orReplace: true, name: { schema: 's', name: 'f' }, parameters: [{ mode: 'IN', name: 'a', type: pgType('int4') }, { mode: 'OUT', name: 'b', type: pgType('text') }], returns: pgType('text'), volatility: 'STABLE', body: 'BEGIN RETURN $body$x$body$; END' },
      'CREATE OR REPLACE FUNCTION "s"."f"(IN "a" int4, OUT "b" text) RETURNS text LANGUAGE plpgsql STABLE AS $body1$BEGIN RETURN $body$x$body$; END$body1$',
    ],
    [{ kind: 'create-function', name: t, parameters: [], returns: 'trigger', body: 'BEGIN END' }, 'CREATE FUNCTION "t"() RETURNS trigger LANGUAGE plpgsql AS $body$BEGIN END$body$'],
    [{ kind: 'create-function', procedure: true, name: t, parameters: [{ mode: 'INOUT', name: 'a', type: pgType('int4') }], returns: 'void', body: 'BEGIN END $body' }, 'CREATE PROCEDURE "t"(INOUT "a" int4) LANGUAGE plpgsql AS $body1$BEGIN END $body$body1$'],
  ],
  'create-trigger': [
    [{ kind: 'create-trigger', name: 'g', time: 'BEFORE', events: ['INSERT', 'UPDATE'], table: t, function: { schema: 'aproxy', name: 'f' }, row: true, when: b.isNull(b.col('new', 'a')) }, 'CREATE TRIGGER "g" BEFORE INSERT OR UPDATE ON "t" FOR EACH ROW WHEN ("new"."a" IS NULL) EXECUTE FUNCTION aproxy.f()'],
    [{ kind: 'create-trigger', constraint: true, name: 'g', time: 'AFTER', events: ['DELETE'], table: t, function: { name: 'f' }, row: true }, 'CREATE CONSTRAINT TRIGGER "g" AFTER DELETE ON "t" FOR EACH ROW EXECUTE FUNCTION f()'],
  ],
  begin: [
    [{ kind: 'begin' }, 'BEGIN'],
    [{ kind: 'begin', isolation: 'REPEATABLE READ', readOnly: true }, 'BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY'],
  ],
  commit: [[{ kind: 'commit' }, 'COMMIT']],
  rollback: [[{ kind: 'rollback' }, 'ROLLBACK']],
  savepoint: [[{ kind: 'savepoint', name: 'S' }, 'SAVEPOINT "S"']],
  'release-savepoint': [[{ kind: 'release-savepoint', name: 'S' }, 'RELEASE SAVEPOINT "S"']],
  'rollback-to': [[{ kind: 'rollback-to', name: 'S' }, 'ROLLBACK TO SAVEPOINT "S"']],
  'lock-table': [[{ kind: 'lock-table', tables: [t, { name: 'u' }], mode: 'SHARE ROW EXCLUSIVE', nowait: true }, 'LOCK TABLE "t", "u" IN SHARE ROW EXCLUSIVE MODE NOWAIT']],
  explain: [[{ kind: 'explain', analyze: true, format: 'JSON', statement: select(one) }, 'EXPLAIN (ANALYZE, FORMAT JSON) SELECT 1']],
  analyze: [[{ kind: 'analyze', table: t }, 'ANALYZE "t"']],
  vacuum: [[{ kind: 'vacuum', table: t }, 'VACUUM "t"']],
  'copy-in': [[{ kind: 'copy-in', table: t, columns: ['a', 'B'] }, 'COPY "t" ("a", "B") FROM STDIN']],
}

describe('statements', () => {
  for (const [kind, cases] of Object.entries(statements)) {
    test(kind, () => {
      assert.ok(cases.length > 0)
      for (const [statement, text] of cases) check(statement, text)
    })
  }
})

test('one number for each source and type', () => {
  const other = {}
  const { text, params } = print(select(b.array([b.param(source, 20), b.param(other, 20), b.param(source, 20), b.param(source, 25)])))
  assert.equal(text, 'SELECT ARRAY[$1, $2, $1, $3]')
  assert.deepEqual(params.map((p) => [p.source === source, p.oid]), [[true, 20], [false, 20], [true, 25]])
})

test('a tree that shares its parts is refused where its text would have no end', () => {
  let e: A.PgExpr = a
  for (let i = 0; i < 40; i++) e = b.greatest(e, e)
  assert.throws(() => print(select(e)), { errno: 1235 })
})
