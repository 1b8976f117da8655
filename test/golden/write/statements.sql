-- golden: What whole writing statements leave in a table: values worked out once, defaults, generated columns, rows in the way
-- compare: rows

-- case: a generated column is cut as any other, without strict mode
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: SET sql_mode = ''
-- before: INSERT INTO ga (n, x, k) VALUES ('long name', 500, 1)
-- before: UPDATE ga SET x = -500 WHERE id = 1
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT n, x, y, k, g, s FROM ga ORDER BY id;
-- mysql: [["a","-500","101","10","-128","a-5"],["b","2","102","20","3","b2"],[null,"3","103","30","4",null],["long name","500","600","1","127","lon"]]
-- types: ["VAR_STRING(40,0)","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY NOT_NULL","TINY(4,0) BINARY","STRING(12,0)"]

-- case: … and names itself in strict mode
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- after: SET sql_mode = DEFAULT
-- literals: fixed
UPDATE ga SET x = 500 WHERE id = 1;
-- error: [1264,"22003","Out of range value for column 'g' at row 1"]

-- case: a text that a generated column cannot hold
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- after: SET sql_mode = DEFAULT
-- literals: fixed
UPDATE ga SET n = 'abcde' WHERE id = 1;
-- error: [1406,"22001","Data too long for column 's' at row 1"]

