import { describe, expect, it } from 'vitest'
import { read } from '@/lib/access/read'
import { type NetworkScope, settingsOf } from '@/lib/access/scopes'
import { type Db, transaction } from '@/lib/db/transaction'
import { csvOf, xlsxOf } from '@/lib/export/sheets'
import { texts } from '@/lib/i18n/texts'
import { bringFile, discardImport, matchColumns, mendCell } from '@/lib/imports/commands'
import { LONGEST } from '@/lib/imports/rules'
import { findImport, listImports } from '@/lib/imports/queries'
import { carryOutImport, tryImport, undoImport } from '@/lib/imports/writing-commands'
import { rosterSheet, rosterWords } from '@/lib/members/export-rules'
import { fillSeat } from '@/lib/members/holder-commands'
import { listSeats } from '@/lib/members/queries'
import { Problem } from '@/lib/problem'
import { testDatabase } from '../support/database'
import { seedNetwork } from '../support/roster'
import { scopes } from '../support/scopes'

const database = await testDatabase()
const DAY = new Date().toISOString().slice(0, 10)
const HEADS = ['Sektor', 'Organisation', 'Namn', 'E-post', 'Roll', 'Första dag', 'Ersättare']
const write = <T>(scope: NetworkScope, work: (db: Db) => Promise<T>) => transaction(settingsOf(scope), work, 'app', LONGEST)
const failure = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(() => null, (thrown: unknown) => thrown)
  return error instanceof Problem ? error : Promise.reject(error ?? new Error('it did not fail'))
}

/** A network with two empty police seats, and a file brought into it. */
async function brought(rows: string[][], heads = HEADS) {
  const made = await seedNetwork(database, { seats: 2 })
  const scope = scopes.network({ networkId: made.networkId, name: 'Outi Pesonen' })
  const bring = async (body: string | Buffer, name = 'medlemmar.csv') => (await write(scope, (db) => bringFile(scope, db, { kind: 'roster', file: new File([new Uint8Array(Buffer.from(body))], name) }))).ids?.[0] ?? ''
  const id = await bring(csvOf([heads, ...rows]))
  const view = async (which = id) => (await read(scope, (db) => findImport(scope, db, which, texts('sv', 'FI'))))!
  const roster = () => read(scope, (db) => listSeats(scope, db, DAY))
  const press = async (work: typeof carryOutImport) => { const { plan } = await view(); return await write(scope, (db) => work(scope, db, { import: id, plan })) }
  return { ...made, scope, id, bring, view, roster, press }
}

const TIMO = ['Polisen', 'Polisinrättningen', 'Timo Ahonen', 'timo@example.org', 'ordförande', '2026-01-01', 'Eeva Laine']
const KAJ = ['poliisi', 'Föreningen', 'Kaj Berg', '', 'jäsen', '1.2.2026', '']

