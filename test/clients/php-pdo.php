<?php
require __DIR__ . '/suite.php';

suite(new class {
    public function name(): string
    {
        return 'pdo';
    }

    public function connect(array $o): PDO
    {
        $options = [
            PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_EMULATE_PREPARES => false, PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_NUM,
            PDO::MYSQL_ATTR_FOUND_ROWS => $o['found_rows'] ?? false, PDO::MYSQL_ATTR_MULTI_STATEMENTS => $o['multi'] ?? true,
        ];
        if ($o['tls'] ?? false) $options += [PDO::MYSQL_ATTR_SSL_CIPHER => 'DEFAULT', PDO::MYSQL_ATTR_SSL_VERIFY_SERVER_CERT => false];
        $database = $o['database'] === null ? '' : ";dbname={$o['database']}";
        return new PDO("mysql:host={$o['host']};port={$o['port']};charset=utf8mb4$database", $o['user'], $o['password'], $options);
    }

    public function query(PDO $c, string $sql, ?array $values): array
    {
        if ($values === null) {
            // Emulated, so that the text protocol is used.
            $c->setAttribute(PDO::ATTR_EMULATE_PREPARES, true);
            $s = $c->query($sql);
            $c->setAttribute(PDO::ATTR_EMULATE_PREPARES, false);
        } else {
            $s = $c->prepare($sql);
            foreach ($values as $i => $v) $s->bindValue($i + 1, $v, is_int($v) ? PDO::PARAM_INT : ($v === null ? PDO::PARAM_NULL : PDO::PARAM_STR));
            $s->execute();
        }
        $answer = ['rows' => $s->columnCount() > 0 ? $s->fetchAll() : null, 'affected' => $s->rowCount(), 'id' => $c->lastInsertId()];
        $s->closeCursor();
        return $answer;
    }

    public function several(PDO $c, string $sql): array
    {
        $c->setAttribute(PDO::ATTR_EMULATE_PREPARES, true);
        $s = $c->query($sql);
        $sets = [];
        do $sets[] = ['rows' => $s->columnCount() > 0 ? $s->fetchAll() : null, 'affected' => $s->rowCount()];
        while ($s->nextRowset());
        $c->setAttribute(PDO::ATTR_EMULATE_PREPARES, false);
        return $sets;
    }

    public function stream(PDO $c, string $sql): iterable
    {
        $c->setAttribute(PDO::MYSQL_ATTR_USE_BUFFERED_QUERY, false);
        $s = $c->query($sql);
        while (($row = $s->fetch()) !== false) yield $row;
        $s->closeCursor();
        $c->setAttribute(PDO::MYSQL_ATTR_USE_BUFFERED_QUERY, true);
    }

    public function error(Throwable $e, ?PDO $c): array
    {
        [$state, $number, $text] = $e->errorInfo;
        // A failed connection has its text in the message only: SQLSTATE[HY000] [1045] Access denied …
        if ($c === null) $text = preg_replace('/^SQLSTATE\[\w+\] \[\d+\] /', '', $e->getMessage());
        return [$number, $state, $text];
    }

    public function quote(PDO $c, string $v): string
    {
        return $c->quote($v);
    }

    public function begin(PDO $c): void
    {
        $c->beginTransaction();
    }

    public function commit(PDO $c): void
    {
        $c->commit();
    }

    public function rollback(PDO $c): void
    {
        $c->rollBack();
    }

    public function close(?PDO $c): void
    {
        $c = null;
    }
});
