import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { findNetworkScope } from '@/lib/access/find'
import { type NetworkScope, type PersonScope, settingsOf } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import { type Db, transaction } from '@/lib/db/transaction'
import { forEachNetwork } from '@/lib/jobs/networks'
import { startNetworkSchema } from '@/lib/networks/schema'
import { startNetwork } from '@/lib/networks/start-commands'
import { publishProfile, recountFacts, renewNetwork, renewProfile, withdrawProfile } from '@/lib/publications/commands'
import { findProfile, findShownProfile } from '@/lib/publications/queries'
import { testDatabase } from '../support/database'
import { scopes } from '../support/scopes'

process.env.NEXTAUTH_SECRET ??= 'a secret that only tests know, long enough'
const database = await testDatabase('reference')
const visitor = scopes.public()
const inScope = <T>(scope: Parameters<typeof settingsOf>[0], work: (db: Db) => Promise<T>) => transaction(settingsOf(scope), work)
const YOUNG = 'Nuri Young-Representative'
const HIDDEN = 'Hanna Hidden-Secretary'
const MEMBER = 'Matti Ordinary-Member'

async function start(email: string, slug: string): Promise<NetworkScope> {
  const userId = randomUUID()
  await database.owner.query('insert into users (id, email, name) values ($1, $2, $3)', [userId, email, 'Carla Chair'])
  const founder = { ...scopes.person(userId), email, name: 'Carla Chair' } as PersonScope
  const input = startNetworkSchema.parse({ place: slug, names: { sv: 'Ungdomsnätverket', fi: 'Nuorten verkosto' }, role: 'chair', sector: 'youth', organisation: 'Ungdomstjänsten', ruleSets: ['fi-youth-act-9@2017'] })
  const result = await inScope(founder, (db) => startNetwork(founder, db, input))
  return (await findNetworkScope(userId, String(result.facts?.slug))) ?? expect.fail('no scope')
}

/** Three persons whose names may never leave, and two held meetings with their attendance. */
async function furnish({ networkId }: NetworkScope, db: Db): Promise<void> {
  const seats = await db.seat.findMany({ where: { networkId, holders: { none: {} } }, orderBy: { position: 'asc' } })
  const chair = await db.seat.findFirstOrThrow({ where: { networkId, holders: { some: {} } } })
  const since = new Date('2025-01-01')
  for (const [i, [name, role, isBySeatOnly]] of ([[YOUNG, 'secretary', false], [HIDDEN, 'secretary', true], [MEMBER, 'member', false]] as const).entries()) {
    const memberId = newId()
    await db.member.create({ data: { networkId, id: memberId, name, email: `p${i}@example.org`, language: 'sv', isBySeatOnly, validFrom: since } })
    await db.seatHolder.create({ data: { networkId, id: newId(), seatId: seats[i]?.id ?? '', memberId, role, validFrom: since } })
  }
  await db.seat.update({ where: { networkId_id: { networkId, id: seats[0]?.id ?? '' } }, data: { isYouth: true } })
  await db.seat.updateMany({ where: { networkId }, data: { validFrom: since } })
  await db.seatHolder.updateMany({ where: { networkId }, data: { validFrom: since } })
  for (const startsAt of ['2025-05-06T09:00:00Z', '2026-02-03T09:00:00Z']) {
    const id = newId()
    await db.meeting.create({ data: { networkId, id, state: 'held', startsAt: new Date(startsAt), endsAt: new Date(Date.parse(startsAt) + 3_600_000), title: { sv: { text: 'Hemlig rubrik', state: 'original', sourceRevision: 1 } } } })
    await db.attendance.create({ data: { networkId, meetingId: id, seatId: chair.id, state: startsAt.startsWith('2025') ? 'present' : 'absent' } })
  }
}

let network: NetworkScope
beforeAll(async () => {
  const { rows } = await database.owner.query<{ id: string; slug: string }>(`select o.id, p.slug from organisations o join places p on p.id = o.place_id where p.slug = 'fi-638-porvoo' and o.kind = 'municipality'`)
  await database.owner.query('insert into organisation_domains (organisation_id, domain, tied_by) values ($1, $2, $3)', [rows[0]?.id, 'porvoo.example', randomUUID()])
  network = await start('chair@porvoo.example', 'fi-638-porvoo')
  await inScope(network, (db) => furnish(network, db))
})

