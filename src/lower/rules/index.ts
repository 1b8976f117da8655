import type { RuleTable } from '../rule.ts'
import { dateFormats } from './date-format.ts'
import { dates } from './date.ts'
import { operators } from './operators.ts'

/** Every operator and built-in function, by MySQL's name. */
export const RULES: RuleTable = { ...operators, ...dates, ...dateFormats }
