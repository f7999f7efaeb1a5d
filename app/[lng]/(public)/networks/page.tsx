import type { Metadata } from 'next'
import { NetworkFilter } from '@/components/networks/network-filter'
import { NetworkTable } from '@/components/networks/network-table'
import { Desk } from '@/components/shell/desk'
import { PageFrame } from '@/components/shell/page-frame'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { Pagination } from '@/components/ui/pagination'
import { Section } from '@/components/ui/section'
import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { pageLanguage, pageMetadata } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'
import { listNetworks } from '@/lib/networks/queries'
import { countMunicipalities } from '@/lib/places/queries'

type Props = { params: Promise<{ lng: string }>; searchParams: Promise<{ q?: string | string[]; jurisdiction?: string | string[]; page?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = texts(await pageLanguage(params))
  return pageMetadata(t.lng, '/networks', t('networks:list.title'), t('networks:list.lede'))
}

/** Every confirmed network, by name, municipality and jurisdiction. */
export default async function NetworksPage({ params, searchParams }: Props) {
  const t = texts(await pageLanguage(params))
  const asked = await searchParams
  const [q, jurisdiction] = [[asked.q ?? ''].flat()[0] ?? '', [asked.jurisdiction ?? ''].flat()[0] ?? '']
  const page = Math.min(Math.max(1, Number.parseInt(String(asked.page ?? '1'), 10) || 1), 1000)
  const scope = publicScope()
  const view = await read(scope, async (db) => ({ found: await listNetworks(scope, db, { q, jurisdiction, page }), jurisdictions: await countMunicipalities(scope, db) }))
  const heading = t('networks:list.found', { count: view.found.total })
  const href = (number: number) => `/${t.lng}/networks?${new URLSearchParams({ ...(q ? { q } : {}), ...(jurisdiction ? { jurisdiction } : {}), page: String(number) })}`
  return (
    <PageFrame lng={t.lng} path="/networks" kind="reading">
      <Desk>
        <PageHead title={t('networks:list.title')} lede={t('networks:list.lede')} />
        <NetworkFilter t={t} q={q} jurisdiction={jurisdiction} jurisdictions={view.jurisdictions} />
        {view.found.total === 0 ? <EmptyState heading={t('networks:list.none')} href={`/${t.lng}/places`} action={t('networks:list.allPlaces')}>{t('networks:list.noneHint')}</EmptyState> : (
          <Section heading={heading}>
            <NetworkTable t={t} networks={view.found.networks} caption={heading} />
            {view.found.pages > 1 ? <Pagination label={t('common:table.pages')} page={page} pages={view.found.pages} href={href} texts={{ previous: t('common:table.previousPage'), next: t('common:table.nextPage') }} /> : null}
          </Section>
        )}
      </Desk>
    </PageFrame>
  )
}
