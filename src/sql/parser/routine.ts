/** CREATE, ALTER and DROP of procedures, functions, triggers and events. */
import type {
  AccountName,
  AlterEvent,
  AlterRoutine,
  CreateEvent,
  CreateRoutine,
  CreateTrigger,
  DropProgram,
} from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { parseDataType, parseExpr } from './expression.ts'
import { parseUnit } from './interval.ts'
import { parseProgramStatement } from './program.ts'
import { acceptIfExists, acceptIfNotExists, expectWord, parseCharsetName, parseList } from './terms.ts'

type Definer = AccountName | undefined
type Characteristics = CreateRoutine['characteristics']
type Parameter = CreateRoutine['parameters'][number]

/** Parses from PROCEDURE or FUNCTION on. */
export function parseCreateRoutine(c: Cursor, mark: number, definer: Definer): CreateRoutine {
  const routine = c.accept('PROCEDURE') ? 'procedure' : 'function'
  if (routine === 'function') c.expect('FUNCTION')
  const ifNotExists = acceptIfNotExists(c)
  const name = c.qualifiedName()
  c.expectOp('(')
  const from = c.lastEnd
  const parameters = c.atOp(')') ? [] : parseList(c, (each) => parseParameter(each, routine))
  const list = { span: { start: from, end: c.start } }
  c.expectOp(')')
  let returns: CreateRoutine['returns']
  if (routine === 'function') {
    c.expect('RETURNS')
    returns = parseTypeWithCollation(c)
  }
  const characteristics = parseCharacteristics(c, true)
  const body = parseProgramStatement(c)
  return {
    kind: 'create-routine',
    routine,
    ifNotExists,
    ...(definer !== undefined && { definer }),
    name,
    parameters,
    list,
    ...(returns !== undefined && { returns }),
    characteristics,
    body,
    span: c.spanFrom(mark),
  }
}

function parseParameter(c: Cursor, routine: 'procedure' | 'function'): Parameter {
  const word = routine === 'procedure' ? c.acceptAny('IN', 'OUT', 'INOUT') : undefined
  const mode = (word ?? 'IN').toLowerCase() as Parameter['mode']
  const name = c.identifier()
  return { mode, name, type: parseTypeWithCollation(c) }
}

function parseTypeWithCollation(c: Cursor): Parameter['type'] {
  const type = parseDataType(c)
  return c.accept('COLLATE') ? { ...type, collation: parseCharsetName(c) } : type
}

function parseCharacteristics(c: Cursor, create: boolean): Characteristics {
  const list: Characteristics[number][] = []
  for (;;) {
    if (c.accept('COMMENT')) list.push({ name: 'comment', value: c.textLiteral() })
    else if (c.accept('LANGUAGE')) {
      c.expect('SQL')
      list.push({ name: 'language', value: 'sql' })
    } else if (c.acceptAll('SQL', 'SECURITY')) {
      list.push({ name: 'security', value: expectWord(c, 'DEFINER', 'INVOKER') })
    } else if (c.acceptAll('CONTAINS', 'SQL')) list.push({ name: 'contains-sql' })
    else if (c.acceptAll('NO', 'SQL')) list.push({ name: 'no-sql' })
    else if (c.acceptAll('READS', 'SQL', 'DATA')) list.push({ name: 'reads-sql-data' })
    else if (c.acceptAll('MODIFIES', 'SQL', 'DATA')) list.push({ name: 'modifies-sql-data' })
    else if (create && c.accept('DETERMINISTIC')) list.push({ name: 'deterministic' })
    else if (create && c.accept('NOT')) {
      c.expect('DETERMINISTIC')
      list.push({ name: 'not-deterministic' })
    } else return list
  }
}

/** Parses from PROCEDURE or FUNCTION on. */
export function parseAlterRoutine(c: Cursor, mark: number): AlterRoutine {
  const routine = expectWord(c, 'PROCEDURE', 'FUNCTION')
  const name = c.qualifiedName()
  const characteristics = parseCharacteristics(c, false)
  return { kind: 'alter-routine', routine, name, characteristics, span: c.spanFrom(mark) }
}

