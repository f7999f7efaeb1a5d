import { join } from 'node:path'

export type Face = 'sans' | 'sansBold' | 'sansItalic' | 'serif' | 'serifBold' | 'serifItalic'

const FILES: Record<Face, string> = {
  sans: 'schibsted-grotesk 400-normal', sansBold: 'schibsted-grotesk 700-normal', sansItalic: 'schibsted-grotesk 400-italic',
  serif: 'literata 400-normal', serifBold: 'literata 700-normal', serifItalic: 'literata 400-italic',
}

// Each file of a typeface holds some letters only; the first that has a letter sets it. Names may be written in any script.
const SUBSETS = [
  { subset: 'latin', letters: /[\u0000-\u00FF\u0131\u0152\u0153\u02BB\u02BC\u02C6\u02DA\u02DC\u2000-\u206F\u20AC\u2122\u2190-\u2193\u2212]/ },
  { subset: 'latin-ext', letters: /[\u0100-\u02BA\u1E00-\u1E9F\u1EF2-\u1EFF\u20A0-\u20C0\u2C60-\u2C7F\uA720-\uA7FF]/ },
  { subset: 'cyrillic', letters: /[\u0301\u0400-\u045F\u0490\u0491\u04B0\u04B1\u2116]/, only: 'literata' },
  { subset: 'greek', letters: /[\u0370-\u03FF]/, only: 'literata' },
] as const

type Subset = (typeof SUBSETS)[number]

/** A stretch of text that one font file can set. */
export type Stretch = { text: string; font: string }

/** Makes the names under which `stretches` asks for fonts known to the document; a file is read when its first letter is set. */
export function registerFonts(doc: PDFKit.PDFDocument): void {
  for (const face of Object.keys(FILES) as Face[]) for (const subset of SUBSETS) doc.registerFont(`${face} ${subset.subset}`, fileOf(face, subset))
}

function fileOf(face: Face, { subset, ...rest }: Subset): string {
  const [known = '', style = ''] = FILES[face].split(' ')
  const family = 'only' in rest ? rest.only : known
  return join(process.cwd(), 'node_modules/@fontsource', family, 'files', `${family}-${subset}-${style}.woff`)
}

/** A text cut where another font file must go on. A letter that no file has is written as a question mark, a sign is left out. */
export function stretches(text: string, face: Face): Stretch[] {
  const found: Stretch[] = []
  for (const letter of text.normalize('NFC')) {
    const subset = SUBSETS.find((one) => one.letters.test(letter))
    if (!subset && !/\p{L}/u.test(letter)) continue
    const font = `${face} ${subset?.subset ?? 'latin'}`
    const last = found.at(-1)
    if (last?.font === font) last.text += subset ? letter : '?'
    else found.push({ text: subset ? letter : '?', font })
  }
  return found
}

const widths = new WeakMap<PDFKit.PDFDocument, Map<string, number>>()

/** How wide a text is, in points. Words come again and again in a report, so each is measured once a document. */
export function widthOf(doc: PDFKit.PDFDocument, text: string, face: Face, size: number): number {
  const known = widths.get(doc) ?? new Map<string, number>()
  widths.set(doc, known)
  const key = `${face} ${text}`
  const width = known.get(key) ?? stretches(text, face).reduce((sum, one) => sum + doc.font(one.font, 100).widthOfString(one.text), 0)
  known.set(key, width)
  return (width * size) / 100
}

/** Sets one line of text with its baseline at y. */
export function setText(doc: PDFKit.PDFDocument, text: string, at: { x: number; y: number; face: Face; size: number; colour: string }): void {
  let x = at.x
  for (const one of stretches(text, at.face)) {
    doc.font(one.font, at.size).fillColor(at.colour).text(one.text, x, at.y, { lineBreak: false, baseline: 'alphabetic' })
    x += widthOf(doc, one.text, at.face, at.size)
  }
}
