import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { findLinkScope } from '@/lib/access/find'
import { read } from '@/lib/access/read'
import type { LinkScope, NetworkScope } from '@/lib/access/scopes'
import { findMeeting } from '@/lib/meetings/queries'
import { answerPoll, answerPollByLink } from '@/lib/polls/answer-commands'
import { askForTime, closePoll, remindOfPolls } from '@/lib/polls/commands'
import { proposePoll } from '@/lib/polls/proposal-queries'
import { findAskedPoll, findPoll, listPolls } from '@/lib/polls/queries'
import type { PollAnswer } from '@/lib/polls/schema'
import { settingsOf } from '@/lib/access/scopes'
import { transaction, type Db } from '@/lib/db/transaction'
import { testDatabase } from '../support/database'
import { scopes } from '../support/scopes'
import { chairOf, change, twoNetworks } from '../support/two-networks'

const database = await testDatabase()
const { porvoo, kuopio } = await twoNetworks(database)
const [chair, stranger] = [chairOf(porvoo), chairOf(kuopio)]
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const question = (more: object = {}) => ({
  title: { sv: 'Höstens möte', fi: 'Syksyn kokous' }, venue: 'Stadshuset', closesOn: inDays(10),
  times: [null, { date: inDays(30), startsAt: '09:00', endsAt: '11:00' }, { date: inDays(23), startsAt: '13:00', endsAt: '15:00' }], ...more,
})
const ask = async (more: object = {}) => String((await change(chair, (db) => askForTime(chair, db, question(more)))).ids?.[0])
const view = async (id: string, scope: NetworkScope = chair) => (await read(scope, (db) => findPoll(scope, db, id))) ?? raise()
const raise = (): never => { throw new Error('there is no such poll') }
const byLink = <T>(scope: LinkScope, run: (db: Db) => Promise<T>) => transaction(settingsOf(scope), run)

/** The scope that the newest letter's link opens. */
async function linkOf(language: string): Promise<LinkScope> {
  const { rows } = await database.owner.query<{ text: string }>('select text from mails where language = $1 order by created_at desc, id desc limit 1', [language])
  const token = /\/link\/([\w-]+)/.exec(rows[0]?.text ?? '')?.[1] ?? ''
  return (await findLinkScope(token, ['poll'])) ?? raise()
}

async function answersTo(poll: string, answers: readonly PollAnswer[]): Promise<Record<string, PollAnswer>> {
  return Object.fromEntries((await view(poll)).options.map((option, i) => [option.id, answers[i] ?? 'no']))
}

test('a poll asks everybody on a seat in their language, is answered by link and again, and becomes a draft meeting in one press', async () => {
  const poll = await ask()
  const letters = await database.owner.query<{ language: string; text: string }>('select language, text from mails order by language')
  expect(letters.rows.map((row) => row.language)).toEqual(['fi', 'sv'])
  expect(letters.rows[0]?.text).toContain('Syksyn kokous')
  expect(letters.rows[0]?.text).toMatch(/klo\s13–15/)

  const link = await linkOf('fi')
  expect(await read(link, (db) => findAskedPoll(link, db))).toMatchObject({ isOpen: true, hasAnswered: false, answers: {}, timeZone: 'Europe/Helsinki', venue: 'Stadshuset' })
  await byLink(link, async (db) => answerPollByLink(link, db, { answers: await answersTo(poll, ['no', 'yes']) }))
  await byLink(link, async (db) => answerPollByLink(link, db, { answers: await answersTo(poll, ['if_needed', 'yes']) }))
  await change(chair, async (db) => answerPoll(chair, db, { poll, answers: await answersTo(poll, ['yes', 'no']) }))
  const seen = await view(poll)
  expect(seen.options.map((option) => option.startsAt < new Date(`${inDays(25)}T00:00:00Z`))).toEqual([true, false])
  expect(seen.people.map((one) => [one.person?.name, Object.values(one.answers)])).toEqual([['Test Chair', ['yes', 'no']], ['Test Member', ['if_needed', 'yes']]])
  const first = seen.options[0] ?? raise()
  const closed = await change(chair, (db) => closePoll(chair, db, { poll, revision: 1, option: first.id }))
  const meeting = await read(chair, (db) => findMeeting(chair, db, String(closed.facts?.meeting)))
  expect(meeting).toMatchObject({ state: 'draft', startsAt: first.startsAt, endsAt: first.endsAt, venue: 'Stadshuset', title: { sv: { text: 'Höstens möte' } } })

  await expect(byLink(link, async (db) => answerPollByLink(link, db, { answers: await answersTo(poll, ['no', 'no']) }))).rejects.toMatchObject({ code: 'polls:problem.closed', details: { status: 409 } })
  expect(await read(link, (db) => findAskedPoll(link, db))).toMatchObject({ isOpen: false, meeting: { startsAt: first.startsAt } })
  await expect(change(chair, (db) => closePoll(chair, db, { poll, revision: 2, option: first.id }))).rejects.toMatchObject({ code: 'polls:problem.closed' })
})

