-- golden: What random SELECT statements showed

-- case: SELECT i > 3 AS k, YEAR(da), MAX(CONCAT(s, i)), MAX(bl), ANY_VALUE(s), 1 FROM t GROUP BY k
-- setup: values
SELECT i > 3 AS k, YEAR(da), MAX(CONCAT(s, i)), MAX(bl), ANY_VALUE(s), 1 FROM t GROUP BY k, YEAR(da) ORDER BY k, YEAR(da);
-- mysql: [[null,null,null,null,null,"1"],["0",null,"É x-5",null,"É x","1"],["0","2020","abc1","blob","abc","1"]]
-- types: ["LONG(1,0) BINARY","LONG(4,0) BINARY UNSIGNED","VAR_STRING(84,0)","BLOB(65535,0) BINARY","VAR_STRING(40,0)","LONGLONG(2,0) BINARY NOT_NULL"]

-- case: SELECT DISTINCT ni + 1, IFNULL(e, 1) FROM t ORDER BY 1
-- setup: values
SELECT DISTINCT ni + 1, IFNULL(e, 1) FROM t ORDER BY 1;
-- mysql: [["-6","1"],["1","1"],["4","bcd"]]
-- types: ["LONGLONG(12,0) BINARY NOT_NULL","VAR_STRING(12,0) NOT_NULL"]

