'use client'
import { useState } from 'react'

type Props = { label: string; failed: string; callbackUrl: string }

/**
 * Leads to the workplace's identity provider. By fetch and not by form, since a form that ends on another host is
 * refused by our own policy (`form-action 'self'`).
 */
export function OidcButton({ label, failed, callbackUrl }: Props) {
  const [hasFailed, setHasFailed] = useState(false)
  async function start() {
    try {
      const { csrfToken }: { csrfToken: string } = await (await fetch('/api/auth/csrf')).json()
      const body = new URLSearchParams({ csrfToken, callbackUrl, json: 'true' })
      const { url }: { url: string } = await (await fetch('/api/auth/signin/oidc', { method: 'POST', body })).json()
      window.location.assign(url)
    } catch {
      setHasFailed(true)
    }
  }
  return (
    <>
      <button type="button" className="button wide" onClick={start}>{label}</button>
      {hasFailed ? <p className="error" role="alert">{failed}</p> : null}
    </>
  )
}
