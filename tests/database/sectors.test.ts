import { describe, expect, it } from 'vitest'
import { read } from '@/lib/access/read'
import { settingsOf } from '@/lib/access/scopes'
import { type Db, transaction } from '@/lib/db/transaction'
import { listSectorMeetings } from '@/lib/members/attendance-queries'
import { listSeats } from '@/lib/members/queries'
import { endSeat } from '@/lib/members/seat-commands'
import { passSectorSeats } from '@/lib/members/sector-commands'
import { Problem } from '@/lib/problem'
import { chooseSector, endSector, renameSector } from '@/lib/sectors/commands'
import { listNetworkSectors, listReferenceSectors, listSectorOrganisations } from '@/lib/sectors/queries'
import { sectorName } from '@/lib/sectors/rules'
import { testDatabase } from '../support/database'
import { seedMeeting, seedNetwork } from '../support/roster'
import { scopes } from '../support/scopes'

const database = await testDatabase()
const DAY = '2026-11-25'
const SWEDISH = { lng: 'sv', jurisdiction: 'SE' } as const

async function network() {
  const made = await seedNetwork(database)
  const scope = scopes.network({ networkId: made.networkId })
  const write = <T>(work: (db: Db) => Promise<T>) => transaction(settingsOf(scope), work)
  const sectors = () => read(scope, (db) => listNetworkSectors(scope, db))
  return { ...made, scope, write, sectors }
}

const failure = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(() => null, (thrown: unknown) => thrown)
  return error instanceof Problem ? error.code : Promise.reject(error ?? new Error('it did not fail'))
}

describe('a sector', () => {
  it('is chosen once from the reference list, or is the network’s own', async () => {
    const { scope, write, sectors } = await network()
    expect(await failure(write((db) => chooseSector(scope, db, { sectorKey: 'police', name: null, from: DAY })))).toBe('sectors:problem.alreadyChosen')
    expect(await failure(write((db) => chooseSector(scope, db, { sectorKey: 'nobody_knows', name: null, from: DAY })))).toBe('common:problem.unknownCode')
    expect(await failure(write((db) => chooseSector(scope, db, { sectorKey: null, name: null, from: DAY })))).toBe('sectors:problem.chooseOrName')
    await write((db) => chooseSector(scope, db, { sectorKey: null, name: 'Fyrväsendet', from: DAY }))
    expect((await sectors()).map((one) => [sectorName(one, SWEDISH), one.thread])).toEqual([['Polisen', 'police'], ['Fyrväsendet', 'other']])
    expect((await read(scope, (db) => listReferenceSectors(scope, db, DAY))).map((one) => one.key)).not.toContain('police')
  })

  it('is renamed locally, and a lost race is told', async () => {
    const { scope, write, sectors, sectorId } = await network()
    await write((db) => renameSector(scope, db, { sectorId, revision: 1, name: { sv: 'Närpolisen', fi: 'Lähipoliisi' } }))
    const [sector] = await sectors()
    expect([sectorName(sector!, SWEDISH), sectorName(sector!, { lng: 'fi', jurisdiction: 'FI' })]).toEqual(['Närpolisen', 'Lähipoliisi'])
    expect(await failure(write((db) => renameSector(scope, db, { sectorId, revision: 1, name: { sv: 'En annan' } })))).toBe('common:problem.conflict')
    await write((db) => renameSector(scope, db, { sectorId, revision: 2, name: { sv: '', fi: '' } }))
    expect(sectorName((await sectors())[0]!, SWEDISH)).toBe('Polisen')
  })

  it('ends by a date, after its seats, and stays in the history', async () => {
    const { scope, write, sectors, sectorId, seatId } = await network()
    expect(await failure(write((db) => endSector(scope, db, { sectorId, revision: 1, until: DAY })))).toBe('sectors:problem.seatsLeft')
    await write((db) => endSeat(scope, db, { seatId, revision: 1, until: DAY }))
    await write((db) => endSector(scope, db, { sectorId, revision: 1, until: DAY }))
    expect((await sectors())[0]).toMatchObject({ id: sectorId, until: DAY })
  })

  it('tells its organisations from when to when, and one thread over them', async () => {
    const { scope, write, networkId, sectorId, seatId } = await network()
    await write((db) => passSectorSeats(scope, db, { sectorId, organisation: 'Staten', from: '2025-01-01' }))
    await write((db) => passSectorSeats(scope, db, { sectorId, organisation: 'Regionen', from: '2026-06-01' }))
    await seedMeeting(database, networkId, '2026-03-01', { [seatId]: 'present' })
    await seedMeeting(database, networkId, '2026-09-01', { [seatId]: 'absent' })
    expect(await read(scope, (db) => listSectorOrganisations(scope, db, sectorId))).toMatchObject([{ name: 'Staten', from: '2025-01-01', until: '2026-05-31' }, { name: 'Regionen', from: '2026-06-01', until: null }])
    expect(await read(scope, (db) => listSectorMeetings(scope, db, sectorId))).toMatchObject([
      { day: '2026-03-01', cell: 'present', seats: [{ organisation: 'Staten', state: 'present' }] }, { day: '2026-09-01', cell: 'absent', seats: [{ organisation: 'Regionen', state: 'absent' }] },
    ])
  })
})

describe('a stranger', () => {
  it('sees and changes no sector of another network, while its own people do', async () => {
    const home = await network()
    const away = await network()
    expect((await home.sectors()).map((one) => one.id)).toEqual([home.sectorId])
    expect((await away.sectors()).map((one) => one.id)).not.toContain(home.sectorId)
    const foreign = { sectorId: home.sectorId, revision: 1 }
    expect(await failure(away.write((db) => renameSector(away.scope, db, { ...foreign, name: { sv: 'Kapad' } })))).toBe('common:problem.notFound')
    expect(await failure(away.write((db) => endSector(away.scope, db, { ...foreign, until: DAY })))).toBe('common:problem.notFound')
    expect(await failure(away.write((db) => passSectorSeats(away.scope, db, { sectorId: home.sectorId, organisation: 'X', from: DAY })))).toBe('common:problem.notFound')
    expect(await read(away.scope, (db) => listSectorMeetings(away.scope, db, home.sectorId))).toEqual([])
    expect(await read(home.scope, (db) => listSeats(home.scope, db, DAY))).toHaveLength(1)
  })
})
