-- WEIGHT_STRING (manual: String Functions and Operators). The weights of characters are in aproxy.weight_page, a page for each 256 codes; those of a language's own letters in aproxy.weight_tailoring.

-- The weight of a character that no table lists; U+E0001 stands for NUL.
CREATE OR REPLACE FUNCTION aproxy.implied_weight(family text, code integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN family COLLATE "C" = 'general' THEN CASE WHEN code = 917505 THEN '0000' WHEN code > 65535 THEN 'FFFD' ELSE upper(lpad(to_hex(code), 4, '0')) END
    WHEN family COLLATE "C" = 'uca400' AND code > 65535 THEN CASE WHEN code = 917505 THEN '' ELSE 'FFFD' END
    WHEN family COLLATE "C" NOT LIKE 'uca%' THEN ''
    WHEN family COLLATE "C" = 'uca900' AND (code BETWEEN 94208 AND 100332 OR code BETWEEN 100352 AND 101106) THEN 'FB00' || upper(to_hex((code - 94208) | 32768)) || '.0020.0002'
    ELSE upper(to_hex(CASE
        WHEN code BETWEEN 13312 AND 19893 THEN 64384
        WHEN family COLLATE "C" = 'uca900' AND (code BETWEEN 131072 AND 173782 OR code BETWEEN 173824 AND 177972 OR code BETWEEN 177984 AND 178205 OR code BETWEEN 178208 AND 183969) THEN 64384
        WHEN code BETWEEN 19968 AND CASE WHEN family COLLATE "C" = 'uca900' THEN 40917 ELSE 40869 END THEN 64320
        ELSE 64448 END + (code >> 15))) || upper(to_hex((code & 32767) | 32768)) || CASE WHEN family COLLATE "C" = 'uca900' THEN '.0020.0002' ELSE '' END END
$$;

CREATE OR REPLACE FUNCTION aproxy.listed_weight(family text, code integer) RETURNS text LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce((SELECT w.weights[1 + (code & 255)] FROM aproxy.weight_page AS w WHERE w.family = (listed_weight.family COLLATE "C") AND w.page = code >> 8), aproxy.implied_weight(family, code))
$$;

-- A Hangul syllable whose page is not listed weighs what its letters do.
CREATE OR REPLACE FUNCTION aproxy.hangul_weight(family text, code integer) RETURNS text LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $$
DECLARE
  s constant integer := code - 44032;
  letters text[] COLLATE "C";
BEGIN
  IF EXISTS (SELECT FROM aproxy.weight_page AS w WHERE w.family = (hangul_weight.family COLLATE "C") AND w.page = code >> 8) THEN RETURN aproxy.listed_weight(family, code); END IF;
  letters := ARRAY[aproxy.listed_weight(family, 4352 + s / 588), aproxy.listed_weight(family, 4449 + s % 588 / 28), CASE WHEN s % 28 > 0 THEN aproxy.listed_weight(family, 4519 + s % 28) ELSE '' END];
  RETURN (SELECT string_agg((SELECT string_agg(split_part(letters[n], '.', level), '' ORDER BY n) FROM generate_series(1, 3) AS n), '.' ORDER BY level) FROM generate_series(1, 3) AS level);
END $$;

-- The codes that tables are asked for: code points, or bytes of a character set, two where the first begins a character of two.
CREATE OR REPLACE FUNCTION aproxy.weight_codes(x text, family text, charset text) RETURNS integer[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  bytes bytea;
  codes integer[] := '{}';
  i integer := 0;
BEGIN
  IF family COLLATE "C" = 'general' OR family COLLATE "C" LIKE 'uca%' THEN
    RETURN ARRAY(SELECT ascii(c) FROM regexp_split_to_table(x COLLATE "C", '') WITH ORDINALITY AS s(c, n) WHERE octet_length(c) > 0 ORDER BY n);
  END IF;
  bytes := aproxy.charset_bytes(x, charset);
  WHILE i < octet_length(bytes) LOOP
    IF get_byte(bytes, i) > 128 AND charset COLLATE "C" IN ('gbk', 'big5') AND i + 1 < octet_length(bytes) THEN
      codes := codes || (get_byte(bytes, i) * 256 + get_byte(bytes, i + 1));
      i := i + 2;
    ELSE
      codes := codes || get_byte(bytes, i);
      i := i + 1;
    END IF;
  END LOOP;
  RETURN codes;
END $$;

-- The weights of a text, level by level, two zero bytes between levels.
CREATE OR REPLACE FUNCTION aproxy.weights(x text, family text, charset text, language text, levels integer) RETURNS bytea LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  codes integer[] := aproxy.weight_codes(x, family, charset);
  exceptions jsonb := (SELECT t.exceptions FROM aproxy.weight_tailoring AS t WHERE t.family = (language COLLATE "C"));
  made text[] COLLATE "C" := '{"","",""}';
  w text COLLATE "C";
  i integer := 1;
BEGIN
  IF x IS NULL THEN RETURN NULL; END IF;
  WHILE i <= cardinality(codes) LOOP
    w := exceptions ->> (codes[i] || ',' || codes[i + 1]);
    IF w IS NULL THEN
      w := coalesce(exceptions ->> codes[i]::text, CASE WHEN family COLLATE "C" = 'uca900' AND codes[i] BETWEEN 44032 AND 55203 THEN aproxy.hangul_weight(family, codes[i]) ELSE aproxy.listed_weight(family, codes[i]) END);
    ELSE
      i := i + 1;
    END IF;
    FOR level IN 1 .. levels LOOP
      made[level] := made[level] || split_part(w, '.', level);
    END LOOP;
    i := i + 1;
  END LOOP;
  RETURN decode(array_to_string(made[1 : levels], '0000'), 'hex');
END $$;

-- `width`: bytes of a code point that is its own weight. `fold`: characters and what they weigh like, where the weights are otherwise the bytes.
CREATE OR REPLACE FUNCTION aproxy.plain_weights(x text, charset text, width integer, fold text, folded text) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN width > 0 AND x IS NOT NULL THEN coalesce((SELECT string_agg(substr(int4send(ascii(c)), 5 - width), '' ORDER BY n) FROM regexp_split_to_table(x COLLATE "C", '') WITH ORDINALITY AS s(c, n) WHERE octet_length(c) > 0), '')
    ELSE aproxy.charset_bytes(translate(x COLLATE "C", fold, folded), charset) END
$$;

-- The weights of the first `characters` characters filled up with those of spaces; at most `room` bytes, or exactly that many.
CREATE OR REPLACE FUNCTION aproxy.weight_string(weights bytea, length integer, space bytea, characters integer, room integer, exact boolean) RETURNS bytea LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  result bytea := weights;
BEGIN
  IF weights IS NULL THEN RETURN NULL; END IF;
  IF characters > length AND octet_length(space) > 0 THEN
    IF (characters - length)::bigint * octet_length(space) > 67108864 THEN RETURN aproxy.too_large('weight_string')::bytea; END IF;
    result := result || decode(repeat(encode(space, 'hex'), characters - length), 'hex');
  END IF;
  IF room > 0 AND exact AND octet_length(result) < room THEN
    result := result || decode(repeat(encode(CASE WHEN octet_length(space) > 0 THEN space ELSE '\x00' END, 'hex'), room - octet_length(result)), 'hex');
  END IF;
  RETURN CASE WHEN room > 0 THEN substr(result, 1, room) ELSE result END;
END $$;

-- An integer's sort key: big-endian, the sign turned round.
CREATE OR REPLACE FUNCTION aproxy.integer_weight(n bigint) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT int8send(n # (-9223372036854775808)::bigint)
$$;

-- Text that sorts under "C" as utf8mb4_bin sorts its characters, NUL before all others and the space at the end before none but what sorts below it.
CREATE OR REPLACE FUNCTION aproxy.bin_order(x text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT replace(replace(rtrim(x, ' ') COLLATE "C", U&'\0001', U&'\0001\0002'), U&'\+0E0001', U&'\0001\0001') || ' '
$$;

-- Text that sorts under "C" as utf8mb4_general_ci sorts its characters. Spaces at the end do not count: the shorter text goes on with one, after what sorts below spaces.
CREATE OR REPLACE FUNCTION aproxy.general_order(x text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(x) = char_length(x) THEN upper(rtrim(x, ' ') COLLATE "C") || ' ' ELSE aproxy.general_order_wide(rtrim(x, ' ') COLLATE "C") || ' ' END
$$;

-- Most letters weigh what their capital without its accents does, ideographs and syllables what they are; characters beyond U+FFFF all weigh U+FFFD. These ranges follow
-- that to the last character (but ß, which is S, and Й, which is no И); for other characters, and for U+E0001, which is NUL,
-- the weights are looked up, which takes 60 times as long.
CREATE OR REPLACE FUNCTION aproxy.general_order_wide(x text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE
    WHEN x ~ '^[\u0001-\u007f\u00a0-\u0148\u014a-\u017f\u0386\u0388-\u03ce\u0400-\u045f\u1e00-\u1e99\u1e9b-\u1ef9\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2122\U00010000-\U000e0000\U000e0002-\U0010ffff]*$'
    THEN translate(regexp_replace(normalize(upper(translate(aproxy.general_order_plane(x), U&'\00DF\0439\0419', U&'s\E002\E002') COLLATE "und-x-icu"), NFD) COLLATE "C", '[\u0300-\u036f]+', '', 'g'), U&'\E002', U&'\0419')
    WHEN x ~ '^[\u0001-\u007f\u2010-\u2027\u3000-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff40\uff5b-\uffee\U00010000-\U000e0000\U000e0002-\U0010ffff]*$' THEN upper(aproxy.general_order_plane(x))
    ELSE aproxy.general_order_listed(x) END
$$;

CREATE OR REPLACE FUNCTION aproxy.general_order_plane(x text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(x) > 3 THEN regexp_replace(x, '[\U00010000-\U0010ffff]', U&'\FFFD', 'g') ELSE x END COLLATE "C"
$$;

CREATE OR REPLACE FUNCTION aproxy.general_order_listed(x text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(chr(greatest(('x' || aproxy.listed_weight('general', ascii(c)))::bit(16)::int, 1)), '' ORDER BY n), '') FROM regexp_split_to_table(x, '') WITH ORDINALITY AS s(c, n)
$$;
