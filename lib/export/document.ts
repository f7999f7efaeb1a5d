/**
 * A document before it is Word or PDF: blocks that say what they are, not how they look. Both writers (`word.ts`,
 * `pdf.ts`) read this one model, so that the minutes on paper say what the minutes in Word say. All texts arrive in
 * the reader's language with dates and numbers already formatted; languages are tags as in `lang` (`sv-FI`, `nb`).
 */
export type Document = {
  lang: string
  title: string
  /** One or two sentences under the title, set larger: what the reader must know if she reads nothing else */
  subtitle?: string
  /** On every page, above the text: who speaks on the left («Borgå stad»), case number and date on the right */
  header?: { left: string; right?: string }
  /** On every page, below the text. `page` is the page number's sentence with `{page}` and `{pages}` where the numbers go: «sida {page} ({pages})» */
  footer?: { left?: string; page: string }
  /** A sentence on every page that says that all of it is invented. Every document of a demonstration carries it */
  demonstration?: string
  /** Who answers for the document: the network's name, in the file's properties */
  author?: string
  /** When the document came to be, in the PDF's properties; now unless told */
  made?: Date
  blocks: Block[]
}

/** A piece of text. `lang` when it is not in the language of the block around it; `link` is an absolute address. The typefaces hold letters, figures and arrows: a sign such as ■ is left out. */
export type Run = { text: string; strong?: boolean; emphasis?: boolean; link?: string; lang?: string }
export type Text = string | readonly Run[]

export type Block = Heading | Paragraph | List | Table | Definitions | Figure | Band | Pair | Signatures | PageBreak

export type Heading = { kind: 'heading'; level: 1 | 2 | 3 | 4; text: Text; lang?: string; /** A short text at the right of a heading of level 2: unit, key */ aside?: string }
export type Paragraph = { kind: 'paragraph'; text: Text; /** Prose unless told; `lede` is larger, `small` is for sources and notes */ style?: 'prose' | 'lede' | 'small'; lang?: string }
export type List = { kind: 'list'; ordered?: boolean; items: ListItem[]; lang?: string }
export type ListItem = { text: Text; inner?: { ordered?: boolean; items: ListItem[] } }
/** `widths` are shares of the measure, one a column. The first cell of each row is a head when `rowHeads`. `numeric` columns stand to the right. */
export type Table = { kind: 'table'; caption?: string; head: Text[]; rows: Text[][]; widths?: number[]; rowHeads?: boolean; numeric?: number[]; lang?: string }
export type Definitions = { kind: 'definitions'; items: { term: Text; text: Text }[]; lang?: string }
/** A chart with its words: `alt` says in a sentence what the picture shows; the same numbers always follow as `table`. */
export type Figure = { kind: 'figure'; title: string; alt: string; chart: LineChart | BarChart; table: Omit<Table, 'kind'>; lang?: string }
/** Lines over periods. Null is a gap; `written` is how the last value is written at its end. A `target` is drawn as a bar at the right. */
export type LineChart = { kind: 'lines'; periods: string[]; series: { name: string; values: (number | null)[]; written: string; role: 'own' | 'peer' | 'context' }[]; target?: { value: number; written: string }; ticks: { value: number; written: string }[] }
/** Bars from zero to `most`, one a row. */
export type BarChart = { kind: 'bars'; most: number; rows: { label: string; value: number | null; written: string; tone?: 'own' | 'good' | 'attention' | 'wrong' }[] }
/** The band: a row for each sector, a cell for each meeting. */
export type Band = {
  kind: 'band'; title: string; alt: string; meetings: { label: string; year: string; hasDecision: boolean }[]
  threads: { label: string; colour: ThreadColour; cells: ('present' | 'absent' | 'vacant' | 'before')[]; /** The text at the right: «3/4», «obesatt» */ last: string; isOff?: boolean }[]
  legend: { present: string; decided: string; absent: string; vacant: string }; lang?: string
}
export type ThreadColour = 'education' | 'social' | 'health' | 'youth' | 'employment' | 'police' | 'other'
/** The same text in two languages side by side, block by block: the first blocks stand level, then the second ones. */
export type Pair = { kind: 'pair'; left: Side; right: Side }
export type Side = { lang: string; blocks: Exclude<Block, Pair | PageBreak>[] }
/** Lines to sign on, two a row. */
export type Signatures = { kind: 'signatures'; lines: { name: string; role?: string; signed?: string }[]; lang?: string }
export type PageBreak = { kind: 'page' }

/** A text as runs. */
export function runsOf(text: Text): readonly Run[] {
  return typeof text === 'string' ? [{ text }] : text
}

/** A text without its marks. */
export function plainOf(text: Text): string {
  return runsOf(text).map((run) => run.text).join('')
}
