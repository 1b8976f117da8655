import type { RuleTable } from '../rule.ts'
import { dateFormats } from './date-format.ts'
import { dates } from './date.ts'
import { castFunctions } from './cast.ts'
import { controlFunctions } from './control.ts'
import { encryptionFunctions } from './encryption.ts'
import { fulltext } from './fulltext.ts'
import { jsonFunctions } from './json.ts'
import { miscellaneousFunctions } from './miscellaneous.ts'
import { numberFunctions } from './number.ts'
import { operators } from './operators.ts'
import { regexpFunctions } from './regexp.ts'
import { stringFunctions } from './string.ts'
import { weightFunctions } from './weight-string.ts'
import { xmlFunctions } from './xml.ts'
import { variables } from './variable.ts'

/** Every operator and built-in function, by MySQL's name. */
export const RULES: RuleTable = { ...operators, ...castFunctions, ...controlFunctions, ...stringFunctions, ...weightFunctions, ...numberFunctions, ...regexpFunctions, ...miscellaneousFunctions, ...encryptionFunctions, ...dates, ...dateFormats, ...jsonFunctions, ...xmlFunctions, ...variables, ...fulltext }
