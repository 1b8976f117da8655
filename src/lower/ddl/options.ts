import { mysqlError } from '../../errors/mysql-error.ts'
import { warning, type Warning } from '../../errors/warning.ts'
import type * as A from '../../sql/ast.ts'
import { collationOf } from './charset.ts'
import { charsetWarnings, collationWarnings } from './deprecations.ts'
import type { Draft } from './draft.ts'
import type { DdlContext } from './plan.ts'

/** Engines as MySQL spells them; all are stored the same way. */
const engines: Readonly<Record<string, string>> = {
  innodb: 'InnoDB', myisam: 'MyISAM', memory: 'MEMORY', heap: 'MEMORY', csv: 'CSV', archive: 'ARCHIVE', blackhole: 'BLACKHOLE', merge: 'MRG_MYISAM', mrg_myisam: 'MRG_MYISAM',
  federated: 'FEDERATED', ndb: 'ndbcluster', ndbcluster: 'ndbcluster', example: 'EXAMPLE',
}

/** Options that SHOW CREATE TABLE repeats, with the name it prints. */
const remembered: Readonly<Record<string, string>> = {
  min_rows: 'MIN_ROWS', max_rows: 'MAX_ROWS', avg_row_length: 'AVG_ROW_LENGTH', pack_keys: 'PACK_KEYS', stats_persistent: 'STATS_PERSISTENT', stats_auto_recalc: 'STATS_AUTO_RECALC',
  stats_sample_pages: 'STATS_SAMPLE_PAGES', checksum: 'CHECKSUM', delay_key_write: 'DELAY_KEY_WRITE', key_block_size: 'KEY_BLOCK_SIZE', compression: 'COMPRESSION', encryption: 'ENCRYPTION',
  insert_method: 'INSERT_METHOD', autoextend_size: 'AUTOEXTEND_SIZE',
}

/** Takes the options as written; returns the collation they name, or the inherited one. Throws 1115, 1273, 1253. */
export function collationFromOptions(options: readonly A.TableOption[], inherited: string): string {
  return collationOf(text(options, 'character_set'), text(options, 'collate'), inherited)
}

const text = (options: readonly A.TableOption[], name: string): string | undefined => {
  const option = options.filter((o) => o.name === name).at(-1)
  return option === undefined || typeof option.value === 'object' ? undefined : String(option.value)
}

/** Applies CREATE TABLE's or ALTER TABLE's options to the draft: stored, or remembered and ignored. */
export function applyOptions(ctx: DdlContext, draft: Draft, options: readonly A.TableOption[], warnings: Warning[]): void {
  const create: Record<string, string> = { ...draft.options.createOptions }
  for (const { name, value } of options) {
    const given = typeof value === 'object' ? '' : String(value)
    switch (name) {
      case 'engine': {
        const engine = engines[given.toLowerCase()]
        if (engine === undefined) throw mysqlError('ER_UNKNOWN_STORAGE_ENGINE', given)
        draft.options.engine = engine
        break
      }
      case 'comment':
        if ([...given].length > 2048 && ctx.strict) throw mysqlError('ER_TOO_LONG_TABLE_COMMENT', draft.name, 2048)
        if ([...given].length > 2048) warnings.push(warning('Warning', 'ER_TOO_LONG_TABLE_COMMENT', draft.name, 2048))
        draft.options.comment = [...given].slice(0, 2048).join('')
        break
      case 'auto_increment': draft.startAt = given; break
      case 'row_format':
        if (given.toLowerCase() === 'default') delete draft.options.rowFormat
        else draft.options.rowFormat = given.toUpperCase()
        break
      default: {
        const shown = remembered[name]
        if (shown === undefined) break
        // 0 and DEFAULT mean: not set.
        if (given.toLowerCase() === 'default' || (given === '0' && !/^stats_|pack_keys/.test(name)) || given === '' || (name === 'encryption' && /^n$/i.test(given))) delete create[shown]
        else create[shown] = given
      }
    }
    if (name === 'character_set') warnings.push(...charsetWarnings(given))
    if (name === 'collate') warnings.push(...collationWarnings(given))
  }
  draft.options.collation = collationFromOptions(options, draft.options.collation)
  draft.options.createOptions = create
}
