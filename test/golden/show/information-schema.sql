-- system tables in queries
-- compare: rows

-- case: SELECT * FROM information_schema.columns WHERE table_schema = 'aproxy_golden' AND table_name = 'sch_
-- setup: schema
SELECT * FROM information_schema.columns WHERE table_schema = 'aproxy_golden' AND table_name = 'sch_child' ORDER BY ordinal_position;
-- mysql: [["def","aproxy_golden","sch_child","a","1",null,"YES","tinyint",null,null,"3","0",null,null,null,"tinyint","MUL","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","b","2",null,"YES","smallint",null,null,"5","0",null,null,null,"smallint unsigned","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","c","3",null,"YES","mediumint",null,null,"7","0",null,null,null,"mediumint unsigned","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","e","4",null,"YES","bigint",null,null,"20","0",null,null,null,"bigint unsigned","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","f","5",null,"YES","float",null,null,"12",null,null,null,null,"float","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","g","6",null,"YES","double",null,null,"22",null,null,null,null,"double","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","i","7",null,"YES","bit",null,null,"5",null,null,null,null,"bit(5)","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","j","8",null,"YES","year",null,null,null,null,null,null,null,"year","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","k","9",null,"YES","date",null,null,null,null,null,null,null,"date","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","l","10",null,"YES","time",null,null,null,null,"3",null,null,"time(3)","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","m","11",null,"YES","datetime",null,null,null,null,"6",null,null,"datetime(6)","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","n","12","CURRENT_TIMESTAMP","YES","timestamp",null,null,null,null,"0",null,null,"timestamp","","DEFAULT_GENERATED on update CURRENT_TIMESTAMP","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","o","13",null,"YES","char","5","5",null,null,null,"latin1","latin1_swedish_ci","char(5)","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","p","14",null,"YES","varchar","10","40",null,null,null,"utf8mb4","utf8mb4_bin","varchar(10)","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","q","15",null,"YES","binary","4","4",null,null,null,null,null,"binary(4)","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","r","16",null,"YES","varbinary","9","9",null,null,null,null,null,"varbinary(9)","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","s","17",null,"YES","text","65535","65535",null,null,null,"utf8mb4","utf8mb4_0900_ai_ci","text","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","u","18",null,"YES","blob","65535","65535",null,null,null,null,null,"blob","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","v","19","a","NO","enum","2","8",null,null,null,"utf8mb4","utf8mb4_0900_ai_ci","enum('a','bb')","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","w","20",null,"YES","set","3","12",null,null,null,"utf8mb4","utf8mb4_0900_ai_ci","set('x','y')","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","x","21",null,"YES","json",null,null,null,null,null,null,null,"json","","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","y","22",null,"YES","int",null,null,"10","0",null,null,null,"int","","VIRTUAL GENERATED","select,insert,update,references","","(`a` + 1)",null],["def","aproxy_golden","sch_child","z","23","(1 + 2)","YES","int",null,null,"10","0",null,null,null,"int","","DEFAULT_GENERATED","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","pid","24",null,"YES","int",null,null,"10","0",null,null,null,"int unsigned","MUL","","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","inv","25",null,"YES","int",null,null,"10","0",null,null,null,"int","","INVISIBLE","select,insert,update,references","","",null],["def","aproxy_golden","sch_child","zf","26",null,"YES","int",null,null,"10","0",null,null,null,"int(5) unsigned zerofill","","","select,insert,update,references","","",null]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0)","LONG(10,0) BINARY NOT_NULL UNSIGNED","BLOB(262140,0)","VAR_STRING(12,0) NOT_NULL","BLOB(201326580,0)","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","LONGLONG(10,0) BINARY UNSIGNED","LONGLONG(10,0) BINARY UNSIGNED","LONG(10,0) BINARY UNSIGNED","VAR_STRING(256,0)","VAR_STRING(256,0)","BLOB(67108860,0) NOT_NULL","STRING(12,0) NOT_NULL","VAR_STRING(1024,0)","VAR_STRING(616,0)","BLOB(24576,0) NOT_NULL","BLOB(4294967295,0) NOT_NULL","LONG(10,0) BINARY UNSIGNED"]

