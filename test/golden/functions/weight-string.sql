-- case: forms
SELECT hex(weight_string('abc')), hex(weight_string('abc' AS CHAR(2))), hex(weight_string('abc' AS CHAR(5))), hex(weight_string('abc' AS BINARY(2))), hex(weight_string('abc' AS BINARY(5))), hex(weight_string('')), hex(weight_string(NULL)), hex(weight_string('' AS CHAR(2)));
-- mysql: [["004100420043","00410042","00410042004300200020","6162","6162630000","",null,"00200020"]]
-- types: ["VAR_STRING(192,31)","VAR_STRING(192,31)","VAR_STRING(192,31)","VAR_STRING(64,31)","VAR_STRING(64,31)","VAR_STRING(64,31)","VAR_STRING(64,31)","VAR_STRING(64,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect BINARY(2) value: 'abc'"]]

-- case: utf8mb4_0900_ai_ci
SELECT hex(weight_string('aB' COLLATE utf8mb4_0900_ai_ci)), hex(weight_string('ßÆÉñ한글漢字ไทยเกक्ष😀' COLLATE utf8mb4_0900_ai_ci)), hex(weight_string('abc' COLLATE utf8mb4_0900_ai_ci AS CHAR(5))), hex(weight_string('abc' COLLATE utf8mb4_0900_ai_ci, 25, 4, 192)), hex(weight_string('abc' COLLATE utf8mb4_0900_ai_ci, 5, 2, 192)), hex(weight_string('abc' COLLATE utf8mb4_0900_ai_ci, 0, 2, 64));
-- mysql: [["1C471C60","1E711E711C471CAA1CAA1DB93C073C733CD43BF53C853CD8FB40EF22FB40DB572DB12D892D942DAD2D73267626BE269C15FB","1C471C601C7A","1C471C601C7A00000000000000000000000000000000000000","1C471C6000","1C471C60"]]
-- types: ["VAR_STRING(1024,31)","VAR_STRING(8704,31)","VAR_STRING(1536,31)","VAR_STRING(200,31)","VAR_STRING(64,31)","VAR_STRING(1536,31)"]

-- case: utf8mb4_0900_as_ci
SELECT hex(weight_string('aB' COLLATE utf8mb4_0900_as_ci)), hex(weight_string('ßÆÉñ한글漢字ไทยเกक्ष😀' COLLATE utf8mb4_0900_as_ci)), hex(weight_string('abc' COLLATE utf8mb4_0900_as_ci AS CHAR(5))), hex(weight_string('abc' COLLATE utf8mb4_0900_as_ci, 25, 4, 192)), hex(weight_string('abc' COLLATE utf8mb4_0900_as_ci, 5, 2, 192)), hex(weight_string('abc' COLLATE utf8mb4_0900_as_ci, 0, 2, 64));
-- mysql: [["1C471C60000000200020","1E711E711C471CAA1CAA1DB93C073C733CD43BF53C853CD8FB40EF22FB40DB572DB12D892D942DAD2D73267626BE269C15FB0000002001100020002001100020002000240020002D00200020002000200020002000200020002000200020002000200020002000200020","1C471C601C7A0000002000200020","1C471C601C7A00000020002000200000000000000000000000","1C471C6000","1C471C60000000200020"]]
-- types: ["VAR_STRING(2064,31)","VAR_STRING(17424,31)","VAR_STRING(3088,31)","VAR_STRING(200,31)","VAR_STRING(64,31)","VAR_STRING(3088,31)"]

