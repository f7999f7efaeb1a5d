import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { today } from '@/lib/i18n/moments'
import { listEntries } from './queries'

/** The first day ahead on which the annual clock wants a meeting and none is planned yet; null when it wants none this year or next. */
export async function findNextMeetingDay(scope: NetworkScope, db: Db, now = new Date()): Promise<string | null> {
  const day = today(scope.timeZone, now)
  const year = Number(day.slice(0, 4))
  const entries = await listEntries(scope, db, [year, year + 1], now)
  const wanted = entries.filter((entry) => entry.item?.kind === 'meeting' && !entry.meeting && entry.state !== 'done' && entry.state !== 'skipped' && entry.day > day)
  return wanted.map((entry) => entry.day).sort()[0] ?? null
}
