import 'server-only'
import type { Db, Settings } from '@/lib/db/transaction'
import { monthsBefore, PLATFORM_RETENTION } from '@/lib/organisations/retention-rules'
import type { Removed } from './rules'

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000)

/** Deletes what belongs to no municipality and has served: letters, links, sessions, sign-ins begun, receipts, counters, the platform's log. */
export async function applyToPlatform(db: Db, now: Date): Promise<Removed> {
  const kept = PLATFORM_RETENTION
  return {
    mails: await db.$executeRaw`delete from mails where created_at < ${monthsBefore(now, kept.mailMonths)}`,
    links: await db.$executeRaw`delete from links where least(expires_at, coalesce(used_at, expires_at)) < ${daysBefore(now, kept.linkDays)}`,
    sessions: await db.$executeRaw`delete from sessions where expires_at < ${now}`,
    signIns: await db.$executeRaw`delete from sign_in_requests where expires_at < ${daysBefore(now, kept.requestDays)}`,
    receipts: await db.$executeRaw`delete from form_receipts where at < ${daysBefore(now, kept.receiptDays)}`,
    limits: await db.$executeRaw`delete from rate_limits where started_at < ${daysBefore(now, kept.requestDays)}`,
    platformLog: await db.$executeRaw`delete from system_audit where at < ${monthsBefore(now, kept.logMonths)}`,
  }
}

/** How each part of the work gets its own transaction: `(settings, work) => transaction(settings, work, 'job')` in the worker. */
export type Open = <T>(settings: Settings, work: (db: Db) => Promise<T>) => Promise<T>

/**
 * Ends the accounts of those who belong nowhere any more: no row in any network (its period has taken the account off it),
 * no role in the last twelve months, and an account as old. Name and address go, the id stays in the logs.
 */
export async function endForgottenAccounts(open: Open, now: Date): Promise<number> {
  const before = monthsBefore(now, PLATFORM_RETENTION.accountMonths)
  const idle = await open({ role: 'samverk_auth' }, (db) => db.$queryRaw<{ id: string }[]>`
    select u.id::text from users u where u.state <> 'left' and u.created_at < ${before}
    and not exists (select 1 from role_grants g where g.user_id = u.id and (g.valid_to is null or g.valid_to >= ${before}::date))
    and not exists (select 1 from sessions s where s.user_id = u.id and s.seen_at >= ${before})`)
  let count = 0
  for (const { id } of idle) {
    // One by one: a person's own rows in networks are seen by her alone.
    count += await open({ role: 'samverk_auth', user: id }, async (db) => {
      if (await db.member.count({ where: { userId: id } })) return 0
      await db.session.deleteMany({ where: { userId: id } })
      await db.account.deleteMany({ where: { userId: id } })
      return (await db.user.updateMany({ where: { id }, data: { name: '', email: `left-${id}@invalid`, state: 'left' } })).count
    })
  }
  return count
}
