-- Partitions: what they hold, take and refuse

-- case: SELECT * FROM par_range PARTITION (p0) ORDER BY b
-- setup: partitions
SELECT * FROM par_range PARTITION (p0) ORDER BY b;
-- mysql: [["1","1"],[null,"3"],["5","5"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT * FROM par_range PARTITION (p1) x WHERE x.b > 1
-- setup: partitions
SELECT * FROM par_range PARTITION (p1) x WHERE x.b > 1;
-- mysql: [["15","2"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT * FROM par_range PARTITION (p0) x JOIN par_range PARTITION (p1) y ON x.b < y.b
-- setup: partitions
SELECT * FROM par_range PARTITION (p0) x JOIN par_range PARTITION (p1) y ON x.b < y.b;
-- mysql: [["1","1","15","2"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT * FROM par_none PARTITION (p0)
-- setup: partitions
SELECT * FROM par_none PARTITION (p0);
-- error: [1747,"HY000","PARTITION () clause on non partitioned table"]

-- case: INSERT INTO par_range VALUES (20, 1)
-- setup: partitions
INSERT INTO par_range VALUES (20, 1);
-- error: [1526,"HY000","Table has no partition for value 20"]

-- case: UPDATE par_range SET a = 30 WHERE a = 1
-- setup: partitions
UPDATE par_range SET a = 30 WHERE a = 1;
-- error: [1526,"HY000","Table has no partition for value 30"]

-- case: UPDATE par_range PARTITION (p0) SET a = 15 WHERE a = 1
-- setup: partitions
UPDATE par_range PARTITION (p0) SET a = 15 WHERE a = 1;
-- error: [1748,"HY000","Found a row not matching the given partition set"]

-- case: INSERT INTO par_range PARTITION (p0) VALUES (12, 1)
-- setup: partitions
INSERT INTO par_range PARTITION (p0) VALUES (12, 1);
-- error: [1748,"HY000","Found a row not matching the given partition set"]

-- case: SELECT * FROM par_columns PARTITION (p0) ORDER BY a, b
-- setup: partitions
SELECT * FROM par_columns PARTITION (p0) ORDER BY a, b;
-- mysql: [[null,null],["1",null],["5","a"]]
-- types: ["LONG(11,0) BINARY","VAR_STRING(20,0)"]

-- case: SELECT * FROM par_columns PARTITION (p1)
-- setup: partitions
SELECT * FROM par_columns PARTITION (p1);
-- mysql: [["5","z"]]
-- types: ["LONG(11,0) BINARY","VAR_STRING(20,0)"]

-- case: SELECT * FROM par_columns PARTITION (p2)
-- setup: partitions
SELECT * FROM par_columns PARTITION (p2);
-- mysql: [["9","c"]]
-- types: ["LONG(11,0) BINARY","VAR_STRING(20,0)"]

-- case: SELECT * FROM par_list PARTITION (p0) ORDER BY a
-- setup: partitions
SELECT * FROM par_list PARTITION (p0) ORDER BY a;
-- mysql: [[null],["1"]]
-- types: ["LONG(11,0) BINARY"]

-- case: INSERT INTO par_list VALUES (3)
-- setup: partitions
INSERT INTO par_list VALUES (3);
-- error: [1526,"HY000","Table has no partition for value 3"]

-- case: SELECT * FROM par_hash PARTITION (p0)
-- setup: partitions
SELECT * FROM par_hash PARTITION (p0);
-- mysql: [["3"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT * FROM par_hash PARTITION (p1) ORDER BY a
-- setup: partitions
SELECT * FROM par_hash PARTITION (p1) ORDER BY a;
-- mysql: [["-1"],["1"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT * FROM par_hash PARTITION (p2) ORDER BY a
-- setup: partitions
SELECT * FROM par_hash PARTITION (p2) ORDER BY a;
-- mysql: [[null],["-2"],["2"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT * FROM par_linear PARTITION (p0) ORDER BY a
-- setup: partitions
SELECT * FROM par_linear PARTITION (p0) ORDER BY a;
-- mysql: [["0"],["8"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT * FROM par_linear PARTITION (p1, p3) ORDER BY a
-- setup: partitions
SELECT * FROM par_linear PARTITION (p1, p3) ORDER BY a;
-- mysql: [["-3"],["1"],["3"],["5"],["7"],["13"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT * FROM par_linear PARTITION (p4) ORDER BY a
-- setup: partitions
SELECT * FROM par_linear PARTITION (p4) ORDER BY a;
-- mysql: [["4"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT * FROM par_in ORDER BY a
-- setup: partitions
SELECT * FROM par_in ORDER BY a;
-- mysql: [["1","x"],["5","y"],["11","c"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(20,0)"]

-- case: SELECT * FROM par_out ORDER BY a
-- setup: partitions
SELECT * FROM par_out ORDER BY a;
-- mysql: [["1","a"],["2","b"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(20,0)"]

-- case: ALTER TABLE par_in EXCHANGE PARTITION p0 WITH TABLE par_far
-- setup: partitions
ALTER TABLE par_in EXCHANGE PARTITION p0 WITH TABLE par_far;
-- error: [1737,"HY000","Found a row that does not match the partition"]

-- case: ALTER TABLE par_in EXCHANGE PARTITION p0 WITH TABLE par_other
-- setup: partitions
ALTER TABLE par_in EXCHANGE PARTITION p0 WITH TABLE par_other;
-- error: [1736,"HY000","Tables have different definitions"]

-- case: ALTER TABLE par_in EXCHANGE PARTITION nope WITH TABLE par_out
-- setup: partitions
ALTER TABLE par_in EXCHANGE PARTITION nope WITH TABLE par_out;
-- error: [1735,"HY000","Unknown partition 'nope' in table 'par_in'"]

-- case: ALTER TABLE par_out EXCHANGE PARTITION p0 WITH TABLE par_in
-- setup: partitions
ALTER TABLE par_out EXCHANGE PARTITION p0 WITH TABLE par_in;
-- error: [1505,"HY000","Partition management on a not partitioned table is not possible"]

-- case: ALTER TABLE par_in EXCHANGE PARTITION p0 WITH TABLE par_range
-- setup: partitions
ALTER TABLE par_in EXCHANGE PARTITION p0 WITH TABLE par_range;
-- error: [1732,"HY000","Table to exchange with partition is partitioned: 'par_range'"]

-- case: ALTER TABLE par_range CHANGE a aa BIGINT
-- setup: partitions
ALTER TABLE par_range CHANGE a aa BIGINT;
-- error: [3855,"HY000","Column 'a' has a partitioning function dependency and cannot be dropped or renamed."]

-- case: ALTER TABLE par_range REBUILD PARTITION p0, ALGORITHM = COPY
-- setup: partitions
ALTER TABLE par_range REBUILD PARTITION p0, ALGORITHM = COPY;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '= COPY' at line 1"]

-- case: ALTER TABLE par_range ALGORITHM = INPLACE, LOCK = NONE, REBUILD PARTITION p0
-- setup: partitions
ALTER TABLE par_range ALGORITHM = INPLACE, LOCK = NONE, REBUILD PARTITION p0;
-- error: [1845,"0A000","LOCK=NONE is not supported for this operation. Try LOCK=SHARED."]

-- case: ALTER TABLE par_hash ALGORITHM = COPY, LOCK = NONE, COALESCE PARTITION 1
-- setup: partitions
ALTER TABLE par_hash ALGORITHM = COPY, LOCK = NONE, COALESCE PARTITION 1;
-- error: [1846,"0A000","LOCK=NONE is not supported. Reason: COPY algorithm requires a lock. Try LOCK=SHARED."]

-- case: ALTER TABLE par_none ANALYZE PARTITION p0
-- setup: partitions
ALTER TABLE par_none ANALYZE PARTITION p0;
-- mysql: [["aproxy_golden.par_none","analyze","Error","Partition management on a not partitioned table is not possible"],["aproxy_golden.par_none","analyze","status","Operation failed"]]
-- types: ["VAR_STRING(512,31)","VAR_STRING(40,31)","VAR_STRING(40,31)","MEDIUMBLOB(1572864,31)"]

-- case: ALTER TABLE par_range CHECK PARTITION nope
-- setup: partitions
ALTER TABLE par_range CHECK PARTITION nope;
-- mysql: [["aproxy_golden.par_range","check","Error","Error in list of partitions to aproxy_golden.par_range"],["aproxy_golden.par_range","check","status","Operation failed"]]
-- types: ["VAR_STRING(512,31)","VAR_STRING(40,31)","VAR_STRING(40,31)","MEDIUMBLOB(1572864,31)"]

-- case: ALTER TABLE par_range OPTIMIZE PARTITION p0
-- setup: partitions
ALTER TABLE par_range OPTIMIZE PARTITION p0;
-- mysql: [["aproxy_golden.par_range","optimize","note","Table does not support optimize on partitions. All partitions will be rebuilt and analyzed."],["aproxy_golden.par_range","optimize","status","OK"]]
-- types: ["VAR_STRING(512,31)","VAR_STRING(40,31)","VAR_STRING(40,31)","MEDIUMBLOB(1572864,31)"]

-- case: SELECT CONSTRAINT_NAME FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = 'aproxy_golden' AND TABLE_NAME = 'par_range'
-- setup: partitions
SELECT CONSTRAINT_NAME FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS WHERE TABLE_SCHEMA = 'aproxy_golden' AND TABLE_NAME = 'par_range';
-- mysql: []
-- types: ["VAR_STRING(256,0)"]

-- case: SELECT * FROM par_names ORDER BY c
-- setup: partitions
SELECT * FROM par_names ORDER BY c;
-- mysql: [["par_columns"],["par_far"],["par_hash"],["par_in"],["par_linear"],["par_list"],["par_made"],["par_names"],["par_none"],["par_other"],["par_out"],["par_range"],["par_upper"]]
-- types: ["VAR_STRING(256,0) NOT_NULL"]

-- case: SELECT COUNT(*) FROM par_upper WHERE l = 'lit' AND u LIKE 'PAR%'
-- setup: partitions
SELECT COUNT(*) FROM par_upper WHERE l = 'lit' AND u LIKE 'PAR%';
-- mysql: [["13"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT n.c, t.TABLE_TYPE FROM par_names n JOIN INFORMATION_SCHEMA.TABLES t ON n.c = t.TABLE_NAME WHERE t.TABLE_SCHEMA = 'aproxy_golden' AND n.c = 'par_hash'
-- setup: partitions
SELECT n.c, t.TABLE_TYPE FROM par_names n JOIN INFORMATION_SCHEMA.TABLES t ON n.c = t.TABLE_NAME WHERE t.TABLE_SCHEMA = 'aproxy_golden' AND n.c = 'par_hash';
-- mysql: [["par_hash","BASE TABLE"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","STRING(44,0) NOT_NULL"]

-- case: CREATE TABLE par_x (a INT, b VARCHAR(3)) SELECT 'x' AS a
-- setup: partitions
CREATE TABLE par_x (a INT, b VARCHAR(3)) SELECT 'x' AS a;
-- error: [1366,"HY000","Incorrect integer value: 'x' for column 'a' at row 1"]

-- case: CREATE TABLE par_x (a INT, b VARCHAR(3)) SELECT '7' AS a, 'abcd' AS b
-- setup: partitions
CREATE TABLE par_x (a INT, b VARCHAR(3)) SELECT '7' AS a, 'abcd' AS b;
-- error: [1406,"22001","Data too long for column 'b' at row 1"]

-- case: CREATE TABLE par_x (a INT, g INT AS (a * 2)) SELECT 3 AS a, 4 AS g
-- setup: partitions
CREATE TABLE par_x (a INT, g INT AS (a * 2)) SELECT 3 AS a, 4 AS g;
-- error: [3105,"HY000","The value specified for generated column 'g' in table 'par_x' is not allowed."]

-- case: SELECT * FROM nowhere.t
-- setup: partitions
SELECT * FROM nowhere.t;
-- error: [1049,"42000","Unknown database 'nowhere'"]

-- case: DROP TABLE nowhere.t
-- setup: partitions
DROP TABLE nowhere.t;
-- error: [1051,"42S02","Unknown table 'nowhere.t'"]
