-- case: (select x'41')
SELECT (select x'41');
-- mysql: [["A"]]
-- types: ["VAR_STRING(1,0) BINARY NOT_NULL UNSIGNED"]

-- case: (select s) from t
-- setup: values
SELECT (select s) FROM t;
-- mysql: [["abc"],[null],["É x"]]
-- types: ["VAR_STRING(40,0)"]

-- case: (select e) from t
-- setup: values
SELECT (select e) FROM t;
-- mysql: [["bcd"],[null],[null]]
-- types: ["STRING(12,0)"]

-- case: (select tx) from t
-- setup: values
SELECT (select tx) FROM t;
-- mysql: [["text"],[null],[null]]
-- types: ["BLOB(262140,0)"]

-- case: (select bl) from t
-- setup: values
SELECT (select bl) FROM t;
-- mysql: [["blob"],[null],[null]]
-- types: ["BLOB(65535,0) BINARY"]

-- case: (select (select c)) from t
-- setup: values
SELECT (select (select c)) FROM t;
-- mysql: [["c"],[null],["C"]]
-- types: ["STRING(20,0)"]

-- case: (select s limit 0) from t
-- setup: values
SELECT (select s limit 0) FROM t;
-- mysql: [[null],[null],[null]]
-- types: ["VAR_STRING(40,31)"]

-- case: select e + 0, (select e from t limit 1) + 0 from t where i = 1
-- setup: values
select e + 0, (select e from t limit 1) + 0 from t where i = 1;
-- mysql: [["2","0"]]
-- types: ["DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY"]

-- case: if(1,e,null) from t
-- setup: values
SELECT if(1,e,null) FROM t;
-- mysql: [["bcd"],[null],[null]]
-- types: ["247(12,31)"]

-- case: coalesce(null,st) from t
-- setup: values
SELECT coalesce(null,st) FROM t;
-- mysql: [["x,yz"],[null],[null]]
-- types: ["248(16,31)"]

-- case: coalesce(c,cast(x as binary(4))) from t
-- setup: values
SELECT coalesce(c,cast(x as binary(4))) FROM t;
-- mysql: [["c"],[null],["C"]]
-- types: ["VAR_STRING(20,31) BINARY"]

-- case: left(s,1 + 1) from t
-- setup: values
SELECT left(s,1 + 1) FROM t;
-- mysql: [["ab"],[null],["É "]]
-- types: ["VAR_STRING(8,31)"]

-- case: left(s,5 / 2) from t
-- setup: values
SELECT left(s,5 / 2) FROM t;
-- mysql: [["abc"],[null],["É x"]]
-- types: ["VAR_STRING(12,31)"]

-- case: left(s,2.5e0) from t
-- setup: values
SELECT left(s,2.5e0) FROM t;
-- mysql: [["ab"],[null],["É "]]
-- types: ["VAR_STRING(8,31)"]

-- case: rpad(s,abs(-3),'x') from t
-- setup: values
SELECT rpad(s,abs(-3),'x') FROM t;
-- mysql: [["abc"],[null],["É x"]]
-- types: ["VAR_STRING(12,31)"]

-- case: repeat('É',length('ab') % 5)
SELECT repeat('É',length('ab') % 5);
-- mysql: [["ÉÉ"]]
-- types: ["VAR_STRING(8,31)"]

-- case: space(sign(1e300))
SELECT space(sign(1e300));
-- mysql: [[" "]]
-- types: ["VAR_STRING(4,31)"]

-- case: space(2 * 1)
SELECT space(2 * 1);
-- mysql: [["  "]]
-- types: ["VAR_STRING(8,31)"]

-- case: left(s,(select 2)) from t
-- setup: values
SELECT left(s,(select 2)) FROM t;
-- mysql: [["ab"],[null],["É "]]
-- types: ["VAR_STRING(8,31)"]

-- case: substring(s,null,1) from t
-- setup: values
SELECT substring(s,null,1) FROM t;
-- mysql: [[null],[null],[null]]
-- types: ["VAR_STRING(40,31)"]

-- case: round(d,1 + 0) from t
-- setup: values
SELECT round(d,1 + 0) FROM t;
-- mysql: [["4.6"],[null],["-0.5"]]
-- types: ["NEWDECIMAL(12,1) BINARY"]

-- case: round(d,null) from t
-- setup: values
SELECT round(d,null) FROM t;
-- mysql: [[null],[null],[null]]
-- types: ["NEWDECIMAL(10,0) BINARY"]

-- case: truncate(d,abs(-1)) from t
-- setup: values
SELECT truncate(d,abs(-1)) FROM t;
-- mysql: [["4.5"],[null],["-0.5"]]
-- types: ["NEWDECIMAL(11,1) BINARY"]

-- case: sha2('a',200 + 24)
SELECT sha2('a',200 + 24);
-- mysql: [["abd37534c7d9a2efb9465de931cd7055ffdb8879563ae98078d6d6d5"]]
-- types: ["VAR_STRING(224,31)"]

-- case: length(repeat('a',16384))
SELECT length(repeat('a',16384));
-- mysql: [["16384"]]
-- types: ["LONGLONG(11,0) BINARY"]

