-- Dates and times in text and numbers (manual: Date and Time Literals). '0000-00-00' is -infinity; dates with a zero month or day are refused.
-- `whole`: a date without a time of day; `cut`: text followed that is no part of it.
CREATE OR REPLACE FUNCTION aproxy.parse_moment(x text, OUT moment timestamp, OUT whole boolean, OUT cut boolean) LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  s text COLLATE "C" := ltrim(x, E' \t\n\r\f\v') COLLATE "C";
  run text COLLATE "C" := substring(s from '^[0-9T]+');
  n integer := char_length(run);
  f text[] COLLATE "C";
  tail text COLLATE "C";
  zone text[] COLLATE "C";
BEGIN
  whole := false;
  cut := false;
  IF run IS NULL OR run !~ '^\d' THEN RETURN; END IF;
  IF n = char_length(s) OR (substr(s, n + 1, 1) = '.' AND n NOT IN (1, 2, 4)) THEN
    f := regexp_match(s, CASE WHEN n IN (4, 8) OR n >= 14 THEN '^(\d{4})(\d{1,2})(\d{1,2})[T.]?(\d{1,2})?(\d{1,2})?(\d{1,2})?(?:\.(\d*))?(.*)$' ELSE '^(\d{2})(\d{1,2})(\d{1,2})[T.]?(\d{1,2})?(\d{1,2})?(\d{1,2})?(?:\.(\d*))?(.*)$' END);
    IF f IS NULL THEN RETURN; END IF;
  ELSE
    f := regexp_match(s, '^(\d{1,4})[[:punct:]]+(\d{1,9})[[:punct:]]+(\d{1,9})(?:(?:[[:punct:][:space:]]+|T)(\d{1,9})(?:[[:punct:]]+(\d{1,9})(?:(?![-+]\d\d:\d\d$)[[:punct:]]+(\d{1,9})(?:\.(\d*))?)?)?)?(.*)$');
    IF f IS NULL OR f[8] ~ '^\d' THEN RETURN; END IF;
  END IF;
  tail := coalesce(f[8], '');
  IF f[5] IS NOT NULL THEN zone := regexp_match(tail, '^([-+])(\d\d):(\d\d)$'); END IF;
  IF zone IS NULL AND tail !~ '^\s*$' THEN cut := true; END IF;
  SELECT p.moment, p.whole INTO moment, whole FROM aproxy.moment_of_parts(
    CASE WHEN char_length(f[1]) = 2 AND concat(f[1], f[2], f[3], f[4], f[5], f[6]) ~ '[1-9]' THEN f[1]::int + CASE WHEN f[1]::int < 70 THEN 2000 ELSE 1900 END ELSE f[1]::int END,
    f[2]::int, f[3]::int, f[4]::int, coalesce(f[5]::int, 0), coalesce(f[6]::int, 0), CASE WHEN f[7] <> '' THEN ('0.' || left(f[7], 9))::numeric ELSE 0 END) AS p;
  IF zone IS NOT NULL AND moment IS NOT NULL THEN
    IF zone[3]::int > 59 OR zone[2]::int * 60 + zone[3]::int > 840 THEN
      moment := NULL;
      RETURN;
    END IF;
    moment := ((moment - make_interval(mins => CASE zone[1] WHEN '+' THEN 1 ELSE -1 END * (zone[2]::int * 60 + zone[3]::int))) AT TIME ZONE 'UTC') AT TIME ZONE current_setting('TimeZone');
  END IF;
END $$;

