import type { Expr, ExprKind, JsonOnAction, OrderItem, WindowFrame, WindowRef, WindowSpec } from '../ast.ts'
import type { Children } from '../visitor.ts'

type Visit<K extends ExprKind> = (node: Extract<Expr, { readonly kind: K }>, to: Children) => void

/** Takes an expression; hands its direct children over in source order. */
export function exprChildren(node: Expr, to: Children): void {
  (CHILDREN[node.kind] as (node: Expr, to: Children) => void)(node, to)
}

const none = (): void => undefined

/** Expressions, some of which may be absent. */
export function exprs(list: readonly (Expr | undefined)[], to: Children): void {
  for (const each of list) if (each !== undefined) to.expr(each)
}

export function orderItems(items: readonly OrderItem[] | undefined, to: Children): void {
  for (const item of items ?? []) to.expr(item.expr)
}

function jsonAction(action: JsonOnAction | undefined, to: Children): void {
  if (action?.action === 'default') to.expr(action.value)
}

export function jsonActions(node: { readonly onEmpty?: JsonOnAction; readonly onError?: JsonOnAction }, to: Children): void {
  jsonAction(node.onEmpty, to)
  jsonAction(node.onError, to)
}

export function windowSpec(spec: WindowSpec, to: Children): void {
  exprs(spec.partitionBy, to)
  orderItems(spec.orderBy, to)
  bound(spec.frame?.start, to)
  bound(spec.frame?.end, to)
}

function bound(b: WindowFrame['end'], to: Children): void {
  if (b !== undefined && 'amount' in b) to.expr(b.amount)
}

function windowRef(ref: WindowRef | undefined, to: Children): void {
  if (ref !== undefined && 'spec' in ref) windowSpec(ref.spec, to)
}

const CHILDREN = {
  int: none,
  decimal: none,
  double: none,
  string: none,
  hex: none,
  temporal: none,
  null: none,
  bool: none,
  param: none,
  column: none,
  'user-variable': none,
  'system-variable': none,
  'default-keyword': none,
  'default-of': (n, to) => to.expr(n.column),
  'values-of': (n, to) => to.expr(n.column),
  unary: (n, to) => to.expr(n.operand),
  binary: (n, to) => exprs([n.left, n.right], to),
  between: (n, to) => exprs([n.operand, n.low, n.high], to),
  'in-list': (n, to) => exprs([n.operand, ...n.items], to),
  'in-subquery': (n, to) => {
    to.expr(n.operand)
    to.query(n.query)
  },
  like: (n, to) => exprs([n.operand, n.pattern, n.escape], to),
  regexp: (n, to) => exprs([n.operand, n.pattern], to),
  is: (n, to) => to.expr(n.operand),
  'member-of': (n, to) => exprs([n.operand, n.array], to),
  case: (n, to) => {
    exprs([n.operand], to)
    for (const each of n.whens) exprs([each.when, each.then], to)
    exprs([n.else], to)
  },
  cast: (n, to) => to.expr(n.operand),
  'convert-using': (n, to) => to.expr(n.operand),
  collate: (n, to) => to.expr(n.operand),
  'interval-arithmetic': (n, to) => exprs([n.operand, n.amount], to),
  call: (n, to) => exprs(n.args, to),
  'unit-call': (n, to) => exprs(n.args, to),
  trim: (n, to) => exprs([n.remove, n.operand], to),
  'char-call': (n, to) => exprs(n.args, to),
  'weight-string': (n, to) => to.expr(n.operand),
  'json-value': (n, to) => {
    exprs([n.doc, n.path], to)
    jsonActions(n, to)
  },
  aggregate: (n, to) => {
    exprs(n.args, to)
    orderItems(n.orderBy, to)
    windowRef(n.over, to)
  },
  'window-call': (n, to) => {
    exprs(n.args, to)
    windowRef(n.over, to)
  },
  match: (n, to) => exprs([...n.columns, n.against], to),
  subquery: (n, to) => to.query(n.query),
  exists: (n, to) => to.query(n.query),
  quantified: (n, to) => {
    to.expr(n.left)
    to.query(n.query)
  },
  row: (n, to) => exprs(n.items, to),
  assign: (n, to) => to.expr(n.value),
} satisfies { readonly [K in ExprKind]: Visit<K> }
