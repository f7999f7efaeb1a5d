/**
 * Finds national ids in free text. Check digits are computed wherever a country has them, so that telephone numbers
 * and case numbers pass. Positions are those of the given text.
 */

export type NationalIdKind = 'hetu' | 'personnummer' | 'cpr' | 'fodselsnummer' | 'kennitala' | 'ptal'
export type NationalId = { kind: NationalIdKind; at: number; length: number }

type Format = { kind: NationalIdKind; pattern: RegExp; isReal: (found: RegExpExecArray) => boolean }

/** Never inside a longer number or word: not after or before a letter, a digit, or a sign that joins digits. */
const whole = (inner: string): RegExp => new RegExp(`(?<![\\p{L}\\d]|\\d[-.,/])${inner}(?![\\p{L}\\d]|[-.,/]\\d)`, 'giu')

const FORMATS: readonly Format[] = [
  { kind: 'hetu', pattern: whole('(\\d{2})(\\d{2})(\\d{2})([-+A-FU-Y])(\\d{3})([0-9A-Y])'), isReal: isHetu },
  { kind: 'personnummer', pattern: whole('(?:19|20)?(\\d{2})(\\d{2})(\\d{2})[-+ ]?(\\d{4})'), isReal: isPersonnummer },
  { kind: 'fodselsnummer', pattern: whole('(\\d{2})(\\d{2})(\\d{2})[- ]?(\\d{5})'), isReal: isFodselsnummer },
  { kind: 'kennitala', pattern: whole('(\\d{2})(\\d{2})(\\d{2})([- ]?)(\\d{4})'), isReal: isKennitala },
  { kind: 'cpr', pattern: whole('(\\d{2})(\\d{2})(\\d{2})([- ]?)(\\d{4})'), isReal: isCpr },
  { kind: 'ptal', pattern: whole('(\\d{2})(\\d{2})(\\d{2})-(\\d{3})'), isReal: ([, day, month, year]) => isDay(day, month, year) },
]

/** The ids found, each once, in the order of the text. A number that fits two countries is named by the first. */
export function findNationalIds(text: string): NationalId[] {
  const plain = plainSigns(text)
  const found = FORMATS.flatMap((format) =>
    [...plain.matchAll(format.pattern)]
      .filter((match) => format.isReal(match))
      .map((match) => ({ kind: format.kind, at: match.index, length: match[0].length })),
  )
  return found
    .filter((one, index) => found.findIndex((other) => other.at === one.at) === index)
    .sort((a, b) => a.at - b.at)
}

/** Full-width digits, dashes and no-break spaces as their plain kin, one for one so that positions hold. */
function plainSigns(text: string): string {
  return text
    .replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00A0\u202F\u2009]/g, ' ')
}

/** Digital and Population Data Services Agency: the nine digits modulo 31; from 2023 also Y X W V U and B to F. */
function isHetu([, day, month, year, , number, check]: RegExpExecArray): boolean {
  const expected = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(`${day}${month}${year}${number}`) % 31]
  return isDay(day, month, year) && expected === check?.toUpperCase()
}

/** Skatteverket: Luhn over ten digits. A coordination number has 60 added to its day. */
function isPersonnummer([, year, month, day, number]: RegExpExecArray): boolean {
  const realDay = Number(day) > 60 ? Number(day) - 60 : Number(day)
  return isDay(realDay, month, year) && luhn(`${year}${month}${day}${number}`)
}

/**
 * The CPR office: modulo 11 does not hold for every number given out since 2007, so the form with a hyphen is believed
 * by its date alone; ten digits in a row must also pass modulo 11.
 */
function isCpr([, day, month, year, hyphen, number]: RegExpExecArray): boolean {
  if (!isDay(day, month, year)) return false
  return hyphen === '-' || weighted(`${day}${month}${year}${number}`, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) === 0
}

/** Skatteetaten: two check digits. D-numbers add 40 to the day; H-numbers and test numbers add to the month. */
function isFodselsnummer([, day, month, year, rest]: RegExpExecArray): boolean {
  const realDay = Number(day) > 40 ? Number(day) - 40 : Number(day)
  const realMonth = [0, 40, 65, 80].map((added) => Number(month) - added).find((number) => number >= 1 && number <= 12)
  const digits = `${day}${month}${year}${rest}`
  const passes =
    weighted(digits.slice(0, 10), [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) === 0 &&
    weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) === 0
  return realMonth !== undefined && isDay(realDay, realMonth, year) && passes
}

/** Registers Iceland: the ninth digit checks the first eight, the tenth is the century (8, 9 or 0). */
function isKennitala([, day, month, year, , number]: RegExpExecArray): boolean {
  const digits = `${day}${month}${year}${number}`
  return isDay(day, month, year) && /[890]$/.test(digits) && weighted(digits.slice(0, 9), [3, 2, 7, 6, 5, 4, 3, 2, 1]) === 0
}

/** Whether day and month exist; a year of two digits may be a leap year in some century, so 29 February passes then. */
function isDay(day: string | number | undefined, month: string | number | undefined, year: string | undefined): boolean {
  const [d, m, y] = [Number(day), Number(month), Number(year)]
  const lengths = [31, y % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return d >= 1 && d <= (lengths[m - 1] ?? 0)
}

function luhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11
}
