import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { settingsOf } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import { transaction } from '@/lib/db/transaction'
import { listAttendance } from '@/lib/meetings/attendance-queries'
import { applyRetention } from '@/lib/retention/commands'
import { testDatabase } from '../support/database'
import { foundNetwork, type Founded } from '../support/networks'
import { scopes } from '../support/scopes'

const database = await testDatabase()
const put = async <T extends Record<string, unknown>>(text: string, values: unknown[] = []) => (await database.owner.query<T>(text, values)).rows
const NOW = new Date()
/** A day so many months (and days) before today. */
const ago = (months: number, days = 0) => new Date(Date.UTC(NOW.getUTCFullYear(), NOW.getUTCMonth() - months, NOW.getUTCDate() - days, 10))
const run = () => applyRetention((settings, work) => transaction(settings, work, 'job'), NOW)

type Set = Founded & { left: string; leftUser: string; place: string; organisation: string }
let usual: Set
let short: Set

/** A municipality with a network in which somebody left 13 months ago and another 11, with meetings on both sides of each limit. */
async function furnish(slug: string): Promise<Set> {
  const [place, organisation, left, leftUser] = [newId(), newId(), randomUUID(), randomUUID()]
  await put(`insert into jurisdictions (code, names, time_zone, facts) values ('FI', '{}', 'Europe/Helsinki', '{}') on conflict do nothing`)
  await put(`insert into places (id, slug, kind, jurisdiction_code) values ($1, $2, 'municipality', 'FI')`, [place, slug])
  await put(`insert into organisations (id, slug, kind, names, place_id) values ($1, $2, 'municipality', '{}', $3)`, [organisation, slug, place])
  const network = await foundNetwork(database.owner, slug)
  await put(`insert into network_municipalities (network_id, id, place_id, role, valid_from) values ($1, $2, $3, 'lead', '2020-01-01')`, [network.id, newId(), place])
  await put(`insert into users (id, email, name, created_at) values ($1, $2, 'Left Person', '2020-01-01')`, [leftUser, `left@${slug}.example`])
  await put(`insert into members (network_id, id, name, email, phone, title, language, user_id, valid_from) values ($1, $2, 'Left Person', $3, '+358 1', 'Komisario', 'sv', $4, '2020-01-01')`, [network.id, left, `left@${slug}.example`, leftUser])
  const { police } = (await put<{ police: string }>(`select s.id as police from seats s join network_sectors n on n.network_id = s.network_id and n.id = s.sector_id where s.network_id = $1 and n.sector_key = 'police'`, [network.id]))[0] ?? { police: '' }
  await put(`insert into seat_holders (network_id, id, seat_id, member_id, role, valid_from, valid_to) values ($1, $2, $3, $4, 'member', '2020-01-01', $5)`, [network.id, newId(), police, left, ago(13)])
  for (const months of [25, 23, 13, 11]) await meet(network, months)
  for (const months of [25, 23]) {
    await put(`insert into network_revisions (network_id, id, at, object, object_id, revision, before, after) values ($1, $2, $3, 'seats', $2, 1, '{}', '{}')`, [network.id, newId(), ago(months)])
    await put(`insert into network_audit (network_id, id, at, action, object_ids, fields) values ($1, $2, $3, 'x', '{}', '{}')`, [network.id, newId(), ago(months)])
    await put(`insert into organisation_audit (organisation_id, id, at, action, object_ids, fields) values ($1, $2, $3, 'x', '{}', '{}')`, [organisation, newId(), ago(months)])
  }
  await put(`insert into network_revisions (network_id, id, object, object_id, revision, before, after) values ($1, $2, 'seats', $2, 1, $3, '{}')`, [network.id, newId(), JSON.stringify({ rows: { members: { [left]: { name: 'Left Person' } } } })])
  await put(`insert into network_feedback (network_id, id, text, contact, language, sent_at) values ($1, $2, 'En fråga', 'reader@example.org', 'sv', $3)`, [network.id, newId(), ago(13)])
  for (const days of [31, 29]) {
    const file = newId()
    await put(`insert into imports (network_id, id, kind, file_name, heads, columns, created_at) values ($1, $2, 'meetings', $3, '[]', '[]', $4)`, [network.id, file, `${days}.csv`, ago(0, days)])
    await put(`insert into import_rows (network_id, import_id, number, cells) values ($1, $2, 1, '[]')`, [network.id, file])
  }
  return { ...network, left, leftUser, place, organisation }
}

