import 'server-only'
import type { Scope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { wallDate } from '@/lib/i18n/wall-time'
import { isId } from '@/lib/meetings/queries'
import { publishedMinutes, type PublishedMinutes } from './schema'

export type PublicMinutesLine = { meetingId: string; heldOn: string; isWithdrawn: boolean }

/** The minutes that a network has published, the latest meeting first; those taken back stand as a notice. */
export async function listPublicMinutes(_scope: Scope, db: Db, networkId: string): Promise<PublicMinutesLine[]> {
  const rows = await db.publication.findMany({ where: { networkId, kind: 'minutes', audience: 'public', withdrawnAt: null }, select: { objectId: true, body: true } })
  const lines = rows.map(({ objectId, body }) => ({ meetingId: objectId, ...lineOf(publishedMinutes.parse(body)) }))
  return lines.toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1))
}

function lineOf(published: PublishedMinutes): { heldOn: string; isWithdrawn: boolean } {
  return 'body' in published ? { heldOn: wallDate(new Date(published.body.meeting.startsAt), published.body.network.timeZone), isWithdrawn: false } : { heldOn: published.heldOn, isWithdrawn: true }
}

/** What stands at the lasting address of one meeting's minutes; null when nothing was ever published there. */
export async function findPublicMinutes(_scope: Scope, db: Db, networkId: string, meetingId: string): Promise<{ published: PublishedMinutes; publishedAt: Date } | null> {
  if (!isId(meetingId)) return null
  const row = await db.publication.findFirst({ where: { networkId, kind: 'minutes', objectId: meetingId, audience: 'public', withdrawnAt: null }, orderBy: { version: 'desc' }, select: { body: true, publishedAt: true } })
  return row && { published: publishedMinutes.parse(row.body), publishedAt: row.publishedAt }
}
