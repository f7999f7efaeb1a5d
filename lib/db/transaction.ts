import 'server-only'
import type { Prisma } from './generated/client'
import { Problem, problem } from '@/lib/problem'
import { isOverload, tellOverload } from './overload'
import { type Login, pool } from './pools'

/** Prisma inside one transaction whose settings a scope has decided. */
export type Db = Prisma.TransactionClient

/** Roles without login that a transaction may take; they see other tables than the app itself does. */
export type BorrowedRole = 'samverk_public' | 'samverk_auth' | 'samverk_outside'

/** Who is asking, as the policies of the database read it (migration `walls`). At most one owner is named. */
export type Settings = { role?: BorrowedRole; network?: string; programme?: string; organisation?: string; user?: string; grantee?: string }

const NAMES = ['network', 'programme', 'organisation', 'user', 'grantee'] as const
/** How long one waits for a connection, and how long the work may last, in milliseconds. */
const LIMITS = { maxWait: 5000, timeout: 8000 }

/**
 * Runs `work` in one transaction that first says who is asking. The settings live as long as the transaction: nothing
 * of one reader stays on a connection for the next. A database that is gone or cannot keep up is a problem with status 503.
 * `timeout` (milliseconds) is for work of many commands, such as an import.
 */
export async function transaction<T>(settings: Settings, work: (db: Db) => Promise<T>, login: Login = 'app', timeout: number = LIMITS.timeout): Promise<T> {
  let began = Number.POSITIVE_INFINITY
  try {
    return await pool(login).$transaction(async (db) => {
      began = Date.now()
      await introduce(db, settings)
      return await work(db)
    }, { ...LIMITS, timeout })
  } catch (error) {
    // Over its limit a transaction is rolled back and its settings are gone: what fails after that, such as «no network scope», is no fault of the asker.
    if (error instanceof Problem || !(isOverload(error) || Date.now() - began >= timeout)) throw error
    tellOverload()
    throw Object.assign(problem('common:problem.databaseAway', { status: 503 }), { cause: error })
  }
}

/** Runs a part of a transaction under a borrowed role, such as a session looked up or a link spent, and gives the role back. */
export async function asRole<T>(db: Db, role: BorrowedRole, work: () => Promise<T>): Promise<T> {
  const [before] = await db.$queryRaw<{ role: string }[]>`select current_user::text as role`
  await takeRole(db, role)
  const result = await work()
  await takeRole(db, before?.role === 'samverk_public' || before?.role === 'samverk_auth' || before?.role === 'samverk_outside' ? before.role : null)
  return result
}

/** Enters a network that this very transaction founds, so that its first rows can be written. Refuses one that exists. */
export async function enterNew(db: Db, networkId: string): Promise<void> {
  await db.$queryRaw`select set_config('app.network', ${networkId}, true)`
  if (await db.network.count({ where: { id: networkId } })) throw new Error('the network exists already')
}

async function introduce(db: Db, settings: Settings): Promise<void> {
  const values = NAMES.map((name) => settings[name] ?? '')
  await db.$queryRaw`select set_config('app.network', ${values[0]}, true), set_config('app.programme', ${values[1]}, true), set_config('app.organisation', ${values[2]}, true), set_config('app.user', ${values[3]}, true), set_config('app.grantee', ${values[4]}, true)`
  if (settings.role) await takeRole(db, settings.role)
}

async function takeRole(db: Db, role: BorrowedRole | null): Promise<void> {
  // A role is a name, not a value, so it cannot be a parameter; the type admits the three of ours and none.
  await db.$executeRawUnsafe(`set local role ${role ?? 'none'}`)
}
