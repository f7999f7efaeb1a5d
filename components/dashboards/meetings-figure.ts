import { barsPicture } from '@/components/charts/bars-picture'
import type { FigureFile } from '@/components/charts/figure-file'
import { meetingsSpread, type Spread } from '@/lib/dashboards/rollup-rules'
import type { MunicipalityRow } from '@/lib/dashboards/rules'
import type { AreaChoices, AreaFigures } from '@/lib/dashboards/schema'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { areaFacts } from './area-facts'

/** The year of the meetings that the address asks for; without one the last whole year. */
export function meetingYear({ year }: AreaChoices, day: string): string {
  return year ?? String(Number(day.slice(0, 4)) - 1)
}

/** How many networks held none, one, … six or more meetings in the year; what is not seen is said below. */
export function meetingsFigure(t: Texts, figures: AreaFigures, all: readonly MunicipalityRow[], year: string): FigureFile & { spread: (Spread & { label: string; text: string })[] } {
  const format = formats(t.lng, t.jurisdiction)
  const { spread, unknown } = meetingsSpread(all, year)
  const rows = spread.map((one) => ({ ...one, label: one.isMore ? t('dashboards:meetings.orMore', { number: String(one.meetings) }) : format.number(one.meetings), text: format.number(one.networks) }))
  const notes = [...(year === figures.day.slice(0, 4) ? [t('dashboards:meetings.running', { year })] : []), ...(unknown ? [t('dashboards:meetings.unknown', { count: unknown })] : [])]
  return {
    spread: rows, title: t('dashboards:meetings.heading'), description: t('dashboards:meetings.note', { year }), notes: [...notes, ...areaFacts(t, figures).both],
    records: [[t('dashboards:meetings.times'), t('dashboards:meetings.networks')], ...rows.map((row) => [row.label, row.networks])],
    picture: barsPicture(rows.map((row) => ({ label: row.label, value: row.networks, text: row.text }))),
  }
}