-- The parts of a moment (hour NULL: a date), the second's fraction rounded to microseconds; NULL when they are no date.
CREATE OR REPLACE FUNCTION aproxy.moment_of_parts(y integer, mo integer, d integer, h integer, mi integer, s integer, fraction numeric, OUT moment timestamp, OUT whole boolean) LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  whole := h IS NULL;
  IF y = 0 AND mo = 0 AND d = 0 THEN
    IF coalesce(h, 0) = 0 AND mi = 0 AND s = 0 THEN moment := '-infinity'; END IF;
    RETURN;
  END IF;
  IF y NOT BETWEEN 1 AND 9999 OR mo NOT BETWEEN 1 AND 12 OR d < 1 OR coalesce(h, 0) > 23 OR mi > 59 OR s > 59 THEN RETURN; END IF;
  IF d > (CASE mo WHEN 2 THEN CASE WHEN (y % 4 = 0 AND y % 100 <> 0) OR y % 400 = 0 THEN 29 ELSE 28 END WHEN 4 THEN 30 WHEN 6 THEN 30 WHEN 9 THEN 30 WHEN 11 THEN 30 ELSE 31 END) THEN RETURN; END IF;
  moment := make_timestamp(y, mo, d, coalesce(h, 0), mi, s) + round(fraction * 1000000)::int * interval '1 microsecond';
  IF moment >= timestamp '10000-01-01' THEN moment := NULL; END IF;
END $$;

