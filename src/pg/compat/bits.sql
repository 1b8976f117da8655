-- MySQL computes bits in 64 unsigned bits (manual: Bit Functions and Operators); PostgreSQL's bigint holds the same bits.
CREATE OR REPLACE FUNCTION aproxy.u64(x bigint) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x < 0 THEN x::numeric + 18446744073709551616 ELSE x::numeric END
$$;

CREATE OR REPLACE FUNCTION aproxy.i64(x numeric) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x >= -9223372036854775807 AND x < 9223372036854775807 THEN x::bigint ELSE aproxy.i64_wide(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.i64_wide(x numeric) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  n numeric := round(x);
BEGIN
  IF n > 18446744073709551615 OR n < -9223372036854775808 THEN
    PERFORM aproxy.truncated('DECIMAL', x::text);
    RETURN CASE WHEN n > 0 THEN 9223372036854775807 ELSE (-9223372036854775808)::bigint END;
  END IF;
  RETURN CASE WHEN n > 9223372036854775807 THEN n - 18446744073709551616 ELSE n END;
END $$;

-- The bits of an unsigned DECIMAL: 64 of them, all set beyond that.
CREATE OR REPLACE FUNCTION aproxy.unsigned_bits(x numeric) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x < 9223372036854775807 THEN x::bigint ELSE aproxy.unsigned_bits_wide(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.unsigned_bits_wide(x numeric) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF round(x) <= 18446744073709551615 THEN RETURN aproxy.i64(x); END IF;
  PERFORM aproxy.truncated('DECIMAL', x::text);
  RETURN -1;
END $$;

CREATE OR REPLACE FUNCTION aproxy.shift_left(x bigint, n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n BETWEEN 0 AND 63 THEN x << n::int WHEN x IS NULL OR n IS NULL THEN NULL ELSE 0 END
$$;

-- The sign bit is a bit like any other: nothing is carried in from the left.
CREATE OR REPLACE FUNCTION aproxy.shift_right(x bigint, n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n = 0 THEN x WHEN n BETWEEN 1 AND 63 THEN ((x >> 1) & 9223372036854775807) >> (n::int - 1) WHEN x IS NULL OR n IS NULL THEN NULL ELSE 0 END
$$;

-- A binary string keeps its width. A shift by a negative number is one beyond any width.
CREATE OR REPLACE FUNCTION aproxy.bytes_shift_left(x bytea, n bigint) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  width integer := octet_length(x);
BEGIN
  IF width = 0 THEN RETURN x; END IF;
  IF n < 0 OR n >= width * 8 THEN RETURN decode(repeat('00', width), 'hex'); END IF;
  RETURN substr(varbit_send(('x' || encode(x, 'hex'))::varbit << n::integer), 5);
END $$;

CREATE OR REPLACE FUNCTION aproxy.bytes_shift_right(x bytea, n bigint) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  width integer := octet_length(x);
BEGIN
  IF width = 0 THEN RETURN x; END IF;
  IF n < 0 OR n >= width * 8 THEN RETURN decode(repeat('00', width), 'hex'); END IF;
  RETURN substr(varbit_send(('x' || encode(x, 'hex'))::varbit >> n::integer), 5);
END $$;

CREATE OR REPLACE FUNCTION aproxy.same_width(x bytea, y bytea) RETURNS void LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF octet_length(x) <> octet_length(y) THEN
    PERFORM aproxy.fail(3513, 'HY000', 'Binary operands of bitwise operators must be of equal length');
  END IF;
END $$;

CREATE OR REPLACE FUNCTION aproxy.bytes_or(x bytea, y bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.same_width(x, y);
  FOR i IN 0 .. octet_length(x) - 1 LOOP
    x := set_byte(x, i, get_byte(x, i) | get_byte(y, i));
  END LOOP;
  RETURN x;
END $$;

CREATE OR REPLACE FUNCTION aproxy.bytes_and(x bytea, y bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.same_width(x, y);
  FOR i IN 0 .. octet_length(x) - 1 LOOP
    x := set_byte(x, i, get_byte(x, i) & get_byte(y, i));
  END LOOP;
  RETURN x;
END $$;

CREATE OR REPLACE FUNCTION aproxy.bytes_xor(x bytea, y bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.same_width(x, y);
  FOR i IN 0 .. octet_length(x) - 1 LOOP
    x := set_byte(x, i, get_byte(x, i) # get_byte(y, i));
  END LOOP;
  RETURN x;
END $$;

CREATE OR REPLACE FUNCTION aproxy.bytes_not(x bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  FOR i IN 0 .. octet_length(x) - 1 LOOP
    x := set_byte(x, i, 255 - get_byte(x, i));
  END LOOP;
  RETURN x;
END $$;

-- BIT(n): its bytes, the highest first, as many as n bits need.
CREATE OR REPLACE FUNCTION aproxy.bit_bytes(x numeric, bits integer) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT substr(int8send(aproxy.i64(x)), 9 - (bits + 7) / 8)
$$;

CREATE OR REPLACE FUNCTION aproxy.bit_text(x numeric, bits integer) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.bytes_text(aproxy.bit_bytes(x, bits))
$$;

-- BIT_AND, BIT_OR and BIT_XOR over binary strings of one length.
CREATE OR REPLACE AGGREGATE aproxy.bytes_bit_and(bytea) (SFUNC = aproxy.bytes_and, STYPE = bytea);

CREATE OR REPLACE AGGREGATE aproxy.bytes_bit_or(bytea) (SFUNC = aproxy.bytes_or, STYPE = bytea);

CREATE OR REPLACE AGGREGATE aproxy.bytes_bit_xor(bytea) (SFUNC = aproxy.bytes_xor, STYPE = bytea);
