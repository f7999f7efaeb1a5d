import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/calendar/[file]/route'
import { read } from '@/lib/access/read'
import { type NetworkScope, settingsOf } from '@/lib/access/scopes'
import { keepYear, planItem, rollOver } from '@/lib/clocks/commands'
import { closeMyFeed, closeNetworkFeed, openMyFeed, openNetworkFeed } from '@/lib/clocks/feed-commands'
import { findNetworkFeed } from '@/lib/clocks/feed-queries'
import { endItem, finishItem, moveItem, rewordItem, skipItem, undoItem } from '@/lib/clocks/item-commands'
import { findClockYear, listClockItems, listDueEntries } from '@/lib/clocks/queries'
import { planItemSchema } from '@/lib/clocks/schema'
import type { ClockItem } from '@/lib/clocks/year-rules'
import { type Db, transaction } from '@/lib/db/transaction'
import { today } from '@/lib/i18n/moments'
import { loadReference } from '../../prisma/reference/load'
import { testDatabase } from '../support/database'
import { foundNetwork, type Founded } from '../support/networks'
import { scopes } from '../support/scopes'

const database = await testDatabase('reference')
const YEAR = Number(today('Europe/Helsinki').slice(0, 4))
let porvoo: Founded
let kuopio: Founded

beforeAll(async () => {
  porvoo = await foundNetwork(database.owner, 'fi-638-porvoo')
  kuopio = await foundNetwork(database.owner, 'fi-297-kuopio')
  await database.owner.query(`update networks set created_at = '2020-01-01'`)
})

const chairOf = (network: Founded) => scopes.network({ networkId: network.id, slug: network.slug, memberId: network.chair, userId: network.chairUser })
const change = <T>(scope: NetworkScope, work: (db: Db) => Promise<T>) => transaction(settingsOf(scope), work)
const itemsOf = (scope: NetworkScope, year: number) => read(scope, (db) => listClockItems(scope, db, year))
const find = async (scope: NetworkScope, series: string, year = YEAR) => (await itemsOf(scope, year)).find((item) => item.series === series) as ClockItem
const claim = (item: ClockItem) => ({ item: item.id, year: item.year, revision: item.revision })
const own = (day: string, repeats: string) => planItemSchema.parse({ title: { sv: 'Nätverksdag', fi: '' }, day, repeats })
const count = async (network: Founded, year: number) => Number((await database.owner.query(`select count(*) from clock_items where network_id = $1 and year = $2`, [network.id, year])).rows[0]?.count)

describe('a new network', () => {
  it('has the default clock and its country’s, before anybody has touched it', async () => {
    const items = await itemsOf(chairOf(kuopio), YEAR)
    expect(items.map((item) => item.series)).toEqual(expect.arrayContaining(['usual/seats', 'usual/plan', 'year-fi/budget']))
    expect(items.some((item) => item.series.startsWith('year-se/') || item.series.startsWith('fi-youth-act-9/') || item.series.startsWith('fi-ysipykala/'))).toBe(false)
    expect(await count(kuopio, YEAR)).toBe(0)
  })

  it('is brought more by a mandate under the law', async () => {
    await database.owner.query(`insert into mandates (network_id, id, giver, decided_on, scope, rule_set_code, rule_set_version, valid_from) values ($1, $2, 'Test', '2021-01-01', '{}', 'fi-youth-act-9', '2017', '2021-01-01')`, [kuopio.id, randomUUID()])
    expect((await find(chairOf(kuopio), 'fi-youth-act-9/conditions')).origin).toBe('law')
  })
})

