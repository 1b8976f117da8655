-- Defaults that read other columns, and columns without any

-- case: SELECT * FROM dfl ORDER BY id
-- setup: defaults
SELECT * FROM dfl ORDER BY id;
-- mysql: [["1","7","8","10","x510","{\"a\": 5}"],["2","6","7","12","x612","{\"a\": 6}"],["3","33","34","66","x3366","{\"a\": 33}"],["4","1","2","2","x12","{\"a\": 1}"],["5","9","10","9","x99","{\"a\": 9}"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","VAR_STRING(80,0) NOT_NULL","JSON(4294967295,0) BINARY"]

-- case: SHOW CREATE TABLE dfl
-- setup: defaults
SHOW CREATE TABLE dfl;
-- mysql: [["dfl","CREATE TABLE `dfl` (\n  `id` int NOT NULL AUTO_INCREMENT,\n  `a` int DEFAULT '3',\n  `e` int NOT NULL DEFAULT ((`a` + 1)),\n  `b` int DEFAULT ((`a` * 2)),\n  `c` varchar(20) NOT NULL DEFAULT (concat(_utf8mb4'x',`a`,`b`)),\n  `d` json DEFAULT (json_object(_utf8mb4'a',`a`)),\n  PRIMARY KEY (`id`)\n) ENGINE=InnoDB AUTO_INCREMENT=6 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci"]]
-- types: ["VAR_STRING(256,31) NOT_NULL","VAR_STRING(4096,31) NOT_NULL"]

-- case: SHOW COLUMNS FROM dfl
-- setup: defaults
SHOW COLUMNS FROM dfl;
-- mysql: [["id","int","NO","PRI",null,"auto_increment"],["a","int","YES","","3",""],["e","int","NO","","(`a` + 1)","DEFAULT_GENERATED"],["b","int","YES","","(`a` * 2)","DEFAULT_GENERATED"],["c","varchar(20)","NO","","concat(_utf8mb4\\'x\\',`a`,`b`)","DEFAULT_GENERATED"],["d","json","YES","","json_object(_utf8mb4\\'a\\',`a`)","DEFAULT_GENERATED"]]
-- types: ["VAR_STRING(256,0)","BLOB(67108860,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","STRING(12,0) NOT_NULL","BLOB(262140,0)","VAR_STRING(1024,0)"]

-- case: SELECT a, b, c, d, e FROM dfl_copy
-- setup: defaults
SELECT a, b, c, d, e FROM dfl_copy;
-- mysql: [["20","40","x2040","{\"a\": 20}","21"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY","VAR_STRING(80,0) NOT_NULL","JSON(4294967295,0) BINARY","LONG(11,0) BINARY NOT_NULL"]

-- case: SELECT DEFAULT(b) FROM dfl
-- setup: defaults
SELECT DEFAULT(b) FROM dfl;
-- error: [3773,"HY000","DEFAULT function cannot be used with default value expressions"]

-- case: ALTER TABLE dfl DROP COLUMN a
-- setup: defaults
ALTER TABLE dfl DROP COLUMN a;
-- error: [3766,"HY000","Column 'a' of table 'dfl' has a default value expression dependency and cannot be dropped or renamed."]

-- case: ALTER TABLE dfl RENAME COLUMN a TO z
-- setup: defaults
ALTER TABLE dfl RENAME COLUMN a TO z;
-- error: [3766,"HY000","Column 'a' of table 'dfl' has a default value expression dependency and cannot be dropped or renamed."]

-- case: ALTER TABLE dfl ADD f TINYBLOB DEFAULT (REPEAT('b', a * 100))
-- setup: defaults
ALTER TABLE dfl ADD f TINYBLOB DEFAULT (REPEAT('b', a * 100));
-- error: [1406,"22001","Data too long for column 'f' at row 1"]

-- case: INSERT INTO dfl (a, c) VALUES (1, 'x'), (2, REPEAT('y', 30))
-- setup: defaults
INSERT INTO dfl (a, c) VALUES (1, 'x'), (2, REPEAT('y', 30));
-- error: [1406,"22001","Data too long for column 'c' at row 2"]

-- case: INSERT INTO dfl_none (a) VALUES (1)
-- setup: defaults
INSERT INTO dfl_none (a) VALUES (1);
-- error: [1364,"HY000","Field 'b' doesn't have a default value"]

-- case: INSERT INTO dfl_none VALUES (1, DEFAULT)
-- setup: defaults
INSERT INTO dfl_none VALUES (1, DEFAULT);
-- error: [1364,"HY000","Field 'b' doesn't have a default value"]

-- case: SELECT DEFAULT(b) FROM dfl_none
-- setup: defaults
SELECT DEFAULT(b) FROM dfl_none;
-- error: [1364,"HY000","Field 'b' doesn't have a default value"]

-- case: CREATE TABLE dfl_x (i JSON DEFAULT (JSON_ARRAY(b)), b INT DEFAULT (1 + 1))
-- setup: defaults
CREATE TABLE dfl_x (i JSON DEFAULT (JSON_ARRAY(b)), b INT DEFAULT (1 + 1));
-- error: [3767,"HY000","Default value expression of column 'i' cannot refer to a column defined after it if that column is a generated column or has an expression as default value."]

-- case: CREATE TABLE dfl_x (a INT AUTO_INCREMENT PRIMARY KEY, b INT DEFAULT (a + 1))
-- setup: defaults
CREATE TABLE dfl_x (a INT AUTO_INCREMENT PRIMARY KEY, b INT DEFAULT (a + 1));
-- error: [3768,"HY000","Default value expression of column 'b' cannot refer to an auto-increment column."]

-- case: CREATE TABLE dfl_x (a CHAR(5) DEFAULT 'x' DEFAULT (UUID()))
-- setup: defaults
CREATE TABLE dfl_x (a CHAR(5) DEFAULT 'x' DEFAULT (UUID()));
-- error: [1067,"42000","Invalid default value for 'a'"]

-- case: CREATE TABLE dfl_x (a INT DEFAULT (nowhere + 1))
-- setup: defaults
CREATE TABLE dfl_x (a INT DEFAULT (nowhere + 1));
-- error: [1054,"42S22","Unknown column 'nowhere' in 'default value expression'"]

-- case: SELECT * FROM dfl_generated
-- setup: defaults
SELECT * FROM dfl_generated;
-- mysql: [["5","13"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT COLUMN_DEFAULT FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = 'aproxy_golden' AND TABLE_NAME = 'dfl_text' ORDER BY ORDINAL_POSITION
-- setup: defaults
SELECT COLUMN_DEFAULT FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = 'aproxy_golden' AND TABLE_NAME = 'dfl_text' ORDER BY ORDINAL_POSITION;
-- mysql: [[null],[null],["concat(_utf8mb4\\'q\\',_utf8mb4\\'\"\\')"]]
-- types: ["BLOB(262140,0)"]

-- case: SELECT CHECK_CLAUSE FROM INFORMATION_SCHEMA.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = 'aproxy_golden' AND CONSTRAINT_NAME LIKE 'dfl%'
-- setup: defaults
SELECT CHECK_CLAUSE FROM INFORMATION_SCHEMA.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = 'aproxy_golden' AND CONSTRAINT_NAME LIKE 'dfl%';
-- mysql: [["(`a` <> _utf8mb4\\'b\\\\\\'c\\')"]]
-- types: ["BLOB(4294967295,0) NOT_NULL"]

-- case: SELECT * FROM dfl_constant
-- setup: defaults
SELECT * FROM dfl_constant;
-- mysql: [["1","10","3","abc","100"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY","VAR_STRING(12,0)","TINY(4,0) BINARY"]

-- case: INSERT INTO dfl_constant (a) VALUES (2)
-- setup: defaults
INSERT INTO dfl_constant (a) VALUES (2);
-- error: [1264,"22003","Out of range value for column 'e' at row 1"]
