-- Values on their way into columns (manual: Data Type Conversions, Strict SQL Mode). What does not fit is an error in strict mode; with aproxy.strict off it is cut, with a warning.
-- Every function names the column and the row in what it reports.
CREATE OR REPLACE FUNCTION aproxy.unfit(errno integer, state text, message text, "column" text, "row" bigint) RETURNS void LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
DECLARE
  whole text := format('%s for column ''%s'' at row %s', message, "column", "row");
BEGIN
  IF current_setting('aproxy.strict', true) = 'off' THEN
    PERFORM aproxy.note(errno, 'Warning', whole);
  ELSE
    PERFORM aproxy.fail(errno, state, whole);
  END IF;
END $$;

-- Some failures are another error in strict mode than the warning otherwise.
CREATE OR REPLACE FUNCTION aproxy.unfit(strict_errno integer, state text, strict_message text, errno integer, message text, "column" text, "row" bigint) RETURNS void LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
BEGIN
  IF current_setting('aproxy.strict', true) = 'off' THEN
    PERFORM aproxy.note(errno, 'Warning', format('%s for column ''%s'' at row %s', message, "column", "row"));
  ELSE
    PERFORM aproxy.fail(strict_errno, state, format('%s for column ''%s'' at row %s', strict_message, "column", "row"));
  END IF;
END $$;

CREATE OR REPLACE FUNCTION aproxy.fit_note("column" text, "row" bigint) RETURNS void LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.note(1265, 'Note', format('Data truncated for column ''%s'' at row %s', "column", "row"));
END $$;

-- NULL on its way into a NOT NULL column, which takes its implicit default instead.
CREATE OR REPLACE FUNCTION aproxy.fit_null(implicit anyelement, "column" text) RETURNS anyelement LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.note(1048, 'Warning', format('Column ''%s'' cannot be null', "column"));
  RETURN implicit;
END $$;

-- DEFAULT for a column that has none.
CREATE OR REPLACE FUNCTION aproxy.fit_default(implicit anyelement, "column" text, strict boolean) RETURNS anyelement LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
BEGIN
  IF strict THEN PERFORM aproxy.fail(1364, 'HY000', format('Field ''%s'' doesn''t have a default value', "column")); END IF;
  PERFORM aproxy.note(1364, 'Warning', format('Field ''%s'' doesn''t have a default value', "column"));
  RETURN implicit;
END $$;

CREATE OR REPLACE FUNCTION aproxy.fit_absent("column" text) RETURNS text LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.fail(1048, '23000', format('Column ''%s'' cannot be null', "column"));
  RETURN NULL;
END $$;

