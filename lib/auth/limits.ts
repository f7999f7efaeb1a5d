import 'server-only'
import { asRole, type Db } from '@/lib/db/transaction'
import { hashOf } from './tokens'

/** How many times in how many minutes. */
export type Limit = { times: number; minutes: number }

/**
 * Counts one attempt of someone (an address, an IP) and tells whether it is within the limit. Windows are fixed. What is
 * counted is kept as a hash and swept after a day. The count stands only if the caller's transaction does.
 */
export async function isWithin(db: Db, what: string, who: string, { times, minutes }: Limit): Promise<boolean> {
  const width = minutes * 60_000
  const startedAt = new Date(Math.floor(Date.now() / width) * width)
  const key = `${what}:${hashOf(who)}`
  return asRole(db, 'samverk_auth', async () => {
    const [row] = await db.$queryRaw<{ count: number }[]>`insert into rate_limits (key, started_at, count) values (${key}, ${startedAt}, 1)
      on conflict (key, started_at) do update set count = rate_limits.count + 1 returning count`
    if (row?.count === 1) await db.$executeRaw`delete from rate_limits where started_at < now() - interval '1 day'`
    return (row?.count ?? 1) <= times
  })
}
