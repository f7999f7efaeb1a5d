import { describe, expect, it } from 'vitest'
import { jobScope, work } from '@/lib/access/job'
import { read } from '@/lib/access/read'
import { draftAgenda } from '@/lib/agendas/queries'
import { findFeedPart } from '@/lib/clocks/feed-queries'
import { findDecision } from '@/lib/decisions/queries'
import { deliverJoint } from '@/lib/jobs/joint'
import { addAgendaItem, changeAgendaItem } from '@/lib/meetings/agenda-commands'
import { recordAttendance } from '@/lib/meetings/attendance-commands'
import { listBand } from '@/lib/meetings/band-queries'
import { callMeeting } from '@/lib/meetings/call-commands'
import { cancelMeeting, closeMeeting, rescheduleMeeting, scheduleMeeting } from '@/lib/meetings/commands'
import { deliverShared, inviteNetwork, shareItems, withdrawGuest } from '@/lib/meetings/guest-commands'
import { listGuests, listParcels } from '@/lib/meetings/guest-queries'
import { answerInvitation, receiveParcel, takeDecision, undoAnswer } from '@/lib/meetings/invitation-commands'
import { findInvitation, listInvitations } from '@/lib/meetings/invitation-queries'
import { agreeAction, recordDecision } from '@/lib/meetings/minutes-commands'
import { takeNotes } from '@/lib/meetings/notes-commands'
import { findMeeting, listMeetings } from '@/lib/meetings/queries'
import { testDatabase } from '../support/database'
import { foundNetwork } from '../support/networks'
import { chairOf, change, twoNetworks } from '../support/two-networks'

const database = await testDatabase()
const { porvoo, kuopio } = await twoNetworks(database)
const third = await foundNetwork(database.owner, 'fi-710-raseborg')
const [host, guest, other] = [chairOf(porvoo), chairOf(kuopio), chairOf(third)]
const occasion = (date: string, more: object = {}) => ({ kind: 'joint' as const, date, startsAt: '09:00', endsAt: '11:00', venue: 'Stadshuset', remoteLink: '', isPublic: false, callsItself: false, ...more })
const SECRET = 'bara för värden'

/** A meeting of the host with one shared and one own item, and a guest that has been told. */
async function invited(date: string): Promise<{ meeting: string; shared: string; own: string; invitation: string }> {
  const meeting = String((await change(host, (db) => scheduleMeeting(host, db, occasion(date)))).facts?.meeting)
  const add = async (sv: string) => String((await change(host, (db) => addAgendaItem(host, db, { meeting, title: { sv }, purpose: 'decide', presenter: SECRET }))).facts?.item)
  const [shared, own] = [await add('Gemensam ungdomsdag'), await add(SECRET)]
  await change(host, (db) => shareItems(host, db, { meeting, items: [shared] }))
  await change(host, (db) => inviteNetwork(host, db, { meeting, guest: kuopio.id }))
  await deliverJoint()
  return { meeting, shared, own, invitation: await invitationOf(meeting) }
}

async function invitationOf(meeting: string, network = kuopio.id): Promise<string> {
  const { rows } = await database.owner.query<{ id: string }>('select id::text from meeting_invitations where host_meeting_id = $1 and network_id = $2', [meeting, network])
  return rows[0]?.id ?? ''
}

/** Everything a network's own rows say, as text. */
async function everythingOf(networkId: string): Promise<string> {
  const { rows: tables } = await database.owner.query<{ name: string }>(`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'network_id'`)
  const rows = await Promise.all(tables.map(({ name }) => database.owner.query<{ text: string }>(`select coalesce(string_agg(row_to_json(t)::text, ' '), '') as text from ${name} t where network_id = $1`, [networkId])))
  return rows.map((found) => found.rows[0]?.text).join('\n')
}

