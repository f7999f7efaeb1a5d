import 'server-only'
import { inForce, today } from '@/lib/access/find'
import type { Db } from '@/lib/db/transaction'
import { localizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { type NetworkToday, readNetworkToday } from './queries'
import { profileBody, type ProfileBody } from './schema'

/** The page's content: by sector and organisation, never by person beyond chair and secretary, and those not when they are shown by seat only. */
export async function describeProfile(db: Db, networkId: string): Promise<ProfileBody> {
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
