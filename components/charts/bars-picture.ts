import { escapeHtml } from './escape-html'
import { COLOURS, type Picture } from './svg-document'

type Bar = { label: string; value: number | null; text: string }

/** Bars from one left edge, each with its name and its number, as a drawing of its own. Starts at zero, always. */
export function barsPicture(rows: readonly Bar[]): Picture {
  const [line, right, bar] = [30, 84, 360]
  const room = Math.ceil(Math.max(60, ...rows.map((row) => row.label.length * 6.9))) + 12
  const width = room + bar + right
  const end = Math.max(1, ...rows.map((row) => row.value ?? 0))
  const long = (value: number) => Math.round((10 * bar * value) / end) / 10
  const inside = rows.map(({ label, value, text }, i) => {
    const y = i * line
    const drawn = value === null ? '' : `<rect x="${room}" y="${y + 6}" width="${long(value)}" height="14" fill="${COLOURS.own}"/>`
    return `<text x="0" y="${y + 18}">${escapeHtml(label)}</text>${drawn}<text class="strong" x="${width}" y="${y + 18}" text-anchor="end">${escapeHtml(text)}</text>`
  }).join('')
  return { width, height: rows.length * line, inside: `${inside}<path class="axis" d="M${room} 0V${rows.length * line}"/>` }
}
