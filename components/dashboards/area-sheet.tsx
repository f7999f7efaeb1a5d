import type { ReactNode } from 'react'
import { Desk } from '@/components/shell/desk'
import type { Files } from '@/components/shell/file-links'
import { Masthead } from '@/components/shell/masthead'
import { EmptyState } from '@/components/ui/empty-state'
import { chosenRows, coverageOf, municipalityRows } from '@/lib/dashboards/rules'
import type { AreaChoices, AreaFigures } from '@/lib/dashboards/schema'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { areaFacts } from './area-facts'
import { AreaFilters } from './area-filters'
import { AreaMap } from './area-map'
import { nameFor } from './area-words'
import { CourseSums, GoalSums } from './course-sums'
import { CoverageTable } from './coverage-table'
import { headline } from './headline'
import { HowCounted } from './how-counted'
import { meetingYear } from './meetings-figure'
import { MeetingsSpread } from './meetings-spread'
import { MunicipalityList } from './municipality-list'
import { RegionHeat } from './region-heat'
import { TrendLine } from './trend-line'
import { TrendRegions } from './trend-regions'
import { TypeHeat } from './type-heat'

type Props = { t: Texts; figures: AreaFigures; choices: AreaChoices; /** Address of the page, with the language */ path: string; /** Where a figure's file is, the page's choices in it */ files: Files; /** Sections that only some readers get, before the explanation */ children?: ReactNode }

/** An area's answer on one sheet: finding, map and list of the same rows, sectors by region, meetings, and how it was counted. */
export function AreaSheet({ t, figures, choices, path, files, children }: Props) {
  const format = formats(t.lng, t.jurisdiction)
  const all = municipalityRows(figures)
  const coverage = coverageOf(all, figures.day)
  const rows = chosenRows(all, choices, (a, b) => format.compare(nameFor(a.place, t), nameFor(b.place, t)))
  const year = meetingYear(choices, figures.day)
  const { dated } = areaFacts(t, figures)
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
          <AreaMap t={t} figures={figures} rows={rows} files={files} />
          <div className="max-lg:mt-9"><MunicipalityList t={t} figures={figures} rows={rows} choices={choices} path={path} files={files} facts={[...inhabitants, ...dated]} /></div>
        </div>
        <CoverageTable t={t} figures={figures} rows={all} files={files} />
        <TrendLine t={t} figures={figures} files={files} />
        <TrendRegions t={t} figures={figures} choices={choices} path={path} files={files} />
        <RegionHeat t={t} figures={figures} rows={all} path={path} choices={choices} mostMissing={coverage.mostMissing?.sector ?? null} files={files} />
        <TypeHeat t={t} figures={figures} rows={all} files={files} />
        <div className="two">
          {figures.networks.length ? <MeetingsSpread t={t} figures={figures} rows={all} year={year} files={files} /> : null}
          <GoalSums t={t} figures={figures} rows={all} files={files} />
        </div>
        <CourseSums t={t} figures={figures} rows={all} files={files} />
        {children}
        <HowCounted t={t} sources={figures.sources} />
      </Desk>
    </>
  )
}
