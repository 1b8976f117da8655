-- case: select group_concat(a), group_concat(s), group_concat(c), group_concat(b), group_concat(l)
-- setup: aggregates
select group_concat(a), group_concat(s), group_concat(c), group_concat(b), group_concat(l), group_concat(d), group_concat(bt), group_concat(e), group_concat(j), group_concat(dc) from agg;
-- mysql: [["1,2,3,1","a,A,a","b,B,b",{"x":"00ff2c01022c00ff"},"é,e,é","2020-01-01,2020-01-02,2020-01-01","\u0000A,\u0000B,\u0000A","a,z,a","[1],{\"a\": 1},[1]","1.50,2.00,1.50"]]
-- types: ["LONGBLOB(65536,31)","LONGBLOB(65536,31)","LONGBLOB(65536,31)","LONGBLOB(1024,31) BINARY","LONGBLOB(4096,31)","LONGBLOB(65536,31)","LONGBLOB(1024,31) BINARY","LONGBLOB(65536,31)","LONGBLOB(65536,31)","LONGBLOB(65536,31)"]

-- case: select group_concat(a,s), group_concat(distinct s), group_concat(distinct c order by c), g
-- setup: aggregates
select group_concat(a,s), group_concat(distinct s), group_concat(distinct c order by c), group_concat(distinct a,s order by a desc), group_concat(s,b), group_concat(bt, s) from agg;
-- mysql: [["1a,2A,1a","a","b","2A,1a",{"x":"6100ff2c4101022c6100ff"},"\u0000Aa,\u0000BA,\u0000Aa"]]
-- types: ["LONGBLOB(65536,31)","LONGBLOB(65536,31)","LONGBLOB(65536,31)","LONGBLOB(65536,31)","LONGBLOB(1024,31) BINARY","LONGBLOB(1024,31) BINARY"]

