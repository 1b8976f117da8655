import type * as A from './ast.ts'
import { printFunctionName, printName, printType, quoteBody, quoteIdent, quoteString } from './names.ts'
import { expression, key, restricted } from './print-expression.ts'
import { manipulation } from './print-query.ts'
import type { Printer } from './printer.ts'

type Definition = A.PgDefinition | A.PgCommand
// Some nodes share one shape under several kinds.
type With<T, K> = T extends { readonly kind: infer X } ? (K extends X ? T : never) : never
type Of<K extends Definition['kind']> = With<Definition, K>

const idents = (names: readonly string[]): string => names.map(quoteIdent).join(', ')
const names = (list: readonly A.PgName[]): string => list.map(printName).join(', ')
const when = (condition: boolean | undefined, text: string): string => (condition ? text : '')

function column(p: Printer, c: A.PgColumnDefinition): string {
  let text = `${quoteIdent(c.name)} ${printType(c.type)}`
  if (c.collation) text += ` COLLATE ${printName(c.collation)}`
  if (c.notNull) text += ' NOT NULL'
  if (c.default) text += ` DEFAULT ${restricted(p, c.default)}`
  if (c.generated) text += ` GENERATED ALWAYS AS (${expression(p, c.generated.expr)}) ${c.generated.stored ? 'STORED' : 'VIRTUAL'}`
  return text
}

function constraint(p: Printer, c: A.PgConstraint): string {
  const name = c.name === undefined ? '' : `CONSTRAINT ${quoteIdent(c.name)} `
  switch (c.kind) {
    case 'primary-key':
    case 'unique':
      return `${name}${c.kind === 'unique' ? 'UNIQUE' : 'PRIMARY KEY'} (${idents(c.columns)})${when(c.deferrable, ' DEFERRABLE')}`
    case 'check':
      return `${name}CHECK (${expression(p, c.expr)})${when(c.notValid, ' NOT VALID')}`
    case 'foreign-key':
      return (
        `${name}FOREIGN KEY (${idents(c.columns)}) REFERENCES ${printName(c.table)}${c.references.length > 0 ? ` (${idents(c.references)})` : ''}` +
        `${c.onDelete ? ` ON DELETE ${c.onDelete}` : ''}${c.onUpdate ? ` ON UPDATE ${c.onUpdate}` : ''}${when(c.notValid, ' NOT VALID')}`
      )
  }
}

type OfAction<K extends A.PgAlterAction['kind']> = With<A.PgAlterAction, K>

const actions = {
  'add-column': (p, a) => `ADD COLUMN ${column(p, a.column)}`,
  'drop-column': (_p, a) => `DROP COLUMN ${quoteIdent(a.name)}${when(a.cascade, ' CASCADE')}`,
  'alter-type': (p, a) =>
    `ALTER COLUMN ${quoteIdent(a.name)} TYPE ${printType(a.type)}${a.collation ? ` COLLATE ${printName(a.collation)}` : ''}` +
    (a.using ? ` USING ${expression(p, a.using)}` : ''),
  'set-default': (p, a) => `ALTER COLUMN ${quoteIdent(a.name)} SET DEFAULT ${expression(p, a.default)}`,
  'drop-default': (_p, a) => `ALTER COLUMN ${quoteIdent(a.name)} DROP DEFAULT`,
  'set-not-null': (_p, a) => `ALTER COLUMN ${quoteIdent(a.name)} SET NOT NULL`,
  'drop-not-null': (_p, a) => `ALTER COLUMN ${quoteIdent(a.name)} DROP NOT NULL`,
  'drop-expression': (_p, a) => `ALTER COLUMN ${quoteIdent(a.name)} DROP EXPRESSION`,
  'add-constraint': (p, a) => `ADD ${constraint(p, a.constraint)}`,
  'drop-constraint': (_p, a) => `DROP CONSTRAINT ${when(a.ifExists, 'IF EXISTS ')}${quoteIdent(a.name)}${when(a.cascade, ' CASCADE')}`,
  'validate-constraint': (_p, a) => `VALIDATE CONSTRAINT ${quoteIdent(a.name)}`,
  triggers: (_p, a) => `${a.enable ? 'ENABLE' : 'DISABLE'} TRIGGER ${a.which}`,
  'enable-always': (_p, a) => `ENABLE ALWAYS TRIGGER ${quoteIdent(a.trigger)}`,
} satisfies { [K in A.PgAlterAction['kind']]: (p: Printer, a: OfAction<K>) => string }

