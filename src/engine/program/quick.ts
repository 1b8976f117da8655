import type { LocalVariable } from '../../analyze/environment.ts'
import type * as A from '../../sql/ast.ts'
import { integerValue, stringValue } from '../../types/literal.ts'
import { familyOf } from '../../types/type.ts'
import { NULL_VALUE } from '../../types/value.ts'
import type { Value } from '../../types/value.ts'

/** What is known of the program's variables. */
export interface Variables {
  variable(name: string): LocalVariable | undefined
  value(index: number): Value
}

const ZERO: Value = { kind: 'int', value: 0n }
const ONE: Value = { kind: 'int', value: 1n }
const bool = (b: boolean): Value => (b ? ONE : ZERO)
const fits = (n: bigint): boolean => n <= 9223372036854775807n && n >= -9223372036854775808n

/** The value of an expression that is nothing but literals, variables and signed integers' arithmetic: loops need not ask PostgreSQL. Undefined for all others. */
export function quickValue(e: A.Expr, variables: Variables): Value | undefined {
  switch (e.kind) {
    case 'null': return NULL_VALUE
    case 'string': return e.introducer === undefined ? stringValue(e.bytes) : undefined
    case 'decimal': return { kind: 'decimal', text: e.text }
    case 'column': {
      if (e.table !== undefined) return undefined
      const variable = variables.variable(e.name)
      return variable === undefined ? undefined : variables.value(variable.index)
    }
    default: return integer(e, variables)
  }
}

type Integer = Extract<Value, { kind: 'int' | 'null' }>

function integer(e: A.Expr, variables: Variables): Integer | undefined {
  switch (e.kind) {
    case 'null': return NULL_VALUE as Integer
    case 'bool': return bool(e.value) as Integer
    case 'int': {
      const value = integerValue(e.text)
      return value.kind === 'int' && fits(value.value) ? value : undefined
    }
    case 'column': {
      const variable = e.table === undefined ? variables.variable(e.name) : undefined
      if (variable === undefined || familyOf(variable.type) !== 'int' || variable.type.unsigned) return undefined
      return variables.value(variable.index) as Integer
    }
    case 'is': {
      const operand = e.what === 'null' ? quickValue(e.operand, variables) : undefined
      return operand === undefined ? undefined : (bool((operand.kind === 'null') !== e.not) as Integer)
    }
    case 'unary': {
      const operand = e.op === 'not' || e.op === '-' ? integer(e.operand, variables) : undefined
      if (operand === undefined || operand.kind === 'null') return operand
      return e.op === 'not' ? (bool(operand.value === 0n) as Integer) : fits(-operand.value) ? { kind: 'int', value: -operand.value } : undefined
    }
    case 'binary': return binary(e, variables)
    default: return undefined
  }
}

function binary(e: A.Binary, variables: Variables): Integer | undefined {
  const work = Object.hasOwn(OPERATORS, e.op) ? OPERATORS[e.op] : undefined
  if (work === undefined) return undefined
  const left = integer(e.left, variables)
  const right = left === undefined ? undefined : integer(e.right, variables)
  if (left === undefined || right === undefined) return undefined
  if (left.kind === 'null' || right.kind === 'null') return NULL_VALUE as Integer
  const value = work(left.value, right.value)
  return typeof value === 'boolean' ? (bool(value) as Integer) : fits(value) ? { kind: 'int', value } : undefined
}

const OPERATORS: Readonly<Record<string, (x: bigint, y: bigint) => bigint | boolean>> = {
  '+': (x, y) => x + y, '-': (x, y) => x - y, '*': (x, y) => x * y,
  '=': (x, y) => x === y, '<>': (x, y) => x !== y, '<': (x, y) => x < y, '<=': (x, y) => x <= y, '>': (x, y) => x > y, '>=': (x, y) => x >= y,
}
