import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { today } from '@/lib/i18n/moments'
import { wallClock, wallDate } from '@/lib/i18n/wall-time'
import { nextOccasions, type WallOccasion } from './rhythm-rules'

export type ProposedOccasions = { times: WallOccasion[]; venue: string | null; remoteLink: string | null; callDays: number }

/**
 * When the next meeting could be, `count` times, and where the last one was: what fills in a form beforehand. `wanted` is
 * a day from the annual clock that the first should be near.
 */
export async function proposeOccasions(scope: NetworkScope, db: Db, { count, wanted }: { count: number; wanted: string | null }): Promise<ProposedOccasions> {
  const { networkId, timeZone, jurisdiction } = scope
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { meetingTarget: true, callDays: true } })
  const last = await db.meeting.findMany({ where: { networkId, state: { not: 'cancelled' }, kind: { in: ['ordinary', 'joint'] } }, orderBy: { startsAt: 'desc' }, take: 6, select: { startsAt: true, endsAt: true, venue: true, remoteLink: true } })
  const past = last.map((row): WallOccasion => ({ date: wallDate(row.startsAt, timeZone), startsAt: wallClock(row.startsAt, timeZone), endsAt: wallClock(row.endsAt, timeZone) }))
  const rhythm = { today: today(timeZone), jurisdiction, target: network.meetingTarget, callDays: network.callDays }
  return { times: nextOccasions(past, rhythm, count, wanted), venue: last[0]?.venue ?? null, remoteLink: last[0]?.remoteLink ?? null, callDays: network.callDays }
}
