import { describe, expect, it } from 'vitest'
import { formats } from '@/lib/i18n/format'
import { daysBetween, isoWeek } from '@/lib/i18n/iso-week'

const NB = '\u00A0'
const READERS = { sv: formats('sv', 'SE'), svFI: formats('sv', 'FI'), fi: formats('fi'), da: formats('da'), no: formats('no'), en: formats('en') }
const each = (write: (f: ReturnType<typeof formats>) => string) => Object.values(READERS).map(write)

describe('dates', () => {
  it('writes them as the table of words.md', () => {
    expect(each((f) => f.date('2026-12-04'))).toEqual(['2026-12-04', '4.12.2026', '4.12.2026', '4.12.2026', '4.12.2026', '4 Dec 2026'])
    expect(each((f) => f.longDate('2026-12-04'))).toEqual([
      '4 december 2026',
      '4 december 2026',
      '4. joulukuuta 2026',
      '4. december 2026',
      '4. desember 2026',
      '4 December 2026',
    ])
  })

  it('reads the Date of a DATE column and an ISO moment by their day', () => {
    expect(READERS.fi.date(new Date('2026-12-04T00:00:00Z'))).toBe('4.12.2026')
    expect(() => READERS.fi.date('next week')).toThrow('no day')
  })

  it('names the weekday in its base form', () => {
    expect(each((f) => f.weekdayDate('2026-12-04'))).toEqual([
      'fredag 4 december 2026',
      'fredag 4 december 2026',
      'perjantai 4. joulukuuta 2026',
      'fredag den 4. december 2026',
      'fredag 4. desember 2026',
      'Friday 4 December 2026',
    ])
    expect(READERS.svFI.weekdayDay('2026-12-04')).toBe('fre 4.12.')
    expect(READERS.fi.dayMonth('2026-12-04')).toBe('4.12.')
  })

  it('writes spans with a dash, in Danish with a hyphen', () => {
    expect(READERS.fi.dateSpan('2026-12-04', '2026-12-06')).toBe('4.12.2026–6.12.2026')
    expect(READERS.da.dateSpan('2026-12-04', '2026-12-06')).toBe('4.12.2026-6.12.2026')
  })

  it('counts ISO weeks', () => {
    expect(each((f) => f.week('2026-12-04'))).toEqual(
      ['v. 49', 'v. 49', 'vko 49', 'uge 49', 'uke 49', 'week 49'].map((text) => text.replace(' ', NB)),
    )
    expect(READERS.fi.longWeek('2026-12-04')).toBe(`viikko${NB}49`)
    expect(isoWeek('2027-01-01')).toEqual({ year: 2026, week: 53 })
    expect(isoWeek('2024-12-30')).toEqual({ year: 2025, week: 1 })
    expect(isoWeek('2026-01-01')).toEqual({ year: 2026, week: 1 })
  })

  it('counts days over a change of the clock', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2)
  })
})

describe('times', () => {
  it('has a point, and full hours without zeros', () => {
    expect(each((f) => f.time('14:32'))).toEqual(['kl. 14.32', 'kl. 14.32', 'klo 14.32', 'kl. 14.32', 'kl. 14.32', '14.32'].map((text) => text.replace(' ', NB)))
    expect(each((f) => f.timeSpan('09:00', '11:30'))).toEqual(
      ['kl. 9–11.30', 'kl. 9–11.30', 'klo 9–11.30', 'kl. 9-11.30', 'kl. 9–11.30', '9.00–11.30'].map((text) => text.replace(' ', NB)),
    )
    expect(READERS.sv.clock('09:05')).toBe('9.05')
  })

  it('shows a moment by the clock of the zone, on both sides of midnight and of summer time', () => {
    expect(READERS.fi.dateTime(new Date('2026-12-04T22:30:00Z'), 'Europe/Helsinki')).toBe(`5.12.2026 klo${NB}0.30`)
    expect(READERS.sv.dateTime(new Date('2026-12-04T22:30:00Z'), 'Europe/Stockholm')).toBe(`2026-12-04 kl.${NB}23.30`)
    expect(READERS.da.dateTime(new Date('2026-03-29T00:59:00Z'), 'Europe/Copenhagen')).toBe(`29.3.2026 kl.${NB}1.59`)
    expect(READERS.da.dateTime(new Date('2026-03-29T01:00:00Z'), 'Europe/Copenhagen')).toBe(`29.3.2026 kl.${NB}3`)
    expect(READERS.en.dateTime(new Date('2026-07-01T12:00:00Z'), 'Atlantic/Reykjavik')).toBe('1 Jul 2026, 12.00')
  })

  it('writes an occasion on one day short and over midnight whole', () => {
    const start = new Date('2026-12-04T07:00:00Z')
    expect(READERS.fi.occasion(start, new Date('2026-12-04T09:30:00Z'), 'Europe/Helsinki')).toBe(`perjantai 4. joulukuuta 2026 klo${NB}9–11.30`)
    expect(READERS.sv.occasion(start, new Date('2026-12-05T09:30:00Z'), 'Europe/Stockholm')).toBe(`2026-12-04 kl.${NB}8 – 2026-12-05 kl.${NB}10.30`)
  })
})

