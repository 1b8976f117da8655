-- Errors and warnings in MySQL's words: SQLSTATE MY000 and MY001, the number in DETAIL, the SQLSTATE or the level in HINT.
-- VOLATILE, so that no cached plan keeps the call's result and forgets the warning.
-- A statement that writes begins with the comment /* write */: then bad values are errors (manual: Strict SQL Mode), unless aproxy.strict is off. A statement that reads is warned.
CREATE OR REPLACE FUNCTION aproxy.fail(errno integer, state text, message text) RETURNS void LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = 'MY000', MESSAGE = message, DETAIL = errno::text, HINT = state;
END $$;

CREATE OR REPLACE FUNCTION aproxy.note(errno integer, level text, message text) RETURNS void LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
BEGIN
  RAISE WARNING USING ERRCODE = 'MY001', MESSAGE = message, DETAIL = errno::text, HINT = level;
END $$;

-- A warning that writing in strict mode turns into an error.
CREATE OR REPLACE FUNCTION aproxy.warn(errno integer, message text) RETURNS void LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
BEGIN
  IF starts_with(current_query(), '/* write */') AND current_setting('aproxy.strict', true) IS DISTINCT FROM 'off' THEN
    PERFORM aproxy.fail(errno, CASE errno WHEN 1365 THEN '22012' WHEN 1292 THEN '22007' WHEN 1264 THEN '22003' WHEN 1265 THEN '01000' WHEN 1441 THEN '22008' WHEN 3020 THEN '2201E' WHEN 3155 THEN '22003' WHEN 3156 THEN '22018' ELSE 'HY000' END, message);
  END IF;
  RAISE WARNING USING ERRCODE = 'MY001', MESSAGE = message, DETAIL = errno::text, HINT = 'Warning';
END $$;

-- A value is shown up to 128 bytes.
CREATE OR REPLACE FUNCTION aproxy.truncated(kind text, value text) RETURNS void LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
DECLARE
  shown text COLLATE "C" := left(value, 128);
BEGIN
  WHILE octet_length(shown) > 128 LOOP
    shown := left(shown, -1);
  END LOOP;
  PERFORM aproxy.warn(1292, format('Truncated incorrect %s value: ''%s''', kind, shown));
END $$;
