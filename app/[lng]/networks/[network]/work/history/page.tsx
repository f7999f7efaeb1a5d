import type { Metadata } from 'next'
import { PageHead } from '@/components/ui/page-head'
import { Pagination } from '@/components/ui/pagination'
import { HistoryTable } from '@/components/work/history-table'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { listHistory } from '@/lib/work/history-queries'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }>; searchParams: Promise<{ page?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('shell:pages.history') }
}

/** What has been changed in the network, by whom and when. For the chair. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const { lng, network } = await params
  const page = Math.min(10_000, Math.max(1, Number.parseInt((await searchParams).page ?? '1', 10) || 1))
  const scope = await networkScope(network, 'networks.audit')
  const { head, history } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), history: await listHistory(scope, db, page) }))
  const t = texts(lng, scope.jurisdiction)
  return (
    <Workspace lng={lng} scope={scope} head={head} page="history">
      <PageHead title={t('shell:pages.history')} lede={t('work:history.lede')} />
      {history.lines.length > 0 ? <HistoryTable lines={history.lines} timeZone={scope.timeZone} t={t} /> : <p className="muted">{t('work:history.empty')}</p>}
      {history.pages > 1 ? (
        <Pagination label={t('common:table.pages')} page={page} pages={history.pages} href={(n) => `/${lng}/networks/${scope.slug}/work/history?page=${n}`} texts={{ previous: t('common:table.previousPage'), next: t('common:table.nextPage') }} />
      ) : null}
    </Workspace>
  )
}
