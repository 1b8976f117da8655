import type * as A from '../sql/ast.ts'

/** Kinds of statements that cannot be prepared (manual: SQL Syntax Permitted in Prepared Statements). */
const never: ReadonlySet<A.StatementKind> = new Set([
  'prepare', 'execute', 'deallocate', 'create-routine', 'alter-routine', 'create-trigger', 'signal', 'get-diagnostics', 'lock-tables', 'unlock-tables', 'use', 'begin', 'savepoint', 'release-savepoint',
  'load-data', 'handler', 'xa', 'help', 'alter-database',
] as const)

export function isPreparable(s: A.Statement): boolean {
  if (never.has(s.kind)) return false
  switch (s.kind) {
    case 'drop-program': return s.what === 'event'
    case 'show': return s.what !== 'warnings' && s.what !== 'errors' && !s.what.startsWith('count-')
    case 'table-maintenance': return s.action !== 'check'
    default: return true
  }
}
