-- case: date'2020-01-01'
SELECT date'2020-01-01';
-- mysql: [["2020-01-01"]]
-- types: ["DATE(10,0) BINARY NOT_NULL"]

-- case: time'10:11:12'
SELECT time'10:11:12';
-- mysql: [["10:11:12"]]
-- types: ["TIME(10,0) BINARY NOT_NULL"]

-- case: time'10:11:12.5'
SELECT time'10:11:12.5';
-- mysql: [["10:11:12.5"]]
-- types: ["TIME(12,1) BINARY NOT_NULL"]

-- case: timestamp'2020-01-01 10:11:12'
SELECT timestamp'2020-01-01 10:11:12';
-- mysql: [["2020-01-01 10:11:12"]]
-- types: ["DATETIME(19,0) BINARY NOT_NULL"]

-- case: timestamp'2020-01-01 10:11:12.123'
SELECT timestamp'2020-01-01 10:11:12.123';
-- mysql: [["2020-01-01 10:11:12.123"]]
-- types: ["DATETIME(23,3) BINARY NOT_NULL"]

-- case: date'2020-13-01'
SELECT date'2020-13-01';
-- error: [1525,"HY000","Incorrect DATE value: '2020-13-01'"]

-- case: time'abc'
SELECT time'abc';
-- error: [1525,"HY000","Incorrect TIME value: 'abc'"]

-- case: timestamp'2020-01-01'
SELECT timestamp'2020-01-01';
-- error: [1525,"HY000","Incorrect DATETIME value: '2020-01-01'"]

-- case: timestamp'abc'
SELECT timestamp'abc';
-- error: [1525,"HY000","Incorrect DATETIME value: 'abc'"]

-- case: date'2020-01-01 10:00:00'
SELECT date'2020-01-01 10:00:00';
-- error: [1525,"HY000","Incorrect DATE value: '2020-01-01 10:00:00'"]

-- case: date'20200101'
SELECT date'20200101';
-- mysql: [["2020-01-01"]]
-- types: ["DATE(10,0) BINARY NOT_NULL"]

-- case: time'2020-01-01 10:11:12'
SELECT time'2020-01-01 10:11:12';
-- error: [1525,"HY000","Incorrect TIME value: '2020-01-01 10:11:12'"]

-- case: date'0000-00-00'
SELECT date'0000-00-00';
-- error: [1525,"HY000","Incorrect DATE value: '0000-00-00'"]

-- case: timestamp'0000-00-00 00:00:00'
SELECT timestamp'0000-00-00 00:00:00';
-- error: [1525,"HY000","Incorrect DATETIME value: '0000-00-00 00:00:00'"]

-- case: timestamp'2020-01-01T10:11:12.1234567'
SELECT timestamp'2020-01-01T10:11:12.1234567';
-- mysql: [["2020-01-01 10:11:12.123457"]]
-- types: ["DATETIME(26,6) BINARY NOT_NULL"]

-- case: time'839:00:00'
SELECT time'839:00:00';
-- error: [1525,"HY000","Incorrect TIME value: '839:00:00'"]

-- case: time'10:11:12.1234567'
SELECT time'10:11:12.1234567';
-- mysql: [["10:11:12.123457"]]
-- types: ["TIME(17,6) BINARY NOT_NULL"]

-- case: hexadecimal literals of more than eight bytes are no numbers
SELECT x'010203040506070809' + 0, 0x010203040506070809 | 3, x'000000000000000005' * 2, CONV(x'010203040506070809', 10, 16), HEX(x'010203040506070809'), LEFT('abc', 0xFFFFFFFFFFFFFFFF), SUBSTRING('abc', 0xFFFFFFFFFFFFFFFF), PERIOD_ADD(202001, 0xFFFFFFFFFFFFFFFF), MAKEDATE(2020, '99999999999999999999');
-- mysql: [["0","3","10","0","010203040506070809","abc","","201912",null]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(260,31)","VAR_STRING(72,31)","VAR_STRING(12,31)","VAR_STRING(12,31)","LONGLONG(21,0) BINARY NOT_NULL","DATE(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect BINARY value: 'x'010203040506070809''"],["Warning",1292,"Truncated incorrect BINARY value: 'x'010203040506070809''"],["Warning",1292,"Truncated incorrect BINARY value: 'x'010203040506070809''"],["Warning",1292,"Truncated incorrect INTEGER value: '99999999999999999999'"]]

-- case: zero and numbers that are nearly zero
SELECT CONCAT(-0.0), LENGTH(-0.00), CAST(-0.0 AS BINARY), CONCAT(-0e0), CAST(2e-308 AS FLOAT), CAST('+5' AS YEAR), SUM(NULL), AVG(NULL);
-- mysql: [["0.0","4","0.0","-0","0","2005",null,null]]
-- types: ["VAR_STRING(16,31)","LONGLONG(11,0) BINARY NOT_NULL","VAR_STRING(4,31) BINARY","VAR_STRING(88,31)","FLOAT(23,31) BINARY NOT_NULL","YEAR(4,0) BINARY UNSIGNED","DOUBLE(17,0) BINARY","DOUBLE(21,4) BINARY"]

-- case: bases and periods beside what they are not read with
SELECT CONV(0x41, 1, 10), CONV(b'11', NULL, 10), PERIOD_ADD(0, NULL), PERIOD_DIFF(NULL, 13), PERIOD_DIFF(13, NULL), MAKETIME(0xFFFFFFFFFFFFFFFF, 1, 1), 5 DIV 1e-300, 1e-81 DIV 1e-81;
-- mysql: [[null,null,null,null,null,"838:59:59",null,"1"]]
-- types: ["VAR_STRING(260,31)","VAR_STRING(260,31)","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","TIME(10,0) BINARY","LONGLONG(22,0) BINARY","LONGLONG(22,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '18446744073709551615:01:01'"],["Warning",1365,"Division by 0"]]
