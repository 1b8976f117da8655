-- golden: Views over tables that are gone (1356), come back or change

-- case: SELECT 1 FROM vw_v
-- setup: views
SELECT 1 FROM vw_v;
-- error: [1356,"HY000","View 'aproxy_golden.vw_v' references invalid table(s) or column(s) or function(s) or definer/invoker of view lack rights to use them"]

-- case: SELECT * FROM vw_w
-- setup: views
SELECT * FROM vw_w;
-- error: [1356,"HY000","View 'aproxy_golden.vw_w' references invalid table(s) or column(s) or function(s) or definer/invoker of view lack rights to use them"]

-- case: SELECT a FROM vw_k JOIN vw_v USING (a)
-- setup: views
SELECT a FROM vw_k JOIN vw_v USING (a);
-- error: [1356,"HY000","View 'aproxy_golden.vw_v' references invalid table(s) or column(s) or function(s) or definer/invoker of view lack rights to use them"]

-- case: SELECT nosuch FROM vw_v
-- setup: views
SELECT nosuch FROM vw_v;
-- error: [1356,"HY000","View 'aproxy_golden.vw_v' references invalid table(s) or column(s) or function(s) or definer/invoker of view lack rights to use them"]

-- case: INSERT INTO vw_x VALUES (1, 2)
-- setup: views
INSERT INTO vw_x VALUES (1, 2);
-- error: [1356,"HY000","View 'aproxy_golden.vw_x' references invalid table(s) or column(s) or function(s) or definer/invoker of view lack rights to use them"]

-- case: REPLACE INTO vw_x VALUES (1, 2)
-- setup: views
REPLACE INTO vw_x VALUES (1, 2);
-- error: [1356,"HY000","View 'aproxy_golden.vw_x' references invalid table(s) or column(s) or function(s) or definer/invoker of view lack rights to use them"]

-- case: UPDATE vw_x SET a = 1
-- setup: views
UPDATE vw_x SET a = 1;
-- error: [1356,"HY000","View 'aproxy_golden.vw_x' references invalid table(s) or column(s) or function(s) or definer/invoker of view lack rights to use them"]

-- case: DELETE FROM vw_x
-- setup: views
DELETE FROM vw_x;
-- error: [1356,"HY000","View 'aproxy_golden.vw_x' references invalid table(s) or column(s) or function(s) or definer/invoker of view lack rights to use them"]

-- case: UPDATE vw_k, vw_x SET vw_k.a = 1
-- setup: views
UPDATE vw_k, vw_x SET vw_k.a = 1;
-- error: [1356,"HY000","View 'aproxy_golden.vw_x' references invalid table(s) or column(s) or function(s) or definer/invoker of view lack rights to use them"]

-- case: DELETE vw_x FROM vw_k, vw_x
-- setup: views
DELETE vw_x FROM vw_k, vw_x;
-- error: [1356,"HY000","View 'aproxy_golden.vw_x' references invalid table(s) or column(s) or function(s) or definer/invoker of view lack rights to use them"]

-- case: INSERT INTO vw_k SELECT a FROM vw_v
-- setup: views
INSERT INTO vw_k SELECT a FROM vw_v;
-- error: [1356,"HY000","View 'aproxy_golden.vw_v' references invalid table(s) or column(s) or function(s) or definer/invoker of view lack rights to use them"]

-- case: DESCRIBE vw_v
-- setup: views
DESCRIBE vw_v;
-- error: [1356,"HY000","View 'aproxy_golden.vw_v' references invalid table(s) or column(s) or function(s) or definer/invoker of view lack rights to use them"]

-- case: SHOW FULL COLUMNS FROM vw_w
-- setup: views
SHOW FULL COLUMNS FROM vw_w;
-- error: [1356,"HY000","View 'aproxy_golden.vw_w' references invalid table(s) or column(s) or function(s) or definer/invoker of view lack rights to use them"]

-- case: EXPLAIN SELECT * FROM vw_v
-- setup: views
EXPLAIN SELECT * FROM vw_v;
-- error: [1356,"HY000","View 'aproxy_golden.vw_v' references invalid table(s) or column(s) or function(s) or definer/invoker of view lack rights to use them"]

-- case: CREATE VIEW vw_z AS SELECT * FROM vw_v
-- setup: views
CREATE VIEW vw_z AS SELECT * FROM vw_v;
-- error: [1356,"HY000","View 'aproxy_golden.vw_v' references invalid table(s) or column(s) or function(s) or definer/invoker of view lack rights to use them"]

