"""What PyMySQL and mysqlclient must be able to do; the expectations are a MySQL server's."""

import decimal
import datetime
import os
import sys
import traceback

SERVER = {
    'host': os.environ.get('GW_HOST', '127.0.0.1'),
    'port': int(os.environ.get('GW_PORT', '3306')),
    'user': os.environ.get('GW_USER', 'root'),
    'password': os.environ.get('GW_PASSWORD', ''),
}


def account(prefix):
    user = os.environ.get(prefix + '_USER')
    return None if user is None else {'user': user, 'password': os.environ.get(prefix + '_PASSWORD', '')}


ACCOUNTS = {'caching_sha2_password': account('GW_SHA2'), 'mysql_native_password': account('GW_NATIVE')}
failed = 0


def equal(actual, expected, what=''):
    if actual != expected:
        raise AssertionError(('%s %r instead of %r' % (what, actual, expected)).strip())


def check(name, run):
    global failed
    try:
        run()
        print('ok ' + name, flush=True)
    except Exception as e:
        failed += 1
        text = ' '.join(str(e).split())[:500] or repr(e)
        where = traceback.extract_tb(e.__traceback__)[-1]
        print('not ok %s: %s: %s (line %d)' % (name, type(e).__name__, text, where.lineno), flush=True)


def skip(name, why):
    print('skip %s: %s' % (name, why), flush=True)


TYPES = '''
  id int unsigned not null auto_increment primary key, flag boolean, ti tinyint, tu tinyint unsigned, si smallint, su smallint unsigned,
  mi mediumint, mu mediumint unsigned, i int, iu int unsigned, bi bigint, bu bigint unsigned, de decimal(20,6), fl float, db double,
  b1 bit(1), b8 bit(8), d date, dt datetime, dt6 datetime(6), ts timestamp null, t time, t3 time(3), y year,
  c char(10), vc varchar(200), bin binary(4), vb varbinary(200), tb tinyblob, bl blob, mb mediumblob, lb longblob,
  tt tinytext, tx text, mt mediumtext, lt longtext, en enum('small','medium','large'), se set('a','b','c'), js json'''

ROW = {
    'flag': 1, 'ti': -128, 'tu': 255, 'si': -32768, 'su': 65535, 'mi': -8388608, 'mu': 16777215, 'i': -2147483648, 'iu': 4294967295,
    'bi': -9223372036854775808, 'bu': 18446744073709551615, 'de': decimal.Decimal('-12345678901234.567890'), 'fl': 1.5, 'db': -2.5e-10,
    'b1': b'\x01', 'b8': b'\xa5', 'd': datetime.date(2024, 2, 29), 'dt': datetime.datetime(2024, 2, 29, 23, 59, 59),
    'dt6': datetime.datetime(1000, 1, 1, 0, 0, 0, 1), 'ts': datetime.datetime(2024, 2, 29, 12, 34, 56),
    't': -datetime.timedelta(hours=838, minutes=59, seconds=59), 't3': datetime.timedelta(hours=12, minutes=34, seconds=56, milliseconds=789), 'y': 2024,
    'c': 'abc', 'vc': 'Zürich — 東京 🎉', 'bin': b'\x00\xff\x00\x00', 'vb': b'\x00\x01\x02\xff', 'tb': b'\xde\xad\xbe\xef', 'bl': b'\x00', 'mb': b'', 'lb': b'\xff\xfe',
    'tt': 'tiny', 'tx': 'it\'s "quoted" \\ %_', 'mt': 'medium', 'lt': 'x' * 70000, 'en': 'medium', 'se': 'a,c', 'js': '{"a": true, "b": [1, 2.5, null, "é"]}',
}

# The drivers write a negative timedelta wrongly, and mysqlclient loses its fraction.
AS_TEXT = {'t': '-838:59:59', 't3': '12:34:56.789'}

