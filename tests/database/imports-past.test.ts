import { describe, expect, it } from 'vitest'
import { read } from '@/lib/access/read'
import { type NetworkScope, settingsOf } from '@/lib/access/scopes'
import { type Db, transaction } from '@/lib/db/transaction'
import { csvOf } from '@/lib/export/sheets'
import { contentIn } from '@/lib/i18n/content'
import { texts } from '@/lib/i18n/texts'
import { bringFile, mendCell, pasteMinutes } from '@/lib/imports/commands'
import { LONGEST } from '@/lib/imports/rules'
import { findImport } from '@/lib/imports/queries'
import type { ImportKind } from '@/lib/imports/schema'
import { carryOutImport, tryImport, undoImport } from '@/lib/imports/writing-commands'
import { listBand } from '@/lib/meetings/band-queries'
import { numberDecision } from '@/lib/meetings/minutes-commands'
import { Problem } from '@/lib/problem'
import { testDatabase } from '../support/database'
import { seedMeeting, seedNetwork } from '../support/roster'
import { scopes } from '../support/scopes'

const database = await testDatabase()
const HEADS = ['Datum', 'Börjar', 'Slutar', 'Mötesplats', 'Sektorer på plats', 'Ärende', 'Anteckning', 'Beslut', 'Päätös', 'Beslutsnummer', 'Uppgift', 'Ansvarig', 'Klar senast']
const write = <T>(scope: NetworkScope, work: (db: Db) => Promise<T>) => transaction(settingsOf(scope), work, 'app', LONGEST)
const failure = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(() => null, (thrown: unknown) => thrown)
  return error instanceof Problem ? error : Promise.reject(error ?? new Error('it did not fail'))
}

/** A network with a seat for the police since 2025, a member of today and one who has left. */
async function network() {
  const made = await seedNetwork(database)
  const scope = scopes.network({ networkId: made.networkId, name: 'Outi Pesonen' })
  const member = (name: string, email: string, until: string | null) => database.owner.query(`insert into members (network_id, id, name, email, language, valid_from, valid_to) values ($1, gen_random_uuid(), $2, $3, 'sv', '2020-01-01', $4)`, [made.networkId, name, email, until])
  await member('Kaj Berg', 'kaj@example.org', null)
  await member('Liv Dahl', 'liv@example.org', '2025-12-31')
  const view = async (id: string) => (await read(scope, (db) => findImport(scope, db, id, texts('sv', 'FI'))))!
  const bring = async (kind: ImportKind, rows: string[][], heads = HEADS) => (await write(scope, (db) => bringFile(scope, db, { kind, file: new File([new Uint8Array(Buffer.from(csvOf([heads, ...rows])))], 'förr.csv') }))).ids?.[0] ?? ''
  const press = async (id: string, work = carryOutImport) => { const { plan } = await view(id); return await write(scope, (db) => work(scope, db, { import: id, plan })) }
  const undo = async (id: string) => { const { revision } = await view(id); return await write(scope, (db) => undoImport(scope, db, { import: id, revision })) }
  const counts = () => read(scope, async (db) => ({ meetings: await db.meeting.count(), items: await db.agendaItem.count(), decisions: await db.decision.count(), actions: await db.actionPoint.count(), attendances: await db.attendance.count() }))
  return { ...made, scope, view, bring, press, undo, counts }
}

const SPRING = ['2023-03-15', '9.00', '11.00', 'Stadshuset', 'Polisen', 'Skolfrånvaro', 'Läget gicks igenom.', 'En modell tas i bruk.', 'Malli otetaan käyttöön.', '7/2023', 'Skriva en vägledning', 'kaj@example.org', '2023-06-01']
const SAME = ['', '', '', '', '', 'Övrigt', 'Inget mer.', 'Nästa möte i maj.', '', '8/2023', '', '', '']
const WINTER = ['15.1.2023', '', '', '', '', 'Öppning', '', 'Nätverket inleder arbetet.', '', '1/2023', 'Kalla alla', 'Liv Dahl', '2027-01-01']