test('nothing is seen before it is published', async () => {
  await inScope(network, (db) => recountFacts(db, network.networkId))
  expect(await inScope(visitor, (db) => findProfile(visitor, db, network.networkId))).toBeNull()
  expect(await inScope(visitor, (db) => db.networkFact.count())).toBe(0)
  expect(await inScope(network, (db) => db.networkFact.count())).toBeGreaterThan(5)
})

test('a published page names chair and secretary with work address, sectors and band, and no other person', async () => {
  await inScope(network, (db) => publishProfile(network, db))
  const profile = (await inScope(visitor, (db) => findProfile(visitor, db, network.networkId))) ?? expect.fail('not published')
  expect(profile.body.contacts).toEqual([{ role: 'chair', name: 'Carla Chair', email: 'chair@porvoo.example', organisation: 'Ungdomstjänsten' }])
  const text = JSON.stringify(profile.body)
  for (const secret of [YOUNG, HIDDEN, MEMBER, 'Hemlig rubrik', 'p0@example.org']) expect(text).not.toContain(secret)
  expect(profile.body.band?.map((meeting) => meeting.date)).toEqual(['2025-05-06', '2026-02-03'])
  expect(profile.body.sectors.find((sector) => sector.key === 'youth')?.cells).toEqual(['present', 'absent'])
  expect(profile.body.sectors.some((sector) => sector.cells.includes('vacant'))).toBe(true)
  expect((await inScope(visitor, (db) => findShownProfile(visitor, db)))?.networkId).toBe(network.networkId)
})

test('figures go with the page: seats, missing sectors, meetings a year, attendance by sector', async () => {
  const facts = await inScope(visitor, (db) => db.networkFact.findMany({ where: { networkId: network.networkId } }))
  const value = (key: string, part = '', period = 'now') => facts.find((fact) => fact.key === key && fact.part === part && fact.period === period)?.value
  expect(value('meetings', '', '2025')).toBe(1)
  expect(value('attendance', 'youth')).toBe(0.5)
  expect(value('chair')).toBe(1)
  expect(value('seats_filled')).toBe(4)
  expect(value('seats')).toBeGreaterThan(4)
})

test('figures tell decisions answered, actions on time and goals by status, and none of their words', async () => {
  const { networkId } = network
  await inScope(network, async (db) => {
    const [meeting] = await db.meeting.findMany({ where: { networkId }, orderBy: { startsAt: 'desc' } })
    const [meetingId, decided, text] = [meeting?.id ?? '', new Date('2026-02-03'), { sv: { text: 'Hemligt beslut', state: 'original', sourceRevision: 1 } }]
    for (const [number, forwardedTo, answeredOn] of [[1, null, null], [2, 'Nämnden', new Date('2026-03-01')], [3, 'Nämnden', null]] as const) {
      await db.decision.create({ data: { networkId, id: newId(), meetingId, year: 2026, number, text, decidedOn: decided, forwardedTo, forwardedOn: forwardedTo ? decided : null, answeredOn } })
    }
    for (const [state, closedOn] of [['done', new Date('2026-03-01')], ['done', new Date('2026-03-09')], ['open', null], ['cancelled', null]] as const) {
      await db.actionPoint.create({ data: { networkId, id: newId(), meetingId, text: 'Hemlig åtgärd', dueOn: new Date('2026-03-05'), state, closedOn } })
    }
    for (const state of ['proposed', 'adopted', 'reached'] as const) await db.goal.create({ data: { networkId, id: newId(), position: 1, state } })
    await recountFacts(db, networkId)
  })
  const facts = await inScope(visitor, (db) => db.networkFact.findMany({ where: { networkId } }))
  const told = (key: string) => facts.filter((fact) => fact.key === key).map(({ part, period, value, n }) => [part, period, value, n]).toSorted()
  expect(told('decisions')).toEqual([['', '2026', 3, null]])
  expect(told('decisions_answered')).toEqual([['', '2026', 1, 2]])
  expect(told('actions_on_time')).toEqual([['', '2026', 1, 3]])
  expect(told('goals')).toEqual([['', 'now', 2, null], ['reached', 'now', 1, null], ['unjudged', 'now', 1, null]])
})

