import type { FigureFile } from '@/components/charts/figure-file'
import type { HeatCell, HeatRow } from '@/components/charts/heat-map'
import { heatPicture } from '@/components/charts/heat-picture'
import { LEAST_FOR_SHARE, type RegionRow, regionRows, requiredIn, type SectorGroup } from '@/lib/dashboards/rollup-rules'
import type { MunicipalityRow } from '@/lib/dashboards/rules'
import type { AreaFigures } from '@/lib/dashboards/schema'
import { type TypeRow, typeRows } from '@/lib/dashboards/type-rules'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { areaFacts } from './area-facts'
import { nameFor, sectorWord } from './area-words'

/** Lower ends of the four darker classes, in percent: said under every such map. */
export const CLASS_LIMITS = [50, 65, 80, 90] as const

export type SectorFigure = FigureFile & { columns: { key: string; label: string }[]; rows: HeatRow[]; endHead: string; /** False where no rule of the area requires any sector */ isChecked: boolean }
type Line = { key: string; label: string; group: SectorGroup | null }

/** Which required sector is present in each region, and where all of them are. */
export function regionFigure(t: Texts, figures: AreaFigures, all: readonly MunicipalityRow[], mostMissing: string | null): SectorFigure {
  const { compare } = formats(t.lng, t.jurisdiction)
  const sectors = requiredIn(all, figures.sectors.map((one) => one.key))
  const name = (row: RegionRow) => (row.region ? nameFor(row.region, t) : t('dashboards:region.noRegion'))
  const lines = regionRows(all, sectors).map((row) => ({ key: row.slug ?? '', label: name(row), group: row })).toSorted((a, b) => compare(a.label, b.label))
  const word = mostMissing && sectorWord(figures.sectors, mostMissing, t)
  const title = word ? sentence(t('dashboards:region.missingMost', { sector: word })) : t('dashboards:region.heading')
  return sectorFigure(t, figures, sectors, { title, head: t('dashboards:list.region'), endHead: t('dashboards:region.end'), lines, notes: [], end: (group) => `${group.covered}/${group.municipalities}` })
}

/** The same by the type of municipality; a type that no source tells says so instead of a number. */
export function typeFigure(t: Texts, figures: AreaFigures, all: readonly MunicipalityRow[]): SectorFigure {
  const sectors = requiredIn(all, figures.sectors.map((one) => one.key))
  const rows = typeRows(all, sectors)
  const label = ({ type }: TypeRow) => (type === 'small' && figures.smallBelow !== null ? t('dashboards:type.smallBelow', { limit: figures.smallBelow }) : t(`dashboards:type.${type}`))
  const notes = [
    ...(figures.smallBelow === null ? [] : [t('dashboards:type.limit')]),
    ...rows.filter((row) => row.group === null).flatMap(({ type }) => (type === 'periUrban' || type === 'peerGroup' ? [t(`dashboards:type.${type}Why`)] : [])),
  ]
  return sectorFigure(t, figures, sectors, { title: t('dashboards:type.heading'), head: t('dashboards:type.what'), lines: rows.map((row) => ({ key: row.type, label: row.group ? label(row) : t('dashboards:type.notKnown', { type: label(row) }), group: row.group })), notes, endHead: t('dashboards:region.end'), end: (group) => String(group.municipalities) })
}

type Parts = { title: string; head: string; lines: Line[]; notes: string[]; /** The plain last column: its head and what stands in it */ endHead: string; end: (group: SectorGroup) => string }

function sectorFigure(t: Texts, figures: AreaFigures, sectors: string[], { title, head, lines, notes, endHead, end }: Parts): SectorFigure {
  const columns = [{ key: 'all', label: t('dashboards:region.complete') }, ...sectors.map((key) => ({ key, label: sectorWord(figures.sectors, key, t) }))]
  const counts = (group: SectorGroup) => [group.complete, ...sectors.map((sector) => group.present.get(sector) ?? 0)]
  const rows = lines.map(({ key, label, group }): HeatRow => ({
    key, label, end: group ? end(group) : '–',
    cells: group ? counts(group).map((present) => cell(present, group.checked)) : columns.map(() => ({ state: 'missing' as const, text: '–' })),
  }))
  return {
    columns, rows, endHead, title, description: t('dashboards:region.note'), isChecked: sectors.length > 0,
    notes: [t('dashboards:region.classes'), t('dashboards:region.few'), ...notes, ...areaFacts(t, figures).both],
    records: [
      [head, t('dashboards:coverage.municipalities'), t('dashboards:region.covered'), t('dashboards:region.checked'), ...columns.map((column) => column.label)],
      ...lines.map(({ label, group }) => [label, ...(group ? [group.municipalities, group.covered, group.checked, ...counts(group)] : [null, null, null, ...columns.map(() => null)])]),
    ],
    picture: sectors.length ? heatPicture({ columns, endHead, rows, limits: CLASS_LIMITS }) : null,
  }
}

/** Percent of the checked municipalities; a count where they are too few for a share. */
function cell(present: number, checked: number): HeatCell {
  if (checked < LEAST_FOR_SHARE) return { state: 'missing', text: checked ? `${present}/${checked}` : '–' }
  const percent = Math.round((100 * present) / checked)
  return { value: percent, text: String(percent) }
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
