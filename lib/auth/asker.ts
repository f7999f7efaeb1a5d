import 'server-only'
import { headers } from 'next/headers'
import type { Db } from '@/lib/db/transaction'
import { browserToken, sessionToken } from './cookie'

/**
 * The machine a form came from: `ip` for limits, `device` for the list of one's own sessions, `browser` the secret that
 * binds a code, `session` the token it holds.
 */
export type Asker = { ip: string; device: string | null; browser: string | null; session: string | null }

/** A command that is also told which machine asks. */
export function withAsker<S, I extends object, R>(command: (scope: S, db: Db, input: I & Asker) => Promise<R>): (scope: S, db: Db, input: I) => Promise<R> {
  return async (scope, db, input) => command(scope, db, { ...input, ...(await asker()) })
}

async function asker(): Promise<Asker> {
  const asked = await headers()
  // The reverse proxy in front writes the last address; earlier ones are the sender's own words.
  const ip = asked.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return { ip: ip || 'unknown', device: asked.get('user-agent'), browser: await browserToken(), session: await sessionToken() }
}