describe('numbers', () => {
  it('groups with no-break spaces and marks decimals as the language does', () => {
    expect(each((f) => f.number(1234.5))).toEqual([`1${NB}234,5`, `1${NB}234,5`, `1${NB}234,5`, '1.234,5', `1${NB}234,5`, '1,234.5'])
    expect(READERS.fi.number(12, 1)).toBe('12,0')
    expect(READERS.fi.number(1234567)).toBe(`1${NB}234${NB}567`)
  })

  it('has a real minus everywhere', () => {
    expect(each((f) => f.number(-3))).toEqual(Array(6).fill('−3'))
    expect(each((f) => f.signed(-1234))).toEqual([`−1${NB}234`, `−1${NB}234`, `−1${NB}234`, '−1.234', `−1${NB}234`, '−1,234'])
  })

  it('signs a difference, and never signs nothing', () => {
    expect(READERS.sv.signed(3)).toBe('+3')
    expect(READERS.sv.signed(0)).toBe('0')
    expect(READERS.sv.signed(-0.04, 1)).toBe('0,0')
    expect(READERS.sv.signed(0.04, 1)).toBe('0,0')
  })

  it('writes percentages, and their differences as points', () => {
    expect(each((f) => f.percent(25))).toEqual([...Array(5).fill(`25${NB}%`), '25%'])
    expect(each((f) => f.points(-2.5))).toEqual(
      ['−2,5 procentenheter', '−2,5 procentenheter', '−2,5 prosenttiyksikköä', '−2,5 procentpoint', '−2,5 prosentpoeng', '−2.5 percentage points'].map((text) => text.replace(' ', NB)),
    )
    expect(READERS.fi.points(1)).toBe(`+1${NB}prosenttiyksikkö`)
  })
})

describe('periods, lists, quotations, order', () => {
  it('writes every kind of period', () => {
    expect(each((f) => f.period('2026/27'))).toEqual(['2026/27', '2026–2027', '2026–2027', '2026/27', '2026/27', '2026/27'])
    expect(each((f) => f.period('2024Q1'))).toEqual(['kvartal 1 2024', 'kvartal 1 2024', '1. vuosineljännes 2024', '1. kvartal 2024', '1. kvartal 2024', 'quarter 1, 2024'])
    expect(READERS.fi.period('2024-03')).toBe('maaliskuu 2024')
    expect(READERS.da.period('2025-2029')).toBe('2025-2029')
    expect(READERS.sv.period('2025-2029')).toBe('2025–2029')
    expect(READERS.sv.period('2024')).toBe('2024')
    expect(READERS.sv.period('wave 2')).toBe('wave 2')
  })

  it('joins lists and quotes', () => {
    expect(each((f) => f.list(['a', 'b', 'c']))).toEqual(['a, b och c', 'a, b och c', 'a, b ja c', 'a, b og c', 'a, b og c', 'a, b and c'])
    expect(READERS.sv.list(['a', 'b'], 'or')).toBe('a eller b')
    expect(each((f) => f.quote('x'))).toEqual(['”x”', '”x”', '”x”', '»x«', '«x»', '‘x’'])
  })

  it('sorts by the alphabet of the reader', () => {
    expect(['Ö', 'Å', 'Z', 'Ä'].sort(READERS.fi.compare)).toEqual(['Z', 'Å', 'Ä', 'Ö'])
    expect(['Å', 'Ø', 'Z', 'Æ'].sort(READERS.no.compare)).toEqual(['Z', 'Æ', 'Ø', 'Å'])
    expect(['§ 10', '§ 9'].sort(READERS.sv.compare)).toEqual(['§ 9', '§ 10'])
  })
})
