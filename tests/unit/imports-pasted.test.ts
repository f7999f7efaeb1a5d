import { describe, expect, it } from 'vitest'
import { findDays, findHours } from '@/lib/imports/pasted-day-rules'
import { type PastedAround, readMinutes } from '@/lib/imports/pasted-rules'

/** All minutes here are invented. */
const SV = `Protokoll 2/2023
Tid och plats: onsdag 15 mars 2023 kl. 9.00–11.30, Stadshuset, rum 3
Närvarande: Anna Berg (polisen), Kaj Lund, skolväsendet
Frånvarande: hälsovården

§ 12 Öppning
Ordföranden öppnade mötet.

§ 13 Skolfrånvaro
Läget gicks igenom.
Beslut 7/2023: En gemensam modell för tidig kontakt tas i bruk i alla skolor.
Ansvarig: Kaj Lund, senast 1.6.2023

§ 14 Övriga ärenden
Någon frågade om parkeringen.
Uppgift: Boka lokal till höstens möte. Ansvarig: Anna Berg. Senast: 1 september 2023
Mötet avslutades kl. 11.20.`

const FI = `MUISTIO
Aika: 15. maaliskuuta 2023 klo 9–11
Paikka: Kaupungintalo
Läsnä:
Anna Berg, poliisi
Kaj Lund, sivistystoimi

1 § Kokouksen avaus
Puheenjohtaja avasi kokouksen.
2 § Poissaolot
Tilanne käytiin läpi.
Päätös: Otetaan käyttöön yhteinen malli.
Vastuuhenkilö: Kaj Lund, 1.6.2023 mennessä
Päätettiin, että asiaan palataan syksyllä.`

const DA = `Mødereferat
Dato: 15. marts 2023 kl. 9.00-11.00
Sted: Rådhuset
Til stede: politiet, skolen

1. Velkomst
Formanden bød velkommen.
2. Fravær i skolen
Beslutning:
1. En fælles model tages i brug.
2. Den evalueres om et år.

Opgave: Skrive en vejledning. Ansvarlig: Kaj Lund, frist: 2023-06-01
3. Eventuelt
Intet.`

const NO = `Møtereferat
Tid: 15. mars 2023 kl. 9.00–11.00
Sted: Rådhuset
Til stede: politiet

Sak 3/23 Fravær i skolen
Nettverket drøftet saken.
Vedtak: En felles modell tas i bruk.
Ansvarlig: Kaj Lund. Frist: 1.6.2023
Sak 4/23 Eventuelt
Ingenting.`

const EN = `Minutes of the network
Date: March 15, 2023, at 9.00 to 11.00
Venue: Town hall
Present: police, schools

1. Opening
The chair opened the meeting.
2. Absence from school
It was agreed to use a shared model.
Action: Write a guide. Responsible: Kaj Lund. Due: 1 June 2023
3. Any other business
None.`

const around = (language: string, names: string[]): PastedAround => ({ languages: [language, 'sv'], attendants: names.map((word) => ({ word, shown: word })), state: 'öppen' })
const read = (text: string, language: string, names: string[] = []) => readMinutes(text, around(language, names))
const filled = (row: Record<string, string> = {}) => Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ''))

