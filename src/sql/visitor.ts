/** Walking the tree: for every node kind, its children in source order. A new kind breaks the build here until it is listed. */
import type { Expr, ProgramStatement, Query, TableRef } from './ast.ts'
import { exprChildren } from './visitor/expression.ts'
import { queryChildren, tableChildren } from './visitor/query.ts'
import { statementChildren } from './visitor/statement.ts'

export { exprChildren } from './visitor/expression.ts'
export { queryChildren, tableChildren } from './visitor/query.ts'
export { statementChildren } from './visitor/statement.ts'

/** Receives the direct children of a node. What is no expression, query, table reference or statement (ORDER BY items, windows, keys) is looked through. */
export interface Children {
  expr(child: Expr): void
  query(child: Query): void
  table(child: TableRef): void
  statement(child: ProgramStatement): void
}

/** Called before a node's children; returning false leaves them out. */
export interface Visitor {
  expr?(node: Expr): boolean | void
  query?(node: Query): boolean | void
  table?(node: TableRef): boolean | void
  statement?(node: ProgramStatement): boolean | void
}

class Walk implements Children {
  readonly #visitor: Visitor

  constructor(visitor: Visitor) {
    this.#visitor = visitor
  }

  expr(node: Expr): void {
    if (this.#visitor.expr?.(node) !== false) exprChildren(node, this)
  }

  query(node: Query): void {
    if (this.#visitor.query?.(node) !== false) queryChildren(node, this)
  }

  table(node: TableRef): void {
    if (this.#visitor.table?.(node) !== false) tableChildren(node, this)
  }

  statement(node: ProgramStatement): void {
    if (this.#visitor.statement?.(node) !== false) statementChildren(node, this)
  }
}

/** Takes a statement and visits it and everything below it, parents first. */
export function walkStatement(node: ProgramStatement, visitor: Visitor): void {
  new Walk(visitor).statement(node)
}

/** Takes an expression and visits it and everything below it, parents first. */
export function walkExpr(node: Expr, visitor: Visitor): void {
  new Walk(visitor).expr(node)
}
