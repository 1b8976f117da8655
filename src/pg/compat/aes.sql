-- AES (FIPS 197) for AES_ENCRYPT and AES_DECRYPT (manual: Encryption and Compression Functions), so that no extension is needed. Words are 32 unsigned bits in a bigint.
CREATE OR REPLACE FUNCTION aproxy.aes_box(forward boolean) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT decode(CASE WHEN forward THEN '637c777bf26b6fc53001672bfed7ab76ca82c97dfa5947f0add4a2af9ca472c0b7fd9326363ff7cc34a5e5f171d8311504c723c31896059a071280e2eb27b275'
    || '09832c1a1b6e5aa0523bd6b329e32f8453d100ed20fcb15b6acbbe394a4c58cfd0efaafb434d338545f9027f503c9fa851a3408f929d38f5bcb6da2110fff3d2'
    || 'cd0c13ec5f974417c4a77e3d645d197360814fdc222a908846eeb814de5e0bdbe0323a0a4906245cc2d3ac629195e479e7c8376d8dd54ea96c56f4ea657aae08'
    || 'ba78252e1ca6b4c6e8dd741f4bbd8b8a703eb5664803f60e613557b986c11d9ee1f8981169d98e949b1e87e9ce5528df8ca1890dbfe6426841992d0fb054bb16'
  ELSE '52096ad53036a538bf40a39e81f3d7fb7ce339829b2fff87348e4344c4dee9cb547b9432a6c2233dee4c950b42fac34e082ea16628d924b2765ba2496d8bd125'
    || '72f8f66486689816d4a45ccc5d65b6926c704850fdedb9da5e154657a78d9d8490d8ab008cbcd30af7e45805b8b34506d02c1e8fca3f0f02c1afbd0301138a6b'
    || '3a9111414f67dcea97f2cfcef0b4e67396ac7422e7ad3585e2f937e81c75df6e47f11a711d29c5896fb7620eaa18be1bfc563e4bc6d279209adbc0fe78cd5af4'
    || '1fdda8338807c731b11210592780ec5f60517fa919b54a0d2de57a9f93c99cefa0e03b4dae2af5b0c8ebbb3c83539961172b047eba77d626e169146355210c7d' END, 'hex')
$$;

