import { notFound } from 'next/navigation'
import { ConsentPanel } from '@/components/networks/consent-panel'
import { linkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { findConsent } from '@/lib/networks/queries'

/** What a municipality asked to join a network finds behind its link. */
export async function Consent({ lng, token }: { lng: Lng; token: string }) {
  const scope = await linkScope(token, ['consent'])
  const view = await read(scope, (db) => findConsent(scope, db))
  return view ? <ConsentPanel view={view} lng={lng} token={token} /> : notFound()
}