describe('meetings from the past', () => {
  it('are read with columns in any language, several rows a meeting, and everything that is presumed is said', async () => {
    const { bring, view } = await network()
    const found = await view(await bring('meetings', [SPRING, SAME, WINTER]))
    expect(found.columns).toEqual(['date', 'start', 'end', 'place', 'attendance', 'item', 'notes', 'decisionSv', 'decisionFi', 'number', 'action', 'owner', 'due'])
    expect(found.rows.map((row) => [row.effect, row.faults])).toEqual([['new', []], ['new', []], ['new', []]])
    expect(found.rows.map((row) => row.notes?.map((note) => note.code.split('.')[1]))).toEqual([['numberMoved', 'numberMoved'], [], ['timeUnknown', 'attendanceUnknown', 'ownerLeft']])
  })

  it('come in as held and closed, numbered in the order of their days, and are taken back as a whole', async () => {
    const { bring, press, undo, scope, counts, view } = await network()
    const id = await bring('meetings', [SPRING, SAME, WINTER])
    expect((await press(id, tryImport)).facts).toMatchObject({ refused: 0, tried: true })
    expect(await counts()).toEqual({ meetings: 0, items: 0, decisions: 0, actions: 0, attendances: 0 })
    expect((await press(id)).facts).toMatchObject({ meetings: 2, decisions: 3, actions: 2 })
    const [meetings, decisions, actions] = await read(scope, async (db) => [
      await db.meeting.findMany({ orderBy: { startsAt: 'asc' }, select: { state: true, startsAt: true, endsAt: true, venue: true, importedAt: true } }),
      await db.decision.findMany({ orderBy: { number: 'asc' }, select: { year: true, number: true, text: true } }),
      await db.actionPoint.findMany({ orderBy: { dueOn: 'asc' }, select: { text: true, ownerMember: { select: { name: true } }, state: true, decisionId: true } }),
    ] as const)
    expect(meetings).toMatchObject([{ state: 'closed', startsAt: new Date('2023-01-15T07:00:00Z') }, { state: 'closed', venue: 'Stadshuset', startsAt: new Date('2023-03-15T07:00:00Z'), endsAt: new Date('2023-03-15T09:00:00Z') }])
    expect(meetings.every((one) => one.importedAt !== null)).toBe(true)
    expect(decisions.map((one) => [one.number, contentIn(one.text as never, 'sv').text, contentIn(one.text as never, 'fi').text])).toEqual([
      [1, 'Nätverket inleder arbetet.', 'Nätverket inleder arbetet.'],
      [2, 'En modell tas i bruk.\nTidigare nummer: 7/2023.', 'Malli otetaan käyttöön.\nAiempi numero: 7/2023.'],
      [3, 'Nästa möte i maj.\nTidigare nummer: 8/2023.', 'Nästa möte i maj.\nTidigare nummer: 8/2023.'],
    ])
    expect(actions.map((one) => [one.text, one.ownerMember?.name ?? null, one.decisionId !== null])).toEqual([['Skriva en vägledning', 'Kaj Berg', true], ['Kalla alla', null, true]])
    expect((await view(id)).sums).toEqual({ new: 0, changed: 0, unchanged: 3, wrong: 0, waits: 0 })
    await undo(id)
    expect(await counts()).toEqual({ meetings: 0, items: 0, decisions: 0, actions: 0, attendances: 0 })
    expect((await view(id)).sums).toMatchObject({ new: 3 })
    expect((await failure(undo(id))).code).toBe('common:problem.replayed')
  })

  it('that are here already, by day and hour, are shown as such and never doubled', async () => {
    const { bring, press, view, counts, networkId } = await network()
    await seedMeeting(database, networkId, '2026-01-15', {})
    const id = await bring('meetings', [['2026-01-15', '10.30', '', '', '', 'Igen', '', '', '', '', '', '', ''], SPRING])
    expect((await view(id)).rows.map((row) => [row.effect, row.notes?.[0]?.code])).toEqual([['unchanged', 'imports:note.meetingKnown'], ['new', 'imports:note.numberMoved']])
    await press(id)
    expect((await press(await bring('meetings', [SPRING])).catch((error: Problem) => error.code))).toBe('imports:problem.nothingToDo')
    expect(await counts()).toMatchObject({ meetings: 2, decisions: 1 })
    const twice = await view(await bring('meetings', [['2022-03-15', '9.00', ...SPRING.slice(2)], ['2022-03-15', '9.20', ...SAME.slice(2)]]))
    expect(twice.rows.map((row) => row.plan?.kind === 'meetings' && row.plan.meeting !== null)).toEqual([true, false])
  })

  it('show in the band who came, also before the sector had a seat here, and nobody absent where it is unknown', async () => {
    const { bring, press, scope, seatId, networkId } = await network()
    await database.owner.query(`insert into seat_holders (network_id, id, seat_id, member_id, role, valid_from) select $1, gen_random_uuid(), $2, id, 'member', '2025-01-01' from members where network_id = $1 and name = 'Kaj Berg'`, [networkId, seatId])
    await press(await bring('meetings', [SPRING, ['2025-03-01', ...Array(12).fill('')], ['2025-04-01', '', '', '', 'poliisi', ...Array(8).fill('')]]))
    expect((await read(scope, (db) => listBand(scope, db))).rows.map((row) => row.cells)).toEqual([['present', 'before', 'present']])
  })

})