const action = (p: Printer, a: A.PgAlterAction): string => (actions[a.kind] as (p: Printer, a: A.PgAlterAction) => string)(p, a)

function indexPart(p: Printer, part: A.PgIndexPart): string {
  return (
    key(p, part.expr) +
    (part.collation ? ` COLLATE ${printName(part.collation)}` : '') +
    (part.opclass ? ` ${printName(part.opclass)}` : '') +
    (part.direction ? ` ${part.direction}` : '') +
    (part.nulls ? ` NULLS ${part.nulls}` : '')
  )
}

function commentTarget(c: Of<'comment'>): string {
  if (c.object === 'COLUMN') return `${printName(c.name)}.${quoteIdent(c.column ?? '')}`
  if (c.object === 'CONSTRAINT' || c.object === 'TRIGGER') return `${quoteIdent(c.name.name)}${c.onTable ? ` ON ${printName(c.onTable)}` : ''}`
  return c.object === 'SCHEMA' ? quoteIdent(c.name.name) : printName(c.name)
}

function createFunction(s: Of<'create-function'>): string {
  const parameters = s.parameters.map((q) => `${q.mode} ${quoteIdent(q.name)} ${printType(q.type)}`).join(', ')
  let text = `CREATE ${when(s.orReplace, 'OR REPLACE ')}${s.procedure ? 'PROCEDURE' : 'FUNCTION'} ${printName(s.name)}(${parameters})`
  if (s.returns !== undefined && !s.procedure) text += ` RETURNS ${typeof s.returns === 'string' ? s.returns : printType(s.returns)}`
  text += ' LANGUAGE plpgsql'
  if (s.volatility && !s.procedure) text += ` ${s.volatility}`
  return `${text} AS ${quoteBody(s.body)}`
}

const ownedBy = (o: { readonly table: A.PgName; readonly column: string } | undefined): string =>
  o ? ` OWNED BY ${printName(o.table)}.${quoteIdent(o.column)}` : ''

