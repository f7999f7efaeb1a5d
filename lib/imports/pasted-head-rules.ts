/** What stands over the items of old minutes: when, where, and who was there. Pure; days are ISO. */
import { findDays, findHours, withoutDays } from './pasted-day-rules'
import { plainWord } from './plain-rules'
import type { NearWord } from './nearest-rules'
import { anyOf } from './pasted-word-rules'

export type PastedHead = { date: string; start: string; end: string; place: string; attendance: string }

const labelled = (pattern: string) => new RegExp(`^\\W*(?:${pattern})\\s*(?::|\\t|\\s{2,})\\s*(.*)$`, 'iu')
const WHEN = labelled(anyOf('when', 'whenWhere'))
const PLACE = labelled(anyOf('where'))
const BOTH = labelled(anyOf('whenWhere'))
const PRESENT = new RegExp(`^\\W*(?:${anyOf('present')})(?![\\p{L}])\\s*:?(.*)$`, 'iu')
const OTHER = new RegExp(`^\\W*(?:${anyOf('absent', 'when', 'where', 'whenWhere')})\\s*:`, 'iu')
const WEEKDAYS = /(?<![\p{L}])(?:mån|tis|ons|tors|fre|lör|sön|man|tirs|fre|lør|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|mon|tues|wednes|thurs|fri|satur|sun)(?:dag|day)?(?:na)?(?:en)?(?![\p{L}])(?:\s+den(?![\p{L}]))?/giu

/** Reads the lines over the first item. `attendants` are the words by which the network knows its sectors and organisations. */
export function readHead(lines: readonly string[], attendants: readonly NearWord[]): PastedHead {
  const told = lines.find((line) => WHEN.test(line) && findDays(line).length > 0) ?? lines.find((line) => findDays(line).length > 0) ?? ''
  const timed = [told, ...lines.filter((line) => WHEN.test(line))].map((line) => findHours(withoutDays(WHEN.exec(line)?.[1] ?? line))).find((one) => one.start !== null)
  return { date: findDays(told)[0]?.day ?? '', start: timed?.start ?? '', end: timed?.end ?? '', place: placeIn(lines), attendance: attendanceIn(lines, attendants) }
}

function placeIn(lines: readonly string[]): string {
  const own = lines.map((line) => PLACE.exec(line)?.[1]?.trim()).find((text) => text)
  const both = lines.map((line) => BOTH.exec(line)?.[1]).find((text) => text)
  const rest = both === undefined ? '' : findHours(withoutDays(both)).rest.replace(WEEKDAYS, ' ').replace(/\s+/g, ' ').replace(/^[\s,;.–-]+|[\s,;.–-]+$/g, '')
  return (own ?? rest).slice(0, 200)
}

/** The sectors whose names or organisations stand among those who were there, to the next empty line or word of a head. */
function attendanceIn(lines: readonly string[], attendants: readonly NearWord[]): string {
  const from = lines.findIndex((line) => PRESENT.test(line))
  if (from < 0) return ''
  const rest = lines.slice(from + 1)
  const to = rest.findIndex((line, i) => OTHER.test(line) || (line.trim() === '' && i > 0))
  const text = plainWord([PRESENT.exec(lines[from] ?? '')?.[1] ?? '', ...(to < 0 ? rest : rest.slice(0, to))].join(' ; '))
  // Longer words also with an ending: `polis` is meant by `polisen`, `poliisi` by `poliisin`.
  const found = attendants.filter(({ word }) => new RegExp(`(?<![\\p{L}])${escaped(plainWord(word))}${word.length > 4 ? '\\p{L}{0,3}' : ''}(?![\\p{L}])`, 'u').test(text))
  return [...new Set(found.map((one) => one.shown))].join('; ')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
