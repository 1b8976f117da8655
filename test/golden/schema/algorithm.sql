-- ALGORITHM and LOCK of ALTER TABLE

-- case: ALTER TABLE alg ADD x INT AUTO_INCREMENT UNIQUE, ALGORITHM = INSTANT
-- setup: defaults
ALTER TABLE alg ADD x INT AUTO_INCREMENT UNIQUE, ALGORITHM = INSTANT;
-- error: [1846,"0A000","ALGORITHM=INSTANT is not supported. Reason: Adding an auto-increment column requires a lock. Try ALGORITHM=COPY/INPLACE."]

-- case: ALTER TABLE alg ADD x INT AUTO_INCREMENT UNIQUE, LOCK = NONE
-- setup: defaults
ALTER TABLE alg ADD x INT AUTO_INCREMENT UNIQUE, LOCK = NONE;
-- error: [1846,"0A000","LOCK=NONE is not supported. Reason: Adding an auto-increment column requires a lock. Try LOCK=SHARED."]

-- case: ALTER TABLE alg ADD x INT AS (a + 1) STORED, ALGORITHM = INPLACE
-- setup: defaults
ALTER TABLE alg ADD x INT AS (a + 1) STORED, ALGORITHM = INPLACE;
-- error: [1845,"0A000","ALGORITHM=INPLACE is not supported for this operation. Try ALGORITHM=COPY."]

-- case: ALTER TABLE alg ADD x INT AS (a + 1) STORED, LOCK = NONE
-- setup: defaults
ALTER TABLE alg ADD x INT AS (a + 1) STORED, LOCK = NONE;
-- error: [1845,"0A000","LOCK=NONE is not supported for this operation. Try LOCK=SHARED."]

-- case: ALTER TABLE alg ADD x INT DEFAULT (a + 1), ALGORITHM = INSTANT
-- setup: defaults
ALTER TABLE alg ADD x INT DEFAULT (a + 1), ALGORITHM = INSTANT;
-- error: [1845,"0A000","ALGORITHM=INSTANT is not supported for this operation. Try ALGORITHM=COPY/INPLACE."]

-- case: ALTER TABLE alg ADD x INT CHECK (x > 1), ALGORITHM = INPLACE
-- setup: defaults
ALTER TABLE alg ADD x INT CHECK (x > 1), ALGORITHM = INPLACE;
-- error: [1845,"0A000","ALGORITHM=INPLACE is not supported for this operation. Try ALGORITHM=COPY."]

-- case: ALTER TABLE alg ADD x INT CHECK (x > 1), LOCK = NONE
-- setup: defaults
ALTER TABLE alg ADD x INT CHECK (x > 1), LOCK = NONE;
-- error: [1846,"0A000","LOCK=NONE is not supported. Reason: COPY algorithm requires a lock. Try LOCK=SHARED."]

-- case: ALTER TABLE alg MODIFY a BIGINT, ALGORITHM = INPLACE
-- setup: defaults
ALTER TABLE alg MODIFY a BIGINT, ALGORITHM = INPLACE;
-- error: [1846,"0A000","ALGORITHM=INPLACE is not supported. Reason: Cannot change column type INPLACE. Try ALGORITHM=COPY."]

-- case: ALTER TABLE alg MODIFY a BIGINT, ALGORITHM = INSTANT
-- setup: defaults
ALTER TABLE alg MODIFY a BIGINT, ALGORITHM = INSTANT;
-- error: [1846,"0A000","ALGORITHM=INSTANT is not supported. Reason: Need to rebuild the table to change column type. Try ALGORITHM=COPY/INPLACE."]

-- case: ALTER TABLE alg MODIFY a BIGINT, LOCK = NONE
-- setup: defaults
ALTER TABLE alg MODIFY a BIGINT, LOCK = NONE;
-- error: [1846,"0A000","LOCK=NONE is not supported. Reason: Cannot change column type INPLACE. Try LOCK=SHARED."]

-- case: ALTER TABLE alg MODIFY c VARCHAR(20), ALGORITHM = INSTANT
-- setup: defaults
ALTER TABLE alg MODIFY c VARCHAR(20), ALGORITHM = INSTANT;
-- error: [1845,"0A000","ALGORITHM=INSTANT is not supported for this operation. Try ALGORITHM=COPY/INPLACE."]