describe('a thing of the clock', () => {
  it('is done, skipped with a reason and moved, and each is taken back', async () => {
    const scope = chairOf(porvoo)
    const seats = await find(scope, 'usual/seats')
    const { undo } = await change(scope, (db) => finishItem(scope, db, claim(seats)))
    const done = await find(scope, 'usual/seats')
    expect(done).toMatchObject({ id: seats.id, state: 'done', closedOn: today('Europe/Helsinki'), revision: 2 })
    await expect(change(scope, (db) => finishItem(scope, db, claim(seats)))).rejects.toMatchObject({ code: 'common:problem.changedMeanwhile' })
    await change(scope, (db) => undoItem(scope, db, { undo: String(undo) }))
    expect(await find(scope, 'usual/seats')).toMatchObject({ state: 'planned', closedOn: null, revision: 3 })
    await expect(change(scope, (db) => undoItem(scope, db, { undo: String(undo) }))).rejects.toMatchObject({ code: 'common:problem.replayed' })
    await change(scope, async (db) => skipItem(scope, db, { ...claim(await find(scope, 'usual/seats')), reason: 'Görs nästa år' }))
    expect(await find(scope, 'usual/seats')).toMatchObject({ state: 'skipped', reason: 'Görs nästa år' })
    const plan = await find(scope, 'usual/plan')
    await change(scope, (db) => moveItem(scope, db, { ...claim(plan), day: `${YEAR}-12-21`, isLasting: false }))
    expect(await find(scope, 'usual/plan')).toMatchObject({ dueOn: `${YEAR}-12-21`, plannedOn: plan.plannedOn, rule: null })
    await expect(change(scope, async (db) => moveItem(scope, db, { ...claim(await find(scope, 'usual/plan')), day: `${YEAR + 1}-01-02`, isLasting: false }))).rejects.toMatchObject({ code: 'clocks:problem.otherYear' })
  })

  it('that was inherited cannot be ended or reworded, and the database says so too', async () => {
    const scope = chairOf(porvoo)
    const item = await find(scope, 'usual/grants')
    await expect(change(scope, (db) => endItem(scope, db, claim(item)))).rejects.toMatchObject({ code: 'clocks:problem.inherited' })
    await expect(change(scope, (db) => rewordItem(scope, db, { ...claim(item), title: { sv: 'x' }, kind: 'event' }))).rejects.toMatchObject({ code: 'clocks:problem.inherited' })
    await expect(database.owner.query(`update clock_items set ended_on = now() where network_id = $1 and series = 'usual/grants'`, [porvoo.id])).rejects.toThrow(/inherited_stays/)
  })

  it('of the network’s own is added, ended and brought back; adding is undone too', async () => {
    const scope = chairOf(porvoo)
    const added = await change(scope, (db) => planItem(scope, db, own(`${YEAR}-05-06`, 'date')))
    const item = (await itemsOf(scope, YEAR)).find((one) => one.id === added.ids?.[0]) as ClockItem
    const ended = await change(scope, (db) => endItem(scope, db, claim(item)))
    expect((await itemsOf(scope, YEAR)).some((one) => one.id === item.id)).toBe(false)
    await change(scope, (db) => undoItem(scope, db, { undo: String(ended.undo) }))
    expect((await itemsOf(scope, YEAR)).some((one) => one.id === item.id)).toBe(true)
    const once = await change(scope, (db) => planItem(scope, db, own(`${YEAR}-06-01`, 'never')))
    await change(scope, (db) => undoItem(scope, db, { undo: String(once.undo) }))
    expect((await itemsOf(scope, YEAR)).some((one) => one.id === once.ids?.[0])).toBe(false)
  })
})

describe('rolling over', () => {
  it('makes next year’s copy once, also when two do it together', async () => {
    const scope = chairOf(porvoo)
    const preview = await itemsOf(scope, YEAR + 1)
    const both = await Promise.all([1, 2].map(() => change(scope, (db) => rollOver(scope, db, { year: YEAR + 1 }))))
    expect(both.map((one) => Number(one.facts?.made)).sort((a, b) => a - b)).toEqual([0, preview.length])
    expect(await change(scope, (db) => keepYear(scope, db, YEAR + 1))).toBe(0)
    const copy = await itemsOf(scope, YEAR + 1)
    expect(copy.map((item) => item.id).sort()).toEqual(preview.map((item) => item.id).sort())
    expect(copy.filter((item) => item.series.length === 36)).toMatchObject([{ dueOn: `${YEAR + 1}-05-06`, state: 'planned' }])
    expect(copy.find((item) => item.series === 'usual/plan')?.dueOn).not.toBe(`${YEAR + 1}-12-21`)
    expect((await read(scope, (db) => findClockYear(scope, db, null))).isRolled).toBe(true)
    await expect(change(scope, (db) => rollOver(scope, db, { year: YEAR + 2 }))).rejects.toMatchObject({ code: 'clocks:problem.rollsOneYear' })
  })

  it('brings a new clock into a year that is kept already', async () => {
    const scope = chairOf(porvoo)
    const before = await count(porvoo, YEAR + 1)
    await database.owner.query(`insert into mandates (network_id, id, giver, decided_on, scope, rule_set_code, rule_set_version, valid_from) values ($1, $2, 'Test', '2021-01-01', '{}', 'fi-youth-act-9', '2017', '2021-01-01')`, [porvoo.id, randomUUID()])
    const { facts } = await change(scope, (db) => rollOver(scope, db, { year: YEAR + 1 }))
    expect(await count(porvoo, YEAR + 1)).toBe(before + 2)
    expect(Number(facts?.made)).toBe(4)
  })
})

