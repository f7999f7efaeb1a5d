import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { listGoals } from '@/lib/goals/queries'
import { type LocalizedText, localizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { today } from '@/lib/i18n/moments'
import { wallDate } from '@/lib/i18n/wall-time'
import { listLocalIndicators } from '@/lib/indicators/queries'
import { isBySeatOnly } from '@/lib/members/rules'
import { listMunicipalities, type MunicipalityRow } from '@/lib/networks/settings-queries'
import { listNetworkSectors, type NetworkSector } from '@/lib/sectors/queries'
import type { Leaver, LeaverMeeting, LeaverSeat } from './leaver-rules'

/**
 * What a municipality takes along from a joint network: its own time in it, up to its last day (today while it stays).
 * Its own seats with the people it appointed; of the others only which sector came to which meeting. Restricted items,
 * proposals, tasks and attendance by person stay. Null when the municipality never was in the network.
 */
export async function findLeaver(scope: NetworkScope, db: Db, placeId: string): Promise<Leaver | null> {
  const { networkId } = scope
  const municipalities = await listMunicipalities(scope, db)
  const own = municipalities.filter((row) => row.placeId === placeId)
  const place = own[0]?.place
  if (!place) return null
  const span = spanOf(own, today(scope.timeZone))
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { names: true } })
  const sectors = await listNetworkSectors(scope, db)
  const goals = (await listGoals(scope, db)).filter((goal) => goal.version.approvedAt !== null && isoDay(goal.version.approvedAt) <= span.until)
  const indicators = await listLocalIndicators(scope, db)
  return {
    network: localizedText.parse(network.names), address: scope.slug, place: place.names, ...span,
    municipalities: municipalities.filter((row) => row.from <= span.until).map((row) => ({ place: row.place.names, role: row.role, from: row.from, until: row.to })),
    seats: await seatsOf(scope, db, { placeId, sectors, until: span.until }),
    meetings: await meetingsOf(scope, db, { sectors, ...span }),
    goals: goals.filter((goal) => goal.state !== 'dropped').map(({ state, status, version, measure }) => ({
      state, status, text: version.text, why: version.why, baseline: version.baselineValue, baselinePeriod: version.baselinePeriod, target: version.targetValue, targetPeriod: version.targetPeriod, unit: measure?.unit ?? null,
    })),
    values: indicators.flatMap((one) => one.observations.filter((value) => isoDay(value.recordedAt) <= span.until).map((value) => ({ indicator: one.names, unit: one.unit, period: value.period, value: value.value, source: value.source }))),
  }
}

type Span = { from: string; until: string }

function spanOf(own: readonly MunicipalityRow[], day: string): Span {
  const last = own.map((row) => row.to ?? day).sort().at(-1) ?? day
  return { from: own.map((row) => row.from).sort()[0] ?? day, until: last < day ? last : day }
}

async function seatsOf(scope: NetworkScope, db: Db, { placeId, sectors, until }: { placeId: string; sectors: readonly NetworkSector[]; until: string }): Promise<LeaverSeat[]> {
  const rows = await db.seat.findMany({
    where: { networkId: scope.networkId, placeId, validFrom: { lte: new Date(until) } }, orderBy: { position: 'asc' },
    select: {
      sectorId: true, isYouth: true, organisations: { orderBy: { validFrom: 'asc' }, select: { organisation: { select: { name: true } } } },
      holders: { orderBy: { validFrom: 'asc' }, select: { role: true, validFrom: true, validTo: true, member: { select: { name: true, isBySeatOnly: true } } } },
    },
  })
  return rows.flatMap((seat) => {
    const named = sectors.find((one) => one.id === seat.sectorId)
    if (!named) return []
    const organisations = seat.organisations.map((row) => row.organisation.name)
    const holders = seat.holders.map((row) => ({ name: isBySeatOnly(seat, row.member, row.role) ? null : row.member.name, role: row.role, from: isoDay(row.validFrom), until: row.validTo && isoDay(row.validTo) }))
    return [{ sector: { key: named.key, localName: named.localName, names: named.names }, organisations, holders }]
  })
}

async function meetingsOf(scope: NetworkScope, db: Db, { sectors, from, until }: Span & { sectors: readonly NetworkSector[] }): Promise<LeaverMeeting[]> {
  const { networkId, timeZone } = scope
  const rows = await db.meeting.findMany({
    where: { networkId, state: { in: ['held', 'closed'] } }, orderBy: { startsAt: 'asc' },
    select: {
      startsAt: true, kind: true, agendaItems: { orderBy: { position: 'asc' }, select: { id: true, title: true, isRestricted: true } },
      decisions: { orderBy: [{ year: 'asc' }, { number: 'asc' }], select: { agendaItemId: true, year: true, number: true, text: true } },
      attendances: { where: { state: { in: ['present', 'deputy', 'remote'] } }, select: { seat: { select: { sectorId: true } } } },
    },
  })
  const within = rows.map((row) => ({ ...row, day: wallDate(row.startsAt, timeZone) })).filter(({ day }) => day >= from && day <= until)
  return within.map(({ day, kind, agendaItems, decisions, attendances }) => {
    const withheld = new Set(agendaItems.filter((item) => item.isRestricted).map((item) => item.id))
    const present = new Set(attendances.map((row) => row.seat.sectorId))
    return {
      day, kind,
      agenda: agendaItems.filter((item) => !withheld.has(item.id)).map((item) => item.title as LocalizedText),
      decisions: decisions.filter((one) => !one.agendaItemId || !withheld.has(one.agendaItemId)).map(({ year, number, text }) => ({ year, number, text: text as LocalizedText })),
      sectors: sectors.map(({ id, key, localName, names }) => ({ sector: { key, localName, names }, isPresent: present.has(id) })),
    }
  })
}
