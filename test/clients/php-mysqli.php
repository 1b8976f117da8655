<?php
require __DIR__ . '/suite.php';

suite(new class {
    public function name(): string
    {
        return 'mysqli';
    }

    public function connect(array $o): mysqli
    {
        $c = mysqli_init();
        $flags = (($o['found_rows'] ?? false) ? MYSQLI_CLIENT_FOUND_ROWS : 0) | (($o['tls'] ?? false) ? MYSQLI_CLIENT_SSL | MYSQLI_CLIENT_SSL_DONT_VERIFY_SERVER_CERT : 0);
        $c->real_connect($o['host'], $o['user'], $o['password'], $o['database'], $o['port'], null, $flags);
        $c->set_charset('utf8mb4');
        return $c;
    }

    public function query(mysqli $c, string $sql, ?array $values): array
    {
        if ($values === null) {
            $r = $c->query($sql);
            return ['rows' => $r instanceof mysqli_result ? $r->fetch_all(MYSQLI_NUM) : null, 'affected' => $c->affected_rows, 'id' => (string) $c->insert_id];
        }
        $s = $c->prepare($sql);
        $s->bind_param(implode('', array_map(fn ($v) => is_int($v) ? 'i' : (is_float($v) ? 'd' : 's'), $values)), ...$values);
        $s->execute();
        $r = $s->get_result();
        $answer = ['rows' => $r === false ? null : $r->fetch_all(MYSQLI_NUM), 'affected' => $s->affected_rows, 'id' => (string) $s->insert_id];
        $s->close();
        return $answer;
    }

    public function several(mysqli $c, string $sql): array
    {
        $sets = [];
        $c->multi_query($sql);
        do {
            $r = $c->store_result();
            $sets[] = ['rows' => $r === false ? null : $r->fetch_all(MYSQLI_NUM), 'affected' => $c->affected_rows];
        } while ($c->more_results() && $c->next_result());
        return $sets;
    }

    public function stream(mysqli $c, string $sql): iterable
    {
        $r = $c->query($sql, MYSQLI_USE_RESULT);
        while (($row = $r->fetch_row()) !== null && $row !== false) yield $row;
        $r->free();
    }

    public function error(Throwable $e, ?mysqli $c): array
    {
        return [$e->getCode(), $e->getSqlState(), $e->getMessage()];
    }

    public function quote(mysqli $c, string $v): string
    {
        return "'" . $c->real_escape_string($v) . "'";
    }

    public function begin(mysqli $c): void
    {
        $c->begin_transaction();
    }

    public function commit(mysqli $c): void
    {
        $c->commit();
    }

    public function rollback(mysqli $c): void
    {
        $c->rollback();
    }

    public function close(mysqli $c): void
    {
        $c->close();
    }
});
