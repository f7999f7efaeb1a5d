import NextAuth from 'next-auth'
import { cookies } from 'next/headers'
import type { NextRequest } from 'next/server'
import { keepSession } from '@/lib/auth/cookie'
import { carriedBy, oidcOptions } from '@/lib/auth/oidc'
import { appUrl } from '@/lib/env'

type Context = { params: Promise<{ nextauth: string[] }> }

/** What of next-auth is needed to go to the provider and come back. Its own sessions, users and pages are not offered. */
const STEPS = new Set(['csrf', 'signin', 'callback', 'error'])

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const [step = ''] = (await context.params).nextauth
  const address = (await cookies()).getAll().find(({ name }) => name.endsWith('next-auth.callback-url'))?.value ?? ''
  const options = oidcOptions(carriedBy(address), (session) => keepSession(session.token, session.expiresAt))
  if (!options || !STEPS.has(step)) return new Response(null, { status: 404 })
  process.env.NEXTAUTH_URL ??= appUrl()
  return NextAuth(request, context, options)
}

export { answer as GET, answer as POST }
