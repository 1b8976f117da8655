import { availableParallelism } from 'node:os'
import type { Config } from '../config/schema.ts'
import type { Share } from '../gateway.ts'

/** Connections that a worker cannot do without: one may hold a transaction while another reads the catalog. */
const LEAST_POOL = 2

/** Takes the configuration; returns how many processes serve: no more than the pool has connections for. */
export function workerCount({ server, postgres }: Config): number {
  const wanted = server.workers === 'auto' ? availableParallelism() : server.workers
  return Math.max(1, Math.min(wanted, Math.floor(postgres.max_pool_size / LEAST_POOL)))
}

/** Takes the configuration and a place among so many living workers; returns its part of the pool. The parts of all places make up the whole. */
export function shareOf({ postgres }: Config, place: number, of: number): Share {
  const part = (whole: number): number => Math.floor(whole / of) + (place < whole % of ? 1 : 0)
  return { maxPool: part(postgres.max_pool_size), minPool: part(postgres.min_pool_size) }
}
