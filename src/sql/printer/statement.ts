/** Statements on data, definitions and the server. Definitions are in upper case, as SHOW CREATE writes them; data statements in lower case. */
import type { AlterTable, Assignment, CreateTable, CreateView, Delete, Insert, LoadData, Statement, StatementKind, Update } from '../ast.ts'
import { printAccount } from './account.ts'
import { printAction, printElement, printKeyOptions, printOptions, printParts, printPartitioning } from './definition.ts'
import { printExpr, printExprs, printOrder } from './expression.ts'
import { printAlterEvent, printAlterRoutine, printEvent, printRoutine, printSignal, printTrigger, printDiagnostics } from './program.ts'
import { printFileFormat, printLimit, printQuery, printTable, printWith } from './query.ts'
import { printExplain, printSet, printShow } from './session.ts'
import { account, charset, name, names, qualified, qualifiedList, quote, raw, text, userVariable } from './text.ts'
import type { PrintOptions } from './text.ts'

type Print<K extends StatementKind> = (s: Extract<Statement, { readonly kind: K }>, o: PrintOptions) => string

/** Takes a statement; returns its text as a byte string. */
export function printStatement(s: Statement, o: PrintOptions): string {
  return (PRINT[s.kind] as (s: Statement, o: PrintOptions) => string)(s, o)
}

const when = (flag: boolean | undefined, words: string): string => (flag === true ? words : '')

const PRINT: { readonly [K in StatementKind]: Print<K> } = {
  query: (s, o) => printQuery(s.query, o),
  insert: printInsert,
  update: printUpdate,
  delete: printDelete,
  'load-data': printLoad,
  'call-procedure': (s, o) => `call ${qualified(s.name)}(${printExprs(s.args, o)})`,
  do: (s, o) => `do ${printExprs(s.items, o)}`,
  handler: (s) => `handler ${qualified(s.table)} ${s.action}${s.action === 'read' ? ' first' : ''}`,
  'create-table': printCreateTable,
  'alter-table': printAlterTable,
  'drop-table': (s) => {
    const behaviour = s.behaviour === undefined ? '' : ` ${s.behaviour.toUpperCase()}`
    return `DROP ${when(s.temporary, 'TEMPORARY ')}TABLE ${when(s.ifExists, 'IF EXISTS ')}${qualifiedList(s.tables)}${behaviour}`
  },
  'create-index': (s, o) => {
    const words = { primary: '', unique: 'UNIQUE ', index: '', fulltext: 'FULLTEXT ', spatial: 'SPATIAL ' }
    const using = s.key.using === undefined ? '' : ` USING ${s.key.using.toUpperCase()}`
    return `CREATE ${words[s.key.type]}INDEX ${name(s.key.name ?? '')}${using} ON ${qualified(s.table)} (${printParts(s.key.parts, o)})${printKeyOptions(s.key.options, o)}${modifiers(s)}`
  },
  'drop-index': (s) => `DROP INDEX ${name(s.name)} ON ${qualified(s.table)}${modifiers(s)}`,
  'create-view': printView,
  'drop-view': (s) => `DROP VIEW ${when(s.ifExists, 'IF EXISTS ')}${qualifiedList(s.views)}`,
  'create-database': (s, o) => `CREATE DATABASE ${when(s.ifNotExists, 'IF NOT EXISTS ')}${name(s.name)}${printOptions(s.options, o)}`,
  'alter-database': (s, o) => {
    // A nameless ALTER DATABASE must not begin with a word that may be a name.
    const options = printOptions(s.options, o)
    if (s.name !== undefined) return `ALTER DATABASE ${name(s.name)}${options}`
    return `ALTER DATABASE${/^ (CHARACTER|COLLATE|READ)/.test(options) ? options : ` DEFAULT${options}`}`
  },
  'drop-database': (s) => `DROP DATABASE ${when(s.ifExists, 'IF EXISTS ')}${name(s.name)}`,
  truncate: (s) => `TRUNCATE TABLE ${qualified(s.table)}`,
  'rename-table': (s) => `RENAME TABLE ${s.renames.map((each) => `${qualified(each.from)} TO ${qualified(each.to)}`).join(', ')}`,
  'create-routine': printRoutine,
  'create-trigger': printTrigger,
  'create-event': printEvent,
  'alter-event': printAlterEvent,
  'alter-routine': printAlterRoutine,
  'drop-program': (s) => `DROP ${s.what.toUpperCase()} ${when(s.ifExists, 'IF EXISTS ')}${qualified(s.name)}`,
  signal: printSignal,
  'get-diagnostics': printDiagnostics,
  set: printSet,
  show: printShow,
  describe: (s, o) => {
    const column = s.like !== undefined ? ` ${text(s.like, o)}` : s.column === undefined ? '' : ` ${name(s.column)}`
    return `DESCRIBE ${qualified(s.table)}${column}`
  },
  explain: printExplain,
  use: (s) => `USE ${name(s.database)}`,
  begin: (s) => {
    const parts: string[] = []
    if (s.consistentSnapshot) parts.push('WITH CONSISTENT SNAPSHOT')
    if (s.readOnly !== undefined) parts.push(s.readOnly ? 'READ ONLY' : 'READ WRITE')
    return `START TRANSACTION${parts.length === 0 ? '' : ` ${parts.join(', ')}`}`
  },
  commit: (s) => `COMMIT${completion(s)}`,
  rollback: (s) => (s.savepoint === undefined ? `ROLLBACK${completion(s)}` : `ROLLBACK TO SAVEPOINT ${name(s.savepoint)}`),
  savepoint: (s) => `SAVEPOINT ${name(s.name)}`,
  'release-savepoint': (s) => `RELEASE SAVEPOINT ${name(s.name)}`,
  'lock-tables': (s) => {
    const locks = s.locks.map((lock) => {
      const alias = lock.alias === undefined ? '' : ` AS ${name(lock.alias)}`
      return `${qualified(lock.table)}${alias} ${lock.mode === 'low-priority-write' ? 'LOW_PRIORITY WRITE' : lock.mode.replace('-', ' ').toUpperCase()}`
    })
    return `LOCK TABLES ${locks.join(', ')}`
  },
  'unlock-tables': () => 'UNLOCK TABLES',
  xa: (s, o) => `XA ${s.action.toUpperCase()}${s.text === '' ? '' : ` ${raw(s.text, o)}`}`,
  prepare: (s, o) => `PREPARE ${name(s.name)} FROM ${'variable' in s.source ? userVariable(s.source.variable) : quote(s.source.text, o)}`,
  execute: (s) => `EXECUTE ${name(s.name)}${s.using.length === 0 ? '' : ` USING ${s.using.map(userVariable).join(', ')}`}`,
  deallocate: (s) => `DEALLOCATE PREPARE ${name(s.name)}`,
  kill: (s, o) => `KILL ${s.query ? 'QUERY' : 'CONNECTION'} ${printExpr(s.id, o)}`,
  flush: (s) => {
    if (s.what[0] === 'tables-for-export') return `FLUSH TABLES ${qualifiedList(s.tables ?? [])} FOR EXPORT`
    const what = s.what.map((word) => (word.startsWith('user-') || word.startsWith('optimizer-') ? word.replace('-', '_') : word.replace('-', ' ')).toUpperCase())
    return `FLUSH ${what.join(', ')}${s.tables === undefined ? '' : ` ${qualifiedList(s.tables)}`}${when(s.lock, ' WITH READ LOCK')}`
  },
  'table-maintenance': (s, o) => {
    const options = s.options.map((option) => ` ${option.toUpperCase()}`).join('')
    return `${s.action.toUpperCase()} TABLE ${qualifiedList(s.tables)}${options}${s.histogram === undefined ? '' : ` ${raw(s.histogram, o)}`}`
  },
  account: printAccount,
  admin: (s, o) => raw(s.text, o),
  help: (s, o) => `HELP ${text(s.topic, o)}`,
}