-- case: utf8mb4_0900_as_cs
SELECT hex(weight_string('aB' COLLATE utf8mb4_0900_as_cs)), hex(weight_string('ßÆÉñ한글漢字ไทยเกक्ष😀' COLLATE utf8mb4_0900_as_cs)), hex(weight_string('abc' COLLATE utf8mb4_0900_as_cs AS CHAR(5))), hex(weight_string('abc' COLLATE utf8mb4_0900_as_cs, 25, 4, 192)), hex(weight_string('abc' COLLATE utf8mb4_0900_as_cs, 5, 2, 192)), hex(weight_string('abc' COLLATE utf8mb4_0900_as_cs, 0, 2, 64));
-- mysql: [["1C471C60000000200020000000020008","1E711E711C471CAA1CAA1DB93C073C733CD43BF53C853CD8FB40EF22FB40DB572DB12D892D942DAD2D73267626BE269C15FB0000002001100020002001100020002000240020002D002000200020002000200020002000200020002000200020002000200020002000200000000400040004000A0004000A000800020002000200020002000200020002000200020002000200020002000200020002000200020002","1C471C601C7A00000020002000200000000200020002","1C471C601C7A00000020002000200000000200020002000000","1C471C6000","1C471C60000000200020000000020002"]]
-- types: ["VAR_STRING(3104,31)","VAR_STRING(26144,31)","VAR_STRING(4640,31)","VAR_STRING(200,31)","VAR_STRING(64,31)","VAR_STRING(4640,31)"]

-- case: utf8mb4_0900_bin
SELECT hex(weight_string('aB' COLLATE utf8mb4_0900_bin)), hex(weight_string('ßÆÉñ한글漢字ไทยเกक्ष😀' COLLATE utf8mb4_0900_bin)), hex(weight_string('abc' COLLATE utf8mb4_0900_bin AS CHAR(5))), hex(weight_string('abc' COLLATE utf8mb4_0900_bin, 25, 4, 192)), hex(weight_string('abc' COLLATE utf8mb4_0900_bin, 5, 2, 192)), hex(weight_string('abc' COLLATE utf8mb4_0900_bin, 0, 2, 64));
-- mysql: [["6142","C39FC386C389C3B1ED959CEAB880E6BCA2E5AD97E0B984E0B897E0B8A2E0B980E0B881E0A495E0A58DE0A4B7F09F9880","616263","61626300000000000000000000000000000000000000000000","6162000000","6162"]]
-- types: ["VAR_STRING(256,31)","VAR_STRING(2176,31)","VAR_STRING(384,31)","VAR_STRING(200,31)","VAR_STRING(64,31)","VAR_STRING(384,31)"]

-- case: utf8mb4_unicode_ci
SELECT hex(weight_string('aB' COLLATE utf8mb4_unicode_ci)), hex(weight_string('ßÆÉñ한글漢字ไทยเกक्ष😀' COLLATE utf8mb4_unicode_ci)), hex(weight_string('abc' COLLATE utf8mb4_unicode_ci AS CHAR(5))), hex(weight_string('abc' COLLATE utf8mb4_unicode_ci, 25, 4, 192)), hex(weight_string('abc' COLLATE utf8mb4_unicode_ci, 5, 2, 192)), hex(weight_string('abc' COLLATE utf8mb4_unicode_ci, 0, 2, 64));
-- mysql: [["0E330E4A","0FEA0FEA0E380E8B0F64FBC1D55CFBC1AE00FB40EF22FB40DB57182217FA1805181E17E4156D15A1158CFFFD","0E330E4A0E6002090209","0E330E4A0E6002090209020902090209020902090209020902","0E330E4A02","0E330E4A"]]
-- types: ["VAR_STRING(2048,31)","VAR_STRING(17408,31)","VAR_STRING(3072,31)","VAR_STRING(200,31)","VAR_STRING(64,31)","VAR_STRING(3072,31)"]

-- case: utf8mb4_unicode_520_ci
SELECT hex(weight_string('aB' COLLATE utf8mb4_unicode_520_ci)), hex(weight_string('ßÆÉñ한글漢字ไทยเกक्ष😀' COLLATE utf8mb4_unicode_520_ci)), hex(weight_string('abc' COLLATE utf8mb4_unicode_520_ci AS CHAR(5))), hex(weight_string('abc' COLLATE utf8mb4_unicode_520_ci, 25, 4, 192)), hex(weight_string('abc' COLLATE utf8mb4_unicode_520_ci, 5, 2, 192)), hex(weight_string('abc' COLLATE utf8mb4_unicode_520_ci, 0, 2, 64));
-- mysql: [["120F1225","14101410120F126B126B136DFBC1D55CFBC1AE00FB40EF22FB40DB571FAE1F861F911FAA1F701BBD1BFD1BE2FBC3F600","120F1225123D020A020A","120F1225123D020A020A020A020A020A020A020A020A020A02","120F122502","120F1225"]]
-- types: ["VAR_STRING(2048,31)","VAR_STRING(17408,31)","VAR_STRING(3072,31)","VAR_STRING(200,31)","VAR_STRING(64,31)","VAR_STRING(3072,31)"]

