-- case: set @x = 1
SELECT set @x = 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'set @x = 1' at line 1"]

-- case: password = 'a'
SELECT password = 'a';
-- error: [1054,"42S22","Unknown column 'password' in 'field list'"]

-- case: set names utf8mb4 collate default
SELECT set names utf8mb4 collate default;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'set names utf8mb4 collate default' at line 1"]

-- case: set names 'utf8mb4'
SELECT set names 'utf8mb4';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'set names 'utf8mb4'' at line 1"]

-- case: set @a=1
SELECT set @a=1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'set @a=1' at line 1"]

-- case: names utf8mb4
SELECT names utf8mb4;
-- error: [1054,"42S22","Unknown column 'names' in 'field list'"]

-- case: transaction read only
SELECT transaction read only;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'read only' at line 1"]

-- case: set session @a=1
SELECT set session @a=1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'set session @a=1' at line 1"]

-- case: reset persist if exists foo
SELECT reset persist if exists foo;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'if exists foo' at line 1"]

-- case: reset persist
SELECT reset persist;
-- error: [1054,"42S22","Unknown column 'reset' in 'field list'"]

-- case: use 'abc'
SELECT use 'abc';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'use 'abc'' at line 1"]

-- case: create schema if not exists zz_q default charset = utf8mb4 read only=1
SELECT create schema if not exists zz_q default charset = utf8mb4 read only=1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create schema if not exists zz_q default charset = utf8mb4 read only=1' at line 1"]

-- case: create database zz_ddl2 encryption 'n' encryption='n'
SELECT create database zz_ddl2 encryption 'n' encryption='n';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create database zz_ddl2 encryption 'n' encryption='n'' at line 1"]

-- case: drop table a.b cascade restrict
SELECT drop table a.b cascade restrict;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'drop table a.b cascade restrict' at line 1"]

-- case: lock tables q as x read local
SELECT lock tables q as x read local;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'lock tables q as x read local' at line 1"]

-- case: z write
SELECT z write;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'write' at line 1"]

-- case: lock tables q x read
SELECT lock tables q x read;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'lock tables q x read' at line 1"]

-- case: z y write
SELECT z y write;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'write' at line 1"]

-- case: unlock tables
SELECT unlock tables;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'unlock tables' at line 1"]

-- case: xa start 'a'
SELECT xa start 'a';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near ''a'' at line 1"]

-- case: 'b'
SELECT 'b';
-- mysql: [["b"]]
-- types: ["VAR_STRING(4,31) NOT_NULL"]

-- case: 1 join
SELECT 1 join;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'join' at line 1"]

-- case: xa start 'a' suspend
SELECT xa start 'a' suspend;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near ''a' suspend' at line 1"]

-- case: xa end 'a' suspend for migrate
SELECT xa end 'a' suspend for migrate;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near ''a' suspend for migrate' at line 1"]

-- case: xa end 'a' join
SELECT xa end 'a' join;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near ''a' join' at line 1"]

-- case: xa commit 'a' one phase
SELECT xa commit 'a' one phase;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near ''a' one phase' at line 1"]

-- case: xa recover convert xid
SELECT xa recover convert xid;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'convert xid' at line 1"]

-- case: xa prepare 'a'
SELECT xa prepare 'a';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near ''a'' at line 1"]

-- case: x'62'
SELECT x'62';
-- mysql: [["b"]]
-- types: ["VAR_STRING(1,0) BINARY NOT_NULL UNSIGNED"]

-- case: 0x1
SELECT 0x1;
-- mysql: [["\u0001"]]
-- types: ["VAR_STRING(1,0) BINARY NOT_NULL UNSIGNED"]

-- case: xa begin 'a' resume
SELECT xa begin 'a' resume;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near ''a' resume' at line 1"]

-- case: execute a using @x
SELECT execute a using @x;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'using @x' at line 1"]

-- case: execute a using 1
SELECT execute a using 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'using 1' at line 1"]

-- case: help a
SELECT help a;
-- error: [1054,"42S22","Unknown column 'help' in 'field list'"]

-- case: check table q quick fast
SELECT check table q quick fast;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'check table q quick fast' at line 1"]

-- case: analyze table a
SELECT analyze table a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'analyze table a' at line 1"]

-- case: b drop histogram on c
SELECT b drop histogram on c;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'drop histogram on c' at line 1"]

-- case: analyze table q update histogram on a
SELECT analyze table q update histogram on a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'analyze table q update histogram on a' at line 1"]

-- case: b with 5 buckets manual update
SELECT b with 5 buckets manual update;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'with 5 buckets manual update' at line 1"]

-- case: checksum table q quick
SELECT checksum table q quick;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'table q quick' at line 1"]

-- case: checksum table q quick extended
SELECT checksum table q quick extended;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'table q quick extended' at line 1"]

-- case: create user u default role none
SELECT create user u default role none;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create user u default role none' at line 1"]

-- case: create user u default role a require subject 'a' and issuer 'x' with max_queries_per_hour 5 max_user_connections 3 password expire never account lock comment 'x'
SELECT create user u default role a require subject 'a' and issuer 'x' with max_queries_per_hour 5 max_user_connections 3 password expire never account lock comment 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create user u default role a require subject 'a' and issuer 'x' with max_queries' at line 1"]

-- case: create user u require ssl and issuer 'x'
SELECT create user u require ssl and issuer 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create user u require ssl and issuer 'x'' at line 1"]

-- case: create user u identified with x by random password
SELECT create user u identified with x by random password;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create user u identified with x by random password' at line 1"]

-- case: b identified by password 'x'
SELECT b identified by password 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'by password 'x'' at line 1"]

-- case: create user u identified by 'x' identified by 'y'
SELECT create user u identified by 'x' identified by 'y';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create user u identified by 'x' identified by 'y'' at line 1"]

-- case: create user 'a'@'b' identified with 'p' as x'4142'
SELECT create user 'a'@'b' identified with 'p' as x'4142';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create user 'a'@'b' identified with 'p' as x'4142'' at line 1"]

-- case: create user u account lock require ssl
SELECT create user u account lock require ssl;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create user u account lock require ssl' at line 1"]

-- case: create user u comment 'a' attribute '{}'
SELECT create user u comment 'a' attribute '{}';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create user u comment 'a' attribute '{}'' at line 1"]

-- case: create user u password expire interval 3 day password expire never
SELECT create user u password expire interval 3 day password expire never;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create user u password expire interval 3 day password expire never' at line 1"]

-- case: create user u@localhost@b
SELECT create user u@localhost@b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create user u@localhost@b' at line 1"]

-- case: create user u@ b
SELECT create user u@ b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create user u@ b' at line 1"]

-- case: create user current_user()
SELECT create user current_user();
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create user current_user()' at line 1"]

-- case: create user u identified by 'x' replace 'y'
SELECT create user u identified by 'x' replace 'y';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create user u identified by 'x' replace 'y'' at line 1"]

-- case: alter user u identified by 'x' replace 'y' retain current password
SELECT alter user u identified by 'x' replace 'y' retain current password;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter user u identified by 'x' replace 'y' retain current password' at line 1"]

-- case: alter user u discard old password
SELECT alter user u discard old password;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter user u discard old password' at line 1"]

-- case: v
SELECT v;
-- error: [1054,"42S22","Unknown column 'v' in 'field list'"]

-- case: alter user user() discard old password
SELECT alter user user() discard old password;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter user user() discard old password' at line 1"]

-- case: alter user u default role all
SELECT alter user u default role all;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter user u default role all' at line 1"]

-- case: alter user u
SELECT alter user u;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter user u' at line 1"]

-- case: v default role all
SELECT v default role all;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'default role all' at line 1"]

-- case: alter user u default role a
SELECT alter user u default role a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter user u default role a' at line 1"]

-- case: b account lock
SELECT b account lock;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '' at line 1"]

-- case: alter user u add 2 factor identified with p
SELECT alter user u add 2 factor identified with p;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter user u add 2 factor identified with p' at line 1"]

-- case: alter user u add 2 factor identified with p by 'x' add 3 factor identified with q as 'y'
SELECT alter user u add 2 factor identified with p by 'x' add 3 factor identified with q as 'y';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter user u add 2 factor identified with p by 'x' add 3 factor identified with ' at line 1"]

-- case: alter user u modify 2 factor identified by 'x'
SELECT alter user u modify 2 factor identified by 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter user u modify 2 factor identified by 'x'' at line 1"]

-- case: alter user u drop 2 factor drop 3 factor
SELECT alter user u drop 2 factor drop 3 factor;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter user u drop 2 factor drop 3 factor' at line 1"]

-- case: alter user u 2 factor initiate registration
SELECT alter user u 2 factor initiate registration;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter user u 2 factor initiate registration' at line 1"]

-- case: alter user u 2 factor finish registration set challenge_response as 'x'
SELECT alter user u 2 factor finish registration set challenge_response as 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter user u 2 factor finish registration set challenge_response as 'x'' at line 1"]

