import 'server-only'
import type { LinkScope, NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import type { LocalizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { type ActionLine, isId, listActions } from '@/lib/meetings/queries'
import { listHiddenItems } from '@/lib/meetings/restriction-queries'
import type { Course } from './rules'
import type { DecisionAnswer } from './schema'

export type DecisionLine = Course & {
  id: string; year: number; number: number; text: LocalizedText; decidedOn: string; forwardedTo: string | null
  meetingId: string | null; procedureId: string | null
}

const LINE = { id: true, year: true, number: true, text: true, decidedOn: true, forwardedTo: true, forwardedOn: true, receivedOn: true, answer: true, meetingId: true, procedureId: true } as const

type Stored = Omit<DecisionLine, 'text' | 'decidedOn' | 'forwardedOn' | 'receivedOn'> & { text: unknown; decidedOn: Date; forwardedOn: Date | null; receivedOn: Date | null }

function lineOf({ id, year, number, text, decidedOn, forwardedTo, forwardedOn, receivedOn, answer, meetingId, procedureId }: Stored): DecisionLine {
  return { id, year, number, forwardedTo, answer, meetingId, procedureId, text: text as LocalizedText, decidedOn: isoDay(decidedOn), forwardedOn: forwardedOn && isoDay(forwardedOn), receivedOn: receivedOn && isoDay(receivedOn) }
}

/** Which decisions a list shows. `waiting`: sent, and without an answer. */
export type Which = 'all' | 'waiting' | 'answered'

/** The decisions of the network that the reader may read, newest first. */
export async function listDecisions(scope: NetworkScope, db: Db, which: Which): Promise<DecisionLine[]> {
  const hidden = [...(await listHiddenItems(scope, db))]
  const course = { all: {}, waiting: { forwardedOn: { not: null }, answer: null }, answered: { answer: { not: null } } }[which]
  const rows = await db.decision.findMany({
    where: { networkId: scope.networkId, OR: [{ agendaItemId: null }, { agendaItemId: { notIn: hidden } }], ...course },
    orderBy: [{ year: 'desc' }, { number: 'desc' }], select: LINE,
  })
  return rows.map(lineOf)
}

/** The trail of a decision: where it was made, who does what because of it, and which goals stand on it with what they are measured by. */
export type DecisionView = DecisionLine & {
  revision: number; dissent: string | null; forwardedEmail: string | null; remindedOn: string | null
  answerText: string | null; answeredName: string | null; answeredOn: string | null
  meetingOn: Date | null; /** The invitation to another network's meeting in which it was made */ invitationId: string | null; actions: ActionLine[]
  goals: { id: string; text: LocalizedText; indicatorId: string | null }[]
}

/** One decision with its trail; null when it is not here, or kept from this reader. */
export async function findDecision(scope: NetworkScope, db: Db, id: string): Promise<DecisionView | null> {
  if (!isId(id)) return null
  const { networkId } = scope
  const row = await db.decision.findUnique({
    where: { networkId_id: { networkId, id } },
    include: { meeting: { select: { startsAt: true } }, goalVersions: { orderBy: { version: 'desc' }, select: { goalId: true, text: true, networkIndicatorId: true } } },
  })
  if (!row || (row.agendaItemId && (await listHiddenItems(scope, db)).has(row.agendaItemId))) return null
  const goals = row.goalVersions.filter((version, i, all) => all.findIndex((other) => other.goalId === version.goalId) === i)
  return {
    ...lineOf(row), revision: row.revision, dissent: row.dissent, forwardedEmail: row.forwardedEmail, remindedOn: row.remindedOn && isoDay(row.remindedOn),
    answerText: row.answerText, answeredName: row.answeredName, answeredOn: row.answeredOn && isoDay(row.answeredOn),
    meetingOn: row.meeting?.startsAt ?? null, invitationId: row.invitationId,
    actions: await listActions(scope, db, { decisionId: id }),
    goals: goals.map((one) => ({ id: one.goalId, text: one.text as LocalizedText, indicatorId: one.networkIndicatorId })),
  }
}

export type AskedDecision = { network: LocalizedText; languages: string[]; jurisdiction: string; body: string; year: number; number: number; text: LocalizedText; decidedOn: string; isReceived: boolean; answer: DecisionAnswer | null }

/** What a body sees behind its link: the one decision, and nothing else of the network. */
export async function findAskedDecision(scope: LinkScope, db: Db): Promise<AskedDecision | null> {
  const { networkId, objectId } = scope
  const network = await db.network.findUnique({ where: { id: networkId }, select: { names: true, languages: true, jurisdictionCode: true } })
  const row = await db.decision.findUnique({ where: { networkId_id: { networkId, id: objectId } }, select: { ...LINE, forwardedTo: true } })
  if (!network || !row) return null
  const line = lineOf(row)
  return { network: network.names as LocalizedText, languages: network.languages, jurisdiction: network.jurisdictionCode, body: line.forwardedTo ?? '', year: line.year, number: line.number, text: line.text, decidedOn: line.decidedOn, isReceived: line.receivedOn !== null, answer: line.answer }
}
