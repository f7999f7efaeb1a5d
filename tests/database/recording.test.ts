import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { read } from '@/lib/access/read'
import { recordAttendance } from '@/lib/meetings/attendance-commands'
import { listAttendance } from '@/lib/meetings/attendance-queries'
import { agreeAction, recordDecision } from '@/lib/meetings/minutes-commands'
import { takeNotes, undoNotes } from '@/lib/meetings/notes-commands'
import { findMeeting, findNextDay, listOwnerChoices } from '@/lib/meetings/queries'
import { testDatabase } from '../support/database'
import { chairOf, change, twoNetworks } from '../support/two-networks'

const database = await testDatabase()
const { porvoo, kuopio } = await twoNetworks(database)
const chair = chairOf(porvoo)
const secretary = chairOf(porvoo, { role: 'secretary', name: 'Sekreteraren' })
const put = (text: string, values: unknown[] = []) => database.owner.query(text, values)
const [first = '', second = ''] = porvoo.seats

/** A called meeting that has begun, with one item. */
async function begun(): Promise<{ meeting: string; item: string; startsAt: Date }> {
  const [meeting, item, startsAt] = [randomUUID(), randomUUID(), new Date('2026-05-06T06:00:00Z')]
  await put(`insert into meetings (network_id, id, state, starts_at, ends_at) values ($1, $2, 'called', $3, '2026-05-06 08:00Z')`, [porvoo.id, meeting, startsAt])
  await put(`insert into agenda_items (network_id, id, meeting_id, position, title) values ($1, $2, $3, 1, '{}')`, [porvoo.id, item, meeting])
  return { meeting, item, startsAt }
}

async function deputy(seat: string, name: string): Promise<string> {
  const id = randomUUID()
  await put(`insert into members (network_id, id, name, language, valid_from) values ($1, $2, $3, 'sv', '2020-01-01')`, [porvoo.id, id, name])
  await appoint(seat, id)
  return id
}
const appoint = (seat: string, member: string) => put(`insert into seat_deputies (network_id, id, seat_id, member_id, valid_from) values ($1, $2, $3, $4, '2020-01-01')`, [porvoo.id, randomUUID(), seat, member])
const answer = (meeting: string, member: string, how: string) => put('insert into call_replies (network_id, id, meeting_id, member_id, answer, answered_at) values ($1, $5, $2, $3, $4::"CallAnswer", now())', [porvoo.id, meeting, member, how, randomUUID()])
const notesOf = async (meeting: string) => (await read(chair, (db) => findMeeting(chair, db, meeting)))?.items[0]?.notes?.sv?.text

describe('attendance', () => {
  it('is filled in from the answers to the call, and recorded with guests in one press', async () => {
    const { meeting, startsAt } = await begun()
    const stand = await deputy(first, 'Ersättaren')
    const holder = (await put('select member_id from seat_holders where network_id = $1 and seat_id = $2', [porvoo.id, first])).rows[0].member_id as string
    const seatNow = async () => (await read(chair, (db) => listAttendance(chair, db, { id: meeting, startsAt }))).find((seat) => seat.seatId === first)
    expect((await seatNow())?.expected).toBe('present')
    await answer(meeting, holder, 'declined')
    expect((await seatNow())?.expected).toBe('excused')
    await answer(meeting, stand, 'coming')
    expect(await seatNow()).toMatchObject({ expected: 'deputy', state: null })
    await change(chair, (db) => recordAttendance(chair, db, { meeting, revision: 1, attendance: { [first]: 'deputy', [second]: 'present' }, guests: 'Test Person, rektor' }))
    expect(await read(chair, (db) => findMeeting(chair, db, meeting))).toMatchObject({ state: 'held', guests: 'Test Person, rektor' })
    await change(chair, (db) => recordAttendance(chair, db, { meeting, revision: 2, attendance: { [second]: 'remote' } }))
    expect(await read(chair, (db) => findMeeting(chair, db, meeting))).toMatchObject({ guests: 'Test Person, rektor' })
    expect(await seatNow()).toMatchObject({ state: 'deputy' })
    await put('delete from seat_deputies where network_id = $1', [porvoo.id])
  })

  it('seats nobody on two seats at the same hour', async () => {
    const { meeting } = await begun()
    await appoint(first, porvoo.member)
    const twice = { meeting, revision: 1, attendance: { [first]: 'deputy' as const, [second]: 'present' as const } }
    await expect(change(chair, (db) => recordAttendance(chair, db, twice))).rejects.toMatchObject({ code: 'meetings:problem.deputyTwice' })
    await change(chair, (db) => recordAttendance(chair, db, { ...twice, attendance: { [first]: 'deputy', [second]: 'absent' } }))
    await put('delete from seat_deputies where network_id = $1', [porvoo.id])
  })
})

