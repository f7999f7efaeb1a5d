import { KeepingForm } from '@/components/organisations/keeping-form'
import { MunicipalityFrame } from '@/components/organisations/municipality-frame'
import { organisationScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'
import { findMunicipalSettings } from '@/lib/organisations/settings-queries'

type Props = PageProps<'/[lng]/admin/organisations/[organisation]/settings'>

export async function generateMetadata({ params }: Props) {
  return { title: texts(await pageLanguage(params))('organisations:title') }
}

/** What the municipality decides for all its networks: content languages and how long records are kept. */
export default async function SettingsPage({ params }: Props) {
  const lng = await pageLanguage(params)
  const scope = await organisationScope((await params).organisation, 'organisations.arrange')
  const settings = await read(scope, (db) => findMunicipalSettings(scope, db))
  const t = texts(lng, scope.jurisdiction)
  return (
    <MunicipalityFrame lng={lng} scope={scope} page="/settings" title={t('organisations:keeping.title')} lede={t('organisations:keeping.lede')}>
      <KeepingForm lng={lng} jurisdiction={scope.jurisdiction} organisation={scope.slug} settings={settings} />
    </MunicipalityFrame>
  )
}
