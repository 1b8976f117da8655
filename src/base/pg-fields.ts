/** The fields of a PostgreSQL ErrorResponse or NoticeResponse (manual: "Error and Notice Message Fields"). */
export interface PgErrorFields {
  severity: string
  code: string
  message: string
  detail?: string
  hint?: string
  position?: number
  schema?: string
  table?: string
  column?: string
  dataType?: string
  constraint?: string
  where?: string
  routine?: string
}
