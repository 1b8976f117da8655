-- case: SELECT @a := 5, @a, @a + 1
-- setup: variables
-- before: SET @a = 0
SELECT @a := 5, @a, @a + 1;
-- mysql: [["5","5","6"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL","LONGLONG(21,0) BINARY","LONGLONG(22,0) BINARY"]

-- case: SELECT @a := 5, @a, @a + 1 (2)
-- setup: variables
-- before: SET @a = 'text'
SELECT @a := 5, @a, @a + 1;
-- mysql: [["5","5","6"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL","LONGBLOB(268435440,31)","DOUBLE(23,31) BINARY"]

-- case: SELECT @a, @a + 1
-- setup: variables
-- before: SELECT @a := 5
SELECT @a, @a + 1;
-- mysql: [["5","6"]]
-- types: ["LONGLONG(21,0) BINARY","LONGLONG(22,0) BINARY"]

-- case: SELECT @n := @n + 1 AS rn, x FROM vars
-- setup: variables
-- before: SET @n = 0
SELECT @n := @n + 1 AS rn, x FROM vars;
-- mysql: [["1","3"],["2","1"],["3","2"]]
-- types: ["LONGLONG(22,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT @n := @n + 1 AS rn, x FROM vars, (SELECT @n := 0) r
-- setup: variables
-- before: SET @n = 0
SELECT @n := @n + 1 AS rn, x FROM vars, (SELECT @n := 0) r;
-- mysql: [["1","3"],["2","1"],["3","2"]]
-- types: ["LONGLONG(22,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT @n := @n + 1 AS rn, x FROM vars, (SELECT @n := 0) r ORDER BY x
-- setup: variables
-- before: SET @n = 7
SELECT @n := @n + 1 AS rn, x FROM vars, (SELECT @n := 0) r ORDER BY x;
-- mysql: [["1","1"],["2","2"],["3","3"]]
-- types: ["LONGLONG(22,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT @n := @n + 1 AS rn, x FROM vars, (SELECT @n := 0) r ORDER BY x DESC LIMIT 2
-- setup: variables
-- before: SET @n = 0
SELECT @n := @n + 1 AS rn, x FROM vars, (SELECT @n := 0) r ORDER BY x DESC LIMIT 2;
-- mysql: [["1","3"],["2","2"]]
-- types: ["LONGLONG(22,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT @n
-- setup: variables
-- before: SET @n = 0
-- before: SELECT @n := @n + 1 FROM vars ORDER BY x DESC LIMIT 2
SELECT @n;
-- mysql: [["2"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: SELECT @n := @n + 1 AS rn, x FROM vars ORDER BY x
-- setup: variables
-- before: SET @n = 0
SELECT @n := @n + 1 AS rn, x FROM vars ORDER BY x;
-- mysql: [["1","1"],["2","2"],["3","3"]]
-- types: ["LONGLONG(22,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT @n := @n + 1 AS rn, x FROM vars JOIN (SELECT 1) q ORDER BY x
-- setup: variables
-- before: SET @n = 3
SELECT @n := @n + 1 AS rn, x FROM vars JOIN (SELECT 1) q ORDER BY x;
-- mysql: [["4","1"],["5","2"],["6","3"]]
-- types: ["LONGLONG(22,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT * FROM (SELECT @n := @n + 1 AS rn, x FROM vars ORDER BY x) q
-- setup: variables
-- before: SET @n = 0
SELECT * FROM (SELECT @n := @n + 1 AS rn, x FROM vars ORDER BY x) q;
-- mysql: [["1","1"],["2","2"],["3","3"]]
-- types: ["LONGLONG(22,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT * FROM (SELECT @n := @n + 1 AS rn, x FROM vars ORDER BY x) q ORDER BY x
-- setup: variables
-- before: SET @n = 0
SELECT * FROM (SELECT @n := @n + 1 AS rn, x FROM vars ORDER BY x) q ORDER BY x;
-- mysql: [["1","1"],["2","2"],["3","3"]]
-- types: ["LONGLONG(22,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT @n := @n + 1 AS rn, x FROM vars ORDER BY rn DESC
-- setup: variables
-- before: SET @n = 0
SELECT @n := @n + 1 AS rn, x FROM vars ORDER BY rn DESC;
-- mysql: [["3","2"],["2","1"],["1","3"]]
-- types: ["LONGLONG(22,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT x FROM vars WHERE (@n := @n + 1) > 1
-- setup: variables
-- before: SET @n = 0
SELECT x FROM vars WHERE (@n := @n + 1) > 1;
-- mysql: [["1"],["2"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT x FROM vars WHERE (@n := @n + 1) < 3 AND x < 3
-- setup: variables
-- before: SET @n = 0
-- differs: MySQL compares the column first
SELECT x FROM vars WHERE (@n := @n + 1) < 3 AND x < 3;
-- mysql: [["1"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT @n, x FROM vars ORDER BY (@n := @n + 1)
-- setup: variables
-- before: SET @n = 0
-- differs: variables are read after rows are sorted
SELECT @n, x FROM vars ORDER BY (@n := @n + 1);
-- mysql: [["1","3"],["2","1"],["3","2"]]
-- types: ["LONGLONG(21,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT @s := s, @d := d, @f := f, @dc := dc, @b := (x > 1), @u := CAST(x AS UNSIGNED), @dd
-- setup: variables
-- before: SET @s = '', @d = '', @f = 0e0, @dc = 0.0, @b = 0, @u = 0, @dd = '', @t = '', @bin = '', @nul = ''
SELECT @s := s, @d := d, @f := f, @dc := dc, @b := (x > 1), @u := CAST(x AS UNSIGNED), @dd := TIMESTAMP'2020-02-03 04:05:06', @t := TIME'10:00:00', @bin := CAST('x' AS BINARY), @nul := NULL FROM vars LIMIT 1;
-- mysql: [["a","2020-01-01","1.5","1.25","1","3","2020-02-03 04:05:06","10:00:00","x",null]]
-- types: ["VAR_STRING(40,31)","VAR_STRING(40,31)","DOUBLE(23,31) BINARY","NEWDECIMAL(12,2) BINARY","LONGLONG(1,0) BINARY","LONGLONG(21,0) BINARY UNSIGNED","VAR_STRING(76,31) NOT_NULL","VAR_STRING(40,31) NOT_NULL","VAR_STRING(4,31) BINARY","VAR_STRING(0,31) BINARY"]

-- case: SELECT @s, @f, @dc, @b, @u
-- setup: variables
-- before: SELECT @s := s, @f := f, @dc := dc, @b := (x > 1), @u := CAST(x AS UNSIGNED) FROM vars LIMIT 1
-- differs: a decimal variable has the digits of its value, not 30 after the point
SELECT @s, @f, @dc, @b, @u;
-- mysql: [["a","1.5","1.25","1","3"]]
-- types: ["LONGBLOB(268435440,31)","DOUBLE(23,31) BINARY","NEWDECIMAL(67,30) BINARY","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY UNSIGNED"]

-- case: SELECT @d, @dd, @t, @bin
-- setup: variables
-- before: SELECT @d := d, @dd := TIMESTAMP'2020-02-03 04:05:06', @t := TIME'10:00:00', @bin := CAST('x' AS BINARY) FROM vars LIMIT 1
SELECT @d, @dd, @t, @bin;
-- mysql: [["2020-01-01","2020-02-03 04:05:06","10:00:00","x"]]
-- types: ["MEDIUMBLOB(67108860,31)","MEDIUMBLOB(67108860,31)","MEDIUMBLOB(67108860,31)","MEDIUMBLOB(16777215,31) BINARY"]

-- case: SELECT @d + INTERVAL 1 DAY, @dd + 1, @t + 1, ADDTIME(@t, '1:00:00')
-- setup: variables
-- before: SELECT @d := d, @dd := TIMESTAMP'2020-02-03 04:05:06', @t := TIME'10:00:00' FROM vars LIMIT 1
SELECT @d + INTERVAL 1 DAY, @dd + 1, @t + 1, ADDTIME(@t, '1:00:00');
-- mysql: [["2020-01-02","2021","11","11:00:00"]]
-- types: ["STRING(116,31)","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","STRING(116,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: '2020-02-03 04:05:06'"],["Warning",1292,"Truncated incorrect DOUBLE value: '10:00:00'"]]

-- case: SELECT @s := s, @s FROM vars
-- setup: variables
-- before: SET @s = 'x'
SELECT @s := s, @s FROM vars;
-- mysql: [["a","a"],["b","b"],["c","c"]]
-- types: ["VAR_STRING(40,31)","LONGBLOB(268435440,31)"]

-- case: SELECT @s := s, @s FROM vars (2)
-- setup: variables
-- before: SET @s = 1
-- differs: text read as a number is a warning
SELECT @s := s, @s FROM vars;
-- mysql: [["a","0"],["b","0"],["c","0"]]
-- types: ["VAR_STRING(40,31)","LONGLONG(21,0) BINARY"]

-- case: SELECT @sum := @sum + x FROM vars
-- setup: variables
-- before: SET @sum = 0.0
-- differs: a decimal variable has the digits of its value, not 30 after the point
SELECT @sum := @sum + x FROM vars;
-- mysql: [["3.0"],["4.0"],["6.0"]]
-- types: ["NEWDECIMAL(67,30) BINARY"]

-- case: SELECT @sum := @sum + x FROM vars, (SELECT @sum := 0.0) q
-- setup: variables
-- before: SET @sum = 0.0
-- differs: a decimal variable has the digits of its value, not 30 after the point
SELECT @sum := @sum + x FROM vars, (SELECT @sum := 0.0) q;
-- mysql: [["3.0"],["4.0"],["6.0"]]
-- types: ["NEWDECIMAL(67,30) BINARY"]

-- case: SELECT @sum := @sum + dc FROM vars
-- setup: variables
-- before: SET @sum = 0e0
SELECT @sum := @sum + dc FROM vars;
-- mysql: [["1.25"],["3.5"],["6.75"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: SELECT @p := s AS cur, @q AS prev, @q := s FROM vars
-- setup: variables
-- before: SET @q = ''
SELECT @p := s AS cur, @q AS prev, @q := s FROM vars;
-- mysql: [["a","","a"],["b","a","b"],["c","b","c"]]
-- types: ["VAR_STRING(40,31)","LONGBLOB(268435440,31)","VAR_STRING(40,31)"]

-- case: SELECT @p := s AS cur, @q AS prev, @q := s FROM vars, (SELECT @q := NULL) r
-- setup: variables
-- before: SET @q = NULL
SELECT @p := s AS cur, @q AS prev, @q := s FROM vars, (SELECT @q := NULL) r;
-- mysql: [["a",null,"a"],["b","a","b"],["c","b","c"]]
-- types: ["VAR_STRING(40,31)","LONGBLOB(268435440,31)","VAR_STRING(40,31)"]

-- case: SELECT IF(@q = s, @k := @k + 1, @k := 1) FROM vars
-- setup: variables
-- before: SET @k = 0, @q = ''
SELECT IF(@q = s, @k := @k + 1, @k := 1) FROM vars;
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_general_ci,IMPLICIT) and (utf8mb4_0900_ai_ci,IMPLICIT) for operation '='"]

-- case: SELECT IF(@q = s, @k := @k + 1, @k := 1), @q := s, @k FROM vars, (SELECT @k := 0, @q := ''
-- setup: variables
-- before: SET @k = 0, @q = ''
SELECT IF(@q = s, @k := @k + 1, @k := 1), @q := s, @k FROM vars, (SELECT @k := 0, @q := '') r;
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_general_ci,IMPLICIT) and (utf8mb4_0900_ai_ci,IMPLICIT) for operation '='"]

-- case: SELECT id, x, @n FROM vars ORDER BY id
-- setup: variables
-- before: DELETE FROM vars
-- before: INSERT INTO vars (id,x,y,s,d,f,dc) VALUES (1,3,1,'a','2020-01-01',1.5,1.25),(2,1,2,'b','2020-01-02',2.5,2.25),(3,2,3,'c',NULL,3.5,3.25)
-- before: SET @n = 10
-- before: UPDATE vars SET x = (@n := @n + 1) ORDER BY id DESC
SELECT id, x, @n FROM vars ORDER BY id;
-- mysql: [["1","13","13"],["2","12","13"],["3","11","13"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","LONGLONG(21,0) BINARY"]

-- case: SELECT id, x, y, @n FROM vars ORDER BY id
-- setup: variables
-- before: DELETE FROM vars
-- before: INSERT INTO vars (id,x,y,s,d,f,dc) VALUES (1,3,1,'a','2020-01-01',1.5,1.25),(2,1,2,'b','2020-01-02',2.5,2.25),(3,2,3,'c',NULL,3.5,3.25)
-- before: SET @n = 10
-- before: UPDATE vars SET x = (@n := @n + 1), y = @n WHERE id > 1
SELECT id, x, y, @n FROM vars ORDER BY id;
-- mysql: [["1","3","1","12"],["2","11","11","12"],["3","12","12","12"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","LONG(11,0) BINARY","LONGLONG(21,0) BINARY"]

-- case: SELECT id, x, @n FROM vars ORDER BY id (2)
-- setup: variables
-- before: DELETE FROM vars
-- before: INSERT INTO vars (id,x,y,s,d,f,dc) VALUES (1,3,1,'a','2020-01-01',1.5,1.25),(2,1,2,'b','2020-01-02',2.5,2.25),(3,2,3,'c',NULL,3.5,3.25)
-- before: SET @n = 0
-- before: INSERT INTO vars (id, x) SELECT @n := @n + 100, x FROM vars ORDER BY id
SELECT id, x, @n FROM vars ORDER BY id;
-- mysql: [["1","3","300"],["2","1","300"],["3","2","300"],["100","3","300"],["200","1","300"],["300","2","300"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","LONGLONG(21,0) BINARY"]

-- case: SELECT id, x, @a FROM vars ORDER BY id
-- setup: variables
-- before: DELETE FROM vars
-- before: INSERT INTO vars (id,x,y,s,d,f,dc) VALUES (1,3,1,'a','2020-01-01',1.5,1.25),(2,1,2,'b','2020-01-02',2.5,2.25),(3,2,3,'c',NULL,3.5,3.25)
-- before: INSERT INTO vars (id, x) VALUES (@a := 50, @a), (@a := @a + 1, @a)
SELECT id, x, @a FROM vars ORDER BY id;
-- mysql: [["1","3","51"],["2","1","51"],["3","2","51"],["50","50","51"],["51","51","51"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","LONGLONG(21,0) BINARY"]

-- case: SELECT id, @n FROM vars ORDER BY id
-- setup: variables
-- before: DELETE FROM vars
-- before: INSERT INTO vars (id,x,y,s,d,f,dc) VALUES (1,3,1,'a','2020-01-01',1.5,1.25),(2,1,2,'b','2020-01-02',2.5,2.25),(3,2,3,'c',NULL,3.5,3.25)
-- before: SET @n = 0
-- before: DELETE FROM vars WHERE (@n := @n + 1) = 2
SELECT id, @n FROM vars ORDER BY id;
-- mysql: [["1","3"],["3","3"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(21,0) BINARY"]

-- case: SELECT LAST_INSERT_ID(77)
-- setup: variables
-- before: DELETE FROM vars
-- before: INSERT INTO vars (id,x,y,s,d,f,dc) VALUES (1,3,1,'a','2020-01-01',1.5,1.25),(2,1,2,'b','2020-01-02',2.5,2.25),(3,2,3,'c',NULL,3.5,3.25)
SELECT LAST_INSERT_ID(77);
-- mysql: [["77"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: SELECT LAST_INSERT_ID()
-- setup: variables
-- before: SELECT LAST_INSERT_ID(77)
SELECT LAST_INSERT_ID();
-- mysql: [["77"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: SELECT LAST_INSERT_ID(), MAX(id) FROM vars
-- setup: variables
-- before: DELETE FROM vars
-- before: INSERT INTO vars (id,x,y,s,d,f,dc) VALUES (1,3,1,'a','2020-01-01',1.5,1.25),(2,1,2,'b','2020-01-02',2.5,2.25),(3,2,3,'c',NULL,3.5,3.25)
-- before: UPDATE vars SET id = LAST_INSERT_ID(id + 10) WHERE id = 3
SELECT LAST_INSERT_ID(), MAX(id) FROM vars;
-- mysql: [["13","13"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONG(11,0) BINARY"]

-- case: SELECT @c, @e
-- setup: variables
-- before: DELETE FROM vars
-- before: INSERT INTO vars (id,x,y,s,d,f,dc) VALUES (1,3,1,'a','2020-01-01',1.5,1.25),(2,1,2,'b','2020-01-02',2.5,2.25),(3,2,3,'c',NULL,3.5,3.25)
-- before: SET @c = (@e := 3) + 1
SELECT @c, @e;
-- mysql: [["4","3"]]
-- types: ["LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY"]

-- case: SELECT @g := COUNT(*), @h := MAX(x) FROM vars
-- setup: variables
-- before: SET @g = 0, @h = 0
SELECT @g := COUNT(*), @h := MAX(x) FROM vars;
-- mysql: [["3","3"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL","LONGLONG(11,0) BINARY"]

-- case: SELECT @g, @h, @i, @j
-- setup: variables
-- before: SELECT @g := COUNT(*), @h := MAX(x), @i := SUM(x), @j := AVG(x) FROM vars
-- differs: a decimal variable has the digits of its value, not 30 after the point
SELECT @g, @h, @i, @j;
-- mysql: [["3","3","6","2.000000000"]]
-- types: ["LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","NEWDECIMAL(67,30) BINARY","NEWDECIMAL(67,30) BINARY"]

-- case: SELECT @v1 := 1 UNION SELECT @v1 := @v1 + 1
-- setup: variables
-- before: SET @v1 = 0
SELECT @v1 := 1 UNION SELECT @v1 := @v1 + 1;
-- mysql: [["1"],["2"]]
-- types: ["LONGLONG(22,0) BINARY"]

-- case: SELECT SUM(@w := x) FROM vars
-- setup: variables
-- before: SET @w = 0
SELECT SUM(@w := x) FROM vars;
-- mysql: [["6"]]
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: SELECT @w
-- setup: variables
-- before: SET @w = 0
-- before: SELECT SUM(@w := x) FROM vars
SELECT @w;
-- mysql: [["2"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: SELECT @cnt := @cnt + 1 FROM vars, (SELECT @cnt := 0) i HAVING @cnt >= 2
-- setup: variables
-- before: SET @cnt = 0
SELECT @cnt := @cnt + 1 FROM vars, (SELECT @cnt := 0) i HAVING @cnt >= 2;
-- mysql: []
-- types: ["LONGLONG(22,0) BINARY"]

-- case: SELECT @r := CASE WHEN @prev = y THEN @r ELSE @r + 1 END AS rnk, @prev := y FROM (SELECT y
-- setup: variables
-- before: SET @r = 0, @prev = -1
SELECT @r := CASE WHEN @prev = y THEN @r ELSE @r + 1 END AS rnk, @prev := y FROM (SELECT y FROM vars ORDER BY y DESC) q;
-- mysql: [["1","3"],["2","2"],["3","1"]]
-- types: ["LONGLONG(22,0) BINARY","LONGLONG(11,0) BINARY"]

-- case: SELECT x, y, @r := IF(@prev = x, @r, @r + 1) AS rnk, @prev := x FROM vars ORDER BY x
-- setup: variables
-- before: SET @r = 0, @prev = -1
SELECT x, y, @r := IF(@prev = x, @r, @r + 1) AS rnk, @prev := x FROM vars ORDER BY x;
-- mysql: [["1","2","1","1"],["2","3","2","2"],["3","1","3","3"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY","LONGLONG(22,0) BINARY","LONGLONG(11,0) BINARY"]

-- case: SELECT @x1 := 1, @x1 := 'abc', @x1 := 1.5
-- setup: variables
-- before: SET @x1 = 0
SELECT @x1 := 1, @x1 := 'abc', @x1 := 1.5;
-- mysql: [["1","abc","1.5"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL","VAR_STRING(12,31) NOT_NULL","NEWDECIMAL(4,1) BINARY NOT_NULL"]

-- case: SELECT @x1
-- setup: variables
-- before: SELECT @x1 := 1, @x1 := 'abc', @x1 := 1.5
-- differs: a decimal variable has the digits of its value, not 30 after the point
SELECT @x1;
-- mysql: [["1.5"]]
-- types: ["NEWDECIMAL(67,30) BINARY"]

-- case: SELECT @do
-- setup: variables
-- before: DO @do := 5
SELECT @do;
-- mysql: [["5"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: SELECT @json := '{"a":1}'
-- setup: variables
-- before: SET @json = ''
SELECT @json := '{"a":1}';
-- mysql: [["{\"a\":1}"]]
-- types: ["VAR_STRING(28,31) NOT_NULL"]

-- case: SELECT @json, JSON_EXTRACT(@json, '$.a')
-- setup: variables
-- before: SELECT @json := JSON_OBJECT('a', 1)
SELECT @json, JSON_EXTRACT(@json, '$.a');
-- mysql: [["{\"a\": 1}","1"]]
-- types: ["LONGBLOB(268435440,31)","JSON(4294967292,31)"]

-- case: SELECT GROUP_CONCAT(@gc := x) FROM vars
-- setup: variables
-- before: SET @gc = 0
SELECT GROUP_CONCAT(@gc := x) FROM vars;
-- mysql: [["3,1,2"]]
-- types: ["LONGBLOB(65536,31)"]

-- case: SELECT @big := 18446744073709551615, @big := -1, @big := 1e30
-- setup: variables
-- before: SET @big = 0
SELECT @big := 18446744073709551615, @big := -1, @big := 1e30;
-- mysql: [["18446744073709551615","-1","1e30"]]
-- types: ["LONGLONG(20,0) BINARY NOT_NULL UNSIGNED","LONGLONG(2,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY NOT_NULL"]

-- case: SELECT @big, @big - 1, @big DIV 2
-- setup: variables
-- before: SELECT @big := 18446744073709551615
SELECT @big, @big - 1, @big DIV 2;
-- mysql: [["18446744073709551615","18446744073709551614","9223372036854775807"]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(22,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY UNSIGNED"]

-- case: SELECT @c1 := s, COLLATION(@c1), CHARSET(@c1) FROM vars LIMIT 1
-- setup: variables
-- before: SET @c1 = _latin1'x'
SELECT @c1 := s, COLLATION(@c1), CHARSET(@c1) FROM vars LIMIT 1;
-- mysql: [["a","latin1_swedish_ci","latin1"]]
-- types: ["VAR_STRING(40,31)","VAR_STRING(256,31)","VAR_STRING(256,31)"]

-- case: SELECT id, (SELECT @id := MAX(y) FROM vars w WHERE w.id <= vars.id) FROM vars ORDER BY id
-- setup: variables
-- before: SET @id = 0
-- differs: column flags of a sorted temporary table
SELECT id, (SELECT @id := MAX(y) FROM vars w WHERE w.id <= vars.id) FROM vars ORDER BY id;
-- mysql: [["1","1"],["2","2"],["3","3"]]
-- types: ["LONG(11,0) BINARY","LONGLONG(11,0) BINARY"]

-- case: SELECT id FROM vars WHERE id = @n
-- setup: variables
-- before: SET @n = 1
SELECT id FROM vars WHERE id = @n;
-- mysql: [["1"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: SELECT id FROM vars WHERE id = (@n := 2)
-- setup: variables
-- before: SET @n = 1
SELECT id FROM vars WHERE id = (@n := 2);
-- mysql: [["2"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: SELECT DISTINCT @n := @n + 1 FROM vars
-- setup: variables
-- before: SET @n = 0
SELECT DISTINCT @n := @n + 1 FROM vars;
-- mysql: [["1"],["2"],["3"]]
-- types: ["LONGLONG(22,0) BINARY"]

-- case: SELECT y > 1, COUNT(*), MAX(@n := @n + 1) FROM vars GROUP BY y > 1 ORDER BY 1
-- setup: variables
-- before: SET @n = 0
SELECT y > 1, COUNT(*), MAX(@n := @n + 1) FROM vars GROUP BY y > 1 ORDER BY 1;
-- mysql: [["0","1","1"],["1","2","3"]]
-- types: ["LONG(1,0) BINARY","LONGLONG(21,0) BINARY NOT_NULL","LONGLONG(22,0) BINARY"]

-- case: text in variables beside a TIME column
-- setup: temporals
-- before: SET @a = '12:34', @b = '123456', @c = '12:34:56', @d = '9:00', @e = 'x'
SELECT id, a = @a, a = @b, a = @c, a < @b, a < @d, a > @e, a BETWEEN @d AND @e, a = CONCAT(@b), a = CONCAT('123456'), a IN (@b), a IN (@b, @d), a <=> @b, NULLIF(a, @b) FROM clocks ORDER BY id;
-- mysql: [["1","0","0","1","0","1","0","0","0","1","0","1","0","12:34:56"],["2","0","0","0","1","1","0","0","0","0","0","0","0","01:01:01"],["3",null,null,null,null,null,null,null,null,null,null,null,"0",null],["4","0","0","0","1","1","0","0","0","0","0","0","0","00:00:00"],["5","0","0","0","1","1","0","0","0","0","0","0","0","-100:00:01"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL","TIME(10,0) BINARY"]
