import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceFromUtf8 } from '../../../src/sql/lexer.ts'
import { parseOne } from '../../../src/sql/parser/parser.ts'
import { checkProgram } from '../../../src/sql/program-check.ts'
import { statement } from './outline.ts'

type Tree = Record<string, unknown>
const parse = (sql: string): Tree => statement(sql) as Tree
const body = (sql: string): Tree => parse(`CREATE PROCEDURE p() ${sql}`)['body'] as Tree
const int = (text: string): Tree => ({ kind: 'int', text })

test('routines', () => {
  const { body: _, ...procedure } = parse("CREATE DEFINER=a@b PROCEDURE IF NOT EXISTS d.p (x INT, OUT y CHAR(3), INOUT z JSON) COMMENT 'c' SQL SECURITY INVOKER READS SQL DATA BEGIN END")
  assert.deepEqual(procedure, {
    kind: 'create-routine', routine: 'procedure', ifNotExists: true, definer: { user: 'a', host: 'b' }, name: { schema: 'd', name: 'p' },
    parameters: [
      { mode: 'in', name: 'x', type: { name: 'int' } }, { mode: 'out', name: 'y', type: { name: 'char', length: 3 } }, { mode: 'inout', name: 'z', type: { name: 'json' } },
    ],
    list: {},
    characteristics: [{ name: 'comment', value: 'c' }, { name: 'security', value: 'invoker' }, { name: 'reads-sql-data' }],
  })
  const f = parse('CREATE FUNCTION f (a INT) RETURNS VARCHAR(9) DETERMINISTIC RETURN a')
  assert.deepEqual([f['returns'], f['body'], f['characteristics']], [{ name: 'varchar', length: 9 }, { kind: 'return', value: { kind: 'column', name: 'a' } }, [{ name: 'deterministic' }]])
})

test('blocks and declarations', () => {
  const block = body("l: BEGIN DECLARE a, b INT DEFAULT 1; DECLARE c CONDITION FOR SQLSTATE '45000'; DECLARE k CURSOR FOR SELECT 1; DECLARE CONTINUE HANDLER FOR 1051, c, SQLWARNING, NOT FOUND SET a = 1; OPEN k; FETCH NEXT FROM k INTO a, b; CLOSE k; END l")
  assert.equal(block['label'], 'l')
  const [variable, condition, cursor, handler] = block['declarations'] as Tree[]
  assert.deepEqual(variable, { kind: 'declare-variable', names: ['a', 'b'], type: { name: 'int' }, default: int('1') })
  assert.deepEqual(condition, { kind: 'declare-condition', name: 'c', value: { kind: 'sqlstate', value: '45000' } })
  assert.equal(cursor?.['name'], 'k')
  assert.deepEqual(handler?.['conditions'], [{ kind: 'errno', value: 1051 }, { kind: 'condition-name', value: 'c' }, { kind: 'sqlwarning' }, { kind: 'not-found' }])
  assert.deepEqual(block['body'], [{ kind: 'open-cursor', name: 'k' }, { kind: 'fetch-cursor', name: 'k', into: ['a', 'b'] }, { kind: 'close-cursor', name: 'k' }])
})

test('flow control', () => {
  const leave = { kind: 'leave', label: 'x' }
  assert.deepEqual(body('x: LOOP LEAVE x; END LOOP x'), { kind: 'loop', label: 'x', body: [leave] })
  assert.deepEqual(body('WHILE 1 DO LEAVE x; END WHILE'), { kind: 'while', condition: int('1'), body: [leave] })
  assert.deepEqual(body('REPEAT LEAVE x; UNTIL 1 END REPEAT'), { kind: 'repeat', until: int('1'), body: [leave] })
  assert.deepEqual(body('IF 1 THEN LEAVE x; ELSEIF 2 THEN ITERATE x; ELSE LEAVE x; END IF'), {
    kind: 'if', branches: [{ condition: int('1'), body: [leave] }, { condition: int('2'), body: [{ kind: 'iterate', label: 'x' }] }], else: [leave],
  })
  assert.deepEqual(body('CASE 1 WHEN 2 THEN LEAVE x; ELSE LEAVE x; END CASE'), { kind: 'case-statement', operand: int('1'), branches: [{ when: int('2'), body: [leave] }], else: [leave] })
  assert.throws(() => body('a: BEGIN END b'), { errno: 1310 })
})

test('triggers and events', () => {
  const { body: set, ...trigger } = parse('CREATE TRIGGER d.g BEFORE INSERT ON t FOR EACH ROW PRECEDES h SET NEW.a = 1')
  assert.deepEqual(trigger, {
    kind: 'create-trigger', ifNotExists: false, name: { schema: 'd', name: 'g' }, time: 'before', event: 'insert', table: { name: 't' }, order: { follows: false, trigger: 'h' },
  })
  assert.deepEqual(set, { kind: 'set', items: [{ kind: 'set-new-old', row: 'new', column: 'a', value: int('1') }] })
  const event = parse("CREATE EVENT e ON SCHEDULE EVERY 2 HOUR ENDS '2030-01-01' ON COMPLETION PRESERVE DISABLE ON SLAVE DO DO 1")
  assert.deepEqual([event['schedule'], event['preserve'], event['status']], [{ every: { amount: int('2'), unit: 'hour' }, ends: { kind: 'string', bytes: '2030-01-01' } }, true, 'disable-on-replica'])
  assert.deepEqual(parse('ALTER EVENT e RENAME TO d.f'), { kind: 'alter-event', name: { name: 'e' }, renameTo: { schema: 'd', name: 'f' } })
})

