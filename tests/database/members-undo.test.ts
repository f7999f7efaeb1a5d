import { describe, expect, it } from 'vitest'
import { read } from '@/lib/access/read'
import { type NetworkScope, settingsOf } from '@/lib/access/scopes'
import { type Db, transaction } from '@/lib/db/transaction'
import { amendDeputy, appointDeputy } from '@/lib/members/deputy-commands'
import { amendHolding, fillSeat, replaceHolder } from '@/lib/members/holder-commands'
import { amendOwnDetails } from '@/lib/members/own-commands'
import { listSeats } from '@/lib/members/queries'
import { addSeat, amendSeat } from '@/lib/members/seat-commands'
import { nameSectorNominator, passSectorSeats } from '@/lib/members/sector-commands'
import { undoChange, undoOwnChange } from '@/lib/members/undo-commands'
import { testDatabase } from '../support/database'
import { refusalOf } from '../support/refusals'
import { seedMeeting, seedNetwork } from '../support/roster'
import { scopes } from '../support/scopes'

const database = await testDatabase()
const DAY = '2026-11-25'
const write = <T>(scope: NetworkScope, work: (db: Db) => Promise<T>) => transaction(settingsOf(scope), work)
const person = (name: string, more: object = {}) => ({ memberId: null, name, email: null, role: 'member' as const, mayDecide: true, from: '2026-01-01', until: null, note: null, ...more })
const details = (name: string, more: object = {}) => ({ name, email: 'timo@example.org', phone: null, personTitle: null, ...more })

async function found(options: Parameters<typeof seedNetwork>[1] = {}) {
  const made = await seedNetwork(database, options)
  const scope = scopes.network({ networkId: made.networkId, name: 'Outi Pesonen' })
  const roster = (day = DAY) => read(scope, (db) => listSeats(scope, db, day))
  const seat = async () => (await roster()).find((row) => row.id === made.seatId)!
  const claim = async () => ({ seatId: made.seatId, revision: (await seat()).revision })
  const undo = async (id: string | undefined) => (await write(scope, (db) => undoChange(scope, db, { undo: String(id).split(',') }))) as { undo: string; facts: { isUndone: boolean; revision: number } }
  return { ...made, scope, roster, seat, claim, undo }
}

describe('a change that was undone', () => {
  it('is done again by one press, and undone again by the next', async () => {
    const { scope, seat, claim, undo } = await found()
    const filled = await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Timo Ahonen', { email: 'timo@example.org' }) }))
    const back = await undo(filled.undo)
    expect(back.facts).toEqual({ isUndone: true, revision: 3 })
    expect(await seat()).toMatchObject({ holder: null, revision: 3 })
    const again = await undo(back.undo)
    expect(again.facts).toEqual({ isUndone: false, revision: 4 })
    expect(await seat()).toMatchObject({ holder: { name: 'Timo Ahonen', email: 'timo@example.org', from: '2026-01-01' }, revision: 4 })
    expect((await undo(again.undo)).facts.isUndone).toBe(true)
    expect(await seat()).toMatchObject({ holder: null })
  })

  it('may have put one person after another', async () => {
    const { scope, seat, claim, undo } = await found()
    await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Timo Ahonen') }))
    const replaced = await write(scope, async (db) => replaceHolder(scope, db, { ...(await claim()), ...person('Eeva Laine', { from: '2026-09-01' }) }))
    const back = await undo(replaced.undo)
    expect((await seat()).holder).toMatchObject({ name: 'Timo Ahonen', until: null })
    await undo(back.undo)
    expect((await seat()).holder).toMatchObject({ name: 'Eeva Laine', from: '2026-09-01' })
  })

  it('may have made a whole seat, which comes back as it was', async () => {
    const { scope, sectorId, roster, undo } = await found()
    const input = { sectorId, organisation: 'Kirkko', strength: 'should' as const, nominator: 'Samfälligheten', nominatorEmail: null, isYouth: false, from: '2026-01-01' }
    const added = await write(scope, (db) => addSeat(scope, db, input))
    const back = await undo(added.undo)
    expect(await roster()).toHaveLength(1)
    await undo(back.undo)
    expect((await roster()).find((row) => row.id === added.ids![0])).toMatchObject({ strength: 'should', nominator: 'Samfälligheten', organisation: { name: 'Kirkko' }, revision: 3, title: null })
  })

  it('is not taken back when the seat has been used, or changed by another, since', async () => {
    const { scope, networkId, sectorId, claim, undo } = await found()
    const added = await write(scope, (db) => addSeat(scope, db, { sectorId, organisation: null, strength: 'local', nominator: '', nominatorEmail: null, isYouth: false, from: '2026-01-01' }))
    await seedMeeting(database, networkId, '2026-02-01', { [added.ids![0]!]: 'present' })
    expect((await refusalOf(undo(added.undo))).code).toBe('members:problem.seatIsUsed')
    const filled = await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Timo Ahonen') }))
    const back = await undo(filled.undo)
    await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Eeva Laine') }))
    expect((await refusalOf(undo(back.undo))).code).toBe('members:problem.changedSince')
  })
})

