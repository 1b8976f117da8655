-- COMPRESS and UNCOMPRESS (manual: Encryption and Compression Functions): RFC 1950 and 1951, with the bytes that zlib gives at its default level.
CREATE OR REPLACE FUNCTION aproxy.adler32(x bytea) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT (((octet_length(x) + coalesce(sum((octet_length(x) - i)::bigint * get_byte(x, i)), 0)::bigint) % 65521) << 16) | ((1 + coalesce(sum(get_byte(x, i)), 0)) % 65521)
  FROM generate_series(0, octet_length(x) - 1) AS i
$$;

CREATE OR REPLACE FUNCTION aproxy.bytes_of(x integer[]) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(set_byte('\x00', 0, v), ''), '') FROM unnest(x) AS v
$$;

-- Lengths and distances: the first one of each code, and how many bits follow it.
CREATE OR REPLACE FUNCTION aproxy.deflate_length_base() RETURNS integer[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT '[0:28]={3,4,5,6,7,8,9,10,11,13,15,17,19,23,27,31,35,43,51,59,67,83,99,115,131,163,195,227,258}'::integer[]
$$;
CREATE OR REPLACE FUNCTION aproxy.deflate_length_extra() RETURNS integer[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT '[0:28]={0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0}'::integer[]
$$;
CREATE OR REPLACE FUNCTION aproxy.deflate_distance_base() RETURNS integer[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT '[0:29]={1,2,3,4,5,7,9,13,17,25,33,49,65,97,129,193,257,385,513,769,1025,1537,2049,3073,4097,6145,8193,12289,16385,24577}'::integer[]
$$;
CREATE OR REPLACE FUNCTION aproxy.deflate_distance_extra() RETURNS integer[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT '[0:29]={0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13}'::integer[]
$$;
CREATE OR REPLACE FUNCTION aproxy.deflate_order() RETURNS integer[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT '[0:18]={16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15}'::integer[]
$$;
-- Code lengths of the fixed trees.
CREATE OR REPLACE FUNCTION aproxy.deflate_fixed() RETURNS integer[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_agg(CASE WHEN i < 144 THEN 8 WHEN i < 256 THEN 9 WHEN i < 280 THEN 7 ELSE 8 END ORDER BY i) FROM generate_series(0, 287) AS i
$$;

-- ---------------------------------------------------------------- inflate

-- A canonical code for decoding: how many symbols there are of each length (0 to 15), then the symbols in order. NULL: the lengths are no code.
CREATE OR REPLACE FUNCTION aproxy.inflate_code(lengths integer[], may_lack boolean) RETURNS integer[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  counts integer[] := ARRAY(SELECT (SELECT count(*) FROM unnest(lengths) AS v WHERE v = l)::int FROM generate_series(0, 15) AS l);
  room integer := 1;
BEGIN
  FOR l IN 1 .. 15 LOOP
    room := room * 2 - counts[l + 1];
    IF room < 0 THEN RETURN NULL; END IF;
  END LOOP;
  -- only a code of one symbol may lack the others
  IF room > 0 AND NOT (may_lack AND counts[1] >= array_length(lengths, 1) - 1 AND (counts[2] = 1 OR counts[1] = array_length(lengths, 1))) THEN RETURN NULL; END IF;
  RETURN counts || coalesce(ARRAY(SELECT i::int - 1 FROM unnest(lengths) WITH ORDINALITY AS u(v, i) WHERE v > 0 ORDER BY v, i), '{}');
END $$;

-- The bytes of a zlib stream, at most `room` of them; or why not: 1258 (no room), 1259 (no such stream).
CREATE OR REPLACE FUNCTION aproxy.inflate(z bytea, room bigint, OUT x bytea, OUT errno integer) LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  length_base constant integer[] := aproxy.deflate_length_base();
  length_extra constant integer[] := aproxy.deflate_length_extra();
  distance_base constant integer[] := aproxy.deflate_distance_base();
  distance_extra constant integer[] := aproxy.deflate_distance_extra();
  code_order constant integer[] := aproxy.deflate_order();
  d constant bytea := z || '';
  n constant integer := octet_length(z);
  at integer := 2;
  held bigint := 0;
  bits integer := 0;
  made integer[] := '{}';
  size integer := 0;
  is_last boolean := false;
  kind integer;
  literals integer;
  distances integer;
  lengths integer[];
  literal_code integer[];
  distance_code integer[];
  c integer[];
  want text COLLATE "C";
  code integer;
  first integer;
  index integer;
  symbol integer;
  match_length integer := 0;
  repeats integer;
  value integer;
BEGIN
  errno := 1259;
  IF n < 2 OR get_byte(d, 0) & 15 <> 8 OR get_byte(d, 0) >> 4 > 7 OR (get_byte(d, 0) * 256 + get_byte(d, 1)) % 31 <> 0 OR get_byte(d, 1) & 32 <> 0 THEN RETURN; END IF;
  WHILE NOT is_last LOOP
    WHILE bits < 3 LOOP
      IF at >= n THEN RETURN; END IF;
      held := held | (get_byte(d, at)::bigint << bits); at := at + 1; bits := bits + 8;
    END LOOP;
    is_last := held & 1 = 1;
    kind := (held >> 1) & 3;
    held := held >> 3; bits := bits - 3;
    IF kind = 3 THEN RETURN; END IF;
    IF kind = 0 THEN
      at := at - bits / 8;
      held := 0; bits := 0;
      IF at + 4 > n THEN RETURN; END IF;
      value := get_byte(d, at) | (get_byte(d, at + 1) << 8);
      IF value # 65535 <> (get_byte(d, at + 2) | (get_byte(d, at + 3) << 8)) THEN RETURN; END IF;
      at := at + 4;
      FOR i IN 0 .. value - 1 LOOP
        IF size >= room THEN errno := 1258; RETURN; END IF;
        IF at >= n THEN RETURN; END IF;
        size := size + 1; made[size] := get_byte(d, at); at := at + 1;
      END LOOP;
      CONTINUE;
    END IF;
    IF kind = 1 THEN
      literal_code := aproxy.inflate_code(aproxy.deflate_fixed(), false);
      distance_code := aproxy.inflate_code(array_fill(5, ARRAY[30]), true);
      IF distance_code IS NULL THEN distance_code := array_fill(0, ARRAY[5]) || ARRAY[30] || array_fill(0, ARRAY[10]) || ARRAY(SELECT generate_series(0, 29)); END IF;
      want := 'symbol';
    ELSE
      WHILE bits < 14 LOOP
        IF at >= n THEN RETURN; END IF;
        held := held | (get_byte(d, at)::bigint << bits); at := at + 1; bits := bits + 8;
      END LOOP;
      literals := 257 + (held & 31);
      distances := 1 + ((held >> 5) & 31);
      repeats := 4 + ((held >> 10) & 15);
      held := held >> 14; bits := bits - 14;
      IF literals > 286 OR distances > 30 THEN RETURN; END IF;
      lengths := array_fill(0, ARRAY[19]);
      FOR i IN 0 .. repeats - 1 LOOP
        IF bits < 3 THEN
          IF at >= n THEN RETURN; END IF;
          held := held | (get_byte(d, at)::bigint << bits); at := at + 1; bits := bits + 8;
        END IF;
        lengths[code_order[i] + 1] := held & 7;
        held := held >> 3; bits := bits - 3;
      END LOOP;
      literal_code := aproxy.inflate_code(lengths, false);
      IF literal_code IS NULL THEN RETURN; END IF;
      lengths := '{}';
      want := 'length';
    END IF;
    c := literal_code;
    LOOP
      -- one symbol: codes of each length follow those of the shorter ones
      code := 0; first := 0; index := 16; symbol := NULL;
      FOR l IN 1 .. 15 LOOP
        IF bits = 0 THEN
          IF at >= n THEN
            IF size >= room THEN errno := 1258; END IF;
            RETURN;
          END IF;
          held := get_byte(d, at); at := at + 1; bits := 8;
        END IF;
        code := code | (held & 1)::integer;
        held := held >> 1; bits := bits - 1;
        IF code - c[l + 1] < first THEN
          symbol := c[index + 1 + code - first];
          EXIT;
        END IF;
        index := index + c[l + 1];
        first := (first + c[l + 1]) << 1;
        code := code << 1;
      END LOOP;
      IF symbol IS NULL THEN RETURN; END IF;
      -- the bits that follow it
      value := CASE WHEN want = 'distance' THEN distance_extra[symbol] WHEN want = 'symbol' AND symbol > 256 THEN length_extra[symbol - 257] WHEN want = 'length' AND symbol > 15 THEN CASE symbol WHEN 16 THEN 2 WHEN 17 THEN 3 ELSE 7 END ELSE 0 END;
      IF value IS NULL THEN RETURN; END IF;
      WHILE bits < value LOOP
        IF at >= n THEN RETURN; END IF;
        held := held | (get_byte(d, at)::bigint << bits); at := at + 1; bits := bits + 8;
      END LOOP;
      repeats := held & ((1 << value) - 1);
      held := held >> value; bits := bits - value;
      IF want = 'length' THEN
        IF symbol < 16 THEN
          lengths := lengths || symbol;
        ELSE
          IF symbol = 16 AND cardinality(lengths) = 0 THEN RETURN; END IF;
          lengths := lengths || array_fill(CASE WHEN symbol = 16 THEN lengths[cardinality(lengths)] ELSE 0 END, ARRAY[repeats + CASE WHEN symbol = 18 THEN 11 ELSE 3 END]);
        END IF;
        IF cardinality(lengths) >= literals + distances THEN
          IF cardinality(lengths) > literals + distances OR lengths[257] = 0 THEN RETURN; END IF;
          literal_code := aproxy.inflate_code(lengths[1 : literals], true);
          distance_code := aproxy.inflate_code(lengths[literals + 1 :], true);
          IF literal_code IS NULL OR distance_code IS NULL THEN RETURN; END IF;
          c := literal_code;
          want := 'symbol';
        END IF;
      ELSIF want = 'distance' THEN
        value := distance_base[symbol] + repeats;
        IF value > size THEN RETURN; END IF;
        FOR i IN 1 .. match_length LOOP
          IF size >= room THEN errno := 1258; RETURN; END IF;
          size := size + 1; made[size] := made[size - value];
        END LOOP;
        c := literal_code;
        want := 'symbol';
      ELSIF symbol = 256 THEN
        EXIT;
      ELSIF symbol < 256 THEN
        IF size >= room THEN errno := 1258; RETURN; END IF;
        size := size + 1; made[size] := symbol;
      ELSE
        match_length := length_base[symbol - 257] + repeats;
        c := distance_code;
        want := 'distance';
      END IF;
    END LOOP;
  END LOOP;
  at := at - bits / 8;
  x := aproxy.bytes_of(made);
  IF at + 4 > n OR ('x' || encode(substr(d, at + 1, 4), 'hex'))::bit(32)::bigint <> aproxy.adler32(x) THEN x := NULL; RETURN; END IF;
  errno := NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.stored_length(x bytea) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT (get_byte(x, 0) | (get_byte(x, 1) << 8) | (get_byte(x, 2) << 16) | ((get_byte(x, 3) & 63) << 24))::bigint
$$;

CREATE OR REPLACE FUNCTION aproxy.uncompress(x bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  found record;
BEGIN
  IF octet_length(x) = 0 THEN RETURN x; END IF;
  IF octet_length(x) > 4 AND aproxy.stored_length(x) > 67108864 THEN
    PERFORM aproxy.note(1256, 'Warning', 'Uncompressed data size too large; the maximum size is 67108864 (probably, length of uncompressed data was corrupted)');
    RETURN NULL;
  END IF;
  IF octet_length(x) > 4 THEN
    found := aproxy.inflate(substr(x, 5), aproxy.stored_length(x));
    IF found.errno IS NULL THEN RETURN found.x; END IF;
    IF found.errno = 1258 THEN
      PERFORM aproxy.note(1258, 'Warning', 'ZLIB: Not enough room in the output buffer (probably, length of uncompressed data was corrupted)');
      RETURN NULL;
    END IF;
  END IF;
  PERFORM aproxy.note(1259, 'Warning', 'ZLIB: Input data corrupted');
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION aproxy.uncompressed_length(x bytea) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF octet_length(x) > 4 THEN RETURN aproxy.stored_length(x); END IF;
  IF octet_length(x) > 0 THEN
    PERFORM aproxy.note(1259, 'Warning', 'ZLIB: Input data corrupted');
  END IF;
  RETURN 0;
END $$;

-- ---------------------------------------------------------------- deflate

-- Huffman code lengths as zlib builds them: equal frequencies are ordered by the depth of their trees. At least two symbols get a code.
CREATE OR REPLACE FUNCTION aproxy.deflate_lengths(frequencies integer[], longest integer) RETURNS integer[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  elements constant integer := array_length(frequencies, 1);
  freq integer[] := array_fill(0, ARRAY[2 * elements], ARRAY[0]);
  depth integer[] := array_fill(0, ARRAY[2 * elements], ARRAY[0]);
  parent integer[] := array_fill(0, ARRAY[2 * elements], ARRAY[0]);
  len integer[] := array_fill(0, ARRAY[2 * elements], ARRAY[0]);
  heap integer[] := '{}';
  size integer := 0;
  taken integer[] := '{}';
  count integer := 0;
  max_code integer := -1;
  bl_count integer[] := array_fill(0, ARRAY[17], ARRAY[0]);
  overflow integer := 0;
  node integer;
  n integer;
  j integer;
  k integer;
  start integer;
  lengths integer[];
BEGIN
  FOR i IN 0 .. elements - 1 LOOP
    IF frequencies[i + 1] > 0 THEN
      freq[i] := frequencies[i + 1];
      size := size + 1; heap[size] := i; max_code := i;
    END IF;
  END LOOP;
  WHILE size < 2 LOOP
    IF max_code < 2 THEN max_code := max_code + 1; node := max_code; ELSE node := 0; END IF;
    size := size + 1; heap[size] := node; freq[node] := 1;
  END LOOP;
  start := size / 2;
  node := elements;
  LOOP
    -- sift down from `start`: first to make the heap, then after each change of its top
    k := start; n := heap[k]; j := k * 2;
    WHILE j <= size LOOP
      IF j < size AND (freq[heap[j + 1]] < freq[heap[j]] OR (freq[heap[j + 1]] = freq[heap[j]] AND depth[heap[j + 1]] <= depth[heap[j]])) THEN j := j + 1; END IF;
      EXIT WHEN freq[n] < freq[heap[j]] OR (freq[n] = freq[heap[j]] AND depth[n] <= depth[heap[j]]);
      heap[k] := heap[j]; k := j; j := j * 2;
    END LOOP;
    heap[k] := n;
    IF start > 1 THEN
      start := start - 1;
    ELSIF count % 2 = 1 THEN
      -- the two smallest become children of a new node
      n := heap[1];
      count := count + 1; taken[count] := n;
      freq[node] := freq[n] + freq[taken[count - 1]];
      depth[node] := greatest(depth[n], depth[taken[count - 1]]) + 1;
      parent[n] := node; parent[taken[count - 1]] := node;
      heap[1] := node;
      node := node + 1;
      IF size < 2 THEN EXIT; END IF;
    ELSE
      count := count + 1; taken[count] := heap[1];
      heap[1] := heap[size];
      size := size - 1;
    END IF;
  END LOOP;
  FOR i IN REVERSE count .. 1 LOOP
    n := taken[i];
    j := len[parent[n]] + 1;
    IF j > longest THEN j := longest; overflow := overflow + 1; END IF;
    len[n] := j;
    IF n < elements THEN bl_count[j] := bl_count[j] + 1; END IF;
  END LOOP;
  IF overflow > 0 THEN
    WHILE overflow > 0 LOOP
      j := longest - 1;
      WHILE bl_count[j] = 0 LOOP j := j - 1; END LOOP;
      bl_count[j] := bl_count[j] - 1;
      bl_count[j + 1] := bl_count[j + 1] + 2;
      bl_count[longest] := bl_count[longest] - 1;
      overflow := overflow - 2;
    END LOOP;
    k := 0;
    FOR l IN REVERSE longest .. 1 LOOP
      n := bl_count[l];
      WHILE n > 0 LOOP
        k := k + 1;
        CONTINUE WHEN taken[k] >= elements;
        len[taken[k]] := l;
        n := n - 1;
      END LOOP;
    END LOOP;
  END IF;
  -- a slice would count from 1
  FOR i IN 0 .. elements - 1 LOOP
    lengths[i] := len[i];
  END LOOP;
  RETURN lengths;
END $$;

-- Canonical codes of these lengths, their bits in the order in which they are sent.
CREATE OR REPLACE FUNCTION aproxy.deflate_codes(lengths integer[]) RETURNS integer[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  first integer := array_lower(lengths, 1);
  next integer[] := array_fill(0, ARRAY[17], ARRAY[0]);
  counts integer[] := array_fill(0, ARRAY[17], ARRAY[0]);
  codes integer[];
  c integer;
  r integer;
BEGIN
  FOR i IN first .. array_upper(lengths, 1) LOOP
    IF lengths[i] > 0 THEN counts[lengths[i]] := counts[lengths[i]] + 1; END IF;
  END LOOP;
  FOR l IN 1 .. 15 LOOP
    next[l] := (next[l - 1] + counts[l - 1]) << 1;
  END LOOP;
  FOR i IN first .. array_upper(lengths, 1) LOOP
    r := 0;
    IF lengths[i] > 0 THEN
      c := next[lengths[i]];
      next[lengths[i]] := c + 1;
      FOR l IN 1 .. lengths[i] LOOP
        r := (r << 1) | (c & 1);
        c := c >> 1;
      END LOOP;
    END IF;
    codes[i - first] := r;
  END LOOP;
  RETURN codes;
END $$;

-- Code lengths as they are sent: pairs of a symbol and the value of the bits that follow it.
CREATE OR REPLACE FUNCTION aproxy.deflate_runs(lengths integer[]) RETURNS integer[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  runs integer[] := '{}';
  current integer;
  next integer := lengths[1];
  previous integer := -1;
  count integer := 0;
  most integer := CASE WHEN lengths[1] = 0 THEN 138 ELSE 7 END;
  least integer := CASE WHEN lengths[1] = 0 THEN 3 ELSE 4 END;
BEGIN
  FOR i IN 1 .. array_length(lengths, 1) LOOP
    current := next;
    next := coalesce(lengths[i + 1], 65535);
    count := count + 1;
    CONTINUE WHEN count < most AND current = next;
    IF count < least THEN
      FOR n IN 1 .. count LOOP runs := runs || current || 0; END LOOP;
    ELSIF current <> 0 THEN
      IF current <> previous THEN runs := runs || current || 0; count := count - 1; END IF;
      runs := runs || 16 || count - 3;
    ELSIF count <= 10 THEN
      runs := runs || 17 || count - 3;
    ELSE
      runs := runs || 18 || count - 11;
    END IF;
    count := 0;
    previous := current;
    most := CASE WHEN next = 0 THEN 138 WHEN current = next THEN 6 ELSE 7 END;
    least := CASE WHEN next = 0 OR current = next THEN 3 ELSE 4 END;
  END LOOP;
  RETURN runs;
END $$;

-- One block of symbols (a distance or 0, and a length or a byte) after the bits that are `held`: its whole bytes, and the bits left over.
CREATE OR REPLACE FUNCTION aproxy.deflate_block(symbol_distances integer[], symbol_values integer[], raw bytea, is_last boolean, INOUT held bigint, INOUT bits integer, OUT made bytea) LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  length_base constant integer[] := aproxy.deflate_length_base();
  length_extra constant integer[] := aproxy.deflate_length_extra();
  distance_base constant integer[] := aproxy.deflate_distance_base();
  distance_extra constant integer[] := aproxy.deflate_distance_extra();
  code_order constant integer[] := aproxy.deflate_order();
  fixed constant integer[] := aproxy.deflate_fixed();
  n constant integer := coalesce(array_length(symbol_values, 1), 0);
  literal_freq integer[] := array_fill(0, ARRAY[286]);
  distance_freq integer[] := array_fill(0, ARRAY[30]);
  length_code integer[] := array_fill(0, ARRAY[259]);
  symbols integer[];
  distance_symbols integer[];
  literal_lengths integer[];
  distance_lengths integer[];
  literal_codes integer[];
  distance_codes integer[];
  literals integer := 0;
  distances integer := 0;
  runs integer[];
  order_freq integer[] := array_fill(0, ARRAY[19]);
  order_lengths integer[];
  order_codes integer[];
  ordered integer := 18;
  optimal bigint := 0;
  static bigint := 0;
  s integer;
  v integer;
  parts integer[] := '{}';
  written integer := 0;
BEGIN
  FOR i IN 0 .. 27 LOOP
    FOR l IN length_base[i] .. length_base[i + 1] - 1 LOOP length_code[l + 1] := i; END LOOP;
  END LOOP;
  length_code[259] := 28;
  literal_freq[257] := 1;
  FOR i IN 1 .. n LOOP
    v := symbol_values[i];
    IF symbol_distances[i] = 0 THEN
      symbols[i] := v;
    ELSE
      symbols[i] := 257 + length_code[v + 1];
      s := 29;
      WHILE distance_base[s] > symbol_distances[i] LOOP s := s - 1; END LOOP;
      distance_symbols[i] := s;
      distance_freq[s + 1] := distance_freq[s + 1] + 1;
    END IF;
    literal_freq[symbols[i] + 1] := literal_freq[symbols[i] + 1] + 1;
  END LOOP;
  literal_lengths := aproxy.deflate_lengths(literal_freq, 15);
  distance_lengths := aproxy.deflate_lengths(distance_freq, 15);
  FOR i IN 0 .. 285 LOOP
    IF literal_lengths[i] > 0 THEN literals := i + 1; END IF;
    v := CASE WHEN i > 256 THEN length_extra[i - 257] ELSE 0 END;
    optimal := optimal + literal_freq[i + 1]::bigint * (literal_lengths[i] + v);
    static := static + literal_freq[i + 1]::bigint * (fixed[i + 1] + v);
  END LOOP;
  FOR i IN 0 .. 29 LOOP
    IF distance_lengths[i] > 0 THEN distances := i + 1; END IF;
    optimal := optimal + distance_freq[i + 1]::bigint * (distance_lengths[i] + distance_extra[i]);
    static := static + distance_freq[i + 1]::bigint * (5 + distance_extra[i]);
  END LOOP;
  runs := aproxy.deflate_runs(ARRAY(SELECT u FROM unnest(literal_lengths[0 : literals - 1]) AS u)) || aproxy.deflate_runs(ARRAY(SELECT u FROM unnest(distance_lengths[0 : distances - 1]) AS u));
  FOR i IN 1 .. array_length(runs, 1) BY 2 LOOP
    order_freq[runs[i] + 1] := order_freq[runs[i] + 1] + 1;
  END LOOP;
  order_lengths := aproxy.deflate_lengths(order_freq, 7);
  WHILE ordered >= 3 AND order_lengths[code_order[ordered]] = 0 LOOP ordered := ordered - 1; END LOOP;
  FOR i IN 0 .. 18 LOOP
    optimal := optimal + order_freq[i + 1] * (order_lengths[i] + CASE i WHEN 16 THEN 2 WHEN 17 THEN 3 WHEN 18 THEN 7 ELSE 0 END);
  END LOOP;
  optimal := (optimal + 3 * (ordered + 1) + 14 + 10) >> 3;
  static := (static + 10) >> 3;
  IF octet_length(raw) + 4 <= least(optimal, static) THEN
    held := held | (is_last::int::bigint << bits); bits := bits + 3;
    made := '';
    WHILE bits > 0 LOOP
      made := made || set_byte('\x00', 0, (held & 255)::int); held := held >> 8; bits := bits - 8;
    END LOOP;
    held := 0; bits := 0;
    v := octet_length(raw);
    made := made || aproxy.bytes_of(ARRAY[v & 255, v >> 8, 255 - (v & 255), 255 - (v >> 8)]) || raw;
    RETURN;
  END IF;
  held := held | ((CASE WHEN static <= optimal THEN 2 ELSE 4 END + is_last::int)::bigint << bits); bits := bits + 3;
  IF static <= optimal THEN
    literal_lengths := array_fill(0, ARRAY[288], ARRAY[0]);
    FOR i IN 0 .. 287 LOOP literal_lengths[i] := fixed[i + 1]; END LOOP;
    distance_lengths := array_fill(5, ARRAY[30], ARRAY[0]);
  ELSE
    held := held | (((literals - 257) | ((distances - 1) << 5) | ((ordered - 3) << 10))::bigint << bits); bits := bits + 14;
    order_codes := aproxy.deflate_codes(order_lengths);
    FOR i IN 0 .. ordered LOOP
      held := held | (order_lengths[code_order[i]]::bigint << bits); bits := bits + 3;
      WHILE bits > 7 LOOP
        written := written + 1; parts[written] := held & 255; held := held >> 8; bits := bits - 8;
      END LOOP;
    END LOOP;
    FOR i IN 1 .. array_length(runs, 1) BY 2 LOOP
      s := runs[i];
      held := held | (order_codes[s]::bigint << bits) | (runs[i + 1]::bigint << (bits + order_lengths[s]));
      bits := bits + order_lengths[s] + CASE s WHEN 16 THEN 2 WHEN 17 THEN 3 WHEN 18 THEN 7 ELSE 0 END;
      WHILE bits > 7 LOOP
        written := written + 1; parts[written] := held & 255; held := held >> 8; bits := bits - 8;
      END LOOP;
    END LOOP;
  END IF;
  literal_codes := aproxy.deflate_codes(literal_lengths);
  distance_codes := aproxy.deflate_codes(distance_lengths);
  FOR i IN 1 .. n + 1 LOOP
    s := CASE WHEN i > n THEN 256 ELSE symbols[i] END;
    held := held | (literal_codes[s]::bigint << bits); bits := bits + literal_lengths[s];
    IF s > 256 THEN
      held := held | ((symbol_values[i] - length_base[s - 257])::bigint << bits); bits := bits + length_extra[s - 257];
      s := distance_symbols[i];
      held := held | (distance_codes[s]::bigint << bits); bits := bits + distance_lengths[s];
      held := held | ((symbol_distances[i] - distance_base[s])::bigint << bits); bits := bits + distance_extra[s];
    END IF;
    WHILE bits > 7 LOOP
      written := written + 1; parts[written] := held & 255; held := held >> 8; bits := bits - 8;
    END LOOP;
  END LOOP;
  IF is_last AND bits > 0 THEN
    written := written + 1; parts[written] := held & 255; held := 0; bits := 0;
  END IF;
  made := aproxy.bytes_of(parts);
END $$;

-- Matches are looked for as zlib does at level 6: along chains of positions with the same three bytes, one byte lazily, in a window that slides by halves.
CREATE OR REPLACE FUNCTION aproxy.deflate(x bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  farthest constant integer := 32506;
  d constant bytea := x || '';
  n constant integer := octet_length(x);
  head integer[] := array_fill(-1, ARRAY[32768], ARRAY[0]);
  prev integer[] := '{}';
  base integer := 0;
  filled integer := least(n, 65536);
  p integer := 0;
  block_start integer := 0;
  available boolean := false;
  candidate integer;
  match_length integer := 2;
  match_start integer := 0;
  last_length integer;
  last_match integer;
  ahead integer;
  chain integer;
  nice integer;
  floor integer;
  len integer;
  most integer;
  stop integer;
  h integer;
  distances integer[] := '{}';
  values_ integer[] := '{}';
  count integer := 0;
  block record;
  held bigint := 0;
  bits integer := 0;
  made bytea[] := '{}';
BEGIN
  LOOP
    IF filled - p < 262 THEN
      IF p - base >= 32768 + farthest THEN base := base + 32768; END IF;
      filled := least(n, base + 65536);
      EXIT WHEN filled = p;
    END IF;
    ahead := filled - p;
    candidate := -1;
    IF ahead >= 3 THEN
      h := ((get_byte(d, p) << 10) # (get_byte(d, p + 1) << 5) # get_byte(d, p + 2)) & 32767;
      candidate := head[h];
      prev[p + 1] := candidate;
      head[h] := p;
    END IF;
    last_length := match_length; last_match := match_start;
    match_length := 2;
    IF candidate > base AND last_length < 16 AND p - candidate <= farthest THEN
      chain := CASE WHEN last_length >= 8 THEN 32 ELSE 128 END;
      nice := least(128, ahead);
      most := least(258, ahead);
      floor := greatest(base, p - farthest);
      match_length := last_length;
      WHILE match_length < most LOOP
        IF get_byte(d, candidate + match_length) = get_byte(d, p + match_length) THEN
          len := 0;
          WHILE len + 32 <= most AND substr(d, candidate + len + 1, 32) = substr(d, p + len + 1, 32) LOOP len := len + 32; END LOOP;
          WHILE len < most AND get_byte(d, candidate + len) = get_byte(d, p + len) LOOP len := len + 1; END LOOP;
          IF len > match_length THEN
            match_start := candidate; match_length := len;
            EXIT WHEN len >= nice;
          END IF;
        END IF;
        candidate := prev[candidate + 1];
        chain := chain - 1;
        EXIT WHEN candidate <= floor OR chain = 0;
      END LOOP;
      match_length := least(match_length, ahead);
      IF match_length = 3 AND p - match_start > 4096 THEN match_length := 2; END IF;
    END IF;
    IF last_length >= 3 AND match_length <= last_length THEN
      count := count + 1; distances[count] := p - 1 - last_match; values_[count] := last_length;
      stop := filled - 3;
      FOR i IN p + 1 .. least(p + last_length - 2, stop) LOOP
        h := ((get_byte(d, i) << 10) # (get_byte(d, i + 1) << 5) # get_byte(d, i + 2)) & 32767;
        prev[i + 1] := head[h];
        head[h] := i;
      END LOOP;
      p := p + last_length - 1;
      available := false; match_length := 2;
      stop := p;
    ELSIF available THEN
      count := count + 1; distances[count] := 0; values_[count] := get_byte(d, p - 1);
      stop := p;
      p := p + 1;
    ELSE
      available := true;
      p := p + 1;
    END IF;
    IF count = 16383 THEN
      block := aproxy.deflate_block(distances, values_, CASE WHEN block_start >= base THEN substr(d, block_start + 1, stop - block_start) END, false, held, bits);
      held := block.held; bits := block.bits; made := made || block.made;
      block_start := stop;
      count := 0; distances := '{}'; values_ := '{}';
    END IF;
  END LOOP;
  IF available THEN
    count := count + 1; distances[count] := 0; values_[count] := get_byte(d, p - 1);
  END IF;
  block := aproxy.deflate_block(distances, values_, CASE WHEN block_start >= base THEN substr(d, block_start + 1, n - block_start) END, true, held, bits);
  RETURN '\x789c'::bytea || coalesce((SELECT string_agg(u, '') FROM unnest(made) AS u), '') || block.made || substr(int8send(aproxy.adler32(d)), 5);
END $$;

-- COMPRESS: the length, then the stream; a space at the end would be lost in a CHAR column.
CREATE OR REPLACE FUNCTION aproxy.compress(x bytea) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  n constant integer := octet_length(x);
  z bytea;
BEGIN
  IF n = 0 THEN RETURN x; END IF;
  z := aproxy.deflate(x);
  RETURN aproxy.bytes_of(ARRAY[n & 255, (n >> 8) & 255, (n >> 16) & 255, n >> 24]) || z || CASE WHEN get_byte(z, octet_length(z) - 1) = 32 THEN '.'::bytea ELSE '' END;
END $$;
