import 'server-only'
import type { Db } from '@/lib/db/transaction'
import { newId } from '@/lib/db/ids'

/** A letter as it is kept: written in the reader's language by whoever leaves it. */
export type Letter = { to: string; subject: string; text: string; language: string }

/** Leaves a letter in the outbox, in the caller's transaction: what is rolled back was never sent. Returns its id. */
export async function keepMail(db: Db, letter: Letter): Promise<string> {
  const id = newId()
  // Raw, since the serving role may leave letters and read none, and Prisma's create reads what it wrote.
  await db.$executeRaw`insert into mails (id, "to", subject, text, language) values (${id}::uuid, ${letter.to}, ${letter.subject}, ${letter.text}, ${letter.language})`
  return id
}