async function meet(network: Founded, months: number): Promise<void> {
  const meeting = newId()
  await put(`insert into meetings (network_id, id, state, starts_at, ends_at) values ($1, $2, 'held', $3, $4)`, [network.id, meeting, ago(months), new Date(ago(months).getTime() + 3_600_000)])
  await put(`insert into attendances (network_id, meeting_id, seat_id, member_id, state) values ($1, $2, $3, $4, 'present')`, [network.id, meeting, network.seats[0], network.chair])
  await put(`insert into call_replies (network_id, id, meeting_id, member_id, answer) values ($1, $2, $3, $4, 'coming')`, [network.id, newId(), meeting, network.chair])
  await put(`insert into decisions (network_id, id, meeting_id, year, number, text, decided_on) values ($1, $2, $3, $4, $5, '{}', $6)`, [network.id, newId(), meeting, 2020, months, ago(months)])
}

beforeAll(async () => {
  usual = await furnish('fi-638-porvoo')
  short = await furnish('fi-753-sipoo')
  await put(`insert into organisation_settings (organisation_id, retention, languages) values ($1, $2, '{}')`, [short.organisation, JSON.stringify({ attendance: 12, contact: 24, log: 36 })])
  for (const [months, kind] of [[7, 'old'], [5, 'new']] as const) {
    await put(`insert into mails (id, "to", subject, text, language, created_at) values ($1, 'x@example.org', $2, 'x', 'sv', $3)`, [newId(), kind, ago(months)])
    await put(`insert into links (token_hash, kind, expires_at) values ($1, 'consent', $2)`, [kind, kind === 'old' ? ago(2) : ago(0, -1)])
    await put(`insert into sessions (token_hash, user_id, way, expires_at) values ($1, $2, 'code', $3)`, [kind, usual.chairUser, kind === 'old' ? ago(0, 1) : ago(0, -1)])
    await put(`insert into form_receipts (request_id, action, at) values ($1, $2, $3)`, [randomUUID(), kind, kind === 'old' ? ago(2) : ago(0, 1)])
  }
  for (const months of [25, 23]) await put(`insert into system_audit (id, at, action, object_ids, fields) values ($1, $2, 'x', '{}', '{}')`, [newId(), ago(months)])
  await put(`update users set created_at = '2020-01-01'`)
})

const state = async (table: string) => put(`select * from ${table} order by 1, 2`)
const named = async (network: Founded) => (await put<{ months: number; member: string | null; seat: string; state: string }>(
  `select d.number as months, a.member_id as member, a.seat_id as seat, a.state from attendances a join decisions d on d.network_id = a.network_id and d.meeting_id = a.meeting_id where a.network_id = $1 order by 1`, [network.id]))

test('each municipality has its own periods, and decisions, meetings and minutes stay as they were', async () => {
  const tables = ['decisions', 'meetings', 'minutes_versions', 'agenda_items', 'seat_holders', 'seats']
  const before = await Promise.all(tables.map(state))
  await run()
  expect(await Promise.all(tables.map(state))).toEqual(before)
  expect((await named(usual)).map((row) => [row.months, row.member])).toEqual([[11, usual.chair], [13, usual.chair], [23, usual.chair], [25, null]])
  expect((await named(short)).map((row) => [row.months, row.member])).toEqual([[11, short.chair], [13, null], [23, null], [25, null]])
  expect((await named(short)).every((row) => row.seat === short.seats[0] && row.state === 'present')).toBe(true)
})

test('who left before the period is a former member of a sector, with nothing that leads to her; who left later or sits is not', async () => {
  const memberOf = async (network: Set, id: string) => (await put(`select name, email, phone, title, user_id from members where network_id = $1 and id = $2`, [network.id, id]))[0]
  const replies = (network: Founded) => put<{ answer: string }>('select answer from call_replies where network_id = $1', [network.id])
  expect([await replies(usual), await replies(short)].map((rows) => rows.length)).toEqual([3, 1])
  expect(await memberOf(usual, usual.left)).toEqual({ name: 'Tidigare medlem, police', email: null, phone: null, title: null, user_id: null })
  expect(await memberOf(short, short.left)).toMatchObject({ name: 'Left Person', user_id: short.leftUser })
  expect(await memberOf(usual, usual.chair)).toMatchObject({ name: 'Test Chair' })
  expect(await put(`select 1 from network_revisions where network_id = $1 and before::text like '%Left Person%'`, [usual.id])).toEqual([])
  expect(await put(`select contact, text from network_feedback where network_id = $1`, [usual.id])).toEqual([{ contact: null, text: 'En fråga' }])
})

