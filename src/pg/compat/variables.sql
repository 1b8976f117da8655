-- User variables that a statement assigns (@a := expr): row by row, in settings that last as long as the transaction.
-- A setting holds a letter for the type and the value's text; the letter is a capital when the value is NULL.
CREATE OR REPLACE FUNCTION aproxy.assign(slot text, kind text, value text) RETURNS text LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE AS $$
BEGIN
  PERFORM set_config('aproxy.v' || slot, coalesce(kind || value, upper(kind)), true);
  RETURN value;
END $$;

CREATE OR REPLACE FUNCTION aproxy.assign(slot text, kind text, value bigint) RETURNS bigint LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE AS $$
BEGIN
  PERFORM set_config('aproxy.v' || slot, coalesce(kind || value, upper(kind)), true);
  RETURN value;
END $$;

CREATE OR REPLACE FUNCTION aproxy.assign(slot text, kind text, value numeric) RETURNS numeric LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE AS $$
BEGIN
  PERFORM set_config('aproxy.v' || slot, coalesce(kind || value, upper(kind)), true);
  RETURN value;
END $$;

CREATE OR REPLACE FUNCTION aproxy.assign(slot text, kind text, value double precision) RETURNS double precision LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE AS $$
BEGIN
  PERFORM set_config('aproxy.v' || slot, coalesce(kind || value, upper(kind)), true);
  RETURN value;
END $$;

CREATE OR REPLACE FUNCTION aproxy.assign(slot text, kind text, value bytea) RETURNS bytea LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE AS $$
BEGIN
  PERFORM set_config('aproxy.v' || slot, coalesce(kind || encode(value, 'hex'), upper(kind)), true);
  RETURN value;
END $$;

CREATE OR REPLACE FUNCTION aproxy.variable_text(slot text) RETURNS text LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE AS $$
DECLARE
  held text := current_setting('aproxy.v' || slot, true);
BEGIN
  CASE left(held, 1)
    WHEN 'i', 'u', 'd', 's' THEN RETURN substr(held, 2);
    WHEN 'f' THEN RETURN aproxy.double_text(substr(held, 2)::double precision);
    WHEN 'b' THEN RETURN aproxy.bytes_text(decode(substr(held, 2), 'hex'));
    ELSE RETURN NULL;
  END CASE;
END $$;

CREATE OR REPLACE FUNCTION aproxy.variable_int(slot text) RETURNS bigint LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE AS $$
DECLARE
  held text := current_setting('aproxy.v' || slot, true);
BEGIN
  CASE left(held, 1)
    WHEN 'i' THEN RETURN substr(held, 2)::bigint;
    WHEN 'u' THEN RETURN aproxy.i64(substr(held, 2)::numeric);
    WHEN 'd' THEN RETURN aproxy.numeric_to_int(substr(held, 2)::numeric);
    WHEN 'f' THEN RETURN aproxy.double_to_int(substr(held, 2)::double precision);
    ELSE RETURN aproxy.to_int(aproxy.variable_text(slot));
  END CASE;
END $$;

CREATE OR REPLACE FUNCTION aproxy.variable_numeric(slot text) RETURNS numeric LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE AS $$
DECLARE
  held text := current_setting('aproxy.v' || slot, true);
BEGIN
  CASE left(held, 1)
    WHEN 'i', 'u', 'd' THEN RETURN substr(held, 2)::numeric;
    WHEN 'f' THEN RETURN aproxy.double_to_numeric(substr(held, 2)::double precision);
    ELSE RETURN aproxy.to_decimal(aproxy.variable_text(slot), 'rest');
  END CASE;
END $$;

CREATE OR REPLACE FUNCTION aproxy.variable_double(slot text) RETURNS double precision LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE AS $$
DECLARE
  held text := current_setting('aproxy.v' || slot, true);
BEGIN
  CASE left(held, 1)
    WHEN 'i', 'u', 'd', 'f' THEN RETURN substr(held, 2)::double precision;
    ELSE RETURN aproxy.to_double(aproxy.variable_text(slot));
  END CASE;
END $$;

CREATE OR REPLACE FUNCTION aproxy.variable_bytes(slot text) RETURNS bytea LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE AS $$
DECLARE
  held text := current_setting('aproxy.v' || slot, true);
BEGIN
  IF left(held, 1) = 'b' THEN
    RETURN decode(substr(held, 2), 'hex');
  END IF;
  RETURN convert_to(aproxy.variable_text(slot), 'UTF8');
END $$;

-- What the gateway sets before such a statement and reads behind it, one value per variable.
CREATE OR REPLACE FUNCTION aproxy.set_variables(held text[]) RETURNS void LANGUAGE sql VOLATILE PARALLEL UNSAFE AS $$
  SELECT set_config('aproxy.v' || (n - 1), value, true) FROM unnest(held) WITH ORDINALITY v (value, n)
$$;

CREATE OR REPLACE FUNCTION aproxy.get_variables(count integer) RETURNS text[] LANGUAGE sql VOLATILE PARALLEL UNSAFE AS $$
  SELECT array_agg(current_setting('aproxy.v' || n, true) ORDER BY n) FROM generate_series(0, count - 1) n
$$;
