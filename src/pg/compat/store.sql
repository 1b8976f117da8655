-- Values on their way into columns, where PostgreSQL's own column does not check what MySQL's does. A note or an error names the column; the row is the first.
CREATE OR REPLACE FUNCTION aproxy.fit_text(x text, n integer, "column" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN char_length(x) <= n THEN x ELSE aproxy.fit_long_text(x, n, "column") END
$$;

CREATE OR REPLACE FUNCTION aproxy.fit_long_text(x text, n integer, "column" text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF char_length(rtrim(x, ' ')) <= n THEN
    PERFORM aproxy.note(1265, 'Note', format('Data truncated for column ''%s'' at row 1', "column"));
  ELSIF current_setting('aproxy.strict', true) = 'off' THEN
    PERFORM aproxy.note(1265, 'Warning', format('Data truncated for column ''%s'' at row 1', "column"));
  ELSE
    PERFORM aproxy.fail(1406, '22001', format('Data too long for column ''%s'' at row 1', "column"));
  END IF;
  RETURN left(x, n);
END $$;

CREATE OR REPLACE FUNCTION aproxy.fit_bytes(x bytea, n integer, pad boolean, "column" text) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(x) = n OR (NOT pad AND octet_length(x) < n) THEN x
    WHEN octet_length(x) < n THEN x || decode(repeat('00', n - octet_length(x)), 'hex') ELSE aproxy.fit_long_bytes(x, n, "column") END
$$;

CREATE OR REPLACE FUNCTION aproxy.fit_long_bytes(x bytea, n integer, "column" text) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF current_setting('aproxy.strict', true) = 'off' THEN
    PERFORM aproxy.note(1265, 'Warning', format('Data truncated for column ''%s'' at row 1', "column"));
  ELSE
    PERFORM aproxy.fail(1406, '22001', format('Data too long for column ''%s'' at row 1', "column"));
  END IF;
  RETURN substr(x, 1, n);
END $$;

CREATE OR REPLACE FUNCTION aproxy.bad_member("column" text) RETURNS void LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF current_setting('aproxy.strict', true) = 'off' THEN
    PERFORM aproxy.note(1265, 'Warning', format('Data truncated for column ''%s'' at row 1', "column"));
  ELSE
    PERFORM aproxy.fail(1265, '01000', format('Data truncated for column ''%s'' at row 1', "column"));
  END IF;
END $$;

-- The position of a label, without regard to case and trailing spaces; NULL when there is none.
CREATE OR REPLACE FUNCTION aproxy.label_position(x text, labels text[]) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_position(labels, rtrim(x, ' ') COLLATE "C"), (SELECT min(i)::int FROM unnest(labels) WITH ORDINALITY AS l(label, i) WHERE aproxy.fold(label) = aproxy.fold(rtrim(x, ' '))))
$$;

CREATE OR REPLACE FUNCTION aproxy.enum_in(x text, labels text[], "column" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" = ANY (labels) THEN x ELSE aproxy.enum_in_slow(x, labels, "column") END
$$;

CREATE OR REPLACE FUNCTION aproxy.enum_in_slow(x text, labels text[], "column" text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  i integer := aproxy.label_position(x, labels);
BEGIN
  IF i IS NULL AND x COLLATE "C" ~ '^\s*\d{1,5}\s*$' THEN i := x::integer; END IF;
  IF i BETWEEN 1 AND array_length(labels, 1) THEN RETURN labels[i]; END IF;
  PERFORM aproxy.bad_member("column");
  RETURN '';
END $$;

CREATE OR REPLACE FUNCTION aproxy.set_in(x text, labels text[], "column" text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  member text COLLATE "C";
  i integer;
  bits numeric := 0;
  taken integer[] := '{}';
  n integer := array_length(labels, 1);
BEGIN
  IF x = '' THEN RETURN ''; END IF;
  FOREACH member IN ARRAY string_to_array(x COLLATE "C", ',') LOOP
    i := aproxy.label_position(member, labels);
    IF i IS NULL THEN
      IF x COLLATE "C" ~ '^\s*\d{1,20}\s*$' AND x::numeric < 2::numeric ^ n THEN
        bits := x::numeric;
        EXIT;
      END IF;
      PERFORM aproxy.bad_member("column");
    ELSE
      taken := taken || i;
    END IF;
  END LOOP;
  IF bits > 0 THEN
    taken := ARRAY(SELECT k FROM generate_series(1, n) AS k WHERE div(bits, 2::numeric ^ (k - 1)) % 2 = 1);
  END IF;
  RETURN coalesce((SELECT string_agg(labels[k], ',' ORDER BY k) FROM generate_series(1, n) AS k WHERE k = ANY (taken)), '');
END $$;

CREATE OR REPLACE FUNCTION aproxy.fit_time(t interval, fsp integer) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t IS NOT NULL THEN make_interval(secs => least(3020399, greatest(-3020399, round(extract(epoch from t), fsp)))::float8) END
$$;
