import { afterAll, expect, test } from 'vitest'
import { AuthHandler } from '../../node_modules/next-auth/core/index.js'
import { makeLink } from '@/lib/access/spend'
import { carriedBy, oidcOptions } from '@/lib/auth/oidc'
import { findSession, type NewSession } from '@/lib/auth/sessions'
import { newId } from '@/lib/db/ids'
import { transaction } from '@/lib/db/transaction'
import { testDatabase } from '../support/database'
import { startIdentityProvider, type Lie } from '../support/identity-provider'

const database = await testDatabase()
const provider = await startIdentityProvider()
afterAll(() => provider.stop())
const site = 'http://localhost:3000'
Object.assign(process.env, { APP_URL: site, NEXTAUTH_URL: site, OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: provider.clientId, OIDC_CLIENT_SECRET: provider.clientSecret })

type Step = { action: string; method: string; query?: object; body?: object }
type Answer = { redirect?: string; body?: { csrfToken?: string }; cookies?: { name: string; value: string }[] }

/** One browser that goes from the site to the provider and back; `tamper` may change what it brings back. */
async function signIn(sub: string, { callback = '/sv/work', lie = {}, tamper = {} }: { callback?: string; lie?: Lie; tamper?: object } = {}) {
  const jar: Record<string, string> = {}
  const kept: NewSession[] = []
  const step = async ({ action, method, query = {}, body }: Step): Promise<Answer> => {
    const options = oidcOptions(carriedBy(`${site}${callback}`), async (session) => void kept.push(session))
    const answer = (await AuthHandler({ req: { action, method, query, body, providerId: 'oidc', cookies: { ...jar }, headers: {}, origin: site }, options } as never)) as unknown as Answer
    for (const { name, value } of answer.cookies ?? []) jar[name] = value
    return answer
  }
  const csrf = await step({ action: 'csrf', method: 'GET' })
  const there = await step({ action: 'signin', method: 'POST', body: { csrfToken: csrf.body?.csrfToken, callbackUrl: `${site}${callback}` } })
  const back = provider.authorize(there.redirect ?? '', sub, lie)
  const end = await step({ action: 'callback', method: 'GET', query: { ...back, ...tamper } })
  return { redirect: end.redirect ?? '', session: kept[0] ?? null }
}

async function invite(email: string): Promise<string> {
  const [networkId, memberId] = [newId(), newId()]
  await database.owner.query(`insert into networks (id, slug, names, jurisdiction_code, time_zone, is_confirmed) values ($1, $2, '{}', 'FI', 'Europe/Helsinki', true)`, [networkId, `n-${networkId}`])
  await database.owner.query(`insert into members (network_id, id, name, email, language, valid_from) values ($1, $2, 'Sari', $3, 'fi', '2026-01-01')`, [networkId, memberId, email])
  return transaction({ network: networkId }, (db) => makeLink(db, { purpose: 'invitation', networkId, objectId: memberId, email, days: 14 }))
}

test('an invitation binds issuer and subject once, and from then on they sign in by themselves', async () => {
  const callback = `/fi/link/${await invite('sari@example.org')}`
  const first = await signIn('subject-sari', { callback })
  expect(first.redirect).toMatch(/^\/fi\/networks\/n-.*\/work$/)
  expect(await findSession(first.session?.token ?? '')).toMatchObject({ email: 'sari@example.org' })
  const second = await signIn('subject-sari')
  expect(await findSession(second.session?.token ?? '')).toMatchObject({ email: 'sari@example.org' })
  expect(await signIn('subject-other', { callback })).toEqual({ redirect: '/fi/sign-in?error=notBound', session: null })
})

test('a subject that is bound to nobody gets no account, whatever address it may have', async () => {
  expect(await signIn('subject-unknown')).toEqual({ redirect: '/sv/sign-in?error=notBound', session: null })
  const { rows } = await database.owner.query(`select count(*)::int as count from accounts where subject = 'subject-unknown'`)
  expect(rows[0].count).toBe(0)
})

test('a locked person is refused', async () => {
  await signIn('subject-locked', { callback: `/sv/link/${await invite('locked@example.org')}` })
  await database.owner.query(`update users set state = 'locked' where email = 'locked@example.org'`)
  expect((await signIn('subject-locked')).session).toBeNull()
})

const LIES: [string, Lie][] = [
  ['another issuer', { iss: 'https://evil.example' }],
  ['another audience', { aud: 'another client' }],
  ['another nonce', { nonce: 'from another sign-in' }],
  ['an expired time', { exp: Math.floor(Date.now() / 1000) - 600 }],
  ['the signature of a foreign key', { foreignKey: true }],
  ['no signature', { alg: 'none' }],
]

test.each(LIES)('a token with %s is refused', async (_what, lie) => {
  const callback = `/sv/link/${await invite(`${newId()}@example.org`)}`
  const refused = await signIn('subject-liar', { callback, lie })
  expect(refused.session).toBeNull()
  expect(refused.redirect).toContain('error=OAuthCallback')
  expect((await signIn('subject-liar', { callback })).session).not.toBeNull()
  await database.owner.query(`delete from accounts where subject = 'subject-liar'`)
})

test('another browser\'s state and another\'s code are refused', async () => {
  await signIn('subject-state', { callback: `/sv/link/${await invite('state@example.org')}` })
  expect((await signIn('subject-state', { tamper: { state: 'of another browser' } })).session).toBeNull()
  expect((await signIn('subject-state', { tamper: { code: 'of another' } })).session).toBeNull()
  expect((await signIn('subject-state')).session).not.toBeNull()
})
