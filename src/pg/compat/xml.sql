-- ExtractValue and UpdateXML (manual: XML Functions). The text is read as MySQL reads it: attributes may repeat, end tags may have other names, entities stay as they are.
-- Nodes of a text, in its order: kind (e element, a attribute, t text), parent, name, value, first character and the one behind the last. Node 1 is the text itself. NULL, with a warning, when it is no XML.
CREATE OR REPLACE FUNCTION aproxy.xml_nodes(x text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  s text COLLATE "C" := x;
  total integer := char_length(x);
  at integer := 1;
  nodes jsonb[] := ARRAY[jsonb_build_object('k', 'e', 'p', 0, 'n', '', 'b', 1, 'e', char_length(x) + 1)];
  stack integer[] := '{1}';
  m text[] COLLATE "C";
  body text COLLATE "C";
  top integer;
  problem text COLLATE "C";
  name constant text COLLATE "C" := '[[:alpha:]_:\u0080-\U0010FFFF][[:alnum:]_:.\u0080-\U0010FFFF-]*';
BEGIN
  WHILE at <= total AND problem IS NULL LOOP
    top := stack[cardinality(stack)];
    body := substr(s, at);
    IF left(body, 1) <> '<' THEN
      m := regexp_match(body, '^[^<]+');
      IF m[1] ~ '\S' THEN nodes := nodes || jsonb_build_object('k', 't', 'p', top, 'n', '', 'v', m[1], 'b', at, 'e', at + char_length(m[1])); END IF;
      at := at + char_length(m[1]);
    ELSIF left(body, 4) = '<!--' THEN
      m := regexp_match(body, '^<!--.*?-->');
      IF m IS NULL THEN problem := 'unexpected END-OF-INPUT'; ELSE at := at + char_length(m[1]); END IF;
    ELSIF left(body, 9) = '<![CDATA[' THEN
      m := regexp_match(body, '^<!\[CDATA\[(.*?)\]\]>');
      IF m IS NULL THEN problem := 'unexpected END-OF-INPUT';
      ELSE
        nodes := nodes || jsonb_build_object('k', 't', 'p', top, 'n', '', 'v', m[1], 'b', at, 'e', at + char_length(m[1]) + 12);
        at := at + char_length(m[1]) + 12;
      END IF;
    ELSIF left(body, 2) IN ('<?', '<!') THEN
      m := regexp_match(body, '^(<(?:\?|!)' || name || '(?:\s+(?:' || name || '(?:\s*=\s*(?:"[^"]*"|''[^'']*''|' || name || '))?|"[^"]*"|''[^'']*''|[0-9.]+))*\s*' || CASE WHEN left(body, 2) = '<?' THEN '\?>)' ELSE '>)' END);
      IF m IS NULL THEN problem := 'unknown token unexpected'; ELSE at := at + char_length(m[1]); END IF;
    ELSIF left(body, 2) = '</' THEN
      m := regexp_match(body, '^(</\s*' || name || '\s*>)');
      IF m IS NULL THEN problem := 'END-OF-INPUT unexpected (''>'' wanted)';
      ELSIF cardinality(stack) = 1 THEN problem := m[1] || ' unexpected (END-OF-INPUT wanted)';
      ELSE
        at := at + char_length(m[1]);
        nodes[top] := nodes[top] || jsonb_build_object('e', at);
        stack := stack[: cardinality(stack) - 1];
      END IF;
    ELSE
      m := regexp_match(body, '^(<\s*(' || name || '))');
      IF m IS NULL THEN
        problem := 'unknown token unexpected (ident or ''/'' wanted)';
        CONTINUE;
      END IF;
      nodes := nodes || jsonb_build_object('k', 'e', 'p', top, 'n', m[2], 'b', at, 'e', 0);
      top := cardinality(nodes);
      at := at + char_length(m[1]);
      LOOP
        body := substr(s, at);
        m := regexp_match(body, '^(\s*)((' || name || ')\s*=\s*(?:"([^"]*)"|''([^'']*)''|(' || name || ')))');
        EXIT WHEN m IS NULL;
        nodes := nodes || jsonb_build_object('k', 'a', 'p', top, 'n', m[3], 'v', coalesce(m[4], m[5], m[6]), 'b', at + char_length(m[1]), 'e', at + char_length(m[1] || m[2]));
        at := at + char_length(m[1] || m[2]);
      END LOOP;
      m := regexp_match(body, '^(\s*(/?)>)');
      IF m IS NULL THEN problem := '''>'' wanted';
      ELSE
        at := at + char_length(m[1]);
        IF m[2] = '/' THEN nodes[top] := nodes[top] || jsonb_build_object('e', at); ELSE stack := stack || top; END IF;
      END IF;
    END IF;
  END LOOP;
  IF problem IS NULL AND cardinality(stack) > 1 THEN problem := 'unexpected END-OF-INPUT'; END IF;
  IF problem IS NOT NULL THEN
    PERFORM aproxy.note(1525, 'Warning', format('Incorrect XML value: ''parse error at line %s pos %s: %s''', 1 + char_length(left(x, at - 1)) - char_length(replace(left(x COLLATE "C", at - 1), E'\n', '')), least(at, total + 1), problem));
    RETURN NULL;
  END IF;
  RETURN to_jsonb(nodes);