const definitions = {
  'create-table': (p, s) =>
    `CREATE ${when(s.temporary, 'TEMPORARY ')}TABLE ${when(s.ifNotExists, 'IF NOT EXISTS ')}${printName(s.name)} ` +
    `(${[...s.columns.map((c) => column(p, c)), ...s.constraints.map((c) => constraint(p, c))].join(', ')})` +
    (s.partitionBy ? ` PARTITION BY ${s.partitionBy.method} (${s.partitionBy.keys.map((e) => key(p, e)).join(', ')})` : ''),
  'create-table-as': (p, s) =>
    `CREATE ${when(s.temporary, 'TEMPORARY ')}TABLE ${printName(s.name)}${s.columns?.length ? ` (${idents(s.columns)})` : ''} AS ${manipulation(p, s.query)}` +
    when(s.withNoData, ' WITH NO DATA'),
  'alter-table': (p, s) => `ALTER TABLE ${printName(s.name)} ${s.actions.map((a) => action(p, a)).join(', ')}`,
  rename: (_p, s) => `ALTER ${s.object} ${printName(s.name)} RENAME TO ${quoteIdent(s.to)}`,
  'rename-column': (_p, s) => `ALTER TABLE ${printName(s.table)} RENAME COLUMN ${quoteIdent(s.from)} TO ${quoteIdent(s.to)}`,
  'rename-constraint': (_p, s) => `ALTER TABLE ${printName(s.table)} RENAME CONSTRAINT ${quoteIdent(s.from)} TO ${quoteIdent(s.to)}`,
  'set-schema': (_p, s) => `ALTER ${s.object} ${printName(s.name)} SET SCHEMA ${quoteIdent(s.to)}`,
  'create-index': (p, s) =>
    `CREATE ${when(s.unique, 'UNIQUE ')}INDEX ${when(s.ifNotExists, 'IF NOT EXISTS ')}${quoteIdent(s.name)} ON ${printName(s.table)}` +
    `${s.method ? ` USING ${quoteIdent(s.method)}` : ''} (${s.parts.map((part) => indexPart(p, part)).join(', ')})` +
    `${when(s.nullsNotDistinct, ' NULLS NOT DISTINCT')}${s.where ? ` WHERE ${expression(p, s.where)}` : ''}`,
  'create-view': (p, s) =>
    `CREATE ${when(s.orReplace, 'OR REPLACE ')}VIEW ${printName(s.name)}${s.columns?.length ? ` (${idents(s.columns)})` : ''}` +
    `${when(s.securityInvoker, ' WITH (security_invoker = true)')} AS ${manipulation(p, s.query)}${s.check ? ` WITH ${s.check} CHECK OPTION` : ''}`,
  'create-schema': (_p, s) => `CREATE SCHEMA ${when(s.ifNotExists, 'IF NOT EXISTS ')}${quoteIdent(s.name)}`,
  'create-sequence': (_p, s) =>
    `CREATE ${when(s.temporary, 'TEMPORARY ')}SEQUENCE ${when(s.ifNotExists, 'IF NOT EXISTS ')}${printName(s.name)}` +
    `${s.type ? ` AS ${printType(s.type)}` : ''}${s.start === undefined ? '' : ` START WITH ${integer(s.start)}`}${ownedBy(s.ownedBy)}`,
  'alter-sequence': (_p, s) => `ALTER SEQUENCE ${printName(s.name)}${s.restart === undefined ? '' : ` RESTART WITH ${integer(s.restart)}`}${ownedBy(s.ownedBy)}`,
  drop: (_p, s) =>
    `DROP ${s.object} ${when(s.ifExists, 'IF EXISTS ')}${s.object === 'SCHEMA' || s.object === 'TRIGGER' ? idents(s.names.map((n) => n.name)) : names(s.names)}` +
    `${s.onTable ? ` ON ${printName(s.onTable)}` : ''}${when(s.cascade, ' CASCADE')}`,
  truncate: (_p, s) => `TRUNCATE TABLE ${names(s.tables)}${when(s.restartIdentity, ' RESTART IDENTITY')}${when(s.cascade, ' CASCADE')}`,
  comment: (_p, s) => `COMMENT ON ${s.object} ${commentTarget(s)} IS ${s.text === null ? 'NULL' : quoteString(s.text)}`,
  'create-function': (_p, s) => createFunction(s),
  'create-trigger': (p, s) =>
    `CREATE ${when(s.constraint, 'CONSTRAINT ')}TRIGGER ${quoteIdent(s.name)} ${s.time} ${s.events.join(' OR ')} ON ${printName(s.table)} ` +
    `FOR EACH ${s.row ? 'ROW' : 'STATEMENT'}${s.when ? ` WHEN (${expression(p, s.when)})` : ''} EXECUTE FUNCTION ${printFunctionName(s.function)}()`,
  begin: (_p, s) => {
    const modes = [...(s.isolation ? [`ISOLATION LEVEL ${s.isolation}`] : []), ...(s.readOnly === undefined ? [] : [s.readOnly ? 'READ ONLY' : 'READ WRITE'])]
    return modes.length > 0 ? `BEGIN ${modes.join(', ')}` : 'BEGIN'
  },
  commit: () => 'COMMIT',
  rollback: () => 'ROLLBACK',
  savepoint: (_p, s) => `SAVEPOINT ${quoteIdent(s.name)}`,
  'release-savepoint': (_p, s) => `RELEASE SAVEPOINT ${quoteIdent(s.name)}`,
  'rollback-to': (_p, s) => `ROLLBACK TO SAVEPOINT ${quoteIdent(s.name)}`,
  'lock-table': (_p, s) => `LOCK TABLE ${names(s.tables)} IN ${lockMode(s.mode)} MODE${when(s.nowait, ' NOWAIT')}`,
  explain: (p, s) => `EXPLAIN (${when(s.analyze, 'ANALYZE, ')}FORMAT ${s.format}) ${manipulation(p, s.statement)}`,
  analyze: (_p, s) => `ANALYZE ${printName(s.table)}`,
  vacuum: (_p, s) => `VACUUM ${printName(s.table)}`,
  'copy-in': (_p, s) => `COPY ${printName(s.table)}${s.columns.length > 0 ? ` (${idents(s.columns)})` : ''} FROM STDIN`,
} satisfies { [K in Definition['kind']]: (p: Printer, s: Of<K>) => string }

/** Takes a definition or a command; returns its text. */
export function definition(p: Printer, s: Definition): string {
  return (definitions[s.kind] as (p: Printer, s: Definition) => string)(p, s)
}

/** True when the node's kind is one of this file's. */
export const isDefinition = (s: A.PgStatement): s is Definition => Object.hasOwn(definitions, s.kind)

function integer(text: string): string {
  if (!/^-?\d+$/.test(text)) throw new Error(`not an integer: ${text}`)
  return text
}

function lockMode(mode: string): string {
  if (!/^[A-Z]+( [A-Z]+)*$/.test(mode)) throw new Error(`not a lock mode: ${mode}`)
  return mode
}
