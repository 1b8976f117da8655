import { COLLATIONS } from '../../types/collation-table.ts'

/** Language part of a MySQL collation name → ICU locale, with its own collation type where MySQL's differs from the locale's standard one. */
const locales: Readonly<Record<string, string>> = {
  icelandic: 'is', latvian: 'lv', romanian: 'ro', slovenian: 'sl', polish: 'pl', estonian: 'et', spanish: 'es', swedish: 'sv', turkish: 'tr', czech: 'cs', danish: 'da',
  lithuanian: 'lt', slovak: 'sk', spanish2: 'es-u-co-trad', persian: 'fa', esperanto: 'eo', hungarian: 'hu', sinhala: 'si', german2: 'de-u-co-phonebk', croatian: 'hr',
  vietnamese: 'vi', bulgarian: 'bg', ukrainian: 'uk', japanese: 'ja', korean: 'ko', chinese: 'zh', thai: 'th', greek: 'el', hebrew: 'he',
  is: 'is', lv: 'lv', ro: 'ro', sl: 'sl', pl: 'pl', et: 'et', es: 'es', sv: 'sv', tr: 'tr', cs: 'cs', da: 'da', lt: 'lt', sk: 'sk', es_trad: 'es-u-co-trad',
  eo: 'eo', hu: 'hu', hr: 'hr', vi: 'vi', ru: 'ru', de_pb: 'de-u-co-phonebk', ja: 'ja', zh: 'zh', nb: 'nb', nn: 'nn', sr_latn: 'sr-Latn', bs: 'bs', bg: 'bg', gl: 'gl', mn_cyrl: 'mn',
}

/** Takes a MySQL collation name; returns the ICU locale that compares like it, or `C` for the binary ones. */
export function icuLocale(name: string): string {
  if (name === 'binary' || name.endsWith('_bin')) return 'C'
  const level = name.endsWith('_ks') ? 4 : /_(as_cs|cs)$/.test(name) ? 3 : name.endsWith('_as_ci') ? 2 : 1
  const language = name.replace(/^[a-z0-9]+_/, '').replace(/_?(0900_)?((ai|as)_)?(ci|cs)(_ks)?$/, '')
  const locale = locales[language] ?? 'und'
  return locale.includes('-u-') ? `${locale}-ks-level${level}` : `${locale}-u-ks-level${level}`
}

/**
 * One collation of the helper schema for every MySQL collation, under its own name. `deterministic = false` also for level 3: canonically equal strings are
 * equal. A collation that exists stays: indexes depend on it.
 */
export function collationStatements(): string[] {
  return COLLATIONS.map(({ name }) => {
    const locale = icuLocale(name)
    return locale === 'C'
      ? `CREATE COLLATION IF NOT EXISTS aproxy."${name}" (provider = libc, locale = 'C')`
      : `CREATE COLLATION IF NOT EXISTS aproxy."${name}" (provider = icu, locale = '${locale}', deterministic = false)`
  })
}