describe('rows of a meeting', () => {
  it.each([
    ['a day to come', { 0: '2099-01-01' }, 'date imports:cell.inFuture'], ['a day that is none', { 0: '2023-02-31' }, 'date common:problem.notADate'], ['no day', { 0: '' }, 'date imports:cell.dateMissing'],
    ['an end before its start', { 1: '11.00', 2: '9.00' }, 'end meetings:problem.endsBeforeStart'], ['an hour the clock skipped', { 0: '2023-03-26', 1: '3.30', 2: '5.00' }, 'start common:problem.skippedTime'],
    ['an unknown sector', { 4: 'Polsen' }, 'attendance imports:cell.unknownAttendant'], ['a national id', { 6: 'Ring 131052-308T' }, 'notes common:problem.nationalId'], ['an unknown owner', { 11: 'Ingen Alls' }, 'owner imports:cell.unknownOwner'],
    ['an open task without a day', { 12: '' }, 'due imports:cell.dueMissing'], ['a formula', { 7: '=1+1' }, 'decisionSv imports:cell.formula'], ['a title too long', { 5: 'x'.repeat(201) }, 'item common:problem.tooLong'],
  ])('with %s are told at the cell, and the whole meeting waits', async (_what, cells, told) => {
    const { bring, view, scope } = await network()
    const bad = SPRING.map((cell, i) => (cells as Record<number, string>)[i] ?? cell)
    const found = await view(await bring('meetings', [bad, SAME, WINTER]))
    expect(found.rows[0]?.faults.map((fault) => `${fault.column} ${fault.code}`)).toEqual([told])
    expect(found.rows.map((row) => row.effect)).toEqual(['wrong', 'waits', 'new'])
    expect(JSON.stringify(await read(scope, (db) => db.importRow.findMany()))).not.toContain('131052-308T')
  })

  it('offer the word that was probably meant, and it mends the row', async () => {
    const { bring, view, scope, press } = await network()
    const id = await bring('meetings', [SPRING.map((cell, i) => (i === 4 ? 'Polsen; polisen' : cell))])
    const fault = (await view(id)).rows[0]?.faults[0]
    expect(fault).toMatchObject({ column: 'attendance', offer: 'Polisen; polisen' })
    await write(scope, (db) => mendCell(scope, db, { import: id, row: 2, column: 'attendance', text: fault?.offer ?? '' }))
    expect((await press(id)).facts).toMatchObject({ meetings: 1 })
  })

})

describe('many meetings', () => {
  it('are not taken back once a decision has been made after them or something of them has changed', async () => {
    const { bring, press, undo, scope, counts, networkId } = await network()
    const id = await bring('meetings', [SPRING])
    await press(id)
    const held = await seedMeeting(database, networkId, '2023-12-01', {})
    const later = await write(scope, (db) => numberDecision(db, networkId, { decidedOn: '2023-12-01', meetingId: held, text: {} }))
    expect((await failure(undo(id))).code).toBe('imports:problem.numberedSince')
    await database.owner.query('delete from decisions where id = $1', [later.id])
    await database.owner.query('update action_points set revision = 2 where network_id = $1', [networkId])
    expect((await failure(undo(id))).code).toBe('imports:problem.recordsChanged')
    expect(await counts()).toMatchObject({ meetings: 2, decisions: 1, actions: 1 })
  })

  it('are written within one transaction, as many as a file may hold', async () => {
    const { bring, press, undo } = await network()
    const rows = Array.from({ length: 2000 }, (_, i) => [`${2000 + Math.floor(i / 100)}-${String(1 + Math.floor((i % 100) / 28)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`, '9.00', '', '', 'Polisen', `Ärende ${i}`, 'Anteckning', `Beslut ${i}`, '', '', `Uppgift ${i}`, 'Kaj Berg', '2027-01-01'])
    const id = await bring('meetings', rows)
    expect((await press(id)).facts).toMatchObject({ decisions: 2000, meetings: 2000 })
    await undo(id)
  }, 2 * LONGEST)
})

