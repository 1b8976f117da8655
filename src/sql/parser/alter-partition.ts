/** Partition actions of ALTER TABLE. */
import type { AlterAction } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { parsePartitionDefinitions } from './partition.ts'
import { parseIdentifier, parseList } from './terms.ts'

type Verb =
  | 'ADD' | 'DROP' | 'COALESCE' | 'REORGANIZE' | 'EXCHANGE' | 'REBUILD' | 'OPTIMIZE' | 'ANALYZE' | 'CHECK' | 'REPAIR' | 'TRUNCATE'
  | 'REMOVE' | 'DISCARD' | 'IMPORT'

/** Parses with the cursor after the verb; the action's name is the verb in lower case. */
export function parseAlterPartition(c: Cursor, verb: Verb): AlterAction {
  const action = verb.toLowerCase()
  if (verb === 'REMOVE') {
    c.expect('PARTITIONING')
    return { kind: 'partition', action }
  }
  c.expect('PARTITION')
  switch (verb) {
    case 'ADD':
      skipLocal(c)
      if (c.accept('PARTITIONS')) return { kind: 'partition', action, count: c.integer() }
      return { kind: 'partition', action, definitions: parsePartitionDefinitions(c) }
    case 'DROP':
      return { kind: 'partition', action, names: parseList(c, parseIdentifier) }
    case 'COALESCE':
      skipLocal(c)
      return { kind: 'partition', action, count: c.integer() }
    case 'REORGANIZE': {
      skipLocal(c)
      if (c.atEnd()) return { kind: 'partition', action }
      const names = parseList(c, parseIdentifier)
      c.expect('INTO')
      return { kind: 'partition', action, names, definitions: parsePartitionDefinitions(c) }
    }
    case 'EXCHANGE': {
      const names = [c.identifier()]
      c.expect('WITH')
      c.expect('TABLE')
      const table = c.qualifiedName()
      if (c.acceptAll('WITH', 'VALIDATION')) return { kind: 'partition', action, names, table, validation: 'with' }
      if (c.acceptAll('WITHOUT', 'VALIDATION')) return { kind: 'partition', action, names, table, validation: 'without' }
      return { kind: 'partition', action, names, table }
    }
    case 'TRUNCATE':
      return { kind: 'partition', action, names: parseAllOrNames(c) }
    case 'DISCARD':
    case 'IMPORT': {
      const names = parseAllOrNames(c)
      c.expect('TABLESPACE')
      return { kind: 'partition', action, names }
    }
    default: {
      skipLocal(c)
      const names = parseAllOrNames(c)
      skipCheckOptions(c, verb)
      return { kind: 'partition', action, names }
    }
  }
}

function skipLocal(c: Cursor): void {
  if (!c.accept('NO_WRITE_TO_BINLOG')) c.accept('LOCAL')
}

function skipCheckOptions(c: Cursor, verb: Verb): void {
  if (verb === 'CHECK') while (c.accept('QUICK') || c.accept('FAST') || c.accept('MEDIUM') || c.accept('EXTENDED') || c.accept('CHANGED') || c.acceptAll('FOR', 'UPGRADE'));
  if (verb === 'REPAIR') while (c.accept('QUICK') || c.accept('EXTENDED') || c.accept('USE_FRM'));
}

function parseAllOrNames(c: Cursor): readonly string[] | 'all' {
  return c.accept('ALL') ? 'all' : parseList(c, parseIdentifier)
}
