-- Full-text search as InnoDB does it (manual: InnoDB Full-Text Indexes, Boolean Full-Text Searches). Words are runs of letters, digits and underscores; those of 3 to 84 characters
-- that are no stopwords count. All words keep their position, which phrases need; `cols` are the columns of one key, with a gap between them.
CREATE OR REPLACE FUNCTION aproxy.fts_fold(how text, t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE how WHEN 'fold' THEN aproxy.fold(t) WHEN 'fold_case' THEN aproxy.fold_case(t) ELSE t END COLLATE "C"
$$;

CREATE OR REPLACE FUNCTION aproxy.fts_words(how text, t text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(w COLLATE "C" ORDER BY n), '{}') FROM regexp_split_to_table(aproxy.fts_fold(how, left(t, 400000)) COLLATE "und-x-icu", '[^[:alnum:]_]+') WITH ORDINALITY m (w, n) WHERE w <> ''
$$;

-- tsvector holds 16,383 positions at most: words behind that share the last.
CREATE OR REPLACE FUNCTION aproxy.fts_vector(how text, cols text[]) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  col text;
  words text[];
  doc text := '';
  base integer := 0;
BEGIN
  FOREACH col IN ARRAY cols LOOP
    CONTINUE WHEN col IS NULL OR col = '';
    col := left(col, 400000);
    words := regexp_split_to_array(CASE how WHEN 'fold' THEN aproxy.fold(col) WHEN 'fold_case' THEN aproxy.fold_case(col) ELSE col END COLLATE "und-x-icu", '[^[:alnum:]_]+');
    doc := doc || coalesce((SELECT string_agg('''' || w || ''':' || least(16383, n + base), ' ') || ' ' FROM unnest(words) WITH ORDINALITY u (w, n) WHERE w <> '' AND octet_length(w) <= 336), '');
    base := base + cardinality(words) + 50;
  END LOOP;
  RETURN doc::tsvector;
END $$;

CREATE OR REPLACE FUNCTION aproxy.fts_counts(w text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT char_length(w) BETWEEN 3 AND 84 AND w COLLATE "C" <> ALL ('{about,are,com,for,from,how,that,the,this,was,what,when,where,who,will,with,und,www}')
$$;

-- What is searched for, as a tree: lists of {o: operator, n: node}; nodes are {w: word}, {p: prefix}, {ph: words, d: distance} and {l: list}. `k`: the words that weigh, with repetitions.
CREATE OR REPLACE FUNCTION aproxy.match_parse(query text, mode text, how text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  list jsonb;
BEGIN
  IF query IS NULL THEN
    list := '[]';
  ELSIF mode = 'boolean' THEN
    list := aproxy.match_boolean(query, how);
  ELSE
    SELECT coalesce(jsonb_agg(jsonb_build_object('o', '', 'n', node)), '[]') INTO list FROM (
      SELECT node FROM regexp_matches(query, '"([^"]*)"|([^"]+)', 'g') WITH ORDINALITY m (part, n),
        LATERAL (
          SELECT aproxy.match_phrase(aproxy.fts_words(how, part[1]), NULL) AS node, 0 AS i WHERE part[1] IS NOT NULL
          UNION ALL SELECT jsonb_build_object('w', w), i FROM unnest(aproxy.fts_words(how, part[2])) WITH ORDINALITY u (w, i) WHERE part[2] IS NOT NULL AND aproxy.fts_counts(w)
        ) nodes WHERE node IS NOT NULL ORDER BY n, i
    ) all_nodes;
  END IF;
  RETURN jsonb_build_object('l', list, 'k', to_jsonb(aproxy.match_keys(jsonb_build_object('l', list))));
END $$;

CREATE OR REPLACE FUNCTION aproxy.match_phrase(words text[], distance integer) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE cardinality(words) WHEN 0 THEN NULL WHEN 1 THEN jsonb_build_object('w', words[1]) ELSE jsonb_build_object('ph', to_jsonb(words), 'd', distance) END
$$;

CREATE OR REPLACE FUNCTION aproxy.match_boolean(query text, how text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  part text[];
  node jsonb;
  words text[];
  pending text := '';
  list jsonb := '[]';
  outer_lists jsonb[] := '{}';
  outer_ops text[] := '{}';
BEGIN
  FOR part IN SELECT m FROM regexp_matches(query, '"([^"]*)"(?:@([0-9]+))?|([-()+<>~@*])|([^"\s()+<>~@*%-]+)', 'g') m LOOP
    node := NULL;
    IF part[3] = '*' THEN
      -- the word before it is the beginning of words
      IF jsonb_array_length(list) > 0 AND pending = '' AND list #> '{-1,n}' ? 'w' THEN
        list := jsonb_set(list, '{-1,n}', jsonb_build_object('p', list #> '{-1,n,w}'));
      END IF;
      CONTINUE;
    ELSIF part[3] = '(' THEN
      outer_lists := array_append(outer_lists, list);
      outer_ops := array_append(outer_ops, pending);
      list := '[]';
      pending := '';
      CONTINUE;
    ELSIF part[3] = ')' THEN
      IF cardinality(outer_lists) = 0 OR pending <> '' THEN
        PERFORM aproxy.fail(1064, '42000', 'syntax error, unexpected '')''');
      END IF;
      node := CASE WHEN jsonb_array_length(list) > 0 THEN jsonb_build_object('l', list) END;
      list := outer_lists[cardinality(outer_lists)];
      pending := outer_ops[cardinality(outer_ops)];
      outer_lists := trim_array(outer_lists, 1);
      outer_ops := trim_array(outer_ops, 1);
    ELSIF part[3] IS NOT NULL THEN
      IF pending <> '' OR part[3] = '@' THEN
        PERFORM aproxy.fail(1064, '42000', format('syntax error, unexpected ''%s''', part[3]));
      END IF;
      pending := part[3];
      CONTINUE;
    ELSIF part[1] IS NOT NULL THEN
      node := aproxy.match_phrase(aproxy.fts_words(how, part[1]), part[2]::integer);
    ELSE
      words := aproxy.fts_words(how, part[4]);
      -- of a word with other characters inside, later parts that are too short do not count
      SELECT CASE count(*) WHEN 0 THEN NULL WHEN 1 THEN jsonb_build_object('w', min(w)) ELSE jsonb_build_object('l', jsonb_agg(jsonb_build_object('o', '', 'n', jsonb_build_object('w', w)) ORDER BY i)) END
        INTO node FROM unnest(words) WITH ORDINALITY u (w, i) WHERE i = 1 OR char_length(w) >= 3;
    END IF;
    IF node IS NOT NULL THEN
      list := list || jsonb_build_array(jsonb_build_object('o', pending, 'n', node));
    END IF;
    pending := '';
  END LOOP;
  IF pending <> '' OR cardinality(outer_lists) > 0 THEN
    PERFORM aproxy.fail(1064, '42000', 'syntax error, unexpected $end');
  END IF;
  RETURN list;
END $$;

CREATE OR REPLACE FUNCTION aproxy.match_keys(node jsonb) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  keys text[] := '{}';
  item jsonb;
BEGIN
  IF node ? 'l' THEN
    FOR item IN SELECT * FROM jsonb_array_elements(node -> 'l') LOOP
      keys := keys || aproxy.match_keys(item -> 'n');
    END LOOP;
    RETURN keys;
  ELSIF node ? 'p' THEN
    RETURN ARRAY[(node ->> 'p') || '*'];
  ELSIF node ? 'ph' THEN
    RETURN ARRAY(SELECT w FROM jsonb_array_elements_text(node -> 'ph') w WHERE aproxy.fts_counts(w));
  END IF;
  RETURN CASE WHEN aproxy.fts_counts(node ->> 'w') THEN ARRAY[node ->> 'w'] ELSE '{}' END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.match_word(key text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN right(key, 1) = '*' THEN '''' || left(key, -1) || ''':*' ELSE '''' || key || '''' END::tsquery
$$;

-- The words whose documents are to be counted.
CREATE OR REPLACE FUNCTION aproxy.match_terms(p jsonb) RETURNS tsquery[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_agg(aproxy.match_word(k) ORDER BY k) FROM (SELECT DISTINCT k COLLATE "C" AS k FROM jsonb_array_elements_text(p -> 'k') k) d
$$;

-- A word weighs the square of log10(documents / those with the word); a word that is searched for twice counts its documents twice.
CREATE OR REPLACE FUNCTION aproxy.match_info(p jsonb, total numeric, counts bigint[]) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT p || jsonb_build_object('idf', coalesce(jsonb_object_agg(k, power(CASE WHEN c = total THEN log(1.0001::double precision) ELSE log(total::double precision / c) END, 2)), '{}'))
  FROM (SELECT k, counts[row_number() OVER (ORDER BY k)] * times AS c FROM (SELECT k COLLATE "C" AS k, count(*) AS times FROM jsonb_array_elements_text(p -> 'k') k GROUP BY 1) d) counted WHERE c > 0
$$;

-- Which documents can match at all: for an index.
CREATE OR REPLACE FUNCTION aproxy.match_filter(p jsonb) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(aproxy.match_bound(p), '')::tsquery
$$;

CREATE OR REPLACE FUNCTION aproxy.match_bound(node jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  item jsonb;
  bound text;
  must text[] := '{}';
  may text[] := '{}';
  required boolean := false;
BEGIN
  IF node ? 'l' THEN
    FOR item IN SELECT * FROM jsonb_array_elements(node -> 'l') LOOP
      CONTINUE WHEN item ->> 'o' IN ('-', '~');
      bound := aproxy.match_bound(item -> 'n');
      IF item ->> 'o' = '+' THEN
        IF bound IS NULL THEN
          RETURN NULL;
        END IF;
        required := true;
        must := must || bound;
      ELSIF bound IS NOT NULL THEN
        may := may || bound;
      END IF;
    END LOOP;
    RETURN CASE WHEN required THEN '(' || array_to_string(must, ' & ') || ')' WHEN cardinality(may) > 0 THEN '(' || array_to_string(may, ' | ') || ')' END;
  ELSIF node ? 'ph' THEN
    RETURN (SELECT '(' || string_agg('''' || w || '''', ' & ') || ')' FROM jsonb_array_elements_text(node -> 'ph') w);
  ELSIF node ? 'p' THEN
    RETURN '''' || (node ->> 'p') || ''':*';
  END IF;
  RETURN CASE WHEN aproxy.fts_counts(node ->> 'w') THEN '''' || (node ->> 'w') || '''' END;
END $$;

-- The words of the documents that were found join those that were searched for.
CREATE OR REPLACE FUNCTION aproxy.match_expand(p jsonb, words text[]) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN cardinality(words) = 0 THEN p ELSE (
    SELECT jsonb_build_object('l', jsonb_agg(jsonb_build_object('o', '', 'n', jsonb_build_object('w', w))), 'k', jsonb_agg(w)) FROM (SELECT DISTINCT w COLLATE "C" AS w FROM unnest(words) w WHERE aproxy.fts_counts(w)) d
  ) END
$$;

CREATE OR REPLACE FUNCTION aproxy.match_node(doc tsvector, node jsonb, OUT matched boolean, OUT adjustment integer, OUT terms text[]) LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  item jsonb;
  inner_matched boolean;
  inner_adjustment integer;
  inner_terms text[];
  required boolean := false;
  missing boolean := false;
  op text;
BEGIN
  adjustment := 0;
  terms := '{}';
  matched := false;
  IF node ? 'w' THEN
    matched := aproxy.fts_counts(node ->> 'w') AND doc @@ aproxy.match_word(node ->> 'w');
    terms := ARRAY[node ->> 'w'];
  ELSIF node ? 'p' THEN
    matched := doc @@ aproxy.match_word((node ->> 'p') || '*');
    terms := ARRAY[(node ->> 'p') || '*'];
  ELSIF node ? 'ph' THEN
    IF node ->> 'd' IS NULL THEN
      matched := doc @@ (SELECT string_agg('''' || w || '''', ' <-> ' ORDER BY i) FROM jsonb_array_elements_text(node -> 'ph') WITH ORDINALITY u (w, i))::tsquery;
    ELSE
      matched := aproxy.match_near(doc, ARRAY(SELECT w FROM jsonb_array_elements_text(node -> 'ph') w), (node ->> 'd')::integer);
    END IF;
    terms := aproxy.match_keys(node);
  ELSE
    required := EXISTS (SELECT FROM jsonb_array_elements(node -> 'l') i WHERE i ->> 'o' = '+');
    FOR item IN SELECT * FROM jsonb_array_elements(node -> 'l') LOOP
      op := item ->> 'o';
      SELECT * INTO inner_matched, inner_adjustment, inner_terms FROM aproxy.match_node(doc, item -> 'n');
      IF op = '-' THEN
        IF inner_matched THEN
          matched := false;
          terms := '{}';
          adjustment := 0;
          RETURN;
        END IF;
      ELSIF op = '~' THEN
        -- counts only for what others have found, and not beside +
        IF inner_matched AND matched AND NOT required THEN
          terms := terms || inner_terms;
          adjustment := adjustment - 1;
        END IF;
      ELSIF inner_matched THEN
        matched := true;
        terms := terms || inner_terms;
        adjustment := adjustment + inner_adjustment + CASE op WHEN '>' THEN 1 WHEN '<' THEN -1 ELSE 0 END;
      ELSIF op = '+' THEN
        missing := true;
      END IF;
    END LOOP;
    matched := matched AND NOT missing;
  END IF;
END $$;

-- All words within `distance` words of each other, in any order.
CREATE OR REPLACE FUNCTION aproxy.match_near(doc tsvector, words text[], distance integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH places AS (SELECT DISTINCT lexeme, p FROM unnest(doc) u (lexeme, positions, weights), unnest(positions) p WHERE lexeme = ANY (words))
  SELECT EXISTS (
    SELECT FROM places a WHERE (SELECT count(DISTINCT b.lexeme) FROM places b WHERE b.p BETWEEN a.p AND a.p + distance - 1) = (SELECT count(DISTINCT w) FROM unnest(words) w)
  )
$$;

-- The sum over the words found of occurrences times weight, in single precision as InnoDB adds; 0: no match.
CREATE OR REPLACE FUNCTION aproxy.match_rank(doc tsvector, info jsonb) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  found record;
  rank real;
  term text;
BEGIN
  SELECT * INTO found FROM aproxy.match_node(doc, info);
  IF found.matched IS NOT TRUE THEN
    RETURN 0;
  END IF;
  rank := greatest(-1, least(1, found.adjustment));
  FOR term IN SELECT DISTINCT t COLLATE "C" FROM unnest(found.terms) t ORDER BY 1 LOOP
    rank := rank + coalesce((
      SELECT sum(cardinality(positions)) FROM unnest(doc) u (lexeme, positions, weights) WHERE CASE WHEN right(term, 1) = '*' THEN starts_with(lexeme, left(term, -1)) ELSE lexeme = term END
    ) * (info -> 'idf' ->> term)::double precision, 0)::real;
  END LOOP;
  RETURN rank::double precision;
END $$;

-- Rows that the open transaction has written are not in InnoDB's full-text index until it commits.
CREATE OR REPLACE FUNCTION aproxy.uncommitted(writer xid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  top bigint := pg_current_xact_id_if_assigned()::text::bigint;
  full_id bigint;
BEGIN
  IF top IS NULL OR writer::text::bigint < 3 THEN
    RETURN false;
  END IF;
  full_id := (top & ~4294967295) | writer::text::bigint;
  IF full_id < top - 2147483648 THEN
    full_id := full_id + 4294967296;
  ELSIF full_id > top + 2147483648 THEN
    full_id := full_id - 4294967296;
  END IF;
  RETURN full_id >= top AND pg_xact_status(full_id::text::xid8) = 'in progress';
END $$;
