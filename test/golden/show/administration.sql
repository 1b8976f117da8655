-- conditions, EXPLAIN, accounts

-- case: SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'x', MYSQL_ERRNO = 1234
-- setup: schema
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'x', MYSQL_ERRNO = 1234;
-- error: [1234,"45000","x"]

-- case: SIGNAL SQLSTATE '45000'
-- setup: schema
SIGNAL SQLSTATE '45000';
-- error: [1644,"45000","Unhandled user-defined exception condition"]

-- case: SIGNAL SQLSTATE '01234' SET MESSAGE_TEXT = 'careful'
-- setup: schema
SIGNAL SQLSTATE '01234' SET MESSAGE_TEXT = 'careful';
-- warnings: [["Warning",1642,"careful"]]

-- case: SIGNAL SQLSTATE '02000'
-- setup: schema
SIGNAL SQLSTATE '02000';
-- error: [1643,"02000","Unhandled user-defined not found condition"]

-- case: SIGNAL no_such
-- setup: schema
SIGNAL no_such;
-- error: [1319,"42000","Undefined CONDITION: no_such"]

-- case: SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = NULL
-- setup: schema
SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = NULL;
-- error: [1231,"42000","Variable 'MESSAGE_TEXT' can't be set to the value of 'NULL'"]

-- case: RESIGNAL
-- setup: schema
RESIGNAL;
-- error: [1645,"0K000","RESIGNAL when handler not active"]

-- case: GET STACKED DIAGNOSTICS @a = NUMBER
-- setup: schema
GET STACKED DIAGNOSTICS @a = NUMBER;
-- error: [3004,"0Z002","GET STACKED DIAGNOSTICS when handler not active"]

-- case: EXPLAIN FORMAT = no_such SELECT 1
-- setup: schema
EXPLAIN FORMAT = no_such SELECT 1;
-- error: [1791,"HY000","Unknown EXPLAIN format name: 'no_such'"]

-- case: EXPLAIN FOR CONNECTION 4000000000
-- setup: schema
EXPLAIN FOR CONNECTION 4000000000;
-- error: [1094,"HY000","Unknown thread id: 4000000000"]

-- case: EXPLAIN FORMAT = TRADITIONAL SELECT 1
-- setup: schema
EXPLAIN FORMAT = TRADITIONAL SELECT 1;
-- mysql: [["1","SIMPLE",null,null,null,null,null,null,null,null,null,"No tables used"]]
-- types: ["LONGLONG(4,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(76,31) NOT_NULL","VAR_STRING(256,31)","MEDIUMBLOB(25264128,31)","VAR_STRING(40,31)","VAR_STRING(16384,31)","VAR_STRING(256,31)","VAR_STRING(16384,31)","VAR_STRING(4096,31)","LONGLONG(11,0) BINARY UNSIGNED","DOUBLE(4,2) BINARY","VAR_STRING(1020,31) NOT_NULL"]
-- warnings: [["Note",1003,"/* select#1 */ select 1 AS `1`"]]

-- case: EXPLAIN FORMAT = TRADITIONAL SELECT * FROM sch_parent WHERE 1 = 0
-- setup: schema
-- differs: MySQL shows the condition after it has folded it
EXPLAIN FORMAT = TRADITIONAL SELECT * FROM sch_parent WHERE 1 = 0;
-- mysql: [["1","SIMPLE",null,null,null,null,null,null,null,null,null,"Impossible WHERE"]]
-- types: ["LONGLONG(4,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(76,31) NOT_NULL","VAR_STRING(256,31)","MEDIUMBLOB(25264128,31)","VAR_STRING(40,31)","VAR_STRING(16384,31)","VAR_STRING(256,31)","VAR_STRING(16384,31)","VAR_STRING(4096,31)","LONGLONG(11,0) BINARY UNSIGNED","DOUBLE(4,2) BINARY","VAR_STRING(1020,31) NOT_NULL"]
-- warnings: [["Note",1003,"/* select#1 */ select `aproxy_golden`.`sch_parent`.`id` AS `id`,`aproxy_golden`.`sch_parent`.`code` AS `code`,`aproxy_golden`.`sch_parent`.`n` AS `n`,`aproxy_golden`.`sch_parent`.`total` AS `total` from `aproxy_golden`.`sch_parent` where false"]]

-- case: DROP USER IF EXISTS no_such@localhost
-- setup: schema
DROP USER IF EXISTS no_such@localhost;
-- warnings: [["Note",3162,"Authorization ID 'no_such'@'localhost' does not exist."]]

-- case: GRANT SELECT ON *.* TO no_such@localhost
-- setup: schema
GRANT SELECT ON *.* TO no_such@localhost;
-- error: [1410,"42000","You are not allowed to create a user with GRANT"]

-- case: REVOKE SELECT ON *.* FROM no_such@localhost
-- setup: schema
REVOKE SELECT ON *.* FROM no_such@localhost;
-- error: [1141,"42000","There is no such grant defined for user 'no_such' on host 'localhost'"]

-- case: START REPLICA
-- setup: schema
START REPLICA;
-- error: [1200,"HY000","The server is not configured as replica; fix in config file or with CHANGE REPLICATION SOURCE TO"]

-- case: LOCK TABLES no_such_table READ
-- setup: schema
LOCK TABLES no_such_table READ;
-- error: [1146,"42S02","Table 'aproxy_golden.no_such_table' doesn't exist"]
