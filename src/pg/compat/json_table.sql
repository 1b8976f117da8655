-- Values taken out of documents as SQL types (JSON_VALUE, JSON_TABLE): NULL when they do not fit.
CREATE OR REPLACE FUNCTION aproxy.json_as_int(j jsonb, low numeric, high numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  n numeric;
BEGIN
  CASE jsonb_typeof(j)
    WHEN 'number' THEN n := aproxy.json_rounded((j #>> '{}')::numeric);
    WHEN 'boolean' THEN n := CASE WHEN j = 'true' THEN 1 ELSE 0 END;
    WHEN 'string' THEN IF (j #>> '{}') COLLATE "C" ~ '^\s*[-+]?\d{1,30}\s*$' THEN n := (j #>> '{}')::numeric; END IF;
    ELSE NULL;
  END CASE;
  RETURN CASE WHEN n BETWEEN low AND high THEN n END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_as_number(j jsonb) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE jsonb_typeof(j) WHEN 'number' THEN (j #>> '{}')::numeric WHEN 'boolean' THEN CASE WHEN j = 'true' THEN 1 ELSE 0 END
    WHEN 'string' THEN CASE WHEN (j #>> '{}') COLLATE "C" ~ '^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,2})?\s*$' THEN (j #>> '{}')::numeric END END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_as_decimal(j jsonb, digits integer, scale integer, low numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN abs(round(aproxy.json_as_number(j), scale)) < 10::numeric ^ digits AND aproxy.json_as_number(j) >= low THEN round(aproxy.json_as_number(j), scale) END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_as_text(j jsonb, longest bigint, containers boolean) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(j) <> 'null' AND (containers OR jsonb_typeof(j) NOT IN ('array', 'object')) THEN CASE WHEN char_length(aproxy.json_unquote(j)) <= longest THEN aproxy.json_unquote(j) WHEN char_length(rtrim(aproxy.json_unquote(j), ' ')) <= longest THEN left(aproxy.json_unquote(j), least(longest, 2147483647)::int) END END
$$;

-- A column of JSON_TABLE: text and numbers as a column of the type stores them, what is none is NULL without a word.
CREATE OR REPLACE FUNCTION aproxy.json_as_moment(j jsonb, fsp integer) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  t timestamp := CASE WHEN jsonb_typeof(j) IN ('string', 'number') THEN (aproxy.parse_moment(j #>> '{}')).moment END;
BEGIN
  RETURN CASE WHEN t = '-infinity' THEN NULL WHEN fsp = 6 THEN t WHEN fsp = 0 THEN t::timestamp(0) ELSE date_trunc('second', t) + round(extract(second from t) % 1, fsp)::float8 * interval '1 second' END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_as_time(j jsonb, fsp integer) RETURNS interval LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  p record;
BEGIN
  IF jsonb_typeof(j) NOT IN ('string', 'number') THEN RETURN NULL; END IF;
  SELECT * INTO p FROM aproxy.parse_time(j #>> '{}');
  RETURN CASE WHEN NOT p.clipped THEN make_interval(secs => round(extract(epoch from p.clock), fsp)::float8) END;
END $$;

-- JSON_VALUE: a text that is nothing else, for a DATETIME one with a time of day or of digits alone; digits behind the type's are cut.
CREATE OR REPLACE FUNCTION aproxy.json_value_moment(j jsonb, fsp integer) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  x text COLLATE "C" := aproxy.json_temporal_text(j, 'DATETIME/TIMESTAMP');
BEGIN
  RETURN CASE WHEN x ~ '^\s*(\d+[-:./]\d+[-:./]\d+[ T]+\d|\d+\s*$|\d{8}T|\d{14}\.)' THEN aproxy.cut_moment(aproxy.to_datetime(x), fsp) END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_value_date(j jsonb) RETURNS date LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT aproxy.to_datetime(aproxy.json_temporal_text(j, 'DATE'))::date
$$;

CREATE OR REPLACE FUNCTION aproxy.json_value_time(j jsonb, fsp integer) RETURNS interval LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT aproxy.cut_time(aproxy.to_time(aproxy.json_temporal_text(j, 'TIME')), fsp)
$$;

-- Volatile, so that it is not raised before a row asks for it.
CREATE OR REPLACE FUNCTION aproxy.json_fail(errno integer, state text, message text) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM aproxy.fail(errno, state, message);
  RETURN NULL;
END $$;

-- JSON_VALUE forgives text that is no JSON, with a warning.
CREATE OR REPLACE FUNCTION aproxy.json_document_or_null(x text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  words text COLLATE "C";
BEGIN
  RETURN aproxy.json_document(x, 1, 'json_value');
EXCEPTION WHEN SQLSTATE 'MY000' THEN
  GET STACKED DIAGNOSTICS words = MESSAGE_TEXT;
  PERFORM aproxy.warn(3141, words);
  RETURN NULL;
END $$;

-- What several places hold: one value, or an array of them.
CREATE OR REPLACE FUNCTION aproxy.json_merged(items jsonb[]) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN cardinality(items) = 1 THEN items[1] WHEN cardinality(items) > 1 THEN to_jsonb(items) END
$$;

-- The rows of a JSON_TABLE: objects with the value of each level's row under its number, and its count under 'n' and the number. A level: {"id", "path", "nested": [levels]}; levels side by side give rows one after the other.
CREATE OR REPLACE FUNCTION aproxy.json_table(j jsonb, level jsonb, above jsonb) RETURNS SETOF jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  item jsonb;
  inner_level jsonb;
  here jsonb;
  result jsonb;
  n integer := 0;
  found boolean;
BEGIN
  IF j IS NULL THEN RETURN; END IF;
  FOREACH item IN ARRAY aproxy.json_find_all(j, ARRAY(SELECT jsonb_array_elements_text(level -> 'path'))) LOOP
    n := n + 1;
    here := above || jsonb_build_object(level ->> 'id', item, 'n' || (level ->> 'id'), n);
    found := false;
    FOR inner_level IN SELECT * FROM jsonb_array_elements(level -> 'nested') LOOP
      FOR result IN SELECT * FROM aproxy.json_table(item, inner_level, here) LOOP
        found := true;
        RETURN NEXT result;
      END LOOP;
    END LOOP;
    IF NOT found THEN RETURN NEXT here; END IF;
  END LOOP;
END $$;

-- The one value that was found; several are an array to a scalar.
CREATE OR REPLACE FUNCTION aproxy.json_only(items jsonb[]) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN cardinality(items) = 1 THEN items[1] WHEN cardinality(items) > 1 THEN '[]'::jsonb END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_one_value(j jsonb, legs text[], strict boolean) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  found jsonb[] := aproxy.json_find_all(j, legs);
BEGIN
  IF cardinality(found) > 1 AND strict THEN PERFORM aproxy.fail(3967, '22034', 'More than one value was found by ''json_value'' on the specified path.'); END IF;
  RETURN CASE WHEN cardinality(found) = 1 THEN found[1] END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_as_year(j jsonb, short boolean) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n = 0 OR n BETWEEN 1901 AND 2155 THEN n WHEN short AND n BETWEEN 1 AND 99 THEN n + CASE WHEN n < 70 THEN 2000 ELSE 1900 END END FROM (SELECT aproxy.json_as_int(j, 0, 2155)) AS v(n)
$$;

-- BINARY(n): filled up with zero bytes.
CREATE OR REPLACE FUNCTION aproxy.json_as_binary(j jsonb, width integer) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(t) <= width THEN t || decode(repeat('00', width - octet_length(t)), 'hex') END FROM (SELECT convert_to(aproxy.json_as_text(j, width, false), 'UTF8')) AS v(t)
$$;
