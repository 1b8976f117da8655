import type {
  AlterAction,
  Assignment,
  ColumnDefinition,
  CreateEvent,
  Declaration,
  KeyPart,
  PartitionDefinition,
  Partitioning,
  ProgramStatement,
  SetItem,
  TableElement,
  Update,
} from '../ast.ts'
import type { Children } from '../visitor.ts'
import { exprs, orderItems } from './expression.ts'
import { limit, withClause } from './query.ts'

type Kind = ProgramStatement['kind']
type Visit<K extends Kind> = (s: Extract<ProgramStatement, { readonly kind: K }>, to: Children) => void
type Part<N extends { readonly kind: string }> = { readonly [K in N['kind']]: (node: Extract<N, { readonly kind: K }>, to: Children) => void }

/** Takes a statement; hands its direct children over in source order. */
export function statementChildren(s: ProgramStatement, to: Children): void {
  (STATEMENTS[s.kind] as (s: ProgramStatement, to: Children) => void)(s, to)
}

const none = (): void => undefined

function assignments(list: readonly Assignment[] | undefined, to: Children): void {
  for (const each of list ?? []) exprs([each.column, each.value], to)
}

function statements(list: readonly ProgramStatement[] | undefined, to: Children): void {
  for (const each of list ?? []) to.statement(each)
}

function conditions(s: Pick<Update, 'where' | 'orderBy' | 'limit'>, to: Children): void {
  exprs([s.where], to)
  orderItems(s.orderBy, to)
  limit(s.limit, to)
}

const STATEMENTS = {
  query: (s, to) => to.query(s.query),
  insert: (s, to) => {
    to.table(s.table)
    if (s.source.kind === 'values') for (const row of s.source.rows) exprs(row, to)
    else if (s.source.kind === 'set') assignments(s.source.assignments, to)
    else to.query(s.source.query)
    assignments(s.onDuplicate, to)
  },
  update: (s, to) => {
    withClause(s.with, to)
    to.table(s.table)
    assignments(s.assignments, to)
    conditions(s, to)
  },
  delete: (s, to) => {
    withClause(s.with, to)
    to.table(s.from)
    conditions(s, to)
  },
  'load-data': (s, to) => {
    exprs(s.columns ?? [], to)
    assignments(s.set, to)
  },
  'call-procedure': (s, to) => exprs(s.args, to),
  do: (s, to) => exprs(s.items, to),
  handler: none,
  'create-table': (s, to) => {
    elements(s.elements, to)
    partitioning(s.partitioning, to)
    if (s.select !== undefined) to.query(s.select.query)
  },
  'alter-table': (s, to) => {
    for (const action of s.actions) (ACTIONS[action.kind] as (action: AlterAction, to: Children) => void)(action, to)
    partitioning(s.partitioning, to)
  },
  'drop-table': none,
  'create-index': (s, to) => keyParts(s.key.parts, to),
  'drop-index': none,
  'create-view': (s, to) => to.query(s.query),
  'drop-view': none,
  'create-database': none,
  'alter-database': none,
  'drop-database': none,
  truncate: none,
  'rename-table': none,
  'create-routine': (s, to) => to.statement(s.body),
  'create-trigger': (s, to) => to.statement(s.body),
  'create-event': (s, to) => {
    schedule(s.schedule, to)
    to.statement(s.body)
  },
  'alter-event': (s, to) => {
    schedule(s.schedule, to)
    if (s.body !== undefined) to.statement(s.body)
  },
  'alter-routine': none,
  'drop-program': none,
  signal: (s, to) => {
    for (const item of s.items) to.expr(item.value)
  },
  'get-diagnostics': (s, to) => exprs([s.condition], to),
  set: (s, to) => {
    for (const item of s.items) (SET_ITEMS[item.kind] as (item: SetItem, to: Children) => void)(item, to)
  },
  show: (s, to) => {
    exprs([s.where], to)
    limit(s.limit, to)
  },
  describe: none,
  explain: (s, to) => {
    if (s.statement !== undefined) to.statement(s.statement)
  },
  use: none,
  begin: none,
  commit: none,
  rollback: none,
  savepoint: none,
  'release-savepoint': none,
  'lock-tables': none,
  'unlock-tables': none,
  xa: none,
  prepare: none,
  execute: none,
  deallocate: none,
  kill: (s, to) => to.expr(s.id),
  flush: none,
  'table-maintenance': none,
  account: none,
  admin: none,
  help: none,
  block: (s, to) => {
    for (const each of s.declarations) (DECLARATIONS[each.kind] as (each: Declaration, to: Children) => void)(each, to)
    statements(s.body, to)
  },
  if: (s, to) => {
    for (const each of s.branches) {
      to.expr(each.condition)
      statements(each.body, to)
    }
    statements(s.else, to)
  },
  'case-statement': (s, to) => {
    exprs([s.operand], to)
    for (const each of s.branches) {
      to.expr(each.when)
      statements(each.body, to)
    }
    statements(s.else, to)
  },
  loop: (s, to) => statements(s.body, to),
  while: (s, to) => {
    to.expr(s.condition)
    statements(s.body, to)
  },
  repeat: (s, to) => {
    statements(s.body, to)
    to.expr(s.until)
  },
  leave: none,
  iterate: none,
  return: (s, to) => to.expr(s.value),
  'open-cursor': none,
  'fetch-cursor': none,
  'close-cursor': none,
} satisfies { readonly [K in Kind]: Visit<K> }

