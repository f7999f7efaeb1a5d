import type { FigureFile } from '@/components/charts/figure-file'
import type { HeatCell, HeatRow } from '@/components/charts/heat-map'
import { heatPicture } from '@/components/charts/heat-picture'
import { attendanceOf } from '@/lib/comparisons/rules'
import type { Compared } from '@/lib/comparisons/schema'
import type { Texts } from '@/lib/i18n/texts'
import { placesName, sectorIn } from './network-words'

/** Lower ends of the four darker classes, in percent: said under the map. */
export const ATTENDANCE_LIMITS = [40, 60, 75, 90] as const

export type AttendanceFigure = FigureFile & { columns: { key: string; label: string }[]; rows: HeatRow[] }
type Cells = ReturnType<typeof attendanceOf>

/** Attendance of the required sectors over the last four meetings, a network a row; null when no attendance is seen. */
export function attendanceFigure(t: Texts, chosen: readonly Compared[], facts: readonly string[]): AttendanceFigure | null {
  const sectors = [...new Set(chosen.flatMap((network) => network.required ?? []))]
  const seen = chosen.map((network) => ({ network, cells: attendanceOf(network, sectors) }))
  if (!seen.some((row) => row.cells.some((cell) => cell.share !== null))) return null
  const columns = sectors.map((key) => ({ key, label: sectorIn(chosen, key, t) }))
  const rows = seen.map(({ network, cells }) => ({ key: network.id, label: placesName(network, t), href: `/${t.lng}/networks/${network.slug}`, cells: cells.map((cell) => cellOf(t, cell)) }))
  const weakest = weakestOf(seen.map((row) => row.cells))
  return {
    columns, rows, title: weakest ? sentence(t('comparisons:attendance.weakest', { sector: sectorIn(chosen, weakest, t) })) : t('comparisons:attendance.heading'),
    description: t('comparisons:attendance.note'), notes: [t('comparisons:attendance.classes'), ...facts],
    records: [[t('comparisons:cohort.network'), ...columns.map((column) => column.label)], ...rows.map((row) => [row.label, ...row.cells.map((cell) => ('value' in cell ? cell.value : cell.state === 'vacant' ? cell.text : null))])],
    picture: heatPicture({ columns, rows, limits: ATTENDANCE_LIMITS }),
  }
}

function cellOf(t: Texts, { share, isVacant }: Cells[number]): HeatCell {
  if (isVacant) return { state: 'vacant', text: t('comparisons:attendance.vacant') }
  return share === null ? { state: 'missing', text: '–' } : { value: Math.round(100 * share), text: String(Math.round(100 * share)) }
}

/** The sector with the lowest mean over the networks that have one; vacant counts as never there. */
function weakestOf(rows: Cells[]): string | null {
  const means = (rows[0] ?? []).flatMap(({ sector }, i) => {
    const shares = rows.flatMap((row) => (row[i]?.isVacant ? [0] : (row[i]?.share ?? [])))
    return shares.length ? [{ sector, mean: shares.reduce((sum, one) => sum + one, 0) / shares.length }] : []
  })
  return means.toSorted((a, b) => a.mean - b.mean)[0]?.sector ?? null
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
