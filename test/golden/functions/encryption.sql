-- case: ecb
SELECT hex(aes_encrypt('text', 'key')), aes_decrypt(aes_encrypt('text', 'key'), 'key'), hex(aes_encrypt('', '')), aes_encrypt(NULL, 'k'), aes_encrypt('a', NULL);
-- mysql: [["15E36637363712FC2E699B9C95B75393","text","0143DB63EE66B0CDFF9F69917680151E",null,null]]
-- types: ["VAR_STRING(256,31)","VAR_STRING(32,31) BINARY","VAR_STRING(128,31)","VAR_STRING(16,31) BINARY","VAR_STRING(16,31) BINARY"]

-- case: whole blocks
SELECT hex(aes_encrypt(repeat('0123456789abcdef', 3), '0123456789abcdef')), aes_decrypt(aes_encrypt(repeat('é', 40), 'é'), 'é') = repeat('é', 40);
-- mysql: [["72727E881EDCFD0100A718687909B56572727E881EDCFD0100A718687909B56572727E881EDCFD0100A718687909B565377222E061A924C591CD9C27EA163ED4","1"]]
-- types: ["VAR_STRING(1664,31)","LONGLONG(1,0) BINARY"]

-- case: a long key is folded
SELECT hex(aes_encrypt('text', '0123456789abcdefg'));
-- mysql: [["CB4FB2D7CE3F65DED64EDD94869FB086"]]
-- types: ["VAR_STRING(256,31)"]
-- warnings: [["Warning",3237,"AES key size should be 16 bytes length or secure KDF methods hkdf or pbkdf2_hmac should be used, please provide exact AES key size or use KDF methods for better security."]]

-- case: an IV that is not used
SELECT hex(aes_encrypt('text', 'key', '0123456789abcdef'));
-- mysql: [["15E36637363712FC2E699B9C95B75393"]]
-- types: ["VAR_STRING(256,31)"]
-- warnings: [["Warning",1618,"<IV> option ignored"]]

-- case: what is no ciphertext
SELECT aes_decrypt('', 'key'), aes_decrypt('abc', 'key'), aes_decrypt(aes_encrypt('text', 'key'), 'another');
-- mysql: [[null,null,null]]
-- types: ["VAR_STRING(0,31) BINARY","VAR_STRING(3,31) BINARY","VAR_STRING(32,31) BINARY"]

-- case: numbers and columns
-- setup: values
SELECT hex(aes_encrypt(i, s)), hex(aes_encrypt(s, 'k')), hex(aes_encrypt(x, n)), hex(aes_encrypt(l1, l1)) FROM t;
-- mysql: [["68F77A2F52E808430E3827B5234368DE","AA215862CFA049B2886E7E0A97EC8AD3","82A2CA0463C065CBAD71147205ACA32A","674E9A6B41A9672DB1CAD2305C628681"],[null,null,null,null],["78D1D476EBFE5069B9E06BA8B3575228","41F185E4F73C10DE13BF112C6B6326E5",null,"DDA710F69951470F20859CA7187C93C9"]]
-- types: ["VAR_STRING(128,31)","VAR_STRING(384,31)","VAR_STRING(128,31)","VAR_STRING(128,31)"]

-- case: hkdf
SELECT hex(aes_encrypt('text', 'key', '', 'hkdf')), hex(aes_encrypt('text', 'key', '', 'hkdf', 'salt')), hex(aes_encrypt('text', repeat('key', 50), '', 'hkdf', 'salt', 'info'));
-- mysql: [["32C3F31218394082410451D2C9294EB9","CA1F733174144FEC17986338B386265E","6314D6935729EC983837CCF785F9124D"]]
-- types: ["VAR_STRING(256,31)","VAR_STRING(256,31)","VAR_STRING(256,31)"]

-- case: hkdf without a salt
SELECT aes_encrypt('text', 'key', '', 'hkdf', NULL, 'info');
-- error: [3238,"HY000","KDF option size is invalid, please provide valid size < 256 bytes and not NULL"]

-- case: pbkdf2
SELECT hex(aes_encrypt('text', 'key', '', 'pbkdf2_hmac')), hex(aes_encrypt('text', 'key', '', 'pbkdf2_hmac', 'salt', 2000)), hex(aes_encrypt('text', repeat('key', 50), '', 'pbkdf2_hmac', 'salt', '1001x'));
-- mysql: [["3CE88711504906BFB3A990C55DC0DC5B","C3757B97A505554E1413B15835E21487","6FB663921470A7120C7B3B284BFA2F65"]]
-- types: ["VAR_STRING(256,31)","VAR_STRING(256,31)","VAR_STRING(256,31)"]

