import { DefinitionList } from '@/components/ui/definition-list'
import { Section } from '@/components/ui/section'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import type { KnownNetwork } from '@/lib/organisations/queries'

/** What regions and coordinators have recorded of networks outside the platform, each with source and day. */
export function KnownNetworks({ t, known }: { t: Texts; known: KnownNetwork[] }) {
  const f = formats(t.lng, t.jurisdiction)
  if (known.length === 0) return null
  return (
    <Section heading={t('places:page.known')}>
      <DefinitionList
        items={known.map((one) => ({
          term: one.name ?? t(one.isFound ? 'places:page.knownFound' : 'places:page.knownNone'),
          value: (
            <>
              {one.name ? <span>{t(one.isFound ? 'places:page.knownFound' : 'places:page.knownNone')} · </span> : null}
              {one.chairOffice ? <span>{t('places:page.chairOffice', { office: one.chairOffice })} · </span> : null}
              <span className="muted">{t('places:page.knownSource', { source: one.source, date: f.date(one.seenOn) })}</span>
            </>
          ),
        }))}
      />
    </Section>
  )
}
