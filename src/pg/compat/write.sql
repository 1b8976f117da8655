-- AUTO_INCREMENT (manual: AUTO_INCREMENT Handling in InnoDB, innodb_autoinc_lock_mode=2): a counter is a sequence; ids of one multi-row INSERT are consecutive.
-- Highest value that was given out.
CREATE OR REPLACE FUNCTION aproxy.counter(seq regclass) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  n bigint;
BEGIN
  EXECUTE format('SELECT last_value - CASE WHEN is_called THEN 0 ELSE 1 END FROM %s', seq) INTO n;
  RETURN n;
END $$;

-- An explicit id moves the counter, never back.
CREATE OR REPLACE FUNCTION aproxy.raise_counter(seq regclass, id bigint) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  IF id > aproxy.counter(seq) THEN
    PERFORM pg_advisory_xact_lock(seq::oid::bigint);
    IF id > aproxy.counter(seq) THEN PERFORM setval(seq, id); END IF;
  END IF;
  RETURN id;
EXCEPTION WHEN numeric_value_out_of_range OR sequence_generator_limit_exceeded OR invalid_parameter_value THEN
  RETURN id;
END $$;

-- Takes n ids, `step` apart and congruent to `start`; returns the first. nextval alone leaves holes when others take ids at the same time.
CREATE OR REPLACE FUNCTION aproxy.reserve(seq regclass, n bigint, step bigint, start bigint) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  low bigint;
  high bigint;
BEGIN
  IF n * step = 1 THEN RETURN nextval(seq); END IF;
  FOR attempt IN 1 .. 1000 LOOP
    SELECT min(x), max(x) INTO low, high FROM (SELECT nextval(seq) AS x FROM generate_series(1, n * step)) AS q;
    IF high - low = n * step - 1 THEN RETURN low + ((start - low) % step + step) % step; END IF;
  END LOOP;
  PERFORM aproxy.fail(1467, 'HY000', 'Failed to read auto-increment value from storage engine');
END $$;

-- s: the next id, where the reserved interval ends, how many were reserved. The first interval has `estimate` ids, later ones (all, without an estimate) 1, 2, 4 and so on.
CREATE OR REPLACE FUNCTION aproxy.next_id(s bigint[], seq regclass, estimate bigint, step bigint, start bigint) RETURNS bigint[] LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  wanted bigint;
  first bigint;
BEGIN
  IF s[1] > 0 AND s[1] < s[2] THEN RETURN s; END IF;
  wanted := CASE WHEN s[3] = 0 AND estimate > 0 THEN estimate ELSE least(1::bigint << least(s[3], 16)::int, 65535) END;
  first := aproxy.reserve(seq, wanted, step, start);
  RETURN ARRAY[first, first + wanted * step, s[3] + 1];
END $$;

-- The counter stops at the type's greatest value, which is then a duplicate; steps of more than one run into the range check.
CREATE OR REPLACE FUNCTION aproxy.cap_id(id bigint, step bigint, top bigint, "column" text) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  IF id <= top THEN RETURN id; END IF;
  IF step > 1 THEN PERFORM aproxy.unfit(1264, '22003', 'Out of range value', "column", 1); END IF;
  RETURN top;
END $$;

-- The ids of a list of rows. NULL (and 0, where `zero`) takes the next one; the counter stops at `top`.
CREATE OR REPLACE FUNCTION aproxy.take_ids(seq regclass, given bigint[], zero boolean, step bigint, start bigint, top bigint, "column" text) RETURNS bigint[] LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  n integer := array_length(given, 1);
  ids bigint[] := given;
  s bigint[] := '{0,0,0}';
  seen bigint := 0;
  first bigint;
