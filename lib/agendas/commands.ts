import 'server-only'
import type { CommandResult } from '@/lib/action'
import type { NetworkScope } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { withTexts } from '@/lib/i18n/content'
import { texts } from '@/lib/i18n/texts'
import { lockedMeeting } from '@/lib/meetings/agenda-commands'
import { callMeeting } from '@/lib/meetings/call-commands'
import { isBeingPlanned } from '@/lib/meetings/rules'
import { problem } from '@/lib/problem'
import { notHere } from '@/lib/revisions/commands'
import type { z } from 'zod'
import { draftAgenda } from './queries'
import type { Suggestion } from './rules'
import type { bringBackSuggestionSchema, keepSuggestionSchema, sendCallSchema, setAsideSuggestionSchema } from './schema'
import { titleTexts } from './word-rules'

type Chosen = z.output<typeof keepSuggestionSchema>

/** Puts a suggestion on the agenda, last, with what it came from. Twice is once. */
export async function keepSuggestion(scope: NetworkScope, db: Db, input: Chosen): Promise<CommandResult> {
  const line = await suggested(scope, db, input)
  const id = await place(scope, db, input.meeting, line)
  await db.agendaChoice.deleteMany({ where: { ...choiceOf(scope, input) } })
  return { ids: [input.meeting, id], facts: { item: id } }
}

/** Drops a suggestion from this meeting, or moves it to the next, where it is proposed again if it is still true. */
export async function setAsideSuggestion(scope: NetworkScope, db: Db, input: z.output<typeof setAsideSuggestionSchema>): Promise<CommandResult> {
  await suggested(scope, db, input)
  const row = choiceOf(scope, input)
  await db.agendaChoice.upsert({ where: { networkId_meetingId_sourceKind_sourceId: row }, create: { ...row, choice: input.choice }, update: { choice: input.choice, chosenAt: new Date() }, select: { sourceId: true } })
  return { ids: [input.meeting] }
}

/** Takes back that a suggestion was dropped or moved. */
export async function bringBackSuggestion(scope: NetworkScope, db: Db, input: z.output<typeof bringBackSuggestionSchema>): Promise<CommandResult> {
  await suggested(scope, db, input)
  await db.agendaChoice.deleteMany({ where: choiceOf(scope, input) })
  return { ids: [input.meeting] }
}

/** Sends the call with everything the draft still proposes on the agenda: what nobody dropped or moved is taken along. */
export async function sendCall(scope: NetworkScope, db: Db, input: z.output<typeof sendCallSchema>): Promise<CommandResult> {
  const draft = (await draftAgenda(scope, db, input.meeting)) ?? fail()
  for (const line of draft.lines.filter((one) => !one.isSetAside)) await place(scope, db, input.meeting, line)
  return await callMeeting(scope, db, input)
}

const choiceOf = (scope: NetworkScope, input: Chosen) => ({ networkId: scope.networkId, meetingId: input.meeting, sourceKind: input.source, sourceId: input.sourceId })

/** The suggestion as it stands now, the meeting held fast: a line that is no longer true cannot be kept. */
async function suggested(scope: NetworkScope, db: Db, input: Chosen): Promise<Suggestion> {
  const meeting = await lockedMeeting(scope, db, input.meeting)
  if (!isBeingPlanned(meeting.state)) throw problem('meetings:problem.isOver')
  const draft = await draftAgenda(scope, db, meeting.id)
  return draft?.lines.find((line) => line.source === input.source && line.id === input.sourceId) ?? fail()
}

async function place(scope: NetworkScope, db: Db, meetingId: string, line: Suggestion): Promise<string> {
  const { networkId, jurisdiction, languages } = scope
  const last = await db.agendaItem.aggregate({ where: { networkId, meetingId }, _max: { position: true } })
  const id = newId()
  const title = withTexts(null, titleTexts(line, languages, (lang) => texts(lang, jurisdiction)))
  await db.agendaItem.create({
    data: { networkId, id, meetingId, position: (last._max.position ?? 0) + 1, title, purpose: line.purpose, minutes: line.minutes, sourceKind: line.source, sourceId: line.id },
    select: { id: true },
  })
  return id
}

function fail(): never {
  throw notHere()
}
