import type { LocalVariable } from '../../analyze/environment.ts'
import { declareType } from '../../lower/ddl/column-draft.ts'
import { mysqlError } from '../../errors/mysql-error.ts'
import type * as A from '../../sql/ast.ts'
import { sourceFromUtf8 } from '../../sql/lexer.ts'
import { parseOne } from '../../sql/parser/parser.ts'
import { isStrict, parseSqlMode } from '../../types/sql-mode.ts'
import type { MySqlType } from '../../types/type.ts'
import { parseOptionsOfMode } from '../parse-options.ts'
import { Names } from './scope.ts'

export type RoutineKind = 'PROCEDURE' | 'FUNCTION'

/** A stored routine as the helper schema keeps it; texts as they were written. */
export interface Routine {
  readonly database: string
  readonly kind: RoutineKind
  readonly name: string
  readonly parameters: string
  readonly returns: string | undefined
  readonly body: string
  readonly deterministic: boolean
  readonly access: string
  readonly security: string
  readonly comment: string
  readonly definer: string
  readonly sqlMode: string
  readonly clientCharset: string
  readonly connectionCollation: string
  readonly databaseCollation: string
}

export interface Parameter extends LocalVariable {
  readonly mode: 'in' | 'out' | 'inout'
}

/** A routine that can be run: its tree, and where its names lead. */
export interface Program {
  readonly routine: Routine
  /** what the tree's spans point into */
  readonly source: string
  /** literals in the source */
  readonly slots: number
  readonly tree: A.CreateRoutine
  readonly names: Names
  readonly parameters: readonly Parameter[]
  readonly returns: MySqlType | undefined
  readonly sqlMode: number
}

const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``

/** Reads a stored routine's text. Throws 3512 when it is no routine, which only a change from outside can cause. */
export function programOf(routine: Routine): Program {
  const mode = parseSqlMode(routine.sqlMode)
  const sqlMode = 'mode' in mode ? mode.mode : 0
  const returns = routine.returns === undefined ? '' : ` RETURNS ${routine.returns}`
  const source = sourceFromUtf8(`CREATE ${routine.kind} ${quoted(routine.name)}(${routine.parameters})${returns} ${routine.body}`)
  const { statement, slots } = parseOne(source, { ...parseOptionsOfMode(sqlMode), noParameters: true })
  if (statement?.kind !== 'create-routine') throw mysqlError('ER_SP_LOAD_FAILED', routine.name)
  return compiled(statement, routine, source, slots, sqlMode)
}

/** Takes CREATE PROCEDURE or FUNCTION as it was parsed; throws what is wrong with its types. */
export function compiled(tree: A.CreateRoutine, routine: Routine, source: string, slots: number, sqlMode: number): Program {
  const typeOf = (type: A.DataType): MySqlType => declareType('', type, undefined, { tableCollation: routine.databaseCollation, strict: isStrict(sqlMode) }).declared.type
  const names = new Names(typeOf)
  const parameters = tree.parameters.map((p): Parameter => ({ ...names.declare(names.root, p.name, p.type), mode: p.mode }))
  names.read(tree.body, names.root)
  return { routine, source, slots, tree, names, parameters, returns: tree.returns === undefined ? undefined : typeOf(tree.returns), sqlMode }
}