-- case: alter user u 2 factor unregister
SELECT alter user u 2 factor unregister;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter user u 2 factor unregister' at line 1"]

-- case: alter user if exists u
SELECT alter user if exists u;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter user if exists u' at line 1"]

-- case: alter user u identified with p by 'x' retain current password
SELECT alter user u identified with p by 'x' retain current password;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter user u identified with p by 'x' retain current password' at line 1"]

-- case: alter user u identified with p as 'x' retain current password
SELECT alter user u identified with p as 'x' retain current password;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter user u identified with p as 'x' retain current password' at line 1"]

-- case: alter user u identified with p retain current password
SELECT alter user u identified with p retain current password;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter user u identified with p retain current password' at line 1"]

-- case: alter user u identified by random password retain current password
SELECT alter user u identified by random password retain current password;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter user u identified by random password retain current password' at line 1"]

-- case: grant all privileges
SELECT grant all privileges;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant all privileges' at line 1"]

-- case: select on *.* to a
SELECT select on *.* to a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'select on *.* to a' at line 1"]

-- case: grant all on a.b to a with grant option as x with role all except b
SELECT grant all on a.b to a with grant option as x with role all except b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant all on a.b to a with grant option as x with role all except b' at line 1"]

-- case: grant all on a.b to a as x with role none
SELECT grant all on a.b to a as x with role none;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant all on a.b to a as x with role none' at line 1"]

-- case: grant all on a.b to a as x with role b
SELECT grant all on a.b to a as x with role b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant all on a.b to a as x with role b' at line 1"]

-- case: c with grant option
SELECT c with grant option;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'with grant option' at line 1"]

-- case: grant select (a,b)
SELECT grant select (a,b);
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant select (a,b)' at line 1"]

-- case: create temporary tables on table b to a
SELECT create temporary tables on table b to a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create temporary tables on table b to a' at line 1"]

-- case: c
SELECT c;
-- error: [1054,"42S22","Unknown column 'c' in 'field list'"]

-- case: grant select (a) on *.* to a
SELECT grant select (a) on *.* to a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant select (a) on *.* to a' at line 1"]

-- case: grant proxy on a to b
SELECT grant proxy on a to b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant proxy on a to b' at line 1"]

-- case: grant a
SELECT grant a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant a' at line 1"]

-- case: b@c to d with admin option
SELECT b@c to d with admin option;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '@c to d with admin option' at line 1"]

-- case: grant a to d with grant option
SELECT grant a to d with grant option;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant a to d with grant option' at line 1"]

-- case: grant select to d
SELECT grant select to d;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant select to d' at line 1"]

-- case: grant role_a(b) to c
SELECT grant role_a(b) to c;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant role_a(b) to c' at line 1"]

-- case: grant file on *.* to a
SELECT grant file on *.* to a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant file on *.* to a' at line 1"]

-- case: grant event to a
SELECT grant event to a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant event to a' at line 1"]

-- case: grant execute to a
SELECT grant execute to a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant execute to a' at line 1"]

-- case: grant super on *.* to a identified by 'x'
SELECT grant super on *.* to a identified by 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant super on *.* to a identified by 'x'' at line 1"]

-- case: grant usage on *.* to a require ssl
SELECT grant usage on *.* to a require ssl;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant usage on *.* to a require ssl' at line 1"]

-- case: revoke all privileges
SELECT revoke all privileges;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'revoke all privileges' at line 1"]

-- case: grant option from a
SELECT grant option from a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant option from a' at line 1"]

-- case: b
SELECT b;
-- error: [1054,"42S22","Unknown column 'b' in 'field list'"]

-- case: revoke all
SELECT revoke all;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'revoke all' at line 1"]

-- case: grant option on *.* from a
SELECT grant option on *.* from a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant option on *.* from a' at line 1"]

-- case: revoke if exists all
SELECT revoke if exists all;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'revoke if exists all' at line 1"]

-- case: grant option from a ignore unknown user
SELECT grant option from a ignore unknown user;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant option from a ignore unknown user' at line 1"]

-- case: revoke select
SELECT revoke select;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'revoke select' at line 1"]

-- case: grant option on a.* from b
SELECT grant option on a.* from b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant option on a.* from b' at line 1"]

-- case: revoke all on a.* from b
SELECT revoke all on a.* from b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'revoke all on a.* from b' at line 1"]

-- case: revoke all privileges on *.* from a ignore unknown user
SELECT revoke all privileges on *.* from a ignore unknown user;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'revoke all privileges on *.* from a ignore unknown user' at line 1"]

-- case: revoke a
SELECT revoke a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'revoke a' at line 1"]

-- case: b from c
SELECT b from c;
-- error: [1146,"42S02","Table 'aproxy_golden.c' doesn't exist"]

-- case: revoke proxy on a from b
SELECT revoke proxy on a from b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'revoke proxy on a from b' at line 1"]

-- case: grant execute on procedure a.b to c
SELECT grant execute on procedure a.b to c;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant execute on procedure a.b to c' at line 1"]

-- case: grant execute on function b to c
SELECT grant execute on function b to c;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant execute on function b to c' at line 1"]

-- case: grant foo_admin
SELECT grant foo_admin;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant foo_admin' at line 1"]

-- case: select on *.* to c
SELECT select on *.* to c;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'select on *.* to c' at line 1"]

-- case: grant `foo_admin`
SELECT grant `foo_admin`;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant `foo_admin`' at line 1"]

-- case: 'bar' on *.* to c
SELECT 'bar' on *.* to c;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'on *.* to c' at line 1"]

-- case: grant select on `a%`.* to b
SELECT grant select on `a%`.* to b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant select on `a%`.* to b' at line 1"]

-- case: grant select on a.*
SELECT grant select on a.*;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant select on a.*' at line 1"]

-- case: b.* to c
SELECT b.* to c;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'to c' at line 1"]

-- case: grant reload
SELECT grant reload;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant reload' at line 1"]

-- case: show databases
SELECT show databases;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show databases' at line 1"]

-- case: replication slave
SELECT replication slave;
-- error: [1054,"42S22","Unknown column 'replication' in 'field list'"]

-- case: replication client
SELECT replication client;
-- error: [1054,"42S22","Unknown column 'replication' in 'field list'"]

-- case: create user
SELECT create user;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create user' at line 1"]

-- case: create role
SELECT create role;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create role' at line 1"]

-- case: drop role
SELECT drop role;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'drop role' at line 1"]

-- case: create tablespace
SELECT create tablespace;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create tablespace' at line 1"]

-- case: show view
SELECT show view;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show view' at line 1"]

-- case: create view
SELECT create view;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create view' at line 1"]

-- case: create routine
SELECT create routine;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create routine' at line 1"]

-- case: alter routine
SELECT alter routine;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter routine' at line 1"]

-- case: lock tables
SELECT lock tables;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'lock tables' at line 1"]

-- case: references
SELECT references;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'references' at line 1"]

-- case: trigger
SELECT trigger;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'trigger' at line 1"]

-- case: process
SELECT process;
-- error: [1054,"42S22","Unknown column 'process' in 'field list'"]

-- case: shutdown
SELECT shutdown;
-- error: [1054,"42S22","Unknown column 'shutdown' in 'field list'"]

-- case: index on *.* to a
SELECT index on *.* to a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'index on *.* to a' at line 1"]

-- case: grant references (a) on t to b
SELECT grant references (a) on t to b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant references (a) on t to b' at line 1"]

-- case: grant update (a, b) on t to c
SELECT grant update (a, b) on t to c;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'grant update (a, b) on t to c' at line 1"]

-- case: d
SELECT d;
-- error: [1054,"42S22","Unknown column 'd' in 'field list'"]

-- case: set default role none to a
SELECT set default role none to a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'set default role none to a' at line 1"]

-- case: set default role all to a
SELECT set default role all to a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'set default role all to a' at line 1"]

-- case: set default role a
SELECT set default role a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'set default role a' at line 1"]

-- case: b@c to d
SELECT b@c to d;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '@c to d' at line 1"]

-- case: set default role default to d
SELECT set default role default to d;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'set default role default to d' at line 1"]

-- case: set role default
SELECT set role default;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'set role default' at line 1"]

-- case: set role a except b
SELECT set role a except b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'set role a except b' at line 1"]

-- case: set role all except a
SELECT set role all except a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'set role all except a' at line 1"]

-- case: set role none
SELECT set role none;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'set role none' at line 1"]

-- case: a
SELECT a;
-- error: [1054,"42S22","Unknown column 'a' in 'field list'"]

-- case: drop user if exists a
SELECT drop user if exists a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'drop user if exists a' at line 1"]

-- case: create role if not exists a
SELECT create role if not exists a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create role if not exists a' at line 1"]

-- case: b@c
SELECT b@c;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '@c' at line 1"]

-- case: create role a identified by 'x'
SELECT create role a identified by 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create role a identified by 'x'' at line 1"]

-- case: create role event
SELECT create role event;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create role event' at line 1"]