const DECLARATIONS = {
  'declare-variable': (d, to) => exprs([d.default], to),
  'declare-condition': none,
  'declare-cursor': (d, to) => to.query(d.query),
  'declare-handler': (d, to) => to.statement(d.body),
} satisfies Part<Declaration>

const SET_ITEMS = {
  'set-variable': (i, to) => to.expr(i.value),
  'set-user-variable': (i, to) => to.expr(i.value),
  'set-names': none,
  'set-charset': none,
  'set-transaction': none,
  'set-password': none,
  'set-role': none,
  'set-new-old': (i, to) => to.expr(i.value),
} satisfies Part<SetItem>

function schedule(s: CreateEvent['schedule'] | undefined, to: Children): void {
  if (s !== undefined) exprs([s.at, s.every?.amount, s.starts, s.ends], to)
}

function keyParts(parts: readonly KeyPart[], to: Children): void {
  for (const part of parts) if ('expr' in part) to.expr(part.expr)
}

function column(c: ColumnDefinition, to: Children): void {
  exprs([c.generated?.expr, c.default?.expr], to)
  elements(c.checks, to)
}

function elements(list: readonly TableElement[], to: Children): void {
  for (const each of list) (ELEMENTS[each.kind] as (each: TableElement, to: Children) => void)(each, to)
}

const ELEMENTS = {
  'column-definition': column,
  'key-definition': (e, to) => keyParts(e.parts, to),
  'foreign-key-definition': none,
  'check-definition': (e, to) => to.expr(e.expr),
} satisfies Part<TableElement>

function partitioning(p: Partitioning | undefined, to: Children): void {
  if (p === undefined) return
  exprs([p.expr, p.sub?.expr], to)
  partitions(p.partitions, to)
}

function partitions(list: readonly PartitionDefinition[] | undefined, to: Children): void {
  for (const each of list ?? []) {
    for (const value of each.lessThan ?? []) if (value !== 'maxvalue') to.expr(value)
    exprs(each.in ?? [], to)
  }
}

const ACTIONS = {
  'add-column': (a, to) => column(a.column, to),
  'add-columns': (a, to) => elements(a.elements, to),
  'add-key': (a, to) => keyParts(a.key.parts, to),
  'add-foreign-key': none,
  'add-check': (a, to) => to.expr(a.check.expr),
  'drop-column': none,
  'drop-key': none,
  'drop-primary-key': none,
  'drop-foreign-key': none,
  'drop-check': none,
  'drop-constraint': none,
  'change-column': (a, to) => column(a.column, to),
  'modify-column': (a, to) => column(a.column, to),
  'rename-column': none,
  'rename-key': none,
  'rename-table': none,
  'alter-column-default': (a, to) => exprs([a.default?.expr], to),
  'alter-column-visible': none,
  'alter-key-visible': none,
  'alter-check': none,
  options: none,
  'convert-charset': none,
  'order-by': (a, to) => orderItems(a.items, to),
  keys: none,
  tablespace: none,
  force: none,
  partition: (a, to) => partitions(a.definitions, to),
  secondary: none,
} satisfies Part<AlterAction>
