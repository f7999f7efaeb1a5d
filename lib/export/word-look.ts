import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx'
import { COLOUR } from './pdf-look'

/** Typefaces that every Word has: the print's own would be replaced by chance on another's machine. */
const SANS = 'Arial'
const SERIF = 'Georgia'
const bare = (colour: string) => colour.slice(1)

/** Widths of A4 between its margins, in twentieths of a point. */
export const MARGIN = { top: 1300, bottom: 1200, left: 1000, right: 1000 }
export const MEASURE = 11906 - MARGIN.left - MARGIN.right

const heading = (size: number, before: number, after: number) => ({
  run: { font: SANS, size: size * 2, bold: true, color: bare(COLOUR.ink) }, paragraph: { spacing: { before: before * 20, after: after * 20 }, keepNext: true, keepLines: true },
})

/** Real styles, so that a table of contents, the outline and a screen reader find the headings. */
export function stylesFor(lang: string): IStylesOptions {
  return {
    default: {
      document: { run: { font: SERIF, size: 21, color: bare(COLOUR.ink), language: { value: wordLang(lang) } }, paragraph: { spacing: { after: 140, line: 300 } } },
      heading1: heading(26, 0, 8), heading2: heading(13.5, 16, 6), heading3: heading(11.5, 10, 3), heading4: heading(10, 8, 2),
      hyperlink: { run: { color: bare(COLOUR.link), underline: {} } },
    },
    paragraphStyles: [
      { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { font: SANS, size: 19, bold: true }, paragraph: { spacing: { before: 120, after: 60 }, keepNext: true } },
      { id: 'Lede', name: 'Lede', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { size: 26 }, paragraph: { spacing: { after: 220, line: 340 } } },
      { id: 'Small', name: 'Small', basedOn: 'Normal', quickFormat: true, run: { font: SANS, size: 18, color: bare(COLOUR.muted) }, paragraph: { spacing: { after: 80, line: 252 } } },
      { id: 'TableText', name: 'Table Text', basedOn: 'Normal', quickFormat: true, run: { font: SANS, size: 19 }, paragraph: { spacing: { before: 50, after: 50, line: 252 } } },
      { id: 'TableHead', name: 'Table Head', basedOn: 'TableText', quickFormat: true, run: { size: 18, bold: true, color: bare(COLOUR.muted) }, paragraph: { keepNext: true } },
    ],
  }
}

/** Lists that Word knows as lists: three levels of bullets, and numbers that begin anew with each list. */
export const NUMBERING: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: [0, 1, 2].map((level) => ({ level, format: LevelFormat.BULLET, text: level === 0 ? '•' : '–', alignment: AlignmentType.LEFT, style: indent(level) })) },
    { reference: 'numbers', levels: [0, 1, 2].map((level) => ({ level, format: LevelFormat.DECIMAL, text: `%${level + 1}.`, alignment: AlignmentType.LEFT, style: indent(level) })) },
  ],
}

function indent(level: number) {
  return { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } }
}

const WITH_COUNTRY: Record<string, string> = { sv: 'sv-SE', fi: 'fi-FI', da: 'da-DK', nb: 'nb-NO', no: 'nb-NO', nn: 'nn-NO', en: 'en-GB', is: 'is-IS', fo: 'fo-FO', kl: 'kl-GL', se: 'se-NO', sma: 'sma-NO', smj: 'smj-NO', smn: 'smn-FI', sms: 'sms-FI' }

/** A language as Word names it: with its country, or its proofing tools do not know it. */
export function wordLang(lang: string): string {
  return WITH_COUNTRY[lang] ?? lang
}
