-- Date and time functions (manual: Date and Time Functions). A zero date is -infinity; years run from 1 to 9999.
CREATE OR REPLACE FUNCTION aproxy.date_year(d date) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d = '-infinity' THEN 0 ELSE aproxy.year_of(d)::int END
$$;

CREATE OR REPLACE FUNCTION aproxy.date_quarter(d date) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d = '-infinity' THEN 0 ELSE extract(quarter from d)::int END
$$;

CREATE OR REPLACE FUNCTION aproxy.date_month(d date) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d = '-infinity' THEN 0 ELSE extract(month from d)::int END
$$;

CREATE OR REPLACE FUNCTION aproxy.date_day(d date) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d = '-infinity' THEN 0 ELSE extract(day from d)::int END
$$;

-- A part of a date in text: month and day may be zero there, which `date` cannot hold; `zero`: all of them may.
CREATE OR REPLACE FUNCTION aproxy.text_date_part(x text, part integer, zero boolean) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$' THEN split_part(x COLLATE "C", '-', part)::int ELSE (aproxy.fuzzy_moment(x, 'date', zero))[part] END
$$;

-- A part of a date in a number: the day may be any to 31, month and day may be zero.
CREATE OR REPLACE FUNCTION aproxy.number_date_part(n numeric, part integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  v numeric := trunc(n);
  d integer;
BEGIN
  IF v < 0 THEN v := -1; END IF;
  IF v > 99991231 THEN v := CASE WHEN v < 99991232000000 THEN div(v, 1000000) ELSE -1 END; END IF;
  d := v + CASE WHEN v <= 691231 THEN 20000000 WHEN v <= 991231 THEN 19000000 ELSE 0 END;
  IF v < 0 OR d / 100 % 100 > 12 OR d % 100 > 31 THEN
    PERFORM aproxy.warn(1292, format('Incorrect datetime value: ''%s''', aproxy.shown_number(n)));
    RETURN NULL;
  END IF;
  RETURN CASE part WHEN 1 THEN d / 10000 WHEN 2 THEN d / 100 % 100 ELSE d % 100 END;
END $$;

-- As EXTRACT reads numbers: as moments, whose month and day may be zero.
CREATE OR REPLACE FUNCTION aproxy.number_moment_part(n numeric, part integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  f integer[] := aproxy.number_parts(n);
BEGIN
  IF f IS NULL OR round(n, 9) < 0 THEN
    PERFORM aproxy.warn(1292, format('Incorrect datetime value: ''%s''', aproxy.shown_number(n)));
    RETURN NULL;
  ELSIF n > 1 AND n < 100000000 AND n <> trunc(n) THEN
    PERFORM aproxy.truncated('date', n::text);
  END IF;
  RETURN f[part];
END $$;

-- A number beyond BIGINT, told before it is read as a date or as seconds; it is neither.
CREATE OR REPLACE FUNCTION aproxy.within_bigint(n numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n > -9223372036854775808 AND n < 9223372036854775807 THEN n ELSE aproxy.seconds_beyond(n) END
$$;

CREATE OR REPLACE FUNCTION aproxy.within_18_digits(n numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n > -1000000000000000000 AND n < 1000000000000000000 THEN n ELSE aproxy.seconds_beyond(n) END
$$;

-- A number read as a moment that is a date: its fraction is told.
CREATE OR REPLACE FUNCTION aproxy.without_fraction(n numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n BETWEEN 101 AND 99991232 AND n <> trunc(n) THEN aproxy.date_of_fraction(n) ELSE n END
$$;

CREATE OR REPLACE FUNCTION aproxy.date_of_fraction(n numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF (aproxy.moment_of_number(n)).moment IS NOT NULL THEN PERFORM aproxy.truncated('date', n::text); END IF;
  RETURN n;
END $$;

CREATE OR REPLACE FUNCTION aproxy.seconds_beyond(n numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.truncated('DECIMAL', n::text);
  RETURN n;
END $$;

-- The parts of a date or moment in text, where month and day may be zero; NULL, with a warning, when there is none.
CREATE OR REPLACE FUNCTION aproxy.fuzzy_moment(x text, kind text, zero boolean) RETURNS integer[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  p record;
  t timestamp;
BEGIN
  SELECT * INTO p FROM aproxy.scan_moment(x, false);
  IF p.shape <> 'found' OR (NOT zero AND p.f[1:3] = '{0,0,0}') OR (p.f[2] > 0 AND p.f[3] > aproxy.month_days(p.f[1], p.f[2])) THEN
    IF kind = 'date' THEN PERFORM aproxy.truncated('date', x); ELSE PERFORM aproxy.warn(1292, format('Incorrect datetime value: ''%s''', left(x, 128))); END IF;
    RETURN NULL;
  END IF;
  IF p.cut THEN PERFORM aproxy.truncated(CASE WHEN p.whole OR kind = 'date' THEN 'date' ELSE 'datetime' END, x); END IF;
  IF p.zone IS NOT NULL OR p.f[7] > 999999 THEN
    t := aproxy.moment_at(p.f, p.zone);
    IF t IS NOT NULL THEN RETURN ARRAY[aproxy.year_of(t), extract(month from t), extract(day from t), extract(hour from t), extract(minute from t), floor(extract(second from t)), extract(microseconds from t)::int % 1000000]::int[]; END IF;
  END IF;
  RETURN p.f;
END $$;

CREATE OR REPLACE FUNCTION aproxy.day_of_week(d date) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d > '-infinity' THEN (extract(dow from d)::int + CASE WHEN d < '0001-03-01 BC' THEN 1 ELSE 0 END) % 7 + 1 END
$$;

CREATE OR REPLACE FUNCTION aproxy.weekday(d date) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d > '-infinity' THEN (extract(isodow from d)::int - 1 + CASE WHEN d < '0001-03-01 BC' THEN 1 ELSE 0 END) % 7 END
$$;

CREATE OR REPLACE FUNCTION aproxy.day_of_year(d date) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d > '-infinity' THEN extract(doy from d)::int - CASE WHEN d < '0001-01-01' AND d >= '0001-03-01 BC' THEN 1 ELSE 0 END END
$$;

CREATE OR REPLACE FUNCTION aproxy.to_days(d date) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d > '-infinity' THEN d - date '0001-01-01' + 366 + CASE WHEN d < '0001-03-01 BC' THEN 1 ELSE 0 END END
$$;

CREATE OR REPLACE FUNCTION aproxy.to_seconds(t timestamp) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t > '-infinity' THEN floor(extract(epoch from t))::bigint + 62167219200 + CASE WHEN t < '0001-03-01 BC' THEN 86400 ELSE 0 END END
$$;

CREATE OR REPLACE FUNCTION aproxy.from_days(n bigint, asked text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n BETWEEN 60 AND 3652424 THEN date '0001-01-01' + (n::int - 366) WHEN n BETWEEN 1 AND 59 THEN date '0001-01-01 BC' + (n::int - 1) ELSE aproxy.from_days_outside(n, asked) END
$$;

CREATE OR REPLACE FUNCTION aproxy.from_days_outside(n bigint, asked text) RETURNS date LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.outside('DATE', asked);
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.last_day(d date) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d > '-infinity' THEN (date_trunc('month', d::timestamp) + interval '1 month' - interval '1 day')::date ELSE aproxy.zero_date(d) END
$$;

-- Of text and numbers, which may have no day or too many of them.
CREATE OR REPLACE FUNCTION aproxy.last_day_text(x text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$' THEN aproxy.last_day(aproxy.to_date(x)) ELSE aproxy.last_day_parts(aproxy.fuzzy_moment(x, 'date', false)) END
$$;

CREATE OR REPLACE FUNCTION aproxy.last_day_number(n numeric) RETURNS date LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  y integer := aproxy.number_date_part(n, 1);
BEGIN
  -- what is wrong with the number is said once
  RETURN CASE WHEN y IS NOT NULL THEN aproxy.last_day_parts(ARRAY[y, aproxy.number_date_part(n, 2), aproxy.number_date_part(n, 3)]) END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.last_day_parts(f integer[]) RETURNS date LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF f[2] > 0 THEN RETURN (aproxy.moment_of_parts(f[1], f[2], aproxy.month_days(f[1], f[2]), NULL, 0, 0, 0)).moment::date; END IF;
  IF f[1] IS NOT NULL THEN PERFORM aproxy.truncated('date', concat_ws('-', lpad(f[1]::text, 4, '0'), '00', lpad(f[3]::text, 2, '0'))); END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.zero_date(d date) RETURNS date LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.truncated('date', '0000-00-00');
  RETURN NULL;
END $$;

-- Weeks (manual: WEEK()). Bit 0: Monday begins the week; bit 1: the week belongs to one year only; bit 2, turned over when Sunday begins the week: week 1 is the first one that begins in the year, else the first one with four days in it.
-- `week_anchor` is the day of the week that decides about its year.
CREATE OR REPLACE FUNCTION aproxy.week_anchor(d date, mode integer) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT d - CASE mode & 1 WHEN 1 THEN extract(isodow from d)::int - 1 ELSE extract(dow from d)::int END + CASE WHEN mode & 5 IN (1, 4) THEN 3 ELSE 0 END
$$;

CREATE OR REPLACE FUNCTION aproxy.week(d date, mode integer) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d > '-infinity' THEN
    CASE WHEN mode & 2 = 2 THEN (extract(doy from aproxy.week_anchor(d, mode))::int + 6) / 7
      ELSE greatest(0, (aproxy.week_anchor(d, mode) - date_trunc('year', d::timestamp)::date + 7) / 7) END END
$$;

CREATE OR REPLACE FUNCTION aproxy.year_week(d date, mode integer) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d > '-infinity' THEN aproxy.year_of(aproxy.week_anchor(d, mode | 2)) * 100 + aproxy.week(d, mode | 2) END
$$;

-- Parts of times: HOUR() and its kind know no sign, EXTRACT does.
CREATE OR REPLACE FUNCTION aproxy.time_part(t interval, unit text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE unit
    WHEN 'hour' THEN extract(hour from t)::bigint
    WHEN 'minute' THEN extract(minute from t)::bigint
    WHEN 'second' THEN trunc(extract(second from t))::bigint
    ELSE (extract(microseconds from t)::bigint) % 1000000 END
$$;

CREATE OR REPLACE FUNCTION aproxy.time_seconds(t interval) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT trunc(extract(epoch from t))::bigint
$$;

-- EXTRACT of several units of a time: the units' digits side by side.
CREATE OR REPLACE FUNCTION aproxy.extract_time(t interval, unit text) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  us bigint := abs(extract(epoch from t) * 1000000);
  h bigint := us / 3600000000;
  mi bigint := us / 60000000 % 60;
  s bigint := us / 1000000 % 60;
  f bigint := us % 1000000;
BEGIN
  RETURN CASE WHEN extract(epoch from t) < 0 THEN -1 ELSE 1 END * CASE unit
    WHEN 'hour_minute' THEN h * 100 + mi
    WHEN 'hour_second' THEN h * 10000 + mi * 100 + s
    WHEN 'minute_second' THEN mi * 100 + s
    WHEN 'hour_microsecond' THEN (h * 10000 + mi * 100 + s) * 1000000 + f
    WHEN 'minute_microsecond' THEN (mi * 100 + s) * 1000000 + f
    ELSE s * 1000000 + f END;
END $$;

-- EXTRACT of units of the time out of text or a number: a moment when it can be read as one (a date's time is 00:00:00), else a time.
CREATE OR REPLACE FUNCTION aproxy.extract_clock(x text, zero boolean) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^\d{2}:[0-5]\d:[0-5]\d$' THEN aproxy.to_time(x) ELSE (aproxy.clock_or_parts(x, zero)).clock END
$$;

CREATE OR REPLACE FUNCTION aproxy.extract_clock(n numeric) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (aproxy.clock_in_number(n)).clock
$$;

CREATE OR REPLACE FUNCTION aproxy.extract_day_number(n numeric, unit text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.extract_day_time(p.day, p.clock, unit) FROM aproxy.clock_in_number(n) AS p
$$;

-- A number is a moment where the text of its digits is one (NULL, with a warning, where it is none itself), else a time.
CREATE OR REPLACE FUNCTION aproxy.clock_in_number(n numeric, OUT day integer, OUT clock interval) LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  f integer[] := aproxy.number_parts(n);
BEGIN
  -- a fraction behind seven, nine or ten digits is none of a moment's second
  IF n < 1 OR (n >= 10 AND n < 10000) OR (n <> trunc(n) AND (n BETWEEN 1000000 AND 10000000 OR n BETWEEN 100000000 AND 10000000000)) OR (aproxy.scan_moment(n::text, false)).shape <> 'found' THEN
    day := 0;
    clock := aproxy.number_to_time(n);
    RETURN;
  END IF;
  IF f IS NULL THEN
    PERFORM aproxy.warn(1292, format('Incorrect datetime value: ''%s''', aproxy.shown_number(n)));
    RETURN;
  END IF;
  IF n < 100000000 AND n <> trunc(n) AND f[2] > 0 THEN PERFORM aproxy.truncated('date', n::text); END IF;
  day := f[3];
  clock := aproxy.clock_of(f);
END $$;

CREATE OR REPLACE FUNCTION aproxy.clock_of(f integer[]) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT make_interval(secs => f[4] * 3600 + f[5] * 60 + f[6] + f[7] / 1e6)
$$;

-- EXTRACT(DAY_… FROM a time): its hours count on; a moment has its day of the month in front.
CREATE OR REPLACE FUNCTION aproxy.extract_day_time(day integer, t interval, unit text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE unit
    WHEN 'day_hour' THEN day * 100::bigint + CASE WHEN t IS NOT NULL THEN aproxy.time_part(t, 'hour') END
    WHEN 'day_minute' THEN day * 10000::bigint + aproxy.extract_time(t, 'hour_minute')
    WHEN 'day_second' THEN day * 1000000::bigint + aproxy.extract_time(t, 'hour_second')
    ELSE day * 1000000000000 + aproxy.extract_time(t, 'hour_microsecond') END
$$;

CREATE OR REPLACE FUNCTION aproxy.extract_day_text(x text, unit text, zero boolean) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  p record;
BEGIN
  SELECT * INTO p FROM aproxy.clock_or_parts(x, zero);
  RETURN aproxy.extract_day_time(coalesce(p.f[3], 0), p.clock, unit);
END $$;

-- Text that is a moment, whose month and day may be zero, without anything odd about it, or else a time: `f` is NULL for a time, the clock when it is neither (with a warning).
CREATE OR REPLACE FUNCTION aproxy.clock_or_parts(x text, zero boolean, OUT f integer[], OUT clock interval) LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  p record;
BEGIN
  SELECT * INTO p FROM aproxy.scan_moment(x, false);
  IF p.shape <> 'found' OR p.cut OR p.odd THEN
    clock := aproxy.to_time(x);
    RETURN;
  END IF;
  f := aproxy.fuzzy_moment(x, 'datetime', zero OR p.f[4:7] <> '{0,0,0,0}');
  clock := aproxy.clock_of(f);
END $$;

-- Is a time written as none but a time is: with colons, or two to four digits and a fraction.
CREATE OR REPLACE FUNCTION aproxy.is_plain_clock(x text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT strpos(x COLLATE "C", ':') > 0 OR x COLLATE "C" ~ '^\d{2,4}\.\d+$'
$$;

-- Text that is a time and nothing odd about it, or else a moment: one of the two is NULL; both are, with a warning, when it is neither.
CREATE OR REPLACE FUNCTION aproxy.clock_or_moment(x text, OUT moment timestamp, OUT clock interval) LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  t record;
  p record;
BEGIN
  SELECT * INTO t FROM aproxy.parse_time(x);
  IF t.clock IS NOT NULL AND NOT t."full" AND NOT t.cut AND NOT t.clipped AND aproxy.is_plain_clock(x) THEN
    clock := t.clock;
    RETURN;
  END IF;
  SELECT * INTO p FROM aproxy.scan_moment(x, false);
  IF p.shape = 'found' THEN
    moment := aproxy.moment_at(p.f, p.zone);
    IF moment IS NULL THEN PERFORM aproxy.truncated(CASE WHEN p.whole THEN 'date' ELSE 'datetime' END, x); END IF;
    RETURN;
  END IF;
  IF t.clock IS NULL THEN
    PERFORM aproxy.warn(1292, format('Incorrect datetime value: ''%s''', left(x, 128)));
  ELSIF t.cut OR t.clipped OR x COLLATE "C" ~ '^\s|\s$' THEN
    PERFORM aproxy.truncated('time', x);
  END IF;
  clock := t.clock;
END $$;

-- The same for TIMEDIFF, which takes month 0, day 0 and days that the month has not: `at` are seconds since the year 0.
CREATE OR REPLACE FUNCTION aproxy.clock_or_seconds(x text, OUT at numeric, OUT clock interval) LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  t record;
  p record;
BEGIN
  SELECT * INTO t FROM aproxy.parse_time(x);
  SELECT * INTO p FROM aproxy.scan_moment(x, false);
  IF p.shape = 'found' AND p.zone IS NULL AND (0 IN (p.f[2], p.f[3]) OR p.f[3] > aproxy.month_days(p.f[1], p.f[2])) AND (t.clock IS NULL OR t."full" OR t.cut OR t.clipped OR NOT aproxy.is_plain_clock(x)) THEN
    at := aproxy.day_number(p.f[1], p.f[2], p.f[3])::numeric * 86400 + p.f[4] * 3600 + p.f[5] * 60 + p.f[6] + p.f[7] / 1000000.0;
    RETURN;
  END IF;
  SELECT * INTO p FROM aproxy.clock_or_moment(x);
  at := extract(epoch from p.moment) + 62167219200 + CASE WHEN p.moment < '0001-03-01 BC' THEN 86400 ELSE 0 END;
  clock := p.clock;
END $$;

CREATE OR REPLACE FUNCTION aproxy.day_number(y integer, m integer, d integer) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y = 0 AND m = 0 THEN 0 ELSE 365 * y + 31 * (m - 1) + d - CASE WHEN m > 2 THEN (m * 4 + 23) / 10 ELSE 0 END + z / 4 - (z / 100 + 1) * 3 / 4 END FROM (SELECT y - CASE WHEN m > 2 THEN 0 ELSE 1 END AS z) AS q
$$;

-- MAKEDATE: years of two digits are of 1970 to 2069.
CREATE OR REPLACE FUNCTION aproxy.make_date(y bigint, n bigint) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y BETWEEN 0 AND 9999 AND n BETWEEN 1 AND 3700000 AND make_date((y + CASE WHEN y < 70 THEN 2000 WHEN y < 100 THEN 1900 ELSE 0 END)::int, 1, 1) + (n::int - 1) <= '9999-12-31'
    THEN make_date((y + CASE WHEN y < 70 THEN 2000 WHEN y < 100 THEN 1900 ELSE 0 END)::int, 1, 1) + (n::int - 1) END
$$;

-- MAKETIME with hours that are BIGINT UNSIGNED.
CREATE OR REPLACE FUNCTION aproxy.make_time_unsigned(h numeric, m bigint, s numeric) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN h < 839 THEN aproxy.make_time(h::bigint, m, s) ELSE aproxy.make_time_outside(h, m, s) END
$$;

CREATE OR REPLACE FUNCTION aproxy.make_time(h bigint, m bigint, s numeric) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN h BETWEEN -837 AND 837 AND m BETWEEN 0 AND 59 AND s >= 0 AND s < 59.9999995 THEN CASE WHEN h < 0 THEN -1 ELSE 1 END * make_interval(secs => (abs(h) * 3600 + m * 60 + round(s, 6))::float8) ELSE aproxy.make_time_outside(h, m, s) END
$$;

CREATE OR REPLACE FUNCTION aproxy.make_time_outside(h numeric, m bigint, s numeric) RETURNS interval LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF m NOT BETWEEN 0 AND 59 OR s < 0 OR s >= 60 THEN RETURN NULL; END IF;
  IF h BETWEEN -837 AND 837 OR (h BETWEEN -838 AND 838 AND s = trunc(s)) THEN
    RETURN aproxy.clip_time(CASE WHEN h < 0 THEN -1 ELSE 1 END * (abs(h) * 3600 + m * 60 + round(s, 6)), format('%s:%s:%s', h, m, s));
  END IF;
  -- a fraction of the last hour is beyond the range
  IF h BETWEEN -838 AND 838 THEN RETURN aproxy.clip_time(sign(h) * 3020400, format('%s:%s:%s', abs(h), lpad(m::text, 2, '0'), CASE WHEN s < 10 THEN '0' ELSE '' END || s)); END IF;
  RETURN aproxy.clip_time(CASE WHEN h < 0 THEN -1 ELSE 1 END * (abs(h) * 3600 + m * 60 + s), format('%s:%s:%s', h, lpad(m::text, 2, '0'), CASE WHEN s < 10 THEN '0' ELSE '' END || s));
END $$;

-- Seconds as TIME, at most ±838:59:59 (with a warning that shows `shown`).
CREATE OR REPLACE FUNCTION aproxy.clip_time(seconds numeric, shown text) RETURNS interval LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF seconds BETWEEN -3020399 AND 3020399 THEN RETURN make_interval(secs => seconds::float8); END IF;
  PERFORM aproxy.truncated('time', shown);
  RETURN make_interval(secs => CASE WHEN seconds < 0 THEN -3020399 ELSE 3020399 END);
END $$;

CREATE OR REPLACE FUNCTION aproxy.seconds_time(n numeric) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN round(n, 6) > -3020400 AND round(n, 6) < 3020400 THEN make_interval(secs => round(n, 6)::float8) ELSE aproxy.clip_time(n, n::text) END
$$;

-- Digits of the second: cut off, not rounded.
CREATE OR REPLACE FUNCTION aproxy.cut_moment(t timestamp, fsp integer) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE fsp WHEN 6 THEN t WHEN 0 THEN date_trunc('second', t) ELSE date_trunc('second', t) + make_interval(secs => trunc(extract(second from t) % 1, fsp)::float8) END
$$;

CREATE OR REPLACE FUNCTION aproxy.cut_time(t interval, fsp integer) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE fsp WHEN 6 THEN t ELSE make_interval(secs => trunc(extract(epoch from t), fsp)::float8) END
$$;

-- Text of a moment or a time with at most so many digits of the second.
CREATE OR REPLACE FUNCTION aproxy.cut_fraction(x text, digits integer) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN strpos(x COLLATE "C", '.') > 0 THEN regexp_replace(x COLLATE "C", '((?::\d+|\d{5}|^\s*-?\d+)\.\d{' || digits || '})\d+\s*$', '\1') ELSE x END
$$;

CREATE OR REPLACE FUNCTION aproxy.sysdate(fsp integer) RETURNS timestamp LANGUAGE sql VOLATILE AS $$
  SELECT aproxy.cut_moment(clock_timestamp()::timestamp, fsp)
$$;

-- INTERVAL: an amount of one unit (greatest and least do not see NULL). What is far too much for any date stays so, and is found when it has been added.
CREATE OR REPLACE FUNCTION aproxy.span(n bigint, unit text) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n IS NULL THEN NULL WHEN n = -9223372036854775808 OR (unit = 'week' AND abs(n) >= 613566756) OR (unit = 'quarter' AND abs(n) >= 1431655765) THEN aproxy.no_span() ELSE CASE unit
    WHEN 'day' THEN make_interval(days => greatest(-20000000, least(20000000, n))::int)
    WHEN 'week' THEN make_interval(days => greatest(-3000000, least(3000000, n))::int * 7)
    WHEN 'month' THEN make_interval(months => greatest(-1200000, least(1200000, n))::int)
    WHEN 'quarter' THEN make_interval(months => greatest(-400000, least(400000, n))::int * 3)
    WHEN 'year' THEN make_interval(years => greatest(-100000, least(100000, n))::int)
    WHEN 'hour' THEN make_interval(hours => greatest(-900000000, least(900000000, n))::int)
    WHEN 'minute' THEN make_interval(hours => greatest(-900000000, least(900000000, n / 60))::int, mins => (n % 60)::int)
    WHEN 'second' THEN make_interval(hours => greatest(-900000000, least(900000000, n / 3600))::int, secs => n % 3600)
    ELSE make_interval(hours => greatest(-900000000, least(900000000, n / 3600000000))::int, secs => n % 3600000000 / 1e6) END END
$$;

-- An amount that is none: too many parts, or more than 64 bits hold. Adding it and taking it away are the same to the functions that do so.
CREATE OR REPLACE FUNCTION aproxy.no_span() RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT interval '100001 years 0.000007 seconds'
$$;

CREATE OR REPLACE FUNCTION aproxy.is_no_span(i interval) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT i = aproxy.no_span() OR i = -aproxy.no_span()
$$;

-- A number of seconds that must fit BIGINT, or have no more than 18 digits where it is no whole number by its type.
CREATE OR REPLACE FUNCTION aproxy.span_seconds(n numeric, whole boolean) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN abs(n) < CASE WHEN whole THEN 9223372036854775807 ELSE 1000000000000000000 END THEN make_interval(hours => greatest(-900000000, least(900000000, div(n, 3600)))::int, secs => (trunc(n, 6) % 3600)::float8) ELSE aproxy.span_beyond(aproxy.seconds_beyond(n), whole) END
$$;

-- A whole number of seconds beyond BIGINT is cut, others are none.
CREATE OR REPLACE FUNCTION aproxy.span_beyond(n numeric, whole boolean) RETURNS interval LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN whole AND n > 0 AND n < 99999999999999999999999999999999999999999999999999999999999999999 THEN make_interval(hours => 900000000) ELSE aproxy.no_span() END
$$;

-- An amount of several units (manual: Temporal Intervals): numbers between any other characters, the last ones first filled; fewer than six digits of a fraction are its first ones.
CREATE OR REPLACE FUNCTION aproxy.span_text(x text, unit text) RETURNS interval LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  order_of constant text[] COLLATE "C" := '{year,month,day,hour,minute,second,microsecond}';
  first integer := array_position(order_of, split_part(unit COLLATE "C", '_', 1));
  last integer := array_position(order_of, split_part(unit COLLATE "C", '_', 2));
  numbers text[] COLLATE "C" := ARRAY(SELECT m[1] FROM regexp_matches(x COLLATE "C", '\d+', 'g') AS m);
  given integer := coalesce(array_length(numbers, 1), 0);
  v numeric[] := '{0,0,0,0,0,0,0}';
  result interval;
BEGIN
  IF given > last - first + 1 OR EXISTS (SELECT 1 FROM unnest(numbers) AS n WHERE char_length(ltrim(n, '0')) > 18) THEN RETURN aproxy.no_span(); END IF;
  FOR i IN 1 .. given LOOP
    v[last - given + i] := CASE WHEN i = given AND last = 7 THEN rpad(numbers[i], greatest(6, char_length(numbers[i])), '0') ELSE numbers[i] END::numeric;
  END LOOP;
  result := make_interval(months => least(1200000, v[1] * 12 + v[2])::int, days => least(20000000, v[3])::int)
    + make_interval(hours => least(900000000, div(v[4] * 3600 + v[5] * 60 + v[6] + div(v[7], 1000000), 3600))::int, secs => ((v[4] * 3600 + v[5] * 60 + v[6] + v[7] * 0.000001) % 3600)::float8);
  -- a product would be one of doubles
  RETURN CASE WHEN x COLLATE "C" ~ '^\s*-' THEN -result ELSE result END;
END $$;

-- Adding an interval: what is outside of the years 0 to 9999 is NULL, with a warning that shows what was asked; so is a zero date.
-- PostgreSQL's timestamps begin in 4713 BC: what goes back further is tried out.
CREATE OR REPLACE FUNCTION aproxy.shift(t timestamp, i interval, asked text) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN i < interval '-4700 years' THEN aproxy.shift_far(t, i, asked) WHEN t + i BETWEEN '0001-01-01 BC' AND '9999-12-31 23:59:59.999999' THEN t + i ELSE aproxy.shift_outside(t, i, asked) END
$$;

CREATE OR REPLACE FUNCTION aproxy.shift_far(t timestamp, i interval, asked text) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF t + i >= '0001-01-01 BC' THEN RETURN t + i; END IF;
  RETURN aproxy.shift_outside(t, i, asked);
EXCEPTION WHEN datetime_field_overflow THEN
  RETURN aproxy.shift_outside(t, i, asked);
END $$;

CREATE OR REPLACE FUNCTION aproxy.shift_outside(t timestamp, i interval, asked text) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF isfinite(t) AND aproxy.is_no_span(i) THEN PERFORM aproxy.outside('DATETIME', asked);
  ELSIF isfinite(t) THEN PERFORM aproxy.warn(1441, 'Datetime function: datetime field overflow');
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.outside(kind text, asked text) RETURNS void LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.warn(6527, format('%s value is out of range in ''%s''', kind, asked));
END $$;

-- Text in quotes, as expressions are shown.
CREATE OR REPLACE FUNCTION aproxy.quoted(x text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT '''' || replace(replace(x COLLATE "C", '\', '\\'), '''', '\''') || ''''
$$;

CREATE OR REPLACE FUNCTION aproxy.shift_date(d date, i interval, asked text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN i < interval '-4700 years' THEN aproxy.shift_date_far(d, i, asked) WHEN d + i BETWEEN '0001-01-01 BC' AND '9999-12-31 23:59:59.999999' THEN (d + i)::date ELSE aproxy.shift_date_outside(d, i, asked) END
$$;

CREATE OR REPLACE FUNCTION aproxy.shift_date_far(d date, i interval, asked text) RETURNS date LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF d + i >= '0001-01-01 BC' THEN RETURN d + i; END IF;
  RETURN aproxy.shift_date_outside(d, i, asked);
EXCEPTION WHEN datetime_field_overflow THEN
  RETURN aproxy.shift_date_outside(d, i, asked);
END $$;

-- An amount that is none is not spoken of here.
CREATE OR REPLACE FUNCTION aproxy.shift_date_outside(d date, i interval, asked text) RETURNS date LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF isfinite(d) AND NOT aproxy.is_no_span(i) THEN PERFORM aproxy.outside('DATE', asked); END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.shift_time(t interval, i interval, asked text) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN i BETWEEN interval '-838:59:59' AND interval '838:59:59' AND t + i BETWEEN interval '-838:59:59' AND interval '838:59:59' THEN t + i ELSE aproxy.shift_time_outside(t, i, asked) END
$$;

CREATE OR REPLACE FUNCTION aproxy.shift_time_outside(t interval, i interval, asked text) RETURNS interval LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF NOT aproxy.is_no_span(i) THEN PERFORM aproxy.outside('TIME', asked); END IF;
  RETURN NULL;
END $$;

-- Adding to text or a number: text again, a date when a date was given and whole days are added.
CREATE OR REPLACE FUNCTION aproxy.shift_text(x text, i interval, days boolean, asked text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  p record;
BEGIN
  IF x IS NULL THEN RETURN NULL; END IF;
  SELECT * INTO p FROM aproxy.parse_moment(x);
  IF p.moment IS NULL OR p.moment = '-infinity' THEN
    PERFORM aproxy.warn(1292, format('Incorrect datetime value: ''%s''', left(x, 128)));
  ELSIF p.cut THEN
    PERFORM aproxy.truncated(CASE WHEN p.whole THEN 'date' ELSE 'datetime' END, x);
  END IF;
  RETURN aproxy.moment_text(aproxy.shift(p.moment, i, asked), p.whole AND days);
END $$;

CREATE OR REPLACE FUNCTION aproxy.shift_number(n numeric, i interval, days boolean, asked text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  p record;
BEGIN
  IF n IS NULL THEN RETURN NULL; END IF;
  SELECT * INTO p FROM aproxy.moment_of_number(n);
  IF p.moment IS NULL OR p.moment = '-infinity' THEN PERFORM aproxy.warn(1292, format('Incorrect datetime value: ''%s''', aproxy.shown_number(n)));
  ELSIF p.whole AND n <> trunc(n) THEN PERFORM aproxy.truncated('date', n::text);
  END IF;
  RETURN aproxy.moment_text(aproxy.shift(p.moment, i, asked), p.whole AND days);
END $$;

-- A moment as text: a date alone, or with its time and six digits of the second when it has a fraction.
CREATE OR REPLACE FUNCTION aproxy.moment_text(t timestamp, whole boolean) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN whole THEN aproxy.date_text(t::date) ELSE aproxy.datetime_text(t, CASE WHEN t > '-infinity' AND extract(microseconds from t) % 1000000 <> 0 THEN 6 ELSE 0 END) END
$$;

-- ADDTIME, SUBTIME and TIMESTAMP() with a time: NULL outside of the years 0 to 9999.
CREATE OR REPLACE FUNCTION aproxy.clocked(t timestamp, y interval, asked text) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t + y BETWEEN '0001-01-01 BC' AND '9999-12-31 23:59:59.999999' THEN t + y ELSE aproxy.clocked_outside(t + y, asked) END
$$;

-- Before the year 0 it is NULL without a word.
CREATE OR REPLACE FUNCTION aproxy.clocked_outside(t timestamp, asked text) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF t >= timestamp '10000-01-01' THEN PERFORM aproxy.outside('DATETIME', asked); END IF;
  RETURN NULL;
END $$;

-- ADDTIME and SUBTIME over text: what the text holds decides.
CREATE OR REPLACE FUNCTION aproxy.add_clock(x text, y interval, asked text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  p record;
BEGIN
  IF x IS NULL THEN RETURN NULL; END IF;
  SELECT * INTO p FROM aproxy.clock_or_moment(x);
  IF p.moment = '-infinity' THEN PERFORM aproxy.truncated('date', x); END IF;
  IF p.moment IS NOT NULL THEN RETURN aproxy.moment_text(aproxy.clocked(p.moment, y, asked), false); END IF;
  RETURN aproxy.clock_text(aproxy.cut_clock(p.clock + y, asked));
END $$;

-- The sum as a moment: a time is of today.
CREATE OR REPLACE FUNCTION aproxy.sum_moment(x text, today date) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN strpos(x COLLATE "C", '-') > 1 THEN aproxy.to_datetime(x) ELSE today + aproxy.to_time(x) END
$$;

-- The sum as a date: a time outside of one day is counted from this moment and not from midnight.
CREATE OR REPLACE FUNCTION aproxy.sum_date(x text, now timestamp) RETURNS date LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF strpos(x COLLATE "C", '-') > 1 THEN RETURN aproxy.to_date(left(x, 10)); END IF;
  RETURN CASE WHEN x COLLATE "C" ~ '^([01]\d|2[0-3]):' THEN now ELSE now + aproxy.to_time(x) END::date;
END $$;

-- ADDTIME and SUBTIME of text and numbers: a time out of its range is cut.
CREATE OR REPLACE FUNCTION aproxy.cut_clock(t interval, asked text) RETURNS interval LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF t BETWEEN interval '-838:59:59' AND interval '838:59:59' THEN RETURN t; END IF;
  PERFORM aproxy.outside('TIME', asked);
  RETURN make_interval(secs => CASE WHEN t < interval '0' THEN -3020399 ELSE 3020399 END);
END $$;

CREATE OR REPLACE FUNCTION aproxy.sum_time(x interval, y interval, digits integer) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x + y BETWEEN interval '-838:59:59' AND interval '838:59:59' THEN x + y ELSE aproxy.clip_time(extract(epoch from x) + extract(epoch from y), aproxy.time_text(x + y, digits)) END
$$;

-- TIMEDIFF: both of one kind.
CREATE OR REPLACE FUNCTION aproxy.moment_difference(x timestamp, y timestamp, digits integer) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x > '-infinity' AND y > '-infinity' THEN aproxy.clip_time(extract(epoch from x) - extract(epoch from y), aproxy.time_text(make_interval(secs => (extract(epoch from x) - extract(epoch from y))::float8), digits)) END
$$;

CREATE OR REPLACE FUNCTION aproxy.text_difference(x text, y text, digits integer) RETURNS interval LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  p record;
  q record;
BEGIN
  IF x IS NULL THEN RETURN NULL; END IF;
  SELECT * INTO p FROM aproxy.clock_or_seconds(x);
  IF (p.at IS NULL AND p.clock IS NULL) OR y IS NULL THEN RETURN NULL; END IF;
  SELECT * INTO q FROM aproxy.clock_or_seconds(y);
  RETURN CASE WHEN p.at IS NOT NULL THEN aproxy.clip_time(p.at - q.at, aproxy.time_text(make_interval(secs => (p.at - q.at)::float8), digits)) ELSE aproxy.sum_time(p.clock, -q.clock, digits) END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.date_difference(x date, y date) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  -- MySQL's year 0 is no leap year
  SELECT CASE WHEN x > '0001-03-01 BC' AND y > '0001-03-01 BC' THEN x - y ELSE aproxy.to_days(x) - aproxy.to_days(y) END
$$;

-- TIMESTAMPDIFF(unit, x, y) is y - x in whole units.
CREATE OR REPLACE FUNCTION aproxy.months_between(x timestamp, y timestamp) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y < x THEN -aproxy.months_between_ordered(y, x) ELSE aproxy.months_between_ordered(x, y) END
$$;

CREATE OR REPLACE FUNCTION aproxy.months_between_ordered(x timestamp, y timestamp) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x > '-infinity' AND y > '-infinity' THEN ((aproxy.year_of(y) - aproxy.year_of(x)) * 12 + extract(month from y) - extract(month from x))::bigint
    - CASE WHEN y - date_trunc('month', y) < x - date_trunc('month', x) THEN 1 ELSE 0 END END
$$;

-- Seconds since 1970; MySQL's year 0 is no leap year.
CREATE OR REPLACE FUNCTION aproxy.epoch_of(t timestamp) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT extract(epoch from t) + CASE WHEN t < '0001-03-01 BC' THEN 86400 ELSE 0 END
$$;

CREATE OR REPLACE FUNCTION aproxy.units_between(x timestamp, y timestamp, seconds numeric) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x > '-infinity' AND y > '-infinity' THEN div(aproxy.epoch_of(y) - aproxy.epoch_of(x), seconds)::bigint END
$$;

CREATE OR REPLACE FUNCTION aproxy.microseconds_between(x timestamp, y timestamp) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x > '-infinity' AND y > '-infinity' THEN ((aproxy.epoch_of(y) - aproxy.epoch_of(x)) * 1000000)::bigint END
$$;

-- Seconds since 1970; outside of 1970 to 3001-01-18 there are none.
CREATE OR REPLACE FUNCTION aproxy.unix_time(t timestamptz, fsp integer) RETURNS numeric LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t >= '1970-01-01 00:00:01+00' AND t < '3001-01-19 00:00:00+00' THEN trunc(extract(epoch from t), fsp) WHEN t IS NOT NULL THEN trunc(0::numeric, fsp) END
$$;

-- Text and numbers of UNIX_TIMESTAMP: a date without a month or a day is none, without a word, and the day of a number may be too large.
CREATE OR REPLACE FUNCTION aproxy.unix_moment(x text, zero boolean) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])( |$)' THEN aproxy.to_datetime(x) ELSE aproxy.unix_moment_slow(x, zero) END
$$;

CREATE OR REPLACE FUNCTION aproxy.unix_moment_slow(x text, zero boolean) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  p record;
BEGIN
  SELECT * INTO p FROM aproxy.scan_moment(x, false);
  IF p.shape <> 'found' OR 0 NOT IN (p.f[2], p.f[3]) THEN RETURN aproxy.to_datetime(x); END IF;
  IF p.cut THEN PERFORM aproxy.truncated(CASE WHEN p.whole THEN 'date' ELSE 'datetime' END, x); END IF;
  IF zero OR p.f[1:3] <> '{0,0,0}' THEN RETURN '-infinity'; END IF;
  PERFORM aproxy.warn(1292, format('Incorrect datetime value: ''%s''', left(x, 128)));
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.unix_moment(n numeric) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  f integer[] := aproxy.number_parts(n);
BEGIN
  IF n < 0 THEN
    PERFORM aproxy.warn(1292, format('Incorrect datetime value: ''%s''', aproxy.shown_number(n)));
    RETURN NULL;
  END IF;
  IF f[2] = 0 OR f[3] = 0 THEN RETURN '-infinity'; END IF;
  IF f IS NULL OR f[3] <= aproxy.month_days(f[1], f[2]) THEN RETURN aproxy.number_to_datetime(n); END IF;
  RETURN make_date(f[1], f[2], 1) + (f[3] - 1) + aproxy.clock_of(f);
END $$;

CREATE OR REPLACE FUNCTION aproxy.from_unix_time(n numeric) RETURNS timestamp LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n >= 0 AND round(n, 6) < 32536771200 THEN (timestamptz '1970-01-01 00:00:00+00' + make_interval(hours => div(round(n, 6), 3600)::int, secs => (round(n, 6) % 3600)::float8))::timestamp END
$$;

-- A moment of the session's time zone, where the clock skips or repeats hours as MySQL sees them.
CREATE OR REPLACE FUNCTION aproxy.local_moment(t timestamp) RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t::timestamptz::timestamp = t AND (t::timestamptz - interval '1 hour')::timestamp <> t THEN t::timestamptz WHEN t = '-infinity' THEN '-infinity' ELSE aproxy.zoned(t, coalesce(aproxy.zone_name(current_setting('TimeZone')), current_setting('TimeZone'))) END
$$;

-- PERIOD_ADD and PERIOD_DIFF: YYMM or YYYYMM.
CREATE OR REPLACE FUNCTION aproxy.period_months(p bigint, named text) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  y bigint := p / 100;
BEGIN
  IF p <= 0 OR p % 100 NOT BETWEEN 1 AND 12 THEN PERFORM aproxy.fail(1210, 'HY000', format('Incorrect arguments to %s', named)); END IF;
  RETURN (y + CASE WHEN y < 70 THEN 2000 WHEN y < 100 THEN 1900 ELSE 0 END) * 12 + p % 100 - 1;
END $$;

-- A period beside a NULL is not looked at.
CREATE OR REPLACE FUNCTION aproxy.add_months(period bigint, n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n IS NOT NULL THEN aproxy.period_add(aproxy.period_months(period, 'period_add'), n) END
$$;

CREATE OR REPLACE FUNCTION aproxy.period_difference(p bigint, q bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN p IS NOT NULL AND q IS NOT NULL THEN aproxy.period_months(p, 'period_diff') - aproxy.period_months(q, 'period_diff') END
$$;

-- Months are counted without a sign in 64 bits.
CREATE OR REPLACE FUNCTION aproxy.period_add(p bigint, n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n BETWEEN -p AND 1000000000000 THEN aproxy.months_period(p + n) ELSE aproxy.period_add_wide(p, n) END
$$;

CREATE OR REPLACE FUNCTION aproxy.period_add_wide(p bigint, n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT aproxy.i64((div(months, 12) * 100 + months % 12 + 1) % 18446744073709551616) FROM (SELECT (p::numeric + n + 18446744073709551616) % 18446744073709551616 AS months) AS q
$$;

CREATE OR REPLACE FUNCTION aproxy.months_period(n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n = 0 THEN 0 ELSE n / 12 * 100 + CASE WHEN n / 12 < 70 THEN 200000 WHEN n / 12 < 100 THEN 190000 ELSE 0 END + n % 12 + 1 END
$$;

-- CONVERT_TZ. It says IMMUTABLE, so that generated columns take it, though SYSTEM is the session's. Offsets are intervals, because the sign of PostgreSQL's own is POSIX's; names must be those of the time zone database, not abbreviations.
CREATE OR REPLACE FUNCTION aproxy.zone_offset(zone text) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN zone COLLATE "C" ~ '^[-+](\d|0\d|1[0-3]):[0-5]\d$' OR zone COLLATE "C" = '+14:00' THEN make_interval(hours => split_part(zone COLLATE "C", ':', 1)::int, mins => (CASE left(zone, 1) WHEN '-' THEN -1 ELSE 1 END) * split_part(zone COLLATE "C", ':', 2)::int) END
$$;

CREATE OR REPLACE FUNCTION aproxy.zone_name(zone text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  -- AT TIME ZONE takes these for abbreviations, without their summer times.
  SELECT CASE upper(zone) WHEN 'MET' THEN 'Europe/Brussels' WHEN 'CET' THEN 'Europe/Brussels' WHEN 'EET' THEN 'Europe/Athens' WHEN 'WET' THEN 'Europe/Lisbon' ELSE CASE WHEN upper(zone) = 'SYSTEM' THEN coalesce(nullif(current_setting('aproxy.system_zone', true), ''), current_setting('TimeZone'))
    WHEN zone COLLATE "C" ~ '^[A-Za-z]+(/[A-Za-z0-9_+-]+)+$' OR upper(zone) IN ('CET', 'CST6CDT', 'CUBA', 'EET', 'EGYPT', 'EIRE', 'EST', 'EST5EDT', 'GB', 'GB-EIRE', 'GMT', 'GMT+0', 'GMT-0', 'GMT0', 'GREENWICH', 'HST', 'HONGKONG', 'ICELAND', 'IRAN', 'ISRAEL', 'JAMAICA', 'JAPAN', 'KWAJALEIN', 'LIBYA', 'MET', 'MST', 'MST7MDT', 'NZ', 'NZ-CHAT', 'NAVAJO', 'PRC', 'PST8PDT', 'POLAND', 'PORTUGAL', 'ROC', 'ROK', 'SINGAPORE', 'TURKEY', 'UCT', 'UTC', 'UNIVERSAL', 'W-SU', 'WET', 'ZULU') THEN zone END END
$$;

-- MySQL's tables of time zones end with the year 2037: the offset that they end with stays.
CREATE OR REPLACE FUNCTION aproxy.last_offset(zone text) RETURNS interval LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
  SELECT timestamptz '2037-12-31 00:00:00+00' AT TIME ZONE zone - timestamp '2037-12-31 00:00:00'
$$;

CREATE OR REPLACE FUNCTION aproxy.convert_zone(t timestamp, a text, b text) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  oa interval := aproxy.zone_offset(a);
  ob interval := aproxy.zone_offset(b);
  na text COLLATE "C";
  nb text COLLATE "C";
  u timestamptz;
  r timestamp;
BEGIN
  IF oa IS NULL THEN na := aproxy.zone_name(a); END IF;
  IF ob IS NULL THEN nb := aproxy.zone_name(b); END IF;
  IF (oa IS NULL AND na IS NULL) OR (ob IS NULL AND nb IS NULL) OR NOT isfinite(t) THEN RETURN NULL; END IF;
  u := CASE WHEN oa IS NULL THEN aproxy.zoned(t, na) ELSE (t - oa) AT TIME ZONE 'UTC' END;
  IF u >= '2038-01-01 00:00:00+00' THEN
    IF na IS NOT NULL THEN u := (t - aproxy.last_offset(na)) AT TIME ZONE 'UTC'; END IF;
    IF nb IS NOT NULL THEN ob := aproxy.last_offset(nb); END IF;
  END IF;
  IF ob IS NULL THEN r := u AT TIME ZONE nb; ELSE r := u AT TIME ZONE 'UTC' + ob; END IF;
  -- What lies outside the range of TIMESTAMP is not converted.
  IF u < '1970-01-01 00:00:01+00' OR u >= '3001-01-19 00:00:00+00' THEN RETURN t; END IF;
  RETURN r;
EXCEPTION WHEN invalid_parameter_value THEN
  RETURN NULL;
END $$;

-- A local time that a change of the clock skips is the moment of that change; one that comes twice is the earlier (PostgreSQL takes the later).
CREATE OR REPLACE FUNCTION aproxy.zoned(t timestamp, zone text) RETURNS timestamptz LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $$
DECLARE
  u timestamptz := t AT TIME ZONE zone;
  back timestamp := u AT TIME ZONE zone;
  gap interval := back - t;
  step interval;
BEGIN
  IF gap = interval '0' THEN
    RETURN CASE WHEN (u - interval '1 hour') AT TIME ZONE zone = t THEN u - interval '1 hour' ELSE u END;
  END IF;
  -- The gap ends at most its own length before `back`: found by halving.
  step := gap;
  WHILE step > interval '1 second' LOOP
    step := date_trunc('second', step / 2);
    IF (u - step) AT TIME ZONE zone = back - step THEN
      u := u - step;
      back := back - step;
    END IF;
  END LOOP;
  RETURN u;
END $$;

-- A number that is a time or, with more digits, a moment; `whole`: it is an integer, which is no moment below zero.
CREATE OR REPLACE FUNCTION aproxy.add_clock_number(n numeric, whole boolean, y interval, asked text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n >= 10000000 OR (n <= -10000000 AND NOT whole) THEN aproxy.moment_text(aproxy.clocked(aproxy.number_to_datetime(n), y, asked), false)
    ELSE aproxy.clock_text(aproxy.cut_clock(aproxy.number_to_time(n) + y, asked)) END
$$;

CREATE OR REPLACE FUNCTION aproxy.clock_of_number(n numeric, whole boolean) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n >= 10000000 OR (n <= -10000000 AND NOT whole) THEN aproxy.moment_text(aproxy.number_to_datetime(n), false) ELSE aproxy.clock_text(aproxy.number_to_time(n)) END
$$;

-- TIMEDIFF also takes a number whose month or day is zero, or too large.
CREATE OR REPLACE FUNCTION aproxy.difference_number(n numeric, whole boolean) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  f integer[] := CASE WHEN n >= 10000000 THEN aproxy.number_parts(n) END;
BEGIN
  IF f IS NULL OR (f[2] > 0 AND f[3] BETWEEN 1 AND aproxy.month_days(f[1], f[2])) THEN RETURN aproxy.clock_of_number(n, whole); END IF;
  RETURN format('%s-%s-%s %s:%s:%s', lpad(f[1]::text, 4, '0'), f[2], f[3], f[4], f[5], f[6] + f[7] / 1000000.0);
END $$;

CREATE OR REPLACE FUNCTION aproxy.clock_text(t interval) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.time_text(t, CASE WHEN extract(epoch from t) % 1 <> 0 THEN 6 ELSE 0 END)
$$;
