/**
 * One row per relation asked for: schema as asked, relation, JSON of everything the loader needs. $1: JSON array of {s, r}; `pg_temp` is the session's own.
 * JSON keeps it one round trip whatever the number of tables.
 */
export const loadTables = `
SELECT w.s, c.relname, json_build_object(
  'oid', c.oid::int8, 'kind', c.relkind, 'temporary', c.relpersistence = 't', 'comment', obj_description(c.oid, 'pg_class'),
  'columns', (SELECT coalesce(json_agg(json_build_object(
      'name', a.attname, 'num', a.attnum, 'notNull', a.attnotnull OR t.typnotnull, 'typmod', CASE WHEN t.typtype = 'd' AND a.atttypmod < 0 THEN t.typtypmod ELSE a.atttypmod END,
      'domain', CASE WHEN t.typtype = 'd' AND tn.nspname = 'aproxy' THEN t.typname END,
      'base', bt.typname, 'baseSchema', btn.nspname, 'baseKind', bt.typtype, 'baseOid', bt.oid::int8, 'type', t.typname, 'typeSchema', tn.nspname,
      'collation', CASE WHEN con.nspname = 'aproxy' THEN co.collname END,
      'default', CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END,
      'generated', CASE WHEN a.attgenerated <> '' THEN pg_get_expr(d.adbin, d.adrelid) END, 'virtual', a.attgenerated = 'v', 'identity', a.attidentity <> '',
      'sequence', (SELECT json_build_array(sn.nspname, s.relname) FROM pg_depend sd JOIN pg_class s ON s.oid = sd.objid AND s.relkind = 'S' JOIN pg_namespace sn ON sn.oid = s.relnamespace
        WHERE sd.classid = 'pg_class'::regclass AND sd.refclassid = 'pg_class'::regclass AND sd.refobjid = c.oid AND sd.refobjsubid = a.attnum AND sd.deptype IN ('a', 'i') LIMIT 1),
      'comment', col_description(c.oid, a.attnum)) ORDER BY a.attnum), '[]')
    FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid JOIN pg_namespace tn ON tn.oid = t.typnamespace
    JOIN pg_type bt ON bt.oid = CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END JOIN pg_namespace btn ON btn.oid = bt.typnamespace
    LEFT JOIN pg_collation co ON co.oid = a.attcollation LEFT JOIN pg_namespace con ON con.oid = co.collnamespace
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
  'indexes', (SELECT coalesce(json_agg(json_build_object(
      'name', ic.relname, 'unique', i.indisunique, 'primary', i.indisprimary, 'partial', i.indpred IS NOT NULL, 'valid', i.indisvalid, 'exclusion', i.indisexclusion, 'method', am.amname,
      'columns', (SELECT json_agg(i.indkey[k]) FROM generate_series(0, i.indnkeyatts - 1) k),
      'options', (SELECT json_agg(i.indoption[k]) FROM generate_series(0, i.indnkeyatts - 1) k),
      'definitions', CASE WHEN i.indexprs IS NOT NULL THEN (SELECT json_agg(pg_get_indexdef(i.indexrelid, k, true)) FROM generate_series(1, i.indnkeyatts) k) END,
      'comment', obj_description(i.indexrelid, 'pg_class')) ORDER BY i.indexrelid), '[]')
    FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid JOIN pg_am am ON am.oid = ic.relam WHERE i.indrelid = c.oid),
  'foreignKeys', (SELECT coalesce(json_agg(json_build_object(
      'name', f.conname, 'columns', (SELECT json_agg(x.attname ORDER BY k.ord) FROM unnest(f.conkey) WITH ORDINALITY k(num, ord) JOIN pg_attribute x ON x.attrelid = f.conrelid AND x.attnum = k.num),
      'schema', pn.nspname, 'table', p.relname, 'tableComment', obj_description(p.oid, 'pg_class'),
      'references', (SELECT json_agg(x.attname ORDER BY k.ord) FROM unnest(f.confkey) WITH ORDINALITY k(num, ord) JOIN pg_attribute x ON x.attrelid = f.confrelid AND x.attnum = k.num),
      'onDelete', f.confdeltype, 'onUpdate', f.confupdtype, 'comment', obj_description(f.oid, 'pg_constraint')) ORDER BY f.oid), '[]')
    FROM pg_constraint f JOIN pg_class p ON p.oid = f.confrelid JOIN pg_namespace pn ON pn.oid = p.relnamespace WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.conparentid = 0),
  'referencedBy', (SELECT coalesce(json_agg(json_build_object(
      'name', f.conname, 'columns', (SELECT json_agg(x.attname ORDER BY k.ord) FROM unnest(f.conkey) WITH ORDINALITY k(num, ord) JOIN pg_attribute x ON x.attrelid = f.conrelid AND x.attnum = k.num),
      'schema', pn.nspname, 'table', p.relname, 'tableComment', obj_description(p.oid, 'pg_class'),
      'references', (SELECT json_agg(x.attname ORDER BY k.ord) FROM unnest(f.confkey) WITH ORDINALITY k(num, ord) JOIN pg_attribute x ON x.attrelid = f.confrelid AND x.attnum = k.num),
      'onDelete', f.confdeltype, 'onUpdate', f.confupdtype, 'comment', obj_description(f.oid, 'pg_constraint')) ORDER BY f.oid), '[]')
    FROM pg_constraint f JOIN pg_class p ON p.oid = f.conrelid JOIN pg_namespace pn ON pn.oid = p.relnamespace WHERE f.confrelid = c.oid AND f.contype = 'f' AND f.conparentid = 0),
  'checks', (SELECT coalesce(json_agg(json_build_object('name', k.conname, 'expression', pg_get_expr(k.conbin, k.conrelid), 'comment', obj_description(k.oid, 'pg_constraint')) ORDER BY k.oid), '[]')
    FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c'),
  'viewDefinition', CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END,
  'checkOption', (SELECT upper(split_part(o, '=', 2)) FROM unnest(c.reloptions) o WHERE o LIKE 'check_option=%'),
  'owner', pg_get_userbyid(c.relowner))::text
FROM json_to_recordset($1::json) AS w(s text, r text)
JOIN pg_namespace n ON n.nspname = w.s AND w.s <> 'pg_temp' OR n.oid = pg_my_temp_schema() AND w.s = 'pg_temp'
JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = w.r AND c.relkind IN ('r', 'p', 'v', 'm', 'f')`

