import { Band } from '@/components/charts/band'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Texts } from '@/lib/i18n/texts'
import { bandFacts, bandHeading, bandTexts, bandThreads } from '@/lib/meetings/band-rules'
import type { BandView } from '@/lib/meetings/band-queries'

/** The network's band with the sentence that says what it shows. */
export function HomeBand({ band, scope, t }: { band: BandView; scope: NetworkScope; t: Texts }) {
  const { threads, meetings } = bandThreads(band, { t, timeZone: scope.timeZone, base: `/${t.lng}/networks/${scope.slug}/work` })
  return <Band threads={threads} meetings={meetings} heading={bandHeading(band, t)} facts={bandFacts(band, t)} texts={bandTexts(band, t, scope.timeZone)} />
}
