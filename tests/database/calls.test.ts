import { randomUUID } from 'node:crypto'
import ICAL from 'ical.js'
import { beforeEach, expect, test } from 'vitest'
import { findLinkScope } from '@/lib/access/find'
import { read } from '@/lib/access/read'
import { type LinkScope, settingsOf } from '@/lib/access/scopes'
import { seeToCalls } from '@/lib/agendas/due-commands'
import { type Db, transaction } from '@/lib/db/transaction'
import { bytesOf, listFiles } from '@/lib/files/open'
import { addAgendaItem, changeAgendaItem, removeAgendaItem } from '@/lib/meetings/agenda-commands'
import { attachFile, detachFile } from '@/lib/meetings/attachment-commands'
import { listSeatsOn } from '@/lib/meetings/attendance-queries'
import { callMeeting } from '@/lib/meetings/call-commands'
import { findAskedCall, findCallFile, listReplies } from '@/lib/meetings/call-queries'
import { cancelMeeting, rescheduleMeeting, scheduleMeeting } from '@/lib/meetings/commands'
import { findMeeting } from '@/lib/meetings/queries'
import { answerCall, answerCallByLink } from '@/lib/meetings/reply-commands'
import { testDatabase } from '../support/database'
import { scopes } from '../support/scopes'
import { chairOf, change, twoNetworks } from '../support/two-networks'

const database = await testDatabase()
const { porvoo, kuopio } = await twoNetworks(database)
const [chair, stranger] = [chairOf(porvoo), chairOf(kuopio)]
const deputy = randomUUID()
await database.owner.query(`insert into members (network_id, id, name, email, language, valid_from) values ($1, $2, 'Test Deputy', 'deputy@example.org', 'en', '2020-01-01')`, [porvoo.id, deputy])
await database.owner.query(`insert into seat_deputies (network_id, id, seat_id, member_id, valid_from) values ($1, $2, $3, $4, '2020-01-01')`, [porvoo.id, randomUUID(), porvoo.seats[1], deputy])

const occasion = (date: string, more: object = {}) => ({ kind: 'ordinary' as const, date, startsAt: '09:00', endsAt: '11:00', venue: 'Stadshuset', remoteLink: '', isPublic: false, callsItself: false, ...more })
const plan = async (date: string, more: object = {}) => String((await change(chair, (db) => scheduleMeeting(chair, db, occasion(date, more)))).facts?.meeting)
const item = async (meeting: string, sv: string) => String((await change(chair, (db) => addAgendaItem(chair, db, { meeting, title: { sv }, purpose: 'decide', presenter: '' }))).facts?.item)
const byLink = <T>(scope: LinkScope, run: (db: Db) => Promise<T>) => transaction(settingsOf(scope), run)
const text = (name: string) => new File(['en rad'], name)
const raise = (): never => { throw new Error('it is not there') }

type Letter = { to: string; language: string; subject: string; text: string; calendar: string; attachments: { name: string; fileId: string }[] | null }
const letters = async () => (await database.owner.query<Letter>('select "to", language, subject, text, calendar, attachments from mails order by created_at, id')).rows
const letterTo = async (language: string) => (await letters()).filter((one) => one.language === language).at(-1) ?? raise()
beforeEach(async () => void (await database.owner.query('delete from mails')))

/** What an independent reader finds in a letter's invitation. */
function eventIn(letter: Letter) {
  const calendar = new ICAL.Component(ICAL.parse(letter.calendar))
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? raise())
  return { method: calendar.getFirstPropertyValue('method'), uid: event.uid, sequence: event.sequence, start: event.startDate.toJSDate().toISOString(), description: event.description, attendees: event.attendees.map((one) => one.getFirstValue()) }
}

async function linkIn(letter: Letter): Promise<LinkScope> {
  return (await findLinkScope(/\/link\/([\w-]+)/.exec(letter.text)?.[1] ?? '', ['call'])) ?? raise()
}

test('call, change and cancellation keep one uid and count up, each in the receiver’s language', async () => {
  const meeting = await plan('2099-03-04')
  await item(meeting, 'Väntetiden')
  const called = await change(chair, (db) => callMeeting(chair, db, { meeting, revision: 1 }))
  expect(called.facts?.called).toBe(2)
  const first = eventIn(await letterTo('fi'))
  expect(first).toMatchObject({ method: 'REQUEST', uid: `meeting-${meeting}@samverk`, start: '2099-03-04T07:00:00.000Z', attendees: [`MAILTO:member-${porvoo.slug}@example.org`] })
  expect((await letterTo('sv')).subject).toContain('Möteskallelse')

  await byLink(await linkIn(await letterTo('fi')), async (db) => answerCallByLink(await linkIn(await letterTo('fi')), db, { answer: 'coming' }))
  await change(chair, (db) => rescheduleMeeting(chair, db, { meeting, revision: 2, ...occasion('2099-03-30') }))
  const second = eventIn(await letterTo('fi'))
  expect(second).toMatchObject({ method: 'REQUEST', uid: first.uid, start: '2099-03-30T06:00:00.000Z' })
  // An answer to another day is asked for anew.
  expect((await read(chair, (db) => listReplies(chair, db, { id: meeting, startsAt: new Date('2099-03-30T06:00:00Z'), state: 'called' })))?.seats.map((seat) => seat.answer)).toEqual([null, null, null])

  await change(chair, (db) => cancelMeeting(chair, db, { meeting, revision: 3, reason: 'Snöstorm' }))
  const last = await letterTo('fi')
  expect(eventIn(last)).toMatchObject({ method: 'CANCEL', uid: first.uid })
  expect(last.text).toContain('Syy: Snöstorm')
  expect([first.sequence, second.sequence, eventIn(last).sequence]).toEqual([1, 2, 3])
  expect(await letters()).toHaveLength(6)
})

