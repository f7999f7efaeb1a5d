import type { Metadata } from 'next'
import Link from 'next/link'
import { DescribeForm } from '@/components/networks/describe-form'
import { MandateSection } from '@/components/networks/mandate-section'
import { MunicipalitySection } from '@/components/networks/municipality-section'
import { PublishSection } from '@/components/publications/publish-section'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { findSettings, listConsents, listMandates, listMunicipalities } from '@/lib/networks/settings-queries'
import { listRuleSetChoices } from '@/lib/networks/start-queries'
import { findPublishedState } from '@/lib/publications/queries'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('networks:settings.title') }
}

/** The network itself: what it says of itself, its municipalities and tasks, and what all may see. */
export default async function SettingsPage({ params }: Props) {
  const { lng, network } = await params
  const scope = await networkScope(network, 'networks.describe')
  const t = texts(lng, scope.jurisdiction)
  const view = await read(scope, async (db) => ({
    head: await findHead(scope, db, lng), settings: await findSettings(scope, db), rows: await listMunicipalities(scope, db), consents: await listConsents(scope, db),
    mandates: await listMandates(scope, db), ruleSets: await listRuleSetChoices(db, scope.jurisdiction), state: await findPublishedState(scope, db),
  }))
  const may = (permission: Parameters<typeof mayInNetwork>[1]) => mayInNetwork(scope.role, permission)
  const shared = { t, network: scope.slug, day: today(scope.timeZone) }
  return (
    <Workspace lng={lng} scope={scope} head={view.head} page="settings">
      <PageHead title={t('networks:settings.title')} lede={t('networks:settings.lede')} aside={may('feedback.read') ? <Link href={`/${lng}/networks/${scope.slug}/work/settings/feedback`}>{t('networks:settings.feedback')}</Link> : null} />
      <PublishSection {...shared} state={view.state} mayPublish={may('networks.publish')} />
      <Section heading={t('networks:settings.describe')}><DescribeForm {...shared} settings={view.settings} /></Section>
      <MunicipalitySection {...shared} rows={view.rows} consents={view.consents} mayArrange={may('networks.arrange')} />
      <MandateSection {...shared} languages={view.settings.languages} mandates={view.mandates} ruleSets={view.ruleSets} mayRecord={may('mandates.record')} />
    </Workspace>
  )
}
