import type { Metadata } from 'next'
import { ClockHead } from '@/components/clocks/clock-head'
import { ClockList } from '@/components/clocks/clock-list'
import { ClockWheel } from '@/components/clocks/clock-wheel'
import { FeedSection } from '@/components/clocks/feed-section'
import { EmptyState } from '@/components/ui/empty-state'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { findNetworkFeed } from '@/lib/clocks/feed-queries'
import { findClockYear, listOwnerChoices } from '@/lib/clocks/queries'
import { itemInAddress, yearInAddress } from '@/lib/clocks/schema'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { findHead } from '@/lib/work/queries'

type Asked = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ lng: Lng; network: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('clocks:title') }
}

/** The network's year as a wheel and as a list, and its calendar to subscribe to. */
export default async function ClockPage({ params, searchParams }: Props) {
  const { lng, network } = await params
  const asked = await searchParams
  const scope = await networkScope(network, 'clocks.read')
  const mayKeep = mayInNetwork(scope.role, 'clocks.keep')
  const item = itemInAddress.parse(asked.item)
  const view = await read(scope, async (db) => ({
    head: await findHead(scope, db, lng), clock: await findClockYear(scope, db, yearInAddress.parse(asked.year)),
    feed: mayKeep ? await findNetworkFeed(scope, db) : null, choices: mayKeep && item ? await listOwnerChoices(scope, db) : { members: [], organisations: [] },
  }))
  const t = texts(lng, scope.jurisdiction)
  const base = `/${lng}/networks/${scope.slug}/work`
  const { clock, head, choices } = view
  return (
    <Workspace lng={lng} scope={scope} head={head} page="clocks">
      <ClockHead clock={clock} network={scope.slug} base={base} mayKeep={mayKeep} added={{ item, undo: itemInAddress.parse(asked.done) }} t={t} />
      {clock.entries.length === 0 ? <EmptyState heading={t('clocks:empty')}>{t('clocks:emptyMore')}</EmptyState> : (
        <div className="clock">
          <ClockWheel clock={clock} name={head.name} t={t} />
          <ClockList clock={clock} network={scope.slug} timeZone={scope.timeZone} languages={scope.languages} base={base} mayKeep={mayKeep} open={item} choices={choices} t={t} />
        </div>
      )}
      <FeedSection feed={view.feed} network={scope.slug} timeZone={scope.timeZone} mayKeep={mayKeep} t={t} />
    </Workspace>
  )
}
