-- Arithmetic as MySQL does it: division by zero is NULL with a warning, a DOUBLE never underflows into an error, BIGINT UNSIGNED stays within 64 bits.
-- It takes both operands so that it is not evaluated before they are known.
CREATE OR REPLACE FUNCTION aproxy.divided_by_zero(x anyelement, y anyelement) RETURNS anyelement LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.warn(1365, 'Division by 0');
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.int_div(x bigint, y bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y = 0 THEN aproxy.divided_by_zero(x, y) WHEN y = 1 THEN aproxy.whole_quotient(x, y) ELSE x / y END
$$;

-- The least BIGINT is no quotient to MySQL.
CREATE OR REPLACE FUNCTION aproxy.whole_quotient(x bigint, y bigint) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF x = -9223372036854775808 THEN
    RAISE EXCEPTION 'bigint out of range' USING ERRCODE = '22003';
  END IF;
  RETURN x;
END $$;

CREATE OR REPLACE FUNCTION aproxy.int_mod(x bigint, y bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y = 0 THEN aproxy.divided_by_zero(x, y) ELSE x % y END
$$;

CREATE OR REPLACE FUNCTION aproxy.decimal_int_div(x numeric, y numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y = 0 THEN aproxy.divided_by_zero(x, y) ELSE aproxy.integer_check(div(x, y)) END
$$;

CREATE OR REPLACE FUNCTION aproxy.unsigned_int_div(x numeric, y numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y = 0 THEN aproxy.divided_by_zero(x, y) ELSE aproxy.unsigned_check(div(x, y)) END
$$;

-- The difference of two DECIMAL UNSIGNED.
CREATE OR REPLACE FUNCTION aproxy.decimal_check(x numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x < 0 THEN aproxy.decimal_overflow(x) ELSE x END
$$;

CREATE OR REPLACE FUNCTION aproxy.decimal_overflow(x numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RAISE EXCEPTION 'decimal unsigned out of range' USING ERRCODE = '22003';
END $$;

CREATE OR REPLACE FUNCTION aproxy.decimal_limit(x numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN abs(x) >= 1e81 THEN aproxy.decimal_beyond(x) ELSE x END
$$;

CREATE OR REPLACE FUNCTION aproxy.decimal_beyond(x numeric) RETURNS numeric LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RAISE EXCEPTION 'decimal out of range' USING ERRCODE = '22003';
END $$;

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

-- All digits that MySQL computes are shown: those behind them are cut. A moment or time without a fraction has no digits after the point, other numbers beside it `places`.
CREATE OR REPLACE FUNCTION aproxy.decimal_div_cut(x numeric, y numeric, scale integer, digits integer) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y = 0 THEN aproxy.divided_by_zero(x, y) ELSE round(trunc(round(x, scale + 10) / y, digits), scale) END
$$;

CREATE OR REPLACE FUNCTION aproxy.decimal_div_clock(x numeric, y numeric, scale integer, digits integer, places integer) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y = 0 THEN aproxy.divided_by_zero(x, y) WHEN x = round(x, places) THEN round(trunc(round(x, scale + 10) / y, digits), scale) ELSE round(round(x, scale + 10) / y, scale) END
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

-- PostgreSQL has no % for doubles: fmod() is exact, and so are whole numbers below 2^53 and the digits of numeric.
CREATE OR REPLACE FUNCTION aproxy.double_mod(x double precision, y double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y = 0 THEN aproxy.divided_by_zero(x, y) WHEN abs(x) < abs(y) THEN x
    WHEN abs(x) < 9007199254740992 AND abs(y) < 9007199254740992 AND x = trunc(x) AND y = trunc(y) THEN CASE WHEN x < 0 THEN -((-x)::bigint % abs(y)::bigint)::float8 ELSE (x::bigint % y::bigint)::float8 END
    ELSE aproxy.exact_mod(x, y) END
$$;

CREATE OR REPLACE FUNCTION aproxy.exact_mod(x double precision, y double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x < 0 THEN -(-r)::float8 ELSE r::float8 END FROM (SELECT aproxy.exact(x) % aproxy.exact(y)) AS q(r)
$$;

-- The difference of two doubles that have fixed digits: none when it is below half of the last one.
CREATE OR REPLACE FUNCTION aproxy.fixed_difference(x double precision, y double precision, half double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN abs(x - y) < half THEN 0 ELSE x - y END
$$;

-- All binary digits of a double, as a number.
CREATE OR REPLACE FUNCTION aproxy.exact(x double precision) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  bits bigint := ('x' || encode(float8send(x), 'hex'))::bit(64)::bigint;
  exponent integer := (bits >> 52) & 2047;
  mantissa numeric := (bits & 4503599627370495) + CASE WHEN exponent = 0 THEN 0 ELSE 4503599627370496 END;
  shift integer := greatest(exponent, 1) - 1075;
BEGIN
  -- 2^-n has n digits after the point
  RETURN CASE WHEN bits < 0 THEN -1 ELSE 1 END * CASE WHEN shift >= 0 THEN mantissa * 2::numeric ^ shift ELSE mantissa * 5::numeric ^ (-shift) * ('1e' || shift)::numeric END;
END $$;

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
