import 'server-only'
import type { Db } from '@/lib/db/transaction'
import { isoDay } from '@/lib/i18n/dates'
import type { ActionTimes, DecisionTimes, GoalStanding } from './course-rules'

export type Course = { decisions: DecisionTimes[]; actions: ActionTimes[]; goals: GoalStanding[] }

/** What a network has decided, agreed to do and aims at, by days and states alone: no text and no person is read. */
export async function readCourse(db: Db, networkId: string): Promise<Course> {
  const decisions = await db.decision.findMany({ where: { networkId }, select: { decidedOn: true, forwardedOn: true, forwardedTo: true, answeredOn: true } })
  const actions = await db.actionPoint.findMany({ where: { networkId, state: { not: 'cancelled' } }, select: { dueOn: true, closedOn: true, state: true } })
  const goals = await db.goal.findMany({
    where: { networkId, state: { in: ['adopted', 'reached', 'not_reached'] } }, select: { state: true, judgements: { orderBy: { judgedAt: 'desc' }, take: 1, select: { status: true } } },
  })
  return {
    decisions: decisions.map((row) => ({ decidedOn: isoDay(row.decidedOn), isForwarded: row.forwardedTo !== null || row.forwardedOn !== null, isAnswered: row.answeredOn !== null })),
    actions: actions.map((row) => ({ dueOn: isoDay(row.dueOn), doneOn: row.state === 'done' && row.closedOn ? isoDay(row.closedOn) : null })),
    goals: goals.map((row) => (row.state === 'adopted' ? (row.judgements[0]?.status ?? 'unjudged') : row.state as GoalStanding)),
  }
}
