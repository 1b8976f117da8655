-- SHOW, DESCRIBE and table maintenance

-- case: SHOW TABLES LIKE 'sch%'
-- setup: schema
SHOW TABLES LIKE 'sch%';
-- mysql: [["sch_child"],["sch_parent"],["sch_view"]]
-- types: ["VAR_STRING(256,0) NOT_NULL"]

-- case: SHOW FULL TABLES LIKE 'sch\_%'
-- setup: schema
SHOW FULL TABLES LIKE 'sch\_%';
-- mysql: [["sch_child","BASE TABLE"],["sch_parent","BASE TABLE"],["sch_view","VIEW"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","STRING(44,0) NOT_NULL"]

-- case: SHOW TABLES WHERE Tables_in_aproxy_golden LIKE 'sch_p%'
-- setup: schema
SHOW TABLES WHERE Tables_in_aproxy_golden LIKE 'sch_p%';
-- mysql: [["sch_parent"]]
-- types: ["VAR_STRING(256,0) NOT_NULL"]

-- case: SHOW FULL TABLES WHERE table_type = 'VIEW' AND Tables_in_aproxy_golden LIKE 'sch%'
-- setup: schema
SHOW FULL TABLES WHERE table_type = 'VIEW' AND Tables_in_aproxy_golden LIKE 'sch%';
-- mysql: [["sch_view","VIEW"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","STRING(44,0) NOT_NULL"]

-- case: SHOW DATABASES LIKE 'aproxy\_gol%'
-- setup: schema
SHOW DATABASES LIKE 'aproxy\_gol%';
-- mysql: [["aproxy_golden"]]
-- types: ["VAR_STRING(256,0) NOT_NULL"]

-- case: SHOW DATABASES WHERE `Database` IN ('mysql', 'information_schema')
-- setup: schema
SHOW DATABASES WHERE `Database` IN ('mysql', 'information_schema');
-- mysql: [["information_schema"],["mysql"]]
-- types: ["VAR_STRING(256,0) NOT_NULL"]

-- case: SHOW SCHEMAS LIKE 'no such'
-- setup: schema
SHOW SCHEMAS LIKE 'no such';
-- mysql: []
-- types: ["VAR_STRING(256,0) NOT_NULL"]

-- case: SHOW COLUMNS FROM sch_parent
-- setup: schema
SHOW COLUMNS FROM sch_parent;
-- mysql: [["id","int unsigned","NO","PRI",null,"auto_increment"],["code","char(3)","NO","UNI",null,""],["n","varchar(20)","YES","MUL","x",""],["total","decimal(10,2) unsigned","YES","",null,""]]
-- types: ["VAR_STRING(256,0)","BLOB(67108860,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","STRING(12,0) NOT_NULL","BLOB(262140,0)","VAR_STRING(1024,0)"]

-- case: SHOW COLUMNS FROM sch_child LIKE 'n'
-- setup: schema
SHOW COLUMNS FROM sch_child LIKE 'n';
-- mysql: [["n","timestamp","YES","","CURRENT_TIMESTAMP","DEFAULT_GENERATED on update CURRENT_TIMESTAMP"]]
-- types: ["VAR_STRING(256,0)","BLOB(67108860,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","STRING(12,0) NOT_NULL","BLOB(262140,0)","VAR_STRING(1024,0)"]

-- case: SHOW FULL COLUMNS FROM sch_child
-- setup: schema
SHOW FULL COLUMNS FROM sch_child;
-- mysql: [["a","tinyint",null,"YES","MUL",null,"","select,insert,update,references",""],["b","smallint unsigned",null,"YES","",null,"","select,insert,update,references",""],["c","mediumint unsigned",null,"YES","",null,"","select,insert,update,references",""],["e","bigint unsigned",null,"YES","",null,"","select,insert,update,references",""],["f","float",null,"YES","",null,"","select,insert,update,references",""],["g","double",null,"YES","",null,"","select,insert,update,references",""],["i","bit(5)",null,"YES","",null,"","select,insert,update,references",""],["j","year",null,"YES","",null,"","select,insert,update,references",""],["k","date",null,"YES","",null,"","select,insert,update,references",""],["l","time(3)",null,"YES","",null,"","select,insert,update,references",""],["m","datetime(6)",null,"YES","",null,"","select,insert,update,references",""],["n","timestamp",null,"YES","","CURRENT_TIMESTAMP","DEFAULT_GENERATED on update CURRENT_TIMESTAMP","select,insert,update,references",""],["o","char(5)","latin1_swedish_ci","YES","",null,"","select,insert,update,references",""],["p","varchar(10)","utf8mb4_bin","YES","",null,"","select,insert,update,references",""],["q","binary(4)",null,"YES","",null,"","select,insert,update,references",""],["r","varbinary(9)",null,"YES","",null,"","select,insert,update,references",""],["s","text","utf8mb4_0900_ai_ci","YES","",null,"","select,insert,update,references",""],["u","blob",null,"YES","",null,"","select,insert,update,references",""],["v","enum('a','bb')","utf8mb4_0900_ai_ci","NO","","a","","select,insert,update,references",""],["w","set('x','y')","utf8mb4_0900_ai_ci","YES","",null,"","select,insert,update,references",""],["x","json",null,"YES","",null,"","select,insert,update,references",""],["y","int",null,"YES","",null,"VIRTUAL GENERATED","select,insert,update,references",""],["z","int",null,"YES","","(1 + 2)","DEFAULT_GENERATED","select,insert,update,references",""],["pid","int unsigned",null,"YES","MUL",null,"","select,insert,update,references",""],["inv","int",null,"YES","",null,"INVISIBLE","select,insert,update,references",""],["zf","int(5) unsigned zerofill",null,"YES","",null,"","select,insert,update,references",""]]
-- types: ["VAR_STRING(256,0)","BLOB(67108860,0) NOT_NULL","VAR_STRING(256,0)","VAR_STRING(12,0) NOT_NULL","STRING(12,0) NOT_NULL","BLOB(262140,0)","VAR_STRING(1024,0)","VAR_STRING(616,0)","BLOB(24576,0) NOT_NULL"]

-- case: SHOW FIELDS IN sch_parent FROM aproxy_golden WHERE `Key` <> ''
-- setup: schema
SHOW FIELDS IN sch_parent FROM aproxy_golden WHERE `Key` <> '';
-- mysql: [["id","int unsigned","NO","PRI",null,"auto_increment"],["code","char(3)","NO","UNI",null,""],["n","varchar(20)","YES","MUL","x",""]]
-- types: ["VAR_STRING(256,0)","BLOB(67108860,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","STRING(12,0) NOT_NULL","BLOB(262140,0)","VAR_STRING(1024,0)"]

-- case: SHOW FULL COLUMNS FROM sch_parent WHERE Field IN ('id', 'n')
-- setup: schema
SHOW FULL COLUMNS FROM sch_parent WHERE Field IN ('id', 'n');
-- mysql: [["id","int unsigned",null,"NO","PRI",null,"auto_increment","select,insert,update,references",""],["n","varchar(20)","utf8mb4_0900_ai_ci","YES","MUL","x","","select,insert,update,references","a name"]]
-- types: ["VAR_STRING(256,0)","BLOB(67108860,0) NOT_NULL","VAR_STRING(256,0)","VAR_STRING(12,0) NOT_NULL","STRING(12,0) NOT_NULL","BLOB(262140,0)","VAR_STRING(1024,0)","VAR_STRING(616,0)","BLOB(24576,0) NOT_NULL"]

-- case: DESCRIBE sch_parent
-- setup: schema
DESCRIBE sch_parent;
-- mysql: [["id","int unsigned","NO","PRI",null,"auto_increment"],["code","char(3)","NO","UNI",null,""],["n","varchar(20)","YES","MUL","x",""],["total","decimal(10,2) unsigned","YES","",null,""]]
-- types: ["VAR_STRING(256,0)","BLOB(67108860,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","STRING(12,0) NOT_NULL","BLOB(262140,0)","VAR_STRING(1024,0)"]

-- case: DESCRIBE sch_parent code
-- setup: schema
DESCRIBE sch_parent code;
-- mysql: [["code","char(3)","NO","UNI",null,""]]
-- types: ["VAR_STRING(256,0)","BLOB(67108860,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","STRING(12,0) NOT_NULL","BLOB(262140,0)","VAR_STRING(1024,0)"]

-- case: DESC sch_parent 'c%'
-- setup: schema
DESC sch_parent 'c%';
-- mysql: [["code","char(3)","NO","UNI",null,""]]
-- types: ["VAR_STRING(256,0)","BLOB(67108860,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","STRING(12,0) NOT_NULL","BLOB(262140,0)","VAR_STRING(1024,0)"]

-- case: EXPLAIN sch_parent
-- setup: schema
EXPLAIN sch_parent;
-- mysql: [["id","int unsigned","NO","PRI",null,"auto_increment"],["code","char(3)","NO","UNI",null,""],["n","varchar(20)","YES","MUL","x",""],["total","decimal(10,2) unsigned","YES","",null,""]]
-- types: ["VAR_STRING(256,0)","BLOB(67108860,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","STRING(12,0) NOT_NULL","BLOB(262140,0)","VAR_STRING(1024,0)"]

-- case: SHOW KEYS FROM sch_child
-- setup: schema
SHOW KEYS FROM sch_child;
-- mysql: [["sch_child","0","uk","1","a","A","0",null,null,"YES","BTREE","","","YES",null],["sch_child","0","uk","2","b","A","0",null,null,"YES","BTREE","","","YES",null],["sch_child","1","sch_fk","1","pid","A","0",null,null,"YES","BTREE","","","YES",null],["sch_child","1","fidx","1",null,"A","0",null,null,"YES","BTREE","","","YES","(`a` + `b`)"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","LONG(2,0) BINARY NOT_NULL","VAR_STRING(256,0)","LONG(10,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(256,0)","VAR_STRING(4,0)","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","NULL(0,0) BINARY","VAR_STRING(12,0) NOT_NULL","VAR_STRING(44,0) NOT_NULL","VAR_STRING(32,0) NOT_NULL","VAR_STRING(8192,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","BLOB(4294967295,0)"]

-- case: SHOW INDEX FROM sch_child WHERE Non_unique = 0
-- setup: schema
SHOW INDEX FROM sch_child WHERE Non_unique = 0;
-- mysql: [["sch_child","0","uk","1","a","A","0",null,null,"YES","BTREE","","","YES",null],["sch_child","0","uk","2","b","A","0",null,null,"YES","BTREE","","","YES",null]]
-- types: ["VAR_STRING(256,0) NOT_NULL","LONG(2,0) BINARY NOT_NULL","VAR_STRING(256,0)","LONG(10,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(256,0)","VAR_STRING(4,0)","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","NULL(0,0) BINARY","VAR_STRING(12,0) NOT_NULL","VAR_STRING(44,0) NOT_NULL","VAR_STRING(32,0) NOT_NULL","VAR_STRING(8192,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","BLOB(4294967295,0)"]

-- case: SHOW CREATE TABLE sch_parent
-- setup: schema
SHOW CREATE TABLE sch_parent;
-- mysql: [["sch_parent","CREATE TABLE `sch_parent` (\n  `id` int unsigned NOT NULL AUTO_INCREMENT,\n  `code` char(3) NOT NULL,\n  `n` varchar(20) DEFAULT 'x' COMMENT 'a name',\n  `total` decimal(10,2) unsigned DEFAULT NULL,\n  PRIMARY KEY (`id`),\n  UNIQUE KEY `code` (`code`),\n  KEY `n_k` (`n`(5) DESC),\n  CONSTRAINT `sch_positive` CHECK ((`total` > 0))\n) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci COMMENT='parents'"]]
-- types: ["VAR_STRING(256,31) NOT_NULL","VAR_STRING(4096,31) NOT_NULL"]

-- case: SHOW CREATE TABLE sch_child
-- setup: schema
SHOW CREATE TABLE sch_child;
-- mysql: [["sch_child","CREATE TABLE `sch_child` (\n  `a` tinyint DEFAULT NULL,\n  `b` smallint unsigned DEFAULT NULL,\n  `c` mediumint unsigned DEFAULT NULL,\n  `e` bigint unsigned DEFAULT NULL,\n  `f` float DEFAULT NULL,\n  `g` double DEFAULT NULL,\n  `i` bit(5) DEFAULT NULL,\n  `j` year DEFAULT NULL,\n  `k` date DEFAULT NULL,\n  `l` time(3) DEFAULT NULL,\n  `m` datetime(6) DEFAULT NULL,\n  `n` timestamp NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,\n  `o` char(5) CHARACTER SET latin1 COLLATE latin1_swedish_ci DEFAULT NULL,\n  `p` varchar(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,\n  `q` binary(4) DEFAULT NULL,\n  `r` varbinary(9) DEFAULT NULL,\n  `s` text,\n  `u` blob,\n  `v` enum('a','bb') NOT NULL DEFAULT 'a',\n  `w` set('x','y') DEFAULT NULL,\n  `x` json DEFAULT NULL,\n  `y` int GENERATED ALWAYS AS ((`a` + 1)) VIRTUAL,\n  `z` int DEFAULT ((1 + 2)),\n  `pid` int unsigned DEFAULT NULL,\n  `inv` int DEFAULT NULL /*!80023 INVISIBLE */,\n  `zf` int(5) unsigned zerofill DEFAULT NULL,\n  UNIQUE KEY `uk` (`a`,`b`),\n  KEY `sch_fk` (`pid`),\n  KEY `fidx` (((`a` + `b`))),\n  CONSTRAINT `sch_fk` FOREIGN KEY (`pid`) REFERENCES `sch_parent` (`id`) ON DELETE CASCADE,\n  CONSTRAINT `sch_unchecked` CHECK ((`a` > 0)) /*!80016 NOT ENFORCED */\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci"]]
-- types: ["VAR_STRING(256,31) NOT_NULL","VAR_STRING(5172,31) NOT_NULL"]

-- case: SHOW CREATE DATABASE aproxy_golden
-- setup: schema
SHOW CREATE DATABASE aproxy_golden;
-- mysql: [["aproxy_golden","CREATE DATABASE `aproxy_golden` /*!40100 DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci */ /*!80016 DEFAULT ENCRYPTION='N' */"]]
-- types: ["VAR_STRING(256,31) NOT_NULL","VAR_STRING(4096,31) NOT_NULL"]

-- case: SHOW CREATE SCHEMA IF NOT EXISTS aproxy_golden
-- setup: schema
SHOW CREATE SCHEMA IF NOT EXISTS aproxy_golden;
-- mysql: [["aproxy_golden","CREATE DATABASE /*!32312 IF NOT EXISTS*/ `aproxy_golden` /*!40100 DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci */ /*!80016 DEFAULT ENCRYPTION='N' */"]]
-- types: ["VAR_STRING(256,31) NOT_NULL","VAR_STRING(4096,31) NOT_NULL"]

-- case: SHOW VARIABLES LIKE 'lower_case_table_names'
-- setup: schema
SHOW VARIABLES LIKE 'lower_case_table_names';
-- mysql: [["lower_case_table_names","0"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(4096,0)"]

-- case: SHOW VARIABLES WHERE variable_name IN ('autocommit', 'sql_safe_updates')
-- setup: schema
SHOW VARIABLES WHERE variable_name IN ('autocommit', 'sql_safe_updates');
-- mysql: [["autocommit","ON"],["sql_safe_updates","OFF"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(4096,0)"]

-- case: SHOW SESSION VARIABLES LIKE 'no_such%'
-- setup: schema
SHOW SESSION VARIABLES LIKE 'no_such%';
-- mysql: []
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(4096,0)"]

-- case: SHOW GLOBAL VARIABLES WHERE Variable_name = 'autocommit' AND Value = 'ON'
-- setup: schema
SHOW GLOBAL VARIABLES WHERE Variable_name = 'autocommit' AND Value = 'ON';
-- mysql: [["autocommit","ON"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(4096,0)"]

-- case: SHOW STATUS LIKE 'Threads_cached_no_such'
-- setup: schema
SHOW STATUS LIKE 'Threads_cached_no_such';
-- mysql: []
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(4096,0)"]

-- case: SHOW CHARACTER SET LIKE 'utf8mb%'
-- setup: schema
SHOW CHARACTER SET LIKE 'utf8mb%';
-- mysql: [["utf8mb3","UTF-8 Unicode","utf8mb3_general_ci","3"],["utf8mb4","UTF-8 Unicode","utf8mb4_0900_ai_ci","4"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(8192,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","LONG(10,0) BINARY NOT_NULL UNSIGNED"]

-- case: SHOW CHARSET WHERE Maxlen > 3
-- setup: schema
SHOW CHARSET WHERE Maxlen > 3;
-- mysql: [["gb18030","China National Standard GB18030","gb18030_chinese_ci","4"],["utf16","UTF-16 Unicode","utf16_general_ci","4"],["utf16le","UTF-16LE Unicode","utf16le_general_ci","4"],["utf32","UTF-32 Unicode","utf32_general_ci","4"],["utf8mb4","UTF-8 Unicode","utf8mb4_0900_ai_ci","4"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(8192,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","LONG(10,0) BINARY NOT_NULL UNSIGNED"]

-- case: SHOW COLLATION LIKE 'utf8mb4_0900_a%'
-- setup: schema
SHOW COLLATION LIKE 'utf8mb4_0900_a%';
-- mysql: [["utf8mb4_0900_ai_ci","utf8mb4","255","Yes","Yes","0","NO PAD"],["utf8mb4_0900_as_ci","utf8mb4","305","","Yes","0","NO PAD"],["utf8mb4_0900_as_cs","utf8mb4","278","","Yes","0","NO PAD"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","LONGLONG(20,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(12,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","LONG(10,0) BINARY NOT_NULL UNSIGNED","STRING(36,0) NOT_NULL"]

-- case: SHOW COLLATION WHERE Charset = 'ascii'
-- setup: schema
SHOW COLLATION WHERE Charset = 'ascii';
-- mysql: [["ascii_bin","ascii","65","","Yes","1","PAD SPACE"],["ascii_general_ci","ascii","11","Yes","Yes","1","PAD SPACE"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","LONGLONG(20,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(12,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","LONG(10,0) BINARY NOT_NULL UNSIGNED","STRING(36,0) NOT_NULL"]

-- case: SHOW PROCEDURE STATUS WHERE Db = 'aproxy_golden' AND Name = 'nosuch'
-- setup: schema
SHOW PROCEDURE STATUS WHERE Db = 'aproxy_golden' AND Name = 'nosuch';
-- mysql: []
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","STRING(36,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(1152,0) NOT_NULL","TIMESTAMP(19,0) BINARY NOT_NULL","TIMESTAMP(19,0) BINARY NOT_NULL","STRING(28,0) NOT_NULL","BLOB(262140,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL"]

-- case: SHOW FUNCTION STATUS LIKE 'no_such'
-- setup: schema
SHOW FUNCTION STATUS LIKE 'no_such';
-- mysql: []
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","STRING(36,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(1152,0) NOT_NULL","TIMESTAMP(19,0) BINARY NOT_NULL","TIMESTAMP(19,0) BINARY NOT_NULL","STRING(28,0) NOT_NULL","BLOB(262140,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL"]

-- case: SHOW OPEN TABLES LIKE 'no_such'
-- setup: schema
SHOW OPEN TABLES LIKE 'no_such';
-- mysql: []
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","LONGLONG(2,0) BINARY NOT_NULL","LONGLONG(5,0) BINARY NOT_NULL"]

-- case: SHOW PROFILES
-- setup: schema
SHOW PROFILES;
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL UNSIGNED","DOUBLE(9,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(160,31) NOT_NULL"]

-- case: SHOW REPLICAS
-- setup: schema
SHOW REPLICAS;
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(1020,31) NOT_NULL","LONG(8,0) BINARY NOT_NULL UNSIGNED","LONG(11,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(144,31) NOT_NULL"]

-- case: SHOW ERRORS
-- setup: schema
SHOW ERRORS;
-- mysql: []
-- types: ["VAR_STRING(28,31) NOT_NULL","LONG(5,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(2048,31) NOT_NULL"]

-- case: SHOW TABLE STATUS LIKE 'no_such'
-- setup: schema
SHOW TABLE STATUS LIKE 'no_such';
-- mysql: []
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0)","LONG(3,0) BINARY","STRING(40,0)","LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY UNSIGNED","TIMESTAMP(19,0) BINARY NOT_NULL","DATETIME(19,0) BINARY","DATETIME(19,0) BINARY","VAR_STRING(256,0)","LONGLONG(21,0) BINARY","VAR_STRING(1024,0)","BLOB(24576,0)"]

-- case: SHOW TABLES FROM no_such_database
-- setup: schema
SHOW TABLES FROM no_such_database;
-- error: [1049,"42000","Unknown database 'no_such_database'"]

-- case: SHOW COLUMNS FROM no_such_table
-- setup: schema
SHOW COLUMNS FROM no_such_table;
-- error: [1146,"42S02","Table 'aproxy_golden.no_such_table' doesn't exist"]

-- case: SHOW INDEX FROM no_such_database.t
-- setup: schema
SHOW INDEX FROM no_such_database.t;
-- error: [1049,"42000","Unknown database 'no_such_database'"]

-- case: SHOW CREATE TABLE no_such_table
-- setup: schema
SHOW CREATE TABLE no_such_table;
-- error: [1146,"42S02","Table 'aproxy_golden.no_such_table' doesn't exist"]

-- case: SHOW CREATE VIEW sch_parent
-- setup: schema
SHOW CREATE VIEW sch_parent;
-- error: [1347,"HY000","'aproxy_golden.sch_parent' is not VIEW"]

-- case: SHOW CREATE DATABASE no_such_database
-- setup: schema
SHOW CREATE DATABASE no_such_database;
-- error: [1049,"42000","Unknown database 'no_such_database'"]

-- case: SHOW CREATE PROCEDURE no_such
-- setup: schema
SHOW CREATE PROCEDURE no_such;
-- error: [1305,"42000","PROCEDURE no_such does not exist"]

-- case: SHOW CREATE FUNCTION no_such
-- setup: schema
SHOW CREATE FUNCTION no_such;
-- error: [1305,"42000","FUNCTION no_such does not exist"]

-- case: SHOW CREATE TRIGGER no_such
-- setup: schema
SHOW CREATE TRIGGER no_such;
-- error: [1360,"HY000","Trigger does not exist"]

-- case: SHOW CREATE EVENT no_such
-- setup: schema
SHOW CREATE EVENT no_such;
-- error: [1539,"HY000","Unknown event 'no_such'"]

-- case: SHOW GRANTS FOR no_such@localhost
-- setup: schema
SHOW GRANTS FOR no_such@localhost;
-- error: [1141,"42000","There is no such grant defined for user 'no_such' on host 'localhost'"]

-- case: SHOW ENGINE no_such STATUS
-- setup: schema
SHOW ENGINE no_such STATUS;
-- error: [1286,"42000","Unknown storage engine 'no_such'"]

-- case: SHOW TABLE STATUS FROM no_such_database
-- setup: schema
SHOW TABLE STATUS FROM no_such_database;
-- error: [1049,"42000","Unknown database 'no_such_database'"]

-- case: DESCRIBE no_such_table
-- setup: schema
DESCRIBE no_such_table;
-- error: [1146,"42S02","Table 'aproxy_golden.no_such_table' doesn't exist"]

-- case: SHOW TABLES FROM information_schema LIKE 'COLLATION%'
-- setup: schema
SHOW TABLES FROM information_schema LIKE 'COLLATION%';
-- mysql: [["COLLATIONS"],["COLLATION_CHARACTER_SET_APPLICABILITY"]]
-- types: ["VAR_STRING(256,0) NOT_NULL"]

-- case: SHOW FULL TABLES FROM performance_schema LIKE 'session_v%'
-- setup: schema
SHOW FULL TABLES FROM performance_schema LIKE 'session_v%';
-- mysql: [["session_variables","BASE TABLE"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","STRING(44,0) NOT_NULL"]

-- case: SHOW COLUMNS FROM information_schema.schemata
-- setup: schema
SHOW COLUMNS FROM information_schema.schemata;
-- mysql: [["CATALOG_NAME","varchar(64)","NO","",null,""],["SCHEMA_NAME","varchar(64)","NO","",null,""],["DEFAULT_CHARACTER_SET_NAME","varchar(64)","NO","",null,""],["DEFAULT_COLLATION_NAME","varchar(64)","NO","",null,""],["SQL_PATH","varbinary(0)","YES","",null,""],["DEFAULT_ENCRYPTION","enum('NO','YES')","NO","",null,""]]
-- types: ["VAR_STRING(256,0)","BLOB(67108860,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","STRING(12,0) NOT_NULL","BLOB(262140,0)","VAR_STRING(1024,0)"]

-- case: DESC information_schema.ENGINES
-- setup: schema
DESC information_schema.ENGINES;
-- mysql: [["ENGINE","varchar(64)","NO","","",""],["SUPPORT","varchar(8)","NO","","",""],["COMMENT","varchar(80)","NO","","",""],["TRANSACTIONS","varchar(3)","YES","","",""],["XA","varchar(3)","YES","","",""],["SAVEPOINTS","varchar(3)","YES","","",""]]
-- types: ["VAR_STRING(256,0)","BLOB(67108860,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","STRING(12,0) NOT_NULL","BLOB(262140,0)","VAR_STRING(1024,0)"]

-- case: SHOW COLUMNS FROM performance_schema.global_variables
-- setup: schema
SHOW COLUMNS FROM performance_schema.global_variables;
-- mysql: [["VARIABLE_NAME","varchar(64)","NO","PRI",null,""],["VARIABLE_VALUE","varchar(1024)","YES","",null,""]]
-- types: ["VAR_STRING(256,0)","BLOB(67108860,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","STRING(12,0) NOT_NULL","BLOB(262140,0)","VAR_STRING(1024,0)"]

-- case: CHECK TABLE sch_parent, no_such_table
-- setup: schema
CHECK TABLE sch_parent, no_such_table;
-- mysql: [["aproxy_golden.sch_parent","check","status","OK"],["aproxy_golden.no_such_table","check","Error","Table 'aproxy_golden.no_such_table' doesn't exist"],["aproxy_golden.no_such_table","check","status","Operation failed"]]
-- types: ["VAR_STRING(512,31)","VAR_STRING(40,31)","VAR_STRING(40,31)","MEDIUMBLOB(1572864,31)"]

-- case: ANALYZE TABLE sch_view
-- setup: schema
ANALYZE TABLE sch_view;
-- mysql: [["aproxy_golden.sch_view","analyze","Error","'aproxy_golden.sch_view' is not BASE TABLE"],["aproxy_golden.sch_view","analyze","status","Operation failed"]]
-- types: ["VAR_STRING(512,31)","VAR_STRING(40,31)","VAR_STRING(40,31)","MEDIUMBLOB(1572864,31)"]

-- case: OPTIMIZE TABLE sch_parent
-- setup: schema
OPTIMIZE TABLE sch_parent;
-- mysql: [["aproxy_golden.sch_parent","optimize","note","Table does not support optimize, doing recreate + analyze instead"],["aproxy_golden.sch_parent","optimize","status","OK"]]
-- types: ["VAR_STRING(512,31)","VAR_STRING(40,31)","VAR_STRING(40,31)","MEDIUMBLOB(1572864,31)"]

-- case: REPAIR TABLE sch_parent
-- setup: schema
REPAIR TABLE sch_parent;
-- mysql: [["aproxy_golden.sch_parent","repair","note","The storage engine for the table doesn't support repair"]]
-- types: ["VAR_STRING(512,31)","VAR_STRING(40,31)","VAR_STRING(40,31)","MEDIUMBLOB(1572864,31)"]

-- case: CHECK TABLE no_such_database.t
-- setup: schema
CHECK TABLE no_such_database.t;
-- mysql: [["no_such_database.t","check","Error","Unknown database 'no_such_database'"],["no_such_database.t","check","error","Corrupt"]]
-- types: ["VAR_STRING(512,31)","VAR_STRING(40,31)","VAR_STRING(40,31)","MEDIUMBLOB(1572864,31)"]

-- case: CHECKSUM TABLE no_such_table
-- setup: schema
CHECKSUM TABLE no_such_table;
-- mysql: [["aproxy_golden.no_such_table",null]]
-- types: ["VAR_STRING(1536,31)","LONGLONG(22,0) BINARY"]
-- warnings: [["Error",1146,"Table 'aproxy_golden.no_such_table' doesn't exist"]]

-- case: CHECKSUM TABLE sch_parent QUICK
-- setup: schema
CHECKSUM TABLE sch_parent QUICK;
-- mysql: [["aproxy_golden.sch_parent",null]]
-- types: ["VAR_STRING(1536,31)","LONGLONG(22,0) BINARY"]

-- case: ANALYZE TABLE sch_parent UPDATE HISTOGRAM ON n WITH 4 BUCKETS
-- setup: schema
ANALYZE TABLE sch_parent UPDATE HISTOGRAM ON n WITH 4 BUCKETS;
-- mysql: [["aproxy_golden.sch_parent","histogram","status","Histogram statistics created for column 'n'."]]
-- types: ["VAR_STRING(512,31)","VAR_STRING(40,31)","VAR_STRING(40,31)","MEDIUMBLOB(1572864,31)"]

-- case: ANALYZE TABLE sch_parent DROP HISTOGRAM ON n
-- setup: schema
ANALYZE TABLE sch_parent DROP HISTOGRAM ON n;
-- mysql: [["aproxy_golden.sch_parent","histogram","status","Histogram statistics removed for column 'n'."]]
-- types: ["VAR_STRING(512,31)","VAR_STRING(40,31)","VAR_STRING(40,31)","MEDIUMBLOB(1572864,31)"]

-- case: XA RECOVER
-- setup: schema
XA RECOVER;
-- mysql: []
-- types: ["LONGLONG(12,0) BINARY NOT_NULL","LONGLONG(12,0) BINARY NOT_NULL","LONGLONG(12,0) BINARY NOT_NULL","VAR_STRING(1032,31) NOT_NULL"]