-- case: create role `event`
SELECT create role `event`;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create role `event`' at line 1"]

-- case: drop role if exists a
SELECT drop role if exists a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'drop role if exists a' at line 1"]

-- case: rename user a to b
SELECT rename user a to b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'rename user a to b' at line 1"]

-- case: c@d to e
SELECT c@d to e;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '@d to e' at line 1"]

-- case: rename user a b
SELECT rename user a b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'rename user a b' at line 1"]

-- case: ISOLATION LEVEL SERIALIZABLE
SELECT ISOLATION LEVEL SERIALIZABLE;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'SERIALIZABLE' at line 1"]

-- case: READ WRITE
SELECT READ WRITE;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'READ WRITE' at line 1"]

-- case: autocommit=on
SELECT autocommit=on;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'on' at line 1"]

-- case: session sql_mode=ansi
SELECT session sql_mode=ansi;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '=ansi' at line 1"]

-- case: SET
SELECT SET;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'SET' at line 1"]

-- case: charset latin1
SELECT charset latin1;
-- error: [1054,"42S22","Unknown column 'charset' in 'field list'"]

-- case: show extended full columns from a in b like 'x'
SELECT show extended full columns from a in b like 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show extended full columns from a in b like 'x'' at line 1"]

-- case: show full extended columns from a
SELECT show full extended columns from a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show full extended columns from a' at line 1"]

-- case: show extended columns in a where 1
SELECT show extended columns in a where 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show extended columns in a where 1' at line 1"]

-- case: show extended indexes from a.b from c where key_name='x'
SELECT show extended indexes from a.b from c where key_name='x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show extended indexes from a.b from c where key_name='x'' at line 1"]

-- case: show index from a like 'x'
SELECT show index from a like 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show index from a like 'x'' at line 1"]

-- case: show full index from a
SELECT show full index from a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show full index from a' at line 1"]

-- case: show keys in a
SELECT show keys in a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show keys in a' at line 1"]

-- case: show full triggers in a like 'x'
SELECT show full triggers in a like 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show full triggers in a like 'x'' at line 1"]

-- case: show extended triggers
SELECT show extended triggers;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show extended triggers' at line 1"]

-- case: show binary logs
SELECT show binary logs;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show binary logs' at line 1"]

-- case: show replicas
SELECT show replicas;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show replicas' at line 1"]

-- case: show replica status for channel 'x'
SELECT show replica status for channel 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show replica status for channel 'x'' at line 1"]

-- case: show binlog events in 'a' from 4 limit 1
SELECT show binlog events in 'a' from 4 limit 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show binlog events in 'a' from 4 limit 1' at line 1"]

