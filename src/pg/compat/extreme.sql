-- GREATEST and LEAST of dates and moments beside text and numbers, which MySQL reads as dates with parts that may be zero: as numbers, year to day or to microsecond.
-- What is no date comes after all others where all are dates, and is shown as this one.
CREATE OR REPLACE FUNCTION aproxy.date_key(x text, zero boolean) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  p record;
BEGIN
  SELECT * INTO p FROM aproxy.scan_moment(x, false);
  IF p.shape <> 'found' OR (NOT zero AND p.f[1:3] = '{0,0,0}') OR (p.f[3] > 28 AND p.f[2] > 0 AND p.f[3] > aproxy.month_days(p.f[1], p.f[2])) THEN
    PERFORM aproxy.truncated('date', x);
    RETURN 163831531;
  END IF;
  IF p.cut THEN PERFORM aproxy.truncated('date', x); END IF;
  RETURN p.f[1] * 10000 + p.f[2] * 100 + p.f[3];
END $$;

CREATE OR REPLACE FUNCTION aproxy.date_key(n numeric) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  v numeric := trunc(n);
  f integer[] := CASE WHEN v BETWEEN 0 AND 100 THEN ARRAY[2000, div(v, 100), v % 100]::int[] WHEN v BETWEEN 99991232 AND 99999999999999 THEN aproxy.number_parts(v - v % 1000000) ELSE aproxy.number_parts(v) END;
BEGIN
  IF f IS NULL OR f[3] > 31 THEN
    PERFORM aproxy.warn(1292, format('Incorrect datetime value: ''%s''', aproxy.shown_number(n)));
    RETURN 163831531;
  END IF;
  RETURN f[1] * 10000 + f[2] * 100 + f[3];
END $$;

-- A DECIMAL beyond BIGINT is the zero date.
CREATE OR REPLACE FUNCTION aproxy.decimal_date_key(n numeric) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF abs(trunc(n)) < 9223372036854775808 THEN RETURN aproxy.date_key(n); END IF;
  PERFORM aproxy.truncated('DECIMAL', trunc(n)::text);
  PERFORM aproxy.truncated('date', n::text);
  RETURN 0;
END $$;

CREATE OR REPLACE FUNCTION aproxy.date_key_text(n bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lpad((n / 10000)::text, greatest(4, char_length((n / 10000)::text)), '0') || '-' || lpad((n / 100 % 100)::text, 2, '0') || '-' || lpad((n % 100)::text, 2, '0')
$$;

-- What is no moment is the zero date; a number below 1 is a fraction of its first second.
CREATE OR REPLACE FUNCTION aproxy.moment_key(n numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  f integer[] := aproxy.number_parts(n);
BEGIN
  IF n > 0 AND n < 1 THEN RETURN round(n, 6); END IF;
  IF f IS NULL OR n < 0 THEN
    PERFORM aproxy.warn(1292, format('Incorrect datetime value: ''%s''', aproxy.shown_number(n)));
    RETURN 0;
  END IF;
  RETURN f[1]::numeric * 10000000000 + f[2]::bigint * 100000000 + f[3] * 1000000 + f[4] * 10000 + f[5] * 100 + f[6] + f[7] / 1000000.0;
END $$;

CREATE OR REPLACE FUNCTION aproxy.moment_key_text(n numeric, fsp integer) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n > 0 THEN concat_ws('.', regexp_replace(lpad(trunc(n)::text, 14, '0') COLLATE "C", '(....)(..)(..)(..)(..)(..)', '\1-\2-\3 \4:\5:\6'), CASE WHEN fsp > 0 THEN left(lpad(trunc(n % 1 * 1000000)::text, 6, '0'), fsp) END) END
$$;

-- A constant that is no moment, beside an operand that may be another one in each row: each row is warned of.
CREATE OR REPLACE FUNCTION aproxy.no_moment(x text, beside anyelement) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF x IS NULL THEN RETURN NULL; END IF;
  PERFORM aproxy.warn(1292, format('Incorrect datetime value: ''%s''', x));
  RETURN '-infinity';
END $$;
