import { AskForm } from '@/components/auth/ask-form'
import { PersonaButtons } from '@/components/auth/persona-buttons'
import { Workplace } from '@/components/auth/workplace'
import { Desk } from '@/components/shell/desk'
import { PageFrame } from '@/components/shell/page-frame'
import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { PERSONAS } from '@/lib/auth/personas'
import { isDemonstration } from '@/lib/auth/queries'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps<'/[lng]/sign-in'>) {
  return { title: texts(await pageLanguage(params))('auth:title') }
}

/** The way in: by e-mail for all, and in a demonstration as one of its persons. */
export default async function SignInPage({ params, searchParams }: PageProps<'/[lng]/sign-in'>) {
  const lng = await pageLanguage(params)
  const { error } = await searchParams
  const scope = publicScope()
  const hasPersonas = await read(scope, (db) => isDemonstration(scope, db))
  const t = texts(lng)
  const personas = PERSONAS.map((persona) => ({ persona, name: t(`auth:persona.${persona}`) }))
  return (
    <PageFrame lng={lng} path="/sign-in" kind="overview">
      <Desk>
        <div className="stack">
          <div className="max-w-[400px]">
            <h1>{t('auth:title')}</h1>
            <p className="my-3">{t('auth:lede')}</p>
            <Workplace lng={lng} back="/work" error={typeof error === 'string' ? error : undefined} />
            <AskForm lng={lng} />
            <p className="small muted mt-4">{t('auth:ask.invited')}</p>
          </div>
          {hasPersonas ? <PersonaButtons lng={lng} heading={t('auth:persona.heading')} lede={t('auth:persona.lede')} personas={personas} /> : null}
        </div>
      </Desk>
    </PageFrame>
  )
}
