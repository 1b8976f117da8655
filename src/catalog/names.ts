import { createHash } from 'node:crypto'
import { cutBytes } from '../errors/mysql-error.ts'

const limit = 63

/** Takes a MySQL name; returns the name PostgreSQL gets: the same, or the start and a hash when it is over 63 bytes of UTF-8. */
export function storedName(name: string): string {
  if (name.length <= 21 || Buffer.byteLength(name) <= limit) return name
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 10)
  return `${cutBytes(name, limit - 11)}_${hash}`
}

/** A temporary table whose plain name belongs to one of another database. */
export const otherTemporaryName = (database: string, name: string): string => storedName(`${name}@${database}`)

/** Index, constraint and sequence names are per table in MySQL and per schema in PostgreSQL: `table__name`. */
export function innerName(relation: string, name: string): string {
  return storedName(`${relation}__${name}`)
}

/** Takes a relation and the PostgreSQL name of one of its indexes or constraints; returns MySQL's name when `table__name` tells it, else the name itself. */
export function outerName(relation: string, inner: string): string {
  const prefix = `${relation}__`
  return inner.startsWith(prefix) && inner.length > prefix.length ? inner.slice(prefix.length) : inner
}

export const sequenceName = (relation: string): string => innerName(relation, 'auto_increment')

/** The CHECK that keeps an unsigned DECIMAL from going below zero; not a check of the user's. */
export const unsignedCheckName = (relation: string, attribute: string): string => innerName(relation, `${attribute}__unsigned`)
/** The CHECK that refuses rows without a partition; not one of the user's. */
export const partitionCheckName = (relation: string): string => innerName(relation, 'partitions__covered')
export const isPartitionCheck = (inner: string): boolean => inner.endsWith('__partitions__covered')
export const isUnsignedCheck = (inner: string): boolean => inner.endsWith('__unsigned')
