import { Button } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

/** The same answer for a used, an old, a mistyped and a foreign token. */
export function ExpiredLink({ lng }: { lng: Lng }) {
  const t = texts(lng)
  return (
    <>
      <PageHead title={t('auth:link.expiredTitle')} lede={t('auth:link.expiredLede')} />
      <p><Button href={`/${lng}/sign-in`}>{t('auth:link.toSignIn')}</Button></p>
    </>
  )
}