BEGIN
  IF array_position(given, NULL) IS NULL AND NOT (zero AND 0 = ANY (given)) THEN
    SELECT max(x) INTO seen FROM unnest(given) AS x;
    IF seen > 0 THEN PERFORM aproxy.raise_counter(seq, seen); END IF;
    RETURN given;
  ELSIF array_remove(given, NULL) = '{}' THEN
    first := aproxy.reserve(seq, n, step, start);
    RETURN ARRAY(SELECT aproxy.cap_id(first + (i - 1) * step, step, top, "column") FROM generate_series(1, n) AS i);
  END IF;
  FOR i IN 1 .. n LOOP
    IF given[i] IS NULL OR (zero AND given[i] = 0) THEN
      IF seen > 0 AND (s[1] = 0 OR s[1] >= s[2]) THEN PERFORM aproxy.raise_counter(seq, seen); END IF;
      s := aproxy.next_id(s, seq, n, step, start);
      ids[i] := aproxy.cap_id(s[1], step, top, "column");
      s[1] := s[1] + step;
    ELSE
      seen := greatest(seen, given[i]);
      IF s[1] > 0 AND given[i] >= s[1] THEN s[1] := s[1] + ((given[i] - s[1]) / step + 1) * step; END IF;
    END IF;
  END LOOP;
  IF seen > 0 THEN PERFORM aproxy.raise_counter(seq, seen); END IF;
  RETURN ids;
END $$;

-- One row of INSERT … SELECT into a table with a counter.
CREATE OR REPLACE FUNCTION aproxy.take_id(seq regclass, given bigint, zero boolean, step bigint, start bigint, top bigint, "column" text) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  IF given IS NULL OR (zero AND given = 0) THEN
    given := aproxy.cap_id(aproxy.reserve(seq, 1, step, start), step, top, "column");
    IF coalesce(current_setting('aproxy.first_id', true), '') = '' THEN PERFORM set_config('aproxy.first_id', given::text, true); END IF;
    RETURN given;
  END IF;
  RETURN CASE WHEN given > 0 THEN aproxy.raise_counter(seq, given) ELSE given END;
END $$;

-- The first id that take_id made in this statement.
CREATE OR REPLACE FUNCTION aproxy.first_id() RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  id text := current_setting('aproxy.first_id', true);
BEGIN
  IF coalesce(id, '') = '' THEN RETURN NULL; END IF;
  PERFORM set_config('aproxy.first_id', '', true);
  RETURN id::bigint;
END $$;

-- INSERT … SELECT reserves 1, 2, 4 … ids: what is left of the last interval is lost.
CREATE OR REPLACE FUNCTION aproxy.lose_ids(seq regclass, used bigint, step bigint, start bigint) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  reserved bigint := 0;
  intervals integer := 0;
BEGIN
  WHILE reserved < used LOOP
    reserved := reserved + least(1::bigint << least(intervals, 16), 65535);
    intervals := intervals + 1;
  END LOOP;
  IF reserved > used THEN PERFORM aproxy.reserve(seq, reserved - used, step, start); END IF;
  RETURN reserved;
END $$;

-- IGNORE: an error that becomes a warning; the gateway finds MySQL's words for it.
CREATE OR REPLACE FUNCTION aproxy.note_error(code text, message text, detail text, "schema" text, "table" text, "column" text, "constraint" text, datatype text) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  RAISE WARNING USING ERRCODE = 'MY002', MESSAGE = 'ignored', DETAIL = json_build_object('code', code, 'message', message, 'detail', detail, 'schema', "schema", 'table', "table", 'column', "column", 'constraint', "constraint", 'dataType', datatype)::text;
END $$;

CREATE OR REPLACE FUNCTION aproxy.view_failed(view text) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM aproxy.fail(1369, 'HY000', format('CHECK OPTION failed ''%s''', view));
END $$;

CREATE OR REPLACE FUNCTION aproxy.check_row(holds boolean, name text) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  IF NOT holds THEN PERFORM aproxy.fail(3819, 'HY000', format('Check constraint ''%s'' is violated.', name)); END IF;
  RETURN true;
END $$;

-- What PostgreSQL's own statements cannot do as MySQL does is done row by row. `source` gives rows as text arrays; the other statements take the parameters as $1 and a row as $2.
-- `at`: the place of the AUTO_INCREMENT column in the row, 0 for none; setting: estimate, step, start, whether 0 takes the next id, top; auto: its name.

-- Executes a statement that may fail for one row; the row is left out and the error becomes a warning. n: rows written, -1 for the refusal of a foreign key or a CHECK; id: what it returns.
CREATE OR REPLACE FUNCTION aproxy.try_row(statement text, params text[], r text[], OUT n bigint, OUT id text) LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  message text; detail text; s text; t text; c text; k text; d text;
BEGIN
  EXECUTE statement INTO id USING params, r;
  GET DIAGNOSTICS n = ROW_COUNT;
