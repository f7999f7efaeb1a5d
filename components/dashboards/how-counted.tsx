import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import type { AreaFigures } from '@/lib/dashboards/schema'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'

/** What the words of the page mean, and where its places come from. */
export function HowCounted({ t, sources }: { t: Texts; sources: AreaFigures['sources'] }) {
  const { date } = formats(t.lng, t.jurisdiction)
  return (
    <Section heading={t('dashboards:how.heading')} id="how">
      <div className="prose">
        <p>{t('dashboards:how.covered')}</p>
        <p>{t('dashboards:how.composition')}</p>
        <p>{t('dashboards:how.unknown')}</p>
      </div>
      <SourceLine facts={sources.map((source) => t('common:figure.source', { source: source.date ? `${source.title} (${date(source.date)})` : source.title }))} />
    </Section>
  )
}
