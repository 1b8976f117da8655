-- case: bytes of each character set
-- setup: charsets
SELECT id, hex(u8), hex(u3), hex(l1), hex(cy), hex(u2), hex(u16), hex(le), hex(u32), hex(g), hex(vb) FROM ch ORDER BY id;
-- mysql: [["1","C3A9F09F9880","C3A9","E980","FF88","00E9044F","00E9D83DDE00","E9003DD800DE","000000E90001F600","C4E3A8A6","C3A9"],["2","C3A9","C3A9","E980","FFC0","0416","D83DDE00","3DD800DE","0001F600","C4E3","FF00"],["3",null,null,"63",null,null,"0061",null,"00000062",null,null],["4",null,null,"78",null,null,"0416",null,"0001F600",null,null]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(320,31)","VAR_STRING(240,31)","VAR_STRING(80,31)","VAR_STRING(80,31)","VAR_STRING(160,31)","VAR_STRING(320,31)","VAR_STRING(320,31)","VAR_STRING(320,31)","VAR_STRING(160,31)","VAR_STRING(160,31)"]

-- case: lengths
-- setup: charsets
SELECT id, length(u8), length(l1), length(cy), length(u2), length(u16), length(u32), length(g), bit_length(u16), char_length(u16) FROM ch ORDER BY id;
-- mysql: [["1","6","2","2","4","6","8","4","48","2"],["2","2","2","2","2","4","4","2","32","1"],["3",null,"1",null,null,"2","4",null,"16","1"],["4",null,"1",null,null,"2","4",null,"16","1"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY"]

-- case: first characters
-- setup: charsets
SELECT id, ascii(l1), ascii(u16), ord(l1), ord(cy), ord(u2), ord(u16), ord(u32), ord(g), ord(u8) FROM ch ORDER BY id;
-- mysql: [["1","233","0","233","255","233","233","233","50403","50089"],["2","233","216","233","255","1046","3627933184","128512","50403","50089"],["3","99","0","99",null,null,"97","98",null,null],["4","120","4","120",null,null,"1046","128512",null,null]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(4,0) BINARY","LONGLONG(4,0) BINARY","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY"]

-- case: text as binary
-- setup: charsets
SELECT id, hex(cast(u16 AS BINARY)), hex(cast(cy AS BINARY(3))), hex(convert(l1 USING binary)), sha2(u16, 256), crc32(cy), to_base64(u32), l1 = vb, u3 = vb FROM ch ORDER BY id;
-- mysql: [["1","00E9D83DDE00","FF8800","E980","99505e92bb7e3b4bc7b3ddbf96506df86bec0ffaa8371a59154b3b7ba1cd33e1","832496799","AAAA6QAB9gA=","0","1"],["2","D83DDE00","FFC000","E980","d4e887a680e68155b74f6002df62c2e8da129f928162f0e44ab3025f7653134f","1234775357","AAH2AA==","0","0"],["3","0061",null,"63","022a6979e6dab7aa5ae4c3e5e45f7e977112a7e63593820dbec1ec738a24f93c",null,"AAAAYg==",null,null],["4","0416",null,"78","b526b58ea54eb5e51923aaa258c34f1c531abed47f75276646ab082f424382b0",null,"AAH2AA==",null,null]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(320,31)","VAR_STRING(24,31)","VAR_STRING(80,31)","VAR_STRING(256,31)","LONGLONG(10,0) BINARY UNSIGNED","VAR_STRING(224,31)","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: conversions
-- setup: charsets
SELECT id, hex(convert(u8 USING latin1)), hex(convert(u8 USING ucs2)), hex(convert(u16 USING utf8mb3)), hex(convert(cy USING utf16le)), hex(convert(l1 USING cp1251)), hex(convert(u8 USING gbk)), hex(convert(u8 USING ascii)) FROM ch ORDER BY id;
-- mysql: [["1","E93F","00E9003F","C3A93F","4F04AC20","3F88","A8A63F","3F3F"],["2","E9","00E9","3F","4F041004","3F88","A8A6","3F"],["3",null,null,"61",null,"63",null,null],["4",null,null,"D096",null,"78",null,null]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(80,31)","VAR_STRING(160,31)","VAR_STRING(240,31)","VAR_STRING(320,31)","VAR_STRING(80,31)","VAR_STRING(160,31)","VAR_STRING(80,31)"]

-- case: bytes read as text
SELECT hex(convert(x'61' USING ucs2)), hex(convert(x'e9' USING latin1)), convert(x'c0' USING cp1251), hex(cast(x'61' AS CHAR CHARACTER SET utf32)), hex(convert(convert(x'c4e3' USING gbk) USING utf8mb4));
-- mysql: [["0061","E9","А","00000061","E4BDA0"]]
-- types: ["VAR_STRING(16,31)","VAR_STRING(8,31)","VAR_STRING(4,31)","VAR_STRING(32,31)","VAR_STRING(64,31)"]

-- case: no text of utf16
SELECT hex(convert(x'd800' USING utf16)), hex(convert(x'00110000' USING utf32));
-- mysql: [[null,null]]
-- types: ["VAR_STRING(32,31)","VAR_STRING(32,31)"]
-- warnings: [["Warning",1300,"Invalid utf16 character string: 'D800'"],["Warning",1300,"Invalid utf32 character string: '001100'"]]

-- case: no text of utf8mb4
SELECT hex(convert(x'ff' USING utf8mb4));
-- mysql: [[null]]
-- types: ["VAR_STRING(32,31)"]
-- warnings: [["Warning",1300,"Invalid utf8mb4 character string: 'FF'"]]

-- case: introducers
SELECT hex(_ucs2 x'61'), hex(_utf16 'abc'), hex(_utf32 x'0161'), _latin1 x'e9', _cp1251 x'c0', _utf16 x'd83dde00', collation(_latin1 'a'), collation(_utf16 x'0061'), coercibility(_latin1 'a');
-- mysql: [["0061","00616263","00000161","é","А","😀","latin1_swedish_ci","utf16_general_ci","4"]]
-- types: ["VAR_STRING(16,31)","VAR_STRING(64,31)","VAR_STRING(32,31)","VAR_STRING(4,31) NOT_NULL","VAR_STRING(4,31) NOT_NULL","VAR_STRING(4,31) NOT_NULL","VAR_STRING(256,31)","VAR_STRING(256,31)","LONGLONG(10,0) BINARY NOT_NULL"]

-- case: an introducer and bytes that are no text
SELECT _utf16 x'd800';
-- error: [1300,"HY000","Invalid utf16 character string: 'D800'"]

-- case: utf8mb3 has no four bytes
SELECT _utf8 x'f09f8da3';
-- error: [1300,"HY000","Invalid utf8mb3 character string: 'F09F8D'"]

-- case: an unfinished character
SELECT _utf8mb4 x'61f0';
-- error: [1300,"HY000","Invalid utf8mb4 character string: 'F0'"]

-- case: CHAR in a character set
SELECT hex(char(97 USING utf16)), hex(char(233 USING latin1)), char(192 USING cp1251), coercibility(char(97 USING latin1)), collation(char(97 USING utf8mb4)), hex(char(97));
-- mysql: [["0061","E9","А","4","utf8mb4_0900_ai_ci","61"]]
-- types: ["VAR_STRING(128,31)","VAR_STRING(32,31)","VAR_STRING(16,31)","LONGLONG(10,0) BINARY NOT_NULL","VAR_STRING(256,31)","VAR_STRING(32,31)"]

-- case: functions keep the character set
-- setup: charsets
SELECT id, hex(concat(u16, 1)), hex(upper(u16)), hex(left(u32, 1)), hex(reverse(u2)), charset(concat(l1, u16)), hex(concat(l1, u16)), charset(concat(u2, l1)), hex(replace(l1, 'é', 'x')) FROM ch ORDER BY id;
-- mysql: [["1","00E9D83DDE000031","00C9D83DDE00","000000E9","044F00E9","utf16","00E920AC00E9D83DDE00","ucs2","7880"],["2","D83DDE000031","D83DDE00","0001F600","0416","utf16","00E920ACD83DDE00","ucs2","7880"],["3","00610031","0041","00000062",null,"utf16","00630061","ucs2","63"],["4","04160031","0416","0001F600",null,"utf16","00780416","ucs2","78"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(384,31)","VAR_STRING(320,31)","VAR_STRING(32,31)","VAR_STRING(160,31)","VAR_STRING(256,31)","VAR_STRING(640,31)","VAR_STRING(256,31)","VAR_STRING(80,31)"]

-- case: comparisons between character sets
-- setup: charsets
SELECT id, l1 = u16, u16 = u32, u8 = u32, cy = u8, u2 = 'éя', u16 LIKE 'É%', locate('😀', u16) FROM ch ORDER BY id;
-- mysql: [["1","0","1","1","0","1","1","2"],["2","0","1","0","0","0","0","1"],["3","0","0",null,null,null,"0","0"],["4","0","0",null,null,null,"0","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(11,0) BINARY"]

-- case: foreign to each other
-- setup: charsets
SELECT concat(l1, cy) FROM ch;
-- error: [1267,"HY000","Illegal mix of collations (latin1_swedish_ci,IMPLICIT) and (cp1251_general_ci,IMPLICIT) for operation 'concat'"]

-- case: foreign Unicodes
-- setup: charsets
SELECT ifnull(u2, u16) FROM ch;
-- error: [1267,"HY000","Illegal mix of collations (ucs2_general_ci,IMPLICIT) and (utf16_general_ci,IMPLICIT) for operation 'ifnull'"]

-- case: wide takes in the other, the first one stays
-- setup: charsets
SELECT charset(concat(u32, u16)), charset(concat(u8, u32)), charset(concat(u32, u8)), charset(concat(u3, u8)), coercibility(concat(u8b, ug)), coercibility(concat(u8, ug)), collation(concat(u8, ug)) FROM ch LIMIT 1;
-- mysql: [["utf32","utf8mb4","utf32","utf8mb4","2","7","utf8mb4_bin"]]
-- types: ["VAR_STRING(256,31)","VAR_STRING(256,31)","VAR_STRING(256,31)","VAR_STRING(256,31)","LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL","VAR_STRING(256,31)"]

-- case: set the connection's collation to utf16
SET collation_connection = utf16_general_ci;

-- case: literals of utf16
SELECT hex('aé'), length('é'), hex(concat('a', 1)), hex(upper('a')), hex(hex('a')), hex(cast(12 AS CHAR)), hex(lpad('a', 3, 'b')), 'a' = 'A', 'a' LIKE 'A', hex(sha2('a', 256)) = hex(sha2(_utf16 'a', 256)), aes_decrypt(aes_encrypt('a', 'k'), 'k'), hex(soundex('he'));
-- mysql: [["006100E9","2","00610031","0041","0030003000360031","00310032","006200620061","1","1","1","\u0000a","0048003000300030"]]
-- types: ["VAR_STRING(64,31)","LONGLONG(11,0) BINARY NOT_NULL","VAR_STRING(96,31)","VAR_STRING(32,31)","VAR_STRING(256,31)","VAR_STRING(96,31)","VAR_STRING(96,31)","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","VAR_STRING(16,31) BINARY","VAR_STRING(128,31)"]

-- case: a client of latin1
SET NAMES latin1;

-- case: what it sends is latin1
SELECT hex('é') AS a, length('é') AS b, 'é' AS c, hex(_binary 'é') AS e, hex(convert('é' USING utf8mb4)) AS f, hex(_utf8mb4 x'c3a9') AS g;
-- mysql: [["E9","1",{"x":"e9"},"E9","C3A9","C3A9"]]
-- types: ["VAR_STRING(2,31)","LONGLONG(11,0) BINARY NOT_NULL","VAR_STRING(1,31) NOT_NULL","VAR_STRING(2,31)","VAR_STRING(8,31)","VAR_STRING(8,31)"]

-- case: it gets latin1
-- setup: charsets
SELECT id, u8, l1, u16, cy FROM ch WHERE id = 1;
-- mysql: [["1",{"x":"e93f"},{"x":"e980"},{"x":"e93f"},{"x":"3f80"}]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(10,0)","VAR_STRING(10,0)","VAR_STRING(10,0)","VAR_STRING(10,0)"]

-- case: results as they are
SET character_set_results = NULL;

-- case: text in each column's character set
-- setup: charsets
SELECT u8, l1, cy, u16, u32, g, vb FROM ch WHERE id = 2;
-- mysql: [["é",{"x":"e980"},{"x":"ffc0"},{"x":"d83dde00"},{"x":"0001f600"},{"x":"c4e3"},{"x":"ff00"}]]
-- types: ["VAR_STRING(40,0)","VAR_STRING(10,0)","VAR_STRING(10,0)","VAR_STRING(40,0)","STRING(40,0)","VAR_STRING(20,0)","VAR_STRING(20,0) BINARY"]

-- case: back to utf8mb4
SET NAMES utf8mb4 COLLATE utf8mb4_general_ci;

-- case: names have no four bytes
SELECT length('😀'), '😀' AS b;
-- mysql: [["4","😀"]]
-- types: ["LONGLONG(11,0) BINARY NOT_NULL","VAR_STRING(4,31) NOT_NULL"]

-- case: the text of a place has the collation of what was searched
-- setup: values
SELECT CONCAT(x'61', LOCATE('a', g)), COALESCE(x'61', s RLIKE 'b'), COERCIBILITY(INSTR(b, 'x')), COERCIBILITY(FIELD(b, 'x')), COERCIBILITY(FIELD(i, 1)), COERCIBILITY(REGEXP_INSTR('a', b)), COERCIBILITY(ABS(INSTR(b, 'x'))) FROM t WHERE ni = 3;
-- mysql: [["a0","a","2","2","5","2","5"]]
-- types: ["VAR_STRING(48,31)","VAR_STRING(4,31) NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL"]

-- case: a place that clashes with text
-- setup: values
SELECT LOCATE('a', g) LIKE s FROM t;
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_general_ci,IMPLICIT) and (utf8mb4_0900_ai_ci,IMPLICIT) for operation 'like'"]

-- case: bytes beside a place must be text
-- setup: values
SELECT CONCAT(x, LOCATE('a', g), x'c3') FROM t;
-- mysql: [[{"x":"00ff30c3"}],[null],[null]]
-- types: ["VAR_STRING(20,31) BINARY"]

-- case: bytes beside a place are not text
-- setup: values
SELECT CONCAT(x'c3', LOCATE('a', g)) FROM t;
-- error: [3854,"HY000","Cannot convert string '\\xC3' from binary to utf8mb4"]

-- case: bits among alternatives with a collation that is asked for
-- setup: values
SELECT IF(i > 0, bt, _utf8mb4'q' COLLATE utf8mb4_bin), COALESCE(bt, s COLLATE utf8mb4_bin) FROM t;
-- mysql: [["\u0000\u0005","\u0000\u0005"],["q",null],["q","É x"]]
-- types: ["VAR_STRING(40,31)","VAR_STRING(40,31)"]

-- case: bits among alternatives that are no text
SELECT COALESCE(b'1111111111', _utf8mb4'q' COLLATE utf8mb4_bin);
-- error: [3854,"HY000","Cannot convert string '\\x03\\xFF' from binary to utf8mb4"]

-- case: bits that are chosen are bytes beside bytes
-- setup: values
SELECT HEX(CONCAT(IF(i > 0, b, 1), x'61')), LENGTH(IF(i > 0, b, 1)), HEX(CAST(CASE WHEN i > 0 THEN b END AS BINARY)), IF(TRUE, b, 2.5) LIKE x'03ff' FROM (SELECT 1 AS i, CAST(1023 AS UNSIGNED) + 0 AS n) a JOIN (SELECT bt AS b FROM t) c ON b IS NOT NULL;
-- mysql: [["000561","2","0005","0"]]
-- types: ["VAR_STRING(96,31)","LONGLONG(11,0) BINARY","VAR_STRING(80,31)","LONGLONG(1,0) BINARY"]

-- case: bytes beside text of latin1 are read as that
-- setup: values
SELECT CONCAT(CONVERT(s USING latin1), x'c3'), x'e9' = l1, LEAST(CONVERT(s USING latin1), x'c3'), IF(i > 0, x'c3', l1), l1 LIKE x'e9' FROM t;
-- mysql: [["abcÃ","0","Ã","Ã","0"],[null,null,null,null,null],["É xÃ","1","Ã","é","1"]]
-- types: ["VAR_STRING(44,31)","LONGLONG(1,0) BINARY","VAR_STRING(40,31)","VAR_STRING(40,31)","LONGLONG(1,0) BINARY"]

-- case: text without a collation is not equal to that of its own
-- setup: values
SELECT IF(i > 0, s, g) = b FROM t;
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_bin,NONE) and (utf8mb4_bin,IMPLICIT) for operation '='"]

-- case: text without a collation among others
-- setup: values
SELECT b = IF(i > 0, s, g), CONCAT(s, g) LIKE CONCAT(g, s), CONCAT(s, g) IN (b, CONCAT(g, s)), FIND_IN_SET(CONCAT(g, s), CONCAT(s, g)), CASE CONCAT(s, g) WHEN b THEN 1 END FROM t;
-- mysql: [["0","0","0","0",null],[null,null,null,null,null],["0","0","0","0",null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(11,0) BINARY","LONGLONG(2,0) BINARY"]

-- case: a literal has become what nullif compares it as
-- setup: values
SELECT COLLATION(NULLIF('a', b)), COLLATION(NULLIF('a', s)), COLLATION(NULLIF('a', x)), COLLATION(NULLIF('a', 5)), COERCIBILITY(NULLIF('a', b)), NULLIF('a', x'61'), NULLIF(_latin1'a', l1) FROM t WHERE ni = 3;
-- mysql: [["utf8mb4_bin","utf8mb4_0900_ai_ci","binary","utf8mb4_general_ci","4",null,"a"]]
-- types: ["VAR_STRING(256,31)","VAR_STRING(256,31)","VAR_STRING(256,31)","VAR_STRING(256,31)","LONGLONG(10,0) BINARY NOT_NULL","VAR_STRING(4,31) BINARY","VAR_STRING(4,31)"]

-- case: nul is before all other characters of utf8mb4_bin
-- setup: values
SELECT CONCAT(x'00', JSON_ARRAY(ni)) < ' ', LEAST(CONCAT(x'1f', b), ''), GREATEST(CONCAT(x'00', b), b), STRCMP(CONCAT(b, x'00'), CONCAT(b, x'01')) FROM t;
-- mysql: [["1","\u001fBin","Bin","-1"],["1",null,null,null],["1","\u001fBIN","BIN","-1"]]
-- types: ["LONGLONG(1,0) BINARY","VAR_STRING(44,31)","VAR_STRING(44,31)","LONGLONG(2,0) BINARY"]

-- case: find_in_set takes bytes as they are
-- setup: values
SELECT FIND_IN_SET(x'ff', n), FIND_IN_SET(x'616263', n), FIND_IN_SET('c', x'c32c63') FROM t;
-- mysql: [["0","0","2"],["0","0","2"],["0","1","2"]]
-- types: ["LONGLONG(11,0) BINARY NOT_NULL","LONGLONG(11,0) BINARY NOT_NULL","LONGLONG(11,0) BINARY NOT_NULL"]

-- case: bits that are chosen and are no text
-- setup: values
SELECT CONVERT(IF(i > 0, bt + 1018, bt) USING utf8mb4), CAST(CASE WHEN i > 0 THEN bt ELSE 1 END AS CHAR(3)) FROM t;
-- mysql: [["1023","\u0000\u0005"],[null,"1"],[null,"1"]]
-- types: ["VAR_STRING(44,31)","VAR_STRING(12,31)"]

-- case: bytes among the greatest must be text
SELECT LEAST(_utf8mb4'a' COLLATE utf8mb4_bin, 'b', UNHEX('c3'));
-- error: [3854,"HY000","Cannot convert string '\\xC3' from binary to utf8mb4"]

-- case: collations that clash where nothing is worked out
-- setup: values
SELECT NULL IN (1, s = g) FROM t;
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_0900_ai_ci,IMPLICIT) and (utf8mb4_general_ci,IMPLICIT) for operation '='"]

-- case: collations that clash in what json_valid does not work out
-- setup: values
SELECT JSON_VALID(i + (s = g)) FROM t;
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_0900_ai_ci,IMPLICIT) and (utf8mb4_general_ci,IMPLICIT) for operation '='"]

-- case: the collation of json_value
-- setup: values
SELECT COLLATION(JSON_VALUE('["a "]', '$[0]')), JSON_VALUE('["a "]', '$[0]') = 'a', JSON_VALUE('["a "]', '$[0]' RETURNING CHAR(4)) = 'a', JSON_VALID(NULLIF(NULL, i)) FROM t WHERE ni = 3;
-- mysql: [["utf8mb4_0900_bin","0","0",null]]
-- types: ["VAR_STRING(256,31)","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(21,0) BINARY"]

-- case: what is quoted has the strength of what it was
-- setup: values
SELECT COLLATION(QUOTE(ni)), COERCIBILITY(QUOTE(ni)), COLLATION(CONCAT(QUOTE(ni))), COERCIBILITY(QUOTE(x)), COERCIBILITY(QUOTE(NULL)), COERCIBILITY(QUOTE(g)), COERCIBILITY(COALESCE(bt)), COERCIBILITY(IF(ni, NULL, NULL)), COERCIBILITY(WEIGHT_STRING(s)) FROM t WHERE ni = 3;
-- mysql: [["latin1_swedish_ci","5","utf8mb4_general_ci","2","6","2","5","6","2"]]
-- types: ["VAR_STRING(256,31)","LONGLONG(10,0) BINARY NOT_NULL","VAR_STRING(256,31)","LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL"]

-- case: the place of something in bytes is bytes
-- setup: values
SELECT CONCAT(LOCATE('a', x)), IF(ni = 3, INSTR(bl, 'b'), s), CONCAT(FIELD(NULL, x, s)), LEFT(LOCATE('a', NULL), 3), COLLATION(LEAST(JSON_ARRAY(1), JSON_ARRAY(2))), COLLATION(REGEXP_SUBSTR('a', JSON_ARRAY(1))) FROM t WHERE ni = 3;
-- mysql: [["0","1","0",null,"utf8mb4_bin","utf8mb4_bin"]]
-- types: ["VAR_STRING(11,31) BINARY","VAR_STRING(40,31) BINARY","VAR_STRING(11,31) BINARY","VAR_STRING(3,31) BINARY","VAR_STRING(256,31)","VAR_STRING(256,31)"]
-- warnings: [["Warning",1235,"This version of MySQL doesn't yet support 'comparison of JSON in the LEAST and GREATEST operators'"]]

-- case: text that is no column in rows that are put in order
SELECT (_utf8mb4'a', 1) < ('B', 1), (_utf8mb4'a', 1) <= ('A', 1), (1, CHAR(66 USING utf8mb4)) > (1, 'a');
-- mysql: [["1","1","1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY"]

-- case: rows with columns of two collations
-- setup: values
SELECT (s, 1) < (g, 1) FROM t;
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_0900_ai_ci,IMPLICIT) and (utf8mb4_general_ci,IMPLICIT) for operation '<'"]

-- case: collations that clash behind a null
-- setup: values
SELECT JSON_SET(NULL, '$.a', s = g) FROM t;
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_0900_ai_ci,IMPLICIT) and (utf8mb4_general_ci,IMPLICIT) for operation '='"]

-- case: collations that clash in what is no document
-- setup: values
SELECT JSON_MERGE_PATCH(s BETWEEN g AND n, '{}') FROM t;
-- error: [1270,"HY000","Illegal mix of collations (utf8mb4_0900_ai_ci,IMPLICIT), (utf8mb4_general_ci,IMPLICIT), (utf8mb4_0900_ai_ci,IMPLICIT) for operation 'between'"]

-- case: collations that clash behind the null of a text
-- setup: values
SELECT SUBSTRING(NULL, s = g) FROM t;
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_0900_ai_ci,IMPLICIT) and (utf8mb4_general_ci,IMPLICIT) for operation '='"]

-- case: collations that clash in what is asked for its own
-- setup: values
SELECT COLLATION(NULLIF(s, g)) FROM t;
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_0900_ai_ci,IMPLICIT) and (utf8mb4_general_ci,IMPLICIT) for operation 'nullif'"]

-- case: a bit beside a collation that is asked for
-- setup: values
SELECT STRCMP(s COLLATE utf8mb4_bin, bt), STRCMP(bt, 'a' COLLATE utf8mb4_0900_ai_ci), STRCMP(s COLLATE utf8mb4_bin, COALESCE(bt)) FROM t ORDER BY ni;
-- mysql: [[null,null,null],[null,null,null],["1","-1","1"]]
-- types: ["LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY"]

-- case: text of several collations among what takes no notice of them
-- setup: values
SELECT REPLACE(IF(i > 1, s, g), 'a', s COLLATE utf8mb4_0900_ai_ci), CONCAT(COALESCE(b, g), s COLLATE utf8mb4_0900_ai_ci), IF(i > 1, CONCAT(IF(i > 3, s, g), 'a'), IF(i > 3, s, g)), DATE_FORMAT('2020-01-02', LEAST(s, g)), LOCATE(s COLLATE utf8mb4_bin, s COLLATE utf8mb4_0900_ai_ci), SUBSTRING_INDEX(s COLLATE utf8mb4_0900_ai_ci, IF(i > 3, s, g), 1), CASE CONCAT(s, g) WHEN IF(i > 3, g, s) THEN 1 WHEN bt THEN 2 END FROM t WHERE ni = 3;
-- mysql: [["Gen","Binabc","Gen","Gen","1","abc",null]]
-- types: ["VAR_STRING(360,31)","VAR_STRING(80,31)","VAR_STRING(44,31)","VAR_STRING(400,31)","LONGLONG(11,0) BINARY","VAR_STRING(40,31)","LONGLONG(2,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: 'abcGen'"]]

-- case: text that has no collation beside a null
-- setup: values
SELECT IF(i > 3, NULL, IF(i > 3, s, g)), COALESCE(NULL, IF(i > 3, s, g)) = b, CONCAT(IF(i > 3, s, g), NULL), COLLATION(COALESCE(IF(i > 3, s, g), NULL)), COERCIBILITY(COALESCE(IF(i > 3, s, g), 1)) FROM t WHERE ni = 3;
-- mysql: [["Gen","0",null,"binary","4"]]
-- types: ["VAR_STRING(40,31) BINARY","LONGLONG(1,0) BINARY","VAR_STRING(40,31) BINARY","VAR_STRING(256,31)","LONGLONG(10,0) BINARY NOT_NULL"]

-- case: text of a bit that is chosen
-- setup: values
SELECT CONCAT(IF(i > 1, bt, bt)), COALESCE(IF(i > 1, bt, bt), 'a'), LPAD(CASE WHEN i > 1 THEN bt END, 4, 'a'), REPLACE(s, IF(i > 1, bt, bt), 'b'), QUOTE(IF(i > 1, bt, bt)), INSERT('abc', 1, 1, IF(i > 1, bt, bt)) FROM t WHERE ni = 3;
-- mysql: [["\u0000\u0005","\u0000\u0005",null,"abc","'\\0\u0005'","\u0000\u0005bc"]]
-- types: ["VAR_STRING(40,31)","VAR_STRING(40,31) NOT_NULL","VAR_STRING(16,31)","VAR_STRING(40,31)","VAR_STRING(88,31)","VAR_STRING(52,31)"]

-- case: bits of a null that is chosen
SELECT x'61' & COALESCE(NULL, NULL), COALESCE(NULL, NULL) | NULL, IF(1, NULL, NULL) << 1, x'61' & NULL;
-- mysql: [[null,null,null,null]]
-- types: ["VAR_STRING(1,31) BINARY","VAR_STRING(0,31) BINARY","VAR_STRING(0,31) BINARY","LONGLONG(21,0) BINARY UNSIGNED"]

-- case: text of two collations in rows that are put in order, the second no literal
SELECT (1, _utf8mb4'z') < (1, HEX('a'));
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_0900_ai_ci,COERCIBLE) and (utf8mb4_general_ci,COERCIBLE) for operation '<'"]

-- case: NUL before other characters in the least of them
SELECT HEX(LEAST(CHAR(0 USING utf8mb4), 'a')), HEX(GREATEST(CHAR(0, 65 USING utf8mb4), 'a'));
-- mysql: [["00","61"]]
-- types: ["VAR_STRING(128,31)","VAR_STRING(256,31)"]

-- case: a bit is compared byte by byte, a document with text that has no collation
-- setup: values
SELECT STRCMP(s COLLATE utf8mb4_0900_ai_ci, bt), STRCMP('' COLLATE utf8mb4_bin, IF(i > 1, bt, bt)), STRCMP(IF(i > 1, s, g), JSON_ARRAY(1)) FROM t WHERE ni = 3;
-- mysql: [["1","-1","-1"]]
-- types: ["LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY"]
