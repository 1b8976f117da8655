-- ANY_VALUE, and the value of a column outside GROUP BY: the first one that is not NULL.
CREATE OR REPLACE FUNCTION aproxy.first_value_of(state anyelement, value anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT state
$$;

CREATE OR REPLACE AGGREGATE aproxy.any_value(anyelement) (sfunc = aproxy.first_value_of, stype = anyelement, combinefunc = aproxy.first_value_of, parallel = safe);

-- GROUP_CONCAT's limit counts bytes and cuts between characters (manual: group_concat_max_len).
CREATE OR REPLACE FUNCTION aproxy.cut_bytes(t text, bytes bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(t) <= bytes THEN t ELSE aproxy.cut_long(t, bytes) END
$$;

CREATE OR REPLACE FUNCTION aproxy.cut_long(t text, bytes bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  raw bytea := convert_to(t, 'UTF8');
  n integer := least(bytes, octet_length(raw));
BEGIN
  WHILE n > 0 AND get_byte(raw, n) BETWEEN 128 AND 191 LOOP
    n := n - 1;
  END LOOP;
  PERFORM aproxy.note(1260, 'Warning', 'Row 1 was cut by GROUP_CONCAT()');
  RETURN convert_from(substr(raw, 1, n), 'UTF8');
END $$;
