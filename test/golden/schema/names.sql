-- Names, comments and what definitions refuse

-- case: CREATE TABLE nam_x (a INT, CONSTRAINT NAM_C CHECK (a > 0))
-- setup: names
CREATE TABLE nam_x (a INT, CONSTRAINT NAM_C CHECK (a > 0));
-- error: [3822,"HY000","Duplicate check constraint name 'NAM_C'."]

-- case: ALTER TABLE nam_b ADD CONSTRAINT nam_c CHECK (a > 0)
-- setup: names
ALTER TABLE nam_b ADD CONSTRAINT nam_c CHECK (a > 0);
-- error: [3822,"HY000","Duplicate check constraint name 'nam_c'."]

-- case: CREATE TABLE nam_x (a INT, CONSTRAINT NAM_F FOREIGN KEY (a) REFERENCES nam_p (a))
-- setup: names
CREATE TABLE nam_x (a INT, CONSTRAINT NAM_F FOREIGN KEY (a) REFERENCES nam_p (a));
-- error: [1826,"HY000","Duplicate foreign key constraint name 'NAM_F'"]

-- case: ALTER TABLE nam_b ADD CONSTRAINT nam_f FOREIGN KEY (a) REFERENCES nam_p (a)
-- setup: names
ALTER TABLE nam_b ADD CONSTRAINT nam_f FOREIGN KEY (a) REFERENCES nam_p (a);
-- error: [1826,"HY000","Duplicate foreign key constraint name 'nam_f'"]

-- case: CREATE TABLE nam_x (a INT) PARTITION BY LIST (a) (PARTITION aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa VALUES IN (1))
-- setup: names
CREATE TABLE nam_x (a INT) PARTITION BY LIST (a) (PARTITION aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa VALUES IN (1));
-- error: [1059,"42000","Identifier name 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is too long"]

-- case: SELECT * FROM aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
-- setup: names
SELECT * FROM aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;
-- error: [1059,"42000","Identifier name 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is too long"]

-- case: DROP TABLE aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
-- setup: names
DROP TABLE aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;
-- error: [1059,"42000","Identifier name 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is too long"]

-- case: RENAME TABLE nam_chk TO aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
-- setup: names
RENAME TABLE nam_chk TO aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;
-- error: [1059,"42000","Identifier name 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_chk_1' is too long"]

-- case: CREATE FULLTEXT INDEX k ON nam_part (b)
-- setup: names
CREATE FULLTEXT INDEX k ON nam_part (b);
-- error: [1214,"HY000","The used table type doesn't support FULLTEXT indexes"]

-- case: ALTER TABLE nam_inv CHANGE a a INT INVISIBLE
-- setup: names
ALTER TABLE nam_inv CHANGE a a INT INVISIBLE;
-- error: [4028,"HY000","A table must have at least one visible column."]

-- case: SELECT * FROM nam_i1 JOIN nam_i2 USING (b)
-- setup: names
SELECT * FROM nam_i1 JOIN nam_i2 USING (b);
-- mysql: [["2","1","3"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT * FROM nam_i1 NATURAL JOIN nam_i2
-- setup: names
SELECT * FROM nam_i1 NATURAL JOIN nam_i2;
-- mysql: [["1","2","3"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT * FROM nam_b
-- setup: names
SELECT * FROM nam_b;
-- mysql: [["1"],["2"],["3"]]
-- types: ["LONG(11,0) BINARY"]

-- case: ALTER TABLE nam_dc MODIFY a INT DEFAULT 20
-- setup: names
ALTER TABLE nam_dc MODIFY a INT DEFAULT 20;
-- error: [3819,"HY000","Check constraint 'nam_dc_chk_1' is violated."]

-- case: ALTER TABLE nam_parent MODIFY id BIGINT
-- setup: names
ALTER TABLE nam_parent MODIFY id BIGINT;
-- error: [3780,"HY000","Referencing column 'up' and referenced column 'id' in foreign key constraint 'nam_child_ibfk_1' are incompatible."]

-- case: ALTER TABLE nam_child MODIFY up BIGINT
-- setup: names
ALTER TABLE nam_child MODIFY up BIGINT;
-- error: [3780,"HY000","Referencing column 'up' and referenced column 'id' in foreign key constraint 'nam_child_ibfk_1' are incompatible."]

-- case: SELECT * FROM nam_a FOR UPDATE OF nam_q NOWAIT
-- setup: names
SELECT * FROM nam_a FOR UPDATE OF nam_q NOWAIT;
-- error: [3568,"HY000","Unresolved table name `nam_q` in locking clause."]

-- case: CREATE OR REPLACE ALGORITHM = MERGE VIEW nam_v AS SELECT COUNT(*) AS n FROM nam_a
-- setup: names
CREATE OR REPLACE ALGORITHM = MERGE VIEW nam_v AS SELECT COUNT(*) AS n FROM nam_a;
-- warnings: [["Warning",1354,"View merge algorithm can't be used here for now (assumed undefined algorithm)"]]

-- case: CREATE OR REPLACE ALGORITHM = MERGE VIEW nam_w AS SELECT x.a AS a, y.a AS b FROM nam_a x JOIN nam_b y ON x.a > y.a WITH LOCAL CHECK OPTION
-- setup: names
CREATE OR REPLACE ALGORITHM = MERGE VIEW nam_w AS SELECT x.a AS a, y.a AS b FROM nam_a x JOIN nam_b y ON x.a > y.a WITH LOCAL CHECK OPTION;