CREATE OR REPLACE FUNCTION aproxy.to_datetime(x text) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])( ([01]\d|2[0-3]):[0-5]\d:[0-5]\d)?$'
    THEN make_timestamp(substr(x, 1, 4)::int, substr(x, 6, 2)::int, substr(x, 9, 2)::int, coalesce(nullif(substr(x, 12, 2), ''), '0')::int, coalesce(nullif(substr(x, 15, 2), ''), '0')::int, coalesce(nullif(substr(x, 18, 2), ''), '0')::float8)
    ELSE aproxy.to_datetime_slow(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.to_datetime_slow(x text) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  p record;
BEGIN
  SELECT * INTO p FROM aproxy.parse_moment(x);
  IF p.moment IS NULL THEN
    PERFORM aproxy.warn(1292, format('Incorrect datetime value: ''%s''', left(x, 128)));
  ELSIF p.cut THEN
    PERFORM aproxy.truncated(CASE WHEN p.whole THEN 'date' ELSE 'datetime' END, x);
  END IF;
  RETURN p.moment;
END $$;

CREATE OR REPLACE FUNCTION aproxy.to_date(x text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$' THEN make_date(substr(x, 1, 4)::int, substr(x, 6, 2)::int, substr(x, 9, 2)::int) ELSE aproxy.to_date_slow(x) END
$$;

-- The time of day is left out, not rounded.
CREATE OR REPLACE FUNCTION aproxy.to_date_slow(x text) RETURNS date LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  p record;
BEGIN
  SELECT * INTO p FROM aproxy.parse_moment(x);
  IF p.moment IS NULL OR p.cut THEN
    PERFORM aproxy.truncated('date', x);
  END IF;
  RETURN p.moment::date;
END $$;

CREATE OR REPLACE FUNCTION aproxy.to_time(x text) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^\d{2}:[0-5]\d:[0-5]\d$' THEN make_interval(secs => substr(x, 1, 2)::int * 3600 + substr(x, 4, 2)::int * 60 + substr(x, 7, 2)::int) ELSE aproxy.to_time_slow(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.to_time_slow(x text) RETURNS interval LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  p record;
  f text[] COLLATE "C";
  h numeric;
  m numeric;
  s numeric;
  cut boolean;
BEGIN
  IF char_length(ltrim(x)) >= 12 AND x COLLATE "C" ~ '^\s*(\d+[^\d\s]\d+[^\d\s]\d+[ T]|\d{12,}(\.\d*)?\s*$|\d{8}T)' THEN
    SELECT * INTO p FROM aproxy.parse_moment(x);
    IF p.moment IS NOT NULL AND NOT p.whole THEN
      IF p.cut THEN PERFORM aproxy.truncated('time', x); END IF;
      -- a time that is rounded up may be 24:00:00
      RETURN CASE WHEN p.moment = date_trunc('day', p.moment) AND x COLLATE "C" ~ '23[^\d]?59[^\d]?59\.999999[5-9]' THEN make_interval(hours => 24) ELSE aproxy.datetime_to_time(p.moment) END;
    END IF;
  END IF;
  f := regexp_match(x COLLATE "C", '^\s*(-?)\s*(?:(\d+) +(?=\d+:))?(\d*)(?::(\d+))?(?::(\d+))?(?:\.(\d*))?(.*)$');
  IF f IS NULL OR (f[3] = '' AND f[4] IS NULL AND coalesce(f[6], '') = '') OR char_length(concat(f[2], f[3])) > 18 OR char_length(f[4]) > 9 OR char_length(f[5]) > 9 THEN
    PERFORM aproxy.truncated('time', x);
    RETURN NULL;
  END IF;
  cut := f[7] !~ '^\s*$';
  IF f[4] IS NULL AND f[2] IS NULL THEN
    s := coalesce(nullif(f[3], ''), '0')::numeric;
    h := div(s, 10000);
    m := div(s, 100) % 100;
    s := s % 100;
  ELSE
    h := coalesce(f[2], '0')::numeric * 24 + coalesce(nullif(f[3], ''), '0')::numeric;
    m := coalesce(f[4], '0')::numeric;
    s := coalesce(f[5], '0')::numeric;
  END IF;
  IF m > 59 OR s > 59 OR (f[4] IS NULL AND f[2] IS NULL AND h > 9999999) THEN
    PERFORM aproxy.truncated('time', x);
    RETURN NULL;
  END IF;
  s := h * 3600 + m * 60 + s + CASE WHEN f[6] <> '' THEN round(('0.' || left(f[6], 9))::numeric, 6) ELSE 0 END;
  IF s > 3020399 THEN
    s := 3020399;
    cut := true;
  END IF;
  IF cut THEN PERFORM aproxy.truncated('time', x); END IF;
  RETURN make_interval(secs => (CASE f[1] WHEN '-' THEN -s ELSE s END)::float8);
END $$;

-- Numbers: YYMMDD, YYYYMMDD, YYMMDDhhmmss, YYYYMMDDhhmmss; a fraction belongs to the seconds.
CREATE OR REPLACE FUNCTION aproxy.moment_of_number(n numeric, OUT moment timestamp, OUT whole boolean) LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  v numeric := trunc(n);
BEGIN
  whole := v <= 99991231;
  IF v = 0 THEN
    moment := '-infinity';
    RETURN;
  END IF;
  IF v < 10000101000000 THEN
    IF v < 101 THEN RETURN; END IF;
    IF v <= 691231 THEN v := (v + 20000000) * 1000000;
    ELSIF v < 700101 THEN RETURN;
    ELSIF v <= 991231 THEN v := (v + 19000000) * 1000000;
    ELSIF v < 1000101 THEN RETURN;
    ELSIF v <= 99991231 THEN v := v * 1000000;
    ELSIF v < 101000000 THEN RETURN;
    ELSIF v <= 691231235959 THEN v := v + 20000000000000;
    ELSIF v < 700101000000 THEN RETURN;
    ELSIF v <= 991231235959 THEN v := v + 19000000000000;
    END IF;
  END IF;
  IF v > 99991231235959 THEN RETURN; END IF;
  SELECT p.moment INTO moment FROM aproxy.moment_of_parts(div(v, 10000000000)::int, (div(v, 100000000) % 100)::int, (div(v, 1000000) % 100)::int, (div(v, 10000) % 100)::int, (div(v, 100) % 100)::int, (v % 100)::int, CASE WHEN whole THEN 0 ELSE n - trunc(n) END) AS p;
END $$;

CREATE OR REPLACE FUNCTION aproxy.number_to_datetime(n numeric) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  result timestamp := (aproxy.moment_of_number(n)).moment;
BEGIN
  IF result IS NULL THEN
    PERFORM aproxy.warn(1292, format('Incorrect datetime value: ''%s''', n));
  END IF;
  RETURN result;
END $$;

CREATE OR REPLACE FUNCTION aproxy.number_to_date(n numeric) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.number_to_datetime(trunc(n))::date
$$;

CREATE OR REPLACE FUNCTION aproxy.number_to_time(n numeric) RETURNS interval LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  v numeric := trunc(abs(n));
  result timestamp;
BEGIN
  IF abs(n) > 8385959 THEN
    IF n >= 10000000000 THEN
      result := (aproxy.moment_of_number(n)).moment;
      IF result IS NOT NULL THEN RETURN aproxy.datetime_to_time(result); END IF;
    END IF;
    PERFORM aproxy.truncated('time', n::text);
    RETURN NULL;
  END IF;
  IF v % 100 > 59 OR div(v, 100) % 100 > 59 THEN
    PERFORM aproxy.truncated('time', n::text);
    RETURN NULL;
  END IF;
  v := div(v, 10000) * 3600 + div(v, 100) % 100 * 60 + v % 100 + round(abs(n) - v, 6);
  RETURN make_interval(secs => (sign(n) * least(v, 3020399))::float8);
END $$;

-- Temporal values as numbers and as text.
CREATE OR REPLACE FUNCTION aproxy.date_number(d date) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d = '-infinity' THEN 0 ELSE extract(year from d)::bigint * 10000 + extract(month from d)::bigint * 100 + extract(day from d)::bigint END
$$;

CREATE OR REPLACE FUNCTION aproxy.datetime_number(t timestamp) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t = '-infinity' THEN 0 ELSE trim_scale(extract(year from t) * 10000000000 + extract(month from t) * 100000000 + extract(day from t) * 1000000 + extract(hour from t) * 10000 + extract(minute from t) * 100 + extract(second from t)) END
$$;

CREATE OR REPLACE FUNCTION aproxy.time_number(t interval) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT trim_scale(div(extract(epoch from t), 3600) * 10000 + div(extract(epoch from t), 60) % 60 * 100 + extract(epoch from t) % 60)
$$;

CREATE OR REPLACE FUNCTION aproxy.date_text(d date) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d = '-infinity' THEN '0000-00-00' ELSE lpad(extract(year from d)::text, 4, '0') || '-' || lpad(extract(month from d)::text, 2, '0') || '-' || lpad(extract(day from d)::text, 2, '0') END
$$;

CREATE OR REPLACE FUNCTION aproxy.datetime_text(t timestamp, fsp integer) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t = '-infinity' THEN '0000-00-00 00:00:00' || CASE WHEN fsp > 0 THEN '.' || repeat('0', fsp) ELSE '' END
    ELSE aproxy.date_text(t::date) || ' ' || lpad(extract(hour from t)::text, 2, '0') || ':' || lpad(extract(minute from t)::text, 2, '0') || ':' || left(lpad(extract(second from t)::text, 9, '0'), CASE WHEN fsp > 0 THEN 3 + fsp ELSE 2 END) END
$$;

CREATE OR REPLACE FUNCTION aproxy.time_text(t interval, fsp integer) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN extract(epoch from t) < 0 THEN '-' ELSE '' END || lpad(div(abs(extract(epoch from t)), 3600)::text, greatest(2, char_length(div(abs(extract(epoch from t)), 3600)::text)), '0') || ':' || lpad((div(abs(extract(epoch from t)), 60) % 60)::text, 2, '0')
    || ':' || left(lpad((abs(extract(epoch from t)) % 60)::text, 9, '0'), CASE WHEN fsp > 0 THEN 3 + fsp ELSE 2 END)
$$;

CREATE OR REPLACE FUNCTION aproxy.datetime_to_time(t timestamp) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t = '-infinity' THEN make_interval() ELSE make_interval(secs => (extract(hour from t) * 3600 + extract(minute from t) * 60 + extract(second from t))::float8) END
$$;

CREATE OR REPLACE FUNCTION aproxy.time_to_datetime(t interval) RETURNS timestamp LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT date_trunc('day', statement_timestamp()::timestamp) + t
$$;

-- The statement's time in the session's zone, cut (not rounded) to its digits.
CREATE OR REPLACE FUNCTION aproxy.now(fsp integer) RETURNS timestamp LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN fsp = 6 THEN statement_timestamp()::timestamp WHEN fsp = 0 THEN date_trunc('second', statement_timestamp()::timestamp) ELSE aproxy.statement_time(fsp)::timestamp END
$$;

-- INTERVAL amounts in text (manual: Temporal Intervals): numbers between any other characters, the last ones first filled; a fraction of a second is six digits wide.
CREATE OR REPLACE FUNCTION aproxy.interval_of(x text, unit text) RETURNS interval LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  u text COLLATE "C" := lower(unit);
  names text[] COLLATE "C";
  numbers text[] COLLATE "C";
  given integer;
  wanted integer;
  v numeric[] := '{0,0,0,0,0,0,0}';
  order_of constant text[] COLLATE "C" := '{year,month,day,hour,minute,second,microsecond}';
  n numeric;
  sign integer := 1;
BEGIN
  IF strpos(u, '_') = 0 THEN
    n := aproxy.to_decimal(x);
    RETURN CASE u
      WHEN 'second' THEN make_interval(secs => round(n, 6)::float8)
      WHEN 'microsecond' THEN round(n)::bigint * interval '1 microsecond'
      WHEN 'minute' THEN make_interval(secs => round(n)::float8 * 60)
      WHEN 'hour' THEN make_interval(secs => round(n)::float8 * 3600)
      WHEN 'day' THEN make_interval(days => round(n)::int)
      WHEN 'week' THEN make_interval(days => round(n)::int * 7)
      WHEN 'month' THEN make_interval(months => round(n)::int)
      WHEN 'quarter' THEN make_interval(months => round(n)::int * 3)
      WHEN 'year' THEN make_interval(months => round(n)::int * 12) END;
  END IF;
  IF x COLLATE "C" ~ '^\s*-' THEN sign := -1; END IF;
  names := ARRAY(SELECT name FROM unnest(order_of) WITH ORDINALITY AS o(name, i) WHERE i BETWEEN array_position(order_of, split_part(u, '_', 1)) AND array_position(order_of, split_part(u, '_', 2)) ORDER BY i);
  numbers := ARRAY(SELECT m[1] FROM regexp_matches(x COLLATE "C", '\d+', 'g') AS m);
  wanted := array_length(names, 1);
  given := least(coalesce(array_length(numbers, 1), 0), wanted);
  FOR i IN 1 .. given LOOP
    n := numbers[i]::numeric;
    IF i = given AND names[wanted] = 'microsecond' THEN n := rpad(left(numbers[i], 6), 6, '0')::numeric; END IF;
    v[array_position(order_of, names[wanted - given + i])] := n;
  END LOOP;
  RETURN sign * (make_interval(months => (v[1] * 12 + v[2])::int, days => v[3]::int) + make_interval(secs => (v[4] * 3600 + v[5] * 60 + v[6])::float8) + v[7]::bigint * interval '1 microsecond');
END $$;

-- CAST … AS DATE and DATETIME where sql_mode has NO_ZERO_DATE.
CREATE OR REPLACE FUNCTION aproxy.cast_date(x text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^\s*[0.:/-]+' AND aproxy.to_date(x) = '-infinity' THEN aproxy.zero_refused('date', x)::date ELSE aproxy.to_date(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.cast_datetime(x text) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^\s*[0.:/-]+' AND aproxy.to_datetime(x) = '-infinity' THEN aproxy.zero_refused('datetime', x) ELSE aproxy.to_datetime(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.zero_refused(kind text, x text) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF kind = 'date' THEN
    PERFORM aproxy.truncated('date', x);
  ELSE
    PERFORM aproxy.warn(1292, format('Incorrect datetime value: ''%s''', x));
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.cast_number(n numeric) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN trunc(n) = 0 THEN aproxy.zero_refused('datetime', n::text) ELSE aproxy.number_to_datetime(n) END
$$;

-- A YEAR is its first of January.
CREATE OR REPLACE FUNCTION aproxy.year_to_datetime(y integer) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y = 0 THEN '-infinity' ELSE make_timestamp(y, 1, 1, 0, 0, 0) END
$$;
