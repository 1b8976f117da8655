-- case: abs(i) from t
-- setup: values
SELECT abs(i) FROM t;
-- mysql: [["1"],[null],["5"]]
-- types: ["LONGLONG(11,0) BINARY"]

-- case: abs(u) from t
-- setup: values
SELECT abs(u) FROM t;
-- mysql: [["2"],[null],[null]]
-- types: ["LONGLONG(20,0) BINARY UNSIGNED"]

-- case: abs(d) from t
-- setup: values
SELECT abs(d) FROM t;
-- mysql: [["4.56"],[null],["0.50"]]
-- types: ["NEWDECIMAL(12,2) BINARY"]

-- case: abs(f) from t
-- setup: values
SELECT abs(f) FROM t;
-- mysql: [["7.8"],[null],["1e20"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: abs(s) from t
-- setup: values
SELECT abs(s) FROM t;
-- mysql: [["0"],[null],["0"]]
-- types: ["DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: 'abc'"],["Warning",1292,"Truncated incorrect DOUBLE value: 'É x'"]]

-- case: abs(-5) from t
-- setup: values
SELECT abs(-5) FROM t;
-- mysql: [["5"],["5"],["5"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: abs(-1.5) from t
-- setup: values
SELECT abs(-1.5) FROM t;
-- mysql: [["1.5"],["1.5"],["1.5"]]
-- types: ["NEWDECIMAL(4,1) BINARY NOT_NULL"]

-- case: abs(fl) from t
-- setup: values
SELECT abs(fl) FROM t;
-- mysql: [["1.5"],[null],[null]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: abs(ti1) from t
-- setup: values
SELECT abs(ti1) FROM t;
-- mysql: [["5"],[null],[null]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: abs(da) from t
-- setup: values
SELECT abs(da) FROM t;
-- mysql: [["20200103"],[null],[null]]
-- types: ["DOUBLE(17,0) BINARY"]

-- case: abs(dt) from t
-- setup: values
SELECT abs(dt) FROM t;
-- mysql: [["20200102101112.120"],[null],[null]]
-- types: ["DOUBLE(20,3) BINARY"]

-- case: abs(ni) from t
-- setup: values
SELECT abs(ni) FROM t;
-- mysql: [["3"],["7"],["0"]]
-- types: ["LONGLONG(11,0) BINARY NOT_NULL"]

-- case: ceil(i) from t
-- setup: values
SELECT ceil(i) FROM t;
-- mysql: [["1"],[null],["-5"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: ceil(u) from t
-- setup: values
SELECT ceil(u) FROM t;
-- mysql: [["2"],[null],[null]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: ceil(d) from t
-- setup: values
SELECT ceil(d) FROM t;
-- mysql: [["5"],[null],["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: ceil(f) from t
-- setup: values
SELECT ceil(f) FROM t;
-- mysql: [["8"],[null],["1e20"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: ceil(s) from t
-- setup: values
SELECT ceil(s) FROM t;
-- mysql: [["0"],[null],["0"]]
-- types: ["DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: 'abc'"],["Warning",1292,"Truncated incorrect DOUBLE value: 'É x'"]]

-- case: ceiling(1.5) from t
-- setup: values
SELECT ceiling(1.5) FROM t;
-- mysql: [["2"],["2"],["2"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: ceil(-1) from t
-- setup: values
SELECT ceil(-1) FROM t;
-- mysql: [["-1"],["-1"],["-1"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: floor(d) from t
-- setup: values
SELECT floor(d) FROM t;
-- mysql: [["4"],[null],["-1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: floor(fl) from t
-- setup: values
SELECT floor(fl) FROM t;
-- mysql: [["1"],[null],[null]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: floor(ud) from t
-- setup: values
SELECT floor(ud) FROM t;
-- mysql: [["1"],[null],[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: floor(da) from t
-- setup: values
SELECT floor(da) FROM t;
-- mysql: [["20200103"],[null],[null]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: floor(12345678901234567890.5) from t
-- setup: values
SELECT floor(12345678901234567890.5) FROM t;
-- mysql: [["12345678901234567890"],["12345678901234567890"],["12345678901234567890"]]
-- types: ["NEWDECIMAL(22,0) BINARY NOT_NULL"]

-- case: ceil(ni) from t
-- setup: values
SELECT ceil(ni) FROM t;
-- mysql: [["3"],["-7"],["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: round(i) from t
-- setup: values
SELECT round(i) FROM t;
-- mysql: [["1"],[null],["-5"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: round(i,2) from t
-- setup: values
SELECT round(i,2) FROM t;
-- mysql: [["1"],[null],["-5"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: round(i,-1) from t
-- setup: values
SELECT round(i,-1) FROM t;
-- mysql: [["0"],[null],["-10"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: round(u) from t
-- setup: values
SELECT round(u) FROM t;
-- mysql: [["2"],[null],[null]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: round(d) from t
-- setup: values
SELECT round(d) FROM t;
-- mysql: [["5"],[null],["-1"]]
-- types: ["NEWDECIMAL(10,0) BINARY"]

-- case: round(d,1) from t
-- setup: values
SELECT round(d,1) FROM t;
-- mysql: [["4.6"],[null],["-0.5"]]
-- types: ["NEWDECIMAL(12,1) BINARY"]

-- case: round(d,5) from t
-- setup: values
SELECT round(d,5) FROM t;
-- mysql: [["4.56"],[null],["-0.50"]]
-- types: ["NEWDECIMAL(12,2) BINARY"]

-- case: round(d,i) from t
-- setup: values
SELECT round(d,i) FROM t;
-- mysql: [["4.60"],[null],["0.00"]]
-- types: ["NEWDECIMAL(12,2) BINARY"]

-- case: round(f) from t
-- setup: values
SELECT round(f) FROM t;
-- mysql: [["8"],[null],["1e20"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: round(f,2) from t
-- setup: values
SELECT round(f,2) FROM t;
-- mysql: [["7.8"],[null],["1e20"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: round(s) from t
-- setup: values
SELECT round(s) FROM t;
-- mysql: [["0"],[null],["0"]]
-- types: ["DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: 'abc'"],["Warning",1292,"Truncated incorrect DOUBLE value: 'É x'"]]

-- case: round(s,1) from t
-- setup: values
SELECT round(s,1) FROM t;
-- mysql: [["0"],[null],["0"]]
-- types: ["DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: 'abc'"],["Warning",1292,"Truncated incorrect DOUBLE value: 'É x'"]]

-- case: round(1.55,1) from t
-- setup: values
SELECT round(1.55,1) FROM t;
-- mysql: [["1.6"],["1.6"],["1.6"]]
-- types: ["NEWDECIMAL(5,1) BINARY NOT_NULL"]

-- case: round(1.5) from t
-- setup: values
SELECT round(1.5) FROM t;
-- mysql: [["2"],["2"],["2"]]
-- types: ["NEWDECIMAL(3,0) BINARY NOT_NULL"]

-- case: round(15,-1) from t
-- setup: values
SELECT round(15,-1) FROM t;
-- mysql: [["20"],["20"],["20"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: round(ni) from t
-- setup: values
SELECT round(ni) FROM t;
-- mysql: [["3"],["-7"],["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: round(ud,1) from t
-- setup: values
SELECT round(ud,1) FROM t;
-- mysql: [["1.2"],[null],[null]]
-- types: ["NEWDECIMAL(9,1) BINARY"]

-- case: round(-1.5) from t
-- setup: values
SELECT round(-1.5) FROM t;
-- mysql: [["-2"],["-2"],["-2"]]
-- types: ["NEWDECIMAL(3,0) BINARY NOT_NULL"]

-- case: round(12345.6789,-2) from t
-- setup: values
SELECT round(12345.6789,-2) FROM t;
-- mysql: [["12300"],["12300"],["12300"]]
-- types: ["NEWDECIMAL(7,0) BINARY NOT_NULL"]

-- case: truncate(i,2) from t
-- setup: values
SELECT truncate(i,2) FROM t;
-- mysql: [["1"],[null],["-5"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: truncate(d,1) from t
-- setup: values
SELECT truncate(d,1) FROM t;
-- mysql: [["4.5"],[null],["-0.5"]]
-- types: ["NEWDECIMAL(11,1) BINARY"]

-- case: truncate(f,2) from t
-- setup: values
SELECT truncate(f,2) FROM t;
-- mysql: [["7.8"],[null],["1e20"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: truncate(s,1) from t
-- setup: values
SELECT truncate(s,1) FROM t;
-- mysql: [["0"],[null],["0"]]
-- types: ["DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: 'abc'"],["Warning",1292,"Truncated incorrect DOUBLE value: 'É x'"]]

-- case: truncate(1.999,2) from t
-- setup: values
SELECT truncate(1.999,2) FROM t;
-- mysql: [["1.99"],["1.99"],["1.99"]]
-- types: ["NEWDECIMAL(5,2) BINARY NOT_NULL"]

-- case: truncate(122,-2) from t
-- setup: values
SELECT truncate(122,-2) FROM t;
-- mysql: [["100"],["100"],["100"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: truncate(d,-1) from t
-- setup: values
SELECT truncate(d,-1) FROM t;
-- mysql: [["0"],[null],["0"]]
-- types: ["NEWDECIMAL(9,0) BINARY"]

-- case: truncate(d,i) from t
-- setup: values
SELECT truncate(d,i) FROM t;
-- mysql: [["4.50"],[null],["0.00"]]
-- types: ["NEWDECIMAL(12,2) BINARY"]

-- case: truncate(u,1) from t
-- setup: values
SELECT truncate(u,1) FROM t;
-- mysql: [["2"],[null],[null]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: truncate(d,5) from t
-- setup: values
SELECT truncate(d,5) FROM t;
-- mysql: [["4.56"],[null],["-0.50"]]
-- types: ["NEWDECIMAL(12,2) BINARY"]

-- case: mod(i,3) from t
-- setup: values
SELECT mod(i,3) FROM t;
-- mysql: [["1"],[null],["-2"]]
-- types: ["LONGLONG(11,0) BINARY"]

-- case: mod(d,3) from t
-- setup: values
SELECT mod(d,3) FROM t;
-- mysql: [["1.56"],[null],["-0.50"]]
-- types: ["NEWDECIMAL(12,2) BINARY"]

-- case: mod(f,2) from t
-- setup: values
SELECT mod(f,2) FROM t;
-- mysql: [["1.7999999999999998"],[null],["0"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: mod(7,3) from t
-- setup: values
SELECT mod(7,3) FROM t;
-- mysql: [["1"],["1"],["1"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: mod(u,3) from t
-- setup: values
SELECT mod(u,3) FROM t;
-- mysql: [["2"],[null],[null]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: mod(s,2) from t
-- setup: values
SELECT mod(s,2) FROM t;
-- mysql: [["0"],[null],["0"]]
-- types: ["DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: 'abc'"],["Warning",1292,"Truncated incorrect DOUBLE value: 'É x'"]]

-- case: mod(7.5,2) from t
-- setup: values
SELECT mod(7.5,2) FROM t;
-- mysql: [["1.5"],["1.5"],["1.5"]]
-- types: ["NEWDECIMAL(4,1) BINARY"]

-- case: mod(ni,2) from t
-- setup: values
SELECT mod(ni,2) FROM t;
-- mysql: [["1"],["-1"],["0"]]
-- types: ["LONGLONG(11,0) BINARY"]

-- case: pow(i,2) from t
-- setup: values
SELECT pow(i,2) FROM t;
-- mysql: [["1"],[null],["25"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: power(2,3) from t
-- setup: values
SELECT power(2,3) FROM t;
-- mysql: [["8"],["8"],["8"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: sqrt(i) from t
-- setup: values
SELECT sqrt(i) FROM t;
-- mysql: [["1"],[null],[null]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: exp(1) from t
-- setup: values
SELECT exp(1) FROM t;
-- mysql: [["2.718281828459045"],["2.718281828459045"],["2.718281828459045"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: ln(i) from t
-- setup: values
SELECT ln(i) FROM t;
-- mysql: [["0"],[null],[null]]
-- types: ["DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",3020,"Invalid argument for logarithm"]]

-- case: log(i) from t
-- setup: values
SELECT log(i) FROM t;
-- mysql: [["0"],[null],[null]]
-- types: ["DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",3020,"Invalid argument for logarithm"]]

-- case: log(2,i) from t
-- setup: values
SELECT log(2,i) FROM t;
-- mysql: [["0"],[null],[null]]
-- types: ["DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",3020,"Invalid argument for logarithm"]]

-- case: log2(i) from t
-- setup: values
SELECT log2(i) FROM t;
-- mysql: [["0"],[null],[null]]
-- types: ["DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",3020,"Invalid argument for logarithm"]]

-- case: log10(i) from t
-- setup: values
SELECT log10(i) FROM t;
-- mysql: [["0"],[null],[null]]
-- types: ["DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",3020,"Invalid argument for logarithm"]]

-- case: sin(i) from t
-- setup: values
SELECT sin(i) FROM t;
-- mysql: [["0.8414709848078965"],[null],["0.9589242746631385"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: cos(f) from t
-- setup: values
SELECT cos(f) FROM t;
-- mysql: [["0.05395542056264975"],[null],["0.7639704044417283"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: tan(1) from t
-- setup: values
SELECT tan(1) FROM t;
-- mysql: [["1.5574077246549023"],["1.5574077246549023"],["1.5574077246549023"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: asin(1) from t
-- setup: values
SELECT asin(1) FROM t;
-- mysql: [["1.5707963267948966"],["1.5707963267948966"],["1.5707963267948966"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: acos(d) from t
-- setup: values
SELECT acos(d) FROM t;
-- mysql: [[null],[null],["2.0943951023931957"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: atan(i) from t
-- setup: values
SELECT atan(i) FROM t;
-- mysql: [["0.7853981633974483"],[null],["-1.373400766945016"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: atan(1,2) from t
-- setup: values
SELECT atan(1,2) FROM t;
-- mysql: [["0.4636476090008061"],["0.4636476090008061"],["0.4636476090008061"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: atan2(1,2) from t
-- setup: values
SELECT atan2(1,2) FROM t;
-- mysql: [["0.4636476090008061"],["0.4636476090008061"],["0.4636476090008061"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: cot(1) from t
-- setup: values
SELECT cot(1) FROM t;
-- mysql: [["0.6420926159343306"],["0.6420926159343306"],["0.6420926159343306"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: degrees(i) from t
-- setup: values
SELECT degrees(i) FROM t;
-- mysql: [["57.29577951308232"],[null],["-286.4788975654116"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: radians(1) from t
-- setup: values
SELECT radians(1) FROM t;
-- mysql: [["0.017453292519943295"],["0.017453292519943295"],["0.017453292519943295"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: pi() from t
-- setup: values
SELECT pi() FROM t;
-- mysql: [["3.141593"],["3.141593"],["3.141593"]]
-- types: ["DOUBLE(8,6) BINARY NOT_NULL"]

-- case: sign(i) from t
-- setup: values
SELECT sign(i) FROM t;
-- mysql: [["1"],[null],["-1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: sign(1) from t
-- setup: values
SELECT sign(1) FROM t;
-- mysql: [["1"],["1"],["1"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: crc32('a') from t
-- setup: values
SELECT crc32('a') FROM t;
-- mysql: [["3904355907"],["3904355907"],["3904355907"]]
-- types: ["LONGLONG(10,0) BINARY NOT_NULL UNSIGNED"]

-- case: crc32(s) from t
-- setup: values
SELECT crc32(s) FROM t;
-- mysql: [["891568578"],[null],["1610769239"]]
-- types: ["LONGLONG(10,0) BINARY UNSIGNED"]

-- case: bit_count(i) from t
-- setup: values
SELECT bit_count(i) FROM t;
-- mysql: [["1"],[null],["63"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: bit_count(5) from t
-- setup: values
SELECT bit_count(5) FROM t;
-- mysql: [["2"],["2"],["2"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: bit_count(x) from t
-- setup: values
SELECT bit_count(x) FROM t;
-- mysql: [["8"],[null],[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: abs(null)
SELECT abs(null);
-- mysql: [[null]]
-- types: ["DOUBLE(17,0) BINARY"]

-- case: ceil(null)
SELECT ceil(null);
-- mysql: [[null]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: round(null)
SELECT round(null);
-- mysql: [[null]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: round(null,1)
SELECT round(null,1);
-- mysql: [[null]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: mod(null,1)
SELECT mod(null,1);
-- mysql: [[null]]
-- types: ["DOUBLE(2,0) BINARY"]

-- case: sqrt(null)
SELECT sqrt(null);
-- mysql: [[null]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: round(1e0)
SELECT round(1e0);
-- mysql: [["1"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: round(1.5e0,1)
SELECT round(1.5e0,1);
-- mysql: [["1.5"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: round(123456789012345678)
SELECT round(123456789012345678);
-- mysql: [["123456789012345678"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: floor(-1.5)
SELECT floor(-1.5);
-- mysql: [["-2"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: ceil(1.2e0)
SELECT ceil(1.2e0);
-- mysql: [["2"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: truncate(1.5e0,1)
SELECT truncate(1.5e0,1);
-- mysql: [["1.5"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: abs('1.5')
SELECT abs('1.5');
-- mysql: [["1.5"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: round('1.55',1)
SELECT round('1.55',1);
-- mysql: [["1.6"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: round(18446744073709551615,-1)
-- differs: the error's text names the operand in another way
SELECT round(18446744073709551615,-1);
-- error: [1690,"22003","BIGINT UNSIGNED value is out of range in 'round(18446744073709551615,-(1))'"]

-- case: round(99999999999999999999999.5)
SELECT round(99999999999999999999999.5);
-- mysql: [["100000000000000000000000"]]
-- types: ["NEWDECIMAL(25,0) BINARY NOT_NULL"]

-- case: abs(cast(1 as unsigned))
SELECT abs(cast(1 as unsigned));
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: sign(-1.5)
SELECT sign(-1.5);
-- mysql: [["-1"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: sign('a')
SELECT sign('a');
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: 'a'"]]

-- case: crc32('MySQL')
SELECT crc32('MySQL');
-- mysql: [["3259397556"]]
-- types: ["LONGLONG(10,0) BINARY NOT_NULL UNSIGNED"]

-- case: crc32('')
SELECT crc32('');
-- mysql: [["0"]]
-- types: ["LONGLONG(10,0) BINARY NOT_NULL UNSIGNED"]

-- case: crc32(null)
SELECT crc32(null);
-- mysql: [[null]]
-- types: ["LONGLONG(10,0) BINARY UNSIGNED"]

-- case: crc32(123)
SELECT crc32(123);
-- mysql: [["2286445522"]]
-- types: ["LONGLONG(10,0) BINARY NOT_NULL UNSIGNED"]

-- case: conv(b'101', 36, 10), conv(-9223372036854775808, 16, 10)
SELECT conv(b'101', 36, 10), conv(-9223372036854775808, 16, 10);
-- mysql: [["5","0"]]
-- types: ["VAR_STRING(260,31)","VAR_STRING(260,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '-9223372036854775808'"]]

-- case: round(1.7976931348623157e308, -308), truncate(1.5e300, -299), truncate(1.7976931348623157e308, -7)
SELECT round(1.7976931348623157e308, -308), truncate(1.5e300, -299), truncate(1.7976931348623157e308, -7);
-- mysql: [["0","1.5e300","0"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL","DOUBLE(23,31) BINARY NOT_NULL","DOUBLE(23,31) BINARY NOT_NULL"]

-- case: logarithms to the base of two
SELECT CONCAT(LOG2(100)), CONCAT(LOG2(9)), CONCAT(LOG2(1000)), LOG2(1024), LOG2(0.125), CONCAT(LOG2(3)), CONCAT(LOG2(1e20));
-- mysql: [["6.643856189774724","3.169925001442312","9.965784284662087","10","-3","1.584962500721156","66.43856189774725"]]
-- types: ["VAR_STRING(88,31)","VAR_STRING(88,31)","VAR_STRING(88,31)","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","VAR_STRING(88,31)","VAR_STRING(88,31)"]

-- case: integers of what IF and CASE choose
-- setup: temporals
SELECT id, CAST(IF(id < 3, 2.5, 2.5e0) AS SIGNED), CAST(IF(id < 3, 9223372036854775807, 1e0) AS SIGNED), CAST(IF(id < 3, 12345678901234567890, 1e0) AS DECIMAL(30,0)), BIT_COUNT(IF(id < 3, 18446744073709551615, 1e0)) FROM clocks ORDER BY id;
-- mysql: [["1","3","9223372036854775807","12345678901234567890","64"],["2","3","9223372036854775807","12345678901234567890","64"],["3","2","1","1","1"],["4","2","1","1","1"],["5","2","1","1","1"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL","NEWDECIMAL(31,0) BINARY NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: GREATEST and LEAST of times as numbers
-- setup: temporals
SELECT id, CAST(GREATEST(a, '34:00') AS DECIMAL(10,2)), GREATEST(a, n) | 0, LEAST(a, n) DIV 1, CAST(GREATEST(a, n) AS SIGNED) FROM clocks WHERE id = 1;
-- mysql: [["1","123456.00","123456","123456","12"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","NEWDECIMAL(12,2) BINARY","LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(12,0) BINARY","LONGLONG(21,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '34:00'"],["Warning",1292,"Truncated incorrect INTEGER value: '12:34:56'"]]

-- case: GREATEST of a date and text as a number
-- setup: temporals
SELECT id, GREATEST(dt, s) + 0, CAST(GREATEST(dt, '2001-01-01') AS SIGNED), SQRT(GREATEST(d, n)) FROM clocks WHERE id = 1;
-- mysql: [["1","20240229123456.78","20240229123456","12799.669175412308"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY","LONGLONG(21,0) BINARY","DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '123456'"]]

-- case: integers of computed text beyond BIGINT
SELECT UPPER(18446744073709551615) | 0, CONCAT(18446744073709551615, 'x') & 1, COALESCE(CONCAT('18446744073709551615'), 'a') | 0, '18446744073709551615' | 0;
-- mysql: [["18446744073709551615","1","18446744073709551615","18446744073709551615"]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]
-- warnings: [["Warning",1105,"Cast to signed converted positive out-of-range integer to its negative complement"],["Warning",1292,"Truncated incorrect INTEGER value: '18446744073709551615x'"],["Warning",1105,"Cast to signed converted positive out-of-range integer to its negative complement"]]

-- case: hexadecimal literals behind SELECT and NULLIF
-- setup: temporals
SELECT (SELECT x'10') + 1, SQRT((SELECT 0x10)), SQRT(NULLIF(x'10', 1)), (SELECT x'10') | 1, ABS(ABS(0x1F)) FROM clocks WHERE id = 1;
-- mysql: [["17","4","4","17","31"]]
-- types: ["LONGLONG(4,0) BINARY NOT_NULL UNSIGNED","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","DOUBLE(17,0) BINARY NOT_NULL UNSIGNED"]

-- case: degrees
SELECT CONCAT(DEGREES(8.5)), CONCAT(DEGREES(1e300)), CONCAT(RADIANS(8.5));
-- mysql: [["487.0141258611998","5.729577951308233e301","0.14835298641951802"]]
-- types: ["VAR_STRING(88,31)","VAR_STRING(88,31)","VAR_STRING(88,31)"]

-- case: no base, no number
-- setup: temporals
SELECT id, LOG(n, s), LOG(s) FROM clocks WHERE id = 4;
-- mysql: [["4",null,"7.6128310304073565"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",3020,"Invalid argument for logarithm"],["Warning",1292,"Truncated incorrect DOUBLE value: '2024-02-00'"]]

-- case: a quotient of which all computed digits are shown is cut
SELECT 1.00000 / 6, -2.00000 / 3, 2.00000000000000 / 3, 2.000000 / 3, TIME'01:02:03.000000' / 7, (TIME'01:02:03.000000' + 0.5) / 7, TIME'01:02:03.500000' / 7;
-- mysql: [["0.166666666","-0.666666666","0.666666666666666666","0.6666666667","1457.5714285710","1457.6428571420","1457.6428571429"]]
-- types: ["NEWDECIMAL(12,9) BINARY","NEWDECIMAL(12,9) BINARY","NEWDECIMAL(21,18) BINARY","NEWDECIMAL(13,10) BINARY","NEWDECIMAL(19,10) BINARY","NEWDECIMAL(20,10) BINARY","NEWDECIMAL(19,10) BINARY"]

-- case: digits beyond those of a double
SELECT CONCAT(ROUND(1e300, 5)), CONCAT(TRUNCATE(31e0, 127)), CONCAT(TRUNCATE(-0.5e0, -400)), CONCAT(ROUND(-0.5e0, -1)), ROUND(1e-20, -300), ROUND(NULL, -1), ROUND(1e0, NULL);
-- mysql: [["1.0000000000000002e300","31.000000000000004","0","-0","0",null,null]]
-- types: ["VAR_STRING(88,31)","VAR_STRING(88,31)","VAR_STRING(88,31)","VAR_STRING(88,31)","DOUBLE(23,31) BINARY NOT_NULL","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY"]

-- case: a negative constant is negated as a DECIMAL
SELECT -(ROUND(-1, 2)), -(5 - 7), -(7 - 5), -(FLOOR(-1.5)), -(~0), -(IF(1, -3, 2)), -(CAST('-3' AS SIGNED)), -(-7 % 4), -(LEAST(1, -2)), -(18446744073709551615 - 1);
-- mysql: [["1","2","-2","2","-18446744073709551615","3","3","3","2","-18446744073709551614"]]
-- types: ["NEWDECIMAL(21,0) BINARY NOT_NULL","NEWDECIMAL(3,0) BINARY NOT_NULL","LONGLONG(3,0) BINARY NOT_NULL","NEWDECIMAL(21,0) BINARY NOT_NULL","NEWDECIMAL(22,0) BINARY NOT_NULL","NEWDECIMAL(2,0) BINARY NOT_NULL","NEWDECIMAL(21,0) BINARY NOT_NULL","NEWDECIMAL(2,0) BINARY","NEWDECIMAL(2,0) BINARY NOT_NULL","NEWDECIMAL(22,0) BINARY NOT_NULL"]

-- case: a logarithm to no base says so although its number is NULL
SELECT LOG(0, NULL + 1), LOG(1, 2);
-- mysql: [[null,null]]
-- types: ["DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",3020,"Invalid argument for logarithm"],["Warning",3020,"Invalid argument for logarithm"]]

-- case: integers of DECIMALs of 18 digits
SELECT FLOOR(CAST(1 AS DECIMAL(21,3))), CEIL(CAST(1 AS DECIMAL(20,3))), FLOOR(CAST(1 AS DECIMAL(18,0)));
-- mysql: [["1","1","1"]]
-- types: ["NEWDECIMAL(20,0) BINARY NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: a FLOAT between two numbers of six digits
SELECT CAST(120000.5 AS FLOAT), CAST(120001.5 AS FLOAT), CAST(-1000.125 AS FLOAT), CONCAT(CAST(120000.5 AS FLOAT));
-- mysql: [["120000","120002","-1000.12","120000"]]
-- types: ["FLOAT(23,31) BINARY NOT_NULL","FLOAT(23,31) BINARY NOT_NULL","FLOAT(23,31) BINARY NOT_NULL","VAR_STRING(92,31)"]

-- case: a quotient as an integer has all digits that MySQL computes, the one of a UNIX_TIMESTAMP without a fraction few
SELECT CAST(199999 / 400000 AS SIGNED), (199999 / 400000) | 0, ELT(599999 / 400000, 'a', 'b'), (199999 / 400000) + 0, UNIX_TIMESTAMP('2020-01-01 00:00:00.0') / 7000000000000000000, CAST(-12345 / 4 AS SIGNED);
-- mysql: [["0","0","a","0.5000","0.00000","-3086"]]
-- types: ["LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY UNSIGNED","VAR_STRING(4,31)","NEWDECIMAL(13,4) BINARY","NEWDECIMAL(18,5) BINARY","LONGLONG(21,0) BINARY"]

-- case: DOUBLEs that are never below zero
SELECT ABS(MOD(u, 2e0)), COALESCE(MOD(u, 2e0)), CASE WHEN i = 1 THEN MOD(u, 2e0) END, IFNULL(MOD(u, 2e0), 1), MOD(u, 2e0) FROM (SELECT CAST(5 AS UNSIGNED) AS u, 1 AS i UNION ALL SELECT CAST(7 AS UNSIGNED), 2) AS t;
-- mysql: [["1","1","1","1","1"],["1","1",null,"1","1"]]
-- types: ["DOUBLE(23,31) BINARY UNSIGNED","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY NOT_NULL","DOUBLE(23,31) BINARY UNSIGNED"]

-- case: a DOUBLE in text is at most 22 characters wide, rounded from all its binary digits
SELECT CONCAT(0.5183968571327611e-6), LENGTH(-7.206772713715514e-147), CONCAT(-7.206772713715514e-147), HEX(-0.39749342175381197e-7 COLLATE utf8mb4_bin), UPPER(1e300 / -9223372036854775808), CONCAT(-1.0726137068263475e-4, ''), CONCAT(1e15), 0.5183968571327611e-6, JSON_ARRAY(0.5183968571327611e-6);
-- mysql: [["5.183968571327611e-7","22","-7.20677271371551e-147","0","-1.084202172485504E281","-1.0726137068263475e-4","1e15","0.0000005183968571327611","[0.0000005183968571327611]"]]
-- types: ["VAR_STRING(88,31)","LONGLONG(11,0) BINARY NOT_NULL","VAR_STRING(88,31)","VAR_STRING(64,31)","VAR_STRING(88,31)","VAR_STRING(88,31)","VAR_STRING(88,31)","DOUBLE(21,31) BINARY NOT_NULL","JSON(4294967292,31)"]

-- case: 1690: unsigned minus a literal
-- setup: values
SELECT u - 3 FROM t;
-- error: [1690,"22003","BIGINT UNSIGNED value is out of range in '(`aproxy_golden`.`t`.`u` - 3)'"]

-- case: 1690: of a choice
-- setup: values
SELECT IF(i > 0, ti1 - u, 7), i + 1 FROM t WHERE u - 5 > 0;
-- error: [1690,"22003","BIGINT UNSIGNED value is out of range in '(`aproxy_golden`.`t`.`u` - 5)'"]

-- case: 1690: signed times
-- setup: values
SELECT i + 1, bi * 9223372036854775807 FROM t;
-- error: [1690,"22003","BIGINT value is out of range in '(`aproxy_golden`.`t`.`bi` * 9223372036854775807)'"]

-- case: 1690: negation
-- setup: values
SELECT -bi, -(bi) * -9223372036854775807 FROM t;
-- error: [1690,"22003","BIGINT value is out of range in '(-(`aproxy_golden`.`t`.`bi`) * -(9223372036854775807))'"]

-- case: 1690: double
-- setup: values
SELECT i + 1.5e0, f * 1.7e308 FROM t;
-- error: [1690,"22003","DOUBLE value is out of range in '(`aproxy_golden`.`t`.`f` * 1.7e308)'"]

-- case: 1690: function
-- setup: values
SELECT EXP(bi * 1000) FROM t;
-- error: [1690,"22003","DOUBLE value is out of range in 'exp((`aproxy_golden`.`t`.`bi` * 1000))'"]

-- case: 1690: alias and derived table
-- setup: values
SELECT q.c - 5 FROM (SELECT t.u AS c FROM t) AS q, t AS a WHERE a.u < 5;
-- error: [1690,"22003","BIGINT UNSIGNED value is out of range in '(`aproxy_golden`.`t`.`u` - 5)'"]

-- case: 1690: of an aggregate
-- setup: values
SELECT MAX(u) - 300 FROM t;
-- error: [1690,"22003","BIGINT UNSIGNED value is out of range in '(max(`aproxy_golden`.`t`.`u`) - 300)'"]

-- case: 1690: a CTE that is not merged
-- setup: values
WITH q AS (SELECT SUM(u) AS s, CAST(1 AS UNSIGNED) AS n FROM t) SELECT n - 2 FROM q;
-- error: [1690,"22003","BIGINT UNSIGNED value is out of range in '(`q`.`n` - 2)'"]

-- case: 1690: literals
-- setup: values
SELECT 18446744073709551615 + 1;
-- error: [1690,"22003","BIGINT UNSIGNED value is out of range in '(18446744073709551615 + 1)'"]
