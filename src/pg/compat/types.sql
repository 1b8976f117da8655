-- Domains that hold MySQL's ranges (manual: Integer Types, YEAR, BIT, TEXT and BLOB). A type that exists stays as it is: columns depend on it.
DO $install$
DECLARE
  d record;
BEGIN
  FOR d IN SELECT * FROM (VALUES
    ('tinyint', 'int2', 'VALUE BETWEEN -128 AND 127'),
    ('tinyint1', 'int2', 'VALUE BETWEEN -128 AND 127'),
    ('utinyint', 'int2', 'VALUE BETWEEN 0 AND 255'),
    ('smallint', 'int2', NULL),
    ('usmallint', 'int4', 'VALUE BETWEEN 0 AND 65535'),
    ('mediumint', 'int4', 'VALUE BETWEEN -8388608 AND 8388607'),
    ('umediumint', 'int4', 'VALUE BETWEEN 0 AND 16777215'),
    ('int', 'int4', NULL),
    ('uint', 'int8', 'VALUE BETWEEN 0 AND 4294967295'),
    ('bigint', 'int8', NULL),
    ('ubigint', 'numeric(20,0)', 'VALUE BETWEEN 0 AND 18446744073709551615'),
    ('ubigint_key', 'int8', 'VALUE >= 0'),
    ('year', 'int2', 'VALUE = 0 OR VALUE BETWEEN 1901 AND 2155'),
    ('bit', 'int8', 'VALUE >= 0'),
    ('bit64', 'numeric(20,0)', 'VALUE BETWEEN 0 AND 18446744073709551615'),
    ('ufloat', 'float4', 'VALUE >= 0'),
    ('udouble', 'float8', 'VALUE >= 0'),
    ('tinytext', 'text', NULL),
    ('text', 'text', NULL),
    ('mediumtext', 'text', NULL),
    ('longtext', 'text', NULL),
    ('tinytext_pad', 'bpchar', NULL),
    ('text_pad', 'bpchar', NULL),
    ('mediumtext_pad', 'bpchar', NULL),
    ('longtext_pad', 'bpchar', NULL),
    ('tinyblob', 'bytea', 'octet_length(VALUE) <= 255'),
    ('blob', 'bytea', 'octet_length(VALUE) <= 65535'),
    ('mediumblob', 'bytea', 'octet_length(VALUE) <= 16777215'),
    ('longblob', 'bytea', NULL)
  ) AS v(name, base, condition)
  LOOP
    IF to_regtype(format('aproxy.%I', d.name)) IS NULL THEN
      EXECUTE format('CREATE DOMAIN aproxy.%I AS %s', d.name, 'pg_catalog.' || d.base)
        || CASE WHEN d.condition IS NULL THEN '' ELSE format(' CONSTRAINT %I CHECK (%s)', d.name || '_range', d.condition) END;
    END IF;
  END LOOP;
END
$install$;