describe('minutes in', () => {
  it('Swedish become rows with day, hours, place, sectors, decisions with their old number, and tasks', () => {
    const rows = read(SV, 'sv', ['polisen', 'skolväsendet', 'hälsovården'])
    expect(rows).toHaveLength(4)
    expect(rows[0]).toMatchObject({ date: '2023-03-15', start: '09:00', end: '11:30', place: 'Stadshuset, rum 3', attendance: 'polisen; skolväsendet', item: 'Protokoll 2/2023', language: '' })
    expect(rows[2]).toMatchObject({ item: '§ 13 Skolfrånvaro', decisionSv: 'En gemensam modell för tidig kontakt tas i bruk i alla skolor.', number: '7/2023', action: 'En gemensam modell för tidig kontakt tas i bruk i alla skolor.', owner: 'Kaj Lund', due: '2023-06-01', state: 'öppen' })
    expect(rows[3]).toMatchObject({ item: '§ 14 Övriga ärenden', action: 'Boka lokal till höstens möte', owner: 'Anna Berg', due: '2023-09-01' })
    expect(rows[3]?.notes).toContain('Mötet avslutades kl. 11.20.')
  })

  it('Finnish: paragraphs before their sign, days with mennessä, sentences that decide', () => {
    const rows = read(FI, 'fi', ['poliisi', 'sivistystoimi'])
    expect(rows[0]).toMatchObject({ date: '2023-03-15', start: '09:00', end: '11:00', place: 'Kaupungintalo', attendance: 'poliisi; sivistystoimi' })
    expect(rows[2]).toMatchObject({ item: '2 § Poissaolot', decisionFi: 'Otetaan käyttöön yhteinen malli.', owner: 'Kaj Lund', due: '2023-06-01' })
    expect(filled(rows[3])).toEqual({ decisionFi: 'Päätettiin, että asiaan palataan syksyllä.' })
  })

  it('Danish: plain numbers, and a numbered list inside a decision is no new item', () => {
    const rows = read(DA, 'da', ['politiet', 'skolen'])
    expect(rows.map((row) => row.item)).toEqual(['Mødereferat', 'Velkomst', 'Fravær i skolen', 'Eventuelt'])
    expect(rows[2]).toMatchObject({ decisionDa: '1. En fælles model tages i brug.\n2. Den evalueres om et år.', action: 'Skrive en vejledning', owner: 'Kaj Lund', due: '2023-06-01' })
    expect(rows[0]).toMatchObject({ date: '2023-03-15', start: '09:00', end: '11:00', place: 'Rådhuset' })
  })

  it('Norwegian: cases by their number', () => {
    const rows = read(NO, 'no', ['politiet'])
    expect(rows.map((row) => row.item)).toEqual(['Møtereferat', 'Sak 3/23 Fravær i skolen', 'Sak 4/23 Eventuelt'])
    expect(rows[1]).toMatchObject({ decisionNo: 'En felles modell tas i bruk.', owner: 'Kaj Lund', due: '2023-06-01' })
  })

  it('English', () => {
    const rows = read(EN, 'en', ['police', 'schools'])
    expect(rows[0]).toMatchObject({ date: '2023-03-15', start: '09:00', end: '11:00', place: 'Town hall', attendance: 'police; schools' })
    expect(rows[2]).toMatchObject({ decisionEn: 'It was agreed to use a shared model.', action: 'Write a guide', owner: 'Kaj Lund', due: '2023-06-01' })
  })
})

describe('no line is lost', () => {
  const words = (text: string) => text.match(/[\p{L}\d]+/gu) ?? []
  it.each([['sv', SV], ['fi', FI], ['da', DA], ['no', NO], ['en', EN], ['sv', 'Bara en rad utan form'], ['sv', `1. Ärende\n${'Lång text utan slut. '.repeat(700)}`], ['sv', `§ 1 ${'lång rubrik '.repeat(40)}\nBeslut: ${'många ord '.repeat(600)}`]])('in %s minutes', (language, text) => {
    const kept = read(text, language).map((row) => Object.values(row).join(' ')).join(' ')
    // What introduces a decision, and the number of an item in a list that only counts, say nothing of their own.
    const labels = /^(Beslut|Päätös|Beslutning|Vedtak|\d{1,3})$/u
    const have = new Set(words(kept))
    expect(words(text).filter((word) => !have.has(word) && !labels.test(word))).toEqual([])
  })

  it('and none is longer than a cell may be', () => {
    const rows = read(`1. Ärende\n${'Lång text utan slut. '.repeat(700)}`, 'sv')
    expect(Math.max(...rows.flatMap((row) => Object.values(row).map((cell) => cell.length)))).toBeLessThanOrEqual(5000)
    expect(rows.length).toBeGreaterThan(2)
  })
})

describe('several minutes in one text', () => {
  it('are parted at the next title, each with its own day', () => {
    const rows = read(`${SV}\n\nProtokoll 3/2023\nDatum: 2023-05-10\n\n§ 20 Öppning\nMötet öppnades.`, 'sv')
    expect(rows.filter((row) => row.date).map((row) => row.date)).toEqual(['2023-03-15', '2023-05-10'])
  })

  it('in another language of the network say which', () => {
    expect(readMinutes(FI, { languages: ['sv', 'fi'], attendants: [], state: 'klar' })[0]).toMatchObject({ language: 'fi' })
  })
})

describe('days and hours', () => {
  it.each([['den 15 mars 2023', '2023-03-15'], ['15.3.2023', '2023-03-15'], ['15. 3. 2023', '2023-03-15'], ['2023-03-15', '2023-03-15'], ['15. maaliskuuta 2023', '2023-03-15'], ['March 15, 2023', '2023-03-15'], ['31.2.2023', undefined], ['3/2023', undefined]])('%s', (text, day) => {
    expect(findDays(text)[0]?.day).toBe(day)
  })

  it.each([['kl. 9–11.30', '09:00', '11:30'], ['klo 9.15', '09:15', null], ['13:00 - 15:00', '13:00', '15:00'], ['rum 3', null, null], ['kl. 11–9', '11:00', null]])('%s', (text, start, end) => {
    expect(findHours(text)).toMatchObject({ start, end })
  })
})
