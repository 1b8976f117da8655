-- case: ti < 20200102, ti = 7799, ti < 9999999 from t
-- setup: values
SELECT ti < 20200102, ti = 7799, ti < 9999999 FROM t;
-- mysql: [["1","0","1"],[null,null,null],[null,null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect time value: '20200102' for column 'ti' at row 1"],["Warning",1292,"Incorrect time value: '7799' for column 'ti' at row 1"],["Warning",1292,"Incorrect time value: '9999999' for column 'ti' at row 1"]]

-- case: ti > 'abc', ti < '12:77', ti > x'616263', ti >= '11:12:13', ti = 'x' from t
-- setup: values
SELECT ti > 'abc', ti < '12:77', ti > x'616263', ti >= '11:12:13', ti = 'x' FROM t;
-- mysql: [["0","1","0","1","0"],[null,null,null,null,null],[null,null,null,null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect time value: 'abc' for column 'ti' at row 1"],["Warning",1292,"Incorrect time value: '12:77' for column 'ti' at row 1"],["Warning",1292,"Incorrect time value: 'abc' for column 'ti' at row 1"],["Warning",1292,"Incorrect time value: 'x' for column 'ti' at row 1"]]

-- case: ti < 20200102030405, ti = DATE'2020-02-29', ti = TIMESTAMP'2020-12-31 11:12:13' from t
-- setup: values
SELECT ti < 20200102030405, ti = DATE'2020-02-29', ti = TIMESTAMP'2020-12-31 11:12:13' FROM t;
-- mysql: [["0","0","1"],[null,null,null],[null,null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Note",1292,"Incorrect time value: '20200102030405' for column 'ti' at row 1"]]

-- case: da < 5, dt > 1e300, da > TRUE, da = 20200103101112, da >= 0 from t
-- setup: values
SELECT da < 5, dt > 1e300, da > TRUE, da = 20200103101112, da >= 0 FROM t;
-- mysql: [["0","0","1","1","1"],[null,null,null,null,null],[null,null,null,null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect date value: '5' for column 'da' at row 1"],["Warning",1292,"Incorrect datetime value: '1e300' for column 'dt' at row 1"],["Warning",1292,"Incorrect date value: '1' for column 'da' at row 1"],["Note",1292,"Incorrect date value: '20200103101112' for column 'da' at row 1"]]

-- case: (SELECT da) < 5, 20200102 < (SELECT dt) from t
-- setup: values
SELECT (SELECT da) < 5, 20200102 < (SELECT dt) FROM t;
-- mysql: [["0","1"],[null,null],[null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect date value: '5' for column 'da' at row 1"]]

-- case: y < da, y = dt, COALESCE(y) > da, y < TIME'10:20:30', y > DATE'2020-01-01' from t
-- setup: values
SELECT y < da, y = dt, COALESCE(y) > da, y < TIME'10:20:30', y > DATE'2020-01-01' FROM t;
-- mysql: [["1","0","0","1","0"],[null,null,null,null,null],[null,null,null,null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: CAST('{"k": 1.5}' AS JSON) < da, JSON_ARRAY(1) > dt, CAST('"2020-01-03"' AS JSON) = da, CAST(da AS JSON) = da, CAST(da AS JSON) < da from t
-- setup: values
SELECT CAST('{"k": 1.5}' AS JSON) < da, JSON_ARRAY(1) > dt, CAST('"2020-01-03"' AS JSON) = da, CAST(da AS JSON) = da, CAST(da AS JSON) < da FROM t;
-- mysql: [["1","0","0","1","0"],[null,null,null,null,null],[null,null,null,null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: ti = CAST('"11:12:13"' AS JSON), bi > CAST('5.5' AS JSON) from t
-- setup: values
SELECT ti = CAST('"11:12:13"' AS JSON), bi > CAST('5.5' AS JSON) FROM t;
-- mysql: [["1","1"],[null,null],[null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: JSON_ARRAY(1) < x, x > CAST('"b"' AS JSON), CAST(x AS JSON) = x, bt < JSON_ARRAY(1) from t
-- setup: values
SELECT JSON_ARRAY(1) < x, x > CAST('"b"' AS JSON), CAST(x AS JSON) = x, bt < JSON_ARRAY(1) FROM t;
-- mysql: [["1","1","1","0"],[null,null,null,null],[null,null,null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: '🙂' > '12', '[' > '9', 'a' < '_', 'straße' = 'strase', '🙂' BETWEEN 'a' AND 'z' from t
-- setup: values
SELECT '🙂' > '12', '[' > '9', 'a' < '_', 'straße' = 'strase', '🙂' BETWEEN 'a' AND 'z' FROM t;
-- mysql: [["1","1","1","1","0"],["1","1","1","1","0"],["1","1","1","1","0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: STRCMP('🙂', 'z'), STRCMP(g, '['), STRCMP('ab', 'AB  '), STRCMP(ti, 5), STRCMP(i, '['), STRCMP(dt, da) from t
-- setup: values
SELECT STRCMP('🙂', 'z'), STRCMP(g, '['), STRCMP('ab', 'AB  '), STRCMP(ti, 5), STRCMP(i, '['), STRCMP(dt, da) FROM t;
-- mysql: [["1","-1","0","1","-1","-1"],["1",null,"0",null,null,null],["1","-1","0",null,"-1",null]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL","LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY NOT_NULL","LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY"]

-- case: LEAST(da, 5), GREATEST(da, i), LEAST(da, '2020-00-00'), LEAST(da, 20200102101112, dt), LEAST(da, y) from t
-- setup: values
SELECT LEAST(da, 5), GREATEST(da, i), LEAST(da, '2020-00-00'), LEAST(da, 20200102101112, dt), LEAST(da, y) FROM t;
-- mysql: [["2000-00-05","2020-01-03","2020-00-00","2020-01-02 10:11:12.000","2020-01-01"],[null,null,null,null,null],[null,null,null,null,null]]
-- types: ["VAR_STRING(40,31)","VAR_STRING(44,31)","VAR_STRING(40,31)","VAR_STRING(92,31)","VAR_STRING(40,31)"]

-- case: LEAST(da, s), GREATEST(da, s) from t
-- setup: values
SELECT LEAST(da, s), GREATEST(da, s) FROM t;
-- mysql: [["2020-01-03","16383-15-31"],[null,null],[null,null]]
-- types: ["VAR_STRING(40,31)","VAR_STRING(40,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: 'abc'"],["Warning",1292,"Truncated incorrect date value: 'abc'"]]

-- case: LEAST(dt, i), LEAST(dt, '2000-01-01'), LEAST(dt, 0), LEAST(dt, '2020-01-01 10:11:12.5') from t
-- setup: values
SELECT LEAST(dt, i), LEAST(dt, '2000-01-01'), LEAST(dt, 0), LEAST(dt, '2020-01-01 10:11:12.5') FROM t;
-- mysql: [["1","2000-01-01 00:00:00.000","0","2020-01-01 10:11:12.500"],[null,null,null,null],[null,null,null,null]]
-- types: ["VAR_STRING(92,31)","VAR_STRING(92,31)","VAR_STRING(92,31)","VAR_STRING(92,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '1'"]]

-- case: LEAST(c, ti), LEAST(ti, 111213), GREATEST(ti, '{'), LEAST(st, '['), LEAST(x, ti) from t
-- setup: values
SELECT LEAST(c, ti), LEAST(ti, 111213), GREATEST(ti, '{'), LEAST(st, '['), LEAST(x, ti) FROM t;
-- mysql: [["11:12:13","111213","{","[",{"x":"00ff"}],[null,null,null,null,null],[null,null,null,null,null]]
-- types: ["VAR_STRING(68,31)","VAR_STRING(40,31)","VAR_STRING(68,31)","VAR_STRING(16,31)","VAR_STRING(17,31) BINARY"]

-- case: LEAST('1234', ti) + 0, LEAST(y, 5) * 2, LEAST(ti, 101010) * 2 from t
-- setup: values
SELECT LEAST('1234', ti) + 0, LEAST(y, 5) * 2, LEAST(ti, 101010) * 2 FROM t;
-- mysql: [["1234","10","202020"],[null,null,null],[null,null,null]]
-- types: ["DOUBLE(23,31) BINARY","LONGLONG(5,0) BINARY","DOUBLE(23,31) BINARY"]

-- case: GREATEST(da, '2030-01-01') + 0, LEAST(dt, '2000-01-01 10:00:00') + 0, LEAST(dt, 1000) + 0, CAST(LEAST(da, 5) AS SIGNED) from t
-- setup: values
SELECT GREATEST(da, '2030-01-01') + 0, LEAST(dt, '2000-01-01 10:00:00') + 0, LEAST(dt, 1000) + 0, CAST(LEAST(da, 5) AS SIGNED) FROM t;
-- mysql: [["20300101","20000101100000","20001000000000","20000005"],[null,null,null,null],[null,null,null,null]]
-- types: ["DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","LONGLONG(21,0) BINARY"]

-- case: LEAST(JSON_ARRAY(1), NULL), GREATEST(JSON_ARRAY(1), s) from t
-- setup: values
SELECT LEAST(JSON_ARRAY(1), NULL), GREATEST(JSON_ARRAY(1), s) FROM t;
-- mysql: [[null,"abc"],[null,null],[null,"É x"]]
-- types: ["VAR_STRING(4294967292,31)","LONGBLOB(4294967295,31)"]
-- warnings: [["Warning",1235,"This version of MySQL doesn't yet support 'comparison of JSON in the LEAST and GREATEST operators'"],["Warning",1235,"This version of MySQL doesn't yet support 'comparison of JSON in the LEAST and GREATEST operators'"]]

-- case: s IN (x'00', 5), s IN ('ABC', x'00'), '' IN (x'00', 'x') from t
-- setup: values
SELECT s IN (x'00', 5), s IN ('ABC', x'00'), '' IN (x'00', 'x') FROM t;
-- mysql: [["0","1","0"],[null,null,"0"],["0","0","0"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: 'abc'"],["Warning",1292,"Truncated incorrect DOUBLE value: 'É x'"]]

-- case: '111213' IN (ti, 5), '111213' IN (ti, '5'), ti IN (dt, 5), ti IN (111213, 5), ti IN ('11:12:13', '5') from t
-- setup: values
SELECT '111213' IN (ti, 5), '111213' IN (ti, '5'), ti IN (dt, 5), ti IN (111213, 5), ti IN ('11:12:13', '5') FROM t;
-- mysql: [["0","1","0","1","1"],[null,null,null,null,null],[null,null,null,null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: da IN (dt, '2020-01-03'), '2020-01-03' IN (da, '2020-01-02'), '2020-01-03' IN (da, dt), CAST(i AS CHAR) IN (ti, NULL) from t
-- setup: values
SELECT da IN (dt, '2020-01-03'), '2020-01-03' IN (da, '2020-01-02'), '2020-01-03' IN (da, dt), CAST(i AS CHAR) IN (ti, NULL) FROM t;
-- mysql: [["1","1","1",null],[null,null,null,null],[null,null,null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: dt IN ('2020-01-02 10:11:12.123', da), '20200103' IN (da, 5), '20200103' IN (da, '20200101') from t
-- setup: values
SELECT dt IN ('2020-01-02 10:11:12.123', da), '20200103' IN (da, 5), '20200103' IN (da, '20200101') FROM t;
-- mysql: [["1","0","1"],[null,null,null],[null,null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: '12' IN (CAST('12' AS JSON), 12), 12 IN (CAST('"12"' AS JSON), '12'), 12 IN (CAST('12' AS JSON), 'x'), 0 IN (CAST('5' AS JSON), 'x'), da IN (CAST(da AS JSON), 'x'), '2020-01-03' IN (CAST('5' AS JSON), da) from t
-- setup: values
SELECT '12' IN (CAST('12' AS JSON), 12), 12 IN (CAST('"12"' AS JSON), '12'), 12 IN (CAST('12' AS JSON), 'x'), 0 IN (CAST('5' AS JSON), 'x'), da IN (CAST(da AS JSON), 'x'), '2020-01-03' IN (CAST('5' AS JSON), da) FROM t;
-- mysql: [["0","0","1","0","1","0"],["0","0","1","0",null,null],["0","0","1","0",null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: 18446744073709551615 IN (u, -1, 2.5), 18446744073709551615 IN (-1, 5), u IN (-9223372036854775808, d) from t
-- setup: values
SELECT 18446744073709551615 IN (u, -1, 2.5), 18446744073709551615 IN (-1, 5), u IN (-9223372036854775808, d) FROM t;
-- mysql: [["1","0","0"],["1","0",null],["1","0",null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY"]

-- case: ti BETWEEN '11' AND '12:00:00', ti BETWEEN 110000 AND '12:00:00', ti BETWEEN i AND '12:00:00', ti BETWEEN DATE'2020-01-01' AND 120000 from t
-- setup: values
SELECT ti BETWEEN '11' AND '12:00:00', ti BETWEEN 110000 AND '12:00:00', ti BETWEEN i AND '12:00:00', ti BETWEEN DATE'2020-01-01' AND 120000 FROM t;
-- mysql: [["1","1","1","1"],[null,null,null,null],[null,null,null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: da BETWEEN i AND '2020-01-31', da BETWEEN 5 AND '2020-01-31', CURDATE() BETWEEN i AND d from t
-- setup: values
SELECT da BETWEEN i AND '2020-01-31', da BETWEEN 5 AND '2020-01-31', CURDATE() BETWEEN i AND d FROM t;
-- mysql: [["1","1","0"],[null,null,null],[null,null,"0"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect date value: '5' for column 'da' at row 1"]]

-- case: '1234' BETWEEN TIME'10:20:30' AND i, TIME'10:20:30' BETWEEN 1 AND da, '[' BETWEEN ti AND '{' from t
-- setup: values
SELECT '1234' BETWEEN TIME'10:20:30' AND i, TIME'10:20:30' BETWEEN 1 AND da, '[' BETWEEN ti AND '{' FROM t;
-- mysql: [["0","1","1"],["0",null,null],["0",null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: JSON_ARRAY(1) BETWEEN s AND 'z', i BETWEEN CAST('1' AS JSON) AND 5, NULL BETWEEN JSON_ARRAY(1) AND 5 from t
-- setup: values
SELECT JSON_ARRAY(1) BETWEEN s AND 'z', i BETWEEN CAST('1' AS JSON) AND 5, NULL BETWEEN JSON_ARRAY(1) AND 5 FROM t;
-- mysql: [["0","1",null],[null,null,null],["0","0",null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1235,"This version of MySQL doesn't yet support 'comparison of JSON in the BETWEEN operator'"],["Warning",1235,"This version of MySQL doesn't yet support 'comparison of JSON in the BETWEEN operator'"],["Warning",1235,"This version of MySQL doesn't yet support 'comparison of JSON in the BETWEEN operator'"]]

-- case: '2020-01-02' BETWEEN da AND dt, dt BETWEEN NULL AND 'x' from t
-- setup: values
SELECT '2020-01-02' BETWEEN da AND dt, dt BETWEEN NULL AND 'x' FROM t;
-- mysql: [["0","0"],[null,null],[null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'x' for column 'dt' at row 1"]]

-- case: GREATEST('a', 'A'), GREATEST(s, 'ABC'), LEAST(s, 'ABC'), GREATEST('ABC', s, 'abc'), GREATEST(g, 'gen') from t
-- setup: values
SELECT GREATEST('a', 'A'), GREATEST(s, 'ABC'), LEAST(s, 'ABC'), GREATEST('ABC', s, 'abc'), GREATEST(g, 'gen') FROM t;
-- mysql: [["A","ABC","abc","abc","gen"],["A",null,null,null,null],["A","É x","ABC","É x","gen"]]
-- types: ["VAR_STRING(4,31) NOT_NULL","VAR_STRING(40,31)","VAR_STRING(40,31)","VAR_STRING(40,31)","VAR_STRING(40,31)"]

-- case: FIELD(g, s, 'gen'), FIELD(da, '2020-01-03', dt), FIELD(ti, '11:12:13', 'x'), FIELD(CAST('"str"' AS JSON), 'str', '"str"'), FIELD(18446744073709551615, 5, -1) from t
-- setup: values
SELECT FIELD(g, s, 'gen'), FIELD(da, '2020-01-03', dt), FIELD(ti, '11:12:13', 'x'), FIELD(CAST('"str"' AS JSON), 'str', '"str"'), FIELD(18446744073709551615, 5, -1) FROM t;
-- mysql: [["2","1","1","2","2"],["0","0","0","2","2"],["2","0","0","2","2"]]
-- types: ["LONGLONG(11,0) BINARY NOT_NULL","LONGLONG(11,0) BINARY NOT_NULL","LONGLONG(11,0) BINARY NOT_NULL","LONGLONG(11,0) BINARY NOT_NULL","LONGLONG(11,0) BINARY NOT_NULL"]

-- case: NULLIF('34:00', ti), NULLIF(101112, ti), NULLIF(5.5, ti), NULLIF(20200101, da), NULLIF(20200103, da), NULLIF('2020-01-01', da) from t
-- setup: values
SELECT NULLIF('34:00', ti), NULLIF(101112, ti), NULLIF(5.5, ti), NULLIF(20200101, da), NULLIF(20200103, da), NULLIF('2020-01-01', da) FROM t;
-- mysql: [["34:00:00","10:11:12","00:00:06","2020-01-01",null,"2020-01-01"],["34:00:00","10:11:12","00:00:06","2020-01-01","2020-01-03","2020-01-01"],["34:00:00","10:11:12","00:00:06","2020-01-01","2020-01-03","2020-01-01"]]
-- types: ["TIME(10,0) BINARY","TIME(10,0) BINARY","TIME(10,0) BINARY","DATE(10,0) BINARY","DATE(10,0) BINARY","VAR_STRING(40,31)"]

-- case: (ni, 2) = (ni, 2), (ni, n) < (ni, 'x'), (i, 2) = (ni, 2), (ni, 2) IN ((3, 2), (4, 5)), (1, NULL) <> (2, NULL) from t
-- setup: values
SELECT (ni, 2) = (ni, 2), (ni, n) < (ni, 'x'), (i, 2) = (ni, 2), (ni, 2) IN ((3, 2), (4, 5)), (1, NULL) <> (2, NULL) FROM t;
-- mysql: [["1","1","0","1","1"],["1","1",null,"0","1"],["1","1","0","0","1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY"]

-- case: (ti, i) IN ((dt, 5), ('11:12:13', 1)), (da, s) IN ((20200103, 'ABC'), ('2020-01-04', 'x')), (s, 1) IN ((x'616263', 1), ('5', i)) from t
-- setup: values
SELECT (ti, i) IN ((dt, 5), ('11:12:13', 1)), (da, s) IN ((20200103, 'ABC'), ('2020-01-04', 'x')), (s, 1) IN ((x'616263', 1), ('5', i)) FROM t;
-- mysql: [["1","1","1"],[null,null,null],["0","0","0"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: CASE CAST('"str"' AS JSON) WHEN 'str' THEN 1 WHEN '"str"' THEN 2 END, CASE CAST('5' AS JSON) WHEN '5' THEN 1 WHEN 5 THEN 2 END, CASE ti WHEN dt THEN 1 WHEN '11:12:13' THEN 2 END, CASE '111213' WHEN ti THEN 1 WHEN 111213 THEN 2 END from t
-- setup: values
SELECT CASE CAST('"str"' AS JSON) WHEN 'str' THEN 1 WHEN '"str"' THEN 2 END, CASE CAST('5' AS JSON) WHEN '5' THEN 1 WHEN 5 THEN 2 END, CASE ti WHEN dt THEN 1 WHEN '11:12:13' THEN 2 END, CASE '111213' WHEN ti THEN 1 WHEN 111213 THEN 2 END FROM t;
-- mysql: [["2","1","2","2"],["2","1",null,"2"],["2","1",null,"2"]]
-- types: ["LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY"]

-- case: ti <> '2021-05-06 07:08:09.5', ti = '2021-05-06 11:12:13', da IN (20200103, 20200104), x'00' LIKE s from t
-- setup: values
SELECT ti <> '2021-05-06 07:08:09.5', ti = '2021-05-06 11:12:13', da IN (20200103, 20200104), x'00' LIKE s FROM t;
-- mysql: [["1","1","1","0"],[null,null,null,null],[null,null,null,"0"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Note",1292,"Incorrect time value: '2021-05-06 07:08:09.5' for column 'ti' at row 1"],["Note",1292,"Incorrect time value: '2021-05-06 11:12:13' for column 'ti' at row 1"]]

-- case: INTERVAL(9223372036854775807, 9223372036854775808, 5), INTERVAL(d, 4, '4.57', 7), INTERVAL('5', 4, 6), INTERVAL(f, 7, 7.9) from t
-- setup: values
SELECT INTERVAL(9223372036854775807, 9223372036854775808, 5), INTERVAL(d, 4, '4.57', 7), INTERVAL('5', 4, 6), INTERVAL(f, 7, 7.9) FROM t;
-- mysql: [["0","1","1","1"],["0","-1","1","-1"],["0","0","1","2"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL","LONGLONG(2,0) BINARY NOT_NULL","LONGLONG(2,0) BINARY NOT_NULL","LONGLONG(2,0) BINARY NOT_NULL"]

-- case: (s, 1) IN ((x'616263', 1), (5, 2)), ('5', 1) IN ((5, 1), (6, 2)), (1, 2) IN ((1.4, 2), (3, 4)), (d, 1) IN ((4.56, 1), (1, 2)) from t
-- setup: values
SELECT (s, 1) IN ((x'616263', 1), (5, 2)), ('5', 1) IN ((5, 1), (6, 2)), (1, 2) IN ((1.4, 2), (3, 4)), (d, 1) IN ((4.56, 1), (1, 2)) FROM t;
-- mysql: [["1","1","1","1"],[null,"1","1",null],["0","1","1","0"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY"]

-- case: LEAST(CAST('null' AS JSON), CAST('{"a": 1}' AS JSON)), GREATEST(x'3131', ti) + 0 from t
-- setup: values
SELECT LEAST(CAST('null' AS JSON), CAST('{"a": 1}' AS JSON)), GREATEST(x'3131', ti) + 0 FROM t;
-- mysql: [["null","111213"],["null",null],["null",null]]
-- types: ["VAR_STRING(4294967292,31)","DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",1235,"This version of MySQL doesn't yet support 'comparison of JSON in the LEAST and GREATEST operators'"]]

-- case: 'a' = CHAR(65 USING utf8mb4)
-- setup: values
SELECT 'a' = CHAR(65 USING utf8mb4);
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_general_ci,COERCIBLE) and (utf8mb4_0900_ai_ci,COERCIBLE) for operation '='"]

-- case: s NOT IN (CHAR(65 USING utf8mb4), 'a'), 'a' IN (CHAR(65 USING utf8mb4), s) from t
-- setup: values
SELECT s NOT IN (CHAR(65 USING utf8mb4), 'a'), 'a' IN (CHAR(65 USING utf8mb4), s) FROM t;
-- mysql: [["1","1"],[null,"1"],["1","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: 'a' NOT BETWEEN CHAR(65 USING utf8mb4) AND 'b'
-- setup: values
SELECT 'a' NOT BETWEEN CHAR(65 USING utf8mb4) AND 'b';
-- error: [1270,"HY000","Illegal mix of collations (utf8mb4_general_ci,COERCIBLE), (utf8mb4_0900_ai_ci,COERCIBLE), (utf8mb4_general_ci,COERCIBLE) for operation 'between'"]

-- case: COLLATION(CONCAT('a', CHAR(65 USING utf8mb4))), COERCIBILITY(CONCAT('a', CHAR(65 USING utf8mb4))), COLLATION(CONCAT(s, g, s)), COERCIBILITY(CONCAT(CONCAT(s, g), 'a')), COERCIBILITY(DATE_FORMAT(da, s)), COLLATION(REGEXP_SUBSTR('a', s)) from t
-- setup: values
SELECT COLLATION(CONCAT('a', CHAR(65 USING utf8mb4))), COERCIBILITY(CONCAT('a', CHAR(65 USING utf8mb4))), COLLATION(CONCAT(s, g, s)), COERCIBILITY(CONCAT(CONCAT(s, g), 'a')), COERCIBILITY(DATE_FORMAT(da, s)), COLLATION(REGEXP_SUBSTR('a', s)) FROM t;
-- mysql: [["utf8mb4_bin","7","utf8mb4_0900_ai_ci","4","2","utf8mb4_0900_ai_ci"],["utf8mb4_bin","7","utf8mb4_0900_ai_ci","4","2","utf8mb4_0900_ai_ci"],["utf8mb4_bin","7","utf8mb4_0900_ai_ci","4","2","utf8mb4_0900_ai_ci"]]
-- types: ["VAR_STRING(256,31)","LONGLONG(10,0) BINARY NOT_NULL","VAR_STRING(256,31)","LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL","VAR_STRING(256,31)"]

-- case: CONCAT(s, g) = CONCAT(s, g) from t
-- setup: values
SELECT CONCAT(s, g) = CONCAT(s, g) FROM t;
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_bin,NONE) and (utf8mb4_bin,NONE) for operation '='"]

-- case: ti >= CONCAT('11:12:', 13), ti = TRIM('11:12:13'), ti > UPPER('abc'), ti <=> CONCAT('2,', '00'), ti >= LEFT('abc', 0), ti > '1e2' COLLATE utf8mb4_bin from t
-- setup: values
SELECT ti >= CONCAT('11:12:', 13), ti = TRIM('11:12:13'), ti > UPPER('abc'), ti <=> CONCAT('2,', '00'), ti >= LEFT('abc', 0), ti > '1e2' COLLATE utf8mb4_bin FROM t;
-- mysql: [["1","1","0","0","1","0"],[null,null,null,"0",null,null],[null,null,null,"0",null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect time value: 'ABC' for column 'ti' at row 1"],["Warning",1292,"Incorrect time value: '2,00' for column 'ti' at row 1"]]

-- case: da = 200103 + 0, da > 20200102101112 + 0, dt > ABS(20200102), dt <= BIT_LENGTH('x'), IFNULL(20200103, 1) = da from t
-- setup: values
SELECT da = 200103 + 0, da > 20200102101112 + 0, dt > ABS(20200102), dt <= BIT_LENGTH('x'), IFNULL(20200103, 1) = da FROM t;
-- mysql: [["1","1","1","0","1"],[null,null,null,null,null],[null,null,null,null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Note",1292,"Incorrect date value: '20200102101112' for column 'da' at row 1"],["Warning",1292,"Incorrect datetime value: '8' for column 'dt' at row 1"]]

-- case: (s, 1) IN ((b, 1), (g, 1)), ('ABC', 1) IN (('abc' COLLATE utf8mb4_bin, 1), ('zz', 2)), (UNHEX('FF'), 1) IN ((s, 1), (n, 2)) from t
-- setup: values
SELECT (s, 1) IN ((b, 1), (g, 1)), ('ABC', 1) IN (('abc' COLLATE utf8mb4_bin, 1), ('zz', 2)), (UNHEX('FF'), 1) IN ((s, 1), (n, 2)) FROM t;
-- mysql: [["0","1","0"],[null,"1",null],["0","1","0"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: ('a', 1) IN ((UNHEX('FF'), 1), (s, 2)) from t
-- setup: values
SELECT ('a', 1) IN ((UNHEX('FF'), 1), (s, 2)) FROM t;
-- error: [3854,"HY000","Cannot convert string '\\xFF' from binary to utf8mb4"]

-- case: dt > NULLIF(s, 'x'), dt = IF(i > 0, s, 'x'), dt > IF(ni > 0, 'x', 'y'), dt > CONCAT(REPEAT('0', ni + 3), '00') from t where dt is not null
-- setup: values
SELECT dt > NULLIF(s, 'x'), dt = IF(i > 0, s, 'x'), dt > IF(ni > 0, 'x', 'y'), dt > CONCAT(REPEAT('0', ni + 3), '00') FROM t WHERE dt IS NOT NULL;
-- mysql: [[null,null,"1","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'abc'"],["Warning",1292,"Incorrect datetime value: 'abc'"],["Warning",1292,"Incorrect datetime value: 'x'"],["Warning",1292,"Incorrect datetime value: '00000000'"]]

-- case: dt IN (ti, TIME'10:11:12'), da IN (ti, TIME'00:00:00'), TIMESTAMP'2020-01-02 10:11:12' IN (ti, dt) from t
-- setup: values
SELECT dt IN (ti, TIME'10:11:12'), da IN (ti, TIME'00:00:00'), TIMESTAMP'2020-01-02 10:11:12' IN (ti, dt) FROM t;
-- mysql: [["0","0","0"],[null,null,null],[null,null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '2020-01-03'"]]

-- case: (8 <= 'a') IS UNKNOWN, (ni <=> 'x') IS NULL, ISNULL(FIELD('x', 1)) from t
-- setup: values
SELECT (8 <= 'a') IS UNKNOWN, (ni <=> 'x') IS NULL, ISNULL(FIELD('x', 1)) FROM t;
-- mysql: [["0","0","0"],["0","0","0"],["0","0","0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: CAST(dt AS JSON) > TRUE, CAST(dt AS JSON) > ti, CAST(da AS JSON) < ti, CAST(x AS JSON) > dt, JSON_INSERT('[]', '$[0]', NULL) < ti, (bi, 1) < (JSON_ARRAY(1), 1) from t
-- setup: values
SELECT CAST(dt AS JSON) > TRUE, CAST(dt AS JSON) > ti, CAST(da AS JSON) < ti, CAST(x AS JSON) > dt, JSON_INSERT('[]', '$[0]', NULL) < ti, (bi, 1) < (JSON_ARRAY(1), 1) FROM t;
-- mysql: [["1","1","1","1","1","1"],[null,null,null,null,null,null],[null,null,null,null,null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to TIME from column json_insert at row 1"]]

-- case: y BETWEEN ni AND x'05', y BETWEEN -9 AND b'101', y IN (2019.6e0, 10), y IN (20, 5), y = DATE_ADD('2020-01-02', INTERVAL 1 DAY), y < 1e300 from t
-- setup: values
SELECT y BETWEEN ni AND x'05', y BETWEEN -9 AND b'101', y IN (2019.6e0, 10), y IN (20, 5), y = DATE_ADD('2020-01-02', INTERVAL 1 DAY), y < 1e300 FROM t;
-- mysql: [["0","0","0","0","1","1"],[null,null,null,null,null,null],[null,null,null,null,null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: STRCMP(1, CONVERT('🙂' USING utf8mb4)), STRCMP(bt, '5'), ti IN ('1e2', '11:12:13'), dt > 0.5 from t
-- setup: values
SELECT STRCMP(1, CONVERT('🙂' USING utf8mb4)), STRCMP(bt, '5'), ti IN ('1e2', '11:12:13'), dt > 0.5 FROM t;
-- mysql: [["-1","-1","1","1"],["-1",null,null,null],["-1",null,null,null]]
-- types: ["LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '1e2'"]]

-- case: d > '', d = '4.56x', d = CONCAT('4.56', ''), d + 0 = '4.560000000000000000000000000001' from t
-- setup: values
SELECT d > '', d = '4.56x', d = CONCAT('4.56', ''), d + 0 = '4.560000000000000000000000000001' FROM t;
-- mysql: [["1","1","1","0"],[null,null,null,null],["0","0","0","0"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: ''"],["Warning",1292,"Truncated incorrect DECIMAL value: '4.56x'"]]

-- case: (u, 1) IN ((2.4, 1), (3, 3)), (i, 1) IN ((0.6, 1), (3, 3)) from t
-- setup: values
SELECT (u, 1) IN ((2.4, 1), (3, 3)), (i, 1) IN ((0.6, 1), (3, 3)) FROM t;
-- mysql: [["1","1"],[null,null],[null,"0"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: NULL IN (s, g), 1 from t
-- setup: values
SELECT NULL IN (s, g), 1 FROM t;
-- error: [1270,"HY000","Illegal mix of collations (binary,NULL), (utf8mb4_0900_ai_ci,IMPLICIT), (utf8mb4_general_ci,IMPLICIT) for operation ' IN '"]

-- case: da BETWEEN '2020-01-01' AND _utf8mb4'2020-12-31' from t
-- setup: values
SELECT da BETWEEN '2020-01-01' AND _utf8mb4'2020-12-31' FROM t;
-- error: [1270,"HY000","Illegal mix of collations (latin1_swedish_ci,NUMERIC), (utf8mb4_general_ci,COERCIBLE), (utf8mb4_0900_ai_ci,COERCIBLE) for operation 'between'"]

-- case: ti BETWEEN '2020-01-01 10:11:12' AND NULL, ti BETWEEN NULL AND '101112', da BETWEEN 200101 + 0 AND NULL, da BETWEEN 200101 + 0 AND 201231 + 0 from t
-- setup: values
SELECT ti BETWEEN '2020-01-01 10:11:12' AND NULL, ti BETWEEN NULL AND '101112', da BETWEEN 200101 + 0 AND NULL, da BETWEEN 200101 + 0 AND 201231 + 0 FROM t;
-- mysql: [[null,"0",null,"1"],[null,null,null,null],[null,null,null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Note",1292,"Incorrect time value: '2020-01-01 10:11:12' for column 'ti' at row 1"]]

-- case: ti IN (101112, 'abc'), ti IN ('abc', '11:12:13') from t where ti is not null
-- setup: values
SELECT ti IN (101112, 'abc'), ti IN ('abc', '11:12:13') FROM t WHERE ti IS NOT NULL;
-- mysql: [["0","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: 'abc'"],["Warning",1292,"Truncated incorrect time value: 'abc'"]]

-- case: dt > -0.5, da > 0.5, JSON_ARRAY(1) SOUNDS LIKE _utf8mb4'a' from t
-- setup: values
SELECT dt > -0.5, da > 0.5, JSON_ARRAY(1) SOUNDS LIKE _utf8mb4'a' FROM t WHERE da IS NOT NULL;
-- mysql: [["1","1","0"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '-0.5' for column 'dt' at row 1"],["Warning",1292,"Incorrect date value: '0.5' for column 'da' at row 1"]]

-- case: BETWEEN of a column of dates, times or years and bounds of which one alone is a constant
-- setup: temporals
SELECT id, dt BETWEEN n AND '2020-01-31', dt BETWEEN '2020-01-31' AND n, dt BETWEEN NULL AND 20200131, dt BETWEEN 5 AND 0, d BETWEEN n AND CONCAT('2020-01-31'), a BETWEEN n AND CONCAT('10:11:12'), a BETWEEN TIME'10:20:30' AND b, a BETWEEN n AND -0.002, y BETWEEN n AND 5 FROM clocks ORDER BY id;
-- mysql: [["1","1","0",null,"0","0","0","1","0","0"],["2","1","0",null,"0","0","1","0","0","1"],["3",null,null,null,null,null,null,null,null,null],["4","1","0",null,"0","1","1","0","1","1"],["5","1","0",null,"0","1","0","0","0","1"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '5' for column 'dt' at row 1"]]

-- case: numbers, choices and last days beside dates and times
SELECT 20200102 IN (x, y), -2.5e-3 IN (x, y), x BETWEEN '12' AND y, last_day(n) < m, last_day(n) = d, addtime(1, x) > m FROM (SELECT 1 AS i, time '10:11:12' AS x, time '10:11:12.5' AS y, date '2020-01-31' AS d, timestamp '2020-01-31 10:00:00' AS m, 20200100 AS n UNION ALL SELECT 2, time '00:00:00', time '-00:00:00.5', date '2020-01-02', timestamp '2020-01-02 00:00:00', 20200231) AS t ORDER BY i;
-- mysql: [["0","0","1",null,"1","1"],["0","0","0",null,"0","1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '20200100'"],["Warning",1292,"Incorrect datetime value: '20200231'"]]

-- case: rows of times, bits and years in a list
SELECT (x, 7) IN (('abc', 7), ('34:00', 8)), (x, b) IN ((x, 0.4), ('1:00', i)), (i, z) IN ((1, 2020.4), (2, i)) FROM (SELECT 1 AS i, time '00:00:00' AS x, b'0' AS b, cast(2020 AS year) AS z) AS t;
-- mysql: [["0","0","1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: 'abc'"]]

-- case: documents beside dates where they are chosen
SELECT CASE cast(d AS json) WHEN d THEN 1 ELSE 2 END, json_set('"s"', '$.a', d) < d, coalesce(json_array_append('"s"', '$.a', d)) > d FROM (SELECT date '2020-01-02' AS d) AS t;
-- mysql: [["2","1","0"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: rows of TIME and text that is none, of BIT and numbers
-- setup: temporals
SELECT id, (a, 1) IN (('x', 1), ('34:00', 1)), (a, 1) IN (('x', n + 1), (b, 1)), (CAST('00:00:00' AS TIME), 1) IN (('x', 1), ('y', 1)) FROM clocks WHERE id = 1;
-- mysql: [["1","0","1","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: 'x'"],["Warning",1292,"Truncated incorrect time value: 'x'"],["Warning",1292,"Truncated incorrect time value: 'x'"],["Warning",1292,"Truncated incorrect time value: 'y'"]]

-- case: rows of BIT and of integers by their bits
-- setup: values
SELECT (bt, 1) IN ((0.3, 1), (i + 0.5, 1)), (1, -1) IN ((1, 18446744073709551615), (2, d)) FROM t ORDER BY i;
-- mysql: [[null,"1"],[null,"1"],["0","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: text beside a date that is no constant is a date
SELECT concat(m) = d, coalesce(m, '12') > d, concat(m) = date '2020-01-31', d IN (concat(m)), (concat(m), 1) = (d, 1), nullif(d, concat(m)), d BETWEEN concat(m) AND concat(m), '2020-01-31 10:00:00' = d FROM (SELECT date '2020-01-31' AS d, timestamp '2020-01-31 10:00:00' AS m UNION ALL SELECT date '2020-01-30', timestamp '2020-01-31 10:00:00') AS t;
-- mysql: [["1","0","0","1","1","2020-01-31","0","0"],["0","1","0","0","0","2020-01-30","0","0"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","DATE(10,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: a DOUBLE beside a column of years loses its fraction, what is no year is told
-- setup: values
SELECT y = 2020.9e0, y = 20.9e0, y < 2155.2e0, y > 0.9e0, y > 0.9, y BETWEEN 19.9e0 AND 20.2e0, y < '00112233-445', y < CONCAT('00112233', '-445'), y = CONCAT('20', 'x') FROM t WHERE i = 1;
-- mysql: [["1","1","1","1","1","1","1","1","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: '00112233-445'"],["Warning",1292,"Truncated incorrect DOUBLE value: '00112233-445'"]]

-- case: integers are compared by their bits in a list, not where all of it is constant, with a NULL or without
-- setup: values
SELECT bi IN (18446744073709551517, NULL), bi - 198 IN (18446744073709551517, NULL), bi - 198 IN (18446744073709551517, NULL, i), bi - 198 IN (18446744073709551517, 7, i) FROM t WHERE i = 1;
-- mysql: [[null,null,"1","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: IN of a TIME and a number that is none
-- setup: values
SELECT ti IN (99, 111213), ti IN (20200102, 5), ti NOT IN (7799, 5), ti IN (99, NULL) FROM t WHERE i = 1;
-- mysql: [["1","0","1",null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '99'"],["Warning",1292,"Truncated incorrect time value: '20200102'"],["Warning",1292,"Truncated incorrect time value: '7799'"],["Warning",1292,"Truncated incorrect time value: '99'"]]

-- case: a computed number beside a column of times has the digits of the column
-- setup: values
SELECT ti = 111212.6 + 0, ti = 111212.6e0 + 0, ti < 111213.4 + 0, TIME(-18446744073709551615) FROM t WHERE i = 1;
-- mysql: [["1","1","0",null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","TIME(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '-18446744073709551615'"]]

-- case: STRCMP of BIT and of YEAR and text that is no year
-- setup: values
SELECT STRCMP(bt, 'a'), STRCMP(-1, bt), STRCMP(bt, dt), STRCMP(y, '[1'), STRCMP(y, JSON_ARRAY(1)), STRCMP(bi, '[') FROM t WHERE i = 1;
-- mysql: [["-1","1","-1","-1","-1","1"]]
-- types: ["LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: '['"]]
