import 'server-only'
import type { AuthOptions } from 'next-auth'
import { z } from 'zod'
import { findLinkScope } from '@/lib/access/find'
import { settingsOf } from '@/lib/access/scopes'
import { asRole, type Db, transaction } from '@/lib/db/transaction'
import { env } from '@/lib/env'
import { normaliseLanguage } from '@/lib/i18n/languages'
import { log } from '@/lib/log'
import { knownProblem } from '@/lib/problem'
import { bindInvited } from './invitations'
import { landingFor } from './landing'
import { oidcSettings } from './oidc-settings'
import { beginSession, type NewSession } from './sessions'

/** What a browser carries through the provider and back: its language, and the invitation it came with. */
export type Carried = { lng: string; invitation: string | null }
type Entry = { userId: string; session: NewSession }

/** A person is her provider's issuer and subject, never her e-mail address (ASVS 6.8.1). */
const claims = z.object({ iss: z.string().min(1), sub: z.string().min(1) })
type Claims = z.output<typeof claims>

/** Reads what is carried from the address that the provider is to lead back to: `/sv/work` or `/sv/link/{token}`. */
export function carriedBy(address: string): Carried {
  const [first = '', room, token] = (URL.parse(address)?.pathname ?? '').split('/').filter(Boolean)
  return { lng: normaliseLanguage(first) ?? 'sv', invitation: room === 'link' && token ? token : null }
}

/**
 * OpenID Connect by next-auth, which checks issuer, audience, nonce, state, signature and time of the token. It makes no
 * session and finds no user: its last step is answered with an address, after our own maker has begun the session.
 */
export function oidcOptions(carried: Carried, keep: (session: NewSession) => Promise<void>): AuthOptions | null {
  const settings = oidcSettings()
  if (!settings) return null
  const page = `/${carried.lng}/sign-in`
  return {
    secret: env().NEXTAUTH_SECRET,
    pages: { signIn: page, error: page },
    logger: { error: (code) => log.warn({ code }, 'the identity provider was refused'), warn: () => undefined, debug: () => undefined },
    providers: [{
      id: 'oidc', name: settings.name, type: 'oauth', idToken: true, checks: ['pkce', 'state', 'nonce'], issuer: settings.issuer,
      wellKnown: `${settings.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, authorization: { params: { scope: 'openid' } },
      clientId: settings.clientId, clientSecret: settings.clientSecret, profile: (profile: Claims) => ({ id: profile.sub }),
    }],
    callbacks: {
      signIn: async ({ profile }) => {
        const entry = await enter(claims.parse(profile), carried.invitation)
        if (!entry) return `${page}?error=notBound`
        await keep(entry.session)
        return `/${carried.lng}${await landingFor(entry.userId)}`
      },
    },
  }
}

async function enter(person: Claims, invitation: string | null): Promise<Entry | null> {
  try {
    return (await transaction({}, (db) => enterKnown(db, person))) ?? (invitation ? await enterInvited(person, invitation) : null)
  } catch (error) {
    if (!knownProblem(error)) throw error
    return null
  }
}

async function enterKnown(db: Db, { iss, sub }: Claims): Promise<Entry | null> {
  const known = await asRole(db, 'samverk_auth', () => db.account.findFirst({ where: { issuer: iss, subject: sub, user: { state: 'active' } }, select: { userId: true } }))
  return known && { userId: known.userId, session: await beginSession(db, known.userId, 'oidc', null) }
}

/** Binds issuer and subject to the invited person, in the transaction that spends the invitation. */
async function enterInvited({ iss, sub }: Claims, token: string): Promise<Entry | null> {
  const scope = await findLinkScope(token, ['invitation'])
  if (!scope) return null
  return transaction(settingsOf(scope), async (db) => {
    const { userId } = await bindInvited(scope, db)
    await asRole(db, 'samverk_auth', () => db.account.create({ data: { issuer: iss, subject: sub, userId } }))
    return { userId, session: await beginSession(db, userId, 'oidc', null) }
  })
}
