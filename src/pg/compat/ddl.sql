-- Views that stand on a table do not stop MySQL from changing or dropping it; they become invalid and valid again (manual: Restrictions on Views).
-- PostgreSQL refuses, so the views are kept here while they cannot exist.
CREATE TABLE IF NOT EXISTS aproxy.detached_view (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  schema_name text NOT NULL,
  view_name text NOT NULL,
  owner_name text NOT NULL,
  definition text NOT NULL,
  options text,
  comment text,
  grants text[] NOT NULL DEFAULT '{}'
);
-- names of the columns where the definition does not give them
ALTER TABLE aproxy.detached_view ADD COLUMN IF NOT EXISTS column_names text[];

-- Views that read one of some relations, directly or through others, the nearest first; then those that are kept. $1: JSON array of {s, r}.
CREATE OR REPLACE FUNCTION aproxy.views_on(relations json) RETURNS TABLE (schema_name text, view_name text, comment text) LANGUAGE sql STABLE AS $$
  WITH RECURSIVE dependent(oid, depth) AS (
    SELECT c.oid, 0 FROM json_to_recordset(relations) AS w(s text, r text) JOIN pg_namespace n ON n.nspname = w.s JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = w.r
    UNION
    SELECT r.ev_class, dependent.depth + 1 FROM dependent JOIN pg_depend d ON d.refobjid = dependent.oid AND d.refclassid = 'pg_class'::regclass
    JOIN pg_rewrite r ON r.oid = d.objid AND d.classid = 'pg_rewrite'::regclass WHERE r.ev_class <> dependent.oid AND dependent.depth < 64
  ), found AS (
    SELECT n.nspname AS schema_name, c.relname AS view_name, obj_description(c.oid, 'pg_class') AS comment, max(depth) AS depth
    FROM dependent JOIN pg_class c ON c.oid = dependent.oid AND c.relkind = 'v' JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE dependent.depth > 0 GROUP BY c.oid, n.nspname, c.relname
    UNION ALL
    SELECT k.schema_name, k.view_name, k.comment, 64 + row_number() OVER (ORDER BY k.id DESC)::integer FROM aproxy.detached_view k
  )
  SELECT schema_name::text, view_name::text, comment FROM found ORDER BY depth
$$;

-- `itself`: the relation is a view that is kept too.
CREATE OR REPLACE FUNCTION aproxy.detach_views(relation regclass, itself boolean DEFAULT false) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  v record;
  n integer := 0;
BEGIN
  FOR v IN
    WITH RECURSIVE dependent(oid, depth) AS (
      SELECT relation::oid, 0
      UNION
      SELECT r.ev_class, dependent.depth + 1 FROM dependent JOIN pg_depend d ON d.refobjid = dependent.oid AND d.refclassid = 'pg_class'::regclass
      JOIN pg_rewrite r ON r.oid = d.objid AND d.classid = 'pg_rewrite'::regclass WHERE r.ev_class <> dependent.oid AND dependent.depth < 64
    )
    SELECT c.oid, n.nspname, c.relname, pg_get_userbyid(c.relowner) AS owner_name, pg_get_viewdef(c.oid) AS definition,
      array_to_string(c.reloptions, ', ') AS options, obj_description(c.oid, 'pg_class') AS comment, max(depth) AS depth,
      coalesce((SELECT array_agg(format('GRANT %s ON %%s TO %s', a.privilege_type, CASE WHEN a.grantee = 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END))
        FROM aclexplode(c.relacl) a WHERE a.grantee <> c.relowner), '{}') AS grants
    FROM dependent JOIN pg_class c ON c.oid = dependent.oid AND c.relkind = 'v' JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE depth > 0 OR itself GROUP BY c.oid, n.nspname, c.relname ORDER BY max(depth) DESC
  LOOP
    INSERT INTO aproxy.detached_view (schema_name, view_name, owner_name, definition, options, comment, grants)
      VALUES (v.nspname, v.relname, v.owner_name, v.definition, v.options, v.comment, v.grants);
    EXECUTE format('DROP VIEW %I.%I', v.nspname, v.relname);
    n := n + 1;
  END LOOP;
  RETURN n;
END $$;

-- Brings back every kept view whose tables are there again, the last dropped first; one that still does not fit stays.
CREATE OR REPLACE FUNCTION aproxy.attach_views() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  v record;
  g text;
  n integer := 0;
BEGIN
  FOR v IN SELECT * FROM aproxy.detached_view ORDER BY id DESC LOOP
    CONTINUE WHEN to_regclass(format('%I.%I', v.schema_name, v.view_name)) IS NOT NULL;
    BEGIN
      EXECUTE format('CREATE VIEW %I.%I %s %s AS %s', v.schema_name, v.view_name, '(' || (SELECT string_agg(quote_ident(c), ', ' ORDER BY i) FROM unnest(v.column_names) WITH ORDINALITY AS u(c, i)) || ')', CASE WHEN v.options IS NULL OR v.options = '' THEN '' ELSE 'WITH (' || v.options || ')' END, v.definition);
      IF v.comment IS NOT NULL THEN
        EXECUTE format('COMMENT ON VIEW %I.%I IS %L', v.schema_name, v.view_name, v.comment);
      END IF;
      IF v.owner_name <> current_user AND pg_has_role(v.owner_name, 'MEMBER') THEN
        EXECUTE format('ALTER VIEW %I.%I OWNER TO %I', v.schema_name, v.view_name, v.owner_name);
      END IF;
      FOREACH g IN ARRAY v.grants LOOP
        EXECUTE replace(g, '%s', format('%I.%I', v.schema_name, v.view_name));
      END LOOP;
      DELETE FROM aproxy.detached_view WHERE id = v.id;
      n := n + 1;
    EXCEPTION WHEN OTHERS THEN
      -- A view that does not fit must never stand in the way of the table that is being made.
      NULL;
    END;
  END LOOP;
  RETURN n;
