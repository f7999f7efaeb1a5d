import 'server-only'
import { cache } from 'react'
import { sessionToken } from './cookie'
import { findSession, type SignedIn } from './sessions'

/** Who is signed in, looked up once a request; null for a visitor. */
export const currentUser = cache(async (): Promise<SignedIn | null> => {
  const token = await sessionToken()
  return token ? await findSession(token) : null
})