describe('a file', () => {
  it('is read with its columns guessed, in any language, and its rows judged', async () => {
    const { view, scope } = await brought([TIMO, KAJ, ['Polisen', 'Tredje', 'Liv Dahl', '', '', '', '']])
    const found = await view()
    expect(found.columns).toEqual(['sector', 'organisation', 'name', 'email', 'role', 'from', 'deputy'])
    expect(found.rows.map((row) => row.effect)).toEqual(['changed', 'changed', 'new'])
    expect(found.sums).toEqual({ new: 1, changed: 2, unchanged: 0, wrong: 0, waits: 0 })
    expect(found.rows[0]?.changes).toContainEqual({ column: 'name', before: '', after: 'Timo Ahonen' })
    expect(await read(scope, (db) => listImports(scope, db))).toHaveLength(1)
  })

  it('says at each bad cell what is wrong with it, and keeps no national id', async () => {
    const { view, scope } = await brought([
      ['Brandkåren', 'A', 'A B', 'no address', 'tsar', '2026-13-01', '=1+1'], ['', 'B', '', 'c@example.org', '', '', ''],
      ['Polisen', 'C', 'Ring 131052-308T', '', '', '', 'x'.repeat(121)], TIMO, [...TIMO.slice(0, 4), 'medlem', '', ''], ['Polisen', 'D', 'Eva Ek', '', 'ordförande', '', ''],
    ])
    expect(JSON.stringify(await read(scope, (db) => db.importRow.findMany()))).not.toContain('131052-308T')
    const faults = (await view()).rows.map((row) => row.faults.map((fault) => `${fault.column} ${fault.code}`))
    expect(faults).toEqual([
      ['sector imports:cell.unknownSector', 'email common:problem.notAnEmail', 'role imports:cell.unknownWord', 'from common:problem.notADate', 'deputy imports:cell.formula'],
      ['sector imports:cell.sectorMissing', 'name members:problem.nameMissing'],
      ['name common:problem.nationalId', 'deputy common:problem.tooLong'],
      [], ['name imports:cell.repeated'], ['role members:problem.chairTaken'],
    ])
  })

  it('that holds only heads, or more rows than one transaction writes, is refused', async () => {
    const { bring } = await brought([TIMO])
    expect((await failure(bring('Sektor;Namn\n'))).code).toBe('imports:problem.onlyHeads')
    expect((await failure(bring(`Sektor\n${'Polisen\n'.repeat(301)}`))).code).toBe('imports:problem.tooManyRows')
    expect((await failure(bring('a'.repeat(5 * 1024 * 1024 + 1)))).code).toBe('common:problem.fileTooLarge')
    expect((await failure(bring('Sektor\nPolisen', 'ring 131052-308T.csv'))).code).toBe('common:problem.nationalId')
  })

  it('with heads of its own is matched by hand, each column once', async () => {
    const { view, scope, id } = await brought([['Polisen', 'Timo Ahonen']], ['Vad', 'Vem'])
    expect(await view()).toMatchObject({ missing: ['sector'], rows: [] })
    const match = (columns: string[], revision = 1) => write(scope, (db) => matchColumns(scope, db, { import: id, revision, columns }))
    expect((await failure(match(['sector', 'sector']))).code).toBe('imports:problem.columnTwice')
    expect((await failure(match(['nonsense', '']))).code).toBe('common:problem.unknownCode')
    await match(['sector', 'name'])
    expect(await view()).toMatchObject({ missing: [], sums: { changed: 1 } })
    expect((await failure(match(['sector', '']))).code).toBe('common:problem.changedMeanwhile')
  })
})

describe('a cell', () => {
  it('is mended and stays mended, and what the file said stays beside it', async () => {
    const { view, scope, id } = await brought([['Polis', 'A', 'A B', '', '', '', '']])
    await write(scope, (db) => mendCell(scope, db, { import: id, row: 2, column: 'sector', text: 'Polisen', was: 'Polis' }))
    const found = await view()
    expect(found.rows[0]).toMatchObject({ effect: 'changed', cells: { sector: 'Polisen' } })
    expect(await read(scope, (db) => db.importRow.findFirst({ select: { cells: true } }))).toMatchObject({ cells: ['Polis', 'A', 'A B', '', '', '', ''] })
  })

  it('that another has mended first is shown before it is overwritten', async () => {
    const { scope, id, view } = await brought([['Polis', 'A', 'A B', '', '', '', '']])
    const mend = (text: string, conflict?: 'mine') => write(scope, (db) => mendCell(scope, db, { import: id, row: 2, column: 'name', text, was: 'A B', conflict }))
    await mend('Anna Berg')
    expect((await failure(mend('Anni Berg'))).details.conflict).toMatchObject({ mine: { text: 'Anni Berg' }, theirs: { text: 'Anna Berg' } })
    await mend('Anni Berg', 'mine')
    expect((await view()).rows[0]?.cells.name).toBe('Anni Berg')
    expect((await failure(write(scope, (db) => mendCell(scope, db, { import: id, row: 2, column: 'nonsense', text: '' })))).code).toBe('common:problem.unknownCode')
    expect((await failure(write(scope, (db) => mendCell(scope, db, { import: id, row: 99, column: 'name', text: '' })))).code).toBe('common:problem.notFound')
  })
})

