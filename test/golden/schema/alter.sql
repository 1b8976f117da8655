-- ALTER TABLE over rows that are there

-- case: an ENUM loses a member in use
-- before: CREATE TABLE alter_e (e ENUM('a','b','c'), s SET('x','y'), i INT)
-- before: INSERT INTO alter_e VALUES ('b', 'x,y', 300), ('a', 'x', 1)
-- after: DROP TABLE alter_e
ALTER TABLE alter_e MODIFY e ENUM('a','c');
-- error: [1265,"01000","Data truncated for column 'e' at row 1"]

-- case: a SET loses a member in use
-- before: CREATE TABLE alter_e (e ENUM('a','b','c'), s SET('x','y'), i INT)
-- before: INSERT INTO alter_e VALUES ('b', 'x,y', 300), ('a', 'x', 1)
-- after: DROP TABLE alter_e
ALTER TABLE alter_e MODIFY s SET('x');
-- error: [1265,"01000","Data truncated for column 's' at row 1"]

-- case: a number that does not fit
-- before: CREATE TABLE alter_e (e ENUM('a','b','c'), s SET('x','y'), i INT)
-- before: INSERT INTO alter_e VALUES ('b', 'x,y', 300), ('a', 'x', 1)
-- after: DROP TABLE alter_e
ALTER TABLE alter_e MODIFY i TINYINT;
-- error: [1264,"22003","Out of range value for column 'i' at row 1"]

-- case: without strict mode they are cut
-- before: CREATE TABLE alter_e (e ENUM('a','b','c'), s SET('x','y'), i INT)
-- before: INSERT INTO alter_e VALUES ('b', 'x,y', 300), ('a', 'x', 1)
-- before: SET @mode = @@sql_mode, sql_mode = ''
-- before: ALTER TABLE alter_e MODIFY e ENUM('a','c'), MODIFY s SET('x'), MODIFY i TINYINT
-- before: SET sql_mode = @mode
-- after: DROP TABLE alter_e
SELECT e, s, i, e + 0 FROM alter_e ORDER BY i;
-- mysql: [["a","x","1","1"],["","x","127","0"]]
-- types: ["STRING(4,0)","STRING(4,0)","TINY(4,0) BINARY","DOUBLE(23,31) BINARY"]
