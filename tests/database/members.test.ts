import { describe, expect, it } from 'vitest'
import { read } from '@/lib/access/read'
import type { NetworkScope } from '@/lib/access/scopes'
import { settingsOf } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import { type Db, transaction } from '@/lib/db/transaction'
import { findComposition } from '@/lib/members/composition-queries'
import { appointDeputy, endDeputy } from '@/lib/members/deputy-commands'
import { amendHolding, endHolding, fillSeat, handOver, replaceHolder } from '@/lib/members/holder-commands'
import { inviteMember } from '@/lib/members/invitation-commands'
import { listMembers, listSeats } from '@/lib/members/queries'
import { addSeat, endSeat, passSeat } from '@/lib/members/seat-commands'
import { passSectorSeats } from '@/lib/members/sector-commands'
import { undoChange } from '@/lib/members/undo-commands'
import { Problem } from '@/lib/problem'
import { testDatabase } from '../support/database'
import { seedMeeting, seedNetwork } from '../support/roster'
import { scopes } from '../support/scopes'

const database = await testDatabase()
const DAY = '2026-11-25'
const write = <T>(scope: NetworkScope, work: (db: Db) => Promise<T>) => transaction(settingsOf(scope), work)
const person = (name: string, more: object = {}) => ({ memberId: null, name, email: null, role: 'member' as const, mayDecide: true, from: '2026-01-01', until: null, note: null, ...more })

async function found(options: Parameters<typeof seedNetwork>[1] = {}) {
  const made = await seedNetwork(database, options)
  const scope = scopes.network({ networkId: made.networkId, name: 'Outi Pesonen' })
  const roster = (day = DAY) => read(scope, (db) => listSeats(scope, db, day))
  const seat = async (day = DAY) => (await roster(day)).find((row) => row.id === made.seatId)!
  const claim = async () => ({ seatId: made.seatId, revision: (await seat()).revision })
  return { ...made, scope, roster, seat, claim }
}

const failure = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(() => null, (thrown: unknown) => thrown)
  return error instanceof Problem ? error : Promise.reject(error ?? new Error('it did not fail'))
}

