import { expect, test } from 'vitest'
import { askForSignIn, enterCode, followSignInLink, signInAsPersona, signOut } from '@/lib/auth/commands'
import { findLinkPurpose } from '@/lib/auth/queries'
import { beginSession, endAllSessions, findSession } from '@/lib/auth/sessions'
import { landingFor } from '@/lib/auth/landing'
import { newId } from '@/lib/db/ids'
import { transaction, type Db } from '@/lib/db/transaction'
import { settingsOf } from '@/lib/access/scopes'
import { testDatabase } from '../support/database'
import { scopes } from '../support/scopes'

const database = await testDatabase()
const visitor = scopes.public()
const asker = { lng: 'sv', ip: '192.0.2.1', device: 'Firefox', browser: null, session: null }
const through = <T>(work: (db: Db) => Promise<T>) => transaction(settingsOf(visitor), work)

async function letterTo(email: string): Promise<{ code: string; link: string }> {
  const { rows } = await database.owner.query<{ text: string }>('select text from mails where "to" = $1 order by id desc limit 1', [email])
  const [, first, last] = /(\d{3}) (\d{3})/.exec(rows[0]?.text ?? '') ?? []
  return { code: `${first}${last}`, link: /\/link\/(\S+)/.exec(rows[0]?.text ?? '')?.[1] ?? '' }
}

async function ask(email: string, ip = '192.0.2.1') {
  const { browser } = await through((db) => askForSignIn(visitor, db, { ...asker, ip, email }))
  return { browser, ...(await letterTo(email)) }
}

const enter = (browser: string | null, code: string) => through((db) => enterCode(visitor, db, { ...asker, browser, code }))
const wrongFor = (code: string) => (code === '000000' ? '000001' : '000000')

async function makeUser(email: string): Promise<string> {
  const id = newId()
  await database.owner.query('insert into users (id, email, name) values ($1, $2, $2)', [id, email])
  return id
}

test('a code lets in the browser that asked, once, and no other browser', async () => {
  const { browser, code } = await ask('lena@example.org')
  expect(await enter('another browser', code)).toMatchObject({ refused: 'expired' })
  expect(await enter(null, code)).toMatchObject({ refused: 'expired' })
  const entry = await enter(browser, code)
  const session = 'session' in entry ? await findSession(entry.session.token) : null
  expect(session).toMatchObject({ email: 'lena@example.org' })
  expect(await enter(browser, code)).toMatchObject({ refused: 'expired' })
})

test('five wrong tries close a code, and the right one then comes too late', async () => {
  const { browser, code } = await ask('five@example.org')
  for (let tries = 0; tries < 5; tries += 1) expect(await enter(browser, wrongFor(code))).toMatchObject({ refused: 'wrong' })
  expect(await enter(browser, code)).toMatchObject({ refused: 'tooManyTries' })
})

test('a code and a link are ten minutes old at most', async () => {
  const { browser, code, link } = await ask('late@example.org')
  await database.owner.query(`update sign_in_requests set expires_at = now() - interval '1 second' where email = 'late@example.org'`)
  expect(await enter(browser, code)).toMatchObject({ refused: 'expired' })
  expect(await through((db) => findLinkPurpose(visitor, db, { token: link }))).toBeNull()
  expect(await through((db) => followSignInLink(visitor, db, { ...asker, token: link }))).toMatchObject({ refused: 'expired' })
})

test('opening the link spends nothing, pressing its button spends link and code', async () => {
  const { browser, code, link } = await ask('link@example.org')
  for (let opened = 0; opened < 3; opened += 1) expect(await through((db) => findLinkPurpose(visitor, db, { token: link }))).toBe('sign-in')
  expect(await through((db) => followSignInLink(visitor, db, { ...asker, token: link }))).toHaveProperty('session')
  expect(await through((db) => followSignInLink(visitor, db, { ...asker, token: link }))).toMatchObject({ refused: 'expired' })
  expect(await enter(browser, code)).toMatchObject({ refused: 'expired' })
})

