-- The number of a date or time that is text.
CREATE OR REPLACE FUNCTION aproxy.moment_text_number(x text) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (CASE WHEN left(x, 1) COLLATE "C" = '-' THEN '-' ELSE '' END || translate(x, '- :', ''))::numeric
$$;

-- Dates and times in text and numbers (manual: Date and Time Literals). '0000-00-00' is -infinity, the year 0 is 1 BC; dates with a zero month or day are refused.
-- `shape`: found; none: the text does not look like a moment; bad: it does, and is none. `f`: year, month, day, hour, minute, second, microsecond, not checked against the calendar. `whole`: a date without a time of day; `cut`: text followed that is no part of it; `odd`: it has delimiters that MySQL deprecates; `zone`: minutes east of UTC. `"full"`: only with a time of day, which a space or T begins.
CREATE OR REPLACE FUNCTION aproxy.scan_moment(x text, "full" boolean, OUT shape text, OUT f integer[], OUT whole boolean, OUT cut boolean, OUT odd boolean, OUT zone integer) LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  s text COLLATE "C" := ltrim(x, E' \t\n\r\f\v') COLLATE "C";
  run integer := char_length(substring(s from '^\d[\dT]*'));
  packed boolean := run = char_length(s) OR substr(s, run + 1, 1) = '.';
  years integer := CASE WHEN run IN (4, 8) OR run >= 14 THEN 4 ELSE 2 END;
  parts text[] COLLATE "C" := '{}';
  digits text COLLATE "C";
  place integer := 0;
  delimited boolean := false;
  spaced boolean := false;
  z text[] COLLATE "C";
BEGIN
  shape := 'none';
  cut := false;
  odd := x COLLATE "C" ~ '^\s|\s$';
  IF run IS NULL THEN RETURN; END IF;
  WHILE place < 7 LOOP
    digits := substring(s from CASE WHEN place = 6 THEN '^\d{1,6}' WHEN NOT packed THEN '^\d+' WHEN place = 0 AND years = 4 THEN '^\d{1,4}' ELSE '^\d{1,2}' END);
    EXIT WHEN digits IS NULL;
    IF char_length(ltrim(digits, '0')) > 6 THEN RETURN; END IF;
    parts := array_append(parts, digits);
    s := substr(s, char_length(digits) + 1);
    EXIT WHEN s = '' OR place = 6;
    IF place = 2 AND left(s, 1) = 'T' THEN
      s := substr(s, 2);
    ELSIF place = 5 THEN
      EXIT WHEN left(s, 1) <> '.';
      s := substr(s, 2);
    ELSE
      digits := substring(s from '^[[:punct:][:space:]]+');
      IF digits IS NOT NULL THEN
        IF digits ~ '\s' THEN
          IF place <> 2 THEN RETURN; END IF;
          spaced := true;
        END IF;
        delimited := true;
        IF digits <> (CASE place WHEN 2 THEN ' ' WHEN 3 THEN ':' WHEN 4 THEN ':' ELSE '-' END) AND NOT (packed AND (run = 1 OR place = 2)) THEN odd := true; END IF;
        s := substr(s, char_length(digits) + 1);
      END IF;
    END IF;
    place := place + 1;
  END LOOP;
  IF "full" AND delimited AND NOT spaced THEN RETURN; END IF;
  shape := 'bad';
  place := cardinality(parts);
  IF place < 3 THEN RETURN; END IF;
  f := ARRAY[parts[1], parts[2], parts[3], coalesce(parts[4], '0'), coalesce(parts[5], '0'), coalesce(parts[6], '0'), rpad(coalesce(parts[7], ''), 6, '0')]::int[];
  whole := place = 3;
  IF "full" AND place > 5 AND ltrim(s, '0123456789') ~ '^[-+](?!\d\d:[0-5]\d\s*$)' THEN
    shape := 'none';
    RETURN;
  END IF;
  IF f[1] > 9999 OR f[2] > 12 OR f[3] > 31 OR f[4] > 23 OR f[5] > 59 OR f[6] > 59 OR ("full" AND whole) THEN RETURN; END IF;
  IF (CASE WHEN packed THEN years ELSE char_length(parts[1]) END) = 2 AND f <> '{0,0,0,0,0,0,0}' THEN
    f[1] := f[1] + CASE WHEN f[1] < 70 THEN 2000 ELSE 1900 END;
  END IF;
  IF char_length(parts[7]) = 6 THEN
    -- the seventh digit rounds
    IF s ~ '^[5-9]' THEN f[7] := f[7] + 1; END IF;
    s := ltrim(s, '0123456789');
  END IF;
  IF place > 5 AND s ~ '^[-+]' THEN
    z := regexp_match(s, '^([-+])(\d\d):([0-5]\d)\s*$');
    IF z IS NULL THEN RETURN; END IF;
    zone := z[2]::int * 60 + z[3]::int;
    IF zone > 840 OR (z[1] = '-' AND zone = 0) THEN RETURN; END IF;
    IF z[1] = '-' THEN zone := -zone; END IF;
    whole := false;
  ELSE
    cut := s !~ '^\s*$';
  END IF;
  shape := 'found';
