-- case: date'2020-01-01'
SELECT date'2020-01-01';
-- mysql: [["2020-01-01"]]
-- types: ["DATE(10,0) BINARY NOT_NULL"]

-- case: time'10:11:12'
SELECT time'10:11:12';
-- mysql: [["10:11:12"]]
-- types: ["TIME(10,0) BINARY NOT_NULL"]

-- case: time'10:11:12.5'
SELECT time'10:11:12.5';
-- mysql: [["10:11:12.5"]]
-- types: ["TIME(12,1) BINARY NOT_NULL"]

-- case: timestamp'2020-01-01 10:11:12'
SELECT timestamp'2020-01-01 10:11:12';
-- mysql: [["2020-01-01 10:11:12"]]
-- types: ["DATETIME(19,0) BINARY NOT_NULL"]

-- case: timestamp'2020-01-01 10:11:12.123'
SELECT timestamp'2020-01-01 10:11:12.123';
-- mysql: [["2020-01-01 10:11:12.123"]]
-- types: ["DATETIME(23,3) BINARY NOT_NULL"]

-- case: date'2020-13-01'
SELECT date'2020-13-01';
-- error: [1525,"HY000","Incorrect DATE value: '2020-13-01'"]

-- case: time'abc'
SELECT time'abc';
-- error: [1525,"HY000","Incorrect TIME value: 'abc'"]

-- case: timestamp'2020-01-01'
SELECT timestamp'2020-01-01';
-- error: [1525,"HY000","Incorrect DATETIME value: '2020-01-01'"]

-- case: timestamp'abc'
SELECT timestamp'abc';
-- error: [1525,"HY000","Incorrect DATETIME value: 'abc'"]

-- case: date'2020-01-01 10:00:00'
SELECT date'2020-01-01 10:00:00';
-- error: [1525,"HY000","Incorrect DATE value: '2020-01-01 10:00:00'"]

-- case: date'20200101'
SELECT date'20200101';
-- mysql: [["2020-01-01"]]
-- types: ["DATE(10,0) BINARY NOT_NULL"]

-- case: time'2020-01-01 10:11:12'
SELECT time'2020-01-01 10:11:12';
-- error: [1525,"HY000","Incorrect TIME value: '2020-01-01 10:11:12'"]

-- case: date'0000-00-00'
SELECT date'0000-00-00';
-- error: [1525,"HY000","Incorrect DATE value: '0000-00-00'"]

-- case: timestamp'0000-00-00 00:00:00'
SELECT timestamp'0000-00-00 00:00:00';
-- error: [1525,"HY000","Incorrect DATETIME value: '0000-00-00 00:00:00'"]

-- case: timestamp'2020-01-01T10:11:12.1234567'
SELECT timestamp'2020-01-01T10:11:12.1234567';
-- mysql: [["2020-01-01 10:11:12.123457"]]
-- types: ["DATETIME(26,6) BINARY NOT_NULL"]

-- case: time'839:00:00'
SELECT time'839:00:00';
-- error: [1525,"HY000","Incorrect TIME value: '839:00:00'"]

-- case: time'10:11:12.1234567'
SELECT time'10:11:12.1234567';
-- mysql: [["10:11:12.123457"]]
-- types: ["TIME(17,6) BINARY NOT_NULL"]
