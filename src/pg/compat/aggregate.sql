-- ANY_VALUE, and the value of a column outside GROUP BY: the first one that is not NULL.
CREATE OR REPLACE FUNCTION aproxy.first_value_of(state anyelement, value anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT state
$$;

CREATE OR REPLACE AGGREGATE aproxy.any_value(anyelement) (sfunc = aproxy.first_value_of, stype = anyelement, combinefunc = aproxy.first_value_of, parallel = safe);

-- A value that the planner neither works out beforehand nor takes for another.
CREATE OR REPLACE FUNCTION aproxy.opaque(x anyelement) RETURNS anyelement LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  RETURN x;
END $$;

CREATE OR REPLACE FUNCTION aproxy.opaque(x anyelement, of anycompatible) RETURNS anyelement LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
BEGIN
  RETURN x;
END $$;

-- GROUP_CONCAT's limit counts bytes and cuts between characters (manual: group_concat_max_len). The warning names the row that did not fit.
CREATE OR REPLACE FUNCTION aproxy.cut_bytes(t text, separator text, bytes bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(t) <= bytes THEN t ELSE aproxy.cut_long(t, separator, bytes) END
$$;

CREATE OR REPLACE FUNCTION aproxy.cut_bytes(t bytea, separator bytea, bytes bigint) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(t) <= bytes THEN t ELSE aproxy.cut_long(t, separator, bytes) END
$$;

CREATE OR REPLACE FUNCTION aproxy.cut_long(t text, separator text, bytes bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  raw bytea := convert_to(t, 'UTF8');
  n integer := least(bytes, octet_length(raw));
  kept text;
BEGIN
  WHILE n > 0 AND get_byte(raw, n) BETWEEN 128 AND 191 LOOP
    n := n - 1;
  END LOOP;
  kept := convert_from(substr(raw, 1, n), 'UTF8');
  PERFORM aproxy.note(1260, 'Warning', format('Row %s was cut by GROUP_CONCAT()', 1 + aproxy.occurrences(left(t, length(kept) + greatest(length(separator) - 1, 0)), separator)));
  RETURN kept;
END $$;

CREATE OR REPLACE FUNCTION aproxy.cut_long(t bytea, separator bytea, bytes bigint) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.note(1260, 'Warning', format('Row %s was cut by GROUP_CONCAT()', 1 + aproxy.occurrences(encode(substr(t, 1, bytes::integer), 'escape'), encode(separator, 'escape'))));
  RETURN substr(t, 1, bytes::integer);
END $$;

CREATE OR REPLACE FUNCTION aproxy.occurrences(t text, part text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN part = '' THEN 0 ELSE (length(t) - length(replace(t COLLATE "C", part COLLATE "C", ''))) / length(part) END
$$;

-- The first value of each key, in the order of the arrays.
CREATE OR REPLACE FUNCTION aproxy.concat_distinct(keys text[], vals text[], separator text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(v, separator ORDER BY n) FROM (SELECT DISTINCT ON (k COLLATE "C") v, n FROM unnest(keys, vals) WITH ORDINALITY u (k, v, n) ORDER BY k COLLATE "C", n) d
$$;

CREATE OR REPLACE FUNCTION aproxy.concat_distinct(keys text[], vals bytea[], separator bytea) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(v, separator ORDER BY n) FROM (SELECT DISTINCT ON (k COLLATE "C") v, n FROM unnest(keys, vals) WITH ORDINALITY u (k, v, n) ORDER BY k COLLATE "C", n) d
$$;
