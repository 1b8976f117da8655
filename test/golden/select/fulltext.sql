-- case: select id, match(a) against ('mysql') from articles order by id
-- setup: fulltext
select id, match(a) against ('mysql') from articles order by id;
-- mysql: [["1","0.0590674914419651"],["2","0.0590674914419651"],["3","0.0590674914419651"],["4","0.1772024780511856"],["5","0"],["6","0"],["7","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]

-- case: select id, match(a,b) against ('tutorial mysql') from articles order by id
-- setup: fulltext
select id, match(a,b) against ('tutorial mysql') from articles order by id;
-- mysql: [["1","0.19447439908981323"],["2","0.19447439908981323"],["3","0.19447439908981323"],["4","0.1772024780511856"],["5","0"],["6","0"],["7","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]

-- case: select id from articles where match(a) against ('mysql')
-- setup: fulltext
select id from articles where match(a) against ('mysql');
-- mysql: [["4"],["1"],["2"],["3"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id, match(b) against ('tutorial') from articles
-- setup: fulltext
select id, match(b) against ('tutorial') from articles;
-- error: [1191,"HY000","Can't find FULLTEXT index matching the column list"]

-- case: select id from articles where match(a) against ('cafe')
-- setup: fulltext
select id from articles where match(a) against ('cafe');
-- mysql: [["5"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a) against ('don')
-- setup: fulltext
select id from articles where match(a) against ('don');
-- mysql: [["5"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a) against ("don't")
-- setup: fulltext
select id from articles where match(a) against ("don't");
-- mysql: [["5"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('foo_bar')
-- setup: fulltext
select id from articles where match(a,b) against ('foo_bar');
-- mysql: [["5"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('foo')
-- setup: fulltext
select id from articles where match(a,b) against ('foo');
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('the')
-- setup: fulltext
select id from articles where match(a,b) against ('the');
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('well-known' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('well-known' in boolean mode);
-- mysql: [["2"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id, match(a,b) against ('+tutorial -optimizing' in boolean mode) m from articles wh
-- setup: fulltext
select id, match(a,b) against ('+tutorial -optimizing' in boolean mode) m from articles where match(a,b) against ('+tutorial -optimizing' in boolean mode);
-- mysql: [["1","0.13540691137313843"],["2","0.13540691137313843"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]

-- case: select id, match(a,b) against ('mysql >tutorial' in boolean mode) m from articles where ma
-- setup: fulltext
select id, match(a,b) against ('mysql >tutorial' in boolean mode) m from articles where match(a,b) against ('mysql >tutorial' in boolean mode);
-- mysql: [["1","1.194474458694458"],["2","1.194474458694458"],["3","1.194474458694458"],["4","0.1772024780511856"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]

-- case: select id, match(a,b) against ('mysql <tutorial' in boolean mode) m from articles where ma
-- setup: fulltext
select id, match(a,b) against ('mysql <tutorial' in boolean mode) m from articles where match(a,b) against ('mysql <tutorial' in boolean mode);
-- mysql: [["4","0.1772024780511856"],["1","-0.8055256009101868"],["2","-0.8055256009101868"],["3","-0.8055256009101868"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]

-- case: select id, match(a,b) against ('mysql ~tutorial' in boolean mode) m from articles where ma
-- setup: fulltext
select id, match(a,b) against ('mysql ~tutorial' in boolean mode) m from articles where match(a,b) against ('mysql ~tutorial' in boolean mode);
-- mysql: [["4","0.1772024780511856"],["1","-0.8055256009101868"],["2","-0.8055256009101868"],["3","-0.8055256009101868"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]

-- case: select id, match(a,b) against ('+mysql ~tutorial' in boolean mode) m from articles where m
-- setup: fulltext
select id, match(a,b) against ('+mysql ~tutorial' in boolean mode) m from articles where match(a,b) against ('+mysql ~tutorial' in boolean mode);
-- mysql: [["4","0.1772024780511856"],["1","0.0590674914419651"],["2","0.0590674914419651"],["3","0.0590674914419651"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]

-- case: select id, match(a,b) against ('~tutorial' in boolean mode) m from articles where match(a,
-- setup: fulltext
select id, match(a,b) against ('~tutorial' in boolean mode) m from articles where match(a,b) against ('~tutorial' in boolean mode);
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]

-- case: select id, match(a,b) against ('<tutorial' in boolean mode) m from articles where match(a,
-- setup: fulltext
select id, match(a,b) against ('<tutorial' in boolean mode) m from articles where match(a,b) against ('<tutorial' in boolean mode);
-- mysql: [["1","-0.8645930886268616"],["2","-0.8645930886268616"],["3","-0.8645930886268616"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]

-- case: select id, match(a,b) against ('+mysql +(>tutorial <tricks)' in boolean mode) m from artic
-- setup: fulltext
select id, match(a,b) against ('+mysql +(>tutorial <tricks)' in boolean mode) m from articles where match(a,b) against ('+mysql +(>tutorial <tricks)' in boolean mode);
-- mysql: [["1","1.194474458694458"],["2","1.194474458694458"],["3","0.49048444628715515"],["4","-0.526787519454956"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]

-- case: select id, match(a,b) against ('+mysql tutorial' in boolean mode) m from articles where ma
-- setup: fulltext
select id, match(a,b) against ('+mysql tutorial' in boolean mode) m from articles where match(a,b) against ('+mysql tutorial' in boolean mode);
-- mysql: [["1","0.19447439908981323"],["2","0.19447439908981323"],["3","0.19447439908981323"],["4","0.1772024780511856"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]

-- case: select id, match(a,b) against ('-mysql' in boolean mode) m from articles
-- setup: fulltext
select id, match(a,b) against ('-mysql' in boolean mode) m from articles;
-- mysql: [["1","0"],["2","0"],["3","0"],["4","0"],["5","0"],["6","0"],["7","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]

-- case: select id from articles where match(a,b) against ('tut*' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('tut*' in boolean mode);
-- mysql: [["1"],["2"],["3"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id, match(a,b) against ('tri*' in boolean mode) from articles
-- setup: fulltext
select id, match(a,b) against ('tri*' in boolean mode) from articles;
-- mysql: [["1","0"],["2","0"],["3","0.2960100471973419"],["4","0.2960100471973419"],["5","0"],["6","0"],["7","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]

-- case: select id from articles where match(a,b) against ('"mysql tutorial"' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('"mysql tutorial"' in boolean mode);
-- mysql: [["1"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id, match(a,b) against ('"mysql tutorial"' in boolean mode) from articles
-- setup: fulltext
select id, match(a,b) against ('"mysql tutorial"' in boolean mode) from articles;
-- mysql: [["1","0.19447439908981323"],["2","0"],["3","0"],["4","0"],["5","0"],["6","0"],["7","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]

-- case: select id from articles where match(a,b) against ('"best of the well"' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('"best of the well"' in boolean mode);
-- mysql: [["3"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('"best the well"' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('"best the well"' in boolean mode);
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('"best well"' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('"best well"' in boolean mode);
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('"tutorial dbms"' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('"tutorial dbms"' in boolean mode);
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('"mysql tutorial"')
-- setup: fulltext
select id from articles where match(a,b) against ('"mysql tutorial"');
-- mysql: [["1"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('"you through"@3' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('"you through"@3' in boolean mode);
-- mysql: [["2"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('"went through"@2' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('"went through"@2' in boolean mode);
-- mysql: [["2"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('"tutorial show"@4' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('"tutorial show"@4' in boolean mode);
-- mysql: [["3"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('"tutorial show"@3' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('"tutorial show"@3' in boolean mode);
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('"show tutorial"@5' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('"show tutorial"@5' in boolean mode);
-- mysql: [["3"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id, match(a,b) against ('tutorial' with query expansion) from articles
-- setup: fulltext
select id, match(a,b) against ('tutorial' with query expansion) from articles;
-- mysql: [["1","2.3370466232299805"],["2","4.061438083648682"],["3","3.6432573795318604"],["4","0.4732125401496887"],["5","0"],["6","0"],["7","0"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]

-- case: select id from articles where match(a,b) against ('tutorial' with query expansion)
-- setup: fulltext
select id from articles where match(a,b) against ('tutorial' with query expansion);
-- mysql: [["2"],["3"],["1"],["4"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('')
-- setup: fulltext
select id from articles where match(a,b) against ('');
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against (null)
-- setup: fulltext
select id from articles where match(a,b) against (null);
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('ab')
-- setup: fulltext
select id from articles where match(a,b) against ('ab');
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(b,a) against ('tutorial')
-- setup: fulltext
select id from articles where match(b,a) against ('tutorial');
-- mysql: [["1"],["2"],["3"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(id) against ('tutorial')
-- setup: fulltext
select id from articles where match(id) against ('tutorial');
-- error: [1191,"HY000","Can't find FULLTEXT index matching the column list"]

-- case: select match(a) against (b) from articles
-- setup: fulltext
select match(a) against (b) from articles;
-- error: [1210,"HY000","Incorrect arguments to AGAINST"]

-- case: select id from articles where match(a,b) against ('+' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('+' in boolean mode);
-- error: [1064,"42000","syntax error, unexpected $end"]

-- case: select id from articles where match(a,b) against ('(mysql' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('(mysql' in boolean mode);
-- error: [1064,"42000","syntax error, unexpected $end"]

-- case: select id from articles where match(a,b) against ('"mysql' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('"mysql' in boolean mode);
-- mysql: [["4"],["1"],["2"],["3"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('mysql+tutorial' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('mysql+tutorial' in boolean mode);
-- mysql: [["1"],["2"],["3"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('++mysql' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('++mysql' in boolean mode);
-- error: [1064,"42000","syntax error, unexpected '+'"]

-- case: select id from articles where match(a,b) against ('+-mysql' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('+-mysql' in boolean mode);
-- error: [1064,"42000","syntax error, unexpected '-'"]

-- case: select id from articles where match(a,b) against ('mysql*tutorial' in boolean mode)
-- setup: fulltext
-- differs: the order of rows with prefixes
select id from articles where match(a,b) against ('mysql*tutorial' in boolean mode);
-- mysql: [["1"],["2"],["3"],["4"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('my*sql' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('my*sql' in boolean mode);
-- mysql: [["4"],["1"],["2"],["3"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('*sql' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('*sql' in boolean mode);
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('+the +mysql' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('+the +mysql' in boolean mode);
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('+ab +mysql' in boolean mode)
-- setup: fulltext
select id from articles where match(a,b) against ('+ab +mysql' in boolean mode);
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where not match(a,b) against ('mysql')
-- setup: fulltext
select id from articles where not match(a,b) against ('mysql');
-- mysql: [["5"],["6"],["7"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('mysql') > 0.1
-- setup: fulltext
select id from articles where match(a,b) against ('mysql') > 0.1;
-- mysql: [["4"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('mysql') = 0
-- setup: fulltext
select id from articles where match(a,b) against ('mysql') = 0;
-- mysql: [["5"],["6"],["7"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles where match(a,b) against ('data') and id > 1
-- setup: fulltext
select id from articles where match(a,b) against ('data') and id > 1;
-- mysql: [["7"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id from articles order by match(a,b) against ('mysql tricks') desc, id limit 3
-- setup: fulltext
select id from articles order by match(a,b) against ('mysql tricks') desc, id limit 3;
-- mysql: [["4"],["3"],["1"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: select id, match(a,b) against ('mysql') m from articles where id < 4 order by m desc, id
-- setup: fulltext
select id, match(a,b) against ('mysql') m from articles where id < 4 order by m desc, id;
-- mysql: [["1","0.0590674914419651"],["2","0.0590674914419651"],["3","0.0590674914419651"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]

-- case: select id, match(a) against ('mysql mysql') from articles where id = 4
-- setup: fulltext
select id, match(a) against ('mysql mysql') from articles where id = 4;
-- mysql: [["4","0.010089198127388954"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]

-- case: SELECT id FROM articles WHERE MATCH(a) AGAINST('fresh')
-- setup: fulltext
-- before: BEGIN
-- before: INSERT INTO articles VALUES (8, 'fresh mysql row', 'x')
-- after: ROLLBACK
SELECT id FROM articles WHERE MATCH(a) AGAINST('fresh');
-- mysql: []
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: SELECT id FROM articles WHERE MATCH(a) AGAINST('fresh')
-- setup: fulltext
-- before: INSERT INTO articles VALUES (8, 'fresh row', 'x')
-- after: DELETE FROM articles WHERE id = 8
SELECT id FROM articles WHERE MATCH(a) AGAINST('fresh');
-- mysql: [["8"]]
-- types: ["LONG(11,0) BINARY NOT_NULL"]

-- case: SELECT id, a FROM articles WHERE MATCH(a) AGAINST('changed')
-- setup: fulltext
-- before: INSERT INTO articles VALUES (8, 'fresh row', 'x')
-- before: UPDATE articles SET a = 'changed' WHERE MATCH(a) AGAINST('fresh')
-- after: DELETE FROM articles WHERE id = 8
SELECT id, a FROM articles WHERE MATCH(a) AGAINST('changed');
-- mysql: [["8","changed"]]
-- types: ["LONG(11,0) BINARY NOT_NULL","VAR_STRING(800,0)"]

-- case: SELECT COUNT(*) FROM articles
-- setup: fulltext
-- before: INSERT INTO articles VALUES (8, 'removed row', 'x')
-- before: DELETE FROM articles WHERE MATCH(a) AGAINST('removed')
-- after: DELETE FROM articles WHERE id = 8
SELECT COUNT(*) FROM articles;
-- mysql: [["7"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]
