CREATE TABLE agg (a INT, s VARCHAR(10), c CHAR(5) COLLATE utf8mb4_general_ci, b VARBINARY(5), l VARCHAR(10) CHARSET latin1, d DATE, bt BIT(9), e ENUM('z','a'), j JSON, dc DECIMAL(10,2));
INSERT INTO agg VALUES (1,'a','b',x'00ff','é','2020-01-01',65,'a','[1]',1.5),(2,'A','B ',x'0102','e','2020-01-02',66,'z','{"a":1}',2),(3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL),(1,'a','b',x'00ff','é','2020-01-01',65,'a','[1]',1.50);
CREATE TABLE bits (a BINARY(3), v VARBINARY(4), i INT, bl BLOB, s VARCHAR(5));
INSERT INTO bits VALUES (x'0f0f0f', x'01', 5, 'ab', '7'), (x'ff00ff', x'0203', 6, 'ab','12'),(NULL,NULL,NULL,NULL,NULL);
CREATE TABLE times (d DATE, t TIME, dt DATETIME(2), y YEAR, ts TIMESTAMP, e ENUM('x','y'));
INSERT INTO times VALUES ('2020-01-01','10:11:12','2020-01-01 10:11:12.12',2020,'2020-01-01 10:11:12','y'),('2020-01-02','10:11:13','2020-01-02 10:11:12.12',2021,'2020-01-01 10:11:13','x');