-- case: utf8mb4_general_ci
SELECT hex(weight_string('aB' COLLATE utf8mb4_general_ci)), hex(weight_string('ßÆÉñ한글漢字ไทยเกक्ष😀' COLLATE utf8mb4_general_ci)), hex(weight_string('abc' COLLATE utf8mb4_general_ci AS CHAR(5))), hex(weight_string('abc' COLLATE utf8mb4_general_ci, 25, 4, 192)), hex(weight_string('abc' COLLATE utf8mb4_general_ci, 5, 2, 192)), hex(weight_string('abc' COLLATE utf8mb4_general_ci, 0, 2, 64));
-- mysql: [["00410042","005300C60045004ED55CAE006F225B570E440E170E220E400E010915094D0937FFFD","00410042004300200020","00410042004300200020002000200020002000200020002000","0041004200","00410042"]]
-- types: ["VAR_STRING(128,31)","VAR_STRING(1088,31)","VAR_STRING(192,31)","VAR_STRING(200,31)","VAR_STRING(64,31)","VAR_STRING(192,31)"]

-- case: utf8mb4_bin
SELECT hex(weight_string('aB' COLLATE utf8mb4_bin)), hex(weight_string('ßÆÉñ한글漢字ไทยเกक्ष😀' COLLATE utf8mb4_bin)), hex(weight_string('abc' COLLATE utf8mb4_bin AS CHAR(5))), hex(weight_string('abc' COLLATE utf8mb4_bin, 25, 4, 192)), hex(weight_string('abc' COLLATE utf8mb4_bin, 5, 2, 192)), hex(weight_string('abc' COLLATE utf8mb4_bin, 0, 2, 64));
-- mysql: [["000061000042","0000DF0000C60000C90000F100D55C00AE00006F22005B57000E44000E17000E22000E40000E0100091500094D00093701F600","000061000062000063000020000020","00006100006200006300002000002000002000002000002000","0000610000","000061000062"]]
-- types: ["VAR_STRING(192,31)","VAR_STRING(1632,31)","VAR_STRING(288,31)","VAR_STRING(200,31)","VAR_STRING(64,31)","VAR_STRING(288,31)"]

-- case: languages
SELECT hex(weight_string('chCHcHCh' COLLATE utf8mb4_czech_ci)), hex(weight_string('aaÄÖ' COLLATE utf8mb4_danish_ci)), hex(weight_string('chllCHLLlLñ' COLLATE utf8mb4_spanish2_ci)), hex(weight_string('åäöÅ' COLLATE utf8mb4_sv_0900_ai_ci)), hex(weight_string('chChřž' COLLATE utf8mb4_cs_0900_as_cs)), hex(weight_string('ÄÖÜß' COLLATE utf8mb4_german2_ci)), hex(weight_string('ıİiI' COLLATE utf8mb4_tr_0900_as_cs));
-- mysql: [["0EE20EE20E600EE10EE2","106D106B106C","0E610F2F0E610F2F0F2E0F2E0F65","1F9854A51F9854A61F9854A71F9854A5","1D1854A51D1854A51E3354A51F2154A500000020002000200020000000080008002200080008","0E330E8B0F820E8B101F0E8B0FEA0FEA","1D3154A51D321D321D3154A5000000200020002000200000000200020021000200020021"]]
-- types: ["VAR_STRING(8192,31)","VAR_STRING(4096,31)","VAR_STRING(11264,31)","VAR_STRING(2048,31)","VAR_STRING(9248,31)","VAR_STRING(4096,31)","VAR_STRING(6176,31)"]

