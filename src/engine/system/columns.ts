// table
// Columns of the system databases' tables. Written by scripts/generate-system-tables.ts; do not edit.
// Column: name|type|? when nullable|collation|key|extra|default.

export const SYSTEM_COLUMNS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  information_schema: {
    ADMINISTRABLE_ROLE_AUTHORIZATIONS: [
      'USER|varchar(97)|?|utf8mb3_general_ci', 'HOST|varchar(256)|?|utf8mb3_general_ci', 'GRANTEE|varchar(97)|?|utf8mb4_0900_ai_ci', 'GRANTEE_HOST|varchar(256)|?|utf8mb4_0900_ai_ci',
      'ROLE_NAME|varchar(255)|?|utf8mb4_0900_ai_ci', 'ROLE_HOST|varchar(256)|?|utf8mb4_0900_ai_ci', 'IS_GRANTABLE|varchar(3)||utf8mb3_general_ci|||', 'IS_DEFAULT|varchar(3)|?|utf8mb3_general_ci',
      'IS_MANDATORY|varchar(3)||utf8mb3_general_ci|||',
    ],
    APPLICABLE_ROLES: [
      'USER|varchar(97)|?|utf8mb3_general_ci', 'HOST|varchar(256)|?|utf8mb3_general_ci', 'GRANTEE|varchar(97)|?|utf8mb4_0900_ai_ci', 'GRANTEE_HOST|varchar(256)|?|utf8mb4_0900_ai_ci',
      'ROLE_NAME|varchar(255)|?|utf8mb4_0900_ai_ci', 'ROLE_HOST|varchar(256)|?|utf8mb4_0900_ai_ci', 'IS_GRANTABLE|varchar(3)||utf8mb3_general_ci|||', 'IS_DEFAULT|varchar(3)|?|utf8mb3_general_ci',
      'IS_MANDATORY|varchar(3)||utf8mb3_general_ci|||',
    ],
    CHARACTER_SETS: [
      'CHARACTER_SET_NAME|varchar(64)||utf8mb3_general_ci', 'DEFAULT_COLLATE_NAME|varchar(64)||utf8mb3_general_ci', 'DESCRIPTION|varchar(2048)||utf8mb3_general_ci', 'MAXLEN|int unsigned',
    ],
    CHECK_CONSTRAINTS: [
      'CONSTRAINT_CATALOG|varchar(64)||utf8mb3_bin', 'CONSTRAINT_SCHEMA|varchar(64)||utf8mb3_bin', 'CONSTRAINT_NAME|varchar(64)||utf8mb3_tolower_ci', 'CHECK_CLAUSE|longtext||utf8mb3_bin',
    ],
    COLLATIONS: [
      'COLLATION_NAME|varchar(64)||utf8mb3_general_ci', 'CHARACTER_SET_NAME|varchar(64)||utf8mb3_general_ci', 'ID|bigint unsigned|||||0', 'IS_DEFAULT|varchar(3)||utf8mb3_general_ci|||',
      'IS_COMPILED|varchar(3)||utf8mb3_general_ci|||', 'SORTLEN|int unsigned', 'PAD_ATTRIBUTE|enum(\'PAD SPACE\',\'NO PAD\')||utf8mb3_bin',
    ],
    COLLATION_CHARACTER_SET_APPLICABILITY: [
      'COLLATION_NAME|varchar(64)||utf8mb3_general_ci', 'CHARACTER_SET_NAME|varchar(64)||utf8mb3_general_ci',
    ],
    COLUMNS: [
      'TABLE_CATALOG|varchar(64)||utf8mb3_bin', 'TABLE_SCHEMA|varchar(64)||utf8mb3_bin', 'TABLE_NAME|varchar(64)||utf8mb3_bin', 'COLUMN_NAME|varchar(64)|?|utf8mb3_tolower_ci',
      'ORDINAL_POSITION|int unsigned', 'COLUMN_DEFAULT|text|?|utf8mb3_bin', 'IS_NULLABLE|varchar(3)||utf8mb3_general_ci|||', 'DATA_TYPE|longtext|?|utf8mb3_bin', 'CHARACTER_MAXIMUM_LENGTH|bigint|?',
      'CHARACTER_OCTET_LENGTH|bigint|?', 'NUMERIC_PRECISION|bigint unsigned|?', 'NUMERIC_SCALE|bigint unsigned|?', 'DATETIME_PRECISION|int unsigned|?',
      'CHARACTER_SET_NAME|varchar(64)|?|utf8mb3_general_ci', 'COLLATION_NAME|varchar(64)|?|utf8mb3_general_ci', 'COLUMN_TYPE|mediumtext||utf8mb3_bin',
      'COLUMN_KEY|enum(\'\',\'PRI\',\'UNI\',\'MUL\')||utf8mb3_bin', 'EXTRA|varchar(256)|?|utf8mb3_general_ci', 'PRIVILEGES|varchar(154)|?|utf8mb3_general_ci', 'COLUMN_COMMENT|text||utf8mb3_bin',
      'GENERATION_EXPRESSION|longtext||utf8mb3_bin', 'SRS_ID|int unsigned|?',
    ],
    COLUMNS_EXTENSIONS: [
      'TABLE_CATALOG|varchar(64)||utf8mb3_bin', 'TABLE_SCHEMA|varchar(64)||utf8mb3_bin', 'TABLE_NAME|varchar(64)||utf8mb3_bin', 'COLUMN_NAME|varchar(64)|?|utf8mb3_tolower_ci', 'ENGINE_ATTRIBUTE|json|?',
      'SECONDARY_ENGINE_ATTRIBUTE|json|?',
    ],
    COLUMN_PRIVILEGES: [
      'GRANTEE|varchar(292)||utf8mb3_general_ci|||', 'TABLE_CATALOG|varchar(512)||utf8mb3_general_ci|||', 'TABLE_SCHEMA|varchar(64)||utf8mb3_general_ci|||',
      'TABLE_NAME|varchar(64)||utf8mb3_general_ci|||', 'COLUMN_NAME|varchar(64)||utf8mb3_general_ci|||', 'PRIVILEGE_TYPE|varchar(64)||utf8mb3_general_ci|||',
      'IS_GRANTABLE|varchar(3)||utf8mb3_general_ci|||',
    ],
    COLUMN_STATISTICS: [
      'SCHEMA_NAME|varchar(64)||utf8mb3_bin', 'TABLE_NAME|varchar(64)||utf8mb3_bin', 'COLUMN_NAME|varchar(64)||utf8mb3_tolower_ci', 'HISTOGRAM|json',
    ],
    ENABLED_ROLES: [
      'ROLE_NAME|varchar(255)|?|utf8mb4_0900_ai_ci', 'ROLE_HOST|varchar(255)|?|utf8mb4_0900_ai_ci', 'IS_DEFAULT|varchar(3)|?|utf8mb3_general_ci', 'IS_MANDATORY|varchar(3)||utf8mb3_general_ci|||',
    ],
    ENGINES: [
      'ENGINE|varchar(64)||utf8mb3_general_ci|||', 'SUPPORT|varchar(8)||utf8mb3_general_ci|||', 'COMMENT|varchar(80)||utf8mb3_general_ci|||', 'TRANSACTIONS|varchar(3)|?|utf8mb3_general_ci|||',
      'XA|varchar(3)|?|utf8mb3_general_ci|||', 'SAVEPOINTS|varchar(3)|?|utf8mb3_general_ci|||',
    ],
    EVENTS: [
      'EVENT_CATALOG|varchar(64)||utf8mb3_bin', 'EVENT_SCHEMA|varchar(64)||utf8mb3_bin', 'EVENT_NAME|varchar(64)||utf8mb3_general_ci', 'DEFINER|varchar(288)||utf8mb3_bin',
      'TIME_ZONE|varchar(64)||utf8mb3_bin', 'EVENT_BODY|varchar(3)||utf8mb3_general_ci|||', 'EVENT_DEFINITION|longtext||utf8mb3_bin', 'EVENT_TYPE|varchar(9)||utf8mb3_general_ci|||',
      'EXECUTE_AT|datetime|?', 'INTERVAL_VALUE|varchar(256)|?|utf8mb3_general_ci',
      'INTERVAL_FIELD|enum(\'YEAR\',\'QUARTER\',\'MONTH\',\'DAY\',\'HOUR\',\'MINUTE\',\'WEEK\',\'SECOND\',\'MICROSECOND\',\'YEAR_MONTH\',\'DAY_HOUR\',\'DAY_MINUTE\',\'DAY_SECOND\',\'HOUR_MINUTE\',\'HOUR_SECOND\',\'MINUTE_SECOND\',\'DAY_MICROSECOND\',\'HOUR_MICROSECOND\',\'MINUTE_MICROSECOND\',\'SECOND_MICROSECOND\')|?|utf8mb3_bin',
      'SQL_MODE|set(\'REAL_AS_FLOAT\',\'PIPES_AS_CONCAT\',\'ANSI_QUOTES\',\'IGNORE_SPACE\',\'NOT_USED\',\'ONLY_FULL_GROUP_BY\',\'NO_UNSIGNED_SUBTRACTION\',\'NO_DIR_IN_CREATE\',\'NOT_USED_9\',\'NOT_USED_10\',\'NOT_USED_11\',\'NOT_USED_12\',\'NOT_USED_13\',\'NOT_USED_14\',\'NOT_USED_15\',\'NOT_USED_16\',\'NOT_USED_17\',\'NOT_USED_18\',\'ANSI\',\'NO_AUTO_VALUE_ON_ZERO\',\'NO_BACKSLASH_ESCAPES\',\'STRICT_TRANS_TABLES\',\'STRICT_ALL_TABLES\',\'NO_ZERO_IN_DATE\',\'NO_ZERO_DATE\',\'ALLOW_INVALID_DATES\',\'ERROR_FOR_DIVISION_BY_ZERO\',\'TRADITIONAL\',\'NOT_USED_29\',\'HIGH_NOT_PRECEDENCE\',\'NO_ENGINE_SUBSTITUTION\',\'PAD_CHAR_TO_FULL_LENGTH\',\'TIME_TRUNCATE_FRACTIONAL\',\'INTERPRET_UTF8_AS_UTF8MB4\')||utf8mb3_bin',
      'STARTS|datetime|?', 'ENDS|datetime|?', 'STATUS|varchar(21)||utf8mb3_bin|||', 'ON_COMPLETION|varchar(12)||utf8mb3_general_ci|||', 'CREATED|timestamp', 'LAST_ALTERED|timestamp',
      'LAST_EXECUTED|datetime|?', 'EVENT_COMMENT|varchar(2048)||utf8mb3_bin', 'ORIGINATOR|int unsigned', 'CHARACTER_SET_CLIENT|varchar(64)||utf8mb3_general_ci',
      'COLLATION_CONNECTION|varchar(64)||utf8mb3_general_ci', 'DATABASE_COLLATION|varchar(64)||utf8mb3_general_ci',
    ],
    FILES: [
      'FILE_ID|bigint|?', 'FILE_NAME|text|?|utf8mb3_bin', 'FILE_TYPE|varchar(256)|?|utf8mb3_general_ci', 'TABLESPACE_NAME|varchar(268)||utf8mb3_bin', 'TABLE_CATALOG|varchar(0)||utf8mb3_general_ci|||',
      'TABLE_SCHEMA|varbinary(0)|?', 'TABLE_NAME|varbinary(0)|?', 'LOGFILE_GROUP_NAME|varchar(256)|?|utf8mb3_general_ci', 'LOGFILE_GROUP_NUMBER|bigint|?', 'ENGINE|varchar(64)||utf8mb3_general_ci',
      'FULLTEXT_KEYS|varbinary(0)|?', 'DELETED_ROWS|varbinary(0)|?', 'UPDATE_COUNT|varbinary(0)|?', 'FREE_EXTENTS|bigint|?', 'TOTAL_EXTENTS|bigint|?', 'EXTENT_SIZE|bigint|?', 'INITIAL_SIZE|bigint|?',
      'MAXIMUM_SIZE|bigint|?', 'AUTOEXTEND_SIZE|bigint|?', 'CREATION_TIME|varbinary(0)|?', 'LAST_UPDATE_TIME|varbinary(0)|?', 'LAST_ACCESS_TIME|varbinary(0)|?', 'RECOVER_TIME|varbinary(0)|?',
      'TRANSACTION_COUNTER|varbinary(0)|?', 'VERSION|bigint|?', 'ROW_FORMAT|varchar(256)|?|utf8mb3_general_ci', 'TABLE_ROWS|varbinary(0)|?', 'AVG_ROW_LENGTH|varbinary(0)|?', 'DATA_LENGTH|varbinary(0)|?',
      'MAX_DATA_LENGTH|varbinary(0)|?', 'INDEX_LENGTH|varbinary(0)|?', 'DATA_FREE|bigint|?', 'CREATE_TIME|varbinary(0)|?', 'UPDATE_TIME|varbinary(0)|?', 'CHECK_TIME|varbinary(0)|?',
      'CHECKSUM|varbinary(0)|?', 'STATUS|varchar(256)|?|utf8mb3_general_ci', 'EXTRA|varchar(256)|?|utf8mb3_general_ci',
    ],
    INNODB_BUFFER_PAGE: [
      'POOL_ID|bigint unsigned|||||', 'BLOCK_ID|bigint unsigned|||||', 'SPACE|bigint unsigned|||||', 'PAGE_NUMBER|bigint unsigned|||||', 'PAGE_TYPE|varchar(64)|?|utf8mb3_general_ci|||',
      'FLUSH_TYPE|bigint unsigned|||||', 'FIX_COUNT|bigint unsigned|||||', 'IS_HASHED|varchar(3)|?|utf8mb3_general_ci|||', 'NEWEST_MODIFICATION|bigint unsigned|||||',
      'OLDEST_MODIFICATION|bigint unsigned|||||', 'ACCESS_TIME|bigint unsigned|||||', 'TABLE_NAME|varchar(1024)|?|utf8mb3_general_ci|||', 'INDEX_NAME|varchar(1024)|?|utf8mb3_general_ci|||',
      'NUMBER_RECORDS|bigint unsigned|||||', 'DATA_SIZE|bigint unsigned|||||', 'COMPRESSED_SIZE|bigint unsigned|||||', 'PAGE_STATE|varchar(64)|?|utf8mb3_general_ci|||',
      'IO_FIX|varchar(64)|?|utf8mb3_general_ci|||', 'IS_OLD|varchar(3)|?|utf8mb3_general_ci|||', 'FREE_PAGE_CLOCK|bigint unsigned|||||', 'IS_STALE|varchar(3)|?|utf8mb3_general_ci|||',
    ],
    INNODB_BUFFER_PAGE_LRU: [
      'POOL_ID|bigint unsigned|||||', 'LRU_POSITION|bigint unsigned|||||', 'SPACE|bigint unsigned|||||', 'PAGE_NUMBER|bigint unsigned|||||', 'PAGE_TYPE|varchar(64)|?|utf8mb3_general_ci|||',
      'FLUSH_TYPE|bigint unsigned|||||', 'FIX_COUNT|bigint unsigned|||||', 'IS_HASHED|varchar(3)|?|utf8mb3_general_ci|||', 'NEWEST_MODIFICATION|bigint unsigned|||||',
      'OLDEST_MODIFICATION|bigint unsigned|||||', 'ACCESS_TIME|bigint unsigned|||||', 'TABLE_NAME|varchar(1024)|?|utf8mb3_general_ci|||', 'INDEX_NAME|varchar(1024)|?|utf8mb3_general_ci|||',
      'NUMBER_RECORDS|bigint unsigned|||||', 'DATA_SIZE|bigint unsigned|||||', 'COMPRESSED_SIZE|bigint unsigned|||||', 'COMPRESSED|varchar(3)|?|utf8mb3_general_ci|||',
      'IO_FIX|varchar(64)|?|utf8mb3_general_ci|||', 'IS_OLD|varchar(3)|?|utf8mb3_general_ci|||', 'FREE_PAGE_CLOCK|bigint unsigned|||||',
    ],
    INNODB_BUFFER_POOL_STATS: [
      'POOL_ID|bigint unsigned|||||', 'POOL_SIZE|bigint unsigned|||||', 'FREE_BUFFERS|bigint unsigned|||||', 'DATABASE_PAGES|bigint unsigned|||||', 'OLD_DATABASE_PAGES|bigint unsigned|||||',
      'MODIFIED_DATABASE_PAGES|bigint unsigned|||||', 'PENDING_DECOMPRESS|bigint unsigned|||||', 'PENDING_READS|bigint unsigned|||||', 'PENDING_FLUSH_LRU|bigint unsigned|||||',
      'PENDING_FLUSH_LIST|bigint unsigned|||||', 'PAGES_MADE_YOUNG|bigint unsigned|||||', 'PAGES_NOT_MADE_YOUNG|bigint unsigned|||||', 'PAGES_MADE_YOUNG_RATE|float(12,0)|||||',
      'PAGES_MADE_NOT_YOUNG_RATE|float(12,0)|||||', 'NUMBER_PAGES_READ|bigint unsigned|||||', 'NUMBER_PAGES_CREATED|bigint unsigned|||||', 'NUMBER_PAGES_WRITTEN|bigint unsigned|||||',
      'PAGES_READ_RATE|float(12,0)|||||', 'PAGES_CREATE_RATE|float(12,0)|||||', 'PAGES_WRITTEN_RATE|float(12,0)|||||', 'NUMBER_PAGES_GET|bigint unsigned|||||', 'HIT_RATE|bigint unsigned|||||',
      'YOUNG_MAKE_PER_THOUSAND_GETS|bigint unsigned|||||', 'NOT_YOUNG_MAKE_PER_THOUSAND_GETS|bigint unsigned|||||', 'NUMBER_PAGES_READ_AHEAD|bigint unsigned|||||',
      'NUMBER_READ_AHEAD_EVICTED|bigint unsigned|||||', 'READ_AHEAD_RATE|float(12,0)|||||', 'READ_AHEAD_EVICTED_RATE|float(12,0)|||||', 'LRU_IO_TOTAL|bigint unsigned|||||',
      'LRU_IO_CURRENT|bigint unsigned|||||', 'UNCOMPRESS_TOTAL|bigint unsigned|||||', 'UNCOMPRESS_CURRENT|bigint unsigned|||||',
    ],
    INNODB_CACHED_INDEXES: [
      'SPACE_ID|int unsigned|||||', 'INDEX_ID|bigint unsigned|||||', 'N_CACHED_PAGES|bigint unsigned|||||',
    ],
    INNODB_CMP: [
      'page_size|int|||||', 'compress_ops|int|||||', 'compress_ops_ok|int|||||', 'compress_time|int|||||', 'uncompress_ops|int|||||', 'uncompress_time|int|||||',
    ],
    INNODB_CMPMEM: [
      'page_size|int|||||', 'buffer_pool_instance|int|||||', 'pages_used|int|||||', 'pages_free|int|||||', 'relocation_ops|bigint|||||', 'relocation_time|int|||||',
    ],
    INNODB_CMPMEM_RESET: [
      'page_size|int|||||', 'buffer_pool_instance|int|||||', 'pages_used|int|||||', 'pages_free|int|||||', 'relocation_ops|bigint|||||', 'relocation_time|int|||||',
    ],
    INNODB_CMP_PER_INDEX: [
      'database_name|varchar(192)||utf8mb3_general_ci|||', 'table_name|varchar(192)||utf8mb3_general_ci|||', 'index_name|varchar(192)||utf8mb3_general_ci|||', 'compress_ops|int|||||',
      'compress_ops_ok|int|||||', 'compress_time|int|||||', 'uncompress_ops|int|||||', 'uncompress_time|int|||||',
    ],
    INNODB_CMP_PER_INDEX_RESET: [
      'database_name|varchar(192)||utf8mb3_general_ci|||', 'table_name|varchar(192)||utf8mb3_general_ci|||', 'index_name|varchar(192)||utf8mb3_general_ci|||', 'compress_ops|int|||||',
      'compress_ops_ok|int|||||', 'compress_time|int|||||', 'uncompress_ops|int|||||', 'uncompress_time|int|||||',
    ],
    INNODB_CMP_RESET: [
      'page_size|int|||||', 'compress_ops|int|||||', 'compress_ops_ok|int|||||', 'compress_time|int|||||', 'uncompress_ops|int|||||', 'uncompress_time|int|||||',
    ],
    INNODB_COLUMNS: [
      'TABLE_ID|bigint unsigned|||||', 'NAME|varchar(193)||utf8mb3_general_ci|||', 'POS|bigint unsigned|||||', 'MTYPE|int|||||', 'PRTYPE|int|||||', 'LEN|int|||||', 'HAS_DEFAULT|int|||||',
      'DEFAULT_VALUE|text|?|utf8mb3_general_ci|||',
    ],
    INNODB_DATAFILES: [
      'SPACE|varbinary(256)|?', 'PATH|varchar(512)||utf8mb3_bin',
    ],
    INNODB_FIELDS: [
      'INDEX_ID|varbinary(256)|?', 'NAME|varchar(64)||utf8mb3_tolower_ci', 'POS|bigint unsigned|||||0',
    ],
    INNODB_FOREIGN: [
      'ID|varchar(129)|?|utf8mb3_bin', 'FOR_NAME|varchar(129)|?|utf8mb3_bin', 'REF_NAME|varchar(129)|?|utf8mb3_bin', 'N_COLS|bigint|||||0', 'TYPE|bigint unsigned|||||0',
    ],
    INNODB_FOREIGN_COLS: [
      'ID|varchar(129)|?|utf8mb3_bin', 'FOR_COL_NAME|varchar(64)||utf8mb3_tolower_ci', 'REF_COL_NAME|varchar(64)||utf8mb3_tolower_ci', 'POS|int unsigned',
    ],
    INNODB_FT_BEING_DELETED: [
      'DOC_ID|bigint unsigned|||||',
    ],
    INNODB_FT_CONFIG: [
      'KEY|varchar(193)||utf8mb3_general_ci|||', 'VALUE|varchar(193)||utf8mb3_general_ci|||',
    ],
    INNODB_FT_DEFAULT_STOPWORD: [
      'value|varchar(18)||utf8mb3_general_ci|||',
    ],
    INNODB_FT_DELETED: [
      'DOC_ID|bigint unsigned|||||',
    ],
    INNODB_FT_INDEX_CACHE: [
      'WORD|varchar(337)||utf8mb3_general_ci|||', 'FIRST_DOC_ID|bigint unsigned|||||', 'LAST_DOC_ID|bigint unsigned|||||', 'DOC_COUNT|bigint unsigned|||||', 'DOC_ID|bigint unsigned|||||',
      'POSITION|bigint unsigned|||||',
    ],
    INNODB_FT_INDEX_TABLE: [
      'WORD|varchar(337)||utf8mb3_general_ci|||', 'FIRST_DOC_ID|bigint unsigned|||||', 'LAST_DOC_ID|bigint unsigned|||||', 'DOC_COUNT|bigint unsigned|||||', 'DOC_ID|bigint unsigned|||||',
      'POSITION|bigint unsigned|||||',
    ],
    INNODB_INDEXES: [
      'INDEX_ID|bigint unsigned|||||', 'NAME|varchar(193)||utf8mb3_general_ci|||', 'TABLE_ID|bigint unsigned|||||', 'TYPE|int|||||', 'N_FIELDS|int|||||', 'PAGE_NO|int|||||', 'SPACE|int|||||',
      'MERGE_THRESHOLD|int|||||',
    ],
    INNODB_METRICS: [
      'NAME|varchar(193)||utf8mb3_general_ci|||', 'SUBSYSTEM|varchar(193)||utf8mb3_general_ci|||', 'COUNT|bigint|||||', 'MAX_COUNT|bigint|?||||', 'MIN_COUNT|bigint|?||||', 'AVG_COUNT|float(12,0)|?||||',
      'COUNT_RESET|bigint|||||', 'MAX_COUNT_RESET|bigint|?||||', 'MIN_COUNT_RESET|bigint|?||||', 'AVG_COUNT_RESET|float(12,0)|?||||', 'TIME_ENABLED|datetime|?||||', 'TIME_DISABLED|datetime|?||||',
      'TIME_ELAPSED|bigint|?||||', 'TIME_RESET|datetime|?||||', 'STATUS|varchar(193)||utf8mb3_general_ci|||', 'TYPE|varchar(193)||utf8mb3_general_ci|||', 'COMMENT|varchar(193)||utf8mb3_general_ci|||',
    ],
    INNODB_SESSION_TEMP_TABLESPACES: [
      'ID|int unsigned|||||', 'SPACE|int unsigned|||||', 'PATH|varchar(4001)||utf8mb3_general_ci|||', 'SIZE|bigint unsigned|||||', 'STATE|varchar(192)||utf8mb3_general_ci|||',
      'PURPOSE|varchar(192)||utf8mb3_general_ci|||',
    ],
    INNODB_TABLES: [
      'TABLE_ID|bigint unsigned|||||', 'NAME|varchar(655)||utf8mb3_general_ci|||', 'FLAG|int|||||', 'N_COLS|int|||||', 'SPACE|bigint|||||', 'ROW_FORMAT|varchar(12)|?|utf8mb3_general_ci|||',
      'ZIP_PAGE_SIZE|int unsigned|||||', 'SPACE_TYPE|varchar(10)|?|utf8mb3_general_ci|||', 'INSTANT_COLS|int|||||', 'TOTAL_ROW_VERSIONS|int|||||',
    ],
    INNODB_TABLESPACES: [
      'SPACE|int unsigned|||||', 'NAME|varchar(655)||utf8mb3_general_ci|||', 'FLAG|int unsigned|||||', 'ROW_FORMAT|varchar(22)|?|utf8mb3_general_ci|||', 'PAGE_SIZE|int unsigned|||||',
      'ZIP_PAGE_SIZE|int unsigned|||||', 'SPACE_TYPE|varchar(10)|?|utf8mb3_general_ci|||', 'FS_BLOCK_SIZE|int unsigned|||||', 'FILE_SIZE|bigint unsigned|||||', 'ALLOCATED_SIZE|bigint unsigned|||||',
      'AUTOEXTEND_SIZE|bigint unsigned|||||', 'SERVER_VERSION|varchar(10)|?|utf8mb3_general_ci|||', 'SPACE_VERSION|int unsigned|||||', 'ENCRYPTION|varchar(1)|?|utf8mb3_general_ci|||',
      'STATE|varchar(10)|?|utf8mb3_general_ci|||',
    ],
    INNODB_TABLESPACES_BRIEF: [
      'SPACE|varbinary(256)|?', 'NAME|varchar(268)||utf8mb3_bin', 'PATH|varchar(512)||utf8mb3_bin', 'FLAG|varbinary(256)|?', 'SPACE_TYPE|varchar(7)||utf8mb3_general_ci|||',
    ],
    INNODB_TABLESTATS: [
      'TABLE_ID|bigint unsigned|||||', 'NAME|varchar(193)||utf8mb3_general_ci|||', 'STATS_INITIALIZED|varchar(193)||utf8mb3_general_ci|||', 'NUM_ROWS|bigint unsigned|||||',
      'CLUST_INDEX_SIZE|bigint unsigned|||||', 'OTHER_INDEX_SIZE|bigint unsigned|||||', 'MODIFIED_COUNTER|bigint unsigned|||||', 'AUTOINC|bigint unsigned|||||', 'REF_COUNT|int|||||',
    ],
    INNODB_TEMP_TABLE_INFO: [
      'TABLE_ID|bigint unsigned|||||', 'NAME|varchar(64)|?|utf8mb3_general_ci|||', 'N_COLS|int unsigned|||||', 'SPACE|int unsigned|||||',
    ],
    INNODB_TRX: [
      'trx_id|bigint unsigned|||||', 'trx_state|varchar(13)||utf8mb3_general_ci|||', 'trx_started|datetime|||||', 'trx_requested_lock_id|varchar(126)|?|utf8mb3_general_ci|||',
      'trx_wait_started|datetime|?||||', 'trx_weight|bigint unsigned|||||', 'trx_mysql_thread_id|bigint unsigned|||||', 'trx_query|varchar(1024)|?|utf8mb3_general_ci|||',
      'trx_operation_state|varchar(64)|?|utf8mb3_general_ci|||', 'trx_tables_in_use|bigint unsigned|||||', 'trx_tables_locked|bigint unsigned|||||', 'trx_lock_structs|bigint unsigned|||||',
      'trx_lock_memory_bytes|bigint unsigned|||||', 'trx_rows_locked|bigint unsigned|||||', 'trx_rows_modified|bigint unsigned|||||', 'trx_concurrency_tickets|bigint unsigned|||||',
      'trx_isolation_level|varchar(16)||utf8mb3_general_ci|||', 'trx_unique_checks|int|||||', 'trx_foreign_key_checks|int|||||', 'trx_last_foreign_key_error|varchar(256)|?|utf8mb3_general_ci|||',
      'trx_adaptive_hash_latched|int|||||', 'trx_adaptive_hash_timeout|bigint unsigned|||||', 'trx_is_read_only|int|||||', 'trx_autocommit_non_locking|int|||||',
      'trx_schedule_weight|bigint unsigned|?||||',
    ],
    INNODB_VIRTUAL: [
      'TABLE_ID|bigint unsigned|||||', 'POS|int unsigned|||||', 'BASE_POS|int unsigned|||||',
    ],
    KEYWORDS: [
      'WORD|varchar(128)|?|utf8mb4_0900_ai_ci', 'RESERVED|int|?',
    ],
    KEY_COLUMN_USAGE: [
      'CONSTRAINT_CATALOG|varchar(64)||utf8mb3_bin', 'CONSTRAINT_SCHEMA|varchar(64)||utf8mb3_bin', 'CONSTRAINT_NAME|varchar(64)|?|utf8mb3_tolower_ci', 'TABLE_CATALOG|varchar(64)||utf8mb3_bin',
      'TABLE_SCHEMA|varchar(64)||utf8mb3_bin', 'TABLE_NAME|varchar(64)||utf8mb3_bin', 'COLUMN_NAME|varchar(64)|?|utf8mb3_tolower_ci', 'ORDINAL_POSITION|int unsigned|||||0',
      'POSITION_IN_UNIQUE_CONSTRAINT|int unsigned|?', 'REFERENCED_TABLE_SCHEMA|varchar(64)|?|utf8mb3_bin', 'REFERENCED_TABLE_NAME|varchar(64)|?|utf8mb3_bin',
      'REFERENCED_COLUMN_NAME|varchar(64)|?|utf8mb3_tolower_ci',
    ],
    OPTIMIZER_TRACE: [
      'QUERY|varchar(65535)||utf8mb3_general_ci|||', 'TRACE|varchar(65535)||utf8mb3_general_ci|||', 'MISSING_BYTES_BEYOND_MAX_MEM_SIZE|int|||||', 'INSUFFICIENT_PRIVILEGES|tinyint(1)|||||',
    ],
    PARAMETERS: [
      'SPECIFIC_CATALOG|varchar(64)||utf8mb3_bin', 'SPECIFIC_SCHEMA|varchar(64)||utf8mb3_bin', 'SPECIFIC_NAME|varchar(64)||utf8mb3_general_ci', 'ORDINAL_POSITION|bigint unsigned|||||0',
      'PARAMETER_MODE|varchar(5)|?|utf8mb3_bin', 'PARAMETER_NAME|varchar(64)|?|utf8mb3_general_ci', 'DATA_TYPE|longtext|?|utf8mb3_bin', 'CHARACTER_MAXIMUM_LENGTH|bigint|?',
      'CHARACTER_OCTET_LENGTH|bigint|?', 'NUMERIC_PRECISION|int unsigned|?', 'NUMERIC_SCALE|bigint|?', 'DATETIME_PRECISION|int unsigned|?', 'CHARACTER_SET_NAME|varchar(64)|?|utf8mb3_general_ci',
      'COLLATION_NAME|varchar(64)|?|utf8mb3_general_ci', 'DTD_IDENTIFIER|mediumtext||utf8mb3_bin', 'ROUTINE_TYPE|enum(\'FUNCTION\',\'PROCEDURE\',\'LIBRARY\')||utf8mb3_bin',
    ],
    PARTITIONS: [
      'TABLE_CATALOG|varchar(64)||utf8mb3_bin', 'TABLE_SCHEMA|varchar(64)||utf8mb3_bin', 'TABLE_NAME|varchar(64)||utf8mb3_bin', 'PARTITION_NAME|varchar(64)|?|utf8mb3_tolower_ci',
      'SUBPARTITION_NAME|varchar(64)|?|utf8mb3_tolower_ci', 'PARTITION_ORDINAL_POSITION|int unsigned|?', 'SUBPARTITION_ORDINAL_POSITION|int unsigned|?', 'SECONDARY_LOAD|varchar(1)|?|utf8mb3_bin',
      'PARTITION_METHOD|varchar(13)|?|utf8mb3_general_ci', 'SUBPARTITION_METHOD|varchar(13)|?|utf8mb3_general_ci', 'PARTITION_EXPRESSION|varchar(2048)|?|utf8mb3_bin',
      'SUBPARTITION_EXPRESSION|varchar(2048)|?|utf8mb3_bin', 'PARTITION_DESCRIPTION|text|?|utf8mb3_bin', 'TABLE_ROWS|bigint unsigned|?', 'AVG_ROW_LENGTH|bigint unsigned|?',
      'DATA_LENGTH|bigint unsigned|?', 'MAX_DATA_LENGTH|bigint unsigned|?', 'INDEX_LENGTH|bigint unsigned|?', 'DATA_FREE|bigint unsigned|?', 'CREATE_TIME|timestamp', 'UPDATE_TIME|datetime|?',
      'CHECK_TIME|datetime|?', 'CHECKSUM|bigint|?', 'PARTITION_COMMENT|text||utf8mb3_bin', 'NODEGROUP|varchar(256)|?|utf8mb3_general_ci', 'TABLESPACE_NAME|varchar(268)|?|utf8mb3_bin',
    ],
    PLUGINS: [
      'PLUGIN_NAME|varchar(64)||utf8mb3_general_ci|||', 'PLUGIN_VERSION|varchar(20)||utf8mb3_general_ci|||', 'PLUGIN_STATUS|varchar(10)||utf8mb3_general_ci|||',
      'PLUGIN_TYPE|varchar(80)||utf8mb3_general_ci|||', 'PLUGIN_TYPE_VERSION|varchar(20)||utf8mb3_general_ci|||', 'PLUGIN_LIBRARY|varchar(64)|?|utf8mb3_general_ci|||',
      'PLUGIN_LIBRARY_VERSION|varchar(20)|?|utf8mb3_general_ci|||', 'PLUGIN_AUTHOR|varchar(64)|?|utf8mb3_general_ci|||', 'PLUGIN_DESCRIPTION|varchar(65535)|?|utf8mb3_general_ci|||',
      'PLUGIN_LICENSE|varchar(80)|?|utf8mb3_general_ci|||', 'LOAD_OPTION|varchar(64)||utf8mb3_general_ci|||',
    ],
    PROCESSLIST: [
      'ID|bigint unsigned|||||', 'USER|varchar(32)||utf8mb3_general_ci|||', 'HOST|varchar(261)||utf8mb3_general_ci|||', 'DB|varchar(64)|?|utf8mb3_general_ci|||',
      'COMMAND|varchar(16)||utf8mb3_general_ci|||', 'TIME|int|||||', 'STATE|varchar(64)|?|utf8mb3_general_ci|||', 'INFO|varchar(65535)|?|utf8mb3_general_ci|||',
    ],
    PROFILING: [
      'QUERY_ID|int|||||', 'SEQ|int|||||', 'STATE|varchar(30)||utf8mb3_general_ci|||', 'DURATION|decimal(905,0)|||||', 'CPU_USER|decimal(905,0)|?||||', 'CPU_SYSTEM|decimal(905,0)|?||||',
      'CONTEXT_VOLUNTARY|int|?||||', 'CONTEXT_INVOLUNTARY|int|?||||', 'BLOCK_OPS_IN|int|?||||', 'BLOCK_OPS_OUT|int|?||||', 'MESSAGES_SENT|int|?||||', 'MESSAGES_RECEIVED|int|?||||',
      'PAGE_FAULTS_MAJOR|int|?||||', 'PAGE_FAULTS_MINOR|int|?||||', 'SWAPS|int|?||||', 'SOURCE_FUNCTION|varchar(30)|?|utf8mb3_general_ci|||', 'SOURCE_FILE|varchar(20)|?|utf8mb3_general_ci|||',
      'SOURCE_LINE|int|?||||',
    ],
    REFERENTIAL_CONSTRAINTS: [
      'CONSTRAINT_CATALOG|varchar(64)||utf8mb3_bin', 'CONSTRAINT_SCHEMA|varchar(64)||utf8mb3_bin', 'CONSTRAINT_NAME|varchar(64)|?|utf8mb3_tolower_ci',
      'UNIQUE_CONSTRAINT_CATALOG|varchar(64)||utf8mb3_bin', 'UNIQUE_CONSTRAINT_SCHEMA|varchar(64)||utf8mb3_bin', 'UNIQUE_CONSTRAINT_NAME|varchar(64)|?|utf8mb3_tolower_ci',
      'MATCH_OPTION|enum(\'NONE\',\'PARTIAL\',\'FULL\')||utf8mb3_bin', 'UPDATE_RULE|enum(\'NO ACTION\',\'RESTRICT\',\'CASCADE\',\'SET NULL\',\'SET DEFAULT\')||utf8mb3_bin',
      'DELETE_RULE|enum(\'NO ACTION\',\'RESTRICT\',\'CASCADE\',\'SET NULL\',\'SET DEFAULT\')||utf8mb3_bin', 'TABLE_NAME|varchar(64)||utf8mb3_bin', 'REFERENCED_TABLE_NAME|varchar(64)||utf8mb3_bin',
    ],
    RESOURCE_GROUPS: [
      'RESOURCE_GROUP_NAME|varchar(64)||utf8mb3_general_ci', 'RESOURCE_GROUP_TYPE|enum(\'SYSTEM\',\'USER\')||utf8mb3_bin', 'RESOURCE_GROUP_ENABLED|tinyint(1)', 'VCPU_IDS|blob|?', 'THREAD_PRIORITY|int',
    ],
    ROLE_COLUMN_GRANTS: [
      'GRANTOR|varchar(97)|?|utf8mb3_general_ci', 'GRANTOR_HOST|varchar(256)|?|utf8mb3_general_ci', 'GRANTEE|char(32)||utf8mb3_bin|||', 'GRANTEE_HOST|char(255)||ascii_general_ci|||',
      'TABLE_CATALOG|varchar(3)||utf8mb3_general_ci|||', 'TABLE_SCHEMA|char(64)||utf8mb3_bin|||', 'TABLE_NAME|char(64)||utf8mb3_bin|||', 'COLUMN_NAME|char(64)||utf8mb3_bin|||',
      'PRIVILEGE_TYPE|set(\'Select\',\'Insert\',\'Update\',\'References\')||utf8mb3_general_ci|||', 'IS_GRANTABLE|varchar(3)||utf8mb3_general_ci|||',
    ],
    ROLE_ROUTINE_GRANTS: [
      'GRANTOR|varchar(97)|?|utf8mb3_general_ci', 'GRANTOR_HOST|varchar(256)|?|utf8mb3_general_ci', 'GRANTEE|char(32)||utf8mb3_bin|||', 'GRANTEE_HOST|char(255)||ascii_general_ci|||',
      'SPECIFIC_CATALOG|varchar(3)||utf8mb3_general_ci|||', 'SPECIFIC_SCHEMA|char(64)||utf8mb3_bin|||', 'SPECIFIC_NAME|char(64)||utf8mb3_general_ci|||',
      'ROUTINE_CATALOG|varchar(3)||utf8mb3_general_ci|||', 'ROUTINE_SCHEMA|char(64)||utf8mb3_bin|||', 'ROUTINE_NAME|char(64)||utf8mb3_general_ci|||',
      'PRIVILEGE_TYPE|set(\'Execute\',\'Alter Routine\',\'Grant\')||utf8mb3_general_ci|||', 'IS_GRANTABLE|varchar(3)||utf8mb3_general_ci|||',
    ],
    ROLE_TABLE_GRANTS: [
      'GRANTOR|varchar(97)|?|utf8mb3_general_ci', 'GRANTOR_HOST|varchar(256)|?|utf8mb3_general_ci', 'GRANTEE|char(32)||utf8mb3_bin|||', 'GRANTEE_HOST|char(255)||ascii_general_ci|||',
      'TABLE_CATALOG|varchar(3)||utf8mb3_general_ci|||', 'TABLE_SCHEMA|char(64)||utf8mb3_bin|||', 'TABLE_NAME|char(64)||utf8mb3_bin|||',
      'PRIVILEGE_TYPE|set(\'Select\',\'Insert\',\'Update\',\'Delete\',\'Create\',\'Drop\',\'Grant\',\'References\',\'Index\',\'Alter\',\'Create View\',\'Show view\',\'Trigger\')||utf8mb3_general_ci|||',
      'IS_GRANTABLE|varchar(3)||utf8mb3_general_ci|||',
    ],
    ROUTINES: [
      'SPECIFIC_NAME|varchar(64)||utf8mb3_general_ci', 'ROUTINE_CATALOG|varchar(64)||utf8mb3_bin', 'ROUTINE_SCHEMA|varchar(64)||utf8mb3_bin', 'ROUTINE_NAME|varchar(64)||utf8mb3_general_ci',
      'ROUTINE_TYPE|enum(\'FUNCTION\',\'PROCEDURE\',\'LIBRARY\')||utf8mb3_bin', 'DATA_TYPE|longtext|?|utf8mb3_bin', 'CHARACTER_MAXIMUM_LENGTH|bigint|?', 'CHARACTER_OCTET_LENGTH|bigint|?',
      'NUMERIC_PRECISION|int unsigned|?', 'NUMERIC_SCALE|int unsigned|?', 'DATETIME_PRECISION|int unsigned|?', 'CHARACTER_SET_NAME|varchar(64)|?|utf8mb3_general_ci',
      'COLLATION_NAME|varchar(64)|?|utf8mb3_general_ci', 'DTD_IDENTIFIER|longtext|?|utf8mb3_bin', 'ROUTINE_BODY|varchar(8)||utf8mb3_general_ci|||', 'ROUTINE_DEFINITION|longtext|?|utf8mb3_bin',
      'EXTERNAL_NAME|varbinary(0)|?', 'EXTERNAL_LANGUAGE|varchar(64)||utf8mb3_bin|||SQL', 'PARAMETER_STYLE|varchar(3)||utf8mb3_general_ci|||', 'IS_DETERMINISTIC|varchar(3)||utf8mb3_general_ci|||',
      'SQL_DATA_ACCESS|enum(\'CONTAINS SQL\',\'NO SQL\',\'READS SQL DATA\',\'MODIFIES SQL DATA\')||utf8mb3_bin', 'SQL_PATH|varbinary(0)|?',
      'SECURITY_TYPE|enum(\'DEFAULT\',\'INVOKER\',\'DEFINER\')||utf8mb3_bin', 'CREATED|timestamp', 'LAST_ALTERED|timestamp',
      'SQL_MODE|set(\'REAL_AS_FLOAT\',\'PIPES_AS_CONCAT\',\'ANSI_QUOTES\',\'IGNORE_SPACE\',\'NOT_USED\',\'ONLY_FULL_GROUP_BY\',\'NO_UNSIGNED_SUBTRACTION\',\'NO_DIR_IN_CREATE\',\'NOT_USED_9\',\'NOT_USED_10\',\'NOT_USED_11\',\'NOT_USED_12\',\'NOT_USED_13\',\'NOT_USED_14\',\'NOT_USED_15\',\'NOT_USED_16\',\'NOT_USED_17\',\'NOT_USED_18\',\'ANSI\',\'NO_AUTO_VALUE_ON_ZERO\',\'NO_BACKSLASH_ESCAPES\',\'STRICT_TRANS_TABLES\',\'STRICT_ALL_TABLES\',\'NO_ZERO_IN_DATE\',\'NO_ZERO_DATE\',\'ALLOW_INVALID_DATES\',\'ERROR_FOR_DIVISION_BY_ZERO\',\'TRADITIONAL\',\'NOT_USED_29\',\'HIGH_NOT_PRECEDENCE\',\'NO_ENGINE_SUBSTITUTION\',\'PAD_CHAR_TO_FULL_LENGTH\',\'TIME_TRUNCATE_FRACTIONAL\',\'INTERPRET_UTF8_AS_UTF8MB4\')||utf8mb3_bin',
      'ROUTINE_COMMENT|text||utf8mb3_bin', 'DEFINER|varchar(288)||utf8mb3_bin', 'CHARACTER_SET_CLIENT|varchar(64)||utf8mb3_general_ci', 'COLLATION_CONNECTION|varchar(64)||utf8mb3_general_ci',
      'DATABASE_COLLATION|varchar(64)||utf8mb3_general_ci',
    ],
    SCHEMATA: [
      'CATALOG_NAME|varchar(64)||utf8mb3_bin', 'SCHEMA_NAME|varchar(64)||utf8mb3_bin', 'DEFAULT_CHARACTER_SET_NAME|varchar(64)||utf8mb3_general_ci',
      'DEFAULT_COLLATION_NAME|varchar(64)||utf8mb3_general_ci', 'SQL_PATH|varbinary(0)|?', 'DEFAULT_ENCRYPTION|enum(\'NO\',\'YES\')||utf8mb3_bin',
    ],
    SCHEMATA_EXTENSIONS: [
      'CATALOG_NAME|varchar(64)||utf8mb3_bin', 'SCHEMA_NAME|varchar(64)||utf8mb3_bin', 'OPTIONS|varchar(256)|?|utf8mb3_general_ci',
    ],
    SCHEMA_PRIVILEGES: [
      'GRANTEE|varchar(292)||utf8mb3_general_ci|||', 'TABLE_CATALOG|varchar(512)||utf8mb3_general_ci|||', 'TABLE_SCHEMA|varchar(64)||utf8mb3_general_ci|||',
      'PRIVILEGE_TYPE|varchar(64)||utf8mb3_general_ci|||', 'IS_GRANTABLE|varchar(3)||utf8mb3_general_ci|||',
    ],
    STATISTICS: [
      'TABLE_CATALOG|varchar(64)||utf8mb3_bin', 'TABLE_SCHEMA|varchar(64)||utf8mb3_bin', 'TABLE_NAME|varchar(64)||utf8mb3_bin', 'NON_UNIQUE|int|||||0', 'INDEX_SCHEMA|varchar(64)||utf8mb3_bin',
      'INDEX_NAME|varchar(64)|?|utf8mb3_tolower_ci', 'SEQ_IN_INDEX|int unsigned', 'COLUMN_NAME|varchar(64)|?|utf8mb3_tolower_ci', 'COLLATION|varchar(1)|?|utf8mb3_general_ci', 'CARDINALITY|bigint|?',
      'SUB_PART|bigint|?', 'PACKED|varbinary(0)|?', 'NULLABLE|varchar(3)||utf8mb3_general_ci|||', 'INDEX_TYPE|varchar(11)||utf8mb3_bin|||', 'COMMENT|varchar(8)||utf8mb3_general_ci|||',
      'INDEX_COMMENT|varchar(2048)||utf8mb3_bin', 'IS_VISIBLE|varchar(3)||utf8mb3_general_ci|||', 'EXPRESSION|longtext|?|utf8mb3_bin',
    ],
    ST_GEOMETRY_COLUMNS: [
      'TABLE_CATALOG|varchar(64)||utf8mb3_bin', 'TABLE_SCHEMA|varchar(64)||utf8mb3_bin', 'TABLE_NAME|varchar(64)||utf8mb3_bin', 'COLUMN_NAME|varchar(64)|?|utf8mb3_tolower_ci',
      'SRS_NAME|varchar(80)|?|utf8mb3_general_ci', 'SRS_ID|int unsigned|?', 'GEOMETRY_TYPE_NAME|longtext|?|utf8mb3_bin',
    ],
    ST_SPATIAL_REFERENCE_SYSTEMS: [
      'SRS_NAME|varchar(80)||utf8mb3_general_ci', 'SRS_ID|int unsigned', 'ORGANIZATION|varchar(256)|?|utf8mb3_general_ci', 'ORGANIZATION_COORDSYS_ID|int unsigned|?',
      'DEFINITION|varchar(4096)||utf8mb3_bin', 'DESCRIPTION|varchar(2048)|?|utf8mb3_bin',
    ],
    ST_UNITS_OF_MEASURE: [
      'UNIT_NAME|varchar(255)|?|utf8mb4_0900_ai_ci', 'UNIT_TYPE|varchar(7)|?|utf8mb4_0900_ai_ci', 'CONVERSION_FACTOR|double|?', 'DESCRIPTION|varchar(255)|?|utf8mb4_0900_ai_ci',
    ],
    TABLES: [
      'TABLE_CATALOG|varchar(64)||utf8mb3_bin', 'TABLE_SCHEMA|varchar(64)||utf8mb3_bin', 'TABLE_NAME|varchar(64)||utf8mb3_bin', 'TABLE_TYPE|enum(\'BASE TABLE\',\'VIEW\',\'SYSTEM VIEW\')||utf8mb3_bin',
      'ENGINE|varchar(64)|?|utf8mb3_general_ci', 'VERSION|int|?', 'ROW_FORMAT|enum(\'Fixed\',\'Dynamic\',\'Compressed\',\'Redundant\',\'Compact\',\'Paged\')|?|utf8mb3_bin',
      'TABLE_ROWS|bigint unsigned|?', 'AVG_ROW_LENGTH|bigint unsigned|?', 'DATA_LENGTH|bigint unsigned|?', 'MAX_DATA_LENGTH|bigint unsigned|?', 'INDEX_LENGTH|bigint unsigned|?',
      'DATA_FREE|bigint unsigned|?', 'AUTO_INCREMENT|bigint unsigned|?', 'CREATE_TIME|timestamp', 'UPDATE_TIME|datetime|?', 'CHECK_TIME|datetime|?', 'TABLE_COLLATION|varchar(64)|?|utf8mb3_general_ci',
      'CHECKSUM|bigint|?', 'CREATE_OPTIONS|varchar(256)|?|utf8mb3_general_ci', 'TABLE_COMMENT|text|?|utf8mb3_general_ci',
    ],
    TABLESPACES: [
      'TABLESPACE_NAME|varchar(64)||utf8mb3_general_ci', 'ENGINE|varchar(64)||utf8mb3_general_ci', 'TABLESPACE_TYPE|varchar(64)|?|utf8mb3_general_ci',
      'LOGFILE_GROUP_NAME|varchar(64)|?|utf8mb3_general_ci', 'EXTENT_SIZE|bigint unsigned|?', 'AUTOEXTEND_SIZE|bigint unsigned|?', 'MAXIMUM_SIZE|bigint unsigned|?', 'NODEGROUP_ID|bigint unsigned|?',
      'TABLESPACE_COMMENT|varchar(2048)|?|utf8mb3_general_ci',
    ],
    TABLESPACES_EXTENSIONS: [
      'TABLESPACE_NAME|varchar(268)||utf8mb3_bin', 'ENGINE_ATTRIBUTE|json|?',
    ],
    TABLES_EXTENSIONS: [
      'TABLE_CATALOG|varchar(64)||utf8mb3_bin', 'TABLE_SCHEMA|varchar(64)||utf8mb3_bin', 'TABLE_NAME|varchar(64)||utf8mb3_bin', 'ENGINE_ATTRIBUTE|json|?', 'SECONDARY_ENGINE_ATTRIBUTE|json|?',
    ],
    TABLE_CONSTRAINTS: [
      'CONSTRAINT_CATALOG|varchar(64)||utf8mb3_bin', 'CONSTRAINT_SCHEMA|varchar(64)||utf8mb3_bin', 'CONSTRAINT_NAME|varchar(64)|?|utf8mb3_tolower_ci', 'TABLE_SCHEMA|varchar(64)||utf8mb3_bin',
      'TABLE_NAME|varchar(64)||utf8mb3_bin', 'CONSTRAINT_TYPE|varchar(11)||utf8mb3_bin|||', 'ENFORCED|varchar(3)||utf8mb3_bin|||',
    ],
    TABLE_CONSTRAINTS_EXTENSIONS: [
      'CONSTRAINT_CATALOG|varchar(64)||utf8mb3_bin', 'CONSTRAINT_SCHEMA|varchar(64)||utf8mb3_bin', 'CONSTRAINT_NAME|varchar(64)||utf8mb3_tolower_ci', 'TABLE_NAME|varchar(64)||utf8mb3_bin',
      'ENGINE_ATTRIBUTE|json|?', 'SECONDARY_ENGINE_ATTRIBUTE|json|?',
    ],
    TABLE_PRIVILEGES: [
      'GRANTEE|varchar(292)||utf8mb3_general_ci|||', 'TABLE_CATALOG|varchar(512)||utf8mb3_general_ci|||', 'TABLE_SCHEMA|varchar(64)||utf8mb3_general_ci|||',
      'TABLE_NAME|varchar(64)||utf8mb3_general_ci|||', 'PRIVILEGE_TYPE|varchar(64)||utf8mb3_general_ci|||', 'IS_GRANTABLE|varchar(3)||utf8mb3_general_ci|||',
    ],
    TRIGGERS: [
      'TRIGGER_CATALOG|varchar(64)||utf8mb3_bin', 'TRIGGER_SCHEMA|varchar(64)||utf8mb3_bin', 'TRIGGER_NAME|varchar(64)||utf8mb3_general_ci',
      'EVENT_MANIPULATION|enum(\'INSERT\',\'UPDATE\',\'DELETE\')||utf8mb3_bin', 'EVENT_OBJECT_CATALOG|varchar(64)||utf8mb3_bin', 'EVENT_OBJECT_SCHEMA|varchar(64)||utf8mb3_bin',
      'EVENT_OBJECT_TABLE|varchar(64)||utf8mb3_bin', 'ACTION_ORDER|int unsigned', 'ACTION_CONDITION|varbinary(0)|?', 'ACTION_STATEMENT|longtext||utf8mb3_bin',
      'ACTION_ORIENTATION|varchar(3)||utf8mb3_general_ci|||', 'ACTION_TIMING|enum(\'BEFORE\',\'AFTER\')||utf8mb3_bin', 'ACTION_REFERENCE_OLD_TABLE|varbinary(0)|?',
      'ACTION_REFERENCE_NEW_TABLE|varbinary(0)|?', 'ACTION_REFERENCE_OLD_ROW|varchar(3)||utf8mb3_general_ci|||', 'ACTION_REFERENCE_NEW_ROW|varchar(3)||utf8mb3_general_ci|||', 'CREATED|timestamp(2)',
      'SQL_MODE|set(\'REAL_AS_FLOAT\',\'PIPES_AS_CONCAT\',\'ANSI_QUOTES\',\'IGNORE_SPACE\',\'NOT_USED\',\'ONLY_FULL_GROUP_BY\',\'NO_UNSIGNED_SUBTRACTION\',\'NO_DIR_IN_CREATE\',\'NOT_USED_9\',\'NOT_USED_10\',\'NOT_USED_11\',\'NOT_USED_12\',\'NOT_USED_13\',\'NOT_USED_14\',\'NOT_USED_15\',\'NOT_USED_16\',\'NOT_USED_17\',\'NOT_USED_18\',\'ANSI\',\'NO_AUTO_VALUE_ON_ZERO\',\'NO_BACKSLASH_ESCAPES\',\'STRICT_TRANS_TABLES\',\'STRICT_ALL_TABLES\',\'NO_ZERO_IN_DATE\',\'NO_ZERO_DATE\',\'ALLOW_INVALID_DATES\',\'ERROR_FOR_DIVISION_BY_ZERO\',\'TRADITIONAL\',\'NOT_USED_29\',\'HIGH_NOT_PRECEDENCE\',\'NO_ENGINE_SUBSTITUTION\',\'PAD_CHAR_TO_FULL_LENGTH\',\'TIME_TRUNCATE_FRACTIONAL\',\'INTERPRET_UTF8_AS_UTF8MB4\')||utf8mb3_bin',
      'DEFINER|varchar(288)||utf8mb3_bin', 'CHARACTER_SET_CLIENT|varchar(64)||utf8mb3_general_ci', 'COLLATION_CONNECTION|varchar(64)||utf8mb3_general_ci',
      'DATABASE_COLLATION|varchar(64)||utf8mb3_general_ci',
    ],
    USER_ATTRIBUTES: [
      'USER|char(32)||utf8mb3_bin|||', 'HOST|char(255)||ascii_general_ci|||', 'ATTRIBUTE|longtext|?|utf8mb4_bin',
    ],
    USER_PRIVILEGES: [
      'GRANTEE|varchar(292)||utf8mb3_general_ci|||', 'TABLE_CATALOG|varchar(512)||utf8mb3_general_ci|||', 'PRIVILEGE_TYPE|varchar(64)||utf8mb3_general_ci|||',
      'IS_GRANTABLE|varchar(3)||utf8mb3_general_ci|||',
    ],
    VIEWS: [
      'TABLE_CATALOG|varchar(64)||utf8mb3_bin', 'TABLE_SCHEMA|varchar(64)||utf8mb3_bin', 'TABLE_NAME|varchar(64)||utf8mb3_bin', 'VIEW_DEFINITION|longtext|?|utf8mb3_bin',
      'CHECK_OPTION|enum(\'NONE\',\'LOCAL\',\'CASCADED\')|?|utf8mb3_bin', 'IS_UPDATABLE|enum(\'NO\',\'YES\')|?|utf8mb3_bin', 'DEFINER|varchar(288)|?|utf8mb3_bin',
      'SECURITY_TYPE|varchar(7)|?|utf8mb3_bin', 'CHARACTER_SET_CLIENT|varchar(64)||utf8mb3_general_ci', 'COLLATION_CONNECTION|varchar(64)||utf8mb3_general_ci',
    ],
    VIEW_ROUTINE_USAGE: [
      'TABLE_CATALOG|varchar(64)||utf8mb3_bin', 'TABLE_SCHEMA|varchar(64)||utf8mb3_bin', 'TABLE_NAME|varchar(64)||utf8mb3_bin', 'SPECIFIC_CATALOG|varchar(64)||utf8mb3_bin',
      'SPECIFIC_SCHEMA|varchar(64)||utf8mb3_bin', 'SPECIFIC_NAME|varchar(64)||utf8mb3_general_ci',
    ],
    VIEW_TABLE_USAGE: [
      'VIEW_CATALOG|varchar(64)||utf8mb3_bin', 'VIEW_SCHEMA|varchar(64)||utf8mb3_bin', 'VIEW_NAME|varchar(64)||utf8mb3_bin', 'TABLE_CATALOG|varchar(64)||utf8mb3_bin',
      'TABLE_SCHEMA|varchar(64)||utf8mb3_bin', 'TABLE_NAME|varchar(64)||utf8mb3_bin',
    ],
  },
  performance_schema: {
    accounts: [
      'USER|char(32)|?|utf8mb4_bin|MUL', 'HOST|char(255)|?|ascii_general_ci', 'CURRENT_CONNECTIONS|bigint', 'TOTAL_CONNECTIONS|bigint', 'MAX_SESSION_CONTROLLED_MEMORY|bigint unsigned',
      'MAX_SESSION_TOTAL_MEMORY|bigint unsigned',
    ],
    data_lock_waits: [
      'ENGINE|varchar(32)||utf8mb4_0900_ai_ci|PRI', 'REQUESTING_ENGINE_LOCK_ID|varchar(128)||utf8mb4_0900_ai_ci|PRI', 'REQUESTING_ENGINE_TRANSACTION_ID|bigint unsigned|?||MUL',
      'REQUESTING_THREAD_ID|bigint unsigned|?||MUL', 'REQUESTING_EVENT_ID|bigint unsigned|?', 'REQUESTING_OBJECT_INSTANCE_BEGIN|bigint unsigned',
      'BLOCKING_ENGINE_LOCK_ID|varchar(128)||utf8mb4_0900_ai_ci|PRI', 'BLOCKING_ENGINE_TRANSACTION_ID|bigint unsigned|?||MUL', 'BLOCKING_THREAD_ID|bigint unsigned|?||MUL',
      'BLOCKING_EVENT_ID|bigint unsigned|?', 'BLOCKING_OBJECT_INSTANCE_BEGIN|bigint unsigned',
    ],
    data_locks: [
      'ENGINE|varchar(32)||utf8mb4_0900_ai_ci|PRI', 'ENGINE_LOCK_ID|varchar(128)||utf8mb4_0900_ai_ci|PRI', 'ENGINE_TRANSACTION_ID|bigint unsigned|?||MUL', 'THREAD_ID|bigint unsigned|?||MUL',
      'EVENT_ID|bigint unsigned|?', 'OBJECT_SCHEMA|varchar(64)|?|utf8mb4_0900_ai_ci|MUL', 'OBJECT_NAME|varchar(64)|?|utf8mb4_0900_ai_ci', 'PARTITION_NAME|varchar(64)|?|utf8mb4_0900_ai_ci',
      'SUBPARTITION_NAME|varchar(64)|?|utf8mb4_0900_ai_ci', 'INDEX_NAME|varchar(64)|?|utf8mb4_0900_ai_ci', 'OBJECT_INSTANCE_BEGIN|bigint unsigned', 'LOCK_TYPE|varchar(32)||utf8mb4_0900_ai_ci',
      'LOCK_MODE|varchar(32)||utf8mb4_0900_ai_ci', 'LOCK_STATUS|varchar(32)||utf8mb4_0900_ai_ci', 'LOCK_DATA|varchar(8192)|?|utf8mb4_0900_ai_ci',
    ],
    error_log: [
      'LOGGED|timestamp(6)|||PRI', 'THREAD_ID|bigint unsigned|?||MUL', 'PRIO|enum(\'System\',\'Error\',\'Warning\',\'Note\')||utf8mb4_0900_ai_ci|MUL', 'ERROR_CODE|varchar(10)|?|utf8mb4_0900_ai_ci|MUL',
      'SUBSYSTEM|varchar(7)|?|utf8mb4_0900_ai_ci|MUL', 'DATA|text||utf8mb4_0900_ai_ci',
    ],
    events_errors_summary_global_by_error: [
      'ERROR_NUMBER|int|?||UNI', 'ERROR_NAME|varchar(64)|?|utf8mb4_0900_ai_ci', 'SQL_STATE|varchar(5)|?|utf8mb4_0900_ai_ci', 'SUM_ERROR_RAISED|bigint unsigned', 'SUM_ERROR_HANDLED|bigint unsigned',
      'FIRST_SEEN|timestamp|?', 'LAST_SEEN|timestamp|?',
    ],
    events_stages_current: [
      'THREAD_ID|bigint unsigned|||PRI', 'EVENT_ID|bigint unsigned|||PRI', 'END_EVENT_ID|bigint unsigned|?', 'EVENT_NAME|varchar(128)||utf8mb4_0900_ai_ci', 'SOURCE|varchar(64)|?|utf8mb4_0900_ai_ci',
      'TIMER_START|bigint unsigned|?', 'TIMER_END|bigint unsigned|?', 'TIMER_WAIT|bigint unsigned|?', 'WORK_COMPLETED|bigint unsigned|?', 'WORK_ESTIMATED|bigint unsigned|?',
      'NESTING_EVENT_ID|bigint unsigned|?', 'NESTING_EVENT_TYPE|enum(\'TRANSACTION\',\'STATEMENT\',\'STAGE\',\'WAIT\')|?|utf8mb4_0900_ai_ci',
    ],
    events_statements_current: [
      'THREAD_ID|bigint unsigned|||PRI', 'EVENT_ID|bigint unsigned|||PRI', 'END_EVENT_ID|bigint unsigned|?', 'EVENT_NAME|varchar(128)||utf8mb4_0900_ai_ci', 'SOURCE|varchar(64)|?|utf8mb4_0900_ai_ci',
      'TIMER_START|bigint unsigned|?', 'TIMER_END|bigint unsigned|?', 'TIMER_WAIT|bigint unsigned|?', 'LOCK_TIME|bigint unsigned', 'SQL_TEXT|longtext|?|utf8mb4_0900_ai_ci',
      'DIGEST|varchar(64)|?|utf8mb4_0900_ai_ci', 'DIGEST_TEXT|longtext|?|utf8mb4_0900_ai_ci', 'CURRENT_SCHEMA|varchar(64)|?|utf8mb4_0900_ai_ci', 'OBJECT_TYPE|varchar(64)|?|utf8mb4_0900_ai_ci',
      'OBJECT_SCHEMA|varchar(64)|?|utf8mb4_0900_ai_ci', 'OBJECT_NAME|varchar(64)|?|utf8mb4_0900_ai_ci', 'OBJECT_INSTANCE_BEGIN|bigint unsigned|?', 'MYSQL_ERRNO|int|?',
      'RETURNED_SQLSTATE|varchar(5)|?|utf8mb4_0900_ai_ci', 'MESSAGE_TEXT|varchar(128)|?|utf8mb4_0900_ai_ci', 'ERRORS|bigint unsigned', 'WARNINGS|bigint unsigned', 'ROWS_AFFECTED|bigint unsigned',
      'ROWS_SENT|bigint unsigned', 'ROWS_EXAMINED|bigint unsigned', 'CREATED_TMP_DISK_TABLES|bigint unsigned', 'CREATED_TMP_TABLES|bigint unsigned', 'SELECT_FULL_JOIN|bigint unsigned',
      'SELECT_FULL_RANGE_JOIN|bigint unsigned', 'SELECT_RANGE|bigint unsigned', 'SELECT_RANGE_CHECK|bigint unsigned', 'SELECT_SCAN|bigint unsigned', 'SORT_MERGE_PASSES|bigint unsigned',
      'SORT_RANGE|bigint unsigned', 'SORT_ROWS|bigint unsigned', 'SORT_SCAN|bigint unsigned', 'NO_INDEX_USED|bigint unsigned', 'NO_GOOD_INDEX_USED|bigint unsigned', 'NESTING_EVENT_ID|bigint unsigned|?',
      'NESTING_EVENT_TYPE|enum(\'TRANSACTION\',\'STATEMENT\',\'STAGE\',\'WAIT\')|?|utf8mb4_0900_ai_ci', 'NESTING_EVENT_LEVEL|int|?', 'STATEMENT_ID|bigint unsigned|?', 'CPU_TIME|bigint unsigned',
      'MAX_CONTROLLED_MEMORY|bigint unsigned', 'MAX_TOTAL_MEMORY|bigint unsigned', 'EXECUTION_ENGINE|enum(\'PRIMARY\',\'SECONDARY\')|?|utf8mb4_0900_ai_ci',
    ],
    events_statements_history: [
      'THREAD_ID|bigint unsigned|||PRI', 'EVENT_ID|bigint unsigned|||PRI', 'END_EVENT_ID|bigint unsigned|?', 'EVENT_NAME|varchar(128)||utf8mb4_0900_ai_ci', 'SOURCE|varchar(64)|?|utf8mb4_0900_ai_ci',
      'TIMER_START|bigint unsigned|?', 'TIMER_END|bigint unsigned|?', 'TIMER_WAIT|bigint unsigned|?', 'LOCK_TIME|bigint unsigned', 'SQL_TEXT|longtext|?|utf8mb4_0900_ai_ci',
      'DIGEST|varchar(64)|?|utf8mb4_0900_ai_ci', 'DIGEST_TEXT|longtext|?|utf8mb4_0900_ai_ci', 'CURRENT_SCHEMA|varchar(64)|?|utf8mb4_0900_ai_ci', 'OBJECT_TYPE|varchar(64)|?|utf8mb4_0900_ai_ci',
      'OBJECT_SCHEMA|varchar(64)|?|utf8mb4_0900_ai_ci', 'OBJECT_NAME|varchar(64)|?|utf8mb4_0900_ai_ci', 'OBJECT_INSTANCE_BEGIN|bigint unsigned|?', 'MYSQL_ERRNO|int|?',
      'RETURNED_SQLSTATE|varchar(5)|?|utf8mb4_0900_ai_ci', 'MESSAGE_TEXT|varchar(128)|?|utf8mb4_0900_ai_ci', 'ERRORS|bigint unsigned', 'WARNINGS|bigint unsigned', 'ROWS_AFFECTED|bigint unsigned',
      'ROWS_SENT|bigint unsigned', 'ROWS_EXAMINED|bigint unsigned', 'CREATED_TMP_DISK_TABLES|bigint unsigned', 'CREATED_TMP_TABLES|bigint unsigned', 'SELECT_FULL_JOIN|bigint unsigned',
      'SELECT_FULL_RANGE_JOIN|bigint unsigned', 'SELECT_RANGE|bigint unsigned', 'SELECT_RANGE_CHECK|bigint unsigned', 'SELECT_SCAN|bigint unsigned', 'SORT_MERGE_PASSES|bigint unsigned',
      'SORT_RANGE|bigint unsigned', 'SORT_ROWS|bigint unsigned', 'SORT_SCAN|bigint unsigned', 'NO_INDEX_USED|bigint unsigned', 'NO_GOOD_INDEX_USED|bigint unsigned', 'NESTING_EVENT_ID|bigint unsigned|?',
      'NESTING_EVENT_TYPE|enum(\'TRANSACTION\',\'STATEMENT\',\'STAGE\',\'WAIT\')|?|utf8mb4_0900_ai_ci', 'NESTING_EVENT_LEVEL|int|?', 'STATEMENT_ID|bigint unsigned|?', 'CPU_TIME|bigint unsigned',
      'MAX_CONTROLLED_MEMORY|bigint unsigned', 'MAX_TOTAL_MEMORY|bigint unsigned', 'EXECUTION_ENGINE|enum(\'PRIMARY\',\'SECONDARY\')|?|utf8mb4_0900_ai_ci',
    ],
    events_statements_summary_by_digest: [
      'SCHEMA_NAME|varchar(64)|?|utf8mb4_0900_ai_ci|MUL', 'DIGEST|varchar(64)|?|utf8mb4_0900_ai_ci', 'DIGEST_TEXT|longtext|?|utf8mb4_0900_ai_ci', 'COUNT_STAR|bigint unsigned',
      'SUM_TIMER_WAIT|bigint unsigned', 'MIN_TIMER_WAIT|bigint unsigned', 'AVG_TIMER_WAIT|bigint unsigned', 'MAX_TIMER_WAIT|bigint unsigned', 'SUM_LOCK_TIME|bigint unsigned',
      'SUM_ERRORS|bigint unsigned', 'SUM_WARNINGS|bigint unsigned', 'SUM_ROWS_AFFECTED|bigint unsigned', 'SUM_ROWS_SENT|bigint unsigned', 'SUM_ROWS_EXAMINED|bigint unsigned',
      'SUM_CREATED_TMP_DISK_TABLES|bigint unsigned', 'SUM_CREATED_TMP_TABLES|bigint unsigned', 'SUM_SELECT_FULL_JOIN|bigint unsigned', 'SUM_SELECT_FULL_RANGE_JOIN|bigint unsigned',
      'SUM_SELECT_RANGE|bigint unsigned', 'SUM_SELECT_RANGE_CHECK|bigint unsigned', 'SUM_SELECT_SCAN|bigint unsigned', 'SUM_SORT_MERGE_PASSES|bigint unsigned', 'SUM_SORT_RANGE|bigint unsigned',
      'SUM_SORT_ROWS|bigint unsigned', 'SUM_SORT_SCAN|bigint unsigned', 'SUM_NO_INDEX_USED|bigint unsigned', 'SUM_NO_GOOD_INDEX_USED|bigint unsigned', 'SUM_CPU_TIME|bigint unsigned',
      'MAX_CONTROLLED_MEMORY|bigint unsigned', 'MAX_TOTAL_MEMORY|bigint unsigned', 'COUNT_SECONDARY|bigint unsigned', 'FIRST_SEEN|timestamp(6)', 'LAST_SEEN|timestamp(6)', 'QUANTILE_95|bigint unsigned',
      'QUANTILE_99|bigint unsigned', 'QUANTILE_999|bigint unsigned', 'QUERY_SAMPLE_TEXT|longtext|?|utf8mb4_0900_ai_ci', 'QUERY_SAMPLE_SEEN|timestamp(6)', 'QUERY_SAMPLE_TIMER_WAIT|bigint unsigned',
    ],
    events_statements_summary_global_by_event_name: [
      'EVENT_NAME|varchar(128)||utf8mb4_0900_ai_ci|PRI', 'COUNT_STAR|bigint unsigned', 'SUM_TIMER_WAIT|bigint unsigned', 'MIN_TIMER_WAIT|bigint unsigned', 'AVG_TIMER_WAIT|bigint unsigned',
      'MAX_TIMER_WAIT|bigint unsigned', 'SUM_LOCK_TIME|bigint unsigned', 'SUM_ERRORS|bigint unsigned', 'SUM_WARNINGS|bigint unsigned', 'SUM_ROWS_AFFECTED|bigint unsigned',
      'SUM_ROWS_SENT|bigint unsigned', 'SUM_ROWS_EXAMINED|bigint unsigned', 'SUM_CREATED_TMP_DISK_TABLES|bigint unsigned', 'SUM_CREATED_TMP_TABLES|bigint unsigned',
      'SUM_SELECT_FULL_JOIN|bigint unsigned', 'SUM_SELECT_FULL_RANGE_JOIN|bigint unsigned', 'SUM_SELECT_RANGE|bigint unsigned', 'SUM_SELECT_RANGE_CHECK|bigint unsigned',
      'SUM_SELECT_SCAN|bigint unsigned', 'SUM_SORT_MERGE_PASSES|bigint unsigned', 'SUM_SORT_RANGE|bigint unsigned', 'SUM_SORT_ROWS|bigint unsigned', 'SUM_SORT_SCAN|bigint unsigned',
      'SUM_NO_INDEX_USED|bigint unsigned', 'SUM_NO_GOOD_INDEX_USED|bigint unsigned', 'SUM_CPU_TIME|bigint unsigned', 'MAX_CONTROLLED_MEMORY|bigint unsigned', 'MAX_TOTAL_MEMORY|bigint unsigned',
      'COUNT_SECONDARY|bigint unsigned',
    ],
    events_transactions_current: [
      'THREAD_ID|bigint unsigned|||PRI', 'EVENT_ID|bigint unsigned|||PRI', 'END_EVENT_ID|bigint unsigned|?', 'EVENT_NAME|varchar(128)||utf8mb4_0900_ai_ci',
      'STATE|enum(\'ACTIVE\',\'COMMITTED\',\'ROLLED BACK\')|?|utf8mb4_0900_ai_ci', 'TRX_ID|bigint unsigned|?', 'GTID|varchar(90)|?|utf8mb4_0900_ai_ci', 'XID_FORMAT_ID|int|?',
      'XID_GTRID|varchar(130)|?|utf8mb4_0900_ai_ci', 'XID_BQUAL|varchar(130)|?|utf8mb4_0900_ai_ci', 'XA_STATE|varchar(64)|?|utf8mb4_0900_ai_ci', 'SOURCE|varchar(64)|?|utf8mb4_0900_ai_ci',
      'TIMER_START|bigint unsigned|?', 'TIMER_END|bigint unsigned|?', 'TIMER_WAIT|bigint unsigned|?', 'ACCESS_MODE|enum(\'READ ONLY\',\'READ WRITE\')|?|utf8mb4_0900_ai_ci',
      'ISOLATION_LEVEL|varchar(64)|?|utf8mb4_0900_ai_ci', 'AUTOCOMMIT|enum(\'YES\',\'NO\')||utf8mb4_0900_ai_ci', 'NUMBER_OF_SAVEPOINTS|bigint unsigned|?',
      'NUMBER_OF_ROLLBACK_TO_SAVEPOINT|bigint unsigned|?', 'NUMBER_OF_RELEASE_SAVEPOINT|bigint unsigned|?', 'OBJECT_INSTANCE_BEGIN|bigint unsigned|?', 'NESTING_EVENT_ID|bigint unsigned|?',
      'NESTING_EVENT_TYPE|enum(\'TRANSACTION\',\'STATEMENT\',\'STAGE\',\'WAIT\')|?|utf8mb4_0900_ai_ci',
    ],
    events_waits_current: [
      'THREAD_ID|bigint unsigned|||PRI', 'EVENT_ID|bigint unsigned|||PRI', 'END_EVENT_ID|bigint unsigned|?', 'EVENT_NAME|varchar(128)||utf8mb4_0900_ai_ci', 'SOURCE|varchar(64)|?|utf8mb4_0900_ai_ci',
      'TIMER_START|bigint unsigned|?', 'TIMER_END|bigint unsigned|?', 'TIMER_WAIT|bigint unsigned|?', 'SPINS|int unsigned|?', 'OBJECT_SCHEMA|varchar(64)|?|utf8mb4_0900_ai_ci',
      'OBJECT_NAME|varchar(512)|?|utf8mb4_0900_ai_ci', 'INDEX_NAME|varchar(64)|?|utf8mb4_0900_ai_ci', 'OBJECT_TYPE|varchar(64)|?|utf8mb4_0900_ai_ci', 'OBJECT_INSTANCE_BEGIN|bigint unsigned',
      'NESTING_EVENT_ID|bigint unsigned|?', 'NESTING_EVENT_TYPE|enum(\'TRANSACTION\',\'STATEMENT\',\'STAGE\',\'WAIT\')|?|utf8mb4_0900_ai_ci', 'OPERATION|varchar(32)||utf8mb4_0900_ai_ci',
      'NUMBER_OF_BYTES|bigint|?', 'FLAGS|int unsigned|?',
    ],
    file_summary_by_instance: [
      'FILE_NAME|varchar(512)||utf8mb4_0900_ai_ci|MUL', 'EVENT_NAME|varchar(128)||utf8mb4_0900_ai_ci|MUL', 'OBJECT_INSTANCE_BEGIN|bigint unsigned|||PRI', 'COUNT_STAR|bigint unsigned',
      'SUM_TIMER_WAIT|bigint unsigned', 'MIN_TIMER_WAIT|bigint unsigned', 'AVG_TIMER_WAIT|bigint unsigned', 'MAX_TIMER_WAIT|bigint unsigned', 'COUNT_READ|bigint unsigned',
      'SUM_TIMER_READ|bigint unsigned', 'MIN_TIMER_READ|bigint unsigned', 'AVG_TIMER_READ|bigint unsigned', 'MAX_TIMER_READ|bigint unsigned', 'SUM_NUMBER_OF_BYTES_READ|bigint',
      'COUNT_WRITE|bigint unsigned', 'SUM_TIMER_WRITE|bigint unsigned', 'MIN_TIMER_WRITE|bigint unsigned', 'AVG_TIMER_WRITE|bigint unsigned', 'MAX_TIMER_WRITE|bigint unsigned',
      'SUM_NUMBER_OF_BYTES_WRITE|bigint', 'COUNT_MISC|bigint unsigned', 'SUM_TIMER_MISC|bigint unsigned', 'MIN_TIMER_MISC|bigint unsigned', 'AVG_TIMER_MISC|bigint unsigned',
      'MAX_TIMER_MISC|bigint unsigned',
    ],
    global_status: [
      'VARIABLE_NAME|varchar(64)||utf8mb4_0900_ai_ci|PRI', 'VARIABLE_VALUE|varchar(1024)|?|utf8mb4_0900_ai_ci',
    ],
    global_variables: [
      'VARIABLE_NAME|varchar(64)||utf8mb4_0900_ai_ci|PRI', 'VARIABLE_VALUE|varchar(1024)|?|utf8mb4_0900_ai_ci',
    ],
    host_cache: [
      'IP|varchar(64)||utf8mb4_0900_ai_ci|PRI', 'HOST|varchar(255)|?|ascii_general_ci|MUL', 'HOST_VALIDATED|enum(\'YES\',\'NO\')||utf8mb4_0900_ai_ci', 'SUM_CONNECT_ERRORS|bigint',
      'COUNT_HOST_BLOCKED_ERRORS|bigint', 'COUNT_NAMEINFO_TRANSIENT_ERRORS|bigint', 'COUNT_NAMEINFO_PERMANENT_ERRORS|bigint', 'COUNT_FORMAT_ERRORS|bigint', 'COUNT_ADDRINFO_TRANSIENT_ERRORS|bigint',
      'COUNT_ADDRINFO_PERMANENT_ERRORS|bigint', 'COUNT_FCRDNS_ERRORS|bigint', 'COUNT_HOST_ACL_ERRORS|bigint', 'COUNT_NO_AUTH_PLUGIN_ERRORS|bigint', 'COUNT_AUTH_PLUGIN_ERRORS|bigint',
      'COUNT_HANDSHAKE_ERRORS|bigint', 'COUNT_PROXY_USER_ERRORS|bigint', 'COUNT_PROXY_USER_ACL_ERRORS|bigint', 'COUNT_AUTHENTICATION_ERRORS|bigint', 'COUNT_SSL_ERRORS|bigint',
      'COUNT_MAX_USER_CONNECTIONS_ERRORS|bigint', 'COUNT_MAX_USER_CONNECTIONS_PER_HOUR_ERRORS|bigint', 'COUNT_DEFAULT_DATABASE_ERRORS|bigint', 'COUNT_INIT_CONNECT_ERRORS|bigint',
      'COUNT_LOCAL_ERRORS|bigint', 'COUNT_ACCOUNT_LOCKED_ERRORS|bigint', 'COUNT_TEMPORARY_ACCOUNT_LOCKED_ERRORS|bigint', 'COUNT_UNKNOWN_ERRORS|bigint', 'FIRST_SEEN|timestamp', 'LAST_SEEN|timestamp',
      'FIRST_ERROR_SEEN|timestamp|?', 'LAST_ERROR_SEEN|timestamp|?',
    ],
    hosts: [
      'HOST|char(255)|?|ascii_general_ci|UNI', 'CURRENT_CONNECTIONS|bigint', 'TOTAL_CONNECTIONS|bigint', 'MAX_SESSION_CONTROLLED_MEMORY|bigint unsigned', 'MAX_SESSION_TOTAL_MEMORY|bigint unsigned',
    ],
    innodb_redo_log_files: [
      'FILE_ID|bigint', 'FILE_NAME|varchar(2000)||utf8mb4_0900_ai_ci', 'START_LSN|bigint', 'END_LSN|bigint', 'SIZE_IN_BYTES|bigint', 'IS_FULL|tinyint', 'CONSUMER_LEVEL|int',
    ],
    keyring_keys: [
      'KEY_ID|varchar(255)||utf8mb4_bin', 'KEY_OWNER|varchar(255)|?|utf8mb4_bin', 'BACKEND_KEY_ID|varchar(255)|?|utf8mb4_bin',
    ],
    log_status: [
      'SERVER_UUID|char(36)||utf8mb4_bin', 'LOCAL|json', 'REPLICATION|json', 'STORAGE_ENGINES|json',
    ],
    memory_summary_global_by_event_name: [
      'EVENT_NAME|varchar(128)||utf8mb4_0900_ai_ci|PRI', 'COUNT_ALLOC|bigint unsigned', 'COUNT_FREE|bigint unsigned', 'SUM_NUMBER_OF_BYTES_ALLOC|bigint unsigned',
      'SUM_NUMBER_OF_BYTES_FREE|bigint unsigned', 'LOW_COUNT_USED|bigint', 'CURRENT_COUNT_USED|bigint', 'HIGH_COUNT_USED|bigint', 'LOW_NUMBER_OF_BYTES_USED|bigint', 'CURRENT_NUMBER_OF_BYTES_USED|bigint',
      'HIGH_NUMBER_OF_BYTES_USED|bigint',
    ],
    metadata_locks: [
      'OBJECT_TYPE|varchar(64)||utf8mb4_0900_ai_ci|MUL', 'OBJECT_SCHEMA|varchar(64)|?|utf8mb4_0900_ai_ci', 'OBJECT_NAME|varchar(64)|?|utf8mb4_0900_ai_ci', 'COLUMN_NAME|varchar(64)|?|utf8mb4_0900_ai_ci',
      'OBJECT_INSTANCE_BEGIN|bigint unsigned|||PRI', 'LOCK_TYPE|varchar(32)||utf8mb4_0900_ai_ci', 'LOCK_DURATION|varchar(32)||utf8mb4_0900_ai_ci', 'LOCK_STATUS|varchar(32)||utf8mb4_0900_ai_ci',
      'SOURCE|varchar(64)|?|utf8mb4_0900_ai_ci', 'OWNER_THREAD_ID|bigint unsigned|?||MUL', 'OWNER_EVENT_ID|bigint unsigned|?',
    ],
    persisted_variables: [
      'VARIABLE_NAME|varchar(64)||utf8mb4_0900_ai_ci|PRI', 'VARIABLE_VALUE|varchar(1024)|?|utf8mb4_0900_ai_ci',
    ],
    prepared_statements_instances: [
      'OBJECT_INSTANCE_BEGIN|bigint unsigned|||PRI', 'STATEMENT_ID|bigint unsigned|||MUL', 'STATEMENT_NAME|varchar(64)|?|utf8mb4_0900_ai_ci|MUL', 'SQL_TEXT|longtext||utf8mb4_0900_ai_ci',
      'OWNER_THREAD_ID|bigint unsigned|||MUL', 'OWNER_EVENT_ID|bigint unsigned', 'OWNER_OBJECT_TYPE|enum(\'EVENT\',\'FUNCTION\',\'PROCEDURE\',\'TABLE\',\'TRIGGER\')|?|utf8mb4_0900_ai_ci|MUL',
      'OWNER_OBJECT_SCHEMA|varchar(64)|?|utf8mb4_0900_ai_ci', 'OWNER_OBJECT_NAME|varchar(64)|?|utf8mb4_0900_ai_ci', 'EXECUTION_ENGINE|enum(\'PRIMARY\',\'SECONDARY\')|?|utf8mb4_0900_ai_ci',
      'TIMER_PREPARE|bigint unsigned', 'COUNT_REPREPARE|bigint unsigned', 'COUNT_EXECUTE|bigint unsigned', 'SUM_TIMER_EXECUTE|bigint unsigned', 'MIN_TIMER_EXECUTE|bigint unsigned',
      'AVG_TIMER_EXECUTE|bigint unsigned', 'MAX_TIMER_EXECUTE|bigint unsigned', 'SUM_LOCK_TIME|bigint unsigned', 'SUM_ERRORS|bigint unsigned', 'SUM_WARNINGS|bigint unsigned',
      'SUM_ROWS_AFFECTED|bigint unsigned', 'SUM_ROWS_SENT|bigint unsigned', 'SUM_ROWS_EXAMINED|bigint unsigned', 'SUM_CREATED_TMP_DISK_TABLES|bigint unsigned', 'SUM_CREATED_TMP_TABLES|bigint unsigned',
      'SUM_SELECT_FULL_JOIN|bigint unsigned', 'SUM_SELECT_FULL_RANGE_JOIN|bigint unsigned', 'SUM_SELECT_RANGE|bigint unsigned', 'SUM_SELECT_RANGE_CHECK|bigint unsigned',
      'SUM_SELECT_SCAN|bigint unsigned', 'SUM_SORT_MERGE_PASSES|bigint unsigned', 'SUM_SORT_RANGE|bigint unsigned', 'SUM_SORT_ROWS|bigint unsigned', 'SUM_SORT_SCAN|bigint unsigned',
      'SUM_NO_INDEX_USED|bigint unsigned', 'SUM_NO_GOOD_INDEX_USED|bigint unsigned', 'SUM_CPU_TIME|bigint unsigned', 'MAX_CONTROLLED_MEMORY|bigint unsigned', 'MAX_TOTAL_MEMORY|bigint unsigned',
      'COUNT_SECONDARY|bigint unsigned',
    ],
    processlist: [
      'ID|bigint unsigned|||PRI', 'USER|varchar(32)|?|utf8mb4_0900_ai_ci', 'HOST|varchar(261)|?|ascii_general_ci', 'DB|varchar(64)|?|utf8mb4_0900_ai_ci', 'COMMAND|varchar(16)|?|utf8mb4_0900_ai_ci',
      'TIME|bigint|?', 'STATE|varchar(64)|?|utf8mb4_0900_ai_ci', 'INFO|longtext|?|utf8mb4_0900_ai_ci', 'EXECUTION_ENGINE|enum(\'PRIMARY\',\'SECONDARY\')|?|utf8mb4_0900_ai_ci',
    ],
    replication_applier_status: [
      'CHANNEL_NAME|char(64)||utf8mb4_0900_ai_ci|PRI', 'SERVICE_STATE|enum(\'ON\',\'OFF\')||utf8mb4_0900_ai_ci', 'REMAINING_DELAY|int unsigned|?', 'COUNT_TRANSACTIONS_RETRIES|bigint unsigned',
    ],
    replication_applier_status_by_worker: [
      'CHANNEL_NAME|char(64)||utf8mb4_0900_ai_ci|PRI', 'WORKER_ID|bigint unsigned|||PRI', 'THREAD_ID|bigint unsigned|?||MUL', 'SERVICE_STATE|enum(\'ON\',\'OFF\')||utf8mb4_0900_ai_ci',
      'LAST_ERROR_NUMBER|int', 'LAST_ERROR_MESSAGE|varchar(1024)||utf8mb4_0900_ai_ci', 'LAST_ERROR_TIMESTAMP|timestamp(6)', 'LAST_APPLIED_TRANSACTION|char(90)|?|utf8mb4_0900_ai_ci',
      'LAST_APPLIED_TRANSACTION_ORIGINAL_COMMIT_TIMESTAMP|timestamp(6)', 'LAST_APPLIED_TRANSACTION_IMMEDIATE_COMMIT_TIMESTAMP|timestamp(6)', 'LAST_APPLIED_TRANSACTION_START_APPLY_TIMESTAMP|timestamp(6)',
      'LAST_APPLIED_TRANSACTION_END_APPLY_TIMESTAMP|timestamp(6)', 'APPLYING_TRANSACTION|char(90)|?|utf8mb4_0900_ai_ci', 'APPLYING_TRANSACTION_ORIGINAL_COMMIT_TIMESTAMP|timestamp(6)',
      'APPLYING_TRANSACTION_IMMEDIATE_COMMIT_TIMESTAMP|timestamp(6)', 'APPLYING_TRANSACTION_START_APPLY_TIMESTAMP|timestamp(6)', 'LAST_APPLIED_TRANSACTION_RETRIES_COUNT|bigint unsigned',
      'LAST_APPLIED_TRANSACTION_LAST_TRANSIENT_ERROR_NUMBER|int', 'LAST_APPLIED_TRANSACTION_LAST_TRANSIENT_ERROR_MESSAGE|varchar(1024)|?|utf8mb4_0900_ai_ci',
      'LAST_APPLIED_TRANSACTION_LAST_TRANSIENT_ERROR_TIMESTAMP|timestamp(6)', 'APPLYING_TRANSACTION_RETRIES_COUNT|bigint unsigned', 'APPLYING_TRANSACTION_LAST_TRANSIENT_ERROR_NUMBER|int',
      'APPLYING_TRANSACTION_LAST_TRANSIENT_ERROR_MESSAGE|varchar(1024)|?|utf8mb4_0900_ai_ci', 'APPLYING_TRANSACTION_LAST_TRANSIENT_ERROR_TIMESTAMP|timestamp(6)',
    ],
    replication_connection_configuration: [
      'CHANNEL_NAME|char(64)||utf8mb4_0900_ai_ci|PRI', 'HOST|char(255)||ascii_general_ci', 'PORT|int', 'USER|char(32)||utf8mb4_bin', 'NETWORK_INTERFACE|char(60)||utf8mb4_bin',
      'AUTO_POSITION|enum(\'1\',\'0\')||utf8mb4_0900_ai_ci', 'SSL_ALLOWED|enum(\'YES\',\'NO\',\'IGNORED\')||utf8mb4_0900_ai_ci', 'SSL_CA_FILE|varchar(512)||utf8mb4_0900_ai_ci',
      'SSL_CA_PATH|varchar(512)||utf8mb4_0900_ai_ci', 'SSL_CERTIFICATE|varchar(512)||utf8mb4_0900_ai_ci', 'SSL_CIPHER|varchar(512)||utf8mb4_0900_ai_ci', 'SSL_KEY|varchar(512)||utf8mb4_0900_ai_ci',
      'SSL_VERIFY_SERVER_CERTIFICATE|enum(\'YES\',\'NO\')||utf8mb4_0900_ai_ci', 'SSL_CRL_FILE|varchar(255)||utf8mb4_0900_ai_ci', 'SSL_CRL_PATH|varchar(255)||utf8mb4_0900_ai_ci',
      'CONNECTION_RETRY_INTERVAL|int', 'CONNECTION_RETRY_COUNT|bigint unsigned', 'HEARTBEAT_INTERVAL|double(10,3)', 'TLS_VERSION|varchar(255)||utf8mb4_0900_ai_ci',
      'PUBLIC_KEY_PATH|varchar(512)||utf8mb4_0900_ai_ci', 'GET_PUBLIC_KEY|enum(\'YES\',\'NO\')||utf8mb4_0900_ai_ci', 'NETWORK_NAMESPACE|varchar(64)||utf8mb4_0900_ai_ci',
      'COMPRESSION_ALGORITHM|char(64)||utf8mb4_bin', 'ZSTD_COMPRESSION_LEVEL|int', 'TLS_CIPHERSUITES|text|?|utf8mb3_bin', 'SOURCE_CONNECTION_AUTO_FAILOVER|enum(\'1\',\'0\')||utf8mb4_0900_ai_ci',
      'GTID_ONLY|enum(\'1\',\'0\')||utf8mb4_0900_ai_ci',
    ],
    replication_connection_status: [
      'CHANNEL_NAME|char(64)||utf8mb4_0900_ai_ci|PRI', 'GROUP_NAME|char(36)||utf8mb4_bin', 'SOURCE_UUID|char(36)||utf8mb4_bin', 'THREAD_ID|bigint unsigned|?||MUL',
      'SERVICE_STATE|enum(\'ON\',\'OFF\',\'CONNECTING\')||utf8mb4_0900_ai_ci', 'COUNT_RECEIVED_HEARTBEATS|bigint unsigned|||||0', 'LAST_HEARTBEAT_TIMESTAMP|timestamp(6)',
      'RECEIVED_TRANSACTION_SET|longtext||utf8mb4_0900_ai_ci', 'LAST_ERROR_NUMBER|int', 'LAST_ERROR_MESSAGE|varchar(1024)||utf8mb4_0900_ai_ci', 'LAST_ERROR_TIMESTAMP|timestamp(6)',
      'LAST_QUEUED_TRANSACTION|char(90)|?|utf8mb4_0900_ai_ci', 'LAST_QUEUED_TRANSACTION_ORIGINAL_COMMIT_TIMESTAMP|timestamp(6)', 'LAST_QUEUED_TRANSACTION_IMMEDIATE_COMMIT_TIMESTAMP|timestamp(6)',
      'LAST_QUEUED_TRANSACTION_START_QUEUE_TIMESTAMP|timestamp(6)', 'LAST_QUEUED_TRANSACTION_END_QUEUE_TIMESTAMP|timestamp(6)', 'QUEUEING_TRANSACTION|char(90)|?|utf8mb4_0900_ai_ci',
      'QUEUEING_TRANSACTION_ORIGINAL_COMMIT_TIMESTAMP|timestamp(6)', 'QUEUEING_TRANSACTION_IMMEDIATE_COMMIT_TIMESTAMP|timestamp(6)', 'QUEUEING_TRANSACTION_START_QUEUE_TIMESTAMP|timestamp(6)',
    ],
    replication_group_member_stats: [
      'CHANNEL_NAME|char(64)||utf8mb4_0900_ai_ci', 'VIEW_ID|char(60)||utf8mb4_bin', 'MEMBER_ID|char(36)||utf8mb4_bin', 'COUNT_TRANSACTIONS_IN_QUEUE|bigint unsigned',
      'COUNT_TRANSACTIONS_CHECKED|bigint unsigned', 'COUNT_CONFLICTS_DETECTED|bigint unsigned', 'COUNT_TRANSACTIONS_ROWS_VALIDATING|bigint unsigned',
      'TRANSACTIONS_COMMITTED_ALL_MEMBERS|longtext||utf8mb4_0900_ai_ci', 'LAST_CONFLICT_FREE_TRANSACTION|text||utf8mb4_0900_ai_ci', 'COUNT_TRANSACTIONS_REMOTE_IN_APPLIER_QUEUE|bigint unsigned',
      'COUNT_TRANSACTIONS_REMOTE_APPLIED|bigint unsigned', 'COUNT_TRANSACTIONS_LOCAL_PROPOSED|bigint unsigned', 'COUNT_TRANSACTIONS_LOCAL_ROLLBACK|bigint unsigned',
    ],
    replication_group_members: [
      'CHANNEL_NAME|char(64)||utf8mb4_0900_ai_ci', 'MEMBER_ID|char(36)||utf8mb4_bin', 'MEMBER_HOST|char(255)||ascii_general_ci', 'MEMBER_PORT|int|?', 'MEMBER_STATE|char(64)||utf8mb4_bin',
      'MEMBER_ROLE|char(64)||utf8mb4_bin', 'MEMBER_VERSION|char(64)||utf8mb4_bin', 'MEMBER_COMMUNICATION_STACK|char(64)||utf8mb4_bin',
    ],
    session_account_connect_attrs: [
      'PROCESSLIST_ID|bigint unsigned|||PRI', 'ATTR_NAME|varchar(32)||utf8mb4_bin|PRI', 'ATTR_VALUE|varchar(1024)|?|utf8mb4_bin', 'ORDINAL_POSITION|int|?',
    ],
    session_connect_attrs: [
      'PROCESSLIST_ID|bigint unsigned|||PRI', 'ATTR_NAME|varchar(32)||utf8mb4_bin|PRI', 'ATTR_VALUE|varchar(1024)|?|utf8mb4_bin', 'ORDINAL_POSITION|int|?',
    ],
    session_status: [
      'VARIABLE_NAME|varchar(64)||utf8mb4_0900_ai_ci|PRI', 'VARIABLE_VALUE|varchar(1024)|?|utf8mb4_0900_ai_ci',
    ],
    session_variables: [
      'VARIABLE_NAME|varchar(64)||utf8mb4_0900_ai_ci|PRI', 'VARIABLE_VALUE|varchar(1024)|?|utf8mb4_0900_ai_ci',
    ],
    setup_actors: [
      'HOST|char(255)||ascii_general_ci|PRI||%', 'USER|char(32)||utf8mb4_bin|PRI||%', 'ROLE|char(32)||utf8mb4_bin|PRI||%', 'ENABLED|enum(\'YES\',\'NO\')||utf8mb4_0900_ai_ci|||YES',
      'HISTORY|enum(\'YES\',\'NO\')||utf8mb4_0900_ai_ci|||YES',
    ],
    setup_consumers: [
      'NAME|varchar(64)||utf8mb4_0900_ai_ci|PRI', 'ENABLED|enum(\'YES\',\'NO\')||utf8mb4_0900_ai_ci',
    ],
    setup_instruments: [
      'NAME|varchar(128)||utf8mb4_0900_ai_ci|PRI', 'ENABLED|enum(\'YES\',\'NO\')||utf8mb4_0900_ai_ci', 'TIMED|enum(\'YES\',\'NO\')|?|utf8mb4_0900_ai_ci',
      'PROPERTIES|set(\'singleton\',\'progress\',\'user\',\'global_statistics\',\'mutable\',\'controlled_by_default\')||utf8mb4_0900_ai_ci', 'FLAGS|set(\'controlled\')|?|utf8mb4_0900_ai_ci',
      'VOLATILITY|int', 'DOCUMENTATION|longtext|?|utf8mb4_0900_ai_ci',
    ],
    setup_objects: [
      'OBJECT_TYPE|enum(\'EVENT\',\'FUNCTION\',\'PROCEDURE\',\'TABLE\',\'TRIGGER\')||utf8mb4_0900_ai_ci|MUL||TABLE', 'OBJECT_SCHEMA|varchar(64)|?|utf8mb4_0900_ai_ci|||%',
      'OBJECT_NAME|varchar(64)||utf8mb4_0900_ai_ci|||%', 'ENABLED|enum(\'YES\',\'NO\')||utf8mb4_0900_ai_ci|||YES', 'TIMED|enum(\'YES\',\'NO\')||utf8mb4_0900_ai_ci|||YES',
    ],
    setup_threads: [
      'NAME|varchar(128)||utf8mb4_0900_ai_ci|PRI', 'ENABLED|enum(\'YES\',\'NO\')||utf8mb4_0900_ai_ci', 'HISTORY|enum(\'YES\',\'NO\')||utf8mb4_0900_ai_ci',
      'PROPERTIES|set(\'singleton\',\'user\')||utf8mb4_0900_ai_ci', 'VOLATILITY|int', 'DOCUMENTATION|longtext|?|utf8mb4_0900_ai_ci',
    ],
    status_by_thread: [
      'THREAD_ID|bigint unsigned|||PRI', 'VARIABLE_NAME|varchar(64)||utf8mb4_0900_ai_ci|PRI', 'VARIABLE_VALUE|varchar(1024)|?|utf8mb4_0900_ai_ci',
    ],
    table_handles: [
      'OBJECT_TYPE|varchar(64)||utf8mb4_0900_ai_ci|MUL', 'OBJECT_SCHEMA|varchar(64)||utf8mb4_0900_ai_ci', 'OBJECT_NAME|varchar(64)||utf8mb4_0900_ai_ci', 'OBJECT_INSTANCE_BEGIN|bigint unsigned|||PRI',
      'OWNER_THREAD_ID|bigint unsigned|?||MUL', 'OWNER_EVENT_ID|bigint unsigned|?', 'INTERNAL_LOCK|varchar(64)|?|utf8mb4_0900_ai_ci', 'EXTERNAL_LOCK|varchar(64)|?|utf8mb4_0900_ai_ci',
    ],
    table_io_waits_summary_by_index_usage: [
      'OBJECT_TYPE|varchar(64)|?|utf8mb4_0900_ai_ci|MUL', 'OBJECT_SCHEMA|varchar(64)|?|utf8mb4_0900_ai_ci', 'OBJECT_NAME|varchar(64)|?|utf8mb4_0900_ai_ci', 'INDEX_NAME|varchar(64)|?|utf8mb4_0900_ai_ci',
      'COUNT_STAR|bigint unsigned', 'SUM_TIMER_WAIT|bigint unsigned', 'MIN_TIMER_WAIT|bigint unsigned', 'AVG_TIMER_WAIT|bigint unsigned', 'MAX_TIMER_WAIT|bigint unsigned', 'COUNT_READ|bigint unsigned',
      'SUM_TIMER_READ|bigint unsigned', 'MIN_TIMER_READ|bigint unsigned', 'AVG_TIMER_READ|bigint unsigned', 'MAX_TIMER_READ|bigint unsigned', 'COUNT_WRITE|bigint unsigned',
      'SUM_TIMER_WRITE|bigint unsigned', 'MIN_TIMER_WRITE|bigint unsigned', 'AVG_TIMER_WRITE|bigint unsigned', 'MAX_TIMER_WRITE|bigint unsigned', 'COUNT_FETCH|bigint unsigned',
      'SUM_TIMER_FETCH|bigint unsigned', 'MIN_TIMER_FETCH|bigint unsigned', 'AVG_TIMER_FETCH|bigint unsigned', 'MAX_TIMER_FETCH|bigint unsigned', 'COUNT_INSERT|bigint unsigned',
      'SUM_TIMER_INSERT|bigint unsigned', 'MIN_TIMER_INSERT|bigint unsigned', 'AVG_TIMER_INSERT|bigint unsigned', 'MAX_TIMER_INSERT|bigint unsigned', 'COUNT_UPDATE|bigint unsigned',
      'SUM_TIMER_UPDATE|bigint unsigned', 'MIN_TIMER_UPDATE|bigint unsigned', 'AVG_TIMER_UPDATE|bigint unsigned', 'MAX_TIMER_UPDATE|bigint unsigned', 'COUNT_DELETE|bigint unsigned',
      'SUM_TIMER_DELETE|bigint unsigned', 'MIN_TIMER_DELETE|bigint unsigned', 'AVG_TIMER_DELETE|bigint unsigned', 'MAX_TIMER_DELETE|bigint unsigned',
    ],
    table_io_waits_summary_by_table: [
      'OBJECT_TYPE|varchar(64)|?|utf8mb4_0900_ai_ci|MUL', 'OBJECT_SCHEMA|varchar(64)|?|utf8mb4_0900_ai_ci', 'OBJECT_NAME|varchar(64)|?|utf8mb4_0900_ai_ci', 'COUNT_STAR|bigint unsigned',
      'SUM_TIMER_WAIT|bigint unsigned', 'MIN_TIMER_WAIT|bigint unsigned', 'AVG_TIMER_WAIT|bigint unsigned', 'MAX_TIMER_WAIT|bigint unsigned', 'COUNT_READ|bigint unsigned',
      'SUM_TIMER_READ|bigint unsigned', 'MIN_TIMER_READ|bigint unsigned', 'AVG_TIMER_READ|bigint unsigned', 'MAX_TIMER_READ|bigint unsigned', 'COUNT_WRITE|bigint unsigned',
      'SUM_TIMER_WRITE|bigint unsigned', 'MIN_TIMER_WRITE|bigint unsigned', 'AVG_TIMER_WRITE|bigint unsigned', 'MAX_TIMER_WRITE|bigint unsigned', 'COUNT_FETCH|bigint unsigned',
      'SUM_TIMER_FETCH|bigint unsigned', 'MIN_TIMER_FETCH|bigint unsigned', 'AVG_TIMER_FETCH|bigint unsigned', 'MAX_TIMER_FETCH|bigint unsigned', 'COUNT_INSERT|bigint unsigned',
      'SUM_TIMER_INSERT|bigint unsigned', 'MIN_TIMER_INSERT|bigint unsigned', 'AVG_TIMER_INSERT|bigint unsigned', 'MAX_TIMER_INSERT|bigint unsigned', 'COUNT_UPDATE|bigint unsigned',
      'SUM_TIMER_UPDATE|bigint unsigned', 'MIN_TIMER_UPDATE|bigint unsigned', 'AVG_TIMER_UPDATE|bigint unsigned', 'MAX_TIMER_UPDATE|bigint unsigned', 'COUNT_DELETE|bigint unsigned',
      'SUM_TIMER_DELETE|bigint unsigned', 'MIN_TIMER_DELETE|bigint unsigned', 'AVG_TIMER_DELETE|bigint unsigned', 'MAX_TIMER_DELETE|bigint unsigned',
    ],
    table_lock_waits_summary_by_table: [
      'OBJECT_TYPE|varchar(64)|?|utf8mb4_0900_ai_ci|MUL', 'OBJECT_SCHEMA|varchar(64)|?|utf8mb4_0900_ai_ci', 'OBJECT_NAME|varchar(64)|?|utf8mb4_0900_ai_ci', 'COUNT_STAR|bigint unsigned',
      'SUM_TIMER_WAIT|bigint unsigned', 'MIN_TIMER_WAIT|bigint unsigned', 'AVG_TIMER_WAIT|bigint unsigned', 'MAX_TIMER_WAIT|bigint unsigned', 'COUNT_READ|bigint unsigned',
      'SUM_TIMER_READ|bigint unsigned', 'MIN_TIMER_READ|bigint unsigned', 'AVG_TIMER_READ|bigint unsigned', 'MAX_TIMER_READ|bigint unsigned', 'COUNT_WRITE|bigint unsigned',
      'SUM_TIMER_WRITE|bigint unsigned', 'MIN_TIMER_WRITE|bigint unsigned', 'AVG_TIMER_WRITE|bigint unsigned', 'MAX_TIMER_WRITE|bigint unsigned', 'COUNT_READ_NORMAL|bigint unsigned',
      'SUM_TIMER_READ_NORMAL|bigint unsigned', 'MIN_TIMER_READ_NORMAL|bigint unsigned', 'AVG_TIMER_READ_NORMAL|bigint unsigned', 'MAX_TIMER_READ_NORMAL|bigint unsigned',
      'COUNT_READ_WITH_SHARED_LOCKS|bigint unsigned', 'SUM_TIMER_READ_WITH_SHARED_LOCKS|bigint unsigned', 'MIN_TIMER_READ_WITH_SHARED_LOCKS|bigint unsigned',
      'AVG_TIMER_READ_WITH_SHARED_LOCKS|bigint unsigned', 'MAX_TIMER_READ_WITH_SHARED_LOCKS|bigint unsigned', 'COUNT_READ_HIGH_PRIORITY|bigint unsigned', 'SUM_TIMER_READ_HIGH_PRIORITY|bigint unsigned',
      'MIN_TIMER_READ_HIGH_PRIORITY|bigint unsigned', 'AVG_TIMER_READ_HIGH_PRIORITY|bigint unsigned', 'MAX_TIMER_READ_HIGH_PRIORITY|bigint unsigned', 'COUNT_READ_NO_INSERT|bigint unsigned',
      'SUM_TIMER_READ_NO_INSERT|bigint unsigned', 'MIN_TIMER_READ_NO_INSERT|bigint unsigned', 'AVG_TIMER_READ_NO_INSERT|bigint unsigned', 'MAX_TIMER_READ_NO_INSERT|bigint unsigned',
      'COUNT_READ_EXTERNAL|bigint unsigned', 'SUM_TIMER_READ_EXTERNAL|bigint unsigned', 'MIN_TIMER_READ_EXTERNAL|bigint unsigned', 'AVG_TIMER_READ_EXTERNAL|bigint unsigned',
      'MAX_TIMER_READ_EXTERNAL|bigint unsigned', 'COUNT_WRITE_ALLOW_WRITE|bigint unsigned', 'SUM_TIMER_WRITE_ALLOW_WRITE|bigint unsigned', 'MIN_TIMER_WRITE_ALLOW_WRITE|bigint unsigned',
      'AVG_TIMER_WRITE_ALLOW_WRITE|bigint unsigned', 'MAX_TIMER_WRITE_ALLOW_WRITE|bigint unsigned', 'COUNT_WRITE_CONCURRENT_INSERT|bigint unsigned', 'SUM_TIMER_WRITE_CONCURRENT_INSERT|bigint unsigned',
      'MIN_TIMER_WRITE_CONCURRENT_INSERT|bigint unsigned', 'AVG_TIMER_WRITE_CONCURRENT_INSERT|bigint unsigned', 'MAX_TIMER_WRITE_CONCURRENT_INSERT|bigint unsigned',
      'COUNT_WRITE_LOW_PRIORITY|bigint unsigned', 'SUM_TIMER_WRITE_LOW_PRIORITY|bigint unsigned', 'MIN_TIMER_WRITE_LOW_PRIORITY|bigint unsigned', 'AVG_TIMER_WRITE_LOW_PRIORITY|bigint unsigned',
      'MAX_TIMER_WRITE_LOW_PRIORITY|bigint unsigned', 'COUNT_WRITE_NORMAL|bigint unsigned', 'SUM_TIMER_WRITE_NORMAL|bigint unsigned', 'MIN_TIMER_WRITE_NORMAL|bigint unsigned',
      'AVG_TIMER_WRITE_NORMAL|bigint unsigned', 'MAX_TIMER_WRITE_NORMAL|bigint unsigned', 'COUNT_WRITE_EXTERNAL|bigint unsigned', 'SUM_TIMER_WRITE_EXTERNAL|bigint unsigned',
      'MIN_TIMER_WRITE_EXTERNAL|bigint unsigned', 'AVG_TIMER_WRITE_EXTERNAL|bigint unsigned', 'MAX_TIMER_WRITE_EXTERNAL|bigint unsigned',
    ],
    threads: [
      'THREAD_ID|bigint unsigned|||PRI', 'NAME|varchar(128)||utf8mb4_0900_ai_ci|MUL', 'TYPE|varchar(10)||utf8mb4_0900_ai_ci', 'PROCESSLIST_ID|bigint unsigned|?||MUL',
      'PROCESSLIST_USER|varchar(32)|?|utf8mb4_0900_ai_ci|MUL', 'PROCESSLIST_HOST|varchar(255)|?|ascii_general_ci|MUL', 'PROCESSLIST_DB|varchar(64)|?|utf8mb4_0900_ai_ci',
      'PROCESSLIST_COMMAND|varchar(16)|?|utf8mb4_0900_ai_ci', 'PROCESSLIST_TIME|bigint|?', 'PROCESSLIST_STATE|varchar(64)|?|utf8mb4_0900_ai_ci', 'PROCESSLIST_INFO|longtext|?|utf8mb4_0900_ai_ci',
      'PARENT_THREAD_ID|bigint unsigned|?', 'ROLE|varchar(64)|?|utf8mb4_0900_ai_ci', 'INSTRUMENTED|enum(\'YES\',\'NO\')||utf8mb4_0900_ai_ci', 'HISTORY|enum(\'YES\',\'NO\')||utf8mb4_0900_ai_ci',
      'CONNECTION_TYPE|varchar(16)|?|utf8mb4_0900_ai_ci', 'THREAD_OS_ID|bigint unsigned|?||MUL', 'RESOURCE_GROUP|varchar(64)|?|utf8mb4_0900_ai_ci|MUL',
      'EXECUTION_ENGINE|enum(\'PRIMARY\',\'SECONDARY\')|?|utf8mb4_0900_ai_ci', 'CONTROLLED_MEMORY|bigint unsigned', 'MAX_CONTROLLED_MEMORY|bigint unsigned', 'TOTAL_MEMORY|bigint unsigned',
      'MAX_TOTAL_MEMORY|bigint unsigned', 'TELEMETRY_ACTIVE|enum(\'YES\',\'NO\')||utf8mb4_0900_ai_ci',
    ],
    tls_channel_status: [
      'CHANNEL|varchar(128)||utf8mb4_0900_ai_ci', 'PROPERTY|varchar(128)||utf8mb4_0900_ai_ci', 'VALUE|varchar(2048)||utf8mb4_0900_ai_ci',
    ],
    user_defined_functions: [
      'UDF_NAME|varchar(64)||utf8mb4_0900_ai_ci|PRI', 'UDF_RETURN_TYPE|varchar(20)||utf8mb4_0900_ai_ci', 'UDF_TYPE|varchar(20)||utf8mb4_0900_ai_ci', 'UDF_LIBRARY|varchar(1024)|?|utf8mb4_0900_ai_ci',
      'UDF_USAGE_COUNT|bigint|?',
    ],
    user_variables_by_thread: [
      'THREAD_ID|bigint unsigned|||PRI', 'VARIABLE_NAME|varchar(64)||utf8mb4_0900_ai_ci|PRI', 'VARIABLE_VALUE|longblob|?',
    ],
    users: [
      'USER|char(32)|?|utf8mb4_bin|UNI', 'CURRENT_CONNECTIONS|bigint', 'TOTAL_CONNECTIONS|bigint', 'MAX_SESSION_CONTROLLED_MEMORY|bigint unsigned', 'MAX_SESSION_TOTAL_MEMORY|bigint unsigned',
    ],
    variables_by_thread: [
      'THREAD_ID|bigint unsigned|||PRI', 'VARIABLE_NAME|varchar(64)||utf8mb4_0900_ai_ci|PRI', 'VARIABLE_VALUE|varchar(1024)|?|utf8mb4_0900_ai_ci',
    ],
    variables_info: [
      'VARIABLE_NAME|varchar(64)||utf8mb4_0900_ai_ci',
      'VARIABLE_SOURCE|enum(\'COMPILED\',\'GLOBAL\',\'SERVER\',\'EXPLICIT\',\'EXTRA\',\'USER\',\'LOGIN\',\'COMMAND_LINE\',\'PERSISTED\',\'DYNAMIC\')|?|utf8mb4_0900_ai_ci|||COMPILED',
      'VARIABLE_PATH|varchar(1024)|?|utf8mb4_0900_ai_ci', 'MIN_VALUE|varchar(64)|?|utf8mb4_0900_ai_ci', 'MAX_VALUE|varchar(64)|?|utf8mb4_0900_ai_ci', 'SET_TIME|timestamp(6)|?',
      'SET_USER|char(32)|?|utf8mb4_bin', 'SET_HOST|char(255)|?|ascii_general_ci',
    ],
  },
  mysql: {
    columns_priv: [
      'Host|char(255)||ascii_general_ci|PRI||', 'Db|char(64)||utf8mb3_bin|PRI||', 'User|char(32)||utf8mb3_bin|PRI||', 'Table_name|char(64)||utf8mb3_bin|PRI||', 'Column_name|char(64)||utf8mb3_bin|PRI||',
      'Timestamp|timestamp||||DEFAULT_GENERATED on update CURRENT_TIMESTAMP|CURRENT_TIMESTAMP', 'Column_priv|set(\'Select\',\'Insert\',\'Update\',\'References\')||utf8mb3_general_ci|||',
    ],
    component: [
      'component_id|int unsigned|||PRI|auto_increment', 'component_group_id|int unsigned', 'component_urn|text||utf8mb3_general_ci',
    ],
    db: [
      'Host|char(255)||ascii_general_ci|PRI||', 'Db|char(64)||utf8mb3_bin|PRI||', 'User|char(32)||utf8mb3_bin|PRI||', 'Select_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
      'Insert_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Update_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Delete_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
      'Create_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Drop_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Grant_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
      'References_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Index_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Alter_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
      'Create_tmp_table_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Lock_tables_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Create_view_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
      'Show_view_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Create_routine_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Alter_routine_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
      'Execute_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Event_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Trigger_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
    ],
    default_roles: [
      'HOST|char(255)||ascii_general_ci|PRI||', 'USER|char(32)||utf8mb3_bin|PRI||', 'DEFAULT_ROLE_HOST|char(255)||ascii_general_ci|PRI||%', 'DEFAULT_ROLE_USER|char(32)||utf8mb3_bin|PRI||',
    ],
    engine_cost: [
      'engine_name|varchar(64)||utf8mb3_general_ci|PRI', 'device_type|int|||PRI', 'cost_name|varchar(64)||utf8mb3_general_ci|PRI', 'cost_value|float|?',
      'last_update|timestamp||||DEFAULT_GENERATED on update CURRENT_TIMESTAMP|CURRENT_TIMESTAMP', 'comment|varchar(1024)|?|utf8mb3_general_ci', 'default_value|float|?|||VIRTUAL GENERATED',
    ],
    func: [
      'name|char(64)||utf8mb3_bin|PRI||', 'ret|tinyint|||||0', 'dl|char(128)||utf8mb3_bin|||', 'type|enum(\'function\',\'aggregate\')||utf8mb3_general_ci',
    ],
    general_log: [
      'event_time|timestamp(6)||||DEFAULT_GENERATED on update CURRENT_TIMESTAMP(6)|CURRENT_TIMESTAMP(6)', 'user_host|mediumtext||utf8mb3_general_ci', 'thread_id|bigint unsigned',
      'server_id|int unsigned', 'command_type|varchar(64)||utf8mb3_general_ci', 'argument|mediumblob',
    ],
    global_grants: [
      'USER|char(32)||utf8mb3_bin|PRI||', 'HOST|char(255)||ascii_general_ci|PRI||', 'PRIV|char(32)||utf8mb3_general_ci|PRI||', 'WITH_GRANT_OPTION|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
    ],
    gtid_executed: [
      'source_uuid|char(36)||utf8mb4_0900_ai_ci|PRI', 'interval_start|bigint|||PRI', 'interval_end|bigint', 'gtid_tag|char(32)||utf8mb4_0900_ai_ci|PRI',
    ],
    help_category: [
      'help_category_id|smallint unsigned|||PRI', 'name|char(64)||utf8mb3_general_ci|UNI', 'parent_category_id|smallint unsigned|?', 'url|text||utf8mb3_general_ci',
    ],
    help_keyword: [
      'help_keyword_id|int unsigned|||PRI', 'name|char(64)||utf8mb3_general_ci|UNI',
    ],
    help_relation: [
      'help_topic_id|int unsigned|||PRI', 'help_keyword_id|int unsigned|||PRI',
    ],
    help_topic: [
      'help_topic_id|int unsigned|||PRI', 'name|char(64)||utf8mb3_general_ci|UNI', 'help_category_id|smallint unsigned', 'description|text||utf8mb3_general_ci', 'example|text||utf8mb3_general_ci',
      'url|text||utf8mb3_general_ci',
    ],
    innodb_index_stats: [
      'database_name|varchar(64)||utf8mb3_bin|PRI', 'table_name|varchar(199)||utf8mb3_bin|PRI', 'index_name|varchar(64)||utf8mb3_bin|PRI',
      'last_update|timestamp||||DEFAULT_GENERATED on update CURRENT_TIMESTAMP|CURRENT_TIMESTAMP', 'stat_name|varchar(64)||utf8mb3_bin|PRI', 'stat_value|bigint unsigned', 'sample_size|bigint unsigned|?',
      'stat_description|varchar(1024)||utf8mb3_bin',
    ],
    innodb_table_stats: [
      'database_name|varchar(64)||utf8mb3_bin|PRI', 'table_name|varchar(199)||utf8mb3_bin|PRI', 'last_update|timestamp||||DEFAULT_GENERATED on update CURRENT_TIMESTAMP|CURRENT_TIMESTAMP',
      'n_rows|bigint unsigned', 'clustered_index_size|bigint unsigned', 'sum_of_other_index_sizes|bigint unsigned',
    ],
    password_history: [
      'Host|char(255)||ascii_general_ci|PRI||', 'User|char(32)||utf8mb3_bin|PRI||', 'Password_timestamp|timestamp(6)|||PRI|DEFAULT_GENERATED|CURRENT_TIMESTAMP(6)', 'Password|text|?|utf8mb3_bin',
    ],
    plugin: [
      'name|varchar(64)||utf8mb3_general_ci|PRI||', 'dl|varchar(128)||utf8mb3_general_ci|||',
    ],
    procs_priv: [
      'Host|char(255)||ascii_general_ci|PRI||', 'Db|char(64)||utf8mb3_bin|PRI||', 'User|char(32)||utf8mb3_bin|PRI||', 'Routine_name|char(64)||utf8mb3_general_ci|PRI||',
      'Routine_type|enum(\'FUNCTION\',\'PROCEDURE\',\'LIBRARY\')||utf8mb3_bin|PRI', 'Grantor|varchar(288)||utf8mb3_bin|MUL||',
      'Proc_priv|set(\'Execute\',\'Alter Routine\',\'Grant\')||utf8mb3_general_ci|||', 'Timestamp|timestamp||||DEFAULT_GENERATED on update CURRENT_TIMESTAMP|CURRENT_TIMESTAMP',
    ],
    proxies_priv: [
      'Host|char(255)||ascii_general_ci|PRI||', 'User|char(32)||utf8mb3_bin|PRI||', 'Proxied_host|char(255)||ascii_general_ci|PRI||', 'Proxied_user|char(32)||utf8mb3_bin|PRI||',
      'With_grant|tinyint(1)|||||0', 'Grantor|varchar(288)||utf8mb3_bin|MUL||', 'Timestamp|timestamp||||DEFAULT_GENERATED on update CURRENT_TIMESTAMP|CURRENT_TIMESTAMP',
    ],
    role_edges: [
      'FROM_HOST|char(255)||ascii_general_ci|PRI||', 'FROM_USER|char(32)||utf8mb3_bin|PRI||', 'TO_HOST|char(255)||ascii_general_ci|PRI||', 'TO_USER|char(32)||utf8mb3_bin|PRI||',
      'WITH_ADMIN_OPTION|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
    ],
    server_cost: [
      'cost_name|varchar(64)||utf8mb3_general_ci|PRI', 'cost_value|float|?', 'last_update|timestamp||||DEFAULT_GENERATED on update CURRENT_TIMESTAMP|CURRENT_TIMESTAMP',
      'comment|varchar(1024)|?|utf8mb3_general_ci', 'default_value|float|?|||VIRTUAL GENERATED',
    ],
    servers: [
      'Server_name|char(64)||utf8mb3_general_ci|PRI||', 'Host|char(255)||ascii_general_ci|||', 'Db|char(64)||utf8mb3_general_ci|||', 'Username|char(64)||utf8mb3_general_ci|||',
      'Password|char(64)||utf8mb3_general_ci|||', 'Port|int|||||0', 'Socket|char(64)||utf8mb3_general_ci|||', 'Wrapper|char(64)||utf8mb3_general_ci|||', 'Owner|char(64)||utf8mb3_general_ci|||',
    ],
    slave_master_info: [
      'Number_of_lines|int unsigned', 'Master_log_name|text||utf8mb3_bin', 'Master_log_pos|bigint unsigned', 'Host|varchar(255)|?|ascii_general_ci', 'User_name|text|?|utf8mb3_bin',
      'User_password|text|?|utf8mb3_bin', 'Port|int unsigned', 'Connect_retry|int unsigned', 'Enabled_ssl|tinyint(1)', 'Ssl_ca|text|?|utf8mb3_bin', 'Ssl_capath|text|?|utf8mb3_bin',
      'Ssl_cert|text|?|utf8mb3_bin', 'Ssl_cipher|text|?|utf8mb3_bin', 'Ssl_key|text|?|utf8mb3_bin', 'Ssl_verify_server_cert|tinyint(1)', 'Heartbeat|float', 'Bind|text|?|utf8mb3_bin',
      'Ignored_server_ids|text|?|utf8mb3_bin', 'Uuid|text|?|utf8mb3_bin', 'Retry_count|bigint unsigned', 'Ssl_crl|text|?|utf8mb3_bin', 'Ssl_crlpath|text|?|utf8mb3_bin',
      'Enabled_auto_position|tinyint(1)', 'Channel_name|varchar(64)||utf8mb3_general_ci|PRI', 'Tls_version|text|?|utf8mb3_bin', 'Public_key_path|text|?|utf8mb3_bin', 'Get_public_key|tinyint(1)',
      'Network_namespace|text|?|utf8mb3_bin', 'Master_compression_algorithm|varchar(64)||utf8mb3_bin', 'Master_zstd_compression_level|int unsigned', 'Tls_ciphersuites|text|?|utf8mb3_bin',
      'Source_connection_auto_failover|tinyint(1)|||||0', 'Gtid_only|tinyint(1)|||||0',
    ],
    slave_relay_log_info: [
      'Number_of_lines|int unsigned', 'Relay_log_name|text|?|utf8mb3_bin', 'Relay_log_pos|bigint unsigned|?', 'Master_log_name|text|?|utf8mb3_bin', 'Master_log_pos|bigint unsigned|?', 'Sql_delay|int|?',
      'Number_of_workers|int unsigned|?', 'Id|int unsigned|?', 'Channel_name|varchar(64)||utf8mb3_general_ci|PRI', 'Privilege_checks_username|varchar(32)|?|utf8mb3_bin',
      'Privilege_checks_hostname|varchar(255)|?|ascii_general_ci', 'Require_row_format|tinyint(1)',
      'Require_table_primary_key_check|enum(\'STREAM\',\'ON\',\'OFF\',\'GENERATE\')||utf8mb3_general_ci|||STREAM',
      'Assign_gtids_to_anonymous_transactions_type|enum(\'OFF\',\'LOCAL\',\'UUID\')||utf8mb3_general_ci|||OFF', 'Assign_gtids_to_anonymous_transactions_value|text|?|utf8mb3_bin',
    ],
    slave_worker_info: [
      'Id|int unsigned|||PRI', 'Relay_log_name|text||utf8mb3_bin', 'Relay_log_pos|bigint unsigned', 'Master_log_name|text||utf8mb3_bin', 'Master_log_pos|bigint unsigned',
      'Checkpoint_relay_log_name|text||utf8mb3_bin', 'Checkpoint_relay_log_pos|bigint unsigned', 'Checkpoint_master_log_name|text||utf8mb3_bin', 'Checkpoint_master_log_pos|bigint unsigned',
      'Checkpoint_seqno|int unsigned', 'Checkpoint_group_size|int unsigned', 'Checkpoint_group_bitmap|blob', 'Channel_name|varchar(64)||utf8mb3_general_ci|PRI',
    ],
    slow_log: [
      'start_time|timestamp(6)||||DEFAULT_GENERATED on update CURRENT_TIMESTAMP(6)|CURRENT_TIMESTAMP(6)', 'user_host|mediumtext||utf8mb3_general_ci', 'query_time|time(6)', 'lock_time|time(6)',
      'rows_sent|int', 'rows_examined|int', 'db|varchar(512)||utf8mb3_general_ci', 'last_insert_id|int', 'insert_id|int', 'server_id|int unsigned', 'sql_text|mediumblob', 'thread_id|bigint unsigned',
    ],
    tables_priv: [
      'Host|char(255)||ascii_general_ci|PRI||', 'Db|char(64)||utf8mb3_bin|PRI||', 'User|char(32)||utf8mb3_bin|PRI||', 'Table_name|char(64)||utf8mb3_bin|PRI||', 'Grantor|varchar(288)||utf8mb3_bin|MUL||',
      'Timestamp|timestamp||||DEFAULT_GENERATED on update CURRENT_TIMESTAMP|CURRENT_TIMESTAMP',
      'Table_priv|set(\'Select\',\'Insert\',\'Update\',\'Delete\',\'Create\',\'Drop\',\'Grant\',\'References\',\'Index\',\'Alter\',\'Create View\',\'Show view\',\'Trigger\')||utf8mb3_general_ci|||',
      'Column_priv|set(\'Select\',\'Insert\',\'Update\',\'References\')||utf8mb3_general_ci|||',
    ],
    time_zone: [
      'Time_zone_id|int unsigned|||PRI|auto_increment', 'Use_leap_seconds|enum(\'Y\',\'N\')||utf8mb3_general_ci|||N',
    ],
    time_zone_leap_second: [
      'Transition_time|bigint|||PRI', 'Correction|int',
    ],
    time_zone_name: [
      'Name|char(64)||utf8mb3_general_ci|PRI', 'Time_zone_id|int unsigned',
    ],
    time_zone_transition: [
      'Time_zone_id|int unsigned|||PRI', 'Transition_time|bigint|||PRI', 'Transition_type_id|int unsigned',
    ],
    time_zone_transition_type: [
      'Time_zone_id|int unsigned|||PRI', 'Transition_type_id|int unsigned|||PRI', 'Offset|int|||||0', 'Is_DST|tinyint unsigned|||||0', 'Abbreviation|char(8)||utf8mb3_general_ci|||',
    ],
    user: [
      'Host|char(255)||ascii_general_ci|PRI||', 'User|char(32)||utf8mb3_bin|PRI||', 'Select_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Insert_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
      'Update_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Delete_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Create_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
      'Drop_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Reload_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Shutdown_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
      'Process_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'File_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Grant_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
      'References_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Index_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Alter_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
      'Show_db_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Super_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Create_tmp_table_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
      'Lock_tables_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Execute_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Repl_slave_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
      'Repl_client_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Create_view_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Show_view_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
      'Create_routine_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Alter_routine_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Create_user_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
      'Event_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Trigger_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Create_tablespace_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
      'ssl_type|enum(\'\',\'ANY\',\'X509\',\'SPECIFIED\')||utf8mb3_general_ci|||', 'ssl_cipher|blob', 'x509_issuer|blob', 'x509_subject|blob', 'max_questions|int unsigned|||||0',
      'max_updates|int unsigned|||||0', 'max_connections|int unsigned|||||0', 'max_user_connections|int unsigned|||||0', 'plugin|char(64)||utf8mb3_bin|||caching_sha2_password',
      'authentication_string|text|?|utf8mb3_bin', 'password_expired|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'password_last_changed|timestamp|?', 'password_lifetime|smallint unsigned|?',
      'account_locked|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Create_role_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N', 'Drop_role_priv|enum(\'N\',\'Y\')||utf8mb3_general_ci|||N',
      'Password_reuse_history|smallint unsigned|?', 'Password_reuse_time|smallint unsigned|?', 'Password_require_current|enum(\'N\',\'Y\')|?|utf8mb3_general_ci', 'User_attributes|json|?',
    ],
  },
  sys: {
    host_summary: [
      'host|varchar(255)|?|ascii_general_ci', 'statements|decimal(64,0)|?', 'statement_latency|varchar(11)|?|utf8mb3_general_ci', 'statement_avg_latency|varchar(11)|?|utf8mb3_general_ci',
      'table_scans|decimal(65,0)|?', 'file_ios|decimal(64,0)|?', 'file_io_latency|varchar(11)|?|utf8mb3_general_ci', 'current_connections|decimal(41,0)|?', 'total_connections|decimal(41,0)|?',
      'unique_users|bigint|||||0', 'current_memory|varchar(11)|?|utf8mb3_general_ci', 'total_memory_allocated|varchar(11)|?|utf8mb3_general_ci',
    ],
    innodb_lock_waits: [
      'wait_started|datetime|?', 'wait_age|time|?', 'wait_age_secs|bigint|?', 'locked_table|mediumtext|?|utf8mb4_0900_ai_ci', 'locked_table_schema|varchar(64)|?|utf8mb4_0900_ai_ci',
      'locked_table_name|varchar(64)|?|utf8mb4_0900_ai_ci', 'locked_table_partition|varchar(64)|?|utf8mb4_0900_ai_ci', 'locked_table_subpartition|varchar(64)|?|utf8mb4_0900_ai_ci',
      'locked_index|varchar(64)|?|utf8mb4_0900_ai_ci', 'locked_type|varchar(32)||utf8mb4_0900_ai_ci', 'waiting_trx_id|bigint unsigned|||||0', 'waiting_trx_started|datetime|||||0000-00-00 00:00:00',
      'waiting_trx_age|time|?', 'waiting_trx_rows_locked|bigint unsigned|||||0', 'waiting_trx_rows_modified|bigint unsigned|||||0', 'waiting_pid|bigint unsigned|||||0',
      'waiting_query|longtext|?|utf8mb4_0900_ai_ci', 'waiting_lock_id|varchar(128)||utf8mb4_0900_ai_ci', 'waiting_lock_mode|varchar(32)||utf8mb4_0900_ai_ci', 'blocking_trx_id|bigint unsigned|||||0',
      'blocking_pid|bigint unsigned|||||0', 'blocking_query|longtext|?|utf8mb4_0900_ai_ci', 'blocking_lock_id|varchar(128)||utf8mb4_0900_ai_ci', 'blocking_lock_mode|varchar(32)||utf8mb4_0900_ai_ci',
      'blocking_trx_started|datetime|||||0000-00-00 00:00:00', 'blocking_trx_age|time|?', 'blocking_trx_rows_locked|bigint unsigned|||||0', 'blocking_trx_rows_modified|bigint unsigned|||||0',
      'sql_kill_blocking_query|varchar(33)||utf8mb4_0900_ai_ci|||', 'sql_kill_blocking_connection|varchar(27)||utf8mb4_0900_ai_ci|||',
    ],
    io_global_by_file_by_bytes: [
      'file|varchar(512)|?|utf8mb4_0900_ai_ci', 'count_read|bigint unsigned', 'total_read|varchar(11)|?|utf8mb3_general_ci', 'avg_read|varchar(11)|?|utf8mb3_general_ci', 'count_write|bigint unsigned',
      'total_written|varchar(11)|?|utf8mb3_general_ci', 'avg_write|varchar(11)|?|utf8mb3_general_ci', 'total|varchar(11)|?|utf8mb3_general_ci', 'write_pct|decimal(26,2)|||||0.00',
    ],
    memory_global_by_current_bytes: [
      'event_name|varchar(128)||utf8mb4_0900_ai_ci', 'current_count|bigint', 'current_alloc|varchar(11)|?|utf8mb3_general_ci', 'current_avg_alloc|varchar(11)|?|utf8mb3_general_ci', 'high_count|bigint',
      'high_alloc|varchar(11)|?|utf8mb3_general_ci', 'high_avg_alloc|varchar(11)|?|utf8mb3_general_ci',
    ],
    memory_global_total: [
      'total_allocated|varchar(11)|?|utf8mb3_general_ci',
    ],
    metrics: [
      'Variable_name|varchar(193)||utf8mb4_0900_ai_ci|||', 'Variable_value|text|?|utf8mb4_0900_ai_ci', 'Type|varchar(210)||utf8mb3_general_ci|||', 'Enabled|varchar(7)||utf8mb4_0900_ai_ci|||',
    ],
    processlist: [
      'thd_id|bigint unsigned', 'conn_id|bigint unsigned|?', 'user|varchar(288)|?|utf8mb4_0900_ai_ci', 'db|varchar(64)|?|utf8mb4_0900_ai_ci', 'command|varchar(16)|?|utf8mb4_0900_ai_ci',
      'state|varchar(64)|?|utf8mb4_0900_ai_ci', 'time|bigint|?', 'current_statement|longtext|?|utf8mb4_0900_ai_ci', 'execution_engine|enum(\'PRIMARY\',\'SECONDARY\')|?|utf8mb4_0900_ai_ci',
      'statement_latency|varchar(11)|?|utf8mb3_general_ci', 'progress|decimal(26,2)|?', 'lock_latency|varchar(11)|?|utf8mb3_general_ci', 'cpu_latency|varchar(11)|?|utf8mb3_general_ci',
      'rows_examined|bigint unsigned|?', 'rows_sent|bigint unsigned|?', 'rows_affected|bigint unsigned|?', 'tmp_tables|bigint unsigned|?', 'tmp_disk_tables|bigint unsigned|?',
      'full_scan|varchar(3)||utf8mb4_0900_ai_ci|||', 'last_statement|longtext|?|utf8mb4_0900_ai_ci', 'last_statement_latency|varchar(11)|?|utf8mb3_general_ci',
      'current_memory|varchar(11)|?|utf8mb3_general_ci', 'last_wait|varchar(128)|?|utf8mb4_0900_ai_ci', 'last_wait_latency|varchar(13)|?|utf8mb4_0900_ai_ci', 'source|varchar(64)|?|utf8mb4_0900_ai_ci',
      'trx_latency|varchar(11)|?|utf8mb3_general_ci', 'trx_state|enum(\'ACTIVE\',\'COMMITTED\',\'ROLLED BACK\')|?|utf8mb4_0900_ai_ci', 'trx_autocommit|enum(\'YES\',\'NO\')|?|utf8mb4_0900_ai_ci',
      'pid|varchar(1024)|?|utf8mb4_bin', 'program_name|varchar(1024)|?|utf8mb4_bin',
    ],
    schema_auto_increment_columns: [
      'table_schema|varchar(64)||utf8mb3_bin', 'table_name|varchar(64)||utf8mb3_bin', 'column_name|varchar(64)|?|utf8mb3_tolower_ci', 'data_type|longtext|?|utf8mb3_bin',
      'column_type|mediumtext||utf8mb3_bin', 'is_signed|int|||||0', 'is_unsigned|int|||||0', 'max_value|bigint unsigned|?', 'auto_increment|bigint unsigned|?',
      'auto_increment_ratio|decimal(25,4) unsigned|?',
    ],
    schema_index_statistics: [
      'table_schema|varchar(64)|?|utf8mb4_0900_ai_ci', 'table_name|varchar(64)|?|utf8mb4_0900_ai_ci', 'index_name|varchar(64)|?|utf8mb4_0900_ai_ci', 'rows_selected|bigint unsigned',
      'select_latency|varchar(11)|?|utf8mb3_general_ci', 'rows_inserted|bigint unsigned', 'insert_latency|varchar(11)|?|utf8mb3_general_ci', 'rows_updated|bigint unsigned',
      'update_latency|varchar(11)|?|utf8mb3_general_ci', 'rows_deleted|bigint unsigned', 'delete_latency|varchar(11)|?|utf8mb3_general_ci',
    ],
    schema_object_overview: [
      'db|varchar(64)||utf8mb3_bin|||', 'object_type|varchar(19)|?|utf8mb3_bin', 'count|bigint|||||0',
    ],
    schema_redundant_indexes: [
      'table_schema|varchar(64)||utf8mb3_bin', 'table_name|varchar(64)||utf8mb3_bin', 'redundant_index_name|varchar(64)|?|utf8mb3_tolower_ci', 'redundant_index_columns|text|?|utf8mb3_tolower_ci',
      'redundant_index_non_unique|int|?', 'dominant_index_name|varchar(64)|?|utf8mb3_tolower_ci', 'dominant_index_columns|text|?|utf8mb3_tolower_ci', 'dominant_index_non_unique|int|?',
      'subpart_exists|int|||||0', 'sql_drop_index|varchar(223)|?|utf8mb3_tolower_ci',
    ],
    schema_table_lock_waits: [
      'object_schema|varchar(64)|?|utf8mb4_0900_ai_ci', 'object_name|varchar(64)|?|utf8mb4_0900_ai_ci', 'waiting_thread_id|bigint unsigned', 'waiting_pid|bigint unsigned|?',
      'waiting_account|text|?|utf8mb4_0900_ai_ci', 'waiting_lock_type|varchar(32)||utf8mb4_0900_ai_ci', 'waiting_lock_duration|varchar(32)||utf8mb4_0900_ai_ci',
      'waiting_query|longtext|?|utf8mb4_0900_ai_ci', 'waiting_query_secs|bigint|?', 'waiting_query_rows_affected|bigint unsigned|?', 'waiting_query_rows_examined|bigint unsigned|?',
      'blocking_thread_id|bigint unsigned', 'blocking_pid|bigint unsigned|?', 'blocking_account|text|?|utf8mb4_0900_ai_ci', 'blocking_lock_type|varchar(32)||utf8mb4_0900_ai_ci',
      'blocking_lock_duration|varchar(32)||utf8mb4_0900_ai_ci', 'sql_kill_blocking_query|varchar(31)|?|utf8mb4_0900_ai_ci', 'sql_kill_blocking_connection|varchar(25)|?|utf8mb4_0900_ai_ci',
    ],
    schema_table_statistics: [
      'table_schema|varchar(64)|?|utf8mb4_0900_ai_ci', 'table_name|varchar(64)|?|utf8mb4_0900_ai_ci', 'total_latency|varchar(11)|?|utf8mb3_general_ci', 'rows_fetched|bigint unsigned',
      'fetch_latency|varchar(11)|?|utf8mb3_general_ci', 'rows_inserted|bigint unsigned', 'insert_latency|varchar(11)|?|utf8mb3_general_ci', 'rows_updated|bigint unsigned',
      'update_latency|varchar(11)|?|utf8mb3_general_ci', 'rows_deleted|bigint unsigned', 'delete_latency|varchar(11)|?|utf8mb3_general_ci', 'io_read_requests|decimal(42,0)|?',
      'io_read|varchar(11)|?|utf8mb3_general_ci', 'io_read_latency|varchar(11)|?|utf8mb3_general_ci', 'io_write_requests|decimal(42,0)|?', 'io_write|varchar(11)|?|utf8mb3_general_ci',
      'io_write_latency|varchar(11)|?|utf8mb3_general_ci', 'io_misc_requests|decimal(42,0)|?', 'io_misc_latency|varchar(11)|?|utf8mb3_general_ci',
    ],
    schema_unused_indexes: [
      'object_schema|varchar(64)|?|utf8mb4_0900_ai_ci', 'object_name|varchar(64)|?|utf8mb4_0900_ai_ci', 'index_name|varchar(64)|?|utf8mb4_0900_ai_ci',
    ],
    session: [
      'thd_id|bigint unsigned', 'conn_id|bigint unsigned|?', 'user|varchar(288)|?|utf8mb4_0900_ai_ci', 'db|varchar(64)|?|utf8mb4_0900_ai_ci', 'command|varchar(16)|?|utf8mb4_0900_ai_ci',
      'state|varchar(64)|?|utf8mb4_0900_ai_ci', 'time|bigint|?', 'current_statement|longtext|?|utf8mb4_0900_ai_ci', 'execution_engine|enum(\'PRIMARY\',\'SECONDARY\')|?|utf8mb4_0900_ai_ci',
      'statement_latency|varchar(11)|?|utf8mb3_general_ci', 'progress|decimal(26,2)|?', 'lock_latency|varchar(11)|?|utf8mb3_general_ci', 'cpu_latency|varchar(11)|?|utf8mb3_general_ci',
      'rows_examined|bigint unsigned|?', 'rows_sent|bigint unsigned|?', 'rows_affected|bigint unsigned|?', 'tmp_tables|bigint unsigned|?', 'tmp_disk_tables|bigint unsigned|?',
      'full_scan|varchar(3)||utf8mb4_0900_ai_ci|||', 'last_statement|longtext|?|utf8mb4_0900_ai_ci', 'last_statement_latency|varchar(11)|?|utf8mb3_general_ci',
      'current_memory|varchar(11)|?|utf8mb3_general_ci', 'last_wait|varchar(128)|?|utf8mb4_0900_ai_ci', 'last_wait_latency|varchar(13)|?|utf8mb4_0900_ai_ci', 'source|varchar(64)|?|utf8mb4_0900_ai_ci',
      'trx_latency|varchar(11)|?|utf8mb3_general_ci', 'trx_state|enum(\'ACTIVE\',\'COMMITTED\',\'ROLLED BACK\')|?|utf8mb4_0900_ai_ci', 'trx_autocommit|enum(\'YES\',\'NO\')|?|utf8mb4_0900_ai_ci',
      'pid|varchar(1024)|?|utf8mb4_bin', 'program_name|varchar(1024)|?|utf8mb4_bin',
    ],
    session_ssl_status: [
      'thread_id|bigint unsigned', 'ssl_version|varchar(1024)|?|utf8mb4_0900_ai_ci', 'ssl_cipher|varchar(1024)|?|utf8mb4_0900_ai_ci', 'ssl_sessions_reused|varchar(1024)|?|utf8mb4_0900_ai_ci',
    ],
    statement_analysis: [
      'query|longtext|?|utf8mb4_0900_ai_ci', 'db|varchar(64)|?|utf8mb4_0900_ai_ci', 'full_scan|varchar(1)||utf8mb4_0900_ai_ci|||', 'exec_count|bigint unsigned', 'err_count|bigint unsigned',
      'warn_count|bigint unsigned', 'total_latency|varchar(11)|?|utf8mb3_general_ci', 'max_latency|varchar(11)|?|utf8mb3_general_ci', 'avg_latency|varchar(11)|?|utf8mb3_general_ci',
      'lock_latency|varchar(11)|?|utf8mb3_general_ci', 'cpu_latency|varchar(11)|?|utf8mb3_general_ci', 'rows_sent|bigint unsigned', 'rows_sent_avg|decimal(21,0)|||||0', 'rows_examined|bigint unsigned',
      'rows_examined_avg|decimal(21,0)|||||0', 'rows_affected|bigint unsigned', 'rows_affected_avg|decimal(21,0)|||||0', 'tmp_tables|bigint unsigned', 'tmp_disk_tables|bigint unsigned',
      'rows_sorted|bigint unsigned', 'sort_merge_passes|bigint unsigned', 'max_controlled_memory|varchar(11)|?|utf8mb3_general_ci', 'max_total_memory|varchar(11)|?|utf8mb3_general_ci',
      'digest|varchar(64)|?|utf8mb4_0900_ai_ci', 'first_seen|timestamp(6)', 'last_seen|timestamp(6)',
    ],
    statements_with_full_table_scans: [
      'query|longtext|?|utf8mb4_0900_ai_ci', 'db|varchar(64)|?|utf8mb4_0900_ai_ci', 'exec_count|bigint unsigned', 'total_latency|varchar(11)|?|utf8mb3_general_ci', 'no_index_used_count|bigint unsigned',
      'no_good_index_used_count|bigint unsigned', 'no_index_used_pct|decimal(24,0)|||||0', 'rows_sent|bigint unsigned', 'rows_examined|bigint unsigned', 'rows_sent_avg|decimal(21,0)|?',
      'rows_examined_avg|decimal(21,0)|?', 'first_seen|timestamp(6)', 'last_seen|timestamp(6)', 'digest|varchar(64)|?|utf8mb4_0900_ai_ci',
    ],
    sys_config: [
      'variable|varchar(128)||utf8mb4_0900_ai_ci|PRI', 'value|varchar(128)|?|utf8mb4_0900_ai_ci', 'set_time|timestamp|?|||DEFAULT_GENERATED on update CURRENT_TIMESTAMP|CURRENT_TIMESTAMP',
      'set_by|varchar(128)|?|utf8mb4_0900_ai_ci',
    ],
    user_summary: [
      'user|varchar(32)|?|utf8mb4_bin', 'statements|decimal(64,0)|?', 'statement_latency|varchar(11)|?|utf8mb3_general_ci', 'statement_avg_latency|varchar(11)|?|utf8mb3_general_ci',
      'table_scans|decimal(65,0)|?', 'file_ios|decimal(64,0)|?', 'file_io_latency|varchar(11)|?|utf8mb3_general_ci', 'current_connections|decimal(41,0)|?', 'total_connections|decimal(41,0)|?',
      'unique_hosts|bigint|||||0', 'current_memory|varchar(11)|?|utf8mb3_general_ci', 'total_memory_allocated|varchar(11)|?|utf8mb3_general_ci',
    ],
    version: [
      'sys_version|varchar(5)||utf8mb4_0900_ai_ci|||', 'mysql_version|varchar(7)||utf8mb3_general_ci|||',
    ],
    wait_classes_global_by_latency: [
      'event_class|varchar(128)|?|utf8mb4_0900_ai_ci', 'total|decimal(42,0)|?', 'total_latency|varchar(11)|?|utf8mb3_general_ci', 'min_latency|varchar(11)|?|utf8mb3_general_ci',
      'avg_latency|varchar(11)|?|utf8mb3_general_ci', 'max_latency|varchar(11)|?|utf8mb3_general_ci',
    ],
  },
}
