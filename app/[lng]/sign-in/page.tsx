import { AskForm } from '@/components/auth/ask-form'
import { PersonaButtons } from '@/components/auth/persona-buttons'
import { Workplace } from '@/components/auth/workplace'
import { PublicBand } from '@/components/publications/public-band'
import { Desk } from '@/components/shell/desk'
import { PageFrame } from '@/components/shell/page-frame'
import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { PERSONAS } from '@/lib/auth/personas'
import { isDemonstration } from '@/lib/auth/queries'
import { contentIn } from '@/lib/i18n/content'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'
import { findShownProfile } from '@/lib/publications/queries'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps<'/[lng]/sign-in'>) {
  return { title: texts(await pageLanguage(params))('auth:title') }
}

/** The way in: by e-mail for all, and in a demonstration as one of its persons, beside what a network looks like from within its years. */
export default async function SignInPage({ params, searchParams }: PageProps<'/[lng]/sign-in'>) {
  const lng = await pageLanguage(params)
  const { error } = await searchParams
  const scope = publicScope()
  const { hasPersonas, shown } = await read(scope, async (db) => ({ hasPersonas: await isDemonstration(scope, db), shown: await findShownProfile(scope, db) }))
  const t = texts(lng)
  const body = shown?.body
  const personas = PERSONAS.map((persona) => ({ persona, name: t(`auth:persona.${persona}`) }))
  return (
    <PageFrame lng={lng} path="/sign-in" kind="overview">
      <Desk>
        <div className="sign">
          <div>
            <h1>{t('auth:title')}</h1>
            <p className="my-3">{t('auth:lede')}</p>
            <Workplace lng={lng} back="/work" error={typeof error === 'string' ? error : undefined} />
            <AskForm lng={lng} />
            <p className="small muted mt-4">{t('auth:ask.invited')}</p>
          </div>
          <div>
            <p className="lede">{t('auth:show.lede')}</p>
            {body ? <div className="mt-6"><PublicBand t={t} body={body} heading={t('publications:front.example', { network: contentIn(body.names, lng, body.languages).text })} /></div> : null}
          </div>
        </div>
        {hasPersonas ? <div className="mt-6"><PersonaButtons lng={lng} heading={t('auth:persona.heading')} lede={t('auth:persona.lede')} personas={personas} /></div> : null}
      </Desk>
    </PageFrame>
  )
}