END $$;

-- The moment in a text, NULL when there is none.
CREATE OR REPLACE FUNCTION aproxy.parse_moment(x text, OUT moment timestamp, OUT whole boolean, OUT cut boolean) LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  p record;
BEGIN
  SELECT * INTO p FROM aproxy.scan_moment(x, false);
  whole := p.whole;
  cut := p.cut;
  IF p.shape = 'found' THEN moment := aproxy.moment_at(p.f, p.zone); END IF;
END $$;

-- The moment of scanned parts, in the session's time zone; NULL when they are no day of the calendar.
CREATE OR REPLACE FUNCTION aproxy.moment_at(f integer[], zone integer) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  t timestamp := (aproxy.moment_of_parts(f[1], f[2], f[3], f[4], f[5], f[6], f[7] / 1000000.0)).moment;
BEGIN
  IF zone IS NULL OR t IS NULL THEN RETURN t; END IF;
  RETURN ((t - make_interval(mins => zone)) AT TIME ZONE 'UTC') AT TIME ZONE current_setting('TimeZone');
END $$;

-- The parts of a moment (hour NULL: a date), the second's fraction rounded to microseconds; NULL when they are no date.
CREATE OR REPLACE FUNCTION aproxy.moment_of_parts(y integer, mo integer, d integer, h integer, mi integer, s integer, fraction numeric, OUT moment timestamp, OUT whole boolean) LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  whole := h IS NULL;
  IF y = 0 AND mo = 0 AND d = 0 THEN
    IF coalesce(h, 0) = 0 AND mi = 0 AND s = 0 THEN moment := '-infinity'; END IF;
    RETURN;
  END IF;
  IF y NOT BETWEEN 0 AND 9999 OR mo NOT BETWEEN 1 AND 12 OR d < 1 OR coalesce(h, 0) > 23 OR mi > 59 OR s > 59 OR d > aproxy.month_days(y, mo) THEN RETURN; END IF;
  moment := make_timestamp(CASE y WHEN 0 THEN -1 ELSE y END, mo, d, coalesce(h, 0), mi, s) + round(fraction * 1000000)::int * interval '1 microsecond';
  IF moment >= timestamp '10000-01-01' THEN moment := NULL; END IF;
END $$;

-- MySQL's year 0 is no leap year.
CREATE OR REPLACE FUNCTION aproxy.month_days(y integer, mo integer) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE mo WHEN 2 THEN CASE WHEN (y % 4 = 0 AND y % 100 <> 0) OR (y % 400 = 0 AND y > 0) THEN 29 ELSE 28 END WHEN 4 THEN 30 WHEN 6 THEN 30 WHEN 9 THEN 30 WHEN 11 THEN 30 ELSE 31 END
$$;

CREATE OR REPLACE FUNCTION aproxy.to_datetime(x text) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])( ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?)?$'
    THEN make_timestamp(substr(x, 1, 4)::int, substr(x, 6, 2)::int, substr(x, 9, 2)::int, coalesce(nullif(substr(x, 12, 2), ''), '0')::int, coalesce(nullif(substr(x, 15, 2), ''), '0')::int, coalesce(nullif(substr(x, 18), ''), '0')::float8)
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

-- The number that digits are in 64 bits, of which the last 64 digits tell all; none are 0.
CREATE OR REPLACE FUNCTION aproxy.wrapped_number(digits text) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT concat('0', right(digits, 64))::numeric % 18446744073709551616
$$;

