-- Numbers in text (manual: Type Conversion in Expression Evaluation): the longest numeric prefix counts, the rest is cut with warning 1292.
CREATE OR REPLACE FUNCTION aproxy.to_int(x text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^[-+]?\d{1,18}$' THEN x::bigint ELSE aproxy.to_int_slow(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.to_int_slow(x text) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  digits text COLLATE "C" := substring(x COLLATE "C" from '^\s*([-+]?\d+)');
  -- more digits than these fit no number
  n numeric := left(coalesce(digits, '0'), 1000)::numeric;
BEGIN
  IF n > 18446744073709551615 OR n < -9223372036854775808 OR x COLLATE "C" !~ '^\s*[-+]?\d+\s*$' THEN
    PERFORM aproxy.truncated('INTEGER', x);
  END IF;
  IF n < -9223372036854775808 THEN RETURN -9223372036854775808; END IF;
  IF n > 18446744073709551615 THEN RETURN -1; END IF;
  RETURN CASE WHEN n > 9223372036854775807 THEN n - 18446744073709551616 ELSE n END;
END $$;

-- A column's text as an integer: what does not fit BIGINT is cut.
CREATE OR REPLACE FUNCTION aproxy.column_bits(x text, quiet boolean) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN substring(x COLLATE "C" from '^\s*\+?(\d{19,})')::numeric > 9223372036854775807 THEN CASE WHEN quiet THEN 0 ELSE aproxy.to_int(x) * 0 END + 9223372036854775807 WHEN quiet THEN aproxy.quiet_int(x) ELSE aproxy.to_int(x) END
$$;

-- CAST(text AS SIGNED): as above, with a word about what does not fit.
CREATE OR REPLACE FUNCTION aproxy.cast_signed(x text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^[-+]?\d{1,18}$' THEN x::bigint ELSE aproxy.cast_signed_slow(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.cast_signed_slow(x text) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  n bigint := aproxy.to_int_slow(x);
BEGIN
  IF substring(x COLLATE "C" from '^\s*\+?(\d{1,255})')::numeric BETWEEN 9223372036854775808 AND 18446744073709551615 THEN
    PERFORM aproxy.note(1105, 'Warning', 'Cast to signed converted positive out-of-range integer to its negative complement');
  END IF;
  RETURN n;
END $$;

CREATE OR REPLACE FUNCTION aproxy.cast_unsigned(x text) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^\+?\d{1,18}$' THEN x::bigint::numeric ELSE aproxy.cast_unsigned_slow(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.cast_unsigned_slow(x text) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  n bigint := aproxy.to_int_slow(x);
BEGIN
  IF substring(x COLLATE "C" from '^\s*(-\d{1,255})')::numeric >= -9223372036854775808 THEN
    PERFORM aproxy.note(1105, 'Warning', 'Cast to unsigned converted negative integer to its positive complement');
  END IF;
  RETURN aproxy.u64(n);
END $$;

-- CAST of a DECIMAL or DOUBLE to an unsigned integer: negative numbers wrap around, what is too big is cut.
CREATE OR REPLACE FUNCTION aproxy.unsigned_of(x numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x >= 0 AND x < 18446744073709551615 THEN round(x) ELSE aproxy.unsigned_of_slow(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.unsigned_of_slow(x numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  n numeric := round(x);
BEGIN
  IF n > 18446744073709551615 OR n < -9223372036854775808 THEN
    PERFORM aproxy.truncated('DECIMAL', x::text);
    RETURN CASE WHEN n > 0 THEN 18446744073709551615 ELSE 9223372036854775808 END;
  END IF;
  RETURN CASE WHEN n < 0 THEN n + 18446744073709551616 ELSE n END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.to_double(x text) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^[-+]?(\d{1,40}(\.\d{0,40})?|\.\d{1,40})([eE][-+]?\d{1,2})?$' THEN x::float8 ELSE aproxy.to_double_slow(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.to_double_slow(x text) RETURNS double precision LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  number text COLLATE "C" := substring(x COLLATE "C" from '^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)');
BEGIN
  -- An empty string is a quiet zero here, but not for CAST.
  IF (number IS NULL AND x COLLATE "C" !~ '^\s*$') OR x COLLATE "C" !~ '^\s*([-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?)?\s*$' THEN
    PERFORM aproxy.truncated('DOUBLE', x);
  END IF;
  RETURN coalesce(number, '0')::float8;
EXCEPTION WHEN numeric_value_out_of_range THEN
  IF number COLLATE "C" ~ '[eE]-' OR number COLLATE "C" ~ '^[-+]?0*\.' THEN RETURN 0; END IF;
  PERFORM aproxy.truncated('DOUBLE', x);
  RETURN CASE WHEN left(number, 1) COLLATE "C" = '-' THEN -1.7976931348623157e308 ELSE 1.7976931348623157e308 END;
END $$;

-- TEXT and BLOB columns are read as numbers without a word about what is left over.
CREATE OR REPLACE FUNCTION aproxy.quiet_double(x text) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^[-+]?(\d{1,40}(\.\d{0,40})?|\.\d{1,40})([eE][-+]?\d{1,2})?$' THEN x::float8 ELSE aproxy.quiet_double_slow(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.quiet_double_slow(x text) RETURNS double precision LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  number text COLLATE "C" := substring(x COLLATE "C" from '^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)');
BEGIN
  RETURN coalesce(number, '0')::float8;
EXCEPTION WHEN numeric_value_out_of_range THEN
  IF number COLLATE "C" ~ '[eE]-' OR number COLLATE "C" ~ '^[-+]?0*\.' THEN RETURN 0; END IF;
  RETURN CASE WHEN left(number, 1) COLLATE "C" = '-' THEN -1.7976931348623157e308 ELSE 1.7976931348623157e308 END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.quiet_int(x text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^[-+]?\d{1,18}$' THEN x::bigint ELSE aproxy.quiet_int_slow(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.quiet_int_slow(x text) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE
    WHEN n < -9223372036854775808 THEN -9223372036854775808
    WHEN n > 18446744073709551615 THEN -1
    WHEN n > 9223372036854775807 THEN n - 18446744073709551616
    ELSE n END::bigint
  FROM (SELECT coalesce(substring(x COLLATE "C" from '^\s*([-+]?\d{1,255})'), '0')::numeric n) q
$$;

-- `heard` says what is told of text that is no number: 'all', 'rest' (what is cut), 'empty' (that there are no digits) or 'nothing'.
CREATE OR REPLACE FUNCTION aproxy.to_decimal(x text, heard text) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^[-+]?(\d{1,34}(\.\d{1,30})?|\.\d{1,30})$' THEN x::numeric ELSE aproxy.to_decimal_slow(x, heard) END
$$;

CREATE OR REPLACE FUNCTION aproxy.to_decimal_slow(x text, heard text) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  number text COLLATE "C" := substring(x COLLATE "C" from '^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,9})?)');
  sign text := CASE WHEN left(number, 1) COLLATE "C" = '-' THEN '-' ELSE '' END;
  whole text COLLATE "C" := ltrim(substring(number COLLATE "C" from '^[-+]?(\d*)'), '0');
  exponent numeric := substring(number COLLATE "C" from '[eE]([-+]?\d+)$')::numeric;
  beyond boolean := char_length(whole) + coalesce(exponent, 0) > 81;
BEGIN
  IF number IS NULL AND heard IN ('all', 'empty') THEN
    PERFORM aproxy.warn(1366, 'Incorrect DECIMAL value: ''0'' for column '''' at row -1');
  END IF;
  -- a DECIMAL is computed with 81 digits before the point: of more the last are told
  IF beyond THEN
    PERFORM aproxy.truncated('DECIMAL', CASE WHEN exponent IS NULL THEN sign || ltrim(right(whole, 81), '0') ELSE regexp_replace(number, '[eE].*', '') END);
  END IF;
  IF (number IS NULL OR abs(exponent) > 200 OR x COLLATE "C" !~ '^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*$') AND heard IN ('all', 'rest') THEN
    PERFORM aproxy.truncated('DECIMAL', x);
  END IF;
  IF number IS NULL OR exponent < -200 THEN RETURN 0; END IF;
  IF beyond THEN RETURN (sign || repeat('9', 65))::numeric; END IF;
  RETURN CASE WHEN scale(number::numeric) > 30 THEN round(number::numeric, 30) ELSE number::numeric END;
END $$;

-- STRCMP of a column of BIGINT: the text of an integer where the column could hold it, else its own. Of text that begins with one the rest is told.
CREATE OR REPLACE FUNCTION aproxy.bigint_text(own text, n numeric, lowest numeric, highest numeric) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n BETWEEN lowest AND highest AND n = trunc(n) THEN trunc(n)::text ELSE own END
$$;

CREATE OR REPLACE FUNCTION aproxy.bigint_text(x text, lowest numeric, highest numeric) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n BETWEEN lowest AND highest AND aproxy.to_double(x) IS NOT NULL AND n = trunc(n) THEN trunc(n)::text ELSE x END FROM (SELECT aproxy.to_decimal(x, 'nothing') AS n) f
$$;

-- Between numbers. DOUBLE rounds half to even, DECIMAL half away from zero; what does not fit is cut.
CREATE OR REPLACE FUNCTION aproxy.double_to_int(x double precision) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x > -9e18 AND x < 9e18 THEN x::bigint ELSE aproxy.double_to_int_wide(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.double_to_int_wide(x double precision) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF x >= -9223372036854775808 AND x < 9223372036854775808 THEN RETURN x::bigint; END IF;
  PERFORM aproxy.truncated('INTEGER', aproxy.double_text(x));
  RETURN CASE WHEN x > 0 THEN 9223372036854775807 ELSE (-9223372036854775808)::bigint END;
END $$;

-- What was computed and does not fit is an error.
CREATE OR REPLACE FUNCTION aproxy.computed_to_int(x double precision) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x > -9e18 AND x < 9e18 THEN x::bigint ELSE aproxy.computed_to_int_wide(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.computed_to_int_wide(x double precision) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF x >= -9223372036854775808 AND x < 9223372036854775808 THEN RETURN x::bigint; END IF;
  RAISE EXCEPTION 'bigint out of range' USING ERRCODE = '22003';
END $$;

CREATE OR REPLACE FUNCTION aproxy.numeric_to_int(x numeric) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x > -9223372036854775808 AND x < 9223372036854775807 THEN x::bigint ELSE aproxy.numeric_to_int_wide(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.numeric_to_int_wide(x numeric) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF round(x) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN RETURN round(x); END IF;
  PERFORM aproxy.truncated('DECIMAL', x::text);
  RETURN CASE WHEN x > 0 THEN 9223372036854775807 ELSE (-9223372036854775808)::bigint END;
END $$;

-- What is too small for a FLOAT is 0.
CREATE OR REPLACE FUNCTION aproxy.cast_float(x double precision) RETURNS real LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN abs(x) < 7.1e-46 THEN 0 ELSE x::real END
$$;

-- A cast would keep 15 digits only. A DECIMAL is computed with at most 81 digits on either side of the point.
CREATE OR REPLACE FUNCTION aproxy.double_to_numeric(x double precision) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN abs(x) >= 1e81 THEN aproxy.double_beyond_decimal(x) WHEN abs(x) < 1e-60 THEN round(x::text::numeric, 81) ELSE x::text::numeric END
$$;

CREATE OR REPLACE FUNCTION aproxy.double_beyond_decimal(x double precision) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.truncated('DECIMAL', split_part(x::text, 'e', 1));
  RETURN sign(x)::numeric * 99999999999999999999999999999999999999999999999999999999999999999;
END $$;

-- The digits of a DOUBLE that is read as a date or time; those behind a date with its time of day are what the binary fraction is.
CREATE OR REPLACE FUNCTION aproxy.double_digits(x double precision) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN abs(x) >= 1e10 AND abs(x) < 1e15 THEN trunc(x)::text::numeric + (x - trunc(x))::text::numeric ELSE x::text::numeric END
$$;

-- MySQL writes a DOUBLE without an exponent from 1e-15 to 1e15, PostgreSQL from 1e-4 to 1e15.
CREATE OR REPLACE FUNCTION aproxy.double_text(x double precision) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x = 0 OR (abs(x) >= 1e-4 AND abs(x) < 1e15) THEN x::text ELSE aproxy.number_layout(x::text, -15, 15) END
$$;

-- In expressions a DOUBLE is at most 22 characters wide before it takes an exponent, and loses digits when it is still wider.
CREATE OR REPLACE FUNCTION aproxy.narrow_double(x double precision) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x = 0 OR x >= 1e-4 AND x < 1e15 OR x <= -1e-3 AND x > -1e15 THEN x::text ELSE aproxy.narrow_digits(x::text) END
$$;

CREATE OR REPLACE FUNCTION aproxy.narrow_digits(t text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  shown text COLLATE "C" := aproxy.number_layout(t, -15, 15);
  exponent text COLLATE "C";
  places integer;
BEGIN
  IF char_length(shown) > 22 THEN shown := aproxy.number_layout(t, 0, 0); END IF;
  -- all binary digits are rounded, not the seventeen that tell the number from others
  IF char_length(shown) > 22 THEN
    exponent := substring(shown from 'e(.*)$');
    places := 19 - char_length(exponent) - (left(shown, 1) = '-')::integer - exponent::integer;
    shown := trim_scale(round(aproxy.exact(t::float8), places) * ('1e' || -exponent::integer)::numeric) || 'e' || exponent;
  END IF;
  RETURN shown;
END $$;

-- A DOUBLE with a fixed number of digits after the point.
CREATE OR REPLACE FUNCTION aproxy.fixed_text(x double precision, d integer) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n = 0 AND left(x::text, 1) = '-' THEN '-' ELSE '' END || n FROM (SELECT round(x::text::numeric, d) AS n) f
$$;

-- A FLOAT has six significant digits: those that its cast to numeric keeps. In expressions it is at most twelve characters wide before it takes an exponent.
CREATE OR REPLACE FUNCTION aproxy.float_text(x real) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x = 0 OR (abs(x) >= 1e-4 AND abs(x) < 1e10) THEN trim_scale(x::numeric)::text ELSE aproxy.float_layout(trim_scale(x::numeric)::text) END
$$;

CREATE OR REPLACE FUNCTION aproxy.float_layout(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN char_length(t) <= 12 THEN t ELSE aproxy.number_layout(t, 0, 0) END
$$;

-- Digits laid out without an exponent when it would lie between `low` and `high`.
CREATE OR REPLACE FUNCTION aproxy.number_layout(t text, low integer, high integer) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  sign text COLLATE "C" := CASE WHEN left(t, 1) COLLATE "C" = '-' THEN '-' ELSE '' END;
  parts text[] COLLATE "C" := regexp_match(t COLLATE "C", '^-?(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$');
  digits text COLLATE "C";
  exponent integer;
  n integer;
BEGIN
  IF parts IS NULL THEN RETURN t; END IF;
  digits := ltrim(parts[1] || parts[2], '0');
  IF digits = '' THEN RETURN '0'; END IF;
  exponent := char_length(parts[1]) - 1 - (char_length(parts[1] || parts[2]) - char_length(digits)) + coalesce(parts[3], '0')::integer;
  digits := rtrim(digits, '0');
  n := char_length(digits);
  IF exponent < low OR (exponent >= high AND n <= exponent + 1) THEN
    RETURN sign || left(digits, 1) || CASE WHEN n > 1 THEN '.' || substr(digits, 2) ELSE '' END || 'e' || exponent;
  ELSIF exponent < 0 THEN
    RETURN sign || '0.' || repeat('0', -exponent - 1) || digits;
  ELSIF n <= exponent + 1 THEN
    RETURN sign || rpad(digits, exponent + 1, '0');
  END IF;
  RETURN sign || left(digits, exponent + 1) || '.' || substr(digits, exponent + 2);
END $$;

-- Seconds are rounded in a date or time that becomes an integer.
CREATE OR REPLACE FUNCTION aproxy.datetime_to_int(x timestamp) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x < '9999-12-31 23:59:59.5' THEN aproxy.datetime_number(date_trunc('second', x + interval '0.5 seconds'))::bigint ELSE aproxy.datetime_beyond(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.datetime_beyond(x timestamp) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.warn(1441, 'Datetime function: datetime field overflow');
  RETURN aproxy.datetime_number(date_trunc('day', x))::bigint;
END $$;

CREATE OR REPLACE FUNCTION aproxy.year_text(y integer) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lpad(y::text, 4, '0')
$$;

-- CAST … AS YEAR (manual: 2-Digit Years in Dates): two digits are a year from 1970 to 2069, the number 0 is the year 0000, the text '0' is 2000.
CREATE OR REPLACE FUNCTION aproxy.number_year(n numeric) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  y numeric := round(n);
BEGIN
  IF y = 0 THEN RETURN 0; END IF;
  IF y BETWEEN 1 AND 69 THEN RETURN y + 2000; END IF;
  IF y BETWEEN 70 AND 99 THEN RETURN y + 1900; END IF;
  IF y BETWEEN 1901 AND 2155 THEN RETURN y; END IF;
  PERFORM aproxy.truncated('YEAR', n::text);
  RETURN NULL;
END $$;

-- A moment's year, as far as YEAR holds it.
CREATE OR REPLACE FUNCTION aproxy.moment_year(x timestamp) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x >= '1901-01-01' AND x < '2156-01-01' THEN extract(year from x)::integer WHEN x < '0001-01-01' THEN 0 ELSE aproxy.no_year(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.no_year(x timestamp) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.truncated('YEAR', extract(year from x)::text);
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.text_year(x text) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  digits text COLLATE "C" := substring(x COLLATE "C" from '^\s*\+?(\d+)');
BEGIN
  IF digits IS NULL OR digits::numeric > 18446744073709551615 THEN
    PERFORM aproxy.warn(1525, format('Incorrect YEAR value: ''%s''', x));
    RETURN NULL;
  END IF;
  IF x COLLATE "C" !~ '^\s*\+?\d+$' THEN
    PERFORM aproxy.truncated('YEAR', x);
  END IF;
  IF digits::numeric = 0 THEN RETURN 2000; END IF;
  RETURN aproxy.number_year(digits::numeric);
END $$;

-- ENUM and SET in numeric context: the member's number, the members' bits.
CREATE OR REPLACE FUNCTION aproxy.enum_number(x text, labels text[]) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x IS NOT NULL THEN coalesce(array_position(labels, x COLLATE "C"), 0)::bigint END
$$;

CREATE OR REPLACE FUNCTION aproxy.set_number(x text, labels text[]) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x IS NOT NULL THEN coalesce((SELECT bit_or(1::bigint << (array_position(labels, member COLLATE "C") - 1)) FROM unnest(string_to_array(x COLLATE "C", ',')) AS member), 0) END
$$;

-- Binary strings as text: UTF-8, or one character for each byte.
CREATE OR REPLACE FUNCTION aproxy.bytes_text(x bytea) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN strpos(encode(x, 'escape'), '\') = 0 THEN encode(x, 'escape') ELSE aproxy.bytes_text_slow(x) END
$$;

-- A binary string that becomes a number, as warnings show it: what is not printable in hexadecimal.
CREATE OR REPLACE FUNCTION aproxy.bytes_shown(x bytea) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN encode(x, 'escape') COLLATE "C" ~ '^[ -\[\]-~]*$' THEN encode(x, 'escape') ELSE aproxy.bytes_shown_slow(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.bytes_shown_slow(x bytea) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT string_agg(CASE WHEN b BETWEEN 32 AND 126 OR (b BETWEEN 9 AND 13 AND i = blank) THEN chr(b) ELSE '\x' || upper(lpad(to_hex(b), 2, '0')) END, '' ORDER BY i)
  FROM (SELECT i, get_byte(x, i) AS b, count(*) FILTER (WHERE get_byte(x, i) BETWEEN 9 AND 13) OVER (ORDER BY i) - 1 AS blank FROM generate_series(0, octet_length(x) - 1) AS i) AS bytes
$$;

-- A binary string that becomes text beside text: bytes that are no UTF-8 are an error.
CREATE OR REPLACE FUNCTION aproxy.bytes_as_text(x bytea) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN strpos(encode(x, 'escape'), '\') = 0 THEN encode(x, 'escape') ELSE aproxy.bytes_as_text_slow(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.bytes_as_text_slow(x bytea) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM convert_from(replace(encode(x, 'escape'), '\000', '')::bytea, 'UTF8');
  RETURN aproxy.bytes_text_slow(x);
EXCEPTION WHEN character_not_in_repertoire OR untranslatable_character THEN
  PERFORM aproxy.fail(3854, 'HY000', format('Cannot convert string ''%s%s'' from binary to utf8mb4',
    (SELECT string_agg(CASE WHEN get_byte(x, i) BETWEEN 32 AND 126 THEN chr(get_byte(x, i)) ELSE '\x' || upper(lpad(to_hex(get_byte(x, i)), 2, '0')) END, '' ORDER BY i) FROM generate_series(0, least(octet_length(x), 6) - 1) AS i),
    CASE WHEN octet_length(x) > 6 THEN '...' ELSE '' END));
END $$;

-- Bytes of text as PostgreSQL's text has them: U+E0001 stands for NUL.
CREATE OR REPLACE FUNCTION aproxy.held_bytes(x bytea) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN position('\x00'::bytea in x) = 0 THEN x ELSE decode(replace(regexp_replace(encode(x, 'hex'), '(..)', '\1 ', 'g'), '00 ', 'f3a08081 '), 'hex') END
$$;

-- How many bytes the UTF-8 character at a place has, 0 where there is none.
CREATE OR REPLACE FUNCTION aproxy.utf8_width(x bytea, i integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  c constant integer := get_byte(x, i);
  width constant integer := CASE WHEN c < 128 THEN 1 WHEN c BETWEEN 194 AND 223 THEN 2 WHEN c BETWEEN 224 AND 239 THEN 3 WHEN c BETWEEN 240 AND 244 THEN 4 ELSE 0 END;
BEGIN
  IF width > 1 THEN
    IF i + width > octet_length(x) THEN RETURN 0; END IF;
    PERFORM convert_from(substr(x, i + 1, width), 'UTF8');
  END IF;
  RETURN width;
EXCEPTION WHEN character_not_in_repertoire OR untranslatable_character THEN
  RETURN 0;
END $$;

-- Bytes that are no UTF-8 become question marks, as in MySQL's own conversions.
CREATE OR REPLACE FUNCTION aproxy.bytes_text_slow(x bytea) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  held constant bytea := aproxy.held_bytes(x);
  result text COLLATE "C" := '';
  width integer;
  i integer := 0;
BEGIN
  BEGIN
    RETURN convert_from(held, 'UTF8');
  EXCEPTION WHEN character_not_in_repertoire OR untranslatable_character THEN
    NULL;
  END;
  WHILE i < octet_length(held) LOOP
    width := aproxy.utf8_width(held, i);
    result := result || CASE WHEN width = 0 THEN '?' ELSE convert_from(substr(held, i + 1, width), 'UTF8') END;
    i := i + greatest(width, 1);
  END LOOP;
  RETURN result;
END $$;

CREATE OR REPLACE FUNCTION aproxy.bytes_latin(x bytea) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (CASE WHEN position('\x00'::bytea in x) = 0 THEN convert_from(x, 'LATIN1') ELSE aproxy.bytes_latin_slow(x) END) COLLATE "C"
$$;

-- NUL takes the first code beyond a byte. What encode() makes of the bytes is text without NUL; in it ~2 becomes NUL's code, and ~1 and ~0 keep the tildes and backslashes that were there.
CREATE OR REPLACE FUNCTION aproxy.bytes_latin_slow(x bytea) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT replace(replace(convert_from(decode(replace(replace(replace(replace(encode(x, 'escape') COLLATE "C", '~', '~1'), '\\', '~0'), '\000', '~2'), '~0', '\\'), 'escape'), 'LATIN1') COLLATE "C", '~2', U&'\0100'), '~1', '~')
$$;

-- The bytes of a text made by bytes_latin, by the same way back.
CREATE OR REPLACE FUNCTION aproxy.latin_bytes(x text) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN strpos(x COLLATE "C", U&'\0100') = 0 THEN convert_to(x, 'LATIN1')
    ELSE decode(replace(replace(encode(convert_to(replace(replace(x COLLATE "C", '~', '~1'), U&'\0100', '~2'), 'LATIN1'), 'escape') COLLATE "C", '~2', '\000'), '~1', '~'), 'escape') END
$$;

-- BETWEEN of mixed kinds, as numbers: each is converted once, and in every row.
CREATE OR REPLACE FUNCTION aproxy.within(x double precision, low double precision, high double precision) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN x >= low AND x <= high;
END $$;

-- AND whose second side is evaluated whatever the first one is.
CREATE OR REPLACE FUNCTION aproxy.both(x boolean, y boolean) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN x AND y;
END $$;
