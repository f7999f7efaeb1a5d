import { expect, test } from 'vitest'
import { findAdminScope, findOrganisationScope } from '@/lib/access/find'
import { grant, settingsOf, type AdminScope, type Scope } from '@/lib/access/scopes'
import { addUser, appointExecutive, describeMe, dismissExecutive, endAllMySessions, endMySession, endRole, grantRole, lockUser, unlockUser } from '@/lib/accounts/commands'
import { countWork, findUser, listMails, listMyOffices, listMySessions, listOfficers, listSystemAudit, listUsers, searchOwners } from '@/lib/accounts/queries'
import { beginSession, findSession } from '@/lib/auth/sessions'
import { newId } from '@/lib/db/ids'
import { transaction, type Db } from '@/lib/db/transaction'
import { testDatabase } from '../support/database'
import { scopes } from '../support/scopes'

const database = await testDatabase()
const within = <T>(scope: Scope, work: (db: Db) => Promise<T>) => transaction(settingsOf(scope), work)
const begin = (userId: string) => transaction({}, (db) => beginSession(db, userId, 'code', 'Firefox/130 Windows'))

async function makeUser(email: string): Promise<string> {
  const id = newId()
  await database.owner.query('insert into users (id, email, name) values ($1, $2, $2)', [id, email])
  return id
}

const [root, anna, bert] = [await makeUser('root@example.org'), await makeUser('anna@example.org'), await makeUser('bert@example.org')]
const [town, other] = [newId(), newId()]
await database.owner.query(`insert into role_grants (id, user_id, role, valid_from) values ($1, $2, 'administrator', '2026-01-01')`, [newId(), root])
await database.owner.query(`insert into organisations (id, slug, kind, names) values ($1, 'town', 'municipality', '{}'), ($2, 'other-town', 'municipality', '{}')`, [town, other])
const admin = grant<AdminScope>({ kind: 'admin', userId: root } as AdminScope)

test('a person lists and ends her own sessions, and nobody else\'s', async () => {
  const [mine, foreign] = [await begin(anna), await begin(bert)]
  const me = scopes.person(anna)
  const listed = await within(me, (db) => listMySessions(me, db))
  expect(listed).toHaveLength(1)
  const [theirs] = await within(scopes.person(bert), (db) => listMySessions(scopes.person(bert), db))
  await expect(within(me, (db) => endMySession(me, db, { session: theirs?.id ?? '' }))).rejects.toMatchObject({ code: 'common:problem.notFound' })
  expect(await findSession(foreign.token)).not.toBeNull()
  await within(me, (db) => endMySession(me, db, { session: listed[0]?.id ?? '' }))
  expect(await findSession(mine.token)).toBeNull()
  const again = await begin(anna)
  await within(me, (db) => endAllMySessions(me, db))
  expect([await findSession(again.token), await findSession(foreign.token)]).toMatchObject([null, { userId: bert }])
})

test('a person describes herself alone', async () => {
  await within(scopes.person(anna), (db) => describeMe(scopes.person(anna), db, { name: 'Anna Åström', language: 'fi' }))
  const { rows } = await database.owner.query('select name, language from users where id = any ($1) order by email', [[anna, bert]])
  expect(rows).toEqual([{ name: 'Anna Åström', language: 'fi' }, { name: 'bert@example.org', language: 'sv' }])
})

test('locking ends every session at once; unlocking lets sign in again', async () => {
  const [one, two] = [await begin(bert), await begin(bert)]
  await within(admin, (db) => lockUser(admin, db, { user: bert }))
  expect([await findSession(one.token), await findSession(two.token)]).toEqual([null, null])
  expect(await within(admin, (db) => findUser(admin, db, { id: bert, lng: 'sv' }))).toMatchObject({ state: 'locked', sessions: 0 })
  await within(admin, (db) => unlockUser(admin, db, { user: bert }))
  const after = await begin(bert)
  expect(await findSession(after.token)).not.toBeNull()
})

