-- case: CALL p_flow(7)
-- setup: programs
CALL p_flow(7);
-- results: [[["1,3,5,7,","8"]],[["11"]],0]
-- types: ["VAR_STRING(400,0)","LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: CALL p_flow(0)
-- setup: programs
CALL p_flow(0);
-- results: [[["","1"]],[["12"]],0]
-- types: ["VAR_STRING(400,0)","LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: CALL p_case(1)
-- setup: programs
CALL p_case(1);
-- error: [1339,"20000","Case not found for CASE statement"]

-- case: CALL p_case(2)
-- setup: programs
CALL p_case(2);
-- results: [[["two"]],[["some"]],0]
-- types: ["VAR_STRING(12,31) NOT_NULL","VAR_STRING(16,31) NOT_NULL"]

-- case: CALL p_case(9)
-- setup: programs
CALL p_case(9);
-- results: [[["big"]],0]
-- types: ["VAR_STRING(12,31) NOT_NULL"]

-- case: CALL p_case(0)
-- setup: programs
CALL p_case(0);
-- error: [1339,"20000","Case not found for CASE statement"]

-- case: CALL p_scope()
-- setup: programs
CALL p_scope();
-- results: [[["in"]],[["1"]],[["1","2"]],0]
-- types: ["VAR_STRING(20,0)","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: CALL p_scope
-- setup: programs
CALL p_scope;
-- results: [[["in"]],[["1"]],[["1","2"]],0]
-- types: ["VAR_STRING(20,0)","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: CALL p_modes(3, @b, @c)
-- setup: programs
CALL p_modes(3, @b, @c);
-- results: [[["3",null,null]],0]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY","VAR_STRING(32,0)"]

-- case: CALL p_modes(3, 4, @c)
-- setup: programs
CALL p_modes(3, 4, @c);
-- error: [1414,"42000","OUT or INOUT argument 2 for routine aproxy_golden.p_modes is not a variable or NEW pseudo-variable in BEFORE trigger"]

-- case: CALL p_modes(3, @b)
-- setup: programs
CALL p_modes(3, @b);
-- error: [1318,"42000","Incorrect number of arguments for PROCEDURE aproxy_golden.p_modes; expected 3, got 2"]

-- case: CALL p_modes('x', @b, @c)
-- setup: programs
CALL p_modes('x', @b, @c);
-- error: [1366,"HY000","Incorrect integer value: 'x' for column 'a' at row 1"]

-- case: CALL p_nested(@t)
-- setup: programs
CALL p_nested(@t);
-- results: [[["4",null,"x"]],[["8",null,"x!"]],[["8","x!!","16"]],0]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY","VAR_STRING(32,0)","LONG(11,0) BINARY","LONG(11,0) BINARY","VAR_STRING(32,0)","LONG(11,0) BINARY","VAR_STRING(32,0)","LONG(11,0) BINARY"]

-- case: CALL p_types()
-- setup: programs
CALL p_types();
-- results: [[["200","1.500","ab","2024-02-29","2024-02-29 10:11:12.346","25:00:01","10000000000"]],[["{\"a\": [1, 2]}","780000","1999","r","5","18446744073709551615","201","3.000","2","2024-03-01","2"]],0]
-- types: ["TINY(3,0) BINARY UNSIGNED","NEWDECIMAL(10,3) BINARY","STRING(16,0)","DATE(10,0) BINARY","DATETIME(23,3) BINARY","TIME(10,0) BINARY","DOUBLE(22,31) BINARY","JSON(4294967292,0)","VAR_STRING(24,31)","YEAR(4,0) BINARY UNSIGNED","STRING(4,0)","VAR_STRING(64,31)","LONGLONG(20,0) BINARY UNSIGNED","LONGLONG(4,0) BINARY UNSIGNED","NEWDECIMAL(11,3) BINARY","LONGLONG(11,0) BINARY","DATE(10,0) BINARY","JSON(4294967292,31)"]

-- case: CALL p_convert()
-- setup: programs
CALL p_convert();
-- results: [[[null,null]],[[null,null]],[[null,null]],[[null,null]],[["6","12"]],0]
-- types: ["LONG(11,0) BINARY","VAR_STRING(360,0)","LONG(11,0) BINARY","VAR_STRING(360,0)","LONG(11,0) BINARY","VAR_STRING(360,0)","LONG(11,0) BINARY","VAR_STRING(360,0)","TINY(4,0) BINARY","VAR_STRING(12,0)"]

-- case: CALL p_error()
-- setup: programs
CALL p_error();
-- error: [1062,"23000","Duplicate entry '1' for key 'stock.PRIMARY'"]

-- case: CALL p_partial()
-- setup: programs
CALL p_partial();
-- error: [1054,"42S22","Unknown column 'nosuch' in 'field list'"]

-- case: CALL p_continue()
-- setup: programs
CALL p_continue();
-- results: [[["2"]],0]
-- types: ["LONG(11,0) BINARY"]

-- case: CALL p_exit()
-- setup: programs
CALL p_exit();
-- results: [[["handled"]],0]
-- types: ["VAR_STRING(28,31) NOT_NULL"]

-- case: CALL p_inner_exit()
-- setup: programs
CALL p_inner_exit();
-- results: [[["inner"]],[["goes on"]],0]
-- types: ["VAR_STRING(20,31) NOT_NULL","VAR_STRING(28,31) NOT_NULL"]

-- case: CALL p_priority()
-- setup: programs
CALL p_priority();
-- results: [[["number"]],[["inner class"]],0]
-- types: ["VAR_STRING(24,31) NOT_NULL","VAR_STRING(44,31) NOT_NULL"]

-- case: CALL p_named()
-- setup: programs
CALL p_named();
-- results: [[["gone"]],[["odd"]],0]
-- types: ["VAR_STRING(16,31) NOT_NULL","VAR_STRING(12,31) NOT_NULL"]

-- case: CALL p_signal(1)
-- setup: programs
CALL p_signal(1);
-- error: [1644,"45000","Unhandled user-defined exception condition"]

-- case: CALL p_signal(2)
-- setup: programs
CALL p_signal(2);
-- warnings: [["Warning",1234,"careful"]]

-- case: CALL p_signal(3)
-- setup: programs
CALL p_signal(3);
-- error: [1643,"02001","Unhandled user-defined not found condition"]

-- case: CALL p_signal(4)
-- setup: programs
CALL p_signal(4);
-- error: [4321,"99999","own"]

-- case: CALL p_signal(5)
-- setup: programs
CALL p_signal(5);
-- error: [1231,"42000","Variable 'MYSQL_ERRNO' can't be set to the value of 'NULL'"]

-- case: CALL p_resignal(1)
-- setup: programs
CALL p_resignal(1);
-- error: [1111,"45000","first"]

-- case: CALL p_resignal(2)
-- setup: programs
CALL p_resignal(2);
-- error: [1111,"45000","again"]

-- case: CALL p_resignal(3)
-- setup: programs
CALL p_resignal(3);
-- error: [1644,"45002","more"]

-- case: CALL p_resignal(4)
-- setup: programs
CALL p_resignal(4);
-- error: [1146,"42S02","Table 'aproxy_golden.nosuch' doesn't exist"]

-- case: CALL p_no_handler()
-- setup: programs
CALL p_no_handler();
-- error: [1645,"0K000","RESIGNAL when handler not active"]

-- case: CALL p_stacked()
-- setup: programs
CALL p_stacked();
-- results: [[["1"]],[["1","deep","45000"]],[["0"]],0]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL","LONG(11,0) BINARY","BLOB(262140,0)","STRING(20,0)","LONG(11,0) BINARY"]

-- case: CALL p_warning()
-- setup: programs
CALL p_warning();
-- results: [[["2"]],0]
-- types: ["LONG(11,0) BINARY"]

-- case: CALL p_into()
-- setup: programs
CALL p_into();
-- error: [1172,"42000","Result consisted of more than one row"]

-- case: CALL p_not_found()
-- setup: programs
CALL p_not_found();
-- results: [[["none"]],[["5"]],0]
-- types: ["VAR_STRING(16,31) NOT_NULL","LONG(11,0) BINARY"]

-- case: CALL p_cursor()
-- setup: programs
CALL p_cursor();
-- results: [[["apple"]],[["plum"]],[["1.90"]],0]
-- types: ["VAR_STRING(40,0)","VAR_STRING(40,0)","NEWDECIMAL(10,2) BINARY"]

-- case: CALL p_cursor_errors(1)
-- setup: programs
CALL p_cursor_errors(1);
-- error: [1326,"24000","Cursor is not open"]

-- case: CALL p_cursor_errors(2)
-- setup: programs
CALL p_cursor_errors(2);
-- error: [1326,"24000","Cursor is not open"]

-- case: CALL p_cursor_errors(3)
-- setup: programs
CALL p_cursor_errors(3);
-- error: [1325,"24000","Cursor is already open"]

-- case: CALL p_cursor_errors(4)
-- setup: programs
CALL p_cursor_errors(4);
-- error: [1328,"HY000","Incorrect number of FETCH variables"]

-- case: CALL p_cursor_errors(5)
-- setup: programs
CALL p_cursor_errors(5);
-- error: [1329,"02000","No data - zero rows fetched, selected, or processed"]

-- case: CALL p_cursor_local(1)
-- setup: programs
CALL p_cursor_local(1);
-- results: [[["4"]],[["5"]],0]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: CALL p_cursor_local(5)
-- setup: programs
CALL p_cursor_local(5);
-- results: [[["4"]],[["5"]],0]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: CALL p_dynamic()
-- setup: programs
CALL p_dynamic();
-- results: [[["2","pear"],["3","plum"]],0]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(40,0)"]

-- case: CALL p_counts()
-- setup: programs
CALL p_counts();
-- results: [[["0"]],[["3"]],[["2"]],[["a"],["z"],["z"]],[["3"]],3]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL","VAR_STRING(160,0)","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: CALL p_transaction()
-- setup: programs
CALL p_transaction();
-- results: [[["0"]],0]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: CALL p_savepoint()
-- setup: programs
CALL p_savepoint();
-- results: [[["1"]],[["0"]],0]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: CALL p_hides(77)
-- setup: programs
CALL p_hides(77);
-- results: [[["77","3","7"]],0]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY"]

-- case: CALL p_recursive(0)
-- setup: programs
CALL p_recursive(0);

-- case: CALL p_recursive(2)
-- setup: programs
CALL p_recursive(2);
-- error: [1456,"HY000","Recursive limit 0 (as set by the max_sp_recursion_depth variable) was exceeded for routine p_recursive"]

-- case: CALL p_session()
-- setup: programs
CALL p_session();
-- results: [[["aproxy_golden","1"]],0]
-- types: ["VAR_STRING(256,31)","LONGLONG(1,0) BINARY"]

-- case: SELECT @from_program
-- setup: programs
SELECT @from_program;
-- mysql: [["7"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: CALL p_no_case()
-- setup: programs
CALL p_no_case();
-- error: [1339,"20000","Case not found for CASE statement"]

-- case: CALL p_no_case_handled()
-- setup: programs
CALL p_no_case_handled();
-- results: [[["no case"]],[["after"]],0]
-- types: ["VAR_STRING(28,31) NOT_NULL","VAR_STRING(20,31) NOT_NULL"]

-- case: CALL p_condition_error()
-- setup: programs
CALL p_condition_error();
-- results: [[["handled"]],[["handled"]],[["after"]],0]
-- types: ["VAR_STRING(28,31) NOT_NULL","VAR_STRING(28,31) NOT_NULL","VAR_STRING(20,31) NOT_NULL"]

-- case: CALL p_leave()
-- setup: programs
CALL p_leave();
-- results: [[["1"]],0]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: CALL p_quote()
-- setup: programs
CALL p_quote();
-- results: [[["dq"]],0]
-- types: ["VAR_STRING(8,31) NOT_NULL"]

-- case: CALL p_show()
-- setup: programs
CALL p_show();
-- results: [[["stock"]],[["Warning","1642","Unhandled user-defined warning condition"]],[["id","int","NO","PRI",null,"auto_increment"],["what","varchar(40)","YES","",null,""]],0]
-- types: ["VAR_STRING(256,0) NOT_NULL","VAR_STRING(28,31) NOT_NULL","LONG(5,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(2048,31) NOT_NULL","VAR_STRING(256,0)","BLOB(67108860,0) NOT_NULL","VAR_STRING(12,0) NOT_NULL","STRING(12,0) NOT_NULL","BLOB(262140,0)","VAR_STRING(1024,0)"]

-- case: CALL p_nulls(NULL, NULL)
-- setup: programs
CALL p_nulls(NULL, NULL);
-- results: [[["neither"]],[["not"]],0]
-- types: ["VAR_STRING(28,31) NOT_NULL","VAR_STRING(12,31) NOT_NULL"]

-- case: CALL p_nulls(0, '1x')
-- setup: programs
CALL p_nulls(0, '1x');
-- results: [[["false"]],[["true"]],0]
-- types: ["VAR_STRING(20,31) NOT_NULL","VAR_STRING(16,31) NOT_NULL"]

-- case: CALL p_nulls(2, 'x')
-- setup: programs
CALL p_nulls(2, 'x');
-- results: [[["true"]],[["not"]],0]
-- types: ["VAR_STRING(16,31) NOT_NULL","VAR_STRING(12,31) NOT_NULL"]

-- case: CALL nosuch()
-- setup: programs
CALL nosuch();
-- error: [1305,"42000","PROCEDURE aproxy_golden.nosuch does not exist"]

-- case: CALL nosuch.p()
-- setup: programs
CALL nosuch.p();
-- error: [1305,"42000","PROCEDURE nosuch.p does not exist"]

-- case: CALL P_FLOW(1)
-- setup: programs
CALL P_FLOW(1);
-- results: [[["1,","2"]],[["11"]],0]
-- types: ["VAR_STRING(400,0)","LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: CALL aproxy_golden.p_leave()
-- setup: programs
CALL aproxy_golden.p_leave();
-- results: [[["1"]],0]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: SHOW CREATE PROCEDURE nosuch
-- setup: programs
SHOW CREATE PROCEDURE nosuch;
-- error: [1305,"42000","PROCEDURE nosuch does not exist"]

-- case: CREATE PROCEDURE p_leave() SELECT 1
-- setup: programs
CREATE PROCEDURE p_leave() SELECT 1;
-- error: [1304,"42000","PROCEDURE p_leave already exists"]

-- case: CREATE PROCEDURE IF NOT EXISTS p_leave() SELECT 1
-- setup: programs
CREATE PROCEDURE IF NOT EXISTS p_leave() SELECT 1;
-- warnings: [["Note",1304,"PROCEDURE p_leave already exists"]]

-- case: CREATE PROCEDURE nosuch.p() SELECT 1
-- setup: programs
CREATE PROCEDURE nosuch.p() SELECT 1;
-- error: [1049,"42000","Unknown database 'nosuch'"]

-- case: CREATE PROCEDURE bad(a INT, A INT) SELECT 1
-- setup: programs
CREATE PROCEDURE bad(a INT, A INT) SELECT 1;
-- error: [1330,"42000","Duplicate parameter: A"]

-- case: CREATE PROCEDURE bad() RETURN 1
-- setup: programs
CREATE PROCEDURE bad() RETURN 1;
-- error: [1313,"42000","RETURN is only allowed in a FUNCTION"]

-- case: CREATE PROCEDURE `bad `() SELECT 1
-- setup: programs
CREATE PROCEDURE `bad `() SELECT 1;
-- error: [1458,"42000","Incorrect routine name 'bad '"]

-- case: CREATE PROCEDURE bad() BEGIN DECLARE a INT; DECLARE a INT; END
-- setup: programs
CREATE PROCEDURE bad() BEGIN DECLARE a INT; DECLARE a INT; END;
-- error: [1331,"42000","Duplicate variable: a"]

-- case: CREATE PROCEDURE bad() BEGIN SET nosuch = 1; END
-- setup: programs
CREATE PROCEDURE bad() BEGIN SET nosuch = 1; END;
-- error: [1193,"HY000","Unknown system variable 'nosuch'"]

-- case: CREATE PROCEDURE bad() LEAVE l
-- setup: programs
CREATE PROCEDURE bad() LEAVE l;
-- error: [1308,"42000","LEAVE with no matching label: l"]

-- case: CREATE PROCEDURE bad() BEGIN DECLARE CONTINUE HANDLER FOR NOT FOUND SELECT 1; DECLARE a INT; END
-- setup: programs
CREATE PROCEDURE bad() BEGIN DECLARE CONTINUE HANDLER FOR NOT FOUND SELECT 1; DECLARE a INT; END;
-- error: [1337,"42000","Variable or condition declaration after cursor or handler declaration"]

-- case: CREATE PROCEDURE bad() FETCH c INTO a
-- setup: programs
CREATE PROCEDURE bad() FETCH c INTO a;
-- error: [1324,"42000","Undefined CURSOR: c"]

-- case: CREATE PROCEDURE bad() USE test
-- setup: programs
CREATE PROCEDURE bad() USE test;
-- error: [1314,"0A000","USE is not allowed in stored procedures"]

-- case: CREATE PROCEDURE bad() SIGNAL nosuch
-- setup: programs
CREATE PROCEDURE bad() SIGNAL nosuch;
-- error: [1319,"42000","Undefined CONDITION: nosuch"]

-- case: CREATE PROCEDURE bad() SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a', MESSAGE_TEXT = 'b'
-- setup: programs
CREATE PROCEDURE bad() SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a', MESSAGE_TEXT = 'b';
-- error: [1641,"42000","Duplicate condition information item 'MESSAGE_TEXT'"]

-- case: CREATE PROCEDURE bad(a DECIMAL(70,1)) SELECT 1
-- setup: programs
CREATE PROCEDURE bad(a DECIMAL(70,1)) SELECT 1;
-- error: [1426,"42000","Too-big precision 70 specified for ''. Maximum is 65."]

-- case: CREATE PROCEDURE bad() CREATE PROCEDURE q() SELECT 1
-- setup: programs
CREATE PROCEDURE bad() CREATE PROCEDURE q() SELECT 1;
-- error: [1303,"2F003","Can't create a PROCEDURE from within another stored routine"]

-- case: CREATE PROCEDURE bad() BEGIN DECLARE a INT; SELECT 1 INTO b; END
-- setup: programs
CREATE PROCEDURE bad() BEGIN DECLARE a INT; SELECT 1 INTO b; END;
-- error: [1327,"42000","Undeclared variable: b"]

-- case: CREATE PROCEDURE bad() SELECT 1 FROM stock LIMIT x
-- setup: programs
CREATE PROCEDURE bad() SELECT 1 FROM stock LIMIT x;
-- error: [1327,"42000","Undeclared variable: x"]

-- case: DROP PROCEDURE nosuch
-- setup: programs
DROP PROCEDURE nosuch;
-- error: [1305,"42000","PROCEDURE aproxy_golden.nosuch does not exist"]

-- case: DROP PROCEDURE IF EXISTS nosuch
-- setup: programs
DROP PROCEDURE IF EXISTS nosuch;
-- warnings: [["Note",1305,"PROCEDURE aproxy_golden.nosuch does not exist"]]

-- case: ALTER PROCEDURE nosuch COMMENT 'x'
-- setup: programs
ALTER PROCEDURE nosuch COMMENT 'x';
-- error: [1305,"42000","PROCEDURE aproxy_golden.nosuch does not exist"]

-- case: PREPARE s FROM 'CREATE PROCEDURE q() SELECT 1'
-- setup: programs
PREPARE s FROM 'CREATE PROCEDURE q() SELECT 1';
-- error: [1295,"HY000","This command is not supported in the prepared statement protocol yet"]

-- case: PREPARE s FROM 'SIGNAL SQLSTATE ''45000'''
-- setup: programs
PREPARE s FROM 'SIGNAL SQLSTATE ''45000''';
-- error: [1295,"HY000","This command is not supported in the prepared statement protocol yet"]

-- case: PREPARE s FROM 'DROP PROCEDURE p_leave'
-- setup: programs
PREPARE s FROM 'DROP PROCEDURE p_leave';
-- error: [1295,"HY000","This command is not supported in the prepared statement protocol yet"]

-- case: RESIGNAL
-- setup: programs
RESIGNAL;
-- error: [1645,"0K000","RESIGNAL when handler not active"]

-- case: RESIGNAL nosuch
-- setup: programs
RESIGNAL nosuch;
-- error: [1319,"42000","Undefined CONDITION: nosuch"]

-- case: SIGNAL nosuch
-- setup: programs
SIGNAL nosuch;
-- error: [1319,"42000","Undefined CONDITION: nosuch"]

-- case: SIGNAL SQLSTATE '45000' SET TABLE_NAME = 'a', TABLE_NAME = 'b'
-- setup: programs
SIGNAL SQLSTATE '45000' SET TABLE_NAME = 'a', TABLE_NAME = 'b';
-- error: [1641,"42000","Duplicate condition information item 'TABLE_NAME'"]

-- case: GET STACKED DIAGNOSTICS @x = NUMBER
-- setup: programs
GET STACKED DIAGNOSTICS @x = NUMBER;
-- error: [3004,"0Z002","GET STACKED DIAGNOSTICS when handler not active"]
