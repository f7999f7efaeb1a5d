import type { Metadata } from 'next'
import { ActionList } from '@/components/actions/action-list'
import { PageHead } from '@/components/ui/page-head'
import { Pagination } from '@/components/ui/pagination'
import { Section } from '@/components/ui/section'
import { Tabs } from '@/components/ui/tabs'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { listActionPoints } from '@/lib/actions/queries'
import { askedList, listQuery } from '@/lib/actions/rules'
import { SHOWN } from '@/lib/actions/schema'
import type { Lng } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }>; searchParams: Promise<{ show?: string | string[]; page?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('actions:title') }
}

/** All that has been agreed: what is open, late, mine, without owner, and done; a page at a time. */
export default async function ActionsPage({ params, searchParams }: Props) {
  const { lng, network } = await params
  const asked = askedList(await searchParams)
  const scope = await networkScope(network, 'meetings.read')
  const { head, list } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), list: await listActionPoints(scope, db, asked) }))
  const t = texts(lng, scope.jurisdiction)
  const base = `/${lng}/networks/${scope.slug}/work`
  const tabs = SHOWN.map((show) => ({ href: `${base}/actions${listQuery(show)}`, label: t(`actions:shown.${show}`, { n: list.counts[show] }), current: show === asked.show }))
  const heading = t(`actions:count.${asked.show}`, { count: list.total })
  return (
    <Workspace lng={lng} scope={scope} head={head} page="meetings" path={`/actions${listQuery(asked.show, asked.page)}`}>
      <PageHead title={t('actions:title')} lede={t('actions:lede')} />
      <Section heading={heading} aside={<Tabs label={t('actions:which')} tabs={tabs} />}>
        {list.lines.length > 0 ? <ActionList lines={list.lines} caption={heading} base={base} today={today(scope.timeZone)} t={t} /> : <p className="muted">{t('actions:empty')}</p>}
        <Pagination label={t('common:table.pages')} page={list.page} pages={list.pages} href={(page) => `${base}/actions${listQuery(asked.show, page)}`} texts={{ previous: t('common:table.previousPage'), next: t('common:table.nextPage') }} />
      </Section>
    </Workspace>
  )
}