-- case: one byte
SELECT hex(weight_string(_latin1 'aB')), hex(weight_string(_latin1 x'e4dfe5' COLLATE latin1_german2_ci)), hex(weight_string(_latin1 x'e4dfe5' COLLATE latin1_german1_ci AS CHAR(4))), hex(weight_string(_latin1 x'e4dfe5' COLLATE latin1_bin)), hex(weight_string(_cp1251 x'c0e0b8a8')), hex(weight_string(_ascii 'aZ')), hex(weight_string(_tis620 x'a1e0'));
-- mysql: [["4142","4145535341","41534120","E4DFE5","75758787","415A","A1E0"]]
-- types: ["VAR_STRING(64,31)","VAR_STRING(64,31)","VAR_STRING(64,31)","VAR_STRING(64,31)","VAR_STRING(64,31)","VAR_STRING(64,31)","VAR_STRING(64,31)"]

-- case: more bytes
SELECT hex(weight_string(_gbk x'8140e0e061')), hex(weight_string(_gbk x'8140' COLLATE gbk_bin)), hex(weight_string(_gbk x'e0e0e0e0', 25, 4, 192)), hex(weight_string(_utf16 x'00e9d83dde00')), hex(weight_string(_ucs2 x'00e9' COLLATE ucs2_bin AS CHAR(2))), hex(weight_string(_utf32 x'00010384' COLLATE utf32_bin));
-- mysql: [["A2CDA94D41","8140","A94DA94D202020202020202020202020202020202020202020","0045FFFD","00E90020","010384"]]
-- types: ["VAR_STRING(96,31)","VAR_STRING(64,31)","VAR_STRING(200,31)","VAR_STRING(256,31)","VAR_STRING(64,31)","VAR_STRING(96,31)"]

-- case: what is no text
SELECT hex(weight_string(x'6162')), hex(weight_string(x'616263' AS CHAR(2))), hex(weight_string(x'6162', 5, 4, 192)), hex(weight_string(12)), hex(weight_string(-1)), hex(weight_string(1.5));
-- mysql: [["6162","6162","6162000000","800000000000000C","7FFFFFFFFFFFFFFF",null]]
-- types: ["VAR_STRING(64,31)","VAR_STRING(64,31)","VAR_STRING(64,31)","VAR_STRING(64,31)","VAR_STRING(64,31)","VAR_STRING(64,31)"]

-- case: columns
-- setup: values
SELECT hex(weight_string(s)), hex(weight_string(c)), hex(weight_string(l1)), hex(weight_string(g)), hex(weight_string(b)), hex(weight_string(x)), hex(weight_string(tx)), hex(weight_string(e)), hex(weight_string(i)), hex(weight_string(upper(s) AS CHAR(3))) FROM t;
-- mysql: [["1C471C601C7A","1C7A","4C4154","00470045004E","00004200006900006E","00FF","1E951CAA1EFF1E95","8000000000000002","8000000000000001","1C471C601C7A"],[null,null,null,null,null,null,null,null,null,null],["1CAA02091EFF","1C7A","45","00470045004E0020","00004200004900004E",null,null,null,"7FFFFFFFFFFFFFFB","1CAA02091EFF"]]
-- types: ["VAR_STRING(5120,31)","VAR_STRING(2560,31)","VAR_STRING(80,31)","VAR_STRING(640,31)","VAR_STRING(960,31)","VAR_STRING(64,31)","LONGBLOB(134215680,31)","VAR_STRING(1536,31)","VAR_STRING(88,31)","VAR_STRING(5120,31)"]

-- case: types
-- setup: values
SELECT weight_string(s), weight_string(c), weight_string(g), weight_string(b), weight_string(l1), weight_string(s COLLATE utf8mb4_0900_as_cs), weight_string(s COLLATE utf8mb4_unicode_ci), weight_string(s AS CHAR(100)), weight_string(s, 25, 4, 192), weight_string(x) FROM t WHERE false;
-- mysql: []
-- types: ["VAR_STRING(640,31) BINARY","VAR_STRING(320,31) BINARY","VAR_STRING(80,31) BINARY","VAR_STRING(120,31) BINARY","VAR_STRING(10,31) BINARY","VAR_STRING(1924,31) BINARY","VAR_STRING(1280,31) BINARY","VAR_STRING(1600,31) BINARY","VAR_STRING(25,31) BINARY","VAR_STRING(8,31) BINARY"]