it('tells what is due, and loads its files twice without a change', async () => {
  const scope = chairOf(porvoo)
  const due = await read(scope, (db) => listDueEntries(scope, db, new Date(`${YEAR}-10-20T10:00:00Z`)))
  expect(due.map((one) => one.item?.series)).toContain('usual/budgetWishes')
  const again = await loadReference(database.ownerUrl)
  expect(again.find((one) => one.table === 'clocks')).toMatchObject({ added: 0, changed: 0 })
})

it('is neither reckoned nor shown in another network’s transaction, nor in none', async () => {
  const scope = chairOf(porvoo)
  for (const settings of [settingsOf(chairOf(kuopio)), {}]) {
    const seen = async <T>(work: (db: Db) => Promise<T>) => await transaction(settings, work).catch(() => null)
    expect((await seen((db) => listClockItems(scope, db, YEAR))) ?? []).toEqual([])
    expect(await seen((db) => findNetworkFeed(scope, db))).toBeNull()
  }
})

const ask = (address: string, headers: Record<string, string> = {}) => GET(new Request(address, { headers }), { params: Promise.resolve({ file: address.split('/').at(-1) ?? '' }) })

describe('a calendar', () => {
  it('is read by its secret address, tells when nothing is new, and is gone when taken back', async () => {
    const scope = chairOf(porvoo)
    const { facts, ids } = await change(scope, (db) => openNetworkFeed(scope, db, { language: 'sv' }))
    const address = String(facts?.address)
    const first = await ask(address)
    expect([first.status, first.headers.get('content-type'), first.headers.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'private, max-age=900'])
    const events = new ICAL.Component(ICAL.parse(await first.text())).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(new Set(events.map((one) => one.uid)).size).toBe(events.length)
    expect(events.some((one) => one.summary === 'Nätverksdag' && one.startDate.toString() === `${YEAR}-05-06`)).toBe(true)
    const same = await ask(address, { 'if-none-match': String(first.headers.get('etag')) })
    expect([same.status, await same.text()]).toEqual([304, ''])
    const stored = await database.owner.query('select token_hash from calendar_feeds')
    expect(JSON.stringify(stored.rows)).not.toContain(address.split('/').at(-1)?.slice(0, -4))
    const stranger = chairOf(kuopio)
    await expect(change(stranger, (db) => closeNetworkFeed(stranger, db, { feed: String(ids?.[0]) }))).rejects.toMatchObject({ code: 'common:problem.notFound' })
    await change(scope, (db) => closeNetworkFeed(scope, db, { feed: String(ids?.[0]) }))
    const answers = [await ask(address), await ask(`http://x/calendar/${'a'.repeat(43)}.ics`), await ask('http://x/calendar/short.ics')]
    expect(answers.map((one) => [one.status, [...one.headers.entries()]])).toEqual(Array.from({ length: 3 }, () => [404, [['cache-control', 'no-store']]]))
  })

  it('of a person holds her networks, ends when a new one is made, and when she is locked out', async () => {
    const person = scopes.person(porvoo.chairUser)
    const open = () => transaction(settingsOf(person), (db) => openMyFeed(person, db, { language: 'fi' }))
    const [old, fresh] = [await open(), await open()]
    expect((await ask(String(old.facts?.address))).status).toBe(404)
    const text = await (await ask(String(fresh.facts?.address))).text()
    expect(text).toContain('X-WR-CALNAME:Omat verkostot')
    expect(text).toContain('SUMMARY:Julkinen sivu uudistetaan')
    expect(text).not.toContain(kuopio.slug)
    await database.owner.query(`update users set state = 'locked' where id = $1`, [porvoo.chairUser])
    expect((await ask(String(fresh.facts?.address))).status).toBe(404)
    await database.owner.query(`update users set state = 'active' where id = $1`, [porvoo.chairUser])
    await transaction(settingsOf(person), (db) => closeMyFeed(person, db, { feed: String(fresh.ids?.[0]) }))
    expect((await ask(String(fresh.facts?.address))).status).toBe(404)
  })

  it('says that a meeting was called off', async () => {
    const scope = chairOf(porvoo)
    await database.owner.query(`insert into meetings (network_id, id, state, starts_at, ends_at, cancel_reason) values ($1, $2, 'cancelled', $3, $4, 'Snö')`, [porvoo.id, randomUUID(), `${YEAR}-03-30T06:00:00Z`, `${YEAR}-03-30T08:00:00Z`])
    const { facts } = await change(scope, (db) => openNetworkFeed(scope, db, { language: 'sv' }))
    const text = await (await ask(String(facts?.address))).text()
    const event = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').find((one) => String(one.getFirstPropertyValue('uid')).startsWith('meeting-'))
    expect(event?.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(text).not.toContain('Snö')
  })
})
