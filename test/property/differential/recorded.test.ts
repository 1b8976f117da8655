import { testRecorded } from './recorded.ts'

testRecorded('expressions')
