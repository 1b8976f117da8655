-- case: json_array() from docs
-- setup: json
SELECT json_array() from docs;
-- mysql: [["[]"],["[]"],["[]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array(1,'a',null,true,1.5,1.5e0,now(3)>0) from docs
-- setup: json
SELECT json_array(1,'a',null,true,1.5,1.5e0,now(3)>0) from docs;
-- mysql: [["[1, \"a\", null, true, 1.5, 1.5, true]"],["[1, \"a\", null, true, 1.5, 1.5, true]"],["[1, \"a\", null, true, 1.5, 1.5, true]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_object() from docs
-- setup: json
SELECT json_object() from docs;
-- mysql: [["{}"],["{}"],["{}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_object('a',1,'b',null) from docs
-- setup: json
SELECT json_object('a',1,'b',null) from docs;
-- mysql: [["{\"a\": 1, \"b\": null}"],["{\"a\": 1, \"b\": null}"],["{\"a\": 1, \"b\": null}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_quote(s) from docs
-- setup: json
SELECT json_quote(s) from docs;
-- mysql: [["\"\\\"x\\\"\""],[null],["\"two\""]]
-- types: ["VAR_STRING(2408,31)"]

-- case: json_unquote(j) from docs
-- setup: json
SELECT json_unquote(j) from docs;
-- mysql: [["{\"a\": 1}"],[null],["[1, \"two\", {\"three\": [3.5, null, true]}]"]]
-- types: ["LONGBLOB(4294967295,31)"]

-- case: json_unquote(s) from docs
-- setup: json
SELECT json_unquote(s) from docs;
-- mysql: [["x"],[null],["two"]]
-- types: ["VAR_STRING(400,31)"]

-- case: json_extract(j,'$.a') from docs
-- setup: json
SELECT json_extract(j,'$.a') from docs;
-- mysql: [["1"],[null],[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract(j,'$.a','$.b') from docs
-- setup: json
SELECT json_extract(j,'$.a','$.b') from docs;
-- mysql: [["[1]"],[null],[null]]
-- types: ["JSON(4294967292,31)"]

-- case: j->'$.a' from docs
-- setup: json
SELECT j->'$.a' from docs;
-- mysql: [["1"],[null],[null]]
-- types: ["JSON(4294967292,31)"]

-- case: j->>'$.a' from docs
-- setup: json
SELECT j->>'$.a' from docs;
-- mysql: [["1"],[null],[null]]
-- types: ["LONGBLOB(4294967295,31)"]

-- case: json_contains(j,'1') from docs
-- setup: json
SELECT json_contains(j,'1') from docs;
-- mysql: [["0"],[null],["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains_path(j,'one','$.a') from docs
-- setup: json
SELECT json_contains_path(j,'one','$.a') from docs;
-- mysql: [["1"],[null],["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_keys(j) from docs
-- setup: json
SELECT json_keys(j) from docs;
-- mysql: [["[\"a\"]"],[null],[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_length(j) from docs
-- setup: json
SELECT json_length(j) from docs;
-- mysql: [["1"],[null],["3"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_depth(j) from docs
-- setup: json
SELECT json_depth(j) from docs;
-- mysql: [["2"],[null],["4"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_type(j) from docs
-- setup: json
SELECT json_type(j) from docs;
-- mysql: [["OBJECT"],[null],["ARRAY"]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_valid(s) from docs
-- setup: json
SELECT json_valid(s) from docs;
-- mysql: [["1"],[null],["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_search(j,'one','a') from docs
-- setup: json
SELECT json_search(j,'one','a') from docs;
-- mysql: [[null],[null],[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_set(j,'$.a',1) from docs
-- setup: json
SELECT json_set(j,'$.a',1) from docs;
-- mysql: [["{\"a\": 1}"],[null],["[1, \"two\", {\"three\": [3.5, null, true]}]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_remove(j,'$.a') from docs
-- setup: json
SELECT json_remove(j,'$.a') from docs;
-- mysql: [["{}"],[null],["[1, \"two\", {\"three\": [3.5, null, true]}]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array_append(j,'$',1) from docs
-- setup: json
SELECT json_array_append(j,'$',1) from docs;
-- mysql: [["[{\"a\": 1}, 1]"],[null],["[1, \"two\", {\"three\": [3.5, null, true]}, 1]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_merge_patch(j,j) from docs
-- setup: json
SELECT json_merge_patch(j,j) from docs;
-- mysql: [["{\"a\": 1}"],[null],["[1, \"two\", {\"three\": [3.5, null, true]}]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_overlaps(j,j) from docs
-- setup: json
SELECT json_overlaps(j,j) from docs;
-- mysql: [["1"],[null],["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: json_pretty(j) from docs
-- setup: json
SELECT json_pretty(j) from docs;
-- mysql: [["{\n  \"a\": 1\n}"],[null],["[\n  1,\n  \"two\",\n  {\n    \"three\": [\n      3.5,\n      null,\n      true\n    ]\n  }\n]"]]
-- types: ["LONGBLOB(268435456,31)"]

-- case: json_storage_size(j) from docs
-- setup: json
SELECT json_storage_size(j) from docs;
-- mysql: [["13"],[null],["55"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_storage_free(j) from docs
-- setup: json
SELECT json_storage_free(j) from docs;
-- mysql: [["0"],[null],["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_schema_valid(j,j) from docs
-- setup: json
SELECT json_schema_valid(j,j) from docs;
-- error: [3853,"22032","Invalid JSON type in argument 1 to function json_schema_valid; an object is required."]

-- case: json_schema_validation_report(j,j) from docs
-- setup: json
SELECT json_schema_validation_report(j,j) from docs;
-- error: [3853,"22032","Invalid JSON type in argument 1 to function json_schema_validation_report; an object is required."]

-- case: 1 member of (j) from docs
-- setup: json
SELECT 1 member of (j) from docs;
-- mysql: [["0"],[null],["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: json_valid(j) from docs
-- setup: json
SELECT json_valid(j) from docs;
-- mysql: [["1"],[null],["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_value(j,'$.a') from docs
-- setup: json
SELECT json_value(j,'$.a') from docs;
-- mysql: [["1"],[null],[null]]
-- types: ["VAR_STRING(2048,31)"]

-- case: json_value(j,'$.a' returning signed) from docs
-- setup: json
SELECT json_value(j,'$.a' returning signed) from docs;
-- mysql: [["1"],[null],[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_value(j,'$.a' returning decimal(10,2)) from docs
-- setup: json
SELECT json_value(j,'$.a' returning decimal(10,2)) from docs;
-- mysql: [["1.00"],[null],[null]]
-- types: ["NEWDECIMAL(12,2) BINARY"]

-- case: json_value(j,'$.a' returning date) from docs
-- setup: json
SELECT json_value(j,'$.a' returning date) from docs;
-- mysql: [[null],[null],[null]]
-- types: ["DATE(10,0) BINARY"]

-- case: json_value(j,'$.a' returning json) from docs
-- setup: json
SELECT json_value(j,'$.a' returning json) from docs;
-- mysql: [["1"],[null],[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_value(j,'$.a' returning char(5)) from docs
-- setup: json
SELECT json_value(j,'$.a' returning char(5)) from docs;
-- mysql: [["1"],[null],[null]]
-- types: ["VAR_STRING(20,31)"]

-- case: json_value(j, '$.a' returning double) from docs
-- setup: json
SELECT json_value(j, '$.a' returning double) from docs;
-- mysql: [["1"],[null],[null]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: json_value(j,'$.a' returning unsigned) from docs
-- setup: json
SELECT json_value(j,'$.a' returning unsigned) from docs;
-- mysql: [["1"],[null],[null]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: json_value(j,'$.a' returning datetime(3)) from docs
-- setup: json
SELECT json_value(j,'$.a' returning datetime(3)) from docs;
-- mysql: [[null],[null],[null]]
-- types: ["DATETIME(23,3) BINARY"]

-- case: json_value(j,'$.a' returning time) from docs
-- setup: json
SELECT json_value(j,'$.a' returning time) from docs;
-- mysql: [[null],[null],[null]]
-- types: ["TIME(10,0) BINARY"]

-- case: json_value(j,'$.a' returning year) from docs
-- setup: json
SELECT json_value(j,'$.a' returning year) from docs;
-- mysql: [[null],[null],[null]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: json_value(j,'$.a' returning float) from docs
-- setup: json
SELECT json_value(j,'$.a' returning float) from docs;
-- mysql: [["1"],[null],[null]]
-- types: ["FLOAT(23,31) BINARY"]

-- case: json_arrayagg(i) from docs
-- setup: json
SELECT json_arrayagg(i) from docs;
-- mysql: [["[5, null, null]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_objectagg(s,i) from docs
-- setup: json
SELECT json_objectagg(s,i) from docs;
-- error: [3158,"22032","JSON documents may not contain NULL member names."]

-- case: json_type(cast(1 as json))
SELECT json_type(cast(1 as json));
-- mysql: [["INTEGER"]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_type(cast(1.5 as json))
SELECT json_type(cast(1.5 as json));
-- mysql: [["DECIMAL"]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_type(cast(1.5e0 as json))
SELECT json_type(cast(1.5e0 as json));
-- mysql: [["DOUBLE"]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_type(json_array(1.5))
SELECT json_type(json_array(1.5));
-- mysql: [["ARRAY"]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_type('1.5')
SELECT json_type('1.5');
-- mysql: [["DOUBLE"]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_type('1.0')
SELECT json_type('1.0');
-- mysql: [["DOUBLE"]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_type('1e3')
SELECT json_type('1e3');
-- mysql: [["DOUBLE"]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_type('true')
SELECT json_type('true');
-- mysql: [["BOOLEAN"]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_type('null')
SELECT json_type('null');
-- mysql: [["NULL"]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_type(null)
SELECT json_type(null);
-- mysql: [[null]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_type('"a"')
SELECT json_type('"a"');
-- mysql: [["STRING"]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_type('[]')
SELECT json_type('[]');
-- mysql: [["ARRAY"]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_type('{}')
SELECT json_type('{}');
-- mysql: [["OBJECT"]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_type('18446744073709551615')
SELECT json_type('18446744073709551615');
-- mysql: [["UNSIGNED INTEGER"]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_type('-1')
SELECT json_type('-1');
-- mysql: [["INTEGER"]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_type('18446744073709551616')
SELECT json_type('18446744073709551616');
-- mysql: [["DOUBLE"]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_type('9223372036854775808')
SELECT json_type('9223372036854775808');
-- mysql: [["UNSIGNED INTEGER"]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_extract(json_array(1.5, 2.50, 3e0, 1e20, 18446744073709551615, true, null, 'x', date'2020-01-01', time'10:11:12.5', timestamp'2020-01-01 10:11:12'), '$')
SELECT json_extract(json_array(1.5, 2.50, 3e0, 1e20, 18446744073709551615, true, null, 'x', date'2020-01-01', time'10:11:12.5', timestamp'2020-01-01 10:11:12'), '$');
-- mysql: [["[1.5, 2.50, 3.0, 1e20, 18446744073709551615, true, null, \"x\", \"2020-01-01\", \"10:11:12.500000\", \"2020-01-01 10:11:12.000000\"]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array(d, dt, tm, dc, db, b, vb, y, bt, e, s, t, j, i) from docs
-- setup: json
SELECT json_array(d, dt, tm, dc, db, b, vb, y, bt, e, s, t, j, i) from docs;
-- mysql: [["[\"2020-01-01\", \"2020-01-01 10:11:12.500000\", \"10:11:12.000000\", 1.50, 3.0, \"base64:type252:YWI=\", \"base64:type15:Y2Q=\", 2020, \"base64:type16:BQ==\", \"b\", \"\\\"x\\\"\", \"[1]\", {\"a\": 1}, 5]"],["[null, null, null, null, null, null, null, null, null, null, null, null, null, null]"],["[null, null, null, null, null, null, null, null, null, null, \"two\", \"{\\\"k\\\": \\\"v\\\"}\", [1, \"two\", {\"three\": [3.5, null, true]}], null]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_type(json_extract(json_array(date'2020-01-01', time'10:11:12.5', timestamp'2020-01-01 10:11:12', x'6162', 1.5, true),'$[0]'))
-- differs: dates inside documents are strings
SELECT json_type(json_extract(json_array(date'2020-01-01', time'10:11:12.5', timestamp'2020-01-01 10:11:12', x'6162', 1.5, true),'$[0]'));
-- mysql: [["DATE"]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_array(x'6162')
SELECT json_array(x'6162');
-- mysql: [["[\"base64:type15:YWI=\"]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array(0x41, b'1')
SELECT json_array(0x41, b'1');
-- mysql: [["[\"base64:type15:QQ==\", \"base64:type15:AQ==\"]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('{"a":1', '$.a')
SELECT json_extract('{"a":1', '$.a');
-- error: [3141,"22032","Invalid JSON text in argument 1 to function json_extract: \"Missing a comma or '}' after an object member.\" at position 6."]

-- case: json_extract('', '$.a')
SELECT json_extract('', '$.a');
-- error: [3141,"22032","Invalid JSON text in argument 1 to function json_extract: \"The document is empty.\" at position 0."]

-- case: json_extract('[1,2', '$.a')
SELECT json_extract('[1,2', '$.a');
-- error: [3141,"22032","Invalid JSON text in argument 1 to function json_extract: \"Missing a comma or ']' after an array element.\" at position 4."]

-- case: json_extract('{"a":}', '$.a')
SELECT json_extract('{"a":}', '$.a');
-- error: [3141,"22032","Invalid JSON text in argument 1 to function json_extract: \"Invalid value.\" at position 5."]

-- case: json_extract('abc', '$.a')
SELECT json_extract('abc', '$.a');
-- error: [3141,"22032","Invalid JSON text in argument 1 to function json_extract: \"Invalid value.\" at position 0."]

-- case: json_extract('{"a":1} x', '$.a')
SELECT json_extract('{"a":1} x', '$.a');
-- error: [3141,"22032","Invalid JSON text in argument 1 to function json_extract: \"The document root must not be followed by other values.\" at position 8."]

-- case: json_extract('{"a":1}', '$.a.')
SELECT json_extract('{"a":1}', '$.a.');
-- error: [3143,"42000","Invalid JSON path expression. The error is around character position 4."]

-- case: json_extract('{"a":1}', 'a')
SELECT json_extract('{"a":1}', 'a');
-- error: [3143,"42000","Invalid JSON path expression. The error is around character position 1."]

-- case: json_extract('{"a":1}', '')
SELECT json_extract('{"a":1}', '');
-- error: [3143,"42000","Invalid JSON path expression. The error is around character position 0."]

-- case: json_extract('{"a":1}', '$[')
SELECT json_extract('{"a":1}', '$[');
-- error: [3143,"42000","Invalid JSON path expression. The error is around character position 2."]

-- case: json_extract('{"a":1}', '$**')
SELECT json_extract('{"a":1}', '$**');
-- error: [3143,"42000","Invalid JSON path expression. The error is around character position 3."]

-- case: json_extract('{"a":1}', '$.a b')
SELECT json_extract('{"a":1}', '$.a b');
-- error: [3143,"42000","Invalid JSON path expression. The error is around character position 4."]

-- case: json_extract('{"a":1}', '$ . a')
SELECT json_extract('{"a":1}', '$ . a');
-- mysql: [["1"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('{"a":1}', '$.1a')
SELECT json_extract('{"a":1}', '$.1a');
-- error: [3143,"42000","Invalid JSON path expression. The error is around character position 4."]

-- case: json_extract('{"a b":1}', '$."a b"')
SELECT json_extract('{"a b":1}', '$."a b"');
-- mysql: [["1"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('{"a":1}', '$."a')
SELECT json_extract('{"a":1}', '$."a');
-- error: [3143,"42000","Invalid JSON path expression. The error is around character position 4."]

-- case: json_extract('{"a":1}', null)
SELECT json_extract('{"a":1}', null);
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract(null, '$.a')
SELECT json_extract(null, '$.a');
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract(null, 'bad')
SELECT json_extract(null, 'bad');
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract(1, '$')
SELECT json_extract(1, '$');
-- error: [3146,"22032","Invalid data type for JSON data in argument 1 to function json_extract; a JSON string or JSON type is required."]

-- case: json_extract(i, '$') from docs
-- setup: json
SELECT json_extract(i, '$') from docs;
-- error: [3146,"22032","Invalid data type for JSON data in argument 1 to function json_extract; a JSON string or JSON type is required."]

-- case: json_extract('[1,[2,3],{"a":[4]}]', '$[1]', '$[2].a[0]')
SELECT json_extract('[1,[2,3],{"a":[4]}]', '$[1]', '$[2].a[0]');
-- mysql: [["[[2, 3], 4]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('[1,[2,3],{"a":[4]}]', '$[*]')
SELECT json_extract('[1,[2,3],{"a":[4]}]', '$[*]');
-- mysql: [["[1, [2, 3], {\"a\": [4]}]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('[1,[2,3],{"a":[4]}]', '$**[0]')
SELECT json_extract('[1,[2,3],{"a":[4]}]', '$**[0]');
-- mysql: [["[1, 2, 3, {\"a\": [4]}, 4]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('[1,[2,3],{"a":[4]}]', '$[last]', '$[last-1]', '$[0 to 1]')
SELECT json_extract('[1,[2,3],{"a":[4]}]', '$[last]', '$[last-1]', '$[0 to 1]');
-- mysql: [["[{\"a\": [4]}, [2, 3], 1, [2, 3]]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('[1,2,3]', '$[0 to 1]')
SELECT json_extract('[1,2,3]', '$[0 to 1]');
-- mysql: [["[1, 2]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('[1,2,3]', '$[last-1 to last]')
SELECT json_extract('[1,2,3]', '$[last-1 to last]');
-- mysql: [["[2, 3]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('[1,2,3]', '$[1 to 0]')
SELECT json_extract('[1,2,3]', '$[1 to 0]');
-- error: [3143,"42000","Invalid JSON path expression. The error is around character position 8."]

-- case: json_extract('{"a":1,"b":{"a":2}}', '$**.a')
SELECT json_extract('{"a":1,"b":{"a":2}}', '$**.a');
-- mysql: [["[1, 2]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('{"a":1,"b":{"a":2}}', '$.*')
SELECT json_extract('{"a":1,"b":{"a":2}}', '$.*');
-- mysql: [["[1, {\"a\": 2}]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('{"a":1}', '$[0]')
SELECT json_extract('{"a":1}', '$[0]');
-- mysql: [["{\"a\": 1}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('{"a":1}', '$.a[0]')
SELECT json_extract('{"a":1}', '$.a[0]');
-- mysql: [["1"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('5','$[0]')
SELECT json_extract('5','$[0]');
-- mysql: [["5"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('5','$[last]')
SELECT json_extract('5','$[last]');
-- mysql: [["5"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('{"a":1}', '$.b')
SELECT json_extract('{"a":1}', '$.b');
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('5','$[0 to 3]')
SELECT json_extract('5','$[0 to 3]');
-- mysql: [["[5]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('{"a":1}', '$.a', '$.b')
SELECT json_extract('{"a":1}', '$.a', '$.b');
-- mysql: [["[1]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('{"a":1}','$.c','$.b')
SELECT json_extract('{"a":1}','$.c','$.b');
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('[1,2]','$[1]','$[0]')
SELECT json_extract('[1,2]','$[1]','$[0]');
-- mysql: [["[2, 1]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('[1]','$[0]','$[0]')
SELECT json_extract('[1]','$[0]','$[0]');
-- mysql: [["[1, 1]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array(1=1, true, 1 is null, not 1, i>3, exists(select 1), i in (5)) from docs
-- setup: json
SELECT json_array(1=1, true, 1 is null, not 1, i>3, exists(select 1), i in (5)) from docs;
-- mysql: [["[true, true, false, false, true, true, true]"],["[true, true, false, false, null, true, null]"],["[true, true, false, false, null, true, null]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_object('a', b, 'b', 1e20, 'c', 1e16, 'd', 123456789012345678) from docs
-- setup: json
SELECT json_object('a', b, 'b', 1e20, 'c', 1e16, 'd', 123456789012345678) from docs;
-- mysql: [["{\"a\": \"base64:type252:YWI=\", \"b\": 1e20, \"c\": 1e16, \"d\": 123456789012345678}"],["{\"a\": null, \"b\": 1e20, \"c\": 1e16, \"d\": 123456789012345678}"],["{\"a\": null, \"b\": 1e20, \"c\": 1e16, \"d\": 123456789012345678}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_object(1, 2, 1.5, 3, d, 4) from docs
-- setup: json
SELECT json_object(1, 2, 1.5, 3, d, 4) from docs;
-- error: [3158,"22032","JSON documents may not contain NULL member names."]

-- case: json_object(null, 1)
SELECT json_object(null, 1);
-- error: [3158,"22032","JSON documents may not contain NULL member names."]

-- case: json_object('a')
SELECT json_object('a');
-- error: [1582,"42000","Incorrect parameter count in the call to native function 'json_object'"]

-- case: if(cast('false' as json),1,0)
SELECT if(cast('false' as json),1,0);
-- mysql: [["0"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: if(cast('0' as json),1,0)
SELECT if(cast('0' as json),1,0);
-- mysql: [["0"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: if(cast('""' as json),1,0)
SELECT if(cast('""' as json),1,0);
-- mysql: [["0"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: if(cast('null' as json),1,0)
SELECT if(cast('null' as json),1,0);
-- mysql: [["0"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to DOUBLE from column cast_as_json at row 1"]]

-- case: if(cast('[]' as json),1,0)
SELECT if(cast('[]' as json),1,0);
-- mysql: [["0"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to DOUBLE from column cast_as_json at row 1"]]

-- case: if(cast('true' as json),1,0)
SELECT if(cast('true' as json),1,0);
-- mysql: [["1"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: if(cast('0.0' as json),1,0)
SELECT if(cast('0.0' as json),1,0);
-- mysql: [["0"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]

-- case: not cast('0' as json)
SELECT not cast('0' as json);
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",3986,"Evaluating a JSON value in SQL boolean context does an implicit comparison against JSON integer 0; if this is not what you want, consider converting JSON to a SQL numeric type with JSON_VALUE RETURNING"]]

-- case: cast('1' as json) + 1
SELECT cast('1' as json) + 1;
-- mysql: [["2"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: cast('"12x"' as json) + 1
SELECT cast('"12x"' as json) + 1;
-- mysql: [["13"]]
-- types: ["DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to DOUBLE from column cast_as_json at row 1"]]

-- case: cast('true' as json)+1
SELECT cast('true' as json)+1;
-- mysql: [["2"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: cast('[]' as json)+1
SELECT cast('[]' as json)+1;
-- mysql: [["1"]]
-- types: ["DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to DOUBLE from column cast_as_json at row 1"]]

-- case: cast('null' as json)+1
SELECT cast('null' as json)+1;
-- mysql: [["1"]]
-- types: ["DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to DOUBLE from column cast_as_json at row 1"]]

-- case: cast('"5"' as json) * 2
SELECT cast('"5"' as json) * 2;
-- mysql: [["10"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: cast(cast('"12x"' as json) as signed)
SELECT cast(cast('"12x"' as json) as signed);
-- mysql: [["12"]]
-- types: ["LONGLONG(21,0) BINARY"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to INTEGER from column cast_as_json at row 1"]]

-- case: cast(cast('1.7' as json) as signed)
SELECT cast(cast('1.7' as json) as signed);
-- mysql: [["2"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: cast(cast('{}' as json) as signed)
SELECT cast(cast('{}' as json) as signed);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to INTEGER from column cast_as_json at row 1"]]

-- case: cast(cast('true' as json) as unsigned)
SELECT cast(cast('true' as json) as unsigned);
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: cast(cast('null' as json) as signed)
SELECT cast(cast('null' as json) as signed);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to INTEGER from column cast_as_json at row 1"]]

-- case: cast(cast('1.5' as json) as decimal(5,2))
SELECT cast(cast('1.5' as json) as decimal(5,2));
-- mysql: [["1.50"]]
-- types: ["NEWDECIMAL(7,2) BINARY"]

-- case: cast(cast('"a"' as json) as char)
SELECT cast(cast('"a"' as json) as char);
-- mysql: [["\"a\""]]
-- types: ["LONGBLOB(4294967295,31)"]

-- case: cast(cast('"2020-01-01"' as json) as date)
SELECT cast(cast('"2020-01-01"' as json) as date);
-- mysql: [["2020-01-01"]]
-- types: ["DATE(10,0) BINARY"]

-- case: cast('1' as json) = 1
SELECT cast('1' as json) = 1;
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('1' as json) = 1.0
SELECT cast('1' as json) = 1.0;
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('"a"' as json)='a'
SELECT cast('"a"' as json)='a';
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('"a"' as json)='A'
SELECT cast('"a"' as json)='A';
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('"1"' as json)=1
SELECT cast('"1"' as json)=1;
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('true' as json)=true
SELECT cast('true' as json)=true;
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('true' as json)=1
SELECT cast('true' as json)=1;
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('[1]' as json)='[1]'
SELECT cast('[1]' as json)='[1]';
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('null' as json) = null
SELECT cast('null' as json) = null;
-- mysql: [[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('"a"' as json)='"a"'
SELECT cast('"a"' as json)='"a"';
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('1' as json) < cast('"a"' as json)
SELECT cast('1' as json) < cast('"a"' as json);
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('[1,2]' as json) < cast('[1,3]' as json)
SELECT cast('[1,2]' as json) < cast('[1,3]' as json);
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('{"a":1}' as json) < cast('[1]' as json)
SELECT cast('{"a":1}' as json) < cast('[1]' as json);
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('true' as json) > cast('[1]' as json)
SELECT cast('true' as json) > cast('[1]' as json);
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('null' as json) < cast('1' as json)
SELECT cast('null' as json) < cast('1' as json);
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('[1,2]' as json) < cast('[2]' as json)
SELECT cast('[1,2]' as json) < cast('[2]' as json);
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('{"a":1}' as json) < cast('{"a":2}' as json)
SELECT cast('{"a":1}' as json) < cast('{"a":2}' as json);
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('{"a":1}' as json) > cast('{"b":1}' as json)
SELECT cast('{"a":1}' as json) > cast('{"b":1}' as json);
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('{"a":1,"b":2}' as json) > cast('{"c":1}' as json)
SELECT cast('{"a":1,"b":2}' as json) > cast('{"c":1}' as json);
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('2' as json) between 1 and 3
SELECT cast('2' as json) between 1 and 3;
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",1235,"This version of MySQL doesn't yet support 'comparison of JSON in the BETWEEN operator'"]]

-- case: cast('2' as json) in (1,2)
SELECT cast('2' as json) in (1,2);
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: cast('"b"' as json) in ('a','b')
SELECT cast('"b"' as json) in ('a','b');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: greatest(cast('1' as json), cast('2' as json))
SELECT greatest(cast('1' as json), cast('2' as json));
-- mysql: [["2"]]
-- types: ["VAR_STRING(4294967292,31)"]
-- warnings: [["Warning",1235,"This version of MySQL doesn't yet support 'comparison of JSON in the LEAST and GREATEST operators'"]]

-- case: json_contains('[[1,2]]','1')
SELECT json_contains('[[1,2]]','1');
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains('[[1,2]]','[1]')
SELECT json_contains('[[1,2]]','[1]');
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains('{"a":[1,2]}','{"a":1}')
SELECT json_contains('{"a":[1,2]}','{"a":1}');
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains('1','[1]')
SELECT json_contains('1','[1]');
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains('[1,{"a":1}]','{"a":1}')
SELECT json_contains('[1,{"a":1}]','{"a":1}');
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains('{"a":{"b":1}}','{"b":1}','$.a')
SELECT json_contains('{"a":{"b":1}}','{"b":1}','$.a');
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains('{"a":1}','1','$.b')
SELECT json_contains('{"a":1}','1','$.b');
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains(null,'1')
SELECT json_contains(null,'1');
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains('[1]','[]')
SELECT json_contains('[1]','[]');
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains('1','1.0')
SELECT json_contains('1','1.0');
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains('{}','[]')
SELECT json_contains('{}','[]');
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains('{"a":1}','1','$.*')
SELECT json_contains('{"a":1}','1','$.*');
-- error: [3149,"42000","In this situation, path expressions may not contain the * and ** tokens or an array range."]

-- case: json_contains_path('{"a":1,"b":[2]}','one','$.a','$.c')
SELECT json_contains_path('{"a":1,"b":[2]}','one','$.a','$.c');
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains_path('{"a":1}','all','$.a','$.c')
SELECT json_contains_path('{"a":1}','all','$.a','$.c');
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains_path('{"a":1}','One','$.*')
SELECT json_contains_path('{"a":1}','One','$.*');
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains_path('{}', 'one', null)
SELECT json_contains_path('{}', 'one', null);
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains_path('{"a":1}', null, '$.a')
SELECT json_contains_path('{"a":1}', null, '$.a');
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains_path('{"a":1}','one','$.a', null)
SELECT json_contains_path('{"a":1}','one','$.a', null);
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains_path('{"a":1}','all','$.b', null)
SELECT json_contains_path('{"a":1}','all','$.b', null);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains_path('{"a":1}','x','$.a')
SELECT json_contains_path('{"a":1}','x','$.a');
-- error: [3154,"42000","The oneOrAll argument to json_contains_path may take these values: 'one' or 'all'."]

-- case: json_keys('{"b":1,"a":{"c":2}}')
SELECT json_keys('{"b":1,"a":{"c":2}}');
-- mysql: [["[\"a\", \"b\"]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_keys('{"a":{"c":2}}','$.a')
SELECT json_keys('{"a":{"c":2}}','$.a');
-- mysql: [["[\"c\"]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_keys('[1]')
SELECT json_keys('[1]');
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_keys('{}')
SELECT json_keys('{}');
-- mysql: [["[]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_keys('{"a":1}','$.b')
SELECT json_keys('{"a":1}','$.b');
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_keys('{"a":1}','$.*')
SELECT json_keys('{"a":1}','$.*');
-- error: [3149,"42000","In this situation, path expressions may not contain the * and ** tokens or an array range."]

-- case: json_length('[1,2,3]')
SELECT json_length('[1,2,3]');
-- mysql: [["3"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_length('{"a":1}')
SELECT json_length('{"a":1}');
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_length('5')
SELECT json_length('5');
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_length('{"a":[1,2]}','$.a')
SELECT json_length('{"a":[1,2]}','$.a');
-- mysql: [["2"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_length('{"a":1}','$.b')
SELECT json_length('{"a":1}','$.b');
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_length('null')
SELECT json_length('null');
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_length(null)
SELECT json_length(null);
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_depth('[]')
SELECT json_depth('[]');
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_depth('5')
SELECT json_depth('5');
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_depth('[1,[2]]')
SELECT json_depth('[1,[2]]');
-- mysql: [["3"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_depth('{"a":{"b":[]}}')
SELECT json_depth('{"a":{"b":[]}}');
-- mysql: [["3"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_depth(null)
SELECT json_depth(null);
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_valid('{"a":1}')
SELECT json_valid('{"a":1}');
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_valid('abc')
SELECT json_valid('abc');
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_valid(1)
SELECT json_valid(1);
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_valid(null)
SELECT json_valid(null);
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_valid('"a"')
SELECT json_valid('"a"');
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_valid('')
SELECT json_valid('');
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_valid(x'5b5d')
SELECT json_valid(x'5b5d');
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_valid(json_array())
SELECT json_valid(json_array());
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_quote('a"b\\c\n')
SELECT json_quote('a"b\\c\n');
-- mysql: [["\"a\\\"b\\\\c\\n\""]]
-- types: ["VAR_STRING(152,31)"]

-- case: json_quote('é')
SELECT json_quote('é');
-- mysql: [["\"é\""]]
-- types: ["VAR_STRING(32,31)"]

-- case: json_quote(null)
SELECT json_quote(null);
-- mysql: [[null]]
-- types: ["VAR_STRING(8,31)"]

-- case: json_unquote('"a\\nb"')
SELECT json_unquote('"a\\nb"');
-- mysql: [["a\nb"]]
-- types: ["VAR_STRING(24,31)"]

-- case: json_unquote('abc')
SELECT json_unquote('abc');
-- mysql: [["abc"]]
-- types: ["VAR_STRING(12,31)"]

-- case: json_unquote('"abc')
SELECT json_unquote('"abc');
-- mysql: [["\"abc"]]
-- types: ["VAR_STRING(16,31)"]

-- case: json_unquote('"\\u0041"')
SELECT json_unquote('"\\u0041"');
-- mysql: [["A"]]
-- types: ["VAR_STRING(32,31)"]

-- case: json_unquote(null)
SELECT json_unquote(null);
-- mysql: [[null]]
-- types: ["VAR_STRING(0,31)"]

-- case: json_unquote(json_array(1))
SELECT json_unquote(json_array(1));
-- mysql: [["[1]"]]
-- types: ["LONGBLOB(4294967295,31)"]

-- case: json_unquote(cast('"x"' as json))
SELECT json_unquote(cast('"x"' as json));
-- mysql: [["x"]]
-- types: ["LONGBLOB(4294967295,31)"]

-- case: json_quote(1)
SELECT json_quote(1);
-- error: [3064,"HY000","Incorrect type for argument 1 in function json_quote."]

-- case: json_unquote(1)
SELECT json_unquote(1);
-- error: [3064,"HY000","Incorrect type for argument 1 in function json_unquote."]

-- case: json_unquote('"a\\qb"')
SELECT json_unquote('"a\\qb"');
-- error: [3141,"22032","Invalid JSON text in argument 1 to function json_unquote: \"Invalid escape character in string.\" at position 2."]

-- case: json_unquote('"a"b"')
SELECT json_unquote('"a"b"');
-- error: [3141,"22032","Invalid JSON text in argument 1 to function json_unquote: \"The document root must not be followed by other values.\" at position 3."]

-- case: json_search('["abc", [{"k": "10"}, "def"], {"x":"abc"}, {"y":"bcd"}]','one','abc')
SELECT json_search('["abc", [{"k": "10"}, "def"], {"x":"abc"}, {"y":"bcd"}]','one','abc');
-- mysql: [["\"$[0]\""]]
-- types: ["JSON(4294967292,31)"]

-- case: json_search('["abc", [{"k": "10"}, "def"], {"x":"abc"}, {"y":"bcd"}]','all','abc')
SELECT json_search('["abc", [{"k": "10"}, "def"], {"x":"abc"}, {"y":"bcd"}]','all','abc');
-- mysql: [["[\"$[0]\", \"$[2].x\"]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_search('["abc", [{"k": "10"}, "def"], {"x":"abc"}, {"y z":"bcd"}]','all','%b%')
SELECT json_search('["abc", [{"k": "10"}, "def"], {"x":"abc"}, {"y z":"bcd"}]','all','%b%');
-- mysql: [["[\"$[0]\", \"$[2].x\", \"$[3].\\\"y z\\\"\"]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_search('["a%b","axb"]','all','a|%b','|')
SELECT json_search('["a%b","axb"]','all','a|%b','|');
-- mysql: [["\"$[0]\""]]
-- types: ["JSON(4294967292,31)"]

-- case: json_search('["a","A"]','all','a')
SELECT json_search('["a","A"]','all','a');
-- mysql: [["\"$[0]\""]]
-- types: ["JSON(4294967292,31)"]

-- case: json_search('["a"]','one','z')
SELECT json_search('["a"]','one','z');
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_search('["a",["a"]]','all','a',null,'$[1]')
SELECT json_search('["a",["a"]]','all','a',null,'$[1]');
-- mysql: [["\"$[1][0]\""]]
-- types: ["JSON(4294967292,31)"]

-- case: json_search('["a"]',null,'a')
SELECT json_search('["a"]',null,'a');
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_search('["10"]','all',10)
SELECT json_search('["10"]','all',10);
-- mysql: [["\"$[0]\""]]
-- types: ["JSON(4294967292,31)"]

-- case: json_search('[10]','all','10')
SELECT json_search('[10]','all','10');
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_search('["a"]','x','a')
SELECT json_search('["a"]','x','a');
-- error: [3154,"42000","The oneOrAll argument to json_search may take these values: 'one' or 'all'."]

-- case: json_search('["a%"]','all','a|%','||')
SELECT json_search('["a%"]','all','a|%','||');
-- error: [1210,"HY000","Incorrect arguments to ESCAPE"]

-- case: json_set('{"a":1,"b":[2,3]}','$.a',10,'$.c','[true]')
SELECT json_set('{"a":1,"b":[2,3]}','$.a',10,'$.c','[true]');
-- mysql: [["{\"a\": 10, \"b\": [2, 3], \"c\": \"[true]\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_set('{"a":1,"b":[2,3]}','$.b[5]',9)
SELECT json_set('{"a":1,"b":[2,3]}','$.b[5]',9);
-- mysql: [["{\"a\": 1, \"b\": [2, 3, 9]}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_set('1','$[1]',2)
SELECT json_set('1','$[1]',2);
-- mysql: [["[1, 2]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_set('1','$[0]',2)
SELECT json_set('1','$[0]',2);
-- mysql: [["2"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_set('{"a":1}','$.a.b',2)
SELECT json_set('{"a":1}','$.a.b',2);
-- mysql: [["{\"a\": 1}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_set('{"a":1}','$.b.c',2)
SELECT json_set('{"a":1}','$.b.c',2);
-- mysql: [["{\"a\": 1}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_set('{"a":1}','$',cast('[1]' as json))
SELECT json_set('{"a":1}','$',cast('[1]' as json));
-- mysql: [["[1]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_set('[1,2]','$[last-5]',0)
SELECT json_set('[1,2]','$[last-5]',0);
-- mysql: [["[0, 1, 2]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_set('{"a":1}','$.a[2]',3)
SELECT json_set('{"a":1}','$.a[2]',3);
-- mysql: [["{\"a\": [1, 3]}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_set(null,'$.a',1)
SELECT json_set(null,'$.a',1);
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_set('{}','$.a',null)
SELECT json_set('{}','$.a',null);
-- mysql: [["{\"a\": null}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_set('{}',null,1)
SELECT json_set('{}',null,1);
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_set('{"a":1}','$.a[0].b',1)
SELECT json_set('{"a":1}','$.a[0].b',1);
-- mysql: [["{\"a\": 1}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_insert('{"a":1}','$.a',2,'$.b',3)
SELECT json_insert('{"a":1}','$.a',2,'$.b',3);
-- mysql: [["{\"a\": 1, \"b\": 3}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_replace('{"a":1}','$.a',2,'$.b',3)
SELECT json_replace('{"a":1}','$.a',2,'$.b',3);
-- mysql: [["{\"a\": 2}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_insert('[1]','$[5]',2,'$[5]',3)
SELECT json_insert('[1]','$[5]',2,'$[5]',3);
-- mysql: [["[1, 2, 3]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_replace('[1]','$[0]',cast('{}' as json))
SELECT json_replace('[1]','$[0]',cast('{}' as json));
-- mysql: [["[{}]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_insert('[1,2]','$[last-5]',0)
SELECT json_insert('[1,2]','$[last-5]',0);
-- mysql: [["[0, 1, 2]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_insert('[1]', '$[0]', 5)
SELECT json_insert('[1]', '$[0]', 5);
-- mysql: [["[1]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_set('{}','$.*',1)
SELECT json_set('{}','$.*',1);
-- error: [3149,"42000","In this situation, path expressions may not contain the * and ** tokens or an array range."]

-- case: json_set('{}','$.a')
SELECT json_set('{}','$.a');
-- error: [1582,"42000","Incorrect parameter count in the call to native function 'json_set'"]

-- case: json_remove('[1,2,3]','$[0]','$[0]')
SELECT json_remove('[1,2,3]','$[0]','$[0]');
-- mysql: [["[3]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_remove('{"a":{"b":1}}','$.a.b')
SELECT json_remove('{"a":{"b":1}}','$.a.b');
-- mysql: [["{\"a\": {}}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_remove('{"a":1}','$.x')
SELECT json_remove('{"a":1}','$.x');
-- mysql: [["{\"a\": 1}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_remove('[1]','$[last]')
SELECT json_remove('[1]','$[last]');
-- mysql: [["[]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_remove('{"a":1}','$.a[0]')
SELECT json_remove('{"a":1}','$.a[0]');
-- mysql: [["{}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_remove('5','$[0]')
SELECT json_remove('5','$[0]');
-- mysql: [["5"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_remove('{"a":1}','$')
SELECT json_remove('{"a":1}','$');
-- error: [3153,"42000","The path expression '$' is not allowed in this context."]

-- case: json_remove('{"a":1}','$.*')
SELECT json_remove('{"a":1}','$.*');
-- error: [3149,"42000","In this situation, path expressions may not contain the * and ** tokens or an array range."]

-- case: json_array_append('[1,[2]]','$[1]',3)
SELECT json_array_append('[1,[2]]','$[1]',3);
-- mysql: [["[1, [2, 3]]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array_append('{"a":1}','$.a',2)
SELECT json_array_append('{"a":1}','$.a',2);
-- mysql: [["{\"a\": [1, 2]}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array_append('{"a":1}','$',2)
SELECT json_array_append('{"a":1}','$',2);
-- mysql: [["[{\"a\": 1}, 2]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array_append('[1]','$[5]',2)
SELECT json_array_append('[1]','$[5]',2);
-- mysql: [["[1]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array_append('5','$',6)
SELECT json_array_append('5','$',6);
-- mysql: [["[5, 6]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array_append('[1]','$',null)
SELECT json_array_append('[1]','$',null);
-- mysql: [["[1, null]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array_append(null,'$',1)
SELECT json_array_append(null,'$',1);
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array_insert('[1,[2]]','$[0]',0)
SELECT json_array_insert('[1,[2]]','$[0]',0);
-- mysql: [["[0, 1, [2]]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array_insert('[1]','$[9]',2)
SELECT json_array_insert('[1]','$[9]',2);
-- mysql: [["[1, 2]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array_insert('{"a":[1]}','$.a[0]',0)
SELECT json_array_insert('{"a":[1]}','$.a[0]',0);
-- mysql: [["{\"a\": [0, 1]}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array_insert('{"a":1}','$.a[0]',0)
SELECT json_array_insert('{"a":1}','$.a[0]',0);
-- mysql: [["{\"a\": 1}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array_insert('[1,2]','$[last]',9)
SELECT json_array_insert('[1,2]','$[last]',9);
-- mysql: [["[1, 9, 2]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array_insert('[1,[2,3]]','$[1][1]',9,'$[0]',8)
SELECT json_array_insert('[1,[2,3]]','$[1][1]',9,'$[0]',8);
-- mysql: [["[8, 1, [2, 9, 3]]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array_insert('[1]','$',2)
SELECT json_array_insert('[1]','$',2);
-- error: [3165,"42000","A path expression is not a path to a cell in an array."]

-- case: json_array_insert('{"a":1}','$.a',2)
SELECT json_array_insert('{"a":1}','$.a',2);
-- error: [3165,"42000","A path expression is not a path to a cell in an array."]

-- case: json_merge_preserve('[1]','2')
SELECT json_merge_preserve('[1]','2');
-- mysql: [["[1, 2]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_merge_preserve('{"a":1}','{"a":2,"b":3}')
SELECT json_merge_preserve('{"a":1}','{"a":2,"b":3}');
-- mysql: [["{\"a\": [1, 2], \"b\": 3}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_merge_preserve('1','2','3')
SELECT json_merge_preserve('1','2','3');
-- mysql: [["[1, 2, 3]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_merge_preserve('{"a":1}','[1]')
SELECT json_merge_preserve('{"a":1}','[1]');
-- mysql: [["[{\"a\": 1}, 1]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_merge_preserve('[1]',null)
SELECT json_merge_preserve('[1]',null);
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_merge('{"a":{"x":1}}','{"a":{"x":2}}')
SELECT json_merge('{"a":{"x":1}}','{"a":{"x":2}}');
-- mysql: [["{\"a\": {\"x\": [1, 2]}}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_merge_patch('{"a":1,"b":2}','{"a":null,"c":{"d":null}}')
SELECT json_merge_patch('{"a":1,"b":2}','{"a":null,"c":{"d":null}}');
-- mysql: [["{\"b\": 2, \"c\": {}}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_merge_patch('[1]','{"a":1}')
SELECT json_merge_patch('[1]','{"a":1}');
-- mysql: [["{\"a\": 1}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_merge_patch('{"a":1}','[2]')
SELECT json_merge_patch('{"a":1}','[2]');
-- mysql: [["[2]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_merge_patch('{"a":1}',null)
SELECT json_merge_patch('{"a":1}',null);
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_merge_patch(null,'{"a":1}')
SELECT json_merge_patch(null,'{"a":1}');
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_merge_patch(null,'[1]')
SELECT json_merge_patch(null,'[1]');
-- mysql: [["[1]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_merge_patch('{"a":1}','5')
SELECT json_merge_patch('{"a":1}','5');
-- mysql: [["5"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_merge_patch('{"a":{"b":1}}','{"a":{"b":null}}','{"z":1}')
SELECT json_merge_patch('{"a":{"b":1}}','{"a":{"b":null}}','{"z":1}');
-- mysql: [["{\"a\": {}, \"z\": 1}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_overlaps('[1,2]','[2,3]')
SELECT json_overlaps('[1,2]','[2,3]');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_overlaps('[1]','[2]')
SELECT json_overlaps('[1]','[2]');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_overlaps('{"a":1,"b":2}','{"b":2}')
SELECT json_overlaps('{"a":1,"b":2}','{"b":2}');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_overlaps('{"a":1}','{"a":2}')
SELECT json_overlaps('{"a":1}','{"a":2}');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_overlaps('1','[1]')
SELECT json_overlaps('1','[1]');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_overlaps('1','1')
SELECT json_overlaps('1','1');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_overlaps('[[1]]','1')
SELECT json_overlaps('[[1]]','1');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_overlaps('"a"','{"a":1}')
SELECT json_overlaps('"a"','{"a":1}');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_overlaps('[1]','{"a":1}')
SELECT json_overlaps('[1]','{"a":1}');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_overlaps(null,'1')
SELECT json_overlaps(null,'1');
-- mysql: [[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: 1 member of ('[1,2]')
SELECT 1 member of ('[1,2]');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: '1' member of ('[1,2]')
SELECT '1' member of ('[1,2]');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 'a' member of ('["a"]')
SELECT 'a' member of ('["a"]');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: cast('[1]' as json) member of ('[[1]]')
SELECT cast('[1]' as json) member of ('[[1]]');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: 1 member of ('1')
SELECT 1 member of ('1');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: null member of ('[null]')
SELECT null member of ('[null]');
-- mysql: [[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: json_array(1) member of ('[1]')
SELECT json_array(1) member of ('[1]');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: true member of ('[true]')
SELECT true member of ('[true]');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 1 member of ('[true]')
SELECT 1 member of ('[true]');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: 1 member of ('abc')
SELECT 1 member of ('abc');
-- error: [3141,"22032","Invalid JSON text in argument 2 to function member of: \"Invalid value.\" at position 0."]

-- case: 1 member of (5)
SELECT 1 member of (5);
-- error: [3146,"22032","Invalid data type for JSON data in argument 2 to function member of; a JSON string or JSON type is required."]

-- case: json_pretty('{"a":1,"b":[1,{"c":null}],"d":{},"e":[]}')
SELECT json_pretty('{"a":1,"b":[1,{"c":null}],"d":{},"e":[]}');
-- mysql: [["{\n  \"a\": 1,\n  \"b\": [\n    1,\n    {\n      \"c\": null\n    }\n  ],\n  \"d\": {},\n  \"e\": []\n}"]]
-- types: ["LONGBLOB(268435456,31)"]

-- case: json_storage_size('{"a":1}')
SELECT json_storage_size('{"a":1}');
-- mysql: [["13"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_storage_size('[]')
SELECT json_storage_size('[]');
-- mysql: [["5"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_storage_size('1')
SELECT json_storage_size('1');
-- mysql: [["3"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_storage_size('"abc"')
SELECT json_storage_size('"abc"');
-- mysql: [["5"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_storage_size('{"a":"x","b":[1,2.5,null]}')
SELECT json_storage_size('{"a":"x","b":[1,2.5,null]}');
-- mysql: [["44"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_storage_free('{"a":1}')
SELECT json_storage_free('{"a":1}');
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: json_schema_valid('{"type":"object","required":["a"]}','{"a":1}')
SELECT json_schema_valid('{"type":"object","required":["a"]}','{"a":1}');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_schema_valid('{"type":"object","required":["a"]}','{"b":1}')
SELECT json_schema_valid('{"type":"object","required":["a"]}','{"b":1}');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_schema_validation_report('{"type":"object","required":["a"]}','{"b":1}')
SELECT json_schema_validation_report('{"type":"object","required":["a"]}','{"b":1}');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#' failed requirement 'required' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#\", \"schema-failed-keyword\": \"required\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{"type":"number","maximum":5}','7')
SELECT json_schema_validation_report('{"type":"number","maximum":5}','7');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#' failed requirement 'maximum' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#\", \"schema-failed-keyword\": \"maximum\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{}','1')
SELECT json_schema_validation_report('{}','1');
-- mysql: [["{\"valid\": true}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_type(json_extract('{"a":1}','$.b'))
SELECT json_type(json_extract('{"a":1}','$.b'));
-- mysql: [[null]]
-- types: ["VAR_STRING(68,31)"]

-- case: json_type('[1')
SELECT json_type('[1');
-- error: [3141,"22032","Invalid JSON text in argument 1 to function json_type: \"Missing a comma or ']' after an array element.\" at position 2."]

-- case: json_value('{"a":"x"}','$.a' returning signed error on error)
SELECT json_value('{"a":"x"}','$.a' returning signed error on error);
-- error: [1690,"22003","SIGNED value is out of range in 'json_value'"]

-- case: json_value('{"a":"99999999999999999999"}','$.a' returning signed error on error)
SELECT json_value('{"a":"99999999999999999999"}','$.a' returning signed error on error);
-- error: [1690,"22003","SIGNED value is out of range in 'json_value'"]

-- case: json_value('{"a":99999999999999999999}','$.a' returning signed error on error)
SELECT json_value('{"a":99999999999999999999}','$.a' returning signed error on error);
-- error: [1690,"22003","SIGNED value is out of range in 'json_value'"]

-- case: json_value('{"a":-1}','$.a' returning unsigned error on error)
SELECT json_value('{"a":-1}','$.a' returning unsigned error on error);
-- error: [1690,"22003","UNSIGNED value is out of range in 'json_value'"]

-- case: json_value('{"a":1.6}','$.a' returning signed error on error)
SELECT json_value('{"a":1.6}','$.a' returning signed error on error);
-- mysql: [["2"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_value('{"a":"1.6"}','$.a' returning signed error on error)
SELECT json_value('{"a":"1.6"}','$.a' returning signed error on error);
-- error: [1690,"22003","SIGNED value is out of range in 'json_value'"]

-- case: json_value('{"a":true}','$.a' returning signed error on error)
SELECT json_value('{"a":true}','$.a' returning signed error on error);
-- mysql: [["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_value('{"a":null}','$.a' returning signed error on error)
SELECT json_value('{"a":null}','$.a' returning signed error on error);
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_value('{"a":null}','$.a' returning json error on error)
SELECT json_value('{"a":null}','$.a' returning json error on error);
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_value('{"a":[1]}','$.a' error on error)
SELECT json_value('{"a":[1]}','$.a' error on error);
-- mysql: [["[1]"]]
-- types: ["VAR_STRING(2048,31)"]

-- case: json_value('{"a":{"b":1}}','$.a' error on error)
SELECT json_value('{"a":{"b":1}}','$.a' error on error);
-- mysql: [["{\"b\": 1}"]]
-- types: ["VAR_STRING(2048,31)"]

-- case: json_value('{"a":[1]}','$.a')
SELECT json_value('{"a":[1]}','$.a');
-- mysql: [["[1]"]]
-- types: ["VAR_STRING(2048,31)"]

-- case: json_value('{"a":[1]}','$.a' returning json)
SELECT json_value('{"a":[1]}','$.a' returning json);
-- mysql: [["[1]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_value('{"a":[1]}','$.b' error on empty)
SELECT json_value('{"a":[1]}','$.b' error on empty);
-- error: [3966,"22035","No value was found by 'json_value' on the specified path."]

-- case: json_value('{"a":[1]}','$.b' default 'x' on empty)
SELECT json_value('{"a":[1]}','$.b' default 'x' on empty);
-- mysql: [["x"]]
-- types: ["VAR_STRING(2048,31)"]

-- case: json_value('{"a":[1]}','$.a' default 'y' on error)
SELECT json_value('{"a":[1]}','$.a' default 'y' on error);
-- mysql: [["[1]"]]
-- types: ["VAR_STRING(2048,31)"]

-- case: json_value('{"a":"zz"}','$.a' returning signed default 5 on error)
SELECT json_value('{"a":"zz"}','$.a' returning signed default 5 on error);
-- mysql: [["5"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_value('{"a":"abcdef"}','$.a' returning char(3) error on error)
SELECT json_value('{"a":"abcdef"}','$.a' returning char(3) error on error);
-- error: [1690,"22003","STRING value is out of range in 'json_value'"]

-- case: json_value('{"a":123.456}','$.a' returning decimal(5,2) error on error)
SELECT json_value('{"a":123.456}','$.a' returning decimal(5,2) error on error);
-- mysql: [["123.46"]]
-- types: ["NEWDECIMAL(7,2) BINARY"]

-- case: json_value('{"a":"1.5"}','$.a' returning double)
SELECT json_value('{"a":"1.5"}','$.a' returning double);
-- mysql: [["1.5"]]
-- types: ["DOUBLE(23,31) BINARY"]

-- case: json_value('{"a":12345.456}','$.a' returning decimal(5,2) error on error)
SELECT json_value('{"a":12345.456}','$.a' returning decimal(5,2) error on error);
-- error: [1690,"22003","DECIMAL value is out of range in 'json_value'"]

-- case: json_value('{"a":"zz"}','$.a' returning date error on error)
SELECT json_value('{"a":"zz"}','$.a' returning date error on error);
-- error: [1690,"22003","DATE value is out of range in 'json_value'"]

-- case: json_value('{"a":"2020-01-01"}','$.a' returning date error on error)
SELECT json_value('{"a":"2020-01-01"}','$.a' returning date error on error);
-- mysql: [["2020-01-01"]]
-- types: ["DATE(10,0) BINARY"]

-- case: json_value('{"a":"2020-01-01 10:11:12"}','$.a' returning datetime error on error)
SELECT json_value('{"a":"2020-01-01 10:11:12"}','$.a' returning datetime error on error);
-- mysql: [["2020-01-01 10:11:12"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: json_value('{"a":"10:11:12"}','$.a' returning time error on error)
SELECT json_value('{"a":"10:11:12"}','$.a' returning time error on error);
-- mysql: [["10:11:12"]]
-- types: ["TIME(10,0) BINARY"]

-- case: json_value('{"a":20200101}','$.a' returning date)
SELECT json_value('{"a":20200101}','$.a' returning date);
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]

-- case: json_value('{"a":true}','$.a')
SELECT json_value('{"a":true}','$.a');
-- mysql: [["true"]]
-- types: ["VAR_STRING(2048,31)"]

-- case: json_value('{"a":1.50}','$.a')
SELECT json_value('{"a":1.50}','$.a');
-- mysql: [["1.5"]]
-- types: ["VAR_STRING(2048,31)"]

-- case: json_value('{"a":null}','$.a')
SELECT json_value('{"a":null}','$.a');
-- mysql: [[null]]
-- types: ["VAR_STRING(2048,31)"]

-- case: json_value('[1,2]','$[*]' error on error)
SELECT json_value('[1,2]','$[*]' error on error);
-- error: [3967,"22034","More than one value was found by 'json_value' on the specified path."]

-- case: json_value('[1,2]','$[*]')
SELECT json_value('[1,2]','$[*]');
-- mysql: [[null]]
-- types: ["VAR_STRING(2048,31)"]

-- case: json_value('abc','$.a')
SELECT json_value('abc','$.a');
-- mysql: [[null]]
-- types: ["VAR_STRING(2048,31)"]
-- warnings: [["Warning",3141,"Invalid JSON text in argument 1 to function json_value: \"Invalid value.\" at position 0."]]

-- case: json_value(null,'$.a')
SELECT json_value(null,'$.a');
-- mysql: [[null]]
-- types: ["VAR_STRING(2048,31)"]

-- case: json_value('{"a":2155}', '$.a' returning year)
SELECT json_value('{"a":2155}', '$.a' returning year);
-- mysql: [["2155"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: json_value('{"a":1}', '$.a' returning float)
SELECT json_value('{"a":1}', '$.a' returning float);
-- mysql: [["1"]]
-- types: ["FLOAT(23,31) BINARY"]

-- case: json_value('{"a":"x"}', '$.a' returning float)
SELECT json_value('{"a":"x"}', '$.a' returning float);
-- mysql: [[null]]
-- types: ["FLOAT(23,31) BINARY"]

-- case: select * from json_table('[{"a":1,"b":"x"},{"a":"z","b":[1]},{"b":"abcdef"},5]', '$[*]' columns (n for ordinality, a int path '$.a', b varchar(3) path '$.b', c int exists path '$.a', d json path '$.b')) t
select * from json_table('[{"a":1,"b":"x"},{"a":"z","b":[1]},{"b":"abcdef"},5]', '$[*]' columns (n for ordinality, a int path '$.a', b varchar(3) path '$.b', c int exists path '$.a', d json path '$.b')) t;
-- mysql: [["1","1","x","1","\"x\""],["2",null,null,"1","[1]"],["3",null,null,"0","\"abcdef\""],["4",null,null,"0",null]]
-- types: ["LONGLONG(10,0) BINARY","LONG(11,0) BINARY","VAR_STRING(12,0)","LONG(11,0) BINARY","JSON(4294967295,0) BINARY"]

-- case: select * from json_table('[{"a":1,"b":"x"},{"a":"z"}]', '$[*]' columns (a int path '$.a' error on error)) t
select * from json_table('[{"a":1,"b":"x"},{"a":"z"}]', '$[*]' columns (a int path '$.a' error on error)) t;
-- error: [3156,"22018","Invalid JSON value for CAST to INTEGER from column a at row 1"]

-- case: select * from json_table('[{"b":"x"}]', '$[*]' columns (a int path '$.a' error on empty)) t
select * from json_table('[{"b":"x"}]', '$[*]' columns (a int path '$.a' error on empty)) t;
-- error: [3665,"22035","Missing value for JSON_TABLE column 'a'"]

-- case: select * from json_table('[{"a":[1]}]', '$[*]' columns (a int path '$.a' error on error)) t
select * from json_table('[{"a":[1]}]', '$[*]' columns (a int path '$.a' error on error)) t;
-- error: [3666,"2203F","Can't store an array or an object in the scalar JSON_TABLE column 'a'"]

-- case: select * from json_table('[{"a":"abcdef"}]', '$[*]' columns (a varchar(3) path '$.a' error on error)) t
select * from json_table('[{"a":"abcdef"}]', '$[*]' columns (a varchar(3) path '$.a' error on error)) t;
-- error: [3669,"22003","Value is out of range for JSON_TABLE's column 'a'"]

-- case: select * from json_table('[{"a":1000}]', '$[*]' columns (a tinyint path '$.a' error on error)) t
select * from json_table('[{"a":1000}]', '$[*]' columns (a tinyint path '$.a' error on error)) t;
-- error: [3669,"22003","Value is out of range for JSON_TABLE's column 'a'"]

-- case: select * from json_table('[{"a":1000}]', '$[*]' columns (a tinyint path '$.a')) t
select * from json_table('[{"a":1000}]', '$[*]' columns (a tinyint path '$.a')) t;
-- mysql: [[null]]
-- types: ["TINY(4,0) BINARY"]

-- case: select * from json_table('[{"a":"x"}]', '$[*]' columns (a date path '$.a' error on error)) t
select * from json_table('[{"a":"x"}]', '$[*]' columns (a date path '$.a' error on error)) t;
-- error: [3669,"22003","Value is out of range for JSON_TABLE's column 'a'"]

-- case: select * from json_table('[{"a":"x"}]', '$[*]' columns (a decimal(5,2) path '$.a' error on error)) t
select * from json_table('[{"a":"x"}]', '$[*]' columns (a decimal(5,2) path '$.a' error on error)) t;
-- error: [3156,"22018","Invalid JSON value for CAST to DECIMAL from column a at row 1"]

-- case: select * from json_table('[{"a":[1,2]},{"a":3}]', '$[*]' columns (a int path '$.a[*]')) t
select * from json_table('[{"a":[1,2]},{"a":3}]', '$[*]' columns (a int path '$.a[*]')) t;
-- mysql: [[null],[null]]
-- types: ["LONG(11,0) BINARY"]

-- case: select * from json_table('[{"a":[1,2]},{"a":3}]', '$[*]' columns (a json path '$.a[*]', b int path '$.zz' default '7' on empty, c int path '$.a' default '8' on error)) t
select * from json_table('[{"a":[1,2]},{"a":3}]', '$[*]' columns (a json path '$.a[*]', b int path '$.zz' default '7' on empty, c int path '$.a' default '8' on error)) t;
-- mysql: [["[1, 2]","7","8"],[null,"7","3"]]
-- types: ["JSON(4294967295,0) BINARY","LONG(11,0) BINARY","LONG(11,0) BINARY"]

-- case: select * from json_table('[{"a":[1,2]},{"a":3}]', '$[*]' columns (id for ordinality, nested path '$.a[*]' columns (n for ordinality, v int path '$'), nested path '$.a' columns (w json path '$'))) t
select * from json_table('[{"a":[1,2]},{"a":3}]', '$[*]' columns (id for ordinality, nested path '$.a[*]' columns (n for ordinality, v int path '$'), nested path '$.a' columns (w json path '$'))) t;
-- mysql: [["1","1","1",null],["1","2","2",null],["1",null,null,"[1, 2]"],["2",null,null,"3"]]
-- types: ["LONGLONG(10,0) BINARY","LONGLONG(10,0) BINARY","LONG(11,0) BINARY","JSON(4294967295,0) BINARY"]

-- case: select * from json_table('[{"a":[]}]', '$[*]' columns (id for ordinality, nested '$.a[*]' columns (v int path '$'))) t
select * from json_table('[{"a":[]}]', '$[*]' columns (id for ordinality, nested '$.a[*]' columns (v int path '$'))) t;
-- error: [1064,"42000","You have an error in your SQL syntax; check the manual that corresponds to your MySQL server version for the right syntax to use near ''$.a[*]' columns (v int path '$'))) t' at line 1"]

-- case: select * from json_table('abc', '$[*]' columns (a int path '$')) t
select * from json_table('abc', '$[*]' columns (a int path '$')) t;
-- error: [3141,"22032","Invalid JSON text in argument 1 to function json_table: \"Invalid value.\" at position 0."]

-- case: select * from json_table(null, '$[*]' columns (a int path '$')) t
select * from json_table(null, '$[*]' columns (a int path '$')) t;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select * from json_table('{"a":1}', '$.b' columns (a int path '$')) t
select * from json_table('{"a":1}', '$.b' columns (a int path '$')) t;
-- mysql: []
-- types: ["LONG(11,0) BINARY"]

-- case: select * from json_table('[1.5,"2.5",true,null,"a"]', '$[*]' columns (i int path '$', f float path '$', d double path '$', dc decimal(5,1) path '$', s varchar(10) path '$', t text path '$', bi bigint unsigned path '$', j json path '$', b boolean path '$', y year path '$', c char(2) path '$', bb blob path '$', vb varbinary(5) path '$')) t
select * from json_table('[1.5,"2.5",true,null,"a"]', '$[*]' columns (i int path '$', f float path '$', d double path '$', dc decimal(5,1) path '$', s varchar(10) path '$', t text path '$', bi bigint unsigned path '$', j json path '$', b boolean path '$', y year path '$', c char(2) path '$', bb blob path '$', vb varbinary(5) path '$')) t;
-- mysql: [["2","1.5","1.5","1.5","1.5","1.5","2","1.5","2","2002",null,"1.5","1.5"],[null,"2.5","2.5","2.5","2.5","2.5",null,"\"2.5\"",null,null,null,"2.5","2.5"],["1","1","1","1.0","true","true","1","true","1","2001",null,"true","true"],[null,null,null,null,null,null,null,null,null,null,null,null,null],[null,null,null,null,"a","a",null,"\"a\"",null,null,"a","a","a"]]
-- types: ["LONG(11,0) BINARY","FLOAT(12,31) BINARY","DOUBLE(22,31) BINARY","NEWDECIMAL(7,1) BINARY","VAR_STRING(40,0)","BLOB(262140,0)","LONGLONG(20,0) BINARY UNSIGNED","JSON(4294967295,0) BINARY","TINY(1,0) BINARY","YEAR(4,0) BINARY UNSIGNED","STRING(8,0)","BLOB(65535,0) BINARY","VAR_STRING(5,0) BINARY"]

-- case: select * from json_table('["2020-01-01","10:11:12","2020-01-01 10:11:12.5"]', '$[*]' columns (d date path '$', t time path '$', dt datetime path '$', dt3 datetime(3) path '$', ts timestamp path '$')) t
-- differs: the warning's text or number
select * from json_table('["2020-01-01","10:11:12","2020-01-01 10:11:12.5"]', '$[*]' columns (d date path '$', t time path '$', dt datetime path '$', dt3 datetime(3) path '$', ts timestamp path '$')) t;
-- mysql: [["2020-01-01","00:20:20","2020-01-01 00:00:00","2020-01-01 00:00:00.000","2020-01-01 00:00:00"],["2010-11-12","10:11:12","2010-11-12 00:00:00","2010-11-12 00:00:00.000","2010-11-12 00:00:00"],["2020-01-01","10:11:13","2020-01-01 10:11:13","2020-01-01 10:11:12.500","2020-01-01 10:11:13"]]
-- types: ["DATE(10,0) BINARY","TIME(10,0) BINARY","DATETIME(19,0) BINARY","DATETIME(23,3) BINARY","TIMESTAMP(19,0) BINARY"]
-- warnings: [["Note",1292,"Incorrect date value: '2020-01-01 10:11:12.5' for column 'd' at row 1"],["Note",1292,"Incorrect time value: '2020-01-01 10:11:12.5' for column 't' at row 1"]]

-- case: select * from json_table('[1]', '$[*]' columns (a int path '$.a' default 'x' on empty)) t
select * from json_table('[1]', '$[*]' columns (a int path '$.a' default 'x' on empty)) t;
-- error: [3141,"22032","Invalid JSON text in argument 1 to function JSON_TABLE: \"Invalid value.\" at position 0."]

-- case: select * from json_table('[1]', '$[*]' columns (a enum('x','1') path '$')) t
select * from json_table('[1]', '$[*]' columns (a enum('x','1') path '$')) t;
-- mysql: [["1"]]
-- types: ["STRING(4,0)"]

-- case: json_extract(j, '$.a') from docs
-- setup: json
SELECT json_extract(j, '$.a') from docs;
-- mysql: [["1"],[null],[null]]
-- types: ["JSON(4294967292,31)"]

-- case: j->'$[1]' from docs
-- setup: json
SELECT j->'$[1]' from docs;
-- mysql: [[null],[null],["\"two\""]]
-- types: ["JSON(4294967292,31)"]

-- case: j->>'$[1]' from docs
-- setup: json
SELECT j->>'$[1]' from docs;
-- mysql: [[null],[null],["two"]]
-- types: ["LONGBLOB(4294967295,31)"]

-- case: j->>'$[2].three' from docs
-- setup: json
SELECT j->>'$[2].three' from docs;
-- mysql: [[null],[null],["[3.5, null, true]"]]
-- types: ["LONGBLOB(4294967295,31)"]

-- case: j->'$[2].three[0]' from docs
-- setup: json
SELECT j->'$[2].three[0]' from docs;
-- mysql: [[null],[null],["3.5"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract(j, '$[*]') from docs
-- setup: json
SELECT json_extract(j, '$[*]') from docs;
-- mysql: [[null],[null],["[1, \"two\", {\"three\": [3.5, null, true]}]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract(j, '$**.three') from docs
-- setup: json
SELECT json_extract(j, '$**.three') from docs;
-- mysql: [[null],[null],["[[3.5, null, true]]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_length(j,'$[2]') from docs
-- setup: json
SELECT json_length(j,'$[2]') from docs;
-- mysql: [[null],[null],["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_keys(j,'$[2]') from docs
-- setup: json
SELECT json_keys(j,'$[2]') from docs;
-- mysql: [[null],[null],["[\"three\"]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_valid(t) from docs
-- setup: json
SELECT json_valid(t) from docs;
-- mysql: [["1"],[null],["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains(j, '1') from docs
-- setup: json
SELECT json_contains(j, '1') from docs;
-- mysql: [["0"],[null],["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains(j, '{"three": [null]}') from docs
-- setup: json
SELECT json_contains(j, '{"three": [null]}') from docs;
-- mysql: [["0"],[null],["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains(j,'"two"','$[1]') from docs
-- setup: json
SELECT json_contains(j,'"two"','$[1]') from docs;
-- mysql: [[null],[null],["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_contains_path(j,'all','$[0]','$[2].three') from docs
-- setup: json
SELECT json_contains_path(j,'all','$[0]','$[2].three') from docs;
-- mysql: [["0"],[null],["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_search(j,'one','two') from docs
-- setup: json
SELECT json_search(j,'one','two') from docs;
-- mysql: [[null],[null],["\"$[1]\""]]
-- types: ["JSON(4294967292,31)"]

-- case: json_search(j,'all','t%') from docs
-- setup: json
SELECT json_search(j,'all','t%') from docs;
-- mysql: [[null],[null],["\"$[1]\""]]
-- types: ["JSON(4294967292,31)"]

-- case: json_set(j,'$.b',2) from docs where s is not null
-- setup: json
SELECT json_set(j,'$.b',2) from docs where s is not null;
-- mysql: [["{\"a\": 1, \"b\": 2}"],["[1, \"two\", {\"three\": [3.5, null, true]}]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_set(j,'$[0]','x','$[9]',null) from docs where s is not null
-- setup: json
SELECT json_set(j,'$[0]','x','$[9]',null) from docs where s is not null;
-- mysql: [["[\"x\", null]"],["[\"x\", \"two\", {\"three\": [3.5, null, true]}, null]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_insert(j,'$.a',2) from docs where s is not null
-- setup: json
SELECT json_insert(j,'$.a',2) from docs where s is not null;
-- mysql: [["{\"a\": 1}"],["[1, \"two\", {\"three\": [3.5, null, true]}]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_replace(j,'$.a',2) from docs where s is not null
-- setup: json
SELECT json_replace(j,'$.a',2) from docs where s is not null;
-- mysql: [["{\"a\": 2}"],["[1, \"two\", {\"three\": [3.5, null, true]}]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_remove(j,'$[0]') from docs where s is not null
-- setup: json
SELECT json_remove(j,'$[0]') from docs where s is not null;
-- mysql: [["{\"a\": 1}"],["[\"two\", {\"three\": [3.5, null, true]}]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array_append(j,'$',s) from docs where s is not null
-- setup: json
SELECT json_array_append(j,'$',s) from docs where s is not null;
-- mysql: [["[{\"a\": 1}, \"\\\"x\\\"\"]"],["[1, \"two\", {\"three\": [3.5, null, true]}, \"two\"]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array_insert(j,'$[1]',i) from docs where s is not null
-- setup: json
SELECT json_array_insert(j,'$[1]',i) from docs where s is not null;
-- mysql: [["{\"a\": 1}"],["[1, null, \"two\", {\"three\": [3.5, null, true]}]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_merge_preserve(j,'[9]') from docs where s is not null
-- setup: json
SELECT json_merge_preserve(j,'[9]') from docs where s is not null;
-- mysql: [["[{\"a\": 1}, 9]"],["[1, \"two\", {\"three\": [3.5, null, true]}, 9]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_merge_patch(j,'{"z": 1}') from docs where s is not null
-- setup: json
SELECT json_merge_patch(j,'{"z": 1}') from docs where s is not null;
-- mysql: [["{\"a\": 1, \"z\": 1}"],["{\"z\": 1}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_quote(s) from docs where s is not null
-- setup: json
SELECT json_quote(s) from docs where s is not null;
-- mysql: [["\"\\\"x\\\"\""],["\"two\""]]
-- types: ["VAR_STRING(2408,31)"]

-- case: json_unquote(s) from docs where s is not null
-- setup: json
SELECT json_unquote(s) from docs where s is not null;
-- mysql: [["x"],["two"]]
-- types: ["VAR_STRING(400,31)"]

-- case: json_unquote(j) from docs where s is not null
-- setup: json
SELECT json_unquote(j) from docs where s is not null;
-- mysql: [["{\"a\": 1}"],["[1, \"two\", {\"three\": [3.5, null, true]}]"]]
-- types: ["LONGBLOB(4294967295,31)"]

-- case: json_storage_size(j) from docs where s is not null
-- setup: json
SELECT json_storage_size(j) from docs where s is not null;
-- mysql: [["13"],["55"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: json_object(s, i) from docs where s is not null
-- setup: json
SELECT json_object(s, i) from docs where s is not null;
-- mysql: [["{\"\\\"x\\\"\": 5}"],["{\"two\": null}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_array(s, j) from docs where s is not null
-- setup: json
SELECT json_array(s, j) from docs where s is not null;
-- mysql: [["[\"\\\"x\\\"\", {\"a\": 1}]"],["[\"two\", [1, \"two\", {\"three\": [3.5, null, true]}]]"]]
-- types: ["JSON(4294967292,31)"]

-- case: cast(t as json) from docs where s is not null
-- setup: json
SELECT cast(t as json) from docs where s is not null;
-- mysql: [["[1]"],["{\"k\": \"v\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_overlaps(j,'[1]') from docs where s is not null
-- setup: json
SELECT json_overlaps(j,'[1]') from docs where s is not null;
-- mysql: [["0"],["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: 1 member of (j) from docs where s is not null
-- setup: json
SELECT 1 member of (j) from docs where s is not null;
-- mysql: [["0"],["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: s member of (j) from docs where s is not null
-- setup: json
SELECT s member of (j) from docs where s is not null;
-- mysql: [["0"],["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: json_value(j,'$.a' returning unsigned) from docs where s is not null
-- setup: json
SELECT json_value(j,'$.a' returning unsigned) from docs where s is not null;
-- mysql: [["1"],[null]]
-- types: ["LONGLONG(21,0) BINARY UNSIGNED"]

-- case: json_value(j,'$[1]') from docs where s is not null
-- setup: json
SELECT json_value(j,'$[1]') from docs where s is not null;
-- mysql: [[null],["two"]]
-- types: ["VAR_STRING(2048,31)"]

-- case: json_value(j,'$[0]' returning decimal(5,2)) from docs where s is not null
-- setup: json
SELECT json_value(j,'$[0]' returning decimal(5,2)) from docs where s is not null;
-- mysql: [[null],["1.00"]]
-- types: ["NEWDECIMAL(7,2) BINARY"]

-- case: select json_arrayagg(i), json_arrayagg(s), json_objectagg(s, j) from docs where s is not null
-- setup: json
select json_arrayagg(i), json_arrayagg(s), json_objectagg(s, j) from docs where s is not null;
-- mysql: [["[5, null]","[\"\\\"x\\\"\", \"two\"]","{\"\\\"x\\\"\": {\"a\": 1}, \"two\": [1, \"two\", {\"three\": [3.5, null, true]}]}"]]
-- types: ["JSON(4294967292,31)","JSON(4294967292,31)","JSON(4294967292,31)"]

-- case: select json_arrayagg(j) from docs
-- setup: json
select json_arrayagg(j) from docs;
-- mysql: [["[{\"a\": 1}, null, [1, \"two\", {\"three\": [3.5, null, true]}]]"]]
-- types: ["JSON(4294967292,31)"]

-- case: select j from docs order by j
-- setup: json
-- differs: the warning's text or number
select j from docs order by j;
-- mysql: [[null],["{\"a\": 1}"],["[1, \"two\", {\"three\": [3.5, null, true]}]"]]
-- types: ["JSON(4294967295,0) BINARY"]
-- warnings: [["Warning",1235,"This version of MySQL doesn't yet support 'sorting of non-scalar JSON values'"]]

-- case: select min(j), max(j), count(distinct j) from docs
-- setup: json
select min(j), max(j), count(distinct j) from docs;
-- mysql: [["{\"a\": 1}","[1, \"two\", {\"three\": [3.5, null, true]}]","2"]]
-- types: ["JSON(4294967292,31)","JSON(4294967292,31)","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: select * from docs join json_table(docs.j, '$[*]' columns (n for ordinality, v varchar(20) path '$', three json path '$.three')) t where docs.i is null
-- setup: json
select * from docs join json_table(docs.j, '$[*]' columns (n for ordinality, v varchar(20) path '$', three json path '$.three')) t where docs.i is null;
-- mysql: [["[1, \"two\", {\"three\": [3.5, null, true]}]","two",null,"{\"k\": \"v\"}",null,null,null,null,null,null,null,null,null,null,"1","1",null],["[1, \"two\", {\"three\": [3.5, null, true]}]","two",null,"{\"k\": \"v\"}",null,null,null,null,null,null,null,null,null,null,"2","two",null],["[1, \"two\", {\"three\": [3.5, null, true]}]","two",null,"{\"k\": \"v\"}",null,null,null,null,null,null,null,null,null,null,"3",null,"[3.5, null, true]"]]
-- types: ["JSON(4294967295,0) BINARY","VAR_STRING(400,0)","LONG(11,0) BINARY","BLOB(262140,0)","DATE(10,0) BINARY","DATETIME(23,3) BINARY","TIME(10,0) BINARY","NEWDECIMAL(7,2) BINARY","DOUBLE(22,31) BINARY","BLOB(65535,0) BINARY","VAR_STRING(10,0) BINARY","YEAR(4,0) BINARY UNSIGNED","BIT(4,0) BINARY UNSIGNED","STRING(4,0)","LONGLONG(10,0) BINARY","VAR_STRING(80,0)","JSON(4294967295,0) BINARY"]

-- case: select t.* from docs, json_table(t, '$' columns (k varchar(5) path '$.k' default '"none"' on empty, has int exists path '$.k')) t where docs.t is not null
-- setup: json
select t.* from docs, json_table(t, '$' columns (k varchar(5) path '$.k' default '"none"' on empty, has int exists path '$.k')) t where docs.t is not null;
-- mysql: [["none","0"],["v","1"]]
-- types: ["VAR_STRING(20,0)","LONG(11,0) BINARY"]

-- case: j = cast('{"a":1}' as json) from docs
-- setup: json
SELECT j = cast('{"a":1}' as json) from docs;
-- mysql: [["1"],[null],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: j > cast('1' as json) from docs
-- setup: json
SELECT j > cast('1' as json) from docs;
-- mysql: [["1"],[null],["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: j < '[]' from docs
-- setup: json
SELECT j < '[]' from docs;
-- mysql: [["0"],[null],["0"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: j->'$.a' = 1 from docs
-- setup: json
SELECT j->'$.a' = 1 from docs;
-- mysql: [["1"],[null],[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: j->'$[1]' = 'two' from docs
-- setup: json
SELECT j->'$[1]' = 'two' from docs;
-- mysql: [[null],[null],["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: j->'$.a' in (1,2) from docs
-- setup: json
SELECT j->'$.a' in (1,2) from docs;
-- mysql: [["1"],[null],[null]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: j is null from docs
-- setup: json
SELECT j is null from docs;
-- mysql: [["0"],["1"],["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_extract('{"a":[1,2,{"b":"c"}]}', '$.a[last].b')
SELECT json_extract('{"a":[1,2,{"b":"c"}]}', '$.a[last].b');
-- mysql: [["\"c\""]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('[1,2,3,4]','$[last-2 to last]')
SELECT json_extract('[1,2,3,4]','$[last-2 to last]');
-- mysql: [["[2, 3, 4]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('{"a b":{"c":1}}','$."a b".c')
SELECT json_extract('{"a b":{"c":1}}','$."a b".c');
-- mysql: [["1"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('[[1,2],[3]]','$[*][0]')
SELECT json_extract('[[1,2],[3]]','$[*][0]');
-- mysql: [["[1, 3]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('{"a":{"b":1},"c":{"b":2}}','$.*.b')
SELECT json_extract('{"a":{"b":1},"c":{"b":2}}','$.*.b');
-- mysql: [["[1, 2]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('{"$":1}','$.$')
SELECT json_extract('{"$":1}','$.$');
-- mysql: [["1"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('{"ä":1}','$.ä')
SELECT json_extract('{"ä":1}','$.ä');
-- mysql: [["1"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('[]','$[0]')
SELECT json_extract('[]','$[0]');
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('null','$')
SELECT json_extract('null','$');
-- mysql: [["null"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('{"a":null}','$.a')
SELECT json_extract('{"a":null}','$.a');
-- mysql: [["null"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract('{"a":1}','$.a','$.*')
SELECT json_extract('{"a":1}','$.a','$.*');
-- mysql: [["[1, 1]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_unquote(json_extract('{"a":"x\\ty"}','$.a'))
SELECT json_unquote(json_extract('{"a":"x\\ty"}','$.a'));
-- mysql: [["x\ty"]]
-- types: ["LONGBLOB(4294967295,31)"]

-- case: cast('1.50' as json)
SELECT cast('1.50' as json);
-- mysql: [["1.5"]]
-- types: ["JSON(4294967292,31)"]

-- case: cast('1e3' as json)
SELECT cast('1e3' as json);
-- mysql: [["1000.0"]]
-- types: ["JSON(4294967292,31)"]

-- case: cast('100000000000000000000' as json)
SELECT cast('100000000000000000000' as json);
-- mysql: [["1e20"]]
-- types: ["JSON(4294967292,31)"]

-- case: cast('-0' as json)
SELECT cast('-0' as json);
-- mysql: [["0"]]
-- types: ["JSON(4294967292,31)"]

-- case: cast('1.0' as json)
SELECT cast('1.0' as json);
-- mysql: [["1.0"]]
-- types: ["JSON(4294967292,31)"]

-- case: cast(1.50 as json)
SELECT cast(1.50 as json);
-- mysql: [["1.50"]]
-- types: ["JSON(4294967292,31)"]

-- case: cast(1e300 as json)
SELECT cast(1e300 as json);
-- mysql: [["1e300"]]
-- types: ["JSON(4294967292,31)"]

-- case: cast('"\\u00e9"' as json)
SELECT cast('"\\u00e9"' as json);
-- mysql: [["\"é\""]]
-- types: ["JSON(4294967292,31)"]

-- case: cast('{"b":1,"a":2,"aa":3,"b":4}' as json)
SELECT cast('{"b":1,"a":2,"aa":3,"b":4}' as json);
-- mysql: [["{\"a\": 2, \"b\": 4, \"aa\": 3}"]]
-- types: ["JSON(4294967292,31)"]

-- case: cast(' [ 1 , 2 ] ' as json)
SELECT cast(' [ 1 , 2 ] ' as json);
-- mysql: [["[1, 2]"]]
-- types: ["JSON(4294967292,31)"]

-- case: cast(null as json)
SELECT cast(null as json);
-- mysql: [[null]]
-- types: ["JSON(4294967292,31)"]

-- case: cast(true as json)
SELECT cast(true as json);
-- mysql: [["true"]]
-- types: ["JSON(4294967292,31)"]

-- case: cast('[1' as json)
SELECT cast('[1' as json);
-- error: [3141,"22032","Invalid JSON text in argument 1 to function cast_as_json: \"Missing a comma or ']' after an array element.\" at position 2."]

-- case: cast('{"a" 1}' as json)
SELECT cast('{"a" 1}' as json);
-- error: [3141,"22032","Invalid JSON text in argument 1 to function cast_as_json: \"Missing a colon after a name of object member.\" at position 5."]

-- case: cast('{a:1}' as json)
SELECT cast('{a:1}' as json);
-- error: [3141,"22032","Invalid JSON text in argument 1 to function cast_as_json: \"Missing a name for object member.\" at position 1."]

-- case: cast('[1,]' as json)
SELECT cast('[1,]' as json);
-- error: [3141,"22032","Invalid JSON text in argument 1 to function cast_as_json: \"Invalid value.\" at position 3."]

-- case: cast('"abc' as json)
SELECT cast('"abc' as json);
-- error: [3141,"22032","Invalid JSON text in argument 1 to function cast_as_json: \"Missing a closing quotation mark in string.\" at position 4."]

-- case: cast('tru' as json)
SELECT cast('tru' as json);
-- error: [3141,"22032","Invalid JSON text in argument 1 to function cast_as_json: \"Invalid value.\" at position 3."]

-- case: cast('1.' as json)
SELECT cast('1.' as json);
-- error: [3141,"22032","Invalid JSON text in argument 1 to function cast_as_json: \"Miss fraction part in number.\" at position 2."]

-- case: cast('1e' as json)
SELECT cast('1e' as json);
-- error: [3141,"22032","Invalid JSON text in argument 1 to function cast_as_json: \"Miss exponent in number.\" at position 2."]

-- case: cast('[1] 2' as json)
SELECT cast('[1] 2' as json);
-- error: [3141,"22032","Invalid JSON text in argument 1 to function cast_as_json: \"The document root must not be followed by other values.\" at position 4."]

-- case: cast(x'5b5d' as json)
SELECT cast(x'5b5d' as json);
-- mysql: [["\"base64:type15:W10=\""]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_valid('{"type":"object","properties":{"a":{"type":"number","minimum":0,"maximum":10}}}','{"a":5}')
SELECT json_schema_valid('{"type":"object","properties":{"a":{"type":"number","minimum":0,"maximum":10}}}','{"a":5}');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_schema_valid('{"type":"object","properties":{"a":{"type":"number","minimum":0,"maximum":10}}}','{"a":50}')
SELECT json_schema_valid('{"type":"object","properties":{"a":{"type":"number","minimum":0,"maximum":10}}}','{"a":50}');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_schema_validation_report('{"type":"object","properties":{"latitude":{"type":"number","minimum":-90,"maximum":90}},"required":["latitude"]}','{"latitude":91}')
SELECT json_schema_validation_report('{"type":"object","properties":{"latitude":{"type":"number","minimum":-90,"maximum":90}},"required":["latitude"]}','{"latitude":91}');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#/latitude' failed requirement 'maximum' at JSON Schema location '#/properties/latitude'\", \"schema-location\": \"#/properties/latitude\", \"document-location\": \"#/latitude\", \"schema-failed-keyword\": \"maximum\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_valid(null,'1')
-- differs: column metadata
SELECT json_schema_valid(null,'1');
-- mysql: [[null]]
-- types: ["NULL(0,0) BINARY"]

-- case: json_schema_valid('[]','1')
SELECT json_schema_valid('[]','1');
-- error: [3853,"22032","Invalid JSON type in argument 1 to function json_schema_valid; an object is required."]

-- case: json_schema_valid('{"enum":[1,"a"]}','"a"')
SELECT json_schema_valid('{"enum":[1,"a"]}','"a"');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_schema_validation_report('{"enum":[1,"a"]}','2')
SELECT json_schema_validation_report('{"enum":[1,"a"]}','2');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#' failed requirement 'enum' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#\", \"schema-failed-keyword\": \"enum\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{"items":{"type":"string"}}','["a",1]')
SELECT json_schema_validation_report('{"items":{"type":"string"}}','["a",1]');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#/1' failed requirement 'type' at JSON Schema location '#/items'\", \"schema-location\": \"#/items\", \"document-location\": \"#/1\", \"schema-failed-keyword\": \"type\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{"type":"string","minLength":3}','"ab"')
SELECT json_schema_validation_report('{"type":"string","minLength":3}','"ab"');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#' failed requirement 'minLength' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#\", \"schema-failed-keyword\": \"minLength\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{"type":"string","maxLength":3}','"abcd"')
SELECT json_schema_validation_report('{"type":"string","maxLength":3}','"abcd"');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#' failed requirement 'maxLength' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#\", \"schema-failed-keyword\": \"maxLength\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{"pattern":"^a"}','"ba"')
SELECT json_schema_validation_report('{"pattern":"^a"}','"ba"');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#' failed requirement 'pattern' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#\", \"schema-failed-keyword\": \"pattern\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{"uniqueItems":true}','[1,1]')
SELECT json_schema_validation_report('{"uniqueItems":true}','[1,1]');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#/1' failed requirement 'uniqueItems' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#/1\", \"schema-failed-keyword\": \"uniqueItems\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{"additionalProperties":false,"properties":{"a":{}}}','{"a":1,"b":2}')
SELECT json_schema_validation_report('{"additionalProperties":false,"properties":{"a":{}}}','{"a":1,"b":2}');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#/b' failed requirement 'additionalProperties' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#/b\", \"schema-failed-keyword\": \"additionalProperties\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{"allOf":[{"type":"number"},{"minimum":5}]}','3')
SELECT json_schema_validation_report('{"allOf":[{"type":"number"},{"minimum":5}]}','3');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#' failed requirement 'allOf' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#\", \"schema-failed-keyword\": \"allOf\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{"anyOf":[{"type":"string"},{"minimum":5}]}','3')
SELECT json_schema_validation_report('{"anyOf":[{"type":"string"},{"minimum":5}]}','3');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#' failed requirement 'anyOf' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#\", \"schema-failed-keyword\": \"anyOf\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{"oneOf":[{"minimum":1},{"minimum":2}]}','3')
SELECT json_schema_validation_report('{"oneOf":[{"minimum":1},{"minimum":2}]}','3');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#' failed requirement 'oneOf' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#\", \"schema-failed-keyword\": \"oneOf\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{"not":{"type":"number"}}','3')
SELECT json_schema_validation_report('{"not":{"type":"number"}}','3');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#' failed requirement 'not' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#\", \"schema-failed-keyword\": \"not\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{"multipleOf":2}','3')
SELECT json_schema_validation_report('{"multipleOf":2}','3');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#' failed requirement 'multipleOf' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#\", \"schema-failed-keyword\": \"multipleOf\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{"maximum":3,"exclusiveMaximum":true}','3')
SELECT json_schema_validation_report('{"maximum":3,"exclusiveMaximum":true}','3');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#' failed requirement 'maximum' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#\", \"schema-failed-keyword\": \"maximum\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{"dependencies":{"a":["b"]}}','{"a":1}')
SELECT json_schema_validation_report('{"dependencies":{"a":["b"]}}','{"a":1}');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#' failed requirement 'dependencies' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#\", \"schema-failed-keyword\": \"dependencies\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{"minItems":2}','[1]')
SELECT json_schema_validation_report('{"minItems":2}','[1]');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#' failed requirement 'minItems' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#\", \"schema-failed-keyword\": \"minItems\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{"maxItems":0}','[1]')
SELECT json_schema_validation_report('{"maxItems":0}','[1]');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#' failed requirement 'maxItems' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#\", \"schema-failed-keyword\": \"maxItems\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{"minProperties":2}','{"a":1}')
SELECT json_schema_validation_report('{"minProperties":2}','{"a":1}');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#' failed requirement 'minProperties' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#\", \"schema-failed-keyword\": \"minProperties\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_validation_report('{"definitions":{"n":{"type":"number"}},"properties":{"a":{"$ref":"#/definitions/n"}}}','{"a":"x"}')
SELECT json_schema_validation_report('{"definitions":{"n":{"type":"number"}},"properties":{"a":{"$ref":"#/definitions/n"}}}','{"a":"x"}');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#/a' failed requirement 'type' at JSON Schema location '#/definitions/n'\", \"schema-location\": \"#/definitions/n\", \"document-location\": \"#/a\", \"schema-failed-keyword\": \"type\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_valid('{"$ref":"http://example.com/x"}','1')
SELECT json_schema_valid('{"$ref":"http://example.com/x"}','1');
-- error: [1235,"42000","This version of MySQL doesn't yet support 'references in JSON Schema'"]

-- case: json_schema_valid('{"type":["string","null"]}','null')
SELECT json_schema_valid('{"type":["string","null"]}','null');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_schema_valid('{"type":"integer"}','1.0')
SELECT json_schema_valid('{"type":"integer"}','1.0');
-- mysql: [["0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_schema_valid('{"type":"integer"}','1')
SELECT json_schema_valid('{"type":"integer"}','1');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_schema_valid('{"type":"boolean"}','true')
SELECT json_schema_valid('{"type":"boolean"}','true');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: json_schema_validation_report('{"patternProperties":{"^x":{"type":"number"}}}','{"xa":"1"}')
SELECT json_schema_validation_report('{"patternProperties":{"^x":{"type":"number"}}}','{"xa":"1"}');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#/xa' failed requirement 'patternProperties' at JSON Schema location '#'\", \"schema-location\": \"#\", \"document-location\": \"#/xa\", \"schema-failed-keyword\": \"patternProperties\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_schema_valid('{"type":"object"','{}')
SELECT json_schema_valid('{"type":"object"','{}');
-- error: [3141,"22032","Invalid JSON text in argument 1 to function json_schema_valid: \"Missing a comma or '}' after an object member.\" at position 16."]

-- case: json_schema_valid(1,'{}')
SELECT json_schema_valid(1,'{}');
-- error: [3146,"22032","Invalid data type for JSON data in argument 1 to function json_schema_valid; a JSON string or JSON type is required."]

-- case: json_schema_validation_report('{"required":["a","b"],"properties":{"a":{"type":"string"}}}','{"a":1}')
SELECT json_schema_validation_report('{"required":["a","b"],"properties":{"a":{"type":"string"}}}','{"a":1}');
-- mysql: [["{\"valid\": false, \"reason\": \"The JSON document location '#/a' failed requirement 'type' at JSON Schema location '#/properties/a'\", \"schema-location\": \"#/properties/a\", \"document-location\": \"#/a\", \"schema-failed-keyword\": \"type\"}"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_valid of what is no string
SELECT JSON_VALID(1), JSON_VALID(CAST(NULL AS SIGNED)), JSON_VALID(CAST(NULL AS BINARY)), JSON_VALID(CAST('1' AS DATE)), JSON_VALID(NULL);
-- mysql: [["0","0",null,"0",null]]
-- types: ["LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY"]

-- case: documents come before dates and times
-- setup: json
SELECT j < d, j <= dt, tm > j, d < j, j >= tm, j = d FROM docs;
-- mysql: [["1","1","1","0","0","0"],[null,null,null,null,null,null],[null,null,null,null,null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: j and 1 from docs
-- setup: json
SELECT j and 1 FROM docs;
-- mysql: [["1"],[null],["1"]]
-- types: ["LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",3986,"Evaluating a JSON value in SQL boolean context does an implicit comparison against JSON integer 0; if this is not what you want, consider converting JSON to a SQL numeric type with JSON_VALUE RETURNING"]]

-- case: j or j, not j, j xor 0 from docs
-- setup: json
SELECT j or j, not j, j xor 0 FROM docs;
-- mysql: [["1","0","1"],[null,null,null],["1","0","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]
-- warnings: [["Warning",3986,"Evaluating a JSON value in SQL boolean context does an implicit comparison against JSON integer 0; if this is not what you want, consider converting JSON to a SQL numeric type with JSON_VALUE RETURNING"],["Warning",3986,"Evaluating a JSON value in SQL boolean context does an implicit comparison against JSON integer 0; if this is not what you want, consider converting JSON to a SQL numeric type with JSON_VALUE RETURNING"],["Warning",3986,"Evaluating a JSON value in SQL boolean context does an implicit comparison against JSON integer 0; if this is not what you want, consider converting JSON to a SQL numeric type with JSON_VALUE RETURNING"],["Warning",3986,"Evaluating a JSON value in SQL boolean context does an implicit comparison against JSON integer 0; if this is not what you want, consider converting JSON to a SQL numeric type with JSON_VALUE RETURNING"]]

-- case: j is true, j is unknown from docs
-- setup: json
SELECT j is true, j is unknown FROM docs;
-- mysql: [["1","0"],["0","1"],["1","0"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL","LONGLONG(1,0) BINARY NOT_NULL"]
-- warnings: [["Warning",3986,"Evaluating a JSON value in SQL boolean context does an implicit comparison against JSON integer 0; if this is not what you want, consider converting JSON to a SQL numeric type with JSON_VALUE RETURNING"]]

-- case: if(j, 1, 2) from docs where i = 5
-- setup: json
SELECT if(j, 1, 2) FROM docs WHERE i = 5;
-- mysql: [["2"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to DOUBLE from column j at row 1"]]

-- case: 1 from docs where j
-- setup: json
SELECT 1 FROM docs WHERE j;
-- mysql: [["1"],["1"]]
-- types: ["LONGLONG(2,0) BINARY NOT_NULL"]
-- warnings: [["Warning",3986,"Evaluating a JSON value in SQL boolean context does an implicit comparison against JSON integer 0; if this is not what you want, consider converting JSON to a SQL numeric type with JSON_VALUE RETURNING"]]

-- case: json_array(99999999999999999999, 1e20, 12345678901234567890.12, 1.50)
-- setup: json
SELECT json_array(99999999999999999999, 1e20, 12345678901234567890.12, 1.50);
-- mysql: [["[99999999999999999999, 1e20, 12345678901234567890.12, 1.50]"]]
-- types: ["JSON(4294967292,31)"]

-- case: cast(cast('1e30' as json) as signed), cast('18446744073709551615' as json) | 0, cast('"12x"' as json) | 0
-- setup: json
SELECT cast(cast('1e30' as json) as signed), cast('18446744073709551615' as json) | 0, cast('"12x"' as json) | 0;
-- mysql: [["9223372036854775807","18446744073709551615","12"]]
-- types: ["LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY UNSIGNED"]
-- warnings: [["Warning",3155,"Out of range JSON value for CAST to INTEGER from column cast_as_json at row 1"],["Warning",3156,"Invalid JSON value for CAST to INTEGER from column cast_as_json at row 1"]]

-- case: json_type(cast(99999999999999999999 as json)), json_type(cast('99999999999999999999' as json))
-- setup: json
SELECT json_type(cast(99999999999999999999 as json)), json_type(cast('99999999999999999999' as json));
-- mysql: [["DECIMAL","DOUBLE"]]
-- types: ["VAR_STRING(68,31)","VAR_STRING(68,31)"]

-- case: cast(j as date), cast(j as time), cast(j as datetime) from docs where i = 5
-- setup: json
SELECT cast(j as date), cast(j as time), cast(j as datetime) FROM docs WHERE i = 5;
-- mysql: [[null,null,null]]
-- types: ["DATE(10,0) BINARY","TIME(10,0) BINARY","DATETIME(19,0) BINARY"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to DATE from column j at row 1"],["Warning",3156,"Invalid JSON value for CAST to TIME from column j at row 1"],["Warning",3156,"Invalid JSON value for CAST to DATETIME/TIMESTAMP from column j at row 1"]]

-- case: cast(json_extract(j, '$.a') as date) from docs
-- setup: json
SELECT cast(json_extract(j, '$.a') as date) FROM docs;
-- mysql: [[null],[null],[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to DATE from column json_extract at row 1"]]

-- case: coalesce(j) + 0, ifnull(j, 1) + 0, json_object('a', j) + 1 from docs where i = 5
-- setup: json
SELECT coalesce(j) + 0, ifnull(j, 1) + 0, json_object('a', j) + 1 FROM docs WHERE i = 5;
-- mysql: [["0","0","1"]]
-- types: ["DOUBLE(23,31) BINARY","DOUBLE(23,31) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to DOUBLE from column json_object at row 1"]]

-- case: cast(cast('"2020-13-01"' as json) as date), cast(cast('"900:00:00"' as json) as time), cast(cast('20200101' as json) as date)
-- setup: json
SELECT cast(cast('"2020-13-01"' as json) as date), cast(cast('"900:00:00"' as json) as time), cast(cast('20200101' as json) as date);
-- mysql: [[null,null,null]]
-- types: ["DATE(10,0) BINARY","TIME(10,0) BINARY","DATE(10,0) BINARY"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to DATE from column cast_as_json at row 1"],["Warning",3156,"Invalid JSON value for CAST to TIME from column cast_as_json at row 1"],["Warning",3156,"Invalid JSON value for CAST to DATE from column cast_as_json at row 1"]]

-- case: json_array(strcmp(s, 'a')) from docs
-- setup: json
SELECT json_array(strcmp(s, 'a')) FROM docs;
-- mysql: [["[true]"],["[null]"],["[true]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_value(e, '$') from docs
-- setup: json
SELECT json_value(e, '$') FROM docs;
-- error: [3146,"22032","Invalid data type for JSON data in argument 1 to function json_value; a JSON string or JSON type is required."]

-- case: json_keys(e) from docs
-- setup: json
SELECT json_keys(e) FROM docs;
-- error: [3146,"22032","Invalid data type for JSON data in argument 1 to function json_keys; a JSON string or JSON type is required."]

-- case: json_set(null * 10, '$.a', 1)
-- setup: json
SELECT json_set(null * 10, '$.a', 1);
-- error: [3146,"22032","Invalid data type for JSON data in argument 1 to function json_set; a JSON string or JSON type is required."]

-- case: json_merge_preserve(null, 1), json_merge_preserve('1', null, 'bad'), json_overlaps(null, 'bad'), json_contains(null, 1), json_remove(null, 'bad'), json_array_append(null, '$', 9223372036854775807 + 1)
-- setup: json
SELECT json_merge_preserve(null, 1), json_merge_preserve('1', null, 'bad'), json_overlaps(null, 'bad'), json_contains(null, 1), json_remove(null, 'bad'), json_array_append(null, '$', 9223372036854775807 + 1);
-- mysql: [[null,null,null,null,null,null]]
-- types: ["JSON(4294967292,31)","JSON(4294967292,31)","LONGLONG(1,0) BINARY","LONGLONG(21,0) BINARY","JSON(4294967292,31)","JSON(4294967292,31)"]

-- case: json_quote(j) from docs
-- setup: json
SELECT json_quote(j) FROM docs;
-- error: [3064,"HY000","Incorrect type for argument 1 in function json_quote."]

-- case: json_quote(vb) from docs
-- setup: json
SELECT json_quote(vb) FROM docs;
-- error: [3144,"22032","Cannot create a JSON value from a string with CHARACTER SET 'binary'."]

-- case: json_unquote(x'61')
-- setup: json
SELECT json_unquote(x'61');
-- error: [3144,"22032","Cannot create a JSON value from a string with CHARACTER SET 'binary'."]

-- case: json_object(vb, 1) from docs
-- setup: json
SELECT json_object(vb, 1) FROM docs;
-- error: [3144,"22032","Cannot create a JSON value from a string with CHARACTER SET 'binary'."]

-- case: json_array(dc * 0, dc - dc, dc * 1.1, 0.00, 0.0 + 0.0) from docs
-- setup: json
SELECT json_array(dc * 0, dc - dc, dc * 1.1, 0.00, 0.0 + 0.0) FROM docs;
-- mysql: [["[0, 0, 1.650, 0.00, 0.0]"],["[null, null, null, 0.00, 0.0]"],["[null, null, null, 0.00, 0.0]"]]
-- types: ["JSON(4294967292,31)"]

-- case: json_extract(coalesce(null, null), '$'), json_set((select null), '$.a', 1)
-- setup: json
SELECT json_extract(coalesce(null, null), '$'), json_set((select null), '$.a', 1);
-- mysql: [[null,null]]
-- types: ["JSON(4294967292,31)","JSON(4294967292,31)"]

-- case: json_merge_preserve(json_keys(j), json_value(j, '$.a')) from docs
-- setup: json
SELECT json_merge_preserve(json_keys(j), json_value(j, '$.a')) FROM docs;
-- mysql: [["[\"a\", 1]"],[null],[null]]
-- types: ["JSON(4294967292,31)"]

-- case: cast(unix_timestamp(timestamp'2020-01-01 00:00:00.75') as signed), unix_timestamp(timestamp'2020-01-01 00:00:00.75') | 0
-- setup: json
SELECT cast(unix_timestamp(timestamp'2020-01-01 00:00:00.75') as signed), unix_timestamp(timestamp'2020-01-01 00:00:00.75') | 0;
-- mysql: [["1577836800","1577836800"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL UNSIGNED"]

-- case: json_quote and json_unquote of no text
SELECT JSON_QUOTE(CAST(NULL AS DATETIME)), JSON_UNQUOTE(NULL + 1), JSON_QUOTE(CAST(NULL AS SIGNED)), JSON_UNQUOTE(IF(1 = 2, CURDATE(), NULL));
-- mysql: [[null,null,null,null]]
-- types: ["VAR_STRING(464,31)","VAR_STRING(88,31)","VAR_STRING(512,31)","VAR_STRING(40,31)"]

-- case: json_quote of a number
SELECT JSON_QUOTE(n) FROM (SELECT NULL AS n UNION ALL SELECT 1) AS d;
-- error: [3064,"HY000","Incorrect type for argument 1 in function json_quote."]

-- case: json_unquote of a date
SELECT JSON_UNQUOTE(DATE'2020-01-01');
-- error: [3064,"HY000","Incorrect type for argument 1 in function json_unquote."]

-- case: long bytes in a document
SELECT JSON_ARRAY(CAST(REPEAT('ab', 40) AS BINARY)), JSON_UNQUOTE(CAST(CAST(REPEAT('ab', 40) AS BINARY) AS JSON));
-- mysql: [["[\"base64:type15:YWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJh\\nYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWI=\"]","base64:type15:YWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJh\nYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWI="]]
-- types: ["JSON(4294967292,31)","LONGBLOB(4294967295,31)"]

-- case: computed decimals in a document
SELECT JSON_ARRAY(1 / 100000000, 0 / 5, -1 / 100000000, 1.50 - 1.50, UNIX_TIMESTAMP('2020-01-01 00:00:00.5'), UNIX_TIMESTAMP('2020-01-01 00:00:00.0'));
-- mysql: [["[0.0000, 0, 0.0000, 0, 1577836800.500000, 1577836800]"]]
-- types: ["JSON(4294967292,31)"]

-- case: numbers of times in a document
SELECT JSON_ARRAY(t + 0, t * 2, t + 1.5, t - t, -t) FROM (SELECT CAST('10:11:12.5' AS TIME(3)) AS t UNION ALL SELECT CAST('10:11:12' AS TIME(3))) AS d ORDER BY t;
-- mysql: [["[101112, 202224, 101113.5, 0, -101112.0]"],["[101112.500, 202225.000, 101114.000, 0, -101112.5]"]]
-- types: ["JSON(4294967292,31)"]

-- case: decimals of seventeen digits
SELECT JSON_ARRAY(20210304050607.891, 0.1, 123456789012345.67, 1.2345678901234567), CAST(JSON_ARRAY(20210304050607.891) AS CHAR);
-- mysql: [["[20210304050607.891, 0.1, 123456789012345.67, 1.2345678901234567]","[20210304050607.891]"]]
-- types: ["JSON(4294967292,31)","LONGBLOB(4294967295,31)"]

-- case: NULL is a member of nothing
SELECT NULL MEMBER OF('%b%'), NULL MEMBER OF(5);
-- mysql: [[null,null]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: a document that is chosen, as a year and as integers
SELECT CAST(COALESCE(CAST('[1]' AS JSON), NULL) AS YEAR), CAST(COALESCE(CAST('12' AS JSON), NULL) AS SIGNED), CAST(IF(1 = 1, CAST('[1]' AS JSON), NULL) AS UNSIGNED), CAST(CAST('2012' AS JSON) AS YEAR);
-- mysql: [[null,"12","0","2012"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY UNSIGNED","YEAR(4,0) BINARY UNSIGNED"]
-- warnings: [["Warning",1525,"Incorrect YEAR value: '[1]'"],["Warning",1292,"Truncated incorrect INTEGER value: '[1]'"]]

-- case: digits of COALESCE and IFNULL in a document
-- setup: temporals
SELECT JSON_ARRAY(COALESCE(n, 1.25), IFNULL(n, 0.5), COALESCE(NULL, 1.25)), CAST(IFNULL(n, 1.25) AS CHAR) FROM clocks WHERE id = 1;
-- mysql: [["[123456, 123456, 1.25]","123456.00"]]
-- types: ["JSON(4294967292,31)","VAR_STRING(56,31)"]

-- case: a subquery that is no text is no document
SELECT * FROM JSON_TABLE((SELECT 1), '$[*]' COLUMNS (a INT PATH '$')) j;
-- error: [1210,"HY000","Incorrect arguments to JSON_TABLE"]

-- case: what is no document is an error where a row comes to it
SELECT JSON_LENGTH(1) FROM (SELECT 1 AS n) t WHERE n = 2;
-- mysql: []
-- types: ["LONGLONG(21,0) BINARY"]

-- case: what is no document is not computed
SELECT JSON_LENGTH(CAST(1 AS UNSIGNED) - 2);
-- error: [3146,"22032","Invalid data type for JSON data in argument 1 to function json_length; a JSON string or JSON type is required."]

-- case: JSON_VALUE of what is no document is an error without rows
SELECT JSON_VALUE(n, '$.a') FROM (SELECT 1 AS n) t WHERE n = 2;
-- error: [3146,"22032","Invalid data type for JSON data in argument 1 to function json_value; a JSON string or JSON type is required."]

-- case: bits are no key
-- setup: values
SELECT JSON_OBJECT(bt, 1) FROM t WHERE bt IS NOT NULL;
-- error: [3144,"22032","Cannot create a JSON value from a string with CHARACTER SET 'binary'."]

-- case: a candidate that is NULL
SELECT JSON_CONTAINS(d, d->>'$.a'), JSON_CONTAINS(d, CAST('1' AS JSON)) FROM (SELECT CAST('"x"' AS JSON) AS d) t;
-- mysql: [[null,"0"]]
-- types: ["LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY"]

-- case: types of bytes in documents and of numbers by their size
SELECT JSON_TYPE(JSON_EXTRACT(JSON_ARRAY(x'61'), '$[0]')), JSON_TYPE('4294967296'), JSON_TYPE('4294967295'), JSON_TYPE(CAST(5555555555 AS JSON)), JSON_TYPE(CAST(CAST(1 AS UNSIGNED) AS JSON));
-- mysql: [["BLOB","UNSIGNED INTEGER","INTEGER","INTEGER","UNSIGNED INTEGER"]]
-- types: ["VAR_STRING(68,31)","VAR_STRING(68,31)","VAR_STRING(68,31)","VAR_STRING(68,31)","VAR_STRING(68,31)"]

-- case: cast(json_extract(j, '$[0]') as date), cast(json_extract(j, '$[1]') as datetime(6)), cast(json_extract(j, '$[2]') as time), cast(json_extract(j, '$[3]') as date), cast(json_extract(j, '$[4]') as time) from (select cast('["10:11:12", "2020/1/2 3", "1 2:03", "2020-02-30", "101112"]' as json) as j) as t
SELECT cast(json_extract(j, '$[0]') as date), cast(json_extract(j, '$[1]') as datetime(6)), cast(json_extract(j, '$[2]') as time), cast(json_extract(j, '$[3]') as date), cast(json_extract(j, '$[4]') as time) from (select cast('["10:11:12", "2020/1/2 3", "1 2:03", "2020-02-30", "101112"]' as json) as j) as t;
-- mysql: [["2010-11-12","2020-01-02 03:00:00.000000","26:03:00",null,null]]
-- types: ["DATE(10,0) BINARY","DATETIME(26,6) BINARY","TIME(10,0) BINARY","DATE(10,0) BINARY","TIME(10,0) BINARY"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to TIME from column json_extract at row 1"]]

-- case: JSON_VALUE as a date or time
SELECT JSON_VALUE('["2020-01-02"]', '$[0]' RETURNING DATETIME), JSON_VALUE('["20200102"]', '$[0]' RETURNING DATETIME), JSON_VALUE('["2020-01-02 10:11:12.567"]', '$[0]' RETURNING DATETIME(2)), JSON_VALUE('["10:11:12"]', '$[0]' RETURNING DATE), JSON_VALUE('["2020-01-02abc"]', '$[0]' RETURNING DATE), JSON_VALUE('["0000-00-00"]', '$[0]' RETURNING DATE), JSON_VALUE('["1 10:11:12.9"]', '$[0]' RETURNING TIME), JSON_VALUE('["101112"]', '$[0]' RETURNING TIME);
-- mysql: [[null,"2020-01-02 00:00:00","2020-01-02 10:11:12.56","2010-11-12",null,null,"34:11:12",null]]
-- types: ["DATETIME(19,0) BINARY","DATETIME(19,0) BINARY","DATETIME(22,2) BINARY","DATE(10,0) BINARY","DATE(10,0) BINARY","DATE(10,0) BINARY","TIME(10,0) BINARY","TIME(10,0) BINARY"]

-- case: JSON_TABLE's zero dates and what begins with a time
SELECT * FROM JSON_TABLE('["0000-00-00", "10:11:12abc", "20200102"]', '$[*]' COLUMNS (a DATE PATH '$', b TIME PATH '$')) j;
-- mysql: [[null,"00:00:00"],["2010-11-12","10:11:12"],["2020-01-02",null]]
-- types: ["DATE(10,0) BINARY","TIME(10,0) BINARY"]

-- case: numbers that no double holds are no documents
SELECT JSON_VALID('1e400'), JSON_VALID(CONCAT('1', REPEAT('0', 400))), JSON_VALID(CONCAT('[1', REPEAT('0', 300), ']')), JSON_TYPE(CONCAT('1', REPEAT('0', 300)));
-- mysql: [["0","0","1","DOUBLE"]]
-- types: ["LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","LONGLONG(21,0) BINARY","VAR_STRING(68,31)"]

-- case: where such a number begins
SELECT CAST(CONCAT('[1, 1', REPEAT('0', 400), ']') AS JSON);
-- error: [3141,"22032","Invalid JSON text in argument 1 to function cast_as_json: \"Number too big to be stored in double.\" at position 4."]

-- case: a time with a fraction, computed, in a document
SELECT JSON_ARRAY(TIME'01:02:03.0' * 2, TIME'01:02:03.5' * 2, TIME'01:02:03.50' * 2, CAST('1:2:3' AS TIME(2)) * 2, CAST(CONCAT('1:2:3', '.5') AS TIME(1)) * 2, TIME'00:00:00.5' * 0);
-- mysql: [["[20406, 20407.0, 20407.00, 20406, 20407.0, 0]"]]
-- types: ["JSON(4294967292,31)"]

-- case: a document beside other values is long text, beside TEXT and BLOB behind them it is of their type
-- setup: values
SELECT COALESCE(JSON_ARRAY(i), s), COALESCE(JSON_ARRAY(i), s, tx), COALESCE(i, JSON_ARRAY(i), bl), COALESCE(JSON_ARRAY(i), tx), COALESCE(tx, JSON_ARRAY(i), i), CASE WHEN i = 9 THEN i WHEN i = 8 THEN JSON_ARRAY(1) ELSE tx END FROM t WHERE i = 1;
-- mysql: [["[1]","[1]","1","[1]","text","text"]]
-- types: ["LONGBLOB(4294967295,31)","BLOB(4294967295,31)","BLOB(4294967295,31) BINARY","LONGBLOB(4294967295,31)","LONGBLOB(4294967295,31)","BLOB(4294967295,31)"]

-- case: a DOUBLE of a document that is beyond DECIMAL
SELECT CAST(JSON_EXTRACT('[-12.5e300]', '$[0]') AS DECIMAL(65, 0));
-- mysql: [["-99999999999999999999999999999999999999999999999999999999999999999"]]
-- types: ["NEWDECIMAL(66,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '-1.25'"],["Warning",3155,"Out of range JSON value for CAST to DECIMAL from column json_extract at row 1"]]

-- case: bytes in documents are no text and come after everything else
SELECT JSON_SEARCH(JSON_ARRAY(x'616263', 'abc'), 'all', '%b%'), JSON_SEARCH(JSON_OBJECT('abc', 0x1F), 'one', '%b%'), JSON_ARRAY(x'61') > JSON_ARRAY('zz'), JSON_ARRAY(x'61') > JSON_ARRAY(TRUE), JSON_ARRAY(x'62') > JSON_ARRAY(x'6161'), JSON_ARRAY(x'61') < JSON_ARRAY(x'6100'), JSON_ARRAY(b'1') > JSON_ARRAY(x'ffff'), JSON_STORAGE_SIZE(JSON_ARRAY(x'616263'));
-- mysql: [["\"$[1]\"",null,"1","1","1","1","0","13"]]
-- types: ["JSON(4294967292,31)","JSON(4294967292,31)","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY","LONGLONG(21,0) BINARY"]

-- case: the name of a document that is chosen
-- setup: values
SELECT FIELD(IF(ni = 3, CAST('[1]' AS JSON), JSON_ARRAY(s)), ni > 4), NULLIF(JSON_ARRAY(s), JSON_ARRAY(1)) + 0 FROM t WHERE ni = 3;
-- mysql: [["1","0"]]
-- types: ["LONGLONG(11,0) BINARY NOT_NULL","DOUBLE(23,31) BINARY"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to DOUBLE from column cast_as_json at row 1"],["Warning",3156,"Invalid JSON value for CAST to DOUBLE from column json_array at row 1"]]

-- case: digits that a column leaves of a DECIMAL
-- setup: values
SELECT JSON_ARRAY(ROUND(d, i), TRUNCATE(123456.789, i), ROUND(123456.789, ni)), CONCAT(TRUNCATE(123456.789, i)) FROM t;
-- mysql: [["[4.6, 123456.7, 123456.789]","123456.700"],["[null, null, 0]",null],["[0, 100000, 123457]","100000.000"]]
-- types: ["JSON(4294967292,31)","VAR_STRING(44,31)"]