function completion(s: { readonly chain?: boolean; readonly release?: boolean }): string {
  const chain = s.chain === undefined ? '' : s.chain ? ' AND CHAIN' : ' AND NO CHAIN'
  return chain + (s.release === undefined ? '' : s.release ? ' RELEASE' : ' NO RELEASE')
}

function modifiers(s: { readonly algorithm?: string; readonly lock?: string }): string {
  return (s.algorithm === undefined ? '' : ` ALGORITHM=${s.algorithm.toUpperCase()}`) + (s.lock === undefined ? '' : ` LOCK=${s.lock.toUpperCase()}`)
}

function hints(s: { readonly hints?: string }, o: PrintOptions): string {
  return s.hints === undefined || o.redact === true ? '' : ` /*+ ${s.hints} */`
}

function assignments(list: readonly Assignment[], o: PrintOptions): string {
  return list.map((each) => `${printExpr(each.column, o)} = ${printExpr(each.value, o)}`).join(',')
}

function printInsert(s: Insert, o: PrintOptions): string {
  const priority = s.priority === undefined ? '' : { low: ' low_priority', high: ' high_priority', delayed: ' delayed' }[s.priority]
  let out = `${s.replace ? 'replace' : 'insert'}${hints(s, o)}${priority}${when(s.ignore, ' ignore')} into ${printTable(s.table, o)}`
  if (s.columns !== undefined) out += ` (${names(s.columns)})`
  switch (s.source.kind) {
    case 'values':
      out += ` values ${s.source.rows.map((row) => `(${printExprs(row, o)})`).join(',')}`
      break
    case 'set':
      out += ` set ${assignments(s.source.assignments, o)}`
      break
    case 'query':
      out += ` ${printQuery(s.source.query, o)}`
      break
  }
  if (s.rowAlias !== undefined) out += ` as ${name(s.rowAlias.name)}${s.rowAlias.columns === undefined ? '' : ` (${names(s.rowAlias.columns)})`}`
  return s.onDuplicate === undefined ? out : `${out} on duplicate key update ${assignments(s.onDuplicate, o)}`
}

function conditions(s: Pick<Update, 'where' | 'orderBy' | 'limit'>, o: PrintOptions): string {
  let out = s.where === undefined ? '' : ` where ${printExpr(s.where, o)}`
  if (s.orderBy !== undefined) out += ` order by ${printOrder(s.orderBy, o)}`
  return s.limit === undefined ? out : out + printLimit(s.limit, o)
}

