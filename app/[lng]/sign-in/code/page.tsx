import { CodeForm } from '@/components/auth/code-form'
import { Desk } from '@/components/shell/desk'
import { PageFrame } from '@/components/shell/page-frame'
import { PageHead } from '@/components/ui/page-head'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps<'/[lng]/sign-in/code'>) {
  return { title: texts(await pageLanguage(params))('auth:code.title') }
}

/** Where the digits of the letter are typed, in the browser that asked for them. */
export default async function CodePage({ params }: PageProps<'/[lng]/sign-in/code'>) {
  const lng = await pageLanguage(params)
  const t = texts(lng)
  return (
    <PageFrame lng={lng} path="/sign-in/code" kind="reading">
      <Desk>
        <PageHead title={t('auth:code.title')} lede={t('auth:code.lede')} />
        <div className="max-w-[400px]"><CodeForm lng={lng} /></div>
        <p className="small muted mt-4">{t('auth:code.nothing')}</p>
      </Desk>
    </PageFrame>
  )
}
