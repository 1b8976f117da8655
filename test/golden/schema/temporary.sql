-- Temporary tables

-- case: SELECT * FROM tmp_a x, tmp_a y
-- before: CREATE TEMPORARY TABLE tmp_a (a INT, b VARCHAR(5))
-- before: INSERT INTO tmp_a VALUES (1, 'x'), (2, 'y')
-- after: DROP TEMPORARY TABLE tmp_a
SELECT * FROM tmp_a x, tmp_a y;
-- error: [1137,"HY000","Can't reopen table: 'x'"]

-- case: SELECT * FROM tmp_a x WHERE a IN (SELECT a FROM tmp_a)
-- before: CREATE TEMPORARY TABLE tmp_a (a INT, b VARCHAR(5))
-- before: INSERT INTO tmp_a VALUES (1, 'x'), (2, 'y')
-- after: DROP TEMPORARY TABLE tmp_a
SELECT * FROM tmp_a x WHERE a IN (SELECT a FROM tmp_a);
-- error: [1137,"HY000","Can't reopen table: 'x'"]

-- case: SELECT * FROM tmp_a UNION SELECT * FROM tmp_a
-- before: CREATE TEMPORARY TABLE tmp_a (a INT, b VARCHAR(5))
-- before: INSERT INTO tmp_a VALUES (1, 'x'), (2, 'y')
-- after: DROP TEMPORARY TABLE tmp_a
SELECT * FROM tmp_a UNION SELECT * FROM tmp_a;
-- error: [1137,"HY000","Can't reopen table: 'tmp_a'"]

-- case: INSERT INTO tmp_a SELECT * FROM tmp_a
-- before: CREATE TEMPORARY TABLE tmp_a (a INT, b VARCHAR(5))
-- before: INSERT INTO tmp_a VALUES (1, 'x'), (2, 'y')
-- after: DROP TEMPORARY TABLE tmp_a
INSERT INTO tmp_a SELECT * FROM tmp_a;
-- error: [1137,"HY000","Can't reopen table: 'tmp_a'"]

-- case: UPDATE tmp_a x, tmp_a y SET x.a = y.a
-- before: CREATE TEMPORARY TABLE tmp_a (a INT, b VARCHAR(5))
-- before: INSERT INTO tmp_a VALUES (1, 'x'), (2, 'y')
-- after: DROP TEMPORARY TABLE tmp_a
UPDATE tmp_a x, tmp_a y SET x.a = y.a;
-- error: [1137,"HY000","Can't reopen table: 'x'"]

-- case: CREATE VIEW tmp_v AS SELECT * FROM tmp_a
-- before: CREATE TEMPORARY TABLE tmp_a (a INT, b VARCHAR(5))
-- before: INSERT INTO tmp_a VALUES (1, 'x'), (2, 'y')
-- after: DROP TEMPORARY TABLE tmp_a
CREATE VIEW tmp_v AS SELECT * FROM tmp_a;
-- error: [1352,"HY000","View's SELECT refers to a temporary table 'tmp_a'"]

-- case: SELECT * FROM tmp_rolled
-- before: START TRANSACTION
-- before: CREATE TEMPORARY TABLE tmp_rolled (x INT)
-- before: INSERT INTO tmp_rolled VALUES (1)
-- before: ROLLBACK
-- after: DROP TEMPORARY TABLE tmp_rolled
SELECT * FROM tmp_rolled;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: ALTER TABLE tmp_a ADD x INT, ALGORITHM = INPLACE
-- before: CREATE TEMPORARY TABLE tmp_a (a INT, b VARCHAR(5))
-- before: INSERT INTO tmp_a VALUES (1, 'x'), (2, 'y')
-- after: DROP TEMPORARY TABLE tmp_a
ALTER TABLE tmp_a ADD x INT, ALGORITHM = INPLACE;
-- error: [1845,"0A000","ALGORITHM=INPLACE is not supported for this operation. Try ALGORITHM=COPY."]

-- case: CREATE TEMPORARY TABLE tmp_f (a INT, FOREIGN KEY (a) REFERENCES tmp_p (a))
-- setup: temporary
CREATE TEMPORARY TABLE tmp_f (a INT, FOREIGN KEY (a) REFERENCES tmp_p (a));
-- error: [1215,"HY000","Cannot add foreign key constraint"]