test('a published page follows its network in the same transaction, one version a day, and only in what is published', async () => {
  const { networkId } = network
  const page = () => inScope(visitor, (db) => findProfile(visitor, db, networkId))
  await inScope(network, (db) => renewProfile(db, networkId))
  const before = await page()
  await inScope(network, async (db) => { await db.member.updateMany({ where: { networkId, name: MEMBER }, data: { name: 'Matti Other' } }); await renewProfile(db, networkId) })
  expect(await page()).toEqual(before)
  await inScope(network, async (db) => { await db.member.updateMany({ where: { networkId, name: 'Carla Chair' }, data: { email: 'carla@porvoo.example' } }); await renewProfile(db, networkId) })
  expect(await page()).toMatchObject({ version: 1, body: { contacts: [{ email: 'carla@porvoo.example' }] } })
  await database.owner.query(`update publications set published_at = now() - interval '2 days' where network_id = $1`, [networkId])
  await inScope(network, async (db) => { await db.network.update({ where: { id: networkId }, data: { meetingTarget: 9 } }); await renewProfile(db, networkId) })
  expect(await page()).toMatchObject({ version: 2, body: { meetingTarget: 9 } })
  await expect(inScope(network, async (db) => { await db.network.update({ where: { id: networkId }, data: { meetingTarget: 1 } }); await renewProfile(db, networkId); throw new Error('changed my mind') })).rejects.toThrow('changed my mind')
  expect((await page())?.body.meetingTarget).toBe(9)
})

test('each night the worker shows what the calendar alone has changed, and writes nothing when nothing has', async () => {
  const { networkId } = network
  const rows = async () => (await database.owner.query('select version, published_at, withdrawn_at from publications where network_id = $1 order by version', [networkId])).rows
  const filled = async () => (await inScope(visitor, (db) => db.networkFact.findMany({ where: { networkId, key: 'seats_filled' } })))[0]?.value
  await forEachNetwork('facts', renewNetwork)
  const [before, was] = [await rows(), await filled()]
  await forEachNetwork('facts', renewNetwork)
  expect(await rows()).toEqual(before)
  // As if the day had come on which a seat fell empty: no command was asked.
  await database.owner.query(`update seat_holders set valid_to = current_date - 1 where network_id = $1 and role = 'member' and member_id in (select id from members where name = 'Matti Other')`, [networkId])
  await forEachNetwork('facts', renewNetwork)
  expect(await filled()).toBe(Number(was) - 1)
  expect(await rows()).not.toEqual(before)
  expect(await rows()).toHaveLength(before.length)
})

test('publishing again replaces the page, the band can be kept, and a withdrawn page is gone with its figures', async () => {
  await inScope(network, (db) => db.network.update({ where: { id: network.networkId }, data: { isBandPublic: false } }))
  await inScope(network, (db) => publishProfile(network, db))
  const again = await inScope(visitor, (db) => findProfile(visitor, db, network.networkId))
  expect(again).toMatchObject({ version: 3, body: { band: null } })
  expect(again?.body.sectors.every((sector) => sector.cells.length === 0)).toBe(true)
  expect(await inScope(visitor, (db) => db.publication.count({ where: { networkId: network.networkId } }))).toBe(1)
  await inScope(network, (db) => withdrawProfile(network, db))
  await expect(inScope(network, (db) => withdrawProfile(network, db))).rejects.toThrow('notPublished')
  await inScope(network, (db) => renewProfile(db, network.networkId))
  expect(await inScope(visitor, (db) => findProfile(visitor, db, network.networkId))).toBeNull()
  expect(await inScope(visitor, (db) => db.networkFact.count())).toBe(0)
})

test('an unconfirmed network publishes nothing, and a stranger neither publishes nor recounts another network', async () => {
  const unconfirmed = await start('someone@elsewhere.example', 'fi-091-helsinki')
  await expect(inScope(unconfirmed, (db) => publishProfile(unconfirmed, db))).rejects.toThrow('notConfirmed')
  const before = await database.owner.query('select count(*) from network_facts where network_id = $1', [network.networkId])
  await expect(inScope(unconfirmed, (db) => publishProfile(network, db))).rejects.toThrow()
  await expect(inScope(unconfirmed, (db) => recountFacts(db, network.networkId))).rejects.toThrow()
  expect((await database.owner.query('select count(*) from network_facts where network_id = $1', [network.networkId])).rows).toEqual(before.rows)
})
