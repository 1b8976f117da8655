-- golden: What random SELECT statements showed

-- case: SELECT i > 3 AS k, YEAR(da), MAX(CONCAT(s, i)), MAX(bl), ANY_VALUE(s), 1 FROM t GROUP BY k
-- setup: values
SELECT i > 3 AS k, YEAR(da), MAX(CONCAT(s, i)), MAX(bl), ANY_VALUE(s), 1 FROM t GROUP BY k, YEAR(da) ORDER BY k, YEAR(da);
-- mysql: [[null,null,null,null,null,"1"],["0",null,"É x-5",null,"É x","1"],["0","2020","abc1","blob","abc","1"]]
-- types: ["LONG(1,0) BINARY","LONG(4,0) BINARY UNSIGNED","VAR_STRING(84,0)","BLOB(65535,0) BINARY","VAR_STRING(40,0)","LONGLONG(2,0) BINARY NOT_NULL"]

-- case: SELECT DISTINCT ni + 1, JSON_ARRAY(ni), IFNULL(e, 1) FROM t ORDER BY 1
-- setup: values
SELECT DISTINCT ni + 1, JSON_ARRAY(ni), IFNULL(e, 1) FROM t ORDER BY 1;
-- mysql: [["-6","[-7]","1"],["1","[0]","1"],["4","[3]","bcd"]]
-- types: ["LONGLONG(12,0) BINARY NOT_NULL","JSON(4294967295,0) BINARY","VAR_STRING(12,0) NOT_NULL"]
-- warnings: [["Warning",1235,"This version of MySQL doesn't yet support 'sorting of non-scalar JSON values'"]]

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

-- case: SELECT @x IS NULL , 1 IS TRUE AS a, TRUE , 'x' FROM DUAL
SELECT @x IS NULL , 1 IS TRUE AS a, TRUE , 'x' FROM DUAL;
-- mysql: [["1","1","1","x"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","VAR_STRING(4,31) NOT_NULL"]
