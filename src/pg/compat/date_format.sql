-- DATE_FORMAT, TIME_FORMAT and STR_TO_DATE (manual: DATE_FORMAT()). A format that the gateway knows becomes to_char where that prints the same; these functions are for the rest.
CREATE OR REPLACE FUNCTION aproxy.month_name(m integer, locale text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF m < 1 THEN RETURN NULL; END IF;
  IF locale = 'en_US' THEN RETURN to_char(make_date(2000, m, 1), 'FMMonth'); END IF;
  RETURN (aproxy.locale_names(locale))[m];
END $$;

CREATE OR REPLACE FUNCTION aproxy.short_month_name(m integer, locale text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF m < 1 THEN RETURN NULL; END IF;
  IF locale = 'en_US' THEN RETURN to_char(make_date(2000, m, 1), 'FMMon'); END IF;
  RETURN (aproxy.locale_names(locale))[12 + m];
END $$;

CREATE OR REPLACE FUNCTION aproxy.day_name(d date, locale text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF NOT isfinite(d) THEN RETURN NULL; END IF;
  IF locale = 'en_US' THEN RETURN to_char(d + CASE WHEN d < '0001-03-01 BC' THEN 1 ELSE 0 END, 'FMDay'); END IF;
  RETURN (aproxy.locale_names(locale))[25 + aproxy.weekday(d)];
END $$;

CREATE OR REPLACE FUNCTION aproxy.short_day_name(d date, locale text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF NOT isfinite(d) THEN RETURN NULL; END IF;
  IF locale = 'en_US' THEN RETURN to_char(d + CASE WHEN d < '0001-03-01 BC' THEN 1 ELSE 0 END, 'FMDy'); END IF;
  RETURN (aproxy.locale_names(locale))[32 + aproxy.weekday(d)];
END $$;

CREATE OR REPLACE FUNCTION aproxy.date_format(t timestamp, format text, locale text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF NOT isfinite(t) THEN RETURN aproxy.format_parts('{0,0,0,0,0,0,0}', NULL, format, locale); END IF;
  RETURN aproxy.format_parts(ARRAY[aproxy.year_of(t), extract(month from t), extract(day from t), extract(hour from t), extract(minute from t), floor(extract(second from t)), extract(microseconds from t)::int % 1000000]::int[], t::date, format, locale);
END $$;

-- The day whose weekday and number a date of text or a number has: month and day 0 are the ones before the first.
CREATE OR REPLACE FUNCTION aproxy.day_of_parts(y integer, m integer, d integer) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN (d > 0 AND m > 0) OR (y = 0 AND m = 0) THEN (aproxy.moment_of_parts(y, m, d, NULL, 0, 0, 0)).moment::date ELSE make_date(CASE y WHEN 0 THEN -1 ELSE y END, greatest(m, 1), 1) + (d - 1) - CASE m WHEN 0 THEN 31 ELSE 0 END END
$$;

-- DATE_FORMAT of text, where month and day may be zero.
CREATE OR REPLACE FUNCTION aproxy.date_format_text(x text, format text, locale text, zero boolean) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  f integer[] := aproxy.fuzzy_moment(x, 'datetime', zero);
BEGIN
  -- the date is read, and told, also where the format is NULL
  IF f IS NULL OR format IS NULL THEN RETURN NULL; END IF;
  RETURN aproxy.format_parts(f, aproxy.day_of_parts(f[1], f[2], f[3]), format, locale);
END $$;

-- DATE_FORMAT of a number, whose day may be zero or too large.
CREATE OR REPLACE FUNCTION aproxy.date_format_number(n numeric, format text, locale text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  f integer[] := aproxy.number_parts(n);
BEGIN
  IF n IS NULL THEN RETURN NULL; END IF;
  IF f IS NULL OR round(n, 9) < 0 THEN
    PERFORM aproxy.warn(1292, format('Incorrect datetime value: ''%s''', aproxy.shown_number(n)));
    RETURN NULL;
  END IF;
  IF n <> 0 AND trunc(n) = 0 THEN f[7] := round(n * 1000000); END IF;
  IF format IS NULL THEN RETURN NULL; END IF;
  RETURN aproxy.format_parts(f, aproxy.day_of_parts(f[1], f[2], f[3]), format, locale);
END $$;

-- `p`: year, month, day, hour, minute, second, microsecond; `d` is NULL when they are no day of the calendar.
CREATE OR REPLACE FUNCTION aproxy.format_parts(p integer[], d date, format text, locale text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  result text COLLATE "C" := '';
  i integer := 1;
  n integer := char_length(format);
  c text COLLATE "C";
  h integer := CASE WHEN p[4] % 12 = 0 THEN 12 ELSE p[4] % 12 END;
BEGIN
  IF n = 0 THEN RETURN NULL; END IF;
  WHILE i <= n LOOP
    c := substr(format, i, 1) COLLATE "C";
    IF c <> '%' OR i = n THEN
      result := result || c;
      i := i + 1;
      CONTINUE;
    END IF;
    c := substr(format, i + 1, 1) COLLATE "C";
    i := i + 2;
    result := result || CASE c
      WHEN 'Y' THEN lpad(p[1]::text, 4, '0')
      WHEN 'y' THEN lpad((p[1] % 100)::text, 2, '0')
      WHEN 'm' THEN lpad(p[2]::text, 2, '0')
      WHEN 'c' THEN p[2]::text
      WHEN 'M' THEN aproxy.month_name(p[2], locale)
      WHEN 'b' THEN aproxy.short_month_name(p[2], locale)
      WHEN 'd' THEN lpad(p[3]::text, 2, '0')
      WHEN 'e' THEN p[3]::text
      WHEN 'D' THEN p[3] || CASE WHEN p[3] BETWEEN 10 AND 19 THEN 'th' WHEN p[3] % 10 = 1 THEN 'st' WHEN p[3] % 10 = 2 THEN 'nd' WHEN p[3] % 10 = 3 THEN 'rd' ELSE 'th' END
      WHEN 'H' THEN lpad(p[4]::text, greatest(2, char_length(p[4]::text)), '0')
      WHEN 'k' THEN p[4]::text
      WHEN 'h' THEN lpad(h::text, 2, '0')
      WHEN 'I' THEN lpad(h::text, 2, '0')
      WHEN 'l' THEN h::text
      WHEN 'i' THEN lpad(p[5]::text, 2, '0')
      WHEN 's' THEN lpad(p[6]::text, 2, '0')
      WHEN 'S' THEN lpad(p[6]::text, 2, '0')
      WHEN 'f' THEN lpad(p[7]::text, 6, '0')
      WHEN 'p' THEN CASE WHEN p[4] % 24 < 12 THEN 'AM' ELSE 'PM' END
      WHEN 'T' THEN lpad(p[4]::text, greatest(2, char_length(p[4]::text)), '0') || ':' || lpad(p[5]::text, 2, '0') || ':' || lpad(p[6]::text, 2, '0')
      WHEN 'r' THEN lpad(h::text, 2, '0') || ':' || lpad(p[5]::text, 2, '0') || ':' || lpad(p[6]::text, 2, '0') || CASE WHEN p[4] % 24 < 12 THEN ' AM' ELSE ' PM' END
      WHEN 'W' THEN aproxy.day_name(d, locale)
      WHEN 'a' THEN aproxy.short_day_name(d, locale)
      WHEN 'w' THEN extract(dow from d)::text
      WHEN 'j' THEN CASE WHEN isfinite(d) AND (p[2] = 0 OR p[3] = 0) THEN lpad((d - make_date(CASE p[1] WHEN 0 THEN -1 ELSE p[1] END, 1, 1) + 1)::text, 3, '0') WHEN isfinite(d) THEN to_char(d, 'DDD') WHEN p[1] = 0 THEN '000' END
      WHEN 'U' THEN lpad(aproxy.week(d, 0)::text, 2, '0')
      WHEN 'u' THEN lpad(aproxy.week(d, 1)::text, 2, '0')
      WHEN 'V' THEN lpad(aproxy.week(d, 2)::text, 2, '0')
      WHEN 'v' THEN lpad(aproxy.week(d, 3)::text, 2, '0')
      WHEN 'X' THEN lpad((aproxy.year_week(d, 2) / 100)::text, 4, '0')
      WHEN 'x' THEN lpad((aproxy.year_week(d, 3) / 100)::text, 4, '0')
      ELSE c END;
  END LOOP;
  RETURN result;
END $$;

-- TIME_FORMAT: names, weeks and days of a date are NULL, the date itself is zero for a time.
CREATE OR REPLACE FUNCTION aproxy.time_format_parts(p integer[], negative boolean, format text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF replace(format COLLATE "C", '%%', '') ~ '%[MbWajwUuVvXxD]' THEN RETURN NULL; END IF;
  RETURN CASE WHEN negative THEN '-' ELSE '' END || aproxy.format_parts(p, NULL, format, 'en_US');
END $$;

CREATE OR REPLACE FUNCTION aproxy.time_format(t interval, format text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  us bigint := abs(extract(epoch from t) * 1000000);
BEGIN
  RETURN aproxy.time_format_parts(ARRAY[0, 0, 0, us / 3600000000, us / 60000000 % 60, us / 1000000 % 60, us % 1000000]::int[], extract(epoch from t) < 0, format);
END $$;

-- A number that is no time may be a date, at midnight.
CREATE OR REPLACE FUNCTION aproxy.time_format_number(n numeric, format text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  f integer[] := CASE WHEN n >= 10000000 THEN aproxy.number_parts(n) END;
BEGIN
  IF f IS NULL THEN RETURN aproxy.time_format(aproxy.number_to_time(n), format); END IF;
  IF format IS NULL THEN RETURN NULL; END IF;
  IF n <= 99991231 AND n <> trunc(n) THEN PERFORM aproxy.truncated('date', n::text); END IF;
  RETURN aproxy.time_format_parts(f, false, format);
END $$;

CREATE OR REPLACE FUNCTION aproxy.time_format_moment(t timestamp, format text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF NOT isfinite(t) THEN RETURN aproxy.time_format(make_interval(), format); END IF;
  RETURN aproxy.time_format_parts(ARRAY[aproxy.year_of(t), extract(month from t), extract(day from t), extract(hour from t), extract(minute from t), floor(extract(second from t)), extract(microseconds from t)::int % 1000000]::int[], false, format);
END $$;

CREATE OR REPLACE FUNCTION aproxy.time_format_text(x text, format text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  t record;
  p record;
BEGIN
  SELECT * INTO t FROM aproxy.parse_time(x);
  IF t.clock IS NULL OR t."full" OR t.cut OR t.clipped OR strpos(x COLLATE "C", ':') = 0 THEN
    SELECT * INTO p FROM aproxy.scan_moment(x, false);
    IF p.shape = 'found' THEN RETURN CASE WHEN format IS NOT NULL THEN aproxy.time_format_parts(p.f, false, format) END; END IF;
  END IF;
  IF t.clock IS NOT NULL AND NOT t.cut AND NOT t.clipped AND x COLLATE "C" ~ '^\s|\s$' THEN PERFORM aproxy.truncated('time', x); END IF;
  RETURN aproxy.time_format(aproxy.to_time(x), format);
END $$;

-- Reads text by a format. NULL parts: the text does not match. `cut`: text was left over.
CREATE OR REPLACE FUNCTION aproxy.parse_by_format(x text, format text, OUT p integer[], OUT cut boolean) LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  s text COLLATE "C" := x COLLATE "C";
  f text COLLATE "C" := replace(replace(format, '%T', '%H:%i:%S'), '%r', '%I:%i:%S %p') COLLATE "C";
  i integer := 1;
  n integer := char_length(f);
  c text COLLATE "C";
  m text[] COLLATE "C";
  v integer[] := '{0,0,0,0,0,0,0}';
  afternoon boolean;
  half boolean := false;
  weekday integer;
  week integer;
  week_rule text COLLATE "C";
  week_year integer;
  year_rule text COLLATE "C";
  day_of_year integer;
  d date;
BEGIN
  cut := false;
  WHILE i <= n AND s <> '' LOOP
    s := ltrim(s, E' \t\n\r\f\v');
    EXIT WHEN s = '';
    c := substr(f, i, 1);
    IF c <> '%' OR i = n THEN
      IF c !~ '\s' THEN
        IF left(s, 1) <> c THEN RETURN; END IF;
        s := substr(s, 2);
      END IF;
      i := i + 1;
      CONTINUE;
    END IF;
    c := substr(f, i + 1, 1);
    i := i + 2;
    IF strpos('YymcdeDHkhIlisSfjwVUvuXx', c) > 0 THEN
      m := regexp_match(s, CASE WHEN strpos('YXx', c) > 0 THEN '^\d{1,4}' WHEN c = 'f' THEN '^\d{1,6}' WHEN c = 'j' THEN '^\d{1,3}' WHEN c = 'w' THEN '^\d' ELSE '^\d{1,2}' END);
      IF m IS NULL THEN RETURN; END IF;
      s := substr(s, char_length(m[1]) + 1);
    END IF;
    CASE c
      WHEN 'Y' THEN v[1] := m[1]::int + CASE WHEN char_length(m[1]) > 2 THEN 0 WHEN m[1]::int < 70 THEN 2000 ELSE 1900 END;
      WHEN 'y' THEN v[1] := m[1]::int + CASE WHEN m[1]::int < 70 THEN 2000 ELSE 1900 END;
      WHEN 'm', 'c' THEN v[2] := m[1]::int;
      WHEN 'd', 'e' THEN v[3] := m[1]::int;
      WHEN 'D' THEN
        v[3] := m[1]::int;
        s := substr(s, 3);
      WHEN 'H', 'k' THEN v[4] := m[1]::int;
      WHEN 'h', 'I', 'l' THEN
        v[4] := m[1]::int;
        half := true;
      WHEN 'i' THEN v[5] := m[1]::int;
      WHEN 's', 'S' THEN v[6] := m[1]::int;
      WHEN 'f' THEN v[7] := rpad(m[1], 6, '0')::int;
      WHEN 'j' THEN day_of_year := m[1]::int;
      WHEN 'w' THEN
        IF m[1]::int > 6 THEN RETURN; END IF;
        weekday := CASE m[1]::int WHEN 0 THEN 7 ELSE m[1]::int END;
      WHEN 'V', 'U', 'v', 'u' THEN
        week := m[1]::int;
        week_rule := c;
        IF week > 53 OR (week = 0 AND strpos('Vv', c) > 0) THEN RETURN; END IF;
      WHEN 'X', 'x' THEN
        week_year := m[1]::int;
        year_rule := c;
      WHEN 'p' THEN
        IF NOT half OR lower(s) !~ '^[ap]m' THEN RETURN; END IF;
        afternoon := lower(left(s, 1)) = 'p';
        s := substr(s, 3);
      WHEN 'M', 'b', 'W', 'a' THEN
        m := (aproxy.locale_names('en_US'))[CASE c WHEN 'M' THEN 1 WHEN 'b' THEN 13 WHEN 'W' THEN 25 ELSE 32 END : CASE c WHEN 'M' THEN 12 WHEN 'b' THEN 24 WHEN 'W' THEN 31 ELSE 38 END];
        m := ARRAY(SELECT k::text FROM unnest(m) WITH ORDINALITY AS u(name, k) WHERE lower(substring(s from '^[[:alpha:]]+')) = lower(left(name, char_length(substring(s from '^[[:alpha:]]+')))));
        -- A word may be cut short as long as one name begins so.
        IF array_length(m, 1) IS DISTINCT FROM 1 THEN RETURN; END IF;
        s := regexp_replace(s, '^[[:alpha:]]+', '');
        IF c IN ('M', 'b') THEN v[2] := m[1]::int; ELSE weekday := m[1]::int; END IF;
      WHEN '.' THEN s := regexp_replace(s, '^[[:punct:]]+', '');
      WHEN '@' THEN s := regexp_replace(s, '^[[:alpha:]]+', '');
      WHEN '#' THEN s := regexp_replace(s, '^\d+', '');
      ELSE RETURN;
    END CASE;
  END LOOP;
  IF half THEN
    IF v[4] NOT BETWEEN 1 AND 12 THEN RETURN; END IF;
    v[4] := v[4] % 12 + CASE WHEN afternoon THEN 12 ELSE 0 END;
  END IF;
  IF day_of_year > 0 THEN
    IF v[1] NOT BETWEEN 1 AND 9999 THEN RETURN; END IF;
    d := make_date(v[1], 1, 1) + (day_of_year - 1);
  END IF;
  IF week IS NOT NULL AND weekday IS NOT NULL THEN
    -- %V goes with %X, %v with %x, %U and %u with %Y
    IF (strpos('Vv', week_rule) > 0 AND year_rule IS DISTINCT FROM CASE week_rule WHEN 'V' THEN 'X' ELSE 'x' END) OR (strpos('Uu', week_rule) > 0 AND week_year IS NOT NULL) THEN RETURN; END IF;
    d := make_date(greatest(1, CASE WHEN strpos('Vv', week_rule) > 0 THEN week_year ELSE v[1] END), 1, 1);
    IF strpos('vu', week_rule) > 0 THEN
      -- weeks from Monday, the first one has January 4 in it
      d := date_trunc('week', (d + 3)::timestamp)::date + (week - 1) * 7 + weekday - 1;
    ELSE
      d := d + (7 - extract(dow from d)::int) % 7 + (week - 1) * 7 + weekday % 7;
    END IF;
  END IF;
  IF d IS NOT NULL THEN
    IF d > '9999-12-31' THEN RETURN; END IF;
    v[1] := extract(year from d);
    v[2] := extract(month from d);
    v[3] := extract(day from d);
  END IF;
  IF v[2] > 12 OR v[3] > 31 OR v[4] > 23 OR v[5] > 59 OR v[6] > 59 THEN RETURN; END IF;
  cut := s !~ '^\s*$';
  p := v;
END $$;

CREATE OR REPLACE FUNCTION aproxy.str_to_date(x text, format text, zero boolean) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  r record;
  t timestamp;
BEGIN
  SELECT * INTO r FROM aproxy.parse_by_format(x, format);
  IF r.p IS NOT NULL THEN SELECT m.moment INTO t FROM aproxy.moment_of_parts(r.p[1], r.p[2], r.p[3], r.p[4], r.p[5], r.p[6], r.p[7] / 1000000.0) AS m; END IF;
  IF t IS NULL OR (r.p[1] = 0 AND NOT zero) THEN
    t := NULL;
    PERFORM aproxy.warn(1411, format('Incorrect datetime value: ''%s'' for function str_to_date', left(x, 128)));
  ELSIF r.cut THEN
    PERFORM aproxy.truncated('datetime', x);
  END IF;
  RETURN t;
END $$;

CREATE OR REPLACE FUNCTION aproxy.str_to_date_only(x text, format text, zero boolean) RETURNS date LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  r record;
  t timestamp;
BEGIN
  SELECT * INTO r FROM aproxy.parse_by_format(x, format);
  IF r.p IS NOT NULL THEN SELECT m.moment INTO t FROM aproxy.moment_of_parts(r.p[1], r.p[2], r.p[3], NULL, 0, 0, 0) AS m; END IF;
  IF t IS NULL OR (r.p[1] = 0 AND NOT zero) THEN
    t := NULL;
    PERFORM aproxy.warn(1411, format('Incorrect datetime value: ''%s'' for function str_to_date', left(x, 128)));
  ELSIF r.cut THEN
    PERFORM aproxy.truncated('date', x);
  END IF;
  RETURN t::date;
END $$;

-- `zero` of the two before: sql_mode takes zero dates, and the year 0. A format without parts of a date: TIME; days (%d) are hours there.
CREATE OR REPLACE FUNCTION aproxy.str_to_time(x text, format text) RETURNS interval LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  r record;
BEGIN
  SELECT * INTO r FROM aproxy.parse_by_format(x, format);
  IF r.p IS NULL THEN
    PERFORM aproxy.warn(1411, format('Incorrect %s value: ''%s'' for function str_to_date', CASE WHEN format IN ('%T', '%r') THEN 'time' ELSE 'datetime' END, left(x, 128)));
    RETURN NULL;
  END IF;
  IF r.cut THEN PERFORM aproxy.truncated('time', x); END IF;
  RETURN make_interval(secs => ((r.p[3] * 24 + r.p[4]) * 3600 + r.p[5] * 60 + r.p[6] + r.p[7] / 1000000.0)::float8);
END $$;

CREATE OR REPLACE FUNCTION aproxy.get_format(kind text, region text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE kind
    WHEN 'date' THEN CASE upper(region) WHEN 'USA' THEN '%m.%d.%Y' WHEN 'JIS' THEN '%Y-%m-%d' WHEN 'ISO' THEN '%Y-%m-%d' WHEN 'EUR' THEN '%d.%m.%Y' WHEN 'INTERNAL' THEN '%Y%m%d' END
    WHEN 'time' THEN CASE upper(region) WHEN 'USA' THEN '%h:%i:%s %p' WHEN 'JIS' THEN '%H:%i:%s' WHEN 'ISO' THEN '%H:%i:%s' WHEN 'EUR' THEN '%H.%i.%s' WHEN 'INTERNAL' THEN '%H%i%s' END
    ELSE CASE upper(region) WHEN 'USA' THEN '%Y-%m-%d %H.%i.%s' WHEN 'JIS' THEN '%Y-%m-%d %H:%i:%s' WHEN 'ISO' THEN '%Y-%m-%d %H:%i:%s' WHEN 'EUR' THEN '%Y-%m-%d %H.%i.%s' WHEN 'INTERNAL' THEN '%Y%m%d%H%i%s' END END
$$;