-- A byte times x in AES's field.
CREATE OR REPLACE FUNCTION aproxy.aes_double(x integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN x > 127 THEN (x << 1) # 283 ELSE x << 1 END
$$;

-- What a byte of the state adds to a column, by the byte's place (`turn` bits): substitution and the mixing of columns in one look-up. Folded to a constant wherever it is used.
CREATE OR REPLACE FUNCTION aproxy.aes_table(forward boolean, turn integer) RETURNS bigint[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT array_agg(((w >> turn) | (w << (32 - turn))) & 4294967295 ORDER BY i) FROM (
    SELECT i, CASE WHEN forward THEN (x2::bigint << 24) | (x << 16) | (x << 8) | (x2 # x)
      ELSE ((x8 # x4 # x2)::bigint << 24) | ((x8 # x) << 16) | ((x8 # x4 # x) << 8) | (x8 # x2 # x) END AS w
    FROM generate_series(0, 255) AS i, LATERAL (SELECT get_byte(aproxy.aes_box(forward), i) AS x) AS one, LATERAL (SELECT aproxy.aes_double(x) AS x2) AS two,
      LATERAL (SELECT aproxy.aes_double(x2) AS x4) AS four, LATERAL (SELECT aproxy.aes_double(x4) AS x8) AS eight) AS words
$$;

-- The words of all round keys; for decryption in reverse order and mixed, as the equivalent inverse cipher wants them.
CREATE OR REPLACE FUNCTION aproxy.aes_schedule(key bytea, forward boolean) RETURNS bigint[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  box constant bytea := aproxy.aes_box(true);
  d0 constant bigint[] := aproxy.aes_table(false, 0);
  d1 constant bigint[] := aproxy.aes_table(false, 8);
  d2 constant bigint[] := aproxy.aes_table(false, 16);
  d3 constant bigint[] := aproxy.aes_table(false, 24);
  k integer := octet_length(key) / 4;
  n integer := 4 * (octet_length(key) / 4 + 7);
  round_constant integer := 1;
  h text COLLATE "C" := encode(key, 'hex');
  w bigint[];
  r bigint[];
  t bigint;
BEGIN
  FOR i IN 0 .. k - 1 LOOP
    w[i] := ('x' || substr(h, i * 8 + 1, 8))::bit(32)::bigint;
  END LOOP;
  FOR i IN k .. n - 1 LOOP
    t := w[i - 1];
    IF i % k = 0 THEN
      t := ((t << 8) | (t >> 24)) & 4294967295;
    END IF;
    IF i % k = 0 OR (k = 8 AND i % 8 = 4) THEN
      t := (get_byte(box, (t >> 24)::int)::bigint << 24) | (get_byte(box, ((t >> 16) & 255)::int) << 16) | (get_byte(box, ((t >> 8) & 255)::int) << 8) | get_byte(box, (t & 255)::int);
    END IF;
    IF i % k = 0 THEN
      t := t # (round_constant::bigint << 24);
      round_constant := aproxy.aes_double(round_constant);
    END IF;
    w[i] := w[i - k] # t;
  END LOOP;
  IF forward THEN RETURN w; END IF;
  FOR i IN 0 .. n - 1 LOOP
    t := w[(n / 4 - 1 - i / 4) * 4 + i % 4];
    IF i BETWEEN 4 AND n - 5 THEN
      t := d0[1 + get_byte(box, (t >> 24)::int)] # d1[1 + get_byte(box, ((t >> 16) & 255)::int)] # d2[1 + get_byte(box, ((t >> 8) & 255)::int)] # d3[1 + get_byte(box, (t & 255)::int)];
    END IF;
    r[i] := t;
  END LOOP;
  RETURN r;
END $$;

-- Whole blocks: chained (CBC) from an IV of 16 bytes, each alone (ECB) with an empty one.
CREATE OR REPLACE FUNCTION aproxy.aes_encrypt_blocks(k bigint[], x bytea, chain bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  box constant bytea := aproxy.aes_box(true);
  t0 constant bigint[] := aproxy.aes_table(true, 0);
  t1 constant bigint[] := aproxy.aes_table(true, 8);
  t2 constant bigint[] := aproxy.aes_table(true, 16);
  t3 constant bigint[] := aproxy.aes_table(true, 24);
  last constant integer := array_upper(k, 1) - 3;
  h text COLLATE "C" := encode(chain, 'hex');
  chained constant boolean := octet_length(chain) > 0;
  c0 bigint := 0; c1 bigint := 0; c2 bigint := 0; c3 bigint := 0;
  i0 bigint; i1 bigint; i2 bigint; i3 bigint;
  a0 bigint; a1 bigint; a2 bigint; a3 bigint;
  n0 bigint; n1 bigint; n2 bigint;
  parts bytea[] := '{}';
BEGIN
  IF chained THEN
    c0 := ('x' || substr(h, 1, 8))::bit(32)::bigint; c1 := ('x' || substr(h, 9, 8))::bit(32)::bigint;
    c2 := ('x' || substr(h, 17, 8))::bit(32)::bigint; c3 := ('x' || substr(h, 25, 8))::bit(32)::bigint;
  END IF;
  FOR block IN 0 .. octet_length(x) / 16 - 1 LOOP
    h := encode(substr(x, block * 16 + 1, 16), 'hex');
    i0 := ('x' || substr(h, 1, 8))::bit(32)::bigint; i1 := ('x' || substr(h, 9, 8))::bit(32)::bigint;
    i2 := ('x' || substr(h, 17, 8))::bit(32)::bigint; i3 := ('x' || substr(h, 25, 8))::bit(32)::bigint;
    a0 := i0 # c0 # k[0]; a1 := i1 # c1 # k[1]; a2 := i2 # c2 # k[2]; a3 := i3 # c3 # k[3];
    FOR r IN 1 .. last / 4 - 1 LOOP
      n0 := t0[1 + (a0 >> 24)] # t1[1 + ((a1 >> 16) & 255)] # t2[1 + ((a2 >> 8) & 255)] # t3[1 + (a3 & 255)] # k[r * 4];
      n1 := t0[1 + (a1 >> 24)] # t1[1 + ((a2 >> 16) & 255)] # t2[1 + ((a3 >> 8) & 255)] # t3[1 + (a0 & 255)] # k[r * 4 + 1];
      n2 := t0[1 + (a2 >> 24)] # t1[1 + ((a3 >> 16) & 255)] # t2[1 + ((a0 >> 8) & 255)] # t3[1 + (a1 & 255)] # k[r * 4 + 2];
      a3 := t0[1 + (a3 >> 24)] # t1[1 + ((a0 >> 16) & 255)] # t2[1 + ((a1 >> 8) & 255)] # t3[1 + (a2 & 255)] # k[r * 4 + 3];
      a0 := n0; a1 := n1; a2 := n2;
    END LOOP;
    n0 := ((get_byte(box, (a0 >> 24)::int)::bigint << 24) | (get_byte(box, ((a1 >> 16) & 255)::int) << 16) | (get_byte(box, ((a2 >> 8) & 255)::int) << 8) | get_byte(box, (a3 & 255)::int)) # k[last];
    n1 := ((get_byte(box, (a1 >> 24)::int)::bigint << 24) | (get_byte(box, ((a2 >> 16) & 255)::int) << 16) | (get_byte(box, ((a3 >> 8) & 255)::int) << 8) | get_byte(box, (a0 & 255)::int)) # k[last + 1];
    n2 := ((get_byte(box, (a2 >> 24)::int)::bigint << 24) | (get_byte(box, ((a3 >> 16) & 255)::int) << 16) | (get_byte(box, ((a0 >> 8) & 255)::int) << 8) | get_byte(box, (a1 & 255)::int)) # k[last + 2];
    a3 := ((get_byte(box, (a3 >> 24)::int)::bigint << 24) | (get_byte(box, ((a0 >> 16) & 255)::int) << 16) | (get_byte(box, ((a1 >> 8) & 255)::int) << 8) | get_byte(box, (a2 & 255)::int)) # k[last + 3];
    IF chained THEN
      c0 := n0; c1 := n1; c2 := n2; c3 := a3;
    END IF;
    parts[block] := int8send((n0 << 32) | n1) || int8send((n2 << 32) | a3);
  END LOOP;
  RETURN coalesce((SELECT string_agg(p, '') FROM unnest(parts) AS p), '');
END $$;

CREATE OR REPLACE FUNCTION aproxy.aes_decrypt_blocks(k bigint[], x bytea, chain bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  box constant bytea := aproxy.aes_box(false);
  t0 constant bigint[] := aproxy.aes_table(false, 0);
  t1 constant bigint[] := aproxy.aes_table(false, 8);
  t2 constant bigint[] := aproxy.aes_table(false, 16);
  t3 constant bigint[] := aproxy.aes_table(false, 24);
  last constant integer := array_upper(k, 1) - 3;
  h text COLLATE "C" := encode(chain, 'hex');
  chained constant boolean := octet_length(chain) > 0;
  c0 bigint := 0; c1 bigint := 0; c2 bigint := 0; c3 bigint := 0;
  i0 bigint; i1 bigint; i2 bigint; i3 bigint;
  a0 bigint; a1 bigint; a2 bigint; a3 bigint;
  n0 bigint; n1 bigint; n2 bigint;
  parts bytea[] := '{}';
BEGIN
  IF chained THEN
    c0 := ('x' || substr(h, 1, 8))::bit(32)::bigint; c1 := ('x' || substr(h, 9, 8))::bit(32)::bigint;
    c2 := ('x' || substr(h, 17, 8))::bit(32)::bigint; c3 := ('x' || substr(h, 25, 8))::bit(32)::bigint;
  END IF;
  FOR block IN 0 .. octet_length(x) / 16 - 1 LOOP
    h := encode(substr(x, block * 16 + 1, 16), 'hex');
    i0 := ('x' || substr(h, 1, 8))::bit(32)::bigint; i1 := ('x' || substr(h, 9, 8))::bit(32)::bigint;
    i2 := ('x' || substr(h, 17, 8))::bit(32)::bigint; i3 := ('x' || substr(h, 25, 8))::bit(32)::bigint;
    a0 := i0 # k[0]; a1 := i1 # k[1]; a2 := i2 # k[2]; a3 := i3 # k[3];
    FOR r IN 1 .. last / 4 - 1 LOOP
      n0 := t0[1 + (a0 >> 24)] # t1[1 + ((a3 >> 16) & 255)] # t2[1 + ((a2 >> 8) & 255)] # t3[1 + (a1 & 255)] # k[r * 4];
      n1 := t0[1 + (a1 >> 24)] # t1[1 + ((a0 >> 16) & 255)] # t2[1 + ((a3 >> 8) & 255)] # t3[1 + (a2 & 255)] # k[r * 4 + 1];
      n2 := t0[1 + (a2 >> 24)] # t1[1 + ((a1 >> 16) & 255)] # t2[1 + ((a0 >> 8) & 255)] # t3[1 + (a3 & 255)] # k[r * 4 + 2];
      a3 := t0[1 + (a3 >> 24)] # t1[1 + ((a2 >> 16) & 255)] # t2[1 + ((a1 >> 8) & 255)] # t3[1 + (a0 & 255)] # k[r * 4 + 3];
      a0 := n0; a1 := n1; a2 := n2;
    END LOOP;
    n0 := ((get_byte(box, (a0 >> 24)::int)::bigint << 24) | (get_byte(box, ((a3 >> 16) & 255)::int) << 16) | (get_byte(box, ((a2 >> 8) & 255)::int) << 8) | get_byte(box, (a1 & 255)::int)) # k[last];
    n1 := ((get_byte(box, (a1 >> 24)::int)::bigint << 24) | (get_byte(box, ((a0 >> 16) & 255)::int) << 16) | (get_byte(box, ((a3 >> 8) & 255)::int) << 8) | get_byte(box, (a2 & 255)::int)) # k[last + 1];
    n2 := ((get_byte(box, (a2 >> 24)::int)::bigint << 24) | (get_byte(box, ((a1 >> 16) & 255)::int) << 16) | (get_byte(box, ((a0 >> 8) & 255)::int) << 8) | get_byte(box, (a3 & 255)::int)) # k[last + 2];
    a3 := ((get_byte(box, (a3 >> 24)::int)::bigint << 24) | (get_byte(box, ((a2 >> 16) & 255)::int) << 16) | (get_byte(box, ((a1 >> 8) & 255)::int) << 8) | get_byte(box, (a0 & 255)::int)) # k[last + 3];
    parts[block] := int8send(((n0 # c0) << 32) | (n1 # c1)) || int8send(((n2 # c2) << 32) | (a3 # c3));
    IF chained THEN
      c0 := i0; c1 := i1; c2 := i2; c3 := i3;
    END IF;
  END LOOP;
  RETURN coalesce((SELECT string_agg(p, '') FROM unnest(parts) AS p), '');
END $$;

-- Equally long strings of bytes, eight at a time.
CREATE OR REPLACE FUNCTION aproxy.aes_xor(x bytea, y bytea) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(substr(string_agg(int8send(('x' || encode(substr(x, i, 8) || '\x0000000000000000'::bytea, 'hex'))::bit(64)::bigint # ('x' || encode(substr(y, i, 8) || '\x0000000000000000'::bytea, 'hex'))::bit(64)::bigint), '' ORDER BY i), 1, octet_length(x)), '')
  FROM generate_series(1, octet_length(x), 8) AS i
$$;

-- CFB: the register is the last 16 bytes of the IV and the ciphertext; each block's encryption covers the next `width` bits.
CREATE OR REPLACE FUNCTION aproxy.aes_feedback(k bigint[], x bytea, iv bytea, width integer, forward boolean) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  register bytea := iv;
  register_bits bit(128) := ('x' || encode(iv, 'hex'))::bit(128);
  step integer := greatest(width / 8, 1);
  piece bytea;
  made bytea;
  bit_in integer;
  bit_out integer;
  parts bytea[] := '{}';
BEGIN
  FOR i IN 0 .. (octet_length(x) + step - 1) / step - 1 LOOP
    piece := substr(x, i * step + 1, step);
    IF width = 1 THEN
      made := piece;
      FOR n IN 0 .. 7 LOOP
        bit_in := (get_byte(piece, 0) >> (7 - n)) & 1;
        bit_out := bit_in # (get_byte(aproxy.aes_encrypt_blocks(k, int8send(substring(register_bits FROM 1 FOR 64)::bit(64)::bigint) || int8send(substring(register_bits FROM 65 FOR 64)::bit(64)::bigint), ''), 0) >> 7);
        made := set_byte(made, 0, (get_byte(made, 0) & ~(1 << (7 - n))) | (bit_out << (7 - n)));
        register_bits := (register_bits << 1) | (CASE WHEN forward THEN bit_out ELSE bit_in END)::bit(128);
      END LOOP;
    ELSE
      made := aproxy.aes_xor(piece, aproxy.aes_encrypt_blocks(k, register, ''));
      register := substr(register, step + 1) || CASE WHEN forward THEN made ELSE piece END;
    END IF;
    parts[i] := made;
  END LOOP;
  RETURN coalesce((SELECT string_agg(p, '') FROM unnest(parts) AS p), '');
END $$;

CREATE OR REPLACE FUNCTION aproxy.hmac_sha512(key bytea, x bytea) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT sha512(aproxy.aes_xor(k, decode(repeat('5c', 128), 'hex')) || sha512(aproxy.aes_xor(k, decode(repeat('36', 128), 'hex')) || x))
  FROM (SELECT substr((CASE WHEN octet_length(key) > 128 THEN sha512(key) ELSE key END) || decode(repeat('00', 128), 'hex'), 1, 128) AS k) AS padded
$$;

-- A key from a password: RFC 5869 (HKDF) or RFC 8018 (PBKDF2) with SHA-512, one block of which is enough.
CREATE OR REPLACE FUNCTION aproxy.aes_derived_key(key bytea, size integer, kdf bytea, salt bytea, option bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  too_long constant text := 'KDF option size is invalid, please provide valid size < %s bytes and not NULL';
  padded bytea;
  inner_pad bytea;
  outer_pad bytea;
  iterations integer;
  u bytea;
  bits bit(256);
BEGIN
  IF kdf IS NULL OR octet_length(kdf) > 255 OR salt IS NULL OR octet_length(salt) > 255 THEN
    PERFORM aproxy.fail(3238, 'HY000', format(too_long, 256));
  END IF;
  IF kdf = 'hkdf' THEN
    IF option IS NULL OR octet_length(option) > 255 THEN
      PERFORM aproxy.fail(3238, 'HY000', format(too_long, 256));
    END IF;
    RETURN substr(aproxy.hmac_sha512(aproxy.hmac_sha512(salt, key), option || '\x01'), 1, size);
  END IF;
  IF kdf <> 'pbkdf2_hmac' THEN
    PERFORM aproxy.fail(3235, 'HY000', 'KDF method name is not valid. Please use hkdf or pbkdf2_hmac method name');
  END IF;
  IF option IS NULL OR octet_length(option) > 5 THEN
    PERFORM aproxy.fail(3238, 'HY000', format(too_long, 6));
  END IF;
  iterations := coalesce(substring(encode(option, 'escape') COLLATE "C" FROM '^\s*\+?(\d+)'), '0')::integer;
  IF iterations NOT BETWEEN 1000 AND 65535 THEN
    PERFORM aproxy.fail(3236, 'HY000', 'For KDF method pbkdf2_hmac iterations value less than 1000 or more than 65535 is not allowed due to security reasons. Please provide iterations >= 1000 and iterations < 65535');
  END IF;
  padded := substr((CASE WHEN octet_length(key) > 128 THEN sha512(key) ELSE key END) || decode(repeat('00', 128), 'hex'), 1, 128);
  inner_pad := aproxy.aes_xor(padded, decode(repeat('36', 128), 'hex'));
  outer_pad := aproxy.aes_xor(padded, decode(repeat('5c', 128), 'hex'));
  u := sha512(outer_pad || sha512(inner_pad || salt || '\x00000001'));
  bits := ('x' || encode(substr(u, 1, 32), 'hex'))::bit(256);
  FOR i IN 2 .. iterations LOOP
    u := sha512(outer_pad || sha512(inner_pad || u));
    bits := bits # ('x' || encode(substr(u, 1, 32), 'hex'))::bit(256);
  END LOOP;
  u := '';
  FOR i IN 0 .. 3 LOOP
    u := u || int8send(substring(bits FROM i * 64 + 1 FOR 64)::bit(64)::bigint);
  END LOOP;
  RETURN substr(u, 1, size);
END $$;

-- The key of an AES call: derived, or folded by XOR into the key's size.
CREATE OR REPLACE FUNCTION aproxy.aes_key(key bytea, size integer, quiet boolean) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  result bytea := decode(repeat('00', size), 'hex');
BEGIN
  IF octet_length(key) > size AND NOT quiet THEN
    PERFORM aproxy.note(3237, 'Warning', format('AES key size should be %s bytes length or secure KDF methods hkdf or pbkdf2_hmac should be used, please provide exact AES key size or use KDF methods for better security.', size));
  END IF;
  FOR i IN 0 .. (octet_length(key) + size - 1) / size - 1 LOOP
    result := aproxy.aes_xor(result, substr(substr(key, i * size + 1, size) || decode(repeat('00', size), 'hex'), 1, size));
  END LOOP;
  RETURN result;
END $$;

-- AES_ENCRYPT (`forward`) and AES_DECRYPT. `mode`: block_encryption_mode; `given`: how many arguments the call has; `kdf`, `salt` and `option` are its fourth to sixth.
CREATE OR REPLACE FUNCTION aproxy.aes(forward boolean, mode text, given integer, x bytea, key bytea, iv bytea, kdf bytea, salt bytea, option bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  size constant integer := split_part(mode COLLATE "C", '-', 2)::integer / 8;
  way constant text COLLATE "C" := split_part(mode COLLATE "C", '-', 3);
  n integer := octet_length(x);
  k bytea;
  schedule bigint[];
  result bytea;
BEGIN
  IF x IS NULL OR key IS NULL THEN RETURN NULL; END IF;
  IF way = 'ecb' AND given = 3 THEN
    PERFORM aproxy.note(1618, 'Warning', '<IV> option ignored');
  END IF;
  IF way <> 'ecb' AND coalesce(octet_length(iv), 0) < 16 THEN
    PERFORM aproxy.fail(1882, 'HY000', format('The initialization vector supplied to %s is too short. Must be at least 16 bytes long', CASE WHEN forward THEN 'aes_encrypt' ELSE 'aes_decrypt' END));
  END IF;
  k := CASE WHEN given > 3 THEN aproxy.aes_derived_key(key, size, kdf, CASE WHEN given > 4 THEN salt ELSE '' END, CASE WHEN given > 5 THEN option WHEN kdf = 'hkdf' THEN '' ELSE '1000' END) ELSE aproxy.aes_key(key, size, NOT forward) END;
  schedule := aproxy.aes_schedule(k, forward OR way NOT IN ('ecb', 'cbc'));
  iv := CASE WHEN way = 'ecb' THEN '' ELSE substr(iv, 1, 16) END;
  IF way = 'ofb' THEN
    RETURN aproxy.aes_xor(x, aproxy.aes_encrypt_blocks(schedule, decode(repeat('00', (n + 15) / 16 * 16), 'hex'), iv));
  END IF;
  IF way NOT IN ('ecb', 'cbc') THEN
    RETURN aproxy.aes_feedback(schedule, x, iv, substr(way, 4)::integer, forward);
  END IF;
  IF forward THEN
    RETURN aproxy.aes_encrypt_blocks(schedule, x || decode(repeat(lpad(to_hex(16 - n % 16), 2, '0'), 16 - n % 16), 'hex'), iv);
  END IF;
  IF n = 0 OR n % 16 <> 0 THEN RETURN NULL; END IF;
  result := aproxy.aes_decrypt_blocks(schedule, x, iv);
  n := get_byte(result, n - 1);
  -- what is no padding is no text of this key
  IF n NOT BETWEEN 1 AND 16 OR substr(result, octet_length(result) - n + 1) <> decode(repeat(lpad(to_hex(n), 2, '0'), n), 'hex') THEN RETURN NULL; END IF;
  RETURN substr(result, 1, octet_length(result) - n);
END $$;
