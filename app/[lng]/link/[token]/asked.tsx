import { notFound } from 'next/navigation'
import { AskedCall } from '@/components/meetings/asked-call'
import { AskedPoll } from '@/components/polls/asked-poll'
import { linkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { findAskedCall } from '@/lib/meetings/call-queries'
import { findAskedPoll } from '@/lib/polls/queries'

/** What a member finds behind the link of a poll: the times, and her answers. */
export async function Poll({ lng, token }: { lng: Lng; token: string }) {
  const scope = await linkScope(token, ['poll'])
  const view = await read(scope, (db) => findAskedPoll(scope, db))
  return view ? <AskedPoll view={view} lng={lng} token={token} /> : notFound()
}

/** What she finds behind the link of a call: the meeting, and whether she comes. */
export async function Call({ lng, token }: { lng: Lng; token: string }) {
  const scope = await linkScope(token, ['call'])
  const view = await read(scope, (db) => findAskedCall(scope, db))
  return view ? <AskedCall view={view} lng={lng} token={token} /> : notFound()
}
