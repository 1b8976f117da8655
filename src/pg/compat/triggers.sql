-- Triggers of MySQL's: functions in PL/pgSQL, made by the gateway. aproxy.busy lists the tables whose triggers run now, outermost first, by their OIDs.
-- A foreign key's action fires no trigger in MySQL (manual: FOREIGN KEY Constraints); in PostgreSQL it does, one level deeper than the triggers that are known of.
CREATE OR REPLACE FUNCTION aproxy.trigger_enter(relation oid) RETURNS boolean LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE AS $$
DECLARE
  busy text := coalesce(current_setting('aproxy.busy', true), '');
BEGIN
  IF pg_trigger_depth() > 1 + length(regexp_replace(busy, '[^/]', '', 'g')) THEN
    RETURN false;
  END IF;
  PERFORM set_config('aproxy.busy', busy || relation || '/', true);
  RETURN true;
END $$;

CREATE OR REPLACE FUNCTION aproxy.trigger_leave() RETURNS void LANGUAGE sql VOLATILE PARALLEL UNSAFE AS $$
  SELECT set_config('aproxy.busy', regexp_replace(current_setting('aproxy.busy', true), '[0-9]+/$', ''), true)
$$;

-- A trigger must leave alone the tables that the statements around it work on.
CREATE OR REPLACE FUNCTION aproxy.trigger_writes(relation oid, name text) RETURNS void LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE AS $$
BEGIN
  IF strpos('/' || current_setting('aproxy.busy', true) COLLATE "C", '/' || relation || '/') > 0 THEN
    PERFORM aproxy.fail(1442, 'HY000', format('Can''t update table ''%s'' in stored function/trigger because it is already used by statement which invoked this stored function/trigger.', name));
  END IF;
END $$;

CREATE OR REPLACE FUNCTION aproxy.signal(state text, errno numeric, message text) RETURNS void LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE AS $$
BEGIN
  IF message IS NULL OR errno IS NULL THEN
    PERFORM aproxy.fail(1231, '42000', format('Variable ''%s'' can''t be set to the value of ''NULL''', CASE WHEN message IS NULL THEN 'MESSAGE_TEXT' ELSE 'MYSQL_ERRNO' END));
  ELSIF errno < 1 OR errno > 65535 THEN
    PERFORM aproxy.fail(1231, '42000', format('Variable ''MYSQL_ERRNO'' can''t be set to the value of ''%s''', errno));
  ELSIF length(message) > 128 THEN
    PERFORM aproxy.fail(1648, 'HY000', 'Data too long for condition item ''MESSAGE_TEXT''');
  ELSIF starts_with(state COLLATE "C", '01') THEN
    PERFORM aproxy.note(errno::integer, 'Warning', message);
  ELSE
    PERFORM aproxy.fail(errno::integer, state, message);
  END IF;
END $$;

-- The moment of the statement, in the session's time zone; SET timestamp moves it.
CREATE OR REPLACE FUNCTION aproxy.statement_now() RETURNS timestamp LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(to_timestamp(nullif(current_setting('aproxy.now', true), '')::numeric), statement_timestamp())::timestamp
$$;

CREATE OR REPLACE FUNCTION aproxy.statement_utc() RETURNS timestamp LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(to_timestamp(nullif(current_setting('aproxy.now', true), '')::numeric), statement_timestamp()) AT TIME ZONE 'UTC'
$$;

-- User variables that triggers read and write, by name.
CREATE OR REPLACE FUNCTION aproxy.set_named(slots text[], held text[]) RETURNS void LANGUAGE sql VOLATILE PARALLEL UNSAFE AS $$
  SELECT set_config('aproxy.v' || slot, value, true) FROM unnest(slots, held) v (slot, value)
$$;

CREATE OR REPLACE FUNCTION aproxy.get_named(slots text[]) RETURNS text[] LANGUAGE sql VOLATILE PARALLEL UNSAFE AS $$
  SELECT array_agg(current_setting('aproxy.v' || slot, true) ORDER BY n) FROM unnest(slots) WITH ORDINALITY v (slot, n)
$$;
