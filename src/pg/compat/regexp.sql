-- Regular expressions (manual: Regular Expressions). A pattern comes here in PostgreSQL's syntax with its options in front; a deterministic Unicode collation tells letters and case.
CREATE OR REPLACE FUNCTION aproxy.matches(x text, pattern text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT x COLLATE "und-x-icu" ~ pattern COLLATE "und-x-icu"
$$;

-- Positions and counts have 32 bits.
CREATE OR REPLACE FUNCTION aproxy.low_int(n bigint) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT n::bit(32)::integer
$$;

CREATE OR REPLACE FUNCTION aproxy.regexp_count(n bigint) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT greatest(1, least(aproxy.low_int(n), 1000000))
$$;

-- Where a search begins: right behind the text, too.
CREATE OR REPLACE FUNCTION aproxy.regexp_start(name text, x text, pos bigint) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  at constant integer := aproxy.low_int(pos);
BEGIN
  IF at < 1 THEN
    PERFORM aproxy.fail(1583, '42000', format('Incorrect parameters in the call to native function ''%s''', name));
  ELSIF at > char_length(x) + 1 THEN
    PERFORM aproxy.fail(3686, 'HY000', 'Index out of bounds in regular expression search.');
  END IF;
  RETURN at;
END $$;

CREATE OR REPLACE FUNCTION aproxy.regexp_instr(x text, pattern text, pos bigint, occurrence bigint, after bigint) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  at constant integer := aproxy.low_int(pos);
BEGIN
  IF after NOT IN (0, 1) THEN
    PERFORM aproxy.fail(1210, 'HY000', 'Incorrect arguments to regexp_instr: return_option must be 1 or 0.');
  END IF;
  IF octet_length(x) = 0 AND at <> 1 THEN RETURN 0; END IF;
  IF at < 1 OR (at > 1 AND at > char_length(x)) THEN
    PERFORM aproxy.fail(3686, 'HY000', 'Index out of bounds in regular expression search.');
  END IF;
  RETURN pg_catalog.regexp_instr(x COLLATE "und-x-icu", pattern, at, aproxy.regexp_count(occurrence), after::integer);
END $$;

CREATE OR REPLACE FUNCTION aproxy.regexp_substr(x text, pattern text, pos bigint, occurrence bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  RETURN pg_catalog.regexp_substr(x COLLATE "und-x-icu", pattern, aproxy.regexp_start('regexp_substr', x, pos), aproxy.regexp_count(occurrence));
END $$;

CREATE OR REPLACE FUNCTION aproxy.regexp_replace(x text, pattern text, replacement text, pos bigint, occurrence bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.regexp_groups(x, pattern, replacement);
  RETURN pg_catalog.regexp_replace(x COLLATE "und-x-icu", pattern, aproxy.regexp_replacement(replacement), aproxy.regexp_start('regexp_replace', x, pos), CASE WHEN aproxy.low_int(occurrence) = 0 THEN 0 ELSE aproxy.regexp_count(occurrence) END);
END $$;

-- A replacement names no group that the pattern does not have: one more is tried for, in an empty alternative.
CREATE OR REPLACE FUNCTION aproxy.regexp_groups(x text, pattern text, replacement text) RETURNS void LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF (SELECT max(g[1]::int) FROM regexp_matches(replacement COLLATE "C", '(?<!\\)\$(\d)', 'g') g) >= array_length(regexp_match('' COLLATE "C", pattern || '|()'), 1) AND x COLLATE "und-x-icu" ~ pattern THEN
    PERFORM aproxy.fail(3686, 'HY000', 'Index out of bounds in regular expression search.');
  END IF;
END $$;

-- $1 is a group and \ quotes, where PostgreSQL writes \1 and \\.
CREATE OR REPLACE FUNCTION aproxy.regexp_replacement(r text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  result text COLLATE "C" := '';
  c text COLLATE "C";
  i integer := 1;
BEGIN
  IF r COLLATE "C" !~ '[\\$]' THEN RETURN r; END IF;
  WHILE i <= char_length(r) LOOP
    c := substr(r, i, 1) COLLATE "C";
    IF c = '$' AND substr(r, i + 1, 1) COLLATE "C" ~ '\d' THEN
      result := result || CASE substr(r, i + 1, 1) COLLATE "C" WHEN '0' THEN '\&' ELSE '\' || substr(r, i + 1, 1) END;
      i := i + 1;
    ELSIF c = '$' THEN
      PERFORM aproxy.fail(3887, 'HY000', 'A capture group has an invalid name.');
    ELSIF c = '\' THEN
      i := i + 1;
      c := substr(r, i, 1) COLLATE "C";
      result := result || CASE WHEN c = '\' THEN '\\' ELSE c END;
    ELSE
      result := result || c;
    END IF;
    i := i + 1;
  END LOOP;
  RETURN result;
END $$;

CREATE OR REPLACE FUNCTION aproxy.regexp_refused(what text) RETURNS void LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.fail(1235, '42000', format('This version of MySQL doesn''t yet support ''%s in a regular expression''', what));
END $$;

-- A pattern that is no literal, translated from ICU's syntax; the gateway does the same for literals (lower/rules/regexp-syntax.ts).
CREATE OR REPLACE FUNCTION aproxy.regexp_pattern(source text, match_type text, ignore_case boolean) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  s text COLLATE "C" := source COLLATE "C";
  icase boolean := ignore_case;
  multiline boolean := false;
  dot_all boolean := false;
  unix boolean := false;
  result text COLLATE "C" := '';
  depth integer := 0;
  atom boolean := false;
  inside boolean := false;
  c text COLLATE "C";
  f text[] COLLATE "C";
BEGIN
  FOREACH c IN ARRAY regexp_split_to_array(match_type COLLATE "C", '') LOOP
    CASE c
      WHEN 'c' THEN icase := false;
      WHEN 'i' THEN icase := true;
      WHEN 'm' THEN multiline := true;
      WHEN 'n' THEN dot_all := true;
      WHEN 'u' THEN unix := true;
      WHEN '' THEN NULL;
      ELSE PERFORM aproxy.fail(1210, 'HY000', 'Incorrect arguments to regexp_like');
    END CASE;
  END LOOP;
  IF s = '' THEN PERFORM aproxy.fail(3685, 'HY000', 'Illegal argument to a regular expression.'); END IF;
  f := regexp_match(s, '^\(\?([a-z]+)\)');
  IF f IS NOT NULL THEN
    icase := icase OR strpos(f[1], 'i') > 0;
    dot_all := dot_all OR strpos(f[1], 's') > 0;
    multiline := multiline OR strpos(f[1], 'm') > 0;
    IF f[1] ~ '[^ism]' THEN PERFORM aproxy.regexp_refused('a flag'); END IF;
    s := substr(s, char_length(f[1]) + 4);
  END IF;
  WHILE s <> '' LOOP
    c := left(s, 1);
    IF inside THEN
      IF c = '[' THEN
        f := regexp_match(s, '^(\[:(?:alnum|alpha|blank|cntrl|digit|graph|lower|print|punct|space|upper|xdigit):\])');
        IF f IS NULL THEN PERFORM aproxy.regexp_refused('a set inside a set'); END IF;
        result := result || f[1];
        s := substr(s, char_length(f[1]) + 1);
        CONTINUE;
      ELSIF left(s, 2) = '&&' THEN
        PERFORM aproxy.regexp_refused('&& inside a set');
      ELSIF c = '\' THEN
        f := regexp_match(s, '^\\(x\{([0-9A-Fa-f]{1,8})\}|x([0-9A-Fa-f]{1,2})|.)');
        result := result || coalesce('\U' || lpad(coalesce(f[2], f[3]), 8, '0'), CASE WHEN f[1] ~ '[dwstnrfaeDWS0-9uU]' THEN '\' || f[1] WHEN f[1] ~ '[A-Za-z]' THEN f[1] ELSE '\' || f[1] END);
        s := substr(s, char_length(f[1]) + 2);
        CONTINUE;
      END IF;
      result := result || c;
      s := substr(s, 2);
      IF c = ']' THEN inside := false; END IF;
      CONTINUE;
    END IF;
    CASE c
      WHEN '\' THEN
        f := regexp_match(s, '^\\(x\{([0-9A-Fa-f]{1,8})\}|x([0-9A-Fa-f]{1,2})|Q(.*?)(?:\\E|$)|.)');
        IF f IS NULL OR f[1] ~ '^[GXNkKpPghij]' THEN
          IF f IS NULL THEN PERFORM aproxy.fail(3689, 'HY000', 'Unrecognized escape sequence in regular expression.'); END IF;
          PERFORM aproxy.regexp_refused('\' || f[1]);
        END IF;
        result := result || coalesce('\U' || lpad(coalesce(f[2], f[3]), 8, '0'), regexp_replace(f[4], '([^[:alnum:]\s])', '\\\1', 'g'),
          CASE f[1] WHEN 'b' THEN '\y' WHEN 'B' THEN '\Y' WHEN 'z' THEN '\Z' WHEN 'Z' THEN '(?=\n?\Z)' WHEN 'E' THEN '' ELSE '\' || f[1] END);
        atom := true;
        s := substr(s, 2 + char_length(f[1]));
        CONTINUE;
      WHEN '[' THEN
        f := regexp_match(s, '^(\[\^?\]?)');
        result := result || f[1];
        IF strpos(s, ']') = 0 THEN PERFORM aproxy.fail(3696, 'HY000', 'The regular expression contains an unclosed bracket expression.'); END IF;
        inside := true;
        atom := true;
        s := substr(s, 1 + char_length(f[1]));
        CONTINUE;
      WHEN '(' THEN
        f := regexp_match(s, '^(\(\?(?::|=|!|<=|<!|<[A-Za-z][A-Za-z0-9]*>))');
        IF f IS NULL AND left(s, 2) = '(?' THEN PERFORM aproxy.regexp_refused('such a group'); END IF;
        depth := depth + 1;
        atom := false;
        result := result || CASE WHEN f[1] ~ '>$' THEN '(' ELSE coalesce(f[1], '(') END;
        s := substr(s, 1 + char_length(coalesce(f[1], '(')));
        CONTINUE;
      WHEN ')' THEN
        depth := depth - 1;
        IF depth < 0 THEN PERFORM aproxy.fail(3691, 'HY000', 'Mismatched parenthesis in regular expression.'); END IF;
        result := result || ')';
        atom := true;
      WHEN '.' THEN
        result := result || CASE WHEN dot_all THEN '.' WHEN unix THEN '[^\n]' ELSE '[^\n\r\u0085\u2028\u2029]' END;
        atom := true;
      WHEN '$' THEN
        result := result || CASE WHEN multiline THEN '$' ELSE '(?=\n?\Z)' END;
        atom := false;
      WHEN '^', '|' THEN
        result := result || c;
        atom := false;
      WHEN '*', '+', '?', '{' THEN
        IF NOT atom THEN PERFORM aproxy.fail(3688, 'HY000', 'Syntax error in regular expression on line 1, character 1.'); END IF;
        f := regexp_match(s, '^([*+?]\??|\{\d+(?:,\d*)?\}\??)');
        IF f IS NULL THEN PERFORM aproxy.fail(3692, 'HY000', 'Incorrect description of a {min,max} interval.'); END IF;
        result := result || f[1];
        s := substr(s, 1 + char_length(f[1]));
        IF left(s, 1) = '+' THEN PERFORM aproxy.regexp_refused('a possessive quantifier'); END IF;
        atom := false;
        CONTINUE;
      ELSE
        result := result || c;
        atom := true;
    END CASE;
    s := substr(s, 2);
  END LOOP;
  IF inside THEN PERFORM aproxy.fail(3696, 'HY000', 'The regular expression contains an unclosed bracket expression.'); END IF;
  IF depth > 0 THEN PERFORM aproxy.fail(3691, 'HY000', 'Mismatched parenthesis in regular expression.'); END IF;
  RETURN '(?' || CASE WHEN icase THEN 'i' ELSE 'c' END || CASE WHEN multiline THEN 'w' ELSE '' END || ')' || result;
END $$;
