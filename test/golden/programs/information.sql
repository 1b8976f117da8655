-- compare: rows
-- case: SELECT routine_name, routine_type, data_type, routine_definition, is_deterministic, sql_data_access,
-- setup: programs
SELECT routine_name, routine_type, data_type, routine_definition, is_deterministic, sql_data_access, security_type FROM information_schema.routines WHERE routine_schema = 'aproxy_golden' AND routine_name IN ('p_quote', 'p_leave') ORDER BY 1;
-- mysql: [["p_leave","PROCEDURE","","whole: BEGIN SELECT 1; LEAVE whole; SELECT 2; END","NO","CONTAINS SQL","DEFINER"],["p_quote","PROCEDURE","","SELECT \"dq\" /* remark */","NO","CONTAINS SQL","DEFINER"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","STRING(36,0) NOT_NULL","BLOB(201326580,0)","BLOB(4294967295,0)","VAR_STRING(12,0) NOT_NULL","STRING(68,0) NOT_NULL","STRING(28,0) NOT_NULL"]

-- case: SELECT specific_name, ordinal_position, parameter_mode, parameter_name, data_type, character_maximum
-- setup: programs
SELECT specific_name, ordinal_position, parameter_mode, parameter_name, data_type, character_maximum_length, numeric_precision, dtd_identifier, routine_type FROM information_schema.parameters WHERE specific_schema = 'aproxy_golden' AND specific_name IN ('p_modes', 'p_nulls') ORDER BY 1, 2;
-- mysql: [["p_modes","1","IN","a","int",null,"10","int","PROCEDURE"],["p_modes","2","OUT","b","int",null,"10","int","PROCEDURE"],["p_modes","3","INOUT","c","varchar","8",null,"varchar(8)","PROCEDURE"],["p_nulls","1","IN","a","int",null,"10","int","PROCEDURE"],["p_nulls","2","IN","b","varchar","5",null,"varchar(5)","PROCEDURE"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","LONGLONG(11,0) BINARY NOT_NULL UNSIGNED","VAR_STRING(20,0)","VAR_STRING(256,0)","BLOB(201326580,0)","LONGLONG(21,0) BINARY","LONG(10,0) BINARY UNSIGNED","BLOB(67108860,0) NOT_NULL","STRING(36,0) NOT_NULL"]

-- case: triggers of a table
-- setup: triggers
SELECT trigger_name, event_manipulation, event_object_table, action_order, action_statement, action_timing, action_orientation FROM information_schema.triggers WHERE trigger_schema = 'aproxy_golden' AND event_object_table IN ('ordered', 'totals') ORDER BY 3, 6, 2, 4;
-- mysql: [["ord_1","INSERT","ordered","1","SET NEW.s = CONCAT(NEW.s, '1')","BEFORE","ROW"],["ord_4","INSERT","ordered","2","SET NEW.s = CONCAT(NEW.s, '4')","BEFORE","ROW"],["ord_3","INSERT","ordered","3","SET NEW.s = CONCAT(NEW.s, '3')","BEFORE","ROW"],["ord_2","INSERT","ordered","4","SET NEW.s = CONCAT(NEW.s, '2')","BEFORE","ROW"],["totals_bd","DELETE","totals","1","SET @spent = @spent + OLD.sum_n * 1.5","BEFORE","ROW"],["totals_au","UPDATE","totals","1","SET @trail = CONCAT(@trail, NEW.sum_n, ';')","AFTER","ROW"]]
-- types: ["VAR_STRING(256,0) NOT_NULL","STRING(24,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","LONG(10,0) BINARY NOT_NULL UNSIGNED","BLOB(4294967295,0) NOT_NULL","STRING(24,0) NOT_NULL","VAR_STRING(12,31) NOT_NULL"]
