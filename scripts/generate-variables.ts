// Writes src/session/variables/table.ts from a TSV of MySQL's system variables, and src/session/status-table.ts from one of its status variables.
// Usage: node --import tsx scripts/generate-variables.ts system-variables.tsv status-variables.tsv
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [systemPath, statusPath] = process.argv.slice(2)
if (systemPath === undefined || statusPath === undefined) {
  process.stderr.write('usage: generate-variables.ts system-variables.tsv status-variables.tsv\n')
  process.exit(2)
}

/** Defaults that the list tells in words: what a plain server shows. Facts of the running gateway replace some at start. */
const DEFAULTS: Record<string, string> = {
  authentication_policy: '*,,',
  back_log: '151',
  basedir: '/',
  build_id: '',
  character_sets_dir: '/charsets/',
  datadir: '/',
  disabled_storage_engines: '',
  event_scheduler: 'ON',
  ft_stopword_file: '(built-in)',
  general_log_file: 'aproxy.log',
  host_cache_size: '279',
  hostname: 'localhost',
  identity: '0',
  innodb_buffer_pool_instances: '1',
  innodb_flush_method: 'O_DIRECT',
  innodb_io_capacity_max: '20000',
  innodb_page_cleaners: '1',
  innodb_parallel_read_threads: '4',
  innodb_purge_threads: '1',
  innodb_read_io_threads: '4',
  innodb_version: '8.4.0',
  lc_messages_dir: '/',
  local_infile: 'OFF',
  log_bin: 'OFF',
  log_bin_basename: '',
  log_bin_index: '',
  long_query_time: '10',
  open_files_limit: '5000',
  optimizer_trace_offset: '-1',
  explain_format: 'TRADITIONAL',
  explain_json_format_version: '1',
  optimizer_trace_limit: '1',
  plugin_dir: '/',
  rand_seed1: '0',
  rand_seed2: '0',
  relay_log: 'aproxy-relay-bin',
  relay_log_basename: '',
  relay_log_index: '',
  replica_load_tmpdir: '/tmp',
  server_id: '1',
  server_uuid: '00000000-0000-0000-0000-000000000000',
  shared_memory_base_name: '',
  slave_load_tmpdir: '/tmp',
  slow_query_log_file: 'aproxy-slow.log',
  socket: '',
  statement_id: '0',
  system_time_zone: 'UTC',
  table_definition_cache: '2000',
  temptable_max_ram: '1073741824',
  thread_cache_size: '9',
  timestamp: '0',
  tmpdir: '/tmp',
  version: '8.4.0-aproxy',
  version_comment: 'aproxy',
  version_compile_machine: 'x86_64',
  version_compile_os: 'Linux',
  version_compile_zlib: '1.3.1',
  gtid_executed: '',
  gtid_purged: '',
  gtid_owned: '',
  pid_file: '',
  log_error: 'stderr',
  ssl_ca: 'ca.pem',
  ssl_cert: 'server-cert.pem',
  ssl_key: 'server-key.pem',
  myisam_recover_options: 'OFF',
  secondary_engine_cost_threshold: '100000',
  have_symlink: 'DISABLED',
}

/** Variables whose @@value is NULL until it is set. */
const NULLS = new Set(
  (
    'admin_address admin_ssl_ca admin_ssl_capath admin_ssl_cert admin_ssl_cipher admin_ssl_crl admin_ssl_crlpath admin_ssl_key admin_tls_ciphersuites ' +
    'external_user init_file innodb_data_home_dir innodb_directories innodb_doublewrite_dir innodb_ft_aux_table innodb_ft_server_stopword_table ' +
    'innodb_ft_user_stopword_table innodb_monitor_disable innodb_monitor_enable innodb_monitor_reset innodb_monitor_reset_all innodb_redo_log_archive_dirs ' +
    'innodb_tmpdir proxy_user report_host report_password report_user ssl_capath ssl_cipher ssl_crl ssl_crlpath tls_ciphersuites'
  ).split(' '),
)

