import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { today } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { isoDay } from '@/lib/i18n/dates'
import { problem } from '@/lib/problem'
import { describeProfile } from './profile-queries'
import { readNetworkToday } from './queries'
import { readCourse } from './course-queries'
import { actionFacts, decisionFacts, goalFacts } from './course-rules'
import { attendanceFact, meetingFacts, rosterFacts } from './rules'
import { profileBody, type ProfileBody } from './schema'

/**
 * Writes the network's figures anew, in the caller's transaction: every command that changes seats, municipalities,
 * mandates, meetings, attendance, decisions, actions or goals calls it. They are public while the network's page is, else for disclosures alone.
 */
export async function recountFacts(db: Db, networkId: string): Promise<void> {
  if (COUNTED_LATER.has(db)) return
  const date = isoDay(today())
  const found = { ...(await readNetworkToday(db, networkId, date)), ...(await readCourse(db, networkId)) }
  const published = await db.publication.count({ where: { networkId, kind: 'profile', audience: 'public', withdrawnAt: null } })
  const facts = [
    ...rosterFacts(found.ruleSets, found.seats, { level: found.level, date, placeIds: found.placeIds }),
    ...meetingFacts(found.meetings.map((meeting) => meeting.date)),
    ...found.sectors.flatMap((sector) => attendanceFact(sector.key ?? sector.id, sector.cells)),
    ...decisionFacts(found.decisions), ...actionFacts(found.actions, date), ...goalFacts(found.goals),
  ]
  const byKey = new Map(facts.map((fact) => [`${fact.key} ${fact.part} ${fact.period}`, fact]))
  await db.networkFact.deleteMany({ where: { networkId } })
  await db.networkFact.createMany({ data: [...byKey.values()].map((fact) => ({ ...fact, networkId, audience: published ? ('public' as const) : ('area' as const) })) })
}

/** Transactions in which many changes are made and counted once, at their end. */
const COUNTED_LATER = new WeakSet<Db>()

/** Does work of many commands in one transaction, such as an import, and writes the figures once, when all of it is done. */
export async function countOnce<T>(db: Db, networkId: string, work: () => Promise<T>): Promise<T> {
  COUNTED_LATER.add(db)
  const result = await work().finally(() => COUNTED_LATER.delete(db))
  await recountFacts(db, networkId)
  return result
}

/** Publishes the network's page as it is now. A page published before is replaced; from then on the page follows the network. */
export async function publishProfile(scope: NetworkScope, db: Db): Promise<CommandResult> {
  const network = await db.network.findUniqueOrThrow({ where: { id: scope.networkId }, select: { isConfirmed: true } })
  if (!network.isConfirmed) throw problem('publications:problem.notConfirmed')
  const id = await writeProfile(db, scope.networkId, scope.userId, await describeProfile(db, scope.networkId))
  await recountFacts(db, scope.networkId)
  return { ids: [id] }
}

/** Takes the network's page back. Its name and municipalities stay in the directory. */
export async function withdrawProfile(scope: NetworkScope, db: Db): Promise<CommandResult> {
  const { count } = await db.publication.updateMany({ where: { networkId: scope.networkId, kind: 'profile', withdrawnAt: null }, data: { withdrawnAt: new Date() } })
  if (count === 0) throw problem('publications:problem.notPublished', { status: 409 })
  await recountFacts(db, scope.networkId)
  return { ids: [scope.networkId] }
}

/**
 * Lets a published page follow its network: what has changed in the published kinds is written into it, in the transaction
 * of the change. The door calls it after each command of a network. A page has one version a day by this road, so that
 * an evening of attendance is not a hundred; an unpublished or withdrawn page stays as it is. Answers whether the page was written anew.
 */
export async function renewProfile(db: Db, networkId: string): Promise<boolean> {
  const last = await db.publication.findFirst({ where: { networkId, kind: 'profile', audience: 'public', withdrawnAt: null }, orderBy: { version: 'desc' } })
  if (!last) return false
  const body = await describeProfile(db, networkId)
  if (isDeepStrictEqual(body, profileBody.parse(last.body))) return false
  if (isoDay(last.publishedAt) < isoDay(today())) await writeProfile(db, networkId, last.publishedBy, body)
  else await db.publication.update({ where: { networkId_id: { networkId, id: last.id } }, data: { body, publishedAt: new Date() } })
  return true
}

/**
 * Counts a network anew and lets its page follow, for the worker each night: what only the calendar has changed (a meeting
 * that has passed, a seat that ended yesterday) shows without anybody's doing. Nothing changed, nothing new is written.
 */
export async function renewNetwork(scope: NetworkScope, db: Db): Promise<boolean> {
  await recountFacts(db, scope.networkId)
  return await renewProfile(db, scope.networkId)
}

async function writeProfile(db: Db, networkId: string, userId: string | null, body: ProfileBody): Promise<string> {
  const last = await db.publication.findFirst({ where: { networkId, kind: 'profile' }, orderBy: { version: 'desc' }, select: { version: true } })
  await db.publication.updateMany({ where: { networkId, kind: 'profile', withdrawnAt: null }, data: { withdrawnAt: new Date() } })
  const id = newId()
  await db.publication.create({ data: { networkId, id, kind: 'profile', objectId: networkId, version: (last?.version ?? 0) + 1, audience: 'public', body, publishedBy: userId } })
  return id
}