END $$;

-- The texts of nodes: attributes and texts themselves, elements by the texts right in them.
CREATE OR REPLACE FUNCTION aproxy.xml_texts(nodes jsonb, ids integer[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(n.value ->> 'v' ORDER BY n.i), '{}') FROM jsonb_array_elements(nodes) WITH ORDINALITY AS n(value, i)
  WHERE (n.value ->> 'k' IN ('a', 't') AND n.i = ANY (ids)) OR (n.value ->> 'k' = 't' AND (n.value ->> 'p')::int = ANY (ids))
$$;

-- Numbers in text: the longest prefix.
CREATE OR REPLACE FUNCTION aproxy.xml_number(x text) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(substring(x COLLATE "C" from '^\s*([-+]?(?:\d+\.?\d*|\.\d+))')::numeric, 0)
$$;

-- Values are JSON: an array of nodes' numbers, a number, a string or a boolean.
CREATE OR REPLACE FUNCTION aproxy.xml_to_text(nodes jsonb, v jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE jsonb_typeof(v) WHEN 'array' THEN array_to_string(aproxy.xml_texts(nodes, ARRAY(SELECT e::int FROM jsonb_array_elements_text(v) AS e)), '') WHEN 'boolean' THEN CASE WHEN v = 'true' THEN '1' ELSE '0' END WHEN 'number' THEN trim_scale((v #>> '{}')::numeric)::text ELSE v #>> '{}' END
$$;

CREATE OR REPLACE FUNCTION aproxy.xml_to_number(nodes jsonb, v jsonb) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE jsonb_typeof(v) WHEN 'number' THEN (v #>> '{}')::numeric ELSE aproxy.xml_number(aproxy.xml_to_text(nodes, v)) END
$$;

CREATE OR REPLACE FUNCTION aproxy.xml_to_boolean(nodes jsonb, v jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE jsonb_typeof(v) WHEN 'array' THEN v <> '[]' WHEN 'boolean' THEN v = 'true' WHEN 'number' THEN (v #>> '{}')::numeric <> 0 WHEN 'string' THEN aproxy.xml_number(v #>> '{}') <> 0 ELSE false END
$$;

-- One step: the nodes of an axis, nearest first.
CREATE OR REPLACE FUNCTION aproxy.xml_axis(nodes jsonb, id integer, axis text) RETURNS integer[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  found integer[] := '{}';
  i integer := id;
  self boolean := axis IN ('self', 'descendant-or-self', 'ancestor-or-self');
BEGIN
  IF axis = 'child' THEN RETURN ARRAY(SELECT n.i::int FROM jsonb_array_elements(nodes) WITH ORDINALITY AS n(value, i) WHERE (n.value ->> 'p')::int = id AND n.value ->> 'k' <> 'a' ORDER BY n.i); END IF;
  IF axis = 'attribute' THEN RETURN ARRAY(SELECT n.i::int FROM jsonb_array_elements(nodes) WITH ORDINALITY AS n(value, i) WHERE (n.value ->> 'p')::int = id AND n.value ->> 'k' = 'a' ORDER BY n.i); END IF;
  IF axis = 'parent' THEN RETURN CASE WHEN id > 1 THEN ARRAY[(nodes -> (id - 1) ->> 'p')::int] ELSE '{}' END; END IF;
  IF self THEN found := ARRAY[id]; END IF;
  IF axis IN ('descendant', 'descendant-or-self') THEN
    -- nodes stand in the order of the text: those inside end before their ancestor does
    RETURN found || ARRAY(SELECT n.i::int FROM jsonb_array_elements(nodes) WITH ORDINALITY AS n(value, i) WHERE n.i > id AND n.value ->> 'k' <> 'a' AND nodes -> (id - 1) ->> 'k' = 'e' AND (n.value ->> 'e')::int <= (nodes -> (id - 1) ->> 'e')::int ORDER BY n.i);
  ELSIF axis IN ('ancestor', 'ancestor-or-self') THEN
    WHILE i > 1 LOOP
      i := (nodes -> (i - 1) ->> 'p')::int;
      IF i > 1 THEN found := found || i; END IF;
    END LOOP;
  END IF;
  RETURN found;
END $$;

CREATE OR REPLACE FUNCTION aproxy.xml_filter(nodes jsonb, ids integer[], predicates jsonb, variables text[]) RETURNS integer[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  predicate jsonb;
  kept integer[] := ids;
  next integer[];
  v jsonb;
BEGIN
  FOR predicate IN SELECT * FROM jsonb_array_elements(predicates) LOOP
    next := '{}';
    FOR i IN 1 .. cardinality(kept) LOOP
      v := aproxy.xml_eval(nodes, predicate, kept[i], i, cardinality(kept), variables);
      -- a number is a position, and so is text, by the number it begins with
      IF jsonb_typeof(v) IN ('number', 'string') THEN
        IF aproxy.xml_to_number(nodes, v) = i THEN next := next || kept[i]; END IF;
      ELSIF aproxy.xml_to_boolean(nodes, v) THEN
        next := next || kept[i];
      END IF;
    END LOOP;
    kept := next;
  END LOOP;
  RETURN kept;
END $$;

CREATE OR REPLACE FUNCTION aproxy.xml_steps(nodes jsonb, ids integer[], steps jsonb, variables text[]) RETURNS integer[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  step jsonb;
  at integer[] := ids;
  next integer[];
  one integer;
  test text COLLATE "C";
BEGIN
  FOR step IN SELECT * FROM jsonb_array_elements(steps) LOOP
    next := '{}';
    test := step ->> 'n';
    FOREACH one IN ARRAY at LOOP
      next := next || aproxy.xml_filter(nodes, ARRAY(
        SELECT a.id FROM unnest(aproxy.xml_axis(nodes, one, step ->> 'x')) WITH ORDINALITY AS a(id, i)
        WHERE CASE test WHEN 'node()' THEN true WHEN 'text()' THEN nodes -> (a.id - 1) ->> 'k' = 't' WHEN 'comment()' THEN false WHEN '*' THEN nodes -> (a.id - 1) ->> 'k' <> 't' AND a.id > 1 ELSE (nodes -> (a.id - 1) ->> 'n') COLLATE "C" = test END
        ORDER BY a.i), step -> 'p', variables);
    END LOOP;
    at := ARRAY(SELECT DISTINCT id FROM unnest(next) AS id ORDER BY id);
  END LOOP;
  RETURN at;
END $$;

CREATE OR REPLACE FUNCTION aproxy.xml_eval(nodes jsonb, e jsonb, id integer, place integer, size integer, variables text[]) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  a jsonb;
  b jsonb;
  x numeric;
  y numeric;
  s text COLLATE "C";
  op text COLLATE "C" := e ->> 'op';
  ids integer[];
BEGIN
  CASE e ->> 't'
    WHEN 'n' THEN RETURN e -> 'v';
    WHEN 's' THEN RETURN e -> 'v';
    WHEN 'v' THEN RETURN coalesce(to_jsonb(variables[(e ->> 'v')::int + 1]), '""');
    WHEN 'p' THEN
      ids := ARRAY[CASE WHEN e -> 'r' = 'true' THEN 1 ELSE id END];
      IF e ? 'e' THEN
        ids := ARRAY(SELECT v::int FROM jsonb_array_elements_text(aproxy.xml_eval(nodes, e -> 'e', id, place, size, variables)) AS v);
        ids := aproxy.xml_filter(nodes, ids, coalesce(e -> 'p', '[]'), variables);
      END IF;
      RETURN to_jsonb(aproxy.xml_steps(nodes, ids, e -> 's', variables));
    WHEN 'f' THEN
      a := CASE WHEN e -> 'a' -> 0 IS NULL THEN to_jsonb(ARRAY[id]) ELSE aproxy.xml_eval(nodes, e -> 'a' -> 0, id, place, size, variables) END;
      b := CASE WHEN e -> 'a' -> 1 IS NOT NULL THEN aproxy.xml_eval(nodes, e -> 'a' -> 1, id, place, size, variables) END;
      CASE e ->> 'f'
        WHEN 'true' THEN RETURN 'true';
        WHEN 'false' THEN RETURN 'false';
        WHEN 'not' THEN RETURN to_jsonb(NOT aproxy.xml_to_boolean(nodes, a));
        WHEN 'boolean' THEN RETURN to_jsonb(aproxy.xml_to_boolean(nodes, a));
        WHEN 'number' THEN RETURN to_jsonb(aproxy.xml_to_number(nodes, a));
        WHEN 'last' THEN RETURN to_jsonb(size);
        WHEN 'position' THEN RETURN to_jsonb(place);
        WHEN 'count' THEN RETURN to_jsonb(CASE WHEN jsonb_typeof(a) = 'array' THEN jsonb_array_length(a) ELSE 0 END);
        WHEN 'sum' THEN RETURN to_jsonb((SELECT coalesce(sum(aproxy.xml_number(t)), 0) FROM unnest(aproxy.xml_texts(nodes, ARRAY(SELECT v::int FROM jsonb_array_elements_text(a) AS v))) AS t));
        WHEN 'floor' THEN RETURN to_jsonb(floor(aproxy.xml_to_number(nodes, a)));
        WHEN 'ceiling' THEN RETURN to_jsonb(ceil(aproxy.xml_to_number(nodes, a)));
        WHEN 'round' THEN RETURN to_jsonb(round(aproxy.xml_to_number(nodes, a)));
        WHEN 'string-length' THEN RETURN to_jsonb(char_length(aproxy.xml_to_text(nodes, a)));
        WHEN 'contains' THEN RETURN to_jsonb(strpos(aproxy.fold(aproxy.xml_to_text(nodes, a)) COLLATE "C", aproxy.fold(aproxy.xml_to_text(nodes, b)) COLLATE "C") > 0);
        WHEN 'concat' THEN RETURN to_jsonb((SELECT string_agg(aproxy.xml_to_text(nodes, aproxy.xml_eval(nodes, v.value, id, place, size, variables)), '' ORDER BY v.i) FROM jsonb_array_elements(e -> 'a') WITH ORDINALITY AS v(value, i)));
        ELSE
          s := aproxy.xml_to_text(nodes, a);
          x := trunc(aproxy.xml_to_number(nodes, b));
          IF x < 1 THEN RETURN '""'; END IF;
          IF e -> 'a' -> 2 IS NULL THEN RETURN to_jsonb(substr(s, x::int)); END IF;
          RETURN to_jsonb(substr(s, x::int, greatest(0, aproxy.xml_to_number(nodes, aproxy.xml_eval(nodes, e -> 'a' -> 2, id, place, size, variables)))::int));
      END CASE;
    ELSE
      a := aproxy.xml_eval(nodes, e -> 'a', id, place, size, variables);
      IF op = 'or' AND aproxy.xml_to_boolean(nodes, a) THEN RETURN 'true'; END IF;
      b := aproxy.xml_eval(nodes, e -> 'b', id, place, size, variables);
      IF op = 'or' THEN RETURN to_jsonb(aproxy.xml_to_boolean(nodes, b)); END IF;
      IF op = 'and' THEN RETURN to_jsonb(aproxy.xml_to_boolean(nodes, a) AND aproxy.xml_to_boolean(nodes, b)); END IF;
      IF op = '|' THEN RETURN (SELECT coalesce(jsonb_agg(DISTINCT v::int), '[]') FROM jsonb_array_elements_text(a || b) AS v); END IF;
      IF op IN ('=', '!=', '<', '<=', '>', '>=') THEN RETURN to_jsonb(aproxy.xml_compare(nodes, op, a, b)); END IF;
      x := aproxy.xml_to_number(nodes, a);
      y := aproxy.xml_to_number(nodes, b);
      RETURN CASE op WHEN '+' THEN to_jsonb(x + y) WHEN '-' THEN to_jsonb(x - y) WHEN '*' THEN to_jsonb(x * y) WHEN 'div' THEN to_jsonb(CASE WHEN y <> 0 THEN div(x, y) ELSE 0 END) ELSE to_jsonb(CASE WHEN y <> 0 THEN x % y ELSE 0 END) END;
  END CASE;
END $$;

-- Any text of a set of nodes may make a comparison true; text compares by the collation of the connection's default, numbers as numbers.
CREATE OR REPLACE FUNCTION aproxy.xml_compare(nodes jsonb, op text, a jsonb, b jsonb) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  t text COLLATE "C";
  swapped text COLLATE "C";
  x numeric;
  y numeric;
  r integer;
BEGIN
  IF jsonb_typeof(b) = 'array' AND jsonb_typeof(a) <> 'array' THEN
    swapped := CASE op WHEN '<' THEN '>' WHEN '>' THEN '<' WHEN '<=' THEN '>=' WHEN '>=' THEN '<=' ELSE op END;
    RETURN aproxy.xml_compare(nodes, swapped, b, a);
  END IF;
  IF jsonb_typeof(a) = 'array' THEN
    FOREACH t IN ARRAY aproxy.xml_texts(nodes, ARRAY(SELECT e::int FROM jsonb_array_elements_text(a) AS e)) LOOP
      IF aproxy.xml_compare(nodes, op, to_jsonb(t), b) THEN RETURN true; END IF;
    END LOOP;
    RETURN false;
  END IF;
  IF jsonb_typeof(a) = 'string' AND jsonb_typeof(b) = 'string' AND op IN ('=', '!=') THEN
    r := CASE WHEN aproxy.fold(a #>> '{}') COLLATE "C" = aproxy.fold(b #>> '{}') COLLATE "C" THEN 0 ELSE 1 END;
  ELSE
    x := CASE jsonb_typeof(a) WHEN 'boolean' THEN (a = 'true')::int ELSE aproxy.xml_to_number(nodes, a) END;
    y := CASE jsonb_typeof(b) WHEN 'boolean' THEN (b = 'true')::int ELSE aproxy.xml_to_number(nodes, b) END;
    r := sign(x - y);
  END IF;
  RETURN CASE op WHEN '=' THEN r = 0 WHEN '!=' THEN r <> 0 WHEN '<' THEN r < 0 WHEN '<=' THEN r <= 0 WHEN '>' THEN r > 0 ELSE r >= 0 END;
END $$;

CREATE OR REPLACE FUNCTION aproxy.extract_value(x text, expression jsonb, variables text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  nodes jsonb := aproxy.xml_nodes(x);
  v jsonb;
BEGIN
  IF nodes IS NULL THEN RETURN NULL; END IF;
  v := aproxy.xml_eval(nodes, expression, 1, 1, 1, variables);
  IF jsonb_typeof(v) = 'array' THEN RETURN array_to_string(aproxy.xml_texts(nodes, ARRAY(SELECT e::int FROM jsonb_array_elements_text(v) AS e)), ' '); END IF;
  RETURN aproxy.xml_to_text(nodes, v);
END $$;

-- One place is replaced; none or several leave the text as it is.
CREATE OR REPLACE FUNCTION aproxy.update_xml(x text, expression jsonb, variables text[], replacement text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  nodes jsonb;
  v jsonb;
  n jsonb;
BEGIN
  IF x IS NULL OR replacement IS NULL THEN RETURN NULL; END IF;
  nodes := aproxy.xml_nodes(x);
  IF nodes IS NULL THEN RETURN NULL; END IF;
  v := aproxy.xml_eval(nodes, expression, 1, 1, 1, variables);
  IF jsonb_typeof(v) <> 'array' THEN RETURN NULL; END IF;
  IF jsonb_array_length(v) <> 1 THEN RETURN x; END IF;
  n := nodes -> ((v ->> 0)::int - 1);
  RETURN left(x, (n ->> 'b')::int - 1) || replacement || substr(x, (n ->> 'e')::int);
END $$;
