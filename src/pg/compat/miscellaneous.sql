-- Digests, identifiers, network addresses, locks (manual: Encryption and Compression Functions; Miscellaneous Functions; Locking Functions).
CREATE SEQUENCE IF NOT EXISTS aproxy.uuid_short_counter;

CREATE OR REPLACE FUNCTION aproxy.sha1(x bytea) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  mask constant bigint := 4294967295;
  size bigint := octet_length(x);
  m bytea := x || '\x80'::bytea || decode(repeat('00', ((119 - (octet_length(x) % 64)) % 64)), 'hex') || int8send(octet_length(x)::bigint * 8);
  h0 bigint := 1732584193;
  h1 bigint := 4023233417;
  h2 bigint := 2562383102;
  h3 bigint := 271733878;
  h4 bigint := 3285377520;
  a bigint; b bigint; c bigint; d bigint; e bigint; f bigint; k bigint; t bigint;
  w bigint[];
BEGIN
  FOR block IN 0 .. octet_length(m) / 64 - 1 LOOP
    w := '{}';
    FOR i IN 0 .. 15 LOOP
      t := block * 64 + i * 4;
      w[i] := (get_byte(m, t::int)::bigint << 24) | (get_byte(m, t::int + 1) << 16) | (get_byte(m, t::int + 2) << 8) | get_byte(m, t::int + 3);
    END LOOP;
    FOR i IN 16 .. 79 LOOP
      t := w[i - 3] # w[i - 8] # w[i - 14] # w[i - 16];
      w[i] := ((t << 1) & mask) | (t >> 31);
    END LOOP;
    a := h0; b := h1; c := h2; d := h3; e := h4;
    FOR i IN 0 .. 79 LOOP
      IF i < 20 THEN f := (b & c) | ((b # mask) & d); k := 1518500249;
      ELSIF i < 40 THEN f := b # c # d; k := 1859775393;
      ELSIF i < 60 THEN f := (b & c) | (b & d) | (c & d); k := 2400959708;
      ELSE f := b # c # d; k := 3395469782;
      END IF;
      t := ((((a << 5) & mask) | (a >> 27)) + f + e + k + w[i]) & mask;
      e := d; d := c; c := ((b << 30) & mask) | (b >> 2); b := a; a := t;
    END LOOP;
    h0 := (h0 + a) & mask; h1 := (h1 + b) & mask; h2 := (h2 + c) & mask; h3 := (h3 + d) & mask; h4 := (h4 + e) & mask;
  END LOOP;
  RETURN lpad(to_hex(h0), 8, '0') || lpad(to_hex(h1), 8, '0') || lpad(to_hex(h2), 8, '0') || lpad(to_hex(h3), 8, '0') || lpad(to_hex(h4), 8, '0');
END $$;

CREATE OR REPLACE FUNCTION aproxy.sha2(x bytea, bits bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE bits WHEN 256 THEN encode(sha256(x), 'hex') WHEN 0 THEN encode(sha256(x), 'hex') WHEN 512 THEN encode(sha512(x), 'hex') WHEN 384 THEN encode(sha384(x), 'hex') WHEN 224 THEN encode(sha224(x), 'hex') ELSE aproxy.bad_digest(bits) END
$$;

CREATE OR REPLACE FUNCTION aproxy.bad_digest(bits bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.warn(1583, 'Incorrect parameters in the call to native function ''sha2''');
  RETURN NULL;
END $$;

-- The random bits of version 4 UUIDs, hashed so that their fixed bits vanish.
CREATE OR REPLACE FUNCTION aproxy.random_bytes(n bigint) RETURNS bytea LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
DECLARE
  result bytea := '';
BEGIN
  IF n IS NULL THEN RETURN NULL; END IF;
  IF n NOT BETWEEN 1 AND 1024 THEN
    PERFORM aproxy.fail(1690, '22003', 'length value is out of range in ''random_bytes''');
  END IF;
  WHILE octet_length(result) < n LOOP
    result := result || sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
  END LOOP;
  RETURN substr(result, 1, n::integer);
END $$;

-- UUID() is of version 1: the time in units of 100 ns since 1582-10-15, then a clock sequence and a random node.
CREATE OR REPLACE FUNCTION aproxy.uuid() RETURNS text LANGUAGE sql VOLATILE PARALLEL SAFE AS $$
  SELECT substr(h, 9, 8) || '-' || substr(h, 5, 4) || '-1' || substr(h, 2, 3) || '-' || left(r, 4) || '-' || substr(r, 5, 12)
  FROM (SELECT lpad(to_hex((extract(epoch from clock_timestamp()) * 10000000)::bigint + 122192928000000000 + (random() * 9)::int), 16, '0') AS h,
    encode(set_byte(set_byte(substr(u, 9, 8), 0, (get_byte(u, 8) & 63) | 128), 2, get_byte(u, 10) | 1), 'hex') AS r FROM uuid_send(gen_random_uuid()) AS u) AS parts
$$;

CREATE OR REPLACE FUNCTION aproxy.uuid_short() RETURNS numeric LANGUAGE sql VOLATILE AS $$
  SELECT (72057594037927936 + (extract(epoch from pg_postmaster_start_time())::bigint << 24) + nextval('aproxy.uuid_short_counter'))::numeric
$$;

CREATE OR REPLACE FUNCTION aproxy.is_uuid(x text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT x COLLATE "C" ~* '^([0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\})$'
$$;

CREATE OR REPLACE FUNCTION aproxy.uuid_to_bin(x text, swap boolean) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  b bytea;
BEGIN
  IF NOT aproxy.is_uuid(x) THEN
    PERFORM aproxy.fail(1411, 'HY000', format('Incorrect string value: ''%s'' for function uuid_to_bin', x));
  END IF;
  b := decode(translate(x, '{}-', ''), 'hex');
  RETURN CASE WHEN swap THEN substr(b, 7, 2) || substr(b, 5, 2) || substr(b, 1, 4) || substr(b, 9) ELSE b END;
END $$;

-- Bytes as messages show them, and as dates and numbers are read from them: those that are not printable in hexadecimal digits.
CREATE OR REPLACE FUNCTION aproxy.shown_bytes(x bytea) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN strpos(encode(x, 'escape'), '\') = 0 AND encode(x, 'escape') COLLATE "C" !~ '[\x01-\x1f\x7f]' THEN encode(x, 'escape') ELSE aproxy.shown_bytes_slow(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.shown_bytes_slow(x bytea) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT string_agg(CASE WHEN get_byte(x, i) BETWEEN 32 AND 126 THEN chr(get_byte(x, i)) ELSE '\x' || upper(lpad(to_hex(get_byte(x, i)), 2, '0')) END, '' ORDER BY i) FROM generate_series(0, octet_length(x) - 1) AS i
$$;

CREATE OR REPLACE FUNCTION aproxy.bin_to_uuid(x bytea, swap boolean) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  h text COLLATE "C";
BEGIN
  IF octet_length(x) <> 16 THEN
    PERFORM aproxy.fail(1411, 'HY000', format('Incorrect string value: ''%s'' for function bin_to_uuid', aproxy.shown_bytes(x)));
  END IF;
  h := encode(CASE WHEN swap THEN substr(x, 5, 4) || substr(x, 3, 2) || substr(x, 1, 2) || substr(x, 9) ELSE x END, 'hex');
  RETURN substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-' || substr(h, 13, 4) || '-' || substr(h, 17, 4) || '-' || substr(h, 21);
END $$;

-- INET_ATON takes one to four numbers; a missing one is the third of three, and so on.
CREATE OR REPLACE FUNCTION aproxy.inet_aton(x text) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  p text[] COLLATE "C" := regexp_match(x COLLATE "C", '^(\d{1,9})(?:\.(\d{0,9}))?(?:\.(\d{0,9}))?(?:\.(\d{1,9}))?$');
  n bigint[] := ARRAY(SELECT ('0' || v)::bigint FROM unnest(p) AS v WHERE v IS NOT NULL);
BEGIN
  IF p IS NULL OR 255 < ANY (n) OR right(x, 1) COLLATE "C" = '.' THEN
    PERFORM aproxy.bad_value('inet_aton', x);
    RETURN NULL;
  END IF;
  RETURN CASE cardinality(n) WHEN 1 THEN n[1] WHEN 2 THEN (n[1] << 24) + n[2] WHEN 3 THEN (n[1] << 24) + (n[2] << 16) + n[3] ELSE (n[1] << 24) + (n[2] << 16) + (n[3] << 8) + n[4] END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.inet_ntoa(n bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF n NOT BETWEEN 0 AND 4294967295 THEN
    PERFORM aproxy.warn(1411, format('Incorrect integer value: ''%s'' for function inet_ntoa', n));
    RETURN NULL;
  END IF;
  RETURN concat_ws('.', n >> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255);
END $$;

CREATE OR REPLACE FUNCTION aproxy.is_ipv4(x text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (x COLLATE "C" ~ '^((25[0-5]|2[0-4]\d|[01]?\d?\d)\.){3}(25[0-5]|2[0-4]\d|[01]?\d?\d)$' AND x COLLATE "C" !~ '(^|\.)(\.|$)')
$$;

CREATE OR REPLACE FUNCTION aproxy.is_ipv6(x text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF x IS NULL THEN RETURN NULL; END IF;
  IF x COLLATE "C" !~ '^[0-9A-Fa-f:.]{2,45}$' OR strpos(x COLLATE "C", ':') = 0 THEN RETURN false; END IF;
  IF x COLLATE "C" ~ '\.\d{4,}' THEN RETURN false; END IF;
  PERFORM aproxy.plain_address(x)::inet;
  RETURN true;
EXCEPTION WHEN invalid_text_representation THEN
  RETURN false;
END $$;

-- PostgreSQL refuses leading zeros in the numbers of an IPv4 address, also behind an IPv6 prefix.
CREATE OR REPLACE FUNCTION aproxy.plain_address(x text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN strpos(x COLLATE "C", '.') = 0 THEN x ELSE coalesce(substring(x COLLATE "C" from '^.*:'), '') || regexp_replace(regexp_replace(x COLLATE "C", '^.*:', ''), '(^|\.)0+(?=\d)', '\1', 'g') END
$$;

CREATE OR REPLACE FUNCTION aproxy.inet6_aton(x text) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF NOT (aproxy.is_ipv4(x) OR aproxy.is_ipv6(x)) THEN
    PERFORM aproxy.bad_value('inet6_aton', x);
    RETURN NULL;
  END IF;
  RETURN substr(inet_send(aproxy.plain_address(x)::inet), 5);
END $$;

-- MySQL shortens a single group of zeros too.
CREATE OR REPLACE FUNCTION aproxy.shortened(address text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN strpos(address, '::') > 0 THEN address ELSE regexp_replace(address, '(^|:)0(:|$)', '::') END
$$;

CREATE OR REPLACE FUNCTION aproxy.inet6_ntoa(x bytea) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF octet_length(x) = 4 THEN RETURN concat_ws('.', get_byte(x, 0), get_byte(x, 1), get_byte(x, 2), get_byte(x, 3)); END IF;
  IF octet_length(x) = 16 THEN RETURN aproxy.shortened(host(rtrim(regexp_replace(encode(x, 'hex'), '(.{4})', '\1:', 'g'), ':')::inet)); END IF;
  PERFORM aproxy.bad_value('inet6_ntoa', aproxy.bytes_text(x));
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.is_ipv4_compat(x bytea) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT octet_length(x) = 16 AND substr(x, 1, 12) = '\x000000000000000000000000'::bytea AND encode(substr(x, 13), 'hex') NOT IN ('00000000', '00000001')
$$;

CREATE OR REPLACE FUNCTION aproxy.is_ipv4_mapped(x bytea) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT octet_length(x) = 16 AND substr(x, 1, 12) = '\x00000000000000000000ffff'::bytea
$$;

CREATE OR REPLACE FUNCTION aproxy.benchmark(n bigint) RETURNS bigint LANGUAGE plpgsql VOLATILE STRICT AS $$
BEGIN
  IF n >= 0 THEN RETURN 0; END IF;
  PERFORM aproxy.warn(1411, format('Incorrect count value: ''%s'' for function benchmark', n));
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.sleep(seconds double precision) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  IF seconds IS NULL OR seconds < 0 THEN
    PERFORM aproxy.fail(1210, 'HY000', 'Incorrect arguments to sleep.');
  END IF;
  -- The statement was interrupted in an earlier row: only the first SLEEP of a statement answers 1 instead of failing.
  IF current_setting('aproxy.interrupted', true) = statement_timestamp()::text THEN
    RAISE query_canceled;
  END IF;
  BEGIN
    PERFORM pg_sleep(seconds);
  EXCEPTION WHEN query_canceled THEN
    PERFORM set_config('aproxy.interrupted', statement_timestamp()::text, false);
    RETURN 1;
  END;
  RETURN 0;
END $$;

-- User-level locks are advisory locks of the session, by the hash of the name in lower case.
CREATE OR REPLACE FUNCTION aproxy.lock_key(name text) RETURNS bigint LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF name IS NULL OR name COLLATE "C" = '' THEN
    PERFORM aproxy.fail(3057, '42000', format('Incorrect user-level lock name ''%s''. The name is empty, NULL, or can not be expressed in the current character-set.', coalesce(name, 'NULL')));
  ELSIF char_length(name) > 64 THEN
    PERFORM aproxy.fail(4163, '42000', format('User-level lock name ''%s'' should not exceed 64 characters.', name));
  END IF;
  RETURN hashtextextended(aproxy.lower(name) COLLATE "C", 6369042);
END $$;

CREATE OR REPLACE FUNCTION aproxy.lock_holder(key bigint) RETURNS integer LANGUAGE sql VOLATILE AS $$
  SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND classid::bigint = (key >> 32) & 4294967295 AND objid::bigint = key & 4294967295 LIMIT 1
$$;

CREATE OR REPLACE FUNCTION aproxy.get_lock(name text, seconds double precision) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  key bigint := aproxy.lock_key(name);
  before text COLLATE "C" := current_setting('lock_timeout');
BEGIN
  IF pg_try_advisory_lock(key) THEN RETURN 1; END IF;
  IF coalesce(seconds, 0) = 0 THEN RETURN 0; END IF;
  PERFORM set_config('lock_timeout', CASE WHEN seconds < 0 THEN '0' ELSE greatest(1, least(2000000000, seconds * 1000))::bigint::text END, false);
  BEGIN
    PERFORM pg_advisory_lock(key);
  EXCEPTION WHEN lock_not_available THEN
    PERFORM set_config('lock_timeout', before, false);
    RETURN 0;
  END;
  PERFORM set_config('lock_timeout', before, false);
  RETURN 1;
END $$;

CREATE OR REPLACE FUNCTION aproxy.release_lock(name text) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  key bigint := aproxy.lock_key(name);
  holder integer := aproxy.lock_holder(key);
BEGIN
  IF holder IS NULL THEN RETURN NULL; END IF;
  IF holder <> pg_backend_pid() THEN RETURN 0; END IF;
  RETURN pg_advisory_unlock(key)::integer;
END $$;

CREATE OR REPLACE FUNCTION aproxy.release_all_locks() RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  l record;
  n bigint := 0;
BEGIN
  FOR l IN SELECT classid, objid FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1 AND pid = pg_backend_pid() LOOP
    WHILE aproxy.lock_holder((l.classid::bigint << 32) | l.objid::bigint) = pg_backend_pid() LOOP
      EXIT WHEN NOT pg_advisory_unlock((l.classid::bigint << 32) | l.objid::bigint);
      n := n + 1;
    END LOOP;
  END LOOP;
  RETURN n;
END $$;

CREATE OR REPLACE FUNCTION aproxy.is_free_lock(name text) RETURNS bigint LANGUAGE sql VOLATILE AS $$
  SELECT (aproxy.lock_holder(aproxy.lock_key(name)) IS NULL)::integer::bigint
$$;

CREATE OR REPLACE FUNCTION aproxy.is_used_lock(name text) RETURNS bigint LANGUAGE sql VOLATILE AS $$
  SELECT aproxy.lock_holder(aproxy.lock_key(name))::bigint
$$;

-- A text is no address in binary form, whatever its length.
CREATE OR REPLACE FUNCTION aproxy.not_binary(x text) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.bad_value('inet6_ntoa', x);
  RETURN NULL;
END $$;

-- The depth of a row that a recursive CTE makes from a row of this depth (manual: Limiting Common Table Expression Recursion).
CREATE OR REPLACE FUNCTION aproxy.cte_depth(depth bigint, most bigint) RETURNS bigint LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  IF depth >= most THEN PERFORM aproxy.fail(3636, 'HY000', format('Recursive query aborted after %s iterations. Try increasing @@cte_max_recursion_depth to a larger value.', most + 1)); END IF;
  RETURN depth + 1;
END $$;