END $$;

-- Another definition for a view that stands, or is kept: that of the same text over tables that have changed.
CREATE OR REPLACE FUNCTION aproxy.renew_view(schema_name text, view_name text, column_names text[], definition text, comment text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM aproxy.detach_views(c.oid::regclass, true) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = renew_view.schema_name AND c.relname = renew_view.view_name;
  UPDATE aproxy.detached_view v SET column_names = renew_view.column_names, definition = renew_view.definition, comment = renew_view.comment
    WHERE v.schema_name = renew_view.schema_name AND v.view_name = renew_view.view_name;
  PERFORM aproxy.attach_views();
END $$;

-- DROP VIEW of a view that is kept here.
CREATE OR REPLACE FUNCTION aproxy.forget_view(schema_name text, view_name text) RETURNS void LANGUAGE sql AS $$
  DELETE FROM aproxy.detached_view v WHERE v.schema_name = forget_view.schema_name AND v.view_name = forget_view.view_name
$$;

-- DROP DATABASE takes them along.
CREATE OR REPLACE FUNCTION aproxy.forget_views(schema_name text) RETURNS void LANGUAGE sql AS $$
  DELETE FROM aproxy.detached_view v WHERE v.schema_name = forget_views.schema_name
$$;

-- A text that must fit when a column is shortened: bpchar has no length of its own, and a cast would cut silently.
CREATE OR REPLACE FUNCTION aproxy.fit(value text, length integer) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF char_length(rtrim(value, ' ')) > length THEN
    RAISE EXCEPTION 'value too long for type character varying(%)', length USING ERRCODE = '22001';
  END IF;
  RETURN value;
END $$;

CREATE OR REPLACE FUNCTION aproxy.fit_bytes(value bytea, length integer, pad boolean) RETURNS bytea LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  IF octet_length(value) > length THEN
    RAISE EXCEPTION 'value too long for type character varying(%)', length USING ERRCODE = '22001';
  END IF;
  RETURN CASE WHEN pad THEN value || decode(repeat('00', length - octet_length(value)), 'hex') ELSE value END;
END $$;

-- NOW(n) of a column default: the statement's start, cut to n digits as MySQL cuts (a cast would round).
CREATE OR REPLACE FUNCTION aproxy.statement_time(digits integer) RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT to_timestamp(0) + make_interval(secs => trunc(extract(epoch from statement_timestamp())::numeric, digits)::float8)
$$;

-- A row that no partition takes (manual: Range and List Partitioning).
CREATE OR REPLACE FUNCTION aproxy.no_partition(value text) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM aproxy.fail(1526, 'HY000', format('Table has no partition for value %s', coalesce(value, 'NULL')));
END $$;

CREATE OR REPLACE FUNCTION aproxy.in_partition(covered boolean, value text) RETURNS boolean LANGUAGE sql VOLATILE AS $$
  SELECT CASE WHEN covered THEN true ELSE aproxy.no_partition(value) END
$$;

-- INSERT … PARTITION (…) of a row that belongs elsewhere.
CREATE OR REPLACE FUNCTION aproxy.partition_failed() RETURNS text LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM aproxy.fail(1748, 'HY000', 'Found a row not matching the given partition set');
END $$;

-- EXCHANGE PARTITION with a table that holds a row of another partition, or of none.
CREATE OR REPLACE FUNCTION aproxy.outside_partition(covered boolean, value text) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  IF NOT covered THEN PERFORM aproxy.no_partition(value); END IF;
  PERFORM aproxy.fail(1737, 'HY000', 'Found a row that does not match the partition');
END $$;

-- Names of CHECKs and foreign keys are the database's in MySQL, and the table's in PostgreSQL (`table__name`).
CREATE OR REPLACE FUNCTION aproxy.refuse_constraint(kind "char", schema text, relation text, name text) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_catalog.pg_constraint c JOIN pg_catalog.pg_class r ON r.oid = c.conrelid
    WHERE c.connamespace = to_regnamespace(quote_ident(schema)) AND c.contype = kind AND r.relname <> relation AND lower(c.conname::text COLLATE "C") = lower((r.relname || '__' || name) COLLATE "C")) THEN
    IF kind = 'c' THEN PERFORM aproxy.fail(3822, 'HY000', format('Duplicate check constraint name ''%s''.', name)); END IF;
    PERFORM aproxy.fail(1826, 'HY000', format('Duplicate foreign key constraint name ''%s''', name));
  END IF;
END $$;
