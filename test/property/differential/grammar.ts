// table
import { COLUMNS } from './values.ts'

/** What an argument is wanted to be; any other kind is given now and then, since MySQL takes it. */
export type Kind = 'number' | 'small' | 'text' | 'bytes' | 'moment' | 'time' | 'json' | 'bool'

/** In a template `#n #i #s #x #d #t #j #b` ask for an expression of a kind, `#a` of any; `{A|B}` chooses a word. */
export const HOLES: Readonly<Record<string, Kind | 'any'>> = { n: 'number', i: 'small', s: 'text', x: 'bytes', d: 'moment', t: 'time', j: 'json', b: 'bool', a: 'any' }

const UNIT = '{MICROSECOND|SECOND|MINUTE|HOUR|DAY|WEEK|MONTH|QUARTER|YEAR|SECOND_MICROSECOND|MINUTE_SECOND|HOUR_MINUTE|DAY_HOUR|DAY_SECOND|YEAR_MONTH|HOUR_MICROSECOND}'
const PLAIN_UNIT = '{MICROSECOND|SECOND|MINUTE|HOUR|DAY|WEEK|MONTH|QUARTER|YEAR}'
const PATH = "{'$'|'$.a'|'$.b[1]'|'$[0]'|'$.k'|'$**.k'|'$[last]'|'$.*'|'$[0 to 1]'}"
const ONE_PATH = "{'$'|'$.a'|'$.b[1]'|'$[0]'|'$.k'|'$[last]'|'$.new'|'$[9]'}"
const COMPARE = '{=|<>|<|<=|>|>=|<=>}'

export const LEAVES: Readonly<Record<Kind, readonly string[]>> = {
  number: [...COLUMNS.number, ...COLUMNS.number, '0', '1', '-1', '2', '10', '255', '1000000', '-9223372036854775808', '9223372036854775807', '18446744073709551615', '99999999999999999999', '0.5', '-1.50', '1.005', '123456.789', '1e3', '-2.5e-3', '1e300', '0x1F', "b'101'", 'NULL', 'TRUE'],
  small: [...COLUMNS.small, '0', '1', '2', '3', '5', '-1', '-2', '8', '10', 'NULL', '1.5'],
  text: [...COLUMNS.text, ...COLUMNS.text, "''", "'a'", "'abc'", "'ABC'", "'É'", "'12'", "'-3.7'", "'1e2'", "'12abc'", "' 5'", "'2020-01-02'", "'2020-01-02 03:04:05.6'", "'10:11:12'", "'-1:2'", "'a,b,c'", "'%b%'", "'x_'", "'straße'", "'🙂'", 'NULL', "_utf8mb4'q' COLLATE utf8mb4_bin"],
  bytes: [...COLUMNS.bytes, "x'616263'", "_binary'ab'", "x''", "x'00'", 'NULL'],
  moment: [...COLUMNS.moment, ...COLUMNS.moment, "DATE'2020-02-29'", "TIMESTAMP'2020-12-31 23:59:59'", "TIMESTAMP'2001-02-03 04:05:06.789'", "'2020-01-31'", "'2021-05-06 07:08:09.5'", '20200102', '20200102030405', 'NULL', 'NOW()', 'CURDATE()', 'NOW(3)'],
  time: [...COLUMNS.time, ...COLUMNS.time, "TIME'10:20:30'", "TIME'-01:02:03.5'", "'12:34:56'", "'34:00'", '101112', 'NULL', 'CURTIME()'],
  json: [...COLUMNS.json, ...COLUMNS.json, "'{\"a\": [1, 2]}'", "'[1, null, \"x\"]'", "CAST('{\"k\": 1.50}' AS JSON)", "JSON_ARRAY(1, 'a', NULL)", "JSON_OBJECT('a', 1)", 'NULL'],
  bool: ['TRUE', 'FALSE', 'NULL', '(i > 3)', '(vc IS NULL)'],
}