-- case: pbkdf2, too few iterations
SELECT aes_encrypt('text', 'key', '', 'pbkdf2_hmac', 'salt', '999');
-- error: [3236,"HY000","For KDF method pbkdf2_hmac iterations value less than 1000 or more than 65535 is not allowed due to security reasons. Please provide iterations >= 1000 and iterations < 65535"]

-- case: pbkdf2, iterations too long
SELECT aes_encrypt('text', 'key', '', 'pbkdf2_hmac', 'salt', '100000');
-- error: [3238,"HY000","KDF option size is invalid, please provide valid size < 6 bytes and not NULL"]

-- case: no such kdf
SELECT aes_encrypt('text', 'key', '', 'HKDF');
-- error: [3235,"HY000","KDF method name is not valid. Please use hkdf or pbkdf2_hmac method name"]

-- case: set cbc
SET block_encryption_mode = 'aes-256-cbc';

-- case: cbc
SELECT hex(aes_encrypt(repeat('text', 9), 'key', '0123456789abcdefg')), aes_decrypt(aes_encrypt(repeat('text', 9), 'key', '0123456789abcdef'), 'key', '0123456789abcdef'), hex(aes_encrypt('text', 'key', '0123456789abcdef', 'hkdf'));
-- mysql: [["FA43DEC1FB89C78FBDA91CFD8BADE66CADCFE8E968ABBC8D98DD6A9A40DDC93A47319AA08DF7A6551B3CC5C087672236","texttexttexttexttexttexttexttexttext","00D9099A9099141A06813736ADF0ABA7"]]
-- types: ["VAR_STRING(1280,31)","VAR_STRING(160,31) BINARY","VAR_STRING(256,31)"]

-- case: cbc without an IV
SELECT aes_encrypt('text', 'key');
-- error: [1582,"42000","Incorrect parameter count in the call to native function 'aes_encrypt'"]

-- case: cbc with a short IV
SELECT aes_encrypt('text', 'key', 'short');
-- error: [1882,"HY000","The initialization vector supplied to aes_encrypt is too short. Must be at least 16 bytes long"]

-- case: cbc decryption with a short IV
SELECT aes_decrypt('text', 'key', 'short');
-- error: [1882,"HY000","The initialization vector supplied to aes_decrypt is too short. Must be at least 16 bytes long"]

-- case: nothing to encrypt needs no IV
SELECT aes_encrypt(NULL, 'key', 'short');
-- mysql: [[null]]
-- types: ["VAR_STRING(16,31) BINARY"]

-- case: set cfb1
SET block_encryption_mode = 'aes-192-cfb1';

-- case: cfb1
SELECT hex(aes_encrypt('some text', 'key', '0123456789abcdef')), aes_decrypt(aes_encrypt('some text', 'key', '0123456789abcdef'), 'key', '0123456789abcdef');
-- mysql: [["8E35805801158E45B2","some text"]]
-- types: ["VAR_STRING(288,31)","VAR_STRING(36,31) BINARY"]

-- case: set cfb8
SET block_encryption_mode = 'aes-128-cfb8';

-- case: cfb8
SELECT hex(aes_encrypt('some text', 'key', '0123456789abcdef')), aes_decrypt(aes_encrypt('some text', 'key', '0123456789abcdef'), 'key', '0123456789abcdef');
-- mysql: [["332016FBAC6CA61825","some text"]]
-- types: ["VAR_STRING(288,31)","VAR_STRING(36,31) BINARY"]

-- case: set cfb128
SET block_encryption_mode = 'aes-256-cfb128';

-- case: cfb128
SELECT hex(aes_encrypt(repeat('some text', 4), 'key', '0123456789abcdef')), aes_decrypt(aes_encrypt(repeat('some text', 4), 'key', '0123456789abcdef'), 'key', '0123456789abcdef'), hex(aes_encrypt('', 'k', '0123456789abcdef'));
-- mysql: [["8EE37570FE725710D10D68525F73F8C5406BBB567B2FEB6903D09898AC78044EB3EDEF32","some textsome textsome textsome text",""]]
-- types: ["VAR_STRING(1152,31)","VAR_STRING(144,31) BINARY","VAR_STRING(0,31)"]

-- case: set ofb
SET block_encryption_mode = 'aes-192-ofb';

-- case: ofb
SELECT hex(aes_encrypt(repeat('some text', 4), 'key', '0123456789abcdef')), aes_decrypt(aes_encrypt(repeat('some text', 4), 'key', '0123456789abcdef'), 'key', '0123456789abcdef');
-- mysql: [["D0127149BF9F3BE40231F8B6867B39999D9B5EE5D9BEA9B9DDF5EBDC3923E2C2C138A783","some textsome textsome textsome text"]]
-- types: ["VAR_STRING(1152,31)","VAR_STRING(144,31) BINARY"]

-- case: set ecb
SET block_encryption_mode = DEFAULT;

