-- golden: Columns of derived tables, CTEs, views and set operations: their collation, padding and digits are those of their types

-- case: SELECT COUNT(*) FROM derv WHERE g = 'ABC'
-- setup: derived
SELECT COUNT(*) FROM derv WHERE g = 'ABC';
-- mysql: [["2"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT COUNT(*) FROM derv WHERE ux = 'ABCX'
-- setup: derived
SELECT COUNT(*) FROM derv WHERE ux = 'ABCX';
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT COUNT(*) FROM derv WHERE us = 'abc'
-- setup: derived
SELECT COUNT(*) FROM derv WHERE us = 'abc';
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT COUNT(*) FROM derv AS a JOIN derv AS b ON a.g = b.g
-- setup: derived
SELECT COUNT(*) FROM derv AS a JOIN derv AS b ON a.g = b.g;
-- mysql: [["5"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT COUNT(*) FROM derv AS a JOIN der AS b ON a.g = b.g
-- setup: derived
SELECT COUNT(*) FROM derv AS a JOIN der AS b ON a.g = b.g;
-- mysql: [["5"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT g, COUNT(*) FROM derv GROUP BY g ORDER BY g
-- setup: derived
SELECT g, COUNT(*) FROM derv GROUP BY g ORDER BY g;
-- mysql: [[null,"1"],["abc","2"],["É","1"]]
-- types: ["VAR_STRING(80,0)","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT COUNT(DISTINCT g) FROM derv
-- setup: derived
SELECT COUNT(DISTINCT g) FROM derv;
-- mysql: [["2"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT e, COUNT(*) FROM derv WHERE e = 'ABC' GROUP BY e
-- setup: derived
SELECT e, COUNT(*) FROM derv WHERE e = 'ABC' GROUP BY e;
-- mysql: [["Abc","1"]]
-- types: ["STRING(12,0)","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT c FROM deru ORDER BY c
-- setup: derived
SELECT c FROM deru ORDER BY c;
-- mysql: [[null],["abc"],["É"]]
-- types: ["VAR_STRING(80,0)"]

-- case: SELECT COUNT(*) FROM deru WHERE c = 'ABC'
-- setup: derived
SELECT COUNT(*) FROM deru WHERE c = 'ABC';
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT q.c FROM (SELECT CONCAT(g, 'x') AS c FROM der) AS q WHERE q.c = 'ABCX'
-- setup: derived
SELECT q.c FROM (SELECT CONCAT(g, 'x') AS c FROM der) AS q WHERE q.c = 'ABCX';
-- mysql: [["abcx"]]
-- types: ["VAR_STRING(84,31)"]

-- case: SELECT COUNT(*) FROM (SELECT g AS c FROM der) AS q JOIN (SELECT g AS c FROM der) AS r ON q.c = r.c
-- setup: derived
SELECT COUNT(*) FROM (SELECT g AS c FROM der) AS q JOIN (SELECT g AS c FROM der) AS r ON q.c = r.c;
-- mysql: [["5"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT COUNT(*) FROM (SELECT g AS c FROM der LIMIT 10) AS q WHERE q.c = 'ABC'
-- setup: derived
SELECT COUNT(*) FROM (SELECT g AS c FROM der LIMIT 10) AS q WHERE q.c = 'ABC';
-- mysql: [["2"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT COUNT(*) FROM (SELECT g AS c, COUNT(*) FROM der GROUP BY g) AS q WHERE q.c = 'ABC'
-- setup: derived
SELECT COUNT(*) FROM (SELECT g AS c, COUNT(*) FROM der GROUP BY g) AS q WHERE q.c = 'ABC';
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT COUNT(DISTINCT c) FROM (SELECT UPPER(u) AS c FROM der) AS q
-- setup: derived
SELECT COUNT(DISTINCT c) FROM (SELECT UPPER(u) AS c FROM der) AS q;
-- mysql: [["2"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT COUNT(*) FROM (SELECT REVERSE(n) AS c FROM der) AS q WHERE q.c = 'CBA'
-- setup: derived
SELECT COUNT(*) FROM (SELECT REVERSE(n) AS c FROM der) AS q WHERE q.c = 'CBA';
-- mysql: [["2"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: WITH q AS (SELECT g AS c FROM der) SELECT COUNT(*) FROM q JOIN q AS r ON q.c = r.c
-- setup: derived
WITH q AS (SELECT g AS c FROM der) SELECT COUNT(*) FROM q JOIN q AS r ON q.c = r.c;
-- mysql: [["5"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: WITH RECURSIVE q AS (SELECT 1 AS k, CAST('a' AS CHAR(5)) COLLATE utf8mb4_general_ci AS c UNION ALL SELECT k + 1, CONCAT(c, 'A') FROM q WHERE k < 3) SELECT k FROM q WHERE c = 'AAA'
-- setup: derived
WITH RECURSIVE q AS (SELECT 1 AS k, CAST('a' AS CHAR(5)) COLLATE utf8mb4_general_ci AS c UNION ALL SELECT k + 1, CONCAT(c, 'A') FROM q WHERE k < 3) SELECT k FROM q WHERE c = 'AAA';
-- mysql: [["3"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: SELECT MIN(c) FROM (SELECT g AS c FROM der UNION ALL SELECT 'ab ' COLLATE utf8mb4_general_ci) AS q
-- setup: derived
SELECT MIN(c) FROM (SELECT g AS c FROM der UNION ALL SELECT 'ab ' COLLATE utf8mb4_general_ci) AS q;
-- mysql: [["ab "]]
-- types: ["VAR_STRING(80,31)"]

-- case: SELECT g AS c FROM der EXCEPT SELECT s COLLATE utf8mb4_general_ci FROM der WHERE id = 1 ORDER BY c
-- setup: derived
SELECT g AS c FROM der EXCEPT SELECT s COLLATE utf8mb4_general_ci FROM der WHERE id = 1 ORDER BY c;
-- mysql: [[null],["É"]]
-- types: ["VAR_STRING(80,0)"]

-- case: SELECT LOWER(c) FROM (SELECT g AS c FROM der INTERSECT SELECT u COLLATE utf8mb4_general_ci FROM der WHERE id > 1) AS q ORDER BY 1
-- setup: derived
SELECT TRIM(LOWER(c)) FROM (SELECT g AS c FROM der INTERSECT SELECT u COLLATE utf8mb4_general_ci FROM der WHERE id > 1) AS q ORDER BY 1;
-- mysql: [[null],["abc"],["é"]]
-- types: ["VAR_STRING(80,31)"]

-- case: SELECT n AS c FROM der EXCEPT SELECT s FROM der
-- setup: derived
SELECT n AS c FROM der EXCEPT SELECT s FROM der;
-- mysql: []
-- types: ["VAR_STRING(80,0)"]

-- case: SELECT n AS c FROM der INTERSECT SELECT g FROM der
-- setup: derived
SELECT n AS c FROM der INTERSECT SELECT g FROM der;
-- error: [1271,"HY000","Illegal mix of collations for operation 'UNION'"]

-- case: SELECT c, LENGTH(c), CONCAT(c) FROM (SELECT id, t AS c FROM der UNION ALL SELECT id + 10, d FROM der) AS q ORDER BY c, LENGTH(c)
-- setup: derived
SELECT c, LENGTH(c), CONCAT(c) FROM (SELECT id, t AS c FROM der UNION ALL SELECT id + 10, d FROM der) AS q ORDER BY c, LENGTH(c);
-- mysql: [[null,null,null],[null,null,null],["0.000","5","0.000"],["0.125","5","0.125"],["1.500","5","1.500"],["5.000","5","5.000"],["7.000","5","7.000"],["200.000","7","200.000"]]
-- types: ["NEWDECIMAL(12,3) BINARY","LONGLONG(11,0) BINARY","VAR_STRING(48,31)"]

-- case: SELECT LENGTH(c), HEX(c) FROM (SELECT c FROM der WHERE id = 1 UNION ALL SELECT f FROM der WHERE id = 2) AS q ORDER BY 2
-- setup: derived
SELECT LENGTH(c), HEX(c) FROM (SELECT c FROM der WHERE id = 1 UNION ALL SELECT f FROM der WHERE id = 2) AS q ORDER BY 2;
-- mysql: [["16","61620000000000000000000000000000"],["16","78790000000000000000000000000000"]]
-- types: ["LONGLONG(11,0) BINARY","VAR_STRING(128,31)"]

-- case: SELECT HEX(c) FROM (SELECT t AS c FROM der WHERE id = 1 UNION ALL SELECT f FROM der WHERE id = 2) AS q ORDER BY 1
-- setup: derived
SELECT HEX(c) FROM (SELECT t AS c FROM der WHERE id = 1 UNION ALL SELECT f FROM der WHERE id = 2) AS q ORDER BY 1;
-- mysql: [["350000000000"],["787900000000"]]
-- types: ["VAR_STRING(48,31)"]

-- case: SELECT HEX(c) FROM (SELECT n AS c FROM der WHERE id = 1 UNION ALL SELECT b FROM der WHERE id = 2) AS q ORDER BY 1
-- setup: derived
SELECT HEX(c) FROM (SELECT n AS c FROM der WHERE id = 1 UNION ALL SELECT b FROM der WHERE id = 2) AS q ORDER BY 1;
-- mysql: [["33"],["616263"]]
-- types: ["VAR_STRING(640,31)"]

-- case: SELECT COERCIBILITY(c), COERCIBILITY(d), COERCIBILITY(e), COERCIBILITY(f) FROM (SELECT 'a' AS c, g AS d, s COLLATE utf8mb4_general_ci AS e, USER() AS f FROM der) AS q LIMIT 1
-- setup: derived
SELECT COERCIBILITY(c), COERCIBILITY(d), COERCIBILITY(e), COERCIBILITY(f) FROM (SELECT 'a' AS c, g AS d, s COLLATE utf8mb4_general_ci AS e, USER() AS f FROM der) AS q LIMIT 1;
-- mysql: [["4","2","0","3"]]
-- types: ["LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL"]

-- case: SELECT q.c < q.g FROM (SELECT g, 'abd' AS c FROM der) AS q WHERE q.g IS NOT NULL ORDER BY q.g
-- setup: derived
SELECT q.c < q.g FROM (SELECT g, 'abd' AS c FROM der) AS q WHERE q.g IS NOT NULL ORDER BY q.g;
-- mysql: [["0"],["0"],["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: SELECT id FROM der ORDER BY TRUE, id DESC
-- setup: derived
SELECT id FROM der ORDER BY TRUE, id DESC;
-- mysql: [["4"],["3"],["2"],["1"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: SELECT id, FALSE AS z FROM der ORDER BY z, id
-- setup: derived
SELECT id, FALSE AS z FROM der ORDER BY z, id;
-- mysql: [["1","0"],["2","0"],["3","0"],["4","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: SELECT TRUE AS k, GROUP_CONCAT(t ORDER BY id) FROM der GROUP BY k ORDER BY k, 2
-- setup: derived
SELECT TRUE AS k, GROUP_CONCAT(t ORDER BY id) FROM der GROUP BY k ORDER BY k, 2;
-- mysql: [["1","5,200,0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGBLOB(65536,31)"]

-- case: SELECT AVG(w) FROM der
-- setup: derived
SELECT AVG(w) FROM der;
-- mysql: [["5.666666666666667e307"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: SELECT j.c FROM JSON_TABLE('[2.5, 3.5, -2.5, 0.5, 2.51, 9]', '$[*]' COLUMNS (c INT PATH '$')) AS j
-- setup: derived
SELECT j.c FROM JSON_TABLE('[2.5, 3.5, -2.5, 0.5, 2.51, 9]', '$[*]' COLUMNS (c INT PATH '$')) AS j;
-- mysql: [["2"],["4"],["-2"],["0"],["3"],["9"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT CAST(CAST('2.5' AS JSON) AS SIGNED), CAST(CAST('3.5' AS JSON) AS SIGNED), CAST(CAST('-0.5' AS JSON) AS SIGNED)
-- setup: derived
SELECT CAST(CAST('2.5' AS JSON) AS SIGNED), CAST(CAST('3.5' AS JSON) AS SIGNED), CAST(CAST('-0.5' AS JSON) AS SIGNED);
-- mysql: [["2","4","0"]]
-- types: ["LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY"]

-- case: SELECT j.c FROM der, JSON_TABLE(der.t, '$' COLUMNS (c INT PATH '$')) AS j
-- setup: derived
SELECT j.c FROM der, JSON_TABLE(der.t, '$' COLUMNS (c INT PATH '$')) AS j;
-- error: [3146,"22032","Invalid data type for JSON data in argument 1 to function json_table; a JSON string or JSON type is required."]

-- case: SELECT j.c FROM der, JSON_TABLE(der.f, '$' COLUMNS (c INT PATH '$')) AS j
-- setup: derived
SELECT j.c FROM der, JSON_TABLE(der.f, '$' COLUMNS (c INT PATH '$')) AS j;
-- error: [3144,"22032","Cannot create a JSON value from a string with CHARACTER SET 'binary'."]

-- case: SELECT j.c FROM der, JSON_TABLE(der.e, '$' COLUMNS (c INT PATH '$')) AS j
-- setup: derived
SELECT j.c FROM der, JSON_TABLE(der.e, '$' COLUMNS (c INT PATH '$')) AS j;
-- error: [3146,"22032","Invalid data type for JSON data in argument 1 to function json_table; a JSON string or JSON type is required."]

-- case: SELECT id FROM gen ORDER BY g, id
-- setup: derived
SELECT id FROM gen ORDER BY g, id;
-- mysql: [["33"],["32"],["25"],["24"],["7"],["8"],["6"],["3"],["4"],["5"],["2"],["23"],["1"],["31"],["9"],["10"],["11"],["30"],["26"],["29"],["28"],["13"],["12"],["14"],["15"],["17"],["18"],["16"],["19"],["27"],["20"],["22"],["21"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: SELECT id FROM gen ORDER BY g DESC, id DESC
-- setup: derived
SELECT id FROM gen ORDER BY g DESC, id DESC;
-- mysql: [["21"],["22"],["20"],["27"],["19"],["16"],["18"],["17"],["15"],["14"],["12"],["13"],["28"],["29"],["26"],["30"],["11"],["10"],["9"],["31"],["1"],["23"],["2"],["5"],["4"],["3"],["6"],["8"],["7"],["24"],["25"],["32"],["33"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: SELECT id FROM gen ORDER BY CONCAT(g, '_'), id LIMIT 12
-- setup: derived
SELECT id FROM gen ORDER BY CONCAT(g, '_'), id LIMIT 12;
-- mysql: [["33"],["25"],["7"],["8"],["6"],["3"],["4"],["5"],["2"],["23"],["24"],["1"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: SELECT DISTINCT g FROM gen WHERE id < 9 ORDER BY g
-- setup: derived
SELECT DISTINCT g FROM gen WHERE id < 9 ORDER BY g;
-- mysql: [["a b"],["a-b"],["a1b"],["a:b"],["a@b"],["aab"],["a_b"]]
-- types: ["VAR_STRING(120,0)"]

-- case: SELECT DISTINCT g AS x, id + 1 FROM gen WHERE id < 9 ORDER BY x DESC, 2
-- setup: derived
SELECT DISTINCT g AS x, id + 1 FROM gen WHERE id < 9 ORDER BY x DESC, 2;
-- mysql: [["a_b","2"],["aab","3"],["a@b","6"],["a:b","5"],["a1b","4"],["a-b","7"],["a b","8"],["á b","9"]]
-- types: ["VAR_STRING(120,0)","LONGLONG(12,0) BINARY NOT_NULL"]

-- case: SELECT g FROM gen WHERE id < 6 UNION SELECT g FROM gen WHERE id < 9 ORDER BY g
-- setup: derived
SELECT g FROM gen WHERE id < 6 UNION SELECT g FROM gen WHERE id < 9 ORDER BY g;
-- mysql: [["a b"],["a-b"],["a1b"],["a:b"],["a@b"],["aab"],["a_b"]]
-- types: ["VAR_STRING(120,0)"]

-- case: SELECT g, COUNT(*) FROM gen WHERE id < 9 GROUP BY g ORDER BY g
-- setup: derived
SELECT g, COUNT(*) FROM gen WHERE id < 9 GROUP BY g ORDER BY g;
-- mysql: [["a b","2"],["a-b","1"],["a1b","1"],["a:b","1"],["a@b","1"],["aab","1"],["a_b","1"]]
-- types: ["VAR_STRING(120,0)","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT id, RANK() OVER (ORDER BY g) FROM gen ORDER BY id
-- setup: derived
SELECT id, RANK() OVER (ORDER BY g) FROM gen ORDER BY id;
-- mysql: [["1","13"],["2","11"],["3","8"],["4","9"],["5","10"],["6","7"],["7","5"],["8","5"],["9","15"],["10","15"],["11","17"],["12","23"],["13","22"],["14","23"],["15","25"],["16","28"],["17","26"],["18","27"],["19","29"],["20","31"],["21","33"],["22","32"],["23","12"],["24","4"],["25","3"],["26","19"],["27","30"],["28","21"],["29","20"],["30","18"],["31","14"],["32","2"],["33","1"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: SELECT GROUP_CONCAT(g ORDER BY g, id) FROM gen WHERE id < 9
-- setup: derived
SELECT GROUP_CONCAT(g ORDER BY g, id) FROM gen WHERE id < 9;
-- mysql: [["a b,á b,a-b,a1b,a:b,a@b,aab,a_b"]]
-- types: ["LONGBLOB(65536,31)"]

-- case: SELECT GROUP_CONCAT(DISTINCT g ORDER BY g) FROM gen WHERE id < 8
-- setup: derived
SELECT GROUP_CONCAT(DISTINCT g ORDER BY g) FROM gen WHERE id < 8;
-- mysql: [["a b,a-b,a1b,a:b,a@b,aab,a_b"]]
-- types: ["LONGBLOB(65536,31)"]

-- case: SELECT q.g FROM (SELECT id, g FROM gen WHERE id < 9) AS q ORDER BY q.g, q.id
-- setup: derived
SELECT q.g FROM (SELECT id, g FROM gen WHERE id < 9) AS q ORDER BY q.g, q.id;
-- mysql: [["a b"],["á b"],["a-b"],["a1b"],["a:b"],["a@b"],["aab"],["a_b"]]
-- types: ["VAR_STRING(120,0)"]

-- case: SELECT CAST(q.g AS BINARY) FROM (SELECT g FROM gen WHERE id < 8 UNION ALL SELECT 'a.b') AS q ORDER BY q.g LIMIT 4
-- setup: derived
SELECT CAST(q.g AS BINARY) FROM (SELECT g FROM gen WHERE id < 8 UNION ALL SELECT 'a.b') AS q ORDER BY q.g LIMIT 4;
-- mysql: [["a b"],["a-b"],["a.b"],["a1b"]]
-- types: ["VAR_STRING(120,31) BINARY"]

-- case: SELECT CAST(j AS CHAR) AS c FROM gen WHERE id < 8 UNION SELECT 'a' ORDER BY c
-- setup: derived
SELECT CAST(j AS CHAR) AS c FROM gen WHERE id < 8 UNION SELECT 'a' ORDER BY c;
-- mysql: [[null],["\"x\""],["1"],["2.5"],["a"],["null"],["[1]"],["{\"k\": 1}"]]
-- types: ["BLOB(4294967295,0)"]

-- case: SELECT j AS c FROM gen WHERE id < 8 UNION SELECT 'o' ORDER BY c
-- setup: derived
SELECT j AS c FROM gen WHERE id < 8 UNION SELECT 'o' ORDER BY c;
-- mysql: [[null],["\"x\""],["1"],["2.5"],["[1]"],["null"],["o"],["{\"k\": 1}"]]
-- types: ["BLOB(4294967295,0)"]

-- case: SELECT DISTINCT j FROM gen WHERE id IN (1, 3, 4, 6, 7) ORDER BY j
-- setup: derived
SELECT DISTINCT j FROM gen WHERE id IN (1, 3, 4, 6, 7) ORDER BY j;
-- mysql: [[null],["null"],["1"],["2.5"],["\"x\""]]
-- types: ["JSON(4294967295,0) BINARY"]

-- case: SELECT id, g IN (SELECT '2020-01-01' UNION SELECT g FROM gen WHERE id < 3) FROM gen WHERE id < 5 ORDER BY id
-- setup: derived
SELECT id, g IN (SELECT '2020-01-01' UNION SELECT g FROM gen WHERE id < 3) FROM gen WHERE id < 5 ORDER BY id;
-- mysql: [["1","1"],["2","1"],["3","0"],["4","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY"]

-- case: SELECT t.x <> ALL (SELECT CAST('2020-01-01' AS DATE) FROM gen), CAST('2020-01-01' AS DATE) IN (SELECT u.x FROM (SELECT '2020-01-01 00:00:00' AS x UNION SELECT '2019-01-01') AS u) FROM (SELECT '2020-1-1' AS x UNION ALL SELECT '20200102') AS t
-- setup: derived
SELECT t.x <> ALL (SELECT CAST('2020-01-01' AS DATE) FROM gen), CAST('2020-01-01' AS DATE) IN (SELECT u.x FROM (SELECT '2020-01-01 00:00:00' AS x UNION SELECT '2019-01-01') AS u) FROM (SELECT '2020-1-1' AS x UNION ALL SELECT '20200102') AS t;
-- mysql: [["0","1"],["1","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: SELECT 'x' IN (SELECT CAST(g AS DATE) FROM gen)
-- setup: derived
SELECT 'x' IN (SELECT CAST(g AS DATE) FROM gen);
-- error: [1525,"HY000","Incorrect DATE value: 'x'"]

-- case: SELECT 'x' = ANY (SELECT CAST('2020-01-01' AS DATETIME) FROM gen)
-- setup: derived
SELECT 'x' = ANY (SELECT CAST('2020-01-01' AS DATETIME) FROM gen);
-- error: [1525,"HY000","Incorrect DATETIME value: 'x'"]

-- case: SELECT CAST('2020-01-01' AS DATETIME) >= ANY (SELECT 'x' FROM gen)
-- setup: derived
SELECT CAST('2020-01-01' AS DATETIME) >= ANY (SELECT 'x' FROM gen);
-- error: [1525,"HY000","Incorrect DATETIME value: 'x'"]
