-- golden: functional dependence: what a grouped query may select, and the texts of 1055 and 1140

-- case: select a from fd1 where a=b+1 group by b
-- setup: dependence
select a from fd1 where a=b+1 group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 where a=b+rand() group by b
-- setup: dependence
select a from fd1 where a=b+rand() group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 where a+1=b group by b
-- setup: dependence
select a from fd1 where a+1=b group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 where a<=>b group by b
-- setup: dependence
select a from fd1 where a<=>b group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 where a<=>5 group by b
-- setup: dependence
select a from fd1 where a<=>5 group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 where a is null group by b
-- setup: dependence
select a from fd1 where a is null group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 where a in (5) group by b
-- setup: dependence
select a from fd1 where a in (5) group by b;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select a from fd1 where a in (5,5) group by b
-- setup: dependence
select a from fd1 where a in (5,5) group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select v from fd1 where v='x' group by b
-- setup: dependence
select v from fd1 where v='x' group by b;
-- mysql: []
-- types: ["VAR_STRING(40,0)"]

-- case: select v from fd1 where v=5 group by b
-- setup: dependence
select v from fd1 where v=5 group by b;
-- mysql: []
-- types: ["VAR_STRING(40,0)"]

-- case: select a from fd1 where a='5' group by b
-- setup: dependence
select a from fd1 where a='5' group by b;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select a from fd1 where a=(select 5) group by b
-- setup: dependence
select a from fd1 where a=(select 5) group by b;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select a from fd1 where a=(select max(n) from fd1) group by b
-- setup: dependence
select a from fd1 where a=(select max(n) from fd1) group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 where not (a<>5) group by b
-- setup: dependence
select a from fd1 where not (a<>5) group by b;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select a from fd1 where (a=5 and c=3) group by b
-- setup: dependence
select a from fd1 where (a=5 and c=3) group by b;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select a from fd1 where a=5 or a=5 group by b
-- setup: dependence
select a from fd1 where a=5 or a=5 group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 where a=if(b>3,1,2) group by b
-- setup: dependence
select a from fd1 where a=if(b>3,1,2) group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 where a=@x group by b
-- setup: dependence
select a from fd1 where a=@x group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 where a=c and c=d and d=b group by b
-- setup: dependence
select a from fd1 where a=c and c=d and d=b group by b;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select sum(b), a from fd1 where a=5
-- setup: dependence
select sum(b), a from fd1 where a=5;
-- mysql: [[null,null]]
-- types: ["NEWDECIMAL(33,0) BINARY","LONG(11,0) BINARY"]

-- case: select sum(b), a from fd1 where pk=5
-- setup: dependence
select sum(b), a from fd1 where pk=5;
-- mysql: [[null,null]]
-- types: ["NEWDECIMAL(33,0) BINARY","LONG(11,0) BINARY"]

-- case: select sum(b), a from fd1 where pk=5 having a>3
-- setup: dependence
select sum(b), a from fd1 where pk=5 having a>3;
-- mysql: []
-- types: ["NEWDECIMAL(33,0) BINARY","LONG(11,0) BINARY"]

-- case: select sum(b), v from fd1 where n=5
-- setup: dependence
select sum(b), v from fd1 where n=5;
-- mysql: [[null,null]]
-- types: ["NEWDECIMAL(33,0) BINARY","VAR_STRING(40,0)"]

