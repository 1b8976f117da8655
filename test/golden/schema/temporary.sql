-- Temporary tables

-- case: SELECT * FROM tmp_a x, tmp_a y
-- setup: temporary
SELECT * FROM tmp_a x, tmp_a y;
-- error: [1137,"HY000","Can't reopen table: 'x'"]

-- case: SELECT * FROM tmp_a x WHERE a IN (SELECT a FROM tmp_a)
-- setup: temporary
SELECT * FROM tmp_a x WHERE a IN (SELECT a FROM tmp_a);
-- error: [1137,"HY000","Can't reopen table: 'x'"]

-- case: SELECT * FROM tmp_a UNION SELECT * FROM tmp_a
-- setup: temporary
SELECT * FROM tmp_a UNION SELECT * FROM tmp_a;
-- error: [1137,"HY000","Can't reopen table: 'tmp_a'"]

-- case: INSERT INTO tmp_a SELECT * FROM tmp_a
-- setup: temporary
INSERT INTO tmp_a SELECT * FROM tmp_a;
-- error: [1137,"HY000","Can't reopen table: 'tmp_a'"]

-- case: UPDATE tmp_a x, tmp_a y SET x.a = y.a
-- setup: temporary
UPDATE tmp_a x, tmp_a y SET x.a = y.a;
-- error: [1137,"HY000","Can't reopen table: 'x'"]

-- case: CREATE VIEW tmp_v AS SELECT * FROM tmp_a
-- setup: temporary
CREATE VIEW tmp_v AS SELECT * FROM tmp_a;
-- error: [1352,"HY000","View's SELECT refers to a temporary table 'tmp_a'"]

-- case: SELECT * FROM tmp_rolled
-- setup: temporary
SELECT * FROM tmp_rolled;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: ALTER TABLE tmp_a ADD x INT, ALGORITHM = INPLACE
-- setup: temporary
ALTER TABLE tmp_a ADD x INT, ALGORITHM = INPLACE;
-- error: [1845,"0A000","ALGORITHM=INPLACE is not supported for this operation. Try ALGORITHM=COPY."]

-- case: CREATE TEMPORARY TABLE tmp_f (a INT, FOREIGN KEY (a) REFERENCES tmp_p (a))
-- setup: temporary
CREATE TEMPORARY TABLE tmp_f (a INT, FOREIGN KEY (a) REFERENCES tmp_p (a));
-- error: [1215,"HY000","Cannot add foreign key constraint"]
