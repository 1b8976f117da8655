-- case: select id, row_number() over w2 from win window w1 as (w2), w2 as (w1)
-- setup: windows
select id, row_number() over w2 from win window w1 as (w2), w2 as (w1);
-- error: [3580,"HY000","There is a circularity in the window dependency graph."]

-- case: select id, sum(x) over (w1 partition by x) from win window w1 as (order by id)
-- setup: windows
select id, sum(x) over (w1 partition by x) from win window w1 as (order by id);
-- error: [3581,"HY000","A window which depends on another cannot define partitioning."]

-- case: select id, sum(x) over (w1 order by x) from win window w1 as (order by id)
-- setup: windows
select id, sum(x) over (w1 order by x) from win window w1 as (order by id);
-- error: [3583,"HY000","Window '<unnamed window>' cannot inherit 'w1' since both contain an ORDER BY clause."]

-- case: select id, sum(x) over (w1) from win window w1 as (order by id rows 1 preceding)
-- setup: windows
select id, sum(x) over (w1) from win window w1 as (order by id rows 1 preceding);
-- error: [3582,"HY000","Window 'w1' has a frame definition, so cannot be referenced by another window."]

-- case: select id, sum(x) over w1 from win window w1 as (order by id rows 1 preceding)
-- setup: windows
select id, sum(x) over w1 from win window w1 as (order by id rows 1 preceding);
-- mysql: [["1","5"],["2","10"],["3","12"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","NEWDECIMAL(33,0) BINARY"]

-- case: select id, sum(x) over w1 from win window w1 as (order by id), w1 as (order by x)
-- setup: windows
select id, sum(x) over w1 from win window w1 as (order by id), w1 as (order by x);
-- error: [3591,"HY000","Window 'w1' is defined twice."]

-- case: select sum(x) over (order by id rows -1 preceding) from win
-- setup: windows
select sum(x) over (order by id rows -1 preceding) from win;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '-1 preceding) from win' at line 1"]

-- case: select sum(x) over (order by id rows 1.5 preceding) from win
-- setup: windows
select sum(x) over (order by id rows 1.5 preceding) from win;
-- error: [3586,"HY000","Window '<unnamed window>': frame start or end is negative, NULL or of non-integral type"]

-- case: select sum(x) over (order by id range 1.5 preceding) from win
-- setup: windows
select sum(x) over (order by id range 1.5 preceding) from win;
-- mysql: [["5"],["10"],["12"]]
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: select sum(x) over (order by f range 1 preceding) from win
-- setup: windows
select sum(x) over (order by f range 1 preceding) from win;
-- mysql: [["7"],["5"],["10"]]
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: select sum(x) over (order by dc range 1 preceding) from win
-- setup: windows
select sum(x) over (order by dc range 1 preceding) from win;
-- mysql: [["7"],["5"],["10"]]
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: select sum(x) over (order by y range 1 preceding) from win
-- setup: windows
select sum(x) over (order by y range 1 preceding) from win;
-- mysql: [["7"],["5"],["10"]]
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: select sum(x) over (order by s range 1 preceding) from win
-- setup: windows
select sum(x) over (order by s range 1 preceding) from win;
-- error: [3587,"HY000","Window '<unnamed window>' with RANGE N PRECEDING/FOLLOWING frame requires exactly one deterministic ORDER BY expression, of numeric or temporal type"]

-- case: select sum(x) over (order by id,x range 1 preceding) from win
-- setup: windows
select sum(x) over (order by id,x range 1 preceding) from win;
-- error: [3587,"HY000","Window '<unnamed window>' with RANGE N PRECEDING/FOLLOWING frame requires exactly one deterministic ORDER BY expression, of numeric or temporal type"]

-- case: select sum(x) over (range 1 preceding) from win
-- setup: windows
select sum(x) over (range 1 preceding) from win;
-- error: [3587,"HY000","Window '<unnamed window>' with RANGE N PRECEDING/FOLLOWING frame requires exactly one deterministic ORDER BY expression, of numeric or temporal type"]

-- case: select sum(x) over (order by d range 1 preceding) from win
-- setup: windows
select sum(x) over (order by d range 1 preceding) from win;
-- error: [3588,"HY000","Window '<unnamed window>' with RANGE frame has ORDER BY expression of datetime type. Only INTERVAL bound value allowed."]

-- case: select sum(x) over (order by d range interval 1 day preceding) from win
-- setup: windows
select sum(x) over (order by d range interval 1 day preceding) from win;
-- mysql: [["7"],["5"],["5"]]
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: select sum(x) over (order by dt range interval 1 hour preceding) from win
-- setup: windows
select sum(x) over (order by dt range interval 1 hour preceding) from win;
-- mysql: [["7"],["5"],["10"]]
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: select sum(x) over (order by ti range interval 1 hour preceding) from win
-- setup: windows
select sum(x) over (order by ti range interval 1 hour preceding) from win;
-- mysql: [["7"],["5"],["10"]]
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: select sum(x) over (order by ti range interval '1:30' hour_minute preceding) from win
-- setup: windows
select sum(x) over (order by ti range interval '1:30' hour_minute preceding) from win;
-- mysql: [["7"],["5"],["10"]]
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: select sum(x) over (order by d desc range between interval 1 month preceding and interval 
-- setup: windows
select sum(x) over (order by d desc range between interval 1 month preceding and interval 2 day following) from win;
-- mysql: [["10"],["10"],["7"]]
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: select sum(x) over (order by d range interval -1 day preceding) from win
-- setup: windows
select sum(x) over (order by d range interval -1 day preceding) from win;
-- error: [3586,"HY000","Window '<unnamed window>': frame start or end is negative, NULL or of non-integral type"]

-- case: select sum(x) over (order by d range interval null day preceding) from win
-- setup: windows
select sum(x) over (order by d range interval null day preceding) from win;
-- error: [3586,"HY000","Window '<unnamed window>': frame start or end is negative, NULL or of non-integral type"]

-- case: select sum(x) over (order by id range interval 1 day preceding) from win
-- setup: windows
select sum(x) over (order by id range interval 1 day preceding) from win;
-- error: [3589,"HY000","Window '<unnamed window>' with RANGE frame has ORDER BY expression of numeric type, INTERVAL bound value not allowed."]

-- case: select sum(x) over (order by id rows interval 1 day preceding) from win
-- setup: windows
select sum(x) over (order by id rows interval 1 day preceding) from win;
-- error: [3596,"HY000","Window '<unnamed window>': INTERVAL can only be used with RANGE frames."]

-- case: select sum(x) over (order by id groups 1 preceding) from win
-- setup: windows
select sum(x) over (order by id groups 1 preceding) from win;
-- error: [1235,"42000","This version of MySQL doesn't yet support 'GROUPS'"]

-- case: select sum(x) over (order by id rows 1 preceding exclude current row) from win
-- setup: windows
select sum(x) over (order by id rows 1 preceding exclude current row) from win;
-- error: [1235,"42000","This version of MySQL doesn't yet support 'EXCLUDE'"]

-- case: select sum(distinct x) over (order by id) from win
-- setup: windows
select sum(distinct x) over (order by id) from win;
-- error: [1235,"42000","This version of MySQL doesn't yet support '<window function>(DISTINCT ..)'"]

-- case: select group_concat(x) over () from win
-- setup: windows
select group_concat(x) over () from win;
-- error: [1235,"42000","This version of MySQL doesn't yet support 'group_concat as window function'"]

-- case: select first_value(x) ignore nulls over () from win
-- setup: windows
select first_value(x) ignore nulls over () from win;
-- error: [1235,"42000","This version of MySQL doesn't yet support 'IGNORE NULLS'"]

-- case: select nth_value(x,1) from last over () from win
-- setup: windows
select nth_value(x,1) from last over () from win;
-- error: [1235,"42000","This version of MySQL doesn't yet support 'FROM LAST'"]

-- case: select nth_value(x,0) over () from win
-- setup: windows
select nth_value(x,0) over () from win;
-- error: [1210,"HY000","Incorrect arguments to nth_value"]

-- case: select nth_value(x,null) over () from win
-- setup: windows
select nth_value(x,null) over () from win;
-- error: [1210,"HY000","Incorrect arguments to nth_value"]

-- case: select nth_value(x,x) over () from win
-- setup: windows
select nth_value(x,x) over () from win;
-- error: [1210,"HY000","Incorrect arguments to nth_value"]

-- case: select nth_value(x,1.5) over () from win
-- setup: windows
select nth_value(x,1.5) over () from win;
-- error: [1210,"HY000","Incorrect arguments to nth_value"]

-- case: select nth_value(x,'1') over () from win
-- setup: windows
select nth_value(x,'1') over () from win;
-- error: [1210,"HY000","Incorrect arguments to nth_value"]

-- case: select ntile(0) over () from win
-- setup: windows
select ntile(0) over () from win;
-- error: [1210,"HY000","Incorrect arguments to ntile"]

-- case: select lead(x,0) over (order by id) from win
-- setup: windows
select lead(x,0) over (order by id) from win;
-- mysql: [["5"],["5"],["7"]]
-- types: ["LONGLONG(11,0) BINARY"]

-- case: select lead(x,1,s) over (order by id) from win
-- setup: windows
select lead(x,1,s) over (order by id) from win;
-- mysql: [["5"],["7"],[null]]
-- types: ["VAR_STRING(44,0)"]

-- case: select lead(s,1,x) over (order by id), lag(d,1,x) over (order by id), lag(x,1,1.5) over (o
-- setup: windows
select lead(s,1,x) over (order by id), lag(d,1,x) over (order by id), lag(x,1,1.5) over (order by id) from win;
-- mysql: [["b","5","1.5"],[null,"2020-01-01","5.0"],["7","2020-01-03","5.0"]]
-- types: ["VAR_STRING(44,0)","VAR_STRING(44,0)","NEWDECIMAL(13,1) BINARY"]

-- case: select lead(x+1) over (order by id), lag(x,5,99) over (order by id) from win
-- setup: windows
select lead(x+1) over (order by id), lag(x,5,99) over (order by id) from win;
-- mysql: [["6","99"],["8","99"],[null,"99"]]
-- types: ["LONGLONG(12,0) BINARY","LONGLONG(11,0) BINARY"]

-- case: select x from win where row_number() over () > 1
-- setup: windows
select x from win where row_number() over () > 1;
-- error: [3593,"HY000","You cannot use the window function 'row_number' in this context.'"]

-- case: select x from win group by row_number() over ()
-- setup: windows
select x from win group by row_number() over ();
-- error: [3593,"HY000","You cannot use the window function 'row_number' in this context.'"]

-- case: select sum(row_number() over ()) from win
-- setup: windows
select sum(row_number() over ()) from win;
-- error: [3593,"HY000","You cannot use the window function 'row_number' in this context.'"]

-- case: select x from win having row_number() over () > 1
-- setup: windows
select x from win having row_number() over () > 1;
-- error: [3593,"HY000","You cannot use the window function 'row_number' in this context.'"]

-- case: select row_number() over () as r from win having r > 1
-- setup: windows
select row_number() over () as r from win having r > 1;
-- error: [3594,"HY000","You cannot use the alias 'r' of an expression containing a window function in this context.'"]

-- case: select row_number() over () as r from win where r > 1
-- setup: windows
select row_number() over () as r from win where r > 1;
-- error: [1054,"42S22","Unknown column 'r' in 'where clause'"]

-- case: select row_number() over () as r from win group by r
-- setup: windows
select row_number() over () as r from win group by r;
-- error: [1056,"42000","Can't group on 'r'"]

-- case: select row_number() over () as r, sum(x) over (order by r) from win
-- setup: windows
select row_number() over () as r, sum(x) over (order by r) from win;
-- error: [1054,"42S22","Unknown column 'r' in 'window order by'"]

-- case: select sum(x) over (order by row_number() over ()) from win
-- setup: windows
select sum(x) over (order by row_number() over ()) from win;
-- error: [3595,"HY000","You cannot nest a window function in the specification of window '<unnamed window>'."]

-- case: select sum(sum(x) over ()) over () from win
-- setup: windows
select sum(sum(x) over ()) over () from win;
-- error: [3593,"HY000","You cannot use the window function 'sum' in this context.'"]

-- case: select sum(sum(x)) over () from win
-- setup: windows
select sum(sum(x)) over () from win;
-- mysql: [["17"]]
-- types: ["NEWDECIMAL(55,0) BINARY"]

-- case: select id, sum(sum(x)) over () from win group by id order by id
-- setup: windows
select id, sum(sum(x)) over () from win group by id order by id;
-- mysql: [["1","17"],["2","17"],["3","17"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","NEWDECIMAL(55,0) BINARY"]

-- case: select row_number() over (order by 1) from win
-- setup: windows
select row_number() over (order by 1) from win;
-- error: [3592,"HY000","Window '<unnamed window>': ORDER BY or PARTITION BY uses legacy position indication which is not supported, use expression."]

-- case: select row_number() over (order by 'a') from win
-- setup: windows
select row_number() over (order by 'a') from win;
-- mysql: [["1"],["2"],["3"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: select row_number() over (partition by 1) from win
-- setup: windows
select row_number() over (partition by 1) from win;
-- error: [3592,"HY000","Window '<unnamed window>': ORDER BY or PARTITION BY uses legacy position indication which is not supported, use expression."]

-- case: select row_number() over (order by null) from win
-- setup: windows
select row_number() over (order by null) from win;
-- mysql: [["1"],["2"],["3"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: select row_number() over (order by 1+1) from win
-- setup: windows
select row_number() over (order by 1+1) from win;
-- mysql: [["1"],["2"],["3"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: select x from win order by row_number() over (order by x desc, id)
-- setup: windows
select x from win order by row_number() over (order by x desc, id);
-- mysql: [["7"],["5"],["5"]]
-- types: ["LONG(11,0) BINARY"]

-- case: select distinct row_number() over (order by x) from win order by 1
-- setup: windows
select distinct row_number() over (order by x) from win order by 1;
-- mysql: [["1"],["2"],["3"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: select rank() over () , dense_rank() over (order by x), percent_rank() over (order by x), 
-- setup: windows
select rank() over () , dense_rank() over (order by x), percent_rank() over (order by x), cume_dist() over (order by x), ntile(2) over (order by x) from win;
-- mysql: [["1","1","0","0.6666666666666666","1"],["1","1","0","0.6666666666666666","1"],["1","2","1","1","2"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","DOUBLE(23,31) BINARY NOT_NULL","DOUBLE(23,31) BINARY NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: select id, x from win order by rank() over (order by x) desc, id limit 2
-- setup: windows
select id, x from win order by rank() over (order by x) desc, id limit 2;
-- mysql: [["3","7"],["1","5"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY"]

-- case: update win set x = row_number() over ()
-- setup: windows
update win set x = row_number() over ();
-- error: [3593,"HY000","You cannot use the window function 'row_number' in this context.'"]

-- case: delete from win where row_number() over () = 1
-- setup: windows
delete from win where row_number() over () = 1;
-- error: [3593,"HY000","You cannot use the window function 'row_number' in this context.'"]

-- case: select (select sum(win.x) over () ) from win
-- setup: windows
select (select sum(win.x) over () ) from win;
-- mysql: [["5"],["5"],["7"]]
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: select w1.x from win w1 join win w2 on row_number() over () = 1
-- setup: windows
select w1.x from win w1 join win w2 on row_number() over () = 1;
-- error: [3593,"HY000","You cannot use the window function 'row_number' in this context.'"]

-- case: select sum(x) over (rows between 1 following and 1 preceding) from win
-- setup: windows
select sum(x) over (rows between 1 following and 1 preceding) from win;
-- error: [3586,"HY000","Window '<unnamed window>': frame start or end is negative, NULL or of non-integral type"]

-- case: select sum(x) over (rows between unbounded following and current row) from win
-- setup: windows
select sum(x) over (rows between unbounded following and current row) from win;
-- error: [3584,"HY000","Window '<unnamed window>': frame start cannot be UNBOUNDED FOLLOWING."]

-- case: select sum(x) over (rows between current row and 1 preceding) from win
-- setup: windows
select sum(x) over (rows between current row and 1 preceding) from win;
-- error: [3586,"HY000","Window '<unnamed window>': frame start or end is negative, NULL or of non-integral type"]

-- case: select sum(x) over (order by id rows between 2 following and 1 following) from win
-- setup: windows
select sum(x) over (order by id rows between 2 following and 1 following) from win;
-- mysql: [[null],[null],[null]]
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: select sum(x) over (order by id rows between 1 preceding and 2 preceding) from win
-- setup: windows
select sum(x) over (order by id rows between 1 preceding and 2 preceding) from win;
-- mysql: [[null],[null],[null]]
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: select sum(x) over (order by id desc range between 1 following and 2 following), first_val
-- setup: windows
select sum(x) over (order by id desc range between 1 following and 2 following), first_value(x) over (order by id desc range between 1 following and 2 following) from win;
-- mysql: [["10","5"],["5","5"],[null,null]]
-- types: ["NEWDECIMAL(33,0) BINARY","LONGLONG(11,0) BINARY"]

-- case: select rank() over (order by x collate utf8mb4_bin) from win
-- setup: windows
select rank() over (order by x collate utf8mb4_bin) from win;
-- mysql: [["1"],["1"],["3"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: select sum(x) over (order by id range between interval 1 week preceding and current row) f
-- setup: windows
select sum(x) over (order by id range between interval 1 week preceding and current row) from win;
-- error: [3589,"HY000","Window '<unnamed window>' with RANGE frame has ORDER BY expression of numeric type, INTERVAL bound value not allowed."]

-- case: select id, row_number() over (), lag(x) over (), sum(x) over (rows 1 preceding), first_val
-- setup: windows
select id, row_number() over (), lag(x) over (), sum(x) over (rows 1 preceding), first_value(id) over (partition by x), last_value(id) over () from win order by id desc;
-- mysql: [["3","3","5","12","3","3"],["2","2","5","10","1","3"],["1","1",null,"5","1","3"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONGLONG(11,0) BINARY","NEWDECIMAL(33,0) BINARY","LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY"]

-- case: select id, max(x) over (rows unbounded preceding) m from win order by x, id
-- setup: windows
select id, max(x) over (rows unbounded preceding) m from win order by x, id;
-- mysql: [["1","5"],["2","5"],["3","7"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(11,0) BINARY"]

-- case: select row_number() over (order by x) n, id from win order by id
-- setup: windows
select row_number() over (order by x) n, id from win order by id;
-- mysql: [["1","1"],["2","2"],["3","3"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONG(11,0) BINARY NOT_NULL"]

-- case: select lag(id) over (order by x) n, id from win order by id
-- setup: windows
select lag(id) over (order by x) n, id from win order by id;
-- mysql: [[null,"1"],["1","2"],["2","3"]]
-- types: ["LONGLONG(11,0) BINARY","LONG(11,0) BINARY NOT_NULL"]

-- case: select id, lead(id, 1) over (order by id range 1 preceding) l, sum(id) over (order by id range 1 preceding) s
-- setup: windows
select id, lead(id, 1) over (order by id range 1 preceding) l, sum(id) over (order by id range 1 preceding) s from win order by id;
-- mysql: [["1","2","1"],["2","3","3"],["3",null,"5"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONGLONG(11,0) BINARY","NEWDECIMAL(33,0) BINARY"]

-- case: select rank() over (rows unbounded preceding) r from win
-- setup: windows
select rank() over (rows unbounded preceding) r from win;
-- mysql: [["1"],["1"],["1"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: which rows are alike in text that has no collation
-- setup: values
SELECT RANK() OVER (ORDER BY IF(i > 1, s, g)) FROM t;
-- error: [1267,"HY000","Illegal mix of collations (utf8mb4_bin,NONE) and (utf8mb4_bin,NONE) for operation ''"]

-- case: rows in the order of text that has no collation
-- setup: values
SELECT SUM(ni) OVER (ORDER BY IF(i > 1, s, g) ROWS UNBOUNDED PRECEDING) r, ROW_NUMBER() OVER (PARTITION BY IF(i > 1, s, g) ORDER BY ni) n FROM t;
-- mysql: [["-7","1"],["-7","1"],["-4","1"]]
-- types: ["NEWDECIMAL(33,0) BINARY","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]
