import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { isoDay } from '@/lib/i18n/dates'
import { today } from '@/lib/i18n/moments'
import { type Texts, texts } from '@/lib/i18n/texts'
import { wallDate } from '@/lib/i18n/wall-time'
import { ACTION_COLUMNS, ACTION_STATES, type ActionState, type ActionWords } from './action-cell-rules'
import { actionKey, judgeActions } from './action-rules'
import { wordList } from './cell-rules'
import type { Owners } from './owner-rules'
import { everyTongue, listedWords, type Reading } from './reading-rules'

const TONGUES = () => everyTongue(texts)
const stateName = (t: Texts, state: ActionState) => t(`imports:actionState.${state}`)

/** What else than its key each column of actions is called in all languages. */
export function actionNames(): { key: string; names: string[] }[] {
  return ACTION_COLUMNS.map(({ key }) => ({ key, names: [key, ...TONGUES().flatMap((t) => [t.named(`imports:column.${key}`), ...listedWords(t.named(`imports:heads.${key}`))])] }))
}

/** All that a file of actions is held against today: who is and was here, the meetings held, the actions there are. */
export async function readActionsAround(scope: NetworkScope, db: Db, t: Texts): Promise<Reading> {
  const { networkId, timeZone } = scope
  const { words, choices, near } = await readActionWords(scope, db, t)
  const meetings = await db.meeting.findMany({ where: { networkId, state: { in: ['held', 'closed'] } }, orderBy: { startsAt: 'desc' }, select: { id: true, startsAt: true } })
  const known = await db.actionPoint.findMany({ where: { networkId }, select: { text: true, dueOn: true } })
  const around = {
    ...words, meetings: new Map(meetings.map((row) => [wallDate(row.startsAt, timeZone), row.id])), known: new Set(known.map((row) => actionKey({ text: row.text, dueOn: isoDay(row.dueOn) }))),
  }
  return { choices, near, judge: (rows) => judgeActions(rows, around) }
}

/** The words that a cell of an action may hold, the lists it is chosen from, and what a mistyped one was meant to be. */
export async function readActionWords(scope: NetworkScope, db: Db, t: Texts): Promise<{ words: ActionWords } & Pick<Reading, 'choices' | 'near'>> {
  const owners = await readOwners(scope, db)
  const states = ACTION_STATES.flatMap((state) => TONGUES().flatMap((tongue) => [stateName(tongue, state), ...listedWords(tongue(`imports:stateHeads.${state}`)), state].map((word): [string, ActionState] => [word, state])))
  const people = owners.members.filter((one) => one.until === null || one.until >= owners.day)
  const names = [...new Set([...people, ...owners.organisations].map((one) => one.name))]
  return {
    words: { owners, states: wordList(states) },
    choices: { owner: names, state: ACTION_STATES.map((state) => stateName(t, state)) },
    near: { owner: { words: names.map((name) => ({ word: name, shown: name })) }, state: { words: states.map(([word, state]) => ({ word, shown: stateName(t, state) })) } },
  }
}

/** Members of today and before, but for those shown by the seat alone, and the organisations around the table. */
async function readOwners({ networkId, timeZone }: NetworkScope, db: Db): Promise<Owners> {
  const members = await db.member.findMany({
    where: { networkId, isBySeatOnly: false, holdings: { none: { OR: [{ role: 'youth' }, { seat: { isYouth: true } }] } } },
    select: { id: true, name: true, email: true, validTo: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const organisations = await db.networkOrganisation.findMany({ where: { networkId }, select: { id: true, name: true }, orderBy: [{ validTo: { sort: 'desc', nulls: 'first' } }, { name: 'asc' }] })
  return { day: today(timeZone), organisations, members: members.map(({ validTo, ...row }) => ({ ...row, until: validTo && isoDay(validTo) })) }
}
