-- What LIKE, INSTR and REGEXP compare: text folded under "C", because pattern matching on non-deterministic collations is refused or slow. Not STRICT: that would prevent inlining.
CREATE OR REPLACE FUNCTION aproxy.fold(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(t) = char_length(t) THEN lower(t COLLATE "C")
    ELSE regexp_replace(normalize(lower(t COLLATE "und-x-icu") COLLATE "C", NFD), '[\u0300-\u036f]+', '', 'g') END COLLATE "C"
$$;

CREATE OR REPLACE FUNCTION aproxy.fold_case(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(t) = char_length(t) THEN lower(t COLLATE "C") ELSE normalize(lower(t COLLATE "und-x-icu") COLLATE "C", NFC) END COLLATE "C"
$$;

-- A LIKE pattern with MySQL's escape character, for PostgreSQL's default one. A lone escape at the end stands for itself in MySQL and is an error in PostgreSQL.
CREATE OR REPLACE FUNCTION aproxy.like_pattern(p text, escape text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN escape COLLATE "C" = '\' AND strpos(p COLLATE "C", '\') = 0 THEN p COLLATE "C" ELSE aproxy.like_pattern_escaped(p COLLATE "C", escape) END
$$;

CREATE OR REPLACE FUNCTION aproxy.like_pattern_escaped(p text, escape text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  result text COLLATE "C" := '';
  c text COLLATE "C";
  i integer := 1;
  n integer := char_length(p);
BEGIN
  WHILE i <= n LOOP
    c := substr(p, i, 1);
    IF escape <> '' AND (c COLLATE "C") = (escape COLLATE "C") AND i < n THEN
      i := i + 1;
      result := result || '\' || substr(p, i, 1);
    ELSIF (c COLLATE "C") = '\' THEN
      result := result || '\\';
    ELSE
      result := result || c;
    END IF;
    i := i + 1;
  END LOOP;
  RETURN result COLLATE "C";
END $$;
