-- case: select a, grouping(a), sum(k) from sales group by a order by a
-- setup: groups
select a, grouping(a), sum(k) from sales group by a order by a;
-- mysql: [[null,"0","40"],["1","0","30"],["2","0","30"]]
-- types: ["LONG(11,0) BINARY","LONGLONG(21,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select a, grouping(b), sum(k) from sales group by a with rollup
-- setup: groups
select a, grouping(b), sum(k) from sales group by a with rollup;
-- error: [3602,"HY000","Argument #1 of GROUPING function is not in GROUP BY"]

-- case: select a, b, grouping(a,b), sum(k) from sales group by a, b with rollup
-- setup: groups
select a, b, grouping(a,b), sum(k) from sales group by a, b with rollup;
-- mysql: [[null,"1","0","40"],[null,null,"1","40"],["1","1","0","10"],["1","2","0","20"],["1",null,"1","30"],["2","1","0","30"],["2",null,"1","30"],[null,null,"3","100"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY","LONGLONG(21,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select a, b, sum(k) from sales group by a, b with rollup order by a desc, b, grouping(a), 
-- setup: groups
select a, b, sum(k) from sales group by a, b with rollup order by a desc, b, grouping(a), grouping(b);
-- mysql: [["2",null,"30"],["2","1","30"],["1",null,"30"],["1","1","10"],["1","2","20"],[null,null,"40"],[null,null,"100"],[null,"1","40"]]
-- types: ["LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select a, sum(k) from sales group by a with rollup having a is null
-- setup: groups
select a, sum(k) from sales group by a with rollup having a is null;
-- mysql: [[null,"40"],[null,"100"]]
-- types: ["LONG(11,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select a, sum(k) from sales group by a with rollup having grouping(a)=1
-- setup: groups
select a, sum(k) from sales group by a with rollup having grouping(a)=1;
-- mysql: [[null,"100"]]
-- types: ["LONG(11,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select a, sum(k) s from sales group by a with rollup order by grouping(a), s desc, a
-- setup: groups
select a, sum(k) s from sales group by a with rollup order by grouping(a), s desc, a;
-- mysql: [[null,"40"],["1","30"],["2","30"],[null,"100"]]
-- types: ["LONGLONG(11,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select a+1, sum(k) from sales group by a with rollup
-- setup: groups
select a+1, sum(k) from sales group by a with rollup;
-- mysql: [[null,"40"],["2","30"],["3","30"],[null,"100"]]
-- types: ["LONGLONG(12,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select a, sum(k) from sales group by a with rollup limit 2
-- setup: groups
select a, sum(k) from sales group by a with rollup limit 2;
-- mysql: [[null,"40"],["1","30"]]
-- types: ["LONG(11,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select distinct b, sum(k) from sales group by a, b with rollup order by 1,2
-- setup: groups
select distinct b, sum(k) from sales group by a, b with rollup order by 1,2;
-- mysql: [[null,"30"],[null,"40"],[null,"100"],["1","10"],["1","30"],["1","40"],["2","20"]]
-- types: ["LONGLONG(11,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select 'x', a, sum(k) from sales group by 1,2 with rollup
-- setup: groups
select 'x', a, sum(k) from sales group by 1,2 with rollup;
-- mysql: [["x",null,"40"],["x","1","30"],["x","2","30"],["x",null,"100"],[null,null,"100"]]
-- types: ["VAR_STRING(4,31)","LONG(11,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select a, a as a2, sum(k) from sales group by a, a2 with rollup
-- setup: groups
select a, a as a2, sum(k) from sales group by a, a2 with rollup;
-- mysql: [[null,null,"40"],[null,null,"40"],["1","1","30"],["1",null,"30"],["2","2","30"],["2",null,"30"],[null,null,"100"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select a, count(*) from sales group by null with rollup
-- setup: groups
select a, count(*) from sales group by null with rollup;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.sales.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select count(*) from sales group by null with rollup
-- setup: groups
select count(*) from sales group by null with rollup;
-- mysql: [["4"],["4"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: select grouping(a) from sales
-- setup: groups
select grouping(a) from sales;
-- error: [1111,"HY000","Invalid use of group function"]

-- case: select a from sales group by a with rollup order by grouping(b)
-- setup: groups
select a from sales group by a with rollup order by grouping(b);
-- error: [3602,"HY000","Argument #1 of GROUPING function is not in GROUP BY"]

-- case: select a, b, sum(k) from sales group by rollup(a,b)
-- setup: groups
select a, b, sum(k) from sales group by rollup(a,b);
-- mysql: [[null,"1","40"],[null,null,"40"],["1","1","10"],["1","2","20"],["1",null,"30"],["2","1","30"],["2",null,"30"],[null,null,"100"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select a, sum(k) from sales group by a asc with rollup
-- setup: groups
select a, sum(k) from sales group by a asc with rollup;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'asc with rollup' at line 1"]

-- case: select coalesce(a,'total'), sum(k) from sales group by a with rollup
-- setup: groups
-- differs: COALESCE with a constant cannot be NULL
select coalesce(a,'total'), sum(k) from sales group by a with rollup;
-- mysql: [["total","40"],["1","30"],["2","30"],["total","100"]]
-- types: ["VAR_STRING(44,31)","NEWDECIMAL(33,0) BINARY"]

-- case: select if(grouping(a),'all',a) x, sum(k) from sales group by a with rollup order by x
-- setup: groups
select if(grouping(a),'all',a) x, sum(k) from sales group by a with rollup order by x;
-- mysql: [[null,"40"],["1","30"],["2","30"],["all","100"]]
-- types: ["VAR_STRING(44,0)","NEWDECIMAL(33,0) BINARY"]

-- case: select (select sum(sales.k) from (select 1 as one) q) from sales
-- setup: groups
select (select sum(sales.k) from (select 1 as one) q) from sales;
-- mysql: [["100"]]
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: select (select sum(sales.k)) from sales
-- setup: groups
select (select sum(sales.k)) from sales;
-- mysql: [["100"]]
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: select a, (select max(sales.k) from sales r2 limit 1) from sales group by a order by a
-- setup: groups
select a, (select max(sales.k) from sales r2 limit 1) from sales group by a order by a;
-- mysql: [[null,"40"],["1","20"],["2","30"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: select (select count(sales.k) from sales r2 where r2.a = 1 limit 1) from sales
-- setup: groups
select (select count(sales.k) from sales r2 where r2.a = 1 limit 1) from sales;
-- mysql: [["4"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: select a from sales where (select sum(sales.k)) > 1
-- setup: groups
select a from sales where (select sum(sales.k)) > 1;
-- mysql: [["1"],["1"],["2"],[null]]
-- types: ["LONG(11,0) BINARY"]

-- case: select a from sales having (select sum(sales.k)) > 1
-- setup: groups
select a from sales having (select sum(sales.k)) > 1;
-- error: [1140,"42000","In aggregated query without GROUP BY, expression #1 of SELECT list contains nonaggregated column 'aproxy_golden.sales.a'; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from sales group by a having (select sum(sales.k)) > 20 order by a
-- setup: groups
select a from sales group by a having (select sum(sales.k)) > 20 order by a;
-- mysql: [[null],["1"],["2"]]
-- types: ["LONG(11,0) BINARY"]

-- case: select a from sales group by a order by (select sum(sales.k)) desc, a
-- setup: groups
select a from sales group by a order by (select sum(sales.k)) desc, a;
-- mysql: [[null],["1"],["2"]]
-- types: ["LONG(11,0) BINARY"]

-- case: select (select sum(sales.k + r2.k) from sales r2) from sales
-- setup: groups
select (select sum(sales.k + r2.k) from sales r2) from sales;
-- mysql: [["140"],["180"],["220"],["260"]]
-- types: ["NEWDECIMAL(34,0) BINARY"]

-- case: select (select sum(r2.k + sales.k) from sales r2 where r2.a = sales.a) from sales group by
-- setup: groups
select (select sum(r2.k + sales.k) from sales r2 where r2.a = sales.a) from sales group by a;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.sales.k' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select any_value(a) from sales
-- setup: groups
select any_value(a) from sales;
-- mysql: [["1"],["1"],["2"],[null]]
-- types: ["LONG(11,0) BINARY"]

-- case: select any_value(b), any_value(count(*)) from sales group by a order by a
-- setup: groups
select any_value(b), any_value(count(*)) from sales group by a order by a;
-- mysql: [["1","1"],["1","2"],["1","1"]]
-- types: ["LONGLONG(11,0) BINARY","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: select any_value(b)+1 from sales group by a
-- setup: groups
select any_value(b)+1 from sales group by a;
-- mysql: [["2"],["2"],["2"]]
-- types: ["LONGLONG(12,0) BINARY"]

-- case: select b from sales group by a
-- setup: groups
select b from sales group by a;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.sales.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a, k from sales having max(k) = k
-- setup: groups
select a, k from sales having max(k) = k;
-- error: [1140,"42000","In aggregated query without GROUP BY, expression #1 of SELECT list contains nonaggregated column 'aproxy_golden.sales.a'; this is incompatible with sql_mode=only_full_group_by"]

-- case: select sum(k), b from sales
-- setup: groups
select sum(k), b from sales;
-- error: [1140,"42000","In aggregated query without GROUP BY, expression #2 of SELECT list contains nonaggregated column 'aproxy_golden.sales.b'; this is incompatible with sql_mode=only_full_group_by"]

-- case: select sum(k) from sales having b = 1
-- setup: groups
select sum(k) from sales having b = 1;
-- error: [1054,"42S22","Unknown column 'b' in 'having clause'"]

-- case: select sum(k) from sales group by a having b = 1
-- setup: groups
select sum(k) from sales group by a having b = 1;
-- error: [1054,"42S22","Unknown column 'b' in 'having clause'"]

-- case: select a, sum(k) from sales group by a order by b
-- setup: groups
select a, sum(k) from sales group by a order by b;
-- error: [1055,"42000","Expression #1 of ORDER BY clause is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.sales.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a, sum(sum(k)) from sales group by a
-- setup: groups
select a, sum(sum(k)) from sales group by a;
-- error: [1111,"HY000","Invalid use of group function"]

-- case: select sum((select sum(r2.k) from sales r2)) from sales
-- setup: groups
select sum((select sum(r2.k) from sales r2)) from sales;
-- mysql: [["400"]]
-- types: ["NEWDECIMAL(55,0) BINARY"]

-- case: select sum((select r2.k from sales r2 where r2.k = sales.k)) from sales
-- setup: groups
select sum((select r2.k from sales r2 where r2.k = sales.k)) from sales;
-- mysql: [["100"]]
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: select count(*), (select count(*)) from sales
-- setup: groups
-- differs: subqueries count as nullable
select count(*), (select count(*)) from sales;
-- mysql: [["4","1"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: select (select count(*) from sales r2 group by sales.a limit 1) from sales
-- setup: groups
select (select count(*) from sales r2 group by sales.a limit 1) from sales;
-- mysql: [["4"],["4"],["4"],["4"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: one group by NULL, and none of no rows
-- setup: groups
SELECT 'one' AS what, COUNT(*) FROM sales GROUP BY NULL UNION ALL SELECT 'none', COUNT(*) FROM sales WHERE 1 = 2 GROUP BY NULL UNION ALL SELECT 'no aggregate', 7 FROM sales GROUP BY NULL UNION ALL SELECT 'no aggregate, no rows', 7 FROM sales WHERE 1 = 2 GROUP BY NULL;
-- mysql: [["one","4"],["no aggregate","7"]]
-- types: ["VAR_STRING(84,0) NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: sorted keys of a ROLLUP are those of a table
-- setup: values
SELECT e, ti1, y, c, ni FROM t GROUP BY e, ti1, y, c, ni WITH ROLLUP ORDER BY e, ti1, y, c, ni;
-- mysql: [[null,null,null,null,null],[null,null,null,null,null],[null,null,null,null,null],[null,null,null,null,null],[null,null,null,null,null],[null,null,null,null,"-7"],[null,null,null,"C",null],[null,null,null,"C","0"],["bcd",null,null,null,null],["bcd","5",null,null,null],["bcd","5","2020",null,null],["bcd","5","2020","c",null],["bcd","5","2020","c","3"]]
-- types: ["VAR_STRING(12,0)","LONG(4,0) BINARY","LONG(4,0) BINARY UNSIGNED","VAR_STRING(20,0)","LONGLONG(11,0) BINARY"]
