-- golden: What INSERT, REPLACE and UPDATE leave in a table

-- case: NULL into a NOT NULL ENUM of several rows is no member
-- setup: writing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM wa
-- before: DELETE FROM wb
-- before: INSERT INTO wa VALUES (1, 1, 'one', 1, 10, 'p'), (2, 2, 'Two', 2, NULL, 'q'), (3, 3, 'three', 3, 30, 'q')
-- before: INSERT INTO wb VALUES (4, 9, NULL), (3, 3, 7), (2, 1, 6), (1, 1, 5)
-- before: SET sql_mode = ''
-- before: INSERT INTO wa (id, e) VALUES (7, NULL), (8, 'p')
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT * FROM wa ORDER BY id;
-- mysql: [["1","1","one","1","10","p"],["2","2","Two","2",null,"q"],["3","3","three","3","30","q"],["7",null,null,"7",null,""],["8",null,null,"7",null,"p"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","VAR_STRING(40,0)","LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","STRING(4,0) NOT_NULL"]

-- case: NULL into a NOT NULL ENUM: IGNORE
-- setup: writing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM wa
-- before: DELETE FROM wb
-- before: INSERT INTO wa VALUES (1, 1, 'one', 1, 10, 'p'), (2, 2, 'Two', 2, NULL, 'q'), (3, 3, 'three', 3, 30, 'q')
-- before: INSERT INTO wb VALUES (4, 9, NULL), (3, 3, 7), (2, 1, 6), (1, 1, 5)
-- before: INSERT IGNORE INTO wa (id, e) VALUES (7, NULL)
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT * FROM wa ORDER BY id;
-- mysql: [["1","1","one","1","10","p"],["2","2","Two","2",null,"q"],["3","3","three","3","30","q"],["7",null,null,"7",null,""]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","VAR_STRING(40,0)","LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","STRING(4,0) NOT_NULL"]

-- case: warnings of several rows name their rows, DEFAULT among them
-- setup: writing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM wa
-- before: DELETE FROM wb
-- before: INSERT INTO wa VALUES (1, 1, 'one', 1, 10, 'p'), (2, 2, 'Two', 2, NULL, 'q'), (3, 3, 'three', 3, 30, 'q')
-- before: INSERT INTO wb VALUES (4, 9, NULL), (3, 3, 7), (2, 1, 6), (1, 1, 5)
-- before: SET sql_mode = ''
-- before: INSERT INTO wa (id, u, x) VALUES (7, DEFAULT, '5x'), (8, 5, '6x'), (9, '99999999999', DEFAULT)
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SHOW WARNINGS;
-- mysql: [["Warning","1265","Data truncated for column 'x' at row 1"],["Warning","1265","Data truncated for column 'x' at row 2"],["Warning","1264","Out of range value for column 'u' at row 3"]]
-- types: ["VAR_STRING(28,31) NOT_NULL","LONG(5,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(2048,31) NOT_NULL"]
-- warnings: [["Warning",1265,"Data truncated for column 'x' at row 1"],["Warning",1265,"Data truncated for column 'x' at row 2"],["Warning",1264,"Out of range value for column 'u' at row 3"]]

-- case: warnings of several rows, REPLACE
-- setup: writing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM wa
-- before: DELETE FROM wb
-- before: INSERT INTO wa VALUES (1, 1, 'one', 1, 10, 'p'), (2, 2, 'Two', 2, NULL, 'q'), (3, 3, 'three', 3, 30, 'q')
-- before: INSERT INTO wb VALUES (4, 9, NULL), (3, 3, 7), (2, 1, 6), (1, 1, 5)
-- before: SET sql_mode = ''
-- before: REPLACE INTO wa (id, n, x) VALUES (7, 'seventeen chars', '5x'), (8, 'x', 'y')
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SHOW WARNINGS;
-- mysql: [["Warning","1265","Data truncated for column 'n' at row 1"],["Warning","1265","Data truncated for column 'x' at row 1"],["Warning","1366","Incorrect integer value: 'y' for column 'x' at row 2"]]
-- types: ["VAR_STRING(28,31) NOT_NULL","LONG(5,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(2048,31) NOT_NULL"]
-- warnings: [["Warning",1265,"Data truncated for column 'n' at row 1"],["Warning",1265,"Data truncated for column 'x' at row 1"],["Warning",1366,"Incorrect integer value: 'y' for column 'x' at row 2"]]

-- case: UPDATE of a row that is joined with several takes the first
-- setup: writing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM wa
-- before: DELETE FROM wb
-- before: INSERT INTO wa VALUES (1, 1, 'one', 1, 10, 'p'), (2, 2, 'Two', 2, NULL, 'q'), (3, 3, 'three', 3, 30, 'q')
-- before: INSERT INTO wb VALUES (4, 9, NULL), (3, 3, 7), (2, 1, 6), (1, 1, 5)
-- before: UPDATE wa LEFT JOIN wb ON wa.id = wb.a_id SET wa.y = IFNULL(wb.w, -1)
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT * FROM wa ORDER BY id;
-- mysql: [["1","1","one","1","5","p"],["2","2","Two","2","-1","q"],["3","3","three","3","7","q"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","VAR_STRING(40,0)","LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","STRING(4,0) NOT_NULL"]

-- case: UPDATE of a row that is joined with several, inner
-- setup: writing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM wa
-- before: DELETE FROM wb
-- before: INSERT INTO wa VALUES (1, 1, 'one', 1, 10, 'p'), (2, 2, 'Two', 2, NULL, 'q'), (3, 3, 'three', 3, 30, 'q')
-- before: INSERT INTO wb VALUES (4, 9, NULL), (3, 3, 7), (2, 1, 6), (1, 1, 5)
-- before: UPDATE wb JOIN wa ON wa.id = wb.a_id SET wa.x = wb.w, wb.w = 0
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT * FROM wa ORDER BY id;
-- mysql: [["1","1","one","5","10","p"],["2","2","Two","2",null,"q"],["3","3","three","7","30","q"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","VAR_STRING(40,0)","LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","STRING(4,0) NOT_NULL"]

-- case: UPDATE IGNORE of a row that is joined with several
-- setup: writing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM wa
-- before: DELETE FROM wb
-- before: INSERT INTO wa VALUES (1, 1, 'one', 1, 10, 'p'), (2, 2, 'Two', 2, NULL, 'q'), (3, 3, 'three', 3, 30, 'q')
-- before: INSERT INTO wb VALUES (4, 9, NULL), (3, 3, 7), (2, 1, 6), (1, 1, 5)
-- before: UPDATE IGNORE wa JOIN wb ON wa.id = wb.a_id SET wa.u = wb.w
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT * FROM wa ORDER BY id;
-- mysql: [["1","5","one","1","10","p"],["2","2","Two","2",null,"q"],["3","7","three","3","30","q"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","VAR_STRING(40,0)","LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","STRING(4,0) NOT_NULL"]

-- case: REPLACE … SELECT goes along the primary key
-- setup: writing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM wa
-- before: DELETE FROM wb
-- before: INSERT INTO wa VALUES (1, 1, 'one', 1, 10, 'p'), (2, 2, 'Two', 2, NULL, 'q'), (3, 3, 'three', 3, 30, 'q')
-- before: INSERT INTO wb VALUES (4, 9, NULL), (3, 3, 7), (2, 1, 6), (1, 1, 5)
-- before: REPLACE INTO wa (id, u, x) SELECT id, a_id, w FROM wb WHERE w IS NOT NULL
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT * FROM wa ORDER BY id;
-- mysql: [["2","1",null,"6",null,"q"],["3","3",null,"7",null,"q"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","VAR_STRING(40,0)","LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","STRING(4,0) NOT_NULL"]

-- case: INSERT … SELECT … ON DUPLICATE KEY UPDATE goes along the primary key
-- setup: writing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM wa
-- before: DELETE FROM wb
-- before: INSERT INTO wa VALUES (1, 1, 'one', 1, 10, 'p'), (2, 2, 'Two', 2, NULL, 'q'), (3, 3, 'three', 3, 30, 'q')
-- before: INSERT INTO wb VALUES (4, 9, NULL), (3, 3, 7), (2, 1, 6), (1, 1, 5)
-- before: INSERT INTO wa (id, x) SELECT a_id, w FROM wb WHERE w > 0 ON DUPLICATE KEY UPDATE y = wb.w, u = 10 + wb.w
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT * FROM wa ORDER BY id;
-- mysql: [["1","16","one","1","6","p"],["2","2","Two","2",null,"q"],["3","17","three","3","7","q"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","VAR_STRING(40,0)","LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","STRING(4,0) NOT_NULL"]

-- case: an alias of the new row without names of its own
-- setup: writing
-- before: SET sql_mode = DEFAULT
-- before: DELETE FROM wa
-- before: DELETE FROM wb
-- before: INSERT INTO wa VALUES (1, 1, 'one', 1, 10, 'p'), (2, 2, 'Two', 2, NULL, 'q'), (3, 3, 'three', 3, 30, 'q')
-- before: INSERT INTO wb VALUES (4, 9, NULL), (3, 3, 7), (2, 1, 6), (1, 1, 5)
-- before: INSERT INTO wa (id, x) VALUES (1, 5) AS new ON DUPLICATE KEY UPDATE y = y + new.x
-- after: SET sql_mode = DEFAULT
-- literals: fixed
SELECT * FROM wa ORDER BY id;
-- mysql: [["1","1","one","1","15","p"],["2","2","Two","2",null,"q"],["3","3","three","3","30","q"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","VAR_STRING(40,0)","LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","STRING(4,0) NOT_NULL"]

-- case: INSERT INTO wa (id, x) VALUES (1, 5) AS new ON DUPLICATE KEY UPDATE y = x + 1
-- setup: writing
-- literals: fixed
INSERT INTO wa (id, x) VALUES (1, 5) AS new ON DUPLICATE KEY UPDATE y = x + 1;
-- error: [1052,"23000","Column 'x' in field list is ambiguous"]

-- case: INSERT INTO wa (id, x) VALUES (1, 5) AS new ON DUPLICATE KEY UPDATE y = new.y
-- setup: writing
-- literals: fixed
INSERT INTO wa (id, x) VALUES (1, 5) AS new ON DUPLICATE KEY UPDATE y = new.y;
-- error: [1054,"42S22","Unknown column 'new.y' in 'field list'"]

-- case: INSERT INTO wa (id, x) VALUES (1, 5) AS new (p, q) ON DUPLICATE KEY UPDATE y = x + id + q + wa.p
-- setup: writing
-- literals: fixed
INSERT INTO wa (id, x) VALUES (1, 5) AS new (p, q) ON DUPLICATE KEY UPDATE y = x + id + q + wa.p;
-- error: [1054,"42S22","Unknown column 'wa.p' in 'field list'"]

-- case: ids of INSERT … SELECT follow the primary key
-- setup: writing
-- before: DROP TABLE IF EXISTS wc
-- before: CREATE TABLE wc (id INT AUTO_INCREMENT PRIMARY KEY, v INT)
-- before: DELETE FROM wb
-- before: INSERT INTO wb VALUES (4, 9, NULL), (3, 3, 7), (2, 1, 6), (1, 1, 5)
-- before: INSERT INTO wc (v) SELECT w FROM wb
-- after: DROP TABLE wc
-- literals: fixed
SELECT * FROM wc ORDER BY id;
-- mysql: [["1","5"],["2","6"],["3","7"],["4",null]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY"]