describe('a sector that passes to another organisation', () => {
  it('passes back, all its seats at once, by one press, and over again by the next', async () => {
    const { scope, sectorId, roster, undo } = await found({ seats: 3 })
    const organisations = async () => (await roster()).map((row) => row.organisation?.name ?? null)
    await write(scope, (db) => passSectorSeats(scope, db, { sectorId, organisation: 'Kuopion kaupunki', from: '2025-01-01' }))
    const passed = await write(scope, (db) => passSectorSeats(scope, db, { sectorId, organisation: 'Työllisyysalue', from: '2025-06-01' }))
    const back = await undo(passed.undo)
    expect(await organisations()).toEqual(Array(3).fill('Kuopion kaupunki'))
    expect(back.facts.isUndone).toBe(true)
    await undo(back.undo)
    expect(await organisations()).toEqual(Array(3).fill('Työllisyysalue'))
  })

  it('is left alone, every seat of it, when one of them has been changed since', async () => {
    const { scope, sectorId, roster, claim, undo } = await found({ seats: 2 })
    const passed = await write(scope, (db) => passSectorSeats(scope, db, { sectorId, organisation: 'Työllisyysalue', from: '2025-06-01' }))
    await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Timo Ahonen') }))
    expect((await refusalOf(undo(passed.undo))).code).toBe('members:problem.changedSince')
    expect((await roster()).map((row) => row.organisation?.name)).toEqual(['Työllisyysalue', 'Työllisyysalue'])
  })
})

describe('an umbrella body', () => {
  it('is named for every seat of a sector by one press, with its contact, and taken away by the next', async () => {
    const { scope, sectorId, roster, undo } = await found({ seats: 2 })
    const named = await write(scope, (db) => nameSectorNominator(scope, db, { sectorId, nominator: 'Samrådet', nominatorEmail: 'samradet@example.org', nominatorContact: 'Kaj Lund' }))
    expect(await roster()).toMatchObject([1, 2].map(() => ({ nominator: 'Samrådet', nominatorEmail: 'samradet@example.org', nominatorContact: 'Kaj Lund' })))
    await undo(named.undo)
    expect((await roster()).map((row) => row.nominator)).toEqual([null, null])
  })
})

describe('edited in place', () => {
  it('are a seat’s name in each language, why it exists and who nominates for it', async () => {
    const { scope, seat, claim, undo } = await found()
    const { undo: first } = await write(scope, async (db) => amendSeat(scope, db, { ...(await claim()), title: { sv: 'Närpolisen', fi: 'Lähipoliisi' }, strength: 'should', nominator: 'Polisinrättningen', nominatorEmail: 'polisen@example.org', nominatorContact: 'Kaj Lund' }))
    expect(await seat()).toMatchObject({ title: { sv: { text: 'Närpolisen' }, fi: { text: 'Lähipoliisi' } }, strength: 'should', nominator: 'Polisinrättningen', nominatorEmail: 'polisen@example.org' })
    await undo(first)
    expect(await seat()).toMatchObject({ title: null, strength: 'must', nominator: null, nominatorEmail: null })
  })

  it('are a person’s name, title, telephone and e-mail, and her deputy’s', async () => {
    const { scope, seat, claim, undo } = await found()
    await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Timo Ahonen') }))
    const { undo: amended } = await write(scope, async (db) => amendHolding(scope, db, { ...(await claim()), ...details('Timo Ahonen', { phone: '040 123', personTitle: 'Kommissarie' }), role: 'member', mayDecide: false, until: null }))
    expect((await seat()).holder).toMatchObject({ title: 'Kommissarie', phone: '040 123', email: 'timo@example.org', mayDecide: false })
    await undo(amended)
    expect((await seat()).holder).toMatchObject({ title: null, phone: null, email: null, mayDecide: true })
    await write(scope, async (db) => appointDeputy(scope, db, { ...(await claim()), ...person('Matti Virta') }))
    await write(scope, async (db) => amendDeputy(scope, db, { ...(await claim()), ...details('Matti Virtanen', { phone: '050 1' }), mayDecide: false, until: '2027-12-31' }))
    expect((await seat()).deputy).toMatchObject({ name: 'Matti Virtanen', phone: '050 1', mayDecide: false, until: '2027-12-31' })
  })

  it('are a member’s own details, by herself and on her own seat only, with an undo of her own', async () => {
    const { scope, seat, claim } = await found({ seats: 2 })
    const userId = '0193a0c4-7d1e-7c3a-9f52-3b1c8a5e4d10'
    const filled = await write(scope, async (db) => fillSeat(scope, db, { ...(await claim()), ...person('Timo Ahonen') }))
    const self = scopes.network({ networkId: scope.networkId, role: 'member', userId, memberId: (await seat()).holder!.memberId })
    const own = await write(self, async (db) => amendOwnDetails(self, db, { ...(await claim()), ...details('Timo A. Ahonen', { phone: '040 9' }) }))
    expect((await seat()).holder).toMatchObject({ name: 'Timo A. Ahonen', phone: '040 9' })
    await write(self, (db) => undoOwnChange(self, db, { undo: [own.undo!] }))
    expect((await seat()).holder).toMatchObject({ name: 'Timo Ahonen', phone: null })
    expect((await refusalOf(write(self, (db) => undoOwnChange(self, db, { undo: [filled.undo!] })))).details.status).toBe(403)
    const stranger = scopes.network({ networkId: scope.networkId, role: 'member', userId, memberId: userId })
    expect((await refusalOf(write(stranger, async (db) => amendOwnDetails(stranger, db, { ...(await claim()), ...details('X') })))).details.status).toBe(403)
  })
})
