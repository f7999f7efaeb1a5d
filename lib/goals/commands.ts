import 'server-only'
import type { CommandResult } from '@/lib/action'
import type { NetworkScope } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { type LocalizedText, withTexts } from '@/lib/i18n/content'
import { defineIndicator } from '@/lib/indicators/commands'
import { plainTexts } from '@/lib/meetings/agenda-commands'
import { answeredRevision, keepRevision, lostRace, notHere } from '@/lib/revisions/commands'
import { problem } from '@/lib/problem'
import type { GoalWords, RewordGoal } from './schema'

/** Proposes a goal: its first version, open until it is adopted. A local indicator may be defined in the same breath. */
export async function proposeGoal(scope: NetworkScope, db: Db, input: GoalWords): Promise<CommandResult> {
  const { networkId } = scope
  // One at a time, so that two proposals do not get the same place in the list.
  await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`goals ${networkId}`}, 0))`
  const last = await db.goal.aggregate({ where: { networkId }, _max: { position: true } })
  const id = newId()
  await db.goal.create({ data: { networkId, id, position: (last._max.position ?? 0) + 1 }, select: { id: true } })
  const row = await rowOf(scope, db, input)
  await db.goalVersion.create({ data: { networkId, goalId: id, version: 1, text: withTexts(null, input.text), why: withTexts(null, input.why), ...row, createdBy: scope.userId }, select: { version: true } })
  return { ids: [id], facts: { goal: id } }
}

/**
 * Changes a goal's words and numbers. An open version is written over, with a check for a lost race; an adopted one stands
 * and the change becomes a new version, which has to be adopted too.
 */
export async function rewordGoal(scope: NetworkScope, db: Db, input: RewordGoal): Promise<CommandResult> {
  const { networkId } = scope
  await db.$queryRaw`select 1 from goals where network_id = ${networkId}::uuid and id = ${input.goal}::uuid for update`
  const newest = await db.goalVersion.findFirst({ where: { networkId, goalId: input.goal }, orderBy: { version: 'desc' } })
  if (!newest) throw notHere()
  const before = fieldsOf({ ...newest, text: newest.text as LocalizedText })
  const race = { object: 'goals', objectId: input.goal }
  const expected = await answeredRevision(scope, db, { ...race, revision: newest.revision }, input)
  if (expected !== newest.revision) throw await lostRace(scope, db, race, mineOf(input), before)
  const texts = { text: withTexts(newest.text as LocalizedText, input.text), why: withTexts(newest.why as LocalizedText | null, input.why) }
  const row = await rowOf(scope, db, input)
  const revision = newest.revision + 1
  if (newest.approvedAt) {
    await db.goalVersion.create({ data: { networkId, goalId: input.goal, version: newest.version + 1, ...texts, ...row, revision, createdBy: scope.userId }, select: { version: true } })
  } else {
    await db.goalVersion.update({ where: { networkId_goalId_version: { networkId, goalId: input.goal, version: newest.version } }, data: { ...texts, ...row, revision }, select: { version: true } })
  }
  await keepRevision(scope, db, { ...race, revision, before, after: mineOf(input) })
  return { ids: [input.goal], facts: { revision } }
}

type Stored = { text: LocalizedText; baselineValue: number | null; baselinePeriod: string | null; targetValue: number | null; targetPeriod: string | null }

function fieldsOf(version: Stored): Record<string, string> {
  const texts = Object.fromEntries(Object.entries(plainTexts(version.text)).map(([lang, text]) => [`text.${lang}`, text]))
  return { ...texts, ...numbersOf(version) }
}

function mineOf(input: GoalWords): Record<string, string> {
  return { ...Object.fromEntries(Object.entries(input.text).map(([lang, text]) => [`text.${lang}`, text])), ...numbersOf(input) }
}

function numbersOf(one: Omit<Stored, 'text'>): Record<string, string> {
  return { baselineValue: String(one.baselineValue ?? ''), baselinePeriod: one.baselinePeriod ?? '', targetValue: String(one.targetValue ?? ''), targetPeriod: one.targetPeriod ?? '' }
}

/** The row of a version: owner, measure and numbers, each checked to be this network's or its municipalities'. */
async function rowOf(scope: NetworkScope, db: Db, input: GoalWords) {
  const { networkId } = scope
  if (input.ownerSector && !(await db.networkSector.count({ where: { networkId, id: input.ownerSector } }))) throw problem('common:problem.unknownCode', { field: 'ownerSector' })
  return {
    ownerSectorId: input.ownerSector, ...(await measureRow(scope, db, input)),
    baselineValue: input.baselineValue, baselinePeriod: input.baselinePeriod, targetValue: input.targetValue, targetPeriod: input.targetPeriod,
    qualitativeReason: input.qualitativeReason || null,
  }
}

async function measureRow(scope: NetworkScope, db: Db, { measure, lng }: GoalWords) {
  const none = { indicatorId: null, placeId: null, networkIndicatorId: null }
  const refuse = () => problem('common:problem.unknownCode', { field: 'measure' })
  switch (measure.kind) {
    case 'none':
      return none
    case 'new': {
      const language = scope.languages.includes(lng) ? lng : (scope.languages[0] ?? lng)
      const made = await defineIndicator(scope, db, { names: { [language]: measure.name }, definition: {}, unit: measure.unit, decimals: 0, direction: measure.direction })
      return { ...none, networkIndicatorId: made.ids?.[0] ?? null }
    }
    case 'local':
      if (!(await db.networkIndicator.count({ where: { networkId: scope.networkId, id: measure.indicatorId } }))) throw refuse()
      return { ...none, networkIndicatorId: measure.indicatorId }
    case 'official':
      if (!(await hasPlace(scope, db, measure.placeId))) throw refuse()
      if (!(await db.indicator.count({ where: { id: measure.indicatorId } }))) throw refuse()
      return { ...none, indicatorId: measure.indicatorId, placeId: measure.placeId }
  }
}

/** Whether a municipality belongs, or has belonged, to the network. */
async function hasPlace({ networkId }: NetworkScope, db: Db, placeId: string): Promise<boolean> {
  const network = await db.network.findUnique({ where: { id: networkId }, select: { municipalities: { where: { placeId }, select: { id: true } } } })
  return (network?.municipalities.length ?? 0) > 0
}
