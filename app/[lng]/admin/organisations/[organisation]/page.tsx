import { AppointForm } from '@/components/accounts/appoint-form'
import { OfficerTable } from '@/components/accounts/officer-table'
import { ClaimList } from '@/components/claims/claim-list'
import { LeftNetworks } from '@/components/networks/left-networks'
import { MunicipalityFrame } from '@/components/organisations/municipality-frame'
import { Section } from '@/components/ui/section'
import { organisationScope } from '@/lib/access/open'
import { mayForOrganisation } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import { listOfficers } from '@/lib/accounts/queries'
import { findOwnOrganisation, listClaims } from '@/lib/claims/queries'
import { directoryName } from '@/lib/i18n/directory-names'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'
import { listLeftNetworks } from '@/lib/networks/left-queries'

export async function generateMetadata({ params }: PageProps<'/[lng]/admin/organisations/[organisation]'>) {
  return { title: texts(await pageLanguage(params))('shell:area.municipality') }
}

/** What the municipality decides for itself: which new networks are its own, and who of its leadership sees them all. */
export default async function OrganisationPage({ params }: PageProps<'/[lng]/admin/organisations/[organisation]'>) {
  const lng = await pageLanguage(params)
  const scope = await organisationScope((await params).organisation, 'organisations.read')
  const { claims, officers, organisation, left } = await read(scope, async (db) => ({ claims: await listClaims(scope, db), officers: await listOfficers(scope, db), organisation: await findOwnOrganisation(scope, db), left: await listLeftNetworks(scope, db) }))
  const t = texts(lng, scope.jurisdiction)
  const [mayDecide, mayArrange] = [mayForOrganisation(scope.role, 'claims.decide'), mayForOrganisation(scope.role, 'organisations.arrange')]
  const own = { lng, jurisdiction: scope.jurisdiction, organisation: scope.slug }
  return (
    <MunicipalityFrame lng={lng} scope={scope} page="" title={directoryName(organisation.names, lng, scope.jurisdiction)} lede={t('admin:municipality.lede')}>
      <Section heading={t('claims:title')}><ClaimList lng={lng} claims={claims} mayDecide={mayDecide} /></Section>
      <Section heading={t('accounts:officer.heading')}>
        <p className="muted">{t('accounts:officer.lede')}</p>
        {officers.length > 0 ? <OfficerTable {...own} officers={officers} mayEnd={mayArrange} /> : <p>{t('accounts:officer.none')}</p>}
      </Section>
      {mayArrange ? <LeftNetworks networks={left} t={t} /> : null}
      {mayArrange ? <Section heading={t('accounts:officer.add')}><AppointForm {...own} /></Section> : null}
    </MunicipalityFrame>
  )
}
