import { type Run, runsOf, type Text } from './document'
import { syllables } from './hyphens'
import { type Face, widthOf } from './pdf-fonts'
import type { Style } from './pdf-look'

/** Text of one face within a line, `x` from the line's left edge. */
export type Piece = { text: string; face: Face; x: number; width: number; link?: string; lang?: string }
export type Line = { pieces: Piece[]; width: number }

/** A part of a word that is never divided. `hyphen` when a line that ends after it shows one. */
type Part = { text: string; face: Face; hyphen: boolean; link?: string; lang?: string }
type Word = { parts: Part[]; spaceBefore: boolean; breakBefore: boolean }

type Filler = { lines: Part[][]; used: number; width: number; lang: string; measure: (part: { text: string; face: Face }) => number }

/** Breaks a text into lines of at most `width` points. Nothing is ever wider: what has no place to break is broken anyway. */
export function linesOf(doc: PDFKit.PDFDocument, text: Text, style: Style, width: number, lang: string): Line[] {
  const filler: Filler = { lines: [[]], used: 0, width, lang, measure: (part) => widthOf(doc, part.text, part.face, style.size) }
  for (const word of wordsOf(runsOf(text), style, lang)) placeWord(filler, word)
  return filler.lines.map((parts) => lineOf(parts, filler.measure))
}

function placeWord(filler: Filler, word: Word): void {
  if (word.breakBefore) startLine(filler)
  const space = spaceBefore(filler, word)
  const wide = word.parts.reduce((sum, part) => sum + filler.measure(part), 0)
  const parts = wide > filler.width ? word.parts.flatMap((part) => splitWide(part, filler)) : word.parts
  let rest = placeSome(filler, parts, space)
  while (rest.length > 0) {
    startLine(filler)
    rest = placeSome(filler, rest, [])
  }
}

/** Puts as many parts as there is room for on the open line, at least one on an empty one; answers the rest. */
function placeSome(filler: Filler, parts: Part[], space: Part[]): Part[] {
  const room = filler.width - filler.used - space.reduce((sum, part) => sum + filler.measure(part), 0)
  const count = fitting(parts, room, filler.measure) || (filler.used === 0 ? 1 : 0)
  if (count === 0) return parts
  const placed = [...space, ...parts.slice(0, count)]
  filler.lines.at(-1)?.push(...placed)
  filler.used += placed.reduce((sum, part) => sum + filler.measure(part), 0)
  if (count < parts.length) closeWithHyphen(filler.lines.at(-1))
  return parts.slice(count)
}

function startLine(filler: Filler): void {
  filler.lines.push([])
  filler.used = 0
}

/** The space between two words; it belongs to a link or a language when both its neighbours do. */
function spaceBefore(filler: Filler, word: Word): Part[] {
  const before = filler.lines.at(-1)?.at(-1)
  const after = word.parts[0]
  if (!word.spaceBefore || !before || !after) return []
  return [{ text: ' ', face: after.face, hyphen: false, ...(before.link === after.link ? { link: after.link } : {}), ...(before.lang === after.lang ? { lang: after.lang } : {}) }]
}

/** How many parts fit into the room, a hyphen counted where the word is divided. */
function fitting(parts: Part[], room: number, measure: Filler['measure']): number {
  let used = 0
  let count = 0
  for (const [i, part] of parts.entries()) {
    used += measure(part)
    const hyphen = i < parts.length - 1 && part.hyphen ? measure({ ...part, text: '-' }) : 0
    if (used > room) break
    if (used + hyphen <= room && (i === parts.length - 1 || part.hyphen || /[-/–.@_]$|\u200B$/u.test(part.text))) count = i + 1
  }
  return count
}

function closeWithHyphen(line: Part[] | undefined): void {
  const last = line?.at(-1)
  if (line && last?.hyphen) line[line.length - 1] = { ...last, text: `${last.text}-` }
}

/** Words of the runs: what stands between spaces, also where it changes face in the middle. A no-break space is no space here. */
function wordsOf(runs: readonly Run[], style: Style, lang: string): Word[] {
  const words: Word[] = []
  let space = false
  let isBroken = false
  let isGlued = false
  for (const run of runs) {
    const face = run.strong ? style.strong : run.emphasis ? style.emphasis : style.face
    for (const token of run.text.split(/([ \t\r]+|\n)/).filter(Boolean)) {
      if (token === '\n') isBroken = true
      else if (/^[ \t\r]+$/.test(token)) space = true
      if (token === '\n' || /^[ \t\r]+$/.test(token)) { isGlued = false; continue }
      const parts = partsOf(token, run.lang ?? lang).map((part) => ({ ...part, face, link: run.link, lang: run.lang }))
      const last = words.at(-1)
      if (isGlued && last) last.parts.push(...parts)
      else words.push({ parts, spaceBefore: space, breakBefore: isBroken })
      space = false
      isBroken = false
      isGlued = true
    }
  }
  return words
}

/** A word's undivided parts: after a hyphen, a stroke, a soft hyphen, and where its language divides it. */
function partsOf(word: string, lang: string): { text: string; hyphen: boolean }[] {
  return word.split(/(?<=[-/–\u200B\u00AD])(?=.)/u).flatMap((piece) => {
    const isSoft = piece.endsWith('\u00AD')
    const inner = syllables(piece.replaceAll(/[\u00AD\u200B]/gu, ''), lang)
    return inner.map((text, i) => ({ text, hyphen: i < inner.length - 1 || isSoft }))
  })
}

/** The parts of a word that is wider than its column: by syllable, and by letter where a syllable is still too wide. */
function splitWide(part: Part, { lang, width, measure }: Filler): Part[] {
  const parts = syllables(part.text, part.lang ?? lang, true)
  return parts.flatMap((text, i) => {
    const hyphen = i < parts.length - 1 ? true : part.hyphen
    if (measure({ ...part, text: `${text}-` }) <= width) return [{ ...part, text, hyphen }]
    return [...text].map((letter, at) => ({ ...part, text: letter, hyphen: at < text.length - 1 ? true : hyphen }))
  })
}

/** Neighbouring parts that look and mean the same become one piece, so that a line is set in few strokes and read as words. */
function lineOf(parts: Part[], measure: Filler['measure']): Line {
  const pieces: Piece[] = []
  for (const part of parts) {
    const last = pieces.at(-1)
    if (last && last.face === part.face && last.link === part.link && last.lang === part.lang) last.text += part.text
    else pieces.push({ text: part.text, face: part.face, x: 0, width: 0, link: part.link, lang: part.lang })
  }
  let x = 0
  for (const piece of pieces) {
    piece.x = x
    piece.width = measure(piece)
    x += piece.width
  }
  return { pieces, width: x }
}
