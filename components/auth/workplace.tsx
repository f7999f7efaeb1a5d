import { oidcSettings } from '@/lib/auth/oidc-settings'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { OidcButton } from './oidc-button'

/** The way in by the workplace's own account, where one is configured. `back` is where it leads, below the language. */
export function Workplace({ lng, back, error }: { lng: Lng; back: string; error?: string }) {
  const settings = oidcSettings()
  if (!settings) return null
  const t = texts(lng)
  const said = error === 'notBound' ? t('auth:oidc.notBound') : t('auth:oidc.failed')
  return (
    <div className="my-4">
      {error ? <p className="error" role="alert">{said}</p> : null}
      <OidcButton label={t('auth:oidc.continue', { name: settings.name })} failed={t('auth:oidc.failed')} callbackUrl={`/${lng}${back}`} />
    </div>
  )
}