-- case: SELECT * FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'sch_paren
-- setup: schema
SELECT * FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'sch_parent' ORDER BY ordinal_position;
-- mysql: [["def","aproxy_golden","sch_parent","id","1",null,"NO","int",null,null,"10","0",null,null,null,"int unsigned","PRI","auto_increment","select,insert,update,references","","",null],["def","aproxy_golden","sch_parent","code","2",null,"NO","char","3","12",null,null,null,"utf8mb4","utf8mb4_0900_ai_ci","char(3)","UNI","","select,insert,update,references","","",null],["def","aproxy_golden","sch_parent","n","3","x","YES","varchar","20","80",null,null,null,"utf8mb4","utf8mb4_0900_ai_ci","varchar(20)","MUL","","select,insert,update,references","a name","",null],["def","aproxy_golden","sch_parent","total","4",null,"YES","decimal",null,null,"10","2",null,null,null,"decimal(10,2) unsigned","","","select,insert,update,references","","",null]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0)","LONG(10,0) BINARY NOT_NULL UNSIGNED","BLOB(262140,0)","VAR_STRING(12,0) NOT_NULL","BLOB(201326580,0)","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","LONGLONG(10,0) BINARY UNSIGNED","LONGLONG(10,0) BINARY UNSIGNED","LONG(10,0) BINARY UNSIGNED","VAR_STRING(256,0)","VAR_STRING(256,0)","BLOB(67108860,0) NOT_NULL","STRING(12,0) NOT_NULL","VAR_STRING(1024,0)","VAR_STRING(616,0)","BLOB(24576,0) NOT_NULL","BLOB(4294967295,0) NOT_NULL","LONG(10,0) BINARY UNSIGNED"]

