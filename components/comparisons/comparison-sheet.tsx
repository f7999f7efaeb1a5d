import type { ReactNode } from 'react'
import { Desk } from '@/components/shell/desk'
import { fileLinks, type Files } from '@/components/shell/file-links'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import { comparisonHref } from '@/lib/comparisons/address-rules'
import { activityOf, compositionOf, smallLimit } from '@/lib/comparisons/rules'
import type { Compared, ComparisonChoices } from '@/lib/comparisons/schema'
import type { Texts } from '@/lib/i18n/texts'
import { AttendanceHeat } from './attendance-heat'
import { CohortTable } from './cohort-table'
import { comparisonFacts, type Comparison } from './comparison-facts'
import { ComparisonHead } from './comparison-head'
import { SeriesMultiples } from './series-multiples'
import { SideBySide } from './side-by-side'
import { SimilarNetworks } from './similar-networks'

type Props = { t: Texts; view: Comparison; choices: ComparisonChoices; path: string; /** Where the files of the comparison are, below it */ base: string; kicker: ReactNode; isCohort: boolean }

/** The whole comparison: finding and filters, those chosen side by side, then the list to choose from and likenesses. */
export function ComparisonSheet({ t, view, choices, path, base, kicker, isCohort }: Props) {
  const { day, listed, rows, shown, all, chosen } = view
  const facts = comparisonFacts(t, listed, isCohort)
  const files: Files = (file) => comparisonHref(`${base}/${file}`, choices)
  const [first] = chosen
  return (
    <>
      <ComparisonHead t={t} kicker={kicker} sentences={sentences(t, listed, day, isCohort)} choices={choices} chosen={chosen} indicators={view.indicators} path={path} smallBelow={smallLimit(listed)} />
      <Desk>
        {chosen.length > 1 ? <SideBySide t={t} chosen={chosen} day={day} files={files} facts={facts} /> : null}
        {chosen.length > 1 ? <AttendanceHeat t={t} chosen={chosen} facts={facts} files={files} /> : null}
        {chosen.length > 1 ? <SeriesMultiples t={t} chosen={chosen} indicator={view.indicator} series={view.series} files={files} /> : null}
        {first ? <SimilarNetworks t={t} own={first} others={all} choices={choices} path={path} day={day} /> : null}
        <Section heading={t('comparisons:cohort.heading')} aside={t('comparisons:cohort.note')} id="cohort">
          {shown.length ? <CohortTable t={t} networks={shown} choices={choices} path={path} day={day} /> : <EmptyState heading={listed.length ? t('comparisons:cohort.noHits') : t('comparisons:cohort.empty')}>{listed.length ? null : t('comparisons:cohort.emptyText')}</EmptyState>}
          {rows > shown.length ? <p className="small muted mt-2">{t('comparisons:cohort.more', { shown: shown.length, total: rows })}</p> : null}
          <SourceLine facts={facts} links={chosen.length > 1 ? [] : fileLinks(t, files, 'networks', { isPicture: false })} />
        </Section>
      </Desk>
    </>
  )
}

function sentences(t: Texts, networks: readonly Compared[], day: string, isCohort: boolean): string[] {
  const lacking = networks.filter((network) => compositionOf(network) === 'incomplete').length
  const sleeping = networks.filter((network) => activityOf(network, day) === 'sleeping').length
  return [
    t(isCohort ? 'comparisons:headline.cohort' : 'comparisons:headline.published', { count: networks.length }),
    ...(lacking ? [t('comparisons:headline.lacking', { count: lacking })] : []), ...(sleeping ? [t('comparisons:headline.sleeping', { count: sleeping })] : []),
  ]
}
