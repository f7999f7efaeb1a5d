import { type Lng } from './languages'

/** What people type, read generously where it can mean one thing only. Null means: ask again, never guess. */

/**
 * A number: comma or point before decimals, spaces between thousands, any minus. Where a language groups thousands
 * with the sign that elsewhere marks decimals (Danish 1.234, English 1,234), three digits after it are a group.
 */
export function parseNumber(text: string, lng: Lng): number | null {
  const bare = text.replace(/[\s\u00A0\u202F\u2009']/g, '').replace(/^[\u2212\u2013]/, '-')
  if (!/^[+-]?\d[\d.,]*$/.test(bare)) return null
  const plain = withPointDecimals(bare, lng)
  if (plain === null || !/^[+-]?\d+(\.\d+)?$/.test(plain)) return null
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

function withPointDecimals(bare: string, lng: Lng): string | null {
  const marks = bare.replace(/[^.,]/g, '')
  if (marks === '') return bare
  const last = marks.slice(-1)
  const isMixed = marks.includes('.') && marks.includes(',')
  if (isMixed) {
    const [whole = '', decimals = ''] = [bare.slice(0, bare.lastIndexOf(last)), bare.slice(bare.lastIndexOf(last) + 1)]
    const group = last === ',' ? '.' : ','
    if (whole.includes(last)) return null
    return isGrouped(whole, group) ? `${whole.replaceAll(group, '')}.${decimals}` : null
  }
  if (marks.length > 1 || last === groupSign(lng)) {
    if (isGrouped(bare, last)) return bare.replaceAll(last, '')
    return marks.length > 1 ? null : bare.replace(last, '.')
  }
  return bare.replace(last, '.')
}

function groupSign(lng: Lng): string | null {
  if (lng === 'da') return '.'
  return lng === 'en' ? ',' : null
}

function isGrouped(text: string, sign: string): boolean {
  const groups = text.replace(/^[+-]/, '').split(sign)
  return groups.length > 1 && /^[1-9]\d{0,2}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group))
}

/**
 * A day as ISO text: 2026-12-04 or 4.12.2026, spaces allowed. Days that do not exist are refused, as is 4/12/2026,
 * which is two different days to two readers.
 */
export function parseDate(text: string): string | null {
  const bare = text.trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare)
  if (iso) return existingDay(iso[1]!, iso[2]!, iso[3]!)
  const dotted = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(bare)
  return dotted ? existingDay(dotted[3]!, dotted[2]!, dotted[1]!) : null
}

function existingDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso ? iso : null
}

/** A time of the clock as HH:MM: 14.32, 14:32, kl. 9, klo 9.05. 24 hours. */
export function parseTime(text: string): string | null {
  const match = /^(?:kl\.?|klo)?\s*(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim().toLowerCase())
  if (!match) return null
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)]
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null
}