export const TEMPLATES: Readonly<Record<Kind, readonly string[]>> = {
  number: [
    '#n + #n', '#n - #n', '#n * #n', '#n / #n', '#n DIV #n', '#n % #n', '-#n', '#n & #n', '#n | #n', '#n ^ #n', '~#n', '#n << #i', '#n >> #i',
    'ABS(#n)', 'SIGN(#n)', 'CEIL(#n)', 'FLOOR(#n)', 'ROUND(#n)', 'ROUND(#n, #i)', 'TRUNCATE(#n, #i)', 'MOD(#n, #n)', 'SQRT(#n)', 'POW(#n, #i)', 'EXP(#i)', 'LN(#n)', 'LOG10(#n)', 'LOG2(#n)', 'LOG(#n, #n)', 'SIN(#i)', 'COS(#i)', 'ATAN(#n)', 'ATAN2(#n, #n)', 'DEGREES(#n)', 'RADIANS(#n)', 'CRC32(#a)', 'BIT_COUNT(#n)',
    'LENGTH(#a)', 'CHAR_LENGTH(#a)', 'BIT_LENGTH(#s)', 'ASCII(#s)', 'ORD(#s)', 'LOCATE(#s, #s)', 'LOCATE(#s, #s, #i)', 'INSTR(#s, #s)', 'FIND_IN_SET(#s, #s)', 'FIELD(#a, #a, #a)', 'STRCMP(#s, #s)', 'INTERVAL(#n, #n, #n, #n)', 'CONV(#n, {10|16|2|36}, {10|16|2|-10})',
    'YEAR(#d)', 'MONTH(#d)', 'DAY(#d)', 'DAYOFWEEK(#d)', 'WEEKDAY(#d)', 'DAYOFYEAR(#d)', 'WEEK(#d)', 'WEEK(#d, {0|1|2|3|4|5|6|7})', 'YEARWEEK(#d)', 'WEEKOFYEAR(#d)', 'QUARTER(#d)', 'HOUR(#t)', 'MINUTE(#t)', 'SECOND(#t)', 'MICROSECOND(#t)', 'TO_DAYS(#d)', 'TO_SECONDS(#d)', 'TIME_TO_SEC(#t)', 'UNIX_TIMESTAMP(#d)', 'DATEDIFF(#d, #d)',
    `TIMESTAMPDIFF(${PLAIN_UNIT}, #d, #d)`, `EXTRACT(${UNIT} FROM #d)`, `EXTRACT(${UNIT} FROM #t)`, 'PERIOD_ADD({202001|9912|199903}, #i)', 'PERIOD_DIFF({202001|9912}, {199903|202012})', '#d + 0', '#t + 0', '#d - #d', '#t * 2',
    'CAST(#a AS SIGNED)', 'CAST(#a AS UNSIGNED)', 'CAST(#a AS DECIMAL(10,2))', 'CAST(#a AS DECIMAL(20,5))', 'CAST(#a AS DOUBLE)', 'CAST(#a AS FLOAT)', 'CAST(#a AS YEAR)',
    'IF(#b, #n, #n)', 'IFNULL(#n, #n)', 'NULLIF(#n, #n)', 'COALESCE(#n, #n, #n)', 'GREATEST(#n, #n)', 'LEAST(#n, #n, #n)', 'CASE WHEN #b THEN #n ELSE #n END', 'CASE #a WHEN #a THEN #n WHEN #a THEN #n END', 'JSON_LENGTH(#j)', 'JSON_DEPTH(#j)', 'JSON_STORAGE_SIZE({\'1\'|\'[1]\'})', 'INET_ATON({\'1.2.3.4\'|\'255.255.255.255\'|\'1.2\'|#s})', 'COERCIBILITY(#s)', '(SELECT #n)', 'REGEXP_INSTR(#s, {\'a\'|\'[0-9]+\'|\'b|c\'})', 'UNCOMPRESSED_LENGTH(NULL)',
    '#b + #b', '#s + 0', '#s * 1', '#n + #s', '#x + 0', '#j + 1', 'ROUND(#d)', 'FLOOR(#s)', 'ABS(#s)', 'MICROSECOND(#d)', 'SECOND(#d)',
  ],
  small: ['#i + 1', 'SIGN(#n)', 'ABS(#i)', 'LENGTH(#s) % 5', '#i * #i'],
  text: [
    'CONCAT(#s, #s)', 'CONCAT(#a, #a)', 'CONCAT_WS(#s, #a, #a)', 'UPPER(#s)', 'LOWER(#s)', 'LEFT(#s, #i)', 'RIGHT(#s, #i)', 'SUBSTRING(#s, #i)', 'SUBSTRING(#s, #i, #i)', 'SUBSTRING_INDEX(#s, {\',\'|\'b\'|\'\'|#s}, #i)', 'LPAD(#s, #i, #s)', 'RPAD(#s, #i, #s)', 'TRIM(#s)', 'LTRIM(#s)', 'RTRIM(#s)', 'TRIM({LEADING|TRAILING|BOTH} #s FROM #s)', 'REPEAT(#s, #i)', 'REPLACE(#s, #s, #s)', 'REVERSE(#s)', 'SPACE(#i)', 'INSERT(#s, #i, #i, #s)', 'ELT(#i, #a, #a, #a)', 'MAKE_SET(#i, #s, #s, #s)', 'EXPORT_SET(#i, \'Y\', \'n\', \',\', 4)', 'QUOTE(#s)', 'SOUNDEX(#s)', 'CHAR(#n USING utf8mb4)', 'FORMAT(#n, #i)', 'FORMAT(#n, 2, \'de_DE\')',
    'HEX(#a)', 'BIN(#n)', 'OCT(#n)', 'MD5(#s)', 'SHA1(#s)', 'SHA2(#s, {224|256|384|512|0|1})', 'TO_BASE64(#s)', 'INET_NTOA(#n)', 'DATE_FORMAT(#d, {\'%Y-%m-%d\'|\'%W %M %e %Y\'|\'%H:%i:%s.%f\'|\'%j %U %u %V %v %x %X\'|\'%a %b %c %D %h %I %k %l %p %r %T %y %%\'})', 'TIME_FORMAT(#t, {\'%H:%i:%s\'|\'%h %p %k %l\'|\'%f\'})', 'DAYNAME(#d)', 'MONTHNAME(#d)', 'DATE_FORMAT(#d, #s)',
    'CAST(#a AS CHAR)', 'CAST(#a AS CHAR(3))', 'CONVERT(#a USING utf8mb4)', 'CONVERT(#s USING latin1)', 'IF(#b, #s, #s)', 'IFNULL(#s, #a)', 'NULLIF(#s, #s)', 'COALESCE(#a, #a)', 'GREATEST(#s, #s)', 'LEAST(#a, #a)', 'CASE WHEN #b THEN #s ELSE #a END', 'JSON_UNQUOTE(#j)', `js->>${PATH}`, 'JSON_TYPE(#j)', 'JSON_QUOTE(#s)', 'JSON_PRETTY(#j)', 'REGEXP_REPLACE(#s, {\'a\'|\'[0-9]+\'|\'(b)\'}, {\'-\'|\'<$0>\'})', 'REGEXP_SUBSTR(#s, {\'[a-z]+\'|\'[0-9]+\'})', '#s COLLATE utf8mb4_bin', 'COLLATION(#s)', 'CHARSET(#a)', 'CONCAT(#d)', 'CONCAT(#t)', 'CONCAT(#n)', '(SELECT #s)', 'TO_BASE64(#x)', 'BIN_TO_UUID(x\'00112233445566778899aabbccddeeff\')', 'STR_TO_DATE(#s, {\'%Y-%m-%d\'|\'%H:%i:%s\'|\'%Y%m%d\'})', 'SEC_TO_TIME(#n)', 'UCASE(#a)', 'LEFT(#a, 3)',
  ],
  bytes: ['UNHEX(#s)', 'CAST(#a AS BINARY)', 'CAST(#a AS BINARY(3))', 'BINARY #s', 'CONCAT(#x, #a)', 'FROM_BASE64(#s)', 'INET6_ATON({\'::1\'|\'1.2.3.4\'|#s})', 'CHAR(#n, #n)', 'SUBSTRING(#x, #i, #i)', 'REVERSE(#x)', 'UUID_TO_BIN(\'6ccd780c-baba-1026-9564-5b8c656024db\')', 'COALESCE(#x, #x)', 'LPAD(#x, #i, #x)', 'UPPER(#x)', '#x | #x', '#x & #x', '~#x'],
  moment: [
    `#d + INTERVAL #i ${UNIT}`, `#d - INTERVAL #n ${UNIT}`, `DATE_ADD(#d, INTERVAL #a ${UNIT})`, `DATE_SUB(#d, INTERVAL #s ${UNIT})`, 'DATE(#d)', 'TIMESTAMP(#d)', 'TIMESTAMP(#d, #t)', 'LAST_DAY(#d)', 'FROM_DAYS(#n)', 'FROM_UNIXTIME(#n)', 'MAKEDATE({2020|1999|70|0}, #n)', 'ADDDATE(#d, #i)', 'SUBDATE(#d, #i)', 'ADDTIME(#d, #t)', 'SUBTIME(#d, #t)', `TIMESTAMPADD(${PLAIN_UNIT}, #i, #d)`, 'CONVERT_TZ(#d, \'+00:00\', {\'+05:30\'|\'-08:00\'|\'Europe/Paris\'})', 'STR_TO_DATE(#s, {\'%Y-%m-%d %H:%i:%s\'|\'%d.%m.%Y\'|\'%Y-%m-%d\'})',
    'CAST(#a AS DATE)', 'CAST(#a AS DATETIME)', 'CAST(#a AS DATETIME(3))', 'IF(#b, #d, #d)', 'IFNULL(#d, #d)', 'COALESCE(#d, #d)', 'GREATEST(#d, #d)', 'LEAST(#d, #d)', 'CASE WHEN #b THEN #d ELSE #d END', 'NULLIF(#d, #d)', 'CAST(#t AS DATETIME)', 'DATE(#a)', 'LAST_DAY(#a)', '(SELECT #d)', 'IFNULL(#d, #t)', 'COALESCE(#d, #s)', 'GREATEST(#d, #s)',
  ],
  time: [`#t + INTERVAL #i ${UNIT}`, 'TIME(#d)', 'TIME(#a)', 'TIMEDIFF(#d, #d)', 'TIMEDIFF(#t, #t)', 'ADDTIME(#t, #t)', 'SUBTIME(#t, #t)', 'SEC_TO_TIME(#n)', 'MAKETIME(#i, #i, #i)', 'MAKETIME(#n, 30, 1.5)', 'CAST(#a AS TIME)', 'CAST(#a AS TIME(2))', 'IF(#b, #t, #t)', 'IFNULL(#t, #t)', 'COALESCE(#t, #t)', 'GREATEST(#t, #t)', 'LEAST(#t, #t)', 'STR_TO_DATE(#s, \'%H:%i:%s\')', 'NULLIF(#t, #t)'],
  json: [`JSON_EXTRACT(#j, ${PATH})`, `js->${PATH}`, 'JSON_ARRAY(#a, #a)', "JSON_OBJECT('k', #a)", "JSON_OBJECT(#s, #a, 'z', #a)", `JSON_SET(#j, ${ONE_PATH}, #a)`, `JSON_INSERT(#j, ${ONE_PATH}, #a)`, `JSON_REPLACE(#j, ${ONE_PATH}, #a)`, "JSON_REMOVE(#j, {'$.a'|'$[0]'|'$.b[1]'})", `JSON_ARRAY_APPEND(#j, ${ONE_PATH}, #a)`, "JSON_ARRAY_INSERT(#j, {'$[0]'|'$.b[1]'|'$[5]'}, #a)", 'JSON_MERGE_PATCH(#j, #j)', 'JSON_MERGE_PRESERVE(#j, #j)', 'JSON_KEYS(#j)', `JSON_SEARCH(#j, {'one'|'all'}, {'x'|'%b%'|'v'})`, 'CAST(#a AS JSON)', 'IF(#b, #j, #j)', 'COALESCE(#j, #j)', `JSON_VALUE(#j, ${ONE_PATH})`, 'IFNULL(#j, #a)'],
  bool: [
    `#n ${COMPARE} #n`, `#s ${COMPARE} #s`, `#d ${COMPARE} #d`, `#t ${COMPARE} #t`, `#a ${COMPARE} #a`, `#x ${COMPARE} #x`, `#j ${COMPARE} #a`, `#d ${COMPARE} #s`, `#t ${COMPARE} #s`, `#n ${COMPARE} #s`, `#d ${COMPARE} #n`, '#a IS NULL', '#a IS NOT NULL', '#b IS TRUE', '#a IS NOT FALSE', '#b IS UNKNOWN', '#b AND #b', '#b OR #b', '#b XOR #b', 'NOT #b', 'NOT #a', '#a AND #a', '#a OR #a', '#n BETWEEN #n AND #n', '#a BETWEEN #a AND #a', '#d BETWEEN #d AND #s', '#s NOT BETWEEN #s AND #s', '#n IN (#n, #n, #n)', '#a IN (#a, #a)', '#s NOT IN (#s, #s)', '#d IN (#d, #s)', '#s LIKE #s', '#s NOT LIKE #s', '#a LIKE #s', "#s LIKE {'%a%'|'_bc'|'A%'|'%'|''}", "#s REGEXP {'^a'|'[0-9]+'|'b|c'|'É'}", '#s RLIKE \'.\'', "JSON_CONTAINS(#j, {'1'|'\"x\"'|'[1]'})", `JSON_CONTAINS_PATH(#j, 'one', ${ONE_PATH})`, 'JSON_VALID(#a)', '#a MEMBER OF(#j)', 'JSON_OVERLAPS(#j, #j)', '(#a, #a) = (#a, #a)', '(#n, #s) < (#n, #s)', '(#a, #n) IN ((#a, #n), (#a, #n))', 'ISNULL(#a)', 'IF(#b, #b, #b)', 'EXISTS (SELECT 1 WHERE #b)', 'STRCMP(#s, #s) = 0', 'IS_IPV4(#s)', 'IS_UUID(#s)', 'REGEXP_LIKE(#s, \'a\', {\'c\'|\'i\'})', '#s SOUNDS LIKE #s', '#a <=> NULL',
  ],
}
