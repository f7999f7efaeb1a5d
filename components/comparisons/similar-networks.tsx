import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { Table } from '@/components/ui/table'
import { comparisonHref, toggled } from '@/lib/comparisons/address-rules'
import { type Compared, type ComparisonChoices, MOST_COMPARED } from '@/lib/comparisons/schema'
import { type Likeness, type Similar, similarTo } from '@/lib/comparisons/similarity-rules'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { networkName, placesName } from './network-words'

type Props = { t: Texts; own: Compared; others: readonly Compared[]; choices: ComparisonChoices; path: string; day: string }

/** The networks most like the first chosen one, each with the two figures that weigh most in it. */
export function SimilarNetworks({ t, own, others, choices, path, day }: Props) {
  const { number } = formats(t.lng, t.jurisdiction)
  const similar = similarTo(own, others, { year: String(Number(day.slice(0, 4)) - 1), taken: choices.with })
  if (similar.length === 0) return null
  return (
    <Section heading={t('comparisons:similar.heading', { name: placesName(own, t) })} id="similar">
      <Table<Similar>
        caption={t('comparisons:similar.heading', { name: placesName(own, t) })} rows={similar} rowKey={({ network }) => network.id} middle
        columns={[
          { key: 'network', head: t('comparisons:cohort.network'), rowHead: true, cell: ({ network }) => <Link href={`/${t.lng}/networks/${network.slug}`}>{placesName(network, t)}</Link> },
          { key: 'score', head: t('comparisons:similar.score'), number: true, cell: ({ like }) => number(like.score) },
          { key: 'why', head: t('comparisons:similar.why'), cell: ({ like }) => reason(t, like) },
          { key: 'add', head: t('comparisons:cohort.choose'), hideHead: true, fit: true, cell: ({ network }) => (choices.with.length >= MOST_COMPARED ? null : <Button small href={comparisonHref(path, toggled(choices, network.slug))}>{t('comparisons:chosen.add')}<span className="hidden"> {networkName(network, t)}</span></Button>) },
        ]}
      />
      <p className="small muted mt-2">{t('comparisons:similar.note')}</p>
    </Section>
  )
}

/** «invånare: 51 232 och 47 630; andel unga: 6,1 % och 6 %»: the two figures with both values. */
export function reason(t: Texts, { reasons }: Likeness): string {
  const format = formats(t.lng, t.jurisdiction)
  const value = (feature: string, of: number) => (feature === 'young' ? format.percent(of, 1) : feature === 'seatsFilled' ? format.percent(of, 0) : format.number(of))
  return reasons.map(({ feature, own, other }) => t('comparisons:similar.reason', { feature: t(`comparisons:feature.${feature}`), own: value(feature, own), other: value(feature, other) })).join('; ')
}
