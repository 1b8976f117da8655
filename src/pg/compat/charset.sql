-- Text is UTF-8 here whatever its MySQL character set; these give the bytes it has there, and read them. charset_table() is made from the gateway's own tables.

-- PostgreSQL's name of a multi-byte character set; NULL where it has none.
CREATE OR REPLACE FUNCTION aproxy.charset_encoding(charset text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE charset COLLATE "C" WHEN 'gbk' THEN 'GBK' WHEN 'gb2312' THEN 'EUC_CN' WHEN 'gb18030' THEN 'GB18030' WHEN 'big5' THEN 'BIG5' WHEN 'sjis' THEN 'SJIS' WHEN 'cp932' THEN 'SJIS'
    WHEN 'ujis' THEN 'EUC_JP' WHEN 'eucjpms' THEN 'EUC_JP' WHEN 'euckr' THEN 'EUC_KR' END
$$;

-- Characters that a character set lacks become question marks.
CREATE OR REPLACE FUNCTION aproxy.narrow(x text, charset text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(x) = char_length(x) THEN x WHEN charset COLLATE "C" IN ('utf8mb3', 'ucs2') THEN regexp_replace(x COLLATE "C", '[\U00010000-\U000e0000\U000e0002-\U0010ffff]', '?', 'g') ELSE aproxy.narrow_slow(x, charset) END
$$;

CREATE OR REPLACE FUNCTION aproxy.narrow_slow(x text, charset text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  tables text[] COLLATE "C" := aproxy.charset_table(charset);
  encoding text := aproxy.charset_encoding(charset);
  result text COLLATE "C" := '';
  c text COLLATE "C";
BEGIN
  IF tables IS NOT NULL THEN
    RETURN regexp_replace(x COLLATE "C", '[^\u0001-\u007f\U000e0001' || tables[1] || ']', '?', 'g');
  END IF;
  IF encoding IS NULL THEN RETURN x; END IF;
  BEGIN
    RETURN convert_from(convert_to(x, encoding), encoding);
  EXCEPTION WHEN untranslatable_character THEN
    FOREACH c IN ARRAY regexp_split_to_array(x COLLATE "C", '') LOOP
      BEGIN
        result := result || convert_from(convert_to(c, encoding), encoding);
      EXCEPTION WHEN untranslatable_character THEN
        result := result || CASE WHEN ascii(c) = 917505 THEN c ELSE '?' END;
      END;
    END LOOP;
    RETURN result;
  END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.utf16_unit(n integer, little boolean) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN little THEN substr(int4send(((n & 255) << 8) | (n >> 8)), 3) ELSE substr(int4send(n), 3) END
$$;

CREATE OR REPLACE FUNCTION aproxy.utf16_bytes(n integer, little boolean) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN n < 65536 THEN aproxy.utf16_unit(n, little) ELSE aproxy.utf16_unit(55296 + ((n - 65536) >> 10), little) || aproxy.utf16_unit(56320 + (n & 1023), little) END
$$;

CREATE OR REPLACE FUNCTION aproxy.charset_bytes(x text, charset text) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  tables text[] COLLATE "C";
  name constant text COLLATE "C" := charset;
BEGIN
  IF name IN ('ucs2', 'utf16', 'utf16le', 'utf32') THEN
    RETURN coalesce((SELECT string_agg(CASE WHEN name = 'utf32' THEN int4send(n) WHEN name = 'ucs2' AND n > 65535 THEN '\x003f' ELSE aproxy.utf16_bytes(n, name = 'utf16le') END, '' ORDER BY i)
      FROM (SELECT CASE ascii(c) WHEN 917505 THEN 0 ELSE ascii(c) END AS n, i FROM regexp_split_to_table(x COLLATE "C", '') WITH ORDINALITY AS s(c, i) WHERE octet_length(c) > 0) AS codes), '');
  END IF;
  IF octet_length(x) = char_length(x) THEN RETURN aproxy.text_bytes(x); END IF;
  IF strpos(x COLLATE "C", U&'\+0E0001') > 0 THEN
    RETURN (SELECT string_agg(aproxy.charset_bytes(part, name), '\x00' ORDER BY i) FROM unnest(string_to_array(x COLLATE "C", U&'\+0E0001')) WITH ORDINALITY AS parts(part, i));
  END IF;
  tables := aproxy.charset_table(name);
  IF tables IS NOT NULL THEN
    RETURN convert_to(translate(aproxy.narrow_slow(x, name), tables[1], tables[2]), 'LATIN1');
  END IF;
  IF aproxy.charset_encoding(name) IS NULL THEN RETURN aproxy.text_bytes(x); END IF;
  RETURN convert_to(aproxy.narrow_slow(x, name), aproxy.charset_encoding(name));
END $$;

-- Bytes as text, or in hexadecimal digits those that are no text of the character set; what a set leaves out becomes a question mark, and U+E0001 stands for NUL.
CREATE OR REPLACE FUNCTION aproxy.charset_decode(x bytea, charset text, OUT result text, OUT wrong text) LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  name constant text COLLATE "C" := charset;
  tables text[] COLLATE "C" := aproxy.charset_table(name);
  unit integer;
  h text COLLATE "C";
  code integer;
  low integer;
  i integer := 1;
  made text COLLATE "C" := '';
BEGIN
  IF tables IS NOT NULL THEN
    h := translate(aproxy.bytes_latin(x), U&'\0100', U&'\+0E0001');
    result := translate(regexp_replace(h, '[^\u0001-\u007f\U000e0001' || tables[2] || ']', '?', 'g'), tables[2], tables[1]);
    RETURN;
  END IF;
  h := encode(x, 'hex');
  IF name NOT IN ('ucs2', 'utf16', 'utf16le', 'utf32') THEN
    BEGIN
      result := convert_from(x, coalesce(aproxy.charset_encoding(name), 'LATIN1'));
      RETURN;
    EXCEPTION WHEN untranslatable_character OR character_not_in_repertoire THEN
      wrong := left(h, 6);
    END;
  ELSE
    unit := CASE WHEN name = 'utf32' THEN 8 ELSE 4 END;
    h := repeat('0', (unit - char_length(h) % unit) % unit) || h;
  END IF;
  WHILE wrong IS NULL AND i <= char_length(h) LOOP
    code := CASE WHEN name = 'utf16le' THEN ('x' || substr(h, i + 2, 2) || substr(h, i, 2))::bit(16)::integer ELSE ('x' || lpad(substr(h, i, unit), 8, '0'))::bit(32)::integer END;
    IF name LIKE 'utf16%' AND code BETWEEN 55296 AND 56319 THEN
      low := CASE WHEN i + 7 > char_length(h) THEN 0 WHEN name = 'utf16le' THEN ('x' || substr(h, i + 6, 2) || substr(h, i + 4, 2))::bit(16)::integer ELSE ('x' || substr(h, i + 4, 4))::bit(16)::integer END;
      code := CASE WHEN low BETWEEN 56320 AND 57343 THEN 65536 + ((code & 1023) << 10) + (low & 1023) ELSE -1 END;
    END IF;
    IF code NOT BETWEEN 0 AND 1114111 OR (code BETWEEN 55296 AND 57343) THEN
      wrong := substr(h, i, 6);
    ELSE
      made := made || CASE WHEN code = 0 THEN U&'\+0E0001' ELSE chr(code) END;
    END IF;
    i := i + CASE WHEN code > 65535 AND unit = 4 THEN 8 ELSE unit END;
  END LOOP;
  IF wrong IS NULL THEN result := made; END IF;
END $$;

-- For CONVERT and its kind: NULL and a warning for what is no text of the character set.
CREATE OR REPLACE FUNCTION aproxy.charset_text(x bytea, charset text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  decoded record := aproxy.charset_decode(x, charset);
BEGIN
  IF decoded.wrong IS NOT NULL THEN
    PERFORM aproxy.note(1300, 'Warning', format('Invalid %s character string: ''%s''', charset, upper(decoded.wrong)));
  END IF;
  RETURN decoded.result;
END $$;

-- ORD of a character: its bytes as one number.
CREATE OR REPLACE FUNCTION aproxy.ord_bytes(x bytea) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(x) = 0 THEN 0 ELSE ('x' || lpad(encode(x, 'hex'), 16, '0'))::bit(64)::bigint END
$$;

CREATE OR REPLACE FUNCTION aproxy.latin_text(x bytea) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (aproxy.charset_decode(x, 'latin1')).result
$$;
