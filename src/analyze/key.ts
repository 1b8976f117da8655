/** Two expressions are the same when their trees are, spans and literal numbering aside; names compare without case. */
export function structuralKey(node: unknown): string {
  return JSON.stringify(node, (key, value: unknown) => {
    if (key === 'span' || key === 'slot' || key === 'written') return undefined
    if ((key === 'name' || key === 'table') && typeof value === 'string') return value.toLowerCase()
    return value
  })
}
