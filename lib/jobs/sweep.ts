import 'server-only'
import { transaction } from '@/lib/db/transaction'
import { sweepFiles } from '@/lib/files/keep'
import { forEachNetwork } from './networks'

/**
 * What nobody needs any more, every night: sessions and sign-ins that have run out, addresses a month after their end,
 * receipts of forms after a month, letters three months after they went, choices of those whom no network has named for over a
 * year, and files that nothing refers to.
 */
export async function sweepNightly(): Promise<void> {
  await transaction({ role: 'samverk_auth' }, async (db) => {
    await db.$executeRaw`delete from sessions where expires_at < now()`
    await db.$executeRaw`delete from sign_in_requests where expires_at < now() - interval '1 day'`
    await db.$executeRaw`delete from rate_limits where started_at < now() - interval '1 day'`
    await db.$executeRaw`delete from links where expires_at < now() - interval '30 days'`
    await db.$executeRaw`delete from form_receipts where at < now() - interval '30 days'`
    await db.$executeRaw`delete from letter_choices where coalesce(last_sent_on, changed_at::date) < current_date - 400`
    await db.$executeRaw`delete from mails where sent_at < now() - interval '90 days'`
  }, 'job')
  await forEachNetwork('sweep', sweepFiles)
}