-- case: ALTER TABLE alg MODIFY c VARCHAR(5), ALGORITHM = INPLACE
-- setup: defaults
ALTER TABLE alg MODIFY c VARCHAR(5), ALGORITHM = INPLACE;
-- error: [1846,"0A000","ALGORITHM=INPLACE is not supported. Reason: Cannot change column type INPLACE. Try ALGORITHM=COPY."]

-- case: ALTER TABLE alg MODIFY e ENUM('b','a'), ALGORITHM = INPLACE
-- setup: defaults
ALTER TABLE alg MODIFY e ENUM('b','a'), ALGORITHM = INPLACE;
-- error: [1846,"0A000","ALGORITHM=INPLACE is not supported. Reason: Cannot change column type INPLACE. Try ALGORITHM=COPY."]

-- case: ALTER TABLE alg RENAME COLUMN u TO uu, ALGORITHM = COPY
-- setup: defaults
ALTER TABLE alg RENAME COLUMN u TO uu, ALGORITHM = COPY;
-- error: [1846,"0A000","ALGORITHM=COPY is not supported. Reason: Columns participating in a foreign key are renamed. Try ALGORITHM=INPLACE."]

-- case: ALTER TABLE alg ADD INDEX (b), ALGORITHM = INSTANT
-- setup: defaults
ALTER TABLE alg ADD INDEX (b), ALGORITHM = INSTANT;
-- error: [1845,"0A000","ALGORITHM=INSTANT is not supported for this operation. Try ALGORITHM=COPY/INPLACE."]

-- case: ALTER TABLE alg ADD FULLTEXT (c), LOCK = NONE
-- setup: defaults
ALTER TABLE alg ADD FULLTEXT (c), LOCK = NONE;
-- error: [1846,"0A000","LOCK=NONE is not supported. Reason: Fulltext index creation requires a lock. Try LOCK=SHARED."]

-- case: ALTER TABLE alg DROP PRIMARY KEY, ALGORITHM = INPLACE
-- setup: defaults
ALTER TABLE alg DROP PRIMARY KEY, ALGORITHM = INPLACE;
-- error: [1846,"0A000","ALGORITHM=INPLACE is not supported. Reason: Dropping a primary key is not allowed without also adding a new primary key. Try ALGORITHM=COPY."]

-- case: ALTER TABLE alg DROP INDEX k, ALGORITHM = INSTANT
-- setup: defaults
ALTER TABLE alg DROP INDEX k, ALGORITHM = INSTANT;
-- error: [1845,"0A000","ALGORITHM=INSTANT is not supported for this operation. Try ALGORITHM=COPY/INPLACE."]

-- case: ALTER TABLE alg ADD FOREIGN KEY (b) REFERENCES alg_parent (id), ALGORITHM = INPLACE
-- setup: defaults
ALTER TABLE alg ADD FOREIGN KEY (b) REFERENCES alg_parent (id), ALGORITHM = INPLACE;
-- error: [1846,"0A000","ALGORITHM=INPLACE is not supported. Reason: Adding foreign keys needs foreign_key_checks=OFF. Try ALGORITHM=COPY."]

-- case: ALTER TABLE alg ADD CHECK (b > 1), ALGORITHM = INSTANT
-- setup: defaults
ALTER TABLE alg ADD CHECK (b > 1), ALGORITHM = INSTANT;
-- error: [1845,"0A000","ALGORITHM=INSTANT is not supported for this operation. Try ALGORITHM=COPY."]

-- case: ALTER TABLE alg RENAME TO alg2, LOCK = SHARED
-- setup: defaults
ALTER TABLE alg RENAME TO alg2, LOCK = SHARED;
-- error: [1845,"0A000","LOCK=NONE/SHARED is not supported for this operation. Try LOCK=EXCLUSIVE."]