test('a known and an unknown address get the same answer', async () => {
  await makeUser('known@example.org')
  const [known, unknown] = [await ask('known@example.org'), await ask('unknown@example.org')]
  expect(Object.keys(known)).toEqual(Object.keys(unknown))
  expect(known.code).toMatch(/^\d{6}$/)
  expect(unknown.code).toMatch(/^\d{6}$/)
})

test('letters are limited by address and by machine', async () => {
  for (let times = 0; times < 5; times += 1) expect((await ask('often@example.org', '192.0.2.7')).browser).not.toBeNull()
  expect((await ask('often@example.org', '192.0.2.7')).browser).toBeNull()
  expect((await ask('other@example.org', '192.0.2.7')).browser).not.toBeNull()
  for (let times = 0; times < 30; times += 1) await ask(`many${times}@example.org`, '192.0.2.8')
  expect((await ask('one-more@example.org', '192.0.2.8')).browser).toBeNull()
})

test('no token is stored in clear', async () => {
  const { browser, code, link } = await ask('clear@example.org')
  const entry = await enter(browser, code)
  const token = 'session' in entry ? entry.session.token : ''
  const { rows } = await database.owner.query(`select (select string_agg(s::text, '') from sessions s) || (select string_agg(r::text, '') from sign_in_requests r) as all`)
  for (const secret of [token, link, browser ?? 'none']) expect(rows[0].all).not.toContain(secret)
})

test('a session ends when idle, when its time is out, at sign-out, and at once when the person is locked', async () => {
  const userId = await makeUser('session@example.org')
  const begin = () => transaction({}, (db) => beginSession(db, userId, 'code', null))
  const idle = await begin()
  await database.owner.query(`update sessions set seen_at = now() - interval '8 hours 1 minute' where user_id = $1`, [userId])
  expect(await findSession(idle.token)).toBeNull()
  const old = await begin()
  expect(await findSession(old.token, new Date(Date.now() + 14 * 86_400_000 + 1000))).toBeNull()
  await through((db) => signOut(visitor, db, { ...asker, session: old.token }))
  expect(await findSession(old.token)).toBeNull()
  const [first, second] = [await begin(), await begin()]
  expect(await findSession(first.token)).not.toBeNull()
  await transaction({}, (db) => endAllSessions(db, userId))
  expect([await findSession(first.token), await findSession(second.token)]).toEqual([null, null])
  const locked = await begin()
  await database.owner.query(`update users set state = 'locked' where id = $1`, [userId])
  expect(await findSession(locked.token)).toBeNull()
})

test('a locked person is refused with the right code', async () => {
  const userId = await makeUser('locked@example.org')
  await database.owner.query(`update users set state = 'locked' where id = $1`, [userId])
  const { browser, code } = await ask('locked@example.org', '192.0.2.30')
  await expect(enter(browser, code)).rejects.toMatchObject({ code: 'auth:problem.locked' })
})

test('an administrator is signed in for a day at most', async () => {
  const userId = await makeUser('root@example.org')
  await database.owner.query(`insert into role_grants (id, user_id, role, valid_from) values ($1, $2, 'administrator', '2026-01-01')`, [newId(), userId])
  const { expiresAt } = await transaction({}, (db) => beginSession(db, userId, 'code', null))
  expect(expiresAt.getTime()).toBeLessThanOrEqual(Date.now() + 86_400_000)
  expect(await landingFor(userId)).toBe('/admin')
})

test('example persons exist in a demonstration and nowhere else', async () => {
  const chair = await makeUser('chair@example.org')
  const be = (persona: string) => through((db) => signInAsPersona(visitor, db, { ...asker, persona }))
  await expect(be('chair')).rejects.toMatchObject({ code: 'common:problem.notFound' })
  await database.owner.query(`insert into settings (key, value) values ('demonstration', '"loaded"')`)
  expect(await be('chair')).toMatchObject({ userId: chair })
  await expect(be('nobody')).rejects.toMatchObject({ code: 'common:problem.notFound' })
  await database.owner.query(`update settings set value = 'false' where key = 'demonstration'`)
  await expect(be('chair')).rejects.toMatchObject({ code: 'common:problem.notFound' })
})