EXCEPTION WHEN integrity_constraint_violation OR with_check_option_violation OR SQLSTATE 'MY000' THEN
  GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, s = SCHEMA_NAME, t = TABLE_NAME, c = COLUMN_NAME, k = CONSTRAINT_NAME, d = PG_DATATYPE_NAME;
  -- of the helper functions' own errors, IGNORE forgives a view's CHECK OPTION and rows without a partition
  IF SQLSTATE = 'MY000' AND detail NOT IN ('1369', '1526', '1748') THEN RAISE; END IF;
  PERFORM aproxy.note_error(SQLSTATE, message, detail, s, t, c, k, d);
  n := CASE WHEN SQLSTATE IN ('23503', '23001', '23514') THEN -1 ELSE 0 END;
END $$;

-- INSERT IGNORE. what: 1 inserted, -1 left out, -2 refused by a foreign key or a CHECK. `bulk` (or NULL) inserts all rows, $2, at once; only when it fails they are tried one by one.
CREATE OR REPLACE FUNCTION aproxy.insert_rows(source text, bulk text, ins text, params text[], at integer, seq regclass, setting bigint[], auto text, OUT id bigint, OUT what integer, OUT generated boolean) RETURNS SETOF record LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  r text[];
  all_rows text[];
  made boolean[] := '{}';
  s bigint[] := '{0,0,0}';
  first bigint[];
  done record;
  why text;
  seen bigint := 0;
BEGIN
  EXECUTE format('SELECT array_agg(q.r) FROM (%s) AS q(r)', source) INTO all_rows USING params;
  IF all_rows IS NULL THEN RETURN; END IF;
  IF at > 0 THEN
    FOR i IN 1 .. array_length(all_rows, 1) LOOP made[i] := all_rows[i][at] IS NULL OR (setting[4] = 1 AND all_rows[i][at] = '0'); END LOOP;
  END IF;
  IF bulk IS NOT NULL THEN
    IF at > 0 THEN
      FOR i IN 1 .. array_length(all_rows, 1) LOOP
        IF made[i] THEN
          IF seen > 0 AND (s[1] = 0 OR s[1] >= s[2]) THEN PERFORM aproxy.raise_counter(seq, seen); END IF;
          s := aproxy.next_id(s, seq, setting[1], setting[2], setting[3]);
          first := coalesce(first, s);
          all_rows[i][at] := aproxy.cap_id(s[1], setting[2], setting[5], auto);
          s[1] := s[1] + setting[2];
        ELSE
          seen := greatest(seen, all_rows[i][at]::bigint);
          IF s[1] > 0 AND all_rows[i][at]::bigint >= s[1] THEN s[1] := s[1] + ((all_rows[i][at]::bigint - s[1]) / setting[2] + 1) * setting[2]; END IF;
        END IF;
      END LOOP;
    END IF;
    BEGIN
      EXECUTE bulk USING params, all_rows;
      what := 1;
      FOR i IN 1 .. array_length(all_rows, 1) LOOP
        IF at > 0 THEN
          id := all_rows[i][at];
          generated := made[i];
          IF NOT generated AND id > 0 THEN PERFORM aproxy.raise_counter(seq, id); END IF;
        END IF;
        RETURN NEXT;
      END LOOP;
      RETURN;
    EXCEPTION WHEN integrity_constraint_violation OR with_check_option_violation OR SQLSTATE 'MY000' THEN
      GET STACKED DIAGNOSTICS why = PG_EXCEPTION_DETAIL;
      IF SQLSTATE = 'MY000' AND why NOT IN ('1369', '1526', '1748') THEN RAISE; END IF;
      s := coalesce(first, '{0,0,0}');
    END;
  END IF;
  FOR i IN 1 .. array_length(all_rows, 1) LOOP
    r := ARRAY(SELECT all_rows[i][k] FROM generate_subscripts(all_rows, 2) AS k);
    generated := at > 0 AND made[i];
    IF generated THEN
      s := aproxy.next_id(s, seq, setting[1], setting[2], setting[3]);
      r[at] := aproxy.cap_id(s[1], setting[2], setting[5], auto);
    END IF;
    SELECT * INTO done FROM aproxy.try_row(ins, params, r);
    id := coalesce(done.id, r[at]);
    what := CASE done.n WHEN 0 THEN -1 WHEN -1 THEN -2 ELSE 1 END;
    IF what > 0 AND at > 0 THEN s := aproxy.used_id(s, seq, r[at]::bigint, generated, setting[2]); END IF;
    RETURN NEXT;
  END LOOP;
