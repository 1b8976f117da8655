-- Mathematical functions (manual: Mathematical Functions): outside their domain most are NULL, where PostgreSQL raises an error.
CREATE OR REPLACE FUNCTION aproxy.sqrt(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x >= 0 THEN sqrt(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.exp(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x < -700 THEN 0 ELSE exp(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.bad_logarithm(x double precision) RETURNS double precision LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.warn(3020, 'Invalid argument for logarithm');
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.ln(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x > 0 THEN ln(x) ELSE aproxy.bad_logarithm(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.log10(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x > 0 THEN log(x) ELSE aproxy.bad_logarithm(x) END
$$;

-- PostgreSQL raises an error where the result is too small, or is infinite for a zero.
CREATE OR REPLACE FUNCTION aproxy.power(x double precision, y double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN abs(y) < 60 AND abs(x) BETWEEN 1e-5 AND 1e5 THEN power(x, y) ELSE aproxy.power_wide(x, y) END
$$;

CREATE OR REPLACE FUNCTION aproxy.power_wide(x double precision, y double precision) RETURNS double precision LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  nothing double precision := CASE WHEN x < 0 AND abs(y) < 9007199254740992 AND y::bigint % 2 <> 0 THEN '-0' ELSE '0' END;
BEGIN
  IF x < 0 AND y <> trunc(y) THEN
    RAISE EXCEPTION 'double out of range' USING ERRCODE = '22003';
  END IF;
  IF abs(x) < 1 AND x <> 0 AND y > 0 AND y > -745.2 / ln(abs(x)) THEN RETURN nothing; END IF;
  IF abs(x) > 1 AND y < 0 AND y < -745.2 / ln(abs(x)) THEN RETURN nothing; END IF;
  RETURN power(x, y);
EXCEPTION WHEN numeric_value_out_of_range OR invalid_argument_for_power_function THEN
  RAISE EXCEPTION 'double out of range' USING ERRCODE = '22003';
END $$;

-- PostgreSQL divides by the radians of a degree, which rounds differently.
CREATE OR REPLACE FUNCTION aproxy.degrees(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT x * 57.29577951308232::float8
$$;

-- A quotient of logarithms loses digits: only what lies beside the nearest power of two is one.
CREATE OR REPLACE FUNCTION aproxy.log2(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x BETWEEN 1e-300 AND 1e300 THEN round(ln(x) / ln(2::float8)) + ln(x / power(2::float8, round(ln(x) / ln(2::float8)))) / ln(2::float8) WHEN x > 0 THEN ln(x) / ln(2::float8) ELSE aproxy.bad_logarithm(x) END
$$;

-- What is no base decides before the number is looked at; 1 is none behind it.
CREATE OR REPLACE FUNCTION aproxy.log(base double precision, x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN base IS NULL THEN NULL WHEN base <= 0 THEN aproxy.bad_logarithm(base) WHEN x <= 0 THEN aproxy.bad_logarithm(x) WHEN base = 1 THEN aproxy.bad_logarithm(base + x * 0) ELSE ln(x) / ln(base) END
$$;

CREATE OR REPLACE FUNCTION aproxy.asin(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x BETWEEN -1 AND 1 THEN asin(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.acos(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x BETWEEN -1 AND 1 THEN acos(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.cot(x double precision) RETURNS double precision LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF tan(x) = 0 THEN
    RAISE EXCEPTION 'double out of range' USING ERRCODE = '22003';
  END IF;
  RETURN 1 / tan(x);
END $$;

-- Doubles are scaled, rounded half to even and scaled back; what cannot be scaled stays.
CREATE OR REPLACE FUNCTION aproxy.double_round(x double precision, d bigint) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d > 308 THEN x WHEN d < -308 THEN abs(x) * 0
    WHEN d >= 0 THEN CASE WHEN abs(x) > 1.7976931348623157e308 / aproxy.ten(d) THEN x ELSE round(x * aproxy.ten(d)) / aproxy.ten(d) END
    WHEN d < 0 THEN CASE WHEN abs(x) < 1 THEN x * 0 WHEN abs(x) >= 1e307 THEN aproxy.double_cut(x, -d, 'round') ELSE round(x / aproxy.ten(-d)) * aproxy.ten(-d) END END
$$;

CREATE OR REPLACE FUNCTION aproxy.double_trunc(x double precision, d bigint) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d > 308 THEN x WHEN d < -308 THEN abs(x) * 0
    WHEN d >= 0 THEN CASE WHEN abs(x) > 1.7976931348623157e308 / aproxy.ten(d) THEN x ELSE trunc(x * aproxy.ten(d)) / aproxy.ten(d) END
    WHEN d < 0 THEN CASE WHEN abs(x) < 1 THEN x * 0 WHEN abs(x) >= 1e307 THEN aproxy.double_cut(x, -d, 'trunc') ELSE trunc(x / aproxy.ten(-d)) * aproxy.ten(-d) END END
$$;

CREATE OR REPLACE FUNCTION aproxy.ten(d bigint) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT power(10::numeric, d)::float8
$$;

-- Where nothing more can be rounded up, the result is 0.
CREATE OR REPLACE FUNCTION aproxy.double_cut(x double precision, d bigint, how text) RETURNS double precision LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  place double precision := power(10::numeric, d);
BEGIN
  RETURN CASE how WHEN 'round' THEN round(x / place) ELSE trunc(x / place) END * place;
EXCEPTION WHEN numeric_value_out_of_range THEN
  RETURN 0;
END $$;

-- Digits to keep, as round() and trunc() take them.
CREATE OR REPLACE FUNCTION aproxy.digits_of(d bigint) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d > 30 THEN 30 WHEN d < -66 THEN -66 ELSE d::integer END
$$;

CREATE OR REPLACE FUNCTION aproxy.numeric_round(x numeric, d bigint, scale integer) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT round(round(x, aproxy.digits_of(d)), scale)
$$;

CREATE OR REPLACE FUNCTION aproxy.numeric_trunc(x numeric, d bigint, scale integer) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT round(trunc(x, aproxy.digits_of(d)), scale)
$$;

-- RAND(n): the sequence that a seed starts. A constant seed goes on from row to row within a statement, at each place of the statement for itself.
CREATE OR REPLACE FUNCTION aproxy.rand_first(seed bigint) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  n bigint := coalesce(seed, 0) & 4294967295;
  a bigint;
  b bigint;
BEGIN
  a := ((n * 65537 + 55555555) & 4294967295) % 1073741823;
  b := ((n * 268435457) & 4294967295) % 1073741823;
  a := (a * 3 + b) % 1073741823;
  RETURN a::float8 / 1073741823;
END $$;

CREATE OR REPLACE FUNCTION aproxy.rand_next(seed bigint, place text) RETURNS double precision LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  n bigint := coalesce(seed, 0) & 4294967295;
  state text[] COLLATE "C" := string_to_array(current_setting('aproxy.rand_' || place, true), ' ');
  started text COLLATE "C" := extract(epoch from statement_timestamp())::text;
  a bigint;
  b bigint;
BEGIN
  IF state[1] = started AND state[2] = n::text THEN
    a := state[3];
    b := state[4];
  ELSE
    a := ((n * 65537 + 55555555) & 4294967295) % 1073741823;
    b := ((n * 268435457) & 4294967295) % 1073741823;
  END IF;
  a := (a * 3 + b) % 1073741823;
  b := (a + b + 33) % 1073741823;
  PERFORM set_config('aproxy.rand_' || place, concat_ws(' ', started, n, a, b), false);
  RETURN a::float8 / 1073741823;
END $$;

CREATE OR REPLACE FUNCTION aproxy.bit_count(x bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT char_length(replace(x::bit(64)::text, '0', ''))::bigint
$$;

CREATE OR REPLACE FUNCTION aproxy.bit_count(x bytea) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT bit_count(x)
$$;

CREATE OR REPLACE FUNCTION aproxy.crc32(x bytea) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  crc bigint := 4294967295;
  entries constant bigint[] := aproxy.crc32_entries();
BEGIN
  FOR i IN 0 .. octet_length(x) - 1 LOOP
    crc := (crc >> 8) # entries[((crc # get_byte(x, i)) & 255) + 1];
  END LOOP;
  RETURN crc # 4294967295;
END $$;

CREATE OR REPLACE FUNCTION aproxy.crc32_entries() RETURNS bigint[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  result bigint[] := '{}';
  c bigint;
BEGIN
  FOR n IN 0 .. 255 LOOP
    c := n;
    FOR k IN 1 .. 8 LOOP
      c := CASE WHEN c & 1 = 1 THEN (c >> 1) # 3988292384 ELSE c >> 1 END;
    END LOOP;
    result := result || c;
  END LOOP;
  RETURN result;
END $$;

-- A value cut to DECIMAL(p,s), as CAST stores it.
CREATE OR REPLACE FUNCTION aproxy.fit_decimal(x numeric, p integer, s integer, source text) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN abs(round(x, s)) < power(10::numeric, p - s) THEN round(x, s) ELSE aproxy.cut_decimal(x, p, s, source) END
$$;

CREATE OR REPLACE FUNCTION aproxy.cut_decimal(x numeric, p integer, s integer, source text) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.warn(1264, format('Out of range value for column ''%s'' at row 1', source));
  RETURN round(sign(x) * (power(10::numeric, p - s) - power(10::numeric, -s)), s);
END $$;

-- FORMAT_BYTES and FORMAT_PICO_TIME (manual: Performance Schema Functions).
CREATE OR REPLACE FUNCTION aproxy.format_bytes(x double precision) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN abs(x) < 1024 THEN lpad(trunc(x)::text, 4) || ' bytes' ELSE
    (SELECT round((x / size)::numeric, 2) || ' ' || name FROM (VALUES (1, 1024::float8, 'KiB'), (2, 1048576, 'MiB'), (3, 1073741824, 'GiB'), (4, 1099511627776, 'TiB'), (5, 1125899906842624, 'PiB'), (6, 1152921504606846976, 'EiB')) AS u(i, size, name)
      WHERE abs(x) >= size ORDER BY i DESC LIMIT 1) END
$$;

CREATE OR REPLACE FUNCTION aproxy.format_pico_time(x double precision) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN abs(x) < 1000 THEN lpad(trunc(x)::text, 3) || ' ps' ELSE
    (SELECT round((x / size)::numeric, 2) || ' ' || name FROM (VALUES (1, 1e3::float8, 'ns'), (2, 1e6, 'us'), (3, 1e9, 'ms'), (4, 1e12, 's'), (5, 6e13, 'min'), (6, 3.6e15, 'h'), (7, 8.64e16, 'd')) AS u(i, size, name)
      WHERE abs(x) >= size ORDER BY i DESC LIMIT 1) END
$$;
