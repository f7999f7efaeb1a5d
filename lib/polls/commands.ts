import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { type LocalizedText, withTexts } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { today } from '@/lib/i18n/moments'
import { wallClock, wallDate } from '@/lib/i18n/wall-time'
import { scheduleMeeting } from '@/lib/meetings/commands'
import { spanOf } from '@/lib/meetings/occasion-rules'
import { problem } from '@/lib/problem'
import { notHere } from '@/lib/revisions/commands'
import type { z } from 'zod'
import { askParticipant, type AskedPerson, type PollLetter } from './letter-commands'
import { isTimeToRemind } from './rules'
import type { askForTimeSchema, closePollSchema } from './schema'

type Question = z.output<typeof askForTimeSchema>
const day = (text: string) => new Date(`${text}T00:00:00Z`)

/** Proposes times to everybody on a seat, each by a letter with a link. `facts.asked`: how many; whoever has no address is asked by the seat's contact. */
export async function askForTime(scope: NetworkScope, db: Db, input: Question): Promise<CommandResult> {
  const { networkId } = scope
  const options = timesOf(scope, input)
  const people = await db.member.findMany({ where: { networkId, ...inForce(), holdings: { some: inForce() } }, select: { id: true, email: true, language: true } })
  if (people.length === 0) throw problem('polls:problem.nobodySeated')
  const poll = { id: newId(), title: withTexts(null, input.title), venue: input.venue || null, closesOn: input.closesOn }
  await db.poll.create({ data: { networkId, ...poll, closesOn: day(poll.closesOn), createdBy: scope.userId }, select: { id: true } })
  await db.pollOption.createMany({ data: options.map((option) => ({ networkId, pollId: poll.id, id: newId(), ...option })) })
  const asked: AskedPerson[] = people.map(({ id, ...person }) => ({ memberId: id, participant: newId(), ...person }))
  await db.pollParticipant.createMany({ data: asked.map((one) => ({ networkId, pollId: poll.id, id: one.participant, memberId: one.memberId })) })
  const letter: PollLetter = { ...poll, options }
  for (const person of asked) await askParticipant(db, scope, letter, person, 'ask')
  return { ids: [poll.id], facts: { asked: asked.length } }
}

/** The proposed moments, the earliest first. Each is ahead, none comes twice, and the poll closes before the first of them. */
function timesOf({ timeZone }: NetworkScope, { times, closesOn }: Question): { startsAt: Date; endsAt: Date }[] {
  const typed = times.flatMap((row, i) => (row ? [{ ...spanOf(row, timeZone, `times.${i}.`), date: row.date, field: `times.${i}.date` }] : []))
  for (const [i, one] of typed.entries()) {
    if (one.startsAt <= new Date()) throw problem('polls:problem.past', { field: one.field })
    if (typed.slice(0, i).some((other) => other.startsAt.getTime() === one.startsAt.getTime())) throw problem('polls:problem.twice', { field: one.field })
  }
  if (closesOn < today(timeZone)) throw problem('polls:problem.closesPast', { field: 'closesOn' })
  if (typed.some((one) => one.date <= closesOn)) throw problem('polls:problem.closesTooLate', { field: 'closesOn' })
  return typed.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })).toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
}

/** Ends a poll. The picked time becomes a draft meeting under the poll's title and place, in the same press; without one, nothing comes of it. */
export async function closePoll(scope: NetworkScope, db: Db, input: z.output<typeof closePollSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const poll = await db.poll.findUnique({ where: { networkId_id: { networkId, id: input.poll } }, include: { options: true } })
  if (!poll) throw notHere()
  if (poll.closedAt) throw problem('polls:problem.closed', { status: 409 })
  const picked = poll.options.find((option) => option.id === input.option)
  if (input.option && !picked) throw notHere()
  const meetingId = picked ? await planAt(scope, db, picked, { title: poll.title as LocalizedText, venue: poll.venue }) : null
  const closed = await db.poll.updateMany({ where: { networkId, id: poll.id, revision: input.revision, closedAt: null }, data: { closedAt: new Date(), meetingId, revision: { increment: 1 } } })
  if (closed.count !== 1) throw problem('common:problem.changedMeanwhile', { status: 409 })
  return { ids: [meetingId ?? poll.id, poll.id], facts: { meeting: meetingId } }
}

async function planAt(scope: NetworkScope, db: Db, { startsAt, endsAt }: { startsAt: Date; endsAt: Date }, { title, venue }: { title: LocalizedText; venue: string | null }): Promise<string> {
  const { networkId, timeZone } = scope
  const occasion = { kind: 'ordinary' as const, date: wallDate(startsAt, timeZone), startsAt: wallClock(startsAt, timeZone), endsAt: wallClock(endsAt, timeZone), venue: venue ?? '', remoteLink: '', isPublic: false, callsItself: false }
  const id = String((await scheduleMeeting(scope, db, occasion)).ids?.[0])
  await db.meeting.update({ where: { networkId_id: { networkId, id } }, data: { title }, select: { id: true } })
  return id
}

/** Reminds those who are silent in each open poll, once, two days before its last day. For the worker; answers how many letters. */
export async function remindOfPolls(scope: NetworkScope, db: Db): Promise<number> {
  const { networkId, timeZone } = scope
  const open = await db.poll.findMany({
    where: { networkId, closedAt: null, remindedOn: null },
    include: { options: { orderBy: { startsAt: 'asc' } }, participants: { where: { answeredAt: null, member: inForce() }, select: { id: true, memberId: true, member: { select: { email: true, language: true } } } } },
  })
  const now = today(timeZone)
  let sent = 0
  for (const { options, participants, ...poll } of open) {
    const facts = { closedAt: poll.closedAt, closesOn: isoDay(poll.closesOn), remindedOn: null }
    if (!isTimeToRemind(facts, now)) continue
    const letter: PollLetter = { id: poll.id, title: poll.title as LocalizedText, venue: poll.venue, closesOn: facts.closesOn, options }
    for (const { id, memberId, member } of participants) sent += Number(await askParticipant(db, scope, letter, { participant: id, memberId, ...member }, 'remind'))
    await db.poll.update({ where: { networkId_id: { networkId, id: poll.id } }, data: { remindedOn: day(now) }, select: { id: true } })
  }
  return sent
}
