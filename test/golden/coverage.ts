import { defaultParseOptions, sourceFromUtf8 } from '../../src/sql/lexer.ts'
import { parseNext } from '../../src/sql/parser/parser.ts'
import type * as A from '../../src/sql/ast.ts'
import { goldenFiles, isUnreadable } from './cases.ts'

/** Files listed of a name at most: those with most of it. */
const LISTED = 2

/** Names of functions and operators, in upper case → the golden files with a recorded answer to one. */
export function coverage(): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>()
  for (const file of goldenFiles()) {
    const path = file.path.slice(file.path.indexOf('golden/') + 'golden/'.length)
    for (const c of file.cases) {
      if (isUnreadable(c.recorded)) continue
      for (const sql of [...c.before, c.sql]) {
        for (const name of namesIn(sql)) {
          const files = counts.get(name) ?? new Map<string, number>()
          counts.set(name, files.set(path, (files.get(path) ?? 0) + 1))
        }
      }
    }
  }
  return new Map([...counts].map(([name, files]) => [name, [...files].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, LISTED).map(([path]) => path)]))
}

function namesIn(sql: string): Set<string> {
  const source = sourceFromUtf8(sql)
  const found = new Set<string>()
  const { statement } = parseNext(source, 0, defaultParseOptions)
  walk(statement, source, found)
  return found
}

const written: Readonly<Record<string, string>> = { trim: 'TRIM', 'char-call': 'CHAR', 'weight-string': 'WEIGHT_STRING', 'json-value': 'JSON_VALUE', match: 'MATCH', 'default-of': 'DEFAULT', 'values-of': 'VALUES', assign: ':=', case: 'CASE', collate: 'COLLATE', 'convert-using': 'CONVERT', 'member-of': 'MEMBER OF', row: 'ROW', exists: 'EXISTS', 'json-table': 'JSON_TABLE' }
const negated = (not: boolean, name: string): string => (not ? `NOT ${name}` : name)

function walk(node: unknown, source: string, found: Set<string>): void {
  if (node === null || typeof node !== 'object') return
  const e = node as A.Expr
  for (const name of namesOf(e, source)) found.add(name)
  if ('assignments' in e) found.add('= (ASSIGNMENT)')
  for (const child of Object.values(node)) walk(child, source, found)
}

function namesOf(e: A.Expr, source: string): string[] {
  const text = (from: number, to: number): string => source.slice(from, to).trim().toUpperCase()
  switch (e.kind) {
    case 'call': return [e.written.toUpperCase(), e.name]
    case 'aggregate': case 'window-call': case 'unit-call': return [e.name]
    case 'cast': return [source.slice(e.span.start, e.span.start + 4).toUpperCase() === 'CAST' ? 'CAST' : 'CONVERT']
    case 'unary': return e.op === '-' ? ['- (UNARY)'] : e.op !== 'not' ? [e.op.toUpperCase()] : e.operand.kind === 'exists' ? ['NOT EXISTS'] : [source[e.span.start] === '!' ? '!' : 'NOT']
    case 'binary': return [e.op === 'sounds-like' ? 'SOUNDS LIKE' : e.op === 'concat' ? '||' : e.op.toUpperCase(), operatorText(e, source)]
    case 'between': return [negated(e.not, 'BETWEEN')]
    case 'in-list': case 'in-subquery': return [negated(e.not, 'IN')]
    case 'like': return [negated(e.not, 'LIKE')]
    case 'regexp': return [negated(e.not, 'REGEXP'), ...(/\bRLIKE\b/.test(text(e.operand.span.end, e.pattern.span.start)) ? ['RLIKE'] : [])]
    case 'is': return [`IS${e.not ? ' NOT' : ''}${e.what === 'null' ? ' NULL' : ''}`]
    case 'interval-arithmetic': return [e.name?.toUpperCase() ?? (e.sign === 1 ? '+ INTERVAL' : '- INTERVAL')]
    case 'quantified': return e.quantifier === 'all' ? ['ALL'] : ['ANY', ...(/\bSOME\b/.test(text(e.left.span.end, e.query.span.start)) ? ['SOME'] : [])]
    default: return written[e.kind] === undefined ? [] : [written[e.kind] as string]
  }
}

/** `!=`, `&&`, `MOD` and their like are other spellings of one operator. */
function operatorText(e: A.Binary, source: string): string {
  return source.slice(e.left.span.end, e.right.span.start).replace(/\/\*.*?\*\//g, '').replace(/[()\s]/g, '').toUpperCase()
}
