-- case: CALL t_step1()
-- setup: triggers
CALL t_step1();
-- results: [[["1","5","X","1.50","1"],["2","100","WHY",null,"1"],["3","-1",null,"2.00","1"]],[["insert 1 5 X"],["insert 2 100 WHY"],["insert 3 -1 -"]],[["0"]],0]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","VAR_STRING(48,0)","NEWDECIMAL(10,2) BINARY","LONGLONG(1,0) BINARY NOT_NULL","VAR_STRING(320,0)","LONG(11,0) BINARY NOT_NULL"]

-- case: CALL t_step2()
-- setup: triggers
CALL t_step2();
-- results: [[["1","15","A",null,"1"],["2","25","B",null,"1"]],[["insert 1 10 A"],["insert 2 20 B"],["update 1: 10 -> 15"],["update 2: 20 -> 25"],["update 1: 15 -> 15"]],[["10"]],0]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","VAR_STRING(48,0)","NEWDECIMAL(10,2) BINARY","LONGLONG(1,0) BINARY NOT_NULL","VAR_STRING(320,0)","LONG(11,0) BINARY NOT_NULL"]

-- case: CALL t_step3()
-- setup: triggers
CALL t_step3();
-- results: [[],[["insert 1 1 -"],["insert 2 2 -"],["one gone"],["gone 2"]],[["0"]],0]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","VAR_STRING(48,0)","NEWDECIMAL(10,2) BINARY","LONGLONG(1,0) BINARY NOT_NULL","VAR_STRING(320,0)","LONG(11,0) BINARY NOT_NULL"]

-- case: CALL t_step4()
-- setup: triggers
CALL t_step4();
-- results: [[["1","2",null,null,"1"]],[["insert 1 1 -"],["update 1: 1 -> 2"]],[["1"]],0]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","VAR_STRING(48,0)","NEWDECIMAL(10,2) BINARY","LONGLONG(1,0) BINARY NOT_NULL","VAR_STRING(320,0)","LONG(11,0) BINARY NOT_NULL"]

-- case: CALL t_step5()
-- setup: triggers
CALL t_step5();
-- results: [[["4","4",null,null,"1"],["14","4","SEL",null,"1"]],[["insert 4 4 -"],["insert 14 4 SEL"]],[["0"]],0]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","VAR_STRING(48,0)","NEWDECIMAL(10,2) BINARY","LONGLONG(1,0) BINARY NOT_NULL","VAR_STRING(320,0)","LONG(11,0) BINARY NOT_NULL"]

-- case: CALL t_signal(-1)
-- setup: triggers
CALL t_signal(-1);
-- results: [[["1644 45000 negative id","0"]],0]
-- types: ["VAR_STRING(360,31)","LONGLONG(21,0) BINARY"]

-- case: CALL t_signal(0)
-- setup: triggers
CALL t_signal(0);
-- results: [[["0","120"],["50","6"]],0]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY"]

-- case: CALL t_signal(7)
-- setup: triggers
CALL t_signal(7);
-- results: [[["7","120"],["50","6"]],0]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY"]

-- case: CALL t_stays()
-- setup: triggers
CALL t_stays();
-- results: [[["stays"]],[["1","77",null,null,"1"]],[["insert 1 77 -"]],0]
-- types: ["VAR_STRING(20,31) NOT_NULL","LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","VAR_STRING(48,0)","NEWDECIMAL(10,2) BINARY","LONGLONG(1,0) BINARY NOT_NULL","VAR_STRING(320,0)"]

-- case: CALL t_cascade()
-- setup: triggers
CALL t_cascade();
-- results: [[["0"]],[["child"]],0]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL","VAR_STRING(320,0)"]

-- case: CALL t_variables()
-- setup: triggers
CALL t_variables();
-- results: [[["4;6;","9.0"]],0]
-- types: ["VAR_STRING(80,31)","VAR_STRING(80,31)"]

-- case: CALL t_ordered()
-- setup: triggers
CALL t_ordered();
-- results: [[["1","o1432"]],0]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(80,0)"]

-- case: CALL t_altered()
-- setup: triggers
CALL t_altered();
-- results: [[["1","2","A LONGER TEXT NOW",null,"1"]],[["insert 1 2 A LONGER TEXT NOW"]],0]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","VAR_STRING(80,0)","NEWDECIMAL(10,2) BINARY","LONGLONG(1,0) BINARY NOT_NULL","VAR_STRING(320,0)"]

-- case: INSERT INTO looped VALUES (1)
-- setup: triggers
INSERT INTO looped VALUES (1);
-- error: [1442,"HY000","Can't update table 'looped' in stored function/trigger because it is already used by statement which invoked this stored function/trigger."]

-- case: SELECT COUNT(*) FROM looped
-- setup: triggers
SELECT COUNT(*) FROM looped;
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: INSERT INTO guarded VALUES (-5, 1)
-- setup: triggers
INSERT INTO guarded VALUES (-5, 1);
-- error: [1644,"45000","negative id"]

-- case: SELECT COUNT(*) FROM guarded WHERE id = -5
-- setup: triggers
SELECT COUNT(*) FROM guarded WHERE id = -5;
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: CREATE TRIGGER acc_bi BEFORE INSERT ON acc FOR EACH ROW SET @a = 1
-- setup: triggers
CREATE TRIGGER acc_bi BEFORE INSERT ON acc FOR EACH ROW SET @a = 1;
-- error: [1359,"HY000","Trigger already exists"]

