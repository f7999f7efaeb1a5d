import { HeatMap } from '@/components/charts/heat-map'
import { Section } from '@/components/ui/section'
import { attendanceOf } from '@/lib/comparisons/rules'
import type { Compared } from '@/lib/comparisons/schema'
import type { Texts } from '@/lib/i18n/texts'
import { placesName, sectorIn } from './network-words'

type Props = { t: Texts; chosen: readonly Compared[]; facts: string[] }

/** Attendance of the required sectors over the last four meetings, a network a row. Nothing when no attendance is seen. */
export function AttendanceHeat({ t, chosen, facts }: Props) {
  const sectors = [...new Set(chosen.flatMap((network) => network.required ?? []))]
  const rows = chosen.map((network) => ({ network, cells: attendanceOf(network, sectors) }))
  if (!rows.some((row) => row.cells.some((cell) => cell.share !== null))) return null
  const weakest = weakestOf(rows.map((row) => row.cells))
  return (
    <Section heading={weakest ? sentence(t('comparisons:attendance.weakest', { sector: sectorIn(chosen, weakest, t) })) : t('comparisons:attendance.heading')} aside={t('comparisons:attendance.note')}>
      <HeatMap
        caption={t('comparisons:attendance.heading')} rowHead={t('comparisons:cohort.network')} limits={[40, 60, 75, 90]} facts={[t('comparisons:attendance.classes'), ...facts]}
        columns={sectors.map((key) => ({ key, label: sectorIn(chosen, key, t) }))}
        rows={rows.map(({ network, cells }) => ({
          key: network.id, label: placesName(network, t), href: `/${t.lng}/networks/${network.slug}`,
          cells: cells.map(({ share, isVacant }) => {
            if (isVacant) return { state: 'vacant' as const, text: t('comparisons:attendance.vacant') }
            return share === null ? { state: 'missing' as const, text: '–' } : { value: Math.round(100 * share), text: String(Math.round(100 * share)) }
          }),
        }))}
      />
    </Section>
  )
}

/** The sector with the lowest mean over the networks that have one; vacant counts as never there. */
function weakestOf(rows: ReturnType<typeof attendanceOf>[]): string | null {
  const means = (rows[0] ?? []).flatMap(({ sector }, i) => {
    const shares = rows.flatMap((row) => (row[i]?.isVacant ? [0] : (row[i]?.share ?? [])))
    return shares.length ? [{ sector, mean: shares.reduce((sum, one) => sum + one, 0) / shares.length }] : []
  })
  return means.toSorted((a, b) => a.mean - b.mean)[0]?.sector ?? null
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
