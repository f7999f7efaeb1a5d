import { csvResponse } from './csv'

/** A figure's file as it is asked for in an address: `trend.svg` is the picture of `trend`, `trend.csv` its numbers; null for anything else. */
export function askedFile(file: string): { figure: string; kind: 'csv' | 'svg' } | null {
  const [, figure, kind] = /^([a-z-]{1,40})\.(csv|svg)$/.exec(file) ?? []
  return figure && (kind === 'csv' || kind === 'svg') ? { figure, kind } : null
}

/** The answer: numbers or picture under a name, 404 for a picture of what is a table alone. `cache` says who may keep it. */
export function figureResponse(kind: 'csv' | 'svg', name: string, { records, svg }: { records: Parameters<typeof csvResponse>[1]; svg: string | null }, cache = 'no-store'): Response {
  if (kind === 'csv') return csvResponse(name, records, cache)
  return svg === null ? new Response(null, { status: 404 }) : svgResponse(name, svg, cache)
}

/** A picture as an answer that the browser saves under the name. It may load nothing and run nothing, wherever it is opened. */
function svgResponse(name: string, svg: string, cache: string): Response {
  return new Response(svg, {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}.svg"`, 'Cache-Control': cache,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'", 'X-Content-Type-Options': 'nosniff',
    },
  })
}
