import type { ReactNode } from 'react'
import { Desk } from '@/components/shell/desk'
import { Masthead } from '@/components/shell/masthead'
import { EmptyState } from '@/components/ui/empty-state'
import { countedAt } from '@/lib/comparisons/rules'
import { chosenRows, coverageOf, municipalityRows } from '@/lib/dashboards/rules'
import type { AreaChoices, AreaFigures } from '@/lib/dashboards/schema'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { AreaFilters } from './area-filters'
import { AreaMap } from './area-map'
import { nameFor } from './area-words'
import { CoverageFacts } from './coverage-facts'
import { headline } from './headline'
import { HowCounted } from './how-counted'
import { MeetingsSpread } from './meetings-spread'
import { MunicipalityList } from './municipality-list'
import { RegionHeat } from './region-heat'

type Props = { t: Texts; figures: AreaFigures; choices: AreaChoices; /** Address of the page, with the language */ path: string; csv: string; /** Sections that only some readers get, before the explanation */ children?: ReactNode }

/** An area's answer on one sheet: finding, map and list of the same rows, sectors by region, meetings, and how it was counted. */
export function AreaSheet({ t, figures, choices, path, csv, children }: Props) {
  const format = formats(t.lng, t.jurisdiction)
  const all = municipalityRows(figures)
  const coverage = coverageOf(all, figures.day)
  const rows = chosenRows(all, choices, (a, b) => format.compare(nameFor(a.place, t), nameFor(b.place, t)))
  const year = choices.year ?? String(Number(figures.day.slice(0, 4)) - 1)
  const counted = countedAt(figures.networks)
  const invented = figures.networks.some((one) => one.isDemonstration) ? [t('dashboards:source.invented')] : []
  const dated = counted ? [t('dashboards:source.counted', { date: format.date(counted) })] : []
  const inhabitants = [...new Set(all.flatMap((row) => row.place.inhabitantsYear ?? []))].toSorted().map((one) => t('dashboards:source.inhabitants', { year: String(one) }))
  return (
    <>
      <Masthead>
        <p className="small muted">{t('dashboards:kicker', { area: nameFor(figures.area, t), date: format.date(figures.day) })}</p>
        <h1 className="mt-1.5 max-w-[38em] text-balance">{headline(t, coverage, figures).join(' ')} <a className="text-base font-normal whitespace-nowrap" href="#how">{t('dashboards:headline.how')}</a></h1>
        <AreaFilters t={t} rows={all} choices={choices} path={path} year={year} />
      </Masthead>
      <Desk>
        {figures.networks.length === 0 ? <EmptyState heading={t('dashboards:empty.heading')} href={`/${t.lng}/places`} action={t('dashboards:empty.action')}>{t('dashboards:empty.text')}</EmptyState> : null}
        <div className="gap-10 lg:[display:grid] lg:[grid-template-columns:430px_minmax(0,1fr)]">
          <AreaMap t={t} figures={figures} rows={rows} facts={invented} />
          <div className="max-lg:mt-9"><MunicipalityList t={t} figures={figures} rows={rows} choices={choices} path={path} csv={csv} facts={[...inhabitants, ...dated]} /></div>
        </div>
        {children}
        <div className="two">
          <CoverageFacts t={t} coverage={coverage} young={figures.young} facts={invented} />
          {figures.networks.length ? <MeetingsSpread t={t} rows={all} year={year} day={figures.day} facts={[...dated, ...invented]} /> : null}
        </div>
        <RegionHeat t={t} figures={figures} rows={all} path={path} choices={choices} mostMissing={coverage.mostMissing?.sector ?? null} facts={[...dated, ...invented]} />
        <HowCounted t={t} sources={figures.sources} />
      </Desk>
    </>
  )
}
