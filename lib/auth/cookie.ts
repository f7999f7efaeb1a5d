import 'server-only'
import { cookies } from 'next/headers'
import { appUrl } from '@/lib/env'

// `__Host-` demands https; browsers also take it on localhost. Another plain-http host cannot sign in, and start says so.
const SESSION = '__Host-samverk'
const BROWSER = '__Host-samverk-browser'
const isSecure = () => appUrl().startsWith('https://') || new URL(appUrl()).hostname === 'localhost'

/** The session token of this browser, or null. */
export async function sessionToken(): Promise<string | null> {
  return (await cookies()).get(SESSION)?.value ?? null
}

/** Gives the browser its session. Only in an action or a route handler. */
export async function keepSession(token: string, expiresAt: Date): Promise<void> {
  ;(await cookies()).set(SESSION, token, { httpOnly: true, secure: isSecure(), sameSite: 'lax', path: '/', expires: expiresAt })
}

/** Takes the session from the browser. */
export async function dropSession(): Promise<void> {
  ;(await cookies()).set(SESSION, '', { httpOnly: true, secure: isSecure(), sameSite: 'lax', path: '/', maxAge: 0 })
}

/** The secret that binds a sign-in code to the browser that asked. */
export async function browserToken(): Promise<string | null> {
  return (await cookies()).get(BROWSER)?.value ?? null
}

/** Marks this browser as the one that asked, for ten minutes. */
export async function keepBrowser(token: string): Promise<void> {
  ;(await cookies()).set(BROWSER, token, { httpOnly: true, secure: isSecure(), sameSite: 'lax', path: '/', maxAge: 600 })
}