-- case: SELECT table_name, table_type, engine, version, row_format, auto_increment, table_collation, checksu
-- setup: schema
SELECT table_name, table_type, engine, version, row_format, auto_increment, table_collation, checksum, create_options, table_comment FROM information_schema.tables WHERE table_schema = 'aproxy_golden' AND table_name LIKE 'sch%' ORDER BY table_name;
-- mysql: [["sch_child","BASE TABLE","InnoDB","10","Dynamic",null,"utf8mb4_0900_ai_ci",null,"",""],["sch_parent","BASE TABLE","InnoDB","10","Dynamic","4","utf8mb4_0900_ai_ci",null,"","parents"],["sch_view","VIEW",null,null,null,null,null,null,null,"VIEW"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","STRING(44,0) NOT_NULL","VAR_STRING(256,0)","LONG(3,0) BINARY","STRING(40,0)","LONGLONG(21,0) BINARY UNSIGNED","VAR_STRING(256,0)","LONGLONG(21,0) BINARY","VAR_STRING(1024,0)","BLOB(24576,0)"]

-- case: SELECT * FROM information_schema.key_column_usage WHERE table_schema = 'aproxy_golden' AND table_nam
-- setup: schema
SELECT * FROM information_schema.key_column_usage WHERE table_schema = 'aproxy_golden' AND table_name LIKE 'sch%' ORDER BY table_name, constraint_name, ordinal_position;
-- mysql: [["def","aproxy_golden","sch_fk","def","aproxy_golden","sch_child","pid","1","1","aproxy_golden","sch_parent","id"],["def","aproxy_golden","uk","def","aproxy_golden","sch_child","a","1",null,null,null,null],["def","aproxy_golden","uk","def","aproxy_golden","sch_child","b","2",null,null,null,null],["def","aproxy_golden","code","def","aproxy_golden","sch_parent","code","1",null,null,null,null],["def","aproxy_golden","PRIMARY","def","aproxy_golden","sch_parent","id","1",null,null,null,null]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0)","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0)","LONG(10,0) BINARY NOT_NULL UNSIGNED","LONG(10,0) BINARY UNSIGNED","VAR_STRING(256,0)","VAR_STRING(256,0)","VAR_STRING(256,0)"]

-- case: SELECT * FROM information_schema.table_constraints WHERE table_schema = 'aproxy_golden' AND table_na
-- setup: schema
SELECT * FROM information_schema.table_constraints WHERE table_schema = 'aproxy_golden' AND table_name LIKE 'sch%' ORDER BY table_name, constraint_name;
-- mysql: [["def","aproxy_golden","sch_fk","aproxy_golden","sch_child","FOREIGN KEY","YES"],["def","aproxy_golden","sch_unchecked","aproxy_golden","sch_child","CHECK","NO"],["def","aproxy_golden","uk","aproxy_golden","sch_child","UNIQUE","YES"],["def","aproxy_golden","code","aproxy_golden","sch_parent","UNIQUE","YES"],["def","aproxy_golden","PRIMARY","aproxy_golden","sch_parent","PRIMARY KEY","YES"],["def","aproxy_golden","sch_positive","aproxy_golden","sch_parent","CHECK","YES"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0)","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(44,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL"]

-- case: SELECT * FROM information_schema.referential_constraints WHERE constraint_schema = 'aproxy_golden' A
-- setup: schema
SELECT * FROM information_schema.referential_constraints WHERE constraint_schema = 'aproxy_golden' AND table_name = 'sch_child';
-- mysql: [["def","aproxy_golden","sch_fk","def","aproxy_golden","PRIMARY","NONE","NO ACTION","CASCADE","sch_child","sch_parent"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,31)","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0)","STRING(28,0) NOT_NULL","STRING(44,0) NOT_NULL","STRING(44,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL"]

-- case: SELECT * FROM information_schema.check_constraints WHERE constraint_schema = 'aproxy_golden' AND con
-- setup: schema
SELECT * FROM information_schema.check_constraints WHERE constraint_schema = 'aproxy_golden' AND constraint_name LIKE 'sch%' ORDER BY constraint_name;
-- mysql: [["def","aproxy_golden","sch_positive","(`total` > 0)"],["def","aproxy_golden","sch_unchecked","(`a` > 0)"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","BLOB(4294967295,0) NOT_NULL"]

-- case: SELECT table_name, non_unique, index_name, seq_in_index, column_name, collation, sub_part, nullable,
-- setup: schema
SELECT table_name, non_unique, index_name, seq_in_index, column_name, collation, sub_part, nullable, index_type, is_visible, expression FROM information_schema.statistics WHERE table_schema = 'aproxy_golden' AND table_name LIKE 'sch%' ORDER BY table_name, index_name, seq_in_index;
-- mysql: [["sch_child","1","fidx","1",null,"A",null,"YES","BTREE","YES","(`a` + `b`)"],["sch_child","1","sch_fk","1","pid","A",null,"YES","BTREE","YES",null],["sch_child","0","uk","1","a","A",null,"YES","BTREE","YES",null],["sch_child","0","uk","2","b","A",null,"YES","BTREE","YES",null],["sch_parent","0","code","1","code","A",null,"","BTREE","YES",null],["sch_parent","1","n_k","1","n","D","5","YES","BTREE","YES",null],["sch_parent","0","PRIMARY","1","id","A",null,"","BTREE","YES",null]]
-- types: ["VAR_STRING(256,0) NOT_NULL","LONG(2,0) BINARY NOT_NULL","VAR_STRING(256,0)","LONG(10,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(256,0)","VAR_STRING(4,0)","LONGLONG(21,0) BINARY","VAR_STRING(12,0) NOT_NULL","VAR_STRING(44,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","BLOB(4294967295,0)"]

-- case: SELECT table_name, check_option, is_updatable, security_type FROM information_schema.views WHERE tab
-- setup: schema
SELECT table_name, check_option, is_updatable, security_type FROM information_schema.views WHERE table_schema = 'aproxy_golden' AND table_name = 'sch_view';
-- mysql: [["sch_view","NONE","YES","DEFINER"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","STRING(32,0)","STRING(12,0)","VAR_STRING(28,31)"]

-- case: SELECT * FROM information_schema.schemata WHERE schema_name IN ('aproxy_golden', 'mysql', 'informati
-- setup: schema
SELECT * FROM information_schema.schemata WHERE schema_name IN ('aproxy_golden', 'mysql', 'information_schema') ORDER BY schema_name;
-- mysql: [["def","aproxy_golden","utf8mb4","utf8mb4_0900_ai_ci",null,"NO"],["def","information_schema","utf8mb3","utf8mb3_general_ci",null,"NO"],["def","mysql","utf8mb4","utf8mb4_0900_ai_ci",null,"NO"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","NULL(0,0) BINARY","STRING(12,0) NOT_NULL"]

-- case: SELECT * FROM information_schema.collations WHERE id < 12 ORDER BY id
-- setup: schema
SELECT * FROM information_schema.collations WHERE id < 12 ORDER BY id;
-- mysql: [["big5_chinese_ci","big5","1","Yes","Yes","1","PAD SPACE"],["latin2_czech_cs","latin2","2","","Yes","4","PAD SPACE"],["dec8_swedish_ci","dec8","3","Yes","Yes","1","PAD SPACE"],["cp850_general_ci","cp850","4","Yes","Yes","1","PAD SPACE"],["latin1_german1_ci","latin1","5","","Yes","1","PAD SPACE"],["hp8_english_ci","hp8","6","Yes","Yes","1","PAD SPACE"],["koi8r_general_ci","koi8r","7","Yes","Yes","1","PAD SPACE"],["latin1_swedish_ci","latin1","8","Yes","Yes","1","PAD SPACE"],["latin2_general_ci","latin2","9","Yes","Yes","1","PAD SPACE"],["swe7_swedish_ci","swe7","10","Yes","Yes","1","PAD SPACE"],["ascii_general_ci","ascii","11","Yes","Yes","1","PAD SPACE"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","LONGLONG(20,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(12,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","LONG(10,0) BINARY NOT_NULL UNSIGNED","STRING(36,0) NOT_NULL"]

-- case: SELECT * FROM information_schema.character_sets ORDER BY character_set_name LIMIT 5
-- setup: schema
SELECT * FROM information_schema.character_sets ORDER BY character_set_name LIMIT 5;
-- mysql: [["armscii8","armscii8_general_ci","ARMSCII-8 Armenian","1"],["ascii","ascii_general_ci","US ASCII","1"],["big5","big5_chinese_ci","Big5 Traditional Chinese","2"],["binary","binary","Binary pseudo charset","1"],["cp1250","cp1250_general_ci","Windows Central European","1"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(8192,0) NOT_NULL","LONG(10,0) BINARY NOT_NULL UNSIGNED"]

-- case: SELECT COUNT(*) FROM information_schema.collation_character_set_applicability WHERE character_set_na
-- setup: schema
SELECT COUNT(*) FROM information_schema.collation_character_set_applicability WHERE character_set_name = 'latin1';
-- mysql: [["8"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT * FROM information_schema.engines WHERE engine = 'InnoDB'
-- setup: schema
SELECT * FROM information_schema.engines WHERE engine = 'InnoDB';
-- mysql: [["InnoDB","DEFAULT","Supports transactions, row-level locking, and foreign keys","YES","YES","YES"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(32,0) NOT_NULL","VAR_STRING(320,0) NOT_NULL","VAR_STRING(12,0)","VAR_STRING(12,0)","VAR_STRING(12,0)"]

-- case: SELECT Table_Name FROM INFORMATION_SCHEMA.Tables WHERE TABLE_SCHEMA = 'APROXY_GOLDEN'
-- setup: schema
SELECT Table_Name FROM INFORMATION_SCHEMA.Tables WHERE TABLE_SCHEMA = 'APROXY_GOLDEN';
-- mysql: []
-- types: ["VAR_STRING(256,0) NOT_NULL"]

-- case: SELECT tables.table_name, columns.column_name FROM information_schema.tables JOIN information_schema
-- setup: schema
SELECT tables.table_name, columns.column_name FROM information_schema.tables JOIN information_schema.columns USING (table_schema, table_name) WHERE table_schema = 'aproxy_golden' AND column_name = 'PID';
-- mysql: [["sch_child","pid"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,31)"]

-- case: SELECT t.table_name, COUNT(c.column_name) FROM information_schema.tables t LEFT JOIN information_sch
-- setup: schema
SELECT t.table_name, COUNT(c.column_name) FROM information_schema.tables t LEFT JOIN information_schema.columns c ON c.table_schema = t.table_schema AND c.table_name = t.table_name WHERE t.table_schema = DATABASE() AND t.table_name LIKE 'sch%' GROUP BY t.table_name ORDER BY 1;
-- mysql: [["sch_child","26"],["sch_parent","4"],["sch_view","2"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT k.column_name, k.referenced_table_name, r.delete_rule FROM information_schema.key_column_usag
-- setup: schema
SELECT k.column_name, k.referenced_table_name, r.delete_rule FROM information_schema.key_column_usage k JOIN information_schema.referential_constraints r ON r.constraint_name = k.constraint_name AND r.constraint_schema = k.constraint_schema WHERE k.table_schema = 'aproxy_golden' AND k.table_name = 'sch_child';
-- mysql: [["pid","sch_parent","CASCADE"]]
-- types: ["VAR_STRING(256,31)","VAR_STRING(256,0)","STRING(44,0) NOT_NULL"]

-- case: SELECT p.code, c.column_name FROM sch_parent p JOIN information_schema.columns c ON c.table_schema =
-- setup: schema
SELECT p.code, c.column_name FROM sch_parent p JOIN information_schema.columns c ON c.table_schema = 'aproxy_golden' AND c.table_name = 'sch_parent' AND c.ordinal_position = p.id ORDER BY p.id;
-- mysql: [["a","id"],["b","code"],["c","n"]]
-- types: ["STRING(12,0) NOT_NULL","VAR_STRING(256,0)"]

-- case: SELECT DISTINCT table_type FROM information_schema.tables WHERE table_schema = 'aproxy_golden' ORDER
-- setup: schema
SELECT DISTINCT table_type FROM information_schema.tables WHERE table_schema = 'aproxy_golden' ORDER BY table_type;
-- mysql: [["BASE TABLE"],["VIEW"]]
-- types: ["STRING(44,0) NOT_NULL"]

-- case: SELECT GROUP_CONCAT(column_name ORDER BY ordinal_position) FROM information_schema.columns WHERE tab
-- setup: schema
SELECT GROUP_CONCAT(column_name ORDER BY ordinal_position) FROM information_schema.columns WHERE table_schema = 'aproxy_golden' AND table_name = 'sch_parent';
-- mysql: [["id,code,n,total"]]
-- types: ["LONGBLOB(36864,31)"]

-- case: SELECT table_schema, table_name FROM information_schema.tables WHERE (table_schema, table_name) IN (
-- setup: schema
SELECT table_schema, table_name FROM information_schema.tables WHERE (table_schema, table_name) IN (('aproxy_golden', 'sch_view'));
-- mysql: [["aproxy_golden","sch_view"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL"]

-- case: SELECT table_name FROM information_schema.tables WHERE table_schema = 'information_schema' AND table
-- setup: schema
SELECT table_name FROM information_schema.tables WHERE table_schema = 'information_schema' AND table_name LIKE 'col%' ORDER BY 1;
-- mysql: []
-- types: ["VAR_STRING(256,0) NOT_NULL"]

-- case: SELECT * FROM information_schema.no_such
-- setup: schema
SELECT * FROM information_schema.no_such;
-- error: [1109,"42S02","Unknown table 'NO_SUCH' in information_schema"]

-- case: SELECT no_such FROM information_schema.tables
-- setup: schema
SELECT no_such FROM information_schema.tables;
-- error: [1054,"42S22","Unknown column 'no_such' in 'field list'"]

-- case: SELECT * FROM performance_schema.no_such
-- setup: schema
SELECT * FROM performance_schema.no_such;
-- error: [1146,"42S02","Table 'performance_schema.no_such' doesn't exist"]

-- case: INSERT INTO information_schema.tables (table_name) VALUES ('x')
-- setup: schema
INSERT INTO information_schema.tables (table_name) VALUES ('x');
-- error: [1044,"42000","Access denied for user 'root'@'localhost' to database 'information_schema'"]

-- case: DELETE FROM information_schema.tables
-- setup: schema
DELETE FROM information_schema.tables;
-- error: [1044,"42000","Access denied for user 'root'@'localhost' to database 'information_schema'"]

-- case: UPDATE performance_schema.session_variables SET variable_value = 1
-- setup: schema
UPDATE performance_schema.session_variables SET variable_value = 1;
-- error: [1142,"42000","UPDATE command denied to user 'root'@'localhost' for table 'session_variables'"]

-- case: DROP TABLE information_schema.tables
-- setup: schema
DROP TABLE information_schema.tables;
-- error: [1044,"42000","Access denied for user 'root'@'localhost' to database 'information_schema'"]

-- case: CREATE TABLE information_schema.x (a INT)
-- setup: schema
CREATE TABLE information_schema.x (a INT);
-- error: [1044,"42000","Access denied for user 'root'@'localhost' to database 'information_schema'"]

-- case: DROP DATABASE information_schema
-- setup: schema
DROP DATABASE information_schema;
-- error: [1044,"42000","Access denied for user 'root'@'localhost' to database 'information_schema'"]

-- case: SELECT variable_value FROM performance_schema.session_variables WHERE variable_name = 'autocommit'
-- setup: schema
SELECT variable_value FROM performance_schema.session_variables WHERE variable_name = 'autocommit';
-- mysql: [["ON"]]
-- types: ["VAR_STRING(4096,0)"]

-- case: SELECT user, host FROM mysql.user WHERE user = 'no_such'
-- setup: schema
SELECT user, host FROM mysql.user WHERE user = 'no_such';
-- mysql: []
-- types: ["STRING(128,0) NOT_NULL","STRING(1020,0) NOT_NULL"]

-- case: SELECT * FROM information_schema.enabled_roles
-- setup: schema
SELECT * FROM information_schema.enabled_roles;
-- mysql: []
-- types: ["VAR_STRING(1020,0)","VAR_STRING(1020,0)","VAR_STRING(12,0)","VAR_STRING(12,0) NOT_NULL"]

-- case: correlated
-- setup: schema
SELECT (SELECT COUNT(*) FROM information_schema.columns c WHERE c.table_schema = t.table_schema AND c.table_name = t.table_name) FROM information_schema.tables t WHERE t.table_schema = DATABASE() AND t.table_name LIKE 'sch%' ORDER BY t.table_name;
-- mysql: [["26"],["4"],["2"]]
-- types: ["LONGLONG(21,0) BINARY"]
