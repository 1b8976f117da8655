/**
 * Two expressions are the same when their trees are, spans and literal numbering aside; names compare without case.
 * `tableOf`: the table of a column that is named without one.
 */
export function structuralKey(node: unknown, tableOf: (column: string) => string | undefined = () => undefined): string {
  return JSON.stringify(node, (key, value: unknown) => {
    if (key === 'span' || key === 'slot' || key === 'written') return undefined
    if ((key === 'name' || key === 'table') && typeof value === 'string') return value.toLowerCase()
    if (typeof value === 'object' && value !== null && (value as { kind?: string }).kind === 'column') {
      const { name, table } = value as { name: string; table?: string }
      return `${table ?? tableOf(name.toLowerCase()) ?? ''}.${name}`.toLowerCase()
    }
    return value
  })
}
