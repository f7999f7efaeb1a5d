import { BorderStyle, ExternalHyperlink, HeadingLevel, type IParagraphOptions, Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx'
import type { Definitions, Heading, List, ListItem, Paragraph as Prose, Run, Text } from './document'
import { runsOf } from './document'
import { COLOUR } from './pdf-look'
import { wordLang } from './word-look'

/** What a writer of Word needs to know where it stands: the language of the text, how wide it is, and a number for each numbered list. */
export type Place = { lang: string; document: string; width: number; nextList: () => number }

/** A text's runs, each with its language when it is not the document's. */
export function childrenOf(text: Text, place: Place): ParagraphChild[] {
  return runsOf(text).flatMap((run): ParagraphChild[] => {
    const lang = run.lang ?? place.lang
    const pieces = run.text.split('\n').map((piece, i) => new TextRun({
      text: piece, ...(i > 0 ? { break: 1 } : {}), ...marksOf(run), ...(lang === place.document ? {} : { language: { value: wordLang(lang) } }),
    }))
    return run.link ? [new ExternalHyperlink({ link: run.link, children: pieces })] : pieces
  })
}

function marksOf(run: Run) {
  return { ...(run.strong ? { bold: true } : {}), ...(run.emphasis ? { italics: true } : {}), ...(run.link ? { style: 'Hyperlink' } : {}) }
}

export function paragraphOf(text: Text, place: Place, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: childrenOf(text, place) })
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const

/** A heading in Word's own style of its level; one of level 2 has the rule of a section above it. */
export function headingOf(heading: Heading, place: Place): Paragraph[] {
  const rule = heading.level === 2 ? { border: { top: { style: BorderStyle.SINGLE, size: 12, color: COLOUR.ink.slice(1), space: 6 } } } : {}
  const title = paragraphOf(heading.text, place, { heading: LEVELS[heading.level], ...rule })
  return heading.aside ? [title, paragraphOf(heading.aside, place, { style: 'Small', keepNext: true })] : [title]
}

export function proseOf(paragraph: Prose, place: Place): Paragraph {
  const style = { prose: undefined, lede: 'Lede', small: 'Small' }[paragraph.style ?? 'prose']
  return paragraphOf(paragraph.text, place, style ? { style } : {})
}

export function listOf(list: List, place: Place): Paragraph[] {
  return itemsOf(list, place, 0, place.nextList())
}

function itemsOf(list: { ordered?: boolean; items: ListItem[] }, place: Place, level: number, instance: number): Paragraph[] {
  const numbering = { reference: list.ordered ? 'numbers' : 'bullets', level: Math.min(level, 2), instance }
  return list.items.flatMap((item) => [
    paragraphOf(item.text, place, { numbering, spacing: { after: 60 } }), ...(item.inner ? itemsOf(item.inner, place, level + 1, place.nextList()) : []),
  ])
}

/** Terms and what they mean, on one line each with a hanging second column. */
export function definitionsOf(definitions: Definitions, place: Place): Paragraph[] {
  const at = Math.round(Math.min(3000, place.width * 0.34))
  return definitions.items.map((item) => new Paragraph({
    style: 'TableText', indent: { left: at, hanging: at }, tabStops: [{ type: TabStopType.LEFT, position: at }],
    children: [...childrenOf(runsOf(item.term).map((run) => ({ ...run, strong: true })), place), new TextRun({ children: [new Tab()] }), ...childrenOf(item.text, place)],
  }))
}
