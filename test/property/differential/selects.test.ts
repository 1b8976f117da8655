import { testRecorded } from './recorded.ts'

testRecorded('selects')
