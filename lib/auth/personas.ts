import 'server-only'
import { asRole, type Db } from '@/lib/db/transaction'

/** The persons whom a reader of the demonstration may be, in the order of the sign-in page. A stranger is a chair elsewhere. */
export const PERSONAS = ['chair', 'secretary', 'member', 'youth', 'executive', 'municipal', 'coordinator', 'region', 'ministry', 'evaluator', 'admin', 'stranger'] as const
export type Persona = (typeof PERSONAS)[number]

/** The address of a persona's account. */
export const personaEmail = (persona: Persona): string => `${persona}@example.org`

/** Whether this database was made as a demonstration: the owner's login says so in `settings` before it brings the first person. */
export function isDemonstration(db: Db): Promise<boolean> {
  return asRole(db, 'samverk_auth', async () => (await db.setting.count({ where: { key: 'demonstration', NOT: { value: { equals: false } } } })) > 0)
}
