// table
import { mysqlError } from '../errors/mysql-error.ts'
import type { MySqlError } from '../errors/mysql-error.ts'

/** Every built-in function of MySQL 8.4 and 9 (manual: Built-In Function and Operator Reference), and those that earlier versions had. */
export const nativeFunctions = {
  Numbers: names(`
    ABS ACOS ASIN ATAN ATAN2 CEIL CEILING CONV COS COT CRC32 DEGREES EXP FLOOR LN LOG LOG10 LOG2 PI POW POWER RADIANS RAND ROUND SIGN SIN SQRT TAN
    TRUNCATE
  `),
  Strings: names(`
    ASCII BIN BIT_LENGTH CHAR CHAR_LENGTH CHARACTER_LENGTH CONCAT CONCAT_WS ELT EXPORT_SET FIND_IN_SET FORMAT FROM_BASE64 HEX INSERT INSTR LCASE LEFT
    LENGTH LOAD_FILE LOCATE LOWER LPAD LTRIM MAKE_SET MID OCT OCTET_LENGTH ORD POSITION QUOTE REPEAT REPLACE REVERSE RIGHT RPAD RTRIM SOUNDEX SPACE STRCMP
    SUBSTR SUBSTRING SUBSTRING_INDEX TO_BASE64 TRIM UCASE UNHEX UPPER WEIGHT_STRING
  `),
  'Dates and times': names(`
    ADDDATE ADDTIME CONVERT_TZ CURDATE CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CURTIME DATE DATE_ADD DATE_FORMAT DATE_SUB DATEDIFF DAY DAYNAME
    DAYOFMONTH DAYOFWEEK DAYOFYEAR EXTRACT FROM_DAYS FROM_UNIXTIME GET_FORMAT HOUR LAST_DAY LOCALTIME LOCALTIMESTAMP MAKEDATE MAKETIME MICROSECOND MINUTE
    MONTH MONTHNAME NOW PERIOD_ADD PERIOD_DIFF QUARTER SEC_TO_TIME SECOND STR_TO_DATE SUBDATE SUBTIME SYSDATE TIME TIME_FORMAT TIME_TO_SEC TIMEDIFF
    TIMESTAMP TIMESTAMPADD TIMESTAMPDIFF TO_DAYS TO_SECONDS UNIX_TIMESTAMP UTC_DATE UTC_TIME UTC_TIMESTAMP WEEK WEEKDAY WEEKOFYEAR YEAR YEARWEEK
  `),
  Comparison: names(`COALESCE FIELD GREATEST INTERVAL ISNULL LEAST`),
  'Control flow': names(`IF IFNULL NULLIF`),
  Casts: names(`CAST CONVERT`),
  'Regular expressions': names(`REGEXP_INSTR REGEXP_LIKE REGEXP_REPLACE REGEXP_SUBSTR`),
  JSON: names(`
    JSON_ARRAY JSON_ARRAY_APPEND JSON_ARRAY_INSERT JSON_CONTAINS JSON_CONTAINS_PATH JSON_DEPTH JSON_EXTRACT JSON_INSERT JSON_KEYS JSON_LENGTH JSON_MERGE
    JSON_MERGE_PATCH JSON_MERGE_PRESERVE JSON_OBJECT JSON_OVERLAPS JSON_PRETTY JSON_QUOTE JSON_REMOVE JSON_REPLACE JSON_SCHEMA_VALID
    JSON_SCHEMA_VALIDATION_REPORT JSON_SEARCH JSON_SET JSON_STORAGE_FREE JSON_STORAGE_SIZE JSON_TABLE JSON_TYPE JSON_UNQUOTE JSON_VALID JSON_VALUE
  `),
  XML: names(`ExtractValue UpdateXML`),
  Bits: names(`BIT_COUNT`),
  'Encryption and compression': names(`AES_DECRYPT AES_ENCRYPT COMPRESS MD5 RANDOM_BYTES SHA SHA1 SHA2 UNCOMPRESS UNCOMPRESSED_LENGTH`),
  UUIDs: names(`BIN_TO_UUID IS_UUID UUID UUID_SHORT UUID_TO_BIN`),
  'Network addresses': names(`INET6_ATON INET6_NTOA INET_ATON INET_NTOA IS_IPV4 IS_IPV4_COMPAT IS_IPV4_MAPPED IS_IPV6`),
  Information: names(`
    BENCHMARK CHARSET COERCIBILITY COLLATION CONNECTION_ID CURRENT_ROLE CURRENT_USER DATABASE FOUND_ROWS ICU_VERSION LAST_INSERT_ID ROLES_GRAPHML
    ROW_COUNT SCHEMA SESSION_USER SYSTEM_USER USER VERSION
  `),
  Locks: names(`GET_LOCK IS_FREE_LOCK IS_USED_LOCK RELEASE_ALL_LOCKS RELEASE_LOCK`),
  Miscellaneous: names(`ANY_VALUE DEFAULT GROUPING NAME_CONST SLEEP VALIDATE_PASSWORD_STRENGTH VALUES`),
  Aggregates: names(`AVG BIT_AND BIT_OR BIT_XOR COUNT GROUP_CONCAT JSON_ARRAYAGG JSON_OBJECTAGG MAX MIN STD STDDEV STDDEV_POP STDDEV_SAMP SUM VAR_POP VAR_SAMP VARIANCE`),
  Windows: names(`CUME_DIST DENSE_RANK FIRST_VALUE LAG LAST_VALUE LEAD NTH_VALUE NTILE PERCENT_RANK RANK ROW_NUMBER`),
  'Full text': names(`MATCH`),
  Vectors: names(`FROM_VECTOR STRING_TO_VECTOR TO_VECTOR VECTOR_DIM VECTOR_TO_STRING`),
  'Performance schema': names(`FORMAT_BYTES FORMAT_PICO_TIME PS_CURRENT_THREAD_ID PS_THREAD_ID STATEMENT_DIGEST STATEMENT_DIGEST_TEXT`),
  Spatial: names(`
    GeomCollection GeometryCollection LineString MBRContains MBRCoveredBy MBRCovers MBRDisjoint MBREquals MBRIntersects MBROverlaps MBRTouches MBRWithin
    MultiLineString MultiPoint MultiPolygon Point Polygon ST_Area ST_AsBinary ST_AsGeoJSON ST_AsText ST_AsWKB ST_AsWKT ST_Buffer ST_Buffer_Strategy
    ST_Centroid ST_Collect ST_Contains ST_ConvexHull ST_Crosses ST_Difference ST_Dimension ST_Disjoint ST_Distance ST_Distance_Sphere ST_EndPoint
    ST_Envelope ST_Equals ST_ExteriorRing ST_FrechetDistance ST_GeoHash ST_GeomCollFromText ST_GeomCollFromTxt ST_GeomCollFromWKB
    ST_GeometryCollectionFromText ST_GeometryCollectionFromWKB ST_GeometryFromText ST_GeometryFromWKB ST_GeometryN ST_GeometryType ST_GeomFromGeoJSON
    ST_GeomFromText ST_GeomFromWKB ST_HausdorffDistance ST_InteriorRingN ST_Intersection ST_Intersects ST_IsClosed ST_IsEmpty ST_IsSimple ST_IsValid
    ST_LatFromGeoHash ST_Latitude ST_Length ST_LineFromText ST_LineFromWKB ST_LineInterpolatePoint ST_LineInterpolatePoints ST_LineStringFromText
    ST_LineStringFromWKB ST_LongFromGeoHash ST_Longitude ST_MakeEnvelope ST_MLineFromText ST_MLineFromWKB ST_MPointFromText ST_MPointFromWKB
    ST_MPolyFromText ST_MPolyFromWKB ST_MultiLineStringFromText ST_MultiLineStringFromWKB ST_MultiPointFromText ST_MultiPointFromWKB
    ST_MultiPolygonFromText ST_MultiPolygonFromWKB ST_NumGeometries ST_NumInteriorRing ST_NumInteriorRings ST_NumPoints ST_Overlaps ST_PointAtDistance
    ST_PointFromGeoHash ST_PointFromText ST_PointFromWKB ST_PointN ST_PolyFromText ST_PolyFromWKB ST_PolygonFromText ST_PolygonFromWKB ST_Simplify ST_SRID
    ST_StartPoint ST_SwapXY ST_SymDifference ST_Touches ST_Transform ST_Union ST_Validate ST_Within ST_X ST_Y
  `),
  'Transaction identifiers': names(`GTID_SUBSET GTID_SUBTRACT WAIT_FOR_EXECUTED_GTID_SET WAIT_UNTIL_SQL_THREAD_AFTER_GTIDS`),
  Replication: names(`
    asynchronous_connection_failover_add_managed asynchronous_connection_failover_add_source asynchronous_connection_failover_delete_managed
    asynchronous_connection_failover_delete_source asynchronous_connection_failover_reset MASTER_POS_WAIT SOURCE_POS_WAIT
  `),
  "MySQL's own": names(`
    CAN_ACCESS_COLUMN CAN_ACCESS_DATABASE CAN_ACCESS_TABLE CAN_ACCESS_USER CAN_ACCESS_VIEW GET_DD_COLUMN_PRIVILEGES GET_DD_CREATE_OPTIONS
    GET_DD_INDEX_SUB_PART_LENGTH INTERNAL_AUTO_INCREMENT INTERNAL_AVG_ROW_LENGTH INTERNAL_CHECK_TIME INTERNAL_CHECKSUM INTERNAL_DATA_FREE
    INTERNAL_DATA_LENGTH INTERNAL_DD_CHAR_LENGTH INTERNAL_GET_COMMENT_OR_ERROR INTERNAL_GET_ENABLED_ROLE_JSON INTERNAL_GET_HOSTNAME INTERNAL_GET_USERNAME
    INTERNAL_GET_VIEW_WARNING_OR_ERROR INTERNAL_INDEX_COLUMN_CARDINALITY INTERNAL_INDEX_LENGTH INTERNAL_IS_ENABLED_ROLE INTERNAL_IS_MANDATORY_ROLE
    INTERNAL_KEYS_DISABLED INTERNAL_MAX_DATA_LENGTH INTERNAL_TABLE_ROWS INTERNAL_UPDATE_TIME
  `),
  'Group replication': names(`
    group_replication_disable_member_action group_replication_enable_member_action group_replication_get_communication_protocol
    group_replication_get_write_concurrency group_replication_reset_member_actions group_replication_set_as_primary
    group_replication_set_communication_protocol group_replication_set_write_concurrency group_replication_switch_to_multi_primary_mode
    group_replication_switch_to_single_primary_mode
  `),
  Loadable: names(`mysql_query_attribute_string`),
  Removed: names(`DECODE DES_DECRYPT DES_ENCRYPT ENCODE ENCRYPT GLength OLD_PASSWORD PASSWORD`),
} as const

