import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { type MunicipalityRow } from '@/lib/dashboards/rules'
import type { AreaChoices } from '@/lib/dashboards/schema'
import { yearsWithMeetings } from '@/lib/dashboards/rollup-rules'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { CLASS_ORDER, CLASS_WORDS, nameFor } from './area-words'

type Props = { t: Texts; rows: readonly MunicipalityRow[]; choices: AreaChoices; path: string; year: string }

/** Region, situation and year of the meetings: a plain form whose choices go into the address. */
export function AreaFilters({ t, rows, choices, path, year }: Props) {
  const { compare } = formats(t.lng, t.jurisdiction)
  const regions = new Map(rows.flatMap(({ place }) => (place.region ? [[place.region.slug, nameFor(place.region, t)] as const] : [])))
  const options = [...regions].map(([value, label]) => ({ value, label })).toSorted((a, b) => compare(a.label, b.label))
  const years = [...new Set([...yearsWithMeetings(rows), year])].toSorted().toReversed()
  return (
    <form className="filters" action={path} aria-label={t('dashboards:filter.label')}>
      {options.length > 1 ? <SelectField name="region" label={t('dashboards:filter.region')} options={options} empty={t('dashboards:filter.allRegions')} defaultValue={choices.region ?? ''} /> : null}
      <SelectField name="state" label={t('dashboards:filter.state')} options={CLASS_ORDER.map((value) => ({ value, label: t(CLASS_WORDS[value]) }))} empty={t('dashboards:filter.allStates')} defaultValue={choices.state ?? ''} />
      <SelectField name="year" label={t('dashboards:filter.year')} options={years.map((value) => ({ value, label: value }))} defaultValue={year} />
      {choices.sort === 'state' ? null : <input type="hidden" name="sort" value={choices.sort} />}
      {choices.dir === 'asc' ? null : <input type="hidden" name="dir" value={choices.dir} />}
      <Button type="submit">{t('dashboards:filter.show')}</Button>
    </form>
  )
}