function printUpdate(s: Update, o: PrintOptions): string {
  const clause = s.with === undefined ? '' : `${printWith(s.with, o)} `
  return `${clause}update${hints(s, o)}${when(s.lowPriority, ' low_priority')}${when(s.ignore, ' ignore')} ${printTable(s.table, o)} set ${assignments(s.assignments, o)}${conditions(s, o)}`
}

function printDelete(s: Delete, o: PrintOptions): string {
  const clause = s.with === undefined ? '' : `${printWith(s.with, o)} `
  const head = `${clause}delete${hints(s, o)}${when(s.lowPriority, ' low_priority')}${when(s.quick, ' quick')}${when(s.ignore, ' ignore')}`
  if (s.targets !== undefined) return `${head} from ${qualifiedList(s.targets)} using ${printTable(s.from, o)}${conditions(s, o)}`
  // A single table has its alias before its partitions.
  if (s.from.kind !== 'table-name') return `${head} from ${printTable(s.from, o)}${conditions(s, o)}`
  const alias = s.from.alias === undefined ? '' : ` AS ${name(s.from.alias)}`
  const partitions = s.from.partitions === undefined ? '' : ` PARTITION (${names(s.from.partitions)})`
  return `${head} from ${qualified(s.from)}${alias}${partitions}${conditions(s, o)}`
}

function printLoad(s: LoadData, o: PrintOptions): string {
  let out = `load ${s.xml ? 'xml' : 'data'}${when(s.local, ' local')} infile ${text(s.file, o)}`
  if (s.duplicates !== undefined) out += ` ${s.duplicates}`
  out += ` into table ${qualified(s.table)}`
  if (s.partitions !== undefined) out += ` PARTITION (${names(s.partitions)})`
  if (s.charset !== undefined) out += ` character set ${charset(s.charset)}`
  if (s.rowsIdentifiedBy !== undefined) out += ` rows identified by ${quote(s.rowsIdentifiedBy, o)}`
  out += printFileFormat(s.format, o)
  if (s.ignoreLines > 0) out += ` ignore ${s.ignoreLines} lines`
  if (s.columns !== undefined) out += ` (${s.columns.map((column) => (column.kind === 'column' ? printExpr(column, o) : userVariable(column.name))).join(',')})`
  return s.set === undefined ? out : `${out} set ${assignments(s.set, o)}`
}

function printCreateTable(s: CreateTable, o: PrintOptions): string {
  let out = `CREATE ${when(s.temporary, 'TEMPORARY ')}TABLE ${when(s.ifNotExists, 'IF NOT EXISTS ')}${qualified(s.name)}`
  if (s.like !== undefined) return `${out} LIKE ${qualified(s.like)}`
  if (s.elements.length > 0) out += ` (${s.elements.map((element) => printElement(element, o)).join(', ')})`
  out += printOptions(s.options, o)
  if (s.partitioning !== undefined) out += printPartitioning(s.partitioning, o)
  if (s.select === undefined) return out
  const duplicates = s.select.duplicates === undefined ? '' : ` ${s.select.duplicates.toUpperCase()}`
  return `${out}${duplicates} AS ${printQuery(s.select.query, o)}`
}

function printAlterTable(s: AlterTable, o: PrintOptions): string {
  const parts: string[] = []
  if (s.algorithm !== undefined) parts.push(`ALGORITHM=${s.algorithm.toUpperCase()}`)
  if (s.lock !== undefined) parts.push(`LOCK=${s.lock.toUpperCase()}`)
  if (s.validation !== undefined) parts.push(`${s.validation.toUpperCase()} VALIDATION`)
  let last = ''
  for (const action of s.actions) {
    // No comma stands before REMOVE PARTITIONING.
    if (action.kind === 'partition' && action.action === 'remove') last = ' REMOVE PARTITIONING'
    else parts.push(printAction(action, o))
  }
  if (s.partitioning !== undefined) last = printPartitioning(s.partitioning, o)
  return `ALTER TABLE ${qualified(s.table)}${parts.length === 0 ? '' : ` ${parts.join(', ')}`}${last}`
}

function printView(s: CreateView, o: PrintOptions): string {
  const algorithm = s.algorithm === undefined ? '' : ` ALGORITHM=${s.algorithm.toUpperCase()}`
  const definer = s.definer === undefined ? '' : ` DEFINER=${account(s.definer)}`
  const security = s.security === undefined ? '' : ` SQL SECURITY ${s.security.toUpperCase()}`
  const columns = s.columns === undefined ? '' : ` (${names(s.columns)})`
  const check = s.check === undefined ? '' : ` WITH ${s.check.toUpperCase()} CHECK OPTION`
  return `${s.alter ? 'ALTER' : 'CREATE'}${when(s.orReplace, ' OR REPLACE')}${algorithm}${definer}${security} VIEW ${when(s.ifNotExists, 'IF NOT EXISTS ')}${qualified(s.name)}${columns} AS ${printQuery(s.query, o)}${check}`
}