-- case: CREATE TRIGGER IF NOT EXISTS acc_bi BEFORE INSERT ON acc FOR EACH ROW SET @a = 1
-- setup: triggers
CREATE TRIGGER IF NOT EXISTS acc_bi BEFORE INSERT ON acc FOR EACH ROW SET @a = 1;
-- warnings: [["Note",4099,"Trigger 'acc_bi' already exists on the table 'aproxy_golden'.'acc'."]]

-- case: CREATE TRIGGER bad BEFORE INSERT ON nosuch FOR EACH ROW SET @a = 1
-- setup: triggers
CREATE TRIGGER bad BEFORE INSERT ON nosuch FOR EACH ROW SET @a = 1;
-- error: [1146,"42S02","Table 'aproxy_golden.nosuch' doesn't exist"]

-- case: CREATE TRIGGER bad BEFORE INSERT ON acc FOR EACH ROW SET NEW.nosuch = 1
-- setup: triggers
CREATE TRIGGER bad BEFORE INSERT ON acc FOR EACH ROW SET NEW.nosuch = 1;
-- error: [1054,"42S22","Unknown column 'nosuch' in 'NEW'"]

-- case: CREATE TRIGGER bad BEFORE INSERT ON acc FOR EACH ROW SET @a = OLD.id
-- setup: triggers
CREATE TRIGGER bad BEFORE INSERT ON acc FOR EACH ROW SET @a = OLD.id;
-- error: [1363,"HY000","There is no OLD row in on INSERT trigger"]

-- case: CREATE TRIGGER bad AFTER INSERT ON acc FOR EACH ROW SET NEW.n = 1
-- setup: triggers
CREATE TRIGGER bad AFTER INSERT ON acc FOR EACH ROW SET NEW.n = 1;
-- error: [1362,"HY000","Updating of NEW row is not allowed in after trigger"]

-- case: CREATE TRIGGER bad BEFORE DELETE ON acc FOR EACH ROW SET NEW.n = 1
-- setup: triggers
CREATE TRIGGER bad BEFORE DELETE ON acc FOR EACH ROW SET NEW.n = 1;
-- error: [1363,"HY000","There is no NEW row in on DELETE trigger"]

-- case: CREATE TRIGGER bad BEFORE INSERT ON acc FOR EACH ROW SELECT 1
-- setup: triggers
CREATE TRIGGER bad BEFORE INSERT ON acc FOR EACH ROW SELECT 1;
-- error: [1415,"0A000","Not allowed to return a result set from a trigger"]

-- case: CREATE TRIGGER bad BEFORE INSERT ON acc FOR EACH ROW COMMIT
-- setup: triggers
CREATE TRIGGER bad BEFORE INSERT ON acc FOR EACH ROW COMMIT;
-- error: [1422,"HY000","Explicit or implicit commit is not allowed in stored function or trigger."]

-- case: CREATE TRIGGER bad BEFORE INSERT ON acc FOR EACH ROW FOLLOWS nosuch SET @a = 1
-- setup: triggers
CREATE TRIGGER bad BEFORE INSERT ON acc FOR EACH ROW FOLLOWS nosuch SET @a = 1;
-- error: [3011,"HY000","Referenced trigger 'nosuch' for the given action time and event type does not exist."]

-- case: CREATE TRIGGER nosuch.bad BEFORE INSERT ON acc FOR EACH ROW SET @a = 1
-- setup: triggers
CREATE TRIGGER nosuch.bad BEFORE INSERT ON acc FOR EACH ROW SET @a = 1;
-- error: [1049,"42000","Unknown database 'nosuch'"]

-- case: DROP TRIGGER nosuch
-- setup: triggers
DROP TRIGGER nosuch;
-- error: [1360,"HY000","Trigger does not exist"]

-- case: DROP TRIGGER IF EXISTS nosuch
-- setup: triggers
DROP TRIGGER IF EXISTS nosuch;
-- warnings: [["Note",1360,"Trigger does not exist"]]

-- case: SHOW CREATE TRIGGER nosuch
-- setup: triggers
SHOW CREATE TRIGGER nosuch;
-- error: [1360,"HY000","Trigger does not exist"]

-- case: RENAME TABLE acc TO mysql.acc
-- setup: triggers
RENAME TABLE acc TO mysql.acc;
-- error: [1435,"HY000","Trigger in wrong schema"]

-- case: SHOW TRIGGERS LIKE 'nosuch'
-- setup: triggers
SHOW TRIGGERS LIKE 'nosuch';
-- mysql: []
-- types: ["VAR_STRING(256,0) NOT_NULL","STRING(24,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","BLOB(4294967295,0) NOT_NULL","STRING(24,0) NOT_NULL","TIMESTAMP(22,2) BINARY NOT_NULL","STRING(2184,0) NOT_NULL","VAR_STRING(1152,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL","VAR_STRING(256,0) NOT_NULL"]

-- case: CALL t_unchecked()
-- setup: triggers
CALL t_unchecked();
-- results: [[["1","2",null,null,"1"]],[["insert 1 2 -"]],0]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","VAR_STRING(48,0)","NEWDECIMAL(10,2) BINARY","LONGLONG(1,0) BINARY NOT_NULL","VAR_STRING(320,0)"]

-- case: the database of a trigger is its table's
-- setup: triggers
CREATE TRIGGER mysql.bad BEFORE INSERT ON acc FOR EACH ROW SET @a = 1;
-- error: [1465,"HY000","Triggers can not be created on system tables"]

-- case: a trigger and its table in two databases
-- setup: triggers
CREATE TRIGGER bad BEFORE INSERT ON mysql.user FOR EACH ROW SET @a = 1;
-- error: [1465,"HY000","Triggers can not be created on system tables"]