-- A time in a text, rounded by the last digit of its fraction: NULL when there is none, `"full"`: it is a whole moment, `moment` if that is one. `range`: minutes or seconds beyond 59; `clipped`: beyond 838:59:59.
CREATE OR REPLACE FUNCTION aproxy.parse_time(x text, OUT clock interval, OUT moment timestamp, OUT "full" boolean, OUT cut boolean, OUT "range" boolean, OUT clipped boolean) LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  -- of a byte that is shown in digits, one
  s text COLLATE "C" := regexp_replace(ltrim(x, E' \t\n\r\f\v') COLLATE "C", '\\x[0-9A-F]{2}', E'\x01', 'g');
  minus boolean := left(s, 1) = '-';
  p record;
  f text[] COLLATE "C";
  h numeric;
  m numeric;
  n numeric;
BEGIN
  "full" := false;
  cut := false;
  "range" := false;
  clipped := false;
  IF minus THEN s := substr(s, 2); END IF;
  IF s !~ '^(\d|\s|[:.]\d|\.$)' THEN RETURN; END IF;
  IF octet_length(s) >= 12 THEN
    SELECT * INTO p FROM aproxy.scan_moment(s, true);
    IF p.shape <> 'none' THEN
      "full" := true;
      "range" := p.shape = 'bad';
      cut := p.cut;
      IF minus THEN "range" := true;
      ELSIF p.shape = 'found' THEN
        moment := aproxy.moment_at(p.f, p.zone);
        clock := make_interval(secs => p.f[4] * 3600 + p.f[5] * 60 + p.f[6] + p.f[7] / 1e6);
        IF p.zone IS NOT NULL AND moment IS NOT NULL THEN clock := aproxy.datetime_to_time(moment); END IF;
      END IF;
      RETURN;
    END IF;
  END IF;
  f := regexp_match(s, '^(\d*)\s+(?=\d.)(\d*)(?::(\d+))?(?::(\d+))?(?:\.(\d+)|\.$)?(.*)$');
  IF f IS NOT NULL THEN
    n := aproxy.wrapped_number(f[1]);
    IF n > 4294967295 THEN RETURN; END IF;
    h := n * 24 + aproxy.wrapped_number(f[2]);
    m := aproxy.wrapped_number(f[3]);
    n := aproxy.wrapped_number(f[4]);
    f := ARRAY[f[5], f[6]];
  ELSE
    f := regexp_match(s, '^(\d*)\s*(?::(\d+))?(?::(\d+))?(?:\.(\d+)|\.$)?(.*)$');
    n := aproxy.wrapped_number(f[1]);
    IF n > 4294967295 THEN RETURN; END IF;
    IF f[2] IS NULL THEN
      h := div(n, 10000);
      m := div(n, 100) % 100;
      n := n % 100;
    ELSE
      h := n;
      m := aproxy.wrapped_number(f[2]);
      n := aproxy.wrapped_number(f[3]);
    END IF;
    f := ARRAY[f[4], f[5]];
  END IF;
  IF f[2] ~ '^[eE][-+]?\d' OR h > 4294967295 THEN RETURN; END IF;
  IF m > 59 OR n > 59 THEN
    "range" := true;
    RETURN;
  END IF;
  cut := f[2] !~ '^\s*$';
  n := h * 3600 + m * 60 + n + CASE WHEN f[1] IS NOT NULL THEN ('0.' || left(f[1], 6))::numeric + CASE WHEN f[1] ~ '^.{6}.*[5-9]$' THEN 0.000001 ELSE 0 END ELSE 0 END;
  IF n > 3020399 THEN
    n := 3020399;
    clipped := true;
  END IF;
  clock := make_interval(secs => (CASE WHEN minus THEN -n ELSE n END)::float8);
END $$;

CREATE OR REPLACE FUNCTION aproxy.to_time_slow(x text) RETURNS interval LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  p record;
BEGIN
  SELECT * INTO p FROM aproxy.parse_time(x);
  IF p.clock IS NULL OR p.cut OR p.clipped THEN PERFORM aproxy.truncated('time', x); END IF;
  RETURN p.clock;
END $$;

-- Text beside a date in a comparison: what is no date is before all dates; a constant that is none is an error.
CREATE OR REPLACE FUNCTION aproxy.compared_datetime(x text) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x IS NOT NULL THEN coalesce(aproxy.to_datetime(x), '-infinity') END
$$;