-- case: CREATE TABLE vw_n AS SELECT * FROM vw_v
-- setup: views
CREATE TABLE vw_n AS SELECT * FROM vw_v;
-- error: [1356,"HY000","View 'aproxy_golden.vw_v' references invalid table(s) or column(s) or function(s) or definer/invoker of view lack rights to use them"]

-- case: CHECK TABLE vw_v, vw_k
-- setup: views
CHECK TABLE vw_v, vw_k;
-- mysql: [["aproxy_golden.vw_v","check","Error","View 'aproxy_golden.vw_v' references invalid table(s) or column(s) or function(s) or definer/invoker of view lack rights to use them"],["aproxy_golden.vw_v","check","error","Corrupt"],["aproxy_golden.vw_k","check","status","OK"]]
-- types: ["VAR_STRING(512,31)","VAR_STRING(40,31)","VAR_STRING(40,31)","MEDIUMBLOB(1572864,31)"]

-- case: SELECT TABLE_NAME, TABLE_TYPE FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'aproxy_golden' AND TABLE_NAME LIKE 'vw\_%' ORDER BY 1
-- setup: views
SELECT TABLE_NAME, TABLE_TYPE FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA = 'aproxy_golden' AND TABLE_NAME LIKE 'vw\_%' ORDER BY 1;
-- mysql: [["vw_again","VIEW"],["vw_alt","BASE TABLE"],["vw_alt_c","VIEW"],["vw_alt_v","VIEW"],["vw_alt_w","VIEW"],["vw_back","BASE TABLE"],["vw_k","BASE TABLE"],["vw_v","VIEW"],["vw_w","VIEW"],["vw_x","VIEW"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","STRING(44,0) NOT_NULL"]

-- case: SELECT a FROM vw_again
-- setup: views
SELECT a FROM vw_again;
-- mysql: [["5"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT id, a, b, d, eq FROM vw_alt_v ORDER BY id
-- setup: views
SELECT id, a, b, d, eq FROM vw_alt_v ORDER BY id;
-- mysql: [["1","1","x","2020-01-02 00:00:00.000","0"],["2","20","B","2021-01-02 00:00:00.000","0"],["3","2a","b",null,"0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(80,0)","VAR_STRING(120,0)","DATETIME(23,3) BINARY","LONGLONG(1,0) BINARY"]

-- case: SELECT * FROM vw_alt_v WHERE b = 'b  ' ORDER BY id
-- setup: views
SELECT * FROM vw_alt_v WHERE b = 'b  ' ORDER BY id;
-- mysql: [["2","20","B","2021-01-02 00:00:00.000","0","21"],["3","2a","b",null,"0","3"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(80,0)","VAR_STRING(120,0)","DATETIME(23,3) BINARY","LONGLONG(1,0) BINARY","DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: '2a'"]]

-- case: SELECT * FROM vw_alt_w ORDER BY p, q
-- setup: views
SELECT * FROM vw_alt_w ORDER BY p, q;
-- mysql: [["B","2a"],["x","1"]]
-- types: ["VAR_STRING(120,0)","VAR_STRING(80,0)"]

-- case: DESCRIBE vw_alt_v
-- setup: views
DESCRIBE vw_alt_v;
-- mysql: [["id","int","NO","",null,""],["a","varchar(20)","YES","",null,""],["b","varchar(30)","YES","",null,""],["d","datetime(3)","YES","",null,""],["eq","int","YES","",null,""],["a1","double","YES","",null,""]]
-- types: ["VAR_STRING(256,0)","BLOB(67108860,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","STRING(12,0) NOT_NULL","BLOB(262140,0)","VAR_STRING(1024,0)"]

-- case: DESCRIBE vw_alt_w
-- setup: views
DESCRIBE vw_alt_w;
-- mysql: [["p","varchar(30)","YES","",null,""],["q","varchar(20)","YES","",null,""]]
-- types: ["VAR_STRING(256,0)","BLOB(67108860,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","STRING(12,0) NOT_NULL","BLOB(262140,0)","VAR_STRING(1024,0)"]

-- case: INSERT INTO vw_alt_c VALUES (4, '3a', 'b')
-- setup: views
INSERT INTO vw_alt_c VALUES (4, '3a', 'b');
-- error: [1369,"HY000","CHECK OPTION failed 'aproxy_golden.vw_alt_c'"]