/** Parses from TRIGGER on. */
export function parseCreateTrigger(c: Cursor, mark: number, definer: Definer): CreateTrigger {
  c.expect('TRIGGER')
  const ifNotExists = acceptIfNotExists(c)
  const name = c.qualifiedName()
  const time = expectWord(c, 'BEFORE', 'AFTER')
  const event = expectWord(c, 'INSERT', 'UPDATE', 'DELETE')
  c.expect('ON')
  const table = c.qualifiedName()
  c.expect('FOR')
  c.expect('EACH')
  c.expect('ROW')
  const order = c.acceptAny('FOLLOWS', 'PRECEDES')
  const trigger = order === undefined ? undefined : c.identifierOrText()
  const body = parseProgramStatement(c)
  return {
    kind: 'create-trigger',
    ifNotExists,
    ...(definer !== undefined && { definer }),
    name,
    time,
    event,
    table,
    ...(trigger !== undefined && { order: { follows: order === 'FOLLOWS', trigger } }),
    body,
    span: c.spanFrom(mark),
  }
}

/** Parses from EVENT on. */
export function parseCreateEvent(c: Cursor, mark: number, definer: Definer): CreateEvent {
  c.expect('EVENT')
  const ifNotExists = acceptIfNotExists(c)
  const name = c.qualifiedName()
  c.expect('ON')
  c.expect('SCHEDULE')
  const schedule = parseSchedule(c)
  const preserve = parsePreserve(c)
  const status = parseEventStatus(c)
  const comment = c.accept('COMMENT') ? c.textLiteral() : undefined
  c.expect('DO')
  const body = parseProgramStatement(c)
  return {
    kind: 'create-event',
    ifNotExists,
    ...(definer !== undefined && { definer }),
    name,
    schedule,
    ...(preserve !== undefined && { preserve }),
    ...(status !== undefined && { status }),
    ...(comment !== undefined && { comment }),
    body,
    span: c.spanFrom(mark),
  }
}

/** Parses from EVENT on; at least one change must be written. */
export function parseAlterEvent(c: Cursor, mark: number, definer: Definer): AlterEvent {
  c.expect('EVENT')
  const name = c.qualifiedName()
  const from = c.position
  const schedule = c.acceptAll('ON', 'SCHEDULE') ? parseSchedule(c) : undefined
  const preserve = parsePreserve(c)
  let renameTo: AlterEvent['renameTo']
  if (c.accept('RENAME')) {
    c.expect('TO')
    renameTo = c.qualifiedName()
  }
  const status = parseEventStatus(c)
  const comment = c.accept('COMMENT') ? c.textLiteral() : undefined
  const body = c.accept('DO') ? parseProgramStatement(c) : undefined
  if (c.position === from) c.fail()
  return {
    kind: 'alter-event',
    ...(definer !== undefined && { definer }),
    name,
    ...(schedule !== undefined && { schedule }),
    ...(preserve !== undefined && { preserve }),
    ...(renameTo !== undefined && { renameTo }),
    ...(status !== undefined && { status }),
    ...(comment !== undefined && { comment }),
    ...(body !== undefined && { body }),
    span: c.spanFrom(mark),
  }
}

function parseSchedule(c: Cursor): CreateEvent['schedule'] {
  if (c.accept('AT')) return { at: parseExpr(c) }
  c.expect('EVERY')
  const amount = parseExpr(c)
  const unit = parseUnit(c)
  const starts = c.accept('STARTS') ? parseExpr(c) : undefined
  const ends = c.accept('ENDS') ? parseExpr(c) : undefined
  return { every: { amount, unit }, ...(starts !== undefined && { starts }), ...(ends !== undefined && { ends }) }
}

function parsePreserve(c: Cursor): boolean | undefined {
  if (!c.acceptAll('ON', 'COMPLETION')) return undefined
  const not = c.accept('NOT')
  c.expect('PRESERVE')
  return !not
}

function parseEventStatus(c: Cursor): string | undefined {
  if (c.accept('ENABLE')) return 'enable'
  if (!c.accept('DISABLE')) return undefined
  if (!c.accept('ON')) return 'disable'
  c.expectAny('REPLICA', 'SLAVE')
  return 'disable-on-replica'
}

/** Parses from the kind of program on. */
export function parseDropProgram(c: Cursor, mark: number): DropProgram {
  const what = expectWord(c, 'PROCEDURE', 'FUNCTION', 'TRIGGER', 'EVENT')
  const ifExists = acceptIfExists(c)
  return { kind: 'drop-program', what, ifExists, name: c.qualifiedName(), span: c.spanFrom(mark) }
}