-- case: select x.a, sum(y.a) from fd1 x join fd1 y on x.pk=y.a group by y.a
-- setup: dependence
select x.a, sum(y.a) from fd1 x join fd1 y on x.pk=y.a group by y.a;
-- mysql: []
-- types: ["LONG(11,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select x.a, sum(y.a) from fd1 x left join fd1 y on x.pk=y.a group by y.a
-- setup: dependence
select x.a, sum(y.a) from fd1 x left join fd1 y on x.pk=y.a group by y.a;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.x.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select y.b, sum(y.a) from fd1 x left join fd1 y on x.a=y.pk group by x.a
-- setup: dependence
select y.b, sum(y.a) from fd1 x left join fd1 y on x.a=y.pk group by x.a;
-- mysql: []
-- types: ["LONG(11,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select y.b, sum(y.a) from fd1 x left join fd1 y on x.a=y.pk and x.b=1 group by x.a
-- setup: dependence
select y.b, sum(y.a) from fd1 x left join fd1 y on x.a=y.pk and x.b=1 group by x.a;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.y.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select y.b, sum(y.a) from fd1 x left join fd1 y on x.a=y.pk and y.b=1 group by x.a
-- setup: dependence
select y.b, sum(y.a) from fd1 x left join fd1 y on x.a=y.pk and y.b=1 group by x.a;
-- mysql: []
-- types: ["LONG(11,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select y.b, sum(y.a) from fd1 x left join fd1 y on x.a=y.pk where y.b=1 group by x.a
-- setup: dependence
select y.b, sum(y.a) from fd1 x left join fd1 y on x.a=y.pk where y.b=1 group by x.a;
-- mysql: []
-- types: ["LONG(11,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select y.b, sum(y.a) from fd1 x left join fd1 y on x.a=y.pk where y.a=1 group by x.b
-- setup: dependence
select y.b, sum(y.a) from fd1 x left join fd1 y on x.a=y.pk where y.a=1 group by x.b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.y.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select w.s from (select a, sum(b) s from fd1 group by a) w group by w.a
-- setup: dependence
select w.s from (select a, sum(b) s from fd1 group by a) w group by w.a;
-- mysql: []
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: select w.s from (select distinct a, b s from fd1) w group by w.a
-- setup: dependence
select w.s from (select distinct a, b s from fd1) w group by w.a;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'w.s' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select w.s from (select a, b s from fd1 limit 5) w group by w.a
-- setup: dependence
select w.s from (select a, b s from fd1 limit 5) w group by w.a;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'w.s' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select w.s from (select a, pk, b s from fd1 union select 1,2,3) w group by w.pk
-- setup: dependence
select w.s from (select a, pk, b s from fd1 union select 1,2,3) w group by w.pk;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'w.s' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select w.s from (select a, sum(b) s from fd1 group by a with rollup) w group by w.a
-- setup: dependence
select w.s from (select a, sum(b) s from fd1 group by a with rollup) w group by w.a;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'w.s' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select w.s from (select b, sum(b) s from fd1 where a=1 group by a) w
-- setup: dependence
select w.s from (select b, sum(b) s from fd1 where a=1 group by a) w;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select w.b, count(*) from (select b, sum(b) s from fd1 where a=1) w
-- setup: dependence
select w.b, count(*) from (select b, sum(b) s from fd1 where a=1) w;
-- error: [1140,"42000","In aggregated query without GROUP BY, expression #1 of SELECT list contains nonaggregated column 'aproxy_golden.fd1.b'; this is incompatible with sql_mode=only_full_group_by"]

-- case: with q as (select a,b from fd1 where a=b) select b from q group by a
-- setup: dependence
with q as (select a,b from fd1 where a=b) select b from q group by a;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: with q as (select pk,b from fd1) select b from q group by pk
-- setup: dependence
with q as (select pk,b from fd1) select b from q group by pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: with recursive q as (select 1 as pk, 2 as b union all select pk+1,b from q where pk<5) select b from q group b
-- setup: dependence
with recursive q as (select 1 as pk, 2 as b union all select pk+1,b from q where pk<5) select b from q group by pk;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'q.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select fd1.a from fd1 as z group by z.b
-- setup: dependence
select fd1.a from fd1 as z group by z.b;
-- error: [1054,"42S22","Unknown column 'fd1.a' in 'field list'"]

-- case: select z.a from fd1 as z group by z.b
-- setup: dependence
select z.a from fd1 as z group by z.b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.z.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select count(*), z.a from fd1 as z
-- setup: dependence
select count(*), z.a from fd1 as z;
-- error: [1140,"42000","In aggregated query without GROUP BY, expression #2 of SELECT list contains nonaggregated column 'aproxy_golden.z.a'; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 group by b having a>1
-- setup: dependence
select a from fd1 group by b having a>1;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select b from fd1 group by b having a>1
-- setup: dependence
select b from fd1 group by b having a>1;
-- error: [1054,"42S22","Unknown column 'a' in 'having clause'"]

-- case: select b from fd1 group by b order by a
-- setup: dependence
select b from fd1 group by b order by a;
-- error: [1055,"42000","Expression #1 of ORDER BY clause is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select count(*) from fd1 order by a
-- setup: dependence
select count(*) from fd1 order by a;
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: select count(*) from fd1 having a
-- setup: dependence
select count(*) from fd1 having a;
-- error: [1054,"42S22","Unknown column 'a' in 'having clause'"]

-- case: select a+1 from fd1 group by a+1
-- setup: dependence
select a+1 from fd1 group by a+1;
-- mysql: []
-- types: ["LONGLONG(12,0) BINARY"]

-- case: select a+1+b from fd1 group by a+1, b
-- setup: dependence
select a+1+b from fd1 group by a+1, b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select (select a from fd1 y where y.pk=fd1.b) from fd1 group by a
-- setup: dependence
select (select a from fd1 y where y.pk=fd1.b) from fd1 group by a;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select (select fd1.b) from fd1 group by a
-- setup: dependence
select (select fd1.b) from fd1 group by a;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select 1 from fd1 group by a having (select fd1.b)
-- setup: dependence
select 1 from fd1 group by a having (select fd1.b);
-- error: [1055,"42000","Expression #1 of HAVING clause is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 group by pk order by b, c
-- setup: dependence
select a from fd1 group by pk order by b, c;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select a, row_number() over (order by b) from fd1 group by a
-- setup: dependence
select a, row_number() over (order by b) from fd1 group by a;
-- error: [1055,"42000","Expression #1 of PARTITION BY or ORDER BY clause of window '<unnamed window>' is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a, sum(b) over () from fd1 group by a
-- setup: dependence
select a, sum(b) over () from fd1 group by a;
-- error: [1055,"42000","Expression #2 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a, sum(sum(b)) over (partition by c) from fd1 group by a
-- setup: dependence
select a, sum(sum(b)) over (partition by c) from fd1 group by a;
-- error: [1055,"42000","Expression #1 of PARTITION BY or ORDER BY clause of window '<unnamed window>' is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.c' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select d from fdg group by a
-- setup: dependence
select d from fdg group by a;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select a from fdg group by d
-- setup: dependence
select a from fdg group by d;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fdg.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select fdg.c from fd1 left join fdg on 1 group by fdg.a
-- setup: dependence
select fdg.c from fd1 left join fdg on 1 group by fdg.a;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fdg.c' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select fdg.e from fd1 left join fdg on 1 group by fdg.a
-- setup: dependence
select fdg.e from fd1 left join fdg on 1 group by fdg.a;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fdg.e' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a, b, sum(c) from fd1 where b=5 group by a with rollup
-- setup: dependence
select a, b, sum(c) from fd1 where b=5 group by a with rollup;
-- error: [1055,"42000","Expression #2 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a, b, sum(c) from fd1 where a=b group by a with rollup
-- setup: dependence
select a, b, sum(c) from fd1 where a=b group by a with rollup;
-- error: [1055,"42000","Expression #2 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a, a+1, sum(c) from fd1 group by a with rollup
-- setup: dependence
select a, a+1, sum(c) from fd1 group by a with rollup;
-- mysql: [[null,null,null]]
-- types: ["LONG(11,0) BINARY","LONGLONG(12,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select pk, a from fd1 group by pk, b with rollup
-- setup: dependence
select pk, a from fd1 group by pk, b with rollup;
-- error: [1055,"42000","Expression #2 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a, c from fd1 group by a having b>0 order by d
-- setup: dependence
select a, c from fd1 group by a having b>0 order by d;
-- error: [1054,"42S22","Unknown column 'b' in 'having clause'"]

-- case: select a, c from fd1 group by a having a>0 order by d
-- setup: dependence
select a, c from fd1 group by a having a>0 order by d;
-- error: [1055,"42000","Expression #2 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.c' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 group by a having sum(b)>0 and (select fd1.c) order by d
-- setup: dependence
select a from fd1 group by a having sum(b)>0 and (select fd1.c) order by d;
-- error: [1055,"42000","Expression #1 of ORDER BY clause is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.d' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 group by a order by d, sum(b) over (order by c)
-- setup: dependence
select a from fd1 group by a order by d, sum(b) over (order by c);
-- error: [1055,"42000","Expression #1 of ORDER BY clause is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.d' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a, sum(sum(b)) over (order by c) from fd1 group by a order by d
-- setup: dependence
select a, sum(sum(b)) over (order by c) from fd1 group by a order by d;
-- error: [1055,"42000","Expression #1 of ORDER BY clause is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.d' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a, sum(sum(b)) over (order by c), d from fd1 group by a
-- setup: dependence
select a, sum(sum(b)) over (order by c), d from fd1 group by a;
-- error: [1055,"42000","Expression #3 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.d' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a, sum(sum(b)) over w, sum(sum(b)) over (partition by a, d order by c) from fd1 group by a window w as
-- setup: dependence
select a, sum(sum(b)) over w, sum(sum(b)) over (partition by a, d order by c) from fd1 group by a window w as (order by a, d);
-- error: [1055,"42000","Expression #2 of PARTITION BY or ORDER BY clause of window 'w' is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.d' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a, sum(sum(b)) over w from fd1 group by a window w as (partition by d)
-- setup: dependence
select a, sum(sum(b)) over w from fd1 group by a window w as (partition by d);
-- error: [1055,"42000","Expression #1 of PARTITION BY or ORDER BY clause of window 'w' is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.d' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a, rank() over (order by a) r from fd1 group by a window w as (partition by d)
-- setup: dependence
select a, rank() over (order by a) r from fd1 group by a window w as (partition by d);
-- error: [1055,"42000","Expression #1 of PARTITION BY or ORDER BY clause of window 'w' is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.d' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select count(*) from fd1 order by a, b
-- setup: dependence
select count(*) from fd1 order by a, b;
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: select count(*), max(a) m from fd1 order by b+m
-- setup: dependence
select count(*), max(a) m from fd1 order by b+m;
-- mysql: [["0",null]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL","LONG(11,0) BINARY"]

-- case: select a, count(*) from fd1 order by a
-- setup: dependence
select a, count(*) from fd1 order by a;
-- error: [1140,"42000","In aggregated query without GROUP BY, expression #1 of SELECT list contains nonaggregated column 'aproxy_golden.fd1.a'; this is incompatible with sql_mode=only_full_group_by"]

-- case: select max(a) from fd1 order by (select fd1.b)
-- setup: dependence
select max(a) from fd1 order by (select fd1.b);
-- mysql: [[null]]
-- types: ["LONG(11,0) BINARY"]

-- case: select x.a from fd1 x left join fd1 y on x.pk=y.pk where y.a>3 group by y.pk
-- setup: dependence
select x.a from fd1 x left join fd1 y on x.pk=y.pk where y.a>3 group by y.pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select x.a from fd1 x left join fd1 y on x.pk=y.pk where y.a is not null group by y.pk
-- setup: dependence
select x.a from fd1 x left join fd1 y on x.pk=y.pk where y.a is not null group by y.pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select x.a from fd1 x left join fd1 y on x.pk=y.pk where coalesce(y.a,1)>3 group by y.pk
-- setup: dependence
select x.a from fd1 x left join fd1 y on x.pk=y.pk where coalesce(y.a,1)>3 group by y.pk;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.x.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select x.a from fd1 x left join fd1 y on x.pk=y.pk where y.a>3 or y.b<2 group by y.pk
-- setup: dependence
select x.a from fd1 x left join fd1 y on x.pk=y.pk where y.a>3 or y.b<2 group by y.pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select x.a from fd1 x left join fd1 y on x.pk=y.pk where y.a+x.a=3 group by y.pk
-- setup: dependence
select x.a from fd1 x left join fd1 y on x.pk=y.pk where y.a+x.a=3 group by y.pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select x.a from fd1 x left join fd1 y on x.pk=y.pk where y.a in (1,2) group by y.pk
-- setup: dependence
select x.a from fd1 x left join fd1 y on x.pk=y.pk where y.a in (1,2) group by y.pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select x.a from fd1 x left join fd1 y on x.pk=y.pk where y.v like 'a%' group by y.pk
-- setup: dependence
select x.a from fd1 x left join fd1 y on x.pk=y.pk where y.v like 'a%' group by y.pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select x.a from fd1 x left join fd1 y on x.pk=y.pk where not (y.a=3) group by y.pk
-- setup: dependence
select x.a from fd1 x left join fd1 y on x.pk=y.pk where not (y.a=3) group by y.pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select x.a from fd1 x left join fd1 y on x.pk=y.pk where y.a group by y.pk
-- setup: dependence
select x.a from fd1 x left join fd1 y on x.pk=y.pk where y.a group by y.pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select x.a from (fd1 x left join fd1 y on x.pk=y.pk) join fd1 z on z.pk=y.a group by y.pk
-- setup: dependence
select x.a from (fd1 x left join fd1 y on x.pk=y.pk) join fd1 z on z.pk=y.a group by y.pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select pk from fdw group by a2
-- setup: dependence
select pk from fdw group by a2;
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select 1 from fd1 group by a having (select fd1.a)
-- setup: dependence
select 1 from fd1 group by a having (select fd1.a);
-- mysql: []
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: select 1 from fd1 having (select fd1.a)
-- setup: dependence
select 1 from fd1 having (select fd1.a);
-- mysql: []
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: select a from fd1 having (select fd1.b)=1
-- setup: dependence
select a from fd1 having (select fd1.b)=1;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select (select count(b) from fd1 y where y.pk=fd1.pk) from fd1 group by a
-- setup: dependence
select (select count(b) from fd1 y where y.pk=fd1.pk) from fd1 group by a;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.pk' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a, (select max(y.a) from fd1 y where y.pk=fd1.b) from fd1 group by a
-- setup: dependence
select a, (select max(y.a) from fd1 y where y.pk=fd1.b) from fd1 group by a;
-- error: [1055,"42000","Expression #2 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a+b from fd1 group by a+b
-- setup: dependence
select a+b from fd1 group by a+b;
-- mysql: []
-- types: ["LONGLONG(12,0) BINARY"]

-- case: select a+b, a from fd1 group by a+b
-- setup: dependence
select a+b, a from fd1 group by a+b;
-- error: [1055,"42000","Expression #2 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select b+a from fd1 group by a+b
-- setup: dependence
select b+a from fd1 group by a+b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select (a+b)+c from fd1 group by a+b, c
-- setup: dependence
select (a+b)+c from fd1 group by a+b, c;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a+b+c from fd1 group by a+b, c
-- setup: dependence
select a+b+c from fd1 group by a+b, c;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select c+(a+b) from fd1 group by a+b, c
-- setup: dependence
select c+(a+b) from fd1 group by a+b, c;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select v from fd1 group by lower(v)
-- setup: dependence
select v from fd1 group by lower(v);
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.v' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select lower(v), upper(lower(v)) from fd1 group by lower(v)
-- setup: dependence
select lower(v), upper(lower(v)) from fd1 group by lower(v);
-- error: [1055,"42000","Expression #2 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.v' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select fd1.a x, count(*) from fd1 group by x
-- setup: dependence
select fd1.a x, count(*) from fd1 group by x;
-- mysql: []
-- types: ["LONG(11,0) BINARY","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: select fd1.a+1 b, count(*) from fd1 group by b
-- setup: dependence
select fd1.a+1 b, count(*) from fd1 group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 group by fd1.a
-- setup: dependence
select a from fd1 group by fd1.a;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select a from fd1 group by aproxy_golden.fd1.a
-- setup: dependence
select a from fd1 group by aproxy_golden.fd1.a;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select aproxy_golden.fd1.a from fd1 group by a
-- setup: dependence
select aproxy_golden.fd1.a from fd1 group by a;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select max(a), b from fd1 group by null
-- setup: dependence
select max(a), b from fd1 group by null;
-- error: [1055,"42000","Expression #2 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select max(a), b from fd1 group by 'x'
-- setup: dependence
select max(a), b from fd1 group by 'x';
-- error: [1055,"42000","Expression #2 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 where a is null group by b
-- setup: dependence
select a from fd1 where a is null group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 where 5=a group by b
-- setup: dependence
select a from fd1 where 5=a group by b;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select a from fd1 where a=5+3 group by b
-- setup: dependence
select a from fd1 where a=5+3 group by b;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select a from fd1 where a=now() group by b
-- setup: dependence
select a from fd1 where a=now() group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 where a=rand() group by b
-- setup: dependence
select a from fd1 where a=rand() group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 where a=abs(b) group by b
-- setup: dependence
select a from fd1 where a=abs(b) group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 where (a=5) is true group by b
-- setup: dependence
select a from fd1 where (a=5) is true group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a from fd1 where a=(select fd1.b) group by b
-- setup: dependence
select a from fd1 where a=(select fd1.b) group by b;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select any_value(a), b from fd1 group by b
-- setup: dependence
select any_value(a), b from fd1 group by b;
-- mysql: []
-- types: ["LONGLONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: select any_value(a)+c, b from fd1 group by b
-- setup: dependence
select any_value(a)+c, b from fd1 group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.c' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select distinct a from fd1 group by b
-- setup: dependence
select distinct a from fd1 group by b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select * from fd1 group by pk
-- setup: dependence
select * from fd1 group by pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY NOT_NULL","VAR_STRING(40,0)","LONG(11,0) BINARY NOT_NULL"]

-- case: select fd1.* from fd1 group by n
-- setup: dependence
select fd1.* from fd1 group by n;
-- mysql: []
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY NOT_NULL","VAR_STRING(40,0)","LONG(11,0) BINARY NOT_NULL"]

-- case: select fd1.*, fdg.a from fd1, fdg group by n
-- setup: dependence
select fd1.*, fdg.a from fd1, fdg group by n;
-- error: [1055,"42000","Expression #8 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fdg.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a, group_concat(b order by c) from fd1 group by a
-- setup: dependence
select a, group_concat(b order by c) from fd1 group by a;
-- mysql: []
-- types: ["LONG(11,0) BINARY","LONGBLOB(65536,31)"]

-- case: select fd1.a, t2.a from fd1 join fd1 t2 using (pk) group by pk
-- setup: dependence
select fd1.a, t2.a from fd1 join fd1 t2 using (pk) group by pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: select pk, t2.a from fd1 left join fd1 t2 using (pk) group by pk
-- setup: dependence
select pk, t2.a from fd1 left join fd1 t2 using (pk) group by pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY"]

-- case: select w.a from (select a, pk from fd1 order by a limit 3) w group by w.pk
-- setup: dependence
select w.a from (select a, pk from fd1 order by a limit 3) w group by w.pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select w.a, w.x from (select a, pk, row_number() over () x from fd1) w group by w.pk
-- setup: dependence
select w.a, w.x from (select a, pk, row_number() over () x from fd1) w group by w.pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: select w.x from (select a, pk, (select max(a) from fd1) x from fd1) w group by w.pk
-- setup: dependence
select w.x from (select a, pk, (select max(a) from fd1) x from fd1) w group by w.pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select w.x from (select a, pk, 5 x from fd1) w group by w.a
-- setup: dependence
select w.x from (select a, pk, 5 x from fd1) w group by w.a;
-- mysql: []
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: select w.x from (select a, pk, rand() x from fd1) w group by w.pk
-- setup: dependence
select w.x from (select a, pk, rand() x from fd1) w group by w.pk;
-- mysql: []
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: select w.x from (select a, pk, now() x from fd1) w group by w.pk
-- setup: dependence
select w.x from (select a, pk, now() x from fd1) w group by w.pk;
-- mysql: []
-- types: ["DATETIME(19,0) BINARY NOT_NULL"]

-- case: select w.x from (select a, a+1 x from fd1) w group by w.a
-- setup: dependence
select w.x from (select a, a+1 x from fd1) w group by w.a;
-- mysql: []
-- types: ["LONGLONG(12,0) BINARY"]

-- case: select w.x from fd1 left join (select a, a+1 x from fd1) w on fd1.a=w.a group by w.a
-- setup: dependence
select w.x from fd1 left join (select a, a+1 x from fd1) w on fd1.a=w.a group by w.a;
-- mysql: []
-- types: ["LONGLONG(12,0) BINARY"]

-- case: select w.x from fd1 left join (select a, a+1 x from fd1) w on fd1.a=w.a group by fd1.a
-- setup: dependence
select w.x from fd1 left join (select a, a+1 x from fd1) w on fd1.a=w.a group by fd1.a;
-- mysql: []
-- types: ["LONGLONG(12,0) BINARY"]

-- case: select w.x from fd1 left join (select a, ifnull(a,1) x from fd1) w on fd1.a=w.a group by fd1.a
-- setup: dependence
select w.x from fd1 left join (select a, ifnull(a,1) x from fd1) w on fd1.a=w.a group by fd1.a;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'w.x' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select 1 from fd1 group by a+b having a+b>3
-- setup: dependence
select 1 from fd1 group by a+b having a+b>3;
-- error: [1054,"42S22","Unknown column 'a' in 'having clause'"]

-- case: select 1 from fd1 group by a+b having a+b
-- setup: dependence
select 1 from fd1 group by a+b having a+b;
-- error: [1054,"42S22","Unknown column 'a' in 'having clause'"]

-- case: select 1 from fd1 group by a+b order by a+b
-- setup: dependence
select 1 from fd1 group by a+b order by a+b;
-- mysql: []
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: select 1 from fd1 group by a+b order by (a+b)*2
-- setup: dependence
select 1 from fd1 group by a+b order by (a+b)*2;
-- error: [1055,"42000","Expression #1 of ORDER BY clause is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select sum(c)+(a+b) from fd1 group by a+b
-- setup: dependence
select sum(c)+(a+b) from fd1 group by a+b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select (a+b)*2 from fd1 group by a+b with rollup
-- setup: dependence
select (a+b)*2 from fd1 group by a+b with rollup;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select if(a+b>1,1,0) from fd1 group by a+b
-- setup: dependence
select if(a+b>1,1,0) from fd1 group by a+b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select if(a+b,1,0) from fd1 group by a+b
-- setup: dependence
select if(a+b,1,0) from fd1 group by a+b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select (select (a+b)*3) from fd1 group by a+b
-- setup: dependence
select (select (a+b)*3) from fd1 group by a+b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a+b x from fd1 group by x having x>1 order by x*2
-- setup: dependence
select a+b x from fd1 group by x having x>1 order by x*2;
-- mysql: []
-- types: ["LONGLONG(12,0) BINARY"]

-- case: select -(a+b) from fd1 group by a+b
-- setup: dependence
select -(a+b) from fd1 group by a+b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a+b, concat(a+b,'x') from fd1 group by a+b, a
-- setup: dependence
select a+b, concat(a+b,'x') from fd1 group by a+b, a;
-- error: [1055,"42000","Expression #2 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.b' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select (a+b) in (1,2) from fd1 group by a+b
-- setup: dependence
select (a+b) in (1,2) from fd1 group by a+b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select max(c) m from fd1 group by a+b having m > a+b
-- setup: dependence
select max(c) m from fd1 group by a+b having m > a+b;
-- error: [1054,"42S22","Unknown column 'a' in 'having clause'"]

-- case: select a from fd1 group by a having sum(b) > 1 and a+1 > 2
-- setup: dependence
select a from fd1 group by a having sum(b) > 1 and a+1 > 2;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select year(v), year(v)+1 from fd1 group by year(v)
-- setup: dependence
select year(v), year(v)+1 from fd1 group by year(v);
-- error: [1055,"42000","Expression #2 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.v' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select date(v) d, date_format(date(v),'%Y') from fd1 group by date(v)
-- setup: dependence
select date(v) d, date_format(date(v),'%Y') from fd1 group by date(v);
-- error: [1055,"42000","Expression #2 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.v' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select 1 from fd1 group by a having b
-- setup: dependence
select 1 from fd1 group by a having b;
-- error: [1054,"42S22","Unknown column 'b' in 'having clause'"]

-- case: select row_number() over (order by a+b) from fd1 group by a+b
-- setup: dependence
select row_number() over (order by a+b) from fd1 group by a+b;
-- mysql: []
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: select sum(a+b) over (order by a+b) from fd1 group by a+b
-- setup: dependence
select sum(a+b) over (order by a+b) from fd1 group by a+b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select sum((a+b)) over (partition by (a+b)*2) from fd1 group by a+b
-- setup: dependence
select sum((a+b)) over (partition by (a+b)*2) from fd1 group by a+b;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a+b from fd1 group by b+a
-- setup: dependence
select a+b from fd1 group by b+a;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select A+B from fd1 group by a+b
-- setup: dependence
select A+B from fd1 group by a+b;
-- mysql: []
-- types: ["LONGLONG(12,0) BINARY"]

-- case: select fd1.a+b from fd1 group by a+fd1.b
-- setup: dependence
select fd1.a+b from fd1 group by a+fd1.b;
-- mysql: []
-- types: ["LONGLONG(12,0) BINARY"]

-- case: select a+1 from fd1 group by a+'1'
-- setup: dependence
select a+1 from fd1 group by a+'1';
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select a+1 from fd1 group by a+1.0
-- setup: dependence
select a+1 from fd1 group by a+1.0;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fd1.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select 1 from fd1 group by a+b having sum(c)>0 or (a+b)=1
-- setup: dependence
select 1 from fd1 group by a+b having sum(c)>0 or (a+b)=1;
-- error: [1054,"42S22","Unknown column 'a' in 'having clause'"]

-- case: select v from fdv group by pk
-- setup: dependence
select v from fdv group by pk;
-- mysql: []
-- types: ["VAR_STRING(40,0)"]

-- case: select pk from fdw group by a2
-- setup: dependence
select pk from fdw group by a2;
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select a from fdj group by pk
-- setup: dependence
select a from fdj group by pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select d from fdj group by pk
-- setup: dependence
select d from fdj group by pk;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fdj.d' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select max(a), v from fdv group by a
-- setup: dependence
select max(a), v from fdv group by a;
-- error: [1055,"42000","Expression #2 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.fdv.v' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select sin(a) from fd2 group by c, b
-- setup: dependence
select sin(a) from fd2 group by c, b;
-- mysql: []
-- types: ["DOUBLE(23,31) BINARY"]

-- case: select sin(a) from fd2 where b = 2 group by c
-- setup: dependence
select sin(a) from fd2 where b = 2 group by c;
-- mysql: []
-- types: ["DOUBLE(23,31) BINARY"]

-- case: select y.a from fd1 x left join fd2 y on x.a = y.b and y.c = 1 and cos(y.c + y.d) > 0.5 group by x.a
-- setup: dependence
select y.a from fd1 x left join fd2 y on x.a = y.b and y.c = 1 and cos(y.c + y.d) > 0.5 group by x.a;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select y.a from fd1 x left join fd2 y on x.a = y.b and y.c = x.c group by x.a
-- setup: dependence
select y.a from fd1 x left join fd2 y on x.a = y.b and y.c = x.c group by x.a;
-- error: [1055,"42000","Expression #1 of SELECT list is not in GROUP BY clause and contains nonaggregated column 'aproxy_golden.y.a' which is not functionally dependent on columns in GROUP BY clause; this is incompatible with sql_mode=only_full_group_by"]

-- case: select z.a from fd1 x left join (fd1 y left join fd1 z on 1) on 1 group by z.pk
-- setup: dependence
select z.a from fd1 x left join (fd1 y left join fd1 z on 1) on 1 group by z.pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: with q as (select pk, b from fd1) select b from q group by pk order by pk
-- setup: dependence
with q as (select pk, b from fd1) select b from q group by pk order by pk;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select a, b, c from fd2 where (a, b) = (c, d) group by a, b
-- setup: dependence
select a, b, c from fd2 where (a, b) = (c, d) group by a, b;
-- mysql: []
-- types: ["LONG(11,0) BINARY","LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY NOT_NULL"]