-- The same where sql_mode has NO_ZERO_DATE.
CREATE OR REPLACE FUNCTION aproxy.compared_moment(x text) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^[1-9]\d{3}-' THEN coalesce(aproxy.to_datetime(x), '-infinity') ELSE aproxy.compared_moment_slow(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.compared_moment_slow(x text) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  t timestamp := aproxy.to_datetime(x);
BEGIN
  IF t = '-infinity' THEN PERFORM aproxy.zero_refused('datetime', x); END IF;
  RETURN coalesce(t, '-infinity');
END $$;

-- Text beside a time in IN: what is no time equals only what is none either.
CREATE OR REPLACE FUNCTION aproxy.compared_time(x text) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x IS NOT NULL THEN coalesce(aproxy.to_time(x), '-178000000 years') END
$$;

CREATE OR REPLACE FUNCTION aproxy.strict_datetime(x text, kind text) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  t timestamp := (aproxy.parse_moment(x)).moment;
BEGIN
  -- in a statement that writes in strict mode the warning comes first, and is the error
  IF t IS NULL AND starts_with(current_query(), '/* write */') THEN t := aproxy.to_datetime(x); END IF;
  IF t IS NULL THEN PERFORM aproxy.fail(1525, 'HY000', format('Incorrect %s value: ''%s''', kind, x)); END IF;
  RETURN aproxy.to_datetime(x);
END $$;