-- case: UUID() read by another assignment: UPDATE
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: ALTER TABLE gp ADD v VARCHAR(40), ADD w2 VARCHAR(40)
-- before: UPDATE gp SET v = UUID(), w2 = v
-- after: ALTER TABLE gp DROP COLUMN v, DROP COLUMN w2
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT COUNT(*) FROM gp WHERE v = w2;
-- mysql: [["3"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: RAND() read by another value and by a default: INSERT
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: INSERT INTO ga (k, x) VALUES (RAND() * 100, k), (RAND() * 100, k + 0)
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT COUNT(*) FROM ga WHERE x = k AND y = x + 100;
-- mysql: [["2"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: variables are assigned once, from row to row
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: SET @n = 0
-- before: INSERT INTO ga (x, k) VALUES (@n := @n + 1, x), (@n := @n + 1, x)
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT n, x, y, k, g, s FROM ga ORDER BY id;
-- mysql: [["a","1","101","10","2","a1"],["b","2","102","20","3","b2"],[null,"3","103","30","4",null],[null,"1","101","1","2",null],[null,"2","102","2","3",null]]
-- types: ["VAR_STRING(40,0)","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY NOT_NULL","TINY(4,0) BINARY","STRING(12,0)"]

-- case: an id that an expression gives: ON DUPLICATE KEY UPDATE
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: INSERT INTO ga (id, k) VALUES (LENGTH('ab'), 5) ON DUPLICATE KEY UPDATE k = 77
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT n, x, y, k, g, s FROM ga ORDER BY id;
-- mysql: [["a","1","101","10","2","a1"],["b","2","102","77","3","b2"],[null,"3","103","30","4",null]]
-- types: ["VAR_STRING(40,0)","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY NOT_NULL","TINY(4,0) BINARY","STRING(12,0)"]

-- case: an id that an expression gives: REPLACE
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: REPLACE INTO ga (id, k) VALUES (1 + 1, 5)
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT n, x, y, k, g, s FROM ga ORDER BY id;
-- mysql: [["a","1","101","10","2","a1"],[null,null,null,"5",null,null],[null,"3","103","30","4",null]]
-- types: ["VAR_STRING(40,0)","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY NOT_NULL","TINY(4,0) BINARY","STRING(12,0)"]

-- case: an id that an expression gives is not a generated one
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: DO LAST_INSERT_ID(7)
-- before: INSERT INTO ga (id, k) VALUES (400 + 1, 5)
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT LAST_INSERT_ID();
-- mysql: [["7"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: an id of 0 in a text is generated
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: SET sql_mode = ''
-- before: INSERT INTO ga (id, k) VALUES ('0x', 5)
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT LAST_INSERT_ID() = MAX(id) FROM ga;
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: an assignment that no row needs is not looked at
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: INSERT INTO ga (n, k) VALUES ('new', 1) ON DUPLICATE KEY UPDATE k = NULL, x = 99999999999, n = 'longer than that'
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT n, x, y, k, g, s FROM ga ORDER BY id;
-- mysql: [["a","1","101","10","2","a1"],["b","2","102","20","3","b2"],[null,"3","103","30","4",null],["new",null,null,"1",null,null]]
-- types: ["VAR_STRING(40,0)","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY NOT_NULL","TINY(4,0) BINARY","STRING(12,0)"]

-- case: … but where there is one
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- after: SET sql_mode = DEFAULT
-- literals: fixed
INSERT INTO ga (n, k) VALUES ('a', 1) ON DUPLICATE KEY UPDATE k = NULL;
-- error: [1048,"23000","Column 'k' cannot be null"]

-- case: the new row satisfies a CHECK also where it only finds another
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- after: SET sql_mode = DEFAULT
-- literals: fixed
INSERT INTO ga (n, k) VALUES ('a', 1000) ON DUPLICATE KEY UPDATE x = 5;
-- error: [3819,"HY000","Check constraint 'ga_k' is violated."]

-- case: an ENUM that must have a value takes its first member
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: INSERT INTO ge (id) VALUES (3)
-- before: INSERT INTO ge (id, e) VALUES (4, DEFAULT)
-- before: UPDATE ge SET e = DEFAULT WHERE id = 1
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT * FROM ge ORDER BY id;
-- mysql: [["1","p","9223372036854775807","x","on"],["2","p","1",null,null],["3","p",null,null,null],["4","p",null,null,null]]
-- types: ["LONG(11,0) BINARY NOT_NULL","STRING(4,0) NOT_NULL","LONGLONG(20,0) BINARY","STRING(8,0)","STRING(12,0)"]

-- case: DEFAULT for a column without one: UPDATE
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: SET sql_mode = ''
-- before: UPDATE ga SET k = DEFAULT WHERE id < 3
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SHOW WARNINGS;
-- mysql: [["Warning","1364","Field 'k' doesn't have a default value"],["Warning","1364","Field 'k' doesn't have a default value"]]
-- types: ["VAR_STRING(28,31) NOT_NULL","LONG(5,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(2048,31) NOT_NULL"]
-- warnings: [["Warning",1364,"Field 'k' doesn't have a default value"],["Warning",1364,"Field 'k' doesn't have a default value"]]

-- case: a BIGINT that overflows in an assignment
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- after: SET sql_mode = DEFAULT
-- literals: fixed
-- refuse: 1690
UPDATE ge SET b = b + 1;
-- error: [1690,"22003","BIGINT value is out of range in '(`aproxy_golden`.`ge`.`b` + 1)'"]

-- case: a value that is cut warns once for every row
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: SET sql_mode = ''
-- before: UPDATE ge SET c = CONCAT('long', id), f = c
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT @@warning_count;
-- mysql: [["4"]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: a constant is checked for every row
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: SET sql_mode = ''
-- before: UPDATE ge SET c = '', f = c
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT @@warning_count;
-- mysql: [["2"]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: a constant that does not fit does not matter where no row is
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: UPDATE ge SET c = REPEAT('ab', 9) WHERE id > 90
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT ROW_COUNT();
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: UPDATE with LIMIT takes the first rows of the primary key
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: UPDATE ga SET x = 9 WHERE id = 1
-- before: UPDATE ga SET x = 8 LIMIT 2
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT n, x, y, k, g, s FROM ga ORDER BY id;
-- mysql: [["a","8","101","10","9","a8"],["b","8","102","20","9","b8"],[null,"3","103","30","4",null]]
-- types: ["VAR_STRING(40,0)","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY NOT_NULL","TINY(4,0) BINARY","STRING(12,0)"]

-- case: DELETE with LIMIT takes the first rows of the primary key
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: UPDATE ga SET x = 9 WHERE id = 1
-- before: DELETE FROM ga LIMIT 2
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT n, x, y, k, g, s FROM ga ORDER BY id;
-- mysql: [[null,"3","103","30","4",null]]
-- types: ["VAR_STRING(40,0)","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY NOT_NULL","TINY(4,0) BINARY","STRING(12,0)"]

-- case: REPLACE of a row that others refer to: what changes is lost to them, what stays is not
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: REPLACE INTO gp VALUES (2, 99, 'r')
-- before: REPLACE INTO gp VALUES (4, 30, 'r')
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT * FROM gc ORDER BY id;
-- mysql: [["1","1","10",null],["2","1",null,"2"],["4",null,"30",null]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: REPLACE of a row that others must have
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- after: SET sql_mode = DEFAULT
-- literals: fixed
REPLACE INTO gp VALUES (4, 20, 'r');
-- error: [1451,"23000","Cannot delete or update a parent row: a foreign key constraint fails (`aproxy_golden`.`gc`, CONSTRAINT `gc_r` FOREIGN KEY (`r`) REFERENCES `gp` (`id`))"]

-- case: rows that a CHECK refuses are no records
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: INSERT IGNORE INTO ga (k, n) VALUES (1, 'a'), (2000, 'z')
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SHOW WARNINGS;
-- mysql: [["Warning","1062","Duplicate entry 'a' for key 'ga.n'"],["Warning","3819","Check constraint 'ga_k' is violated."]]
-- types: ["VAR_STRING(28,31) NOT_NULL","LONG(5,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(2048,31) NOT_NULL"]
-- warnings: [["Warning",1062,"Duplicate entry 'a' for key 'ga.n'"],["Warning",3819,"Check constraint 'ga_k' is violated."]]

-- case: 1452 with ANSI_QUOTES
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: SET sql_mode = 'ANSI_QUOTES'
-- after: SET sql_mode = DEFAULT
-- literals: fixed
INSERT INTO gc (id, p) VALUES (9, 9);
-- error: [1452,"23000","Cannot add or update a child row: a foreign key constraint fails (\"aproxy_golden\".\"gc\", CONSTRAINT \"gc_p\" FOREIGN KEY (\"p\") REFERENCES \"gp\" (\"id\") ON DELETE CASCADE)"]

-- case: DEFAULT for an AUTO_INCREMENT column is 0 with NO_AUTO_VALUE_ON_ZERO
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: SET sql_mode = 'NO_AUTO_VALUE_ON_ZERO'
-- before: REPLACE INTO ga (id, k) VALUES (DEFAULT, 9)
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT id, k FROM ga ORDER BY id LIMIT 1;
-- mysql: [["0","9"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY NOT_NULL"]

-- case: nothing but generated columns are set: ON DUPLICATE KEY UPDATE
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: INSERT INTO ga (n, k) VALUES ('a', 9), ('new', 1) ON DUPLICATE KEY UPDATE g = DEFAULT
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT n, x, y, k, g, s FROM ga ORDER BY id;
-- mysql: [["a","1","101","10","2","a1"],["b","2","102","20","3","b2"],[null,"3","103","30","4",null],["new",null,null,"1",null,null]]
-- types: ["VAR_STRING(40,0)","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY NOT_NULL","TINY(4,0) BINARY","STRING(12,0)"]

-- case: an id that ON DUPLICATE KEY UPDATE moves is not given out again
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: INSERT INTO ga (n, k) VALUES ('a', 9) ON DUPLICATE KEY UPDATE id = id + 100000
-- before: INSERT INTO ga (k) VALUES (5), (6)
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT MAX(id) > 100002 FROM ga;
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: DEFAULT that no row needs
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: INSERT INTO ga (n, k) VALUES ('new', 9) ON DUPLICATE KEY UPDATE k = DEFAULT
-- before: UPDATE ga SET k = DEFAULT WHERE id = 99
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT n, x, y, k, g, s FROM ga ORDER BY id;
-- mysql: [["a","1","101","10","2","a1"],["b","2","102","20","3","b2"],[null,"3","103","30","4",null],["new",null,null,"9",null,null]]
-- types: ["VAR_STRING(40,0)","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY NOT_NULL","TINY(4,0) BINARY","STRING(12,0)"]

-- case: NULL for a new row that only finds another
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: SET sql_mode = ''
-- after: SET sql_mode = DEFAULT
-- literals: fixed
INSERT INTO ga (n, k) VALUES ('a', (SELECT w FROM gp WHERE id = 99)) ON DUPLICATE KEY UPDATE x = 5;
-- error: [1048,"23000","Column 'k' cannot be null"]

-- case: several rows, one of them NULL, that only find others
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: SET sql_mode = ''
-- before: INSERT INTO ga (n, k) VALUES ('a', (SELECT w FROM gp WHERE id = 99)), ('b', 1) ON DUPLICATE KEY UPDATE x = 5
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT n, x, y, k, g, s FROM ga ORDER BY id;
-- mysql: [["a","5","101","10","6","a5"],["b","5","102","20","6","b5"],[null,"3","103","30","4",null]]
-- types: ["VAR_STRING(40,0)","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY NOT_NULL","TINY(4,0) BINARY","STRING(12,0)"]

-- case: variables that rows assign and read, in the rows' order
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: SET @n = 0
-- before: INSERT INTO ga (id, x, k) VALUES (@n := @n + 50, @n, id), (@n := @n + 1, @n, id)
-- before: INSERT INTO ga (x, y, k) VALUES (1, @n, @n := @n + 1), (2, @n, @n := @n + 1)
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT n, x, y, k, g, s FROM ga ORDER BY id;
-- mysql: [["a","1","101","10","2","a1"],["b","2","102","20","3","b2"],[null,"3","103","30","4",null],[null,"50","150","50","51",null],[null,"51","151","51","52",null],[null,"1","51","52","2",null],[null,"2","52","53","3",null]]
-- types: ["VAR_STRING(40,0)","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY NOT_NULL","TINY(4,0) BINARY","STRING(12,0)"]

-- case: INSERT IGNORE: an id that a row brings moves the counter for those behind it
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: INSERT IGNORE INTO ga (id, k) VALUES (900000000, 1), (NULL, 2)
-- after: DELETE FROM ga
-- after: ALTER TABLE ga AUTO_INCREMENT = 10
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT MAX(id) FROM ga;
-- mysql: [["900000001"]]
-- types: ["LONG(11,0) BINARY"]

-- case: NULL in a single row that only finds another, without strict mode
-- setup: changing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM ga
-- before: DELETE FROM gc
-- before: DELETE FROM gp
-- before: DELETE FROM ge
-- before: INSERT INTO ga (id, n, x, k) VALUES (1, 'a', 1, 10), (2, 'b', 2, 20), (3, NULL, 3, 30)
-- before: INSERT INTO gp VALUES (1, 10, 'p1'), (2, 20, 'p2'), (3, 30, 'p3')
-- before: INSERT INTO gc VALUES (1, 1, 10, NULL), (2, 1, 20, 2), (3, 3, NULL, NULL), (4, NULL, 30, NULL)
-- before: INSERT INTO ge VALUES (1, 'q', 9223372036854775807, 'x', 'on'), (2, 'p', 1, NULL, NULL)
-- before: SET sql_mode = ''
-- after: SET sql_mode = DEFAULT
-- literals: fixed
INSERT INTO gp (id, u) VALUES (NULL, 30) ON DUPLICATE KEY UPDATE id = 9;
-- error: [1048,"23000","Column 'id' cannot be null"]
