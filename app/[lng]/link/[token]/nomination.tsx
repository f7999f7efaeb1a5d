import { NominationPanel } from '@/components/terms/nomination-panel'
import { linkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { findNominationRequest } from '@/lib/terms/queries'
import { notFound } from 'next/navigation'

/** What a body asked to nominate finds behind its link. */
export async function Nomination({ lng, token }: { lng: Lng; token: string }) {
  const scope = await linkScope(token, ['nomination'])
  const view = await read(scope, (db) => findNominationRequest(scope, db))
  return view ? <NominationPanel view={view} lng={lng} token={token} /> : notFound()
}
