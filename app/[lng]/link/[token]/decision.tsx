import { notFound } from 'next/navigation'
import { AskedDecision } from '@/components/decisions/asked-decision'
import { AskedProcedure } from '@/components/decisions/asked-procedure'
import { linkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { findAskedProcedure } from '@/lib/decisions/procedure-queries'
import { findAskedDecision } from '@/lib/decisions/queries'
import type { Lng } from '@/lib/i18n/languages'

/** What a body finds behind its link: a decision to receive and to answer. */
export async function Decision({ lng, token }: { lng: Lng; token: string }) {
  const scope = await linkScope(token, ['decision'])
  const view = await read(scope, (db) => findAskedDecision(scope, db))
  return view ? <AskedDecision view={view} lng={lng} token={token} /> : notFound()
}

/** What a member finds behind hers: a decision asked for without a meeting. */
export async function Procedure({ lng, token }: { lng: Lng; token: string }) {
  const scope = await linkScope(token, ['procedure'])
  const view = await read(scope, (db) => findAskedProcedure(scope, db))
  return view ? <AskedProcedure view={view} lng={lng} token={token} /> : notFound()
}