test('conditions', () => {
  assert.deepEqual(parse("SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'm', MYSQL_ERRNO = 5"), {
    kind: 'signal', resignal: false, condition: { kind: 'sqlstate', value: '45000' },
    items: [{ name: 'message_text', value: { kind: 'string', bytes: 'm' } }, { name: 'mysql_errno', value: int('5') }],
  })
  assert.deepEqual(parse('RESIGNAL'), { kind: 'signal', resignal: true, items: [] })
  assert.deepEqual(parse('GET STACKED DIAGNOSTICS CONDITION 1 @a = MESSAGE_TEXT, b = RETURNED_SQLSTATE'), {
    kind: 'get-diagnostics', area: 'stacked', condition: int('1'), items: [{ target: { user: 'a' }, item: 'message_text' }, { target: { local: 'b' }, item: 'returned_sqlstate' }],
  })
  assert.throws(() => parse("SIGNAL SQLSTATE '00000'"), { errno: 1407 })
})

function check(sql: string): void {
  const { statement: tree } = parseOne(sourceFromUtf8(sql))
  assert.ok(tree?.kind === 'create-routine' || tree?.kind === 'create-trigger' || tree?.kind === 'create-event')
  checkProgram(tree)
}

test('programs the server refuses', () => {
  const refused: readonly (readonly [number, string])[] = [
    [1303, 'CREATE PROCEDURE p() CREATE PROCEDURE q() BEGIN END'],
    [1308, 'CREATE PROCEDURE p() BEGIN LOOP LEAVE a; END LOOP; END'],
    [1308, 'CREATE PROCEDURE p() a: BEGIN ITERATE a; END'],
    [1308, 'CREATE PROCEDURE p() a: BEGIN DECLARE CONTINUE HANDLER FOR 1051 LEAVE a; END'],
    [1309, 'CREATE PROCEDURE p() a: BEGIN A: BEGIN END; END'],
    [1313, 'CREATE PROCEDURE p() RETURN 1'],
    [1314, 'CREATE PROCEDURE p() USE d'],
    [1314, "CREATE PROCEDURE p() LOAD DATA INFILE 'x' INTO TABLE t"],
    [1319, 'CREATE PROCEDURE p() SIGNAL foo'],
    [1320, 'CREATE FUNCTION f() RETURNS INT BEGIN END'],
    [1324, 'CREATE PROCEDURE p() OPEN c'],
    [1327, 'CREATE PROCEDURE p() SELECT 1 INTO a'],
    [1327, 'CREATE PROCEDURE p() BEGIN DECLARE c CURSOR FOR SELECT 1; FETCH c INTO a; END'],
    [1330, 'CREATE PROCEDURE p(a INT, A INT) BEGIN END'],
    [1331, 'CREATE PROCEDURE p() BEGIN DECLARE a INT; DECLARE A INT; END'],
    [1332, "CREATE PROCEDURE p() BEGIN DECLARE a CONDITION FOR 1; DECLARE a CONDITION FOR 2; END"],
    [1333, 'CREATE PROCEDURE p() BEGIN DECLARE a CURSOR FOR SELECT 1; DECLARE a CURSOR FOR SELECT 2; END'],
    [1336, "CREATE FUNCTION f() RETURNS INT BEGIN PREPARE s FROM 'x'; RETURN 1; END"],
    [1337, 'CREATE PROCEDURE p() BEGIN DECLARE c CURSOR FOR SELECT 1; DECLARE a INT; END'],
    [1338, 'CREATE PROCEDURE p() BEGIN DECLARE EXIT HANDLER FOR SQLWARNING BEGIN END; DECLARE c CURSOR FOR SELECT 1; END'],
    [1357, 'CREATE PROCEDURE p() DROP FUNCTION f'],
    [1362, 'CREATE TRIGGER g AFTER INSERT ON t FOR EACH ROW SET NEW.a = 1'],
    [1362, 'CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW SET OLD.a = 1'],
    [1363, 'CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW SET @a = (SELECT OLD.a)'],
    [1413, 'CREATE PROCEDURE p() BEGIN DECLARE c CONDITION FOR 5; DECLARE EXIT HANDLER FOR c, 5 BEGIN END; END'],
    [1415, 'CREATE FUNCTION f() RETURNS INT BEGIN SELECT 1; RETURN 1; END'],
    [1415, 'CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW SHOW TABLES'],
    [1422, 'CREATE FUNCTION f() RETURNS INT BEGIN DROP TABLE t; RETURN 1; END'],
    [1445, 'CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW SET autocommit = 1'],
    [1576, 'CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO CREATE EVENT f ON SCHEDULE EVERY 1 DAY DO SELECT 1'],
    [1646, 'CREATE PROCEDURE p() BEGIN DECLARE c CONDITION FOR 1051; SIGNAL c; END'],
  ]
  for (const [errno, sql] of refused) assert.throws(() => check(sql), { errno }, sql)
})

test('programs the server takes', () => {
  const taken = [
    'CREATE PROCEDURE p(a INT) BEGIN DECLARE a INT; BEGIN DECLARE a INT; SELECT 1 INTO a; END; END',
    'CREATE PROCEDURE p() BEGIN a: BEGIN END; a: LOOP ITERATE a; END LOOP; END',
    'CREATE FUNCTION f() RETURNS INT BEGIN CREATE TEMPORARY TABLE t (a INT); SAVEPOINT s; ROLLBACK TO s; RETURN 1; END',
    'CREATE FUNCTION f() RETURNS INT BEGIN SELECT 1 INTO @a; IF 1 THEN RETURN 1; END IF; END',
    'CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW SET NEW.a = OLD.a',
    'CREATE PROCEDURE p() a: BEGIN DECLARE EXIT HANDLER FOR 1051 a: BEGIN LEAVE a; END; END',
  ]
  for (const sql of taken) assert.doesNotThrow(() => check(sql), sql)
})