test('a restricted item and its file stay out of letters, calendars and link pages of those who do not stand on it', async () => {
  const meeting = await plan('2099-04-07')
  const [open, secret] = [await item(meeting, 'Öppet ärende'), await item(meeting, 'Hemligt ärende')]
  await change(chair, (db) => changeAgendaItem(chair, db, { item: secret, revision: 1, title: { sv: 'Hemligt ärende' }, purpose: 'decide', presenter: '', minutes: null, isRestricted: true, legalGround: '24 §', readers: [] }))
  await change(chair, (db) => attachFile(chair, db, { item: open, file: text('underlag.txt') }))
  const { facts } = await change(chair, (db) => attachFile(chair, db, { item: secret, file: text('hemlig.txt') }))
  await change(chair, (db) => callMeeting(chair, db, { meeting, revision: 1 }))

  const [toMember, toChair] = [await letterTo('fi'), await letterTo('sv')]
  expect([toMember.attachments?.map((one) => one.name), toChair.attachments?.map((one) => one.name)]).toEqual([['underlag.txt'], ['underlag.txt', 'hemlig.txt']])
  expect(toMember.text + toMember.calendar).not.toContain('Hemligt')
  expect(eventIn(toChair).description).toContain('Hemligt ärende')
  const link = await linkIn(toMember)
  const seen = await read(link, (db) => findAskedCall(link, db))
  expect(seen?.items.map((one) => [one.isHidden, one.title.sv?.text ?? null, one.files.length])).toEqual([[false, 'Öppet ärende', 1], [true, null, 0]])
  expect(await read(link, (db) => findCallFile(link, db, String(facts?.file)))).toBeNull()
  expect(await read(link, (db) => findCallFile(link, db, seen?.items[0]?.files[0]?.id ?? ''))).toMatchObject({ name: 'underlag.txt', kind: 'txt' })
  await change(chair, (db) => cancelMeeting(chair, db, { meeting, revision: 2, reason: 'slut' }))
})

test('a decline calls the deputy once, who is let off when the member comes after all', async () => {
  const meeting = await plan('2099-05-06')
  await item(meeting, 'Väntetiden')
  await change(chair, (db) => callMeeting(chair, db, { meeting, revision: 1 }))
  const link = await linkIn(await letterTo('fi'))
  const answer = (value: 'coming' | 'remote' | 'declined') => byLink(link, (db) => answerCallByLink(link, db, { answer: value }))
  const toDeputy = async () => (await letters()).filter((one) => one.to === 'deputy@example.org')
  expect(await toDeputy()).toHaveLength(0)
  await answer('declined')
  await answer('declined')
  expect((await toDeputy()).map((one) => eventIn(one).method)).toEqual(['REQUEST'])
  const hers = await linkIn((await toDeputy())[0] ?? raise())
  expect(await read(hers, (db) => findAskedCall(hers, db))).toMatchObject({ isDeputy: true })
  await byLink(hers, (db) => answerCallByLink(hers, db, { answer: 'coming' }))
  const at = { id: meeting, startsAt: new Date('2099-05-06T06:00:00Z'), state: 'called' as const }
  const [, , youth] = (await read(chair, (db) => listReplies(chair, db, at)))?.seats ?? []
  expect(youth).toMatchObject({ answer: 'declined', deputy: { answer: 'coming', person: { name: 'Test Deputy' } }, isDeputyTaken: false })
  expect((await read(chair, (db) => listSeatsOn(chair, db, at))).map((seat) => seat.expected)[2]).toBe('deputy')

  await answer('remote')
  expect((await toDeputy()).map((one) => eventIn(one).method)).toEqual(['REQUEST', 'CANCEL'])
  expect(await read(hers, (db) => findAskedCall(hers, db))).toMatchObject({ isReleased: true })
  await expect(byLink(hers, (db) => answerCallByLink(hers, db, { answer: 'coming' }))).rejects.toMatchObject({ code: 'meetings:problem.released' })
  expect((await read(chair, (db) => listSeatsOn(chair, db, at))).map((seat) => seat.expected)[2]).toBe('remote')
  await change(chair, (db) => cancelMeeting(chair, db, { meeting, revision: 2, reason: 'slut' }))
})

