import 'server-only'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { problem } from '@/lib/problem'
import { notHere } from '@/lib/revisions/commands'
import type { SeatRole } from '@/lib/frames/schema'

/** Someone known by her row, or a new person by name and work e-mail. */
export type Person = { memberId: string | null; name: string; email: string | null }
type SeatFacts = { id: string; isYouth: boolean; organisationId: string | null }

/**
 * The member a form means: the one chosen, the one with that e-mail, or a new one. On a youth seat no name is needed and
 * the person is marked as shown by the seat alone.
 */
export async function memberFor(scope: NetworkScope, db: Db, person: Person, at: { seat: SeatFacts; from: string }): Promise<string> {
  const { networkId } = scope
  const known = await knownMember(scope, db, person)
  if (known) return known
  if (!person.name && !at.seat.isYouth) throw problem('members:problem.nameMissing', { field: 'name' })
  const id = newId()
  await db.member.create({
    data: {
      networkId, id, name: person.name, email: person.email, language: scope.languages[0] ?? 'sv', organisationId: at.seat.organisationId,
      isBySeatOnly: at.seat.isYouth, validFrom: new Date(at.from),
    },
    select: { id: true },
  })
  return id
}

async function knownMember(scope: NetworkScope, db: Db, { memberId, email }: Person): Promise<string | null> {
  const { networkId } = scope
  if (memberId) {
    const chosen = await db.member.findFirst({ where: { networkId, id: memberId }, select: { id: true } })
    if (!chosen) throw problem('common:problem.unknownCode', { field: 'memberId' })
    return chosen.id
  }
  if (!email) return null
  return (await db.member.findFirst({ where: { networkId, email, ...inForce() }, select: { id: true } }))?.id ?? null
}

/** A seat of the network with the organisation that has it on a day; a foreign or missing one is not found. */
export async function findSeat(scope: NetworkScope, db: Db, seatId: string, day: string): Promise<SeatFacts & { from: string; to: string | null }> {
  const seat = await db.seat.findFirst({
    where: { networkId: scope.networkId, id: seatId },
    select: { id: true, isYouth: true, validFrom: true, validTo: true, organisations: { where: inForce(new Date(day)), select: { organisationId: true } } },
  })
  if (!seat) throw problem('common:problem.notFound', { status: 404 })
  const iso = (date: Date) => date.toISOString().slice(0, 10)
  return { id: seat.id, isYouth: seat.isYouth, organisationId: seat.organisations[0]?.organisationId ?? null, from: iso(seat.validFrom), to: seat.validTo && iso(seat.validTo) }
}

type Span = { from: string; until: string | null }

/** Periods that touch another: begun before its end, ended after its beginning. */
export function overlapping({ from, until }: Span) {
  return { OR: [{ validTo: null }, { validTo: { gte: new Date(from) } }], ...(until ? { validFrom: { lte: new Date(until) } } : {}) }
}

/** Says who is in the way before the database refuses: one chair at a time, one holder a seat. `except`: the row being changed. */
export async function refuseSecondChair(scope: NetworkScope, db: Db, role: SeatRole, span: Span, except?: string): Promise<void> {
  if (role !== 'chair') return
  const chair = await db.seatHolder.findFirst({
    where: { networkId: scope.networkId, role: 'chair', ...(except ? { id: { not: except } } : {}), ...overlapping(span) },
    select: { member: { select: { name: true } } },
  })
  if (chair) throw problem('members:problem.chairTaken', { field: 'role', status: 409, values: { name: chair.member.name } })
}

/** The dates of a holding: in order, and not before the seat exists. */
export function refuseDisorder({ from, until }: Span, seatFrom: string): void {
  if (until !== null && until < from) throw problem('common:problem.dateOrder', { field: 'until' })
  if (from < seatFrom) throw problem('members:problem.beforeSeat', { field: 'from' })
}

/** What a network knows of a person: how she is named, titled and reached in her work. */
export type PersonDetails = { name: string; email: string | null; phone: string | null; personTitle: string | null }

/** Writes a person's details as they have been put. Whoever is shown by the seat alone keeps hers unwritten. */
export async function amendPerson(scope: NetworkScope, db: Db, memberId: string, { name, email, phone, personTitle }: PersonDetails): Promise<void> {
  if (!name) throw problem('members:problem.nameMissing', { field: 'name' })
  const { count } = await db.member.updateMany({ where: { networkId: scope.networkId, id: memberId }, data: { name, email, phone, title: personTitle, revision: { increment: 1 } } })
  if (count !== 1) throw notHere()
}

/** The details of a person in words, for a lost race; on a seat that is shown without names none are told. */
export function toldDetails(details: PersonDetails, seat: { isYouth: boolean }): Record<string, string | null> {
  return seat.isYouth ? {} : { name: details.name, email: details.email, phone: details.phone, personTitle: details.personTitle }
}