/** Integer variables that are signed in a SELECT's column definition. */
const SIGNED =
  /^(binlog_group_commit_sync_delay|innodb_(autoinc_lock_mode|buffer_pool_size|fill_factor|open_files)|max_digest_length|ngram_token_size|optimizer_trace_(limit|offset)|performance_schema_.*|ssl_session_cache_timeout)$/

/** Absent from a plain 8.4 server although listed. */
const ABSENT = new Set(
  (
    'innodb_background_drop_list_empty innodb_checkpoint_disabled innodb_log_checkpoint_fuzzy_now innodb_log_checkpoint_now innodb_undo_tablespaces ' +
    'mysql_native_password_proxy_users named_pipe named_pipe_full_access_group shared_memory shared_memory_base_name'
  ).split(' '),
)

/** Block sizes that the greatest value does not tell. */
const BLOCKS: Record<string, number> = {
  max_allowed_packet: 1024,
  net_buffer_length: 1024,
  transaction_alloc_block_size: 1024,
  transaction_prealloc_size: 1024,
}

/** Limits that the list has as bit patterns or not at all. */
const LIMITS: Record<string, [string, string]> = {
  long_query_time: ['0', '31536000'],
  timestamp: ['0', '2147483647'],
  secondary_engine_cost_threshold: ['0', '1.7976931348623157e308'],
  optimizer_trace_offset: ['-9223372036854775807', '9223372036854775807'],
}

/** Enumerations in the server's own order, which numbers follow. */
const MEMBERS: Record<string, string> = {
  binlog_format: 'MIXED,STATEMENT,ROW',
  binlog_row_image: 'MINIMAL,NOBLOB,FULL',
  rbr_exec_mode: 'STRICT,IDEMPOTENT',
  resultset_metadata: 'NONE,FULL',
  internal_tmp_mem_storage_engine: 'MEMORY,TempTable',
  myisam_stats_method: 'nulls_unequal,nulls_equal,nulls_ignored',
  explain_format: 'TRADITIONAL,TRADITIONAL_STRICT,TREE,JSON',
  session_track_gtids: 'OFF,OWN_GTID,ALL_GTIDS',
  terminology_use_previous: 'NONE,BEFORE_8_0_26,BEFORE_8_2_0',
  binlog_row_value_options: 'PARTIAL_JSON',
  enforce_gtid_consistency: 'OFF,ON,WARN',
  log_output: 'NONE,FILE,TABLE',
}

const FLAGS = new Set(['optimizer_switch', 'optimizer_trace', 'optimizer_trace_features'])
const TYPES: Record<string, string> = {
  myisam_stats_method: 'enum',
  enforce_gtid_consistency: 'enum',
  sql_mode: 'string',
  ...Object.fromEntries([...FLAGS].map((name) => [name, 'flags'])),
}

const OPTIMIZER_SWITCH =
  'index_merge=on,index_merge_union=on,index_merge_sort_union=on,index_merge_intersection=on,engine_condition_pushdown=on,index_condition_pushdown=on,' +
  'mrr=on,mrr_cost_based=on,block_nested_loop=on,batched_key_access=off,materialization=on,semijoin=on,loosescan=on,firstmatch=on,duplicateweedout=on,' +
  'subquery_materialization_cost_based=on,use_index_extensions=on,condition_fanout_filter=on,derived_merge=on,use_invisible_indexes=off,skip_scan=on,' +
  'hash_join=on,subquery_to_derived=off,prefer_ordering_index=on,hypergraph_optimizer=off,derived_condition_pushdown=on,hash_set_operations=on'

const lines = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

function block(name: string, max: bigint): number {
  const known = BLOCKS[name]
  if (known !== undefined) return known
  for (const bits of [31n, 32n, 63n, 64n]) {
    const rest = (1n << bits) - max
    if (rest > 1n && rest <= 4096n && (rest & (rest - 1n)) === 0n) return Number(rest)
  }
  return 1
}