describe('a seat', () => {
  it('tells how long it has stood empty', async () => {
    const { seat } = await found()
    expect(await seat()).toMatchObject({ holder: null, vacant: { since: '2025-01-01', days: 693 }, strength: 'must', sector: { key: 'police', thread: 'police' } })
  })

  it('is filled, and the filling is undone', async () => {
    const { scope, seat, claim } = await found()
    const { undo } = await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Timo Ahonen', { email: 'timo@example.org' }) }))
    expect(await seat()).toMatchObject({ revision: 2, vacant: null, holder: { name: 'Timo Ahonen', email: 'timo@example.org', mayDecide: true, from: '2026-01-01', until: null, hasAccount: false } })
    await write(scope, (db) => undoChange(scope, db, { undo: [undo!] }))
    expect(await seat()).toMatchObject({ holder: null })
    expect(await read(scope, (db) => db.member.count())).toBe(0)
    expect((await failure(write(scope, (db) => undoChange(scope, db, { undo: [undo!] })))).code).toBe('common:problem.replayed')
  })

  it('is not filled twice for the same days', async () => {
    const { scope, claim } = await found()
    await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Timo Ahonen') }))
    const refused = await failure(write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Eeva Laine', { from: '2026-06-01' }) })))
    expect(refused.code).toBe('members:problem.seatTaken')
  })

  it('passes from one person to the next on a day, with a note, and back again by undo', async () => {
    const { scope, seat, claim } = await found()
    await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Timo Ahonen') }))
    const { undo } = await write(scope, async (db) => replaceHolder(scope, db, { ...(await claim()), ...person('Eeva Laine', { from: '2026-09-01', note: 'Pärmen ligger på kansliet.' }) }))
    expect(await seat('2026-08-31')).toMatchObject({ holder: { name: 'Timo Ahonen', until: '2026-08-31', handoverNote: 'Pärmen ligger på kansliet.' }, next: { name: 'Eeva Laine' } })
    expect(await seat('2026-09-01')).toMatchObject({ holder: { name: 'Eeva Laine', until: null }, predecessorNote: 'Pärmen ligger på kansliet.' })
    await write(scope, (db) => undoChange(scope, db, { undo: [undo!] }))
    expect(await seat()).toMatchObject({ holder: { name: 'Timo Ahonen', until: null, handoverNote: null }, next: null })
  })

  it('is left, and the day after stands empty', async () => {
    const { scope, seat, claim } = await found()
    await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Timo Ahonen') }))
    await write(scope, async (db) => handOver(scope, db, { ...(await claim()), note: 'Allt är klart.' }))
    await write(scope, async (db) => endHolding(scope, db, { ...(await claim()), until: '2026-11-20' }))
    expect(await seat()).toMatchObject({ holder: null, vacant: { since: '2026-11-21', days: 4 }, expiredOn: null })
  })

  it('is amended in the open row, and refuses an end before the beginning', async () => {
    const { scope, seat, claim } = await found()
    await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Timo Ahone') }))
    await write(scope, async (db) => amendHolding(scope, db, { ...(await claim()), name: 'Timo Ahonen', email: 'timo@example.org', phone: '+358 40 123 4567', personTitle: 'Kommissarie', role: 'secretary', mayDecide: false, until: '2027-12-31' }))
    expect(await seat()).toMatchObject({ holder: { name: 'Timo Ahonen', email: 'timo@example.org', phone: '+358 40 123 4567', title: 'Kommissarie', role: 'secretary', mayDecide: false, until: '2027-12-31' } })
    const refused = await failure(write(scope, async (db) => amendHolding(scope, db, { ...(await claim()), name: 'Timo', email: null, phone: null, personTitle: null, role: 'member', mayDecide: false, until: '2025-12-31' })))
    expect(refused).toMatchObject({ code: 'common:problem.dateOrder', details: { field: 'until' } })
  })
})

describe('two at the same seat', () => {
  it('show the second the change of the first, and let her keep to her own', async () => {
    const { scope, seat, claim } = await found()
    const both = await claim()
    await write(scope, (db) => fillSeat(scope, db, { ...both, ...person('Päivi Korhonen') }))
    const mine = { ...both, ...person('Petri Heikkinen', { from: '2026-11-01' }) }
    const lost = await failure(write(scope, (db) => replaceHolder(scope, db, mine)))
    expect(lost).toMatchObject({ code: 'common:problem.conflict', details: { status: 409, conflict: { mine: { name: 'Petri Heikkinen' }, theirs: { name: 'Päivi Korhonen' }, by: 'Outi Pesonen' } } })
    expect((await seat()).holder?.name).toBe('Päivi Korhonen')
    await write(scope, (db) => replaceHolder(scope, db, { ...mine, conflict: 'mine', conflictAt: lost.details.conflict!.at }))
    expect((await seat()).holder?.name).toBe('Petri Heikkinen')
  })

  it('come one after the other when they press at the same time', async () => {
    const { scope, claim } = await found()
    const both = await claim()
    const results = await Promise.allSettled(['Anna', 'Bo'].map((name) => write(scope, (db) => fillSeat(scope, db, { ...both, ...person(name) }))))
    expect(results.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('let nobody undo what another has changed since', async () => {
    const { scope, claim } = await found()
    const { undo } = await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Timo Ahonen') }))
    await write(scope, async (db) => handOver(scope, db, { ...(await claim()), note: 'En rad.' }))
    expect((await failure(write(scope, (db) => undoChange(scope, db, { undo: [undo!] })))).code).toBe('members:problem.changedSince')
  })
})

describe('offices and deputies', () => {
  it('has one chair at a time, and says who it is', async () => {
    const { scope, seatIds, roster, claim } = await found({ seats: 2 })
    await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Outi Pesonen', { role: 'chair' }) }))
    const other = (await roster()).find((row) => row.id === seatIds[1])!
    const refused = await failure(write(scope, (db) => fillSeat(scope, db, { seatId: other.id, revision: other.revision, ...person('Pekka', { role: 'chair' }) })))
    expect(refused).toMatchObject({ code: 'members:problem.chairTaken', details: { values: { name: 'Outi Pesonen' } } })
  })

  it('lets a person deputise for one seat at a time', async () => {
    const { scope, seatIds, roster, seat, claim } = await found({ seats: 2 })
    await write(scope, async (db) => appointDeputy(scope, db, { ...(await claim()), ...person('Antti Moilanen', { email: 'antti@example.org' }) }))
    const { deputy } = await seat()
    expect(deputy).toMatchObject({ name: 'Antti Moilanen' })
    const other = (await roster()).find((row) => row.id === seatIds[1])!
    const again = { seatId: other.id, revision: other.revision, ...person('', { memberId: deputy!.memberId }) }
    expect((await failure(write(scope, (db) => appointDeputy(scope, db, again)))).code).toBe('members:problem.deputyElsewhere')
    await write(scope, async (db) => endDeputy(scope, db, { ...(await claim()), until: '2026-11-24' }))
    await write(scope, (db) => appointDeputy(scope, db, { ...again, from: DAY }))
    expect((await roster()).map((row) => row.deputy?.name ?? null).sort()).toEqual(['Antti Moilanen', null])
  })
})

describe('a seat that passes to another organisation', () => {
  it('keeps its attendance and its earlier organisation', async () => {
    const { scope, networkId, seatId, seat, claim } = await found()
    await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Timo Ahonen') }))
    await write(scope, async (db) => passSeat(scope, db, { ...(await claim()), organisation: 'Kuopion kaupunki', from: '2026-01-01' }))
    await seedMeeting(database, networkId, '2026-02-01', { [seatId]: 'present' })
    await seedMeeting(database, networkId, '2026-08-01', { [seatId]: 'deputy' })
    await write(scope, async (db) => passSeat(scope, db, { ...(await claim()), organisation: 'Pohjois-Savon hyvinvointialue', from: '2026-06-01' }))
    expect(await seat('2026-05-31')).toMatchObject({ organisation: { name: 'Kuopion kaupunki' } })
    expect(await seat()).toMatchObject({ organisation: { name: 'Pohjois-Savon hyvinvointialue' }, holder: { name: 'Timo Ahonen' }, lastFour: ['present', 'present'] })
  })

  it('may be all seats of a sector at once', async () => {
    const { scope, sectorId, roster } = await found({ seats: 3 })
    await write(scope, (db) => passSectorSeats(scope, db, { sectorId, organisation: 'Kuopion työllisyysalue', from: '2025-06-01' }))
    expect((await roster()).map((row) => row.organisation?.name)).toEqual(Array(3).fill('Kuopion työllisyysalue'))
    expect(await read(scope, (db) => db.networkOrganisation.count())).toBe(1)
  })

  it('is added, undone and ended', async () => {
    const { scope, sectorId, roster } = await found()
    const input = { sectorId, organisation: 'Kirkko', strength: 'local' as const, nominator: '', nominatorEmail: null, isYouth: false, from: '2026-01-01' }
    const first = await write(scope, (db) => addSeat(scope, db, input))
    expect(await roster()).toHaveLength(2)
    await write(scope, (db) => undoChange(scope, db, { undo: [first.undo!] }))
    expect(await roster()).toHaveLength(1)
    const second = await write(scope, (db) => addSeat(scope, db, input))
    await write(scope, (db) => endSeat(scope, db, { seatId: second.ids![0]!, revision: 1, until: '2026-10-31' }))
    expect(await roster()).toHaveLength(1)
    expect(await roster('2026-10-31')).toHaveLength(2)
  })
})

describe('young people', () => {
  it('are shown by their seat, never by name', async () => {
    const { scope, networkId, roster, claim } = await found({ isYouth: true })
    await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Hemligt Namn', { email: 'ung@example.org' }) }))
    expect(JSON.stringify(await roster())).not.toMatch(/Hemligt|ung@example/)
    expect(await roster()).toMatchObject([{ holder: { name: null, email: null, role: 'youth' } }])
    expect(await read(scope, (db) => listMembers(scope, db, DAY))).toEqual([])
    const told = await database.owner.query(`select (after->'fields')::text as fields from network_revisions where network_id = $1`, [networkId])
    expect(told.rows.map((row: { fields: string }) => row.fields).join()).not.toContain('Hemligt')
  })

  it('need no name at all', async () => {
    const { scope, claim, seat } = await found({ isYouth: true })
    await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('') }))
    expect((await seat()).holder).toMatchObject({ name: null })
  })
})

describe('an invitation', () => {
  it('goes by work e-mail to the holder of a seat, with an address that opens that one thing', async () => {
    const { scope, claim, seat, networkId } = await found()
    await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Timo Ahonen') }))
    await write(scope, async (db) => inviteMember(scope, db, { ...(await claim()), email: 'timo@example.org', language: 'fi' }))
    const { holder } = await seat()
    const links = await database.owner.query('select kind, object_id, email from links where network_id = $1', [networkId])
    expect(links.rows).toEqual([{ kind: 'invitation', object_id: holder!.memberId, email: 'timo@example.org' }])
    const mails = await database.owner.query(`select text from mails where "to" = 'timo@example.org'`)
    expect((mails.rows[0] as { text: string }).text).toMatch(/\/fi\/link\//)
  })
})

describe('a stranger', () => {
  it('sees and changes nothing in another network, while its own people do', async () => {
    const home = await found()
    const away = await found()
    await write(home.scope, async (db) => fillSeat(home.scope, db, { ...(await home.claim()), ...person('Timo Ahonen') }))
    expect((await home.roster()).map((row) => row.holder?.name)).toEqual(['Timo Ahonen'])
    expect((await away.roster()).map((row) => row.id)).not.toContain(home.seatId)
    const claim = { ...(await home.claim()), ...person('En främling', { from: '2027-01-01' }) }
    for (const command of [fillSeat, replaceHolder]) {
      expect((await failure(write(away.scope, (db) => command(away.scope, db, claim)))).code).toBe('common:problem.notFound')
    }
    for (const command of [endHolding, endDeputy, endSeat]) {
      expect((await failure(write(away.scope, (db) => command(away.scope, db, { ...claim, until: DAY })))).code).toBe('common:problem.notFound')
    }
    const { holder } = await home.seat()
    const own = { ...(await away.claim()), ...person('', { memberId: holder!.memberId }) }
    expect((await failure(write(away.scope, (db) => fillSeat(away.scope, db, own)))).code).toBe('common:problem.unknownCode')
    const change = await database.owner.query('select id from network_revisions where network_id = $1', [home.networkId])
    expect((await failure(write(away.scope, (db) => undoChange(away.scope, db, { undo: [(change.rows[0] as { id: string }).id] })))).code).toBe('common:problem.replayed')
    expect((await home.seat()).holder?.name).toBe('Timo Ahonen')
  })
})

describe('the composition check', () => {
  it('obeys a rule set with a sector nobody has seen', async () => {
    const names = (text: string) => ({ sv: text, fi: text, da: text, no: text, en: text })
    const item = (key: string, sector: string) => ({ key, anyOf: [sector], strength: 'must', texts: names(`${sector} ska finnas.`), verified: false })
    const definition = {
      code: 'test-set', version: '1', names: names('Provlagen'), summary: names('En prov.'), jurisdiction: 'FI', kind: 'statutory', levels: ['municipal'],
      legalBasis: { act: names('Provlag'), number: '1/2026', section: '1 §', validFrom: '2026-01-01', validTo: null, url: null }, ageGroup: { from: 13, to: 28 }, verified: false,
      sectors: [{ key: 'lighthouse_keeping', names: names('Fyrväsendet') }], tasks: [], items: [item('lighthouse', 'lighthouse_keeping'), item('police', 'police')], source: ['test'],
    }
    const { scope, networkId, claim, roster } = await found()
    await database.owner.query(`insert into rule_sets (code, version, names, definition, is_verified, hash) values ('test-set', '1', '{}', $1, false, 'a')`, [JSON.stringify(definition)])
    await database.owner.query(`insert into mandates (network_id, id, giver, decided_on, scope, rule_set_code, rule_set_version, valid_from) values ($1, $2, 'Fullmäktige', '2026-01-01', '{}', 'test-set', '1', '2026-01-01')`, [networkId, newId()])
    const check = async () => { const seats = await roster(); return await read(scope, (db) => findComposition(scope, db, { day: DAY, seats })) }
    expect((await check()).checks[0]).toMatchObject({ status: 'incomplete', items: [{ key: 'lighthouse', state: 'missing', verified: false }, { key: 'police', state: 'vacant' }] })
    await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Timo Ahonen') }))
    await database.owner.query(`insert into sectors (key, level, position, names, examples) values ('lighthouse_keeping', 'state', 99, $1, '{}')`, [JSON.stringify(names('Fyrväsendet'))])
    await database.owner.query(`insert into network_sectors (network_id, id, sector_key, position, valid_from) values ($1, $2, 'lighthouse_keeping', 2, '2026-01-01')`, [networkId, '01900000-0000-7000-8000-00000000aaaa'])
    await write(scope, (db) => addSeat(scope, db, { sectorId: '01900000-0000-7000-8000-00000000aaaa', organisation: null, strength: 'must', nominator: '', nominatorEmail: null, isYouth: false, from: '2026-01-01' }))
    const after = await check()
    expect(after.checks[0]?.items.map((one) => one.state)).toEqual(['vacant', 'met'])
    expect(after.sectorNames.lighthouse_keeping?.sv).toBe('Fyrväsendet')
    expect((await roster())[0]).toMatchObject({ sector: { key: 'lighthouse_keeping', thread: 'other', names: { sv: 'Fyrväsendet' } } })
  })
})
