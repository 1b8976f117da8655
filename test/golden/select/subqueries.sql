-- golden: subqueries as rows and values, references, aggregates of outer columns

-- case: select * from sq3 where topic in (select sum(topic) from sq1)
-- setup: subqueries
select * from sq3 where topic in (select sum(topic) from sq1);
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select * from sq3 where topic = any (select sum(topic) from sq1)
-- setup: subqueries
select * from sq3 where topic = any (select sum(topic) from sq1);
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select * from sq3 where topic in (select sum(topic) from sq1 group by a)
-- setup: subqueries
select * from sq3 where topic in (select sum(topic) from sq1 group by a);
-- mysql: [["1"],["2"]]
-- types: ["LONG(11,0) BINARY"]

-- case: select * from sq3 where topic in (select a from sq1 having sum(topic) > 0)
-- setup: subqueries
select * from sq3 where topic in (select a from sq1 having sum(topic) > 0);
-- error: [1140,"42000","In aggregated query without GROUP BY, expression #1 of SELECT list contains nonaggregated column 'aproxy_golden.sq1.a'; this is incompatible with sql_mode=only_full_group_by"]

-- case: select * from sq3 where topic in (select a from sq1 group by a having sum(topic) > 0)
-- setup: subqueries
select * from sq3 where topic in (select a from sq1 group by a having sum(topic) > 0);
-- mysql: [["1"],["2"]]
-- types: ["LONG(11,0) BINARY"]

-- case: select a from sq1 where (select sum(sq1.b)) > 1
-- setup: subqueries
select a from sq1 where (select sum(sq1.b)) > 1;
-- mysql: [["1"],["2"],["1"]]
-- types: ["LONG(11,0) BINARY"]

-- case: select a from sq1 where a in (select c from sq2 where sum(sq1.a) > 1)
-- setup: subqueries
select a from sq1 where a in (select c from sq2 where sum(sq1.a) > 1);
-- error: [1111,"HY000","Invalid use of group function"]

-- case: select a from sq1 where a in (select count(sq1.a) from sq2)
-- setup: subqueries
select a from sq1 where a in (select count(sq1.a) from sq2);
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select a from sq1 where a = (select max(a))
-- setup: subqueries
select a from sq1 where a = (select max(a));
-- mysql: [["1"],["2"],["1"]]
-- types: ["LONG(11,0) BINARY"]