-- case: select group_concat(distinct e order by e), group_concat(distinct e), group_concat(distinc
-- setup: aggregates
select group_concat(distinct e order by e), group_concat(distinct e), group_concat(distinct bt order by bt desc), group_concat(distinct j order by j) from agg;
-- mysql: [["z,a","z,a","\u0000B,\u0000A","{\"a\": 1},[1]"]]
-- types: ["LONGBLOB(65536,31)","LONGBLOB(65536,31)","LONGBLOB(1024,31) BINARY","LONGBLOB(65536,31)"]

-- case: set group_concat_max_len=4
-- setup: aggregates
set group_concat_max_len=4;

-- case: select group_concat(a), group_concat(s), group_concat(b) from agg
-- setup: aggregates
-- differs: warnings come in the order of the select list
select group_concat(a), group_concat(s), group_concat(b) from agg;
-- mysql: [["1,2,","a,A,",{"x":"00ff2c01"}]]
-- types: ["VAR_STRING(16,31)","VAR_STRING(16,31)","VAR_STRING(4,31) BINARY"]
-- warnings: [["Warning",1260,"Row 2 was cut by GROUP_CONCAT()"],["Warning",1260,"Row 3 was cut by GROUP_CONCAT()"],["Warning",1260,"Row 3 was cut by GROUP_CONCAT()"]]

-- case: select group_concat(a order by a desc), group_concat(distinct a order by a), group_concat(
-- setup: aggregates
-- differs: warnings come in the order of the select list
select group_concat(a order by a desc), group_concat(distinct a order by a), group_concat(d) from agg;
-- mysql: [["3,2,","1,2,","2020"]]
-- types: ["VAR_STRING(16,31)","VAR_STRING(16,31)","VAR_STRING(16,31)"]
-- warnings: [["Warning",1260,"Row 1 was cut by GROUP_CONCAT()"],["Warning",1260,"Row 3 was cut by GROUP_CONCAT()"],["Warning",1260,"Row 3 was cut by GROUP_CONCAT()"]]

-- case: select group_concat(a separator '----') from agg
-- setup: aggregates
select group_concat(a separator '----') from agg;
-- mysql: [["1---"]]
-- types: ["VAR_STRING(16,31)"]
-- warnings: [["Warning",1260,"Row 2 was cut by GROUP_CONCAT()"]]

-- case: select group_concat(a separator '') from agg
-- setup: aggregates
select group_concat(a separator '') from agg;
-- mysql: [["1231"]]
-- types: ["VAR_STRING(16,31)"]

-- case: set group_concat_max_len=65535
-- setup: aggregates
set group_concat_max_len=65535;

-- case: select group_concat(a), group_concat(b) from agg
-- setup: aggregates
select group_concat(a), group_concat(b) from agg;
-- mysql: [["1,2,3,1",{"x":"00ff2c01022c00ff"}]]
-- types: ["LONGBLOB(4194240,31)","LONGBLOB(65535,31) BINARY"]

-- case: set group_concat_max_len=16383
-- setup: aggregates
set group_concat_max_len=16383;

-- case: select group_concat(a), group_concat(b), group_concat(l) from agg
-- setup: aggregates
select group_concat(a), group_concat(b), group_concat(l) from agg;
-- mysql: [["1,2,3,1",{"x":"00ff2c01022c00ff"},"é,e,é"]]
-- types: ["LONGBLOB(1048512,31)","LONGBLOB(16383,31) BINARY","LONGBLOB(65532,31)"]

-- case: set group_concat_max_len=500
-- setup: aggregates
set group_concat_max_len=500;

-- case: select group_concat(a), group_concat(b), group_concat(l) from agg (2)
-- setup: aggregates
select group_concat(a), group_concat(b), group_concat(l) from agg;
-- mysql: [["1,2,3,1",{"x":"00ff2c01022c00ff"},"é,e,é"]]
-- types: ["VAR_STRING(2000,31)","VAR_STRING(500,31) BINARY","VAR_STRING(2000,31)"]

-- case: set group_concat_max_len=default
-- setup: aggregates
set group_concat_max_len=default;

-- case: select group_concat(a order by 2), 1 from agg
-- setup: aggregates
select group_concat(a order by 2), 1 from agg;
-- error: [1054,"42S22","Unknown column '2' in 'order clause'"]

-- case: select group_concat(a order by 1 desc), group_concat(s,a order by 2 desc,1) from agg
-- setup: aggregates
select group_concat(a order by 1 desc), group_concat(s,a order by 2 desc,1) from agg;
-- mysql: [["3,2,1,1","A2,a1,a1"]]
-- types: ["LONGBLOB(65536,31)","LONGBLOB(65536,31)"]

-- case: select group_concat(a separator '') from agg (2)
-- setup: aggregates
select group_concat(a separator '') from agg;
-- mysql: [["1231"]]
-- types: ["LONGBLOB(65536,31)"]

-- case: select group_concat(s separator x'2d') from agg
-- setup: aggregates
select group_concat(s separator x'2d') from agg;
-- mysql: [["a-A-a"]]
-- types: ["LONGBLOB(65536,31)"]

-- case: select group_concat(s separator 'é') from agg
-- setup: aggregates
select group_concat(s separator 'é') from agg;
-- mysql: [["aéAéa"]]
-- types: ["LONGBLOB(65536,31)"]

-- case: select group_concat(distinct s,c separator 'é') from agg
-- setup: aggregates
select group_concat(distinct s,c separator 'é') from agg;
-- mysql: [["ab"]]
-- types: ["LONGBLOB(65536,31)"]

-- case: select group_concat(a,null) from agg
-- setup: aggregates
select group_concat(a,null) from agg;
-- mysql: [[null]]
-- types: ["LONGBLOB(65536,31)"]

-- case: select group_concat(null), group_concat(1.10), group_concat(1e0), group_concat(1e20), grou
-- setup: aggregates
select group_concat(null), group_concat(1.10), group_concat(1e0), group_concat(1e20), group_concat(cast(0.1 as float)), group_concat(true) from agg;
-- mysql: [[null,"1.10,1.10,1.10,1.10","1,1,1,1","1e20,1e20,1e20,1e20","0.1,0.1,0.1,0.1","1,1,1,1"]]
-- types: ["LONGBLOB(1024,31) BINARY","LONGBLOB(65536,31)","LONGBLOB(65536,31)","LONGBLOB(65536,31)","LONGBLOB(65536,31)","LONGBLOB(65536,31)"]

-- case: select group_concat(a) from agg where 0
-- setup: aggregates
select group_concat(a) from agg where 0;
-- mysql: [[null]]
-- types: ["LONGBLOB(65536,31)"]

-- case: select a, group_concat(s order by s) x from agg group by a having x is not null order by x
-- setup: aggregates
select a, group_concat(s order by s) x from agg group by a having x is not null order by x desc;
-- mysql: [["1","a,a"],["2","A"]]
-- types: ["LONG(11,0) BINARY","BLOB(16384,0)"]

-- case: select group_concat(distinct a order by dc desc) from agg
-- setup: aggregates
select group_concat(distinct a order by dc desc) from agg;
-- mysql: [["2,1,3"]]
-- types: ["LONGBLOB(65536,31)"]

-- case: select charset(group_concat(s)), collation(max(c)) from agg
-- setup: aggregates
select charset(group_concat(s)), collation(max(c)) from agg;
-- mysql: [["utf8mb4","utf8mb4_general_ci"]]
-- types: ["VAR_STRING(256,31)","VAR_STRING(256,31)"]

-- case: select hex(bit_and(a)), hex(bit_or(a)), hex(bit_xor(a)), bit_and(i), bit_or(s) from bits
-- setup: aggregates
-- differs: the length of HEX() over an aggregate counts one more byte
select hex(bit_and(a)), hex(bit_or(a)), hex(bit_xor(a)), bit_and(i), bit_or(s) from bits;
-- mysql: [["0F000F","FF0FFF","F00FF0","4","15"]]
-- types: ["VAR_STRING(32,31)","VAR_STRING(32,31)","VAR_STRING(32,31)","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: select bit_and(bl) from bits
-- setup: aggregates
select bit_and(bl) from bits;
-- error: [3514,"HY000","Aggregate bitwise functions cannot accept arguments longer than 511 bytes; consider using the SUBSTRING() function"]

-- case: select hex(bit_and(v)) from bits
-- setup: aggregates
select hex(bit_and(v)) from bits;
-- error: [3513,"HY000","Binary operands of bitwise operators must be of equal length"]

-- case: select hex(bit_and(a)) from bits where a is null
-- setup: aggregates
-- differs: the length of HEX() over an aggregate counts one more byte
select hex(bit_and(a)) from bits where a is null;
-- mysql: [["FFFFFF"]]
-- types: ["VAR_STRING(32,31)"]

-- case: select hex(bit_or(a)) from bits where a is null
-- setup: aggregates
-- differs: the length of HEX() over an aggregate counts one more byte
select hex(bit_or(a)) from bits where a is null;
-- mysql: [["000000"]]
-- types: ["VAR_STRING(32,31)"]

-- case: select bit_and(a) over (), bit_or(i) over (order by i) from bits
-- setup: aggregates
-- differs: the length of a windowed binary string counts one more byte
select bit_and(a) over (), bit_or(i) over (order by i) from bits;
-- mysql: [["\u000f\u0000\u000f","0"],["\u000f\u0000\u000f","5"],["\u000f\u0000\u000f","7"]]
-- types: ["VAR_STRING(4,0) BINARY NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: select bit_or(x'0102') from bits
-- setup: aggregates
select bit_or(x'0102') from bits;
-- mysql: [["258"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: select json_arrayagg(s), json_arrayagg(i), json_arrayagg(bl), json_objectagg(i, s) from bi
-- setup: aggregates
select json_arrayagg(s), json_arrayagg(i), json_arrayagg(bl), json_objectagg(i, s) from bits where i is not null;
-- mysql: [["[\"7\", \"12\"]","[5, 6]","[\"base64:type252:YWI=\", \"base64:type252:YWI=\"]","{\"5\": \"7\", \"6\": \"12\"}"]]
-- types: ["JSON(4294967292,31)","JSON(4294967292,31)","JSON(4294967292,31)","JSON(4294967292,31)"]

-- case: select json_objectagg(i, s) from bits
-- setup: aggregates
select json_objectagg(i, s) from bits;
-- error: [3158,"22032","JSON documents may not contain NULL member names."]

-- case: select json_objectagg(s, i) from bits where 0
-- setup: aggregates
select json_objectagg(s, i) from bits where 0;
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: select json_arrayagg(i) from bits where 0
-- setup: aggregates
select json_arrayagg(i) from bits where 0;
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: select json_arrayagg(i) over (order by i), json_objectagg('k', i) over () from bits
-- setup: aggregates
select json_arrayagg(i) over (order by i), json_objectagg('k', i) over () from bits;
-- mysql: [["[null]","{\"k\": 6}"],["[null, 5]","{\"k\": 6}"],["[null, 5, 6]","{\"k\": 6}"]]
-- types: ["JSON(4294967295,0) BINARY","JSON(4294967295,0) BINARY"]

-- case: select std(i), variance(i), var_samp(i), stddev_samp(i), sum(distinct i), avg(distinct i),
-- setup: aggregates
select std(i), variance(i), var_samp(i), stddev_samp(i), sum(distinct i), avg(distinct i), count(distinct i, s) from bits;
-- mysql: [["0.5","0.25","0.5","0.7071067811865476","11","5.5000","2"]]
-- types: ["DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","NEWDECIMAL(33,0) BINARY","NEWDECIMAL(16,4) BINARY","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: select sum('2020-01-01'), avg(s), sum(s), max(s), min(a), sum(cast('10:00:00' as time)) fr
-- setup: aggregates
-- differs: the constant is converted once, so there is one warning; BINARY is VARBINARY
select sum('2020-01-01'), avg(s), sum(s), max(s), min(a), sum(cast('10:00:00' as time)) from bits;
-- mysql: [["6060","9.5","19","7","\u000f\u000f\u000f","300000"]]
-- types: ["DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","VAR_STRING(20,31)","STRING(3,31) BINARY","NEWDECIMAL(30,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: '2020-01-01'"],["Warning",1292,"Truncated incorrect DOUBLE value: '2020-01-01'"],["Warning",1292,"Truncated incorrect DOUBLE value: '2020-01-01'"]]

-- case: select sum(d), avg(d), sum(t), avg(t), sum(dt), avg(dt), sum(y), avg(y), sum(e), max(e), m
-- setup: aggregates
select sum(d), avg(d), sum(t), avg(t), sum(dt), avg(dt), sum(y), avg(y), sum(e), max(e), min(e), max(t), min(dt), sum(ts) from times;
-- mysql: [["40400203","20200101.5000","202225","101112.5000","40400203202224.24","20200101601112.120000","4041","2020.5000","3","y","x","10:11:13","2020-01-01 10:11:12.12","40400202202225"]]
-- types: ["NEWDECIMAL(31,0) BINARY","NEWDECIMAL(14,4) BINARY","NEWDECIMAL(30,0) BINARY","NEWDECIMAL(13,4) BINARY","NEWDECIMAL(40,2) BINARY","NEWDECIMAL(22,6) BINARY","NEWDECIMAL(27,0) BINARY","NEWDECIMAL(10,4) BINARY","DOUBLE(23,31) BINARY","STRING(4,31)","STRING(4,31)","TIME(10,0) BINARY","DATETIME(22,2) BINARY","NEWDECIMAL(37,0) BINARY"]

-- case: select count(distinct d, t), std(d), std(t), bit_or(d), bit_or(t), bit_or(e), any_value(d)
-- setup: aggregates
select count(distinct d, t), std(d), std(t), bit_or(d), bit_or(t), bit_or(e), any_value(d), any_value(e) from times;
-- mysql: [["2","0.5","0.5","20200103","101113","3","2020-01-01","y"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","DATE(10,0) BINARY","247(4,31)"]

-- case: select std(d) over (), sum(d) over (order by d), avg(t) over () from times
-- setup: aggregates
select std(d) over (), sum(d) over (order by d), avg(t) over () from times;
-- mysql: [["0.5","20200101","101112.5000"],["0.5","40400203","101112.5000"]]
-- types: ["DOUBLE(23,31) BINARY","NEWDECIMAL(31,0) BINARY","NEWDECIMAL(13,4) BINARY"]

-- case: select sum(distinct s), avg(distinct a), count(distinct c), count(distinct s, c), max(dist
-- setup: aggregates
select sum(distinct s), avg(distinct a), count(distinct c), count(distinct s, c), max(distinct a), std(distinct a), bit_xor(distinct a) from agg;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'distinct a), bit_xor(distinct a) from agg' at line 1"]

-- case: select sum(a)+0.0, avg(a)*2, avg(dc), sum(dc), sum(1.5e0), sum(true) from agg
-- setup: aggregates
select sum(a)+0.0, avg(a)*2, avg(dc), sum(dc), sum(1.5e0), sum(true) from agg;
-- mysql: [["7.0","3.5000","1.666667","5.00","6","4"]]
-- types: ["NEWDECIMAL(36,1) BINARY","NEWDECIMAL(17,4) BINARY","NEWDECIMAL(16,6) BINARY","NEWDECIMAL(34,2) BINARY","DOUBLE(23,31) BINARY","NEWDECIMAL(24,0) BINARY"]

-- case: select variance(dc), std(dc), var_samp(1), stddev_samp(a) from agg
-- setup: aggregates
-- differs: VARIANCE is worked out exactly: the last digit may differ
select variance(dc), std(dc), var_samp(1), stddev_samp(a) from agg;
-- mysql: [["0.05555555555555556","0.23570226039551584","0","0.9574271077563381"]]
-- types: ["DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY"]

-- case: select sum(a) from agg where 0
-- setup: aggregates
select sum(a) from agg where 0;
-- mysql: [[null]]
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: select count(*), max(s), bit_and(a), bit_or(a), json_arrayagg(a) from agg where 0
-- setup: aggregates
select count(*), max(s), bit_and(a), bit_or(a), json_arrayagg(a) from agg where 0;
-- mysql: [["0",null,"18446744073709551615","0",null]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL","VAR_STRING(40,31)","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","JSON(4294967292,31)"]

-- case: select group_concat(distinct concat(s,'x') order by concat(s,'x') desc) from agg
-- setup: aggregates
select group_concat(distinct concat(s,'x') order by concat(s,'x') desc) from agg;
-- mysql: [["ax"]]
-- types: ["LONGBLOB(65536,31)"]

-- case: means and deviations keep their digits
SELECT AVG(b), AVG(b) OVER (ORDER BY i) AS w, STD(s), STDDEV_SAMP(s) FROM (SELECT 1 AS i, 9223372036854775807 AS b, 3 AS s UNION ALL SELECT 2, 9223372036854775804, -32768) AS t GROUP BY i, b WITH ROLLUP HAVING i IS NULL;
-- mysql: [["9223372036854775805.5000",null,"16385.5","23172.59632626435"]]
-- types: ["NEWDECIMAL(25,4) BINARY","NEWDECIMAL(25,4) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY"]

-- case: bits of text are those of its integer, of a large DECIMAL those of BIGINT
SELECT BIT_OR(x), BIT_XOR(x), BIT_OR(y) FROM (SELECT '-1.5e2xyz' AS x, 99999999999999999999.0 AS y UNION ALL SELECT '12', 3) AS t;
-- mysql: [["18446744073709551615","18446744073709551603","9223372036854775807"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]
-- warnings: [["Warning",1292,"Truncated incorrect INTEGER value: '-1.5e2xyz'"],["Warning",1292,"Truncated incorrect INTEGER value: '-1.5e2xyz'"],["Warning",1292,"Truncated incorrect DECIMAL value: '99999999999999999999.0'"]]

-- case: documents beside those of a subquery
SELECT j >= ALL (SELECT CAST('[1]' AS JSON) UNION SELECT CAST('{"a": 1}' AS JSON)) AS most, j IN (SELECT 'x' UNION SELECT '1') AS listed, 'x' = ANY (SELECT CAST('"x"' AS JSON)) AS equal FROM (SELECT CAST('"x"' AS JSON) AS j UNION ALL SELECT CAST('[2]' AS JSON) UNION ALL SELECT CAST('1' AS JSON)) AS t;
-- mysql: [["0","1","1"],["1","0","1"],["0","0","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: utf8mb4_general_ci pads with spaces where it sorts
SELECT 'a\t' < 'a' COLLATE utf8mb4_general_ci AS tab, 'a ' = 'a' COLLATE utf8mb4_general_ci AS space, 'a!' > 'a' COLLATE utf8mb4_general_ci AS mark, 'é\t' < 'é' COLLATE utf8mb4_general_ci AS accent;
-- mysql: [["1","1","1","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: an average of which all computed digits are shown is cut
SELECT AVG(x), AVG(x * 2), SUM(x) / 3 FROM (SELECT CAST(2 AS DECIMAL(20,5)) AS x UNION ALL SELECT 0 UNION ALL SELECT 0) t;
-- mysql: [["0.666666666","1.333333333","0.666666666"]]
-- types: ["NEWDECIMAL(26,9) BINARY","NEWDECIMAL(27,9) BINARY","NEWDECIMAL(48,9) BINARY"]

-- case: keys of GROUP_CONCAT that are NULL
SELECT GROUP_CONCAT(id ORDER BY n, id), GROUP_CONCAT(id ORDER BY n DESC, id), GROUP_CONCAT(id ORDER BY s DESC, id), GROUP_CONCAT(id ORDER BY t, id), GROUP_CONCAT(id ORDER BY d, id), GROUP_CONCAT(id ORDER BY f) FROM (SELECT 1 AS id, -5 AS n, 'b' AS s, CAST('-01:00:00' AS TIME) AS t, DATE'2020-01-01' AS d, -1.5e0 AS f UNION ALL SELECT 2, NULL, NULL, NULL, NULL, NULL UNION ALL SELECT 3, 4, '', TIME'00:00:00', DATE'2019-01-01', 2.5e0) AS q;
-- mysql: [["1,2,3","3,2,1","1,2,3","1,2,3","2,3,1","1,2,3"]]
-- types: ["LONGBLOB(65536,31)","LONGBLOB(65536,31)","LONGBLOB(65536,31)","LONGBLOB(65536,31)","LONGBLOB(65536,31)","LONGBLOB(65536,31)"]
