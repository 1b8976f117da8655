// MySQL's character sets. Written by scripts/generate-collations.ts; do not edit.

export interface Charset {
  readonly name: string
  readonly defaultCollation: string
  readonly defaultCollationId: number
  readonly binaryCollationId: number
  readonly description: string
  /** Bytes of the longest character. */
  readonly maxlen: number
  /** False for those that SET NAMES and character_set_client refuse (error 1231). */
  readonly usableByClients: boolean
}

const rows: readonly (readonly [string, string, number, number, string, number, 0 | 1])[] = [
  ['armscii8', 'armscii8_general_ci', 32, 64, 'ARMSCII-8 Armenian', 1, 1],
  ['ascii', 'ascii_general_ci', 11, 65, 'US ASCII', 1, 1],
  ['big5', 'big5_chinese_ci', 1, 84, 'Big5 Traditional Chinese', 2, 1],
  ['binary', 'binary', 63, 63, 'Binary pseudo charset', 1, 1],
  ['cp1250', 'cp1250_general_ci', 26, 66, 'Windows Central European', 1, 1],
  ['cp1251', 'cp1251_general_ci', 51, 50, 'Windows Cyrillic', 1, 1],
  ['cp1256', 'cp1256_general_ci', 57, 67, 'Windows Arabic', 1, 1],
  ['cp1257', 'cp1257_general_ci', 59, 58, 'Windows Baltic', 1, 1],
  ['cp850', 'cp850_general_ci', 4, 80, 'DOS West European', 1, 1],
  ['cp852', 'cp852_general_ci', 40, 81, 'DOS Central European', 1, 1],
  ['cp866', 'cp866_general_ci', 36, 68, 'DOS Russian', 1, 1],
  ['cp932', 'cp932_japanese_ci', 95, 96, 'SJIS for Windows Japanese', 2, 1],
  ['dec8', 'dec8_swedish_ci', 3, 69, 'DEC West European', 1, 1],
  ['eucjpms', 'eucjpms_japanese_ci', 97, 98, 'UJIS for Windows Japanese', 3, 1],
  ['euckr', 'euckr_korean_ci', 19, 85, 'EUC-KR Korean', 2, 1],
  ['gb18030', 'gb18030_chinese_ci', 248, 249, 'China National Standard GB18030', 4, 1],
  ['gb2312', 'gb2312_chinese_ci', 24, 86, 'GB2312 Simplified Chinese', 2, 1],
  ['gbk', 'gbk_chinese_ci', 28, 87, 'GBK Simplified Chinese', 2, 1],
  ['geostd8', 'geostd8_general_ci', 92, 93, 'GEOSTD8 Georgian', 1, 1],
  ['greek', 'greek_general_ci', 25, 70, 'ISO 8859-7 Greek', 1, 1],
  ['hebrew', 'hebrew_general_ci', 16, 71, 'ISO 8859-8 Hebrew', 1, 1],
  ['hp8', 'hp8_english_ci', 6, 72, 'HP West European', 1, 1],
  ['keybcs2', 'keybcs2_general_ci', 37, 73, 'DOS Kamenicky Czech-Slovak', 1, 1],
  ['koi8r', 'koi8r_general_ci', 7, 74, 'KOI8-R Relcom Russian', 1, 1],
  ['koi8u', 'koi8u_general_ci', 22, 75, 'KOI8-U Ukrainian', 1, 1],
  ['latin1', 'latin1_swedish_ci', 8, 47, 'cp1252 West European', 1, 1],
  ['latin2', 'latin2_general_ci', 9, 77, 'ISO 8859-2 Central European', 1, 1],
  ['latin5', 'latin5_turkish_ci', 30, 78, 'ISO 8859-9 Turkish', 1, 1],
  ['latin7', 'latin7_general_ci', 41, 79, 'ISO 8859-13 Baltic', 1, 1],
  ['macce', 'macce_general_ci', 38, 43, 'Mac Central European', 1, 1],
  ['macroman', 'macroman_general_ci', 39, 53, 'Mac West European', 1, 1],
  ['sjis', 'sjis_japanese_ci', 13, 88, 'Shift-JIS Japanese', 2, 1],
  ['swe7', 'swe7_swedish_ci', 10, 82, '7bit Swedish', 1, 1],
  ['tis620', 'tis620_thai_ci', 18, 89, 'TIS620 Thai', 1, 1],
  ['ucs2', 'ucs2_general_ci', 35, 90, 'UCS-2 Unicode', 2, 0],
  ['ujis', 'ujis_japanese_ci', 12, 91, 'EUC-JP Japanese', 3, 1],
  ['utf16', 'utf16_general_ci', 54, 55, 'UTF-16 Unicode', 4, 0],
  ['utf16le', 'utf16le_general_ci', 56, 62, 'UTF-16LE Unicode', 4, 0],
  ['utf32', 'utf32_general_ci', 60, 61, 'UTF-32 Unicode', 4, 0],
  ['utf8mb3', 'utf8mb3_general_ci', 33, 83, 'UTF-8 Unicode', 3, 1],
  ['utf8mb4', 'utf8mb4_0900_ai_ci', 255, 46, 'UTF-8 Unicode', 4, 1],
]

/** Every character set, by name in alphabetical order. */
export const CHARSETS: readonly Charset[] = rows.map(
  ([name, defaultCollation, defaultCollationId, binaryCollationId, description, maxlen, client]) => ({
    name, defaultCollation, defaultCollationId, binaryCollationId, description, maxlen, usableByClients: client === 1,
  }),
)

const byName = new Map(CHARSETS.map((charset) => [charset.name, charset]))

/** Takes a character set name in any case (`utf8` means utf8mb3); returns its row or undefined. */
export function charsetByName(name: string): Charset | undefined {
  const key = name.toLowerCase()
  return byName.get(key === 'utf8' ? 'utf8mb3' : key)
}