END $$;

CREATE OR REPLACE FUNCTION aproxy.used_id(s bigint[], seq regclass, id bigint, generated boolean, step bigint) RETURNS bigint[] LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  IF generated THEN RETURN ARRAY[s[1] + step, s[2], s[3]]; END IF;
  IF id > 0 THEN PERFORM aproxy.raise_counter(seq, id); END IF;
  IF s[1] > 0 AND id >= s[1] THEN RETURN ARRAY[s[1] + ((id - s[1]) / step + 1) * step, s[2], s[3]]; END IF;
  RETURN s;
END $$;

-- INSERT … ON DUPLICATE KEY UPDATE: the row that any unique key finds is updated ($3: its place); `ins` gives way to a conflict, `must` reports it. what: 1 inserted, 2 updated, 0 as it was, -1 left out, -2 refused by a foreign key or a CHECK, -3 not updated after all.
CREATE OR REPLACE FUNCTION aproxy.upsert_rows(source text, find text, upd text, ins text, must text, params text[], at integer, seq regclass, setting bigint[], auto text, lenient boolean, OUT id bigint, OUT what integer, OUT generated boolean) RETURNS SETOF record LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  r text[];
  s bigint[] := '{0,0,0}';
  place tid;
  key integer;
  n bigint;
  message text; detail text; sch text; t text; c text; k text; d text;
BEGIN
  FOR r IN EXECUTE source USING params LOOP
    generated := at > 0 AND (r[at] IS NULL OR (setting[4] = 1 AND r[at] = '0'));
    IF generated THEN
      s := aproxy.next_id(s, seq, setting[1], setting[2], setting[3]);
      r[at] := aproxy.cap_id(s[1], setting[2], setting[5], auto);
    END IF;
    place := NULL;
    BEGIN
      FOR attempt IN 1 .. 101 LOOP
        EXECUTE find INTO place, key USING params, r;
        IF place IS NOT NULL THEN
          EXECUTE upd INTO what, id USING params, r, place;
          generated := false;
          IF what > 0 AND at > 0 AND id > 0 THEN
            PERFORM aproxy.raise_counter(seq, id);
            IF id = s[1] THEN s[1] := s[1] + setting[2]; END IF;
          END IF;
          EXIT;
        END IF;
        EXECUTE CASE WHEN attempt > 100 THEN must ELSE ins END INTO id USING params, r;
        GET DIAGNOSTICS n = ROW_COUNT;
        IF n > 0 THEN
          what := 1;
          IF at > 0 THEN s := aproxy.used_id(s, seq, r[at]::bigint, generated, setting[2]); END IF;
          EXIT;
        END IF;
      END LOOP;
    EXCEPTION WHEN integrity_constraint_violation OR with_check_option_violation OR SQLSTATE 'MY000' THEN
      IF NOT lenient THEN RAISE; END IF;
      GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, sch = SCHEMA_NAME, t = TABLE_NAME, c = COLUMN_NAME, k = CONSTRAINT_NAME, d = PG_DATATYPE_NAME;
      IF SQLSTATE = 'MY000' AND detail NOT IN ('1369', '1526', '1748', '3819') THEN RAISE; END IF;
      PERFORM aproxy.note_error(SQLSTATE, message, detail, sch, t, c, k, d);
      what := CASE WHEN detail = '3819' THEN -2 WHEN place IS NOT NULL THEN -3 WHEN SQLSTATE IN ('23503', '23001', '23514') THEN -2 ELSE -1 END;
      id := CASE WHEN at > 0 AND NOT generated THEN r[at]::bigint END;
    END;
    RETURN NEXT;
  END LOOP;
END $$;

-- REPLACE: rows in the way are deleted; one in the way of the last unique key (`last`, 0 when rows refer to the table), or the only one where rows of other tables refer to it (`acts`: what becomes of those by what changes), is overwritten. what: rows inserted and deleted.
CREATE OR REPLACE FUNCTION aproxy.replace_rows(source text, find text, del text, acts text[], upd text, last integer, ins text, must text, params text[], at integer, seq regclass, setting bigint[], auto text, OUT id bigint, OUT what integer, OUT generated boolean) RETURNS SETOF record LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  r text[];
  s bigint[] := '{0,0,0}';
  place tid;
  key integer;
  act text;
  kept boolean;
  changed integer;
  n bigint;
