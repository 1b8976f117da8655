import type * as A from '../sql/ast.ts'

export const comparisons = new Set<string>(['=', '<=>', '<>', '<', '<=', '>', '>='])
export const rowOperators = new Set(['=', '<=>', '<>', '<', '<=', '>', '>=', 'IN', 'NOT'])
export const binaryNames: Partial<Record<A.BinaryOperator, string>> = { concat: 'CONCAT', '->': 'JSON_EXTRACT', '->>': '->>', div: 'DIV', 'sounds-like': 'SOUNDS LIKE' }