const answer = (invitation: string, said: 'yes' | 'no' | 'none') => change(guest, (db) => answerInvitation(guest, db, { invitation, answer: said }))
const stateOf = async (meeting: string) => (await read(host, (db) => listGuests(host, db, meeting))).map((row) => row.state)
const view = (invitation: string) => read(guest, (db) => findInvitation(guest, db, invitation))
const approve = (meeting: string) => database.owner.query(`insert into minutes (network_id, meeting_id, state) values ($1, $2, 'approved')`, [porvoo.id, meeting])

describe('a meeting of two networks', () => {
  it('is entered once: told, accepted, attended by both, decided, and shared as approved', async () => {
    const { meeting, shared, own: secret, invitation } = await invited('2026-03-04')
    expect(await view(invitation)).toMatchObject({ state: 'unanswered', venue: 'Stadshuset', copy: null, hasMeeting: false, agenda: [{ sv: { text: 'Gemensam ungdomsdag' } }] })
    expect(await stateOf(meeting)).toEqual(['asked'])
    await answer(invitation, 'yes')
    await deliverJoint()
    expect(await stateOf(meeting)).toEqual(['coming'])

    const mine = await read(guest, (db) => findMeeting(guest, db, invitation))
    expect(mine).toMatchObject({ kind: 'joint', state: 'draft', items: [{ title: { sv: { text: 'Gemensam ungdomsdag' } }, presenter: null }] })
    expect(await read(guest, (db) => draftAgenda(guest, db, invitation))).toEqual({ lines: [], moreTasks: 0 })
    await change(guest, (db) => recordAttendance(guest, db, { meeting: invitation, revision: mine!.revision, attendance: { [kuopio.seats[0]!]: 'present', [kuopio.seats[1]!]: 'remote' }, guests: '' }))
    expect((await read(guest, (db) => listBand(guest, db))).rows.map((row) => row.cells.at(-1))).toEqual(['present', 'vacant', 'present'])

    await change(host, (db) => recordAttendance(host, db, { meeting, revision: 1, attendance: { [porvoo.seats[0]!]: 'present', [porvoo.seats[1]!]: 'absent' }, guests: SECRET }))
    await change(host, (db) => takeNotes(host, db, { item: shared, revision: 2, notes: { sv: 'Dagen hålls i maj.' } }))
    await change(host, (db) => takeNotes(host, db, { item: secret, revision: 1, notes: { sv: SECRET } }))
    for (const [item, sv] of [[shared, 'Vi håller en ungdomsdag.'], [secret, SECRET]] as const) await change(host, (db) => recordDecision(host, db, { meeting, item, text: { sv }, dissent: '' }))
    await change(host, (db) => agreeAction(host, db, { meeting, decision: null, item: null, text: SECRET, owner: porvoo.chair, dueOn: '2026-05-01' }))
    const { rows: [row] } = await database.owner.query<{ revision: number }>('select revision from meetings where id = $1', [meeting])
    await change(host, (db) => closeMeeting(host, db, { meeting, revision: row!.revision }))
    await deliverJoint()
    expect((await view(invitation))?.copy).toBeNull()
    await approve(meeting)
    await deliverJoint()

    const received = await view(invitation)
    expect(received?.copy?.items).toMatchObject([{ title: { sv: { text: 'Gemensam ungdomsdag' } }, notes: { sv: { text: 'Dagen hålls i maj.' } }, decisions: [{ text: { sv: { text: 'Vi håller en ungdomsdag.' } } }] }])
    const decision = received!.copy!.items[0]!.decisions[0]!.id
    const taken = await Promise.allSettled([1, 2].map(() => change(guest, (db) => takeDecision(guest, db, { invitation, decision }))))
    expect(taken.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    const own = (await view(invitation))!.taken[0]!
    expect(own).toMatchObject({ year: 2026, number: 1, copyId: decision })
    expect(await read(guest, (db) => findDecision(guest, db, own.id))).toMatchObject({ invitationId: invitation, meetingId: null, decidedOn: '2026-03-04' })
    expect((await read(guest, (db) => listBand(guest, db))).meetings.at(-1)).toMatchObject({ id: invitation, hasDecision: true })
    expect((await read(guest, (db) => listMeetings(guest, db))).find((one) => one.id === invitation)?.decisions).toBe(1)

    const { rows: [crossed] } = await database.owner.query<{ delivered: boolean }>('select delivered_at is not null as delivered from meeting_guests where meeting_id = $1', [meeting])
    expect(crossed?.delivered).toBe(true)
    // The walls: nothing of the host's own reached the guest, and of the guest nothing but the answer reached the host.
    const [atGuest, atHost] = [await everythingOf(kuopio.id), await everythingOf(porvoo.id)]
    expect(atGuest).not.toContain(SECRET)
    for (const id of [shared, secret, porvoo.chair, ...porvoo.seats]) expect(atGuest).not.toContain(id)
    for (const id of [invitation, kuopio.chair, kuopio.member, ...kuopio.seats]) expect(atHost).not.toContain(id)
    await expect(database.owner.query(`update meeting_invitations set body = '{}' where id = $1`, [invitation])).rejects.toThrow(/as the host approved it/)
  })

})

describe('the host decides', () => {
  it('on time, place and shared items; whoever was called is told', async () => {
    const { meeting, own, invitation } = await invited('2027-03-04')
    await answer(invitation, 'yes')
    const mine = await read(guest, (db) => findMeeting(guest, db, invitation))
    await change(guest, (db) => callMeeting(guest, db, { meeting: invitation, revision: mine!.revision }))
    const letters = async () => (await database.owner.query<{ subject: string }>(`select subject from mails where "to" like '%kuopio%' order by created_at`)).rows.length
    const before = await letters()
    await expect(change(guest, (db) => rescheduleMeeting(guest, db, { ...occasion('2027-03-09'), meeting: invitation, revision: mine!.revision + 1 }))).rejects.toMatchObject({ code: 'meetings:problem.hostDecides' })
    await expect(change(guest, (db) => cancelMeeting(guest, db, { meeting: invitation, revision: mine!.revision + 1, reason: 'x' }))).rejects.toMatchObject({ code: 'meetings:problem.hostDecides' })
    await expect(change(guest, (db) => inviteNetwork(guest, db, { meeting: invitation, guest: third.id }))).rejects.toMatchObject({ code: 'meetings:problem.hostDecides' })

    await change(host, (db) => rescheduleMeeting(host, db, { ...occasion('2027-03-11', { venue: 'Biblioteket' }), meeting, revision: 1 }))
    const items = (await read(host, (db) => findMeeting(host, db, meeting)))!.items
    await change(host, (db) => shareItems(host, db, { meeting, items: items.filter((item) => item.id === own).map((item) => item.id) }))
    await deliverJoint()
    expect(await read(guest, (db) => findMeeting(guest, db, invitation))).toMatchObject({ state: 'called', venue: 'Biblioteket', startsAt: new Date('2027-03-11T07:00:00Z'), items: [{ title: { sv: { text: SECRET } } }] })
    const moved = await letters()
    expect(moved).toBeGreaterThan(before)
    await change(host, (db) => cancelMeeting(host, db, { meeting, revision: 2, reason: 'snöstorm hos värden' }))
    await deliverJoint()
    expect(await view(invitation)).toMatchObject({ state: 'cancelled' })
    expect(await read(guest, (db) => findMeeting(guest, db, invitation))).toMatchObject({ state: 'cancelled' })
    expect(await everythingOf(kuopio.id)).not.toContain('snöstorm')
    expect(await letters()).toBeGreaterThan(moved)
    await expect(answer(invitation, 'no')).rejects.toMatchObject({ code: 'meetings:problem.invitationOff' })
  })

  it('on what is shared, until the minutes are approved and no longer', async () => {
    const { meeting, shared, invitation } = await invited('2026-02-03')
    await answer(invitation, 'yes')
    await change(host, (db) => recordAttendance(host, db, { meeting, revision: 1, attendance: { [porvoo.seats[0]!]: 'present' } }))
    await change(host, (db) => closeMeeting(host, db, { meeting, revision: 2 }))
    const share = (items: string[]) => change(host, (db) => shareItems(host, db, { meeting, items }))
    await share([])
    await share([shared])
    await approve(meeting)
    await expect(share([])).rejects.toMatchObject({ code: 'meetings:problem.sharedAlready' })
    expect(await change(host, (db) => deliverShared(host, db, meeting))).toBe(1)
    expect(await change(host, (db) => deliverShared(host, db, meeting))).toBe(0)
    await deliverJoint()
    expect((await view(invitation))?.copy?.items).toHaveLength(1)
  })

  it('never shares a restricted item, also one that is restricted later', async () => {
    const { meeting, shared, invitation } = await invited('2027-04-04')
    const restricted = { item: shared, revision: 2, title: { sv: 'Gemensam ungdomsdag' }, purpose: 'decide' as const, presenter: '', minutes: null, isRestricted: true, legalGround: '24 § OffL', readers: [] }
    await change(host, (db) => changeAgendaItem(host, db, restricted))
    await deliverJoint()
    expect((await view(invitation))?.agenda).toEqual([])
    await expect(change(host, (db) => shareItems(host, db, { meeting, items: [shared] }))).rejects.toMatchObject({ code: 'meetings:problem.restrictedStays' })
    await expect(database.owner.query('update agenda_items set is_shared = true where id = $1', [shared])).rejects.toThrow(/restricted_stays/)
  })
})

describe('the guest’s answer', () => {
  it('is one press, can be taken back, and stands in the calendar under one name', async () => {
    const { meeting, invitation } = await invited('2027-05-04')
    const event = async () => (await read(guest, (db) => findFeedPart(guest, db, { lng: 'sv', isPersonal: false, isOneOfMany: false }))).events.filter((one) => one.uid.includes(invitation))
    const asked = await event()
    expect(asked).toMatchObject([{ state: 'tentative' }])
    const accepted = await answer(invitation, 'yes')
    const planned = await event()
    expect(planned).toMatchObject([{ uid: asked[0]!.uid, state: 'tentative' }])
    expect(planned[0]!.sequence).toBeGreaterThan(asked[0]!.sequence)
    await change(guest, (db) => undoAnswer(guest, db, { invitation, undo: accepted.undo as 'none' }))
    expect(await view(invitation)).toMatchObject({ state: 'unanswered', hasMeeting: false })
    await answer(invitation, 'no')
    await deliverJoint()
    expect(await stateOf(meeting)).toEqual(['declined'])
    expect((await event())[0]?.state).toBe('cancelled')
    await answer(invitation, 'yes')
    await deliverJoint()
    expect(await stateOf(meeting)).toEqual(['coming'])
    expect((await read(guest, (db) => listInvitations(guest, db))).find((one) => one.id === invitation)).toMatchObject({ state: 'accepted', hasMeeting: true })
  })

  it('brings a called meeting back when a no becomes a yes, and cannot be no once attended', async () => {
    const { invitation } = await invited('2026-06-04')
    await answer(invitation, 'yes')
    await change(guest, async (db) => callMeeting(guest, db, { meeting: invitation, revision: (await findMeeting(guest, db, invitation))!.revision }))
    await answer(invitation, 'no')
    expect((await read(guest, (db) => findMeeting(guest, db, invitation)))?.state).toBe('cancelled')
    await answer(invitation, 'yes')
    const mine = (await read(guest, (db) => findMeeting(guest, db, invitation)))!
    expect(mine.state).toBe('draft')
    await change(guest, (db) => recordAttendance(guest, db, { meeting: invitation, revision: mine.revision, attendance: { [kuopio.seats[0]!]: 'present' }, guests: '' }))
    await expect(answer(invitation, 'no')).rejects.toMatchObject({ code: 'meetings:problem.attendedAlready' })
  })

  it('gives a network that declined no copy, and no decision to one that has not said yes', async () => {
    const { meeting, invitation } = await invited('2026-07-06')
    await answer(invitation, 'no')
    await change(host, (db) => deliverShared(host, db, meeting))
    await deliverJoint()
    expect((await view(invitation))?.copy).toBeNull()
    await answer(invitation, 'none')
    await deliverJoint()
    expect((await view(invitation))?.copy?.items).toHaveLength(1)
    await expect(change(guest, (db) => takeDecision(guest, db, { invitation, decision: invitation }))).rejects.toMatchObject({ code: 'meetings:problem.notAccepted' })
  })
})

describe('the worker', () => {
  it('does nothing twice, also when it was killed between the two sides', async () => {
    const { meeting, invitation } = await invited('2027-08-04')
    const revision = async () => (await database.owner.query('select revision, changed_at from meeting_invitations where id = $1', [invitation])).rows[0]
    const told = await revision()
    await deliverJoint()
    expect(await revision()).toEqual(told)
    await change(host, (db) => rescheduleMeeting(host, db, { ...occasion('2027-08-05'), meeting, revision: 1 }))
    const parcel = (await read(host, (db) => listParcels(host, db))).find((one) => one.hostMeetingId === meeting)!
    const inGuest = (await jobScope(kuopio.id))!
    await work(inGuest, (db) => receiveParcel(inGuest, db, parcel))
    const moved = await revision()
    expect(moved.revision).toBe(told.revision + 1)
    await deliverJoint()
    expect(await revision()).toEqual(moved)
  })

  it('lets one guest that fails stop no other, and says that it failed', async () => {
    await database.owner.query(`create function public.broken() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
      create trigger broken before insert on meeting_invitations for each row when (new.network_id = '${kuopio.id}') execute function public.broken()`)
    const meeting = String((await change(host, (db) => scheduleMeeting(host, db, occasion('2027-09-07')))).facts?.meeting)
    for (const one of [kuopio, third]) await change(host, (db) => inviteNetwork(host, db, { meeting, guest: one.id }))
    await expect(deliverJoint()).rejects.toThrow(/1 of the joint/)
    expect(await stateOf(meeting)).toEqual(['sending', 'asked'])
    await database.owner.query('drop trigger broken on meeting_invitations')
    await deliverJoint()
    expect(await stateOf(meeting)).toEqual(['asked', 'asked'])
    await change(host, (db) => withdrawGuest(host, db, { meeting, guest: third.id }))
    await deliverJoint()
    const invitation = await invitationOf(meeting, third.id)
    expect(await read(other, (db) => findInvitation(other, db, invitation))).toMatchObject({ state: 'cancelled' })
    await change(host, (db) => inviteNetwork(host, db, { meeting, guest: third.id }))
    await deliverJoint()
    expect(await read(other, (db) => findInvitation(other, db, invitation))).toMatchObject({ state: 'unanswered' })
  })

  it('refuses what makes no sense in words', async () => {
    const meeting = String((await change(host, (db) => scheduleMeeting(host, db, occasion('2027-10-07')))).facts?.meeting)
    const invite = (network: string) => change(host, (db) => inviteNetwork(host, db, { meeting, guest: network }))
    await expect(invite(porvoo.id)).rejects.toMatchObject({ code: 'meetings:problem.ownNetwork' })
    await expect(invite(meeting)).rejects.toMatchObject({ code: 'meetings:problem.chooseNetwork' })
    await invite(kuopio.id)
    await expect(invite(kuopio.id)).rejects.toMatchObject({ code: 'meetings:problem.alreadyInvited' })
    await expect(change(guest, (db) => inviteNetwork(guest, db, { meeting, guest: third.id }))).rejects.toMatchObject({ code: 'common:problem.notFound' })
    await expect(change(host, (db) => withdrawGuest(host, db, { meeting, guest: third.id }))).rejects.toMatchObject({ code: 'common:problem.notFound' })
  })
})
