import { notFound } from 'next/navigation'
import { AskedTask } from '@/components/work/asked-task'
import { AskedLetter } from '@/components/work/letter-choice'
import { linkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { findAskedLetter } from '@/lib/work/letter-queries'
import { findAskedTask } from '@/lib/work/task-queries'

/** What the owner of a task finds behind the link of her letter. */
export async function Task({ lng, token }: { lng: Lng; token: string }) {
  const scope = await linkScope(token, ['task'])
  const view = await read(scope, (db) => findAskedTask(scope, db))
  return view ? <AskedTask view={view} lng={lng} token={token} /> : notFound()
}

/** How often the letter comes, and its end. */
export async function Letter({ lng, token }: { lng: Lng; token: string }) {
  const scope = await linkScope(token, ['letter'])
  const view = await read(scope, (db) => findAskedLetter(scope, db))
  return view ? <AskedLetter view={view} lng={lng} token={token} /> : notFound()
}