/** Dynamic although the list says otherwise (measured). */
const DYNAMIC = new Set(['caching_sha2_password_digest_rounds', 'server_id_bits'])

const rows: string[] = []
for (const [
  name = '',
  scope = '',
  dynamic,
  listedType = '',
  ,
  default84 = '',
  listedMin = '',
  listedMax = '',
  enumValues = '',
  ,
  ,
  since,
  removed,
  plugin,
] of lines(systemPath)) {
  if (plugin === 'y' || since === '9.x' || removed === '8.4' || default84.startsWith('(removed') || ABSENT.has(name))
    continue
  const type =
    TYPES[name] ??
    (listedType === 'numeric' ? 'double' : listedType === 'int' ? (SIGNED.test(name) ? 'int' : 'uint') : listedType)
  const listed = default84.replace(/ \(removed.*/, '')
  const text =
    name === 'optimizer_switch'
      ? OPTIMIZER_SWITCH
      : (DEFAULTS[name] ?? (listed === '' && (listedType === 'int' || listedType === 'numeric') ? '0' : listed))
  if (/[()]/.test(text) && !['ft_boolean_syntax', 'ft_stopword_file'].includes(name))
    throw new Error(`default in words: ${name}: ${text}`)
  const value = NULLS.has(name) ? 'null' : quote(name === 'ft_boolean_syntax' ? text.replaceAll('""', '"') : text)
  const head = `'${(scope[0] ?? '') as string}', ${dynamic === 'y' || DYNAMIC.has(name) ? 1 : 0}, '${type}', ${value}`
  let tail = ''
  if (type === 'uint' || type === 'int' || type === 'double') {
    if (type !== 'double' && !/^-?\d+$/.test(text)) throw new Error(`no number: ${name}: ${text}`)
    const [min, max] = LIMITS[name] ?? [
      listedMin || '0',
      listedMax || (type === 'int' ? '9223372036854775807' : '18446744073709551615'),
    ]
    const size = type === 'double' ? 1 : block(name, BigInt(max))
    tail = `, '${min}', '${max}'${size > 1 ? `, ${size}` : ''}`
  } else if (type === 'enum' || type === 'set') tail = `, ${quote(MEMBERS[name] ?? enumValues)}`
  rows.push(`  ${name}: [${head}${tail}],`)
}

writeFileSync(
  fileURLToPath(new URL('../src/session/variables/table.ts', import.meta.url)),
  `// MySQL 8.4's system variables. Written by scripts/generate-variables.ts; do not edit.
// Row: scope (g global, s session, b both), dynamic, type, default, then for numbers: least, greatest, block size; for enumerations and sets: members.

export type VariableType = 'bool' | 'uint' | 'int' | 'double' | 'enum' | 'set' | 'flags' | 'string'

export type VariableRow = readonly [scope: 'g' | 's' | 'b', dynamic: 0 | 1, type: VariableType, value: string | null, least?: string, greatest?: string, block?: number]

export const VARIABLE_ROWS: Readonly<Record<string, VariableRow>> = {
${rows.join('\n')}
}
`,
)

const status = lines(statusPath)
  .filter(([, , , , , since, shown]) => shown === 'y' && since !== '9.x')
  .map(
    ([name = '', type, scope]) =>
      `  ['${name}', '${type === 'int' ? 'i' : type === 'bool' ? 'b' : 's'}', '${scope === 'global' ? 'g' : scope === 'session' ? 's' : 'b'}'],`,
  )
writeFileSync(
  fileURLToPath(new URL('../src/session/status-table.ts', import.meta.url)),
  `// MySQL's status variables as a plain server shows them. Written by scripts/generate-variables.ts; do not edit.
// Row: name, type (i number, b ON/OFF, s text), scope (g global, s session, b both).

export const STATUS_ROWS: readonly (readonly [name: string, type: 'i' | 'b' | 's', scope: 'g' | 's' | 'b'])[] = [
${status.join('\n')}
]
`,
)
process.stdout.write(`${rows.length} system variables, ${status.length} status variables\n`)
