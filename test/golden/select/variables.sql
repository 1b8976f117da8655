-- case: SELECT @a := 5, @a, @a + 1
-- setup: variables
SELECT @a := 5, @a, @a + 1;
-- mysql: [["5","5","6"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL","LONGBLOB(268435440,31)","DOUBLE(23,31) BINARY"]

-- case: SELECT @a, @a+1
-- setup: variables
SELECT @a, @a+1;
-- mysql: [["5","6"]]
-- types: ["LONGLONG(21,0) BINARY","LONGLONG(22,0) BINARY"]

-- case: SELECT @n := @n + 1 AS rn, x FROM vars, (SELECT @n := 0) r
-- setup: variables
SELECT @n := @n + 1 AS rn, x FROM vars, (SELECT @n := 0) r;
-- mysql: [["1","3"],["2","1"],["3","2"]]
-- types: ["DOUBLE(23,31) BINARY","LONG(11,0) BINARY"]

-- case: SELECT @n := @n + 1 AS rn, x FROM vars, (SELECT @n := 0) r (2)
-- setup: variables
SELECT @n := @n + 1 AS rn, x FROM vars, (SELECT @n := 0) r;
-- mysql: [["1","3"],["2","1"],["3","2"]]
-- types: ["DOUBLE(23,31) BINARY","LONG(11,0) BINARY"]

-- case: SELECT @n := @n + 1 AS rn, x FROM vars, (SELECT @n := 0) r ORDER BY x
-- setup: variables
SELECT @n := @n + 1 AS rn, x FROM vars, (SELECT @n := 0) r ORDER BY x;
-- mysql: [["1","1"],["2","2"],["3","3"]]
-- types: ["DOUBLE(23,31) BINARY","LONG(11,0) BINARY"]

-- case: SELECT @n := @n + 1 AS rn, x FROM vars, (SELECT @n := 0) r ORDER BY x DESC LIMIT 2
-- setup: variables
SELECT @n := @n + 1 AS rn, x FROM vars, (SELECT @n := 0) r ORDER BY x DESC LIMIT 2;
-- mysql: [["1","3"],["2","2"]]
-- types: ["DOUBLE(23,31) BINARY","LONG(11,0) BINARY"]

-- case: SELECT @n
-- setup: variables
SELECT @n;
-- mysql: [["2"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: SET @n = 0
-- setup: variables
SET @n = 0;

-- case: SELECT @n := @n + 1 AS rn, x FROM vars ORDER BY x
-- setup: variables
SELECT @n := @n + 1 AS rn, x FROM vars ORDER BY x;
-- mysql: [["1","1"],["2","2"],["3","3"]]
-- types: ["LONGLONG(22,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT @n := @n + 1 AS rn, x FROM vars JOIN (SELECT 1) q ORDER BY x
-- setup: variables
SELECT @n := @n + 1 AS rn, x FROM vars JOIN (SELECT 1) q ORDER BY x;
-- mysql: [["4","1"],["5","2"],["6","3"]]
-- types: ["LONGLONG(22,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT * FROM (SELECT @n := @n + 1 AS rn, x FROM vars ORDER BY x) q
-- setup: variables
SELECT * FROM (SELECT @n := @n + 1 AS rn, x FROM vars ORDER BY x) q;
-- mysql: [["7","1"],["8","2"],["9","3"]]
-- types: ["LONGLONG(22,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT * FROM (SELECT @n := @n + 1 AS rn, x FROM vars ORDER BY x) q ORDER BY x
-- setup: variables
SELECT * FROM (SELECT @n := @n + 1 AS rn, x FROM vars ORDER BY x) q ORDER BY x;
-- mysql: [["10","1"],["11","2"],["12","3"]]
-- types: ["LONGLONG(22,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT @n := @n + 1 AS rn, x FROM vars ORDER BY rn DESC
-- setup: variables
SELECT @n := @n + 1 AS rn, x FROM vars ORDER BY rn DESC;
-- mysql: [["15","2"],["14","1"],["13","3"]]
-- types: ["LONGLONG(22,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT x FROM vars WHERE (@n := @n + 1) > 0
-- setup: variables
SELECT x FROM vars WHERE (@n := @n + 1) > 0;
-- mysql: [["3"],["1"],["2"]]
-- types: ["LONG(11,0) BINARY"]

-- case: SELECT @n, x FROM vars ORDER BY (@n := @n + 1)
-- setup: variables
-- differs: variables are read after rows are sorted
SELECT @n, x FROM vars ORDER BY (@n := @n + 1);
-- mysql: [["19","3"],["20","1"],["21","2"]]
-- types: ["LONGLONG(21,0) BINARY","LONG(11,0) BINARY"]

-- case: SELECT @s := s, @d := d, @f := f, @dc := dc, @b := (x > 1), @u := cast(x as unsigned), @dd
-- setup: variables
SELECT @s := s, @d := d, @f := f, @dc := dc, @b := (x > 1), @u := cast(x as unsigned), @dd := timestamp'2020-02-03 04:05:06', @t:= time'10:00:00', @bin := cast('x' as binary), @nul := null from vars limit 1;
-- mysql: [["a","2020-01-01","1.5","1.25","1","3","2020-02-03 04:05:06","10:00:00","x",null]]
-- types: ["VAR_STRING(40,31)","VAR_STRING(40,31)","DOUBLE(23,31) BINARY","NEWDECIMAL(12,2) BINARY","LONGLONG(1,0) BINARY","LONGLONG(21,0) BINARY UNSIGNED","VAR_STRING(76,31) NOT_NULL","VAR_STRING(40,31) NOT_NULL","VAR_STRING(4,31) BINARY","VAR_STRING(0,31) BINARY"]

-- case: SELECT @s, @d, @f, @dc, @b, @u, @dd, @t, @bin, @nul
-- setup: variables
-- differs: lengths of a variable's type
SELECT @s, @d, @f, @dc, @b, @u, @dd, @t, @bin, @nul;
-- mysql: [["a","2020-01-01","1.5","1.25","1","3","2020-02-03 04:05:06","10:00:00","x",null]]
-- types: ["LONGBLOB(268435440,31)","MEDIUMBLOB(67108860,31)","DOUBLE(23,31) BINARY","NEWDECIMAL(67,30) BINARY","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY UNSIGNED","MEDIUMBLOB(67108860,31)","MEDIUMBLOB(67108860,31)","MEDIUMBLOB(16777215,31) BINARY","MEDIUMBLOB(16777215,31) BINARY"]

-- case: select @s := s, @s from vars
-- setup: variables
-- differs: lengths of a variable's type
select @s := s, @s from vars;
-- mysql: [["a","a"],["b","b"],["c","c"]]
-- types: ["VAR_STRING(40,31)","LONGBLOB(268435440,31)"]

-- case: select @sum := @sum + x from vars, (select @sum:=0.0) q
-- setup: variables
select @sum := @sum + x from vars, (select @sum:=0.0) q;
-- mysql: [["3"],["4"],["6"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: select @p := s as cur, @q as prev, @q := s from vars, (select @q := null) r
-- setup: variables
-- differs: a variable that was NULL is read as text, not as bytes
select @p := s as cur, @q as prev, @q := s from vars, (select @q := null) r;
-- mysql: [["a",null,"a"],["b","a","b"],["c","b","c"]]
-- types: ["VAR_STRING(40,31)","MEDIUMBLOB(16777215,31) BINARY","VAR_STRING(40,31)"]

-- case: select if(@q = s, @k := @k+1, @k := 1) from vars, (select @k := 0, @q := '') r
-- setup: variables
select if(@q = s, @k := @k+1, @k := 1) from vars, (select @k := 0, @q := '') r;
-- mysql: [["1"],["1"],["1"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: set @n = 10
-- setup: variables
set @n = 10;

-- case: update vars set x = (@n := @n + 1) order by id desc
-- setup: variables
update vars set x = (@n := @n + 1) order by id desc;

-- case: select id, x from vars order by id
-- setup: variables
select id, x from vars order by id;
-- mysql: [["1","13"],["2","12"],["3","11"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY"]

-- case: select @n
-- setup: variables
select @n;
-- mysql: [["13"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: update vars set x = (@n := @n + 1), y = @n where id > 1
-- setup: variables
update vars set x = (@n := @n + 1), y = @n where id > 1;

-- case: select id, x, y from vars order by id
-- setup: variables
select id, x, y from vars order by id;
-- mysql: [["1","13","1"],["2","14","14"],["3","15","15"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: set @n=0
-- setup: variables
set @n=0;

-- case: insert into vars (id, x) select @n := @n + 100, x from vars order by id
-- setup: variables
insert into vars (id, x) select @n := @n + 100, x from vars order by id;

-- case: select id, x from vars order by id (2)
-- setup: variables
select id, x from vars order by id;
-- mysql: [["1","13"],["2","14"],["3","15"],["100","13"],["200","14"],["300","15"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","LONG(11,0) BINARY"]

-- case: insert into vars (id, x) values (@a := 50, @a)
-- setup: variables
insert into vars (id, x) values (@a := 50, @a);

-- case: select @a, @n
-- setup: variables
select @a, @n;
-- mysql: [["50","300"]]
-- types: ["LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY"]

-- case: delete from vars where id >= 50
-- setup: variables
delete from vars where id >= 50;

-- case: select last_insert_id(77)
-- setup: variables
select last_insert_id(77);
-- mysql: [["77"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: select last_insert_id()
-- setup: variables
select last_insert_id();
-- mysql: [["77"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: update vars set id = last_insert_id(id + 10) where id = 3
-- setup: variables
update vars set id = last_insert_id(id + 10) where id = 3;

-- case: select last_insert_id() (2)
-- setup: variables
select last_insert_id();
-- mysql: [["13"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: set @c = (@e := 3) + 1
-- setup: variables
set @c = (@e := 3) + 1;

-- case: select @c, @e
-- setup: variables
select @c, @e;
-- mysql: [["4","3"]]
-- types: ["LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY"]

-- case: select @g := count(*), @h := max(x) from vars
-- setup: variables
select @g := count(*), @h := max(x) from vars;
-- mysql: [["3","15"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL","LONGLONG(11,0) BINARY"]

-- case: select @g, @h
-- setup: variables
select @g, @h;
-- mysql: [["3","15"]]
-- types: ["LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY"]

-- case: select @v1 := 1 union select @v1 := @v1 + 1
-- setup: variables
select @v1 := 1 union select @v1 := @v1 + 1;
-- mysql: [["1"],["2"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: select sum(@w := x) from vars
-- setup: variables
select sum(@w := x) from vars;
-- mysql: [["42"]]
-- types: ["NEWDECIMAL(33,0) BINARY"]

-- case: select @cnt := @cnt + 1 from vars, (select @cnt := 0) i having @cnt >= 2
-- setup: variables
select @cnt := @cnt + 1 from vars, (select @cnt := 0) i having @cnt >= 2;
-- mysql: []
-- types: ["DOUBLE(23,31) BINARY"]

-- case: select @r := case when @prev = y then @r else @r + 1 end as rnk, @prev := y from (select y
-- setup: variables
select @r := case when @prev = y then @r else @r + 1 end as rnk, @prev := y from (select y from vars order by y desc) q, (select @r := 0, @prev := -1) init;
-- mysql: [["1","15"],["2","14"],["3","1"]]
-- types: ["LONGBLOB(268435440,31)","LONGLONG(11,0) BINARY"]

-- case: select @x1 := 1, @x1 := 'abc', @x1 := 1.5
-- setup: variables
select @x1 := 1, @x1 := 'abc', @x1 := 1.5;
-- mysql: [["1","abc","1.5"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL","VAR_STRING(12,31) NOT_NULL","NEWDECIMAL(4,1) BINARY NOT_NULL"]

-- case: select @x1
-- setup: variables
-- differs: lengths of a variable's type
select @x1;
-- mysql: [["1.5"]]
-- types: ["NEWDECIMAL(67,30) BINARY"]

-- case: do @do := 5
-- setup: variables
do @do := 5;

-- case: select @do
-- setup: variables
select @do;
-- mysql: [["5"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: select @json := '{"a":1}'
-- setup: variables
select @json := '{"a":1}';
-- mysql: [["{\"a\":1}"]]
-- types: ["VAR_STRING(28,31) NOT_NULL"]

-- case: select group_concat(@gc := x) from vars
-- setup: variables
select group_concat(@gc := x) from vars;
-- mysql: [["13,14,15"]]
-- types: ["LONGBLOB(65536,31)"]
