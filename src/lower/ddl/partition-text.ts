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
  let result = `PARTITION BY ${method(p)}`
  if (p.sub) result += `\nSUBPARTITION BY ${method(p.sub)}${p.sub.count === undefined ? '' : `\nSUBPARTITIONS ${p.sub.count}`}`
  if (p.partitions.length === 0) return p.count === undefined ? result : `${result}\nPARTITIONS ${p.count}`
  const partitions = p.partitions.map((part) => {
    const bounds = part.lessThan
      ? ` VALUES LESS THAN ${part.lessThan.length === 1 && part.lessThan[0] === 'maxvalue' && !p.columns ? 'MAXVALUE' : `(${part.lessThan.map((v) => (v === 'maxvalue' ? 'MAXVALUE' : text.show(v))).join(',')})`}`
      : part.in ? ` VALUES IN (${part.in.map((v) => text.show(v)).join(',')})` : ''
    const comment = part.options.find((o) => o.name === 'comment')
    const options = `${comment && typeof comment.value === 'string' ? ` COMMENT = '${comment.value.replaceAll("'", "''")}'` : ''} ENGINE = ${engine}`
    if (part.subpartitions.length === 0) return `PARTITION ${plain(part.name)}${bounds}${options}`
    return `PARTITION ${plain(part.name)}${bounds}\n (${part.subpartitions.map((s) => `SUBPARTITION ${plain(s.name)} ENGINE = ${engine}`).join(',\n  ')})`
  })
  return `${result}\n(${partitions.join(',\n ')})`
}

/** Partition names and columns stand bare where MySQL needs no quotes. */
const plain = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : backticked(name))