test('an account that belongs nowhere any more ends; one with a membership or a fresh role does not', async () => {
  const users = await put<{ id: string; state: string; email: string; name: string }>('select id, state, email, name from users')
  const of = (id: string) => users.find((user) => user.id === id)
  expect(of(usual.leftUser)).toEqual({ id: usual.leftUser, state: 'left', email: `left-${usual.leftUser}@invalid`, name: '' })
  expect(of(short.leftUser)).toMatchObject({ state: 'active', name: 'Left Person' })
  expect(of(usual.chairUser)).toMatchObject({ state: 'active', name: 'Test Chair' })
})

test('old logs, letters, links, sessions, receipts and files brought in are gone, young ones stay', async () => {
  const count = async (table: string, where: string, value: string) => (await put(`select 1 from ${table} where ${where} = $1`, [value])).length
  expect(await count('network_audit', 'network_id', usual.id)).toBe(1)
  expect(await count('network_audit', 'network_id', short.id)).toBe(2)
  expect(await count('organisation_audit', 'organisation_id', usual.organisation)).toBe(1)
  expect(await count('network_revisions', 'network_id', usual.id)).toBe(1)
  expect((await put('select subject from mails')).map((row) => row.subject)).toEqual(['new'])
  expect((await put('select token_hash from links')).map((row) => row.token_hash)).toEqual(['new'])
  expect((await put('select token_hash from sessions')).map((row) => row.token_hash)).toEqual(['new'])
  expect((await put('select action from form_receipts')).map((row) => row.action)).toEqual(['new'])
  expect(await put('select 1 from system_audit')).toHaveLength(1)
  expect((await put(`select i.file_name from imports i join import_rows r on r.network_id = i.network_id and r.import_id = i.id`)).map((row) => row.file_name)).toEqual(['29.csv', '29.csv'])
})

test('run again it changes nothing', async () => {
  const tables = ['attendances', 'members', 'users', 'network_revisions', 'network_audit', 'mails', 'links', 'network_feedback']
  const before = await Promise.all(tables.map(state))
  const removed = await run()
  expect(Object.entries(removed).filter(([, count]) => count > 0)).toEqual([])
  expect(Object.keys(removed)).toEqual(expect.arrayContaining(['attendances', 'members', 'mails', 'accounts', 'networkLog']))
  expect(await Promise.all(tables.map(state))).toEqual(before)
})

test('attendance without its names is shown by seat, and the day is still counted', async () => {
  const scope = scopes.network({ networkId: short.id })
  const meetings = await put<{ id: string; starts_at: Date }>('select id, starts_at from meetings where network_id = $1 order by starts_at', [short.id])
  const seatAt = async (index: number) => transaction(settingsOf(scope), async (db) => (await listAttendance(scope, db, { id: meetings[index]?.id ?? '', startsAt: meetings[index]?.starts_at ?? NOW })).find((seat) => seat.seatId === short.seats[0]))
  expect(await seatAt(0)).toMatchObject({ state: 'present', holder: { name: '', bySeatOnly: true } })
  expect(await seatAt(3)).toMatchObject({ state: 'present', holder: { name: 'Test Chair', bySeatOnly: false } })
})

test('not even the job can delete a log line that is younger than a year', async () => {
  await put(`insert into network_audit (network_id, id, action, object_ids, fields) values ($1, $2, 'young', '{}', '{}')`, [usual.id, newId()])
  const deleted = await transaction({ network: usual.id }, (db) => db.$executeRaw`delete from network_audit where network_id = ${usual.id}::uuid`, 'job')
  expect(deleted).toBe(1) // the one of 23 months
  expect((await put(`select action from network_audit where network_id = $1`, [usual.id])).map((row) => row.action)).toEqual(['young'])
  await expect(transaction({ network: usual.id }, (db) => db.$executeRaw`delete from network_audit where network_id = ${usual.id}::uuid`)).rejects.toThrow(/permission denied/)
})
