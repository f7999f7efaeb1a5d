import { AdminFrame } from '@/components/accounts/admin-frame'
import { DomainTable } from '@/components/claims/domain-table'
import { TieDomainForm } from '@/components/claims/tie-domain-form'
import { Section } from '@/components/ui/section'
import { adminScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { findOrganisation, listDomains } from '@/lib/claims/queries'
import { directoryName } from '@/lib/i18n/directory-names'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

export async function generateMetadata({ params }: PageProps<'/[lng]/admin/domains'>) {
  return { title: texts(await pageLanguage(params))('claims:domain.title') }
}

/** E-mail domains under which networks confirm themselves. */
export default async function DomainsPage({ params, searchParams }: PageProps<'/[lng]/admin/domains'>) {
  const lng = await pageLanguage(params)
  const slug = String((await searchParams).organisation ?? '')
  const scope = await adminScope()
  const view = await read(scope, async (db) => ({ domains: await listDomains(scope, db), chosen: await findOrganisation(scope, db, { slug }) }))
  const t = texts(lng)
  const chosen = view.chosen && { slug: view.chosen.slug, name: directoryName(view.chosen.names, lng) }
  return (
    <AdminFrame lng={lng} page="domains" title={t('claims:domain.title')} lede={t('claims:domain.lede')}>
      <DomainTable lng={lng} domains={view.domains} />
      <Section heading={t('claims:domain.add')}><TieDomainForm lng={lng} organisation={chosen} /></Section>
    </AdminFrame>
  )
}
