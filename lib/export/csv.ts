/**
 * A table as CSV for spreadsheets: comma, CRLF, a byte order mark so that letters with marks survive. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it. Null is an empty cell.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The file as an answer that the browser saves under the name. */
export function csvResponse(name: string, rows: Parameters<typeof csvText>[0], cache = 'no-store'): Response {
  return new Response(csvText(rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}.csv"`, 'Cache-Control': cache } })
}
