CREATE TABLE docs (j JSON, s VARCHAR(100), i INT, t TEXT, d DATE, dt DATETIME(3), tm TIME, dc DECIMAL(5,2), db DOUBLE, b BLOB, vb VARBINARY(10), y YEAR, bt BIT(4), e ENUM('a','b'));
INSERT INTO docs VALUES ('{"a": 1}', '"x"', 5, '[1]', '2020-01-01', '2020-01-01 10:11:12.5', '10:11:12', 1.50, 3, 'ab', 'cd', 2020, b'101', 'b');
INSERT INTO docs (i) VALUES (NULL);
INSERT INTO docs (j, s, t) VALUES ('[1, "two", {"three": [3.5, null, true]}]', 'two', '{"k": "v"}');