/** Relations of a schema: name, kind, comment. $1: schema. */
export const listTables = `
SELECT c.relname, c.relkind::text, obj_description(c.oid, 'pg_class') FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = $1 AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition ORDER BY c.relname COLLATE "C"`

/** Views that lost what they stand on (helper schema, ddl.sql). $1: JSON array of {s, r}. */
export const listDetached = `
SELECT d.schema_name, d.view_name, d.definition, d.comment, d.owner_name FROM json_to_recordset($1::json) AS w(s text, r text)
JOIN aproxy.detached_view d ON d.schema_name = w.s AND d.view_name = w.r`

/** The same of a whole schema. $1: schema. */
export const listDetachedOf = 'SELECT view_name, comment FROM aproxy.detached_view WHERE schema_name = $1 ORDER BY view_name COLLATE "C"'

/** Views that read some relations, the nearest first, and those that are kept: schema, name, comment. $1: JSON array of {s, r}. */
export const listViewsOn = 'SELECT schema_name, view_name, comment FROM aproxy.views_on($1)'

/** Schemas that are databases: name, comment. */
export const listSchemas = `
SELECT n.nspname, obj_description(n.oid, 'pg_namespace') FROM pg_namespace n
WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname NOT IN ('information_schema', 'aproxy') ORDER BY n.nspname COLLATE "C"`

/** Tables whose facts hold foreign keys without a parent: schema, relation, comment. */
export const listPending = `
SELECT n.nspname, c.relname, d.description FROM pg_description d JOIN pg_class c ON c.oid = d.objoid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE d.classoid = 'pg_class'::regclass AND d.objsubid = 0 AND d.description LIKE '%aproxy:{%"fk":[%' AND c.relpersistence <> 't'`