describe('notes', () => {
  it('are shown to both when two write at once, and the same text sent again is no race', async () => {
    const { meeting, item } = await begun()
    await change(chair, (db) => recordAttendance(chair, db, { meeting, revision: 1, attendance: { [first]: 'present' } }))
    const write = (scope: typeof chair, sv: string, more = {}) => change(scope, (db) => takeNotes(scope, db, { item, revision: 1, notes: { sv }, ...more }))
    await write(secretary, 'Sekreterarens rad')
    const lost = await write(chair, 'Ordförandens rad').catch((error: unknown) => error)
    expect(lost).toMatchObject({ details: { status: 409, conflict: { mine: { 'notes.sv': 'Ordförandens rad' }, theirs: { 'notes.sv': 'Sekreterarens rad' }, by: 'Sekreteraren' } } })
    expect((await write(secretary, 'Sekreterarens rad')).facts).toEqual({ revision: 2 })
    const { at } = (lost as { details: { conflict: { at: string } } }).details.conflict
    await write(chair, 'Sekreterarens rad\nOrdförandens rad', { conflict: 'mine', conflictAt: at })
    expect(await notesOf(meeting)).toBe('Sekreterarens rad\nOrdförandens rad')
  })

  it('are undone and done again, but not when somebody has written since', async () => {
    const { meeting, item } = await begun()
    await change(chair, (db) => recordAttendance(chair, db, { meeting, revision: 1, attendance: { [first]: 'present' } }))
    const write = (revision: number, sv: string) => change(chair, (db) => takeNotes(chair, db, { item, revision, notes: { sv } }))
    const undo = async (id: string | undefined) => change(chair, (db) => undoNotes(chair, db, { undo: String(id) }))
    await write(1, 'Ett')
    const two = await write(2, 'Två')
    const back = await undo(two.undo)
    expect([await notesOf(meeting), back.facts?.isUndone]).toEqual(['Ett', true])
    const again = await undo(back.undo)
    expect([await notesOf(meeting), again.facts?.isUndone]).toEqual(['Två', false])
    await write(5, 'Tre')
    await expect(undo(again.undo)).rejects.toMatchObject({ code: 'common:problem.changedMeanwhile' })
    const stranger = chairOf(kuopio)
    await expect(change(stranger, (db) => undoNotes(stranger, db, { undo: String(again.undo) }))).rejects.toMatchObject({ code: 'common:problem.replayed' })
  })
})

describe('a decision and a task at an item', () => {
  it('keep who disagreed, where they were made, and an organisation as owner', async () => {
    const { meeting, item } = await begun()
    await change(chair, (db) => recordAttendance(chair, db, { meeting, revision: 1, attendance: { [first]: 'present' } }))
    const body = randomUUID()
    await put(`insert into network_organisations (network_id, id, name) values ($1, $2, 'Staden')`, [porvoo.id, body])
    const decided = await change(chair, (db) => recordDecision(chair, db, { meeting, item, text: { sv: 'Vi börjar.' }, dissent: 'Polisen, för tidigt.' }))
    await change(chair, (db) => agreeAction(chair, db, { meeting, decision: String(decided.facts?.decision), text: 'Börja', owner: body, dueOn: '2027-01-01' }))
    const view = await read(chair, (db) => findMeeting(chair, db, meeting))
    expect(view?.decisions[0]).toMatchObject({ agendaItemId: item, dissent: 'Polisen, för tidigt.' })
    expect(view?.actions[0]).toMatchObject({ agendaItemId: item, ownerOrganisationId: body, owner: { name: 'Staden' } })
    await expect(change(chair, (db) => agreeAction(chair, db, { meeting, item: randomUUID(), decision: null, text: 'x', owner: body, dueOn: '2027-01-01' }))).rejects.toMatchObject({ code: 'common:problem.notFound' })
    expect((await read(chair, (db) => listOwnerChoices(chair, db))).map((one) => one.kind)).toContain('organisation')
  })

  it('are by the day of the next meeting that is planned', async () => {
    const after = new Date('2030-01-01T00:00:00Z')
    expect(await read(chair, (db) => findNextDay(chair, db, after))).toBeNull()
    await put(`insert into meetings (network_id, id, state, starts_at, ends_at) values ($1, $2, 'draft', '2030-03-01 22:30Z', '2030-03-01 23:30Z'), ($1, $3, 'cancelled', '2030-02-01 08:00Z', '2030-02-01 09:00Z')`, [porvoo.id, randomUUID(), randomUUID()])
    expect(await read(chair, (db) => findNextDay(chair, db, after))).toBe('2030-03-02')
  })
})