test('an administrator locks neither herself nor her own role out', async () => {
  await expect(within(admin, (db) => lockUser(admin, db, { user: root }))).rejects.toMatchObject({ code: 'accounts:problem.yourself' })
  const own = await within(admin, (db) => findUser(admin, db, { id: root, lng: 'sv' }))
  await expect(within(admin, (db) => endRole(admin, db, { user: root, grant: own?.grants[0]?.id ?? '' }))).rejects.toMatchObject({ code: 'accounts:problem.yourself' })
  expect(await findAdminScope(root)).not.toBeNull()
})

test('a role opens what it is given for, from today until it is ended', async () => {
  const give = (owner: string) => within(admin, (db) => grantRole(admin, db, { user: anna, role: 'municipal_administrator', owner, until: null }))
  await expect(give('')).rejects.toMatchObject({ code: 'accounts:problem.organisation', details: { field: 'owner' } })
  await expect(give('place:town')).rejects.toMatchObject({ code: 'accounts:problem.organisation' })
  await expect(give('organisation:nowhere')).rejects.toMatchObject({ code: 'accounts:problem.organisation' })
  const given = await give('organisation:town')
  await expect(give('organisation:town')).rejects.toMatchObject({ code: 'common:problem.duplicate' })
  expect(await findOrganisationScope(anna, 'town')).toMatchObject({ role: 'municipal_administrator' })
  expect(await within(scopes.person(anna), (db) => listMyOffices(scopes.person(anna), db, { lng: 'sv' }))).toEqual([{ role: 'municipal_administrator', owner: 'town', path: '/admin/organisations/town' }])
  expect(await findOrganisationScope(anna, 'other-town')).toBeNull()
  expect(await findAdminScope(anna)).toBeNull()
  await within(admin, (db) => endRole(admin, db, { user: anna, grant: given.ids[1] ?? '' }))
  expect(await findOrganisationScope(anna, 'town')).toBeNull()
})

test('a municipal administrator appoints and dismisses executives of her own municipality alone', async () => {
  const [own, foreign] = [scopes.organisation(town, anna), scopes.organisation(other, bert)]
  const { ids } = await within(own, (db) => appointExecutive(own, db, { name: 'Eva', email: 'eva@example.org', lng: 'sv', until: null }))
  const named = { grant: ids[1] ?? '' }
  expect(await within(own, (db) => listOfficers(own, db))).toMatchObject([{ role: 'executive', email: 'eva@example.org' }])
  expect(await within(foreign, (db) => listOfficers(foreign, db))).toEqual([])
  await expect(within(foreign, (db) => dismissExecutive(foreign, db, named))).rejects.toMatchObject({ code: 'common:problem.notFound' })
  await within(own, (db) => dismissExecutive(own, db, named))
  expect(await within(own, (db) => listOfficers(own, db))).toEqual([])
})

test('the administrator finds users, letters, owners and the log, and a taken address is said at its field', async () => {
  expect(await within(admin, (db) => listUsers(admin, db, { q: 'ÅSTRÖM', page: 1 }))).toMatchObject({ count: 1, users: [{ email: 'anna@example.org' }] })
  await expect(within(admin, (db) => addUser(admin, db, { name: 'X', email: 'anna@example.org', lng: 'sv' }))).rejects.toMatchObject({ code: 'common:problem.duplicate', details: { field: 'email' } })
  expect(await within(admin, (db) => searchOwners(admin, db, { q: 'Tówn', kinds: ['organisation'], lng: 'sv' }))).toHaveLength(2)
  expect(await within(admin, (db) => listMails(admin, db))).toEqual([])
  expect((await within(admin, (db) => listSystemAudit(admin, db))).map((line) => line.action)).toContain('auth.code')
  expect(await within(admin, (db) => countWork(admin, db))).toMatchObject({ claims: 0, mails: 0 })
})

test('nobody but the administrator\'s scope reads accounts, letters or the log', async () => {
  for (const scope of [scopes.person(anna), scopes.organisation(town, anna), scopes.network({ networkId: newId(), userId: anna }), scopes.public()] as Scope[]) {
    await expect(within(scope, (db) => listUsers(admin, db, { q: '', page: 1 }))).rejects.toThrow(/denied/)
    await expect(within(scope, (db) => listMails(admin, db))).rejects.toThrow(/denied/)
    await expect(within(scope, (db) => listSystemAudit(admin, db))).rejects.toThrow(/denied/)
  }
})
