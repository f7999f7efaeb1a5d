import 'server-only'
import { asRole, type Db } from '@/lib/db/transaction'
import { newId } from '@/lib/db/ids'
import { problem } from '@/lib/problem'

/** What is known of a person at her first sign-in. */
export type Newcomer = { email: string; name: string; language: string }

/** The account of an address that has just been proved, made if there is none. A locked account is refused. */
export function userFor(db: Db, { email, name, language }: Newcomer): Promise<{ userId: string }> {
  return asRole(db, 'samverk_auth', async () => {
    await db.$executeRaw`insert into users (id, email, name, language) values (${newId()}::uuid, ${email}, ${name}, ${language}) on conflict (email) do nothing`
    const user = await db.user.findUniqueOrThrow({ where: { email }, select: { id: true, state: true } })
    if (user.state !== 'active') throw problem('auth:problem.locked', { status: 403 })
    return { userId: user.id }
  })
}
