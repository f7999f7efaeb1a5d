import { expect, test } from 'vitest'
import { findAdminScope, findLinkScope } from '@/lib/access/find'
import { settingsOf } from '@/lib/access/scopes'
import { makeLink } from '@/lib/access/spend'
import { acceptAdministration, acceptInvitation, inviteAdministrator } from '@/lib/auth/invitations'
import { findSession } from '@/lib/auth/sessions'
import { landingFor } from '@/lib/auth/landing'
import { newId } from '@/lib/db/ids'
import { transaction, type Db } from '@/lib/db/transaction'
import { testDatabase } from '../support/database'
import { scopes } from '../support/scopes'

const database = await testDatabase()
const asker = { lng: 'fi', ip: '192.0.2.1', device: null, browser: null, session: null }
const visitor = scopes.public()
const through = <T>(work: (db: Db) => Promise<T>) => transaction(settingsOf(visitor), work)

async function invited(email: string) {
  const [networkId, memberId] = [newId(), newId()]
  await database.owner.query(`insert into networks (id, slug, names, jurisdiction_code, time_zone, is_confirmed) values ($1, $2, '{}', 'FI', 'Europe/Helsinki', true)`, [networkId, `n-${networkId}`])
  await database.owner.query(`insert into members (network_id, id, name, email, language, valid_from) values ($1, $2, 'Sari Hyvönen', $3, 'fi', '2026-01-01')`, [networkId, memberId, email])
  const token = await transaction({ network: networkId }, (db) => makeLink(db, { purpose: 'invitation', networkId, objectId: memberId, email, days: 14 }))
  return { networkId, memberId, token }
}

async function accept(token: string) {
  const scope = await findLinkScope(token, ['invitation'])
  if (!scope) return null
  return transaction(settingsOf(scope), (db) => acceptInvitation(scope, db, { ...asker, token }))
}

test('an invitation makes the account, binds it to the seat and signs in, once', async () => {
  const { networkId, memberId, token } = await invited('sari@example.org')
  const entry = await accept(token)
  if (!entry || !('session' in entry)) throw new Error('not let in')
  expect(await findSession(entry.session.token)).toMatchObject({ email: 'sari@example.org', name: 'Sari Hyvönen', language: 'fi' })
  const { rows } = await database.owner.query('select user_id from members where network_id = $1 and id = $2', [networkId, memberId])
  expect(rows[0].user_id).toBe(entry.userId)
  expect(await landingFor(entry.userId)).toBe(`/networks/n-${networkId}/work`)
  expect(await accept(token)).toBeNull()
})

test('a second invitation to a seat that is bound changes nothing and is not spent', async () => {
  const { networkId, memberId, token } = await invited('first@example.org')
  const second = await transaction({ network: networkId }, (db) => makeLink(db, { purpose: 'invitation', networkId, objectId: memberId, email: 'second@example.org', days: 14 }))
  const entry = await accept(token)
  await expect(accept(second)).rejects.toMatchObject({ code: 'auth:problem.alreadyBound' })
  const { rows } = await database.owner.query('select user_id from members where id = $1', [memberId])
  expect(rows[0].user_id).toBe(entry && 'userId' in entry ? entry.userId : null)
  expect((await database.owner.query(`select count(*)::int as count from users where email = 'second@example.org'`)).rows[0].count).toBe(0)
})

test('an invitation opens nothing when it is old, of another kind, or its person is locked', async () => {
  const { networkId, memberId, token } = await invited('old@example.org')
  await database.owner.query(`update links set expires_at = now() - interval '1 second' where email = 'old@example.org'`)
  expect(await accept(token)).toBeNull()
  const consent = await transaction({ network: networkId }, (db) => makeLink(db, { purpose: 'consent', networkId, objectId: memberId, days: 14 }))
  expect(await accept(consent)).toBeNull()
  await database.owner.query(`insert into users (id, email, name, state) values ($1, 'shut@example.org', 'Shut', 'locked')`, [newId()])
  const shut = await invited('shut@example.org')
  await expect(accept(shut.token)).rejects.toMatchObject({ code: 'auth:problem.locked' })
})

test('two who press at the same time: one is bound', async () => {
  const { token } = await invited('race@example.org')
  const answers = await Promise.allSettled([accept(token), accept(token)])
  const isIn = (answer: PromiseSettledResult<unknown>) => answer.status === 'fulfilled' && answer.value !== null
  expect(answers.filter(isIn)).toHaveLength(1)
})

test('the first administrator comes by a one-time link', async () => {
  const token = await inviteAdministrator('boss@example.org')
  const entry = await through((db) => acceptAdministration(visitor, db, { ...asker, token }))
  if (!('userId' in entry)) throw new Error('not let in')
  expect(await findAdminScope(entry.userId)).toMatchObject({ kind: 'admin' })
  await expect(through((db) => acceptAdministration(visitor, db, { ...asker, token }))).rejects.toMatchObject({ code: 'common:problem.linkExpired' })
  const { token: invitation } = await invited('nobody@example.org')
  await expect(through((db) => acceptAdministration(visitor, db, { ...asker, token: invitation }))).rejects.toMatchObject({ code: 'common:problem.linkExpired' })
})
