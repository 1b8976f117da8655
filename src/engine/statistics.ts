/** Takes the rows of SHOW STATUS; returns the line that COM_STATISTICS answers. */
export function statisticsText(status: Readonly<Record<string, string>>): string {
  const of = (name: string): string => status[name] ?? '0'
  return `Uptime: ${of('Uptime')}  Threads: ${of('Threads_connected')}  Questions: ${of('Questions')}  Slow queries: ${of('Slow_queries')}  Opens: ${of('Opened_tables')}  Flush tables: 1  Open tables: ${of('Open_tables')}  Queries per second avg: 0.000`
}