describe('an import', () => {
  it('writes the good rows, leaves the bad ones, and is taken back as a whole', async () => {
    const { roster, press, view, scope, id } = await brought([TIMO, KAJ, ['Polisen', 'Tredje', 'Liv Dahl', '', '', '', ''], ['Brandkåren', '', 'Nils Nord', '', '', '', '']])
    const before = await roster()
    await press(carryOutImport)
    const after = await roster()
    expect(after.map((seat) => [seat.organisation?.name, seat.holder?.name, seat.holder?.role, seat.deputy?.name])).toEqual(expect.arrayContaining([
      ['Polisinrättningen', 'Timo Ahonen', 'chair', 'Eeva Laine'], ['Föreningen', 'Kaj Berg', 'member', undefined], ['Tredje', 'Liv Dahl', 'member', undefined],
    ]))
    expect(after).toHaveLength(3)
    const done = await view()
    expect(done).toMatchObject({ receipt: { new: 1, changed: 2 }, sums: { new: 0, changed: 0, unchanged: 3, wrong: 1 }, undoneAt: null })
    expect((await failure(press(carryOutImport))).code).toBe('imports:problem.nothingToDo')
    await write(scope, (db) => undoImport(scope, db, { import: id, revision: done.revision }))
    const plain = (seats: typeof before) => seats.map((seat) => ({ ...seat, revision: 0 }))
    expect(plain(await roster())).toEqual(plain(before))
    expect(await read(scope, (db) => db.member.count())).toBe(0)
    expect(await view()).toMatchObject({ receipt: null, importedAt: null, sums: { new: 1, changed: 2, wrong: 1 } })
    expect((await failure(write(scope, (db) => undoImport(scope, db, { import: id, revision: done.revision })))).code).toBe('common:problem.replayed')
  })

  it('is not taken back when a seat has been changed since, and then nothing of it is', async () => {
    const { scope, id, press, view, roster } = await brought([TIMO, KAJ])
    await press(carryOutImport)
    const seat = (await roster()).find((one) => one.holder?.name === 'Kaj Berg')!
    await database.owner.query(`insert into network_revisions (network_id, id, object, object_id, revision, before, after) values ($1, gen_random_uuid(), 'seats', $2, 9, '{}', '{}')`, [scope.networkId, seat.id])
    await database.owner.query(`update network_revisions set id = 'ffffffff-ffff-7fff-bfff-ffffffffffff' where network_id = $1 and revision = 9`, [scope.networkId])
    const { revision } = await view()
    expect((await failure(write(scope, (db) => undoImport(scope, db, { import: id, revision })))).code).toBe('members:problem.changedSince')
    expect((await roster()).filter((one) => one.holder)).toHaveLength(2)
  })

  it('is refused when the roster has changed since its page was seen', async () => {
    const { scope, id, view, seatId } = await brought([TIMO])
    const { plan } = await view()
    await write(scope, (db) => fillSeat(scope, db, { seatId, revision: 1, memberId: null, name: 'Liv Dahl', email: null, role: 'member', mayDecide: false, from: '2026-01-01', until: null }))
    expect((await failure(write(scope, (db) => carryOutImport(scope, db, { import: id, plan })))).code).toBe('imports:problem.changedSince')
  })

  it('pressed twice at the same moment writes once', async () => {
    const { scope, id, view, roster } = await brought([TIMO])
    const { plan } = await view()
    const both = await Promise.allSettled([1, 2].map(() => write(scope, (db) => carryOutImport(scope, db, { import: id, plan }))))
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await roster()).filter((seat) => seat.holder)).toHaveLength(1)
  })

})