-- case: 2
SELECT 2;
-- mysql: [["2"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: show relaylog events in 'a' from 4 limit 2 offset 1 for channel 'x'
SELECT show relaylog events in 'a' from 4 limit 2 offset 1 for channel 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show relaylog events in 'a' from 4 limit 2 offset 1 for channel 'x'' at line 1"]

-- case: show profile cpu
SELECT show profile cpu;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show profile cpu' at line 1"]

-- case: block io
SELECT block io;
-- error: [1054,"42S22","Unknown column 'block' in 'field list'"]

-- case: all for query 2 limit 3 offset 4
SELECT all for query 2 limit 3 offset 4;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'for query 2 limit 3 offset 4' at line 1"]

-- case: show profile for query 1
SELECT show profile for query 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show profile for query 1' at line 1"]

-- case: show profile limit 1
SELECT show profile limit 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show profile limit 1' at line 1"]

-- case: show engine innodb status
SELECT show engine innodb status;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show engine innodb status' at line 1"]

-- case: show engine all mutex
SELECT show engine all mutex;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show engine all mutex' at line 1"]

-- case: show engine 'innodb' logs
SELECT show engine 'innodb' logs;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show engine 'innodb' logs' at line 1"]

-- case: show engine innodb
SELECT show engine innodb;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show engine innodb' at line 1"]

-- case: show storage engines
SELECT show storage engines;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show storage engines' at line 1"]

-- case: show engines like 'x'
SELECT show engines like 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show engines like 'x'' at line 1"]

-- case: show plugins like 'x'
SELECT show plugins like 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show plugins like 'x'' at line 1"]

-- case: show privileges
SELECT show privileges;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show privileges' at line 1"]

-- case: show open tables in a like 'b'
SELECT show open tables in a like 'b';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show open tables in a like 'b'' at line 1"]

-- case: show char set like 'a'
SELECT show char set like 'a';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show char set like 'a'' at line 1"]

-- case: show create schema if not exists a
SELECT show create schema if not exists a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show create schema if not exists a' at line 1"]

-- case: show create database a
SELECT show create database a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show create database a' at line 1"]

-- case: show create table if exists a
SELECT show create table if exists a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show create table if exists a' at line 1"]

-- case: show create table a.b.c
SELECT show create table a.b.c;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show create table a.b.c' at line 1"]

-- case: show create user a
SELECT show create user a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show create user a' at line 1"]

-- case: show create view v
SELECT show create view v;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show create view v' at line 1"]

-- case: show create trigger a.b
SELECT show create trigger a.b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show create trigger a.b' at line 1"]

-- case: show local variables where variable_name='a'
SELECT show local variables where variable_name='a';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show local variables where variable_name='a'' at line 1"]

-- case: show persist variables
SELECT show persist variables;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show persist variables' at line 1"]

-- case: show variables like 'a' where 1
SELECT show variables like 'a' where 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show variables like 'a' where 1' at line 1"]

-- case: show variables like a
SELECT show variables like a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show variables like a' at line 1"]

-- case: show full processlist
SELECT show full processlist;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show full processlist' at line 1"]

-- case: show processlist like 'a'
SELECT show processlist like 'a';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show processlist like 'a'' at line 1"]

-- case: show events from a like 'x'
SELECT show events from a like 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show events from a like 'x'' at line 1"]

-- case: show binary log status
SELECT show binary log status;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show binary log status' at line 1"]

-- case: show table status from a like 'b'
SELECT show table status from a like 'b';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show table status from a like 'b'' at line 1"]

-- case: show table status where name='a'
SELECT show table status where name='a';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show table status where name='a'' at line 1"]

-- case: show count(*) errors
SELECT show count(*) errors;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show count(*) errors' at line 1"]

-- case: show count (*) warnings
SELECT show count (*) warnings;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show count (*) warnings' at line 1"]

-- case: show count(1) warnings
SELECT show count(1) warnings;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show count(1) warnings' at line 1"]

-- case: show errors limit 2
SELECT show errors limit 2;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show errors limit 2' at line 1"]

-- case: show warnings limit 1
SELECT show warnings limit 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show warnings limit 1' at line 1"]

-- case: show warnings like 'a'
SELECT show warnings like 'a';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show warnings like 'a'' at line 1"]

-- case: show extended tables
SELECT show extended tables;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show extended tables' at line 1"]

-- case: show extended full tables from a
SELECT show extended full tables from a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show extended full tables from a' at line 1"]

-- case: show full tables from a where 1
SELECT show full tables from a where 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show full tables from a where 1' at line 1"]

-- case: show tables from a.b
SELECT show tables from a.b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show tables from a.b' at line 1"]

-- case: show tables a
SELECT show tables a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show tables a' at line 1"]

-- case: show databases like 'a%'
SELECT show databases like 'a%';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show databases like 'a%'' at line 1"]

-- case: show schemas where `database` = 'x'
SELECT show schemas where `database` = 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show schemas where `database` = 'x'' at line 1"]

-- case: show collation where charset = 'x'
SELECT show collation where charset = 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show collation where charset = 'x'' at line 1"]

-- case: show procedure code a.b
SELECT show procedure code a.b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show procedure code a.b' at line 1"]

-- case: show function status like 'a'
SELECT show function status like 'a';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show function status like 'a'' at line 1"]

-- case: show procedure status where db = 'x'
SELECT show procedure status where db = 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show procedure status where db = 'x'' at line 1"]

-- case: show grants
SELECT show grants;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show grants' at line 1"]

-- case: show grants for a using b
SELECT show grants for a using b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show grants for a using b' at line 1"]

-- case: c@d
SELECT c@d;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '@d' at line 1"]

-- case: show grants for current_user()
SELECT show grants for current_user();
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show grants for current_user()' at line 1"]

-- case: show grants for current_user using a
SELECT show grants for current_user using a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show grants for current_user using a' at line 1"]

-- case: show status like 'a'
SELECT show status like 'a';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show status like 'a'' at line 1"]

-- case: show session status where 1
SELECT show session status where 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show session status where 1' at line 1"]

-- case: show global status
SELECT show global status;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show global status' at line 1"]

-- case: show fields from a
SELECT show fields from a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show fields from a' at line 1"]

-- case: show full fields in a.b
SELECT show full fields in a.b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show full fields in a.b' at line 1"]

-- case: show columns from a from b where field = 1
SELECT show columns from a from b where field = 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show columns from a from b where field = 1' at line 1"]

-- case: show columns a
SELECT show columns a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show columns a' at line 1"]

-- case: show create event a
SELECT show create event a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show create event a' at line 1"]

-- case: show slave
SELECT show slave;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show slave' at line 1"]

-- case: show nothing
SELECT show nothing;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show nothing' at line 1"]

-- case: show
SELECT show;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'show' at line 1"]

-- case: explain select 1
SELECT explain select 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain select 1' at line 1"]

-- case: explain extended select 1
SELECT explain extended select 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain extended select 1' at line 1"]

-- case: explain partitions select 1
SELECT explain partitions select 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain partitions select 1' at line 1"]

-- case: explain format = tree update t set a=1
SELECT explain format = tree update t set a=1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain format = tree update t set a=1' at line 1"]

-- case: explain format='x' select 1
SELECT explain format='x' select 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain format='x' select 1' at line 1"]

-- case: explain analyze select 1
SELECT explain analyze select 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain analyze select 1' at line 1"]

-- case: explain analyze update t set a = 1
SELECT explain analyze update t set a = 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain analyze update t set a = 1' at line 1"]

-- case: explain analyze for connection 3
SELECT explain analyze for connection 3;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain analyze for connection 3' at line 1"]

-- case: explain for connection 3
SELECT explain for connection 3;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain for connection 3' at line 1"]

-- case: explain for schema a select 1
SELECT explain for schema a select 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain for schema a select 1' at line 1"]

-- case: explain into @x select 1
SELECT explain into @x select 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain into @x select 1' at line 1"]

-- case: explain with a as (select 1) select * from a
SELECT explain with a as (select 1) select * from a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain with a as (select 1) select * from a' at line 1"]

-- case: explain values row(1)
SELECT explain values row(1);
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain values row(1)' at line 1"]

-- case: explain table t
SELECT explain table t;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain table t' at line 1"]

-- case: explain replace into t values (1)
SELECT explain replace into t values (1);
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain replace into t values (1)' at line 1"]

-- case: explain insert into t values (1)
SELECT explain insert into t values (1);
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain insert into t values (1)' at line 1"]

-- case: explain create table t (a int)
SELECT explain create table t (a int);
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain create table t (a int)' at line 1"]

-- case: explain t
SELECT explain t;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain t' at line 1"]

-- case: explain t a
SELECT explain t a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain t a' at line 1"]

-- case: explain t 'a%'
SELECT explain t 'a%';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain t 'a%'' at line 1"]

-- case: explain t.a b
SELECT explain t.a b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'explain t.a b' at line 1"]

-- case: desc t a b
SELECT desc t a b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'desc t a b' at line 1"]

-- case: desc t where 1
SELECT desc t where 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'desc t where 1' at line 1"]

-- case: describe analyze
SELECT describe analyze;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'describe analyze' at line 1"]

-- case: desc format
SELECT desc format;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'desc format' at line 1"]

-- case: describe select 1
SELECT describe select 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'describe select 1' at line 1"]

-- case: flush no_write_to_binlog binary logs
SELECT flush no_write_to_binlog binary logs;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'no_write_to_binlog binary logs' at line 1"]

-- case: engine logs
SELECT engine logs;
-- error: [1054,"42S22","Unknown column 'engine' in 'field list'"]

-- case: error logs
SELECT error logs;
-- error: [1054,"42S22","Unknown column 'error' in 'field list'"]

-- case: general logs
SELECT general logs;
-- error: [1054,"42S22","Unknown column 'general' in 'field list'"]

-- case: slow logs
SELECT slow logs;
-- error: [1054,"42S22","Unknown column 'slow' in 'field list'"]

-- case: relay logs for channel 'x'
SELECT relay logs for channel 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'channel 'x'' at line 1"]

-- case: privileges
SELECT privileges;
-- error: [1054,"42S22","Unknown column 'privileges' in 'field list'"]

-- case: user_resources
SELECT user_resources;
-- error: [1054,"42S22","Unknown column 'user_resources' in 'field list'"]

-- case: optimizer_costs
SELECT optimizer_costs;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'optimizer_costs' at line 1"]

-- case: status
SELECT status;
-- error: [1054,"42S22","Unknown column 'status' in 'field list'"]

-- case: logs
SELECT logs;
-- error: [1054,"42S22","Unknown column 'logs' in 'field list'"]

-- case: flush relay logs for channel 'x'
SELECT flush relay logs for channel 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'logs for channel 'x'' at line 1"]

-- case: flush tables a
SELECT flush tables a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'a' at line 1"]

-- case: b.c for export
SELECT b.c for export;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'export' at line 1"]

-- case: flush tables for export
SELECT flush tables for export;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'export' at line 1"]

-- case: flush tables with read lock
SELECT flush tables with read lock;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'with read lock' at line 1"]

-- case: flush table
SELECT flush table;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'table' at line 1"]

-- case: flush tables a with read lock
SELECT flush tables a with read lock;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'a with read lock' at line 1"]

-- case: flush status
SELECT flush status;
-- error: [1054,"42S22","Unknown column 'flush' in 'field list'"]

-- case: tables
SELECT tables;
-- error: [1054,"42S22","Unknown column 'tables' in 'field list'"]

-- case: flush logs
SELECT flush logs;
-- error: [1054,"42S22","Unknown column 'flush' in 'field list'"]

-- case: flush
SELECT flush;
-- error: [1054,"42S22","Unknown column 'flush' in 'field list'"]

-- case: kill query 5
SELECT kill query 5;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'kill query 5' at line 1"]

-- case: kill connection @a
SELECT kill connection @a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'kill connection @a' at line 1"]

-- case: kill 1+1
SELECT kill 1+1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'kill 1+1' at line 1"]

-- case: kill
SELECT kill;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'kill' at line 1"]

-- case: kill query
SELECT kill query;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'kill query' at line 1"]

-- case: install plugin a soname 'x'
SELECT install plugin a soname 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'a soname 'x'' at line 1"]

-- case: install component 'a'
SELECT install component 'a';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near ''a'' at line 1"]

-- case: 'b' set global a.b = 1
SELECT 'b' set global a.b = 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'set global a.b = 1' at line 1"]

-- case: persist c = 'x'
SELECT persist c = 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '= 'x'' at line 1"]

-- case: uninstall component 'a'
SELECT uninstall component 'a';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near ''a'' at line 1"]

-- case: uninstall plugin a
SELECT uninstall plugin a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'a' at line 1"]

-- case: purge binary logs to 'x'
SELECT purge binary logs to 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'purge binary logs to 'x'' at line 1"]

-- case: purge binary logs before now() - interval 1 day
SELECT purge binary logs before now() - interval 1 day;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'purge binary logs before now() - interval 1 day' at line 1"]

-- case: purge binary logs
SELECT purge binary logs;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'purge binary logs' at line 1"]

-- case: reset binary logs and gtids to 5
SELECT reset binary logs and gtids to 5;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'binary logs and gtids to 5' at line 1"]

-- case: reset binary logs and gtids
SELECT reset binary logs and gtids;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'binary logs and gtids' at line 1"]

-- case: replica all for channel 'a'
SELECT replica all for channel 'a';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'all for channel 'a'' at line 1"]

-- case: reset replica
SELECT reset replica;
-- error: [1054,"42S22","Unknown column 'reset' in 'field list'"]

-- case: change replication source to source_host='x'
SELECT change replication source to source_host='x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'change replication source to source_host='x'' at line 1"]

-- case: source_port=3
SELECT source_port=3;
-- error: [1054,"42S22","Unknown column 'source_port' in 'field list'"]

-- case: ignore_server_ids=(1,2)
SELECT ignore_server_ids=(1,2);
-- error: [1054,"42S22","Unknown column 'ignore_server_ids' in 'field list'"]

-- case: source_auto_position=1 for channel 'a'
SELECT source_auto_position=1 for channel 'a';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'channel 'a'' at line 1"]

-- case: change replication source to foo='x'
SELECT change replication source to foo='x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'change replication source to foo='x'' at line 1"]

-- case: change replication filter replicate_do_db=(a,b)
SELECT change replication filter replicate_do_db=(a,b);
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'change replication filter replicate_do_db=(a,b)' at line 1"]

-- case: replicate_wild_ignore_table=('a.%')
SELECT replicate_wild_ignore_table=('a.%');
-- error: [1054,"42S22","Unknown column 'replicate_wild_ignore_table' in 'field list'"]

-- case: replicate_rewrite_db=((a,b),(c,d)) for channel 'x'
SELECT replicate_rewrite_db=((a,b),(c,d)) for channel 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'channel 'x'' at line 1"]

-- case: change replication filter replicate_do_table=(a.b, c.d)
SELECT change replication filter replicate_do_table=(a.b, c.d);
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'change replication filter replicate_do_table=(a.b, c.d)' at line 1"]

-- case: start replica io_thread
SELECT start replica io_thread;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'io_thread' at line 1"]

-- case: sql_thread until source_log_file='x'
SELECT sql_thread until source_log_file='x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'source_log_file='x'' at line 1"]

-- case: source_log_pos=4 user='x' password='y' for channel 'z'
SELECT source_log_pos=4 user='x' password='y' for channel 'z';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '='x' password='y' for channel 'z'' at line 1"]

-- case: start replica until sql_after_mts_gaps
SELECT start replica until sql_after_mts_gaps;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'until sql_after_mts_gaps' at line 1"]

-- case: stop replica sql_thread for channel 'x'
SELECT stop replica sql_thread for channel 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'sql_thread for channel 'x'' at line 1"]

-- case: start group_replication user='a'
SELECT start group_replication user='a';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'user='a'' at line 1"]

-- case: password='b'
SELECT password='b';
-- error: [1054,"42S22","Unknown column 'password' in 'field list'"]

-- case: stop group_replication
SELECT stop group_replication;
-- error: [1054,"42S22","Unknown column 'stop' in 'field list'"]

-- case: clone local data directory = '/x'
SELECT clone local data directory = '/x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'data directory = '/x'' at line 1"]

-- case: clone instance from a@b:3306 identified by 'x' data directory '/x' require no ssl
SELECT clone instance from a@b:3306 identified by 'x' data directory '/x' require no ssl;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '@b:3306 identified by 'x' data directory '/x' require no ssl' at line 1"]

-- case: binlog 'abc'
SELECT binlog 'abc';
-- error: [1054,"42S22","Unknown column 'binlog' in 'field list'"]

-- case: cache index a key(b,c)
SELECT cache index a key(b,c);
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'index a key(b,c)' at line 1"]

-- case: d.e in f
SELECT d.e in f;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'f' at line 1"]

-- case: cache index a partition (all) index (primary) in default
SELECT cache index a partition (all) index (primary) in default;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'index a partition (all) index (primary) in default' at line 1"]

-- case: load index into cache a ignore leaves
SELECT load index into cache a ignore leaves;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'load index into cache a ignore leaves' at line 1"]

-- case: load index into cache a partition (p0, p1) key (primary) ignore leaves
SELECT load index into cache a partition (p0, p1) key (primary) ignore leaves;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'load index into cache a partition (p0, p1) key (primary) ignore leaves' at line 1"]

-- case: import table from '/x'
SELECT import table from '/x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'table from '/x'' at line 1"]

-- case: '/y'
SELECT '/y';
-- mysql: [["/y"]]
-- types: ["VAR_STRING(8,31) NOT_NULL"]

-- case: create tablespace a add datafile 'x' use logfile group b initial_size=4M engine innodb encryption='n' autoextend_size 4G file_block_size=8192 wait comment 'x' engine_attribute='{}'
SELECT create tablespace a add datafile 'x' use logfile group b initial_size=4M engine innodb encryption='n' autoextend_size 4G file_block_size=8192 wait comment 'x' engine_attribute='{}';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create tablespace a add datafile 'x' use logfile group b initial_size=4M engine ' at line 1"]

-- case: create tablespace a
SELECT create tablespace a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create tablespace a' at line 1"]

-- case: create undo tablespace a add datafile 'x' engine=innodb
SELECT create undo tablespace a add datafile 'x' engine=innodb;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create undo tablespace a add datafile 'x' engine=innodb' at line 1"]

-- case: create logfile group a add undofile 'x' initial_size = 16M engine ndb
SELECT create logfile group a add undofile 'x' initial_size = 16M engine ndb;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create logfile group a add undofile 'x' initial_size = 16M engine ndb' at line 1"]

-- case: alter tablespace a rename to b
SELECT alter tablespace a rename to b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter tablespace a rename to b' at line 1"]

-- case: alter tablespace a drop datafile 'x' engine=ndb
SELECT alter tablespace a drop datafile 'x' engine=ndb;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter tablespace a drop datafile 'x' engine=ndb' at line 1"]

-- case: alter tablespace a encryption 'y'
SELECT alter tablespace a encryption 'y';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter tablespace a encryption 'y'' at line 1"]

-- case: alter tablespace a
SELECT alter tablespace a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter tablespace a' at line 1"]

-- case: alter undo tablespace a set inactive
SELECT alter undo tablespace a set inactive;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter undo tablespace a set inactive' at line 1"]

-- case: alter logfile group a add undofile 'x' engine ndb
SELECT alter logfile group a add undofile 'x' engine ndb;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter logfile group a add undofile 'x' engine ndb' at line 1"]

-- case: drop tablespace a engine=ndb
SELECT drop tablespace a engine=ndb;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'drop tablespace a engine=ndb' at line 1"]

-- case: drop tablespace a
SELECT drop tablespace a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'drop tablespace a' at line 1"]

-- case: drop undo tablespace a
SELECT drop undo tablespace a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'drop undo tablespace a' at line 1"]

-- case: drop logfile group a engine=ndb
SELECT drop logfile group a engine=ndb;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'drop logfile group a engine=ndb' at line 1"]

-- case: create server a foreign data wrapper mysql options (user 'a', host 'b', port 3)
SELECT create server a foreign data wrapper mysql options (user 'a', host 'b', port 3);
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create server a foreign data wrapper mysql options (user 'a', host 'b', port 3)' at line 1"]

-- case: create server a foreign data wrapper 'mysql' options ()
SELECT create server a foreign data wrapper 'mysql' options ();
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create server a foreign data wrapper 'mysql' options ()' at line 1"]

-- case: alter server a options (user 'b')
SELECT alter server a options (user 'b');
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter server a options (user 'b')' at line 1"]

-- case: drop server if exists a
SELECT drop server if exists a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'drop server if exists a' at line 1"]

-- case: create spatial reference system if not exists 1 name 'a' definition 'b' organization 'x' identified by 4 description 'x'
SELECT create spatial reference system if not exists 1 name 'a' definition 'b' organization 'x' identified by 4 description 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create spatial reference system if not exists 1 name 'a' definition 'b' organiza' at line 1"]

-- case: create or replace spatial reference system 1 name 'a' definition 'b'
SELECT create or replace spatial reference system 1 name 'a' definition 'b';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create or replace spatial reference system 1 name 'a' definition 'b'' at line 1"]

-- case: drop spatial reference system if exists 4
SELECT drop spatial reference system if exists 4;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'drop spatial reference system if exists 4' at line 1"]

-- case: create resource group a type = user vcpu=1-3
SELECT create resource group a type = user vcpu=1-3;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create resource group a type = user vcpu=1-3' at line 1"]

-- case: 4 thread_priority=5 enable
SELECT 4 thread_priority=5 enable;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '=5 enable' at line 1"]

-- case: create resource group a type system thread_priority -5
SELECT create resource group a type system thread_priority -5;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create resource group a type system thread_priority -5' at line 1"]

-- case: alter resource group a vcpu 1 disable force
SELECT alter resource group a vcpu 1 disable force;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter resource group a vcpu 1 disable force' at line 1"]

-- case: drop resource group a force
SELECT drop resource group a force;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'drop resource group a force' at line 1"]

-- case: set resource group a for 1
SELECT set resource group a for 1;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'set resource group a for 1' at line 1"]

-- case: alter instance rotate innodb master key
SELECT alter instance rotate innodb master key;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter instance rotate innodb master key' at line 1"]

-- case: alter instance rotate binlog master key
SELECT alter instance rotate binlog master key;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter instance rotate binlog master key' at line 1"]

-- case: alter instance reload tls for channel mysql_main no rollback on error
SELECT alter instance reload tls for channel mysql_main no rollback on error;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter instance reload tls for channel mysql_main no rollback on error' at line 1"]

-- case: alter instance disable innodb redo_log
SELECT alter instance disable innodb redo_log;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter instance disable innodb redo_log' at line 1"]

-- case: alter instance reload keyring
SELECT alter instance reload keyring;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'alter instance reload keyring' at line 1"]

-- case: create aggregate function a returns string soname 'x'
SELECT create aggregate function a returns string soname 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create aggregate function a returns string soname 'x'' at line 1"]

-- case: create function if not exists a returns integer soname 'x'
SELECT create function if not exists a returns integer soname 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create function if not exists a returns integer soname 'x'' at line 1"]

-- case: create function a.b returns integer soname 'x'
SELECT create function a.b returns integer soname 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'create function a.b returns integer soname 'x'' at line 1"]

-- case: prepare a from 'x'
SELECT prepare a from 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near ''x'' at line 1"]

-- case: prepare a from @x
SELECT prepare a from @x;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '@x' at line 1"]

-- case: prepare a from concat('a')
SELECT prepare a from concat('a');
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near '('a')' at line 1"]

-- case: prepare 'a' from 'x'
SELECT prepare 'a' from 'x';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near ''x'' at line 1"]

-- case: deallocate prepare a
SELECT deallocate prepare a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'a' at line 1"]

-- case: drop prepare a
SELECT drop prepare a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'drop prepare a' at line 1"]

-- case: start transaction read write
SELECT start transaction read write;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'read write' at line 1"]

-- case: with consistent snapshot
SELECT with consistent snapshot;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'with consistent snapshot' at line 1"]

-- case: start transaction read only
SELECT start transaction read only;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'read only' at line 1"]

-- case: read write
SELECT read write;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'read write' at line 1"]

-- case: start transaction read only read write
SELECT start transaction read only read write;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'read only read write' at line 1"]

-- case: begin work
SELECT begin work;
-- error: [1054,"42S22","Unknown column 'begin' in 'field list'"]

-- case: begin transaction
SELECT begin transaction;
-- error: [1054,"42S22","Unknown column 'begin' in 'field list'"]

-- case: commit work and no chain no release
SELECT commit work and no chain no release;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'and no chain no release' at line 1"]

-- case: commit and chain no release
SELECT commit and chain no release;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'release' at line 1"]

-- case: commit release
SELECT commit release;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'release' at line 1"]

-- case: commit no release and chain
SELECT commit no release and chain;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'release and chain' at line 1"]

-- case: rollback and chain
SELECT rollback and chain;
-- error: [1054,"42S22","Unknown column 'rollback' in 'field list'"]

-- case: rollback work to savepoint a
SELECT rollback work to savepoint a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'to savepoint a' at line 1"]

-- case: rollback to a
SELECT rollback to a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'to a' at line 1"]

-- case: rollback to savepoint a and chain
SELECT rollback to savepoint a and chain;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'to savepoint a and chain' at line 1"]

-- case: release a
SELECT release a;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'release a' at line 1"]

-- case: savepoint 'a'
SELECT savepoint 'a';
-- error: [1054,"42S22","Unknown column 'savepoint' in 'field list'"]

-- case: handler a open as b
SELECT handler a open as b;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'open as b' at line 1"]

-- case: handler a read b = (1,2) where c limit 3
SELECT handler a read b = (1,2) where c limit 3;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'read b = (1,2) where c limit 3' at line 1"]

-- case: signal sqlstate '45000' set message_text = 'a'
SELECT signal sqlstate '45000' set message_text = 'a';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'signal sqlstate '45000' set message_text = 'a'' at line 1"]

-- case: message_text = 'b'
SELECT message_text = 'b';
-- error: [1054,"42S22","Unknown column 'message_text' in 'field list'"]

-- case: signal sqlstate value '45000'
SELECT signal sqlstate value '45000';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'signal sqlstate value '45000'' at line 1"]

-- case: signal foo
SELECT signal foo;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'signal foo' at line 1"]

-- case: signal sqlwarning
SELECT signal sqlwarning;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'signal sqlwarning' at line 1"]

-- case: signal 1234
SELECT signal 1234;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'signal 1234' at line 1"]

-- case: signal
SELECT signal;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'signal' at line 1"]

-- case: resignal set message_text = 'a'
SELECT resignal set message_text = 'a';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'resignal set message_text = 'a'' at line 1"]

-- case: resignal sqlstate '45000'
SELECT resignal sqlstate '45000';
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'resignal sqlstate '45000'' at line 1"]

-- case: get diagnostics @a = number
SELECT get diagnostics @a = number;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'get diagnostics @a = number' at line 1"]

-- case: get diagnostics @a = message_text
SELECT get diagnostics @a = message_text;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'get diagnostics @a = message_text' at line 1"]

-- case: get current diagnostics condition 1 @a = message_text
SELECT get current diagnostics condition 1 @a = message_text;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'get current diagnostics condition 1 @a = message_text' at line 1"]

-- case: c = returned_sqlstate
SELECT c = returned_sqlstate;
-- error: [1054,"42S22","Unknown column 'c' in 'field list'"]

-- case: get stacked diagnostics condition @a b = class_origin
SELECT get stacked diagnostics condition @a b = class_origin;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'get stacked diagnostics condition @a b = class_origin' at line 1"]

-- case: get diagnostics condition 1+1 @a = message_text
SELECT get diagnostics condition 1+1 @a = message_text;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'get diagnostics condition 1+1 @a = message_text' at line 1"]

-- case: get diagnostics
SELECT get diagnostics;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'get diagnostics' at line 1"]

-- case: 1|2 from t
-- setup: values
SELECT 1|2 FROM t;
-- mysql: [["3"],["3"],["3"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: i|1 from t
-- setup: values
SELECT i|1 FROM t;
-- mysql: [["1"],[null],["18446744073709551611"]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: x|x from t
-- setup: values
SELECT x|x FROM t;
-- mysql: [[{"x":"00ff"}],[null],[null]]
-- types: ["VAR_STRING(8,31) BINARY"]

-- case: ~i from t
-- setup: values
SELECT ~i FROM t;
-- mysql: [["18446744073709551614"],[null],["4"]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: 1<<2 from t
-- setup: values
SELECT 1<<2 FROM t;
-- mysql: [["4"],["4"],["4"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: ni|1 from t
-- setup: values
SELECT ni|1 FROM t;
-- mysql: [["3"],["18446744073709551609"],["1"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: 'a' like 'b'
SELECT 'a' like 'b';
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: null+1
SELECT null+1;
-- mysql: [[null]]
-- types: ["DOUBLE(2,0) BINARY"]

-- case: '12'+0
SELECT '12'+0;
-- mysql: [["12"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: '12.7'+0
SELECT '12.7'+0;
-- mysql: [["12.7"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: '18446744073709551615'+0
SELECT '18446744073709551615'+0;
-- mysql: [["1.8446744073709552e19"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: '99999999999999999999'+0
SELECT '99999999999999999999'+0;
-- mysql: [["1e20"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: '-99999999999999999999'+0
SELECT '-99999999999999999999'+0;
-- mysql: [["-1e20"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: '12abc'+0
SELECT '12abc'+0;
-- mysql: [["12"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: '12abc'"]]

-- case: ''+0
SELECT ''+0;
-- mysql: [["0"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: 'abc'+0
SELECT 'abc'+0;
-- mysql: [["0"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: 'abc'"]]

-- case: ' 12 '+0
SELECT ' 12 '+0;
-- mysql: [["12"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: '1e3'+0
SELECT '1e3'+0;
-- mysql: [["1000"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: '+5'+0
SELECT '+5'+0;
-- mysql: [["5"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: '- 5'+0
SELECT '- 5'+0;
-- mysql: [["0"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: '- 5'"]]

-- case: '0x10'+0
SELECT '0x10'+0;
-- mysql: [["0"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: '0x10'"]]

-- case: '1e'+0
SELECT '1e'+0;
-- mysql: [["1"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: '1e'"]]

-- case: '.5'+0
SELECT '.5'+0;
-- mysql: [["0.5"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: '5.'+0
SELECT '5.'+0;
-- mysql: [["5"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: '1e400'+0
SELECT '1e400'+0;
-- mysql: [["1.7976931348623157e308"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: '1e400'"]]

-- case: '-1e400'+0
SELECT '-1e400'+0;
-- mysql: [["-1.7976931348623157e308"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: '-1e400'"]]

-- case: '1e-400'+0
SELECT '1e-400'+0;
-- mysql: [["0"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: '9223372036854775808'+0
SELECT '9223372036854775808'+0;
-- mysql: [["9.223372036854776e18"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: '-9223372036854775808'+0
SELECT '-9223372036854775808'+0;
-- mysql: [["-9.223372036854776e18"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: '1.5e2x'+0
SELECT '1.5e2x'+0;
-- mysql: [["150"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: '1.5e2x'"]]

-- case: '123456789012345678901234567890.5'+0
SELECT '123456789012345678901234567890.5'+0;
-- mysql: [["1.2345678901234568e29"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: '  '+0
SELECT '  '+0;
-- mysql: [["0"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: '-'+0
SELECT '-'+0;
-- mysql: [["0"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: '-'"]]

-- case: '-0'+0
SELECT '-0'+0;
-- mysql: [["0"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: '00012'+0
SELECT '00012'+0;
-- mysql: [["12"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: '1e-5'+0
SELECT '1e-5'+0;
-- mysql: [["0.00001"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: ~0
SELECT ~0;
-- mysql: [["18446744073709551615"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: ~1
SELECT ~1;
-- mysql: [["18446744073709551614"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: ~18446744073709551615
SELECT ~18446744073709551615;
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: ~1.5
SELECT ~1.5;
-- mysql: [["18446744073709551613"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: ~99999999999999999999
SELECT ~99999999999999999999;
-- mysql: [["9223372036854775808"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '99999999999999999999'"]]

-- case: ~9223372036854775807
SELECT ~9223372036854775807;
-- mysql: [["9223372036854775808"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: ~9223372036854775808
SELECT ~9223372036854775808;
-- mysql: [["9223372036854775807"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: 5|-1
SELECT 5|-1;
-- mysql: [["18446744073709551615"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: 5|-99999999999999999999
SELECT 5|-99999999999999999999;
-- mysql: [["9223372036854775813"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '-99999999999999999999'"]]

-- case: 5|-1.5
SELECT 5|-1.5;
-- mysql: [["18446744073709551615"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: 5|-9223372036854775808
SELECT 5|-9223372036854775808;
-- mysql: [["9223372036854775813"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (1)<<(0)
SELECT (1)<<(0);
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (1)>>(0)
SELECT (1)>>(0);
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (1)<<(1)
SELECT (1)<<(1);
-- mysql: [["2"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (1)>>(1)
SELECT (1)>>(1);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (1)<<(63)
SELECT (1)<<(63);
-- mysql: [["9223372036854775808"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (1)>>(63)
SELECT (1)>>(63);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (1)<<(64)
SELECT (1)<<(64);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (1)>>(64)
SELECT (1)>>(64);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (1)<<(-1)
SELECT (1)<<(-1);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (1)>>(-1)
SELECT (1)>>(-1);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (1)<<(1.5)
SELECT (1)<<(1.5);
-- mysql: [["4"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (1)>>(1.5)
SELECT (1)>>(1.5);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (1)<<(2.5)
SELECT (1)<<(2.5);
-- mysql: [["8"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (1)>>(2.5)
SELECT (1)>>(2.5);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (-1)<<(0)
SELECT (-1)<<(0);
-- mysql: [["18446744073709551615"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (-1)>>(0)
SELECT (-1)>>(0);
-- mysql: [["18446744073709551615"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (-1)<<(1)
SELECT (-1)<<(1);
-- mysql: [["18446744073709551614"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (-1)>>(1)
SELECT (-1)>>(1);
-- mysql: [["9223372036854775807"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (-1)<<(63)
SELECT (-1)<<(63);
-- mysql: [["9223372036854775808"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (-1)>>(63)
SELECT (-1)>>(63);
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (-1)<<(64)
SELECT (-1)<<(64);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (-1)>>(64)
SELECT (-1)>>(64);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (-1)<<(-1)
SELECT (-1)<<(-1);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (-1)>>(-1)
SELECT (-1)>>(-1);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (-1)<<(1.5)
SELECT (-1)<<(1.5);
-- mysql: [["18446744073709551612"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (-1)>>(1.5)
SELECT (-1)>>(1.5);
-- mysql: [["4611686018427387903"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (-1)<<(2.5)
SELECT (-1)<<(2.5);
-- mysql: [["18446744073709551608"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (-1)>>(2.5)
SELECT (-1)>>(2.5);
-- mysql: [["2305843009213693951"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (9223372036854775807)<<(0)
SELECT (9223372036854775807)<<(0);
-- mysql: [["9223372036854775807"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (9223372036854775807)>>(0)
SELECT (9223372036854775807)>>(0);
-- mysql: [["9223372036854775807"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (9223372036854775807)<<(1)
SELECT (9223372036854775807)<<(1);
-- mysql: [["18446744073709551614"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (9223372036854775807)>>(1)
SELECT (9223372036854775807)>>(1);
-- mysql: [["4611686018427387903"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (9223372036854775807)<<(63)
SELECT (9223372036854775807)<<(63);
-- mysql: [["9223372036854775808"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (9223372036854775807)>>(63)
SELECT (9223372036854775807)>>(63);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (9223372036854775807)<<(64)
SELECT (9223372036854775807)<<(64);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (9223372036854775807)>>(64)
SELECT (9223372036854775807)>>(64);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (9223372036854775807)<<(-1)
SELECT (9223372036854775807)<<(-1);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (9223372036854775807)>>(-1)
SELECT (9223372036854775807)>>(-1);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (9223372036854775807)<<(1.5)
SELECT (9223372036854775807)<<(1.5);
-- mysql: [["18446744073709551612"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (9223372036854775807)>>(1.5)
SELECT (9223372036854775807)>>(1.5);
-- mysql: [["2305843009213693951"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (9223372036854775807)<<(2.5)
SELECT (9223372036854775807)<<(2.5);
-- mysql: [["18446744073709551608"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (9223372036854775807)>>(2.5)
SELECT (9223372036854775807)>>(2.5);
-- mysql: [["1152921504606846975"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (5)<<(0)
SELECT (5)<<(0);
-- mysql: [["5"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (5)>>(0)
SELECT (5)>>(0);
-- mysql: [["5"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (5)<<(1)
SELECT (5)<<(1);
-- mysql: [["10"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (5)>>(1)
SELECT (5)>>(1);
-- mysql: [["2"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (5)<<(63)
SELECT (5)<<(63);
-- mysql: [["9223372036854775808"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (5)>>(63)
SELECT (5)>>(63);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (5)<<(64)
SELECT (5)<<(64);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (5)>>(64)
SELECT (5)>>(64);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (5)<<(-1)
SELECT (5)<<(-1);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (5)>>(-1)
SELECT (5)>>(-1);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (5)<<(1.5)
SELECT (5)<<(1.5);
-- mysql: [["20"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (5)>>(1.5)
SELECT (5)>>(1.5);
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (5)<<(2.5)
SELECT (5)<<(2.5);
-- mysql: [["40"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: (5)>>(2.5)
SELECT (5)>>(2.5);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: 1/3
SELECT 1/3;
-- mysql: [["0.3333"]]
-- types: ["NEWDECIMAL(7,4) BINARY"]

-- case: 1 div 3
SELECT 1 div 3;
-- mysql: [["0"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: 1 % 3
SELECT 1 % 3;
-- mysql: [["1"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: 1e0/3
SELECT 1e0/3;
-- mysql: [["0.3333333333333333"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: 1e0 % 3
SELECT 1e0 % 3;
-- mysql: [["1"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: -7/3
SELECT -7/3;
-- mysql: [["-2.3333"]]
-- types: ["NEWDECIMAL(7,4) BINARY"]

-- case: -7 div 3
SELECT -7 div 3;
-- mysql: [["-2"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: -7 % 3
SELECT -7 % 3;
-- mysql: [["-1"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: -7e0/3
SELECT -7e0/3;
-- mysql: [["-2.3333333333333335"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: -7e0 % 3
SELECT -7e0 % 3;
-- mysql: [["-1"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: 10/4
SELECT 10/4;
-- mysql: [["2.5000"]]
-- types: ["NEWDECIMAL(8,4) BINARY"]

-- case: 10 div 4
SELECT 10 div 4;
-- mysql: [["2"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: 10 % 4
SELECT 10 % 4;
-- mysql: [["2"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: 10e0/4
SELECT 10e0/4;
-- mysql: [["2.5"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: 10e0 % 4
SELECT 10e0 % 4;
-- mysql: [["2"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: 123456789/7
SELECT 123456789/7;
-- mysql: [["17636684.1429"]]
-- types: ["NEWDECIMAL(15,4) BINARY"]

-- case: 123456789 div 7
SELECT 123456789 div 7;
-- mysql: [["17636684"]]
-- types: ["LONGLONG(10,0) BINARY"]

-- case: 123456789 % 7
SELECT 123456789 % 7;
-- mysql: [["1"]]
-- types: ["LONGLONG(10,0) BINARY"]

-- case: 123456789e0/7
SELECT 123456789e0/7;
-- mysql: [["17636684.14285714"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: 123456789e0 % 7
SELECT 123456789e0 % 7;
-- mysql: [["1"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: 0.00001/3
SELECT 0.00001/3;
-- mysql: [["0.000003333"]]
-- types: ["NEWDECIMAL(12,9) BINARY"]

-- case: 0.00001 div 3
SELECT 0.00001 div 3;
-- mysql: [["0"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: 0.00001 % 3
SELECT 0.00001 % 3;
-- mysql: [["0.00001"]]
-- types: ["NEWDECIMAL(8,5) BINARY"]

-- case: 0.00001e0/3
SELECT 0.00001e0/3;
-- mysql: [["0.0000033333333333333337"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: 0.00001e0 % 3
SELECT 0.00001e0 % 3;
-- mysql: [["0.00001"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: 1/0
SELECT 1/0;
-- mysql: [[null]]
-- types: ["NEWDECIMAL(7,4) BINARY"]
-- warnings: [["Warning",1365,"Division by 0"]]

-- case: 1 div 0
SELECT 1 div 0;
-- mysql: [[null]]
-- types: ["LONGLONG(2,0) BINARY"]
-- warnings: [["Warning",1365,"Division by 0"]]

-- case: 1 % 0
SELECT 1 % 0;
-- mysql: [[null]]
-- types: ["LONGLONG(2,0) BINARY"]
-- warnings: [["Warning",1365,"Division by 0"]]

-- case: 1e0/0
SELECT 1e0/0;
-- mysql: [[null]]
-- types: ["DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",1365,"Division by 0"]]

-- case: 1e0 % 0
SELECT 1e0 % 0;
-- mysql: [[null]]
-- types: ["DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",1365,"Division by 0"]]

-- case: 99999999999/7
SELECT 99999999999/7;
-- mysql: [["14285714285.5714"]]
-- types: ["NEWDECIMAL(17,4) BINARY"]

-- case: 99999999999 div 7
SELECT 99999999999 div 7;
-- mysql: [["14285714285"]]
-- types: ["LONGLONG(12,0) BINARY"]

-- case: 99999999999 % 7
SELECT 99999999999 % 7;
-- mysql: [["4"]]
-- types: ["LONGLONG(12,0) BINARY"]

-- case: 99999999999e0/7
SELECT 99999999999e0/7;
-- mysql: [["14285714285.571428"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: 99999999999e0 % 7
SELECT 99999999999e0 % 7;
-- mysql: [["4"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: -1/3
SELECT -1/3;
-- mysql: [["-0.3333"]]
-- types: ["NEWDECIMAL(7,4) BINARY"]

-- case: -1 div 3
SELECT -1 div 3;
-- mysql: [["0"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: -1 % 3
SELECT -1 % 3;
-- mysql: [["-1"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: -1e0/3
SELECT -1e0/3;
-- mysql: [["-0.3333333333333333"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: -1e0 % 3
SELECT -1e0 % 3;
-- mysql: [["-1"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: 1e-300*1e-300
SELECT 1e-300*1e-300;
-- mysql: [["0"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: 1e-300/1e300
SELECT 1e-300/1e300;
-- mysql: [["0"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: 1e-200*1e250
SELECT 1e-200*1e250;
-- mysql: [["9.999999999999999e49"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL"]

-- case: i <=> 1, not (i <=> 1), i = 1.0 from t
-- setup: values
SELECT i <=> 1, NOT (i <=> 1), i = 1.0, i = 1.5, i < 1.0, NOT i = 1.0, i <=> 1.0, i IN (1.0, 2.5), i <> 1e0 FROM t;
-- mysql: [["1","0","1","0","0","0","1","1","0"],["0","1",null,null,null,null,"0",null,null],["0","1","0","0","1","1","0","0","1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: rows of t by an unsigned subquery
-- setup: values
SELECT i FROM t WHERE i IN (SELECT CAST(i AS UNSIGNED) FROM t u WHERE i > 0);
-- mysql: [["1"]]
-- types: ["LONG(11,0) BINARY"]

-- case: bl | 8, tx | 8, s | 8, bl + 0, s + 0 from t
-- setup: values
SELECT bl | 8, tx | 8, s | 8, bl + 0, s + 0 FROM t;
-- mysql: [["8","8","8","0","0"],[null,null,null,null,null],[null,null,"8",null,"0"]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY UNSIGNED","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect INTEGER value: 'abc'"],["Warning",1292,"Truncated incorrect DOUBLE value: 'abc'"],["Warning",1292,"Truncated incorrect INTEGER value: 'É x'"],["Warning",1292,"Truncated incorrect DOUBLE value: 'É x'"]]

-- case: f | 0 from t
-- setup: values
SELECT f | 0 FROM t;
-- mysql: [["8"],[null],["9223372036854775807"]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]
-- warnings: [["Warning",1292,"Truncated incorrect INTEGER value: '1e20'"]]

-- case: (f + 0) | 0 from t
-- setup: values
-- differs: the message names another expression that may overflow
SELECT (f + 0) | 0 FROM t;
-- error: [1690,"22003","BIGINT value is out of range in '(`aproxy_golden`.`t`.`f` + 0)'"]

-- case: d | 12345678901234567890.5 from t where i = 1
-- setup: values
SELECT d | 12345678901234567890.5 FROM t WHERE i = 1;
-- mysql: [["9223372036854775807"]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '12345678901234567890.5'"]]

-- case: 99999999999999999999 | 0
-- setup: values
SELECT 99999999999999999999 | 0;
-- mysql: [["9223372036854775807"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '99999999999999999999'"]]

-- case: coalesce(s, 'a') + 0, md5(s) + 0, greatest(s, 'a') + 0, regexp_substr(s, 'a') + 0, upper(s) + 0 from t
-- setup: values
SELECT coalesce(s, 'a') + 0, md5(s) + 0, greatest(s, 'a') + 0, regexp_substr(s, 'a') + 0, upper(s) + 0 FROM t;
-- mysql: [["0","900150983","0","0","0"],["0",null,null,null,null],["0","4","0",null,"0"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DOUBLE value: 'ABC'"],["Warning",1292,"Truncated incorrect DOUBLE value: 'É X'"]]

-- case: if(i, da, s) + 0, case when i then ti else s end + 0, elt(2, s, da) + 0 from t
-- setup: values
SELECT if(i, da, s) + 0, case when i then ti else s end + 0, elt(2, s, da) + 0 FROM t;
-- mysql: [["20200103","111213","20200103"],[null,null,null],[null,null,null]]
-- types: ["DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY"]

-- case: ('2021-05-06 07:08:09.5' + interval 10 second) + 0, ('2020-01-01' + interval 1 day) | 0
-- setup: values
SELECT ('2021-05-06 07:08:09.5' + interval 10 second) + 0, ('2020-01-01' + interval 1 day) | 0;
-- mysql: [["20210506070819.5","20200102"]]
-- types: ["DOUBLE(23,31) BINARY","LONGLONG(21,0) BINARY UNSIGNED"]

-- case: s is unknown, s is not unknown from t
-- setup: values
SELECT s is unknown, s is not unknown FROM t;
-- mysql: [["0","1"],["1","0"],["0","1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 9223372036854775807 % u from t
-- setup: values
SELECT 9223372036854775807 % u FROM t;
-- mysql: [["1"],[null],[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: cast(-9223372036854775808 as signed) div i from t
-- setup: values
SELECT cast(-9223372036854775808 as signed) div i FROM t;
-- error: [1690,"22003","BIGINT value is out of range in '(cast(-(9223372036854775808) as signed) DIV `aproxy_golden`.`t`.`i`)'"]

-- case: addtime('10:11:12.5', ti) + 0, subtime('2020-01-01 10:11:12', ti) | 0 from t
-- setup: values
SELECT addtime('10:11:12.5', ti) + 0, subtime('2020-01-01 10:11:12', ti) | 0 FROM t;
-- mysql: [["212325.5","20191231225859"],[null,null],[null,null]]
-- types: ["DOUBLE(23,31) BINARY","LONGLONG(21,0) BINARY UNSIGNED"]

-- case: if(i, '2020-01-01' + interval 1 day, s) + 0 from t where i = 1
-- setup: values
SELECT if(i, '2020-01-01' + interval 1 day, s) + 0 FROM t WHERE i = 1;
-- mysql: [["20200102"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: _binary x'31' + 0, _binary b'00110001' | 0, _binary x'31' = 1, x'31' + 0
-- setup: values
SELECT _binary x'31' + 0, _binary b'00110001' | 0, _binary x'31' = 1, x'31' + 0;
-- mysql: [["1","1","1","49"]]
-- types: ["DOUBLE(23,31) BINARY NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED","LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(4,0) BINARY NOT_NULL UNSIGNED"]

-- case: x | 0, cast(x as signed) from t
-- setup: values
SELECT x | 0, cast(x as signed) FROM t;
-- mysql: [["0","0"],[null,null],[null,null]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect INTEGER value: ''"],["Warning",1292,"Truncated incorrect INTEGER value: '\\x00\\xFF'"]]

-- case: if(i > 1, u, i) | 0, cast(if(i, 18446744073709551615, i) as signed), coalesce(u, i) | 0 from t
-- setup: values
SELECT if(i > 1, u, i) | 0, cast(if(i, 18446744073709551615, i) as signed), coalesce(u, i) | 0 FROM t;
-- mysql: [["1","-1","2"],[null,null,null],["18446744073709551611","-1","18446744073709551611"]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY UNSIGNED"]

-- case: null div s, null << s, null | s, pow(null, s), round(null, s), log(null, s), substring(null, s), repeat(null, s) from t
-- setup: values
SELECT null div s, null << s, null | s, pow(null, s), round(null, s), log(null, s), substring(null, s), repeat(null, s) FROM t;
-- mysql: [[null,null,null,null,null,null,null,null],[null,null,null,null,null,null,null,null],[null,null,null,null,null,null,null,null]]
-- types: ["LONGLONG(11,0) BINARY","LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY UNSIGNED","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY","VAR_STRING(0,31) BINARY","LONGBLOB(16777216,31) BINARY"]

-- case: u | s, ni div s from t where i = 1
-- setup: values
SELECT u | s, ni div s FROM t WHERE i = 1;
-- mysql: [["2",null]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect INTEGER value: 'abc'"],["Warning",1366,"Incorrect DECIMAL value: '0' for column '' at row -1"],["Warning",1292,"Truncated incorrect DECIMAL value: 'abc'"],["Warning",1365,"Division by 0"]]

-- case: bits of a NULL that was chosen are those of bytes
SELECT (IF(1, NULL, NULL)) << 1, (COALESCE(NULL, NULL)) | NULL, x'61' & (IFNULL(NULL, NULL)), (IF(1, NULL, NULL)) & 1, NULL << 1, CONCAT(-x'00'), LENGTH(-b'0');
-- mysql: [[null,null,null,null,null,"-0","2"]]
-- types: ["VAR_STRING(0,31) BINARY","VAR_STRING(0,31) BINARY","VAR_STRING(1,31) BINARY","LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY UNSIGNED","VAR_STRING(88,31)","LONGLONG(11,0) BINARY NOT_NULL"]
