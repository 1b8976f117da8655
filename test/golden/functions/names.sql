-- case: SELECT i <=> NULL, NULL <=> NULL, 1 <=> 1.0, s <=> 'ABC' FROM t
-- setup: values
SELECT i <=> NULL, NULL <=> NULL, 1 <=> 1.0, s <=> 'ABC' FROM t;
-- mysql: [["0","1","1","1"],["1","1","1","0"],["0","1","1","0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: SELECT i != 1, s != 'abc', 1 != NULL FROM t
-- setup: values
SELECT i != 1, s != 'abc', 1 != NULL FROM t;
-- mysql: [["0","0",null],[null,null,null],["1","1",null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: SELECT i && 1, 0 && NULL, NULL && NULL, 'a' && 1 FROM t
-- setup: values
SELECT i && 1, 0 && NULL, NULL && NULL, 'a' && 1 FROM t;
-- mysql: [["1","0",null,"0"],[null,"0",null,"0"],["1","0",null,"0"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: 'a'"]]

-- case: SELECT i OR 0, NULL OR 1, NULL OR 0, 0.4 OR 0, 'x' OR NULL FROM t
-- setup: values
SELECT i OR 0, NULL OR 1, NULL OR 0, 0.4 OR 0, 'x' OR NULL FROM t;
-- mysql: [["1","1",null,"1",null],[null,"1",null,"1",null],["1","1",null,"1",null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: 'x'"]]

-- case: SELECT 0 || NULL, 1 || NULL, '1' || 0
SELECT 0 || NULL, 1 || NULL, '1' || 0;
-- mysql: [[null,"1","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: SELECT 1 XOR 1, 1 XOR 0, NULL XOR 1, 2 XOR 0, i XOR i FROM t
-- setup: values
SELECT 1 XOR 1, 1 XOR 0, NULL XOR 1, 2 XOR 0, i XOR i FROM t;
-- mysql: [["0","1",null,"1","0"],["0","1",null,"1",null],["0","1",null,"1","0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY"]

-- case: SELECT !0, !1, !NULL, !'a', !i FROM t
-- setup: values
SELECT !0, !1, !NULL, !'a', !i FROM t;
-- mysql: [["1","0",null,"1","0"],["1","0",null,"1",null],["1","0",null,"1","0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: 'a'"]]

-- case: SELECT 12 & 10, 12 ^ 10, -1 & 255, -1 ^ 0, NULL & 1, x'0f0f' & x'00ff', x'0f0f' ^ x'00ff'
SELECT 12 & 10, 12 ^ 10, -1 & 255, -1 ^ 0, NULL & 1, x'0f0f' & x'00ff', x'0f0f' ^ x'00ff';
-- mysql: [["8","6","255","18446744073709551615",null,"15","4080"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: SELECT i & 3, i ^ 3, i & NULL FROM t
-- setup: values
SELECT i & 3, i ^ 3, i & NULL FROM t;
-- mysql: [["1","2",null],[null,null,null],["3","18446744073709551608",null]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY UNSIGNED"]

-- case: SELECT i NOT BETWEEN 1 AND 2, 5 NOT BETWEEN NULL AND 3, 2 NOT BETWEEN NULL AND 3, s NOT BETWEEN 'a' 
-- setup: values
SELECT i NOT BETWEEN 1 AND 2, 5 NOT BETWEEN NULL AND 3, 2 NOT BETWEEN NULL AND 3, s NOT BETWEEN 'a' AND 'b' FROM t;
-- mysql: [["0","1",null,"0"],[null,"1",null,null],["1","1",null,"1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: SELECT i NOT IN (1, 2), i NOT IN (1, NULL), NULL NOT IN (1), s NOT IN ('abc', 'x') FROM t
-- setup: values
SELECT i NOT IN (1, 2), i NOT IN (1, NULL), NULL NOT IN (1), s NOT IN ('abc', 'x') FROM t;
-- mysql: [["0","0",null,"0"],[null,null,null,null],["1",null,null,"1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: SELECT i IS TRUE, i IS FALSE, i IS UNKNOWN, i IS NOT TRUE, i IS NOT FALSE, i IS NOT UNKNOWN FROM t
-- setup: values
SELECT i IS TRUE, i IS FALSE, i IS UNKNOWN, i IS NOT TRUE, i IS NOT FALSE, i IS NOT UNKNOWN FROM t;
-- mysql: [["1","0","0","0","1","1"],["0","0","1","1","1","0"],["1","0","0","0","1","1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: SELECT NULL IS TRUE, NULL IS NOT TRUE, 'a' IS TRUE, 0.5 IS TRUE, 0e0 IS FALSE
SELECT NULL IS TRUE, NULL IS NOT TRUE, 'a' IS TRUE, 0.5 IS TRUE, 0e0 IS FALSE;
-- mysql: [["0","1","0","1","1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: 'a'"]]

-- case: SELECT s NOT LIKE 'a%', NULL NOT LIKE 'a', 'a_c' NOT LIKE 'a|_c' ESCAPE '|' FROM t
-- setup: values
SELECT s NOT LIKE 'a%', NULL NOT LIKE 'a', 'a_c' NOT LIKE 'a|_c' ESCAPE '|' FROM t;
-- mysql: [["0",null,"0"],[null,null,"0"],["1",null,"0"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: SELECT i FROM t WHERE NOT EXISTS (SELECT 1 FROM t u WHERE u.i > t.i)
-- setup: values
SELECT i FROM t WHERE NOT EXISTS (SELECT 1 FROM t u WHERE u.i > t.i);
-- mysql: [["1"],[null]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT NOT EXISTS (SELECT 1 WHERE 0), EXISTS (SELECT 2), EXISTS (SELECT 1 FROM t WHERE i > 100)
-- setup: values
SELECT NOT EXISTS (SELECT 1 WHERE 0), EXISTS (SELECT 2), EXISTS (SELECT 1 FROM t WHERE i > 100);
-- mysql: [["1","1","0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: SELECT i FROM t WHERE i >= ALL (SELECT i FROM t WHERE i IS NOT NULL)
-- setup: values
SELECT i FROM t WHERE i >= ALL (SELECT i FROM t WHERE i IS NOT NULL);
-- mysql: [["1"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT 1 > ALL (SELECT 1 WHERE 0), NULL > ALL (SELECT 1 WHERE 0), 1 > ALL (SELECT NULL), 5 > ALL (SE
SELECT 1 > ALL (SELECT 1 WHERE 0), NULL > ALL (SELECT 1 WHERE 0), 1 > ALL (SELECT NULL), 5 > ALL (SELECT 1 UNION SELECT 2);
-- mysql: [["1","1",null,"1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: SELECT i FROM t WHERE i = ANY (SELECT i FROM t)
-- setup: values
SELECT i FROM t WHERE i = ANY (SELECT i FROM t);
-- mysql: [["1"],["-5"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT 1 = ANY (SELECT NULL), 1 = SOME (SELECT 1 UNION SELECT NULL), 'A'
SELECT 1 = ANY (SELECT NULL), 1 = SOME (SELECT 1 UNION SELECT NULL), 'A' = SOME (SELECT 'a');
-- mysql: [[null,"1","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: SELECT i FROM t WHERE i < SOME (SELECT i FROM t) ORDER BY i
-- setup: values
SELECT i FROM t WHERE i < SOME (SELECT i FROM t) ORDER BY i;
-- mysql: [["-5"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT RAND() >= 0 AND RAND() < 1, RAND(1) = RAND(1), RAND(3), RAND(3) + RAND(3), RAND(NULL) = RAND(0)
SELECT RAND() >= 0 AND RAND() < 1, RAND(1) = RAND(1), RAND(3), RAND(3) + RAND(3), RAND(NULL) = RAND(0);
-- mysql: [["1","1","0.9057697559760601","1.8115395119521203","1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY NOT_NULL","DOUBLE(23,31) BINARY NOT_NULL","LONGLONG(1,0) BINARY"]

-- case: SELECT CHARACTER_LENGTH(s), CHARACTER_LENGTH('é'), CHARACTER_LENGTH(NULL), CHARACTER_LENGTH(12.50) F
-- setup: values
SELECT CHARACTER_LENGTH(s), CHARACTER_LENGTH('é'), CHARACTER_LENGTH(NULL), CHARACTER_LENGTH(12.50) FROM t;
-- mysql: [["3","1",null,"5"],[null,"1",null,"5"],["3","1",null,"5"]]
-- types: ["LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY NOT_NULL","LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY NOT_NULL"]

-- case: SELECT LCASE(s), LCASE('ÄÖ'), LCASE(NULL), LCASE(x'41') FROM t
-- setup: values
SELECT LCASE(s), LCASE('ÄÖ'), LCASE(NULL), LCASE(x'41') FROM t;
-- mysql: [["abc","äö",null,"A"],[null,"äö",null,"A"],["é x","äö",null,"A"]]
-- types: ["VAR_STRING(40,31)","VAR_STRING(8,31)","VAR_STRING(0,31) BINARY","VAR_STRING(1,31) BINARY"]

-- case: SELECT LOAD_FILE('/no/such/file'), LOAD_FILE(NULL)
SELECT LOAD_FILE('/no/such/file'), LOAD_FILE(NULL);
-- mysql: [[null,null]]
-- types: ["LONGBLOB(16777216,31) BINARY","LONGBLOB(16777216,31) BINARY"]

-- case: SELECT HEX(WEIGHT_STRING(CAST('AB' AS BINARY)))
SELECT HEX(WEIGHT_STRING(CAST('AB' AS BINARY)));
-- mysql: [["4142"]]
-- types: ["VAR_STRING(64,31)"]

-- case: SELECT CURRENT_DATE, CURRENT_DATE(), CURRENT_TIME, CURRENT_TIME(), CURRENT_TIME(3), UTC_TIME, UTC_TI
SELECT CURRENT_DATE, CURRENT_DATE(), CURRENT_TIME, CURRENT_TIME(), CURRENT_TIME(3), UTC_TIME, UTC_TIME(), UTC_DATE;
-- mysql: [["2026-11-21","2026-11-21","12:00:00","12:00:00","12:00:00.000","12:00:00","12:00:00","2026-11-21"]]
-- types: ["DATE(10,0) BINARY NOT_NULL","DATE(10,0) BINARY NOT_NULL","TIME(8,0) BINARY NOT_NULL","TIME(8,0) BINARY NOT_NULL","TIME(12,3) BINARY NOT_NULL","TIME(8,0) BINARY NOT_NULL","TIME(8,0) BINARY NOT_NULL","DATE(10,0) BINARY NOT_NULL"]

-- case: SELECT LOCALTIMESTAMP, LOCALTIMESTAMP(), LOCALTIMESTAMP(2), LOCALTIME, LOCALTIME()
SELECT LOCALTIMESTAMP, LOCALTIMESTAMP(), LOCALTIMESTAMP(2), LOCALTIME, LOCALTIME();
-- mysql: [["2026-11-21 12:00:00","2026-11-21 12:00:00","2026-11-21 12:00:00.00","2026-11-21 12:00:00","2026-11-21 12:00:00"]]
-- types: ["DATETIME(19,0) BINARY NOT_NULL","DATETIME(19,0) BINARY NOT_NULL","DATETIME(22,2) BINARY NOT_NULL","DATETIME(19,0) BINARY NOT_NULL","DATETIME(19,0) BINARY NOT_NULL"]

-- case: SELECT CURRENT_DATE + 0, CURRENT_TIME + 0, LOCALTIMESTAMP + 0
SELECT CURRENT_DATE + 0, CURRENT_TIME + 0, LOCALTIMESTAMP + 0;
-- mysql: [["20261121","120000","20261121120000"]]
-- types: ["LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(9,0) BINARY NOT_NULL","LONGLONG(16,0) BINARY NOT_NULL"]

-- case: SELECT MD5('abc'), MD5(''), MD5(s) FROM t
-- setup: values
SELECT MD5('abc'), MD5(''), MD5(s) FROM t;
-- mysql: [["900150983cd24fb0d6963f7d28e17f72","d41d8cd98f00b204e9800998ecf8427e","900150983cd24fb0d6963f7d28e17f72"],["900150983cd24fb0d6963f7d28e17f72","d41d8cd98f00b204e9800998ecf8427e",null],["900150983cd24fb0d6963f7d28e17f72","d41d8cd98f00b204e9800998ecf8427e","4fd1ed3ba9058edd64faba4b1c2bed23"]]
-- types: ["VAR_STRING(128,31)","VAR_STRING(128,31)","VAR_STRING(128,31)"]

-- case: SELECT SHA('abc'), SHA1('abc'), SHA1(''), SHA('é')
SELECT SHA('abc'), SHA1('abc'), SHA1(''), SHA('é');
-- mysql: [["a9993e364706816aba3e25717850c26c9cd0d89d","a9993e364706816aba3e25717850c26c9cd0d89d","da39a3ee5e6b4b0d3255bfef95601890afd80709","bf15be717ac1b080b4f1c456692825891ff5073d"]]
-- types: ["VAR_STRING(160,31)","VAR_STRING(160,31)","VAR_STRING(160,31)","VAR_STRING(160,31)"]

-- case: SELECT LENGTH(UUID()), IS_UUID(UUID()), UUID() <> UUID(), UUID_SHORT() > 0
SELECT LENGTH(UUID()), IS_UUID(UUID()), UUID() <> UUID(), UUID_SHORT() > 0;
-- mysql: [["36","1","1","1"]]
-- types: ["LONGLONG(11,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: SELECT CONNECTION_ID() > 0, CONNECTION_ID() = CONNECTION_ID()
SELECT CONNECTION_ID() > 0, CONNECTION_ID() = CONNECTION_ID();
-- mysql: [["1","1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: SELECT CURRENT_ROLE()
SELECT CURRENT_ROLE();
-- mysql: [["NONE"]]
-- types: ["LONGBLOB(201326592,31)"]

-- case: SELECT USER() LIKE 'root@%', SESSION_USER() = USER(), SYSTEM_USER() = USER(), CURRENT_USER LIKE 'roo
SELECT USER() LIKE 'root@%', SESSION_USER() = USER(), SYSTEM_USER() = USER(), CURRENT_USER LIKE 'root@%', CURRENT_USER() = CURRENT_USER;
-- mysql: [["1","1","1","1","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: SELECT DATABASE(), SCHEMA(), SCHEMA() = DATABASE()
SELECT DATABASE(), SCHEMA(), SCHEMA() = DATABASE();
-- mysql: [["aproxy_golden","aproxy_golden","1"]]
-- types: ["VAR_STRING(256,31)","VAR_STRING(256,31)","LONGLONG(1,0) BINARY"]

-- case: SELECT VERSION() REGEXP '^[0-9]+[.][0-9]+[.][0-9]+'
SELECT VERSION() REGEXP '^[0-9]+[.][0-9]+[.][0-9]+';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: SELECT IS_USED_LOCK('nobody has it')
SELECT IS_USED_LOCK('nobody has it');
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: SELECT FOUND_ROWS()
-- setup: values
-- before: SELECT i FROM t LIMIT 2
SELECT FOUND_ROWS();
-- mysql: [["2"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT ROW_COUNT()
-- before: SELECT 1
SELECT ROW_COUNT();
-- mysql: [["-1"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: SELECT ROW_COUNT(), i, s FROM counted ORDER BY i
-- setup: counted
-- before: DELETE FROM counted
-- before: INSERT INTO counted VALUES (1, 'a'), (2, 'b')
SELECT ROW_COUNT(), i, s FROM counted ORDER BY i;
-- mysql: [["2","1","a"],["2","2","b"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL","LONG(11,0) BINARY NOT_NULL","VAR_STRING(40,0)"]

-- case: SELECT i, s FROM counted ORDER BY i
-- setup: counted
-- before: DELETE FROM counted
-- before: INSERT INTO counted VALUES (1, 'a')
-- before: INSERT INTO counted VALUES (1, 'b'), (2, 'c') ON DUPLICATE KEY UPDATE s = CONCAT(s, VALUES(s))
SELECT i, s FROM counted ORDER BY i;
-- mysql: [["1","ab"],["2","c"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(40,0)"]

-- case: SELECT STD(i), STDDEV(i), STDDEV_POP(i), STDDEV_SAMP(i), VARIANCE(i), VAR_POP(i), VAR_SAMP(i) FROM t
-- setup: values
SELECT STD(i), STDDEV(i), STDDEV_POP(i), STDDEV_SAMP(i), VARIANCE(i), VAR_POP(i), VAR_SAMP(i) FROM t;
-- mysql: [["3","3","3","4.242640687119285","9","9","18"]]
-- types: ["DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY"]

-- case: SELECT STDDEV(i), STDDEV_POP(i), VAR_POP(i) FROM t WHERE i > 100
-- setup: values
SELECT STDDEV(i), STDDEV_POP(i), VAR_POP(i) FROM t WHERE i > 100;
-- mysql: [[null,null,null]]
-- types: ["DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY"]
