import { test } from 'node:test'
import { hasPostgres15 } from './postgres.ts'
import type { PostgresVersion } from './postgres.ts'

/** The PostgreSQL versions to test on: 18 comes with npm, 15 is Debian's; without it the file has one skipped test, and in CI an error. */
export const versions: readonly PostgresVersion[] = hasPostgres15 || process.env['CI'] !== undefined ? [18, 15] : [18]

if (versions.length === 1) test('on PostgreSQL 15', { skip: 'PostgreSQL 15 is not installed (.ci/packages.sh installs it)' }, () => {})
