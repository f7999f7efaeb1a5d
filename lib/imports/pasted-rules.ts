/**
 * Old minutes as text, copied from Word or a PDF, proposed as rows of a file of meetings. What is not understood becomes
 * notes under the item it stands at: no line is lost. Pure.
 */
import { LANGUAGES, type Lng } from '@/lib/i18n/languages'
import { decisionColumn } from './meeting-cell-rules'
import type { NearWord } from './nearest-rules'
import { readHead } from './pasted-head-rules'
import { addLine, type PastedItem } from './pasted-item-rules'
import { anyOf, languageOf } from './pasted-word-rules'

/** `languages` are the network's, its first before the others; `state` is the word for what the tasks agreed then are today. */
export type PastedAround = { languages: readonly string[]; attendants: readonly NearWord[]; state: string }
export type PastedRow = Record<string, string>

/** Letters that one cell of notes takes, and one decision. */
const NOTES = 4500
const DECISION = 3900
const PARAGRAPH = /^\s*(?:§\s*\d{1,4}|\d{1,4}\s*§)/u
const NAMED = new RegExp(`^\\s*(?:${anyOf('item')})\\.?\\s*\\d{1,4}(?![\\d]*[.]\\d)`, 'iu')
const NUMBERED = /^\s*(\d{1,3})[.)]\s+(?=\p{L})/u
const TITLE = new RegExp(`^\\s*(?:${anyOf('title')})(?![\\p{L}])`, 'iu')

/** The rows that a text of one or several minutes proposes. */
export function readMinutes(text: string, around: PastedAround): PastedRow[] {
  const lines = text.replaceAll('\u00A0', ' ').split('\n').map((line) => line.trimEnd())
  return inMeetings(lines).flatMap((own) => rowsOf(own, around))
}

/** Each minutes begin with their own title, once the items of the ones before have begun. */
function inMeetings(lines: readonly string[]): string[][] {
  const isItem = itemTest(lines)
  const meetings: string[][] = [[]]
  let hasItems = false
  for (const line of lines) {
    if (hasItems && TITLE.test(line) && line.length < 80) {
      meetings.push([])
      hasItems = false
    }
    hasItems ||= isItem(line)
    meetings.at(-1)?.push(line)
  }
  return meetings.filter((own) => own.some((line) => line.trim() !== ''))
}

/** Which lines begin an item: a paragraph sign or a word such as `Sak 3/23`, else plain numbers that count up from one. */
function itemTest(lines: readonly string[]): (line: string, isInList?: boolean) => boolean {
  const marked = [PARAGRAPH, NAMED].find((pattern) => lines.some((line) => pattern.test(line)))
  let last = 0
  return (line, isInList = false) => {
    if (marked) return marked.test(line)
    const number = Number(NUMBERED.exec(line)?.[1] ?? 0)
    if (isInList || number === 0 || (number !== last + 1 && !(number === 1 && last > 1))) return false
    last = number
    return true
  }
}

function rowsOf(lines: readonly string[], { languages, attendants, state }: PastedAround): PastedRow[] {
  const known = LANGUAGES.filter((lng): lng is Lng => languages.includes(lng))
  const language = known.length ? languageOf(lines, known.toSorted((a, b) => languages.indexOf(a) - languages.indexOf(b))) : (languages[0] ?? 'sv')
  const { head, items } = inItems(lines)
  const said = readHead(head, attendants)
  const first = head.filter((line) => line.trim() !== '')
  const opening: PastedItem[] = first.length ? [{ title: shortened(first[0] ?? ''), notes: first, decisions: [], actions: [] }] : []
  const rows = [...opening, ...items].flatMap((item) => itemRows(item, decisionColumn(language), state))
  return rows.map((row, i) => (i === 0 ? { ...said, language: language === languages[0] ? '' : language, ...row } : row))
}

function inItems(lines: readonly string[]): { head: string[]; items: PastedItem[] } {
  const isItem = itemTest(lines)
  const [head, items]: [string[], PastedItem[]] = [[], []]
  let [open, isInList]: ['notes' | 'decision', boolean] = ['notes', false]
  for (const line of lines) {
    const item = items.at(-1)
    isInList = open === 'decision' && (isInList || /^\s*1[.)]\s/.test(line)) && line.trim() !== ''
    if (isItem(line, isInList)) {
      const title = line.replace(NUMBERED, '').trim()
      items.push({ title: shortened(title), notes: title.length > 200 ? [title] : [], decisions: [], actions: [] })
      open = 'notes'
    } else if (item && /^[§\d\s/.:]+$/u.test(item.title) && line.trim() !== '') item.title = shortened(`${item.title} ${line.trim()}`)
    else if (item) open = addLine(item, line, open)
    else head.push(line)
  }
  return { head, items }
}

/** One row for an item with its first decision and task, one for each further, and more where the notes are long. */
function itemRows({ title, notes, decisions, actions }: PastedItem, column: string, state: string): PastedRow[] {
  const long = decisions.filter((one) => one.text.length > DECISION)
  const parts = inParts([...notes, ...long.map((one) => one.text)].join('\n'))
  const kept = decisions.filter((one) => one.text !== '')
  const count = Math.max(1, parts.length, kept.length, actions.length)
  return Array.from({ length: count }, (_, i) => {
    const [decision, action] = [kept[i], actions[i]]
    return {
      item: i === 0 ? title.replaceAll(';', ',') : '', notes: parts[i] ?? '', [column]: decision ? cut(decision.text, DECISION) : '', number: decision?.old ?? '',
      action: action ? cut(action.text, 490) : '', owner: action ? cut(action.owner, 190) : '', due: action?.due ?? '', state: action ? state : '',
    }
  })
}

/** A long text in parts that fit a cell, cut between lines and only within a line that is longer than a cell. */
function inParts(text: string): string[] {
  const parts = ['']
  for (const line of text.split('\n').flatMap((one) => one.match(new RegExp(`.{1,${NOTES}}`, 'gsu')) ?? [''])) {
    if ((parts.at(-1)?.length ?? 0) + line.length > NOTES) parts.push('')
    parts[parts.length - 1] = [parts.at(-1), line].filter(Boolean).join('\n')
  }
  return parts[0] === '' ? [] : parts
}

function shortened(title: string): string {
  return cut(title.trim(), 200)
}

function cut(text: string, max: number): string {
  return text.length > max ? `${text.slice(0, max - 1).trimEnd()}…` : text
}