BEGIN
  FOR r IN EXECUTE source USING params LOOP
    generated := at > 0 AND (r[at] IS NULL OR (setting[4] = 1 AND r[at] = '0'));
    IF generated THEN
      s := aproxy.next_id(s, seq, setting[1], setting[2], setting[3]);
      r[at] := aproxy.cap_id(s[1], setting[2], setting[5], auto);
    END IF;
    what := 1;
    FOR attempt IN 1 .. 1001 LOOP
      EXECUTE find INTO place, key, kept USING params, r;
      IF place IS NOT NULL AND (key = last OR kept) THEN
        IF kept THEN
          FOREACH act IN ARRAY acts LOOP EXECUTE act USING params, r, place; END LOOP;
        END IF;
        EXECUTE upd INTO changed, id USING params, r, place;
        IF changed > 0 OR kept THEN what := what + 1; END IF;
        EXIT;
      ELSIF place IS NOT NULL THEN
        EXECUTE del USING params, r, place;
        GET DIAGNOSTICS n = ROW_COUNT;
        what := what + n;
        CONTINUE;
      END IF;
      EXECUTE CASE WHEN attempt > 1000 THEN must ELSE ins END INTO id USING params, r;
      GET DIAGNOSTICS n = ROW_COUNT;
      EXIT WHEN n > 0;
    END LOOP;
    IF at > 0 THEN s := aproxy.used_id(s, seq, r[at]::bigint, generated, setting[2]); END IF;
    RETURN NEXT;
  END LOOP;
END $$;

-- UPDATE of one or several tables, row by row: `places` and `flags` say where in a source row the place of each table's row and whether it changes stand.
-- `same` numbers the tables when one of them is updated under two names: a row that has moved is found by where it was.
CREATE OR REPLACE FUNCTION aproxy.update_rows(source text, upd text[], places integer[], flags integer[], same integer[], params text[], lenient boolean, OUT matched bigint, OUT changed bigint) LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  r text[];
  found_rows text[];
  n bigint;
  place text;
  moved jsonb := '{}';
  key text;
BEGIN
  matched := 0;
  changed := 0;
  EXECUTE format('SELECT array_agg(q.r) FROM (%s) AS q(r)', source) INTO found_rows USING params;
  IF found_rows IS NULL THEN RETURN; END IF;
  FOREACH r SLICE 1 IN ARRAY found_rows LOOP
    FOR i IN 1 .. array_length(upd, 1) LOOP
      CONTINUE WHEN r[places[i]] IS NULL;
      matched := matched + 1;
      CONTINUE WHEN r[flags[i]] IS DISTINCT FROM 'true';
      IF same IS NOT NULL THEN
        key := same[i] || r[places[i]];
        IF moved ? key THEN r[places[i]] := moved ->> key; END IF;
      END IF;
      IF lenient THEN
        SELECT t.n, t.id INTO n, place FROM aproxy.try_row(upd[i], params, r) AS t;
      ELSE
        EXECUTE upd[i] INTO place USING params, r;
        GET DIAGNOSTICS n = ROW_COUNT;
      END IF;
      IF same IS NOT NULL AND n > 0 THEN moved := moved || jsonb_build_object(key, place); END IF;
      changed := changed + greatest(n, 0);
    END LOOP;
  END LOOP;
END $$;

-- DELETE IGNORE.
CREATE OR REPLACE FUNCTION aproxy.delete_rows(source text, del text[], places integer[], params text[], OUT deleted bigint) LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  r text[];
  found_rows text[];
  n bigint;
BEGIN
  deleted := 0;
  EXECUTE format('SELECT array_agg(q.r) FROM (%s) AS q(r)', source) INTO found_rows USING params;
  IF found_rows IS NULL THEN RETURN; END IF;
  FOREACH r SLICE 1 IN ARRAY found_rows LOOP
    FOR i IN 1 .. array_length(del, 1) LOOP
      CONTINUE WHEN r[places[i]] IS NULL;
      SELECT t.n INTO n FROM aproxy.try_row(del[i], params, r) AS t;
      deleted := deleted + greatest(n, 0);
    END LOOP;
  END LOOP;
END $$;
