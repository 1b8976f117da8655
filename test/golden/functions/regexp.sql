-- case: s regexp 'a' from t
-- setup: values
SELECT s regexp 'a' FROM t;
-- mysql: [["1"],[null],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: regexp_like(s,'a') from t
-- setup: values
SELECT regexp_like(s,'a') FROM t;
-- mysql: [["1"],[null],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: regexp_like('a','b') from t
-- setup: values
SELECT regexp_like('a','b') FROM t;
-- mysql: [["0"],["0"],["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: regexp_instr(s,'a') from t
-- setup: values
SELECT regexp_instr(s,'a') FROM t;
-- mysql: [["1"],[null],["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: regexp_substr(s,'a') from t
-- setup: values
SELECT regexp_substr(s,'a') FROM t;
-- mysql: [["a"],[null],[null]]
-- types: ["VAR_STRING(40,31)"]

-- case: regexp_replace(s,'a','b') from t
-- setup: values
SELECT regexp_replace(s,'a','b') FROM t;
-- mysql: [["bbc"],[null],["É x"]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: regexp_replace('abc','a','b') from t
-- setup: values
SELECT regexp_replace('abc','a','b') FROM t;
-- mysql: [["bbc"],["bbc"],["bbc"]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: regexp_substr(tx,'a') from t
-- setup: values
SELECT regexp_substr(tx,'a') FROM t;
-- mysql: [[null],[null],[null]]
-- types: ["MEDIUMBLOB(1048560,31)"]

-- case: regexp_replace(n,'a',n) from t
-- setup: values
SELECT regexp_replace(n,'a',n) FROM t;
-- mysql: [["ni"],["second row"],["ABC,abcBC,ABC,abcbc"]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: 'a' rlike 'b' from t
-- setup: values
SELECT 'a' rlike 'b' FROM t;
-- mysql: [["0"],["0"],["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'abc' regexp 'B'
SELECT 'abc' regexp 'B';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'abc' regexp binary 'B'
SELECT 'abc' regexp binary 'B';
-- error: [3995,"HY000","Character set 'utf8mb4_general_ci' cannot be used in conjunction with 'binary' in call to regexp_like."]

-- case: regexp_like('abc','B','c')
SELECT regexp_like('abc','B','c');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: regexp_like('abc','B','i')
SELECT regexp_like('abc','B','i');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'a\nb' regexp 'a.b'
SELECT 'a\nb' regexp 'a.b';
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: regexp_like('a\nb','a.b','n')
SELECT regexp_like('a\nb','a.b','n');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'abc\n' regexp 'c$'
SELECT 'abc\n' regexp 'c$';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'a\nb' regexp '^b'
SELECT 'a\nb' regexp '^b';
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: regexp_like('a\nb','^b','m')
SELECT regexp_like('a\nb','^b','m');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'fofo' regexp '^fo'
SELECT 'fofo' regexp '^fo';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'Ban' regexp '^Ba*n'
SELECT 'Ban' regexp '^Ba*n';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'pi' regexp 'pi|apa'
SELECT 'pi' regexp 'pi|apa';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'axe' regexp 'pi|apa'
SELECT 'axe' regexp 'pi|apa';
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: '1+2' regexp '1\\+2'
SELECT '1+2' regexp '1\\+2';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'abcde' regexp 'a[bcd]{3}e'
SELECT 'abcde' regexp 'a[bcd]{3}e';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'abcde' regexp 'a[bcd]{1,10}e'
SELECT 'abcde' regexp 'a[bcd]{1,10}e';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'justalnums' regexp '[[:alnum:]]+'
SELECT 'justalnums' regexp '[[:alnum:]]+';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: '!!' regexp '[[:alnum:]]+'
SELECT '!!' regexp '[[:alnum:]]+';
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'a word a' regexp '\\bword\\b'
SELECT 'a word a' regexp '\\bword\\b';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'aworda' regexp '\\bword\\b'
SELECT 'aworda' regexp '\\bword\\b';
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'a' regexp '\\x61'
SELECT 'a' regexp '\\x61';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'é' regexp 'É'
SELECT 'é' regexp 'É';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'é' regexp 'e'
SELECT 'é' regexp 'e';
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'aXb' regexp 'a\\Qx\\Eb'
SELECT 'aXb' regexp 'a\\Qx\\Eb';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'tab\there' regexp '\\t'
SELECT 'tab\there' regexp '\\t';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'x' regexp '\\p{L}'
SELECT 'x' regexp '\\p{L}';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'X' regexp '\\p{Lu}'
SELECT 'X' regexp '\\p{Lu}';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: '5' regexp '\\d'
SELECT '5' regexp '\\d';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'a5' regexp '^\\w+$'
SELECT 'a5' regexp '^\\w+$';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'a b' regexp '\\s'
SELECT 'a b' regexp '\\s';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: null regexp 'a'
SELECT null regexp 'a';
-- mysql: [[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: 'a' regexp null
SELECT 'a' regexp null;
-- mysql: [[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: '' regexp '^$'
SELECT '' regexp '^$';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'abc' not regexp 'x'
SELECT 'abc' not regexp 'x';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'aa' regexp '(a)\\1'
SELECT 'aa' regexp '(a)\\1';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'foobar' regexp 'foo(?=bar)'
SELECT 'foobar' regexp 'foo(?=bar)';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'foobaz' regexp 'foo(?!bar)'
SELECT 'foobaz' regexp 'foo(?!bar)';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'xbar' regexp '(?<=x)bar'
SELECT 'xbar' regexp '(?<=x)bar';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'a' regexp ''
SELECT 'a' regexp '';
-- error: [3685,"HY000","Illegal argument to a regular expression."]

-- case: 'a' regexp '('
SELECT 'a' regexp '(';
-- error: [3691,"HY000","Mismatched parenthesis in regular expression."]

-- case: 'a' regexp ')'
SELECT 'a' regexp ')';
-- error: [3691,"HY000","Mismatched parenthesis in regular expression."]

-- case: 'a' regexp '['
SELECT 'a' regexp '[';
-- error: [3696,"HY000","The regular expression contains an unclosed bracket expression."]

-- case: 'a' regexp '*'
SELECT 'a' regexp '*';
-- error: [3688,"HY000","Syntax error in regular expression on line 1, character 1."]

-- case: 'a' regexp 'a{2,1}'
SELECT 'a' regexp 'a{2,1}';
-- error: [3693,"HY000","The maximum is less than the minumum in a {min,max} interval."]

-- case: 'a' regexp 'a{'
SELECT 'a' regexp 'a{';
-- error: [3692,"HY000","Incorrect description of a {min,max} interval."]

-- case: 'a' regexp '\\y'
SELECT 'a' regexp '\\y';
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'a' regexp '[z-a]'
SELECT 'a' regexp '[z-a]';
-- error: [3697,"HY000","The regular expression contains an [x-y] character range where x comes after y."]

-- case: 'a' regexp '[[:foo:]]'
SELECT 'a' regexp '[[:foo:]]';
-- error: [3685,"HY000","Illegal argument to a regular expression."]

-- case: 'a' regexp 'a++'
-- differs: PostgreSQL has no possessive quantifiers
SELECT 'a' regexp 'a++';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: regexp_like('a','a','x')
SELECT regexp_like('a','a','x');
-- error: [1210,"HY000","Incorrect arguments to regexp_like"]

-- case: 'a' regexp '\\'
SELECT 'a' regexp '\\';
-- error: [3689,"HY000","Unrecognized escape sequence in regular expression."]

-- case: 'a' regexp '(?<n>a)'
SELECT 'a' regexp '(?<n>a)';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: regexp_instr('dog cat dog','dog')
SELECT regexp_instr('dog cat dog','dog');
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: regexp_instr('dog cat dog','dog',2)
SELECT regexp_instr('dog cat dog','dog',2);
-- mysql: [["9"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: regexp_instr('aa aaa aaaa','a{2}')
SELECT regexp_instr('aa aaa aaaa','a{2}');
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: regexp_instr('aa aaa aaaa','a{4}')
SELECT regexp_instr('aa aaa aaaa','a{4}');
-- mysql: [["8"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: regexp_instr('dog cat dog','dog',1,2)
SELECT regexp_instr('dog cat dog','dog',1,2);
-- mysql: [["9"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: regexp_instr('dog cat dog','dog',1,1,1)
SELECT regexp_instr('dog cat dog','dog',1,1,1);
-- mysql: [["4"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: regexp_instr('abc','x')
SELECT regexp_instr('abc','x');
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: regexp_instr('','a')
SELECT regexp_instr('','a');
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: regexp_instr('abc','b',1,1,0,'c')
SELECT regexp_instr('abc','b',1,1,0,'c');
-- mysql: [["2"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: regexp_instr('abc',null)
SELECT regexp_instr('abc',null);
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: regexp_instr('abc','c',4)
SELECT regexp_instr('abc','c',4);
-- error: [3686,"HY000","Index out of bounds in regular expression search."]

-- case: regexp_instr('abc','a',5)
SELECT regexp_instr('abc','a',5);
-- error: [3686,"HY000","Index out of bounds in regular expression search."]

-- case: regexp_instr('abc','a',0)
SELECT regexp_instr('abc','a',0);
-- error: [3686,"HY000","Index out of bounds in regular expression search."]

-- case: regexp_instr('abc','a',1,1,2)
SELECT regexp_instr('abc','a',1,1,2);
-- error: [1210,"HY000","Incorrect arguments to regexp_instr: return_option must be 1 or 0."]

-- case: regexp_substr('abc def ghi','[a-z]+')
SELECT regexp_substr('abc def ghi','[a-z]+');
-- mysql: [["abc"]]
-- types: ["VAR_STRING(44,31)"]

-- case: regexp_substr('abc def ghi','[a-z]+',1,3)
SELECT regexp_substr('abc def ghi','[a-z]+',1,3);
-- mysql: [["ghi"]]
-- types: ["VAR_STRING(44,31)"]

-- case: regexp_substr('abc','x')
SELECT regexp_substr('abc','x');
-- mysql: [[null]]
-- types: ["VAR_STRING(12,31)"]

-- case: regexp_substr('ABC','b')
SELECT regexp_substr('ABC','b');
-- mysql: [["B"]]
-- types: ["VAR_STRING(12,31)"]

-- case: regexp_substr('abc def','[a-z]+',2)
SELECT regexp_substr('abc def','[a-z]+',2);
-- mysql: [["bc"]]
-- types: ["VAR_STRING(28,31)"]

-- case: regexp_substr(null,'a')
SELECT regexp_substr(null,'a');
-- mysql: [[null]]
-- types: ["VAR_STRING(0,31)"]

-- case: regexp_substr('abc','b',1,1,'i')
SELECT regexp_substr('abc','b',1,1,'i');
-- mysql: [["b"]]
-- types: ["VAR_STRING(12,31)"]

-- case: regexp_replace('a b c','b','X')
SELECT regexp_replace('a b c','b','X');
-- mysql: [["a X c"]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: regexp_replace('abc def ghi','[a-z]+','X',1,3)
SELECT regexp_replace('abc def ghi','[a-z]+','X',1,3);
-- mysql: [["abc def X"]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: regexp_replace('abc abc','abc','X')
SELECT regexp_replace('abc abc','abc','X');
-- mysql: [["X X"]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: regexp_replace('abc','(b)','[$1]')
SELECT regexp_replace('abc','(b)','[$1]');
-- mysql: [["a[b]c"]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: regexp_replace('abc','b','\\$')
SELECT regexp_replace('abc','b','\\$');
-- mysql: [["a$c"]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: regexp_replace('abc','b','a\\b')
SELECT regexp_replace('abc','b','a\\b');
-- mysql: [["aabc"]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: regexp_replace('abc','x','y')
SELECT regexp_replace('abc','x','y');
-- mysql: [["abc"]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: regexp_replace('abc',null,'y')
SELECT regexp_replace('abc',null,'y');
-- mysql: [[null]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: regexp_replace('aaa','a','b',2)
SELECT regexp_replace('aaa','a','b',2);
-- mysql: [["abb"]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: regexp_replace('aaa','a','b',1,2)
SELECT regexp_replace('aaa','a','b',1,2);
-- mysql: [["aba"]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: regexp_replace('ABC','b','x')
SELECT regexp_replace('ABC','b','x');
-- mysql: [["AxC"]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: regexp_replace('abc','','x')
SELECT regexp_replace('abc','','x');
-- error: [3685,"HY000","Illegal argument to a regular expression."]

-- case: regexp_replace('a.b.c','\\.','-')
SELECT regexp_replace('a.b.c','\\.','-');
-- mysql: [["a-b-c"]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: s regexp 'A' from t
-- setup: values
SELECT s regexp 'A' FROM t;
-- mysql: [["1"],[null],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: s regexp n from t
-- setup: values
SELECT s regexp n FROM t;
-- mysql: [["0"],[null],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: regexp_like(s,'^a') from t
-- setup: values
SELECT regexp_like(s,'^a') FROM t;
-- mysql: [["1"],[null],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: regexp_replace(s,'[a-b]',n) from t
-- setup: values
SELECT regexp_replace(s,'[a-b]',n) FROM t;
-- mysql: [["ninic"],[null],["É x"]]
-- types: ["LONGBLOB(67108864,31)"]

-- case: regexp_substr(s,s) from t
-- setup: values
SELECT regexp_substr(s,s) FROM t;
-- mysql: [["abc"],[null],["É x"]]
-- types: ["VAR_STRING(40,31)"]

-- case: regexp_instr(s, concat('b','')) from t
-- setup: values
SELECT regexp_instr(s, concat('b','')) FROM t;
-- mysql: [["2"],[null],["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: tx regexp 'T.X' from t
-- setup: values
SELECT tx regexp 'T.X' FROM t;
-- mysql: [["1"],[null],[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: c rlike 'c' from t
-- setup: values
SELECT c rlike 'c' FROM t;
-- mysql: [["1"],[null],["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: e regexp 'b' from t
-- setup: values
SELECT e regexp 'b' FROM t;
-- mysql: [["1"],[null],[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: x regexp 'a' from t
-- setup: values
SELECT x regexp 'a' FROM t;
-- error: [3995,"HY000","Character set 'binary' cannot be used in conjunction with 'utf8mb4_general_ci' in call to regexp_like."]

-- case: l1 regexp 'A' from t
-- setup: values
SELECT l1 regexp 'A' FROM t;
-- mysql: [["1"],[null],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: regexp_like(s, concat('a','.')) from t
-- setup: values
SELECT regexp_like(s, concat('a','.')) FROM t;
-- mysql: [["1"],[null],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: regexp_like(s, concat('\\b','abc')) from t
-- setup: values
SELECT regexp_like(s, concat('\\b','abc')) FROM t;
-- mysql: [["1"],[null],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: regexp_like(s,concat('[[:alpha:]]','+')) from t
-- setup: values
SELECT regexp_like(s,concat('[[:alpha:]]','+')) FROM t;
-- mysql: [["1"],[null],["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: regexp_like(s, concat('(a','|x)b')) from t
-- setup: values
SELECT regexp_like(s, concat('(a','|x)b')) FROM t;
-- mysql: [["1"],[null],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: regexp_like(s, concat('(','a')) from t
-- setup: values
SELECT regexp_like(s, concat('(','a')) FROM t;
-- error: [3691,"HY000","Mismatched parenthesis in regular expression."]

-- case: regexp_like('aA','a(?i)a')
SELECT regexp_like('aA','a(?i)a');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: regexp_like('aA','(?-i)aa')
SELECT regexp_like('aA','(?-i)aa');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: regexp_like('aB','(?i:A)B','c')
SELECT regexp_like('aB','(?i:A)B','c');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: regexp_like('ab','(?x) a b # c')
SELECT regexp_like('ab','(?x) a b # c');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: regexp_like('-','\\1')
SELECT regexp_like('-','\\1');
-- error: [3694,"HY000","Invalid back-reference in regular expression."]

-- case: regexp_like('a','a(?{})b')
SELECT regexp_like('a','a(?{})b');
-- error: [3690,"HY000","The regular expression contains a feature that is not implemented in this library version."]

-- case: regexp_substr('one two','(?<w>t\\w+)')
SELECT regexp_substr('one two','(?<w>t\\w+)');
-- mysql: [["two"]]
-- types: ["VAR_STRING(28,31)"]

-- case: regexp_replace names the whole match and its groups
SELECT REGEXP_REPLACE('abc', 'b', '<$0>'), REGEXP_REPLACE('abcb', '(b)|(c)', '[$1$2]'), REGEXP_REPLACE('abc', 'x', '$1');
-- mysql: [["a<b>c","a[b][c][b]","abc"]]
-- types: ["LONGBLOB(67108864,31)","LONGBLOB(67108864,31)","LONGBLOB(67108864,31)"]

-- case: regexp_replace names a group that is not there
SELECT REGEXP_REPLACE('abc', '(b)', '<$1$2>');
-- error: [3686,"HY000","Index out of bounds in regular expression search."]

-- case: bytes are searched byte by byte
-- setup: values
SELECT x REGEXP x'ff', bt RLIKE x'05', i REGEXP x'31', bl REGEXP 'B', REGEXP_SUBSTR(_binary'é', x'c3'), REGEXP_INSTR(x'ff0041', x'5b41425d') FROM t WHERE x IS NOT NULL;
-- mysql: [["1","1","1","0","Ã","3"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","VAR_STRING(2,31) BINARY","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: bytes that replace and are replaced
-- setup: values
SELECT REGEXP_REPLACE(bl, 'b', 1), REGEXP_REPLACE(s, 'b', bl), REGEXP_REPLACE(x, x'ff', x'40') FROM t WHERE x IS NOT NULL;
-- mysql: [["1lo1","ablobc","\u0000@"]]
-- types: ["LONGBLOB(16777216,31) BINARY","LONGBLOB(67108864,31)","LONGBLOB(16777216,31) BINARY"]

-- case: bytes beside text that must not be
-- setup: values
SELECT REGEXP_REPLACE(bl, 'b', 'z') FROM t;
-- error: [3995,"HY000","Character set 'binary' cannot be used in conjunction with 'utf8mb4_general_ci' in call to regexp_replace."]

-- case: a document and a binary string go together
-- setup: values
SELECT JSON_UNQUOTE(JSON_ARRAY('a')) REGEXP x'61', REPEAT(tx, 20000) REGEXP x'74' FROM t WHERE x IS NOT NULL;
-- mysql: [["1","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: where a search begins
SELECT REGEXP_INSTR('', 'l', 3), REGEXP_INSTR('', '^$', 0), REGEXP_SUBSTR('hello', 'l', 6), REGEXP_REPLACE('hello', 'l', 'x', 6), REGEXP_INSTR('hello', 'l', 4294967299), REGEXP_SUBSTR('hello', 'l', 4294967300), REGEXP_INSTR('hello', 'l', 1, 4294967298), REGEXP_REPLACE('hello', 'l', 'x', 1, -3), REGEXP_REPLACE('hello', 'l', 'x', 1, 4294967296);
-- mysql: [["0","0",null,"hello","3","l","4","hexlo","hexxo"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL","VAR_STRING(20,31)","LONGBLOB(67108864,31)","LONGLONG(21,0) BINARY NOT_NULL","VAR_STRING(20,31)","LONGLONG(21,0) BINARY NOT_NULL","LONGBLOB(67108864,31)","LONGBLOB(67108864,31)"]

-- case: before the first character
SELECT REGEXP_SUBSTR('hello', 'l', 0);
-- error: [1583,"42000","Incorrect parameters in the call to native function 'regexp_substr'"]

-- case: before the first character of what is replaced
SELECT REGEXP_REPLACE('hello', 'l', 'x', -2147483648);
-- error: [1583,"42000","Incorrect parameters in the call to native function 'regexp_replace'"]

-- case: behind the end of what is replaced
SELECT REGEXP_REPLACE('hello', 'l', 'x', 7);
-- error: [3686,"HY000","Index out of bounds in regular expression search."]

-- case: the place of something in NULL has no collation
SELECT REGEXP_SUBSTR(LOCATE('a', NULL), 'a'), REGEXP_REPLACE(LOCATE('a', NULL), 'a', 'b');
-- mysql: [[null,null]]
-- types: ["VAR_STRING(44,31)","LONGBLOB(67108864,31)"]