-- Integers. Functions have a name for each kind of argument: PostgreSQL would take an int4 for a double.
CREATE OR REPLACE FUNCTION aproxy.fit_int(x bigint, low bigint, high bigint, "column" text, "row" bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x BETWEEN low AND high THEN x ELSE aproxy.fit_far_int(x, low, high, "column", "row") END
$$;

CREATE OR REPLACE FUNCTION aproxy.fit_far_int(x bigint, low bigint, high bigint, "column" text, "row" bigint) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.unfit(1264, '22003', 'Out of range value', "column", "row");
  RETURN CASE WHEN x < low THEN low ELSE high END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.fit_wide(x numeric, low numeric, high numeric, "column" text, "row" bigint) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  n numeric := round(x);
BEGIN
  IF n BETWEEN low AND high THEN RETURN n; END IF;
  PERFORM aproxy.unfit(1264, '22003', 'Out of range value', "column", "row");
  RETURN CASE WHEN n < low THEN low ELSE high END;
END $$;

-- A document on its way into an integer.
CREATE OR REPLACE FUNCTION aproxy.json_whole(j jsonb, named text) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT round(CASE jsonb_typeof(j) WHEN 'number' THEN (j #>> '{}')::numeric ELSE aproxy.json_no_number(j, 'INTEGER', named) END)
$$;

CREATE OR REPLACE FUNCTION aproxy.fit_wide_double(x double precision, low numeric, high numeric, "column" text, "row" bigint) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  -- a cast to numeric would keep 15 digits only; beyond 2^63 a double is even
  RETURN aproxy.fit_wide(CASE WHEN x >= -9223372036854775808 AND x < 9223372036854775807 THEN x::bigint::numeric WHEN abs(x) < 18446744073709551615 THEN (x / 2)::bigint::numeric * 2 ELSE sign(x)::numeric * 1e30 END, low, high, "column", "row");
END $$;

-- A text's integer: out of range comes before what follows the number.
CREATE OR REPLACE FUNCTION aproxy.fit_int_text(x text, low numeric, high numeric, "column" text, "row" bigint) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  n numeric := round(aproxy.number_before(x));
BEGIN
  RETURN CASE WHEN n < low OR n > high THEN aproxy.fit_wide(n, low, high, "column", "row") ELSE round(aproxy.fit_number(x, 'integer', "column", "row")) END;
END $$;

-- A moment that is stored as a whole number is rounded as a moment.
CREATE OR REPLACE FUNCTION aproxy.fit_whole_moment(t timestamp) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t >= '9999-12-31 23:59:59.5' THEN aproxy.fit_last_moment(t) ELSE date_trunc('second', t + interval '0.5 second') END
$$;

CREATE OR REPLACE FUNCTION aproxy.fit_last_moment(t timestamp) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.warn(1441, 'Datetime function: datetime field overflow');
  RETURN date_trunc('day', t);
END $$;

-- The number at the beginning of a text, NULL when there is none; exponents end at 999.
CREATE OR REPLACE FUNCTION aproxy.number_before(x text) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT substring(x COLLATE "C" from '^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?)')::numeric
$$;

-- The number at the beginning of a text; kind: integer, decimal, FLOAT, DOUBLE.
CREATE OR REPLACE FUNCTION aproxy.fit_number(x text, kind text, "column" text, "row" bigint) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  number text := substring(x COLLATE "C" from '^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,9})?)');
  exponent numeric;
BEGIN
  IF number IS NULL THEN
    PERFORM aproxy.unfit(1366, 'HY000', format('Incorrect %s value: ''%s''', kind, left(x, 128)), "column", "row");
    RETURN 0;
  END IF;
  IF x COLLATE "C" !~ '^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d*)?\s*$' THEN
    IF kind COLLATE "C" = 'integer' THEN
      PERFORM aproxy.unfit(1265, '01000', 'Data truncated', "column", "row");
    ELSIF kind COLLATE "C" = 'decimal' AND current_setting('aproxy.strict', true) = 'off' THEN
      PERFORM aproxy.fit_note("column", "row");
    ELSE
      PERFORM aproxy.unfit(1366, 'HY000', format('Incorrect %s value: ''%s''', kind, left(x, 128)), "column", "row");
    END IF;
  END IF;
  exponent := substring(number COLLATE "C" from '[eE]([-+]?\d+)$')::numeric;
  IF exponent > 310 THEN RETURN CASE WHEN left(number, 1) COLLATE "C" = '-' THEN -1e310 ELSE 1e310 END; END IF;
  IF exponent < -400 THEN RETURN 0; END IF;
  RETURN number::numeric;
END $$;

CREATE OR REPLACE FUNCTION aproxy.fit_decimal(x numeric, digits integer, scale integer, unsigned boolean, "column" text, "row" bigint) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  n numeric := round(x, scale);
  most numeric := 10::numeric ^ (digits - scale);
BEGIN
  IF unsigned AND x < 0 THEN
    PERFORM aproxy.unfit(1264, '22003', 'Out of range value', "column", "row");
    RETURN 0;
  END IF;
  IF abs(n) >= most THEN
    PERFORM aproxy.unfit(1264, '22003', 'Out of range value', "column", "row");
    RETURN sign(n) * round(most - 10::numeric ^ (-scale), scale);
  END IF;
  IF n <> x THEN PERFORM aproxy.fit_note("column", "row"); END IF;
  RETURN n;
END $$;

-- FLOAT and DOUBLE; `most` and `scale` of FLOAT(m,d), else NULL.
CREATE OR REPLACE FUNCTION aproxy.fit_real(x double precision, single boolean, unsigned boolean, most double precision, scale integer, "column" text, "row" bigint) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  n double precision := x;
  top double precision := coalesce(most, CASE WHEN single THEN 3.4028234663852886e38 ELSE 1.7976931348623157e308 END);
BEGIN
  IF x IS NULL THEN RETURN NULL; END IF;
  IF scale IS NOT NULL AND abs(n) < 1e20 THEN n := round(n::numeric, scale)::float8; END IF;
  IF n < 0 AND unsigned THEN
    PERFORM aproxy.unfit(1264, '22003', 'Out of range value', "column", "row");
    RETURN 0;
  END IF;
  IF abs(n) > top THEN
    PERFORM aproxy.unfit(1264, '22003', 'Out of range value', "column", "row");
    RETURN sign(n) * top;
  END IF;
  RETURN n;
END $$;

CREATE OR REPLACE FUNCTION aproxy.fit_real_number(x numeric, single boolean, unsigned boolean, most double precision, scale integer, "column" text, "row" bigint) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF abs(x) > 1.7976931348623157e308 THEN
    PERFORM aproxy.unfit(1264, '22003', 'Out of range value', "column", "row");
    RETURN sign(x) * coalesce(most, CASE WHEN single THEN 3.4028234663852886e38 ELSE 1.7976931348623157e308 END);
  END IF;
  RETURN aproxy.fit_real(x::float8, single, unsigned, most, scale, "column", "row");
END $$;

-- BIT: numbers as patterns of 64 bits, strings by their bytes.
CREATE OR REPLACE FUNCTION aproxy.fit_bits(x numeric, width integer, "column" text, "row" bigint) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  n numeric := round(x);
BEGIN
  IF n < 0 THEN n := greatest(n, -9223372036854775808) + 18446744073709551616; END IF;
  IF n >= 2::numeric ^ width THEN
    PERFORM aproxy.unfit(1406, '22001', 'Data too long', 1264, 'Out of range value', "column", "row");
    RETURN round(2::numeric ^ width - 1);
  END IF;
  RETURN n;
END $$;

-- A DECIMAL is no pattern: below zero or beyond 64 bits it is out of range.
CREATE OR REPLACE FUNCTION aproxy.fit_bits_decimal(x numeric, width integer, "column" text, "row" bigint) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF round(x) BETWEEN 0 AND 18446744073709551615 THEN RETURN aproxy.fit_bits(x, width, "column", "row"); END IF;
  PERFORM aproxy.unfit(1264, '22003', 'Out of range value', "column", "row");
  RETURN aproxy.fit_bits(CASE WHEN x < 0 THEN 0 ELSE 18446744073709551615 END, width, "column", "row");
END $$;

CREATE OR REPLACE FUNCTION aproxy.fit_bits_double(x double precision, width integer, "column" text, "row" bigint) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.fit_bits(CASE WHEN x >= 9223372036854775807 THEN 9223372036854775807 WHEN x <= -9223372036854775808 THEN -9223372036854775808 ELSE trunc(x)::bigint::numeric END, width, "column", "row")
$$;

CREATE OR REPLACE FUNCTION aproxy.fit_bits_bytes(x bytea, width integer, "column" text, "row" bigint) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  n numeric := 0;
BEGIN
  FOR i IN 0 .. least(octet_length(x), 4096) - 1 LOOP n := n * 256 + get_byte(x, i); END LOOP;
  RETURN aproxy.fit_bits(n, width, "column", "row");
END $$;

CREATE OR REPLACE FUNCTION aproxy.fit_year(x numeric, "column" text, "row" bigint) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  y numeric := round(x);
BEGIN
  IF y BETWEEN 1 AND 99 THEN y := y + CASE WHEN y < 70 THEN 2000 ELSE 1900 END; END IF;
  IF y = 0 OR y BETWEEN 1901 AND 2155 THEN RETURN y; END IF;
  PERFORM aproxy.unfit(1264, '22003', 'Out of range value', "column", "row");
  RETURN 0;
END $$;

-- The fraction of a double is cut, that of a DECIMAL rounded.
CREATE OR REPLACE FUNCTION aproxy.fit_year_double(x double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x < 0 THEN floor(x) ELSE trunc(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.fit_year_text(x text, "column" text, "row" bigint) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  n numeric := round(aproxy.number_before(x));
BEGIN
  IF n IS NULL OR n BETWEEN 0 AND 99 OR n BETWEEN 1901 AND 2155 THEN n := round(aproxy.fit_number(x, 'integer', "column", "row")); END IF;
  -- '0' is 2000 and '0000' is the zero year.
  IF n = 0 AND x COLLATE "C" ~ '^\s*\d' AND char_length(btrim(x)) <> 4 THEN RETURN 2000; END IF;
  RETURN aproxy.fit_year(n, "column", "row");
END $$;

-- Strings.
CREATE OR REPLACE FUNCTION aproxy.fit_text(x text, n integer, "column" text, "row" bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN char_length(x) <= n THEN x ELSE aproxy.fit_long_text(x, n, 1406, "column", "row") END
$$;

-- `errno`: the error in strict mode.
CREATE OR REPLACE FUNCTION aproxy.fit_long_text(x text, n integer, errno integer, "column" text, "row" bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF char_length(rtrim(x, ' ')) <= n THEN
    PERFORM aproxy.fit_note("column", "row");
  ELSE
    PERFORM aproxy.unfit(errno, CASE errno WHEN 1406 THEN '22001' ELSE '01000' END, CASE errno WHEN 1406 THEN 'Data too long' ELSE 'Data truncated' END, 1265, 'Data truncated', "column", "row");
  END IF;
  RETURN left(x, n);
END $$;

-- A column's text that a shorter column of its kind takes.
CREATE OR REPLACE FUNCTION aproxy.fit_copy(x text, n integer, "column" text, "row" bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN char_length(x) <= n THEN x ELSE aproxy.fit_long_text(x, n, 1265, "column", "row") END
$$;

-- Characters that the column's character set lacks become question marks, with one report at the first.
CREATE OR REPLACE FUNCTION aproxy.fit_charset(x text, charset text, "column" text, "row" bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(x) = char_length(x) THEN x ELSE aproxy.fit_charset_slow(x, charset, "column", "row") END
$$;

CREATE OR REPLACE FUNCTION aproxy.fit_charset_slow(x text, charset text, "column" text, "row" bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  result text COLLATE "C" := aproxy.narrow(x, charset);
  first integer;
  bytes bytea;
BEGIN
  IF result = x COLLATE "C" THEN RETURN x; END IF;
  SELECT min(i) INTO first FROM generate_series(1, char_length(x)) AS i WHERE substr(result, i, 1) <> substr(x, i, 1) COLLATE "C";
  bytes := convert_to(substr(x, first), 'UTF8');
  PERFORM aproxy.unfit(1366, 'HY000', format('Incorrect string value: ''%s''', aproxy.shown_bytes(substr(bytes, 1, 6)) || CASE WHEN octet_length(bytes) > 6 THEN '...' ELSE '' END), "column", "row");
  RETURN result;
END $$;

-- A DOUBLE or FLOAT in few characters takes an exponent, or loses digits.
CREATE OR REPLACE FUNCTION aproxy.fit_double_text(x double precision, shown text, n integer) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN char_length(shown) <= n THEN shown ELSE aproxy.fit_double_text_slow(x, shown, n) END
$$;

CREATE OR REPLACE FUNCTION aproxy.fit_double_text_slow(x double precision, shown text, n integer) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  parts text[] COLLATE "C";
  short text COLLATE "C";
BEGIN
  FOR digits IN REVERSE 17 .. 1 LOOP
    parts := regexp_match(to_char(x, '9.' || repeat('9', digits - 1) || 'EEEE') COLLATE "C", '(-?\d(?:\.\d+)?)\.?e([-+])0*(\d+)');
    FOREACH short IN ARRAY ARRAY[CASE WHEN parts[3]::integer < 308 THEN aproxy.double_text((parts[1] || 'e' || parts[2] || parts[3])::float8) ELSE shown END, rtrim(rtrim(parts[1], '0'), '.') || 'e' || ltrim(parts[2], '+') || parts[3]] LOOP
      IF char_length(short) <= n THEN RETURN short; END IF;
    END LOOP;
  END LOOP;
  RETURN shown;
END $$;

-- TEXT types are limited in bytes; a character is not cut.
CREATE OR REPLACE FUNCTION aproxy.fit_octets(x text, n bigint, "column" text, "row" bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(x) <= n THEN x ELSE aproxy.fit_long_octets(x, n, "column", "row") END
$$;

CREATE OR REPLACE FUNCTION aproxy.fit_long_octets(x text, n bigint, "column" text, "row" bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  bytes bytea := substr(convert_to(x, 'UTF8'), 1, n::int + 1);
  cut integer := n::int;
BEGIN
  IF octet_length(rtrim(x, ' ')) <= n THEN
    PERFORM aproxy.fit_note("column", "row");
  ELSE
    PERFORM aproxy.unfit(1406, '22001', 'Data too long', 1265, 'Data truncated', "column", "row");
  END IF;
  WHILE cut > 0 AND get_byte(bytes, cut) BETWEEN 128 AND 191 LOOP cut := cut - 1; END LOOP;
  RETURN convert_from(substr(bytes, 1, cut), 'UTF8');
END $$;

CREATE OR REPLACE FUNCTION aproxy.fit_utf8(x bytea, "column" text, "row" bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  valid integer;
BEGIN
  RETURN convert_from(aproxy.held_bytes(x), 'UTF8');
EXCEPTION WHEN character_not_in_repertoire OR untranslatable_character THEN
  valid := aproxy.utf8_prefix(x);
  PERFORM aproxy.unfit(1366, 'HY000', format('Incorrect string value: ''%s''', aproxy.shown_bytes(substr(x, valid + 1, 6)) || CASE WHEN octet_length(x) > valid + 6 THEN '...' ELSE '' END), "column", "row");
  RETURN convert_from(aproxy.held_bytes(substr(x, 1, valid)), 'UTF8');
END $$;

-- Bytes of the longest prefix that is UTF-8.
CREATE OR REPLACE FUNCTION aproxy.utf8_prefix(x bytea) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  i integer := 0;
  width integer;
BEGIN
  WHILE i < octet_length(x) LOOP
    width := aproxy.utf8_width(x, i);
    IF width = 0 THEN RETURN i; END IF;
    i := i + width;
  END LOOP;
  RETURN i;
END $$;

-- Bytes for a column of another character set.
CREATE OR REPLACE FUNCTION aproxy.fit_charset(x bytea, charset text, "column" text, "row" bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  decoded record := aproxy.charset_decode(x, charset);
BEGIN
  IF decoded.wrong IS NOT NULL THEN
    PERFORM aproxy.unfit(1366, 'HY000', format('Incorrect string value: ''%s''', regexp_replace(upper(encode(substr(x, 1, 6), 'hex')), '(..)', '\x\1', 'g') || CASE WHEN octet_length(x) > 6 THEN '...' ELSE '' END), "column", "row");
  END IF;
  RETURN coalesce(decoded.result, '');
END $$;

CREATE OR REPLACE FUNCTION aproxy.fit_bytes(x bytea, n bigint, pad boolean, "column" text, "row" bigint) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(x) = n OR (NOT pad AND octet_length(x) < n) THEN x
    WHEN octet_length(x) < n THEN x || decode(repeat('00', n::int - octet_length(x)), 'hex') ELSE aproxy.fit_long_bytes(x, n, "column", "row") END
$$;

CREATE OR REPLACE FUNCTION aproxy.fit_long_bytes(x bytea, n bigint, "column" text, "row" bigint) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.unfit(1406, '22001', 'Data too long', 1265, 'Data truncated', "column", "row");
  RETURN substr(x, 1, n::int);
END $$;

-- Dates and times. kind: date, datetime, timestamp; `zero`: sql_mode lets the zero date in. PostgreSQL rounds halves before its epoch down.
CREATE OR REPLACE FUNCTION aproxy.fit_moment(t timestamp, kind text, fsp integer, zero boolean, "column" text, "row" bigint) RETURNS timestamp LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t >= '2000-01-01' AND kind = 'datetime' AND t < '9999-12-31 23:59:59' THEN t ELSE aproxy.fit_moment_slow(t, kind, fsp, zero, NULL, "column", "row") END
$$;

-- `shown`: the value in messages, where it is not the moment itself.
CREATE OR REPLACE FUNCTION aproxy.fit_moment_slow(t timestamp, kind text, fsp integer, zero boolean, shown text, "column" text, "row" bigint) RETURNS timestamp LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  r timestamp;
BEGIN
  IF t IS NULL THEN RETURN NULL; END IF;
  IF NOT isfinite(t) THEN
    IF NOT zero THEN
      PERFORM aproxy.unfit(1292, '22007', format('Incorrect %s value: ''%s''', CASE kind WHEN 'date' THEN 'date' ELSE 'datetime' END, CASE kind WHEN 'date' THEN '0000-00-00' ELSE '0000-00-00 00:00:00' END), 1264, 'Out of range value', "column", "row");
    END IF;
    RETURN t;
  END IF;
  r := date_trunc('second', t) + round(extract(microsecond FROM t) % 1000000 / 1000000, CASE kind WHEN 'date' THEN 0 ELSE fsp END)::float8 * interval '1 second';
  IF r >= '10000-01-01' THEN
    IF current_setting('aproxy.strict', true) = 'off' THEN
      PERFORM aproxy.note(1441, 'Warning', 'Datetime function: datetime field overflow');
      PERFORM aproxy.unfit(1264, '22003', 'Out of range value', "column", "row");
      RETURN '-infinity';
    END IF;
    PERFORM aproxy.fail(1441, '22008', 'Datetime function: datetime field overflow');
  END IF;
  IF kind = 'date' THEN
    IF r <> date_trunc('day', r) THEN
      IF current_setting('aproxy.strict', true) = 'off' THEN
        PERFORM aproxy.fit_note("column", "row");
      ELSE
        PERFORM aproxy.note(1292, 'Note', format('Incorrect date value: ''%s'' for column ''%s'' at row %s', coalesce(left(shown, 128), aproxy.datetime_text(r, 0)), "column", "row"));
      END IF;
    END IF;
    RETURN date_trunc('day', r);
  END IF;
  IF kind = 'timestamp' AND (extract(epoch FROM r::timestamptz) < 1 OR extract(epoch FROM r::timestamptz) >= 2147483648) THEN
    PERFORM aproxy.unfit(1292, '22007', format('Incorrect datetime value: ''%s''', coalesce(left(shown, 128), aproxy.datetime_text(r, fsp))), 1264, 'Out of range value', "column", "row");
    RETURN '-infinity';
  END IF;
  RETURN r;
END $$;

-- A TIME is of the session's day.
CREATE OR REPLACE FUNCTION aproxy.fit_time_moment(t timestamp, clock interval, kind text, fsp integer, zero boolean, "column" text, "row" bigint) RETURNS timestamp LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT aproxy.fit_moment_slow(t, kind, fsp, zero, aproxy.time_text(date_trunc('second', clock), 0), "column", "row")
$$;

CREATE OR REPLACE FUNCTION aproxy.fit_moment_text(x text, kind text, fsp integer, zero boolean, "column" text, "row" bigint) RETURNS timestamp LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $$
DECLARE
  p record;
  shown text := format('Incorrect %s value: ''%s''', CASE kind WHEN 'date' THEN 'date' ELSE 'datetime' END, left(x, 128));
BEGIN
  SELECT * INTO p FROM aproxy.parse_moment(x);
  IF p.moment IS NULL THEN
    IF x COLLATE "C" ~ '^\s*\d+[^\d\s]\d+[^\d\s]\d' THEN
      PERFORM aproxy.unfit(1292, '22007', shown, 1264, 'Out of range value', "column", "row");
    ELSE
      PERFORM aproxy.unfit(1292, '22007', shown, 1265, 'Data truncated', "column", "row");
    END IF;
    RETURN '-infinity';
  END IF;
  IF p.cut THEN PERFORM aproxy.unfit(1292, '22007', shown, 1265, 'Data truncated', "column", "row"); END IF;
  IF NOT isfinite(p.moment) THEN
    IF NOT zero THEN PERFORM aproxy.unfit(1292, '22007', shown, 1264, 'Out of range value', "column", "row"); END IF;
    RETURN p.moment;
  END IF;
  RETURN aproxy.fit_moment_slow(p.moment, kind, fsp, zero, x, "column", "row");
END $$;

CREATE OR REPLACE FUNCTION aproxy.fit_moment_double(x double precision, kind text, fsp integer, zero boolean, "column" text, "row" bigint) RETURNS timestamp LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT aproxy.fit_moment_number(x::text::numeric, aproxy.double_text(x), kind, fsp, zero, "column", "row")
$$;

CREATE OR REPLACE FUNCTION aproxy.fit_moment_number(x numeric, kind text, fsp integer, zero boolean, "column" text, "row" bigint) RETURNS timestamp LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT aproxy.fit_moment_number(x, x::text, kind, fsp, zero, "column", "row")
$$;

CREATE OR REPLACE FUNCTION aproxy.fit_moment_number(x numeric, shown text, kind text, fsp integer, zero boolean, "column" text, "row" bigint) RETURNS timestamp LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $$
DECLARE
  t timestamp := (aproxy.moment_of_number(x)).moment;
  message constant text := format('Incorrect %s value: ''%s''', CASE kind WHEN 'date' THEN 'date' ELSE 'datetime' END, shown);
BEGIN
  IF x > 0 AND x < 1 AND fsp = 0 AND zero THEN
    IF x >= 0.5 THEN PERFORM aproxy.unfit(1292, '22007', message, 1264, 'Out of range value', "column", "row"); END IF;
    RETURN '-infinity';
  END IF;
  IF t IS NULL OR x < 0 OR (NOT zero AND NOT isfinite(t)) THEN
    IF x < 0 OR x > 99991231235959 OR t IS NOT NULL THEN
      PERFORM aproxy.unfit(1292, '22007', message, 1264, 'Out of range value', "column", "row");
    ELSE
      PERFORM aproxy.unfit(1292, '22007', message, 1265, 'Data truncated', "column", "row");
    END IF;
    RETURN '-infinity';
  END IF;
  -- a date has no room for a fraction
  IF x <= 99991231 AND x <> trunc(x) AND isfinite(t) THEN PERFORM aproxy.unfit(1292, '22007', message, 1265, 'Data truncated', "column", "row"); END IF;
  RETURN aproxy.fit_moment_slow(t, kind, fsp, zero, shown, "column", "row");
END $$;

-- A TIME in an expression: cut to its range and digits.
CREATE OR REPLACE FUNCTION aproxy.fit_time(t interval, fsp integer) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t IS NOT NULL THEN make_interval(secs => least(3020399, greatest(-3020399, round(extract(epoch from t), fsp)))::float8) END
$$;

CREATE OR REPLACE FUNCTION aproxy.fit_time(t interval, fsp integer, "column" text, "row" bigint) RETURNS interval LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  s numeric := round(extract(epoch from t), fsp);
BEGIN
  IF abs(s) >= 3020400 THEN
    PERFORM aproxy.unfit(1292, '22007', format('Incorrect time value: ''%s''', aproxy.time_text(t, fsp)), 1264, 'Out of range value', "column", "row");
    s := sign(s) * 3020399;
  END IF;
  RETURN make_interval(secs => s::float8);
END $$;

CREATE OR REPLACE FUNCTION aproxy.fit_time_text(x text, fsp integer, "column" text, "row" bigint) RETURNS interval LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  shown text := format('Incorrect time value: ''%s''', left(x, 128));
  p record;
BEGIN
  IF x COLLATE "C" ~ '^\s*-?\s*$' THEN RETURN make_interval(); END IF;
  SELECT * INTO p FROM aproxy.parse_time(x);
  IF p."range" OR p.clipped THEN
    PERFORM aproxy.unfit(1292, '22007', shown, 1264, 'Out of range value', "column", "row");
  ELSIF p.clock IS NULL OR p.cut THEN
    PERFORM aproxy.unfit(1292, '22007', shown, 1265, 'Data truncated', "column", "row");
  ELSIF p.moment IS NOT NULL AND isfinite(p.moment) THEN
    IF current_setting('aproxy.strict', true) = 'off' THEN PERFORM aproxy.fit_note("column", "row");
    ELSE PERFORM aproxy.note(1292, 'Note', format('%s for column ''%s'' at row %s', shown, "column", "row")); END IF;
  END IF;
  RETURN CASE WHEN p.clock IS NULL THEN make_interval() ELSE aproxy.fit_time(p.clock, fsp, "column", "row") END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.fit_time_number(x numeric, fsp integer, "column" text, "row" bigint) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.fit_time_number(x, x::text, fsp, "column", "row")
$$;

CREATE OR REPLACE FUNCTION aproxy.fit_time_double(x double precision, fsp integer, "column" text, "row" bigint) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.fit_time_number(x::text::numeric, aproxy.double_text(x), fsp, "column", "row")
$$;

CREATE OR REPLACE FUNCTION aproxy.fit_time_number(x numeric, shown text, fsp integer, "column" text, "row" bigint) RETURNS interval LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  v numeric := trunc(abs(x));
BEGIN
  -- a date with a time
  IF v >= 10000000000 AND x > 0 AND v <= 99991231235959 THEN RETURN aproxy.fit_time_text(shown, fsp, "column", "row"); END IF;
  IF v > 8385959 THEN
    PERFORM aproxy.unfit(1292, '22007', format('Incorrect time value: ''%s''', shown), 1264, 'Out of range value', "column", "row");
    RETURN make_interval(secs => sign(x)::float8 * 3020399);
  END IF;
  IF v % 100 > 59 OR div(v, 100) % 100 > 59 THEN
    PERFORM aproxy.unfit(1292, '22007', format('Incorrect time value: ''%s''', shown), 1264, 'Out of range value', "column", "row");
    RETURN make_interval();
  END IF;
  RETURN aproxy.fit_time(make_interval(secs => (sign(x) * (div(v, 10000) * 3600 + div(v, 100) % 100 * 60 + v % 100 + abs(x) - v))::float8), fsp, "column", "row");
END $$;

-- ENUM and SET. The position of a label, without regard to case and trailing spaces; NULL when there is none.
CREATE OR REPLACE FUNCTION aproxy.label_position(x text, labels text[]) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_position(labels, rtrim(x, ' ') COLLATE "C"), (SELECT min(i)::int FROM unnest(labels) WITH ORDINALITY AS l(label, i) WHERE aproxy.fold(label) = aproxy.fold(rtrim(x, ' '))))
$$;

CREATE OR REPLACE FUNCTION aproxy.enum_in(x text, labels text[], "column" text, "row" bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" = ANY (labels) THEN x ELSE aproxy.enum_in_slow(x, labels, "column", "row") END
$$;

CREATE OR REPLACE FUNCTION aproxy.enum_in_slow(x text, labels text[], "column" text, "row" bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  i integer := aproxy.label_position(x, labels);
BEGIN
  IF i IS NULL AND x COLLATE "C" ~ '^\d{1,5}$' THEN
    i := x::integer;
    IF i = 0 THEN RETURN ''; END IF;
  END IF;
  IF i BETWEEN 1 AND array_length(labels, 1) THEN RETURN labels[i]; END IF;
  PERFORM aproxy.unfit(1265, '01000', 'Data truncated', "column", "row");
  RETURN '';
END $$;

CREATE OR REPLACE FUNCTION aproxy.enum_at(n numeric, labels text[], "column" text, "row" bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF trunc(n) BETWEEN 1 AND array_length(labels, 1) THEN RETURN labels[trunc(n)::int]; END IF;
  PERFORM aproxy.unfit(1265, '01000', 'Data truncated', "column", "row");
  RETURN '';
END $$;

CREATE OR REPLACE FUNCTION aproxy.set_of(bits numeric, labels text[]) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce((SELECT string_agg(labels[k], ',' ORDER BY k) FROM generate_series(1, array_length(labels, 1)) AS k WHERE div(bits, 2::numeric ^ (k - 1)) % 2 = 1), '')
$$;

CREATE OR REPLACE FUNCTION aproxy.set_at(n numeric, labels text[], "column" text, "row" bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  bits numeric := CASE WHEN trunc(n) < 0 THEN greatest(trunc(n), -9223372036854775808) + 18446744073709551616 ELSE least(trunc(n), 18446744073709551615) END;
  all_bits numeric := 2::numeric ^ array_length(labels, 1);
BEGIN
  IF bits >= all_bits THEN
    PERFORM aproxy.unfit(1265, '01000', 'Data truncated', "column", "row");
  END IF;
  RETURN aproxy.set_of(bits % all_bits, labels);
END $$;

CREATE OR REPLACE FUNCTION aproxy.set_in(x text, labels text[], "column" text, "row" bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  member text COLLATE "C";
  i integer;
  bits numeric := 0;
  wrong boolean := false;
  n integer := array_length(labels, 1);
BEGIN
  IF x = '' THEN RETURN ''; END IF;
  FOREACH member IN ARRAY string_to_array(x COLLATE "C", ',') LOOP
    i := aproxy.label_position(member, labels);
    IF i IS NULL THEN
      wrong := true;
    ELSIF div(bits, 2::numeric ^ (i - 1)) % 2 = 0 THEN
      bits := bits + 2::numeric ^ (i - 1);
    END IF;
  END LOOP;
  IF wrong AND x COLLATE "C" ~ '^\d{1,20}$' AND x::numeric < 2::numeric ^ n THEN
    RETURN aproxy.set_of(x::numeric, labels);
  END IF;
  IF wrong THEN PERFORM aproxy.unfit(1265, '01000', 'Data truncated', "column", "row"); END IF;
  RETURN aproxy.set_of(bits, labels);
END $$;
