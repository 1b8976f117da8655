<?php
// What mysqli and PDO must be able to do; the expectations are a MySQL server's.
error_reporting(E_ALL & ~E_DEPRECATED & ~E_WARNING);
mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
ini_set('memory_limit', '512M');

function env(string $name, ?string $default = null): ?string
{
    $value = getenv($name);
    return $value === false ? $default : $value;
}

$server = ['host' => env('GW_HOST', '127.0.0.1'), 'port' => (int) env('GW_PORT', '3306'), 'user' => env('GW_USER', 'root'), 'password' => env('GW_PASSWORD', '')];
$accounts = [
    'caching_sha2_password' => env('GW_SHA2_USER') === null ? null : ['user' => env('GW_SHA2_USER'), 'password' => env('GW_SHA2_PASSWORD', '')],
    'mysql_native_password' => env('GW_NATIVE_USER') === null ? null : ['user' => env('GW_NATIVE_USER'), 'password' => env('GW_NATIVE_PASSWORD', '')],
];
$failed = 0;

function equal(mixed $actual, mixed $expected, string $what = ''): void
{
    if ($actual !== $expected) {
        $flags = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE | JSON_PRESERVE_ZERO_FRACTION;
        throw new Exception(trim("$what " . substr(json_encode($actual, $flags), 0, 300) . ' instead of ' . substr(json_encode($expected, $flags), 0, 300)));
    }
}

function check(string $name, callable $run): void
{
    global $failed;
    try {
        $run();
        echo "ok $name\n";
    } catch (Throwable $e) {
        $failed++;
        echo "not ok $name: " . substr(preg_replace('/\s+/', ' ', $e->getMessage()), 0, 500) . ' (line ' . $e->getLine() . ")\n";
    }
}

function refused(callable $run): Throwable
{
    try {
        $run();
    } catch (mysqli_sql_exception | PDOException $e) {
        return $e;
    }
    throw new Exception('no error');
}

const TYPES = "
  id int unsigned not null auto_increment primary key, flag boolean, ti tinyint, tu tinyint unsigned, si smallint, su smallint unsigned,
  mi mediumint, mu mediumint unsigned, i int, iu int unsigned, bi bigint, bu bigint unsigned, de decimal(20,6), fl float, db double,
  d date, dt datetime, dt6 datetime(6), ts timestamp null, t time, t3 time(3), y year,
  c char(10), vc varchar(200), bin binary(4), vb varbinary(200), tb tinyblob, bl blob, mb mediumblob, lb longblob,
  tt tinytext, tx text, mt mediumtext, lt longtext, en enum('small','medium','large'), se set('a','b','c'), js json, b1 bit(1), b8 bit(8)";

function row_values(): array
{
    return [
        'flag' => '1', 'ti' => '-128', 'tu' => '255', 'si' => '-32768', 'su' => '65535', 'mi' => '-8388608', 'mu' => '16777215', 'i' => '-2147483648', 'iu' => '4294967295',
        'bi' => '-9223372036854775808', 'bu' => '18446744073709551615', 'de' => '-12345678901234.567890', 'fl' => '1.5', 'db' => '-2.5e-10',
        'd' => '2024-02-29', 'dt' => '2024-02-29 23:59:59', 'dt6' => '1000-01-01 00:00:00.000001', 'ts' => '2024-02-29 12:34:56', 't' => '-838:59:59', 't3' => '12:34:56.789', 'y' => '2024',
        'c' => 'abc', 'vc' => 'Zürich — 東京 🎉', 'bin' => "\x00\xff\x00\x00", 'vb' => "\x00\x01\x02\xff", 'tb' => "\xde\xad\xbe\xef", 'bl' => "\x00", 'mb' => '', 'lb' => "\xff\xfe",
        'tt' => 'tiny', 'tx' => "it's \"quoted\" \\ %_", 'mt' => 'medium', 'lt' => str_repeat('x', 70000), 'en' => 'medium', 'se' => 'a,c', 'js' => '{"a": true, "b": [1, 2.5, null, "é"]}',
    ];
}

/** A driver's value as text: integers and doubles come as PHP numbers from prepared statements. */
function as_text(mixed $value): ?string
{
    if ($value === null) return null;
    if (is_float($value)) return str_replace('E', 'e', (string) $value);
    return (string) $value;
}

/**
 * $driver: name(), connect(array $options) → connection; query($c, $sql, ?array $values) → ['rows', 'affected', 'id'];
 * several($c, $sql) → list of the same; stream($c, $sql) → iterable; error(Throwable, $c) → [number, state, text]; close($c)
 */
