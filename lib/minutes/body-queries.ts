import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { localizedText, type LocalizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { wallDate } from '@/lib/i18n/wall-time'
import { listSeatsOn } from '@/lib/meetings/attendance-queries'
import { countsAsPresent } from '@/lib/meetings/rules'
import { problem } from '@/lib/problem'
import { listNetworkSectors } from '@/lib/sectors/queries'
import type { BodyAction, BodyDecision, BodyItem, BodySeat, MinutesBody, MinutesKind } from './schema'

/**
 * What the minutes of a held meeting say as it stands now, whole and with nothing kept from anybody: the draft that is read,
 * and what approval freezes. Names are those of the meeting's day. Throws `common:problem.notFound` for no meeting of the network.
 */
export async function describeMinutes(scope: NetworkScope, db: Db, meetingId: string, kind: MinutesKind): Promise<MinutesBody> {
  const meeting = await db.meeting.findUnique({ where: { networkId_id: { networkId: scope.networkId, id: meetingId } }, select: { id: true, kind: true, startsAt: true, endsAt: true, venue: true, guests: true } })
  if (!meeting) throw problem('common:problem.notFound', { status: 404 })
  const network = await db.network.findUniqueOrThrow({ where: { id: scope.networkId }, select: { names: true, slug: true, jurisdictionCode: true, timeZone: true } })
  const { items, decisions, actions } = await describeItems(scope, db, meeting.id)
  const seats = await describeSeats(scope, db, meeting)
  const present = seats.filter((seat) => countsAsPresent(seat.state)).map((seat) => seat.sector)
  return {
    network: { names: localizedText.parse(network.names), slug: network.slug, jurisdiction: network.jurisdictionCode, timeZone: network.timeZone, languages: scope.languages, municipalities: await listMunicipalities(scope, db, meeting.startsAt) },
    kind, meeting: { id: meeting.id, kind: meeting.kind, startsAt: meeting.startsAt.toISOString(), endsAt: meeting.endsAt.toISOString(), venue: meeting.venue, guests: meeting.guests },
    attendance: seats, sectors: present.filter((one, i) => present.findIndex((other) => other.key === one.key && JSON.stringify(other.localName) === JSON.stringify(one.localName)) === i),
    items, decisions, actions, approved: null,
  }
}

/** The municipalities that the network acted for on the day, by the names of its first language. */
async function listMunicipalities({ networkId, languages }: NetworkScope, db: Db, at: Date): Promise<string[]> {
  const rows = await db.networkMunicipality.findMany({ where: { networkId, ...inForce(at) }, orderBy: [{ role: 'asc' }, { id: 'asc' }], select: { placeId: true } })
  const names = await db.placeName.findMany({ where: { placeId: { in: rows.map((row) => row.placeId) }, validTo: null }, select: { placeId: true, lang: true, name: true } })
  const rank = (lang: string) => (languages.includes(lang) ? languages.indexOf(lang) : languages.length)
  return rows.flatMap((row) => names.filter((name) => name.placeId === row.placeId).sort((a, b) => rank(a.lang) - rank(b.lang) || (a.lang < b.lang ? -1 : 1)).slice(0, 1).map((name) => name.name))
}

const OFFICES = ['chair', 'vice_chair', 'secretary'] as const

async function describeSeats(scope: NetworkScope, db: Db, meeting: { id: string; startsAt: Date }): Promise<BodySeat[]> {
  const { networkId, timeZone } = scope
  const sectors = new Map((await listNetworkSectors(scope, db)).map((one) => [one.id, one]))
  const organisations = new Map((await db.networkOrganisation.findMany({ where: { networkId }, select: { id: true, name: true } })).map((one) => [one.id, one.name]))
  const day = new Date(`${wallDate(meeting.startsAt, timeZone)}T00:00:00Z`)
  const officers = await db.seatHolder.findMany({ where: { networkId, ...inForce(day), role: { in: [...OFFICES] } }, select: { seatId: true, role: true } })
  return (await listSeatsOn(scope, db, meeting)).flatMap((seat): BodySeat[] => {
    if (seat.state === null) return []
    const person = seat.recordedId === null ? null : seat.state === 'deputy' ? seat.deputy : seat.holder
    const sector = sectors.get(seat.sectorId)
    const office = OFFICES.find((one) => officers.some((row) => row.seatId === seat.seatId && row.role === one)) ?? null
    return [{
      sector: { key: sector?.key ?? null, localName: sector?.localName ?? null, names: sector?.names ?? null }, title: seat.title, state: seat.state,
      organisation: organisations.get(seat.organisationId ?? '') ?? null, office: seat.state === 'deputy' ? null : office, isBySeatOnly: person?.bySeatOnly ?? seat.isYouth,
      // Whoever is shown by the seat alone is not named in what is kept for ever either.
      name: person && !person.bySeatOnly ? person.name : null,
    }]
  })
}

async function describeItems(scope: NetworkScope, db: Db, meetingId: string): Promise<{ items: BodyItem[]; decisions: BodyDecision[]; actions: BodyAction[] }> {
  const { networkId } = scope
  const rows = await db.agendaItem.findMany({ where: { networkId, meetingId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] })
  const made = await db.decision.findMany({ where: { networkId, meetingId }, orderBy: [{ year: 'asc' }, { number: 'asc' }], select: { id: true, year: true, number: true, text: true, dissent: true, agendaItemId: true } })
  const agreed = await listAgreed(networkId, db, meetingId)
  const decisionsOf = (itemId: string | null) => made.filter((one) => one.agendaItemId === itemId).map(({ id, year, number, text, dissent }): BodyDecision => ({ id, year, number, text: localizedText.parse(text), dissent }))
  const actionsOf = (itemId: string | null) => agreed.filter((one) => one.itemId === itemId).map((one) => one.action)
  return {
    items: rows.map((row) => ({
      id: row.id, title: localizedText.parse(row.title), purpose: row.purpose, presenter: row.presenter, notes: (row.notes ?? {}) as LocalizedText,
      isRestricted: row.isRestricted, legalGround: row.legalGround, decisions: decisionsOf(row.id), actions: actionsOf(row.id), isWithheld: false,
    })),
    decisions: decisionsOf(null), actions: actionsOf(null),
  }
}

/** The tasks agreed in a meeting, each with the item whose decision it follows from. */
async function listAgreed(networkId: string, db: Db, meetingId: string): Promise<{ itemId: string | null; action: BodyAction }[]> {
  const rows = await db.actionPoint.findMany({
    where: { networkId, meetingId }, orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: { text: true, dueOn: true, ownerMember: { select: { name: true, isBySeatOnly: true } }, ownerOrganisation: { select: { name: true } }, decision: { select: { agendaItemId: true } } },
  })
  return rows.map(({ text, dueOn, ownerMember, ownerOrganisation, decision }) => ({
    itemId: decision?.agendaItemId ?? null,
    action: { text, dueOn: isoDay(dueOn), owner: ownerMember ? (ownerMember.isBySeatOnly ? null : ownerMember.name) : (ownerOrganisation?.name ?? null), isBySeatOnly: ownerMember?.isBySeatOnly ?? false },
  }))
}
