/** ALTER TABLE. */
import type { AlterAction, AlterTable, ColumnPosition, OrderItem } from '../ast.ts'
import { parseAlterPartition } from './alter-partition.ts'
import { parseColumnAfterName, parseColumnDefault, parseColumnDefinition } from './column-definition.ts'
import { parseTableElement } from './create-table.ts'
import type { Cursor } from './cursor.ts'
import { parsePartitioning } from './partition.ts'
import { parseColumnRef } from './primary.ts'
import { acceptEnforced, atTableConstraint, parseTableConstraint } from './table-key.ts'
import { parseTableOption, parseTableOptions } from './table-option.ts'
import { acceptBehaviour, acceptCharacterSet, parseCharsetName, parseList, parseNames, parseParenthesizedList } from './terms.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type Modifiers = Mutable<Pick<AlterTable, 'algorithm' | 'lock' | 'validation'>>

/** Parses `TABLE t …`; `mark` is where ALTER began. */
export function parseAlterTable(c: Cursor, mark: number): AlterTable {
  c.expect('TABLE')
  const table = c.qualifiedName()
  const modifiers: Modifiers = {}
  const actions: AlterAction[] = []
  let alone = false
  while (!c.atEnd() && !atPartitioning(c)) {
    if (!parseModifier(c, modifiers)) {
      // These stand alone but for modifiers before them.
      const single = actions.length === 0 ? parseStandalone(c) : undefined
      alone = single !== undefined
      actions.push(single ?? parseAction(c))
    }
    if (alone || !c.acceptOp(',')) break
    if (c.atEnd() || atPartitioning(c)) c.fail()
  }
  const removed = !alone && c.accept('REMOVE')
  if (removed) actions.push(parseAlterPartition(c, 'REMOVE'))
  const partitioning = !alone && !removed && c.at('PARTITION') ? parsePartitioning(c) : undefined
  return {
    kind: 'alter-table',
    table,
    actions,
    ...(partitioning !== undefined && { partitioning }),
    ...modifiers,
    span: c.spanFrom(mark),
  }
}

function atPartitioning(c: Cursor): boolean {
  return c.at('REMOVE') || c.at('PARTITION')
}

/** ALGORITHM, LOCK and [WITH|WITHOUT] VALIDATION stand among the actions. */
function parseModifier(c: Cursor, to: Modifiers): boolean {
  if (c.accept('ALGORITHM')) {
    c.acceptOp('=')
    to.algorithm = parseModifierWord(c)
  } else if (c.accept('LOCK')) {
    c.acceptOp('=')
    to.lock = parseModifierWord(c)
  } else if (c.acceptAll('WITH', 'VALIDATION')) to.validation = 'with'
  else if (c.acceptAll('WITHOUT', 'VALIDATION')) to.validation = 'without'
  else return false
  return true
}

const MODIFIERS: ReadonlySet<string> = new Set(['inplace', 'copy', 'instant', 'none', 'shared', 'exclusive'])

/** INPLACE, COPY, INSTANT, NONE, SHARED, EXCLUSIVE, DEFAULT in lower case; what is none of them as it stands. */
export function parseModifierWord(c: Cursor): string {
  if (c.accept('DEFAULT')) return 'default'
  const word = c.identifier()
  return MODIFIERS.has(word.toLowerCase()) ? word.toLowerCase() : word
}

const PARTITION_VERBS = [
  'ADD', 'DROP', 'COALESCE', 'REORGANIZE', 'EXCHANGE', 'REBUILD', 'OPTIMIZE', 'ANALYZE', 'CHECK', 'REPAIR', 'TRUNCATE', 'DISCARD', 'IMPORT',
] as const

function parseStandalone(c: Cursor): AlterAction | undefined {
  if (c.peekWord(1) === 'PARTITION') {
    for (const verb of PARTITION_VERBS) if (c.accept(verb)) return parseAlterPartition(c, verb)
  }
  if (c.accept('DISCARD')) return parseTablespaceAction(c, 'discard')
  if (c.accept('IMPORT')) return parseTablespaceAction(c, 'import')
  if (c.accept('SECONDARY_LOAD')) return parseSecondary(c, true)
  return c.accept('SECONDARY_UNLOAD') ? parseSecondary(c, false) : undefined
}

const ACTIONS: Readonly<Record<string, (c: Cursor) => AlterAction>> = {
  ADD: parseAdd,
  DROP: parseDropAction,
  CHANGE: (c) => {
    c.accept('COLUMN')
    const name = c.identifier()
    const mark = c.mark()
    const column = parseColumnAfterName(c, mark, c.identifier(), false)
    return { kind: 'change-column', name, column, ...parsePosition(c) }
  },
  MODIFY: (c) => {
    c.accept('COLUMN')
    const mark = c.mark()
    const column = parseColumnAfterName(c, mark, c.identifier(), false)
    return { kind: 'modify-column', column, ...parsePosition(c) }
  },
  ALTER: parseAlterAction,
  RENAME: parseRenameAction,
  CONVERT: (c) => {
    c.expect('TO')
    if (!acceptCharacterSet(c)) c.fail()
    const charset = c.accept('DEFAULT') ? 'default' : parseCharsetName(c)
    if (!c.accept('COLLATE')) return { kind: 'convert-charset', charset }
    return { kind: 'convert-charset', charset, collation: parseCharsetName(c) }
  },
  FORCE: () => ({ kind: 'force' }),
  DISABLE: (c) => {
    c.expect('KEYS')
    return { kind: 'keys', enable: false }
  },
  ENABLE: (c) => {
    c.expect('KEYS')
    return { kind: 'keys', enable: true }
  },
}

