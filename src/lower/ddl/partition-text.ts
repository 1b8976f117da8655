import type * as A from '../../sql/ast.ts'
import { backticked, ExpressionText } from '../expression-text.ts'

/** Takes a PARTITION BY clause; returns it as SHOW CREATE TABLE prints it, without the version comment. */
export function partitionText(p: A.Partitioning, engine: string, charset: string): string {
  const text = new ExpressionText(charset)
  const method = (m: { readonly method: string; readonly linear: boolean; readonly expr?: A.Expr; readonly columns?: readonly string[] }): string => {
    const name = `${m.linear ? 'LINEAR ' : ''}${m.method.toUpperCase()}`
    if (m.method === 'key') return `${name} (${(m.columns ?? []).map(plain).join(',')})`
    if (m.columns) return `${name}  COLUMNS(${m.columns.map(plain).join(',')})`
    return `${name} (${m.expr ? text.show(m.expr) : ''})`
  }
  // Bounds are kept without a character set.
  const value = (v: A.Expr): string => {
    if (v.kind === 'row') return `(${v.items.map(value).join(',')})`
    return v.kind === 'string' || v.kind === 'temporal' ? text.show(v).replace(/^[^']*/, '') : text.show(v)
  }
  const options = (list: readonly A.TableOption[]): string => {
    const comment = list.find((o) => o.name === 'comment')?.value
    return `${typeof comment === 'string' ? ` COMMENT = '${comment.replaceAll("'", "''")}'` : ''} ENGINE = ${engine}`
  }
  let result = `PARTITION BY ${method(p)}`
  if (p.sub) result += `\nSUBPARTITION BY ${method(p.sub)}${p.sub.count === undefined || p.partitions.some((part) => part.subpartitions.length > 0) ? '' : `\nSUBPARTITIONS ${p.sub.count}`}`
  if (p.partitions.length === 0) return p.count === undefined ? result : `${result}\nPARTITIONS ${p.count}`
  const partitions = p.partitions.map((part) => {
    const bounds = part.lessThan
      ? ` VALUES LESS THAN ${part.lessThan.length === 1 && part.lessThan[0] === 'maxvalue' && !p.columns ? 'MAXVALUE' : `(${part.lessThan.map((v) => (v === 'maxvalue' ? 'MAXVALUE' : value(v))).join(',')})`}`
      : part.in ? ` VALUES IN (${part.in.map(value).join(',')})` : ''
    if (part.subpartitions.length === 0) return `PARTITION ${plain(part.name)}${bounds}${options(part.options)}`
    return `PARTITION ${plain(part.name)}${bounds}\n (${part.subpartitions.map((s) => `SUBPARTITION ${plain(s.name)}${options(s.options)}`).join(',\n  ')})`
  })
  return `${result}\n(${partitions.join(',\n ')})`
}

/** Partition names and columns stand bare where MySQL needs no quotes. */
const plain = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : backticked(name))