describe('the rows of an import', () => {
  it('are tried without a trace, and one that cannot be written is marked and stops all', async () => {
    const { scope, press, view, roster, id } = await brought([TIMO, ['Polisen', 'B', 'Kaj Berg', '', '', '', 'Eeva Laine']])
    await write(scope, (db) => mendCell(scope, db, { import: id, row: 3, column: 'deputy', text: 'Eva Ek' }))
    const before = await roster()
    expect((await press(tryImport)).facts).toMatchObject({ refused: 0 })
    expect(await roster()).toEqual(before)
    await database.owner.query(`insert into members (network_id, id, name, language, valid_from) values ($1, gen_random_uuid(), 'Eeva Laine', 'sv', '2025-01-01')`, [scope.networkId])
    await write(scope, (db) => mendCell(scope, db, { import: id, row: 3, column: 'deputy', text: 'Eeva Laine' }))
    expect((await press(carryOutImport)).facts).toMatchObject({ refused: 1 })
    expect(await roster()).toEqual(before)
    expect((await view()).rows[1]).toMatchObject({ effect: 'wrong', faults: [{ column: 'name', code: 'members:problem.deputyElsewhere' }] })
  })

  it('let a new chair follow an old one whatever the order of the rows', async () => {
    const { scope, press, view, roster, bring, id } = await brought([TIMO, KAJ])
    await press(carryOutImport)
    const second = await bring(csvOf([HEADS, [...KAJ.slice(0, 4), 'puheenjohtaja', '', ''], [...TIMO.slice(0, 4), 'sekreterare', '', '']]))
    const { plan, sums } = await view(second)
    expect(sums).toMatchObject({ changed: 2, wrong: 0 })
    await write(scope, (db) => carryOutImport(scope, db, { import: second, plan }))
    expect((await roster()).map((seat) => `${seat.holder?.name} ${seat.holder?.role}`).sort()).toEqual(['Kaj Berg chair', 'Timo Ahonen secretary'])
    expect(id).not.toBe(second)
  })

  it('are all written within one transaction, as many as a file may hold', async () => {
    const { press } = await brought(Array.from({ length: 300 }, (_, i) => ['Polisen', `Förening ${i}`, `Person ${i}`, `person${i}@example.org`, '', '', `Ersättare ${i}`]))
    expect((await press(carryOutImport)).facts).toMatchObject({ new: 298, changed: 2 })
  }, LONGEST)
})

describe('the exported roster', () => {
  it.each(['csv', 'xlsx'])('comes back as %s with nothing changed, in every language', async (as) => {
    const { scope, press, bring, view, roster, networkId, sectorId } = await brought([TIMO, KAJ, ['Polisen', 'Föreningen', 'Liv Dahl', '', 'asiantuntija', '', ''], ['Polisen', '', '', '', 'nuorten edustaja', '2026-03-01', '']])
    await press(carryOutImport)
    await database.owner.query(`insert into seats (network_id, id, sector_id, position, strength, is_youth, valid_from) values ($1, gen_random_uuid(), $2, 9, 'should', true, '2025-01-01'), ($1, gen_random_uuid(), $2, 10, 'local', false, '2025-01-01')`, [networkId, sectorId])
    const seats = await roster()
    expect(seats).toHaveLength(6)
    for (const lng of ['sv', 'fi', 'da', 'no', 'en'] as const) {
      const sheet = rosterSheet(seats, { lng, jurisdiction: 'FI' }, rosterWords(texts(lng, 'FI')))
      const again = await view(await bring(as === 'csv' ? csvOf(sheet) : await xlsxOf(sheet, 'Blad'), `roster.${as}`))
      expect(again.sums).toEqual({ new: 0, changed: 0, unchanged: 6, wrong: 0, waits: 0 })
    }
    expect(scope.kind).toBe('network')
  })
})

describe('a stranger', () => {
  it('finds, mends, imports, undoes and removes nothing', async () => {
    const { id, view } = await brought([TIMO])
    const { plan, revision } = await view()
    const stranger = scopes.network({ networkId: (await seedNetwork(database)).networkId })
    const refused = (work: (db: Db) => Promise<unknown>) => failure(write(stranger, work)).then((found) => found.code)
    expect(await read(stranger, (db) => findImport(stranger, db, id, texts('sv')))).toBeNull()
    expect(await read(stranger, (db) => listImports(stranger, db))).toEqual([])
    expect(await Promise.all([
      refused((db) => mendCell(stranger, db, { import: id, row: 2, column: 'name', text: 'x' })), refused((db) => matchColumns(stranger, db, { import: id, revision: 1, columns: [] })),
      refused((db) => tryImport(stranger, db, { import: id, plan })), refused((db) => carryOutImport(stranger, db, { import: id, plan })),
      refused((db) => undoImport(stranger, db, { import: id, revision })), refused((db) => discardImport(stranger, db, { import: id })),
    ])).toEqual(Array(6).fill('common:problem.notFound'))
    expect((await view()).rows).toHaveLength(1)
  })
})
