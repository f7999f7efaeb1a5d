import { escapeHtml } from './escape-html'

/** A drawing to be put in a document of its own: its size in px and its inside, already escaped. */
export type Picture = { width: number; height: number; inside: string }

export type SvgWords = { lang: string; /** The finding */ title: string; /** What is drawn and on which scale */ description: string; /** Source, date, classes: one line each */ notes: readonly string[] }

/** The colours of `app/tokens.css` by name: a file that leaves the house carries them itself. */
export const COLOURS = {
  sheet: '#FFFFFF', page: '#F3F5F2', ink: '#17251F', muted: '#4A5A52', line: '#D3D9D3', lineStrong: '#767D76', good: '#1F5A45', attention: '#8F530A', wrong: '#9A2F3F',
  own: '#1B5573', context: '#858B85', seq1: '#E7EFEA', seq2: '#BFD6CB', seq3: '#86B19F', seq4: '#3D7A64', seq5: '#1F5A45',
} as const

const FONTS = `'Schibsted Grotesk', 'Helvetica Neue', Arial, sans-serif`
const C = COLOURS
const STYLE = [
  `text{font:500 13px ${FONTS};fill:${C.ink}}`, `.title{font-weight:700;font-size:18px}`, `.quiet{fill:${C.muted};font-weight:400}`, `.strong{font-weight:700}`, `.own-text{fill:${C.own};font-weight:700}`,
  `.halo{paint-order:stroke;stroke:${C.sheet};stroke-width:4px;stroke-linejoin:round}`, `.grid{stroke:${C.line}}`, `.axis{stroke:${C.lineStrong}}`,
  `.own{stroke:${C.own};fill:none;stroke-width:3.5;stroke-linejoin:round;stroke-linecap:round}`, `.mentor{stroke:${C.ink};fill:none;stroke-width:1.5;stroke-linejoin:round}`,
  `.peer{stroke:${C.context};fill:none;stroke-width:1.5;stroke-linejoin:round}`, `.dot{fill:${C.own}}`,
  `.land{fill:${C.seq1};stroke:${C.lineStrong};stroke-width:.75}`, `.near{fill:${C.page}}`, `.complete{fill:${C.good};stroke:${C.sheet};stroke-width:.75}`, `.incomplete{fill:${C.sheet};stroke:${C.attention};stroke-width:2}`,
  `.no-meetings{fill:none;stroke:${C.wrong};stroke-width:3}`, `.none{fill:none;stroke:${C.ink};stroke-width:1.25}`, `.unknown{fill:${C.muted};font:600 11px ${FONTS}}`,
  `.town{font-weight:600;paint-order:stroke;stroke:${C.sheet};stroke-width:3.5px;stroke-linejoin:round}`,
].join('')
const [EDGE, TITLE_LINE, NOTE_LINE] = [16, 24, 18] as const

/**
 * A picture as a file that stands alone: title and description for those who do not see it, the finding above, the notes
 * below, fonts by name and colours by value. No script, no address and nothing from outside.
 */
export function svgDocument({ lang, title, description, notes }: SvgWords, { width, height, inside }: Picture): string {
  const full = Math.max(width, 360) + 2 * EDGE
  const titles = wrapped(title, (full - 2 * EDGE) / 9.2)
  const lines = notes.flatMap((note) => wrapped(note, (full - 2 * EDGE) / 6.7))
  const top = EDGE + titles.length * TITLE_LINE + 12
  const under = top + height + 24
  const text = (line: string, y: number, kind: string) => `<text class="${kind}" x="${EDGE}" y="${y}">${escapeHtml(line)}</text>`
  const bottom = under + lines.length * NOTE_LINE + EDGE - 8
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${bottom}" viewBox="0 0 ${full} ${bottom}" role="img" aria-labelledby="title desc" lang="${escapeHtml(lang)}" xml:lang="${escapeHtml(lang)}">`,
    `<title id="title">${escapeHtml(title)}</title><desc id="desc">${escapeHtml(description)}</desc><style>${STYLE}</style>`,
    `<rect width="${full}" height="${bottom}" fill="${C.sheet}"/>`,
    ...titles.map((line, i) => text(line, EDGE + 18 + i * TITLE_LINE, 'title')),
    `<g transform="translate(${EDGE} ${top})">${inside}</g>`,
    ...lines.map((line, i) => text(line, under + 8 + i * NOTE_LINE, 'quiet')),
    '</svg>',
  ].join('\n')
}

/** A text in lines of at most so many letters, broken between words: an SVG text does not wrap by itself. */
export function wrapped(text: string, letters: number): string[] {
  const most = Math.max(12, Math.floor(letters))
  return text.split(/\s+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    return last !== undefined && `${last} ${word}`.length <= most ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word]
  }, [])
}
