import { fileLinks, type Files } from '@/components/shell/file-links'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import { Table } from '@/components/ui/table'
import { coverageOf, type MunicipalityRow } from '@/lib/dashboards/rules'
import type { AreaFigures } from '@/lib/dashboards/schema'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { coverageFigure } from './coverage-figure'

type Props = { t: Texts; figures: AreaFigures; rows: readonly MunicipalityRow[]; files: Files }

/** The counts behind the headline: registered or reported, single or joint, and how many nobody knows. They add up to all. */
export function CoverageTable({ t, figures, rows: all, files }: Props) {
  const { number, percent } = formats(t.lng, t.jurisdiction)
  const figure = coverageFigure(t, figures, all)
  const { working, single, joint } = coverageOf(all, figures.day)
  const young = figures.young !== null
  const [what = '', municipalities = '', band = '', share = ''] = figure.heads
  return (
    <Section heading={figure.title} aside={figure.description}>
      <Table
        caption={figure.title} rows={figure.rows} rowKey={(row) => row.kind}
        columns={[
          { key: 'what', head: what, rowHead: true, cell: figure.word },
          { key: 'municipalities', head: municipalities, number: true, cell: (row) => number(row.municipalities) },
          ...(young ? [
            { key: 'young', head: band, number: true as const, cell: (row: (typeof figure.rows)[number]) => (row.young === null ? '–' : number(row.young)) },
            { key: 'share', head: share, number: 'decimal' as const, cell: (row: (typeof figure.rows)[number]) => (row.share === null ? '–' : percent(row.share, 1)) },
          ] : []),
        ]}
      />
      <p className="small mt-3">{t('dashboards:coverage.networks', { count: working, single, joint })}</p>
      <SourceLine facts={figure.notes} links={fileLinks(t, files, 'coverage')} />
    </Section>
  )
}