function suite(object $driver): never
{
    global $server, $accounts, $failed;
    $name = $driver->name();
    $database = "gw_$name";
    $using = function (callable $run, array $options = []) use ($driver, $server, $database) {
        $c = $driver->connect($options + ['database' => $database] + $server);
        try {
            $run($c);
        } finally {
            $driver->close($c);
        }
    };
    $query = fn ($c, string $sql, ?array $values = null) => $driver->query($c, $sql, $values);
    $value = fn ($c, string $sql) => as_text($driver->query($c, $sql, null)['rows'][0][0]);

    check("$name: connect and make a database", fn () => $using(function ($c) use ($query, $value, $database) {
        $query($c, "DROP DATABASE IF EXISTS $database");
        $query($c, "CREATE DATABASE $database");
        $query($c, "USE $database");
        equal($value($c, 'SELECT DATABASE()'), $database);
    }, ['database' => null]));
    foreach ([false, true] as $tls) {
        check("$name: " . ($tls ? 'with' : 'without') . ' TLS', fn () => $using(function ($c) use ($query, $tls) {
            equal($query($c, "SHOW STATUS LIKE 'Ssl_cipher'")['rows'][0][1] !== '', $tls);
        }, ['tls' => $tls]));
        foreach ($accounts as $plugin => $account) {
            $title = "$name: $plugin " . ($tls ? 'with' : 'without') . ' TLS';
            if ($account === null) {
                echo "skip $title: no account of that plugin was named\n";
                continue;
            }
            check($title, function () use ($using, $value, $account, $tls) {
                // Twice: caching_sha2_password answers the second time from its cache.
                for ($i = 0; $i < 2; $i++) $using(fn ($c) => equal(explode('@', $value($c, 'SELECT CURRENT_USER()'))[0], $account['user']), ['tls' => $tls] + $account);
            });
        }
    }

    check("$name: wrong password is 1045, unknown database 1049", function () use ($driver, $server) {
        [$number, , $text] = $driver->error(refused(fn () => $driver->connect(['password' => 'not the password', 'database' => null] + $server)), null);
        equal($number, 1045);
        equal((bool) preg_match("/^Access denied for user '.*'@'.*' \\(using password: YES\\)$/", $text), true, $text);
        [$number, , $text] = $driver->error(refused(fn () => $driver->connect(['database' => 'gw_no_such_database'] + $server)), null);
        equal([$number, $text], [1049, "Unknown database 'gw_no_such_database'"]);
    });

    check("$name: text CRUD, insert ids and affected rows", fn () => $using(function ($c) use ($query, $value) {
        $query($c, 'CREATE TABLE crud (id int auto_increment primary key, name varchar(50) not null unique, n int)');
        $r = $query($c, "INSERT INTO crud (name, n) VALUES ('a', 1)");
        equal([$r['affected'], $r['id']], [1, '1']);
        $r = $query($c, "INSERT INTO crud (name, n) VALUES ('b', 2), ('c', 3), ('d', NULL)");
        equal([$r['affected'], $r['id']], [3, '2']);
        equal(array_map(fn ($row) => array_map('as_text', $row), $query($c, 'SELECT id, name, n FROM crud ORDER BY id')['rows']), [['1', 'a', '1'], ['2', 'b', '2'], ['3', 'c', '3'], ['4', 'd', null]]);
        equal($query($c, 'UPDATE crud SET n = 2 WHERE id <= 2')['affected'], 1);
        equal($query($c, 'UPDATE crud SET n = n + 1')['affected'], 3);
        equal($query($c, "INSERT INTO crud (name, n) VALUES ('a', 9) ON DUPLICATE KEY UPDATE n = VALUES(n)")['affected'], 2);
        equal($query($c, 'DELETE FROM crud WHERE id > 3')['affected'], 1);
        equal($value($c, 'SELECT COUNT(*) FROM crud'), '3');
        equal($query($c, 'SELECT * FROM crud WHERE id = 99')['rows'], []);
    }));

    check("$name: CLIENT_FOUND_ROWS counts what matched", function () use ($using, $query) {
        $using(fn ($c) => equal($query($c, "UPDATE crud SET n = 9 WHERE name = 'a'")['affected'], 1), ['found_rows' => true]);
        $using(fn ($c) => equal($query($c, "UPDATE crud SET n = 9 WHERE name = 'a'")['affected'], 0), ['found_rows' => false]);
    });

    check("$name: prepared CRUD", fn () => $using(function ($c) use ($query, $driver, $database) {
        $query($c, 'CREATE TABLE prep (id int auto_increment primary key, s varchar(100), n bigint, d double, b blob)');
        $r = $query($c, 'INSERT INTO prep (s, n, d, b) VALUES (?, ?, ?, ?)', ['x', 42, 1.25, "\x00\xff"]);
        equal([$r['affected'], $r['id']], [1, '1']);
        $r = $query($c, 'INSERT INTO prep (s, n, d, b) VALUES (?, ?, ?, ?)', [null, null, null, null]);
        equal([$r['affected'], $r['id']], [1, '2']);
        for ($i = 0; $i < 20; $i++) $query($c, 'INSERT INTO prep (s, n) VALUES (?, ?)', ["n$i", $i]);
        equal($query($c, 'SELECT id, s, n, d, b FROM prep WHERE id <= ? ORDER BY id', [2])['rows'], [[1, 'x', 42, 1.25, "\x00\xff"], [2, null, null, null, null]]);
        equal(as_text($query($c, 'SELECT COUNT(*) FROM prep WHERE s LIKE ? AND n >= ?', ['n%', 10])['rows'][0][0]), '10');
        equal($query($c, 'UPDATE prep SET n = ? WHERE n < ?', [7, 5])['affected'], 5);
        equal($query($c, 'DELETE FROM prep WHERE n = ?', [7])['affected'], 6);
        equal($driver->error(refused(fn () => $query($c, 'SELECT * FROM prep_nope WHERE id = ?', [1])), $c), [1146, '42S02', "Table '$database.prep_nope' doesn't exist"]);
    }));

    $row = row_values();
    $names = implode(', ', array_keys($row));
    $compare = function (array $got) use ($row) {
        foreach (array_keys($row) as $i => $column) equal(as_text($column === 'db' ? (float) $got[$i] : $got[$i]), $row[$column], $column);
    };
    check("$name: every column type, as text", fn () => $using(function ($c) use ($query, $driver, $row, $names, $compare) {
        $query($c, "SET time_zone = '+00:00'");
        $query($c, 'CREATE TABLE types (' . TYPES . ')');
        $query($c, "INSERT INTO types ($names, b1, b8) VALUES (" . implode(', ', array_map(fn ($v) => $driver->quote($c, $v), $row)) . ", b'1', b'10100101')");
        $compare($query($c, "SELECT $names FROM types WHERE id = 1")['rows'][0]);
        equal(array_map('as_text', $query($c, 'SELECT HEX(bin), HEX(vb), HEX(b1), b8 + 0 FROM types')['rows'][0]), ['00FF0000', '000102FF', '1', '165']);
    }));
    check("$name: every column type, prepared", fn () => $using(function ($c) use ($query, $row, $names, $compare) {
        $query($c, "SET time_zone = '+00:00'");
        $query($c, "INSERT INTO types (id, $names, b1, b8) VALUES (2, " . implode(', ', array_fill(0, count($row), '?')) . ', ?, ?)', [...array_values($row), 1, 165]);
        $compare($query($c, "SELECT $names FROM types WHERE id = ?", [2])['rows'][0]);
        $compare($query($c, "SELECT $names FROM types WHERE id = 2")['rows'][0]);
        equal(array_map('as_text', $query($c, 'SELECT b1, b8 FROM types WHERE id = ?', [2])['rows'][0]), ['1', '165']);
    }));
    check("$name: NULL in every column", fn () => $using(function ($c) use ($query, $row, $names) {
        $query($c, "INSERT INTO types (id, $names) VALUES (50, " . implode(', ', array_fill(0, count($row), 'NULL')) . ')');
        $nulls = array_fill(0, count($row), null);
        equal($query($c, "SELECT $names FROM types WHERE id = 50")['rows'][0], $nulls);
        equal($query($c, "SELECT $names FROM types WHERE id = ?", [50])['rows'][0], $nulls);
    }));

    check("$name: emoji and other planes", fn () => $using(function ($c) use ($query) {
        $text = '😀👩‍👩‍👧🇨🇭 𝄞 ñ';
        $query($c, 'CREATE TABLE emoji (s varchar(100) primary key)');
        $query($c, "INSERT INTO emoji VALUES ('$text')");
        equal(array_map('as_text', $query($c, 'SELECT s, CHAR_LENGTH(s), LENGTH(s) FROM emoji WHERE s = ?', [$text])['rows'][0]), [$text, (string) mb_strlen_utf8($text), (string) strlen($text)]);
    }));

    check("$name: transactions and savepoints", fn () => $using(fn ($c) => $using(function ($d) use ($c, $query, $value, $driver) {
        $query($c, 'CREATE TABLE tx (id int primary key)');
        $driver->begin($c);
        $query($c, 'INSERT INTO tx VALUES (1)');
        equal([$value($c, 'SELECT COUNT(*) FROM tx'), $value($d, 'SELECT COUNT(*) FROM tx')], ['1', '0']);
        $driver->rollback($c);
        equal($value($c, 'SELECT COUNT(*) FROM tx'), '0');
        $driver->begin($c);
        $query($c, 'INSERT INTO tx VALUES (1)');
        $query($c, 'SAVEPOINT a');
        $query($c, 'INSERT INTO tx VALUES (2)');
        $query($c, 'ROLLBACK TO a');
        equal($driver->error(refused(fn () => $query($c, 'INSERT INTO tx VALUES (1)')), $c), [1062, '23000', "Duplicate entry '1' for key 'tx.PRIMARY'"]);
        $query($c, 'INSERT INTO tx VALUES (3)');
        $driver->commit($c);
        equal(array_map(fn ($r) => as_text($r[0]), $query($d, 'SELECT id FROM tx ORDER BY id')['rows']), ['1', '3']);
    })));

    check("$name: errors with number, SQLSTATE and text", fn () => $using(function ($c) use ($query, $driver, $database) {
        $cases = [
            ["INSERT INTO crud (name) VALUES ('a')", 1062, '23000', "Duplicate entry 'a' for key 'crud.name'"],
            ['SELECT * FROM nosuch', 1146, '42S02', "Table '$database.nosuch' doesn't exist"],
            ['SELEC 1', 1064, '42000', "You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near 'SELEC 1' at line 1"],
            ['SELECT nocol FROM crud', 1054, '42S22', "Unknown column 'nocol' in 'field list'"],
            ['INSERT INTO crud (name) VALUES (NULL)', 1048, '23000', "Column 'name' cannot be null"],
            ['INSERT INTO crud (n) VALUES (1)', 1364, 'HY000', "Field 'name' doesn't have a default value"],
        ];
        foreach ($cases as [$sql, $number, $state, $text]) equal($driver->error(refused(fn () => $query($c, $sql)), $c), [$number, $state, $text], $sql);
    }));

    check("$name: several statements in one", fn () => $using(function ($c) use ($driver) {
        $sets = $driver->several($c, "SELECT 1; INSERT INTO crud (name, n) VALUES ('multi', 5); SELECT n FROM crud WHERE name = 'multi'; DELETE FROM crud WHERE name = 'multi'");
        equal(count($sets), 4);
        equal([as_text($sets[0]['rows'][0][0]), $sets[1]['affected'], as_text($sets[2]['rows'][0][0]), $sets[3]['affected']], ['1', 1, '5', 1]);
    }, ['multi' => true]));
    check("$name: several statements are refused unless asked for", fn () => $using(function ($c) use ($query, $driver) {
        equal($driver->error(refused(fn () => $query($c, 'SELECT 1; SELECT 2')), $c)[0], 1064);
    }, ['multi' => false]));

    check("$name: a big result is streamed", fn () => $using(function ($c) use ($query, $driver, $value) {
        $query($c, 'CREATE TABLE big (id int auto_increment primary key, s varchar(200))');
        $expect = 0;
        $parts = [];
        for ($i = 0; $i < 1000; $i++) {
            $parts[] = "('row $i " . str_repeat('x', 100) . "')";
            $expect += strlen("row $i ") + 100;
        }
        $query($c, 'INSERT INTO big (s) VALUES ' . implode(', ', $parts));
        for ($i = 0; $i < 5; $i++) $query($c, 'INSERT INTO big (s) SELECT s FROM big');
        $count = $size = 0;
        $before = memory_get_peak_usage();
        foreach ($driver->stream($c, 'SELECT id, s FROM big ORDER BY id') as $r) {
            $count++;
            $size += strlen($r[1]);
        }
        equal([$count, $size], [32000, 32 * $expect]);
        equal(memory_get_peak_usage() - $before < 4_000_000, true, 'the result was buffered:');
        equal($value($c, 'SELECT 1'), '1');
    }));

    check("$name: a value of 5 MB and a statement of 5 MB", fn () => $using(function ($c) use ($query) {
        $query($c, 'CREATE TABLE wide (b longtext)');
        $text = str_repeat('y', 5_000_000);
        $query($c, "INSERT INTO wide VALUES ('$text')");
        $query($c, 'INSERT INTO wide VALUES (?)', [$text]);
        foreach ($query($c, 'SELECT b FROM wide')['rows'] as $r) equal($r[0] === $text, true);
    }));

    check("$name: clean up", fn () => $using(fn ($c) => $query($c, "DROP DATABASE $database"), ['database' => null]));
    exit($failed === 0 ? 0 : 1);
}

/** PHP's mbstring is a package of its own. */
function mb_strlen_utf8(string $text): int
{
    return preg_match_all('/./us', $text);
}
