/** What a municipality takes along when it leaves a joint network, as tables and as one file. Pure; days are ISO. */
import { contentIn, type LocalizedText } from '@/lib/i18n/content'
import type { FiveTexts } from '@/lib/i18n/five-texts'
import type { Texts } from '@/lib/i18n/texts'
import type { NameOfPlace } from '@/lib/places/queries'
import { placeName } from '@/lib/places/rules'
import { sectorName } from '@/lib/sectors/rules'

type Sector = { key: string | null; localName: LocalizedText | null; names: FiveTexts | null }
export type LeaverSeat = { sector: Sector; organisations: string[]; holders: { /** Null for those shown by the seat alone. */ name: string | null; role: string; from: string; until: string | null }[] }
export type LeaverMeeting = { day: string; kind: string; agenda: LocalizedText[]; decisions: { year: number; number: number; text: LocalizedText }[]; sectors: { sector: Sector; isPresent: boolean }[] }
export type Leaver = {
  network: LocalizedText; address: string; place: NameOfPlace[]; from: string; until: string
  municipalities: { place: NameOfPlace[]; role: 'lead' | 'member'; from: string; until: string | null }[]
  seats: LeaverSeat[]
  meetings: LeaverMeeting[]
  goals: { state: string; status: string | null; text: LocalizedText; why: LocalizedText | null; baseline: number | null; baselinePeriod: string | null; target: number | null; targetPeriod: string | null; unit: string | null }[]
  values: { indicator: LocalizedText; unit: string; period: string; value: number | null; source: string | null }[]
}

type Cell = string | number | null
export type LeaverTable = { name: string; rows: Cell[][] }

/** The tables of the export with their heads, in the reader's language. Texts that are missing in it stand in the network's first. */
export function leaverTables(leaver: Leaver, t: Texts, languages: readonly string[]): LeaverTable[] {
  const reader = { lng: t.lng, jurisdiction: t.jurisdiction ?? null }
  const text = (content: LocalizedText | null) => contentIn(content, t.lng, languages).text
  const sector = (one: Sector) => sectorName(one, reader)
  const place = (names: NameOfPlace[]) => placeName(names, t.lng).name
  const period = [t('members:column.from'), t('members:column.until')]
  const [day, decision, meetingSector] = [t('meetings:list.meeting'), t('meetings:minutes.decision'), t('members:column.sector')]
  return [
    { name: 'municipalities', rows: [[t('places:search.name'), t('networks:settings.role'), ...period], ...leaver.municipalities.map((row) => [place(row.place), t(row.role === 'lead' ? 'networks:word.lead' : 'networks:word.member'), row.from, row.until])] },
    { name: 'seats', rows: [[meetingSector, t('members:column.organisation'), t('members:column.name'), ...period], ...leaver.seats.flatMap((seat) => holderRows(seat).map((row) => [sector(seat.sector), seat.organisations.join(', '), row.name ?? t('members:seats.unnamed'), row.from, row.until]))] },
    { name: 'meetings', rows: [[day, t('meetings:agenda.title')], ...leaver.meetings.flatMap((row) => (row.agenda.length ? row.agenda : [null]).map((item) => [row.day, text(item)]))] },
    { name: 'attendance', rows: [[day, meetingSector, t('meetings:list.state')], ...leaver.meetings.flatMap((row) => row.sectors.map((one) => [row.day, sector(one.sector), t(one.isPresent ? 'meetings:attendance.present' : 'meetings:attendance.absent')]))] },
    { name: 'decisions', rows: [[day, '§', decision], ...leaver.meetings.flatMap((row) => row.decisions.map((one) => [row.day, `${one.number}/${one.year}`, text(one.text)]))] },
    { name: 'goals', rows: [[t('goals:form.text'), t('goals:form.why'), t('goals:form.baselineValue'), t('goals:form.baselinePeriod'), t('goals:form.targetValue'), t('goals:form.targetPeriod'), t('indicators:form.unit')], ...leaver.goals.map((goal) => [text(goal.text), text(goal.why), goal.baseline, goal.baselinePeriod, goal.target, goal.targetPeriod, goal.unit])] },
    { name: 'values', rows: [[t('indicators:one'), t('indicators:form.unit'), t('indicators:form.period'), t('indicators:form.value'), t('indicators:form.source')], ...leaver.values.map((row) => [text(row.indicator), row.unit, row.period, row.value, row.source])] },
  ]
}

/** A seat nobody sat on is told too, without a person. */
function holderRows(seat: LeaverSeat): { name: string | null; from: string | null; until: string | null }[] {
  return seat.holders.length ? seat.holders : [{ name: '', from: null, until: null }]
}
