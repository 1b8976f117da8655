-- Stored procedures and functions of MySQL's: PostgreSQL does not run them, the gateway does. Names are matched in any case, so the key is the name in lower case.
CREATE TABLE IF NOT EXISTS aproxy.routine (
  schema_name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('PROCEDURE', 'FUNCTION')),
  key text NOT NULL,
  name text NOT NULL,
  parameters text NOT NULL,
  returns text,
  body text NOT NULL,
  deterministic boolean NOT NULL,
  access text NOT NULL,
  security text NOT NULL,
  comment text NOT NULL,
  definer text NOT NULL,
  sql_mode text NOT NULL,
  client_charset text NOT NULL,
  connection_collation text NOT NULL,
  database_collation text NOT NULL,
  created timestamptz NOT NULL DEFAULT now(),
  altered timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (schema_name, kind, key)
);

-- DROP DATABASE takes them along.
CREATE OR REPLACE FUNCTION aproxy.forget_routines(schema_name text) RETURNS void LANGUAGE sql AS $$
  DELETE FROM aproxy.routine r WHERE r.schema_name = forget_routines.schema_name
$$;
