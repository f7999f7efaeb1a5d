import 'server-only'
import type { Db } from '@/lib/db/transaction'
import { newId } from '@/lib/db/ids'

/**
 * A letter as it is kept: written in the reader's language by whoever leaves it. `calendar` is the text of an invitation,
 * change or cancellation (RFC 5546, its METHOD within); `attachments` are files of lib/files that the letter takes along;
 * `unsubscribe` is the address where its reader ends letters of this kind.
 */
export type Letter = { to: string; subject: string; text: string; language: string; calendar?: string; attachments?: LetterFile[]; unsubscribe?: string }
export type LetterFile = { networkId: string; fileId: string; name: string }

/** Leaves a letter in the outbox, in the caller's transaction: what is rolled back was never sent. Returns its id. */
export async function keepMail(db: Db, letter: Letter): Promise<string> {
  const id = newId()
  const attachments = letter.attachments?.length ? JSON.stringify(letter.attachments) : null
  // Raw, since the serving role may leave letters and read none, and Prisma's create reads what it wrote.
  await db.$executeRaw`insert into mails (id, "to", subject, text, language, calendar, attachments, unsubscribe)
    values (${id}::uuid, ${letter.to}, ${letter.subject}, ${letter.text}, ${letter.language}, ${letter.calendar ?? null}, ${attachments}::jsonb, ${letter.unsubscribe ?? null})`
  return id
}
