import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import type { LocalizedText } from '@/lib/i18n/content'
import type { FiveTexts } from '@/lib/i18n/five-texts'
import { findLocalIndicator, listOfficial, listOfficialSeries } from '@/lib/indicators/queries'
import { latestValue, type SeriesPoint } from '@/lib/indicators/rules'
import type { Direction } from '@/lib/indicators/schema'
import { isId } from '@/lib/meetings/queries'
import type { GoalState } from './rules'
import type { GoalStatus } from './schema'

/** What a goal is measured by, with its name in the reference list or in the network's own words. */
export type GoalMeasure = { id: string; placeId: string | null; isLocal: boolean; names: FiveTexts | null; localNames: LocalizedText | null; unit: string; decimals: number; direction: Direction; source: string | null }

export type GoalVersionView = {
  version: number; revision: number; text: LocalizedText; why: LocalizedText | null; ownerSectorId: string | null; approvedAt: Date | null; decisionId: string | null
  baselineValue: number | null; baselinePeriod: string | null; targetValue: number | null; targetPeriod: string | null; qualitativeReason: string | null
  indicatorId: string | null; placeId: string | null; networkIndicatorId: string | null
}

/** A goal as a row shows it: the version in force (the newest proposal while none is adopted), last judgement and newest value. */
export type GoalLine = {
  id: string; position: number; state: GoalState; isPublic: boolean; status: GoalStatus | null
  version: GoalVersionView
  measure: GoalMeasure | null
  now: { period: string; value: number } | null
}

const VERSIONS = { orderBy: { version: 'desc' } } as const
const LAST = { orderBy: { judgedAt: 'desc' }, take: 1, select: { status: true } } as const

/** The goals in their order; those that were dropped come last. */
export async function listGoals(scope: NetworkScope, db: Db): Promise<GoalLine[]> {
  const rows = await db.goal.findMany({ where: { networkId: scope.networkId }, orderBy: { position: 'asc' }, include: { versions: VERSIONS, judgements: LAST } })
  const lines: GoalLine[] = []
  for (const row of rows) {
    const version = inForceOf(row.versions.map(versionOf))
    if (!version) continue
    const measured = await measureOf(scope, db, version)
    lines.push({ id: row.id, position: row.position, state: row.state, isPublic: row.isPublic, status: row.judgements[0]?.status ?? null, version, measure: measured?.measure ?? null, now: latestValue(measured?.points ?? []) })
  }
  return lines.sort((a, b) => Number(a.state === 'dropped') - Number(b.state === 'dropped') || a.position - b.position)
}

type StoredVersion = Omit<GoalVersionView, 'text' | 'why'> & { text: unknown; why: unknown }

function versionOf(row: StoredVersion): GoalVersionView {
  return { ...row, text: row.text as LocalizedText, why: row.why as LocalizedText | null }
}

function inForceOf(versions: readonly GoalVersionView[]): GoalVersionView | undefined {
  return versions.find((version) => version.approvedAt) ?? versions[0]
}

/** The indicator of a version and its series; null for a goal without numbers. */
async function measureOf(scope: NetworkScope, db: Db, version: GoalVersionView): Promise<{ measure: GoalMeasure; points: SeriesPoint[] } | null> {
  if (version.networkIndicatorId) {
    const local = await findLocalIndicator(scope, db, version.networkIndicatorId)
    if (!local) return null
    const measure = { id: local.id, placeId: null, isLocal: true, names: null, localNames: local.names, unit: local.unit, decimals: local.decimals, direction: local.direction, source: local.observations.at(-1)?.source ?? null }
    return { measure, points: local.observations }
  }
  if (!version.indicatorId || !version.placeId) return null
  const official = (await listOfficial(db, [version.indicatorId])).get(version.indicatorId)
  if (!official) return null
  const { id, names, unit, decimals, direction, source } = official
  return { measure: { id, placeId: version.placeId, isLocal: false, names, localNames: null, unit, decimals, direction, source }, points: await listOfficialSeries(db, version.indicatorId, version.placeId) }
}

export type GoalView = GoalLine & {
  points: SeriesPoint[]
  /** The version that may still be changed; null when the newest is adopted. */
  open: GoalVersionView | null
  /** Of the newest version: what a form that changes the goal carries. */
  revision: number
  /** Every version, newest first; the approved ones never change. */
  versions: GoalVersionView[]
  judgements: { id: string; status: GoalStatus; reason: string; judgedAt: Date }[]
  decision: { year: number; number: number } | null
}

/** One goal with its series, versions and judgements; null when it is not in this network. */
export async function findGoal(scope: NetworkScope, db: Db, id: string): Promise<GoalView | null> {
  if (!isId(id)) return null
  const { networkId } = scope
  const row = await db.goal.findUnique({
    where: { networkId_id: { networkId, id } },
    include: { versions: { orderBy: { version: 'desc' } }, judgements: { orderBy: { judgedAt: 'desc' }, select: { id: true, status: true, reason: true, judgedAt: true } } },
  })
  const versions = row?.versions.map(versionOf) ?? []
  const [version, newest] = [inForceOf(versions), versions[0]]
  if (!row || !version || !newest) return null
  const measured = await measureOf(scope, db, version)
  const decision = version.decisionId ? await db.decision.findUnique({ where: { networkId_id: { networkId, id: version.decisionId } }, select: { year: true, number: true } }) : null
  return {
    id: row.id, position: row.position, state: row.state, isPublic: row.isPublic, status: row.judgements[0]?.status ?? null,
    revision: newest.revision, open: newest.approvedAt ? null : newest, version, versions, judgements: row.judgements, decision,
    measure: measured?.measure ?? null, points: measured?.points ?? [], now: latestValue(measured?.points ?? []),
  }
}
