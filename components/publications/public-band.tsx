import { Band } from '@/components/charts/band'
import { formats } from '@/lib/i18n/format'
import type { Lng } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { ProfileBody, PublishedSector } from '@/lib/publications/schema'
import { threadOf } from '@/lib/sectors/rules'

/** A published sector's name for the reader: in her language, in Finland-Swedish where that differs, else the first it has. */
export function publishedName(names: PublishedSector['names'], lng: Lng, jurisdiction: string | null): string {
  const finland = lng === 'sv' && (jurisdiction === 'FI' || jurisdiction === 'AX') ? names['sv-FI'] : undefined
  const name = finland ?? names[lng] ?? Object.values(names)[0] ?? ''
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}

/** The band of a network as it was published: attendance by sector, never by person. Nothing when the network keeps it to itself. */
export function PublicBand({ t, body, heading }: { t: Texts; body: ProfileBody; heading?: string }) {
  if (!body.band || body.sectors.length === 0) return null
  const f = formats(t.lng, t.jurisdiction)
  const threads = body.sectors.map((sector) => ({
    key: sector.id, label: publishedName(sector.names, t.lng, t.jurisdiction), colour: threadOf(sector.key ?? ''), required: sector.required, cells: sector.cells, vacantNow: sector.filled === 0,
  }))
  const held = body.band.map((meeting) => ({ id: meeting.id, date: meeting.date, label: f.date(meeting.date), hasDecision: meeting.hasDecision, state: 'held' as const }))
  const next = body.nextDate ? [{ id: 'next', date: body.nextDate, label: f.dayMonth(body.nextDate), hasDecision: false, state: 'next' as const }] : []
  const said = body.band.length ? t('publications:band.heading', { count: body.band.length, year: body.band[0]?.date.slice(0, 4) ?? '' }) : t('publications:page.seats', seatsOf(body))
  return <Band threads={threads} meetings={[...held, ...next]} heading={heading ?? said} facts={[t('publications:band.noPersons')]} texts={bandTexts(t)} maxPitch={44} />
}

/** How many seats there are and how many somebody holds. */
export function seatsOf(body: ProfileBody): { seats: number; filled: number } {
  return { seats: body.sectors.reduce((sum, sector) => sum + sector.seats, 0), filled: body.sectors.reduce((sum, sector) => sum + sector.filled, 0) }
}

function bandTexts(t: Texts) {
  const b = t.all('publications', 'band')
  return {
    present: b.present, decision: b.decision, absent: b.absent, vacant: b.vacant, next: b.next, vacantNow: b.vacantNow, caption: b.caption, lastFour: b.lastFour, drawing: b.drawing, others: b.others, tableLabel: b.tableLabel,
    table: { caption: b.tableCaption, meeting: b.meeting, decisionHead: b.decided, yes: t('common:word.yes'), no: t('common:word.no'), presentCell: b.present, absentCell: b.absent, vacantCell: b.vacant, beforeCell: '–' },
  }
}
