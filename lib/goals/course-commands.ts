import 'server-only'
import type { CommandResult } from '@/lib/action'
import type { NetworkScope } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { keepRevision, notHere } from '@/lib/revisions/commands'
import { problem } from '@/lib/problem'
import { recountFacts } from '@/lib/publications/commands'
import type { z } from 'zod'
import { lacksForAdoption } from './rules'
import type { adoptGoalSchema, endGoalSchema, judgeGoalSchema, showGoalSchema } from './schema'

/** Adopts the newest version: from then on it cannot be changed, only followed by another. `revision` is the version's own. */
export async function adoptGoal(scope: NetworkScope, db: Db, input: z.output<typeof adoptGoalSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const goal = await claimGoal(scope, db, input.goal)
  const version = await db.goalVersion.findFirst({ where: { networkId, goalId: goal.id }, orderBy: { version: 'desc' } })
  if (!version) throw notHere()
  if (version.approvedAt) throw problem('goals:problem.adoptedAlready', { status: 409 })
  if (version.revision !== input.revision) throw problem('common:problem.changedMeanwhile', { status: 409 })
  const lacking = lacksForAdoption({ ...version, measured: version.indicatorId !== null || version.networkIndicatorId !== null })
  if (lacking) throw problem(`goals:problem.${lacking}Missing`)
  if (input.decision && !(await db.decision.count({ where: { networkId, id: input.decision } }))) throw problem('common:problem.unknownCode', { field: 'decision' })
  await db.goalVersion.update({
    where: { networkId_goalId_version: { networkId, goalId: goal.id, version: version.version } },
    data: { approvedAt: new Date(), decisionId: input.decision },
    select: { version: true },
  })
  await changeGoal(scope, db, goal, { state: 'adopted', currentVersion: version.version })
  return { ids: [goal.id], facts: { version: version.version } }
}

/** Says how an adopted goal is doing, with the reason. Numbers suggest; people judge. */
export async function judgeGoal(scope: NetworkScope, db: Db, input: z.output<typeof judgeGoalSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const goal = await claimGoal(scope, db, input.goal)
  if (goal.state !== 'adopted') throw problem('goals:problem.notAdopted')
  const id = newId()
  await db.goalJudgement.create({ data: { networkId, id, goalId: goal.id, status: input.status, reason: input.reason, judgedBy: scope.userId }, select: { id: true } })
  await recountFacts(db, networkId)
  return { ids: [goal.id, id] }
}

/** Ends a goal: reached, not reached, or dropped. A proposal can only be dropped. */
export async function endGoal(scope: NetworkScope, db: Db, input: z.output<typeof endGoalSchema>): Promise<CommandResult> {
  const goal = await claimGoal(scope, db, input.goal)
  if (goal.state !== 'adopted' && !(goal.state === 'proposed' && input.state === 'dropped')) throw problem('goals:problem.notAdopted')
  await changeGoal(scope, db, goal, { state: input.state })
  return { ids: [goal.id] }
}

/** Says whether the goal may stand on the network's public page, which follows when it is published. */
export async function showGoal(scope: NetworkScope, db: Db, input: z.output<typeof showGoalSchema>): Promise<CommandResult> {
  const goal = await claimGoal(scope, db, input.goal)
  if (input.isPublic && goal.state === 'proposed') throw problem('goals:problem.notAdopted')
  await changeGoal(scope, db, goal, { isPublic: input.isPublic })
  return { ids: [goal.id] }
}

type Head = { id: string; state: 'proposed' | 'adopted' | 'reached' | 'not_reached' | 'dropped'; isPublic: boolean; currentVersion: number; revision: number }

/** The goal, held fast until this change is done. */
async function claimGoal(scope: NetworkScope, db: Db, id: string): Promise<Head> {
  await db.$queryRaw`select 1 from goals where network_id = ${scope.networkId}::uuid and id = ${id}::uuid for update`
  const goal = await db.goal.findUnique({ where: { networkId_id: { networkId: scope.networkId, id } }, select: { id: true, state: true, isPublic: true, currentVersion: true, revision: true } })
  if (!goal) throw notHere()
  return goal
}

async function changeGoal(scope: NetworkScope, db: Db, goal: Head, after: Partial<Pick<Head, 'state' | 'isPublic' | 'currentVersion'>>): Promise<void> {
  const before = Object.fromEntries((Object.keys(after) as (keyof typeof after)[]).map((name) => [name, goal[name]]))
  await db.goal.update({ where: { networkId_id: { networkId: scope.networkId, id: goal.id } }, data: { ...after, revision: { increment: 1 } }, select: { id: true } })
  await keepRevision(scope, db, { object: 'goals', objectId: goal.id, revision: goal.revision + 1, before, after })
  await recountFacts(db, scope.networkId)
}
