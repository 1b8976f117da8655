set @x = 1, password = 'a'
set names 'utf8mb4', @a=1
set @a=1, names utf8mb4
reset persist if exists foo
reset persist
create database ddl2 encryption 'n' encryption='n'
lock tables q as x read local, z write
lock tables q x read, z y write
unlock tables
xa start 'a','b',1 join
xa end 'a' suspend for migrate
xa commit 'a' one phase
xa recover convert xid
xa prepare 'a',x'62',0x1
xa begin 'a' resume
execute a using @x, @y
help a
check table q quick fast
analyze table a, b drop histogram on c
analyze table q update histogram on a,b with 5 buckets manual update
checksum table q quick
create user u default role a require subject 'a' and issuer 'x' with max_queries_per_hour 5 max_user_connections 3 password expire never account lock comment 'x'
create user 'a'@'b' identified with 'p' as x'4142'
create user u password expire interval 3 day password expire never
create user current_user()
alter user u identified by 'x' replace 'y' retain current password
alter user u discard old password, v
alter user user() discard old password
alter user u default role all
alter user u add 2 factor identified with p
alter user u add 2 factor identified with p by 'x' add 3 factor identified with q as 'y'
alter user u modify 2 factor identified by 'x'
alter user u drop 2 factor drop 3 factor
alter user u 2 factor initiate registration
alter user u 2 factor finish registration set challenge_response as 'x'
alter user u 2 factor unregister
alter user if exists u
alter user u identified with p by 'x' retain current password
alter user u identified with p as 'x' retain current password
alter user u identified by random password retain current password
grant all on a.b to a with grant option as x with role all except b
grant all on a.b to a as x with role none
grant select (a,b), insert(c), create temporary tables on table b to a, c
grant select (a) on *.* to a
grant proxy on a to b, c with grant option
grant a, b@c to d with admin option
grant file on *.* to a
revoke all privileges, grant option from a, b
revoke if exists all, grant option from a ignore unknown user
revoke select, grant option on a.* from b
revoke all on a.* from b
revoke all privileges on *.* from a ignore unknown user
revoke a, b from c
revoke proxy on a from b
grant execute on procedure a.b to c
grant execute on function b to c
grant foo_admin, select on *.* to c
grant `foo_admin`, 'bar' on *.* to c
grant select on `a%`.* to b
grant reload, show databases, replication slave, replication client, create user, create role, drop role, create tablespace, show view, create view, create routine, alter routine, lock tables, references, trigger, process, shutdown, index on *.* to a
grant references (a) on t to b
grant update (a, b) on t to c, d
set default role none to a, b
set default role all to a
set default role a,b@c to d
set role default
set role all except a, b
drop user if exists a, current_user()
create role if not exists a, b@c
create role `event`
drop role if exists a
rename user a to b, c@d to e
SET PASSWORD FOR zz@x = 'a' REPLACE 'b' RETAIN CURRENT PASSWORD
SET PASSWORD FOR zz@x TO RANDOM REPLACE 'b'
SET PASSWORD := 'a'
SET LOCAL TRANSACTION ISOLATION LEVEL READ COMMITTED
SET TRANSACTION READ ONLY, ISOLATION LEVEL SERIALIZABLE
SET @@transaction_isolation = 'x', @@session.sql_mode = default, autocommit=on, session sql_mode=ansi
SET sort_buffer_size = row
SET sql_mode = binary
SET sql_mode = all
SET sql_mode = 1 + 2, @a = 2
SET @@sort_buffer_size=1, @@local.sort_buffer_size=1
SET GLOBAL default.key_buffer_size=1
SET default.key_buffer_size=1
SET @@default.key_buffer_size=1
SET character set utf8mb4
SET char set 'utf8mb4'
SET charset default
SET names utf8mb4 collate utf8mb4_bin, charset latin1
SET names binary
SET @a = (select 1), @b := @a + 1
SET @a := @b := 3
show extended full columns from a in b like 'x'
show extended columns in a where 1
show extended indexes from a.b from c where key_name='x'
show keys in a
show full triggers in a like 'x'
show binary logs
show replicas
show replica status for channel 'x'
show binlog events in 'a' from 4 limit 1,2
show relaylog events in 'a' from 4 limit 2 offset 1 for channel 'x'
show profile cpu, block io, all for query 2 limit 3 offset 4
show profile for query 1
show profile limit 1
show engine innodb status
show engine all mutex
show engine 'innodb' logs
show storage engines
show privileges
show open tables in a like 'b'
show char set like 'a'
show create schema if not exists a
show create database a
show create view v
show create trigger a.b
show local variables where variable_name='a'
show full processlist
show events from a like 'x'
show binary log status
show table status from a like 'b'
show table status where name='a'
show count(*) errors
show count (*) warnings
show errors limit 2
show warnings limit 1,2
show extended tables
show extended full tables from a
show full tables from a where 1
show databases like 'a%'
show schemas where `database` = 'x'
show collation where charset = 'x'
show procedure code a.b
show function status like 'a'
show procedure status where db = 'x'
show grants
show grants for a using b, c@d
show grants for current_user()
show grants for current_user using a
show status like 'a'
show session status where 1
show global status
show fields from a
show full fields in a.b
show columns from a from b where field = 1
show create event a
explain select 1
explain format=json select 1
explain format = tree update t set a=1
explain format='x' select 1
explain analyze select 1
explain analyze format=json select 1
explain analyze update t set a = 1
explain analyze for connection 3
explain format=json for connection 3
explain for connection 3
explain for schema a select 1
explain into @x select 1
explain (select 1)
explain with a as (select 1) select * from a
explain values row(1)
explain table t
explain replace into t values (1)
explain insert into t values (1)
explain t
explain t a
explain t 'a%'
explain t.a b
desc format
describe select 1
flush no_write_to_binlog binary logs, engine logs, error logs, general logs, slow logs, relay logs for channel 'x', privileges, user_resources, optimizer_costs, status, logs
flush relay logs for channel 'x'
flush tables a, b.c for export
flush tables with read lock
flush table
flush tables a with read lock
flush logs, logs
kill query 5
kill connection @a
kill 1+1
install plugin a soname 'x'
install component 'a', 'b' set global a.b = 1, persist c = 'x'
uninstall component 'a', 'b'
uninstall plugin a
purge binary logs to 'x'
purge binary logs before now() - interval 1 day
reset binary logs and gtids to 5
reset binary logs and gtids, replica all for channel 'a'
reset replica
change replication source to source_host='x', source_port=3, ignore_server_ids=(1,2), source_auto_position=1 for channel 'a'
change replication filter replicate_do_db=(a,b), replicate_wild_ignore_table=('a.%') , replicate_rewrite_db=((a,b),(c,d)) for channel 'x'
change replication filter replicate_do_table=(a.b, c.d)
start replica io_thread, sql_thread until source_log_file='x', source_log_pos=4 user='x' password='y' for channel 'z'
start replica until sql_after_mts_gaps
stop replica sql_thread for channel 'x'
start group_replication user='a', password='b'
stop group_replication
clone local data directory = '/x'
clone instance from a@b:3306 identified by 'x' data directory '/x' require no ssl
binlog 'abc'
cache index a key(b,c), d.e in f
cache index a partition (all) index (primary) in default
load index into cache a ignore leaves, b
load index into cache a partition (p0, p1) key (primary) ignore leaves
import table from '/x', '/y'
create tablespace a add datafile 'x' use logfile group b initial_size=4M engine innodb encryption='n' autoextend_size 4G file_block_size=8192 wait comment 'x' engine_attribute='{}'
create tablespace a
create undo tablespace a add datafile 'x' engine=innodb
create logfile group a add undofile 'x' initial_size = 16M engine ndb
alter tablespace a rename to b
alter tablespace a drop datafile 'x' engine=ndb
alter tablespace a encryption 'y'
alter undo tablespace a set inactive
alter logfile group a add undofile 'x' engine ndb
drop tablespace a engine=ndb
drop undo tablespace a
drop logfile group a engine=ndb
create server a foreign data wrapper mysql options (user 'a', host 'b', port 3)
alter server a options (user 'b')
drop server if exists a
create spatial reference system if not exists 1 name 'a' definition 'b' organization 'x' identified by 4 description 'x'
create or replace spatial reference system 1 name 'a' definition 'b'
drop spatial reference system if exists 4
create resource group a type = user vcpu=1-3,4 thread_priority=5 enable
create resource group a type system thread_priority -5
alter resource group a vcpu 1 disable force
drop resource group a force
set resource group a for 1, 2
alter instance rotate innodb master key
alter instance rotate binlog master key
alter instance reload tls for channel mysql_main no rollback on error
alter instance disable innodb redo_log
alter instance reload keyring
create aggregate function a returns string soname 'x'
create function if not exists a returns integer soname 'x'
prepare a from 'x'
prepare a from @x
deallocate prepare a
drop prepare a
start transaction read write, with consistent snapshot
begin work
commit work and no chain no release
commit and chain no release
commit release
rollback and chain
rollback work to savepoint a
rollback to a
handler a open as b
handler a read b = (1,2) where c limit 3
signal sqlstate '45000' set message_text = 'a', message_text = 'b'
signal sqlstate value '45000'
signal foo
resignal set message_text = 'a'
resignal sqlstate '45000'
get diagnostics @a = number, @b = row_count
get current diagnostics condition 1 @a = message_text, @b = mysql_errno, c = returned_sqlstate
get stacked diagnostics condition @a b = class_origin
create table t (a int)
create table t
create table t (a int not null default 1 primary key auto_increment comment 'x' unique)
create table t (a int null not null)
create table t (a int default 1 default 2)
create table t (a int default (1+1))
create table t (a int default -1)
create table t (a int default +1)
create table t (a int default - 1.5)
create table t (a timestamp default now() on update current_timestamp)
create table t (a timestamp default now(3) on update localtimestamp(3))
create table t (a timestamp default current_timestamp() on update now())
create table t (a date default (curdate()))
create table t (a date default date '2020-01-01')
create table t (a char(10) default 'a' 'b')
create table t (a char(10) default 'a' collate utf8mb4_bin)
create table t (a char(10) default _utf8mb4'a' not null)
create table t (a char(10) default _utf8mb4 x'41')
create table t (a int default true, b int default false, c int default null)
create table t (a int default x'41', b int default b'1', c int default 0x41)
create table t (a char(10) default n'a')
create table t (a int on update now() default 1)
create table t (a int serial default value)
create table t (a serial)
create table t (a serial not null unique)
create table t (a bool, b boolean)
create table t (a int primary key key)
create table t (a int auto_increment primary key)
create table t (a int column_format fixed storage disk)
create table t (a int storage default column_format dynamic)
create table t (a point srid 4326 not null)
create table t (a point not null srid 0x10)
create table t (a int visible, b int invisible not null)
create table t (a int engine_attribute '{}' secondary_engine_attribute='{}')
create table t (a int engine_attribute = '{}')
create table t (a int check (a > 1), b int constraint c check (b > 1) enforced, d int constraint check (d) not enforced)
create table t (a int references b(c))
create table t (a int references b)
create table t (a int references b(c) match full on delete cascade on update set null)
create table t (a int references b(c) on update no action on delete restrict)
create table t (a int as (b+1), b int)
create table t (a int generated always as (b+1) virtual not null unique)
create table t (a int generated always as (b+1) stored primary key comment 'x')
create table t (a varchar(10) collate utf8mb4_bin as (b) virtual)
create table t (a varchar(10) character set latin1 collate latin1_bin generated always as (b) stored collate latin1_bin)
create table t (a varchar(10) collate utf8mb4_bin not null collate utf8mb4_bin)
create table t (a int not secondary)
create table t (a int, primary key (a))
create table t (a int, primary key x (a))
create table t (a int, primary key using btree (a))
create table t (a int, primary key x using hash (a) using btree)
create table t (a int, constraint primary key (a))
create table t (a int, constraint x primary key y (a))
create table t (a int, unique (a))
create table t (a int, unique key (a), unique index x (a), unique x (a))
create table t (a int, constraint unique (a))
create table t (a int, constraint u unique key v using btree (a) comment 'x')
create table t (a int, key (a), index (a), key x (a), index x using btree (a))
create table t (a int, key x type btree (a))
create table t (a int, key type (a))
create table t (a int, key (a(10) desc, (a + 1) asc, b))
create table t (a int, key (a) key_block_size = 8 comment 'x' visible using rtree)
create table t (a int, key (a) invisible engine_attribute '{}' secondary_engine_attribute '{}')
create table t (a int, fulltext (a) with parser x)
create table t (a int, fulltext key x (a) comment 'x' with parser y)
create table t (a int, spatial (a), spatial index x (a))
create table t (a int, foreign key (a) references b (c))
create table t (a int, foreign key x (a) references b (c))
create table t (a int, constraint foreign key (a) references b)
create table t (a int, constraint x foreign key y (a, b) references c.d (e, f) on delete set null on update cascade)
create table t (a int, foreign key (a(10)) references b (c))
create table t (a int, check (a > 1), constraint check (a), constraint x check (a) not enforced)
create table t (a int) engine=innodb
create table t (a int) engine innodb auto_increment=5, comment 'x' , charset=utf8mb4
create table t (a int) default charset utf8mb4 default collate=utf8mb4_bin
create table t (a int) char set latin1
create table t (a int) row_format=compressed key_block_size 8 avg_row_length=1 max_rows 1 min_rows=0 checksum=1 table_checksum=1 delay_key_write=1
create table t (a int) pack_keys=default pack_keys=1 stats_auto_recalc=default stats_persistent=0 stats_sample_pages=default
create table t (a int) insert_method=first union=(a,b.c)
create table t (a int) data directory='x' index directory 'y'
create table t (a int) tablespace x storage disk
create table t (a int) tablespace=x storage memory
create table t (a int) connection='x' password='y' compression='zlib' encryption='y'
create table t (a int) engine_attribute='x' secondary_engine_attribute 'y' secondary_engine=null
create table t (a int) secondary_engine rapid
create table t (a int) autoextend_size=4m
create table t (a int) autoextend_size 4194304
create table t (a int) start transaction
create table t (a int) engine='innodb' engine=`innodb`
create table t like a
create table t (like a.b)
create temporary table if not exists t like a
create table t select 1
create table t as select 1
create table t (select 1)
create table t ((select 1))
create table t as (select 1)
create table t (a int) select 1
create table t (a int) as select 1
create table t (a int) ignore select 1
create table t (a int) replace as select 1
create table t (a int) (select 1)
create table t engine=innodb select 1
create table t engine=innodb as select 1
create table t as table b
create table t values row(1)
create table t as with a as (select 1) select * from a
create table t with a as (select 1) select * from a
create table t (with a as (select 1) select * from a)
create table t (values row(1))
create table t (table a)
create table if not exists a.b (c int)
create temporary table t (a int)
create table t (a int) partition by hash (a)
create table t (a int) partition by hash (a+1) partitions 4
create table t (a int) partition by linear hash (a) partitions 4
create table t (a int) partition by key ()
create table t (a int) partition by key (a, b) partitions 2
create table t (a int) partition by key algorithm=2 (a)
create table t (a int) partition by linear key algorithm=1 () partitions 3
create table t (a int) partition by range (a) (partition p0 values less than (1), partition p1 values less than maxvalue)
create table t (a int) partition by range columns (a, b) (partition p0 values less than (1, maxvalue))
create table t (a int) partition by list (a) (partition p0 values in (1, null, 3+4))
create table t (a int) partition by list columns (a, b) (partition p0 values in ((1, 2), (3, 4)))
create table t (a int) partition by range (a) partitions 2 subpartition by hash (b) subpartitions 2 (partition p0 values less than (1), partition p1 values less than (2))
create table t (a int) partition by range (a) subpartition by key (b) (partition p0 values less than (1) (subpartition s0, subpartition s1 engine=innodb))
create table t (a int) partition by range (a) subpartition by linear key algorithm=2 (b) subpartitions 2 (partition p0 values less than (1))
create table t (a int) partition by hash (a) (partition p0 engine=innodb comment='x' data directory='y' index directory='z' max_rows=1 min_rows 2 tablespace=t nodegroup 1, partition p1 storage engine innodb)
create table t (a int) partition by hash (a) partitions 2 select 1
create table t (a int) partition by hash (a) partitions 2 as select 1
create table t partition by hash (a) select 1 as a
create index i on t (a)
create index i using btree on t (a)
create index i type btree on t (a)
create index i on t (a) using btree comment 'x' key_block_size=1
create unique index i on t (a) algorithm inplace lock=none
create unique index i on t (a) lock=none algorithm=copy
create unique index i on t (a) lock=foo
create unique index i on t (a) algorithm=foo
create fulltext index i on t (a) with parser x
create spatial index i on t (a) comment 'x'
create index i on t (a desc, (b + 1) asc, c(10))
drop index i on t
drop index i on t algorithm=default lock=default
drop table a, b.c
drop table if exists a restrict
drop table a cascade
drop tables if exists a
drop temporary tables a
drop view a, b.c restrict
drop view if exists a cascade
drop database if exists a
drop schema a
drop procedure if exists a.b
drop function a
drop trigger if exists a.b
drop event if exists a.b
drop user a, b
rename table a to b, c to d
rename tables a to b
truncate a
truncate table a.b
create database a
create database if not exists a default character set utf8mb4 default collate utf8mb4_bin default encryption 'n'
create database a character set = utf8mb4 character set latin1
alter database a character set utf8mb4
alter database character set utf8mb4
alter database default collate x
alter database a read only = 1 read only default
alter database read only 0
alter schema a encryption='y'
create view v as select 1
create view v (a, b) as select 1, 2
create or replace view v as select 1
create or replace algorithm = undefined definer = a@b sql security definer view v as select 1
create sql security invoker view v as select 1
create definer=current_user() view v as select 1
create definer=current_user view v as select 1
create view v as (select 1)
create view v as select 1 union select 2 with check option
create view v as select * from t with local check option
create view v as select * from t with cascaded check option
create view v as select * from t group by a with rollup
create view v as select * from t group by a with rollup with check option
create view v as select * from t group by a with check option
create view v as table t
create view v as values row(1)
create view v as with a as (select 1) select * from a
create view if not exists v as select 1
alter view v as select 1
alter algorithm=temptable definer=a sql security definer view v (a) as select 1 with check option
create table t (a int) checksum=0x1
create table t (a int) delay_key_write=0x1
create table t (a int) stats_sample_pages=0x1
create table t (a int) autoextend_size=0x10
create table t (a int, key(a) key_block_size=0x10)
create table t (a int) partition by hash(a) partitions 0x4
create table t (a int) partition by hash(a) (partition p max_rows=0x5 nodegroup=0x1)
create table t (a int) partition by key algorithm=0x2 (a)
alter table t convert to character set default
alter table t add a int, add column b int first, add c int after d
alter table t add column (a int, b int)
alter table t add (a int)
alter table t add index (a), add key x (b), add unique (c), add fulltext (d), add spatial index (e)
alter table t add primary key (a), add constraint primary key (a)
alter table t add constraint x foreign key (a) references b (c), add foreign key y (a) references b
alter table t add check (a > 1), add constraint x check (a) not enforced, add constraint check (a)
alter table t drop a, drop column b, drop column c cascade, drop d restrict
alter table t drop index a, drop key b, drop primary key, drop foreign key c, drop check d, drop constraint e
alter table t change a b int, change column a a int not null first
alter table t modify a int, modify column b int after c, modify c text charset latin1 first
alter table t alter a set default 1, alter column b drop default, alter c set default (now()), alter d set default 'x'
alter table t alter a set default -1
alter table t alter a set default null
alter table t alter a set visible, alter column b set invisible
alter table t alter index a visible, alter index b invisible
alter table t alter check a enforced, alter constraint b not enforced
alter table t rename b, rename to b.c, rename as d, rename = e
alter table t rename column a to b, rename index c to d, rename key e to f
alter table t engine=innodb
alter table t engine=innodb auto_increment=5
alter table t engine=innodb, auto_increment=5, comment 'x'
alter table t force, disable keys, enable keys
alter table t order by a
alter table t order by a desc, b asc, c
alter table t order by t.a, d.t.b
alter table t add a int, order by a
alter table t discard tablespace
alter table t import tablespace
alter table t algorithm=copy, discard tablespace
alter table t algorithm=inplace
alter table t algorithm=inplace, lock=none, algorithm=copy
alter table t add a int, algorithm=instant
alter table t add a int, lock exclusive, with validation
alter table t without validation, add a int
alter table t without validation
alter table t lock=foo
alter table t algorithm=foo
alter table t lock=default, algorithm default
alter table t add partition (partition p values less than (1))
alter table t add partition partitions 2
alter table t add partition local (partition p values in (1))
alter table t add partition no_write_to_binlog partitions 2
alter table t drop partition p0, p1
alter table t rebuild partition all
alter table t rebuild partition p0, p1
alter table t optimize partition local p0
alter table t optimize partition no_write_to_binlog all
alter table t analyze partition all
alter table t check partition all for upgrade quick
alter table t repair partition p0 quick extended use_frm
alter table t truncate partition all
alter table t truncate partition p0, p1
alter table t coalesce partition 2
alter table t coalesce partition local 2
alter table t reorganize partition
alter table t reorganize partition p0 into (partition p1 values less than (1), partition p2 values less than maxvalue)
alter table t reorganize partition p0, p1 into (partition p2 values in (1))
alter table t exchange partition p0 with table b.c
alter table t exchange partition p0 with table b with validation
alter table t exchange partition p0 with table b without validation
alter table t discard partition p0, p1 tablespace
alter table t import partition all tablespace
alter table t remove partitioning
alter table t add a int remove partitioning
alter table t partition by hash (a)
alter table t add a int partition by hash (a) partitions 3
alter table t engine=innodb partition by key (a)
alter table t algorithm=inplace partition by key (a)
alter table t secondary_load
alter table t secondary_unload
alter table t
alter table t add column a int references b(c)
alter table t add column a int references b(c) first
alter table t union=(a,b)
alter table t comment 'x' comment 'y'
alter procedure p comment 'x'
alter procedure p
alter procedure p sql security invoker modifies sql data
alter procedure p language sql
alter procedure a.b no sql contains sql reads sql data
alter function f comment 'x'
alter event e rename to f
alter event e on schedule every 1 day
alter event e on schedule every 1 day starts now() ends now()
alter event e on completion preserve
alter event e on completion not preserve disable
alter event e enable do select 1
alter event e disable on slave
alter event e disable on replica comment 'x'
alter event e comment 'x' do begin end
alter definer=a@b event e disable
create event e on schedule every 1 day do select 1
create event e on schedule every '1:2' day_hour do select 1
create event e on schedule every (1+1) second do select 1
create event e on schedule at now() do select 1
create event e on schedule at now() + interval 1 day do select 1
create event if not exists a.e on schedule every 1 week on completion preserve enable comment 'x' do begin select 1; end
create definer=current_user event e on schedule every 1 day do call p()
create procedure p() begin end
create procedure p() begin select 1; end
create procedure p() select 1
create procedure p() select 1;
create procedure p () begin end
create procedure if not exists a.p(in a int, out b varchar(10), inout c json) begin end
create procedure p(a int, b int unsigned, c varchar(10) character set utf8mb4 collate utf8mb4_bin) begin end
create procedure p() comment 'a' language sql deterministic no sql sql security definer begin end
create procedure p() not deterministic contains sql begin end
create procedure p() deterministic deterministic begin end
create definer=a@b procedure p() begin end
create procedure p() begin declare a int; end
create procedure p() begin declare a, b int default 1; end
create procedure p() begin declare a int default 1 + 1; declare b varchar(10) collate utf8mb4_bin; declare c char(5) charset latin1 default 'x'; end
create procedure p() begin declare c condition for sqlstate '45000'; declare d condition for 1051; declare e condition for sqlstate value '42S02'; end
create procedure p() begin declare c cursor for select 1; open c; close c; end
create procedure p() begin declare c cursor for (select 1); end
create procedure p() begin declare c cursor for with a as (select 1) select * from a; end
create procedure p() begin declare c cursor for table t; declare d cursor for values row(1); end
create procedure p() begin declare continue handler for 1051 set @a = 1; declare exit handler for sqlstate '42S02', sqlwarning, not found, sqlexception begin end; end
create procedure p() begin declare continue handler for 1051 select 1; select 2; end
create procedure p() begin declare continue handler for sqlwarning begin end; declare a int; end
create procedure p() begin declare c cursor for select 1; declare a int; end
create procedure p() begin declare continue handler for sqlwarning begin end; declare c cursor for select 1; end
create procedure p() begin declare a int; declare a int; end
create procedure p(a int, a int) begin end
create procedure p() begin declare c cursor for select 1; declare c cursor for select 2; end
create procedure p() begin declare c condition for 1051; declare c condition for 1052; end
create procedure p() begin declare a int; begin declare a int; end; end
create procedure p() begin declare continue handler for foo begin end; end
create procedure p() begin declare continue handler for 1051 begin end; declare continue handler for 1051 begin end; end
create procedure p() begin open c; end
create procedure p() begin fetch c into a; end
create procedure p() begin declare c cursor for select 1; fetch c into a; end
create procedure p() begin declare a, b int; declare c cursor for select 1; fetch c into a; fetch next from c into a, b; fetch from c into b; end
create procedure p() begin if 1 then select 1; end if; end
create procedure p() begin if 1 then select 1; elseif 2 then select 2; else select 3; end if; end
create procedure p() if 1 then select 1; end if
create procedure p() begin if 1 then select 1; else if 2 then select 2; end if; end if; end
create procedure p() begin case 1 when 1 then select 1; when 2 then select 2; else select 3; end case; end
create procedure p() begin case when 1 then select 1; end case; end
create procedure p() begin loop select 1; end loop; end
create procedure p() begin a: loop leave a; end loop a; end
create procedure p() begin loop leave a; end loop; end
create procedure p() begin a: loop iterate a; end loop; end
create procedure p() begin iterate a; end
create procedure p() a: begin leave a; end
create procedure p() a: begin iterate a; end
create procedure p() a: begin a: loop leave a; end loop; end
create procedure p() begin a: begin end; a: begin end; end
create procedure p() begin while 1 do select 1; end while; end
create procedure p() begin a: while 1 do leave a; end while a; end
create procedure p() begin repeat select 1; until 1 end repeat; end
create procedure p() begin a: repeat leave a; until 1 end repeat a; end
create procedure p() begin begin end; begin begin end; end; end
create procedure p() begin start transaction; commit; rollback; savepoint a; end
create procedure p() begin return 1; end
create procedure p() return 1
create function f() returns int return 1
create function f() returns int begin return 1; end
create function f() returns int begin end
create function f() returns int deterministic begin if 1 then return 1; end if; end
create function f(a int) returns varchar(10) charset latin1 collate latin1_bin return 'a'
create function f(a int) returns int no sql reads sql data comment 'x' return a
create function f() returns int begin select 1; return 1; end
create function f() returns int begin show tables; return 1; end
create function f() returns int begin commit; return 1; end
create function f() returns int begin insert into t values (1); return 1; end
create function f() returns int begin select 1 into @a; return 1; end
create function f() returns int begin create table t (a int); return 1; end
create function f() returns int begin create temporary table t (a int); return 1; end
create function f() returns int begin prepare s from 'select 1'; return 1; end
create function f() returns int begin call p(); return 1; end
create function f() returns int begin lock tables t read; return 1; end
create function f() returns int begin explain select 1; return 1; end
create function f() returns int begin alter table t add a int; return 1; end
create function f() returns int begin drop table t; return 1; end
create function f() returns int begin drop temporary table t; return 1; end
create function f() returns int begin truncate t; return 1; end
create function f() returns int begin set autocommit = 1; return 1; end
create function f() returns int begin start transaction; return 1; end
create function f() returns int begin flush tables; return 1; end
create function f() returns int begin savepoint a; return 1; end
create procedure p() begin use d; end
create procedure p() begin lock tables t read; end
create procedure p() begin unlock tables; end
create procedure p() begin load data infile 'x' into table t; end
create procedure p() begin alter view v as select 1; end
create procedure p() begin create view v as select 1; end
create procedure p() begin create procedure q() begin end; end
create procedure p() begin create function q() returns int return 1; end
create procedure p() begin create trigger g before insert on t for each row set @a = 1; end
create procedure p() begin create event e on schedule every 1 day do select 1; end
create procedure p() begin drop procedure p; end
create procedure p() begin alter procedure p comment 'x'; end
create procedure p() begin create table t (a int); create index i on t (a); alter table t add b int; drop table t; end
create procedure p() begin prepare s from 'select 1'; execute s; deallocate prepare s; end
create procedure p() begin execute s using @a; end
create procedure p() begin set a = 1; end
create procedure p() begin declare a int; set a = 1, @b = 2, session sort_buffer_size = 3; end
create procedure p(a int) set a = 1
create procedure p(a int) select a into a
create procedure p() select 1 into a
create procedure p() select 1 into @a
create procedure p() begin select 1, 2 into @a; end
create procedure p() begin declare a int; select 1 from t into a; end
create procedure p() begin declare a int; select 1 from t limit a; end
create procedure p() begin kill 1; shutdown; end
create procedure p() begin grant select on *.* to a; end
create procedure p() begin explain select 1; show tables; desc t; end
create procedure p() begin do 1; call q(1); handler t open; end
create procedure p() begin signal sqlstate '45000'; resignal; end
create procedure p() begin get diagnostics @a = number; end
create procedure p() begin declare a int; get diagnostics a = number; get diagnostics condition a @b = message_text; end
create procedure p() begin signal foo; end
create procedure p() begin declare foo condition for sqlstate '45000'; signal foo; signal foo set message_text = 'x'; end
create procedure p() begin declare foo condition for 1051; signal foo; end
create procedure p() begin check table t; analyze table t; optimize table t; repair table t; end
create procedure p() begin flush tables; reset replica; end
create procedure p() begin change replication source to source_host='x'; end
create procedure p() begin xa start 'a'; end
create procedure p() begin with a as (select 1) select * from a; table t; values row(1); (select 1) union (select 2); end
create procedure p() begin declare exit handler for sqlexception begin rollback; resignal; end; end
create procedure p() begin declare a int default (select 1); while a < 5 do set a = a + 1; end while; end
create procedure p() begin if exists (select 1) then select 1; end if; end
create procedure p() begin declare `end` int; set `end` = 1; end
create procedure p() begin declare end int; end
create procedure p() `a b`: begin end `a b`
create trigger g before insert on t for each row set new.a = 1
create trigger g before insert on t for each row set new.a = 1, @x = old.b
create trigger g after insert on t for each row set new.a = 1
create trigger g before delete on t for each row set new.a = 1
create trigger g before update on t for each row set old.a = 1
create trigger if not exists a.g after delete on b.t for each row begin end
create trigger g before update on t for each row follows h begin end
create trigger g before insert on t for each row select 1
create trigger g before insert on t for each row call p()
create trigger g before insert on t for each row commit
create trigger g before insert on t for each row begin if new.a is null then set new.a = 1; end if; end
create trigger g before insert on t for each row return 1
create trigger g before insert on t for each row insert into u values (new.a, old.b)
create trigger g after delete on t for each row insert into u values (new.a)
create trigger g before insert on t for each row set new.a = 1, new.b = 2, sort_buffer_size = 5
create definer=current_user trigger g before insert on t for each row begin end
create trigger g before insert on t for each row create table x (a int)
create procedure p() begin optimize table t; end
create procedure p() begin analyze table t; end
create procedure p() begin repair table t; end
create procedure p() begin checksum table t; end
create procedure p() begin load index into cache t; end
create procedure p() begin cache index t in c; end
create procedure p() begin help 'a'; end
create procedure p() begin lock instance for backup; end
create procedure p() begin unlock instance; end
create procedure p() begin alter event e disable; end
create procedure p() begin drop event e; end
create procedure p() begin drop trigger g; end
create procedure p() begin drop function f; end
create procedure p() begin alter function f comment 'x'; end
create procedure p() begin create user a; drop user a; grant select on *.* to a; rename user a to b; create role r; set password = 'x'; end
create procedure p() begin import table from 'x'; end
create procedure p() begin binlog 'x'; end
create procedure p() begin load xml infile 'x' into table t; end
create procedure p() begin clone local data directory '/x'; end
create procedure p() begin create database x; drop database x; alter database x read only 1; end
create procedure p() begin start replica; stop replica; purge binary logs to 'x'; reset replica; end
create procedure p() begin handler t close; end
create procedure p() begin set role none; end
create procedure p() begin xa commit 'a'; end
create procedure p() begin shutdown; restart; end
create procedure p() begin install plugin x soname 'y'; end
create function f() returns int begin analyze table t; return 1; end
create function f() returns int begin check table t; return 1; end
create function f() returns int begin show warnings; return 1; end
create function f() returns int begin desc t; return 1; end
create function f() returns int begin rollback; return 1; end
create function f() returns int begin rollback to a; return 1; end
create function f() returns int begin release savepoint a; return 1; end
create function f() returns int begin create index i on t (a); return 1; end
create function f() returns int begin create view v as select 1; return 1; end
create function f() returns int begin drop view v; return 1; end
create function f() returns int begin create user a; return 1; end
create function f() returns int begin grant select on *.* to a; return 1; end
create function f() returns int begin revoke select on *.* from a; return 1; end
create function f() returns int begin set password = 'x'; return 1; end
create function f() returns int begin rename table a to b; return 1; end
create function f() returns int begin create database x; return 1; end
create function f() returns int begin drop database x; return 1; end
create function f() returns int begin execute s; return 1; end
create function f() returns int begin deallocate prepare s; return 1; end
create function f() returns int begin xa start 'a'; return 1; end
create function f() returns int begin set @@autocommit = 1; return 1; end
create function f() returns int begin set session autocommit = 1; return 1; end
create function f() returns int begin set transaction read only; return 1; end
create function f() returns int begin alter event e disable; return 1; end
create function f() returns int begin drop event e; return 1; end
create function f() returns int begin drop trigger g; return 1; end
create function f() returns int begin drop procedure g; return 1; end
create function f() returns int begin table t; return 1; end
create function f() returns int begin values row(1); return 1; end
create function f() returns int begin kill 1; return 1; end
create function f() returns int begin do 1; return 1; end
create function f() returns int begin optimize table t; return 1; end
create function f() returns int begin checksum table t; return 1; end
create function f() returns int begin help 'a'; return 1; end
create function f() returns int begin create table t like u; return 1; end
create function f() returns int begin create temporary table t select 1; return 1; end
create function f() returns int begin lock instance for backup; return 1; end
create function f() returns int begin flush status; return 1; end
create function f() returns int begin shutdown; return 1; end
create function f() returns int begin create role r; return 1; end
create function f() returns int begin set default role none to a; return 1; end
create function f() returns int begin begin return 1; end; end
create event e on schedule every 1 day do commit
create event e on schedule every 1 day do select 1
create event e on schedule every 1 day do return 1
create event e on schedule every 1 day do create event f on schedule every 1 day do select 1
create event e on schedule every 1 day do drop event e
create event e on schedule every 1 day do use d
create event e on schedule every 1 day do prepare s from 'select 1'
create event e on schedule every 1 day do create procedure p() select 1
create procedure p() begin declare a int; get diagnostics b = number; end
create procedure p() begin get diagnostics b = number; end
create procedure p() begin declare continue handler for sqlwarning begin end; declare continue handler for sqlwarning begin end; end
create procedure p() begin declare continue handler for sqlwarning, sqlwarning begin end; end
create procedure p() begin declare continue handler for sqlwarning begin end; begin declare continue handler for sqlwarning begin end; end; end
create procedure p() begin declare c condition for 1051; declare continue handler for c begin end; declare continue handler for 1051 begin end; end
create procedure p() a: begin declare continue handler for 1051 leave a; end
create procedure p() a: begin declare continue handler for 1051 begin leave a; end; end
create procedure p() a: begin declare exit handler for 1051 a: begin leave a; end; end
create procedure p(a int) begin declare a int; end
create procedure p(a int, A int) begin end
create procedure p() begin declare a, b, A int; end
create procedure p() begin declare continue handler for c begin end; declare c condition for 1051; end
create procedure p() begin fetch c into a; open c; end
create procedure p() begin declare c cursor for select 1; begin open c; fetch C into a; end; end
create procedure p() begin A: loop leave a; end loop a; end
create trigger g before insert on t for each row insert into u select new.a, (select old.b)
create trigger g before insert on t for each row set @x = NEW.a + OLD.b
create trigger g after insert on t for each row begin declare x int; set x = new.a; set NEW.b = 1; end
create trigger g after update on t for each row set old.b = 1
create trigger g before delete on t for each row set old.b = 1
create trigger g after delete on t for each row set new.b = 1
create trigger g before insert on t for each row begin set autocommit = 0; end
create trigger g before insert on t for each row begin prepare s from 'x'; end
create trigger g before insert on t for each row begin use d; end
create trigger g before insert on t for each row begin call p(); show tables; end
create trigger g before insert on t for each row begin create trigger h before insert on t for each row set @a=1; end
resignal foo
signal foo
create procedure p() resignal foo
