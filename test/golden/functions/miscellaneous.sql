-- case: explain (select 1)
SELECT explain (select 1);
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain (select 1)' at line 1"]

-- case: sha2('a',256) from t
-- setup: values
SELECT sha2('a',256) FROM t;
-- mysql: [["ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"],["ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"],["ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"]]
-- types: ["VAR_STRING(256,31)"]

-- case: sha2(s,512) from t
-- setup: values
SELECT sha2(s,512) FROM t;
-- mysql: [["ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"],[null],["13d0e8447d7443ba55e69cf5264f1f79ed2389c609a0a543e14b079fc39a68b0b066211bb0c6c0b8babee0c83a3d937fbfccc3c736cfcb2a1064cb65d4c80ec1"]]
-- types: ["VAR_STRING(512,31)"]

-- case: sha2(s,i) from t
-- setup: values
SELECT sha2(s,i) FROM t;
-- mysql: [[null],[null],[null]]
-- types: ["VAR_STRING(512,31)"]
-- warnings: [["Warning",1583,"Incorrect parameters in the call to native function 'sha2'"],["Warning",1583,"Incorrect parameters in the call to native function 'sha2'"]]

-- case: bin_to_uuid(x) from t
-- setup: values
SELECT bin_to_uuid(x) FROM t;
-- error: [1411,"HY000","Incorrect string value: '\\x00\\xFF' for function bin_to_uuid"]

