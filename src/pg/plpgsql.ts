import type * as A from './ast.ts'
import { printExpr, printName, printType, print, quoteIdent } from './printer.ts'

/** A statement of a PL/pgSQL body. */
export type PlStatement =
  | { readonly kind: 'assign'; readonly target: readonly string[]; readonly value: A.PgExpr }
  | { readonly kind: 'if'; readonly branches: readonly { readonly condition: A.PgExpr; readonly body: readonly PlStatement[] }[]; readonly else?: readonly PlStatement[] | undefined }
  | { readonly kind: 'loop'; readonly label?: string | undefined; readonly body: readonly PlStatement[] }
  | { readonly kind: 'exit' | 'continue'; readonly label?: string | undefined; readonly when?: A.PgExpr | undefined }
  | { readonly kind: 'perform'; readonly value: A.PgExpr }
  /** `record`: takes the rows that the statement returns */
  | { readonly kind: 'run'; readonly statement: A.PgStatement }
  | { readonly kind: 'each'; readonly record: string; readonly statement: A.PgStatement; readonly body: readonly PlStatement[] }
  | { readonly kind: 'return'; readonly row: 'new' | 'old' | 'null' }
  | { readonly kind: 'block'; readonly label?: string | undefined; readonly variables: readonly PlVariable[]; readonly body: readonly PlStatement[] }

export interface PlVariable {
  readonly name: string
  readonly type: A.PgType | 'record'
  readonly collation?: A.PgName | undefined
}

/** Takes a block; returns the body of a PL/pgSQL function. Throws when a parameter is left in it: a body has none. */
export function printBody(block: PlStatement): string {
  return statement(block)
}

const list = (statements: readonly PlStatement[]): string => (statements.length === 0 ? 'NULL;\n' : statements.map(statement).join(''))
const label = (name: string | undefined): string => (name === undefined ? '' : ` ${quoteIdent(name)}`)

function text(s: A.PgStatement): string {
  const printed = print(s)
  if (printed.params.length > 0) throw new Error('a parameter in a function body')
  return printed.text
}

function statement(s: PlStatement): string {
  switch (s.kind) {
    case 'assign': return `${s.target.map(quoteIdent).join('.')} := ${printExpr(s.value)};\n`
    case 'if': return `${s.branches.map((branch, i) => `${i === 0 ? 'IF' : 'ELSIF'} ${printExpr(branch.condition)} THEN\n${list(branch.body)}`).join('')}${s.else === undefined ? '' : `ELSE\n${list(s.else)}`}END IF;\n`
    case 'loop': return `${s.label === undefined ? '' : `<<${quoteIdent(s.label)}>>\n`}LOOP\n${list(s.body)}END LOOP;\n`
    case 'exit': case 'continue': return `${s.kind.toUpperCase()}${label(s.label)}${s.when === undefined ? '' : ` WHEN ${printExpr(s.when)}`};\n`
    case 'perform': return `PERFORM ${printExpr(s.value)};\n`
    case 'run': return `${text(s.statement)};\n`
    case 'each': return `FOR ${quoteIdent(s.record)} IN ${text(s.statement)} LOOP\n${list(s.body)}END LOOP;\n`
    case 'return': return s.row === 'null' ? 'RETURN NULL;\n' : `RETURN ${s.row};\n`
    case 'block': {
      const variables = s.variables.map((v) => `${quoteIdent(v.name)} ${v.type === 'record' ? 'record' : printType(v.type)}${v.collation === undefined ? '' : ` COLLATE ${printName(v.collation)}`};\n`).join('')
      return `${s.label === undefined ? '' : `<<${quoteIdent(s.label)}>>\n`}${variables === '' ? '' : `DECLARE\n${variables}`}BEGIN\n${list(s.body)}END;\n`
    }
  }
}
