import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { read } from '@/lib/access/read'
import type { NetworkScope } from '@/lib/access/scopes'
import { addAgendaItem, moveAgendaItem } from '@/lib/meetings/agenda-commands'
import { recordAttendance } from '@/lib/meetings/attendance-commands'
import { listAttendance } from '@/lib/meetings/attendance-queries'
import { listBand } from '@/lib/meetings/band-queries'
import { callMeeting } from '@/lib/meetings/call-commands'
import { cancelMeeting, closeMeeting, rescheduleMeeting, scheduleMeeting } from '@/lib/meetings/commands'
import { agreeAction, recordDecision, reportAction } from '@/lib/meetings/minutes-commands'
import { takeNotes } from '@/lib/meetings/notes-commands'
import { findMeeting, listActions, listMeetings } from '@/lib/meetings/queries'
import { scopes } from '../support/scopes'
import { testDatabase } from '../support/database'
import { chairOf, change, twoNetworks } from '../support/two-networks'
import type { Founded } from '../support/networks'

const database = await testDatabase()
const { porvoo, kuopio } = await twoNetworks(database)
const occasion = (date: string, more: object = {}) => ({ kind: 'ordinary' as const, date, startsAt: '09:00', endsAt: '11:00', venue: 'Stadshuset', remoteLink: '', isPublic: false, callsItself: false, ...more })

async function planned(scope: NetworkScope, date: string): Promise<string> {
  const { facts } = await change(scope, (db) => scheduleMeeting(scope, db, occasion(date)))
  return String(facts?.meeting)
}

/** Plans a meeting in the past and records that everybody with a holder came. */
async function held(scope: NetworkScope, network: Founded, date: string, states: Record<string, 'present' | 'absent'> = {}): Promise<string> {
  const meeting = await planned(scope, date)
  const attendance = Object.fromEntries(network.seats.map((seat) => [seat, states[seat] ?? 'present']))
  await change(scope, (db) => recordAttendance(scope, db, { meeting, revision: 1, attendance }))
  return meeting
}

describe('a meeting from plan to closed', () => {
  it('is called in each member’s language, held, decided in and closed, and draws the band', async () => {
    const scope = chairOf(porvoo)
    const meeting = await planned(scope, '2026-03-04')
    await change(scope, (db) => addAgendaItem(scope, db, { meeting, title: { sv: 'Väntetiden', fi: 'Odotusaika' }, purpose: 'decide', presenter: '' }))
    const second = await change(scope, (db) => addAgendaItem(scope, db, { meeting, title: { sv: 'Övrigt' }, purpose: 'inform', presenter: '' }))
    await change(scope, (db) => moveAgendaItem(scope, db, { item: String(second.facts?.item), direction: 'up' }))
    const called = await change(scope, (db) => callMeeting(scope, db, { meeting, revision: 1 }))
    expect(called.facts?.called).toBe(2)
    const mails = await database.owner.query<{ language: string; text: string }>('select language, text from mails order by language')
    expect(mails.rows.map((row) => row.language)).toEqual(['fi', 'sv'])
    expect(mails.rows[0]?.text).toContain('Odotusaika')

    const seats = await read(scope, (db) => listAttendance(scope, db, { id: meeting, startsAt: new Date('2026-03-04T07:00:00Z') }))
    expect(seats.filter((seat) => seat.holder)).toHaveLength(2)
    await change(scope, (db) => recordAttendance(scope, db, { meeting, revision: 2, attendance: { [porvoo.seats[0]!]: 'present', [porvoo.seats[1]!]: 'absent' } }))
    const view = await read(scope, (db) => findMeeting(scope, db, meeting))
    expect(view?.items.map((item) => item.title.sv?.text)).toEqual(['Övrigt', 'Väntetiden'])
    await change(scope, (db) => takeNotes(scope, db, { item: view!.items[0]!.id, revision: 1, notes: { sv: 'Genomgånget' } }))
    await change(scope, (db) => recordDecision(scope, db, { meeting, item: view!.items[1]!.id, text: { sv: 'Nätverket förordar gemensam tidsbokning.' } }))
    await change(scope, (db) => closeMeeting(scope, db, { meeting, revision: 3 }))

    const band = await read(scope, (db) => listBand(scope, db))
    expect(band.meetings).toMatchObject([{ id: meeting, hasDecision: true }])
    expect(band.rows.map((row) => [row.colour, row.required, row.cells])).toEqual([['education', true, ['present']], ['police', true, ['vacant']], ['youth', false, ['absent']]])
    expect(band.rows[1]).toMatchObject({ vacantNow: true })
    await expect(change(scope, (db) => recordDecision(scope, db, { meeting, item: null, text: { sv: 'För sent' } }))).rejects.toMatchObject({ code: 'meetings:problem.notBeingHeld' })
  })

  it('leaves no trace in the band when it is cancelled, but keeps the reason', async () => {
    const scope = chairOf(porvoo)
    const before = (await read(scope, (db) => listBand(scope, db))).meetings.length
    const meeting = await planned(scope, '2026-04-01')
    await change(scope, (db) => cancelMeeting(scope, db, { meeting, revision: 1, reason: 'Ordföranden är sjuk' }))
    await expect(change(scope, (db) => recordAttendance(scope, db, { meeting, revision: 2, attendance: {} }))).rejects.toMatchObject({ code: 'meetings:problem.wrongState' })
    const band = await read(scope, (db) => listBand(scope, db))
    expect(band.meetings).toHaveLength(before)
    expect(await read(scope, (db) => findMeeting(scope, db, meeting))).toMatchObject({ state: 'cancelled', cancelReason: 'Ordföranden är sjuk' })
  })

  it('cannot be closed without attendance, nor recorded before it begins', async () => {
    const scope = chairOf(porvoo)
    const meeting = await planned(scope, '2099-05-05')
    await expect(change(scope, (db) => recordAttendance(scope, db, { meeting, revision: 1, attendance: {} }))).rejects.toMatchObject({ code: 'meetings:problem.notYet' })
    await expect(change(scope, (db) => closeMeeting(scope, db, { meeting, revision: 1 }))).rejects.toMatchObject({ code: 'meetings:problem.wrongState' })
    await change(scope, (db) => cancelMeeting(scope, db, { meeting, revision: 1, reason: 'slut' }))
  })
})

