import Link from 'next/link'
import type { ReactNode } from 'react'
import { Masthead } from '@/components/shell/masthead'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { comparisonHref, toggled } from '@/lib/comparisons/address-rules'
import { type Compared, type ComparisonChoices, MOST_COMPARED, TYPES } from '@/lib/comparisons/schema'
import type { ComparedIndicator } from '@/lib/comparisons/series-queries'
import { textIn } from '@/lib/i18n/five-texts'
import type { Texts } from '@/lib/i18n/texts'
import { placesName } from './network-words'

type Props = { t: Texts; kicker: ReactNode; sentences: string[]; choices: ComparisonChoices; chosen: readonly Compared[]; indicators: readonly ComparedIndicator[]; path: string; /** The limit in data under which a network is small; null when the listed differ */ smallBelow: number | null }

/** What the comparison is about, the finding, the networks chosen and the filters; all of it stands in the address. */
export function ComparisonHead({ t, kicker, sentences, choices, chosen, indicators, path, smallBelow }: Props) {
  return (
    <Masthead>
      <p className="small muted">{kicker}</p>
      <h1 className="mt-1 max-w-[32em] text-balance">{sentences.join(' ')}</h1>
      {chosen.length ? (
        <div className="row mt-5" role="group" aria-label={t('comparisons:chosen.label')}>
          {chosen.map((network) => (
            <Link key={network.id} className="button second small" href={comparisonHref(path, toggled(choices, network.slug))}>{placesName(network, t)} <span aria-hidden="true">×</span><span className="hidden"> {t('comparisons:chosen.remove')}</span></Link>
          ))}
        </div>
      ) : <p className="mt-4">{t('comparisons:chosen.how')}</p>}
      {chosen.length >= MOST_COMPARED ? <p className="small muted mt-2">{t('comparisons:chosen.full')}</p> : null}
      <form className="filters" action={path} aria-label={t('comparisons:filter.label')}>
        <SelectField name="type" label={t('comparisons:filter.type')} empty={t('comparisons:filter.all')} defaultValue={choices.type ?? ''} options={typeOptions(t, smallBelow)} />
        <TextField name="q" label={t('comparisons:filter.search')} defaultValue={choices.q ?? ''} maxLength={80} />
        {indicators.length > 1 ? <SelectField name="indicator" label={t('comparisons:filter.indicator')} defaultValue={choices.indicator ?? indicators[0]?.key} options={indicators.map((one) => ({ value: one.key, label: textIn(one.names, t.lng, t.jurisdiction) }))} /> : null}
        {choices.with.length ? <input type="hidden" name="with" value={choices.with.join(',')} /> : null}
        <Button type="submit">{t('comparisons:filter.show')}</Button>
      </form>
    </Masthead>
  )
}

/** The types one may choose; those that no source tells stand among them and say so. */
function typeOptions(t: Texts, smallBelow: number | null) {
  const told = TYPES.map((value) => ({ value, label: value === 'small' && smallBelow !== null ? t('comparisons:type.smallBelow', { limit: smallBelow }) : t(`comparisons:type.${value}`) }))
  return [...told, ...(['periUrban', 'peerGroup'] as const).map((value) => ({ value, label: t(`comparisons:type.${value}`), disabled: true }))]
}
