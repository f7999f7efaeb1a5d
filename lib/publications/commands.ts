import 'server-only'
import { inForce, today } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { isoDay } from '@/lib/i18n/dates'
import { localizedText } from '@/lib/i18n/content'
import { problem } from '@/lib/problem'
import { type NetworkToday, readNetworkToday } from './queries'
import { attendanceFact, meetingFacts, rosterFacts } from './rules'
import { profileBody, type ProfileBody } from './schema'

/**
 * Writes the network's figures anew, in the caller's transaction: every command that changes seats, municipalities,
 * mandates, meetings or attendance calls it. They are public while the network's page is, else for disclosures alone.
 */
export async function recountFacts(db: Db, networkId: string): Promise<void> {
  const date = isoDay(today())
  const found = await readNetworkToday(db, networkId, date)
  const published = await db.publication.count({ where: { networkId, kind: 'profile', audience: 'public', withdrawnAt: null } })
  const facts = [
    ...rosterFacts(found.ruleSets, found.seats, { level: found.level, date, placeIds: found.placeIds }),
    ...meetingFacts(found.meetings.map((meeting) => meeting.date)),
    ...found.sectors.flatMap((sector) => attendanceFact(sector.key ?? sector.id, sector.cells)),
  ]
  const byKey = new Map(facts.map((fact) => [`${fact.key} ${fact.part} ${fact.period}`, fact]))
  await db.networkFact.deleteMany({ where: { networkId } })
  await db.networkFact.createMany({ data: [...byKey.values()].map((fact) => ({ ...fact, networkId, audience: published ? ('public' as const) : ('area' as const) })) })
}

/** Publishes the network's page as it is now. A page published before is replaced; what changes later waits for the next time. */
export async function publishProfile(scope: NetworkScope, db: Db): Promise<CommandResult> {
  const network = await db.network.findUniqueOrThrow({ where: { id: scope.networkId }, select: { isConfirmed: true } })
  if (!network.isConfirmed) throw problem('publications:problem.notConfirmed')
  const id = await writeProfile(db, scope.networkId, scope.userId)
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

async function writeProfile(db: Db, networkId: string, userId: string | null): Promise<string> {
  const body = await describeProfile(db, networkId)
  const last = await db.publication.findFirst({ where: { networkId, kind: 'profile' }, orderBy: { version: 'desc' }, select: { version: true } })
  await db.publication.updateMany({ where: { networkId, kind: 'profile', withdrawnAt: null }, data: { withdrawnAt: new Date() } })
  const id = newId()
  await db.publication.create({ data: { networkId, id, kind: 'profile', objectId: networkId, version: (last?.version ?? 0) + 1, audience: 'public', body, publishedBy: userId } })
  return id
}

/** The page's content: by sector and organisation, never by person beyond chair and secretary, and those not when they are shown by seat only. */
async function describeProfile(db: Db, networkId: string): Promise<ProfileBody> {
  const found = await readNetworkToday(db, networkId, isoDay(today()))
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { names: true, languages: true, timeZone: true, hostBody: true, meetingTarget: true, isBandPublic: true } })
  const next = await db.meeting.findFirst({ where: { networkId, isPublic: true, state: 'called', startsAt: { gt: new Date() } }, orderBy: { startsAt: 'asc' } })
  return profileBody.parse({
    names: network.names, languages: network.languages, timeZone: network.timeZone, hostBody: network.hostBody, meetingTarget: network.meetingTarget,
    mandates: await describeMandates(db, networkId),
    sectors: await describeSectors(db, networkId, found, network.isBandPublic),
    contacts: await describeContacts(db, networkId),
    goals: await describeGoals(db, networkId),
    nextMeeting: next && { startsAt: next.startsAt.toISOString(), endsAt: next.endsAt.toISOString(), venue: next.venue },
    nextDate: next && isoDay(next.startsAt),
    band: network.isBandPublic ? found.meetings : null,
  })
}

async function describeMandates(db: Db, networkId: string) {
  const rows = await db.mandate.findMany({ where: { networkId, ...inForce() }, orderBy: { validFrom: 'asc' }, include: { ruleSet: { select: { code: true, version: true, names: true } } } })
  return rows.map((row) => ({ giver: row.giver, decidedOn: isoDay(row.decidedOn), task: row.scope, ruleSet: row.ruleSet }))
}

async function describeSectors(db: Db, networkId: string, found: NetworkToday, withBand: boolean) {
  const seats = await db.seat.findMany({
    where: { networkId, ...inForce() },
    select: { id: true, organisations: { where: inForce(), select: { organisation: { select: { name: true } } } }, holders: { where: inForce(), select: { id: true } } },
  })
  return found.sectors.map((sector) => {
    const own = seats.filter((seat) => sector.seatIds.includes(seat.id))
    return {
      id: sector.id, key: sector.key, names: sector.names, required: sector.required, cells: withBand ? sector.cells : [],
      organisations: [...new Set(own.flatMap((seat) => seat.organisations.map((one) => one.organisation.name)))],
      seats: own.length, filled: own.filter((seat) => seat.holders.length > 0).length,
    }
  })
}

async function describeContacts(db: Db, networkId: string) {
  const rows = await db.seatHolder.findMany({
    where: { networkId, ...inForce(), role: { in: ['chair', 'secretary'] }, seat: { isYouth: false }, member: { isBySeatOnly: false } }, orderBy: { role: 'asc' },
    select: { role: true, member: { select: { name: true, email: true, organisation: { select: { name: true } } } } },
  })
  return rows.map((row) => ({ role: row.role, name: row.member.name, email: row.member.email, organisation: row.member.organisation?.name ?? null }))
}

async function describeGoals(db: Db, networkId: string) {
  const rows = await db.goal.findMany({
    where: { networkId, isPublic: true, state: { in: ['adopted', 'reached', 'not_reached'] } }, orderBy: { position: 'asc' },
    include: { versions: { where: { approvedAt: { not: null } }, orderBy: { version: 'desc' }, take: 1 }, judgements: { orderBy: { judgedAt: 'desc' }, take: 1 } },
  })
  return rows.flatMap((row) => row.versions.map((version) => ({
    id: row.id, state: row.state, text: localizedText.parse(version.text), status: row.judgements[0]?.status ?? null, baseline: version.baselineValue,
    baselinePeriod: version.baselinePeriod, target: version.targetValue, targetPeriod: version.targetPeriod,
  })))
}