ERRORS = [
    ("INSERT INTO crud (name) VALUES ('a')", 1062, '23000', "Duplicate entry 'a' for key 'crud.name'"),
    ('SELECT * FROM nosuch', 1146, '42S02', "Table '{db}.nosuch' doesn't exist"),
    ('SELEC 1', 1064, '42000', "You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'SELEC 1' at line 1"),
    ('SELECT nocol FROM crud', 1054, '42S22', "Unknown column 'nocol' in 'field list'"),
    ('SELECT 1 FROM crud ORDER BY nocol', 1054, '42S22', "Unknown column 'nocol' in 'order clause'"),
    ('INSERT INTO crud (name) VALUES (NULL)', 1048, '23000', "Column 'name' cannot be null"),
    ('INSERT INTO crud (n) VALUES (1)', 1364, 'HY000', "Field 'name' doesn't have a default value"),
    ('DROP TABLE nosuch', 1051, '42S02', "Unknown table '{db}.nosuch'"),
    ('CREATE TABLE crud (a int)', 1050, '42S01', "Table 'crud' already exists"),
]


def suite(driver):
    """driver: name, plugins, connect(**options) -> DB-API connection, error(e) -> (errno, text), state(connection) -> SQLSTATE or None,
    stream_cursor(connection), db_error (exception class), next_set(cursor), insert_id(cursor)."""
    name = driver.name
    database = 'gw_' + name

    def open_(**options):
        return driver.connect(**{**SERVER, 'database': database, **options})

    def using(run, **options):
        connection = open_(**options)
        try:
            return run(connection)
        finally:
            connection.close()

    def rows(connection, sql, values=None):
        cursor = connection.cursor()
        cursor.execute(sql, values)
        return list(cursor.fetchall())

    def do(connection, sql, values=None):
        cursor = connection.cursor()
        cursor.execute(sql, values)
        return cursor.rowcount, cursor.lastrowid

    def refused(run):
        try:
            run()
        except driver.db_error as e:
            return e
        raise AssertionError('no error')

    def make(c):
        do(c, 'DROP DATABASE IF EXISTS ' + database)
        do(c, 'CREATE DATABASE ' + database)
        do(c, 'USE ' + database)
        equal(rows(c, 'SELECT DATABASE()'), [(database,)])

    check(name + ': connect and make a database', lambda: using(make, database=None))
    check(name + ': without TLS', lambda: using(lambda c: equal(rows(c, "SHOW STATUS LIKE 'Ssl_cipher'")[0][1], ''), tls=False))
    check(name + ': with TLS', lambda: using(lambda c: equal(rows(c, "SHOW STATUS LIKE 'Ssl_cipher'")[0][1] != '', True), tls=True))
    for plugin, own in ACCOUNTS.items():
        if plugin not in driver.plugins:
            continue
        for tls in (False, True):
            title = '%s: %s %s TLS' % (name, plugin, 'with' if tls else 'without')
            if own is None:
                skip(title, 'no account of that plugin was named')
                continue

            def login(own=own, tls=tls):
                # Twice: caching_sha2_password answers the second time from its cache.
                for _ in range(2):
                    using(lambda c: equal(rows(c, 'SELECT CURRENT_USER()')[0][0].split('@')[0], own['user']), tls=tls, **own)

            check(title, login)

    def bad_logins():
        number, text = driver.error(refused(lambda: open_(password='not the password', database=None)))
        equal(number, 1045)
        equal(text.startswith("Access denied for user '") and text.endswith('(using password: YES)'), True, text)
        equal(driver.error(refused(lambda: open_(database='gw_no_such_database'))), (1049, "Unknown database 'gw_no_such_database'"))

    check(name + ': wrong password is 1045, unknown database 1049', bad_logins)

    def crud(c):
        c.autocommit(True)
        do(c, 'CREATE TABLE crud (id int auto_increment primary key, name varchar(50) not null unique, n int)')
        equal(do(c, 'INSERT INTO crud (name, n) VALUES (%s, %s)', ('a', 1)), (1, 1))
        equal(do(c, "INSERT INTO crud (name, n) VALUES ('b', 2), ('c', 3), ('d', NULL)"), (3, 2))
        cursor = c.cursor()
        cursor.executemany('INSERT INTO crud (name, n) VALUES (%s, %s)', [('m%d' % i, i) for i in range(50)])
        equal(cursor.rowcount, 50)
        equal(do(c, "DELETE FROM crud WHERE name LIKE 'm%%' AND n >= %s", (0,))[0], 50)
        equal(rows(c, 'SELECT id, name, n FROM crud ORDER BY id'), [(1, 'a', 1), (2, 'b', 2), (3, 'c', 3), (4, 'd', None)])
        equal(do(c, 'UPDATE crud SET n = 2 WHERE id <= 2')[0], 1)
        equal(do(c, 'UPDATE crud SET n = 2 WHERE id <= 2')[0], 0)
        equal(do(c, "INSERT INTO crud (name, n) VALUES ('a', 9) ON DUPLICATE KEY UPDATE n = VALUES(n)")[0], 2)
        equal(do(c, "REPLACE INTO crud (id, name, n) VALUES (4, 'd', 4)")[0], 2)
        cursor = c.cursor()
        cursor.execute('SELECT id, name FROM crud WHERE name IN %s ORDER BY id', (('a', 'b'),))
        equal([d[0] for d in cursor.description], ['id', 'name'])
        equal(list(cursor.fetchall()), [(1, 'a'), (2, 'b')])

    check(name + ': CRUD, insert ids and affected rows', lambda: using(crud))

    def found_rows():
        using(lambda c: (c.autocommit(True), equal(do(c, "UPDATE crud SET n = 9 WHERE name = 'a'")[0], 1)), found_rows=True)
        using(lambda c: (c.autocommit(True), equal(do(c, "UPDATE crud SET n = 9 WHERE name = 'a'")[0], 0)), found_rows=False)

    check(name + ': CLIENT_FOUND_ROWS counts what matched', found_rows)

    def types(c):
        c.autocommit(True)
        do(c, "SET time_zone = '+00:00'")
        do(c, 'CREATE TABLE types (%s)' % TYPES)
        names = list(ROW)
        do(c, 'INSERT INTO types (%s) VALUES (%s)' % (', '.join(names), ', '.join(['%s'] * len(names))), [AS_TEXT.get(n, ROW[n]) for n in names])
        back = dict(zip(names, rows(c, 'SELECT %s FROM types WHERE id = 1' % ', '.join(names))[0]))
        if isinstance(back['se'], set):
            back['se'] = ','.join(sorted(back['se']))
        for n in names:
            if isinstance(ROW[n], str) and isinstance(back[n], bytes):
                back[n] = back[n].decode()
            equal(back[n], ROW[n], n)
            equal(rows(c, 'SELECT COUNT(*) FROM types WHERE %s IS NULL' % n), [(0,)], n)

    check(name + ': every column type', lambda: using(types))

    def nulls(c):
        c.autocommit(True)
        names = list(ROW)
        do(c, 'INSERT INTO types (id, %s) VALUES (50, %s)' % (', '.join(names), ', '.join(['%s'] * len(names))), [None] * len(names))
        equal(rows(c, 'SELECT %s FROM types WHERE id = 50' % ', '.join(names)), [(None,) * len(names)])

    check(name + ': NULL in every column', lambda: using(nulls))

    def emoji(c):
        c.autocommit(True)
        text = '😀👩‍👩‍👧🇨🇭 𝄞 ñ'
        do(c, 'CREATE TABLE emoji (s varchar(100) primary key)')
        do(c, 'INSERT INTO emoji VALUES (%s)', (text,))
        equal(rows(c, 'SELECT s, CHAR_LENGTH(s), LENGTH(s) FROM emoji WHERE s = %s', (text,)), [(text, len(text), len(text.encode()))])

    check(name + ': emoji and other planes', lambda: using(emoji))

    def transactions(c):
        def with_other(d):
            d.autocommit(True)
            c.autocommit(False)
            do(c, 'CREATE TABLE tx (id int primary key)')
            do(c, 'INSERT INTO tx VALUES (1)')
            equal([rows(x, 'SELECT COUNT(*) FROM tx') for x in (c, d)], [[(1,)], [(0,)]])
            c.rollback()
            equal(rows(c, 'SELECT COUNT(*) FROM tx'), [(0,)])
            do(c, 'INSERT INTO tx VALUES (1)')
            do(c, 'SAVEPOINT a')
            do(c, 'INSERT INTO tx VALUES (2)')
            do(c, 'ROLLBACK TO a')
            equal(driver.error(refused(lambda: do(c, 'INSERT INTO tx VALUES (1)'))), (1062, "Duplicate entry '1' for key 'tx.PRIMARY'"))
            do(c, 'INSERT INTO tx VALUES (3)')
            c.commit()
            equal(rows(d, 'SELECT id FROM tx ORDER BY id'), [(1,), (3,)])

        using(with_other)

    check(name + ': transactions and savepoints', lambda: using(transactions))

    def errors(c):
        c.autocommit(True)
        for sql, number, state, text in ERRORS:
            e = refused(lambda sql=sql: do(c, sql))
            equal(driver.error(e), (number, text.format(db=database)), sql)
            told = driver.state(c, e)
            if told is not None:
                equal(told, state, sql)
        equal(rows(c, 'SELECT 1'), [(1,)])

    check(name + ': errors with number and text', lambda: using(errors))

    def several(c):
        c.autocommit(True)
        cursor = c.cursor()
        cursor.execute("SELECT 1; INSERT INTO crud (name, n) VALUES ('multi', 5); SELECT n FROM crud WHERE name = 'multi'; DELETE FROM crud WHERE name = 'multi'")
        equal(list(cursor.fetchall()), [(1,)])
        cursor.nextset()
        equal(cursor.rowcount, 1)
        cursor.nextset()
        equal(list(cursor.fetchall()), [(5,)])
        cursor.nextset()
        equal(cursor.rowcount, 1)
        equal(bool(cursor.nextset()), False)
        equal(rows(c, 'SELECT 3'), [(3,)])

    check(name + ': several statements in one', lambda: using(several, multi=True))
    check(name + ': several statements are refused unless asked for', lambda: using(lambda c: equal(driver.error(refused(lambda: do(c, 'SELECT 1; SELECT 2')))[0], 1064), multi=False))

    def big(c):
        c.autocommit(True)
        do(c, 'CREATE TABLE big (id int auto_increment primary key, s varchar(200))')
        c.cursor().executemany('INSERT INTO big (s) VALUES (%s)', [('row %d %s' % (i, 'x' * 100),) for i in range(1000)])
        for _ in range(5):
            do(c, 'INSERT INTO big (s) SELECT s FROM big')
        cursor = driver.stream_cursor(c)
        cursor.execute('SELECT id, s FROM big ORDER BY id')
        count = size = 0
        for row in cursor:
            count += 1
            size += len(row[1])
        cursor.close()
        equal((count, size), (32000, 32 * sum(len('row %d ' % i) + 100 for i in range(1000))))
        equal(rows(c, 'SELECT 1'), [(1,)])

    check(name + ': a big result is streamed', lambda: using(big))

    def wide(c):
        c.autocommit(True)
        do(c, 'CREATE TABLE wide (b longtext)')
        text = 'y' * 5_000_000
        do(c, 'INSERT INTO wide VALUES (%s)', (text,))
        equal(rows(c, 'SELECT b FROM wide')[0][0] == text, True)

    check(name + ': a value of 5 MB and a statement of 5 MB', lambda: using(wide))

    if driver.server_side:
        def server_prepare(c):
            c.autocommit(True)
            do(c, "PREPARE p FROM 'SELECT ? + ?, ?'")
            do(c, "SET @a = 1, @b = 2, @c = 'x'")
            equal(rows(c, 'EXECUTE p USING @a, @b, @c'), [(3, 'x')])
            do(c, 'DEALLOCATE PREPARE p')
            equal(driver.error(refused(lambda: do(c, 'EXECUTE p'))), (1243, 'Unknown prepared statement handler (p) given to EXECUTE'))

        check(name + ': PREPARE, EXECUTE and user variables', lambda: using(server_prepare))

    check(name + ': clean up', lambda: using(lambda c: do(c, 'DROP DATABASE ' + database), database=None))
    sys.exit(1 if failed else 0)