-- case: is_uuid(s) from t
-- setup: values
SELECT is_uuid(s) FROM t;
-- mysql: [["0"],[null],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: inet_aton('1.2.3.4') from t
-- setup: values
SELECT inet_aton('1.2.3.4') FROM t;
-- mysql: [["16909060"],["16909060"],["16909060"]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: inet_ntoa(1) from t
-- setup: values
SELECT inet_ntoa(1) FROM t;
-- mysql: [["0.0.0.1"],["0.0.0.1"],["0.0.0.1"]]
-- types: ["VAR_STRING(124,31)"]

-- case: inet6_aton('::1') from t
-- setup: values
SELECT inet6_aton('::1') FROM t;
-- mysql: [["\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0001"],["\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0001"],["\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0001"]]
-- types: ["VAR_STRING(16,31) BINARY"]

-- case: inet6_ntoa(x) from t
-- setup: values
-- differs: the text or the number of warnings
SELECT inet6_ntoa(x) FROM t;
-- mysql: [[null],[null],[null]]
-- types: ["VAR_STRING(156,31)"]
-- warnings: [["Warning",1411,"Incorrect string value: '`aproxy_golden`.`t`.`x`' for function inet6_ntoa"]]

-- case: is_ipv4('a') from t
-- setup: values
SELECT is_ipv4('a') FROM t;
-- mysql: [["0"],["0"],["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: is_ipv6(s) from t
-- setup: values
SELECT is_ipv6(s) FROM t;
-- mysql: [["0"],[null],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: is_ipv4_compat(x) from t
-- setup: values
SELECT is_ipv4_compat(x) FROM t;
-- mysql: [["0"],[null],[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: is_ipv4_mapped(x) from t
-- setup: values
SELECT is_ipv4_mapped(x) FROM t;
-- mysql: [["0"],[null],[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: sha2(s,0) from t
-- setup: values
SELECT sha2(s,0) FROM t;
-- mysql: [["ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],[null],["7647e3e42618e1024f973a00988f03777d6b0b86f610c08984eac955e96eafef"]]
-- types: ["VAR_STRING(256,31)"]

-- case: sha2('a',224) from t
-- setup: values
SELECT sha2('a',224) FROM t;
-- mysql: [["abd37534c7d9a2efb9465de931cd7055ffdb8879563ae98078d6d6d5"],["abd37534c7d9a2efb9465de931cd7055ffdb8879563ae98078d6d6d5"],["abd37534c7d9a2efb9465de931cd7055ffdb8879563ae98078d6d6d5"]]
-- types: ["VAR_STRING(224,31)"]

-- case: is_uuid('x') from t
-- setup: values
SELECT is_uuid('x') FROM t;
-- mysql: [["0"],["0"],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: sleep(0) from t
-- setup: values
-- literals: fixed
SELECT sleep(0) FROM t;
-- mysql: [["0"],["0"],["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: benchmark(1,1) from t
-- setup: values
SELECT benchmark(1,1) FROM t;
-- mysql: [["0"],["0"],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: get_lock('a',0) from t
-- setup: values
-- after: DO RELEASE_ALL_LOCKS()
SELECT get_lock('a',0) FROM t;
-- mysql: [["1"],["1"],["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: release_lock('a') from t
-- setup: values
-- before: DO GET_LOCK('a', 0)
-- after: DO RELEASE_ALL_LOCKS()
SELECT release_lock('a') FROM t;
-- mysql: [["1"],[null],[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: is_free_lock('a') from t
-- setup: values
-- before: DO GET_LOCK('a', 0)
-- after: DO RELEASE_ALL_LOCKS()
SELECT is_free_lock('a') FROM t;
-- mysql: [["0"],["0"],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: release_all_locks() from t
-- setup: values
SELECT release_all_locks() FROM t;
-- mysql: [["0"],["0"],["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: last_insert_id(5) from t
-- setup: values
SELECT last_insert_id(5) FROM t;
-- mysql: [["5"],["5"],["5"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: last_insert_id(i) from t
-- setup: values
SELECT last_insert_id(i) FROM t;
-- mysql: [["1"],[null],["18446744073709551611"]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: name_const('a',1) from t
-- setup: values
SELECT name_const('a',1) FROM t;
-- mysql: [["1"],["1"],["1"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: name_const('b','x') from t
-- setup: values
SELECT name_const('b','x') FROM t;
-- mysql: [["x"],["x"],["x"]]
-- types: ["VAR_STRING(4,31)"]

-- case: default(i) from t
-- setup: values
SELECT default(i) FROM t;
-- mysql: [[null],[null],[null]]
-- types: ["LONG(11,0) BINARY"]

-- case: default(s) from t
-- setup: values
-- differs: the column's declared type or length
SELECT default(s) FROM t;
-- mysql: [[null],[null],[null]]
-- types: ["VAR_STRING(40,0)"]

-- case: get_lock('fl',0)
-- after: DO RELEASE_ALL_LOCKS()
SELECT get_lock('fl',0);
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: is_free_lock('fl')
-- before: DO GET_LOCK('fl', 0)
-- after: DO RELEASE_ALL_LOCKS()
SELECT is_free_lock('fl');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: release_lock('fl')
-- before: DO GET_LOCK('fl', 0)
-- after: DO RELEASE_ALL_LOCKS()
SELECT release_lock('fl');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: release_all_locks()
SELECT release_all_locks();
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: get_lock('',0)
-- after: DO RELEASE_ALL_LOCKS()
SELECT get_lock('',0);
-- error: [3057,"42000","Incorrect user-level lock name ''. The name is empty, NULL, or can not be expressed in the current character-set."]

-- case: get_lock(null,0)
-- after: DO RELEASE_ALL_LOCKS()
SELECT get_lock(null,0);
-- error: [3057,"42000","Incorrect user-level lock name 'NULL'. The name is empty, NULL, or can not be expressed in the current character-set."]

-- case: sleep(-1)
SELECT sleep(-1);
-- error: [1210,"HY000","Incorrect arguments to sleep."]

-- case: sleep(0.01)
-- literals: fixed
SELECT sleep(0.01);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: benchmark(10, 1+1)
SELECT benchmark(10, 1+1);
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: benchmark(-1,1)
SELECT benchmark(-1,1);
-- mysql: [[null]]
-- types: ["LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1411,"Incorrect count value: '-1' for function benchmark"]]

-- case: name_const('x',5)
SELECT name_const('x',5);
-- mysql: [["5"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: last_insert_id(7)
SELECT last_insert_id(7);
-- mysql: [["7"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: last_insert_id(null)
SELECT last_insert_id(null);
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: last_insert_id(-1)
SELECT last_insert_id(-1);
-- mysql: [["18446744073709551615"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: inet_aton('127.0.0.1')
SELECT inet_aton('127.0.0.1');
-- mysql: [["2130706433"]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: inet_aton('127.1')
SELECT inet_aton('127.1');
-- mysql: [["2130706433"]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: inet_aton('1.2.3')
SELECT inet_aton('1.2.3');
-- mysql: [["16908291"]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: inet_aton('256.1.1.1')
SELECT inet_aton('256.1.1.1');
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]
-- warnings: [["Warning",1411,"Incorrect string value: ''256.1.1.1'' for function inet_aton"]]

-- case: inet_aton('a')
SELECT inet_aton('a');
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]
-- warnings: [["Warning",1411,"Incorrect string value: ''a'' for function inet_aton"]]

-- case: inet_aton('1.2.3.4.5')
SELECT inet_aton('1.2.3.4.5');
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]
-- warnings: [["Warning",1411,"Incorrect string value: ''1.2.3.4.5'' for function inet_aton"]]

-- case: inet_aton('')
SELECT inet_aton('');
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]
-- warnings: [["Warning",1411,"Incorrect string value: '''' for function inet_aton"]]

-- case: inet_aton('1..2')
SELECT inet_aton('1..2');
-- mysql: [["16777218"]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: inet_ntoa(3232235777)
SELECT inet_ntoa(3232235777);
-- mysql: [["192.168.1.1"]]
-- types: ["VAR_STRING(124,31)"]

-- case: inet_ntoa(-1)
-- differs: the text or the number of warnings
SELECT inet_ntoa(-1);
-- mysql: [[null]]
-- types: ["VAR_STRING(124,31)"]
-- warnings: [["Warning",1411,"Incorrect integer value: '-(1)' for function inet_ntoa"]]

-- case: inet_ntoa(null)
SELECT inet_ntoa(null);
-- mysql: [[null]]
-- types: ["VAR_STRING(124,31)"]

-- case: inet_ntoa(4294967296)
SELECT inet_ntoa(4294967296);
-- mysql: [[null]]
-- types: ["VAR_STRING(124,31)"]
-- warnings: [["Warning",1411,"Incorrect integer value: '4294967296' for function inet_ntoa"]]

-- case: inet6_ntoa(inet6_aton('fdfe::5a55:caff:fefa:9089'))
SELECT inet6_ntoa(inet6_aton('fdfe::5a55:caff:fefa:9089'));
-- mysql: [["fdfe::5a55:caff:fefa:9089"]]
-- types: ["VAR_STRING(156,31)"]

-- case: inet6_ntoa(unhex('0A000509'))
SELECT inet6_ntoa(unhex('0A000509'));
-- mysql: [["10.0.5.9"]]
-- types: ["VAR_STRING(156,31)"]

-- case: inet6_ntoa(inet6_aton('::ffff:1.2.3.4'))
SELECT inet6_ntoa(inet6_aton('::ffff:1.2.3.4'));
-- mysql: [["::ffff:1.2.3.4"]]
-- types: ["VAR_STRING(156,31)"]

-- case: inet6_ntoa(inet6_aton('::1.2.3.4'))
SELECT inet6_ntoa(inet6_aton('::1.2.3.4'));
-- mysql: [["::1.2.3.4"]]
-- types: ["VAR_STRING(156,31)"]

-- case: inet6_ntoa(inet6_aton('::'))
SELECT inet6_ntoa(inet6_aton('::'));
-- mysql: [["::"]]
-- types: ["VAR_STRING(156,31)"]

-- case: inet6_ntoa(inet6_aton('1:0:0:2:0:0:0:3'))
SELECT inet6_ntoa(inet6_aton('1:0:0:2:0:0:0:3'));
-- mysql: [["1:0:0:2::3"]]
-- types: ["VAR_STRING(156,31)"]

-- case: inet6_aton('x')
SELECT inet6_aton('x');
-- mysql: [[null]]
-- types: ["VAR_STRING(16,31) BINARY"]
-- warnings: [["Warning",1411,"Incorrect string value: ''x'' for function inet6_aton"]]

-- case: inet6_aton('1.2.3')
SELECT inet6_aton('1.2.3');
-- mysql: [[null]]
-- types: ["VAR_STRING(16,31) BINARY"]
-- warnings: [["Warning",1411,"Incorrect string value: ''1.2.3'' for function inet6_aton"]]

-- case: inet6_aton('::1/64')
SELECT inet6_aton('::1/64');
-- mysql: [[null]]
-- types: ["VAR_STRING(16,31) BINARY"]
-- warnings: [["Warning",1411,"Incorrect string value: ''::1/64'' for function inet6_aton"]]

-- case: inet6_aton('1::2::3')
SELECT inet6_aton('1::2::3');
-- mysql: [[null]]
-- types: ["VAR_STRING(16,31) BINARY"]
-- warnings: [["Warning",1411,"Incorrect string value: ''1::2::3'' for function inet6_aton"]]

-- case: is_ipv4('10.0.5.9')
SELECT is_ipv4('10.0.5.9');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: is_ipv4('10.0.5.256')
SELECT is_ipv4('10.0.5.256');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: is_ipv4('10.0.5')
SELECT is_ipv4('10.0.5');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: is_ipv4(null)
SELECT is_ipv4(null);
-- mysql: [[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: is_ipv6('::1')
SELECT is_ipv6('::1');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: is_ipv6('1.2.3.4')
SELECT is_ipv6('1.2.3.4');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: is_ipv6('fe80::1%eth0')
SELECT is_ipv6('fe80::1%eth0');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: is_ipv6(null)
SELECT is_ipv6(null);
-- mysql: [[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: is_ipv4_compat(inet6_aton('::10.0.5.9'))
SELECT is_ipv4_compat(inet6_aton('::10.0.5.9'));
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: is_ipv4_compat(inet6_aton('::ffff:10.0.5.9'))
SELECT is_ipv4_compat(inet6_aton('::ffff:10.0.5.9'));
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: is_ipv4_mapped(inet6_aton('::ffff:10.0.5.9'))
SELECT is_ipv4_mapped(inet6_aton('::ffff:10.0.5.9'));
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: is_ipv4_mapped(inet6_aton('::10.0.5.9'))
SELECT is_ipv4_mapped(inet6_aton('::10.0.5.9'));
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: bin_to_uuid(unhex('6CCD780CBABA102695645B8C656024DB'))
SELECT bin_to_uuid(unhex('6CCD780CBABA102695645B8C656024DB'));
-- mysql: [["6ccd780c-baba-1026-9564-5b8c656024db"]]
-- types: ["VAR_STRING(144,31)"]

-- case: bin_to_uuid(unhex('1026BABA6CCD780C95645B8C656024DB'),1)
SELECT bin_to_uuid(unhex('1026BABA6CCD780C95645B8C656024DB'),1);
-- mysql: [["6ccd780c-baba-1026-9564-5b8c656024db"]]
-- types: ["VAR_STRING(144,31)"]

-- case: is_uuid('6ccd780c-baba-1026-9564-5b8c656024db')
SELECT is_uuid('6ccd780c-baba-1026-9564-5b8c656024db');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: is_uuid('{6ccd780c-baba-1026-9564-5b8c656024db}')
SELECT is_uuid('{6ccd780c-baba-1026-9564-5b8c656024db}');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: is_uuid('6CCD780CBABA102695645B8C656024DB')
SELECT is_uuid('6CCD780CBABA102695645B8C656024DB');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: is_uuid('6ccd780c')
SELECT is_uuid('6ccd780c');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: is_uuid(null)
SELECT is_uuid(null);
-- mysql: [[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: uuid_to_bin(null)
SELECT uuid_to_bin(null);
-- mysql: [[null]]
-- types: ["VAR_STRING(16,31) BINARY"]

-- case: uuid_to_bin('abc')
SELECT uuid_to_bin('abc');
-- error: [1411,"HY000","Incorrect string value: 'abc' for function uuid_to_bin"]

-- case: bin_to_uuid('abc')
SELECT bin_to_uuid('abc');
-- error: [1411,"HY000","Incorrect string value: 'abc' for function bin_to_uuid"]

-- case: sha2('abc',224)
SELECT sha2('abc',224);
-- mysql: [["23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"]]
-- types: ["VAR_STRING(224,31)"]

-- case: sha2('abc',384)
SELECT sha2('abc',384);
-- mysql: [["cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"]]
-- types: ["VAR_STRING(384,31)"]

-- case: sha2('abc',512)
SELECT sha2('abc',512);
-- mysql: [["ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"]]
-- types: ["VAR_STRING(512,31)"]

-- case: sha2('abc',0)
SELECT sha2('abc',0);
-- mysql: [["ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"]]
-- types: ["VAR_STRING(256,31)"]

-- case: sha2('abc',1)
SELECT sha2('abc',1);
-- mysql: [[null]]
-- types: ["VAR_STRING(256,31)"]
-- warnings: [["Warning",1583,"Incorrect parameters in the call to native function 'sha2'"]]

-- case: sha2(null,256)
SELECT sha2(null,256);
-- mysql: [[null]]
-- types: ["VAR_STRING(256,31)"]

-- case: sha2('abc',null)
-- differs: the column's declared type or length
SELECT sha2('abc',null);
-- mysql: [[null]]
-- types: ["VAR_STRING(256,31)"]
-- warnings: [["Warning",1583,"Incorrect parameters in the call to native function 'sha2'"]]

-- case: format_bytes(0)
SELECT format_bytes(0);
-- mysql: [["   0 bytes"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_bytes(512)
SELECT format_bytes(512);
-- mysql: [[" 512 bytes"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_bytes(1023)
SELECT format_bytes(1023);
-- mysql: [["1023 bytes"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_bytes(1024)
SELECT format_bytes(1024);
-- mysql: [["1.00 KiB"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_bytes(1536)
SELECT format_bytes(1536);
-- mysql: [["1.50 KiB"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_bytes(1048576)
SELECT format_bytes(1048576);
-- mysql: [["1.00 MiB"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_bytes(18446644073709551615)
SELECT format_bytes(18446644073709551615);
-- mysql: [["16.00 EiB"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_bytes(-1)
SELECT format_bytes(-1);
-- mysql: [["  -1 bytes"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_bytes(null)
SELECT format_bytes(null);
-- mysql: [[null]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_bytes(-2048)
SELECT format_bytes(-2048);
-- mysql: [["-2.00 KiB"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_bytes(1.5)
SELECT format_bytes(1.5);
-- mysql: [["   1 bytes"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_bytes('x')
SELECT format_bytes('x');
-- mysql: [["   0 bytes"]]
-- types: ["VAR_STRING(44,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: 'x'"]]

-- case: format_pico_time(0)
SELECT format_pico_time(0);
-- mysql: [["  0 ps"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_pico_time(999)
SELECT format_pico_time(999);
-- mysql: [["999 ps"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_pico_time(1000)
SELECT format_pico_time(1000);
-- mysql: [["1.00 ns"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_pico_time(3501)
SELECT format_pico_time(3501);
-- mysql: [["3.50 ns"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_pico_time(188732396662000)
SELECT format_pico_time(188732396662000);
-- mysql: [["3.15 min"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_pico_time(1e15)
SELECT format_pico_time(1e15);
-- mysql: [["16.67 min"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_pico_time(3.6e15)
SELECT format_pico_time(3.6e15);
-- mysql: [["1.00 h"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_pico_time(1e20)
SELECT format_pico_time(1e20);
-- mysql: [["1157.41 d"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_pico_time(-3501)
SELECT format_pico_time(-3501);
-- mysql: [["-3.50 ns"]]
-- types: ["VAR_STRING(44,31)"]

-- case: format_pico_time(null)
SELECT format_pico_time(null);
-- mysql: [[null]]
-- types: ["VAR_STRING(44,31)"]

-- case: a default that there is none of, asked for NULL
-- setup: values
SELECT DEFAULT(ni) IS NULL FROM t;
-- error: [1364,"HY000","Field 'ni' doesn't have a default value"]

-- case: a default of an alias of a constant
-- setup: values
SELECT s, 32 AS mi FROM t GROUP BY s HAVING DEFAULT(mi) IS NULL;
-- error: [1364,"HY000","Field 'mi' doesn't have a default value"]

-- case: a default of an alias of a column
-- setup: values
SELECT s, i AS mi FROM t GROUP BY s, i HAVING DEFAULT(mi) IS NULL ORDER BY i;
-- mysql: [[null,null],["É x","-5"],["abc","1"]]
-- types: ["VAR_STRING(40,0)","LONG(11,0) BINARY"]
