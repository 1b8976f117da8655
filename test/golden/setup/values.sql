CREATE TABLE t (i INT, u BIGINT UNSIGNED, ni INT NOT NULL, d DECIMAL(10,2), f DOUBLE, s VARCHAR(10), n VARCHAR(20) NOT NULL, c CHAR(5), x VARBINARY(8), bl BLOB, tx TEXT, dt DATETIME(3), da DATE, ti TIME, e ENUM('a','bcd'), st SET('x','yz'), fl FLOAT, bi BIGINT, ti1 TINYINT, y YEAR, ud DECIMAL(8,3) UNSIGNED, bt BIT(10), l1 VARCHAR(10) CHARSET latin1, g VARCHAR(10) COLLATE utf8mb4_general_ci, b VARCHAR(10) COLLATE utf8mb4_bin);
INSERT INTO t VALUES (1,2,3,4.56,7.8,'abc','ni','c',x'00ff','blob','text','2020-01-02 10:11:12.123','2020-01-03','11:12:13','bcd','x,yz',1.5,99,5,2020,1.234,5,'lat','Gen','Bin');
INSERT INTO t (ni, n) VALUES (-7, 'second row');
INSERT INTO t (i, ni, d, f, s, n, c, l1, g, b) VALUES (-5, 0, -0.50, 1e20, 'É x', 'ABC,abc', 'C', 'é', 'GEN ', 'BIN');