describe('pasted minutes', () => {
  it('stand in the same preview, are mended there, and come in', async () => {
    const { scope, view, press, counts } = await network()
    const text = 'Protokoll 1/2023\nDatum: 15 mars 2023 kl. 9–11\nNärvarande: Kaj Berg, polisen\n\n§ 1 Skolfrånvaro\nRing 131052-308T.\nBeslut: En modell tas i bruk.\nAnsvarig: Kaj Berg, senast 1.6.2023'
    const id = (await write(scope, (db) => pasteMinutes(scope, db, { text, actions: 'done', lng: 'sv' }))).ids?.[0] ?? ''
    expect((await view(id)).rows.map((row) => [row.effect, row.faults.map((fault) => fault.code)])).toEqual([['waits', []], ['wrong', ['common:problem.nationalId']]])
    expect(JSON.stringify(await read(scope, (db) => db.importRow.findMany()))).not.toContain('131052-308T')
    await write(scope, (db) => mendCell(scope, db, { import: id, row: 2, column: 'notes', text: 'Läget gicks igenom.' }))
    expect((await press(id)).facts).toMatchObject({ meetings: 1, decisions: 1, actions: 1 })
    expect(await counts()).toEqual({ meetings: 1, items: 2, decisions: 1, actions: 1, attendances: 1 })
    expect(await read(scope, (db) => db.actionPoint.findFirst({ select: { state: true, closedOn: true } }))).toEqual({ state: 'done', closedOn: new Date('2023-06-01') })
  })
})

describe('action points from the past', () => {
  const COLUMNS = ['Uppgift', 'Ansvarig', 'Klar senast', 'Läge', 'Klar den', 'Möte']

  it('come in with owner by name, e-mail or organisation, and are neither doubled nor left with who has left', async () => {
    const { bring, press, view, undo, counts, networkId, scope } = await network()
    await seedMeeting(database, networkId, '2025-11-01', {})
    await database.owner.query(`insert into network_organisations (network_id, id, name) values ($1, gen_random_uuid(), 'Ungdomshuset')`, [networkId])
    const rows = [['Skriva brev', 'KAJ BERG', '2027-01-01', 'öppen', '', '2025-11-01'], ['Boka lokal', 'Ungdomshuset', '1.2.2026', 'tehty', '1.1.2026', ''], ['Ringa runt', 'liv@example.org', '2027-03-01', '', '', ''], ['Skriva brev', '', '2027-01-01', '', '', '']]
    const id = await bring('actions', rows, COLUMNS)
    const found = await view(id)
    expect(found.rows.map((row) => [row.effect, row.faults[0]?.code ?? row.notes?.[0]?.code])).toEqual([['new', undefined], ['new', undefined], ['new', 'imports:note.ownerLeft'], ['wrong', 'imports:cell.repeatedAction']])
    expect((await press(id)).facts).toMatchObject({ actions: 3 })
    const made = await read(scope, (db) => db.actionPoint.findMany({ orderBy: { text: 'asc' }, select: { text: true, state: true, meetingId: true, ownerMember: { select: { name: true } }, ownerOrganisation: { select: { name: true } } } }))
    expect(made.map((one) => [one.text, one.state, one.ownerMember?.name ?? one.ownerOrganisation?.name ?? null, one.meetingId !== null])).toEqual([['Boka lokal', 'done', 'Ungdomshuset', false], ['Ringa runt', 'open', null, false], ['Skriva brev', 'open', 'Kaj Berg', true]])
    expect((await view(await bring('actions', rows.slice(0, 3), COLUMNS))).sums).toMatchObject({ new: 0, unchanged: 3 })
    await undo(id)
    expect(await counts()).toMatchObject({ actions: 0 })
  })

  it.each([
    [['', 'Kaj Berg', '', '', '', ''], 'action imports:cell.actionMissing'], [['A', '', '', '', '', ''], 'due imports:cell.dueMissing'], [['A', '', '2027-01-01', 'kanske', '', ''], 'state imports:cell.unknownWord'],
    [['A', '', '2027-01-01', '', '', '1999-01-01'], 'meeting imports:cell.unknownMeeting'], [['A', '', '2026-01-01', 'klar', '2099-01-01', ''], 'closed imports:cell.inFuture'], [['A', 'Kaj Burg', '2027-01-01', '', '', ''], 'owner imports:cell.unknownOwner'],
  ])('%j is told at its cell', async (row, told) => {
    const { bring, view } = await network()
    const found = await view(await bring('actions', [row], COLUMNS))
    expect(found.rows[0]?.faults.map((fault) => `${fault.column} ${fault.code}`)[0]).toBe(told)
    if (told.startsWith('owner')) expect(found.rows[0]?.faults[0]?.offer).toBe('Kaj Berg')
  })
})
