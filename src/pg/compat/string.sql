-- String functions (manual: String Functions and Operators). Text is compared under "C" here: REPLACE and its kin are case-sensitive, and what is not gets folded arguments.
-- Inner COLLATE clauses stay inside the function, so that callers see no explicit collation.

-- A count for PostgreSQL's functions: never negative, never beyond int4.
CREATE OR REPLACE FUNCTION aproxy.count_of(n bigint) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n < 0 THEN 0 WHEN n > 2147483647 THEN 2147483647 ELSE n::integer END
$$;

CREATE OR REPLACE FUNCTION aproxy.capped_int(n numeric) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n > 9223372036854775807 THEN 9223372036854775807 ELSE n::bigint END
$$;

CREATE OR REPLACE FUNCTION aproxy.too_large(name text) RETURNS text LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.note(1301, 'Warning', format('Result of %s() was larger than max_allowed_packet (67108864) - truncated', name));
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.substring(x text, pos bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN pos > 0 THEN substr(x, aproxy.count_of(pos)) WHEN pos < 0 AND pos >= -char_length(x) THEN right(x, aproxy.count_of(-greatest(pos, -2147483647))) WHEN x IS NULL OR pos IS NULL THEN NULL ELSE '' END
$$;

CREATE OR REPLACE FUNCTION aproxy.substring(x text, pos bigint, len bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN pos > 0 THEN substr(x, aproxy.count_of(pos), aproxy.count_of(len)) WHEN pos < 0 AND pos >= -char_length(x) THEN left(right(x, aproxy.count_of(-greatest(pos, -2147483647))), aproxy.count_of(len)) WHEN x IS NULL OR pos IS NULL OR len IS NULL THEN NULL ELSE '' END
$$;

CREATE OR REPLACE FUNCTION aproxy.left(x text, n bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT left(x, aproxy.count_of(n))
$$;

CREATE OR REPLACE FUNCTION aproxy.right(x text, n bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT right(x, aproxy.count_of(n))
$$;

CREATE OR REPLACE FUNCTION aproxy.lpad(x text, n bigint, pad text, width integer) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n BETWEEN 0 AND 16777216 THEN lpad(x, n::integer, pad) WHEN n > 0 THEN aproxy.pad_long('lpad', x, n, pad, width) END
$$;

CREATE OR REPLACE FUNCTION aproxy.rpad(x text, n bigint, pad text, width integer) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n BETWEEN 0 AND 16777216 THEN rpad(x, n::integer, pad) WHEN n > 0 THEN aproxy.pad_long('rpad', x, n, pad, width) END
$$;

-- A packet has room for so many characters of `width` bytes. Nothing to pad with adds nothing.
CREATE OR REPLACE FUNCTION aproxy.pad_long(name text, x text, n bigint, pad text, width integer) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  bytes constant numeric := CASE WHEN width = 1 THEN char_length(x) ELSE octet_length(x) END;
BEGIN
  IF bytes + (n - char_length(x))::numeric * width > 67108864 THEN RETURN aproxy.too_large(name); END IF;
  RETURN CASE name COLLATE "C" WHEN 'lpad' THEN lpad(x, n::integer, pad) ELSE rpad(x, n::integer, pad) END;
END $$;

-- It takes the text so that it is not evaluated before there is one.
CREATE OR REPLACE FUNCTION aproxy.pad_too_large(name text, x text, n bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  RETURN aproxy.too_large(name);
END $$;

CREATE OR REPLACE FUNCTION aproxy.space(n bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n > 67108864 THEN aproxy.pad_too_large('space', '', n) ELSE repeat(' ', aproxy.count_of(n)) END
$$;

-- PostgreSQL's counts to the end for empty text, too.
CREATE OR REPLACE FUNCTION aproxy.repeat(x text, n bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(x) = 0 AND n IS NOT NULL THEN x WHEN n > 0 AND octet_length(x)::numeric * n > 67108864 THEN aproxy.pad_too_large('repeat', x, n) ELSE repeat(x, aproxy.count_of(n)) END
$$;

-- Positions count characters of the folded text.
CREATE OR REPLACE FUNCTION aproxy.locate(needle text, hay text, pos bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN pos < 1 OR pos > char_length(hay) + 1 THEN 0 * octet_length(needle) * octet_length(hay)
    WHEN strpos(substr(hay COLLATE "C", aproxy.count_of(pos)), needle COLLATE "C") > 0 THEN strpos(substr(hay COLLATE "C", aproxy.count_of(pos)), needle COLLATE "C") + pos - 1
    ELSE 0 * octet_length(needle) * octet_length(hay) * pos END::bigint
$$;

CREATE OR REPLACE FUNCTION aproxy.locate(needle text, hay text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT strpos(hay COLLATE "C", needle COLLATE "C")::bigint
$$;

CREATE OR REPLACE FUNCTION aproxy.replace(x text, a text, b text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT replace(x COLLATE "C", a COLLATE "C", b COLLATE "C")
$$;

CREATE OR REPLACE FUNCTION aproxy.trim_leading(x text, remove text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN char_length(remove) = 1 THEN ltrim(x COLLATE "C", remove COLLATE "C") ELSE aproxy.trim_words(x, remove, true, false) END
$$;

CREATE OR REPLACE FUNCTION aproxy.trim_trailing(x text, remove text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN char_length(remove) = 1 THEN rtrim(x COLLATE "C", remove COLLATE "C") ELSE aproxy.trim_words(x, remove, false, true) END
$$;

CREATE OR REPLACE FUNCTION aproxy.trim_both(x text, remove text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN char_length(remove) = 1 THEN btrim(x COLLATE "C", remove COLLATE "C") ELSE aproxy.trim_words(x, remove, true, true) END
$$;

-- TRIM removes whole words, PostgreSQL's removes a set of characters.
CREATE OR REPLACE FUNCTION aproxy.trim_words(x text, remove text, at_start boolean, at_end boolean) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  n integer := char_length(remove);
BEGIN
  IF n = 0 THEN RETURN x; END IF;
  WHILE at_start AND left(x, n) COLLATE "C" = remove COLLATE "C" LOOP
    x := substr(x, n + 1);
  END LOOP;
  WHILE at_end AND right(x, n) COLLATE "C" = remove COLLATE "C" LOOP
    x := left(x, -n);
  END LOOP;
  RETURN x;
END $$;

-- One character becomes one character in MySQL; ICU would make SS of ß and two characters of İ.
CREATE OR REPLACE FUNCTION aproxy.upper(x text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(x) = char_length(x) THEN upper(x COLLATE "C") ELSE translate(upper(translate(x, 'ßŉǰ', U&'\E0DF\E149\E1F0') COLLATE "und-x-icu") COLLATE "C", U&'\E0DF\E149\E1F0', 'ßŉǰ') END
$$;

CREATE OR REPLACE FUNCTION aproxy.lower(x text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(x) = char_length(x) THEN lower(x COLLATE "C") ELSE lower(translate(x, 'İ', 'i') COLLATE "und-x-icu") COLLATE "C" END
$$;

CREATE OR REPLACE FUNCTION aproxy.ascii(x text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(x) = 0 THEN 0 WHEN ascii(x) < 128 THEN ascii(x) WHEN ascii(x) = 917505 THEN 0 ELSE get_byte(decode(left(x, 1), 'escape'), 0) END
$$;

CREATE OR REPLACE FUNCTION aproxy.ascii(x bytea) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(x) = 0 THEN 0 ELSE get_byte(x, 0) END
$$;

CREATE OR REPLACE FUNCTION aproxy.ord(x text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(x) = 0 THEN 0 WHEN ascii(x) < 128 THEN ascii(x) WHEN ascii(x) = 917505 THEN 0 ELSE ('x' || lpad(encode(decode(left(x, 1), 'escape'), 'hex'), 8, '0'))::bit(32)::bigint & 4294967295 END
$$;

CREATE OR REPLACE FUNCTION aproxy.hex(x bytea) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT upper(encode(x, 'hex'))
$$;

-- decode(…, 'escape') gives a text's bytes and is IMMUTABLE, unlike convert_to(): the function can be inlined and indexed. U+E0001 stands for NUL, which PostgreSQL's text cannot hold.
CREATE OR REPLACE FUNCTION aproxy.text_bytes(x text) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT decode(replace(replace(x COLLATE "C", '\', '\\'), U&'\+0E0001', '\000'), 'escape')
$$;

CREATE OR REPLACE FUNCTION aproxy.text_length(x text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT octet_length(replace(x COLLATE "C", U&'\+0E0001', ' '))
$$;

CREATE OR REPLACE FUNCTION aproxy.hex(x bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT upper(to_hex(x))
$$;

CREATE OR REPLACE FUNCTION aproxy.unhex(x text) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x COLLATE "C" ~ '^([0-9A-Fa-f]{2})*$' THEN decode(x, 'hex') ELSE aproxy.unhex_slow(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.bad_value(name text, value text) RETURNS void LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.warn(1411, format('Incorrect string value: ''%s'' for function %s', quote_literal(left(value, 128)), name));
END $$;

CREATE OR REPLACE FUNCTION aproxy.unhex_slow(x text) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF x COLLATE "C" ~ '^[0-9A-Fa-f]+$' THEN RETURN decode('0' || x, 'hex'); END IF;
  PERFORM aproxy.bad_value('unhex', x);
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.bin(x bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x = 0 THEN '0' ELSE ltrim(x::bit(64)::text, '0') END
$$;

-- The base of CONV's digits that are decimal whatever it says, as long as it could be one.
CREATE OR REPLACE FUNCTION aproxy.decimal_base(base bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN base BETWEEN 2 AND 36 OR base BETWEEN -36 AND -2 THEN 10 END
$$;

-- CONV: digits up to the first foreign one, unsigned unless the new base is negative. Bases have 32 bits.
CREATE OR REPLACE FUNCTION aproxy.conv(x text, from_base bigint, to_base bigint) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  digits constant text COLLATE "C" := '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  s text COLLATE "C" := upper(btrim(x, E' \t\n\r') COLLATE "C");
  negative boolean := left(s, 1) COLLATE "C" = '-';
  n numeric := 0;
  result text COLLATE "C" := '';
  d integer;
  source constant bigint := from_base::bit(32)::integer;
  target constant bigint := to_base::bit(32)::integer;
  base constant numeric := abs(target);
BEGIN
  IF abs(source) NOT BETWEEN 2 AND 36 OR abs(target) NOT BETWEEN 2 AND 36 OR x COLLATE "C" = '' THEN RETURN NULL; END IF;
  s := ltrim(s, '+-');
  IF s = '' THEN PERFORM aproxy.truncated('DECIMAL', x); END IF;
  FOR i IN 1 .. char_length(s) LOOP
    d := strpos(digits, substr(s, i, 1)) - 1;
    IF d < 0 OR d >= abs(source) THEN
      IF i = 1 THEN PERFORM aproxy.truncated('DECIMAL', x); END IF;
      EXIT;
    END IF;
    n := n * abs(source) + d;
  END LOOP;
  IF source < 0 THEN
    IF n > 9223372036854775807 THEN
      PERFORM aproxy.truncated('DECIMAL', x);
      n := CASE WHEN negative THEN 9223372036854775808 ELSE 9223372036854775807 END;
    END IF;
  ELSIF n > 18446744073709551615 THEN
    PERFORM aproxy.truncated('DECIMAL', x);
    n := CASE WHEN negative THEN 0 ELSE 18446744073709551615 END;
    negative := false;
  END IF;
  IF negative THEN n := mod(18446744073709551616 - n, 18446744073709551616); END IF;
  IF target < 0 AND n > 9223372036854775807 THEN
    n := 18446744073709551616 - n;
    negative := true;
  ELSE
    negative := false;
  END IF;
  IF n = 0 THEN RETURN '0'; END IF;
  WHILE n > 0 LOOP
    result := substr(digits, (n % base)::integer + 1, 1) || result;
    n := div(n, base);
  END LOOP;
  RETURN CASE WHEN negative THEN '-' ELSE '' END || result;
END $$;

-- CHAR(): the bytes of each number without leading zeros; NULLs are left out.
CREATE OR REPLACE FUNCTION aproxy.char_bytes(numbers bigint[]) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(decode(CASE WHEN n & 4294967295 = 0 THEN '00' ELSE lpad(to_hex(n & 4294967295), (char_length(to_hex(n & 4294967295)) + 1) / 2 * 2, '0') END, 'hex'), ''::bytea ORDER BY i), ''::bytea)
  FROM unnest(numbers) WITH ORDINALITY AS u(n, i) WHERE n IS NOT NULL
$$;

-- Bytes read as UTF-8 by CHAR(… USING) and CONVERT(… USING): NULL and a warning when they are not.
CREATE OR REPLACE FUNCTION aproxy.utf8_of(x bytea) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN strpos(encode(x, 'escape'), '\') = 0 THEN encode(x, 'escape') ELSE aproxy.utf8_of_slow(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.utf8_of_slow(x bytea) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  i integer := 0;
BEGIN
  RETURN convert_from(aproxy.held_bytes(x), 'UTF8');
EXCEPTION WHEN character_not_in_repertoire OR untranslatable_character THEN
  WHILE i < octet_length(x) AND aproxy.utf8_width(x, i) > 0 LOOP
    i := i + aproxy.utf8_width(x, i);
  END LOOP;
  PERFORM aproxy.note(1300, 'Warning', format('Invalid utf8mb4 character string: ''%s''', upper(encode(substr(x, i + 1, 3), 'hex'))));
  RETURN NULL;
END $$;

-- FORMAT: grouped digits (manual: MySQL Server Locale Support). Each locale has a decimal point, a separator and a grouping.
CREATE OR REPLACE FUNCTION aproxy.format_number(x numeric, decimals integer, locale text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.format_parts(round(abs(x), decimals)::text, CASE WHEN x < 0 AND round(x, decimals) <> 0 THEN '-' ELSE '' END, aproxy.number_marks(locale))
$$;

-- Half a unit is rounded to the even one, and what is rounded to zero keeps its sign.
CREATE OR REPLACE FUNCTION aproxy.format_number(x double precision, decimals integer, locale text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.format_parts(round(abs(CASE WHEN abs(x) < 1.7e308 / power(10::numeric, decimals)::float8 THEN round(x * power(10::numeric, decimals)::float8) / power(10::numeric, decimals)::float8 ELSE x END)::text::numeric, decimals)::text,
    CASE WHEN x < 0 OR x::text COLLATE "C" = '-0' THEN '-' ELSE '' END, aproxy.number_marks(locale))
$$;

CREATE OR REPLACE FUNCTION aproxy.format_parts(digits text, sign text, marks text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  whole text COLLATE "C" := split_part(digits, '.', 1);
  fraction text COLLATE "C" := split_part(digits, '.', 2);
  grouped text COLLATE "C" := '';
  n integer := 3;
BEGIN
  WHILE marks[3] COLLATE "C" <> '0' AND char_length(whole) > n LOOP
    grouped := marks[2] || right(whole, n) || grouped;
    whole := left(whole, -n);
    IF marks[3] COLLATE "C" = '32' THEN n := 2; END IF;
  END LOOP;
  RETURN sign || whole || grouped || CASE WHEN fraction <> '' THEN marks[1] || fraction ELSE '' END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.quote(x text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x IS NULL THEN 'NULL' ELSE '''' || replace(replace(replace(replace(x COLLATE "C", '\', '\\'), '''', '\'''), chr(26), '\Z'), U&'\+0E0001', '\0') || '''' END
$$;

CREATE OR REPLACE FUNCTION aproxy.quote(x bytea) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x IS NULL THEN 'NULL' ELSE aproxy.bytes_text(aproxy.latin_bytes(replace(aproxy.quote(aproxy.bytes_latin(x)) COLLATE "C", U&'\0100', '\0'))) END
$$;

CREATE OR REPLACE FUNCTION aproxy.substring_index(x text, delimiter text, n bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x IS NULL OR delimiter IS NULL OR n IS NULL THEN NULL WHEN n = 0 OR octet_length(x) = 0 OR octet_length(delimiter) = 0 THEN ''
    WHEN n = 1 THEN split_part(x COLLATE "C", delimiter COLLATE "C", 1)
    WHEN n > 0 THEN array_to_string((string_to_array(x COLLATE "C", delimiter COLLATE "C"))[1:aproxy.count_of(n)], delimiter)
    ELSE aproxy.substring_index_right(x, delimiter, aproxy.count_of(-greatest(n, -2147483647))) END
$$;

CREATE OR REPLACE FUNCTION aproxy.substring_index_right(x text, delimiter text, n integer) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  parts text[] COLLATE "C" := string_to_array(x COLLATE "C", delimiter COLLATE "C");
BEGIN
  RETURN array_to_string(parts[greatest(cardinality(parts) - n + 1, 1):], delimiter);
END $$;

CREATE OR REPLACE FUNCTION aproxy.find_in_set(x text, list text) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN x IS NULL OR list IS NULL THEN NULL ELSE coalesce(array_position(string_to_array(list COLLATE "C", ','), x COLLATE "C"), 0)::bigint END
$$;

CREATE OR REPLACE FUNCTION aproxy.export_set(bits numeric, yes text, no text, separator text, n bigint) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN bits IS NULL OR yes IS NULL OR no IS NULL OR separator IS NULL OR n IS NULL THEN NULL ELSE
    coalesce((SELECT string_agg(CASE WHEN (aproxy.i64(bits) >> i) & 1 = 1 THEN yes ELSE no END, separator ORDER BY i) FROM generate_series(0, CASE WHEN n < 0 OR n > 64 THEN 63 ELSE n::integer - 1 END) AS i), '') END
$$;

-- From U+00C0 on everything is a letter, none of which has a code.
CREATE OR REPLACE FUNCTION aproxy.soundex(x text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  codes constant text COLLATE "C" := '01230120022455012623010202';
  letters constant text COLLATE "C" := upper(regexp_replace(x COLLATE "C", '[^A-Za-z\u00c0-\U000e0000\U000e0002-\U0010ffff]', '', 'g') COLLATE "C");
  result text COLLATE "C" := left(letters, 1);
  last text COLLATE "C" := '';
  code text COLLATE "C";
BEGIN
  FOR i IN 1 .. char_length(letters) LOOP
    code := CASE WHEN ascii(substr(letters, i, 1)) < 128 THEN substr(codes, ascii(substr(letters, i, 1)) - 64, 1) ELSE '0' END;
    IF i > 1 AND code <> '0' AND code <> last THEN result := result || code; END IF;
    IF i = 1 OR code <> '0' THEN last := code; END IF;
  END LOOP;
  RETURN CASE WHEN result = '' THEN '' ELSE rpad(result, greatest(4, char_length(result)), '0') END;
END $$;

-- A binary string has the letters of ASCII.
CREATE OR REPLACE FUNCTION aproxy.soundex(x bytea) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT aproxy.soundex(regexp_replace(aproxy.bytes_latin(x) COLLATE "C", '[^A-Za-z]', '', 'g'))
$$;

CREATE OR REPLACE FUNCTION aproxy.from_base64(x text) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN regexp_replace(x COLLATE "C", '\s', '', 'g') ~ '^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$' THEN decode(regexp_replace(x COLLATE "C", '\s', '', 'g'), 'base64') END
$$;

-- CAST … AS CHAR(n) and AS BINARY(n).
CREATE OR REPLACE FUNCTION aproxy.cast_char(x text, n integer) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN char_length(x) <= n THEN x ELSE aproxy.cut_char(x, n) END
$$;

CREATE OR REPLACE FUNCTION aproxy.cut_char(x text, n integer) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.truncated(format('CHAR(%s)', n), x);
  RETURN left(x, n);
END $$;

CREATE OR REPLACE FUNCTION aproxy.too_long_bytes(x bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.note(1301, 'Warning', 'Result of cast_as_binary() was larger than max_allowed_packet (67108864) - truncated');
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.cast_binary(x bytea, n integer) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(x) = n THEN x WHEN octet_length(x) < n THEN x || decode(repeat('00', n - octet_length(x)), 'hex') ELSE aproxy.cut_binary(x, n) END
$$;

CREATE OR REPLACE FUNCTION aproxy.cut_binary(x bytea, n integer) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  PERFORM aproxy.truncated(format('BINARY(%s)', n), aproxy.bytes_shown(x));
  RETURN substr(x, 1, n);
END $$;

-- Decimal point, separator, grouping ('3': by thousands, '32': as in India, '0': none) of a locale; an unknown one is en_US with a warning.
CREATE OR REPLACE FUNCTION aproxy.number_marks(locale text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  l text COLLATE "C" := coalesce(locale, 'NULL') COLLATE "C";
BEGIN
  IF l ILIKE 'en_US' THEN RETURN '{.,",",3}'; END IF;
  l := lower(left(l, 2)) || upper(substr(l, 3));
  CASE
    WHEN l IN ('sv_SE','cs_CZ','et_EE','fi_FI','lv_LV','mk_MK','ru_RU','sk_SK','es_CR','sv_FI') THEN RETURN ARRAY[',', ' ', '3'];
    WHEN l IN ('de_DE','be_BY','da_DK','es_ES','fo_FO','hu_HU','id_ID','is_IS','lt_LT','mn_MN','nb_NO','ro_RO','ru_UA','sq_AL','tr_TR','uk_UA','vi_VN','de_BE','de_LU','es_AR','es_BO','es_CL','es_CO','es_EC','es_PY','es_UY','es_VE','no_NO') THEN RETURN '{",",.,3}';
    WHEN l IN ('fr_FR','ca_ES','de_AT','eu_ES','gl_ES','hr_HR','nl_NL','pl_PL','pt_BR','pt_PT','sl_SI','fr_BE','fr_CA','fr_CH','fr_LU','it_IT','nl_BE','el_GR','bg_BG') THEN RETURN '{",","",0}';
    WHEN l IN ('ar_SA','sr_RS') THEN RETURN '{.,"",0}';
    WHEN l IN ('it_CH','rm_CH') THEN RETURN ARRAY[',', '''', '3'];
    WHEN l = 'de_CH' THEN RETURN ARRAY['.', '''', '3'];
    WHEN l IN ('ta_IN','te_IN','en_IN') THEN RETURN '{.,",",32}';
    WHEN l ~ '^(en|es|ar)_[A-Z]{2}$' OR l IN ('ja_JP','gu_IN','he_IL','hi_IN','ko_KR','ms_MY','th_TH','ur_PK','zh_CN','zh_TW','zh_HK') THEN RETURN '{.,",",3}';
    ELSE
      PERFORM aproxy.note(1649, 'Warning', format('Unknown locale: ''%s''', l));
      RETURN '{.,",",3}';
  END CASE;
END $$;

-- The count of FORMAT's decimals has 32 bits.
CREATE OR REPLACE FUNCTION aproxy.format_digits(d bigint) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN d::bit(32)::integer < 0 THEN 0 WHEN d::bit(32)::integer > 30 THEN 30 ELSE d::bit(32)::integer END
$$;

CREATE OR REPLACE FUNCTION aproxy.insert(x text, pos bigint, len bigint, new text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN pos IS NULL OR len IS NULL OR new IS NULL THEN NULL WHEN pos < 1 OR pos > char_length(x) THEN x
    WHEN len < 0 OR len > char_length(x) - pos THEN left(x, aproxy.count_of(pos) - 1) || new ELSE left(x, aproxy.count_of(pos) - 1) || new || substr(x, aproxy.count_of(least(pos, 2147483647) + least(len, 2147483647))) END
$$;