export type FunctionGroup = keyof typeof nativeFunctions

function names(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}

/** Not in a server unless somebody installs them; MySQL does not know them otherwise. */
const installed: ReadonlySet<FunctionGroup> = new Set(['Group replication', 'Loadable', 'Removed'])
const groups: ReadonlyMap<string, FunctionGroup> = new Map(Object.entries(nativeFunctions).flatMap(([group, list]) => list.map((name) => [name.toUpperCase(), group as FunctionGroup] as const)))

/** Is there a built-in function of this name (upper case) in every server? */
export function isNative(name: string): boolean {
  const group = groups.get(name)
  return group !== undefined && !installed.has(group)
}

/** What a call of a function without a rule is answered with: 3566 where MySQL keeps the function to itself, 1235 where MySQL has it, 1305 for other names. */
export function refusal(name: string): 'ER_NO_ACCESS_TO_NATIVE_FCT' | 'ER_NOT_SUPPORTED_YET' | 'ER_SP_DOES_NOT_EXIST' {
  if (!isNative(name.toUpperCase())) return 'ER_SP_DOES_NOT_EXIST'
  return groups.get(name.toUpperCase()) === "MySQL's own" ? 'ER_NO_ACCESS_TO_NATIVE_FCT' : 'ER_NOT_SUPPORTED_YET'
}

/** Takes a name without a rule, as the rules and as the client write it; returns the error for its call. */
export function unknownFunction(name: string, written: string, database = ''): MySqlError {
  const error = refusal(name)
  return error === 'ER_SP_DOES_NOT_EXIST' ? mysqlError(error, 'FUNCTION', `${database}.${written}`) : mysqlError(error, written)
}