test('a deputy who has a seat of her own at the same hour is not called twice, and the page says so', async () => {
  await database.owner.query(`insert into seat_holders (network_id, id, seat_id, member_id, role, valid_from) select network_id, $2, id, $3, 'member', '2020-01-01' from seats where network_id = $1 and id <> all ($4)`, [porvoo.id, randomUUID(), deputy, porvoo.seats])
  const meeting = await plan('2099-06-03')
  await change(chair, (db) => callMeeting(chair, db, { meeting, revision: 1 }))
  const decline = () => change(chair, (db) => answerCall(chair, db, { meeting, member: porvoo.member, answer: 'declined' }))
  expect((await decline()).facts?.deputies).toBe(0)
  const at = { id: meeting, startsAt: new Date('2099-06-03T06:00:00Z'), state: 'called' as const }
  const seats = (await read(chair, (db) => listReplies(chair, db, at)))?.seats ?? []
  expect(seats.map((seat) => [seat.answer, seat.isDeputyTaken])).toEqual([[null, false], [null, false], ['declined', true]])
  const member = scopes.network({ networkId: porvoo.id, role: 'member', memberId: porvoo.member })
  expect((await read(member, (db) => listReplies(member, db, at)))?.seats.map((seat) => seat.person)).toEqual([null, null, null])
  await expect(change(member, (db) => answerCall(member, db, { meeting, member: porvoo.chair, answer: 'coming' }))).rejects.toMatchObject({ code: 'common:problem.notAllowed' })
  await database.owner.query(`update meetings set starts_at = now() - interval '1 hour' where id = $1`, [meeting])
  await expect(decline()).rejects.toMatchObject({ code: 'meetings:problem.replyTooLate' })
  await database.owner.query(`update meetings set state = 'cancelled' where id = $1`, [meeting])
})

test('files are attached to an item and taken off, and go with it', async () => {
  const meeting = await plan('2099-07-01')
  const [first, second] = [await item(meeting, 'Ett'), await item(meeting, 'Två')]
  const attach = async (to: string, name: string) => String((await change(chair, (db) => attachFile(chair, db, { item: to, file: text(name) }))).facts?.file)
  const [one, two] = [await attach(first, 'ett.txt'), await attach(second, 'två.txt')]
  expect((await bytesOf(porvoo.id, one)).toString()).toBe('en rad')
  await expect(change(stranger, (db) => detachFile(stranger, db, { item: first, file: one }))).rejects.toMatchObject({ code: 'common:problem.notFound' })
  await expect(change(chair, (db) => attachFile(chair, db, { item: first, file: new File(['MZ'], 'ett.exe') }))).rejects.toMatchObject({ code: 'files:problem.notAllowed' })
  await change(chair, (db) => detachFile(chair, db, { item: first, file: one }))
  await change(chair, (db) => removeAgendaItem(chair, db, { item: second }))
  expect(await read(chair, (db) => listFiles(chair, db, [one, two]))).toEqual([])
  expect((await read(chair, (db) => findMeeting(chair, db, meeting)))?.items.map((row) => row.files)).toEqual([[]])
  await change(chair, (db) => cancelMeeting(chair, db, { meeting, revision: 1, reason: 'slut' }))
})

test('a due call is asked for once, or goes by itself where that was chosen', async () => {
  const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  const [asked, own] = [await plan(soon), await plan(soon, { callsItself: true })]
  for (const meeting of [asked, own]) await item(meeting, 'Väntetiden')
  expect(await change(chair, (db) => seeToCalls(chair, db))).toBe(2)
  expect((await letters()).map((one) => one.subject.split(':')[0])).toEqual(expect.arrayContaining(['Dags att skicka kallelsen', 'Möteskallelse', 'Kokouskutsu']))
  expect(await read(chair, async (db) => [(await findMeeting(chair, db, asked))?.state, (await findMeeting(chair, db, own))?.state])).toEqual(['draft', 'called'])
  expect(await change(chair, (db) => seeToCalls(chair, db))).toBe(0)
})

test('a stranger reads no reply and answers for nobody', async () => {
  const meeting = await plan('2099-09-02')
  await change(chair, (db) => callMeeting(chair, db, { meeting, revision: 1 }))
  const link = await linkIn(await letterTo('fi'))
  const foreign = scopes.link({ ...link, networkId: kuopio.id })
  expect(await read(foreign, (db) => findAskedCall(foreign, db))).toBeNull()
  const missing = { code: 'common:problem.notFound', details: { status: 404 } }
  await expect(byLink(foreign, (db) => answerCallByLink(foreign, db, { answer: 'coming' }))).rejects.toMatchObject(missing)
  await expect(change(stranger, (db) => answerCall(stranger, db, { meeting, member: porvoo.member, answer: 'coming' }))).rejects.toMatchObject(missing)
  expect((await read(stranger, (db) => listReplies(stranger, db, { id: meeting, startsAt: new Date('2099-09-02T06:00:00Z'), state: 'called' })))?.seats.every((seat) => seat.answer === null)).toBe(true)
})