-- case: left(repeat('a',16384),ni + 1) from t
-- setup: values
SELECT left(repeat('a',16384),ni + 1) FROM t;
-- mysql: [["aaaa"],[""],["a"]]
-- types: ["MEDIUMBLOB(262144,31)"]

-- case: left(repeat('a',4194304),ni + 1) from t
-- setup: values
SELECT left(repeat('a',4194304),ni + 1) FROM t;
-- mysql: [["aaaa"],[""],["a"]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: left(repeat(_latin1'a',65535),ni + 1) from t
-- setup: values
SELECT left(repeat(_latin1'a',65535),ni + 1) FROM t;
-- mysql: [["aaaa"],[""],["a"]]
-- types: ["VAR_STRING(262140,31)"]

-- case: left(repeat(_latin1'a',65536),ni + 1) from t
-- setup: values
SELECT left(repeat(_latin1'a',65536),ni + 1) FROM t;
-- mysql: [["aaaa"],[""],["a"]]
-- types: ["MEDIUMBLOB(262144,31)"]

-- case: left(rpad(s,16777215,'a'),ni + 1) from t
-- setup: values
SELECT left(rpad(s,16777215,'a'),ni + 1) FROM t;
-- mysql: [["abca"],[null],["É"]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: concat(tx,'a') from t
-- setup: values
SELECT concat(tx,'a') FROM t;
-- mysql: [["texta"],[null],[null]]
-- types: ["MEDIUMBLOB(1048576,31)"]

-- case: concat(json_array(1),'a') from t
-- setup: values
SELECT concat(json_array(1),'a') FROM t;
-- mysql: [["[1]a"],["[1]a"],["[1]a"]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: upper(json_array(1)) from t
-- setup: values
SELECT upper(json_array(1)) FROM t;
-- mysql: [["[1]"],["[1]"],["[1]"]]
-- types: ["LONGBLOB(4294967295,31)"]

-- case: convert(tx using latin1) from t
-- setup: values
SELECT convert(tx using latin1) FROM t;
-- mysql: [["text"],[null],[null]]
-- types: ["VAR_STRING(262140,31)"]

-- case: convert(bl using utf8mb4) from t
-- setup: values
SELECT convert(bl using utf8mb4) FROM t;
-- mysql: [["blob"],[null],[null]]
-- types: ["MEDIUMBLOB(1048560,31)"]

-- case: cast(tx as binary) from t
-- setup: values
SELECT cast(tx as binary) FROM t;
-- mysql: [["text"],[null],[null]]
-- types: ["MEDIUMBLOB(262140,31) BINARY"]

-- case: cast(bl as char) from t
-- setup: values
SELECT cast(bl as char) FROM t;
-- mysql: [["blob"],[null],[null]]
-- types: ["MEDIUMBLOB(1048560,31)"]

-- case: cast(json_array(1) as char) from t
-- setup: values
SELECT cast(json_array(1) as char) FROM t;
-- mysql: [["[1]"],["[1]"],["[1]"]]
-- types: ["LONGBLOB(4294967295,31)"]

-- case: replace(s,'a',tx) from t
-- setup: values
SELECT replace(s,'a',tx) FROM t;
-- mysql: [["textbc"],[null],[null]]
-- types: ["MEDIUMBLOB(10485440,31)"]

-- case: replace(tx,'a',tx) from t
-- setup: values
SELECT replace(tx,'a',tx) FROM t;
-- mysql: [["text"],[null],[null]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: make_set(1,json_array(1),'a') from t
-- setup: values
SELECT make_set(1,json_array(1),'a') FROM t;
-- mysql: [["[1]"],["[1]"],["[1]"]]
-- types: ["VAR_STRING(4,31)"]

-- case: make_set(1,tx,'a') from t
-- setup: values
SELECT make_set(1,tx,'a') FROM t;
-- mysql: [["text"],[""],[""]]
-- types: ["MEDIUMBLOB(1048592,31)"]

-- case: make_set(1,bl,'a') from t
-- setup: values
SELECT make_set(1,bl,'a') FROM t;
-- mysql: [["blob"],[""],[""]]
-- types: ["MEDIUMBLOB(65540,31) BINARY"]

-- case: export_set(1,x,'n',',',2) from t
-- setup: values
SELECT export_set(1,x,'n',',',2) FROM t;
-- mysql: [[{"x":"00ff2c6e"}],[null],[null]]
-- types: ["VAR_STRING(764,31) BINARY"]

-- case: from_base64(x) from t
-- setup: values
SELECT from_base64(x) FROM t;
-- mysql: [[null],[null],[null]]
-- types: ["VAR_STRING(6,31) BINARY"]

-- case: from_base64(12)
SELECT from_base64(12);
-- mysql: [[null]]
-- types: ["VAR_STRING(2,31) BINARY"]

-- case: quote(bl) from t
-- setup: values
SELECT quote(bl) FROM t;
-- mysql: [["'blob'"],["NULL"],["NULL"]]
-- types: ["MEDIUMBLOB(2097152,31)"]

-- case: quote(_binary'é')
SELECT quote(_binary'é');
-- mysql: [["'é'"]]
-- types: ["VAR_STRING(24,31)"]

-- case: json_quote(tx) from t
-- setup: values
SELECT json_quote(tx) FROM t;
-- mysql: [["\"text\""],[null],[null]]
-- types: ["MEDIUMBLOB(6291392,31)"]

-- case: compress(null)
SELECT compress(null);
-- mysql: [[null]]
-- types: ["VAR_STRING(18,31) BINARY"]

-- case: replace(null,'a','b')
SELECT replace(null,'a','b');
-- mysql: [[null]]
-- types: ["VAR_STRING(0,31) BINARY"]

-- case: trim(leading 'a' from null)
SELECT trim(leading 'a' from null);
-- mysql: [[null]]
-- types: ["VAR_STRING(0,31) BINARY"]

-- case: substring_index(null,',',1)
SELECT substring_index(null,',',1);
-- mysql: [[null]]
-- types: ["VAR_STRING(0,31) BINARY"]

-- case: regexp_replace(null,'a','b')
SELECT regexp_replace(null,'a','b');
-- mysql: [[null]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: regexp_substr(null,'a')
SELECT regexp_substr(null,'a');
-- mysql: [[null]]
-- types: ["VAR_STRING(0,31)"]

-- case: collation(lpad(s,2,g)) from t
-- setup: values
SELECT collation(lpad(s,2,g)) FROM t;
-- mysql: [["utf8mb4_0900_ai_ci"],["utf8mb4_0900_ai_ci"],["utf8mb4_0900_ai_ci"]]
-- types: ["VAR_STRING(256,31)"]

-- case: collation(lpad('a',2,s)) from t
-- setup: values
SELECT collation(lpad('a',2,s)) FROM t;
-- mysql: [["utf8mb4_general_ci"],["utf8mb4_general_ci"],["utf8mb4_general_ci"]]
-- types: ["VAR_STRING(256,31)"]

-- case: collation(replace(g,s,'a')) from t
-- setup: values
SELECT collation(replace(g,s,'a')) FROM t;
-- mysql: [["utf8mb4_general_ci"],["utf8mb4_general_ci"],["utf8mb4_general_ci"]]
-- types: ["VAR_STRING(256,31)"]

-- case: collation(trim(s from g)) from t
-- setup: values
SELECT collation(trim(s from g)) FROM t;
-- mysql: [["utf8mb4_general_ci"],["utf8mb4_general_ci"],["utf8mb4_general_ci"]]
-- types: ["VAR_STRING(256,31)"]

-- case: collation(substring_index(b,s,1)) from t
-- setup: values
SELECT collation(substring_index(b,s,1)) FROM t;
-- mysql: [["utf8mb4_bin"],["utf8mb4_bin"],["utf8mb4_bin"]]
-- types: ["VAR_STRING(256,31)"]

-- case: collation(concat(json_array(1))) from t
-- setup: values
SELECT collation(concat(json_array(1))) FROM t;
-- mysql: [["utf8mb4_bin"],["utf8mb4_bin"],["utf8mb4_bin"]]
-- types: ["VAR_STRING(256,31)"]

-- case: collation(charset('a'))
SELECT collation(charset('a'));
-- mysql: [["utf8mb3_general_ci"]]
-- types: ["VAR_STRING(256,31)"]

-- case: coercibility(unhex('61'))
SELECT coercibility(unhex('61'));
-- mysql: [["4"]]
-- types: ["LONGLONG(10,0) BINARY NOT_NULL"]

-- case: coercibility(inet6_aton('::1'))
SELECT coercibility(inet6_aton('::1'));
-- mysql: [["4"]]
-- types: ["LONGLONG(10,0) BINARY NOT_NULL"]

-- case: coercibility(_binary'a' & _binary'b')
SELECT coercibility(_binary'a' & _binary'b');
-- mysql: [["4"]]
-- types: ["LONGLONG(10,0) BINARY NOT_NULL"]

-- case: coercibility(json_array())
SELECT coercibility(json_array());
-- mysql: [["2"]]
-- types: ["LONGLONG(10,0) BINARY NOT_NULL"]

-- case: coercibility(coalesce(i,x)) from t
-- setup: values
SELECT coercibility(coalesce(i,x)) FROM t;
-- mysql: [["2"],["2"],["2"]]
-- types: ["LONGLONG(10,0) BINARY NOT_NULL"]

-- case: coercibility(quote(s)) from t
-- setup: values
SELECT coercibility(quote(s)) FROM t;
-- mysql: [["2"],["2"],["2"]]
-- types: ["LONGLONG(10,0) BINARY NOT_NULL"]

-- case: lpad(s,4,x'ff') from t
-- setup: values
SELECT lpad(s,4,x'ff') FROM t;
-- error: [3854,"HY000","Cannot convert string '\\xFF' from binary to utf8mb4"]

-- case: replace(s,x'ff','a') from t
-- setup: values
SELECT replace(s,x'ff','a') FROM t;
-- error: [3854,"HY000","Cannot convert string '\\xFF' from binary to utf8mb4"]

-- case: lpad(s,10,x'41') from t
-- setup: values
SELECT lpad(s,10,x'41') FROM t;
-- mysql: [["AAAAAAAabc"],[null],["AAAAAAAÉ x"]]
-- types: ["VAR_STRING(40,31)"]

-- case: locate(b,g) from t
-- setup: values
SELECT locate(b,g) FROM t;
-- mysql: [["0"],[null],["0"]]
-- types: ["LONGLONG(11,0) BINARY"]

-- case: locate(g,b) from t
-- setup: values
SELECT locate(g,b) FROM t;
-- mysql: [["0"],[null],["0"]]
-- types: ["LONGLONG(11,0) BINARY"]

-- case: locate('GEN' collate utf8mb4_bin,g) from t
-- setup: values
SELECT locate('GEN' collate utf8mb4_bin,g) FROM t;
-- mysql: [["1"],[null],["1"]]
-- types: ["LONGLONG(11,0) BINARY"]

-- case: instr('straße',b) from t
-- setup: values
SELECT instr('straße',b) FROM t;
-- mysql: [["0"],[null],["0"]]
-- types: ["LONGLONG(11,0) BINARY"]

-- case: instr('abc','ABC' collate utf8mb4_bin)
SELECT instr('abc','ABC' collate utf8mb4_bin);
-- mysql: [["1"]]
-- types: ["LONGLONG(11,0) BINARY"]

-- case: locate(x'41','abc')
SELECT locate(x'41','abc');
-- mysql: [["1"]]
-- types: ["LONGLONG(11,0) BINARY NOT_NULL"]

-- case: locate(x'ff','abc')
SELECT locate(x'ff','abc');
-- error: [3854,"HY000","Cannot convert string '\\xFF' from binary to utf8mb4"]

-- case: locate('a',s,-1) from t
-- setup: values
SELECT locate('a',s,-1) FROM t;
-- mysql: [["0"],[null],["0"]]
-- types: ["LONGLONG(11,0) BINARY"]

-- case: g sounds like s from t
-- setup: values
SELECT g sounds like s FROM t;
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_general_ci,IMPLICIT) and (utf8mb4_0900_ai_ci,IMPLICIT) for operation '='"]

-- case: s sounds like 'abc' from t
-- setup: values
SELECT s sounds like 'abc' FROM t;
-- mysql: [["1"],[null],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: '🙂' sounds like '12'
SELECT '🙂' sounds like '12';
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: 'É' sounds like 'E'
SELECT 'É' sounds like 'E';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: soundex('🙂x')
SELECT soundex('🙂x');
-- mysql: [["🙂200"]]
-- types: ["VAR_STRING(16,31)"]

-- case: soundex('×÷a')
SELECT soundex('×÷a');
-- mysql: [["×000"]]
-- types: ["VAR_STRING(16,31)"]

-- case: soundex(_binary'éa')
SELECT soundex(_binary'éa');
-- mysql: [["A000"]]
-- types: ["VAR_STRING(4,31) BINARY"]

-- case: soundex('Pfister')
SELECT soundex('Pfister');
-- mysql: [["P236"]]
-- types: ["VAR_STRING(28,31)"]

-- case: soundex('1a2b')
SELECT soundex('1a2b');
-- mysql: [["A100"]]
-- types: ["VAR_STRING(16,31)"]

-- case: s regexp g from t
-- setup: values
SELECT s regexp g FROM t;
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_0900_ai_ci,IMPLICIT) and (utf8mb4_general_ci,IMPLICIT) for operation 'regexp_like'"]

-- case: format(-0.0025,2)
SELECT format(-0.0025,2);
-- mysql: [["0.00"]]
-- types: ["VAR_STRING(164,31)"]

-- case: format(-0.0025e0,2)
SELECT format(-0.0025e0,2);
-- mysql: [["-0.00"]]
-- types: ["VAR_STRING(244,31)"]

-- case: format(-0.5e0,0)
SELECT format(-0.5e0,0);
-- mysql: [["-0"]]
-- types: ["VAR_STRING(244,31)"]

-- case: format(2.5e0,0)
SELECT format(2.5e0,0);
-- mysql: [["2"]]
-- types: ["VAR_STRING(244,31)"]

-- case: format('-0.001',1,'de_DE')
SELECT format('-0.001',1,'de_DE');
-- mysql: [["-0,0"]]
-- types: ["VAR_STRING(160,31)"]

-- case: format(ti,1) from t
-- setup: values
SELECT format(ti,1) FROM t;
-- mysql: [["111,213.0"],[null],[null]]
-- types: ["VAR_STRING(180,31)"]

-- case: format(12,4294967297)
SELECT format(12,4294967297);
-- mysql: [["12.0"]]
-- types: ["VAR_STRING(144,31)"]

-- case: format(12,2147483648)
SELECT format(12,2147483648);
-- mysql: [["12"]]
-- types: ["VAR_STRING(144,31)"]

-- case: format(1234567.5e0,0,'en_IN')
SELECT format(1234567.5e0,0,'en_IN');
-- mysql: [["12,34,568"]]
-- types: ["VAR_STRING(244,31)"]

-- case: is_ipv4(i) from t
-- setup: values
SELECT is_ipv4(i) FROM t;
-- mysql: [["0"],["0"],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: is_ipv6(d) from t
-- setup: values
SELECT is_ipv6(d) FROM t;
-- mysql: [["0"],["0"],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: is_ipv4(s) from t
-- setup: values
SELECT is_ipv4(s) FROM t;
-- mysql: [["0"],[null],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: conv('-18446744073709551616',10,16)
SELECT conv('-18446744073709551616',10,16);
-- mysql: [["0"]]
-- types: ["VAR_STRING(260,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '-18446744073709551616'"]]

-- case: conv('18446744073709551616',10,16)
SELECT conv('18446744073709551616',10,16);
-- mysql: [["FFFFFFFFFFFFFFFF"]]
-- types: ["VAR_STRING(260,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '18446744073709551616'"]]

-- case: hex(12345678901234567890.5)
SELECT hex(12345678901234567890.5);
-- mysql: [["7FFFFFFFFFFFFFFF"]]
-- types: ["VAR_STRING(64,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '12345678901234567890.5'"]]

-- case: hex(bt) from t
-- setup: values
SELECT hex(bt) FROM t;
-- mysql: [["5"],[null],[null]]
-- types: ["VAR_STRING(64,31)"]

-- case: char(12345678901234567890.5)
SELECT char(12345678901234567890.5);
-- mysql: [[{"x":"ffffffff"}]]
-- types: ["VAR_STRING(4,31) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '12345678901234567890.5'"]]

-- case: char(tx) from t
-- setup: values
SELECT char(tx) FROM t;
-- mysql: [["\u0000"],[""],[""]]
-- types: ["VAR_STRING(4,31) BINARY"]

-- case: a NUL in stored text
-- before: CREATE TABLE nul_t (id INT PRIMARY KEY, s VARCHAR(20), x TEXT, c CHAR(5), b VARCHAR(5) COLLATE utf8mb4_bin, l VARCHAR(5) CHARSET latin1)
-- before: INSERT INTO nul_t VALUES (1, 'a\0b', 'O:1:"\0K\0p"', 'a\0', 'a\0', 'é\0'), (2, 'ab', 'é\0🙂', '\0', 'ab', '\0')
-- before: UPDATE nul_t SET x = CONCAT(x, '\0', HEX(x)) WHERE id = 2
-- after: DROP TABLE nul_t
SELECT s, x, c, b, l, LENGTH(s), CHAR_LENGTH(s), LENGTH(x), HEX(s), HEX(l), ASCII(c), MD5(s), s = 'ab', s = 'a\0b', b = 'a\0', s LIKE 'a\0%', s LIKE 'a_b', LOCATE('\0', b), QUOTE(s), REPLACE(s, '\0', '-') FROM nul_t ORDER BY id;
-- mysql: [["a\u0000b","O:1:\"\u0000K\u0000p\"","a\u0000","a\u0000","é\u0000","3","3","10","610062","E900","97","70350f6027bce3713f6b76473084309b","1","1","1","1","1","2","'a\\0b'","a-b"],["ab","é\u0000🙂\u0000C3A900F09F9982","\u0000","ab","\u0000","2","2","22","6162","00","0","187ef4436122d1cc2f40dc2b92f0eba0","1","1","0","0","0","0","'ab'","ab"]]
-- types: ["VAR_STRING(80,0)","BLOB(262140,0)","STRING(20,0)","VAR_STRING(20,0)","VAR_STRING(20,0)","LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY","VAR_STRING(640,31)","VAR_STRING(40,31)","LONGLONG(4,0) BINARY","VAR_STRING(128,31)","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(11,0) BINARY","VAR_STRING(168,31)","VAR_STRING(80,31)"]

-- case: a NUL in a condition
-- before: CREATE TABLE nul_t (id INT PRIMARY KEY, b VARCHAR(20) COLLATE utf8mb4_bin UNIQUE)
-- before: INSERT INTO nul_t VALUES (1, 'a\0b'), (2, 'ab')
-- after: DROP TABLE nul_t
SELECT id FROM nul_t WHERE b = 'a\0b' OR b = x'6100' OR b LIKE '%\0%';
-- mysql: [["1"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: a NUL through a variable
-- before: SET @nul = 'a\0b'
SELECT @nul, LENGTH(@nul), HEX(@nul), CONCAT(@nul, 1);
-- mysql: [["a\u0000b","3","610062","a\u0000b1"]]
-- types: ["LONGBLOB(268435440,31)","LONGLONG(11,0) BINARY","LONGBLOB(2147483520,31)","LONGBLOB(67108864,31)"]

-- case: char(0 using utf8mb4)
SELECT CHAR(0 USING utf8mb4), CHAR(65, 0, 256 USING utf8mb4), CHAR(0, 66 USING latin1);
-- mysql: [["\u0000","A\u0000\u0001\u0000","\u0000B"]]
-- types: ["VAR_STRING(16,31)","VAR_STRING(48,31)","VAR_STRING(32,31)"]

-- case: convert(x'00ff41' using latin1)
SELECT CONVERT(x'00ff41' USING latin1), HEX(CONVERT(x'00ff41' USING latin1)), CONVERT(x'c3a900' USING utf8mb4), HEX(CONVERT('a\0é' USING utf16)), HEX(CONVERT('a\0🙂' USING utf8mb3));
-- mysql: [["\u0000ÿA","00FF41","é\u0000","0061000000E9","61003F"]]
-- types: ["VAR_STRING(12,31)","VAR_STRING(24,31)","VAR_STRING(12,31)","VAR_STRING(96,31)","VAR_STRING(72,31)"]

-- case: convert(x'00c3a9ff10002030' using utf8mb4)
SELECT CONVERT(x'00c3a9ff10002030' USING utf8mb4);
-- mysql: [[null]]
-- types: ["VAR_STRING(32,31)"]
-- warnings: [["Warning",1300,"Invalid utf8mb4 character string: 'FF1000'"]]

-- case: cast(x'00ff' as char)
SELECT CAST(x'ff' AS CHAR), CAST(x'0041' AS CHAR(2));
-- mysql: [[null,"\u0000A"]]
-- types: ["VAR_STRING(4,31)","VAR_STRING(8,31)"]
-- warnings: [["Warning",1300,"Invalid utf8mb4 character string: 'FF'"]]

-- case: concat of a NUL and a document
SELECT CONCAT(x'00', JSON_ARRAY(1)), COALESCE('a', x'00'), ELT(2, 'a', x'00'), JSON_QUOTE('a\0b'), JSON_OBJECT('k', 'a\0b'), CAST(JSON_ARRAY('\0') AS CHAR), TRIM('\0' FROM 'a\0'), REVERSE('a\0b');
-- mysql: [["\u0000[1]","a","\u0000","\"a\\u0000b\"","{\"k\": \"a\\u0000b\"}","[\"\\u0000\"]","a","b\u0000a"]]
-- types: ["LONGBLOB(67108864,31)","VAR_STRING(4,31) BINARY NOT_NULL","VAR_STRING(4,31) BINARY","VAR_STRING(80,31)","JSON(4294967292,31)","LONGBLOB(4294967295,31)","VAR_STRING(8,31)","VAR_STRING(12,31)"]

-- case: 'a\0b' = 'ab' collate utf8mb4_0900_ai_ci
SELECT 'a\0b' = 'ab' COLLATE utf8mb4_0900_ai_ci, 'a\0b' = 'ab' COLLATE utf8mb4_bin, 'a\0b' REGEXP 'a.b';
-- mysql: [["1","0","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: bytes and a pattern
-- setup: values
SELECT REGEXP_LIKE(bl, 'b'), REGEXP_SUBSTR(bl, 'l.b'), REGEXP_INSTR(bl, 'o'), REGEXP_SUBSTR(COALESCE(bl, dt), 'b') FROM t;
-- mysql: [["1","lob","3","b"],[null,null,null,null],[null,null,null,null]]
-- types: ["LONGLONG(1,0) BINARY","VAR_STRING(65535,31) BINARY","LONGLONG(21,0) BINARY","VAR_STRING(65535,31) BINARY"]

-- case: regexp_substr(x,'a') from t
-- setup: values
SELECT REGEXP_SUBSTR(x, 'a') FROM t;
-- error: [3995,"HY000","Character set 'binary' cannot be used in conjunction with 'utf8mb4_general_ci' in call to regexp_substr."]

-- case: regexp_replace(bl,'a','b') from t
-- setup: values
SELECT REGEXP_REPLACE(bl, 'a', 'b') FROM t;
-- error: [3995,"HY000","Character set 'binary' cannot be used in conjunction with 'utf8mb4_general_ci' in call to regexp_replace."]

-- case: doubles in text
SELECT CONCAT(2e-5 / 3), CONCAT(-2.5e-4 / 3), CONCAT(2.5e-4 / 3), CONCAT(2.25e-211 / 7), CONCAT(1e200 / 7e210), JSON_ARRAY(2e-5 / 3), 2e-5 / 3;
-- mysql: [["6.6666666666666675e-6","-8.333333333333333e-5","0.00008333333333333333","3.214285714285714e-212","1.4285714285714285e-11","[0.0000066666666666666675]","0.0000066666666666666675"]]
-- types: ["VAR_STRING(88,31)","VAR_STRING(88,31)","VAR_STRING(88,31)","VAR_STRING(88,31)","VAR_STRING(88,31)","JSON(4294967292,31)","DOUBLE(23,31) BINARY"]

-- case: a float in text behind coalesce
SELECT CONCAT(CAST(0.1 AS FLOAT)), CONCAT(COALESCE(CAST(0.1 AS FLOAT), 1)), UPPER(IFNULL(CAST(16777216 AS FLOAT), 1)), CONCAT(LEAST(CAST(0.1 AS FLOAT), 5)), CONCAT(IF(TRUE, CAST(0.1 AS FLOAT), 1));
-- mysql: [["0.1","0.10000000149011612","16777216","0.10000000149011612","0.1"]]
-- types: ["VAR_STRING(92,31)","VAR_STRING(92,31)","VAR_STRING(92,31)","VAR_STRING(92,31)","VAR_STRING(92,31)"]

-- case: sums of times in text
SELECT CONCAT(ADDTIME(TIME'-01:02:03.5', 101112)), HEX(SUBTIME(TIME'10:00:00.25', '01:00:00')), CONCAT(ADDTIME(TIME'10:00:00.5', '01:00:00.5')), ADDTIME(TIME'10:00:00.5', '01:00:00');
-- mysql: [["09:09:08.500000","30393A30303A30302E323530303030","11:00:01","11:00:00.5"]]
-- types: ["VAR_STRING(48,31)","VAR_STRING(104,31)","VAR_STRING(48,31)","TIME(12,1) BINARY"]

-- case: the decimal chosen in text and documents
SELECT CONCAT(IF(n = 1, 1.250, 3)), JSON_ARRAY(IF(n = 1, 1.250, 3), CASE n WHEN 1 THEN 2 ELSE 0.50 END), CONCAT(IFNULL(2, 1.50)), JSON_ARRAY(GREATEST(2, 1.50), LEAST(n, 1.50)), JSON_OBJECT('k', (SELECT IF(n = 1, 1.5, 2))) FROM (SELECT 1 AS n UNION ALL SELECT 2) AS d ORDER BY n;
-- mysql: [["1.250","[1.250, 2]","2.00","[2, 1]","{\"k\": 1.5}"],["3","[3, 0.50]","2.00","[2, 1.50]","{\"k\": 2}"]]
-- types: ["VAR_STRING(24,31)","JSON(4294967292,31)","VAR_STRING(20,31)","JSON(4294967292,31)","JSON(4294967292,31)"]

-- case: numbers as counts beyond bigint
SELECT LEFT('abc', ~0), SUBSTRING('abc', ~0), INSERT('abc', 1, ~0, 'x'), INSERT('abc', 20261121120000, 2, 'x'), SUBSTRING_INDEX('a,b,c', ',', ~0), LOCATE('b', 'abc', ~0), REPEAT('a', ~0) IS NULL, SPACE(~0) IS NULL;
-- mysql: [["abc","","x","abc","a,b,c","0","1","1"]]
-- types: ["VAR_STRING(12,31)","VAR_STRING(12,31)","VAR_STRING(16,31)","VAR_STRING(16,31)","VAR_STRING(20,31)","LONGLONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL"]
-- warnings: [["Warning",1301,"Result of repeat() was larger than max_allowed_packet (67108864) - truncated"],["Warning",1301,"Result of space() was larger than max_allowed_packet (67108864) - truncated"]]

-- case: padded up to a packet
SELECT LENGTH(RPAD('ab', 16777217, 'x')), LENGTH(RPAD('a', 16777217, 'x')), LENGTH(SPACE(67108865));
-- mysql: [["16777217",null,null]]
-- types: ["LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY"]
-- warnings: [["Warning",1301,"Result of rpad() was larger than max_allowed_packet (67108864) - truncated"],["Warning",1301,"Result of space() was larger than max_allowed_packet (67108864) - truncated"]]

-- case: quote of what is no text
SELECT QUOTE(x'ff');
-- error: [3854,"HY000","Cannot convert string '\\xFF' from binary to utf8mb4"]

-- case: quote of a BIT
SELECT QUOTE(b'101'), QUOTE(x'4100');
-- mysql: [["'\u0005'","'A\\0'"]]
-- types: ["VAR_STRING(16,31)","VAR_STRING(24,31)"]

-- case: digits of an empty literal
SELECT BIN(x''), OCT(x''), CONV(b'', 10, 10), BIN(x'00');
-- mysql: [[null,null,null,"0"]]
-- types: ["VAR_STRING(260,31)","VAR_STRING(260,31)","VAR_STRING(260,31)","VAR_STRING(260,31)"]

-- case: bits in another character set
SELECT HEX(CONVERT(bt USING utf8mb4)), HEX(CONVERT(bt USING latin1)) FROM (SELECT b'11111111' AS bt UNION ALL SELECT b'01000001') AS d ORDER BY 2;
-- mysql: [["41","41"],[null,"FF"]]
-- types: ["VAR_STRING(32,31)","VAR_STRING(8,31)"]
-- warnings: [["Warning",1300,"Invalid utf8mb4 character string: 'FF'"]]

-- case: charset(1) collate utf8mb4_bin
SELECT CHARSET(1) COLLATE utf8mb4_bin;
-- error: [1253,"42000","COLLATION 'utf8mb4_bin' is not valid for CHARACTER SET 'utf8mb3'"]

-- case: charset(1) collate utf8mb3_bin
SELECT CHARSET(1) COLLATE utf8mb3_bin, COLLATION(1) COLLATE utf8_general_ci;
-- mysql: [["binary","binary"]]
-- types: ["VAR_STRING(256,31)","VAR_STRING(256,31)"]

-- case: an explicit collation beside bits
SELECT ELT(1, 'q' COLLATE utf8mb4_bin, bt), CONCAT('q' COLLATE utf8mb4_bin, bt), CONCAT('q', bt) FROM (SELECT b'01000001' AS bt) AS d;
-- mysql: [["q","qA","qA"]]
-- types: ["VAR_STRING(4,31)","VAR_STRING(8,31)","VAR_STRING(5,31) BINARY"]

-- case: format of doubles near the largest
SELECT FORMAT(1e300, 5) = FORMAT(1e300, 0), FORMAT(1.5e10, 3), FORMAT(-1e20, 2), LENGTH(FORMAT(1.7e308, 0));
-- mysql: [["0","15,000,000,000.000","-100,000,000,000,000,000,000.00","411"]]
-- types: ["LONGLONG(1,0) BINARY","VAR_STRING(244,31)","VAR_STRING(244,31)","LONGLONG(11,0) BINARY"]

-- case: time literals as counts
SELECT LEFT('abcdef', TIME'00:00:03'), LPAD('a', TIME'00:00:03.6', 'x'), SPACE(TIME'00:00:02'), LEFT('abc', DATE'2020-01-01');
-- mysql: [["abc","xxxa","  ","abc"]]
-- types: ["VAR_STRING(12,31)","VAR_STRING(16,31)","VAR_STRING(8,31)","VAR_STRING(12,31)"]

-- case: integers of if and case over doubles
SELECT HEX(CHAR(CASE WHEN FALSE THEN 1e3 ELSE 0.5 END)), HEX(CHAR(IF(TRUE, 2.5, 1e0))), HEX(IF(TRUE, 18446744073709551615, 1e0));
-- mysql: [["01","03","FFFFFFFFFFFFFFFF"]]
-- types: ["VAR_STRING(32,31)","VAR_STRING(32,31)","VAR_STRING(64,31)"]

-- case: the strength of a format's collation
SELECT COERCIBILITY(DATE_FORMAT(NOW(), s)), COERCIBILITY(DATE_FORMAT(NOW(), '%Y')), COERCIBILITY(DATE_FORMAT(NOW(), 5)), CONCAT(DATE_FORMAT('2020-01-02', s), _binary'ab') FROM (SELECT CAST('%Y' AS CHAR(5)) AS s) AS d;
-- mysql: [["2","4","5","2020ab"]]
-- types: ["LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL","VAR_STRING(208,31)"]

-- case: longest results of three bytes a character
SELECT REPEAT(CHARSET(1), -1), REPEAT('ab', -1), LPAD(CHARSET(1), -1, 'a');
-- mysql: [["","",null]]
-- types: ["MEDIUMBLOB(67108860,31)","LONGBLOB(67108864,31)","MEDIUMBLOB(67108860,31)"]

-- case: moved times in text
SELECT CONCAT(TIME'-01:02:03.5' + INTERVAL 1 SECOND), CONCAT(TIME'10:11:12' + INTERVAL 1.5 SECOND), CONCAT(TIME'10:11:12.5' + INTERVAL 500000 MICROSECOND), CONCAT(CAST('2020-01-02 03:04:05.5' AS DATETIME(3)) + INTERVAL 1 SECOND);
-- mysql: [["-01:02:02.500000","10:11:13.500000","10:11:13","2020-01-02 03:04:06.500"]]
-- types: ["VAR_STRING(48,31)","VAR_STRING(48,31)","VAR_STRING(68,31)","VAR_STRING(92,31)"]

-- case: the strength of text made of dates and numbers
SELECT COERCIBILITY(COALESCE(DATE'2020-01-01', 1)), COERCIBILITY(IF(1, DATE'2020-01-01', 1)), COERCIBILITY(GREATEST(DATE'2020-01-01', 1)), COERCIBILITY(COALESCE(1, 2.5));
-- mysql: [["4","4","4","5"]]
-- types: ["LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL"]

-- case: a double as a format
SELECT DATE_FORMAT('2020-01-02', 1e300), DATE_FORMAT('2020-01-02', 1e-7);
-- mysql: [["1e300","0.0000001"]]
-- types: ["VAR_STRING(880,31)","VAR_STRING(880,31)"]

-- case: bytes cut by a cast
SELECT HEX(CAST('é\0a' AS BINARY(2)));
-- mysql: [["C3A9"]]
-- types: ["VAR_STRING(16,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect BINARY(2) value: '\\xC3\\xA9\\x00a'"]]

-- case: an integer of greatest beside text
SELECT GREATEST(TIMESTAMP'2020-01-02 03:04:05.999', '2019-01-01') | 0, CAST(LEAST(TIMESTAMP'2020-01-02 03:04:05.5', '2021-01-01') AS SIGNED);
-- mysql: [["20200102030405","20200102030405"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: the day of a zero date
SELECT DATE_FORMAT(0, '%j'), DATE_FORMAT(0, '%j %Y'), DATE_FORMAT(20200100, '%j');
-- mysql: [["000","000 0000","000"]]
-- types: ["VAR_STRING(12,31)","VAR_STRING(32,31)","VAR_STRING(12,31)"]

-- case: the text of a place in bytes or in NULL is bytes; a number beside text that has another collation is none of its own
-- setup: values
SELECT CONCAT(LOCATE('a', x)), IFNULL(INSTR(x, 'a'), 'x'), LEFT(FIELD(x, s), 1), CONCAT(LOCATE(s, NULL)), CONCAT(FIELD(NULL, s)), CONCAT(LOCATE(s, 'a')), STRCMP(LOCATE('a', s), g) FROM t WHERE i = 1;
-- mysql: [["0","0","0",null,"0","0","-1"]]
-- types: ["VAR_STRING(11,31) BINARY","VAR_STRING(11,31) BINARY NOT_NULL","VAR_STRING(1,31) BINARY","VAR_STRING(11,31) BINARY","VAR_STRING(11,31) BINARY","VAR_STRING(44,31)","LONGLONG(2,0) BINARY"]

-- case: a number without digits
SELECT CONV(' ', 10, 2), BIN('- '), OCT('-');
-- mysql: [["0","0","0"]]
-- types: ["VAR_STRING(260,31)","VAR_STRING(260,31)","VAR_STRING(260,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: ' '"],["Warning",1292,"Truncated incorrect DECIMAL value: '- '"],["Warning",1292,"Truncated incorrect DECIMAL value: '-'"]]

-- case: collations that do not go together behind a NULL
-- setup: values
SELECT ROUND(NULL, g = s) FROM t;
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_general_ci,IMPLICIT) and (utf8mb4_0900_ai_ci,IMPLICIT) for operation '='"]
