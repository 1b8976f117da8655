-- JSON_SCHEMA_VALID and JSON_SCHEMA_VALIDATION_REPORT (manual: JSON Schema Validation Functions): draft 4 of the JSON Schema specification.
CREATE OR REPLACE FUNCTION aproxy.json_schema_object(schema jsonb, named text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF jsonb_typeof(schema) <> 'object' THEN PERFORM aproxy.fail(3853, '22032', format('Invalid JSON type in argument 1 to function %s; an object is required.', named)); END IF;
  RETURN schema;
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_schema_valid(schema jsonb, j jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT aproxy.json_schema_check(schema, j, schema, '#', '#') IS NULL
$$;

CREATE OR REPLACE FUNCTION aproxy.json_schema_report(schema jsonb, j jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  f text[] COLLATE "C" := aproxy.json_schema_check(schema, j, schema, '#', '#');
BEGIN
  IF f IS NULL THEN RETURN '{"valid": true}'; END IF;
  RETURN jsonb_build_object('valid', false, 'reason', format('The JSON document location ''%s'' failed requirement ''%s'' at JSON Schema location ''%s''', f[3], f[1], f[2]), 'schema-location', f[2], 'document-location', f[3], 'schema-failed-keyword', f[1]);
END $$;

CREATE OR REPLACE FUNCTION aproxy.json_is_type(j jsonb, kind text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE kind WHEN 'integer' THEN jsonb_typeof(j) = 'number' AND aproxy.json_type(j) NOT IN ('DOUBLE', 'DECIMAL') ELSE jsonb_typeof(j) = kind END
$$;

-- The keyword that fails, the place in the schema and the place in the document; NULL when the document is valid.
CREATE OR REPLACE FUNCTION aproxy.json_schema_check(schema jsonb, j jsonb, root jsonb, here text, place text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  kind text COLLATE "C" := jsonb_typeof(j);
  f text[] COLLATE "C";
  k text COLLATE "C";
  p text COLLATE "C";
  v jsonb;
  w jsonb;
  n numeric;
  i integer;
  hits integer;
  known boolean;
BEGIN
  IF jsonb_typeof(schema) <> 'object' THEN RETURN NULL; END IF;
  IF schema ? '$ref' THEN
    k := schema ->> '$ref';
    IF left(k, 1) <> '#' THEN PERFORM aproxy.fail(1235, '42000', 'This version of MySQL doesn''t yet support ''references in JSON Schema'''); END IF;
    v := root #> string_to_array(replace(replace(ltrim(substr(k, 2), '/'), '~1', '/'), '~0', '~'), '/');
    IF k = '#' THEN v := root; END IF;
    RETURN CASE WHEN v IS NOT NULL THEN aproxy.json_schema_check(v, j, root, k, place) END;
  END IF;
  v := schema -> 'type';
  IF v IS NOT NULL AND NOT (CASE WHEN jsonb_typeof(v) = 'array' THEN EXISTS (SELECT 1 FROM jsonb_array_elements_text(v) AS t WHERE aproxy.json_is_type(j, t)) ELSE aproxy.json_is_type(j, v #>> '{}') END) THEN RETURN ARRAY['type', here, place]; END IF;
  v := schema -> 'enum';
  IF jsonb_typeof(v) = 'array' AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v) AS t WHERE t = j) THEN RETURN ARRAY['enum', here, place]; END IF;
  FOR v, i IN SELECT e.value, e.n - 1 FROM jsonb_array_elements(CASE WHEN jsonb_typeof(schema -> 'allOf') = 'array' THEN schema -> 'allOf' ELSE '[]' END) WITH ORDINALITY AS e(value, n) LOOP
    IF aproxy.json_schema_check(v, j, root, here || '/allOf/' || i, place) IS NOT NULL THEN RETURN ARRAY['allOf', here, place]; END IF;
  END LOOP;
  IF jsonb_typeof(schema -> 'anyOf') = 'array' AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(schema -> 'anyOf') AS t WHERE aproxy.json_schema_check(t, j, root, here, place) IS NULL) THEN RETURN ARRAY['anyOf', here, place]; END IF;
  IF jsonb_typeof(schema -> 'oneOf') = 'array' THEN
    SELECT count(*) INTO hits FROM jsonb_array_elements(schema -> 'oneOf') AS t WHERE aproxy.json_schema_check(t, j, root, here, place) IS NULL;
    IF hits <> 1 THEN RETURN ARRAY['oneOf', here, place]; END IF;
  END IF;
  IF schema ? 'not' AND aproxy.json_schema_check(schema -> 'not', j, root, here || '/not', place) IS NULL THEN RETURN ARRAY['not', here, place]; END IF;
  IF kind = 'number' THEN
    n := (j #>> '{}')::numeric;
    IF jsonb_typeof(schema -> 'minimum') = 'number' AND (n < (schema ->> 'minimum')::numeric OR (n = (schema ->> 'minimum')::numeric AND schema -> 'exclusiveMinimum' = 'true')) THEN RETURN ARRAY['minimum', here, place]; END IF;
    IF jsonb_typeof(schema -> 'maximum') = 'number' AND (n > (schema ->> 'maximum')::numeric OR (n = (schema ->> 'maximum')::numeric AND schema -> 'exclusiveMaximum' = 'true')) THEN RETURN ARRAY['maximum', here, place]; END IF;
    IF jsonb_typeof(schema -> 'multipleOf') = 'number' AND (schema ->> 'multipleOf')::numeric > 0 AND n % (schema ->> 'multipleOf')::numeric <> 0 THEN RETURN ARRAY['multipleOf', here, place]; END IF;
  ELSIF kind = 'string' THEN
    i := char_length(j #>> '{}');
    IF i < (schema ->> 'minLength')::numeric THEN RETURN ARRAY['minLength', here, place]; END IF;
    IF i > (schema ->> 'maxLength')::numeric THEN RETURN ARRAY['maxLength', here, place]; END IF;
    IF schema ? 'pattern' AND (j #>> '{}') COLLATE "C" !~ ((schema ->> 'pattern') COLLATE "C") THEN RETURN ARRAY['pattern', here, place]; END IF;
  ELSIF kind = 'array' THEN
    i := jsonb_array_length(j);
    IF i < (schema ->> 'minItems')::numeric THEN RETURN ARRAY['minItems', here, place]; END IF;
    IF i > (schema ->> 'maxItems')::numeric THEN RETURN ARRAY['maxItems', here, place]; END IF;
    v := schema -> 'items';
    FOR w, i IN SELECT e.value, e.n - 1 FROM jsonb_array_elements(j) WITH ORDINALITY AS e(value, n) LOOP
      IF jsonb_typeof(v) = 'object' THEN f := aproxy.json_schema_check(v, w, root, here || '/items', place || '/' || i);
      ELSIF jsonb_typeof(v) = 'array' AND i < jsonb_array_length(v) THEN f := aproxy.json_schema_check(v -> i, w, root, here || '/items/' || i, place || '/' || i);
      ELSIF jsonb_typeof(v) = 'array' AND schema -> 'additionalItems' = 'false' THEN f := ARRAY['additionalItems', here, place];
      ELSIF jsonb_typeof(v) = 'array' AND jsonb_typeof(schema -> 'additionalItems') = 'object' THEN f := aproxy.json_schema_check(schema -> 'additionalItems', w, root, here || '/additionalItems', place || '/' || i);
      END IF;
      IF f IS NOT NULL THEN RETURN f; END IF;
    END LOOP;
    IF schema -> 'uniqueItems' = 'true' THEN
      i := (SELECT min(a.n) - 1 FROM jsonb_array_elements(j) WITH ORDINALITY AS a(value, n) WHERE EXISTS (SELECT 1 FROM jsonb_array_elements(j) WITH ORDINALITY AS b(value, n) WHERE b.value = a.value AND b.n < a.n));
      IF i IS NOT NULL THEN RETURN ARRAY['uniqueItems', here, place || '/' || i]; END IF;
    END IF;
  ELSIF kind = 'object' THEN
    FOR k, w IN SELECT * FROM jsonb_each(j) LOOP
      known := false;
      IF (schema -> 'properties') ? k THEN
        known := true;
        f := aproxy.json_schema_check(schema -> 'properties' -> k, w, root, here || '/properties/' || k, place || '/' || k);
        IF f IS NOT NULL THEN RETURN f; END IF;
      END IF;
      IF jsonb_typeof(schema -> 'patternProperties') = 'object' THEN
        FOR p, v IN SELECT * FROM jsonb_each(schema -> 'patternProperties') LOOP
          CONTINUE WHEN k !~ p;
          known := true;
          IF aproxy.json_schema_check(v, w, root, here || '/patternProperties/' || p, place || '/' || k) IS NOT NULL THEN RETURN ARRAY['patternProperties', here, place || '/' || k]; END IF;
        END LOOP;
      END IF;
      IF NOT known THEN
        IF schema -> 'additionalProperties' = 'false' THEN RETURN ARRAY['additionalProperties', here, place || '/' || k]; END IF;
        IF jsonb_typeof(schema -> 'additionalProperties') = 'object' THEN
          f := aproxy.json_schema_check(schema -> 'additionalProperties', w, root, here || '/additionalProperties', place || '/' || k);
          IF f IS NOT NULL THEN RETURN f; END IF;
        END IF;
      END IF;
    END LOOP;
    IF jsonb_typeof(schema -> 'required') = 'array' AND EXISTS (SELECT 1 FROM jsonb_array_elements_text(schema -> 'required') AS r WHERE NOT j ? r) THEN RETURN ARRAY['required', here, place]; END IF;
    i := (SELECT count(*) FROM jsonb_object_keys(j));
    IF i < (schema ->> 'minProperties')::numeric THEN RETURN ARRAY['minProperties', here, place]; END IF;
    IF i > (schema ->> 'maxProperties')::numeric THEN RETURN ARRAY['maxProperties', here, place]; END IF;
    IF jsonb_typeof(schema -> 'dependencies') = 'object' THEN
      FOR k, v IN SELECT * FROM jsonb_each(schema -> 'dependencies') LOOP
        CONTINUE WHEN NOT j ? k;
        IF jsonb_typeof(v) = 'array' AND EXISTS (SELECT 1 FROM jsonb_array_elements_text(v) AS r WHERE NOT j ? r) THEN RETURN ARRAY['dependencies', here, place]; END IF;
        IF jsonb_typeof(v) = 'object' AND aproxy.json_schema_check(v, j, root, here || '/dependencies/' || k, place) IS NOT NULL THEN RETURN ARRAY['dependencies', here, place]; END IF;
      END LOOP;
    END IF;
  END IF;
  RETURN NULL;
END $$;