-- case: SELECT ni, MONTH(da), LAG(ti1) OVER (ORDER BY ni), FIRST_VALUE(e) OVER (ORDER BY ni), MAX(
-- setup: values
SELECT ni, MONTH(da), LAG(ti1) OVER (ORDER BY ni), FIRST_VALUE(e) OVER (ORDER BY ni), MAX(x) OVER () FROM t ORDER BY ni;
-- mysql: [["-7",null,null,null,{"x":"00ff"}],["0",null,null,null,{"x":"00ff"}],["3","1",null,null,{"x":"00ff"}]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(3,0) BINARY","LONG(4,0) BINARY","VAR_STRING(12,0)","VAR_STRING(8,0) BINARY"]

-- case: SELECT * FROM (SELECT ni, 1, 'x', NULL, ni > 3, YEAR(da), CONCAT(s) FROM t LIMIT 2) AS q O
-- setup: values
SELECT * FROM (SELECT ni, 1, 'x', NULL, ni > 3, YEAR(da), CONCAT(s) FROM t LIMIT 2) AS q ORDER BY ni;
-- mysql: [["-7","1","x",null,"0",null,null],["3","1","x",null,"0","2020","abc"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(2,0) BINARY NOT_NULL","VAR_STRING(4,0) NOT_NULL","VAR_STRING(0,0) BINARY","LONG(1,0) BINARY NOT_NULL","LONG(4,0) BINARY UNSIGNED","VAR_STRING(40,0)"]

-- case: SELECT s, COUNT(*) FROM t GROUP BY s WITH ROLLUP
-- setup: values
SELECT s, COUNT(*) FROM t GROUP BY s WITH ROLLUP;
-- mysql: [[null,"1"],["abc","1"],["É x","1"],[null,"3"]]
-- types: ["VAR_STRING(40,31)","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT j.* FROM JSON_TABLE('[1]', '$[*]' COLUMNS (a JSON PATH '$', b VARCHAR(5) PATH '$', 
-- setup: values
SELECT j.* FROM JSON_TABLE('[1]', '$[*]' COLUMNS (a JSON PATH '$', b VARCHAR(5) PATH '$', c BINARY(2) PATH '$')) AS j;
-- mysql: [["1","1","1\u0000"]]
-- types: ["JSON(4294967295,0) BINARY","VAR_STRING(20,0)","STRING(2,0) BINARY"]

-- case: SELECT a.ni + 1, CONCAT(a.s) FROM t AS a JOIN t AS b ON a.ni = b.ni ORDER BY a.ni, b.n
-- setup: values
SELECT a.ni + 1, CONCAT(a.s) FROM t AS a JOIN t AS b ON a.ni = b.ni ORDER BY a.ni, b.n;
-- mysql: [["-6",null],["1","É x"],["4","abc"]]
-- types: ["LONGLONG(12,0) BINARY NOT_NULL","VAR_STRING(40,0)"]

-- case: SELECT (1), ( 1.50 ), ((1e3)), + +5, 'a' 'b', N'c' 'd', (TRUE)
SELECT (1), ( 1.50 ), ((1e3)), + +5, 'a' 'b', N'c' 'd', (TRUE);
-- mysql: [["1","1.50","1000","5","ab","cd","1"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL","NEWDECIMAL(5,2) BINARY NOT_NULL","DOUBLE(3,31) BINARY NOT_NULL","LONGLONG(2,0) BINARY NOT_NULL","VAR_STRING(8,31) NOT_NULL","VAR_STRING(8,31) NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: SELECT @unset IS NULL , 1 IS TRUE AS a, TRUE , 'x' FROM DUAL
SELECT @unset IS NULL , 1 IS TRUE AS a, TRUE , 'x' FROM DUAL;
-- mysql: [["1","1","1","x"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","VAR_STRING(4,31) NOT_NULL"]

-- case: SELECT j.c FROM JSON_TABLE('[1, 3.75, 101112, "10:11:12.7", -5, 9000000, true]', '$[*]' C
-- setup: values
SELECT j.c FROM JSON_TABLE('[1, 3.75, 101112, "10:11:12.7", -5, 9000000, true]', '$[*]' COLUMNS (o FOR ORDINALITY, c TIME(1) PATH '$')) AS j ORDER BY o;
-- mysql: [["00:00:01.0"],["00:00:03.8"],["10:11:12.0"],["10:11:12.7"],["-00:00:05.0"],[null],[null]]
-- types: ["TIME(12,1) BINARY"]

-- case: SELECT c, d, CONCAT(c) FROM JSON_TABLE('[{"a": 200102, "b": 70}, {"a": "2020-01-02", "b": 
-- setup: values
SELECT c, d, CONCAT(c) FROM JSON_TABLE('[{"a": 200102, "b": 70}, {"a": "2020-01-02", "b": "1999"}]', '$[*]' COLUMNS (c YEAR PATH '$.b', d DATETIME PATH '$.a')) AS j ORDER BY c;
-- mysql: [["1970","2020-01-02 00:00:00","1970"],["1999","2020-01-02 00:00:00","1999"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED","DATETIME(19,0) BINARY","VAR_STRING(16,31)"]

-- case: SELECT c FROM JSON_TABLE('{"a": 1}', '$' COLUMNS (c INT PATH '$.a' DEFAULT '"x"' ON EMPTY)
-- setup: values
SELECT c FROM JSON_TABLE('{"a": 1}', '$' COLUMNS (c INT PATH '$.a' DEFAULT '"x"' ON EMPTY)) AS q;
-- error: [3156,"22018","Invalid JSON value for CAST to INTEGER from column c at row 1"]

-- case: SELECT c FROM JSON_TABLE('[]', '$[*]' COLUMNS (c DATE PATH '$.a' DEFAULT '1' ON EMPTY)) AS
-- setup: values
SELECT c FROM JSON_TABLE('[]', '$[*]' COLUMNS (c DATE PATH '$.a' DEFAULT '1' ON EMPTY)) AS q;
-- error: [3669,"22003","Value is out of range for JSON_TABLE's column 'c'"]

-- case: SELECT c FROM JSON_TABLE('{"a": 1}', '$' COLUMNS (c VARCHAR(2) PATH '$.a' DEFAULT 'null' O
-- setup: values
SELECT c FROM JSON_TABLE('{"a": 1}', '$' COLUMNS (c VARCHAR(2) PATH '$.a' DEFAULT 'null' ON ERROR)) AS q;
-- error: [3669,"22003","Value is out of range for JSON_TABLE's column 'c'"]

-- case: WITH RECURSIVE q (n, c) AS (SELECT 1, 'a' UNION ALL SELECT n + 1, CONCAT(c, 'b') FROM q WH
-- setup: values
WITH RECURSIVE q (n, c) AS (SELECT 1, 'a' UNION ALL SELECT n + 1, CONCAT(c, 'b') FROM q WHERE n < 4) SELECT * FROM q;
-- error: [1406,"22001","Data too long for column 'c' at row 1"]

-- case: WITH RECURSIVE q (n, c) AS (SELECT 1, 1.5 UNION ALL SELECT n + 1, c * 10 FROM q WHERE n < 
-- setup: values
WITH RECURSIVE q (n, c) AS (SELECT 1, 1.5 UNION ALL SELECT n + 1, c * 10 FROM q WHERE n < 4) SELECT * FROM q;
-- error: [1264,"22003","Out of range value for column 'c' at row 1"]

-- case: WITH RECURSIVE q (n, c) AS (SELECT 1, 1 UNION ALL SELECT n + 1, '1.5' FROM q WHERE n < 3) 
-- setup: values
WITH RECURSIVE q (n, c) AS (SELECT 1, 1 UNION ALL SELECT n + 1, '1.5' FROM q WHERE n < 3) SELECT * FROM q ORDER BY n;
-- mysql: [["1","1"],["2","2"],["3","2"]]
-- types: ["LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY"]

-- case: WITH RECURSIVE q (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM q LIMIT 4) SELECT a
-- setup: values
WITH RECURSIVE q (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM q LIMIT 4) SELECT a.n FROM q AS a JOIN q AS b ON a.n = b.n + 1 ORDER BY 1;
-- mysql: [["2"],["3"],["4"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: VALUES ROW(1, 1.50), ROW(2, 1)
-- setup: values
VALUES ROW(1, 1.50), ROW(2, 1);
-- mysql: [["1","1.50"],["2","1"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL","NEWDECIMAL(5,2) BINARY NOT_NULL"]

-- case: SELECT fl FROM t UNION ALL SELECT n FROM t UNION ALL SELECT PI() UNION ALL SELECT .5 ORDER
-- setup: values
SELECT fl FROM t UNION ALL SELECT n FROM t UNION ALL SELECT PI() UNION ALL SELECT .5 ORDER BY 1;
-- mysql: [[null],[null],["0.5"],["1.5"],["3.141592653589793"],["ABC,abc"],["ni"],["second row"]]
-- types: ["VAR_STRING(88,0)"]

-- case: SELECT MAX(e) + 0, MIN(st) + 0, MAX(e) = 2 FROM t
-- setup: values
SELECT MAX(e) + 0, MIN(st) + 0, MAX(e) = 2 FROM t;
-- mysql: [["0","0","0"]]
-- types: ["DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","LONGLONG(1,0) BINARY"]

-- case: SELECT ni AS c FROM t INTERSECT SELECT i FROM t
-- setup: values
SELECT ni AS c FROM t INTERSECT SELECT i FROM t;
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: SELECT e, COUNT(*) FROM t GROUP BY e WITH ROLLUP
-- setup: values
SELECT e, COUNT(*) FROM t GROUP BY e WITH ROLLUP;
-- mysql: [[null,"2"],["bcd","1"],[null,"3"]]
-- types: ["STRING(12,31)","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT MAX(IF(i > 3, s, g)) FROM t
-- setup: values
SELECT MAX(IF(i > 3, s, g)) FROM t;
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_bin,NONE) and (utf8mb4_bin,NONE) for operation 'max'"]

-- case: SELECT ni, dt > @seven, da > @seven, @seven < da, y > @seven, ti > @seven FROM t ORDER BY ni
-- setup: values
-- before: SET @seven = 7
SELECT ni, dt > @seven, da > @seven, @seven < da, y > @seven, ti > @seven FROM t ORDER BY ni;
-- mysql: [["-7",null,null,null,null,null],["0",null,null,null,null,null],["3","1","1","1","1","1"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: SELECT ni, MAX(s) OVER () + 0 FROM t ORDER BY ni
-- setup: values
SELECT ni, MAX(s) OVER () + 0 FROM t ORDER BY ni;
-- mysql: [["-7","0"],["0","0"],["3","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: 'É x'"],["Warning",1292,"Truncated incorrect DOUBLE value: 'É x'"],["Warning",1292,"Truncated incorrect DOUBLE value: 'É x'"]]

-- case: SELECT s, GROUP_CONCAT(n ORDER BY ni) AS c, IF(COUNT(*) > 2, MAX(s), MIN(s)) FROM t GROUP 
-- setup: values
SELECT s, GROUP_CONCAT(n ORDER BY ni) AS c, IF(COUNT(*) > 2, MAX(s), MIN(s)) FROM t GROUP BY s ORDER BY c;
-- mysql: [["É x","ABC,abc","É x"],["abc","ni","abc"],[null,"second row",null]]
-- types: ["VAR_STRING(40,0)","BLOB(16384,0)","VAR_STRING(40,31)"]

-- case: SELECT i > 3 AS k, COUNT(*) FROM t GROUP BY 1 HAVING COUNT(DISTINCT s) < 4 ORDER BY 1
-- setup: values
SELECT i > 3 AS k, COUNT(*) FROM t GROUP BY 1 HAVING COUNT(DISTINCT s) < 4 ORDER BY 1;
-- mysql: [[null,"1"],["0","2"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: VALUES ROW(1, 1.50), ROW(2, 1) ORDER BY column_0
-- setup: values
VALUES ROW(1, 1.50), ROW(2, 1) ORDER BY column_0;
-- mysql: [["1","1.50"],["2","1"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL","NEWDECIMAL(5,2) BINARY NOT_NULL"]

-- case: SELECT ni, MAX(st) AS c, MIN(e) FROM t GROUP BY ni ORDER BY MAX(e) DESC, c, ni
-- setup: values
SELECT ni, MAX(st) AS c, MIN(e) FROM t GROUP BY ni ORDER BY MAX(e) DESC, c, ni;
-- mysql: [["3","x,yz","bcd"],["-7",null,null],["0",null,null]]
-- types: ["LONG(11,0) BINARY NOT_NULL","STRING(16,0)","STRING(12,0)"]

-- case: SELECT DISTINCT MAX(e) AS c FROM t GROUP BY ni ORDER BY c
-- setup: values
SELECT DISTINCT MAX(e) AS c FROM t GROUP BY ni ORDER BY c;
-- mysql: [[null],["bcd"]]
-- types: ["STRING(12,0)"]

-- case: SELECT REPEAT(s, 60) AS c FROM t UNION ALL SELECT 'x' ORDER BY 1
-- setup: values
SELECT REPEAT(s, 60) AS c FROM t UNION ALL SELECT 'x' ORDER BY 1;
-- mysql: [[null],["abcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabc"],["É xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ xÉ x"],["x"]]
-- types: ["BLOB(9600,0)"]

-- case: SELECT ni FROM t ORDER BY TIME'10:20:30' IS NULL DESC, ni LIMIT 2
-- setup: values
SELECT ni FROM t ORDER BY TIME'10:20:30' IS NULL DESC, ni LIMIT 2;
-- mysql: [["-7"],["0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: SELECT AVG(0x10), SUM(x'0100'), AVG(b'101'), SUM(DISTINCT 0xff) FROM t
-- setup: values
SELECT AVG(0x10), SUM(x'0100'), AVG(b'101'), SUM(DISTINCT 0xff) FROM t;
-- mysql: [["16.0000","768","5.0000","255"]]
-- types: ["NEWDECIMAL(9,4) BINARY","NEWDECIMAL(28,0) BINARY","NEWDECIMAL(9,4) BINARY","NEWDECIMAL(26,0) BINARY"]

-- case: DECIMALs that are chosen or computed among text
SELECT 'a' AS x UNION ALL SELECT IFNULL(n, 1) FROM (SELECT 1.50 AS n UNION ALL SELECT NULL) AS q UNION ALL SELECT IF(n > 1, 2, n) FROM (SELECT 1.50 AS n UNION ALL SELECT 0.25) AS q UNION ALL SELECT n * 2 FROM (SELECT 1.50 AS n UNION ALL SELECT 0.00) AS q UNION ALL SELECT DISTINCT IFNULL(n, 1) FROM (SELECT 1.50 AS n UNION ALL SELECT NULL) AS q ORDER BY x;
-- mysql: [["0"],["0.25"],["1"],["1.00"],["1.50"],["1.50"],["2"],["3.00"],["a"]]
-- types: ["VAR_STRING(24,0) NOT_NULL"]

-- case: 1583: an alias of an argument
-- setup: values
SELECT ABS(1 x), nope;
-- error: [1583,"42000","Incorrect parameters in the call to native function 'abs'"]

-- case: 1584: an alias of an argument of a stored function
-- setup: values
SELECT nosuch(1 AS x);
-- error: [1584,"42000","Incorrect parameters in the call to stored function `nosuch`"]

-- case: 1582: JSON_OBJECT as it is written
-- setup: values
SELECT Json_Object('a');
-- error: [1582,"42000","Incorrect parameter count in the call to native function 'Json_Object'"]

-- case: 1064 comes before it
-- setup: values
SELECT ABS(1 x) FROM t WHERE +;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '' at line 1"]

-- case: 1054: the select list comes before WHERE
-- setup: values
SELECT nope FROM t WHERE nopes = 1;
-- error: [1054,"42S22","Unknown column 'nope' in 'field list'"]

-- case: 1054: the select list comes before GROUP BY
-- setup: values
SELECT COUNT(nope), s FROM t GROUP BY nopes;
-- error: [1054,"42S22","Unknown column 'nope' in 'field list'"]

-- case: 1054: operand of IN
-- setup: values
SELECT 1 FROM t WHERE nope IN (SELECT 1);
-- error: [1054,"42S22","Unknown column 'nope' in 'IN/ALL/ANY subquery'"]

-- case: 1054: operand of ANY
-- setup: values
SELECT nope > ANY (SELECT 1);
-- error: [1054,"42S22","Unknown column 'nope' in 'IN/ALL/ANY subquery'"]

-- case: 1109 without tables
-- setup: values
SELECT nope.id;
-- error: [1109,"42S02","Unknown table 'nope' in field list"]

-- case: 1054 in a subquery without tables
-- setup: values
SELECT (SELECT nope.id);
-- error: [1054,"42S22","Unknown column 'nope.id' in 'field list'"]

-- case: 1305 before its arguments
-- setup: values
SELECT nosuch(nope) FROM t;
-- error: [1305,"42000","FUNCTION aproxy_golden.nosuch does not exist"]

-- case: 1056: an aggregate by its alias
-- setup: values
SELECT MAX(i) AS m FROM t GROUP BY m;
-- error: [1056,"42000","Can't group on 'm'"]

-- case: 1064: ALL without a query
-- setup: values
SELECT 1 FROM t WHERE i > ALL i;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'i' at line 1"]

-- case: 1064: ANY without a query
-- setup: values
SELECT 1 FROM t WHERE i > ANY (i);
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'i)' at line 1"]

-- case: 1064: 80 bytes of a text in utf8mb3
-- setup: values
SELECT '🙂' FROM t WHERE +, 'ok', '🙂🙂', 'and so on and so on and so on and so on and so on and so on and so on';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near ', 'ok', '??', 'and so on and so on and so on and so on and so on and so on and s' at line 1"]

-- case: 1054: the select list comes before ON
-- setup: values
SELECT a.nope FROM t JOIN t AS b ON a.i = b.nopes;
-- error: [1054,"42S22","Unknown column 'a.nope' in 'field list'"]

-- case: 1054: ON
-- setup: values
SELECT t.i FROM t JOIN t AS b ON a.i = b.nopes WHERE nope = 1;
-- error: [1054,"42S22","Unknown column 'nope' in 'where clause'"]

-- case: 1327: a name in LIMIT
-- setup: values
SELECT i FROM t LIMIT nope;
-- error: [1327,"42000","Undeclared variable: nope"]