-- Is a computed constant a value of the column beside it? What is none is told, but for blank text and numbers with an exponent.
CREATE OR REPLACE FUNCTION aproxy.fits_time(x text, "column" text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  p record;
  fits boolean;
BEGIN
  SELECT * INTO p FROM aproxy.parse_time(x);
  fits := p.clock IS NOT NULL AND NOT p.cut AND NOT p.clipped;
  IF fits AND p."full" THEN
    PERFORM aproxy.note(1292, 'Note', format('Incorrect time value: ''%s'' for column ''%s'' at row 1', x, "column"));
  ELSIF NOT fits AND (p."full" OR x COLLATE "C" !~ '^\s*-?$|^\s*-?[\d: ]*(\.\d*)?[eE][-+]?\d') THEN
    PERFORM aproxy.warn(1292, format('Incorrect time value: ''%s'' for column ''%s'' at row 1', x, "column"));
  END IF;
  RETURN fits;
END $$;

CREATE OR REPLACE FUNCTION aproxy.fits_moment(n numeric, kind text, "column" text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  p record;
  said text := format('Incorrect %s value: ''%s'' for column ''%s'' at row 1', kind, n, "column");
BEGIN
  IF trunc(n) = 0 THEN RETURN false; END IF;
  SELECT * INTO p FROM aproxy.moment_of_number(n);
  -- of a day that the month has not nothing is said
  IF aproxy.number_parts(n) IS NULL OR (p.whole AND n <> trunc(n)) THEN
    PERFORM aproxy.warn(1292, said);
  ELSIF kind = 'date' AND p.moment <> date_trunc('day', p.moment) THEN
    PERFORM aproxy.note(1292, 'Note', said);
  END IF;
  RETURN p.moment IS NOT NULL;
END $$;

-- A number beside a YEAR.
CREATE OR REPLACE FUNCTION aproxy.compared_year(n numeric) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.numeric_to_int(round(n) + CASE WHEN round(n) BETWEEN 1 AND 69 THEN 2000 WHEN round(n) BETWEEN 70 AND 99 THEN 1900 ELSE 0 END)
$$;

-- The fraction of a DOUBLE is cut; what is no year is compared as the number it is, whose fraction keeps it apart from the years beside it.
CREATE OR REPLACE FUNCTION aproxy.compared_year(x double precision) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.compared_year(CASE WHEN x < 0 THEN floor(x) WHEN x > 2155 THEN ceil(x) ELSE trunc(x) END::numeric)
$$;

-- The year that a text begins with, NULL when with none; 0 is 2000 unless it has four digits.
CREATE OR REPLACE FUNCTION aproxy.year_of_text(x text) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN x !~ '^\s*[-+]?\.?\d' THEN NULL WHEN round(n) = 0 AND char_length(btrim(x)) <> 4 THEN 2000 WHEN y = 0 OR y BETWEEN 1901 AND 2155 THEN y END
  FROM (SELECT aproxy.to_decimal(x, 'nothing') AS n) f, LATERAL (SELECT CASE WHEN n < 2200 THEN aproxy.compared_year(greatest(n, -1)) END AS y) g
$$;

CREATE OR REPLACE FUNCTION aproxy.compared_year(x text) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(aproxy.year_of_text(x), aproxy.compared_year(aproxy.to_double(x)))
$$;

-- STRCMP of a column of years: the text of a year where that is one, else its own.
CREATE OR REPLACE FUNCTION aproxy.year_text(own text, year bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN year BETWEEN 1901 AND 2155 THEN year::text ELSE own END
$$;

-- Numbers: YYMMDD, YYYYMMDD, YYMMDDhhmmss, YYYYMMDDhhmmss; a fraction belongs to the seconds.
CREATE OR REPLACE FUNCTION aproxy.moment_of_number(n numeric, OUT moment timestamp, OUT whole boolean) LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  f integer[] := aproxy.number_parts(n);
BEGIN
  whole := trunc(n) <= 99991231;
  IF f IS NOT NULL THEN moment := (aproxy.moment_of_parts(f[1], f[2], f[3], f[4], f[5], f[6], f[7] / 1000000.0)).moment; END IF;
END $$;

-- Year to microsecond; month and day may be zero and the day too large. NULL when it is no moment.
CREATE OR REPLACE FUNCTION aproxy.number_parts(n numeric) RETURNS integer[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  v numeric := trunc(n);
BEGIN
  IF v = 0 THEN RETURN '{0,0,0,0,0,0,0}'; END IF;
  IF v < 101 OR v > 99991231235959 THEN RETURN NULL; END IF;
  IF v < 10000101000000 THEN
    IF v <= 691231 THEN v := (v + 20000000) * 1000000;
    ELSIF v < 700101 THEN RETURN NULL;
    ELSIF v <= 991231 THEN v := (v + 19000000) * 1000000;
    ELSIF v < 1000000 THEN RETURN NULL;
    ELSIF v <= 99991231 THEN v := v * 1000000;
    ELSIF v < 101000000 THEN RETURN NULL;
    ELSIF v <= 691231235959 THEN v := v + 20000000000000;
    ELSIF v < 700101000000 THEN RETURN NULL;
    ELSIF v <= 991231235959 THEN v := v + 19000000000000;
    END IF;
  END IF;
  IF div(v, 100000000) % 100 > 12 OR div(v, 1000000) % 100 > 31 OR div(v, 10000) % 100 > 23 OR div(v, 100) % 100 > 59 OR v % 100 > 59 THEN RETURN NULL; END IF;
  RETURN ARRAY[div(v, 10000000000), div(v, 100000000) % 100, div(v, 1000000) % 100, div(v, 10000) % 100, div(v, 100) % 100, v % 100, CASE WHEN trunc(n) <= 99991231 THEN 0 ELSE round((n - trunc(n)) * 1000000) END]::int[];
END $$;

-- A number that is told as no moment: one without a fraction shows no digits of it.
CREATE OR REPLACE FUNCTION aproxy.shown_number(n numeric) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n > 0 AND n = trunc(n) THEN trunc(n) ELSE n END::text
$$;

CREATE OR REPLACE FUNCTION aproxy.number_to_datetime(n numeric) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  result timestamp := (aproxy.moment_of_number(n)).moment;
BEGIN
  IF result IS NULL THEN
    PERFORM aproxy.warn(1292, format('Incorrect datetime value: ''%s''', aproxy.shown_number(n)));
  END IF;
  RETURN result;
END $$;

-- The digits of a time of day are not looked at.
CREATE OR REPLACE FUNCTION aproxy.number_to_date(n numeric) RETURNS date LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  v numeric := trunc(n);
  result timestamp := (aproxy.moment_of_number(CASE WHEN v > 99991231 AND v < 100000000000000 THEN v - v % 1000000 ELSE v END)).moment;
BEGIN
  IF result IS NULL THEN
    PERFORM aproxy.warn(1292, format('Incorrect datetime value: ''%s''', v));
  END IF;
  RETURN result::date;
END $$;

CREATE OR REPLACE FUNCTION aproxy.number_to_time(n numeric) RETURNS interval LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  v numeric := trunc(abs(n));
  f integer[];
BEGIN
  IF abs(n) > 8385959 THEN
    IF n >= 10000000000 THEN
      f := aproxy.number_parts(n);
      -- a second that is rounded up may make it 24:00:00
      IF f IS NOT NULL THEN RETURN aproxy.clock_of(f); END IF;
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

-- 1 BC is MySQL's year 0.
CREATE OR REPLACE FUNCTION aproxy.year_of(d date) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT extract(year from d)::int + CASE WHEN d < '0001-01-01' THEN 1 ELSE 0 END
$$;

CREATE OR REPLACE FUNCTION aproxy.year_of(t timestamp) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT extract(year from t)::int + CASE WHEN t < '0001-01-01' THEN 1 ELSE 0 END
$$;

-- Temporal values as numbers and as text.
CREATE OR REPLACE FUNCTION aproxy.date_number(d date) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d = '-infinity' THEN 0 ELSE aproxy.year_of(d)::bigint * 10000 + extract(month from d)::bigint * 100 + extract(day from d)::bigint END
$$;

CREATE OR REPLACE FUNCTION aproxy.datetime_number(t timestamp) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t = '-infinity' THEN 0 ELSE trim_scale(aproxy.year_of(t)::numeric * 10000000000 + extract(month from t) * 100000000 + extract(day from t) * 1000000 + extract(hour from t) * 10000 + extract(minute from t) * 100 + extract(second from t)) END
$$;

-- A moment with fewer digits of the second, half of one rounded up (a cast rounds it down before 2000): none beyond the year 9999.
CREATE OR REPLACE FUNCTION aproxy.rounded_moment(t timestamp, d integer) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t > '-infinity' THEN CASE WHEN t + make_interval(secs => 0.5 * 10 ^ -d) >= '10000-01-01' THEN aproxy.beyond_years(t) ELSE aproxy.cut_moment(t + make_interval(secs => 0.5 * 10 ^ -d), d) END ELSE t END
$$;

CREATE OR REPLACE FUNCTION aproxy.beyond_years(t timestamp) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.warn(1441, 'Datetime function: datetime field overflow');
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.time_number(t interval) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT trim_scale(div(extract(epoch from t), 3600) * 10000 + div(extract(epoch from t), 60) % 60 * 100 + extract(epoch from t) % 60)
$$;

CREATE OR REPLACE FUNCTION aproxy.date_text(d date) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d = '-infinity' THEN '0000-00-00' ELSE lpad(aproxy.year_of(d)::text, 4, '0') || '-' || lpad(extract(month from d)::text, 2, '0') || '-' || lpad(extract(day from d)::text, 2, '0') END
$$;

CREATE OR REPLACE FUNCTION aproxy.datetime_text(t timestamp, fsp integer) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t = '-infinity' THEN '0000-00-00 00:00:00' || CASE WHEN fsp > 0 THEN '.' || repeat('0', fsp) ELSE '' END
    ELSE aproxy.date_text(t::date) || ' ' || lpad(extract(hour from t)::text, 2, '0') || ':' || lpad(extract(minute from t)::text, 2, '0') || ':' || left(lpad(extract(second from t)::text, 9, '0'), CASE WHEN fsp > 0 THEN 3 + fsp ELSE 2 END) END
$$;

CREATE OR REPLACE FUNCTION aproxy.time_text(t interval, fsp integer) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN extract(epoch from t) < 0 THEN '-' ELSE '' END || lpad(div(abs(extract(epoch from t)), 3600)::text, greatest(2, char_length(div(abs(extract(epoch from t)), 3600)::text)), '0') || ':' || lpad((div(abs(extract(epoch from t)), 60) % 60)::text, 2, '0')
    || ':' || left(lpad((abs(extract(epoch from t)) % 60)::text, 9, '0'), CASE WHEN fsp > 0 THEN 3 + fsp ELSE 2 END)
$$;

-- With six digits or without a fraction.
CREATE OR REPLACE FUNCTION aproxy.summed_time(t interval) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.time_text(t, CASE WHEN t = t::interval(0) THEN 0 ELSE 6 END)
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
    n := aproxy.to_decimal(x, 'rest');
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

CREATE OR REPLACE FUNCTION aproxy.cast_number_date(n numeric) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN trunc(n) = 0 THEN aproxy.zero_refused('datetime', trunc(n)::text)::date ELSE aproxy.number_to_date(n) END
$$;

-- A YEAR is its first of January.
CREATE OR REPLACE FUNCTION aproxy.year_to_datetime(y integer) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y = 0 THEN timestamp '0001-01-01 BC' ELSE make_timestamp(y, 1, 1, 0, 0, 0) END
$$;
