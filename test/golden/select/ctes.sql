-- golden: common table expressions, JSON_TABLE beside outer joins, statements resolved when they are prepared

-- case: select (with recursive dt as (select ct1.a as a union select a+1 from dt where a<10) select ct1.a * concat(cou
-- setup: ctes
select (with recursive dt as (select ct1.a as a union select a+1 from dt where a<10) select ct1.a * concat(count(*), '.', floor(avg(dt.a))) from dt) as subq from ct1 order by ct1.a;
-- mysql: [["10.5"],["19.2"],["33.5"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: with recursive c as (select a, b, c from ct1 where a=1 union all select ct1.a, ct1.b, ct1.c from ct1 join c on
-- setup: ctes
with recursive c as (select a, b, c from ct1 where a=1 union all select ct1.a, ct1.b, ct1.c from ct1 join c on ct1.a = c.b) select a, b from c order by a;
-- mysql: [["1","2"],["2","3"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: with recursive c as (select 1 as n union all select n+1 from c) select count(*) from c
-- setup: ctes
with recursive c as (select 1 as n union all select n+1 from c) select count(*) from c;
-- error: [3636,"HY000","Recursive query aborted after 1001 iterations. Try increasing @@cte_max_recursion_depth to a larger value."]

-- case: with recursive c as (select 1 as n union all select n+1 from c where n < 1000) select count(*) from c
-- setup: ctes
with recursive c as (select 1 as n union all select n+1 from c where n < 1000) select count(*) from c;
-- mysql: [["1000"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: with recursive c as (select 1 as n union all select n+1 from c where n < 1001) select count(*) from c
-- setup: ctes
with recursive c as (select 1 as n union all select n+1 from c where n < 1001) select count(*) from c;
-- error: [3636,"HY000","Recursive query aborted after 1001 iterations. Try increasing @@cte_max_recursion_depth to a larger value."]

-- case: with recursive c as (select 1 as n union distinct select (n+1)%3 from c) select * from c order by n
-- setup: ctes
with recursive c as (select 1 as n union distinct select (n+1)%3 from c) select * from c order by n;
-- mysql: [["0"],["1"],["2"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: with QN as (select 1 a) select * from qn
-- setup: ctes
with QN as (select 1 a) select * from qn;
-- error: [1146,"42S02","Table 'aproxy_golden.qn' doesn't exist"]

-- case: with q as (select 1 a), q as (select 2) select 1
-- setup: ctes
with q as (select 1 a), q as (select 2) select 1;
-- error: [1066,"42000","Not unique table/alias: 'q'"]

-- case: select * from json_table(ct1.j,'$[*]' columns (n for ordinality, v int path '$')) x right join ct1 on ct1.a =
-- setup: ctes
select * from json_table(ct1.j,'$[*]' columns (n for ordinality, v int path '$')) x right join ct1 on ct1.a = x.v order by a, n;
-- mysql: [["1","1","1","2","x","[1, 2]","{\"k\":\"longtext\"}"],[null,null,"2","3","y","{\"k\": 5}","{\"k\":[1]}"],[null,null,"5","5","z",null,null]]
-- types: ["LONGLONG(10,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY","VAR_STRING(20,0)","JSON(4294967295,0) BINARY","BLOB(262140,0)"]

-- case: select ct1.a as b, ct1.b as z from ct1 join ct1 t2 group by b
-- setup: ctes
select ct1.a as b, ct1.b as z from ct1 join ct1 t2 group by b;
-- error: [1055,"42000","Expression #2 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.ct1.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from ct1 group by a having (select 1 from ct1 x having ct1.b = 1)
-- setup: ctes
select a from ct1 group by a having (select 1 from ct1 x having ct1.b = 1);
-- error: [1054,"42S22","Unknown column 'ct1.b' in 'having clause'"]

-- case: prepare golden from 'select 1, 2 union select 1'
-- setup: ctes
prepare golden from 'select 1, 2 union select 1';
-- error: [1222,"21000","The used SELECT statements have a different number of columns"]

-- case: prepare golden from 'select nosuch from ct1 where a = ?'
-- setup: ctes
prepare golden from 'select nosuch from ct1 where a = ?';
-- error: [1054,"42S22","Unknown column 'nosuch' in 'field list'"]

-- case: select a, b as a from ct1 having a = 1
-- setup: ctes
select a, b as a from ct1 having a = 1;
-- error: [1052,"23000","Column 'a' in having clause is ambiguous"]

-- case: select a, b as a from ct1 order by a
-- setup: ctes
select a, b as a from ct1 order by a;
-- error: [1052,"23000","Column 'a' in order clause is ambiguous"]

-- case: select b + 1 as a, a from ct1 order by a
-- setup: ctes
select b + 1 as a, a from ct1 order by a;
-- mysql: [["3","1"],["4","2"],["6","5"]]
-- types: ["LONGLONG(12,0) BINARY","LONG(11,0) BINARY"]

-- case: select sql_calc_found_rows a from ct1 order by a limit 1
-- setup: ctes
select sql_calc_found_rows a from ct1 order by a limit 1;
-- mysql: [["1"]]
-- types: ["LONG(11,0) BINARY"]

-- case: select a as x, sum(b) as a from ct1 group by a having a > 0 order by x
-- setup: ctes
select a as x, sum(b) as a from ct1 group by a having a > 0 order by x;
-- mysql: [["1","2"],["2","3"],["5","5"]]
-- types: ["LONG(11,0) BINARY","NEWDECIMAL(33,0) BINARY"]
-- warnings: [["Warning",1052,"Column 'a' in group statement is ambiguous"],["Warning",1052,"Column 'a' in having clause is ambiguous"]]
