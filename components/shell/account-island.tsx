'use client'
import { useEffect, useState } from 'react'

export type AccountLink = { href: string; label: string }

type Props = { url: string; before: AccountLink }

/**
 * Who is signed in, asked from `url` after the page has come, so that public pages stay the same for all and can be kept.
 * Until it has come, and without script, `before` stands there: the way in, or the way to the account on pages of the signed-in. The answer: `{ account: { href, label } | null }`.
 */
export function AccountIsland({ url, before }: Props) {
  const [account, setAccount] = useState<AccountLink | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    fetch(url, { signal: stop.signal, credentials: 'same-origin' })
      .then((answer) => (answer.ok ? answer.json() : { account: null }))
      .then((body: { account: AccountLink | null }) => setAccount(body.account))
      .catch(() => undefined)
    return () => stop.abort()
  }, [url])
  const link = account ?? before
  return <a className="who" href={link.href}>{link.label}</a>
}
