import { Section } from '@/components/ui/section'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import type { LeftNetwork } from '@/lib/networks/left-queries'

/** The networks a municipality has left, each with the file of its time there. */
export function LeftNetworks({ networks, t }: { networks: readonly LeftNetwork[]; t: Texts }) {
  const f = formats(t.lng, t.jurisdiction)
  if (networks.length === 0) return null
  return (
    <Section heading={t('networks:left.heading', { count: networks.length })}>
      <p className="muted">{t('networks:left.text')}</p>
      <ul className="check-list">
        {networks.map((one) => {
          const name = contentIn(one.names, t.lng, one.languages).text
          return (
            <li key={one.slug}>
              <span className="muted nowrap">{t('networks:left.until', { date: f.date(one.until) })}</span>
              <b>{name}</b>
              <a href={`/${t.lng}/networks/${one.slug}/work/settings/municipalities/${one.place}/export`} download aria-label={`${t('networks:left.download')}: ${name}`}>{t('networks:left.download')}</a>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
