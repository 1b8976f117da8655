-- case: SELECT fn_double(21)
-- setup: functions
SELECT fn_double(21);
-- mysql: [["42"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT fn_double(fn_double(2)), fn_double(NULL)
-- setup: functions
SELECT fn_double(fn_double(2)), fn_double(NULL);
-- mysql: [["8",null]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT fn_double(2) + 1 AS x, CONCAT(fn_greet('a'), '!')
-- setup: functions
SELECT fn_double(2) + 1 AS x, CONCAT(fn_greet('a'), '!');
-- mysql: [["5","hello a!"]]
-- types: ["LONGLONG(12,0) BINARY","VAR_STRING(84,31)"]

-- case: SELECT aproxy_golden.fn_double(1)
-- setup: functions
SELECT aproxy_golden.fn_double(1);
-- mysql: [["2"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT FN_DOUBLE(1)
-- setup: functions
SELECT FN_DOUBLE(1);
-- mysql: [["2"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT fn_double('7'), fn_double(2.5)
-- setup: functions
SELECT fn_double('7'), fn_double(2.5);
-- mysql: [["14","6"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT fn_double('x')
-- setup: functions
SELECT fn_double('x');
-- error: [1366,"HY000","Incorrect integer value: 'x' for column 'a' at row 1"]

-- case: SELECT fn_double()
-- setup: functions
SELECT fn_double();
-- error: [1318,"42000","Incorrect number of arguments for FUNCTION aproxy_golden.fn_double; expected 1, got 0"]

-- case: SELECT fn_double(1, 2)
-- setup: functions
SELECT fn_double(1, 2);
-- error: [1318,"42000","Incorrect number of arguments for FUNCTION aproxy_golden.fn_double; expected 1, got 2"]

-- case: SELECT fn_small(300)
-- setup: functions
SELECT fn_small(300);
-- error: [1264,"22003","Out of range value for column 'fn_small(300)' at row 1"]

-- case: SELECT fn_greet('abcdef')
-- setup: functions
SELECT fn_greet('abcdef');
-- error: [1406,"22001","Data too long for column 's' at row 1"]

-- case: SELECT fn_greet('you'), fn_text(), fn_json(), fn_kind(), fn_day('2024-02-28')
-- setup: functions
SELECT fn_greet('you'), fn_text(), fn_json(), fn_kind(), fn_day('2024-02-28');
-- mysql: [["hello you","xxx","{\"a\": 1}","q","2024-02-29"]]
-- types: ["VAR_STRING(80,0)","BLOB(262140,0)","JSON(4294967292,0)","STRING(4,0)","DATE(10,0) BINARY"]

-- case: SELECT fn_sum()
-- setup: functions
SELECT fn_sum();
-- mysql: [["6.00"]]
-- types: ["NEWDECIMAL(12,2) BINARY"]

-- case: SELECT fn_fact(10), fn_fact(0)
-- setup: functions
SELECT fn_fact(10), fn_fact(0);
-- mysql: [["3628800","1"]]
-- types: ["LONGLONG(20,0) BINARY","LONGLONG(20,0) BINARY"]

-- case: SELECT fn_self(0)
-- setup: functions
SELECT fn_self(0);
-- mysql: [["0"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT fn_self(2)
-- setup: functions
SELECT fn_self(2);
-- error: [1424,"HY000","Recursive stored functions and triggers are not allowed."]

-- case: SELECT fn_noreturn(1)
-- setup: functions
SELECT fn_noreturn(1);
-- mysql: [["5"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT fn_noreturn(2)
-- setup: functions
SELECT fn_noreturn(2);
-- error: [1321,"2F005","FUNCTION fn_noreturn ended without RETURN"]

-- case: SELECT fn_fails()
-- setup: functions
SELECT fn_fails();
-- error: [1644,"45000","no value"]

-- case: SELECT fn_handled()
-- setup: functions
SELECT fn_handled();
-- mysql: [["handled"]]
-- types: ["VAR_STRING(80,0)"]

-- case: SELECT fn_writes(1)
-- setup: functions
SELECT fn_writes(1);
-- error: [1644,"45000","undone"]

-- case: SELECT COUNT(*) FROM sink
-- setup: functions
SELECT COUNT(*) FROM sink;
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: INSERT INTO sink VALUES (fn_writes(2))
-- setup: functions
INSERT INTO sink VALUES (fn_writes(2));
-- error: [1442,"HY000","Can't update table 'sink' in stored function/trigger because it is already used by statement which invoked this stored function/trigger."]

-- case: SELECT COUNT(*) FROM sink
-- setup: functions
SELECT COUNT(*) FROM sink;
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SET @calls = 0
-- setup: functions
SET @calls = 0;

-- case: SELECT IF(FALSE, fn_counts(), 'x'), IF(TRUE, 'y', fn_fails())
-- setup: functions
SELECT IF(FALSE, fn_counts(), 'x'), IF(TRUE, 'y', fn_fails());
-- mysql: [["x","y"]]
-- types: ["VAR_STRING(44,31)","VAR_STRING(44,31)"]

-- case: SELECT COALESCE(1, fn_fails()), IFNULL('a', fn_fails())
-- setup: functions
SELECT COALESCE(1, fn_fails()), IFNULL('a', fn_fails());
-- mysql: [["1","a"]]
-- types: ["LONGLONG(11,0) BINARY NOT_NULL","VAR_STRING(44,31) NOT_NULL"]

-- case: SELECT CASE WHEN 1 THEN 'first' WHEN fn_fails() THEN 'second' END
-- setup: functions
SELECT CASE WHEN 1 THEN 'first' WHEN fn_fails() THEN 'second' END;
-- mysql: [["first"]]
-- types: ["VAR_STRING(24,31)"]

-- case: SELECT FALSE AND fn_fails(), TRUE OR fn_fails()
-- setup: functions
SELECT FALSE AND fn_fails(), TRUE OR fn_fails();
-- mysql: [["0","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: SELECT n FROM logged WHERE n = fn_double(1)
-- setup: functions
SELECT n FROM logged WHERE n = fn_double(1);
-- mysql: [["2"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT n FROM logged ORDER BY n LIMIT 1
-- setup: functions
SELECT n FROM logged ORDER BY n LIMIT 1;
-- mysql: [["1"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT (SELECT fn_double(3))
-- setup: functions
SELECT (SELECT fn_double(3));
-- mysql: [["6"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT * FROM (SELECT fn_double(3) AS v) d
-- setup: functions
SELECT * FROM (SELECT fn_double(3) AS v) d;
-- mysql: [["6"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SET @f = fn_double(8)
-- setup: functions
SET @f = fn_double(8);

-- case: SELECT @f
-- setup: functions
SELECT @f;
-- mysql: [["16"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: DO fn_double(1)
-- setup: functions
DO fn_double(1);

-- case: DO fn_fails()
-- setup: functions
DO fn_fails();
-- error: [1644,"45000","no value"]

-- case: CALL p_uses_functions(@r)
-- setup: functions
CALL p_uses_functions(@r);
-- results: [[["hello sp","26"]],0]
-- types: ["VAR_STRING(80,0)","LONG(11,0) BINARY"]

-- case: SELECT @r
-- setup: functions
SELECT @r;
-- mysql: [["120"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: SELECT fn_insert_id(), LAST_INSERT_ID() > 0
-- setup: functions
-- before: SELECT LAST_INSERT_ID(7)
SELECT fn_insert_id(), LAST_INSERT_ID() > 0;
-- mysql: [["1","1"]]
-- types: ["LONG(11,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: SELECT fn_used()
-- setup: functions
SELECT fn_used();
-- mysql: [["1"]]
-- types: ["LONG(11,0) BINARY"]

-- case: UPDATE logged SET s = fn_greet('up') WHERE id = 1
-- setup: functions
UPDATE logged SET s = fn_greet('up') WHERE id = 1;

-- case: SELECT s FROM logged WHERE id = 1
-- setup: functions
SELECT s FROM logged WHERE id = 1;
-- mysql: [["hello up"]]
-- types: ["VAR_STRING(80,0)"]

-- case: SELECT collation(fn_greet('a')), coercibility(fn_greet('a'))
-- setup: functions
SELECT collation(fn_greet('a')), coercibility(fn_greet('a'));
-- mysql: [["utf8mb4_0900_ai_ci","4"]]
-- types: ["VAR_STRING(256,31)","LONGLONG(10,0) BINARY NOT_NULL"]

-- case: SELECT fn_nosuch(1)
-- setup: functions
SELECT fn_nosuch(1);
-- error: [1305,"42000","FUNCTION aproxy_golden.fn_nosuch does not exist"]

-- case: SELECT nosuch.fn(1)
-- setup: functions
SELECT nosuch.fn(1);
-- error: [1305,"42000","FUNCTION nosuch.fn does not exist"]

-- case: CREATE FUNCTION fn_double(a INT) RETURNS INT DETERMINISTIC RETURN 1
-- setup: functions
CREATE FUNCTION fn_double(a INT) RETURNS INT DETERMINISTIC RETURN 1;
-- error: [1304,"42000","FUNCTION fn_double already exists"]

-- case: CREATE FUNCTION fn_bad() RETURNS INT DETERMINISTIC SELECT 1
-- setup: functions
CREATE FUNCTION fn_bad() RETURNS INT DETERMINISTIC SELECT 1;
-- error: [1415,"0A000","Not allowed to return a result set from a function"]

-- case: CREATE FUNCTION fn_bad() RETURNS INT DETERMINISTIC BEGIN COMMIT; RETURN 1; END
-- setup: functions
CREATE FUNCTION fn_bad() RETURNS INT DETERMINISTIC BEGIN COMMIT; RETURN 1; END;
-- error: [1422,"HY000","Explicit or implicit commit is not allowed in stored function or trigger."]

-- case: CREATE FUNCTION fn_bad() RETURNS INT DETERMINISTIC BEGIN PREPARE s FROM 'SELECT 1'; RETURN 1; END
-- setup: functions
CREATE FUNCTION fn_bad() RETURNS INT DETERMINISTIC BEGIN PREPARE s FROM 'SELECT 1'; RETURN 1; END;
-- error: [1336,"0A000","Dynamic SQL is not allowed in stored function or trigger"]

-- case: CREATE FUNCTION fn_bad() RETURNS INT DETERMINISTIC BEGIN END
-- setup: functions
CREATE FUNCTION fn_bad() RETURNS INT DETERMINISTIC BEGIN END;
-- error: [1320,"42000","No RETURN found in FUNCTION aproxy_golden.fn_bad"]

-- case: SHOW CREATE FUNCTION fn_nosuch
-- setup: functions
SHOW CREATE FUNCTION fn_nosuch;
-- error: [1305,"42000","FUNCTION fn_nosuch does not exist"]

-- case: DROP FUNCTION fn_nosuch
-- setup: functions
DROP FUNCTION fn_nosuch;
-- error: [1305,"42000","FUNCTION aproxy_golden.fn_nosuch does not exist"]

-- case: DROP FUNCTION IF EXISTS fn_nosuch
-- setup: functions
DROP FUNCTION IF EXISTS fn_nosuch;
-- warnings: [["Note",1305,"FUNCTION aproxy_golden.fn_nosuch does not exist"]]

-- case: SHOW DATABASES WHERE fn_double(1) = 3
-- setup: functions
-- refuse: 1235
SHOW DATABASES WHERE fn_double(1) = 3;
-- mysql: []
-- types: ["VAR_STRING(256,0) NOT_NULL"]

-- case: a view over a stored function
-- setup: functions
-- refuse: 1235
CREATE VIEW fn_view AS SELECT fn_double(1);
