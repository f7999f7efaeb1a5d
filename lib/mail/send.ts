import 'server-only'
import { createTransport } from 'nodemailer'
import { transaction } from '@/lib/db/transaction'
import { env } from '@/lib/env'

/** Twenty letters at a time; a letter that failed is tried five times in all, with the next that is sent. */
const AT_ONCE = 20
const TRIES = 5

/** Sends what waits in the outbox, oldest first. Each letter is claimed before it is sent, so that two servers never send it twice. */
export async function sendKept(): Promise<void> {
  const address = env().SMTP_URL
  if (!address) return
  const transport = createTransport(address)
  for (const letter of await claim()) {
    const isSent = await transport.sendMail({ from: env().MAIL_FROM, to: letter.to, subject: letter.subject, text: letter.text }).then(() => true, () => false)
    const now = new Date()
    await transaction({ role: 'samverk_auth' }, (db) => db.mail.update({ where: { id: letter.id }, data: isSent ? { sentAt: now, failedAt: null } : { failedAt: now } }), 'job')
  }
}

type Waiting = { id: string; to: string; subject: string; text: string }

function claim(): Promise<Waiting[]> {
  return transaction({ role: 'samverk_auth' }, (db) => db.$queryRaw<Waiting[]>`
    update mails set tries = tries + 1, failed_at = now() where id in (
      select id from mails where sent_at is null and tries < ${TRIES} and (failed_at is null or failed_at < now() - interval '1 minute')
      order by created_at limit ${AT_ONCE} for update skip locked)
    returning id, "to", subject, text`, 'job')
}
