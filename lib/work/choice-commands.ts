import 'server-only'
import type { LinkScope, PersonScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { asRole, type Db } from '@/lib/db/transaction'
import { notHere } from '@/lib/revisions/commands'
import type { z } from 'zod'
import type { chooseLetterSchema, Frequency } from './schema'

/** How often the letter comes, by the link that stands in every letter: for the address it went to, over all its networks. */
export async function chooseLetter(scope: LinkScope, db: Db, { frequency }: z.output<typeof chooseLetterSchema>): Promise<CommandResult> {
  if (!scope.email) throw notHere()
  await keepChoice(db, scope.email, frequency)
  return { facts: { frequency } }
}

/** The same from my account. */
export async function chooseMyLetter(scope: PersonScope, db: Db, { frequency }: z.output<typeof chooseLetterSchema>): Promise<CommandResult> {
  await keepChoice(db, scope.email, frequency)
  return { ids: [scope.userId], facts: { frequency } }
}

async function keepChoice(db: Db, email: string, frequency: Frequency): Promise<void> {
  const [address, changedAt] = [email.toLowerCase(), new Date()]
  await asRole(db, 'samverk_auth', () => db.letterChoice.upsert({ where: { email: address }, create: { email: address, frequency }, update: { frequency, changedAt }, select: { email: true } }))
}