describe('decisions', () => {
  it('are numbered without gaps in each year, also when two are recorded at once', async () => {
    const scope = chairOf(kuopio)
    const [last, first] = [await held(scope, kuopio, '2025-11-05'), await held(scope, kuopio, '2026-02-05')]
    const record = (meeting: string, text: string) => change(scope, (db) => recordDecision(scope, db, { meeting, item: null, text: { fi: text } }))
    const numbers = await Promise.all(['a', 'b', 'c', 'd'].map((text) => record(first, text)))
    const older = await record(last, 'e')
    expect(numbers.map((one) => Number(one.facts?.number)).sort()).toEqual([1, 2, 3, 4])
    expect(older.facts).toMatchObject({ year: 2025, number: 1 })
  })
})

describe('agreed tasks', () => {
  it('have an owner and a day, and are reported by the owner or a keeper alone', async () => {
    const scope = chairOf(kuopio)
    const meeting = await held(scope, kuopio, '2026-03-05')
    const agree = (owner: string) => change(scope, (db) => agreeAction(scope, db, { meeting, decision: null, text: 'Kutsu poliisi', owner, dueOn: '2026-04-01' }))
    await expect(agree(randomUUID())).rejects.toMatchObject({ code: 'meetings:problem.ownerUnknown' })
    const { facts } = await agree(kuopio.member)
    const actionPoint = String(facts?.actionPoint)
    const stranger = scopes.network({ networkId: kuopio.id, role: 'member', memberId: randomUUID() })
    await expect(change(stranger, (db) => reportAction(stranger, db, { actionPoint, state: 'done' }))).rejects.toMatchObject({ code: 'common:problem.notAllowed' })
    const owner = scopes.network({ networkId: kuopio.id, role: 'member', memberId: kuopio.member })
    await change(owner, (db) => reportAction(owner, db, { actionPoint, state: 'done' }))
    expect(await read(scope, (db) => listActions(scope, db, { open: true }))).toEqual([])
  })
})

describe('two at once', () => {
  it('are shown each other’s text, and whoever has seen it may keep her own', async () => {
    const scope = chairOf(porvoo)
    const meeting = await planned(scope, '2099-06-01')
    await change(scope, (db) => rescheduleMeeting(scope, db, { meeting, revision: 1, ...occasion('2099-06-02') }))
    const second = { meeting, revision: 1, ...occasion('2099-06-03') }
    const lost = await change(scope, (db) => rescheduleMeeting(scope, db, second)).catch((error: unknown) => error)
    expect(lost).toMatchObject({ details: { status: 409, conflict: { mine: { date: '2099-06-03' }, theirs: { date: '2099-06-02' } } } })
    const { at } = (lost as { details: { conflict: { at: string } } }).details.conflict
    await change(scope, (db) => rescheduleMeeting(scope, db, { ...second, conflict: 'mine', conflictAt: at }))
    expect((await read(scope, (db) => findMeeting(scope, db, meeting)))?.startsAt.toISOString()).toBe('2099-06-03T06:00:00.000Z')
  })
})

describe('wall time', () => {
  it('is the network’s own, on both sides of the day the clock is moved', async () => {
    const scope = chairOf(porvoo)
    const starts = async (date: string) => (await read(scope, async (db) => findMeeting(scope, db, await planned(scope, date))))?.startsAt.toISOString()
    expect(await starts('2027-03-26')).toBe('2027-03-26T07:00:00.000Z')
    expect(await starts('2027-03-29')).toBe('2027-03-29T06:00:00.000Z')
    await expect(change(scope, (db) => scheduleMeeting(scope, db, occasion('2027-03-28', { startsAt: '03:30', endsAt: '05:00' })))).rejects.toMatchObject({ code: 'common:problem.skippedTime' })
    await expect(change(scope, (db) => scheduleMeeting(scope, db, occasion('2027-04-01', { startsAt: '12:00' })))).rejects.toMatchObject({ details: { field: 'endsAt' } })
  })
})

describe('a stranger', () => {
  it('sees nothing and changes nothing, while the chair does both', async () => {
    const [scope, stranger] = [chairOf(porvoo), chairOf(kuopio)]
    const meeting = await held(scope, porvoo, '2026-05-06')
    const missing = { code: 'common:problem.notFound', details: { status: 404 } }
    expect(await read(stranger, (db) => findMeeting(stranger, db, meeting))).toBeNull()
    expect((await read(stranger, (db) => listMeetings(stranger, db))).map((row) => row.id)).not.toContain(meeting)
    await expect(change(stranger, (db) => recordDecision(stranger, db, { meeting, item: null, text: { sv: 'x' } }))).rejects.toMatchObject(missing)
    await expect(change(stranger, (db) => closeMeeting(stranger, db, { meeting, revision: 2 }))).rejects.toMatchObject(missing)
    await expect(change(stranger, (db) => recordDecision(stranger, db, { meeting: randomUUID(), item: null, text: { sv: 'x' } }))).rejects.toMatchObject(missing)
    expect(await read(scope, (db) => findMeeting(scope, db, meeting))).toMatchObject({ id: meeting, state: 'held' })
    await change(scope, (db) => closeMeeting(scope, db, { meeting, revision: 2 }))
  })
})
