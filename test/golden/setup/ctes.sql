CREATE TABLE ct1 (a INT, b INT, c VARCHAR(5), j JSON, txt TEXT);
INSERT INTO ct1 VALUES (1, 2, 'x', '[1,2]', '{"k":"longtext"}'), (2, 3, 'y', '{"k":5}', '{"k":[1]}'), (5, 5, 'z', NULL, NULL);
