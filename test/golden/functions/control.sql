-- case: interval(23,1,15,17,30,44,200)
SELECT interval(23,1,15,17,30,44,200);
-- mysql: [["3"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: interval(10,1,10,100,1000)
SELECT interval(10,1,10,100,1000);
-- mysql: [["2"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: interval(22,23,30,44,200)
SELECT interval(22,23,30,44,200);
-- mysql: [["0"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: interval(null,1)
SELECT interval(null,1);
-- mysql: [["-1"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: interval(5,null,6)
SELECT interval(5,null,6);
-- mysql: [["1"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: interval('3','1','2','4')
SELECT interval('3','1','2','4');
-- mysql: [["2"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: interval(1.5,1,2)
SELECT interval(1.5,1,2);
-- mysql: [["1"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: interval(5,1,10) from t
-- setup: values
SELECT interval(5,1,10) FROM t;
-- mysql: [["1"],["1"],["1"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: interval(i,1,2) from t
-- setup: values
SELECT interval(i,1,2) FROM t;
-- mysql: [["1"],["-1"],["0"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: if(1,2,3) from t
-- setup: values
SELECT if(1,2,3) FROM t;
-- mysql: [["2"],["2"],["2"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: if(i,s,n) from t
-- setup: values
SELECT if(i,s,n) FROM t;
-- mysql: [["abc"],["second row"],["É x"]]
-- types: ["VAR_STRING(80,31)"]

-- case: if(i,1,'a') from t
-- setup: values
SELECT if(i,1,'a') FROM t;
-- mysql: [["1"],["a"],["1"]]
-- types: ["VAR_STRING(8,31) NOT_NULL"]

-- case: if(i,d,f) from t
-- setup: values
SELECT if(i,d,f) FROM t;
-- mysql: [["4.56"],[null],["-0.5"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: if(i,da,dt) from t
-- setup: values
SELECT if(i,da,dt) FROM t;
-- mysql: [["2020-01-03 00:00:00.000"],[null],[null]]
-- types: ["DATETIME(23,3) BINARY"]

-- case: if(i,null,1) from t
-- setup: values
SELECT if(i,null,1) FROM t;
-- mysql: [[null],["1"],[null]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: if(1,1,null) from t
-- setup: values
SELECT if(1,1,null) FROM t;
-- mysql: [["1"],["1"],["1"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: if(i,ni,ni) from t
-- setup: values
SELECT if(i,ni,ni) FROM t;
-- mysql: [["3"],["-7"],["0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: if(i,1.5,10) from t
-- setup: values
SELECT if(i,1.5,10) FROM t;
-- mysql: [["1.5"],["10"],["1.5"]]
-- types: ["NEWDECIMAL(5,1) BINARY NOT_NULL"]

-- case: if(1,'a',1) from t
-- setup: values
SELECT if(1,'a',1) FROM t;
-- mysql: [["a"],["a"],["a"]]
-- types: ["VAR_STRING(8,31) NOT_NULL"]

-- case: if(i,e,st) from t
-- setup: values
SELECT if(i,e,st) FROM t;
-- mysql: [["bcd"],[null],[null]]
-- types: ["VAR_STRING(16,31)"]

-- case: if(i,u,bi) from t
-- setup: values
SELECT if(i,u,bi) FROM t;
-- mysql: [["2"],[null],[null]]
-- types: ["NEWDECIMAL(21,0) BINARY"]

-- case: if(i,x,s) from t
-- setup: values
SELECT if(i,x,s) FROM t;
-- mysql: [[{"x":"00ff"}],[null],[null]]
-- types: ["VAR_STRING(40,31) BINARY"]

-- case: if(i,i,ni) from t
-- setup: values
SELECT if(i,i,ni) FROM t;
-- mysql: [["1"],["-7"],["-5"]]
-- types: ["LONG(11,0) BINARY"]

-- case: if(i,y,i) from t
-- setup: values
SELECT if(i,y,i) FROM t;
-- mysql: [["2020"],[null],[null]]
-- types: ["LONG(11,0) BINARY"]

-- case: if(1,1,0) from t
-- setup: values
SELECT if(1,1,0) FROM t;
-- mysql: [["1"],["1"],["1"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: if(i,tx,s) from t
-- setup: values
SELECT if(i,tx,s) FROM t;
-- mysql: [["text"],[null],[null]]
-- types: ["BLOB(1048560,31)"]

-- case: if(i,c,c) from t
-- setup: values
SELECT if(i,c,c) FROM t;
-- mysql: [["c"],[null],["C"]]
-- types: ["STRING(20,31)"]

-- case: if(i,'a','bcd') from t
-- setup: values
SELECT if(i,'a','bcd') FROM t;
-- mysql: [["a"],["bcd"],["a"]]
-- types: ["VAR_STRING(12,31) NOT_NULL"]

-- case: ifnull(i,1) from t
-- setup: values
SELECT ifnull(i,1) FROM t;
-- mysql: [["1"],["1"],["-5"]]
-- types: ["LONGLONG(11,0) BINARY NOT_NULL"]

-- case: ifnull(ni,1) from t
-- setup: values
SELECT ifnull(ni,1) FROM t;
-- mysql: [["3"],["-7"],["0"]]
-- types: ["LONGLONG(11,0) BINARY NOT_NULL"]

-- case: ifnull(s,'x') from t
-- setup: values
SELECT ifnull(s,'x') FROM t;
-- mysql: [["abc"],["x"],["É x"]]
-- types: ["VAR_STRING(40,31) NOT_NULL"]

-- case: ifnull(null,1) from t
-- setup: values
SELECT ifnull(null,1) FROM t;
-- mysql: [["1"],["1"],["1"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: ifnull(d,0) from t
-- setup: values
SELECT ifnull(d,0) FROM t;
-- mysql: [["4.56"],["0.00"],["-0.50"]]
-- types: ["NEWDECIMAL(12,2) BINARY NOT_NULL"]

-- case: ifnull(i,'a') from t
-- setup: values
SELECT ifnull(i,'a') FROM t;
-- mysql: [["1"],["a"],["-5"]]
-- types: ["VAR_STRING(44,31) NOT_NULL"]

-- case: ifnull(dt,da) from t
-- setup: values
SELECT ifnull(dt,da) FROM t;
-- mysql: [["2020-01-02 10:11:12.123"],[null],[null]]
-- types: ["DATETIME(23,3) BINARY"]

-- case: ifnull(null,null) from t
-- setup: values
SELECT ifnull(null,null) FROM t;
-- mysql: [[null],[null],[null]]
-- types: ["NULL(0,0) BINARY"]

-- case: ifnull(f,1) from t
-- setup: values
SELECT ifnull(f,1) FROM t;
-- mysql: [["7.8"],["1"],["1e20"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: ifnull(fl,1) from t
-- setup: values
SELECT ifnull(fl,1) FROM t;
-- mysql: [["1.5"],["1"],["1"]]
-- types: ["FLOAT(23,31) BINARY NOT_NULL"]

-- case: ifnull(s,n) from t
-- setup: values
SELECT ifnull(s,n) FROM t;
-- mysql: [["abc"],["second row"],["É x"]]
-- types: ["VAR_STRING(80,31) NOT_NULL"]

-- case: ifnull(1,2) from t
-- setup: values
SELECT ifnull(1,2) FROM t;
-- mysql: [["1"],["1"],["1"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: ifnull(i,u) from t
-- setup: values
SELECT ifnull(i,u) FROM t;
-- mysql: [["1"],[null],["-5"]]
-- types: ["NEWDECIMAL(21,0) BINARY"]

-- case: ifnull(e,'x') from t
-- setup: values
SELECT ifnull(e,'x') FROM t;
-- mysql: [["bcd"],["x"],["x"]]
-- types: ["VAR_STRING(12,31) NOT_NULL"]

-- case: ifnull(ti1,0) from t
-- setup: values
SELECT ifnull(ti1,0) FROM t;
-- mysql: [["5"],["0"],["0"]]
-- types: ["LONGLONG(4,0) BINARY NOT_NULL"]

-- case: ifnull(da,'x') from t
-- setup: values
SELECT ifnull(da,'x') FROM t;
-- mysql: [["2020-01-03"],["x"],["x"]]
-- types: ["VAR_STRING(40,31) NOT_NULL"]

-- case: ifnull(d,1.12345) from t
-- setup: values
SELECT ifnull(d,1.12345) FROM t;
-- mysql: [["4.56000"],["1.12345"],["-0.50000"]]
-- types: ["NEWDECIMAL(15,5) BINARY NOT_NULL"]

-- case: nullif(i,1) from t
-- setup: values
SELECT nullif(i,1) FROM t;
-- mysql: [[null],[null],["-5"]]
-- types: ["LONG(11,0) BINARY"]

-- case: nullif(s,'a') from t
-- setup: values
SELECT nullif(s,'a') FROM t;
-- mysql: [["abc"],[null],["É x"]]
-- types: ["VAR_STRING(40,31)"]

-- case: nullif(ni,3) from t
-- setup: values
SELECT nullif(ni,3) FROM t;
-- mysql: [[null],["-7"],["0"]]
-- types: ["LONG(11,0) BINARY"]

-- case: nullif(1,1) from t
-- setup: values
SELECT nullif(1,1) FROM t;
-- mysql: [[null],[null],[null]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: nullif('a','b') from t
-- setup: values
SELECT nullif('a','b') FROM t;
-- mysql: [["a"],["a"],["a"]]
-- types: ["VAR_STRING(4,31)"]

-- case: nullif(d,1) from t
-- setup: values
SELECT nullif(d,1) FROM t;
-- mysql: [["4.56"],[null],["-0.50"]]
-- types: ["NEWDECIMAL(12,2) BINARY"]

-- case: nullif(dt,1) from t
-- setup: values
SELECT nullif(dt,1) FROM t;
-- mysql: [["2020-01-02 10:11:12.123"],[null],[null]]
-- types: ["DATETIME(23,3) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '1' for column 'dt' at row 1"]]

-- case: nullif(da,'x') from t
-- setup: values
SELECT nullif(da,'x') FROM t;
-- error: [1525,"HY000","Incorrect DATE value: 'x'"]

-- case: nullif(fl,1) from t
-- setup: values
SELECT nullif(fl,1) FROM t;
-- mysql: [["1.5"],[null],[null]]
-- types: ["FLOAT(12,31) BINARY"]

-- case: nullif(u,1) from t
-- setup: values
SELECT nullif(u,1) FROM t;
-- mysql: [["2"],[null],[null]]
-- types: ["LONGLONG(20,0) BINARY UNSIGNED"]

-- case: nullif(e,'a') from t
-- setup: values
SELECT nullif(e,'a') FROM t;
-- mysql: [["bcd"],[null],[null]]
-- types: ["STRING(12,31)"]

-- case: coalesce(i,1) from t
-- setup: values
SELECT coalesce(i,1) FROM t;
-- mysql: [["1"],["1"],["-5"]]
-- types: ["LONGLONG(11,0) BINARY NOT_NULL"]

-- case: coalesce(s,n) from t
-- setup: values
SELECT coalesce(s,n) FROM t;
-- mysql: [["abc"],["second row"],["É x"]]
-- types: ["VAR_STRING(80,31) NOT_NULL"]

-- case: coalesce(null,1) from t
-- setup: values
SELECT coalesce(null,1) FROM t;
-- mysql: [["1"],["1"],["1"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: coalesce(d,f) from t
-- setup: values
SELECT coalesce(d,f) FROM t;
-- mysql: [["4.56"],[null],["-0.5"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: coalesce(i) from t
-- setup: values
SELECT coalesce(i) FROM t;
-- mysql: [["1"],[null],["-5"]]
-- types: ["LONG(11,0) BINARY"]

-- case: coalesce(null) from t
-- setup: values
SELECT coalesce(null) FROM t;
-- mysql: [[null],[null],[null]]
-- types: ["NULL(0,0) BINARY"]

-- case: coalesce(da,dt) from t
-- setup: values
SELECT coalesce(da,dt) FROM t;
-- mysql: [["2020-01-03 00:00:00.000"],[null],[null]]
-- types: ["DATETIME(23,3) BINARY"]

-- case: coalesce(i,s) from t
-- setup: values
SELECT coalesce(i,s) FROM t;
-- mysql: [["1"],[null],["-5"]]
-- types: ["VAR_STRING(44,31)"]

-- case: coalesce(u,i) from t
-- setup: values
SELECT coalesce(u,i) FROM t;
-- mysql: [["2"],[null],["-5"]]
-- types: ["NEWDECIMAL(21,0) BINARY"]

-- case: coalesce(ti1,bi) from t
-- setup: values
SELECT coalesce(ti1,bi) FROM t;
-- mysql: [["5"],[null],[null]]
-- types: ["LONGLONG(20,0) BINARY"]

-- case: coalesce(s,null) from t
-- setup: values
SELECT coalesce(s,null) FROM t;
-- mysql: [["abc"],[null],["É x"]]
-- types: ["VAR_STRING(40,31)"]

-- case: greatest(1,2) from t
-- setup: values
SELECT greatest(1,2) FROM t;
-- mysql: [["2"],["2"],["2"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: greatest(i,d) from t
-- setup: values
SELECT greatest(i,d) FROM t;
-- mysql: [["4.56"],[null],["-0.50"]]
-- types: ["NEWDECIMAL(14,2) BINARY"]

-- case: greatest(s,n) from t
-- setup: values
SELECT greatest(s,n) FROM t;
-- mysql: [["ni"],[null],["É x"]]
-- types: ["VAR_STRING(80,31)"]

-- case: greatest(i,'a') from t
-- setup: values
SELECT greatest(i,'a') FROM t;
-- mysql: [["a"],[null],["a"]]
-- types: ["VAR_STRING(44,31)"]

-- case: greatest(da,dt) from t
-- setup: values
SELECT greatest(da,dt) FROM t;
-- mysql: [["2020-01-03 00:00:00.000"],[null],[null]]
-- types: ["DATETIME(23,3) BINARY"]

-- case: greatest(1,2.5) from t
-- setup: values
SELECT greatest(1,2.5) FROM t;
-- mysql: [["2.5"],["2.5"],["2.5"]]
-- types: ["NEWDECIMAL(4,1) BINARY NOT_NULL"]

-- case: greatest(f,1) from t
-- setup: values
SELECT greatest(f,1) FROM t;
-- mysql: [["7.8"],[null],["1e20"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: least(u,i) from t
-- setup: values
SELECT least(u,i) FROM t;
-- mysql: [["1"],[null],[null]]
-- types: ["NEWDECIMAL(21,0) BINARY"]

-- case: least('a','b') from t
-- setup: values
SELECT least('a','b') FROM t;
-- mysql: [["a"],["a"],["a"]]
-- types: ["VAR_STRING(4,31) NOT_NULL"]

-- case: greatest(da,'2020-01-01') from t
-- setup: values
SELECT greatest(da,'2020-01-01') FROM t;
-- mysql: [["2020-01-03"],[null],[null]]
-- types: ["VAR_STRING(40,31)"]

-- case: greatest(i,null) from t
-- setup: values
SELECT greatest(i,null) FROM t;
-- mysql: [[null],[null],[null]]
-- types: ["LONG(11,0) BINARY"]

-- case: greatest(i,ni) from t
-- setup: values
SELECT greatest(i,ni) FROM t;
-- mysql: [["3"],[null],["0"]]
-- types: ["LONG(11,0) BINARY"]

-- case: least(d,ud) from t
-- setup: values
SELECT least(d,ud) FROM t;
-- mysql: [["1.234"],[null],[null]]
-- types: ["NEWDECIMAL(13,3) BINARY"]

-- case: greatest(ti,ti) from t
-- setup: values
SELECT greatest(ti,ti) FROM t;
-- mysql: [["11:12:13"],[null],[null]]
-- types: ["TIME(10,0) BINARY"]

-- case: greatest(x,s) from t
-- setup: values
SELECT greatest(x,s) FROM t;
-- mysql: [["abc"],[null],[null]]
-- types: ["VAR_STRING(40,31) BINARY"]

-- case: greatest(dt,1) from t
-- setup: values
SELECT greatest(dt,1) FROM t;
-- mysql: [["2020-01-02 10:11:12.123"],[null],[null]]
-- types: ["VAR_STRING(92,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '1'"]]

-- case: least(y,5) from t
-- setup: values
SELECT least(y,5) FROM t;
-- mysql: [["5"],[null],[null]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: isnull(i) from t
-- setup: values
SELECT isnull(i) FROM t;
-- mysql: [["0"],["1"],["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: isnull(ni) from t
-- setup: values
SELECT isnull(ni) FROM t;
-- mysql: [["0"],["0"],["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: isnull(null) from t
-- setup: values
SELECT isnull(null) FROM t;
-- mysql: [["1"],["1"],["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: isnull(1) from t
-- setup: values
SELECT isnull(1) FROM t;
-- mysql: [["0"],["0"],["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: nullif(ti1,1) from t
-- setup: values
SELECT nullif(ti1,1) FROM t;
-- mysql: [["5"],[null],[null]]
-- types: ["TINY(4,0) BINARY"]

-- case: nullif(tx,'a') from t
-- setup: values
SELECT nullif(tx,'a') FROM t;
-- mysql: [["text"],[null],[null]]
-- types: ["BLOB(1048560,31)"]

-- case: nullif(c,'c') from t
-- setup: values
SELECT nullif(c,'c') FROM t;
-- mysql: [[null],[null],[null]]
-- types: ["STRING(20,31)"]

-- case: nullif(x,'a') from t
-- setup: values
SELECT nullif(x,'a') FROM t;
-- mysql: [[{"x":"00ff"}],[null],[null]]
-- types: ["VAR_STRING(8,31) BINARY"]

-- case: nullif(da,da) from t
-- setup: values
SELECT nullif(da,da) FROM t;
-- mysql: [[null],[null],[null]]
-- types: ["DATE(10,0) BINARY"]

-- case: ifnull(null,'a')
SELECT ifnull(null,'a');
-- mysql: [["a"]]
-- types: ["VAR_STRING(4,31) NOT_NULL"]

-- case: greatest(null,null)
SELECT greatest(null,null);
-- mysql: [[null]]
-- types: ["NULL(0,0) BINARY"]

-- case: if(i,fl,fl) from t
-- setup: values
SELECT if(i,fl,fl) FROM t;
-- mysql: [["1.5"],[null],[null]]
-- types: ["FLOAT(23,31) BINARY"]

-- case: if(i,f,fl) from t
-- setup: values
SELECT if(i,f,fl) FROM t;
-- mysql: [["7.8"],[null],["1e20"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: if(i,bt,1) from t
-- setup: values
SELECT if(i,bt,1) FROM t;
-- mysql: [["\u0000\u0005"],["1"],[null]]
-- types: ["NEWDECIMAL(11,0) BINARY"]

-- case: if(i,d,u) from t
-- setup: values
SELECT if(i,d,u) FROM t;
-- mysql: [["4.56"],[null],["-0.50"]]
-- types: ["NEWDECIMAL(24,2) BINARY"]

-- case: coalesce(fl,d) from t
-- setup: values
SELECT coalesce(fl,d) FROM t;
-- mysql: [["1.5"],[null],["-0.5"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: if(i,ti1,ti1) from t
-- setup: values
SELECT if(i,ti1,ti1) FROM t;
-- mysql: [["5"],[null],[null]]
-- types: ["TINY(4,0) BINARY"]

-- case: if(i,da,'a') from t
-- setup: values
SELECT if(i,da,'a') FROM t;
-- mysql: [["2020-01-03"],["a"],[null]]
-- types: ["VAR_STRING(40,31)"]

-- case: if(1,1.5,2.25) from t
-- setup: values
SELECT if(1,1.5,2.25) FROM t;
-- mysql: [["1.5"],["1.5"],["1.5"]]
-- types: ["NEWDECIMAL(5,2) BINARY NOT_NULL"]

-- case: if(i,'a',null) from t
-- setup: values
SELECT if(i,'a',null) FROM t;
-- mysql: [["a"],[null],["a"]]
-- types: ["VAR_STRING(4,31)"]

-- case: if(i,n,'abc') from t
-- setup: values
SELECT if(i,n,'abc') FROM t;
-- mysql: [["ni"],["abc"],["ABC,abc"]]
-- types: ["VAR_STRING(80,31) NOT_NULL"]

-- case: if(1,x'41','b') from t
-- setup: values
SELECT if(1,x'41','b') FROM t;
-- mysql: [["A"],["A"],["A"]]
-- types: ["VAR_STRING(4,31) BINARY NOT_NULL"]

-- case: if and case show the digits of the alternative taken
-- setup: values
SELECT IF(i > 0, 1.25, 2), CASE WHEN i > 0 THEN d ELSE i END, IF(i > 0, IF(ni > 0, 2, 0.5), 3.125), IFNULL(i, 0.5) FROM t ORDER BY n;
-- mysql: [["2","-5","3.125","-5.0"],["1.25","4.56","2","1.0"],["2",null,"3.125","0.5"]]
-- types: ["NEWDECIMAL(5,2) BINARY NOT_NULL","NEWDECIMAL(14,2) BINARY","NEWDECIMAL(6,3) BINARY NOT_NULL","NEWDECIMAL(13,1) BINARY NOT_NULL"]

-- case: sorted and grouped, they have those of the common type
-- setup: values
SELECT DISTINCT IF(i > 0, 1.25, 2) e FROM t ORDER BY e;
-- mysql: [["1.25"],["2.00"]]
-- types: ["NEWDECIMAL(5,2) BINARY NOT_NULL"]

-- case: if(i, coalesce(_binary'ab', '34:00'), '12:34:56'), coalesce(ifnull(_binary'ab', 1), 'a') from t
-- setup: values
SELECT if(i, coalesce(_binary'ab', '34:00'), '12:34:56'), coalesce(ifnull(_binary'ab', 1), 'a') FROM t;
-- mysql: [["ab","ab"],["12:34:56","ab"],["ab","ab"]]
-- types: ["VAR_STRING(32,31) BINARY NOT_NULL","VAR_STRING(4,31) BINARY NOT_NULL"]

-- case: if(i, from_base64(tx), json_array(i)) from t
-- setup: values
SELECT if(i, from_base64(tx), json_array(i)) FROM t;
-- error: [3854,"HY000","Cannot convert string '\\xB5\\xECm' from binary to utf8mb4"]

-- case: case ti when '11:12:13.0' then 1 end, case time'11:12:13' when '11:12:13.0' then 1 end from t
-- setup: values
SELECT case ti when '11:12:13.0' then 1 end, case time'11:12:13' when '11:12:13.0' then 1 end FROM t;
-- mysql: [["1","1"],[null,"1"],[null,"1"]]
-- types: ["LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY"]

-- case: case ti when s then 1 end from t where i = 1
-- setup: values
SELECT case ti when s then 1 end FROM t WHERE i = 1;
-- mysql: [[null]]
-- types: ["LONGLONG(2,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: 'abc'"]]

-- case: case ti when da then 1 end from t where i = 1
-- setup: values
SELECT case ti when da then 1 end FROM t WHERE i = 1;
-- mysql: [[null]]
-- types: ["LONGLONG(2,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '2020-01-03'"]]

-- case: case '2020-01-03 00:00:00' when da then 1 end, case '2020-01-03' when da then 2 end, case da when '2020-01-03 00:00:00' then 3 end from t
-- setup: values
SELECT case '2020-01-03 00:00:00' when da then 1 end, case '2020-01-03' when da then 2 end, case da when '2020-01-03 00:00:00' then 3 end FROM t;
-- mysql: [[null,"2","3"],[null,null,null],[null,null,null]]
-- types: ["LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY","LONGLONG(2,0) BINARY"]

-- case: case i when json_array(1) then 1 end from t where i = 1
-- setup: values
SELECT case i when json_array(1) then 1 end FROM t WHERE i = 1;
-- mysql: [[null]]
-- types: ["LONGLONG(2,0) BINARY"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to DOUBLE from column json_array at row 1"]]

-- case: case cast('"str"' as json) when '"str"' then 1 when 'str' then 2 end from t
-- setup: values
SELECT case cast('"str"' as json) when '"str"' then 1 when 'str' then 2 end FROM t;
-- mysql: [["1"],["1"],["1"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: x'00' is unknown, isnull(x'00'), x is unknown from t
-- setup: values
SELECT x'00' is unknown, isnull(x'00'), x is unknown FROM t;
-- mysql: [["0","0","0"],["0","0","1"],["0","0","1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: concat(addtime(time'10:00:00.500', time'01:00:00.500')), addtime(time'10:00:00.500', time'01:00:00.500') from t
-- setup: values
SELECT concat(addtime(time'10:00:00.500', time'01:00:00.500')), addtime(time'10:00:00.500', time'01:00:00.500') FROM t;
-- mysql: [["11:00:01","11:00:01.000"],["11:00:01","11:00:01.000"],["11:00:01","11:00:01.000"]]
-- types: ["VAR_STRING(56,31)","TIME(14,3) BINARY"]

-- case: case when i then time'10:00:00.500' + 0 end, case when i then ti + 0 end from t
-- setup: values
SELECT case when i then time'10:00:00.500' + 0 end, case when i then ti + 0 end FROM t;
-- mysql: [["100000.500","111213"],[null,null],["100000.500",null]]
-- types: ["NEWDECIMAL(13,3) BINARY","LONGLONG(9,0) BINARY"]

-- case: abs(x'00'), abs(b'101'), abs(0x1f) from t
-- setup: values
SELECT abs(x'00'), abs(b'101'), abs(0x1F) FROM t;
-- mysql: [["0","5","31"],["0","5","31"],["0","5","31"]]
-- types: ["DOUBLE(17,0) BINARY NOT_NULL UNSIGNED","DOUBLE(17,0) BINARY NOT_NULL","DOUBLE(17,0) BINARY NOT_NULL UNSIGNED"]

-- case: if and case of numbers give the text of the value chosen
-- setup: values
SELECT CONCAT(IF(i > 0, i, 1.50)), LENGTH(CASE WHEN i THEN u ELSE 1e3 END), UPPER(NULLIF(IF(i > 0, i, d), 7)), NULLIF(IF(i > 0, i, d), 7), CONCAT(IF(i > 0, d, f)), COALESCE(IF(i > 0, i, 1.50), 'x'), CONCAT((SELECT IF(i > 0, i, 1.50))), IF(i > 0, i, 1.50) LIKE '1' FROM t ORDER BY ni;
-- mysql: [["1.50","4",null,null,null,"1.50","1.50","0"],["1.50",null,"-0.50","-0.50","1e20","1.50","1.50","0"],["1","1","1","1","4.56","1","1","1"]]
-- types: ["VAR_STRING(56,31)","LONGLONG(11,0) BINARY","VAR_STRING(56,31)","NEWDECIMAL(14,2) BINARY","VAR_STRING(88,31)","VAR_STRING(56,31) NOT_NULL","VAR_STRING(56,31)","LONGLONG(1,0) BINARY"]

-- case: as the key of a group it has the digits of the common type
-- setup: values
SELECT CONCAT(IF(i > 0, i, 1.50)), IF(i > 0, i, 1.50), COUNT(*) FROM t GROUP BY IF(i > 0, i, 1.50) ORDER BY 2;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.t.i' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: a float that coalesce or greatest gives is text with the digits of a double
-- setup: values
SELECT CONCAT(COALESCE(CAST(0.1 AS FLOAT), 1)), CONCAT(IFNULL(fl, 0.5)), CONCAT(GREATEST(CAST(0.1 AS FLOAT), CAST(0 AS FLOAT))), CONCAT(CAST(0.1 AS FLOAT)), COALESCE(CAST(0.1 AS FLOAT), 'x') FROM t ORDER BY ni;
-- mysql: [["0.10000000149011612","0.5","0.10000000149011612","0.1","0.1"],["0.10000000149011612","0.5","0.10000000149011612","0.1","0.1"],["0.10000000149011612","1.5","0.10000000149011612","0.1","0.1"]]
-- types: ["VAR_STRING(92,31)","VAR_STRING(88,31)","VAR_STRING(92,31)","VAR_STRING(92,31)","VAR_STRING(92,31) NOT_NULL"]

-- case: bits among several alternatives make bytes of text
-- setup: values
SELECT COALESCE(bt, i, 'x'), COALESCE(i, bt, ti), IF(i > 0, bt, c), COALESCE(bt, i, tx), CASE WHEN i > 0 THEN bt WHEN i < 0 THEN i ELSE s END FROM t ORDER BY ni;
-- mysql: [["x",null,null,null,null],["-5","-5","C","-5","-5"],["\u0000\u0005","1","\u0000\u0005","\u0000\u0005","\u0000\u0005"]]
-- types: ["VAR_STRING(11,31) BINARY NOT_NULL","VAR_STRING(11,31) BINARY","STRING(20,31) BINARY","BLOB(262140,31) BINARY","VAR_STRING(40,31) BINARY"]

-- case: a bit that if or case chooses is its bytes as text
-- setup: values
SELECT CONCAT(IF(i > 0, bt, i)), IF(i > 0, bt, i) + 0, CASE WHEN i > 0 THEN bt ELSE 2.5 END FROM t ORDER BY ni;
-- mysql: [[null,null,"2.5"],["-5","-5","2.5"],["\u0000\u0005","5","\u0000\u0005"]]
-- types: ["VAR_STRING(44,31)","NEWDECIMAL(12,0) BINARY","NEWDECIMAL(13,1) BINARY"]

-- case: times and dates that greatest compares are moments
-- setup: temporals
SELECT id, GREATEST(a, TIMESTAMP'2020-01-01 10:11:12'), LEAST(a, DATE'2020-01-01'), GREATEST(d, a), LEAST(dt, a, d) FROM clocks ORDER BY id;
-- mysql: [["1","2026-11-21 12:34:56","2020-01-01 00:00:00","2026-11-21 12:34:56","2024-02-29 00:00:00.00"],["2","2026-11-21 01:01:01","2020-01-01 00:00:00","2026-11-21 01:01:01","2023-11-15 00:00:00.00"],["3",null,null,null,null],["4","2026-11-21 00:00:00","2020-01-01 00:00:00","2026-11-21 00:00:00","2000-01-01 00:00:00.00"],["5","2026-11-16 19:59:59","2020-01-01 00:00:00","2026-11-16 19:59:59","0000-01-01 00:00:00.00"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DATETIME(19,0) BINARY","DATETIME(19,0) BINARY","DATETIME(19,0) BINARY","DATETIME(22,2) BINARY"]

-- case: the digits of moments beside constants
-- setup: temporals
SELECT id, GREATEST(dt, x'323032302d30312d3031'), GREATEST(dt, DATE_ADD('2020-01-01', INTERVAL 1 DAY)), GREATEST(dt, ADDTIME('2020-01-01 00:00:00', '1:0:0.5')), LEAST(dt, TIMESTAMPADD(HOUR, 1, 20200101)) FROM clocks WHERE d > '0001-01-01' ORDER BY id;
-- mysql: [["1","2024-02-29 12:34:56.78","2024-02-29 12:34:56.78","2024-02-29 12:34:56.780000","2020-01-01 01:00:00.00"],["2","2023-11-15 01:01:01.00","2023-11-15 01:01:01.00","2023-11-15 01:01:01.000000","2020-01-01 01:00:00.00"],["4","2020-01-01 00:00:00.00","2020-01-02 00:00:00.00","2020-01-01 01:00:00.500000","2000-01-01 00:00:00.00"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(22,31) BINARY","STRING(116,31)","STRING(116,31)","STRING(116,31)"]

-- case: a zero date in text is no date to greatest, a sum of times one of today
-- setup: temporals
SELECT id, LEAST(d, '0000-00-00'), LEAST(d, '00:00:00'), GREATEST(d, ADDTIME('10:00', a)) FROM clocks WHERE id = 1;
-- mysql: [["1","2024-02-29","2024-02-29","2026-11-21"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(40,31)","VAR_STRING(40,31)","STRING(116,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '0000-00-00'"],["Warning",1292,"Truncated incorrect date value: '00:00:00'"]]

-- case: nullif gives a constant the type of the column beside it
-- setup: temporals
SELECT id, NULLIF(0, d), NULLIF(0, dt), NULLIF(DATE'2020-02-29', a), NULLIF(TIMESTAMP'2020-02-29 10:11:12.6', a), NULLIF(20, y), NULLIF('2024', y), NULLIF(1.5, y), NULLIF(300, y), NULLIF(a, -0.4) FROM clocks ORDER BY id;
-- mysql: [["1","0000-00-00","0000-00-00 00:00:00.00","00:00:00","10:11:13","2020",null,"2002","300","12:34:56"],["2","0000-00-00","0000-00-00 00:00:00.00","00:00:00","10:11:13","2020","2024","2002","300","01:01:01"],["3","0000-00-00","0000-00-00 00:00:00.00","00:00:00","10:11:13","2020","2024","2002","300",null],["4","0000-00-00","0000-00-00 00:00:00.00",null,"10:11:13","2020","2024","2002","300",null],["5","0000-00-00","0000-00-00 00:00:00.00","00:00:00","10:11:13","2020","2024","2002","300","-100:00:01"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DATE(10,0) BINARY","DATETIME(22,2) BINARY UNSIGNED","TIME(10,0) BINARY","TIME(10,0) BINARY","YEAR(22,0) BINARY UNSIGNED","YEAR(22,0) BINARY UNSIGNED","YEAR(22,0) BINARY UNSIGNED","LONGLONG(4,0) BINARY","TIME(10,0) BINARY"]

-- case: case compares the bits of integers
-- setup: values
SELECT CASE -1 WHEN 18446744073709551615 THEN 1 ELSE 2 END, CASE ~i WHEN -2 THEN 1 WHEN 4 THEN 3 ELSE 2 END, CASE u WHEN bi THEN 1 WHEN 2 THEN 4 ELSE 2 END FROM t ORDER BY ni;
-- mysql: [["1","2","2"],["1","3","2"],["1","1","4"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL","LONGLONG(2,0) BINARY NOT_NULL","LONGLONG(2,0) BINARY NOT_NULL"]

-- case: a constant beside a time column is rounded to its digits
-- setup: temporals
SELECT id, a = '12:34:56.4', a = 123456.4, a > 123455.9, a = TIME'12:34:56.4', a = CAST('12:34:56.4' AS TIME(1)), a = CONCAT('12:34:56.4'), a BETWEEN '12:34:56.4' AND '12:34:56.4', dt = 20240229123456.784 FROM clocks ORDER BY id;
-- mysql: [["1","1","1","0","0","1","1","1","1"],["2","0","0","0","0","0","0","0","0"],["3",null,null,null,null,null,null,null,null],["4","0","0","0","0","0","0","0","0"],["5","0","0","0","0","0","0","0","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: a computed time has six digits of the second as text, or none
-- setup: temporals
SELECT id, CONCAT(ADDTIME(TIME'00:00:01.5', a)), CONCAT(a + INTERVAL 1.5 SECOND), COALESCE(TIME'10:00:00.5' + INTERVAL 30 MINUTE, 'x'), CONCAT(STR_TO_DATE(b, '%H:%i:%s.%f')) FROM clocks ORDER BY id;
-- mysql: [["1","12:34:57.500000","12:34:57.500000","10:30:00.500000","12:34:56"],["2","01:01:02.500000","01:01:02.500000","10:30:00.500000","01:01:01"],["3",null,null,"10:30:00.500000",null],["4","00:00:01.500000","00:00:01.500000","10:30:00.500000","00:00:00"],["5","-99:59:59.500000","-99:59:59.500000","10:30:00.500000",null]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(48,31)","VAR_STRING(48,31)","VAR_STRING(48,31) NOT_NULL","VAR_STRING(68,31)"]
-- warnings: [["Warning",1411,"Incorrect datetime value: 'x' for function str_to_date"]]

-- case: a binary constant beside a document
-- setup: values
SELECT LEAST(x'00', CAST('[1]' AS JSON)), GREATEST(x'00', CAST('[1]' AS JSON)) FROM t ORDER BY ni;
-- mysql: [["\u0000","[1]"],["\u0000","[1]"],["\u0000","[1]"]]
-- types: ["LONGBLOB(4294967295,31)","LONGBLOB(4294967295,31)"]
-- warnings: [["Warning",1235,"This version of MySQL doesn't yet support 'comparison of JSON in the LEAST and GREATEST operators'"],["Warning",1235,"This version of MySQL doesn't yet support 'comparison of JSON in the LEAST and GREATEST operators'"]]

-- case: coalesce and its kind give a bit as its number
-- setup: values
SELECT COALESCE(bt, bt), GREATEST(bt, bt), CONCAT(IFNULL(bt, bt), 'x'), NULLIF(COALESCE(bt, bt), 1), (SELECT COALESCE(bt, bt)), COALESCE(COALESCE(bt, bt), 'x'), IF(i > 0, bt, bt) FROM t ORDER BY ni;
-- mysql: [[null,null,null,null,null,"x",null],[null,null,null,null,null,"x",null],["5","5","5x","5","5","5","\u0000\u0005"]]
-- types: ["BIT(10,0) BINARY UNSIGNED","BIT(10,0) BINARY UNSIGNED","VAR_STRING(44,31)","BIT(10,0) BINARY UNSIGNED","BIT(10,0) BINARY UNSIGNED","VAR_STRING(40,31) NOT_NULL","BIT(10,0) BINARY UNSIGNED"]

-- case: greatest and least read text until they find a null
-- setup: temporals
SELECT GREATEST(b, d), GREATEST(b, d) + 0 FROM clocks WHERE id IN (3, 5);
-- mysql: [[null,null],["16383-15-31","163831531"]]
-- types: ["VAR_STRING(120,31)","DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: 'x'"],["Warning",1292,"Truncated incorrect date value: 'x'"]]

-- case: greatest and least of bare text and a date that is null
-- setup: temporals
SELECT GREATEST('x', d), LEAST(17, dt) FROM clocks WHERE id = 3;
-- mysql: [[null,null]]
-- types: ["VAR_STRING(40,31)","VAR_STRING(88,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: 'x'"],["Warning",1292,"Incorrect datetime value: '17'"]]

-- case: field reads nothing beside a null
-- setup: values
SELECT FIELD(i, 1.5, n), FIELD(s, 1, n) FROM t WHERE ni = -7;
-- mysql: [["0","0"]]
-- types: ["LONGLONG(11,0) BINARY NOT_NULL","LONGLONG(11,0) BINARY NOT_NULL"]

-- case: nullif of a document beside a time
-- setup: temporals
SELECT id, NULLIF(CAST('"12:34:57"' AS JSON), a) FROM clocks WHERE id = 1;
-- mysql: [["1","12:34:57"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","TIME(10,0) BINARY"]

-- case: greatest and least of a date and a decimal beyond bigint
-- setup: temporals
SELECT GREATEST(CAST('99999999999999999999' AS DECIMAL(20)) + n, d), LEAST(CAST('99999999999999999999' AS DECIMAL(20)) + n, d) FROM clocks WHERE id = 1;
-- mysql: [["2024-02-29","0000-00-00"]]
-- types: ["VAR_STRING(88,31)","VAR_STRING(88,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '100000000000000123455'"],["Warning",1292,"Truncated incorrect date value: '100000000000000123455'"],["Warning",1292,"Truncated incorrect DECIMAL value: '100000000000000123455'"],["Warning",1292,"Truncated incorrect date value: '100000000000000123455'"]]

-- case: date of what if chooses beside a date
-- setup: temporals
SELECT id, GREATEST(d, CASE WHEN id > 1 THEN 20250101 ELSE a END) FROM clocks WHERE id IN (1, 4) ORDER BY id;
-- mysql: [["1","2026-11-21"],["4","2025-01-01"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(40,31)"]

-- case: nullif of a computed constant beside a time column
-- setup: temporals
SELECT id, NULLIF(CAST('12:34:56.4' AS TIME(1)), a), NULLIF(SEC_TO_TIME(3), a), NULLIF(CAST(20240229123456 AS DATETIME), a), NULLIF(a, TIME'12:34:56.4') FROM clocks ORDER BY id;
-- mysql: [["1",null,"00:00:03",null,"12:34:56"],["2","12:34:56","00:00:03","12:34:56","01:01:01"],["3","12:34:56","00:00:03","12:34:56",null],["4","12:34:56","00:00:03","12:34:56","00:00:00"],["5","12:34:56","00:00:03","12:34:56","-100:00:01"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","TIME(10,0) BINARY","TIME(10,0) BINARY","TIME(10,0) BINARY","TIME(10,0) BINARY"]

-- case: the bits of a null that was chosen
SELECT ~IFNULL(NULL, NULL), ~CASE WHEN 1 THEN NULL END, ~NULL;
-- mysql: [[null,null,null]]
-- types: ["VAR_STRING(0,31) BINARY","VAR_STRING(0,31) BINARY","LONGLONG(21,0) BINARY UNSIGNED"]

-- case: a number below 1 beside a moment is a fraction of the zero date's first second
-- setup: temporals
SELECT LEAST(0.25, dt), LEAST(n / 1000000, dt), LEAST(-0.5, dt) FROM clocks WHERE id = 1;
-- mysql: [["0000-00-00 00:00:00.25","0000-00-00 00:00:00.1235","-0.5"]]
-- types: ["VAR_STRING(88,31)","VAR_STRING(96,31)","VAR_STRING(88,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '-0.5'"]]

-- case: members of ENUM and SET are text behind functions, and have numbers where IF and CASE choose them
-- setup: values
SELECT COALESCE(e) + 0, IFNULL(e, NULL) IS TRUE, IF(1, e, NULL) + 0, NULLIF(e, 'q') + 0, e + 0, IF(COALESCE(st), 1, 2), COALESCE(e) IN (1, 2), (SELECT e) + 0 FROM t ORDER BY e;
-- mysql: [[null,"0",null,null,null,"2",null,null],[null,"0",null,null,null,"2",null,null],["0","0","2","2","2","2","0","2"]]
-- types: ["DOUBLE(23,31) BINARY","LONGLONG(1,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","LONGLONG(2,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","DOUBLE(23,31) BINARY"]

-- case: members behind functions are sorted as text
-- setup: values
SELECT IFNULL(st, NULL) AS x FROM t ORDER BY x;
-- mysql: [[null],[null],["x,yz"]]
-- types: ["248(16,31)"]

-- case: years that are computed are numbers to GREATEST and LEAST
SELECT greatest(cast(i AS year), d), least(m, cast(i AS year)), greatest(cast(0 AS year), d) FROM (SELECT 5 AS i, date '2020-02-29' AS d, timestamp '2020-02-29 10:00:00' AS m) AS t;
-- mysql: [["16383-15-31","2005","2020-02-29"]]
-- types: ["VAR_STRING(40,31)","VAR_STRING(76,31)","VAR_STRING(40,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '2005'"],["Warning",1292,"Incorrect datetime value: '2005'"]]

-- case: collations that do not go together in what is never NULL
-- setup: values
SELECT ISNULL((g = s) IS NULL) FROM t;
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_general_ci,IMPLICIT) and (utf8mb4_0900_ai_ci,IMPLICIT) for operation '='"]

-- case: collations that do not go together in a number that is no address
-- setup: values
SELECT IS_IPV4(g = s) FROM t;
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_general_ci,IMPLICIT) and (utf8mb4_0900_ai_ci,IMPLICIT) for operation '='"]

-- case: parts of the number that is chosen
-- setup: values
SELECT EXTRACT(DAY_SECOND FROM IF(i = 1, u, ud)), EXTRACT(HOUR FROM CASE WHEN i = 1 THEN bt ELSE d END), EXTRACT(SECOND FROM IF(i = 1, d, u)) FROM t WHERE i = 1;
-- mysql: [["2",null,"4"]]
-- types: ["LONGLONG(13,0) BINARY","LONGLONG(4,0) BINARY","LONGLONG(3,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '\\x00\\x05'"]]