-- case: select a from sq1 group by (select max(a))
-- setup: subqueries
select a from sq1 group by (select max(a));
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.sq1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select (select 1, 2) in (select 3, 4)
-- setup: subqueries
select (select 1, 2) in (select 3, 4);
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: select (select 1, 2) in (select 1, 2)
-- setup: subqueries
select (select 1, 2) in (select 1, 2);
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: select (select null, null) in (select 1, 2 from sq1) from sq1
-- setup: subqueries
select (select null, null) in (select 1, 2 from sq1) from sq1;
-- mysql: [[null],[null],[null],[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: select (select * from sq2) in (select 1, 2) from sq1
-- setup: subqueries
select (select * from sq2) in (select 1, 2) from sq1;
-- error: [1241,"21000","Operand should contain 3 column(s)"]

-- case: select (select c,d from sq2 where c=1) in (select a, b from sq1) from sq1
-- setup: subqueries
select (select c,d from sq2 where c=1) in (select a, b from sq1) from sq1;
-- mysql: [["1"],["1"],["1"],["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: select (select c,d from sq2 where c=1) = (select 1, 2)
-- setup: subqueries
select (select c,d from sq2 where c=1) = (select 1, 2);
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: select (select c,d from sq2 where c=1) = (1, 2)
-- setup: subqueries
select (select c,d from sq2 where c=1) = (1, 2);
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: select (1,2) = (select c,d from sq2 where c=1)
-- setup: subqueries
select (1,2) = (select c,d from sq2 where c=1);
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: select (1,2) = (select c,d from sq2)
-- setup: subqueries
select (1,2) = (select c,d from sq2);
-- error: [1242,"21000","Subquery returns more than 1 row"]

-- case: select (select c,d from sq2 where c=1) in ((1,2),(3,4))
-- setup: subqueries
select (select c,d from sq2 where c=1) in ((1,2),(3,4));
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: select (select c,d from sq2 where c=1) > (select 1, 1)
-- setup: subqueries
select (select c,d from sq2 where c=1) > (select 1, 1);
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: select (select 1,2) is null
-- setup: subqueries
select (select 1,2) is null;
-- error: [1241,"21000","Operand should contain 1 column(s)"]

-- case: select (select 1,2)
-- setup: subqueries
select (select 1,2);
-- error: [1241,"21000","Operand should contain 1 column(s)"]

-- case: select 1 from sq1 where (select 1,2)
-- setup: subqueries
select 1 from sq1 where (select 1,2);
-- error: [1241,"21000","Operand should contain 1 column(s)"]

-- case: select (1,2) in (select 1)
-- setup: subqueries
select (1,2) in (select 1);
-- error: [1241,"21000","Operand should contain 2 column(s)"]

-- case: select 1 in (select 1,2)
-- setup: subqueries
select 1 in (select 1,2);
-- error: [1241,"21000","Operand should contain 1 column(s)"]

-- case: select (select 1,2) = 1
-- setup: subqueries
select (select 1,2) = 1;
-- error: [1241,"21000","Operand should contain 2 column(s)"]

-- case: select row(1,2) = 1
-- setup: subqueries
select row(1,2) = 1;
-- error: [1241,"21000","Operand should contain 2 column(s)"]

-- case: select row(1,2) in (1,2)
-- setup: subqueries
select row(1,2) in (1,2);
-- error: [1241,"21000","Operand should contain 2 column(s)"]

-- case: select row(1,2) between 1 and 2
-- setup: subqueries
select row(1,2) between 1 and 2;
-- error: [1241,"21000","Operand should contain 1 column(s)"]

-- case: select row(1,2) = row(1,2,3)
-- setup: subqueries
select row(1,2) = row(1,2,3);
-- error: [1241,"21000","Operand should contain 2 column(s)"]

-- case: select * from sq1 where (a,b) in (select c,d from sq2)
-- setup: subqueries
select * from sq1 where (a,b) in (select c,d from sq2);
-- mysql: [["1","2"],["2","3"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: select * from sq1 where (a,b) not in (select c,d from sq2)
-- setup: subqueries
select * from sq1 where (a,b) not in (select c,d from sq2);
-- mysql: []
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: select * from sq1 where (a,b) not in (select c,d from sq2 where c is not null)
-- setup: subqueries
select * from sq1 where (a,b) not in (select c,d from sq2 where c is not null);
-- mysql: [["1","5"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: select * from sq1 where a not in (select c from sq2)
-- setup: subqueries
select * from sq1 where a not in (select c from sq2);
-- mysql: []
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: select * from sq1 where a > all (select c from sq2)
-- setup: subqueries
select * from sq1 where a > all (select c from sq2);
-- mysql: []
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: select * from sq1 where a > all (select c from sq2 where c > 10)
-- setup: subqueries
select * from sq1 where a > all (select c from sq2 where c > 10);
-- mysql: [["1","2"],["2","3"],[null,null],["1","5"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: select * from sq1 where a <> any (select c from sq2)
-- setup: subqueries
select * from sq1 where a <> any (select c from sq2);
-- mysql: [["1","2"],["2","3"],["1","5"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: select * from sq1 where a = all (select c from sq2 where c=1)
-- setup: subqueries
select * from sq1 where a = all (select c from sq2 where c=1);
-- mysql: [["1","2"],["1","5"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: select * from sq1 where row(a,b) = any (select c,d from sq2)
-- setup: subqueries
select * from sq1 where row(a,b) = any (select c,d from sq2);
-- mysql: [["1","2"],["2","3"]]
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: select * from sq1 where row(a,b) > any (select c,d from sq2)
-- setup: subqueries
select * from sq1 where row(a,b) > any (select c,d from sq2);
-- error: [1241,"21000","Operand should contain 1 column(s)"]

-- case: select * from sq1 where row(a,b) <> all (select c,d from sq2)
-- setup: subqueries
select * from sq1 where row(a,b) <> all (select c,d from sq2);
-- mysql: []
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: select * from sq1 where row(a,b) = all (select c,d from sq2)
-- setup: subqueries
select * from sq1 where row(a,b) = all (select c,d from sq2);
-- error: [1241,"21000","Operand should contain 1 column(s)"]

-- case: select * from sq1 where row(a,b) <> any (select c,d from sq2)
-- setup: subqueries
select * from sq1 where row(a,b) <> any (select c,d from sq2);
-- error: [1241,"21000","Operand should contain 1 column(s)"]

-- case: select (select a) as a
-- setup: subqueries
select (select a) as a;
-- error: [1247,"42S22","Reference 'a' not supported (forward reference in item list)"]

-- case: select x+1, 5 as x
-- setup: subqueries
select x+1, 5 as x;
-- error: [1054,"42S22","Unknown column 'x' in 'field list'"]

-- case: select 5 as x, x+1
-- setup: subqueries
select 5 as x, x+1;
-- error: [1054,"42S22","Unknown column 'x' in 'field list'"]

-- case: select (select 1 from (select 1) as b having a=1) as a
-- setup: subqueries
select (select 1 from (select 1) as b having a=1) as a;
-- error: [1247,"42S22","Reference 'a' not supported (forward reference in item list)"]

-- case: select (select b) as a, (select a) as b
-- setup: subqueries
select (select b) as a, (select a) as b;
-- error: [1247,"42S22","Reference 'b' not supported (forward reference in item list)"]

-- case: select 1 from sq1 having (select a)=1
-- setup: subqueries
select 1 from sq1 having (select a)=1;
-- mysql: [["1"],["1"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: select a from sq1 where a = (select b from sq1)
-- setup: subqueries
select a from sq1 where a = (select b from sq1);
-- error: [1242,"21000","Subquery returns more than 1 row"]

-- case: select (select a from sq1) from sq1
-- setup: subqueries
select (select a from sq1) from sq1;
-- error: [1242,"21000","Subquery returns more than 1 row"]

-- case: select * from (select a from sq1)
-- setup: subqueries
select * from (select a from sq1);
-- error: [1248,"42000","Every derived table must have its own alias"]

-- case: select * from (select a, a from sq1) x
-- setup: subqueries
select * from (select a, a from sq1) x;
-- error: [1060,"42S21","Duplicate column name 'a'"]

-- case: select * from (select 1, 1) x
-- setup: subqueries
select * from (select 1, 1) x;
-- error: [1060,"42S21","Duplicate column name '1'"]

-- case: select * from (select a, b as A from sq1) x
-- setup: subqueries
select * from (select a, b as A from sq1) x;
-- error: [1060,"42S21","Duplicate column name 'A'"]

-- case: select x.a from (select a from sq1 union select b from sq1) x order by 1
-- setup: subqueries
select x.a from (select a from sq1 union select b from sq1) x order by 1;
-- mysql: [[null],["1"],["2"],["3"],["5"]]
-- types: ["LONG(11,0) BINARY"]

-- case: select 10.5 in (select a from sq1 limit 1)
-- setup: subqueries
select 10.5 in (select a from sq1 limit 1);
-- error: [1235,"42000","This version of MySQL doesn't yet support 'LIMIT & IN/ALL/ANY/SOME subquery'"]

-- case: select 10 > any (select a from sq1 limit 1)
-- setup: subqueries
select 10 > any (select a from sq1 limit 1);
-- error: [1235,"42000","This version of MySQL doesn't yet support 'LIMIT & IN/ALL/ANY/SOME subquery'"]

-- case: select 10 in (select a from sq1 union select 3 limit 1)
-- setup: subqueries
select 10 in (select a from sq1 union select 3 limit 1);
-- error: [1235,"42000","This version of MySQL doesn't yet support 'LIMIT & IN/ALL/ANY/SOME subquery'"]

-- case: select 10 in ((select a from sq1 limit 1))
-- setup: subqueries
select 10 in ((select a from sq1 limit 1));
-- error: [1235,"42000","This version of MySQL doesn't yet support 'LIMIT & IN/ALL/ANY/SOME subquery'"]

-- case: select 10 in (select * from (select a from sq1 limit 1) x)
-- setup: subqueries
select 10 in (select * from (select a from sq1 limit 1) x);
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: select * from dual
-- setup: subqueries
select * from dual;
-- error: [1096,"HY000","No tables used"]

-- case: select count(*) from dual
-- setup: subqueries
select count(*) from dual;
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: (select a from sq1) union (select b from sq1) order by a+1
-- setup: subqueries
(select a from sq1) union (select b from sq1) order by a+1;
-- mysql: [[null],["1"],["2"],["3"],["5"]]
-- types: ["LONG(11,0) BINARY"]

-- case: (select a from sq1) union (select b from sq1) order by -a
-- setup: subqueries
(select a from sq1) union (select b from sq1) order by -a;
-- mysql: [[null],["5"],["3"],["2"],["1"]]
-- types: ["LONG(11,0) BINARY"]

-- case: select a from sq1 union select b from sq1 order by b
-- setup: subqueries
select a from sq1 union select b from sq1 order by b;
-- error: [1054,"42S22","Unknown column 'b' in 'order clause'"]

-- case: select a as z from sq1 union select b from sq1 order by z desc
-- setup: subqueries
select a as z from sq1 union select b from sq1 order by z desc;
-- mysql: [["5"],["3"],["2"],["1"],[null]]
-- types: ["LONG(11,0) BINARY"]

-- case: select a from sq1 union select b from sq1 order by sq1.a
-- setup: subqueries
select a from sq1 union select b from sq1 order by sq1.a;
-- error: [1250,"42000","Table 'sq1' from one of the SELECTs cannot be used in global ORDER clause"]

-- case: select a from sq1 union all select b from sq1 order by abs(a-2), a
-- setup: subqueries
select a from sq1 union all select b from sq1 order by abs(a-2), a;
-- mysql: [[null],[null],["2"],["2"],["1"],["1"],["3"],["5"]]
-- types: ["LONG(11,0) BINARY"]

-- case: select a, sum(b) from sq1 union select c, d from sq2
-- setup: subqueries
select a, sum(b) from sq1 union select c, d from sq2;
-- error: [1140,"42000","In aggregated query without GROUP BY, expression #1 of SELECT list contains nonaggregated column 'aproxy_golden.sq1.a'; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a, b from sq1 union select c from sq2
-- setup: subqueries
select a, b from sq1 union select c from sq2;
-- error: [1222,"21000","The used SELECT statements have a different number of columns"]

-- case: select 1 union select 1,2
-- setup: subqueries
select 1 union select 1,2;
-- error: [1222,"21000","The used SELECT statements have a different number of columns"]

-- case: select 1 union (select 2 order by 1 limit 1) limit 3
-- setup: subqueries
select 1 union (select 2 order by 1 limit 1) limit 3;
-- mysql: [["1"],["2"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: select count(*) from sq1 order by count(*)
-- setup: subqueries
select count(*) from sq1 order by count(*);
-- mysql: [["4"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: select 1 from sq1 where not exists (select 1 from sq2 where 1 = (select min(sq2.d) from sq3)) order by count(*
-- setup: subqueries
select 1 from sq1 where not exists (select 1 from sq2 where 1 = (select min(sq2.d) from sq3)) order by count(*);
-- error: [3029,"HY000","Expression #1 of ORDER BY contains aggregate function and applies to the result of a non-aggregated query"]

-- case: select a from sq1 union select c from sq2 order by count(*)
-- setup: subqueries
select a from sq1 union select c from sq2 order by count(*);
-- error: [3028,"HY000","Expression #1 of ORDER BY contains aggregate function and applies to a UNION, EXCEPT or INTERSECT"]

-- case: select a from sq1 order by count(*)
-- setup: subqueries
select a from sq1 order by count(*);
-- error: [3029,"HY000","Expression #1 of ORDER BY contains aggregate function and applies to the result of a non-aggregated query"]

-- case: select a from sq1 union select c from sq2 order by sum(a)
-- setup: subqueries
select a from sq1 union select c from sq2 order by sum(a);
-- error: [3028,"HY000","Expression #1 of ORDER BY contains aggregate function and applies to a UNION, EXCEPT or INTERSECT"]

-- case: select a from sq1 order by count(*)
-- setup: subqueries
select a from sq1 order by count(*);
-- error: [3029,"HY000","Expression #1 of ORDER BY contains aggregate function and applies to the result of a non-aggregated query"]

-- case: select 1 from sq1 order by count(*)
-- setup: subqueries
select 1 from sq1 order by count(*);
-- error: [3029,"HY000","Expression #1 of ORDER BY contains aggregate function and applies to the result of a non-aggregated query"]

-- case: select a from sq1 order by a, sum(b)
-- setup: subqueries
select a from sq1 order by a, sum(b);
-- error: [3029,"HY000","Expression #2 of ORDER BY contains aggregate function and applies to the result of a non-aggregated query"]

-- case: select distinct a from sq1 order by sum(b)
-- setup: subqueries
select distinct a from sq1 order by sum(b);
-- error: [3029,"HY000","Expression #1 of ORDER BY contains aggregate function and applies to the result of a non-aggregated query"]

-- case: select a from sq1 having a > 1 order by sum(b)
-- setup: subqueries
select a from sq1 having a > 1 order by sum(b);
-- error: [3029,"HY000","Expression #1 of ORDER BY contains aggregate function and applies to the result of a non-aggregated query"]

-- case: select a, (select count(*) from sq1 order by sum(b)) from sq1
-- setup: subqueries
select a, (select count(*) from sq1 order by sum(b)) from sq1;
-- mysql: [["1","4"],["2","4"],[null,"4"],["1","4"]]
-- types: ["LONG(11,0) BINARY","LONGLONG(21,0) BINARY"]

-- case: select a from sq1 group by a order by sum(b)
-- setup: subqueries
select a from sq1 group by a order by sum(b);
-- mysql: [[null],["2"],["1"]]
-- types: ["LONG(11,0) BINARY"]

-- case: select max(a) from sq1 order by sum(b)
-- setup: subqueries
select max(a) from sq1 order by sum(b);
-- mysql: [["2"]]
-- types: ["LONG(11,0) BINARY"]

-- case: select a from sq1 union select 1 order by foo.a
-- setup: subqueries
select a from sq1 union select 1 order by foo.a;
-- error: [1250,"42000","Table 'foo' from one of the SELECTs cannot be used in global ORDER clause"]

-- case: select a from sq1 union select 1 order by sq1.foo
-- setup: subqueries
select a from sq1 union select 1 order by sq1.foo;
-- error: [1250,"42000","Table 'sq1' from one of the SELECTs cannot be used in global ORDER clause"]

-- case: select a from sq1 union select 1 order by a + sq1.b
-- setup: subqueries
select a from sq1 union select 1 order by a + sq1.b;
-- error: [1250,"42000","Table 'sq1' from one of the SELECTs cannot be used in global ORDER clause"]

-- case: select a from sq1 union select 1 order by 2
-- setup: subqueries
select a from sq1 union select 1 order by 2;
-- error: [1054,"42S22","Unknown column '2' in 'order clause'"]

-- case: select a from sq1 union select 1 order by row_number() over ()
-- setup: subqueries
select a from sq1 union select 1 order by row_number() over ();
-- error: [3028,"HY000","Expression #1 of ORDER BY contains aggregate function and applies to a UNION, EXCEPT or INTERSECT"]

-- case: select a from sq1 order by a, sum(b)
-- setup: subqueries
select a from sq1 order by a, sum(b);
-- error: [3029,"HY000","Expression #2 of ORDER BY contains aggregate function and applies to the result of a non-aggregated query"]

-- case: select a from sq1 having a > 1 order by sum(b)
-- setup: subqueries
select a from sq1 having a > 1 order by sum(b);
-- error: [3029,"HY000","Expression #1 of ORDER BY contains aggregate function and applies to the result of a non-aggregated query"]

-- case: select distinct 1 from sq1 order by sum(b)
-- setup: subqueries
select distinct 1 from sq1 order by sum(b);
-- error: [3029,"HY000","Expression #1 of ORDER BY contains aggregate function and applies to the result of a non-aggregated query"]

-- case: select (select c.a from sq1 c where c.a = 99) in (select 1)
-- setup: subqueries
select (select c.a from sq1 c where c.a = 99) in (select 1);
-- mysql: [[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: select (select c.a, c.b from sq1 c where c.a = 99) in (select 1,2)
-- setup: subqueries
select (select c.a, c.b from sq1 c where c.a = 99) in (select 1,2);
-- mysql: [[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: select (select c.a, c.b from sq1 c where c.a = 99) = (1,2)
-- setup: subqueries
select (select c.a, c.b from sq1 c where c.a = 99) = (1,2);
-- mysql: [[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: select (select c.a, c.b from sq1 c) = (1,2)
-- setup: subqueries
select (select c.a, c.b from sq1 c) = (1,2);
-- error: [1242,"21000","Subquery returns more than 1 row"]

-- case: select (select c.a, c.b from sq1 c limit 1) <=> (1,2), (select c.a, c.b from sq1 c where a = 99) <=> (1,2), (s
-- setup: subqueries
select (select c.a, c.b from sq1 c limit 1) <=> (1,2), (select c.a, c.b from sq1 c where a = 99) <=> (1,2), (select c.a, c.b from sq1 c where a = 99) <=> (null,null);
-- mysql: [["1","0","0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: select (select 1,2) not in (select a, b from sq1)
-- setup: subqueries
select (select 1,2) not in (select a, b from sq1);
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: select (select 1,2) = any (select a, b from sq1), (select 1,2) <> all (select a, b from sq1), (select 7,2) = a
-- setup: subqueries
select (select 1,2) = any (select a, b from sq1), (select 1,2) <> all (select a, b from sq1), (select 7,2) = any (select a, b from sq1);
-- mysql: [["1","0",null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: dates and bytes beside documents that a subquery gives
-- setup: values
WITH strs AS (SELECT CAST('"str"' AS JSON) AS j FROM t) SELECT da < (SELECT j FROM strs LIMIT 1), da > (SELECT MIN(j) FROM strs), x < (SELECT MIN(j) FROM strs), (SELECT MIN(j) FROM strs) IN (SELECT x FROM t), (SELECT MIN(j) FROM strs) NOT IN (SELECT CONCAT(x, 'x') FROM t), x IN (SELECT j FROM strs) FROM t WHERE da IS NOT NULL;
-- mysql: [["0","1","0",null,null,"0"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: a date among times
-- setup: temporals
SELECT id FROM clocks WHERE DATE'2020-02-29' IN (SELECT a FROM clocks) AND TIMESTAMP'2020-02-29 12:34:56' = ANY (SELECT a FROM clocks WHERE id < 3) ORDER BY id;
-- mysql: [["1"],["2"],["3"],["4"],["5"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]
