-- golden: DISTINCT with ORDER BY: what may be sorted by (3065, 3066)

-- case: select distinct a from d1 order by b
-- setup: distinct
select distinct a from d1 order by b;
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.d1.b' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct a from d1 order by a+b
-- setup: distinct
select distinct a from d1 order by a+b;
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.d1.b' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct a, b from d1 order by a+b
-- setup: distinct
select distinct a, b from d1 order by a+b;
-- mysql: []
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: select distinct a+1 x from d1 order by x*2
-- setup: distinct
select distinct a+1 x from d1 order by x*2;
-- mysql: []
-- types: ["LONGLONG(12,0) BINARY"]

-- case: select distinct a+1 from d1 order by a
-- setup: distinct
select distinct a+1 from d1 order by a;
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.d1.a' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct a+1 from d1 order by a+1
-- setup: distinct
select distinct a+1 from d1 order by a+1;
-- mysql: []
-- types: ["LONGLONG(12,0) BINARY"]

-- case: select distinct a+1 from d1 order by (a+1)*2
-- setup: distinct
select distinct a+1 from d1 order by (a+1)*2;
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.d1.a' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct pk from d1 order by a
-- setup: distinct
select distinct pk from d1 order by a;
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.d1.a' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct n from d1 order by a
-- setup: distinct
select distinct n from d1 order by a;
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.d1.a' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct n, pk from dv order by a
-- setup: distinct
select distinct n, pk from dv order by a;
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.dv.a' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct d1.pk from d1, d2 order by d2.a
-- setup: distinct
select distinct d1.pk from d1, d2 order by d2.a;
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.d2.a' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct min(b) from d1 group by a order by min(c)
-- setup: distinct
select distinct min(b) from d1 group by a order by min(c);
-- error: [3066,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, contains aggregate function; this is incompatible with DISTINCT"]

-- case: select distinct min(b) from d1 group by a order by min(b)
-- setup: distinct
select distinct min(b) from d1 group by a order by min(b);
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select distinct min(b) from d1 group by a order by -min(b)
-- setup: distinct
select distinct min(b) from d1 group by a order by -min(b);
-- error: [3066,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, contains aggregate function; this is incompatible with DISTINCT"]

-- case: select distinct min(b) from d1 group by a order by a
-- setup: distinct
select distinct min(b) from d1 group by a order by a;
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.d1.a' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct min(b), a from d1 group by a order by a
-- setup: distinct
select distinct min(b), a from d1 group by a order by a;
-- mysql: []
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: select distinct a from d1 group by a, b order by b
-- setup: distinct
select distinct a from d1 group by a, b order by b;
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.d1.b' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct a from d1 group by a order by count(*)
-- setup: distinct
select distinct a from d1 group by a order by count(*);
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select distinct a, count(*) from d1 group by a order by count(*)
-- setup: distinct
select distinct a, count(*) from d1 group by a order by count(*);
-- mysql: []
-- types: ["LONG(11,0) BINARY","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: select distinct a, count(*) c from d1 group by a order by c+1
-- setup: distinct
select distinct a, count(*) c from d1 group by a order by c+1;
-- error: [1055,"42000","Expression #1 of ORDER BY clause is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.d1.c' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select distinct a from d1 order by (select b)
-- setup: distinct
select distinct a from d1 order by (select b);
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.d1.b' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct a from d1 order by (select max(d2.a) from d2 where d2.b = d1.b)
-- setup: distinct
select distinct a from d1 order by (select max(d2.a) from d2 where d2.b = d1.b);
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.d1.b' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct a from d1 order by (select max(d2.a) from d2 where d2.b = d1.a)
-- setup: distinct
select distinct a from d1 order by (select max(d2.a) from d2 where d2.b = d1.a);
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select distinct a from d1 order by b in (select a from d2)
-- setup: distinct
select distinct a from d1 order by b in (select a from d2);
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.d1.b' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct a from d1 order by rand()
-- setup: distinct
select distinct a from d1 order by rand();
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select distinct a from d1 order by any_value(b)
-- setup: distinct
select distinct a from d1 order by any_value(b);
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select distinct a from d1 order by 2+any_value(b)
-- setup: distinct
select distinct a from d1 order by 2+any_value(b);
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select distinct d1.a from d1 order by d1.b
-- setup: distinct
select distinct d1.a from d1 order by d1.b;
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.d1.b' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct x.a from d1 x order by x.b
-- setup: distinct
select distinct x.a from d1 x order by x.b;
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.x.b' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct w.a from (select a, b from d1) w order by w.b
-- setup: distinct
select distinct w.a from (select a, b from d1) w order by w.b;
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'w.b' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct 1 from d1 group by a order by count(*)
-- setup: distinct
select distinct 1 from d1 group by a order by count(*);
-- error: [3066,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, contains aggregate function; this is incompatible with DISTINCT"]

-- case: select distinct 1 from d1 group by a order by count(*)-count(*)
-- setup: distinct
select distinct 1 from d1 group by a order by count(*)-count(*);
-- error: [3066,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, contains aggregate function; this is incompatible with DISTINCT"]

-- case: select distinct count(*) from d1 order by a
-- setup: distinct
select distinct count(*) from d1 order by a;
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: select distinct a as b from d1 order by b
-- setup: distinct
select distinct a as b from d1 order by b;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select distinct a as b, b as a from d1 order by d1.b
-- setup: distinct
select distinct a as b, b as a from d1 order by d1.b;
-- mysql: []
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: select distinct sum(a) over () from d1 order by b
-- setup: distinct
select distinct sum(a) over () from d1 order by b;
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.d1.b' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct a, sum(a) over () from d1 order by sum(a) over ()
-- setup: distinct
select distinct a, sum(a) over () from d1 order by sum(a) over ();
-- mysql: []
-- types: ["LONG(11,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select distinct a from d1 order by row_number() over (order by b)
-- setup: distinct
select distinct a from d1 order by row_number() over (order by b);
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select distinct a from d1 where a in (select distinct b from d1 order by c)
-- setup: distinct
select distinct a from d1 where a in (select distinct b from d1 order by c);
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select distinct * from d1 order by a+b
-- setup: distinct
select distinct * from d1 order by a+b;
-- mysql: []
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY NOT_NULL"]

-- case: select distinct d1.* from d1, d2 order by d1.a, d2.a
-- setup: distinct
select distinct d1.* from d1, d2 order by d1.a, d2.a;
-- error: [3065,"HY000","Expression #2 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.d2.a' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct d1.a from d1 natural join d2 order by a
-- setup: distinct
select distinct d1.a from d1 natural join d2 order by a;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select distinct a from d1 natural join d2 order by d2.a
-- setup: distinct
select distinct a from d1 natural join d2 order by d2.a;
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.d2.a' which is not in SELECT list; this is incompatible with DISTINCT"]

-- case: select distinct d1.a from d1 join d2 using (a) order by d2.a
-- setup: distinct
select distinct d1.a from d1 join d2 using (a) order by d2.a;
-- error: [3065,"HY000","Expression #1 of ORDER BY clause is not in SELECT list, references column 'aproxy_golden.d2.a' which is not in SELECT list; this is incompatible with DISTINCT"]