-- case: collation of a ciphertext
SELECT collation(aes_encrypt('a', 'b')), coercibility(aes_encrypt('a', 'b')), coercibility(compress('a')), coercibility(uncompress('a'));
-- mysql: [["binary","4","4","4"]]
-- types: ["VAR_STRING(256,31)","LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL","LONGLONG(10,0) BINARY NOT_NULL"]

-- case: compress
SELECT hex(compress('a')), hex(compress('')), hex(compress(NULL)), hex(compress(12)), hex(compress(repeat('ab', 200))), hex(compress(concat(repeat('the quick brown fox ', 30), 'jumps over the lazy dog')));
-- mysql: [["01000000789C4B040000620062","",null,"02000000789C3334020000960064","90010000789C4B4C4A1C858308020059119859","6F020000789C2BC94855282CCD4CCE56482ACA2FCF5348CBAF502819151B15A3502CAB34B7A05821BF2CB5082C9D935855A990929F0E005F06E461"]]
-- types: ["VAR_STRING(176,31)","VAR_STRING(144,31)","VAR_STRING(144,31)","VAR_STRING(168,31)","VAR_STRING(12944,31)","VAR_STRING(20080,31)"]

-- case: compress, columns
-- setup: values
SELECT hex(compress(s)), hex(compress(x)), hex(compress(l1)), uncompress(compress(tx)) FROM t;
-- mysql: [["03000000789C4B4C4A0600024D0127","02000000789C63F80F0001010100","03000000789CCB492C0100027D0142","text"],[null,null,null,null],["04000000789C3BDCA9500100056301E5",null,"01000000789C7B090000EA00EA",null]]
-- types: ["VAR_STRING(464,31)","VAR_STRING(208,31)","VAR_STRING(224,31)","LONGBLOB(16777216,31) BINARY"]

-- case: the stream zlib gives
SELECT sha2(compress((SELECT group_concat(n * n * n, ' ', hex(n * 7919)) FROM JSON_TABLE(concat('[0', repeat(',0', 70), ']'), '$[*]' COLUMNS (n FOR ORDINALITY)) AS j)), 256);
-- mysql: [["ffcc34d52335a0b0bd40627ce415b2fa72c2828d15fe891868f7797e3b23c24f"]]
-- types: ["VAR_STRING(256,31)"]

-- case: uncompress
SELECT uncompress(compress(repeat('some text ', 100))) = repeat('some text ', 100), uncompress(''), uncompress(NULL), uncompress(concat(compress('abc'), '.'));
-- mysql: [["1","",null,"abc"]]
-- types: ["LONGLONG(1,0) BINARY","LONGBLOB(16777216,31) BINARY","LONGBLOB(16777216,31) BINARY","LONGBLOB(16777216,31) BINARY"]

-- case: no stream
SELECT uncompress('a'), uncompress(0x0300000000);
-- mysql: [[null,null]]
-- types: ["LONGBLOB(16777216,31) BINARY","LONGBLOB(16777216,31) BINARY"]
-- warnings: [["Warning",1259,"ZLIB: Input data corrupted"],["Warning",1259,"ZLIB: Input data corrupted"]]

-- case: a damaged length
SELECT uncompress(concat(0x02000000, substr(compress('abc'), 5))), uncompress(concat(0x09000000, substr(compress('abc'), 5)));
-- mysql: [[null,"abc"]]
-- types: ["LONGBLOB(16777216,31) BINARY","LONGBLOB(16777216,31) BINARY"]
-- warnings: [["Warning",1258,"ZLIB: Not enough room in the output buffer (probably, length of uncompressed data was corrupted)"]]

-- case: too long a length
SELECT uncompress('abcdefgh');
-- mysql: [[null]]
-- types: ["LONGBLOB(16777216,31) BINARY"]
-- warnings: [["Warning",1256,"Uncompressed data size too large; the maximum size is 67108864 (probably, length of uncompressed data was corrupted)"]]

-- case: uncompressed_length
SELECT uncompressed_length(compress(repeat('a', 300))), uncompressed_length(''), uncompressed_length('abcde'), uncompressed_length(0xffffffffff), uncompressed_length(NULL);
-- mysql: [["300","0","610493025","1073741823",null]]
-- types: ["LONGLONG(11,0) BINARY","LONGLONG(11,0) BINARY NOT_NULL","LONGLONG(11,0) BINARY NOT_NULL","LONGLONG(11,0) BINARY NOT_NULL","LONGLONG(11,0) BINARY"]

-- case: uncompressed_length of too little
SELECT uncompressed_length('a');
-- mysql: [["0"]]
-- types: ["LONGLONG(11,0) BINARY NOT_NULL"]
-- warnings: [["Warning",1259,"ZLIB: Input data corrupted"]]
