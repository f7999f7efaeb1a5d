import Papa from 'papaparse'

type Cell = string | number | null

/**
 * A table as CSV, the one way in which files of this house are written: CRLF, a byte order mark so that letters with
 * marks survive, and an apostrophe before a text that a spreadsheet would run as a formula. Null is an empty cell.
 * `delimiter` is a comma for open data, a semicolon for Nordic Excel, where the comma is the decimal sign.
 */
export function csvText(rows: readonly (readonly Cell[])[], delimiter: ',' | ';' = ','): string {
  return `\uFEFF${Papa.unparse(rows.map((row) => [...row]), { delimiter, newline: '\r\n', escapeFormulae: true })}\r\n`
}

/** The file as an answer that the browser saves under the name. */
export function csvResponse(name: string, rows: Parameters<typeof csvText>[0], cache = 'no-store'): Response {
  return new Response(csvText(rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}.csv"`, 'Cache-Control': cache } })
}
