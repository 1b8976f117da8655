-- case: id FROM clocks WHERE a = b ORDER BY id
-- setup: temporals
SELECT id FROM clocks WHERE a = b ORDER BY id;
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: id FROM clocks WHERE a = '123456' ORDER BY id
-- setup: temporals
SELECT id FROM clocks WHERE a = '123456' ORDER BY id;
-- mysql: [["1"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: id FROM clocks WHERE a > '' ORDER BY id
-- setup: temporals
SELECT id FROM clocks WHERE a > '' ORDER BY id;
-- mysql: [["1"],["2"],["4"],["5"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: id, a = CONCAT('1:1:1'), COALESCE(a) = '1:1:1', b = TIME'01:01:01' FROM clocks ORDER BY id
-- setup: temporals
SELECT id, a = CONCAT('1:1:1'), COALESCE(a) = '1:1:1', b = TIME'01:01:01' FROM clocks ORDER BY id;
-- mysql: [["1","0","0","0"],["2","1","0","0"],["3",null,null,null],["4","0","0","0"],["5","0","0","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: id FROM clocks WHERE a IN ('1:1:1', '12:34:56.0') ORDER BY id
-- setup: temporals
SELECT id FROM clocks WHERE a IN ('1:1:1', '12:34:56.0') ORDER BY id;
-- mysql: [["1"],["2"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: id, a BETWEEN '1:1:1' AND '20:00:00', '1:1:1' BETWEEN a AND a FROM clocks ORDER BY id
-- setup: temporals
SELECT id, a BETWEEN '1:1:1' AND '20:00:00', '1:1:1' BETWEEN a AND a FROM clocks ORDER BY id;
-- mysql: [["1","1","0"],["2","1","0"],["3",null,null],["4","0","0"],["5","0","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: TIME'12:34:56' = '12:34:56.000', TIME'12:34:56' = 123456, TIME'12:34:56' > 'abc', TIME'12:34:56' IN ('12:34:56.0', '1')
SELECT TIME'12:34:56' = '12:34:56.000', TIME'12:34:56' = 123456, TIME'12:34:56' > 'abc', TIME'12:34:56' IN ('12:34:56.0', '1');
-- mysql: [["0","1","0","1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: y FROM clocks WHERE y = 99 ORDER BY y
-- setup: temporals
SELECT y FROM clocks WHERE y = 99 ORDER BY y;
-- mysql: [["1999"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: y FROM clocks WHERE y < '55' ORDER BY y
-- setup: temporals
SELECT y FROM clocks WHERE y < '55' ORDER BY y;
-- mysql: [["0000"],["1999"],["2000"],["2024"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: y FROM clocks WHERE y = '0' ORDER BY y
-- setup: temporals
SELECT y FROM clocks WHERE y = '0' ORDER BY y;
-- mysql: [["2000"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: y FROM clocks WHERE y > 1999.5 ORDER BY y
-- setup: temporals
SELECT y FROM clocks WHERE y > 1999.5 ORDER BY y;
-- mysql: [["2024"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: y FROM clocks WHERE y IN (99, 24) ORDER BY y
-- setup: temporals
SELECT y FROM clocks WHERE y IN (99, 24) ORDER BY y;
-- mysql: []
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: y FROM clocks WHERE y BETWEEN 98 AND 1 ORDER BY y
-- setup: temporals
SELECT y FROM clocks WHERE y BETWEEN 98 AND 1 ORDER BY y;
-- mysql: [["1999"],["2000"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: y FROM clocks WHERE y = DATE'1999-05-01' ORDER BY y
-- setup: temporals
SELECT y FROM clocks WHERE y = DATE'1999-05-01' ORDER BY y;
-- mysql: [["1999"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: DATE(y), TIME(y), YEAR(y), MONTH(y), TO_DAYS(y), CAST(y AS DATETIME), DATE_FORMAT(y, '%Y-%m-%d') FROM clocks ORDER BY id
-- setup: temporals
SELECT DATE(y), TIME(y), YEAR(y), MONTH(y), TO_DAYS(y), CAST(y AS DATETIME), DATE_FORMAT(y, '%Y-%m-%d') FROM clocks ORDER BY id;
-- mysql: [["2024-01-01","00:00:00","2024","1","739251","2024-01-01 00:00:00","2024-01-01"],["1999-01-01","00:00:00","1999","1","730120","1999-01-01 00:00:00","1999-01-01"],[null,null,null,null,null,null,null],["0000-01-01","00:00:00","0","1","1","0000-01-01 00:00:00","0000-01-01"],["2000-01-01","00:00:00","2000","1","730485","2000-01-01 00:00:00","2000-01-01"]]
-- types: ["DATE(10,0) BINARY","TIME(10,0) BINARY","YEAR(4,0) BINARY UNSIGNED","LONGLONG(3,0) BINARY","LONGLONG(8,0) BINARY","DATETIME(19,0) BINARY","VAR_STRING(40,31)"]

-- case: d FROM clocks WHERE d = 'none'
-- setup: temporals
SELECT d FROM clocks WHERE d = 'none';
-- error: [1525,"HY000","Incorrect DATE value: 'none'"]

-- case: dt FROM clocks WHERE dt > CONCAT('none')
-- setup: temporals
SELECT dt FROM clocks WHERE dt > CONCAT('none');
-- error: [1525,"HY000","Incorrect DATETIME value: 'none'"]

-- case: '2024-02-27' BETWEEN d AND d, '2024-02-28' BETWEEN d AND '2024-03-01' FROM clocks ORDER BY id
-- setup: temporals
SELECT '2024-02-27' BETWEEN d AND d, '2024-02-28' BETWEEN d AND '2024-03-01' FROM clocks ORDER BY id;
-- mysql: [["0","0"],["0","1"],[null,null],["0","1"],["0","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: LEAST(d, y), GREATEST(d, '2024-01-01'), GREATEST(d, '2024-01-01') + 0, LEAST(d, 20240101) FROM clocks WHERE id < 4 ORDER BY id
-- setup: temporals
SELECT LEAST(d, y), GREATEST(d, '2024-01-01'), GREATEST(d, '2024-01-01') + 0, LEAST(d, 20240101) FROM clocks WHERE id < 4 ORDER BY id;
-- mysql: [["2024-01-01","2024-02-29","20240229","2024-01-01"],["1999-01-01","2024-01-01","20240101","2023-11-15"],[null,null,null,null]]
-- types: ["VAR_STRING(40,31)","VAR_STRING(40,31)","DOUBLE(23,31) BINARY","VAR_STRING(40,31)"]

-- case: LEAST(a, '1'), GREATEST(a, '9'), LEAST(a, 5) FROM clocks ORDER BY id
-- setup: temporals
SELECT LEAST(a, '1'), GREATEST(a, '9'), LEAST(a, 5) FROM clocks ORDER BY id;
-- mysql: [["1","9","12:34:56"],["01:01:01","9","01:01:01"],[null,null,null],["00:00:00","9","00:00:00"],["-100:00:01","9","-100:00:01"]]
-- types: ["VAR_STRING(40,31)","VAR_STRING(40,31)","VAR_STRING(40,31)"]

-- case: CAST(LEAST(d, '2024-01-01') AS SIGNED), ROUND(GREATEST(dt, '2001-01-01')) FROM clocks WHERE id < 4 ORDER BY id
-- setup: temporals
SELECT CAST(LEAST(d, '2024-01-01') AS SIGNED), ROUND(GREATEST(dt, '2001-01-01')) FROM clocks WHERE id < 4 ORDER BY id;
-- mysql: [["20240101","20240229123457"],["20231115","20231115010101"],[null,null]]
-- types: ["LONGLONG(21,0) BINARY","DOUBLE(23,31) BINARY"]

-- case: d, YEAR(d), MONTH(d), DAYNAME(d), DAYOFYEAR(d), TO_DAYS(d), d + INTERVAL 3 DAY, DATE_FORMAT(d, '%W %d %M %Y'), LAST_DAY(d), d + 0 FROM clocks ORDER BY id
-- setup: temporals
SELECT d, YEAR(d), MONTH(d), DAYNAME(d), DAYOFYEAR(d), TO_DAYS(d), d + INTERVAL 3 DAY, DATE_FORMAT(d, '%W %d %M %Y'), LAST_DAY(d), d + 0 FROM clocks ORDER BY id;
-- mysql: [["2024-02-29","2024","2","Thursday","60","739310","2024-03-03","Thursday 29 February 2024","2024-02-29","20240229"],["2023-11-15","2023","11","Wednesday","319","739204","2023-11-18","Wednesday 15 November 2023","2023-11-30","20231115"],[null,null,null,null,null,null,null,null,null,null],["2000-01-01","2000","1","Saturday","1","730485","2000-01-04","Saturday 01 January 2000","2000-01-31","20000101"],["0000-01-01","0","1","Sunday","1","1","0000-01-04","Sunday 01 January 0000","0000-01-31","101"]]
-- types: ["DATE(10,0) BINARY","YEAR(4,0) BINARY UNSIGNED","LONGLONG(3,0) BINARY","VAR_STRING(36,31)","LONGLONG(4,0) BINARY","LONGLONG(8,0) BINARY","DATE(10,0) BINARY","VAR_STRING(548,31)","DATE(10,0) BINARY","LONGLONG(10,0) BINARY"]

-- case: dt, dt + INTERVAL 2 HOUR, dt + 0, CONCAT(dt), TO_SECONDS(dt) FROM clocks ORDER BY id
-- setup: temporals
SELECT dt, dt + INTERVAL 2 HOUR, dt + 0, CONCAT(dt), TO_SECONDS(dt) FROM clocks ORDER BY id;
-- mysql: [["2024-02-29 12:34:56.78","2024-02-29 14:34:56.78","20240229123456.78","2024-02-29 12:34:56.78","63876429296"],["2023-11-15 01:01:01.00","2023-11-15 03:01:01.00","20231115010101.00","2023-11-15 01:01:01.00","63867229261"],[null,null,null,null,null],["2000-01-01 00:00:00.00","2000-01-01 02:00:00.00","20000101000000.00","2000-01-01 00:00:00.00","63113904000"],["0000-12-31 23:00:00.00","0001-01-01 01:00:00.00","1231230000.00","0000-12-31 23:00:00.00","31618800"]]
-- types: ["DATETIME(22,2) BINARY","DATETIME(22,2) BINARY","NEWDECIMAL(19,2) BINARY","VAR_STRING(88,31)","LONGLONG(21,0) BINARY"]

-- case: d FROM clocks WHERE d < '0001-01-01'
-- setup: temporals
SELECT d FROM clocks WHERE d < '0001-01-01';
-- mysql: [["0000-01-01"]]
-- types: ["DATE(10,0) BINARY"]

-- case: FROM_DAYS(1), FROM_DAYS(59), FROM_DAYS(60), FROM_DAYS(365), FROM_DAYS(366), TO_DAYS('0000-02-28'), TO_DAYS('0000-03-01'), WEEKDAY('0000-01-01')
SELECT FROM_DAYS(1), FROM_DAYS(59), FROM_DAYS(60), FROM_DAYS(365), FROM_DAYS(366), TO_DAYS('0000-02-28'), TO_DAYS('0000-03-01'), WEEKDAY('0000-01-01');
-- mysql: [["0000-01-01","0000-02-28","0000-03-01","0000-12-31","0001-01-01","59","60","6"]]
-- types: ["DATE(10,0) BINARY","DATE(10,0) BINARY","DATE(10,0) BINARY","DATE(10,0) BINARY","DATE(10,0) BINARY","LONGLONG(8,0) BINARY","LONGLONG(8,0) BINARY","LONGLONG(2,0) BINARY"]

-- case: DATE'0000-01-01', TIMESTAMP'0000-12-31 10:00:00', DATE'0001-01-01' - INTERVAL 1 DAY
SELECT DATE'0000-01-01', TIMESTAMP'0000-12-31 10:00:00', DATE'0001-01-01' - INTERVAL 1 DAY;
-- mysql: [["0000-01-01","0000-12-31 10:00:00","0000-12-31"]]
-- types: ["DATE(10,0) BINARY NOT_NULL","DATETIME(19,0) BINARY NOT_NULL","DATE(10,0) BINARY"]

-- case: CAST('2002.011.012' AS DATE), CAST('02024-01-01' AS DATE), CAST('2024-02-29-' AS DATE), CAST('20240101T10' AS DATETIME)
SELECT CAST('2002.011.012' AS DATE), CAST('02024-01-01' AS DATE), CAST('2024-02-29-' AS DATE), CAST('20240101T10' AS DATETIME);
-- mysql: [["2002-01-01","2024-01-01","2024-02-29",null]]
-- types: ["DATE(10,0) BINARY","DATE(10,0) BINARY","DATE(10,0) BINARY","DATETIME(19,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '20240101T10'"]]

-- case: CAST('2019-09-20 10:00:00+02:00 ' AS DATETIME), CAST('2019-09-20 10:00+02:00' AS DATETIME), CAST('2024-01-01 10 10' AS DATETIME)
SELECT CAST('2019-09-20 10:00:00+02:00 ' AS DATETIME), CAST('2019-09-20 10:00+02:00' AS DATETIME), CAST('2024-01-01 10 10' AS DATETIME);
-- mysql: [["2019-09-20 08:00:00","2019-09-20 10:00:02",null]]
-- types: ["DATETIME(19,0) BINARY","DATETIME(19,0) BINARY","DATETIME(19,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect datetime value: '2019-09-20 10:00+02:00'"],["Warning",1292,"Incorrect datetime value: '2024-01-01 10 10'"]]

-- case: TIME('1 2'), TIME('1 2:3'), TIME('1 .2'), TIME(':12'), TIME('- 1'), TIME('12:34:56:78')
SELECT TIME('1 2'), TIME('1 2:3'), TIME('1 .2'), TIME(':12'), TIME('- 1'), TIME('12:34:56:78');
-- mysql: [["00:00:01","26:03:00","00:00:01.2","00:12:00","00:00:00","12:34:56"]]
-- types: ["TIME(10,0) BINARY","TIME(10,0) BINARY","TIME(12,1) BINARY","TIME(10,0) BINARY","TIME(10,0) BINARY","TIME(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '1 2'"],["Warning",1292,"Truncated incorrect time value: '- 1'"],["Warning",1292,"Truncated incorrect time value: '12:34:56:78'"]]

-- case: TIME('10e5'), TIME(' :'), TIME('4294967296:1:1'), TIME('-2024-01-01 10:00:00'), TIME('2024-13-01 10:00:00')
SELECT TIME('10e5'), TIME(' :'), TIME('4294967296:1:1'), TIME('-2024-01-01 10:00:00'), TIME('2024-13-01 10:00:00');
-- mysql: [[null,null,null,null,null]]
-- types: ["TIME(17,6) BINARY","TIME(17,6) BINARY","TIME(17,6) BINARY","TIME(17,6) BINARY","TIME(17,6) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '10e5'"],["Warning",1292,"Truncated incorrect time value: ' :'"],["Warning",1292,"Truncated incorrect time value: '4294967296:1:1'"],["Warning",1292,"Truncated incorrect time value: '-2024-01-01 10:00:00'"],["Warning",1292,"Truncated incorrect time value: '2024-13-01 10:00:00'"]]

-- case: TIME('2024-01-01T10:10:10'), TIME('20240101T101010'), TIME('2024-01-01 10:00:00+02:00')
SELECT TIME('2024-01-01T10:10:10'), TIME('20240101T101010'), TIME('2024-01-01 10:00:00+02:00');
-- mysql: [["00:20:24","10:10:10","08:00:00"]]
-- types: ["TIME(10,0) BINARY","TIME(10,0) BINARY","TIME(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '2024-01-01T10:10:10'"]]

-- case: TIME(8385959.5), TIME(8386000), TIME(99991231235959.5), TIME(101000000), CAST(20250101 AS TIME)
SELECT TIME(8385959.5), TIME(8386000), TIME(99991231235959.5), TIME(101000000), CAST(20250101 AS TIME);
-- mysql: [[null,null,"23:59:59.5",null,null]]
-- types: ["TIME(12,1) BINARY","TIME(10,0) BINARY","TIME(12,1) BINARY","TIME(10,0) BINARY","TIME(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '8385959.5'"],["Warning",1292,"Truncated incorrect time value: '8386000'"],["Warning",1292,"Truncated incorrect time value: '101000000'"],["Warning",1292,"Truncated incorrect time value: '20250101'"]]

-- case: EXTRACT(MINUTE FROM '2024-02-29'), EXTRACT(DAY_MINUTE FROM '24-2-9'), EXTRACT(DAY_MINUTE FROM '10:11:12.13'), EXTRACT(DAY_MINUTE FROM 240229), EXTRACT(MINUTE FROM '2024-00-00 10:10:10')
SELECT EXTRACT(MINUTE FROM '2024-02-29'), EXTRACT(DAY_MINUTE FROM '24-2-9'), EXTRACT(DAY_MINUTE FROM '10:11:12.13'), EXTRACT(DAY_MINUTE FROM 240229), EXTRACT(MINUTE FROM '2024-00-00 10:10:10');
-- mysql: [["0","90000","1011","290000","10"]]
-- types: ["LONGLONG(3,0) BINARY","LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY","LONGLONG(3,0) BINARY"]

-- case: ADDTIME('2024-02-29', '1:1'), ADDTIME('20240229', '1:1'), ADDTIME('10:11:12.13', '1:1'), ADDTIME('240229', '1:1'), TIMEDIFF('2024-02-29', '1:1')
SELECT ADDTIME('2024-02-29', '1:1'), ADDTIME('20240229', '1:1'), ADDTIME('10:11:12.13', '1:1'), ADDTIME('240229', '1:1'), TIMEDIFF('2024-02-29', '1:1');
-- mysql: [["2024-02-29 01:01:00","2024-02-29 01:01:00","11:12:12.130000","2024-02-29 01:01:00",null]]
-- types: ["STRING(116,31)","STRING(116,31)","STRING(116,31)","STRING(116,31)","TIME(10,0) BINARY"]

-- case: TIME_FORMAT('240229', '%H:%i:%s'), TIME_FORMAT('2024-02-29 10:10:10', '%H:%i:%s'), TIME_FORMAT('123456', '%H:%i:%s'), TIME_FORMAT('10101', '%H:%i:%s')
SELECT TIME_FORMAT('240229', '%H:%i:%s'), TIME_FORMAT('2024-02-29 10:10:10', '%H:%i:%s'), TIME_FORMAT('123456', '%H:%i:%s'), TIME_FORMAT('10101', '%H:%i:%s');
-- mysql: [["00:00:00","10:10:10","12:34:56","00:00:00"]]
-- types: ["VAR_STRING(52,31)","VAR_STRING(52,31)","VAR_STRING(52,31)","VAR_STRING(52,31)"]

-- case: YEAR(0), DAY(1), MONTH(1.5), YEAR(20240230), LAST_DAY(20240230), LAST_DAY(240200), DATE_FORMAT(20240230, '%Y-%m-%d'), MONTHNAME(20240230), EXTRACT(DAY_HOUR FROM 20240230)
SELECT YEAR(0), DAY(1), MONTH(1.5), YEAR(20240230), LAST_DAY(20240230), LAST_DAY(240200), DATE_FORMAT(20240230, '%Y-%m-%d'), MONTHNAME(20240230), EXTRACT(DAY_HOUR FROM 20240230);
-- mysql: [["2000","1","0","2024","2024-02-29","2024-02-29","2024-02-30","February","3000"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED","LONGLONG(3,0) BINARY","LONGLONG(3,0) BINARY","YEAR(4,0) BINARY UNSIGNED","DATE(10,0) BINARY","DATE(10,0) BINARY","VAR_STRING(40,31)","VAR_STRING(36,31)","LONGLONG(9,0) BINARY"]

-- case: YEAR(s), MONTH(s), DAY(s), DATE_FORMAT(s, '%Y/%m/%d %H') FROM clocks WHERE id IN (1, 4) ORDER BY id
-- setup: temporals
SELECT YEAR(s), MONTH(s), DAY(s), DATE_FORMAT(s, '%Y/%m/%d %H') FROM clocks WHERE id IN (1, 4) ORDER BY id;
-- mysql: [["2024","2","29","2024/02/29 10"],["2024","2","0","2024/02/00 00"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED","LONGLONG(3,0) BINARY","LONGLONG(3,0) BINARY","VAR_STRING(72,31)"]

-- case: -a, -d, -dt, ABS(dt) FROM clocks WHERE id IN (1, 2) ORDER BY id
-- setup: temporals
SELECT -a, -d, -dt, ABS(dt) FROM clocks WHERE id IN (1, 2) ORDER BY id;
-- mysql: [["-123456","-20240229","-20240229123456.78","20240229123456.78"],["-10101","-20231115","-20231115010101.00","20231115010101.00"]]
-- types: ["DOUBLE(17,0) BINARY","DOUBLE(17,0) BINARY","DOUBLE(19,2) BINARY","DOUBLE(19,2) BINARY"]

-- case: UPDATE clocks SET n = n WHERE d = CONCAT('none')
-- setup: temporals
-- differs: the error's text does not name the column
UPDATE clocks SET n = n WHERE d = CONCAT('none');
-- error: [1292,"22007","Incorrect date value: 'none' for column 'd' at row 1"]

-- case: UPDATE clocks SET n = n WHERE d > '2024-02-30'
-- setup: temporals
UPDATE clocks SET n = n WHERE d > '2024-02-30';
-- error: [1292,"22007","Incorrect date value: '2024-02-30' for column 'd' at row 1"]

-- case: d BETWEEN 'none' AND '2024-01-01' FROM clocks WHERE id = 1
-- setup: temporals
SELECT d BETWEEN 'none' AND '2024-01-01' FROM clocks WHERE id = 1;
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect date value: 'none' for column 'd' at row 1"]]

-- case: UNIX_TIMESTAMP(20030330023000)
SELECT UNIX_TIMESTAMP(20030330023000);
-- mysql: [["1048991400"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: TIME(20001231235959.9999999)
SELECT TIME(20001231235959.9999999), HOUR(20001231235959.9999999);
-- mysql: [["24:00:00.000000","24"]]
-- types: ["TIME(17,6) BINARY","LONGLONG(4,0) BINARY"]

-- case: a computed YEAR is a number
SELECT DATE(CAST(2024 AS YEAR)), CAST(CAST(2024 AS YEAR) AS TIME);
-- mysql: [[null,"00:20:24"]]
-- types: ["DATE(10,0) BINARY","TIME(10,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '2024'"]]

-- case: a number beside a date that is no column is compared as a number
SELECT DATE'2024-02-29' = 240229, DATE'2024-02-29' = 20240229, TIME'12:34:56' < 20240229, TIMESTAMP'1999-12-31 00:00:00' >= 691231;
-- mysql: [["0","1","1","1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: JSON strings are dates
SELECT DAY(JSON_EXTRACT('["2024-02-29"]', '$[0]')), DATE_ADD(JSON_EXTRACT('["2024-02-29"]', '$[0]'), INTERVAL 1 SECOND);
-- mysql: [["29","2024-02-29 00:00:01"]]
-- types: ["LONGLONG(3,0) BINARY","STRING(116,31)"]

-- case: digits that a double does not have
SELECT ABS(TIMESTAMP'2024-02-29 12:34:56.123'), -TIMESTAMP'2024-02-29 12:34:56.123';
-- mysql: [["20240229123456.120","-20240229123456.120"]]
-- types: ["DOUBLE(20,3) BINARY NOT_NULL","DOUBLE(20,3) BINARY NOT_NULL"]

-- case: numbers that are no dates
SELECT LAST_DAY(-5), LAST_DAY(99999999999999), LAST_DAY(20240200), MAKETIME(-9223372036854775808, 30, 1);
-- mysql: [[null,null,"2024-02-29","-838:59:59"]]
-- types: ["DATE(10,0) BINARY","DATE(10,0) BINARY","DATE(10,0) BINARY","TIME(10,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '-5'"],["Warning",1292,"Incorrect datetime value: '99999999999999'"],["Warning",1292,"Truncated incorrect time value: '-9223372036854775808:30:01'"]]

-- case: IF and CASE are the date or time they choose
-- setup: temporals
SELECT id, IF(id < 3, d, dt) + 0, ROUND(IF(id < 3, a, d)), CASE WHEN id < 3 THEN d ELSE dt END * 1, TIME(IF(id < 3, dt, a)), HOUR(CASE WHEN id = 2 THEN dt ELSE a END) FROM clocks ORDER BY id;
-- mysql: [["1","20240229.00","123456","20240229.00","12:34:56.78","12"],["2","20231115.00","10101","20231115.00","01:01:01.00","1"],["3",null,null,null,null,null],["4","20000101000000.00","20000101","20000101000000.00","00:00:00.00","0"],["5","1231230000.00","101","1231230000.00","-100:00:01.00","100"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","NEWDECIMAL(19,2) BINARY","DOUBLE(23,31) BINARY","NEWDECIMAL(19,2) BINARY","TIME(13,2) BINARY","LONGLONG(4,0) BINARY"]

-- case: a YEAR that IF chooses
-- setup: temporals
SELECT id, TIME(IF(id < 3, y, n)), DATE(IF(id < 5, y, y)), TIME(COALESCE(y, y)), EXTRACT(DAY_MINUTE FROM y) FROM clocks WHERE id < 3 ORDER BY id;
-- mysql: [["1","00:00:00","2024-01-01","00:20:24","0"],["2","00:00:00","1999-01-01",null,"0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","TIME(10,0) BINARY","DATE(10,0) BINARY","TIME(10,0) BINARY","LONGLONG(11,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '1999'"]]

-- case: IF of text and a time, cast
-- setup: temporals
SELECT id, CAST(IF(id < 3, b, a) AS TIME), CAST(IF(id > 9, '12:34:56', a) AS TIME(1)) FROM clocks ORDER BY id;
-- mysql: [["1","12:34:56","12:34:56.0"],["2","01:01:01","01:01:01.0"],["3",null,null],["4","00:00:00","00:00:00.0"],["5","-100:00:01","-100:00:01.0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","TIME(10,0) BINARY","TIME(12,1) BINARY"]

-- case: sums round their digits
SELECT CAST(TIMESTAMP'1999-12-31 23:59:59.5' + INTERVAL 0 HOUR AS SIGNED), ADDTIME(TIMESTAMP'1999-12-31 23:59:59', '0:0:0.7') | 0, CAST(TIMESTAMP('1999-12-31 23:59:59', '0:0:0.7') AS SIGNED), CAST(STR_TO_DATE('23:59:59.5', '%H:%i:%s.%f') AS SIGNED), CAST(TIMESTAMP('1999-12-31 23:59:59.5') AS SIGNED);
-- mysql: [["19991231235960","19991231235960","19991231235960","235960","20000101000000"]]
-- types: ["LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY"]

-- case: a time of the last hour has no fraction
SELECT MAKETIME(838, 30, 1.5), MAKETIME(-838, 0, 0.5), MAKETIME(838, 30, 1), MAKETIME(837, 30, 1.5), MAKETIME(CONV('-1', 10, 10), 1, 1), MAKETIME(1, 1, -9223372036854775808);
-- mysql: [["838:59:59.0","-838:59:59.0","838:30:01","837:30:01.5","838:59:59",null]]
-- types: ["TIME(12,1) BINARY","TIME(12,1) BINARY","TIME(10,0) BINARY","TIME(12,1) BINARY","TIME(10,0) BINARY","TIME(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '838:30:01.5'"],["Warning",1292,"Truncated incorrect time value: '838:00:00.5'"],["Warning",1292,"Truncated incorrect time value: '18446744073709551615:01:01'"],["Warning",1292,"Truncated incorrect DECIMAL value: '-9223372036854775808'"]]

-- case: numbers in EXTRACT
SELECT EXTRACT(SECOND FROM 127), EXTRACT(DAY_SECOND FROM 1231), EXTRACT(DAY_SECOND FROM 11231), EXTRACT(DAY_SECOND FROM 10111), EXTRACT(DAY_HOUR FROM 1011123), EXTRACT(YEAR FROM -0.1), EXTRACT(DAY_SECOND FROM 240230.5);
-- mysql: [["27","1231","11231","11000000","2300",null,"30000000"]]
-- types: ["LONGLONG(3,0) BINARY","LONGLONG(13,0) BINARY","LONGLONG(13,0) BINARY","LONGLONG(13,0) BINARY","LONGLONG(9,0) BINARY","LONGLONG(5,0) BINARY","LONGLONG(13,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '-0.1'"],["Warning",1292,"Truncated incorrect date value: '240230.5'"]]

-- case: the time in a number that is a date
SELECT DATE(20200101235960), DATE(919996060), CAST(20200101246060 AS DATE), LAST_DAY(99991231235960), DAYNAME(20200101 * 1000000 + 999999), TIMESTAMP(20200101235959);
-- mysql: [["2020-01-01","2000-09-19","2020-01-01","9999-12-31","Wednesday","2020-01-01 23:59:59"]]
-- types: ["DATE(10,0) BINARY","DATE(10,0) BINARY","DATE(10,0) BINARY","DATE(10,0) BINARY","VAR_STRING(36,31)","DATETIME(19,0) BINARY"]

-- case: LAST_DAY of no whole date
SELECT LAST_DAY(100), LAST_DAY('2020-01-00'), LAST_DAY(100) + 0, YEAR(LAST_DAY(100)), DATE(LAST_DAY(100)), DAYNAME(LAST_DAY('2020-01-00')), LAST_DAY(100) + INTERVAL 1 DAY, CAST(LAST_DAY(100) AS DATETIME);
-- mysql: [["2000-01-31","2020-01-31","20000131","2000",null,null,null,null]]
-- types: ["DATE(10,0) BINARY","DATE(10,0) BINARY","LONGLONG(10,0) BINARY","YEAR(4,0) BINARY UNSIGNED","DATE(10,0) BINARY","VAR_STRING(36,31)","DATE(10,0) BINARY","DATETIME(19,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '100'"],["Warning",1292,"Truncated incorrect date value: '2020-01-00'"],["Warning",1292,"Incorrect datetime value: '100'"],["Warning",1292,"Incorrect datetime value: '100'"]]

-- case: the weekday of a date without a day
SELECT DATE_FORMAT(1000, '%W %a %j %w %D'), DATE_FORMAT('2020-03-00', '%W %j %U %u %V %v %x %X'), DATE_FORMAT('2020-00-05', '%W %j %w'), DATE_FORMAT('0000-00-05', '%w');
-- mysql: [["Saturday Sat 274 6 0th","Saturday 060 08 09 08 09 2020 2020","Thursday -26 4",null]]
-- types: ["VAR_STRING(432,31)","VAR_STRING(360,31)","VAR_STRING(280,31)","VAR_STRING(4,31)"]

-- case: sums of text, read again
-- setup: temporals
SELECT EXTRACT(DAY_HOUR FROM ADDTIME('12.50', '12:34:56')), UNIX_TIMESTAMP(ADDTIME(s, '1:00:00')), SIGN(DATE_SUB(NULL, INTERVAL 1 DAY)) FROM clocks WHERE id = 1;
-- mysql: [["12","1709205072.500000",null]]
-- types: ["LONGLONG(9,0) BINARY","NEWDECIMAL(19,6) BINARY","LONGLONG(21,0) BINARY"]

-- case: time zones beyond 2037
SELECT CONVERT_TZ('2050-07-01', '+00:00', 'Europe/Paris'), CONVERT_TZ('2050-07-01', 'Europe/Paris', '+00:00'), CONVERT_TZ('2050-07-01', '+00:00', 'Australia/Sydney'), CONVERT_TZ('2037-07-01', '+00:00', 'Europe/Paris');
-- mysql: [["2050-07-01 01:00:00","2050-06-30 23:00:00","2050-07-01 11:00:00","2037-07-01 02:00:00"]]
-- types: ["DATETIME(19,0) BINARY","DATETIME(19,0) BINARY","DATETIME(19,0) BINARY","DATETIME(19,0) BINARY"]

-- case: months from the year 0
SELECT TIMESTAMPDIFF(YEAR, '2001-02-03 04:05:06', FROM_DAYS(1)), TIMESTAMPDIFF(MONTH, FROM_DAYS(366), '0001-03-01');
-- mysql: [["-2001","2"]]
-- types: ["LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY"]

-- case: microseconds of a long amount
SELECT TIMESTAMP'2026-11-20 22:57:56.5' + INTERVAL 36028797018963967 SECOND_MICROSECOND, TIMEDIFF('100:00:00.5', '-800:00:00');
-- mysql: [["3168-08-05 22:08:15.463967","838:59:59.0"]]
-- types: ["DATETIME(26,6) BINARY","TIME(12,1) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '900:00:00.5'"]]

-- case: the strength of a format
-- setup: temporals
SELECT COERCIBILITY(DATE_FORMAT('2020-01-31', '%Y')), COERCIBILITY(DATE_FORMAT('2020-01-31', b)) FROM clocks WHERE id = 1;
-- mysql: [["4","2"]]
-- types: ["LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL"]

-- case: UNIX_TIMESTAMP of no whole date
-- setup: temporals
SELECT id, UNIX_TIMESTAMP(n * 0 + 1000), UNIX_TIMESTAMP(n * 0 + 20200230), UNIX_TIMESTAMP(s) FROM clocks WHERE id = 4;
-- mysql: [["4","0","1583020800","0.000000"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","NEWDECIMAL(19,6) BINARY"]

-- case: a time that is no moment with an offset
SELECT TIME(CONCAT('22020-01-02 03:04:05-32768', LEFT(RAND(), 0))), TIME(CONCAT('2020-13-02 03:04:05', LEFT(RAND(), 0)));
-- mysql: [["02:20:20.000000",null]]
-- types: ["TIME(17,6) BINARY","TIME(17,6) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '22020-01-02 03:04:05-32768'"],["Warning",1292,"Truncated incorrect time value: '2020-13-02 03:04:05'"]]

-- case: LAST_DAY of what IF chooses
-- setup: temporals
SELECT id, LAST_DAY(IF(id = 1, d, n)), LAST_DAY(IF(id = 1, s, d)) FROM clocks WHERE id < 3 ORDER BY id;
-- mysql: [["1","2024-02-29","2024-02-29"],["2",null,"2023-11-30"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DATE(10,0) BINARY","DATE(10,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '99'"]]

-- case: what follows a moment in TIME_FORMAT
-- setup: temporals
SELECT id, TIME_FORMAT(CONCAT(s, ' and so on'), '%H:%i') FROM clocks WHERE id = 1;
-- mysql: [["1","10:11"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(40,31)"]

-- case: a day that its month has not beside dates
-- setup: temporals
SELECT id, dt > 20230229, dt <= 20240231, d < 20240230, dt BETWEEN 20230229 AND 20240230, dt IN (20230229, n) FROM clocks ORDER BY id;
-- mysql: [["1","1","1","1","1","0"],["2","1","1","1","1","0"],["3",null,null,null,null,null],["4","0","1","1","0","0"],["5","0","1","1","0","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: a date among times and NULL that are constants
-- setup: temporals
SELECT id, d IN (TIME('2024-01-31'), NULL), d IN (TIME('00:20:24'), UPPER('2024-02-29')) FROM clocks ORDER BY id;
-- mysql: [["1",null,"1"],["2",null,"0"],["3",null,null],["4",null,"0"],["5",null,"0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '2024-01-31'"]]

-- case: times between a time and NULL are text
-- setup: temporals
SELECT id, TIME'-02:00:00' BETWEEN a AND NULL, a BETWEEN TIME'-02:00:00' AND NULL, a BETWEEN MAKETIME(-2, 0, 0) AND NULL FROM clocks ORDER BY id;
-- mysql: [["1","0",null,null],["2","0",null,null],["3",null,null,null],["4","0",null,null],["5","0",null,"0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: times in rows beside numbers
-- setup: temporals
SELECT id, (a, 1) IN ((n, 1), (y, 1)) FROM clocks WHERE id IN (1, 4) ORDER BY id;
-- mysql: [["1","1"],["4","1"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY"]

-- case: text beside a date that is selected
-- setup: temporals
SELECT id, d IN (SELECT CONCAT(dt)), d = ANY (SELECT CONCAT(dt)), CONCAT(dt) IN (SELECT c.d FROM clocks c WHERE c.id = clocks.id) FROM clocks ORDER BY id;
-- mysql: [["1","1","1","0"],["2","1","1","0"],["3",null,null,null],["4","1","1","1"],["5","0","0","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: the least of a time and a sum of text is text in arithmetic
-- setup: temporals
SELECT id, LEAST(a, ADDTIME(n, '34:00')) + 0, LEAST(a, b) + 0 FROM clocks WHERE id < 5 ORDER BY id;
-- mysql: [["1","12","12"],["2",null,"1"],["3",null,null],["4","0","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: '12:34:56.000'"],["Warning",1292,"Truncated incorrect time value: '99'"],["Warning",1292,"Truncated incorrect DOUBLE value: '1:1:1'"]]

-- case: a number with a sign below BIGINT as an integer
SELECT MAKETIME(-1e300, 1, 1);
-- error: [1690,"22003","BIGINT value is out of range in '-(1e300)'"]

-- case: bytes decide whether text is long enough to be a moment
SELECT TIME(CONCAT('-300straße-7', LEFT(RAND(), 0))), TIME(CONCAT('-300strasse', LEFT(RAND(), 0)));
-- mysql: [[null,"-00:03:00.000000"]]
-- types: ["TIME(17,6) BINARY","TIME(17,6) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '-300straße-7'"],["Warning",1292,"Truncated incorrect time value: '-300strasse'"]]

-- case: bytes decide whether a literal is long enough to be a moment
SELECT TIME('-300straße-7'), TIME('-300strasse');
-- mysql: [[null,"-00:03:00"]]
-- types: ["TIME(17,6) BINARY","TIME(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '-300straße-7'"],["Warning",1292,"Truncated incorrect time value: '-300strasse'"]]

-- case: BITs that COALESCE and its kind give are numbers where a date is wanted
-- setup: derived
SELECT id, CAST(COALESCE(b) AS DATE), CAST(IFNULL(NULL, b) AS DATETIME), YEAR(GREATEST(b, b)), DATE(IF(1, b, b)) FROM der ORDER BY id;
-- mysql: [["1",null,null,"2000",null],["2",null,null,"2000",null],["3",null,null,"2000",null],["4",null,null,null,null]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DATE(10,0) BINARY","DATETIME(19,0) BINARY","YEAR(4,0) BINARY UNSIGNED","DATE(10,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '5'"],["Warning",1292,"Incorrect datetime value: '5'"],["Warning",1292,"Truncated incorrect date value: '\\x00\\x05'"],["Warning",1292,"Incorrect datetime value: '3'"],["Warning",1292,"Incorrect datetime value: '3'"],["Warning",1292,"Truncated incorrect date value: '\\x00\\x03'"],["Warning",1292,"Incorrect datetime value: '0'"],["Warning",1292,"Incorrect datetime value: '0'"],["Warning",1292,"Truncated incorrect date value: '\\x00\\x00'"]]

-- case: constant numbers that are no time in a list beside a TIME
-- setup: temporals
SELECT id, a IN (1999, 123456), a IN (1e300, 5), a IN (1999, n) FROM clocks WHERE id < 5 ORDER BY id;
-- mysql: [["1","1","0","1"],["2","0","0","0"],["3",null,null,null],["4","0","1","1"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '1999'"],["Warning",1292,"Truncated incorrect time value: '1e300'"]]

-- case: constant text in a list of dates beside a computed integer
-- setup: temporals
SELECT id, (id + 0) IN (TIMESTAMP'2024-01-01 00:00:00', '1.6') FROM clocks ORDER BY id;
-- mysql: [["1","1"],["2","0"],["3","0"],["4","0"],["5","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL"]
-- warnings: [["Warning",1292,"Truncated incorrect INTEGER value: '1.6'"]]

-- case: a year behind NULLIF is a year
-- setup: temporals
SELECT id, DATE(NULLIF(y, 5)), NULLIF(y, 5) + INTERVAL 1 DAY, TIME(NULLIF(y, 5)), GREATEST(NULLIF(y, 5), d), EXTRACT(DAY FROM NULLIF(y, 5)) FROM clocks WHERE id < 4 ORDER BY id;
-- mysql: [["1","2024-01-01","2024-01-02 00:00:00","00:00:00","2024-02-29","1"],["2","1999-01-01","1999-01-02 00:00:00","00:00:00","2023-11-15","1"],["3",null,null,null,null,null]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DATE(10,0) BINARY","STRING(116,31)","TIME(10,0) BINARY","VAR_STRING(40,31)","LONGLONG(3,0) BINARY"]

-- case: numbers that EXTRACT takes for dates by their digits
-- setup: temporals
SELECT id, EXTRACT(MINUTE FROM id * 0 + 64000), EXTRACT(MINUTE FROM id * 0 + 64640), EXTRACT(HOUR FROM id * 0 + 10101) FROM clocks WHERE id = 1;
-- mysql: [["1",null,"46","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(3,0) BINARY","LONGLONG(3,0) BINARY","LONGLONG(4,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '64000'"]]

-- case: EXTRACT of a small number with a fraction
SELECT EXTRACT(MINUTE FROM 1.005), EXTRACT(SECOND FROM 1.5);
-- mysql: [[null,"1"]]
-- types: ["LONGLONG(3,0) BINARY","LONGLONG(3,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '1.005'"]]

-- case: UNIX_TIMESTAMP of a choice that may not be NULL
-- setup: temporals
SELECT id, UNIX_TIMESTAMP(IF(id = 1, '-3.7', '12')), UNIX_TIMESTAMP(IF(id = 1, '-3.7', NULL)) FROM clocks WHERE id = 1;
-- mysql: [["1","0.000000",null]]
-- types: ["LONG(11,0) BINARY NOT_NULL","NEWDECIMAL(19,6) BINARY NOT_NULL","NEWDECIMAL(19,6) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '-3.7'"],["Warning",1292,"Incorrect datetime value: '-3.7'"]]

-- case: hours with more digits than 64 bits hold
SELECT TIME(CONCAT('18446744073709551626:11:12', LEFT(RAND(), 0)));
-- mysql: [["10:11:12.000000"]]
-- types: ["TIME(17,6) BINARY"]

-- case: hours with more digits than 64 bits hold in a literal
SELECT TIME('18446744073709551626:11:12');
-- mysql: [["10:11:12"]]
-- types: ["TIME(10,0) BINARY"]

-- case: a small negative DOUBLE is the zero date to DATE_FORMAT
SELECT DATE_FORMAT(-1e-300, '%Y'), DATE_FORMAT(-1e-12, '%d');
-- mysql: [["0000","00"]]
-- types: ["VAR_STRING(16,31)","VAR_STRING(8,31)"]

-- case: a choice of text and numbers beside a constant date
-- setup: temporals
SELECT id, IF(id = 1, s, n) < DATE'2024-12-31', IF(id = 1, s, n) < d FROM clocks WHERE id IN (1, 3) ORDER BY id;
-- mysql: [["1","1","0"],["3",null,null]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: two or four digits with a fraction are a time to ADDTIME and TIMEDIFF
-- setup: temporals
SELECT id, ADDTIME(CONCAT('20.1231', LEFT(id, 0)), '1:1'), TIMEDIFF(a, CONCAT('15.000', LEFT(id, 0))), ADDTIME(CONCAT('2012.0131', LEFT(id, 0)), '1:1') FROM clocks WHERE id = 1;
-- mysql: [["1","01:01:20.123100","12:34:41.000000","01:21:12.013100"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","STRING(116,31)","TIME(17,6) BINARY","STRING(116,31)"]

-- case: the binary fraction of a DOUBLE that is a moment
SELECT TIME(20210304050607.891e0), TIMESTAMP(20210304050607.891e0), TIME(101112.3e0);
-- mysql: [["05:06:07.890625","2021-03-04 05:06:07.890625","10:11:12.300000"]]
-- types: ["TIME(17,6) BINARY","DATETIME(26,6) BINARY","TIME(17,6) BINARY"]

-- case: seconds of more than 18 digits
-- setup: temporals
SELECT id, dt + INTERVAL 1e18 SECOND FROM clocks WHERE id = 1;
-- mysql: [["1",null]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DATETIME(26,6) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '1000000000000000000'"],["Warning",6527,"DATETIME value is out of range in '(`aproxy_golden`.`clocks`.`dt` + interval 1e18 second)'"]]

-- case: seconds of a whole number beyond BIGINT
-- setup: temporals
SELECT id, dt + INTERVAL 99999999999999999999 SECOND FROM clocks WHERE id = 1;
-- mysql: [["1",null]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DATETIME(22,2) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '99999999999999999999'"],["Warning",1441,"Datetime function: datetime field overflow"]]

-- case: bytes behind digits are as long as they are, not as they are shown
SELECT TIME(CONCAT('12', x'0001020304', LEFT(UUID(), 0)));
-- mysql: [["00:00:12.000000"]]
-- types: ["TIME(17,6) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '12\\x00\\x01\\x02\\x03\\x04'"]]

-- case: a date is read beside a format that is NULL
-- setup: temporals
SELECT id, DATE_FORMAT(IFNULL(dt, 'x'), b), DATE_FORMAT(id, b) FROM clocks WHERE id = 3;
-- mysql: [["3",null,null]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(1200,31)","VAR_STRING(1200,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'x'"],["Warning",1292,"Incorrect datetime value: '3'"]]

-- case: text that is chosen or summed up beside a constant date is read as its text
-- setup: values
SELECT IF(i = 9, 'x', ti) > DATE'2020-01-01', CASE WHEN i = 1 THEN ti ELSE 'x' END = TIMESTAMP'2020-01-01 00:00:00', IF(i = 9, 'x', da) = DATE'2020-01-03' FROM t WHERE i = 1;
-- mysql: [["0","0","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: EXTRACT of numbers with seven, nine or ten digits and a fraction
SELECT EXTRACT(HOUR FROM 1000000.25), EXTRACT(MINUTE_SECOND FROM 1231235.5e0), EXTRACT(HOUR FROM 1000000), EXTRACT(HOUR FROM 101010101.5), EXTRACT(DAY_SECOND FROM 2001011.5);
-- mysql: [["100","1235","0",null,"2001011"]]
-- types: ["LONGLONG(4,0) BINARY","LONGLONG(5,0) BINARY","LONGLONG(4,0) BINARY","LONGLONG(4,0) BINARY","LONGLONG(13,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '101010101.5'"]]

-- case: delimiters of a date that are no deprecated ones
SELECT EXTRACT(MINUTE FROM '1.1.1.1010'), EXTRACT(MINUTE FROM '20110101.1010'), EXTRACT(HOUR FROM '12.01011010');
-- mysql: [["10","10","0"]]
-- types: ["LONGLONG(3,0) BINARY","LONGLONG(3,0) BINARY","LONGLONG(4,0) BINARY"]

-- case: a BIT that is chosen beside numbers is its bytes to TIME_FORMAT
-- setup: derived
SELECT id, TIME_FORMAT(IF(id > 1, 101112, b), '%i') FROM der ORDER BY id;
-- mysql: [["1",null],["2","11"],["3","11"],["4","11"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(8,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '\\x00\\x05'"]]

-- case: text among constant dates is a date
-- setup: temporals
SELECT id, CONCAT(dt) IN (DATE'2024-02-29', DATE'2023-11-15'), d IN (CURDATE(), '2024-02-29') FROM clocks ORDER BY id;
-- mysql: [["1","1","1"],["2","1","0"],["3",null,null],["4","0","0"],["5","0","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: numbers that are dates with a time of day that is none, to GREATEST and LEAST
-- setup: temporals
SELECT id, LEAST(d, 20000917240800), GREATEST(d, 99991231235960) FROM clocks WHERE id < 3 ORDER BY id;
-- mysql: [["1","2000-09-17","9999-12-31"],["2","2000-09-17","9999-12-31"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(60,31)","VAR_STRING(60,31)"]

-- case: computed text of the shape of a moment beside a TIME
-- setup: temporals
SELECT id, a > CONCAT('7e06e6f65e27') FROM clocks WHERE id = 1;
-- mysql: [["1","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect time value: '7e06e6f65e27' for column 'a' at row 1"]]

-- case: weeks of the year 0
SELECT YEARWEEK('0000-11-12'), YEARWEEK('0001-01-01', 1), YEARWEEK('0000-12-31', 3);
-- mysql: [["46","101","52"]]
-- types: ["LONGLONG(7,0) BINARY","LONGLONG(7,0) BINARY","LONGLONG(7,0) BINARY"]

-- case: EXTRACT of the date of a sum of times
SELECT EXTRACT(HOUR FROM ADDTIME(101112, '37:00:00')), EXTRACT(DAY FROM ADDTIME(101112, '-10:11:12')) = DAY(CURDATE());
-- mysql: [["47","1"]]
-- types: ["LONGLONG(4,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: EXTRACT of a zero date with a time of day
SELECT EXTRACT(MINUTE FROM '0000-00-00 00:00:00'), EXTRACT(SECOND FROM '0000-00-00 00:00:01');
-- mysql: [[null,"1"]]
-- types: ["LONGLONG(3,0) BINARY","LONGLONG(3,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '0000-00-00 00:00:00'"]]

-- case: three digits with a fraction are a time to ADDTIME
SELECT ADDTIME('500.1', '1:1'), ADDTIME('201.0510', '1:1');
-- mysql: [["01:06:00.100000","01:03:01.051000"]]
-- types: ["STRING(116,31)","STRING(116,31)"]

-- case: the last digit of a fraction rounds a time
SELECT TIME('2.64575136'), TIME('2.64575163'), TIME(CONCAT('2.64575136', LEFT(UUID(), 0))), TIMESTAMP('2020-01-01 10:00:00.64575136');
-- mysql: [["00:00:02.645752","00:00:02.645751","00:00:02.645752","2020-01-01 10:00:00.645751"]]
-- types: ["TIME(17,6) BINARY","TIME(17,6) BINARY","TIME(17,6) BINARY","DATETIME(26,6) BINARY"]

-- case: a point alone is the time 0
SELECT TIME('.'), TIME(CONCAT('-.', LEFT(UUID(), 0)));
-- mysql: [["00:00:00","00:00:00.000000"]]
-- types: ["TIME(10,0) BINARY","TIME(17,6) BINARY"]

-- case: a sum of times beside moments
-- setup: temporals
SELECT id, dt < ADDTIME(id, '10:00') FROM clocks WHERE id < 3 ORDER BY id;
-- mysql: [["1","1"],["2","1"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY"]

-- case: a constant sum of times is its text beside a moment
-- setup: temporals
SELECT id FROM clocks WHERE dt > ADDTIME('10:00:00', '1:1');
-- error: [1525,"HY000","Incorrect DATETIME value: '11:01:00'"]

-- case: choices of sums of times are times of today
-- setup: temporals
-- before: SET timestamp = 1795262400, time_zone = '+00:00'
-- after: SET timestamp = DEFAULT, time_zone = DEFAULT
SELECT NULLIF(ADDTIME('12:34:56', a), 'x') + INTERVAL 1 DAY, IF(id > 1, ADDTIME('12:34:56', a), NULL) + INTERVAL 1 MICROSECOND, DATE(NULLIF(ADDTIME('12:34:56', a), a)), YEAR(CASE id WHEN 1 THEN SUBTIME('12:34:56', a) WHEN 2 THEN ADDTIME(b, a) END) FROM clocks ORDER BY id;
-- mysql: [["2026-11-23 01:09:52",null,"2026-11-22","2026"],["2026-11-22 13:35:57","2026-11-21 13:35:57.000001","2026-11-21","2026"],[null,null,null,null],["2026-11-22 12:34:56","2026-11-21 12:34:56.000001","2026-11-21",null],["2026-11-18 08:34:55","2026-11-17 08:34:55.000001","2026-11-17",null]]
-- types: ["STRING(116,31)","STRING(116,31)","DATE(10,0) BINARY","YEAR(4,0) BINARY UNSIGNED"]
