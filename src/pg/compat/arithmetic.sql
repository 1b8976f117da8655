-- Arithmetic as MySQL does it: division by zero is NULL with a warning, a DOUBLE never underflows into an error, BIGINT UNSIGNED stays within 64 bits.
-- It takes both operands so that it is not evaluated before they are known.
CREATE OR REPLACE FUNCTION aproxy.divided_by_zero(x anyelement, y anyelement) RETURNS anyelement LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.warn(1365, 'Division by 0');
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.int_div(x bigint, y bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y = 0 THEN aproxy.divided_by_zero(x, y) ELSE x / y END
$$;

CREATE OR REPLACE FUNCTION aproxy.int_mod(x bigint, y bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y = 0 THEN aproxy.divided_by_zero(x, y) ELSE x % y END
$$;

CREATE OR REPLACE FUNCTION aproxy.decimal_int_div(x numeric, y numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y = 0 THEN aproxy.divided_by_zero(x, y) ELSE aproxy.integer_check(div(x, y)) END
$$;

CREATE OR REPLACE FUNCTION aproxy.integer_check(x numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF x NOT BETWEEN -9223372036854775808 AND 18446744073709551615 THEN
    RAISE EXCEPTION 'bigint out of range' USING ERRCODE = '22003';
  END IF;
  RETURN x;
END $$;

-- The dividend is given enough digits first: PostgreSQL keeps 16 significant ones otherwise.
CREATE OR REPLACE FUNCTION aproxy.decimal_div(x numeric, y numeric, scale integer) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y = 0 THEN aproxy.divided_by_zero(x, y) ELSE round(round(x, scale + 10) / y, scale) END
$$;

CREATE OR REPLACE FUNCTION aproxy.decimal_mod(x numeric, y numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y = 0 THEN aproxy.divided_by_zero(x, y) ELSE x % y END
$$;

CREATE OR REPLACE FUNCTION aproxy.double_add(x double precision, y double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT x + y
$$;

CREATE OR REPLACE FUNCTION aproxy.double_sub(x double precision, y double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT x - y
$$;

CREATE OR REPLACE FUNCTION aproxy.double_mul(x double precision, y double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN abs(x) < 1e-100 OR abs(y) < 1e-100 THEN aproxy.small_product(x, y) ELSE x * y END
$$;

CREATE OR REPLACE FUNCTION aproxy.small_product(x double precision, y double precision) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN x * y;
EXCEPTION WHEN numeric_value_out_of_range THEN
  IF abs(x) < 1 OR abs(y) < 1 THEN RETURN 0; END IF;
  RAISE;
END $$;

CREATE OR REPLACE FUNCTION aproxy.double_div(x double precision, y double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y = 0 THEN aproxy.divided_by_zero(x, y) WHEN abs(x) < 1e-100 OR abs(y) > 1e100 THEN aproxy.small_quotient(x, y) ELSE x / y END
$$;

CREATE OR REPLACE FUNCTION aproxy.small_quotient(x double precision, y double precision) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN x / y;
EXCEPTION WHEN numeric_value_out_of_range THEN
  IF abs(y) > 1 THEN RETURN 0; END IF;
  RAISE;
END $$;

-- PostgreSQL has no % for doubles. A small quotient is taken off exactly as fmod() does; numeric covers the rest of their range.
CREATE OR REPLACE FUNCTION aproxy.double_mod(x double precision, y double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y = 0 THEN aproxy.divided_by_zero(x, y) WHEN abs(x) < abs(y) THEN x WHEN abs(x) < abs(y) * 1e6 AND abs(y) > 1e-300 THEN aproxy.remainder_near(x, y, x - y * trunc(x / y)) ELSE (x::text::numeric % y::text::numeric)::float8 END
$$;

-- The quotient may have been rounded up to the next integer.
CREATE OR REPLACE FUNCTION aproxy.remainder_near(x double precision, y double precision, r double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN sign(r) * sign(x) < 0 THEN r + sign(x) * abs(y) ELSE r END
$$;

CREATE OR REPLACE FUNCTION aproxy.unsigned_check(x numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x BETWEEN 0 AND 18446744073709551615 THEN x ELSE aproxy.unsigned_overflow(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.unsigned_overflow(x numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF x IS NOT NULL THEN
    RAISE EXCEPTION 'bigint unsigned out of range' USING ERRCODE = '22003';
  END IF;
  RETURN NULL;
END $$;
