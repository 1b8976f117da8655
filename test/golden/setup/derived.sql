CREATE TABLE der (id INT PRIMARY KEY, g VARCHAR(20) COLLATE utf8mb4_general_ci, u VARCHAR(20) COLLATE utf8mb4_unicode_ci, n VARCHAR(20) COLLATE utf8mb4_0900_ai_ci, s VARCHAR(20) COLLATE utf8mb4_bin, t TINYINT UNSIGNED, d DECIMAL(10,3), c CHAR(4), f BINARY(6), b BIT(10), e ENUM('Abc', 'x') COLLATE utf8mb4_general_ci, w DOUBLE);
INSERT INTO der VALUES (1, 'abc', 'abc', 'abc', 'abc', 5, 1.5, 'ab', 'ab', 5, 'abc', 1.7e308), (2, 'ABC ', 'ABC ', 'ABC', 'ABC ', 200, 0.125, 'AB', 'xy', 3, 'x', 1e200), (3, 'É', 'É', 'É', 'É', 0, 7, '', '', 0, 'x', -5), (4, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
CREATE VIEW derv AS SELECT id, g, CONCAT(u, 'x') AS ux, UPPER(s) AS us, e FROM der;
CREATE VIEW deru AS SELECT g AS c FROM der UNION SELECT u COLLATE utf8mb4_general_ci FROM der;