-- case: ALTER TABLE alg MODIFY v INT AS (b + 2) VIRTUAL, ALGORITHM = INPLACE
-- setup: defaults
ALTER TABLE alg MODIFY v INT AS (b + 2) VIRTUAL, ALGORITHM = INPLACE;
-- error: [1845,"0A000","ALGORITHM=INPLACE is not supported for this operation. Try ALGORITHM=COPY."]

-- case: ALTER TABLE alg ADD v2 INT AS (b + 2) VIRTUAL, ADD UNIQUE (b), ALGORITHM = INPLACE
-- setup: defaults
ALTER TABLE alg ADD v2 INT AS (b + 2) VIRTUAL, ADD UNIQUE (b), ALGORITHM = INPLACE;
-- error: [1846,"0A000","ALGORITHM=INPLACE is not supported. Reason: INPLACE ADD or DROP of virtual columns cannot be combined with other ALTER TABLE actions. Try ALGORITHM=COPY."]

-- case: ALTER TABLE alg ADD v2 INT AS (b + 2) VIRTUAL, WITH VALIDATION, ALGORITHM = INPLACE
-- setup: defaults
ALTER TABLE alg ADD v2 INT AS (b + 2) VIRTUAL, WITH VALIDATION, ALGORITHM = INPLACE;
-- error: [1845,"0A000","ALGORITHM=INPLACE is not supported for this operation. Try ALGORITHM=COPY."]

-- case: ALTER TABLE alg ADD INDEX ((b + 1)), LOCK = NONE
-- setup: defaults
ALTER TABLE alg ADD INDEX ((b + 1)), LOCK = NONE;
-- error: [1846,"0A000","LOCK=NONE is not supported. Reason: ADD COLUMN col...VIRTUAL, ADD INDEX(col). Try LOCK=SHARED."]

-- case: ALTER TABLE alg COMMENT = 'x', ALGORITHM = INSTANT
-- setup: defaults
ALTER TABLE alg COMMENT = 'x', ALGORITHM = INSTANT;
-- error: [1845,"0A000","ALGORITHM=INSTANT is not supported for this operation. Try ALGORITHM=COPY/INPLACE."]

-- case: ALTER TABLE alg ENGINE = InnoDB, ALGORITHM = COPY, LOCK = NONE
-- setup: defaults
ALTER TABLE alg ENGINE = InnoDB, ALGORITHM = COPY, LOCK = NONE;
-- error: [1846,"0A000","LOCK=NONE is not supported. Reason: COPY algorithm requires a lock. Try LOCK=SHARED."]

-- case: ALTER TABLE alg ENGINE = InnoDB, ALGORITHM = SOMEHOW
-- setup: defaults
ALTER TABLE alg ENGINE = InnoDB, ALGORITHM = SOMEHOW;
-- error: [1800,"HY000","Unknown ALGORITHM 'SOMEHOW'"]

-- case: ALTER TABLE alg ENGINE = InnoDB, LOCK = SOMEHOW
-- setup: defaults
ALTER TABLE alg ENGINE = InnoDB, LOCK = SOMEHOW;
-- error: [1801,"HY000","Unknown LOCK type 'SOMEHOW'"]

-- case: ALTER TABLE alg ENGINE = InnoDB, ALGORITHM = INSTANT, LOCK = NONE
-- setup: defaults
ALTER TABLE alg ENGINE = InnoDB, ALGORITHM = INSTANT, LOCK = NONE;
-- error: [1221,"HY000","Incorrect usage of ALGORITHM=INSTANT and LOCK=NONE/SHARED/EXCLUSIVE"]

-- case: CREATE INDEX k9 ON alg (b) ALGORITHM = INPLACE LOCK = SOMEHOW
-- setup: defaults
CREATE INDEX k9 ON alg (b) ALGORITHM = INPLACE LOCK = SOMEHOW;
-- error: [1801,"HY000","Unknown LOCK type 'SOMEHOW'"]

-- case: DROP INDEX k ON alg ALGORITHM = COPY LOCK = NONE
-- setup: defaults
DROP INDEX k ON alg ALGORITHM = COPY LOCK = NONE;
-- error: [1846,"0A000","LOCK=NONE is not supported. Reason: COPY algorithm requires a lock. Try LOCK=SHARED."]
