-- JSON (manual: The JSON Data Type). A document is jsonb; a number with a point in it is a DOUBLE in its shortest digits (or a DECIMAL), one without is an integer (or, beyond 64 bits, a DECIMAL).
-- Text becomes a document; `argument` and `named` are for the error's text.
CREATE OR REPLACE FUNCTION aproxy.json_document(x text, argument integer, named text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  result jsonb;
BEGIN
  BEGIN
    result := x::jsonb;
  EXCEPTION WHEN OTHERS THEN
    PERFORM aproxy.json_syntax(x, argument, named), aproxy.json_finite(x, argument, named);
    RAISE;
  END;
  IF char_length(x) - char_length(translate(x, '[{', '')) > 100 THEN PERFORM aproxy.json_syntax(x, argument, named); END IF;
  -- Numbers with an exponent and integers beyond 64 bits are doubles; doubles have no trailing zeros.
  IF x COLLATE "C" ~ '[0-9][eE]|[0-9]{19}|\.[0-9]+0([^0-9]|$)' THEN
    PERFORM aproxy.json_finite(x, argument, named);
    RETURN aproxy.json_doubles(x)::jsonb;
  END IF;
  RETURN result;
END $$;

-- Refuses a number that no double holds.
CREATE OR REPLACE FUNCTION aproxy.json_finite(x text, argument integer, named text) RETURNS void LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  at integer := aproxy.json_too_big(x);
BEGIN
  IF at IS NOT NULL THEN PERFORM aproxy.fail(3141, '22032', format('Invalid JSON text in argument %s to function %s: "Number too big to be stored in double." at position %s.', argument, named, at)); END IF;
END $$;

-- The byte at which such a number begins.
CREATE OR REPLACE FUNCTION aproxy.json_too_big(x text) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  at integer := 0;
  m text[] COLLATE "C";
BEGIN
  IF x COLLATE "C" !~ '\d{255}|\d[eE]\+?\d{3}' THEN RETURN NULL; END IF;
  FOR m IN SELECT regexp_matches(x COLLATE "C", '("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|([^"0-9-]+)', 'g') LOOP
    IF char_length(m[2]) > 4 THEN
      BEGIN
        PERFORM m[2]::float8;
      EXCEPTION WHEN numeric_value_out_of_range THEN
        IF m[2] !~ '[eE]-' THEN RETURN at; END IF;
      END;
    END IF;
    at := at + octet_length(coalesce(m[1], m[2], m[3]));
  END LOOP;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.to_json(x text) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.json_document(x, 1, 'cast_as_json')
$$;

CREATE OR REPLACE FUNCTION aproxy.json_doubles(x text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  result text COLLATE "C" := '';
  m text[] COLLATE "C";
  shown text COLLATE "C";
BEGIN
  FOR m IN SELECT regexp_matches(x COLLATE "C", '("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|([^"0-9-]+)', 'g') LOOP
    IF m[2] IS NULL OR m[2] ~ '^-?\d{1,18}$' OR (m[2] ~ '^-?\d+$' AND m[2]::numeric BETWEEN -9223372036854775808 AND 18446744073709551615) THEN
      result := result || coalesce(m[1], m[2], m[3]);
    ELSE
      shown := m[2]::float8::text::numeric::text;
      result := result || shown || CASE WHEN position('.' in shown) > 0 THEN '' ELSE '.0' END;
    END IF;
  END LOOP;
  RETURN result;
END $$;

-- Text on its way into a column.
CREATE OR REPLACE FUNCTION aproxy.json_stored(x text, named text) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.json_document(x, 0, named)
$$;

CREATE OR REPLACE FUNCTION aproxy.json_not_text(x text, named text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.fail(3140, '22032', format('Invalid JSON text: "not a JSON text, may need CAST" at position 0 in value for column ''%s''.', named));
END $$;

-- The first error of a text that is no JSON, in MySQL's words (argument 0: of a value for a column); returns when there is none.
CREATE OR REPLACE FUNCTION aproxy.json_syntax(x text, argument integer, named text) RETURNS void LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  s text COLLATE "C" := x COLLATE "C";
  n integer := char_length(x);
  i integer := 1;
  stack text COLLATE "C" := '';
  state text COLLATE "C" := 'value';
  c text COLLATE "C";
  m text COLLATE "C";
  problem text COLLATE "C";
  at integer;
BEGIN
  LOOP
    m := substring(substr(s, i) from '^[ \t\n\r]+');
    i := i + coalesce(char_length(m), 0);
    c := substr(s, i, 1);
    at := i;
    IF i > n AND i = 1 + coalesce(char_length(m), 0) AND stack = '' AND state = 'value' THEN
      problem := 'The document is empty.';
    ELSIF state = 'value' OR state = 'first' THEN
      IF state = 'first' AND c = ']' THEN
        stack := left(stack, -1);
        state := 'after';
        i := i + 1;
        CONTINUE;
      END IF;
      IF c = '{' OR c = '[' THEN
        stack := stack || c;
        state := CASE c WHEN '{' THEN 'firstname' ELSE 'first' END;
        IF char_length(stack) > 100 THEN PERFORM aproxy.fail(3157, '22032', 'The JSON document exceeds the maximum depth.'); END IF;
        i := i + 1;
        CONTINUE;
      ELSIF c = '"' THEN
        m := substring(substr(s, i) from '^"(?:[^"\\\x01-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"');
      ELSE
        m := substring(substr(s, i) from '^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)');
        IF m IS NOT NULL AND m ~ '\d$' AND substr(s, i + char_length(m), 2) ~ '^\.\D?$' THEN
          problem := 'Miss fraction part in number.';
          at := i + char_length(m) + 1;
        ELSIF m IS NOT NULL AND m ~ '\d$' AND m !~ '[eE]' AND substr(s, i + char_length(m), 1) ~ '[eE]' THEN
          problem := 'Miss exponent in number.';
          at := i + char_length(m) + char_length(substring(substr(s, i + char_length(m)) from '^[eE][-+]?'));
        ELSIF m IS NULL AND c ~ '[tfn]' THEN
          at := i + (SELECT max(k) FROM generate_series(0, 4) AS k WHERE left(substr(s, i), k) = left(CASE c WHEN 't' THEN 'true' WHEN 'f' THEN 'false' ELSE 'null' END, k) AND char_length(substr(s, i)) >= k);
        ELSIF m IS NULL AND c = '-' THEN
          at := i + 1;
        END IF;
      END IF;
      IF m IS NULL OR problem IS NOT NULL THEN
        problem := coalesce(problem, CASE WHEN c = '"' THEN aproxy.json_string_problem(substr(s, i)) ELSE 'Invalid value.' END);
        IF c = '"' THEN at := i + aproxy.json_string_offset(substr(s, i)); END IF;
      ELSE
        i := i + char_length(m);
        state := 'after';
        CONTINUE;
      END IF;
    ELSIF state = 'name' OR state = 'firstname' THEN
      IF state = 'firstname' AND c = '}' THEN
        stack := left(stack, -1);
        state := 'after';
        i := i + 1;
        CONTINUE;
      END IF;
      IF c <> '"' THEN
        problem := 'Missing a name for object member.';
      ELSE
        m := substring(substr(s, i) from '^"(?:[^"\\\x01-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"');
        IF m IS NULL THEN
          problem := aproxy.json_string_problem(substr(s, i));
          at := i + aproxy.json_string_offset(substr(s, i));
        ELSE
          i := i + char_length(m);
          state := 'colon';
          CONTINUE;
        END IF;
      END IF;
    ELSIF state = 'colon' THEN
      IF c = ':' THEN
        i := i + 1;
        state := 'value';
        CONTINUE;
      END IF;
      problem := 'Missing a colon after a name of object member.';
    ELSIF stack = '' THEN
      IF i > n THEN RETURN; END IF;
      problem := 'The document root must not be followed by other values.';
    ELSIF c = ',' THEN
      i := i + 1;
      state := CASE right(stack, 1) WHEN '{' THEN 'name' ELSE 'value' END;
      CONTINUE;
    ELSIF c = (CASE right(stack, 1) WHEN '{' THEN '}' ELSE ']' END) THEN
      i := i + 1;
      stack := left(stack, -1);
      CONTINUE;
    ELSE
      problem := CASE right(stack, 1) WHEN '{' THEN 'Missing a comma or ''}'' after an object member.' ELSE 'Missing a comma or '']'' after an array element.' END;
    END IF;
    IF argument = 0 THEN PERFORM aproxy.fail(3140, '22032', format('Invalid JSON text: "%s" at position %s in value for column ''%s''.', problem, octet_length(left(x, at - 1)), named)); END IF;
    PERFORM aproxy.fail(3141, '22032', format('Invalid JSON text in argument %s to function %s: "%s" at position %s.', argument, named, problem, octet_length(left(x, at - 1))));
  END LOOP;
END $$;

-- What is wrong with a string that begins here, and where.
CREATE OR REPLACE FUNCTION aproxy.json_string_problem(s text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN aproxy.json_string_offset(s) >= char_length(s) THEN 'Missing a closing quotation mark in string.'
    WHEN substr(s, aproxy.json_string_offset(s) + 1, 2) COLLATE "C" = '\u' THEN 'Incorrect hex digit after \u escape in string.'
    WHEN substr(s, aproxy.json_string_offset(s) + 1, 1) COLLATE "C" = '\' THEN 'Invalid escape character in string.' ELSE 'Invalid encoding in string.' END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_string_offset(s text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT char_length(substring(s COLLATE "C" from '^"(?:[^"\\\x01-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*'))
$$;

CREATE OR REPLACE FUNCTION aproxy.json_binary(x bytea) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.fail(3144, '22032', 'Cannot create a JSON value from a string with CHARACTER SET ''binary''.');
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_valid(x text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  deep boolean := char_length(x) - char_length(translate(x, '[{', '')) > 100;
BEGIN
  BEGIN
    PERFORM x::jsonb;
  EXCEPTION WHEN OTHERS THEN
    IF NOT deep THEN RETURN false; END IF;
  END;
  IF deep THEN PERFORM aproxy.json_syntax(x, 1, 'json_valid'); END IF;
  RETURN aproxy.json_too_big(x) IS NULL;
EXCEPTION WHEN SQLSTATE 'MY000' THEN
  IF SQLERRM LIKE '%maximum depth%' THEN RAISE; END IF;
  RETURN false;
END $$;

-- Values that become JSON: SQL's NULL is JSON's null, a DOUBLE keeps its point, bytes are base64 with the number of their type.
CREATE OR REPLACE FUNCTION aproxy.json_of_double(x double precision) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x = trunc(x) THEN (x::text::numeric || '.0')::jsonb ELSE to_jsonb(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_of_computed(x numeric) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x = 0 THEN '0'::jsonb ELSE to_jsonb(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_of_quotient(x numeric, divided numeric) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN divided = 0 AND x = 0 THEN '0'::jsonb ELSE to_jsonb(x) END
$$;

-- What was computed of the number of a moment or time, which has no digits after the point when it has no fraction; `others`: the digits of the other operand.
CREATE OR REPLACE FUNCTION aproxy.json_of_clock(x numeric, clock numeric, others integer) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x = 0 THEN '0'::jsonb WHEN clock = round(clock, others) AND (clock = trunc(clock) OR clock = x) THEN to_jsonb(round(x, others)) ELSE to_jsonb(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_of_seconds(x numeric) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_jsonb(CASE WHEN x = trunc(x) THEN trunc(x) ELSE round(x, 6) END)
$$;

CREATE OR REPLACE FUNCTION aproxy.json_of_bytes(x bytea, type integer) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_jsonb('base64:type' || type || ':' || rtrim(encode(x, 'base64'), E'\n'))
$$;

-- For generated columns and their kind, where PostgreSQL's own functions are not immutable enough.
CREATE OR REPLACE FUNCTION aproxy.json_of(x anyelement) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN to_jsonb(x);
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_array(items jsonb[]) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN coalesce(to_jsonb(items), '[]');
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_object(names text[], items jsonb[]) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN (SELECT coalesce(jsonb_object_agg(n, v ORDER BY i), '{}') FROM unnest(names, items) WITH ORDINALITY AS u(n, v, i));
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_or_null(j jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(j, 'null'::jsonb)
$$;

-- A number's digits: is it a DOUBLE? Its shortest text has a point, at most 17 digits and no zero at the end but in '.0'.
CREATE OR REPLACE FUNCTION aproxy.json_is_double(x text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT x COLLATE "C" ~ '(\.0|\.\d*[1-9])$' AND char_length(btrim(translate(x, '-.', ''), '0')) <= 17 AND x::numeric = x::float8::text::numeric
$$;

-- Text of a document as MySQL prints it: doubles in their shortest form.
CREATE OR REPLACE FUNCTION aproxy.json_text(j jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT replace((CASE WHEN j::text COLLATE "C" ~ '[0-9.]{16}' THEN aproxy.json_text_slow(j::text) ELSE j::text END) COLLATE "C", U&'\+0E0001', '\u0000')
$$;

CREATE OR REPLACE FUNCTION aproxy.json_text_slow(x text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  result text COLLATE "C" := '';
  m text[] COLLATE "C";
  shown text COLLATE "C";
BEGIN
  FOR m IN SELECT regexp_matches(x COLLATE "C", '("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?)|([^"0-9-]+)', 'g') LOOP
    IF m[2] IS NULL OR char_length(m[2]) < 16 OR NOT aproxy.json_is_double(m[2]) THEN
      result := result || coalesce(m[1], m[2], m[3]);
    ELSE
      shown := aproxy.double_text(m[2]::float8);
      result := result || shown || CASE WHEN shown COLLATE "C" ~ '[.e]' THEN '' ELSE '.0' END;
    END IF;
  END LOOP;
  RETURN result;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_unquote(j jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(j) = 'string' THEN j #>> '{}' ELSE aproxy.json_text(j) END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_unquote_text(x text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN char_length(x) > 1 AND left(x, 1) COLLATE "C" = '"' AND right(x, 1) COLLATE "C" = '"' THEN aproxy.json_document(x, 1, 'json_unquote') #>> '{}' ELSE x END
$$;

-- A document as a number, with a warning for what is none; `named` is what the warning calls it.
CREATE OR REPLACE FUNCTION aproxy.json_double(j jsonb, named text) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE jsonb_typeof(j) WHEN 'number' THEN (j #>> '{}')::float8 ELSE aproxy.json_no_number(j, 'DOUBLE', named)::float8 END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_numeric(j jsonb, named text) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(j) <> 'number' THEN aproxy.json_no_number(j, 'DECIMAL', named) WHEN abs((j #>> '{}')::numeric) < 1e81 THEN (j #>> '{}')::numeric ELSE aproxy.json_beyond_decimal(j, named) END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_beyond_decimal(j jsonb, named text) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  n constant numeric := aproxy.double_beyond_decimal((j #>> '{}')::float8);
BEGIN
  PERFORM aproxy.warn(3155, format('Out of range JSON value for CAST to DECIMAL from column %s at row 1', named));
  RETURN n;
END $$;

-- BIGINT UNSIGNED keeps its bits; of other numbers a DECIMAL is cut in its words, a DOUBLE in those of JSON.
-- A fraction in a document is a double, whose halves go to the even neighbour.
CREATE OR REPLACE FUNCTION aproxy.json_rounded(n numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN scale(n) > 0 AND abs(n) < 9007199254740992 THEN round(n::float8)::numeric ELSE round(n) END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_int(j jsonb, named text) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  n numeric;
BEGIN
  IF jsonb_typeof(j) <> 'number' THEN RETURN aproxy.numeric_to_int(trunc(aproxy.json_no_number(j, 'INTEGER', named))); END IF;
  n := (j #>> '{}')::numeric;
  IF scale(n) = 0 THEN RETURN aproxy.i64(n); END IF;
  IF round(n) BETWEEN -9223372036854775808 AND 9223372036854775807 THEN RETURN aproxy.json_rounded(n); END IF;
  PERFORM aproxy.warn(3155, format('Out of range JSON value for CAST to INTEGER from column %s at row 1', named));
  RETURN CASE WHEN n > 0 THEN 9223372036854775807 ELSE (-9223372036854775808)::bigint END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_no_number(j jsonb, kind text, named text) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  x text COLLATE "C" := j #>> '{}';
  number text COLLATE "C";
BEGIN
  IF jsonb_typeof(j) = 'boolean' THEN RETURN CASE WHEN j = 'true' THEN 1 ELSE 0 END; END IF;
  IF jsonb_typeof(j) = 'string' THEN
    number := substring(x COLLATE "C" from CASE kind WHEN 'INTEGER' THEN '^\s*([-+]?\d+)' ELSE '^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?)' END);
    IF x COLLATE "C" ~ '^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*$' AND (kind <> 'INTEGER' OR x COLLATE "C" ~ '^\s*[-+]?\d+\s*$') THEN RETURN number::numeric; END IF;
    IF x = '' AND kind = 'DOUBLE' THEN RETURN 0; END IF;
  END IF;
  PERFORM aproxy.json_invalid(kind, named);
  RETURN coalesce(number, '0')::numeric;
END $$;

-- What is no text where only text will do.
CREATE OR REPLACE FUNCTION aproxy.json_no_text(x text, named text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.fail(3064, 'HY000', format('Incorrect type for argument 1 in function %s.', named));
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_invalid(kind text, named text) RETURNS void LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.warn(3156, format('Invalid JSON value for CAST to %s from column %s at row 1', kind, named));
END $$;

-- A constant document beside a BIGINT column, and beside a TIME column.
CREATE OR REPLACE FUNCTION aproxy.json_integer(j jsonb, named text) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.json_int(j, named) + CASE jsonb_typeof(j) WHEN 'number' THEN 0 ELSE aproxy.json_no_number(j, 'DOUBLE', named) * 0 END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_clock(j jsonb, named text) RETURNS interval LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  clock interval := CASE jsonb_typeof(j) WHEN 'string' THEN (aproxy.parse_time(j #>> '{}')).clock END;
BEGIN
  IF clock IS NULL THEN PERFORM aproxy.json_invalid('TIME', named); END IF;
  RETURN coalesce(clock, '0');
END $$;

-- A document as a condition: is it the number 0?
CREATE OR REPLACE FUNCTION aproxy.json_bool(j jsonb, named text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE jsonb_typeof(j) WHEN 'number' THEN (j #>> '{}')::numeric <> 0 ELSE aproxy.json_no_number(j, 'DOUBLE', named) <> 0 END
$$;

-- A document as a date or time: a string that is one, whole. A zone is not looked at, and the fraction is cut.
CREATE OR REPLACE FUNCTION aproxy.json_moment_text(j jsonb, kind text, named text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  x text COLLATE "C" := aproxy.json_temporal_text(j, kind);
BEGIN
  -- what has the parts of a date and is none is NULL without a word
  IF x IS NULL AND NOT (kind = 'DATE' AND jsonb_typeof(j) = 'string' AND EXISTS (SELECT FROM aproxy.scan_moment(j #>> '{}', false) AS p WHERE p.shape = 'found' AND NOT p.cut)) THEN PERFORM aproxy.json_invalid(kind, named); END IF;
  RETURN x;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_temporal_text(j jsonb, kind text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  x text COLLATE "C" := CASE jsonb_typeof(j) WHEN 'string' THEN regexp_replace((j #>> '{}') COLLATE "C", '(\.\d{6})\d+|(?<=:\d\d(?:\.\d{1,6})?)[-+]\d\d:[0-5]\d\s*$', '\1') END;
  p record;
BEGIN
  IF kind = 'TIME' THEN
    SELECT * INTO p FROM aproxy.parse_time(x);
    RETURN CASE WHEN p.clock IS NOT NULL AND NOT p.cut AND NOT p.clipped AND (p."full" OR strpos(x, ':') > 0) THEN x END;
  END IF;
  SELECT * INTO p FROM aproxy.scan_moment(x, false);
  RETURN CASE WHEN p.shape = 'found' AND NOT p.cut THEN CASE WHEN aproxy.moment_at(p.f, NULL) > '-infinity' THEN x END END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_date(j jsonb, named text) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.to_date(aproxy.json_temporal(j, 'DATE', named))
$$;

CREATE OR REPLACE FUNCTION aproxy.json_datetime(j jsonb, named text) RETURNS timestamp LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.to_datetime(aproxy.json_temporal(j, 'DATETIME/TIMESTAMP', named))
$$;

CREATE OR REPLACE FUNCTION aproxy.json_time(j jsonb, named text) RETURNS interval LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.to_time(aproxy.json_temporal(j, 'TIME', named))
$$;

-- The text of a document where a date or a time is wanted.
CREATE OR REPLACE FUNCTION aproxy.json_temporal(j jsonb, kind text, named text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(j) = 'string' AND (j #>> '{}') COLLATE "C" ~ CASE kind WHEN 'TIME' THEN '^-?\d{2}:[0-5]\d:[0-5]\d(\.\d{1,6})?$' ELSE '^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])( ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?)?$' END
    THEN j #>> '{}' ELSE aproxy.json_moment_text(j, kind, named) END
$$;

-- Paths. A step is '.key', '#n' ('#-n' from the last), ':n,m' (a range), '*' (all members), '@' (all cells), '**' (at any depth).
CREATE OR REPLACE FUNCTION aproxy.json_path(x text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  s text COLLATE "C" := x COLLATE "C";
  i integer;
  m text[] COLLATE "C";
  legs text[] COLLATE "C" := '{}';
  cell constant text COLLATE "C" := '(?:(\d{1,9})|last(?:\s*-\s*(\d{1,9}))?)';
BEGIN
  i := 1 + coalesce(char_length(substring(s from '^\s+')), 0);
  IF i > char_length(s) THEN PERFORM aproxy.json_bad_path(x, 0); END IF;
  IF substr(s, i, 1) <> '$' THEN PERFORM aproxy.json_bad_path(x, 1); END IF;
  i := i + 1;
  LOOP
    i := i + coalesce(char_length(substring(substr(s, i) from '^\s+')), 0);
    EXIT WHEN i > char_length(s);
    IF substr(s, i, 1) = '.' THEN
      m := regexp_match(substr(s, i), '^(\.\s*(?:(\*)|"((?:[^"\\]|\\.)*)"|([^\s.[*"]+)))');
      IF m IS NULL THEN PERFORM aproxy.json_bad_path(x, CASE WHEN substr(s, i) ~ '^\.\s*"' THEN char_length(s) ELSE i + coalesce(char_length(substring(substr(s, i + 1) from '^\s+')), 0) END); END IF;
      IF m[4] ~ '^[0-9]' OR m[4] ~ '[-+!%&''(),/:;<=>?@\]\\^`{|}~#]' THEN PERFORM aproxy.json_bad_path(x, i - 1 + char_length(m[1])); END IF;
      legs := legs || CASE WHEN m[2] IS NOT NULL THEN '*' WHEN m[3] IS NOT NULL THEN '.' || (('"' || m[3] || '"')::jsonb #>> '{}') ELSE '.' || m[4] END;
    ELSIF substr(s, i, 1) = '[' THEN
      m := regexp_match(substr(s, i), '^(\[\s*(?:(\*)|' || cell || '(?:(\s+to\s+)' || cell || ')?)\s*\])');
      IF m IS NULL THEN PERFORM aproxy.json_bad_path(x, i - 1 + char_length(substring(substr(s, i) from '^\[\s*(?:(?:\d+|last(?:\s*-\s*\d+)?)(?:\s+to\s+(?:\d+|last(?:\s*-\s*\d+)?)?)?\s*|\*\s*)?'))); END IF;
      IF m[2] IS NOT NULL THEN legs := legs || '@'::text;
      ELSIF m[5] IS NULL THEN legs := legs || ('#' || coalesce(m[3], '-' || coalesce(m[4], '0')));
      ELSE
        IF (m[3] IS NOT NULL AND m[6] IS NOT NULL AND m[3]::bigint > m[6]::bigint) OR (m[3] IS NULL AND m[6] IS NULL AND coalesce(m[4], '0')::bigint < coalesce(m[7], '0')::bigint) THEN PERFORM aproxy.json_bad_path(x, i - 2 + char_length(m[1])); END IF;
        legs := legs || (':' || coalesce(m[3], '-' || coalesce(m[4], '0')) || ',' || coalesce(m[6], '-' || coalesce(m[7], '0')));
      END IF;
    ELSE
      m := regexp_match(substr(s, i), '^(\*\*)(?!\*)');
      IF m IS NULL THEN PERFORM aproxy.json_bad_path(x, i - 1 + CASE WHEN substr(s, i, 2) = '**' THEN 2 WHEN substr(s, i, 1) = '*' THEN 1 ELSE 0 END); END IF;
      IF i + 2 > char_length(s) THEN PERFORM aproxy.json_bad_path(x, i + 1); END IF;
      legs := legs || '**'::text;
    END IF;
    i := i + char_length(m[1]);
  END LOOP;
  RETURN legs;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_bad_path(x text, at integer) RETURNS void LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.fail(3143, '42000', format('Invalid JSON path expression. The error is around character position %s.', octet_length(left(x, at))));
END $$;

-- Steps that lead to one place only.
CREATE OR REPLACE FUNCTION aproxy.json_single(legs text[]) RETURNS text[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF aproxy.json_many(legs) THEN PERFORM aproxy.fail(3149, '42000', 'In this situation, path expressions may not contain the * and ** tokens or an array range.'); END IF;
  RETURN legs;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_many(legs text[]) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT EXISTS (SELECT 1 FROM unnest(legs) AS leg WHERE left(leg, 1) COLLATE "C" IN ('*', '@', ':'))
$$;

-- A cell, counted from the end when negative (-1 is the last one). What is no array is an array of one.
CREATE OR REPLACE FUNCTION aproxy.json_cell(j jsonb, i integer) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(j) = 'array' THEN j -> i WHEN i IN (0, -1) THEN j END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_cell_index(leg text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN substr(leg, 2, 1) COLLATE "C" = '-' THEN -1 - least(2000000000, substr(leg, 3)::bigint)::int ELSE least(2000000000, substr(leg, 2)::bigint)::int END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_seek(j jsonb, legs text[]) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  result jsonb := j;
  leg text COLLATE "C";
BEGIN
  FOREACH leg IN ARRAY legs LOOP
    result := CASE WHEN left(leg, 1) COLLATE "C" = '.' THEN result -> substr(leg, 2) ELSE aproxy.json_cell(result, aproxy.json_cell_index(leg)) END;
    EXIT WHEN result IS NULL;
  END LOOP;
  RETURN result;
END $$;

-- How a member is written in a path.
CREATE OR REPLACE FUNCTION aproxy.json_step(key text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT '.' || CASE WHEN key COLLATE "C" ~ '^[A-Za-z_$][A-Za-z0-9_$]*$' THEN key ELSE to_jsonb(key)::text END
$$;

-- Every value that the steps from `i` on lead to, and where it is.
CREATE OR REPLACE FUNCTION aproxy.json_find(j jsonb, legs text[], i integer, place text) RETURNS TABLE (location text, value jsonb) LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  leg text COLLATE "C" := legs[i];
  kind text COLLATE "C" := jsonb_typeof(j);
  n integer;
  a integer;
  b integer;
  k text COLLATE "C";
  v jsonb;
BEGIN
  IF j IS NULL THEN RETURN; END IF;
  IF leg IS NULL THEN
    location := place;
    value := j;
    RETURN NEXT;
    RETURN;
  END IF;
  IF leg = '**' THEN
    RETURN QUERY SELECT * FROM aproxy.json_find(j, legs, i + 1, place);
    IF kind = 'object' THEN
      FOR k, v IN SELECT * FROM jsonb_each(j) LOOP RETURN QUERY SELECT * FROM aproxy.json_find(v, legs, i, place || aproxy.json_step(k)); END LOOP;
    ELSIF kind = 'array' THEN
      FOR a IN 0 .. jsonb_array_length(j) - 1 LOOP RETURN QUERY SELECT * FROM aproxy.json_find(j -> a, legs, i, place || '[' || a || ']'); END LOOP;
    END IF;
  ELSIF leg = '*' THEN
    IF kind = 'object' THEN
      FOR k, v IN SELECT * FROM jsonb_each(j) LOOP RETURN QUERY SELECT * FROM aproxy.json_find(v, legs, i + 1, place || aproxy.json_step(k)); END LOOP;
    END IF;
  ELSIF left(leg, 1) COLLATE "C" = '.' THEN
    IF kind = 'object' THEN RETURN QUERY SELECT * FROM aproxy.json_find(j -> substr(leg, 2), legs, i + 1, place || aproxy.json_step(substr(leg, 2))); END IF;
  ELSE
    n := CASE WHEN kind = 'array' THEN jsonb_array_length(j) ELSE 1 END;
    IF leg = '@' THEN
      IF kind <> 'array' THEN RETURN; END IF;
      a := 0;
      b := n - 1;
    ELSIF left(leg, 1) COLLATE "C" = ':' THEN
      a := aproxy.json_cell_index(split_part(leg, ',', 1));
      b := aproxy.json_cell_index(':' || split_part(leg, ',', 2));
      a := greatest(0, CASE WHEN a < 0 THEN n + a ELSE a END);
      b := least(n - 1, CASE WHEN b < 0 THEN n + b ELSE b END);
    ELSE
      a := aproxy.json_cell_index(leg);
      a := CASE WHEN a < 0 THEN n + a ELSE a END;
      b := a;
      IF a < 0 OR a >= n THEN RETURN; END IF;
    END IF;
    FOR c IN a .. b LOOP
      RETURN QUERY SELECT * FROM aproxy.json_find(CASE WHEN kind = 'array' THEN j -> c ELSE j END, legs, i + 1, place || CASE WHEN kind = 'array' THEN '[' || c || ']' ELSE '' END);
    END LOOP;
  END IF;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_find_all(j jsonb, legs text[]) RETURNS jsonb[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce((SELECT array_agg(u.value ORDER BY u.n) FROM (SELECT DISTINCT ON (f.location) f.value, f.n FROM aproxy.json_find(j, legs, 1, '$') WITH ORDINALITY AS f(location, value, n) ORDER BY f.location, f.n) AS u), '{}')
$$;

CREATE OR REPLACE FUNCTION aproxy.json_wrap(items jsonb[]) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN cardinality(items) > 0 THEN to_jsonb(items) END
$$;

-- JSON_EXTRACT of paths that are not known beforehand, or several.
CREATE OR REPLACE FUNCTION aproxy.json_extract(j jsonb, paths text[]) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  path text COLLATE "C";
  legs text[] COLLATE "C";
  found jsonb[] := '{}';
BEGIN
  IF array_position(paths, NULL) IS NOT NULL THEN RETURN NULL; END IF;
  FOREACH path IN ARRAY paths LOOP
    legs := aproxy.json_path(path);
    IF cardinality(paths) = 1 AND NOT aproxy.json_many(legs) THEN RETURN aproxy.json_seek(j, legs); END IF;
    found := found || aproxy.json_find_all(j, legs);
  END LOOP;
  RETURN aproxy.json_wrap(found);
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_one_or_all(x text, named text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF lower(x) NOT IN ('one', 'all') THEN PERFORM aproxy.fail(3154, '42000', format('The oneOrAll argument to %s may take these values: ''one'' or ''all''.', named)); END IF;
  RETURN lower(x);
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_contains_path(j jsonb, mode text, paths text[]) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  path text COLLATE "C";
  every boolean := aproxy.json_one_or_all(mode, 'json_contains_path') = 'all';
  there boolean;
BEGIN
  FOREACH path IN ARRAY paths LOOP
    IF path IS NULL THEN RETURN NULL; END IF;
    there := EXISTS (SELECT 1 FROM aproxy.json_find(j, aproxy.json_path(path), 1, '$'));
    IF there <> every THEN RETURN there; END IF;
  END LOOP;
  RETURN every;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_keys(j jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(j) = 'object' THEN coalesce((SELECT jsonb_agg(k) FROM jsonb_object_keys(j) AS k), '[]') END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_length(j jsonb) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE jsonb_typeof(j) WHEN 'array' THEN jsonb_array_length(j) WHEN 'object' THEN (SELECT count(*)::int FROM jsonb_object_keys(j)) ELSE 1 + 0 * octet_length(j::text) END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_depth(j jsonb) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  RETURN 1 + CASE jsonb_typeof(j)
    WHEN 'array' THEN coalesce((SELECT max(aproxy.json_depth(v)) FROM jsonb_array_elements(j) AS v), 0)
    WHEN 'object' THEN coalesce((SELECT max(aproxy.json_depth(e.value)) FROM jsonb_each(j) AS e), 0) ELSE 0 END;
END $$;

-- Read from text, an integer of more than 32 bits is unsigned to MySQL.
CREATE OR REPLACE FUNCTION aproxy.json_type(j jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE jsonb_typeof(j) WHEN 'number' THEN CASE WHEN aproxy.json_is_double(j #>> '{}') THEN 'DOUBLE' WHEN scale((j #>> '{}')::numeric) > 0 OR (j #>> '{}')::numeric NOT BETWEEN -9223372036854775808 AND 18446744073709551615 THEN 'DECIMAL' WHEN (j #>> '{}')::numeric > 4294967295 THEN 'UNSIGNED INTEGER' ELSE 'INTEGER' END
    WHEN 'string' THEN CASE WHEN left(j #>> '{}', 11) <> 'base64:type' THEN 'STRING' WHEN j #>> '{}' ~ '^base64:type16:' THEN 'BIT' WHEN j #>> '{}' ~ '^base64:type\d+:' THEN 'BLOB' ELSE 'STRING' END
    ELSE upper(jsonb_typeof(j)) END
$$;

-- JSON_CONTAINS: jsonb's @> finds most, and all where there is no array; an array's cells are searched at any depth here.
CREATE OR REPLACE FUNCTION aproxy.json_contains(j jsonb, c jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN j @> c AND (jsonb_typeof(c) = 'object' OR jsonb_typeof(c) <> 'array' OR jsonb_typeof(j) = 'array') THEN true WHEN c IS NULL THEN NULL WHEN strpos(j::text, '[') = 0 THEN false ELSE aproxy.json_contains_deep(j, c) END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_contains_deep(j jsonb, c jsonb) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  kind text COLLATE "C" := jsonb_typeof(j);
  item jsonb;
  k text COLLATE "C";
BEGIN
  IF kind = 'array' THEN
    IF jsonb_typeof(c) = 'array' THEN
      FOR item IN SELECT * FROM jsonb_array_elements(c) LOOP
        IF NOT aproxy.json_contains_deep(j, item) AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(j) AS v WHERE aproxy.json_contains_deep(v, item)) THEN RETURN false; END IF;
      END LOOP;
      RETURN true;
    END IF;
    RETURN EXISTS (SELECT 1 FROM jsonb_array_elements(j) AS v WHERE aproxy.json_contains_deep(v, c));
  ELSIF kind = 'object' THEN
    IF jsonb_typeof(c) <> 'object' THEN RETURN false; END IF;
    FOR k, item IN SELECT * FROM jsonb_each(c) LOOP
      IF NOT j ? k OR NOT aproxy.json_contains_deep(j -> k, item) THEN RETURN false; END IF;
    END LOOP;
    RETURN true;
  END IF;
  RETURN j = c;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_overlaps(x jsonb, y jsonb) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF jsonb_typeof(x) = 'array' OR jsonb_typeof(y) = 'array' THEN
    RETURN EXISTS (SELECT 1 FROM jsonb_array_elements(CASE WHEN jsonb_typeof(x) = 'array' THEN x ELSE jsonb_build_array(x) END) AS a, jsonb_array_elements(CASE WHEN jsonb_typeof(y) = 'array' THEN y ELSE jsonb_build_array(y) END) AS b WHERE a = b);
  ELSIF jsonb_typeof(x) = 'object' AND jsonb_typeof(y) = 'object' THEN
    RETURN EXISTS (SELECT 1 FROM jsonb_each(x) AS a, jsonb_each(y) AS b WHERE a.key = b.key AND a.value = b.value);
  END IF;
  RETURN x = y;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_member_of(x jsonb, j jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(j) = 'array' THEN CASE WHEN x IS NOT NULL THEN EXISTS (SELECT 1 FROM jsonb_array_elements(j) AS v WHERE v = x) END ELSE x = j END
$$;

-- Changes. `mode`: 1 what is not there is added, 2 what is there is replaced, 3 both.
CREATE OR REPLACE FUNCTION aproxy.json_put(j jsonb, legs text[], v jsonb, mode integer) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN j IS NOT NULL AND legs IS NOT NULL THEN aproxy.json_put_at(j, aproxy.json_single(legs), 1, coalesce(v, 'null'), mode) END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_put_at(j jsonb, legs text[], i integer, v jsonb, mode integer) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  leg text COLLATE "C" := legs[i];
  final boolean := i = cardinality(legs);
  k text COLLATE "C";
  c integer;
  n integer;
BEGIN
  IF leg IS NULL THEN RETURN CASE WHEN mode & 2 = 2 THEN v ELSE j END; END IF;
  IF left(leg, 1) COLLATE "C" = '.' THEN
    k := substr(leg, 2);
    IF jsonb_typeof(j) <> 'object' THEN RETURN j; END IF;
    IF j ? k THEN RETURN j || jsonb_build_object(k, aproxy.json_put_at(j -> k, legs, i + 1, v, mode)); END IF;
    RETURN CASE WHEN final AND mode & 1 = 1 THEN j || jsonb_build_object(k, v) ELSE j END;
  END IF;
  c := aproxy.json_cell_index(leg);
  IF jsonb_typeof(j) <> 'array' THEN
    IF c IN (0, -1) THEN RETURN aproxy.json_put_at(j, legs, i + 1, v, mode); END IF;
    RETURN CASE WHEN NOT final OR mode & 1 = 0 THEN j WHEN c < 0 THEN jsonb_build_array(v, j) ELSE jsonb_build_array(j, v) END;
  END IF;
  n := jsonb_array_length(j);
  IF c < n AND c >= -n THEN RETURN jsonb_set(j, ARRAY[c::text], aproxy.json_put_at(j -> c, legs, i + 1, v, mode)); END IF;
  RETURN CASE WHEN NOT final OR mode & 1 = 0 THEN j WHEN c < 0 THEN jsonb_build_array(v) || j ELSE j || jsonb_build_array(v) END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_remove(j jsonb, legs text[]) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.json_single(legs);
  IF cardinality(legs) = 0 THEN PERFORM aproxy.fail(3153, '42000', 'The path expression ''$'' is not allowed in this context.'); END IF;
  RETURN aproxy.json_remove_at(j, legs, 1);
END $$;

-- A cell 0 of what is no array is the value itself: it goes with the step before it.
CREATE OR REPLACE FUNCTION aproxy.json_remove_at(j jsonb, legs text[], i integer) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  leg text COLLATE "C" := legs[i];
  k text COLLATE "C";
  c integer;
  child jsonb;
BEGIN
  IF left(leg, 1) COLLATE "C" = '.' THEN
    k := substr(leg, 2);
    IF jsonb_typeof(j) <> 'object' OR NOT j ? k THEN RETURN j; END IF;
    child := j -> k;
    IF aproxy.json_is_self(child, legs, i + 1) THEN RETURN j - k; END IF;
    RETURN j || jsonb_build_object(k, aproxy.json_remove_at(child, legs, i + 1));
  END IF;
  c := aproxy.json_cell_index(leg);
  IF jsonb_typeof(j) <> 'array' THEN RETURN CASE WHEN c IN (0, -1) AND i < cardinality(legs) THEN aproxy.json_remove_at(j, legs, i + 1) ELSE j END; END IF;
  child := j -> c;
  IF child IS NULL THEN RETURN j; END IF;
  IF aproxy.json_is_self(child, legs, i + 1) THEN RETURN j - c; END IF;
  RETURN jsonb_set(j, ARRAY[c::text], aproxy.json_remove_at(child, legs, i + 1));
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_is_self(j jsonb, legs text[], i integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT i > cardinality(legs) OR (jsonb_typeof(j) <> 'array' AND NOT EXISTS (SELECT 1 FROM unnest(legs[i:]) AS leg WHERE leg NOT IN ('#0', '#-0')))
$$;

CREATE OR REPLACE FUNCTION aproxy.json_array_append(j jsonb, legs text[], v jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  target jsonb;
BEGIN
  IF j IS NULL OR legs IS NULL THEN RETURN NULL; END IF;
  target := aproxy.json_seek(j, aproxy.json_single(legs));
  IF target IS NULL THEN RETURN j; END IF;
  RETURN aproxy.json_put_at(j, legs, 1, CASE WHEN jsonb_typeof(target) = 'array' THEN target || jsonb_build_array(coalesce(v, 'null')) ELSE jsonb_build_array(target, coalesce(v, 'null')) END, 2);
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_array_insert(j jsonb, legs text[], v jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  parent text[] COLLATE "C" := legs[: cardinality(legs) - 1];
  target jsonb;
  c integer;
  n integer;
BEGIN
  IF j IS NULL OR legs IS NULL THEN RETURN NULL; END IF;
  PERFORM aproxy.json_single(legs);
  IF cardinality(legs) = 0 OR left(legs[cardinality(legs)], 1) COLLATE "C" <> '#' THEN PERFORM aproxy.fail(3165, '42000', 'A path expression is not a path to a cell in an array.'); END IF;
  target := aproxy.json_seek(j, parent);
  IF target IS NULL OR jsonb_typeof(target) <> 'array' THEN RETURN j; END IF;
  n := jsonb_array_length(target);
  c := aproxy.json_cell_index(legs[cardinality(legs)]);
  c := CASE WHEN c < 0 THEN greatest(0, n + c) ELSE least(n, c) END;
  target := CASE WHEN c = n THEN target || jsonb_build_array(coalesce(v, 'null')) ELSE jsonb_insert(target, ARRAY[c::text], coalesce(v, 'null')) END;
  RETURN aproxy.json_put_at(j, parent, 1, target, 2);
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_merge(x jsonb, y jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  k text COLLATE "C";
  v jsonb;
  result jsonb := x;
BEGIN
  IF jsonb_typeof(x) = 'object' AND jsonb_typeof(y) = 'object' THEN
    FOR k, v IN SELECT * FROM jsonb_each(y) LOOP
      result := result || jsonb_build_object(k, CASE WHEN x ? k THEN aproxy.json_merge(x -> k, v) ELSE v END);
    END LOOP;
    RETURN result;
  END IF;
  RETURN CASE WHEN jsonb_typeof(x) = 'array' THEN x ELSE jsonb_build_array(x) END || CASE WHEN jsonb_typeof(y) = 'array' THEN y ELSE jsonb_build_array(y) END;
END $$;

-- JSON_MERGE_PATCH: NULL stays until a document that is no object replaces everything.
CREATE OR REPLACE FUNCTION aproxy.json_merge_patch(x jsonb, y jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  k text COLLATE "C";
  v jsonb;
  result jsonb := CASE WHEN jsonb_typeof(x) = 'object' THEN x ELSE '{}' END;
BEGIN
  IF y IS NULL THEN RETURN NULL; END IF;
  IF jsonb_typeof(y) <> 'object' THEN RETURN y; END IF;
  IF x IS NULL THEN RETURN NULL; END IF;
  FOR k, v IN SELECT * FROM jsonb_each(y) LOOP
    result := CASE WHEN v = 'null' THEN result - k ELSE result || jsonb_build_object(k, aproxy.json_merge_patch(coalesce(result -> k, '{}'), v)) END;
  END LOOP;
  RETURN result;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_search(j jsonb, mode text, pattern text, escape text, paths text[]) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  found text[] COLLATE "C" := '{}';
  path text COLLATE "C";
  place text COLLATE "C";
  value jsonb;
  one boolean;
BEGIN
  IF j IS NULL OR mode IS NULL OR pattern IS NULL OR array_position(paths, NULL) IS NOT NULL THEN RETURN NULL; END IF;
  one := aproxy.json_one_or_all(mode, 'json_search') = 'one';
  FOREACH path IN ARRAY paths LOOP
    FOR place, value IN SELECT s.location, s.value FROM aproxy.json_find(j, aproxy.json_path(path), 1, '$') AS f, aproxy.json_find(f.value, '{**}', 1, f.location) AS s LOOP
      IF jsonb_typeof(value) = 'string' AND NOT aproxy.json_is_bytes(value) AND array_position(found, place) IS NULL AND (value #>> '{}') COLLATE "C" LIKE aproxy.like_pattern(pattern COLLATE "C", coalesce(nullif(escape, ''), '\')) THEN
        IF one THEN RETURN to_jsonb(place); END IF;
        found := found || place;
      END IF;
    END LOOP;
  END LOOP;
  RETURN CASE cardinality(found) WHEN 0 THEN NULL WHEN 1 THEN to_jsonb(found[1]) ELSE to_jsonb(found) END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_pretty(j jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.json_indented(j, '')
$$;

CREATE OR REPLACE FUNCTION aproxy.json_indented(j jsonb, margin text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF jsonb_typeof(j) = 'object' AND j <> '{}' THEN
    RETURN E'{\n' || (SELECT string_agg(margin || '  ' || to_jsonb(e.key)::text || ': ' || aproxy.json_indented(e.value, margin || '  '), E',\n' ORDER BY e.n) FROM jsonb_each(j) WITH ORDINALITY AS e(key, value, n)) || E'\n' || margin || '}';
  ELSIF jsonb_typeof(j) = 'array' AND j <> '[]' THEN
    RETURN E'[\n' || (SELECT string_agg(margin || '  ' || aproxy.json_indented(e.value, margin || '  '), E',\n' ORDER BY e.n) FROM jsonb_array_elements(j) WITH ORDINALITY AS e(value, n)) || E'\n' || margin || ']';
  END IF;
  RETURN aproxy.json_text(j);
END $$;

-- Bytes of MySQL's binary form: a type byte, then the value. Small containers use offsets of two bytes, those over 64 KB of four; small scalars lie in the offset itself.
CREATE OR REPLACE FUNCTION aproxy.json_storage_size(j jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN j IS NOT NULL THEN 1 + aproxy.json_bytes(j) END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_length_bytes(n bigint) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n < 128 THEN 1 WHEN n < 16384 THEN 2 WHEN n < 2097152 THEN 3 ELSE 4 END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_bytes(j jsonb) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  kind text COLLATE "C" := jsonb_typeof(j);
  n numeric;
  small bigint;
BEGIN
  IF kind IN ('null', 'boolean') THEN RETURN 1; END IF;
  IF kind = 'string' AND aproxy.json_is_bytes(j) THEN
    small := octet_length(rtrim(split_part(j #>> '{}', ':', 3), '=')) * 3 / 4;
    RETURN 1 + small + aproxy.json_length_bytes(small);
  END IF;
  IF kind = 'string' THEN RETURN octet_length(j #>> '{}') + aproxy.json_length_bytes(octet_length(j #>> '{}')); END IF;
  IF kind = 'number' THEN
    IF aproxy.json_type(j) = 'DOUBLE' THEN RETURN 8; END IF;
    n := (j #>> '{}')::numeric;
    RETURN CASE WHEN n BETWEEN -32768 AND 65535 THEN 2 WHEN n BETWEEN -2147483648 AND 4294967295 THEN 4 ELSE 8 END;
  END IF;
  IF kind = 'array' THEN
    small := (SELECT coalesce(sum(3 + CASE WHEN aproxy.json_inlined(v, 2) THEN 0 ELSE aproxy.json_bytes(v) END), 0) FROM jsonb_array_elements(j) AS v) + 4;
    RETURN CASE WHEN small < 65536 THEN small ELSE (SELECT sum(5 + CASE WHEN aproxy.json_inlined(v, 4) THEN 0 ELSE aproxy.json_bytes(v) END) FROM jsonb_array_elements(j) AS v) + 8 END;
  END IF;
  small := (SELECT coalesce(sum(7 + octet_length(e.key) + CASE WHEN aproxy.json_inlined(e.value, 2) THEN 0 ELSE aproxy.json_bytes(e.value) END), 0) FROM jsonb_each(j) AS e) + 4;
  RETURN CASE WHEN small < 65536 THEN small ELSE (SELECT sum(11 + octet_length(e.key) + CASE WHEN aproxy.json_inlined(e.value, 4) THEN 0 ELSE aproxy.json_bytes(e.value) END) FROM jsonb_each(j) AS e) + 8 END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_inlined(j jsonb, width integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE jsonb_typeof(j) WHEN 'null' THEN true WHEN 'boolean' THEN true WHEN 'number' THEN aproxy.json_bytes(j) <= width ELSE false END
$$;

-- Order (manual: Comparison and Ordering of JSON Values): booleans over arrays over objects over strings over numbers over null.
-- Bytes in a document are no text, though jsonb keeps them as that.
CREATE OR REPLACE FUNCTION aproxy.json_is_bytes(j jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT left(j #>> '{}', 11) COLLATE "C" = 'base64:type'
$$;

-- Bytes in their order: first by their type, then base64 in the order of what it stands for, in hexadecimal.
CREATE OR REPLACE FUNCTION aproxy.json_bytes_key(j jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lpad(split_part(substr(j #>> '{}', 12), ':', 1), 3, '0') || encode(convert_to(translate(split_part(j #>> '{}', ':', 3), 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=', '0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmno!'), 'UTF8'), 'hex')
$$;

CREATE OR REPLACE FUNCTION aproxy.json_rank(j jsonb) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE jsonb_typeof(j) WHEN 'null' THEN 1 WHEN 'number' THEN 2 WHEN 'string' THEN CASE WHEN aproxy.json_is_bytes(j) THEN 7 ELSE 3 END WHEN 'object' THEN 4 WHEN 'array' THEN 5 WHEN 'boolean' THEN 6 END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_compare(x jsonb, y jsonb) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  a integer := aproxy.json_rank(x);
  b integer := aproxy.json_rank(y);
  r integer;
  k text[] COLLATE "C";
  l text[] COLLATE "C";
BEGIN
  IF a <> b THEN RETURN sign(a - b); END IF;
  IF x = y THEN RETURN 0; END IF;
  CASE a
    WHEN 2 THEN RETURN CASE WHEN (x #>> '{}')::numeric < (y #>> '{}')::numeric THEN -1 ELSE 1 END;
    WHEN 3 THEN RETURN CASE WHEN (x #>> '{}') COLLATE "C" < (y #>> '{}') COLLATE "C" THEN -1 ELSE 1 END;
    WHEN 6 THEN RETURN CASE WHEN x = 'false' THEN -1 ELSE 1 END;
    WHEN 7 THEN RETURN CASE WHEN aproxy.json_bytes_key(x) COLLATE "C" < aproxy.json_bytes_key(y) COLLATE "C" THEN -1 ELSE 1 END;
    WHEN 5 THEN
      FOR i IN 0 .. least(jsonb_array_length(x), jsonb_array_length(y)) - 1 LOOP
        r := aproxy.json_compare(x -> i, y -> i);
        IF r <> 0 THEN RETURN r; END IF;
      END LOOP;
      RETURN sign(jsonb_array_length(x) - jsonb_array_length(y));
    ELSE
      -- Objects: fewer members are less; else the first key or value that differs decides.
      k := ARRAY(SELECT jsonb_object_keys(x));
      l := ARRAY(SELECT jsonb_object_keys(y));
      IF cardinality(k) <> cardinality(l) THEN RETURN sign(cardinality(k) - cardinality(l)); END IF;
      FOR i IN 1 .. cardinality(k) LOOP
        IF k[i] <> l[i] THEN RETURN CASE WHEN k[i] COLLATE "C" < l[i] COLLATE "C" THEN -1 ELSE 1 END; END IF;
        r := aproxy.json_compare(x -> k[i], y -> k[i]);
        IF r <> 0 THEN RETURN r; END IF;
      END LOOP;
      RETURN 0;
  END CASE;
END $$;

-- What ORDER BY sorts by: jsonb arrays of one length compare cell by cell, so that the kind's rank decides first; text by its bytes, containers by their number of cells or members.
CREATE OR REPLACE FUNCTION aproxy.json_sort_key(j jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  kind text COLLATE "C" := jsonb_typeof(j);
BEGIN
  IF kind = 'number' THEN RETURN jsonb_build_array(2, j); END IF;
  IF kind = 'string' AND aproxy.json_is_bytes(j) THEN RETURN jsonb_build_array(7, aproxy.json_bytes_key(j)); END IF;
  IF kind = 'string' THEN RETURN jsonb_build_array(3, encode(convert_to(j #>> '{}', 'UTF8'), 'hex')); END IF;
  RETURN jsonb_build_array(aproxy.json_rank(j), CASE kind WHEN 'array' THEN to_jsonb(jsonb_array_length(j)) WHEN 'object' THEN to_jsonb(aproxy.json_length(j)) ELSE j END);
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_smaller(x jsonb, y jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x IS NULL THEN y WHEN y IS NULL THEN x WHEN aproxy.json_compare(x, y) <= 0 THEN x ELSE y END
$$;

CREATE OR REPLACE FUNCTION aproxy.json_larger(x jsonb, y jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x IS NULL THEN y WHEN y IS NULL THEN x WHEN aproxy.json_compare(x, y) >= 0 THEN x ELSE y END
$$;

CREATE OR REPLACE AGGREGATE aproxy.json_min(jsonb) (SFUNC = aproxy.json_smaller, STYPE = jsonb, COMBINEFUNC = aproxy.json_smaller, PARALLEL = SAFE);

CREATE OR REPLACE AGGREGATE aproxy.json_max(jsonb) (SFUNC = aproxy.json_larger, STYPE = jsonb, COMBINEFUNC = aproxy.json_larger, PARALLEL = SAFE);

CREATE OR REPLACE FUNCTION aproxy.json_key(x text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF x IS NULL THEN PERFORM aproxy.fail(3158, '22032', 'JSON documents may not contain NULL member names.'); END IF;
  RETURN x;
END $$;