function parseAction(c: Cursor): AlterAction {
  if (c.acceptAll('ORDER', 'BY')) return { kind: 'order-by', items: parseList(c, parseOrderItem) }
  const word = c.word
  const parse = Object.hasOwn(ACTIONS, word) ? ACTIONS[word] : undefined
  if (parse !== undefined) {
    c.expect(word)
    return parse(c)
  }
  const first = parseTableOption(c) ?? c.fail()
  return { kind: 'options', options: [first, ...parseTableOptions(c, false)] }
}

/** Rows are put in order by columns, not by expressions. */
function parseOrderItem(c: Cursor): OrderItem {
  const mark = c.mark()
  const expr = parseColumnRef(c)
  const word = c.acceptAny('ASC', 'DESC')
  return { expr, direction: word === 'DESC' ? 'desc' : 'asc', explicit: word !== undefined, span: c.spanFrom(mark) }
}

function parseAdd(c: Cursor): AlterAction {
  if (atTableConstraint(c)) {
    const constraint = parseTableConstraint(c)
    switch (constraint.kind) {
      case 'key-definition':
        return { kind: 'add-key', key: constraint }
      case 'foreign-key-definition':
        return { kind: 'add-foreign-key', foreignKey: constraint }
      case 'check-definition':
        return { kind: 'add-check', check: constraint }
    }
  }
  c.accept('COLUMN')
  if (c.atOp('(')) return { kind: 'add-columns', elements: parseParenthesizedList(c, parseTableElement) }
  return { kind: 'add-column', column: parseColumnDefinition(c), ...parsePosition(c) }
}

function parsePosition(c: Cursor): { position?: ColumnPosition } {
  if (c.accept('FIRST')) return { position: { first: true } }
  return c.accept('AFTER') ? { position: { after: c.identifier() } } : {}
}

function parseDropAction(c: Cursor): AlterAction {
  if (c.acceptAll('PRIMARY', 'KEY')) return { kind: 'drop-primary-key' }
  if (c.acceptAll('FOREIGN', 'KEY')) return { kind: 'drop-foreign-key', name: c.identifier() }
  if (c.accept('INDEX') || c.accept('KEY')) return { kind: 'drop-key', name: c.identifier() }
  if (c.accept('CHECK')) return { kind: 'drop-check', name: c.identifier() }
  if (c.accept('CONSTRAINT')) return { kind: 'drop-constraint', name: c.identifier() }
  c.accept('COLUMN')
  const name = c.identifier()
  acceptBehaviour(c)
  return { kind: 'drop-column', name }
}

function parseAlterAction(c: Cursor): AlterAction {
  if (c.accept('INDEX')) {
    const name = c.identifier()
    return { kind: 'alter-key-visible', name, visible: parseVisible(c) }
  }
  if (c.accept('CHECK') || c.accept('CONSTRAINT')) {
    const name = c.identifier()
    return { kind: 'alter-check', name, enforced: acceptEnforced(c) ?? c.fail() }
  }
  c.accept('COLUMN')
  const name = c.identifier()
  if (c.acceptAll('DROP', 'DEFAULT')) return { kind: 'alter-column-default', name }
  c.expect('SET')
  if (c.accept('DEFAULT')) {
    const from = c.mark()
    const value = parseColumnDefault(c)
    // NOW needs parentheses here.
    return !value.parenthesized && value.expr.kind === 'call' ? c.failAt(from) : { kind: 'alter-column-default', name, default: value }
  }
  return { kind: 'alter-column-visible', name, visible: parseVisible(c) }
}

function parseVisible(c: Cursor): boolean {
  if (c.accept('VISIBLE')) return true
  return c.accept('INVISIBLE') ? false : c.fail()
}

function parseRenameAction(c: Cursor): AlterAction {
  if (c.at('COLUMN')) {
    c.expect('COLUMN')
    const from = c.identifier()
    c.expect('TO')
    return { kind: 'rename-column', from, to: c.identifier() }
  }
  if (c.accept('INDEX') || c.accept('KEY')) {
    const from = c.identifier()
    c.expect('TO')
    return { kind: 'rename-key', from, to: c.identifier() }
  }
  if (!c.accept('TO') && !c.accept('AS')) c.acceptOp('=')
  return { kind: 'rename-table', to: c.qualifiedName() }
}

function parseTablespaceAction(c: Cursor, action: 'discard' | 'import'): AlterAction {
  c.expect('TABLESPACE')
  return { kind: 'tablespace', action }
}

function parseSecondary(c: Cursor, load: boolean): AlterAction {
  return c.accept('PARTITION') ? { kind: 'secondary', load, partitions: parseNames(c) } : { kind: 'secondary', load }
}
