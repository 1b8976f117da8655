import { PgCatalog } from '../../../src/catalog/catalog.ts'
import type { ColumnInfo, TableInfo } from '../../../src/catalog/table.ts'
import { lowerDdl, type DdlStatement } from '../../../src/lower/ddl/lower.ts'
import type { DdlContext, DdlPlan } from '../../../src/lower/ddl/plan.ts'
import type { PgExpr, PgQuery } from '../../../src/pg/ast.ts'
import { b } from '../../../src/pg/builder.ts'
import { print } from '../../../src/pg/printer.ts'
import type * as A from '../../../src/sql/ast.ts'
import { parseStatements } from '../../../src/sql/parser/parser.ts'
import { makeType } from '../../../src/catalog/column-type.ts'
import { startFixture, type Fixture } from '../catalog/fixture.ts'
import type { PostgresVersion } from '../../harness/postgres.ts'

/** Enough of expression lowering for the tables of these tests: columns, literals, plain operators and a few functions. */
function toyExpr(e: A.Expr, columns: readonly ColumnInfo[]): PgExpr {
  const go = (x: A.Expr): PgExpr => toyExpr(x, columns)
  switch (e.kind) {
    case 'int': case 'decimal': return b.num(e.text)
    case 'string': return b.str(Buffer.from(e.bytes, 'latin1').toString('utf8'))
    case 'null': return b.null
    case 'column': return b.col(columns.find((c) => c.name.toLowerCase() === e.name.toLowerCase())?.attribute ?? e.name)
    case 'bool': return b.bool(e.value)
    case 'unary': return e.op === 'not' ? b.not(go(e.operand)) : b.neg(go(e.operand))
    case 'binary': return e.op === '<=>' ? b.notDistinctFrom(go(e.left), go(e.right)) : b.op(e.op === 'and' ? 'AND' : e.op === 'or' ? 'OR' : e.op, go(e.left), go(e.right))
    case 'is': return e.not ? b.isNotNull(go(e.operand)) : b.isNull(go(e.operand))
    case 'call': {
      const name = e.name.toUpperCase()
      // The server's concat() is not immutable.
      if (name === 'CONCAT') return e.args.map((x) => b.cast(go(x), 'text') as PgExpr).reduce((l, r) => b.op('||', l, r))
      if (name === 'UUID') return b.cast(b.call('gen_random_uuid'), 'text')
      if (name === 'JSON_ARRAY') return b.cast(b.str('[]'), 'jsonb')
      if (name === 'LOWER' || name === 'UPPER') return b.call(name.toLowerCase(), ...e.args.map(go))
      throw new Error(`no toy for ${name}`)
    }
    default: throw new Error(`no toy for ${e.kind}`)
  }
}

export interface DdlFixture extends Fixture {
  readonly catalog: PgCatalog
  /** the PostgreSQL text of every step so far */
  readonly texts: Set<string>
  /** Runs MySQL DDL; returns the last plan. */
  run(sql: string, options?: Partial<DdlContext>): Promise<DdlPlan>
  /** The PostgreSQL text of the statement's steps, without running them. */
  text(sql: string, options?: Partial<DdlContext>): Promise<string[]>
  table(name: string, database?: string): Promise<TableInfo>
}

export async function startDdl(version: PostgresVersion): Promise<DdlFixture> {
  const fixture = await startFixture(version)
  await fixture.client.query("SET TimeZone = 'UTC'")
  const catalog = new PgCatalog(fixture.query, { postgresDatabase: 'postgres', now: () => 0 })
  const contextOf = (source: string, options: Partial<DdlContext>): DdlContext => ({
    catalog, systemTable: () => undefined, source, database: 'd', foreignKeyChecks: true, strict: true, noZeroDate: true, serverCollation: 'utf8mb4_0900_ai_ci', connectionCharset: 'utf8mb4', user: 'root@localhost',
    lowerQuery: async (query) => {
      if (query.kind !== 'select' || query.from?.kind !== 'table-name') throw new Error('no toy for this query')
      await catalog.load([{ database: query.from.schema ?? 'd', name: query.from.name }])
      const table = catalog.table(query.from.schema ?? 'd', query.from.name)
      if (!table) throw new Error(`no table ${query.from.name}`)
      const columns = query.items.map((item) => {
        if (item.kind !== 'expr') throw new Error('no toy for *')
        const { expr } = item
        const column = expr.kind === 'column' ? table.columns.find((c) => c.name === expr.name) : undefined
        const name = item.alias ?? column?.name ?? 'x'
        if (column) return { name, type: column.type, nullable: column.nullable, origin: column, pg: b.col(column.attribute) as PgExpr }
        return { name, type: makeType({ name: 'bigint' }, 'binary').type, nullable: expr.kind === 'null', pg: toyExpr(expr, table.columns) }
      })
      const selected: PgQuery = { kind: 'select', items: columns.map((c) => b.item(c.pg, c.name)), from: [b.table(table.relation, undefined, table.schema)] }
      return { query: selected, store: () => selected, columns }
    },
    lowerExpr: toyExpr,
    ...options,
  })
  const each = async (sql: string, options: Partial<DdlContext>, use: (plan: DdlPlan) => Promise<void>): Promise<DdlPlan> => {
    const source = Buffer.from(sql, 'utf8').toString('latin1')
    let last: DdlPlan | undefined
    for (const { statement } of parseStatements(source)) {
      if (!statement) continue
      last = await lowerDdl(statement as DdlStatement, contextOf(source, options))
      await use(last)
    }
    if (!last) throw new Error('nothing to run')
    return last
  }
  const texts = new Set<string>()
  const fixtureOf: DdlFixture = {
    ...fixture,
    catalog,
    texts,
    run: (sql, options = {}) => each(sql, options, async (plan) => {
      const steps = plan.steps.map((step) => print(step).text)
      for (const text of steps) texts.add(text)
      try {
        await fixture.client.query('BEGIN')
        for (const text of steps) {
          await fixture.client.query(text).catch((error: Error) => { throw new Error(`${error.message}\n in: ${text}`) })
        }
        await fixture.client.query('COMMIT')
      } catch (error) {
        await fixture.client.query('ROLLBACK')
        throw error
      }
      for (const { database, table } of plan.invalidates) catalog.invalidate(database, table)
    }),
    text: async (sql, options = {}) => (await each(sql, options, async () => {})).steps.map((step) => print(step).text),
    async table(name, database = 'd') {
      await catalog.load([{ database, name }])
      const table = catalog.table(database, name)
      if (!table) throw new Error(`no table ${name}`)
      return table
    },
  }
  await fixtureOf.run('CREATE DATABASE d')
  return fixtureOf
}
