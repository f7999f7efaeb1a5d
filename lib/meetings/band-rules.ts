/** The band in words: what `listBand` found, as the drawing and its headline want it. Pure. */
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { wallDate } from '@/lib/i18n/wall-time'
import type { BandView } from './band-queries'
import { sectorLabel } from './name-rules'
import { bandFinding, type Finding } from './rules'

type Where = { t: Texts; timeZone: string; base: string }

/** Threads and meetings of the band; `base` is the address of the network's workspace. */
export function bandThreads(band: BandView, { t, timeZone, base }: Where) {
  const f = formats(t.lng, t.jurisdiction)
  const threads = band.rows.map((row) => ({
    key: row.sectorId, label: labelOf(band, row.sectorId, t), colour: row.colour, required: row.required, cells: row.cells, vacantNow: row.vacantNow,
  }))
  const held = band.meetings.map((meeting) => {
    const date = wallDate(meeting.startsAt, timeZone)
    return { id: meeting.id, date, label: f.date(date), hasDecision: meeting.hasDecision, state: 'held' as const, href: `${base}/meetings/${meeting.id}` }
  })
  const next = band.next ? [{ id: band.next.id, date: wallDate(band.next.startsAt, timeZone), label: f.dayMonth(wallDate(band.next.startsAt, timeZone)), hasDecision: false, state: 'next' as const }] : []
  return { threads, meetings: [...held, ...next] }
}

/** The headline: the gravest fact, and what goes well when there is such a thing. */
export function bandHeading(band: BandView, t: Texts): string {
  const { first, streak } = bandFinding(band.rows, band.meetings.length)
  const good = streak ? t('meetings:band.streak', { sector: labelOf(band, streak.sectorId, t), count: streak.meetings }) : ''
  return [findingText(first, band, t), good].filter(Boolean).join(' ')
}

function findingText(finding: Finding, band: BandView, t: Texts): string {
  const f = formats(t.lng, t.jurisdiction)
  const list = (ids: readonly string[]) => f.list(ids.map((id) => labelOf(band, id, t)))
  switch (finding.kind) {
    case 'waiting': return finding.required > 0 ? t('meetings:band.waiting', { count: finding.required }) : t('meetings:band.waitingMeeting')
    case 'vacantOne': return t('meetings:band.vacantOne', { sector: labelOf(band, finding.sectorId, t), date: f.longDate(finding.since) })
    case 'vacantMany': return t('meetings:band.vacantMany', { sectors: list(finding.sectorIds), count: finding.sectorIds.length })
    case 'seldom': return t('meetings:band.seldom', { sectors: list(finding.sectorIds) })
    case 'allSeated': return t('meetings:band.allSeated')
  }
}

function labelOf(band: BandView, id: string, t: Texts): string {
  return sectorLabel(band.sectors.find((sector) => sector.id === id), t)
}

/** The texts of the drawing, its legend and its table. */
export function bandTexts(band: BandView, t: Texts, timeZone: string) {
  const [first, last] = [band.meetings.at(0), band.meetings.at(-1)]
  const years = [...new Set([first, last].flatMap((one) => (one ? [wallDate(one.startsAt, timeZone).slice(0, 4)] : [])))].join('–')
  return {
    present: t('meetings:band.present'), decision: t('meetings:band.decision'), absent: t('meetings:band.absent'), vacant: t('meetings:band.vacant'), next: t('meetings:band.next'),
    vacantNow: t('meetings:band.vacantNow'), caption: t('meetings:band.caption'), lastFour: t('meetings:band.lastFour'),
    drawing: first ? t('meetings:band.drawing', { count: band.meetings.length, years }) : t('meetings:band.drawingEmpty'),
    others: t('meetings:band.others', { n: '{n}' }), tableLabel: t('meetings:band.tableLabel'),
    table: {
      caption: t('meetings:band.tableCaption'), meeting: t('meetings:band.meeting'), decisionHead: t('meetings:band.decisionHead'), yes: t('meetings:band.yes'), no: t('meetings:band.no'),
      presentCell: t('meetings:band.presentCell'), absentCell: t('meetings:band.absentCell'), vacantCell: t('meetings:band.vacantCell'), beforeCell: '–',
    },
  }
}

/** Count of meetings and decisions, and what colour and grey mean. */
export function bandFacts(band: BandView, t: Texts): string[] {
  if (band.meetings.length === 0) return []
  const decided = band.meetings.filter((meeting) => meeting.hasDecision).length
  return [t('meetings:band.held', { count: band.meetings.length }), t('meetings:band.decided', { count: decided }), t('meetings:band.colours')]
}

/** What the small band says to those who do not see it. */
export function miniLabel(band: BandView, t: Texts): string {
  return t('meetings:band.mini', { count: Math.min(10, band.meetings.length) })
}
