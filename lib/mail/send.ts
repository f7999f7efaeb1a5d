import 'server-only'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { transaction } from '@/lib/db/transaction'
import { env } from '@/lib/env'
import { bytesOf } from '@/lib/files/open'
import { log } from '@/lib/log'
import type { LetterFile } from './outbox'

/** Twenty letters at a time; a letter that failed is tried five times in all, with the next that is sent. */
const AT_ONCE = 20
const TRIES = 5

/**
 * Sends what waits in the outbox, oldest first, until nothing waits: the worker's job of every minute, and the one way in
 * which letters go. Each is claimed before it is sent, so that two workers never send it twice. Without SMTP nothing goes.
 */
export async function sendKept(): Promise<void> {
  const address = env().SMTP_URL
  if (!address) return
  const transport = createTransport(address)
  for (let waiting = await claim(); waiting.length > 0; waiting = await claim()) {
    for (const letter of waiting) {
      const isSent = await sent(() => letterOf(letter).then((mail) => transport.sendMail(mail)), letter.id)
      const now = new Date()
      await transaction({ role: 'samverk_auth' }, (db) => db.mail.update({ where: { id: letter.id }, data: isSent ? { sentAt: now, failedAt: null } : { failedAt: now } }), 'job')
    }
  }
}

/** Why a letter did not go is told without its address. */
async function sent(send: () => Promise<unknown>, letter: string): Promise<boolean> {
  try {
    await send()
    return true
  } catch (error) {
    log.warn({ letter, code: (error as { responseCode?: number; code?: string }).responseCode ?? (error as { code?: string }).code }, 'a letter did not go')
    return false
  }
}

type Waiting = { id: string; to: string; subject: string; text: string; calendar: string | null; attachments: LetterFile[] | null; unsubscribe: string | null }

/** An invitation goes as a part of the letter that Outlook, Apple and Google all put in the calendar. */
async function letterOf({ to, subject, text, calendar, attachments, unsubscribe }: Waiting): Promise<SendMailOptions> {
  const files = await Promise.all((attachments ?? []).map(async (file) => ({ filename: file.name, content: await bytesOf(file.networkId, file.fileId) })))
  const method = /^METHOD:(\w+)/m.exec(calendar ?? '')?.[1] ?? 'REQUEST'
  return { from: env().MAIL_FROM, to, subject, text, ...(files.length ? { attachments: files } : {}), ...(unsubscribe ? { list: { unsubscribe } } : {}), ...(calendar ? { icalEvent: { method, content: calendar, filename: 'invite.ics' } } : {}) }
}

function claim(): Promise<Waiting[]> {
  return transaction({ role: 'samverk_auth' }, (db) => db.$queryRaw<Waiting[]>`
    update mails set tries = tries + 1, failed_at = now() where id in (
      select id from mails where sent_at is null and tries < ${TRIES} and (failed_at is null or failed_at < now() - interval '1 minute')
      order by created_at limit ${AT_ONCE} for update skip locked)
    returning id, "to", subject, text, calendar, attachments, unsubscribe`, 'job')
}