test('answers are asked for at each time, refused after the last day, and shown to others by sector alone', async () => {
  const poll = await ask()
  const link = await linkOf('fi')
  const answers = await answersTo(poll, ['yes', 'yes'])
  const [only] = Object.entries(answers)
  await expect(byLink(link, (db) => answerPollByLink(link, db, { answers: Object.fromEntries([only ?? raise()]) }))).rejects.toMatchObject({ code: 'polls:problem.unanswered' })
  const member = scopes.network({ networkId: porvoo.id, role: 'member', memberId: porvoo.member })
  await change(member, (db) => answerPoll(member, db, { poll, answers }))
  expect((await view(poll, member)).people.map((one) => one.person)).toEqual([null, null])
  const outsider = scopes.network({ networkId: porvoo.id, role: 'member', memberId: randomUUID() })
  await expect(change(outsider, (db) => answerPoll(outsider, db, { poll, answers }))).rejects.toMatchObject({ code: 'common:problem.notAllowed' })
  await database.owner.query(`update polls set closes_on = current_date - 2 where id = $1`, [poll])
  await expect(change(member, (db) => answerPoll(member, db, { poll, answers }))).rejects.toMatchObject({ code: 'polls:problem.closed' })
  await change(chair, (db) => closePoll(chair, db, { poll, revision: 1, option: null }))
  expect(await view(poll)).toMatchObject({ isClosed: true, meetingId: null })
})

test('what cannot be is refused at its field', async () => {
  const refused = (more: object, field: string, code: string) => expect(ask(more)).rejects.toMatchObject({ code, details: { field } })
  const time = question().times[1] ?? raise()
  await refused({ times: [time, { ...time }] }, 'times.1.date', 'polls:problem.twice')
  await refused({ times: [time, { ...time, date: '2020-01-07' }] }, 'times.1.date', 'polls:problem.past')
  await refused({ times: [time, { ...time, date: '2027-03-28', startsAt: '03:30', endsAt: '05:00' }] }, 'times.1.startsAt', 'common:problem.skippedTime')
  await refused({ closesOn: inDays(30) }, 'closesOn', 'polls:problem.closesTooLate')
  await refused({ closesOn: inDays(-2) }, 'closesOn', 'polls:problem.closesPast')
})

test('those who are silent are reminded once, two days before the last day', async () => {
  const poll = await ask()
  await change(chair, async (db) => answerPoll(chair, db, { poll, answers: await answersTo(poll, ['yes', 'yes']) }))
  expect(await change(chair, (db) => remindOfPolls(chair, db))).toBe(0)
  await database.owner.query(`update polls set closes_on = current_date + 1 where id = $1`, [poll])
  expect(await change(chair, (db) => remindOfPolls(chair, db))).toBe(1)
  expect(await change(chair, (db) => remindOfPolls(chair, db))).toBe(0)
  const { rows } = await database.owner.query<{ language: string; subject: string }>('select language, subject from mails order by created_at desc, id desc limit 1')
  expect(rows[0]).toMatchObject({ language: 'fi', subject: expect.stringContaining('Muistutus') })
})

test('a poll stands filled in: three usual times, a title in each language and a week to answer', async () => {
  const proposed = await read(chair, (db) => proposePoll(chair, db))
  expect(proposed.times).toHaveLength(3)
  expect(Object.values(proposed.title).map((one) => one.text)).toEqual(['Nätverkets möte', 'Verkoston kokous'])
  const sent = await change(chair, (db) => askForTime(chair, db, { ...proposed, title: { sv: 'Möte' }, venue: '' }))
  expect(sent.facts?.asked).toBe(2)
})

test('a stranger sees no poll and answers none', async () => {
  const poll = await ask()
  const answers = await answersTo(poll, ['yes', 'yes'])
  expect(await read(stranger, (db) => findPoll(stranger, db, poll))).toBeNull()
  expect(await read(stranger, (db) => listPolls(stranger, db))).toEqual([])
  const missing = { code: 'common:problem.notFound', details: { status: 404 } }
  await expect(change(stranger, (db) => answerPoll(stranger, db, { poll, answers }))).rejects.toMatchObject(missing)
  await expect(change(stranger, (db) => closePoll(stranger, db, { poll, revision: 1, option: null }))).rejects.toMatchObject(missing)
  const link = await linkOf('fi')
  const foreign = scopes.link({ ...link, networkId: kuopio.id })
  expect(await read(foreign, (db) => findAskedPoll(foreign, db))).toBeNull()
  await expect(byLink(foreign, (db) => answerPollByLink(foreign, db, { answers }))).rejects.toMatchObject(missing)
})
