import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import type { Prisma } from '@/lib/db/generated/client'
import type { Db } from '@/lib/db/transaction'
import { newId } from '@/lib/db/ids'
import { contentIn, localizedText, withTexts } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { isLng, type Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { findSeat, memberFor } from '@/lib/members/person-commands'
import { listSeats } from '@/lib/members/queries'
import { changeSeat } from '@/lib/members/revision-commands'
import { dayBefore } from '@/lib/members/rules'
import { problem } from '@/lib/problem'
import { answeredRevision, keepRevision, lostRace } from '@/lib/revisions/commands'
import { sectorName } from '@/lib/sectors/rules'
import { findTerm, type TermView } from './queries'
import { decisionLines } from './rules'
import type { AmendDecision } from './schema'

/** Drafts the appointing decision in each of the network's languages out of what has been nominated. Replaces an earlier draft. */
export async function draftDecision(scope: NetworkScope, db: Db, { termId }: { termId: string }): Promise<CommandResult> {
  const term = await openTerm(scope, db, termId)
  const seats = await listSeats(scope, db, term.from)
  const named = term.requests.filter((request) => request.answeredAt).flatMap((request) => request.nominations)
  if (named.length === 0) throw problem('terms:problem.nothingNominated', { status: 409 })
  const network = await db.network.findUniqueOrThrow({ where: { id: scope.networkId }, select: { names: true } })
  const names = localizedText.parse(network.names)
  const write = (lng: Lng) => {
    const t = texts(lng, scope.jurisdiction)
    const appointees = seats.flatMap((seat) => named.filter((one) => one.seatId === seat.id).map((one) => ({ sector: sectorName(seat.sector, { lng, jurisdiction: scope.jurisdiction }), organisation: seat.organisation?.name ?? null, person: one.personName, deputy: one.deputyName })))
    const lines = decisionLines(appointees, { deputy: (name) => t('terms:decision.deputy', { name }), unnamed: t('members:seats.youth') })
    return t('terms:decision.text', { name: contentIn(names, lng, scope.languages).text, period: formats(lng, scope.jurisdiction).dateSpan(term.from, term.until), lines })
  }
  const decision = withTexts(term.decision, Object.fromEntries(scope.languages.filter(isLng).map((lng) => [lng, write(lng)])))
  await db.term.update({ where: key(scope, termId), data: { decision: decision as Prisma.InputJsonObject, revision: { increment: 1 } }, select: { id: true } })
  return { ids: [termId], facts: { revision: term.revision + 1 } }
}

/** The draft of the decision as people have put it. A lost race is told with the other's words and name. */
export async function amendDecision(scope: NetworkScope, db: Db, input: AmendDecision): Promise<CommandResult> {
  const term = await openTerm(scope, db, input.termId)
  const row = { object: 'terms', objectId: term.id }
  const before = Object.fromEntries(Object.entries(term.decision ?? {}).map(([lang, one]) => [`decision.${lang}`, one.text]))
  const mine = Object.fromEntries(Object.entries(input.decision).map(([lang, text]) => [`decision.${lang}`, text]))
  const expected = await answeredRevision(scope, db, { ...row, revision: term.revision }, input)
  const decision = withTexts(term.decision, input.decision) as Prisma.InputJsonObject
  const done = await db.term.updateMany({ where: { networkId: scope.networkId, id: term.id, revision: expected }, data: { decision, revision: { increment: 1 } } })
  if (done.count !== 1) throw await lostRace(scope, db, row, mine, before)
  await keepRevision(scope, db, { ...row, revision: expected + 1, before, after: mine })
  return { ids: [term.id], facts: { revision: expected + 1 } }
}

/** Seats the nominated from the term's first day to its last. Whoever sat before goes on to the day before, and stays in the history. */
export async function appointNominated(scope: NetworkScope, db: Db, { termId, nominations }: { termId: string; nominations: string[] }): Promise<CommandResult> {
  const { networkId } = scope
  const term = await openTerm(scope, db, termId)
  const rows = await db.nomination.findMany({ where: { networkId, id: { in: nominations }, acceptedAt: null, request: { termId, answeredAt: { not: null } } }, orderBy: { seatId: 'asc' } })
  if (rows.length !== new Set(nominations).size) throw problem('common:problem.changedMeanwhile', { status: 409 })
  for (const row of rows) await appoint(scope, db, term, row)
  await db.term.update({ where: key(scope, termId), data: { state: 'running', revision: { increment: 1 } }, select: { id: true } })
  return { ids: rows.map((row) => row.id), facts: { appointed: rows.length, revision: term.revision + 1 } }
}

type Nominated = { id: string; seatId: string; personName: string | null; personEmail: string | null; deputyName: string | null; deputyEmail: string | null; mayDecide: boolean }

async function appoint(scope: NetworkScope, db: Db, term: TermView, row: Nominated): Promise<void> {
  const { networkId } = scope
  const seat = await findSeat(scope, db, row.seatId, term.from)
  const { revision } = await db.seat.findUniqueOrThrow({ where: key(scope, row.seatId), select: { revision: true } })
  await changeSeat(scope, db, { seatId: row.seatId, revision }, seat.isYouth ? { until: term.until } : { name: row.personName, deputy: row.deputyName, until: term.until }, async () => {
    await endBefore(scope, db, row.seatId, term.from)
    const period = { validFrom: new Date(term.from), validTo: new Date(term.until) }
    const holder = await memberFor(scope, db, { memberId: await sameAsBefore(scope, db, row), name: row.personName ?? '', email: row.personEmail }, { seat, from: term.from })
    await db.seatHolder.create({ data: { networkId, id: newId(), seatId: seat.id, memberId: holder, role: seat.isYouth ? 'youth' : await roleBefore(scope, db, seat.id, term.from), mayDecide: row.mayDecide, termId: term.id, ...period }, select: { id: true } })
    if (row.deputyName && !seat.isYouth) {
      const deputy = await memberFor(scope, db, { memberId: null, name: row.deputyName, email: row.deputyEmail }, { seat, from: term.from })
      await db.seatDeputy.create({ data: { networkId, id: newId(), seatId: seat.id, memberId: deputy, mayDecide: row.mayDecide, ...period }, select: { id: true } })
    }
    await db.nomination.update({ where: key(scope, row.id), data: { acceptedAt: new Date() }, select: { id: true } })
  })
}

/** Somebody who has sat on the seat before goes on as the same member, with her account and her history. */
async function sameAsBefore(scope: NetworkScope, db: Db, { seatId, personName }: Nominated): Promise<string | null> {
  if (!personName) return null
  const before = await db.seatHolder.findFirst({ where: { networkId: scope.networkId, seatId, member: { name: { equals: personName, mode: 'insensitive' } } }, select: { memberId: true } })
  return before?.memberId ?? null
}

/** Who sat on the seat the day before keeps its office only as a member: a new term chooses its chair and secretary itself. */
async function roleBefore(scope: NetworkScope, db: Db, seatId: string, from: string): Promise<'member' | 'expert' | 'observer'> {
  const before = await db.seatHolder.findFirst({ where: { networkId: scope.networkId, seatId, validFrom: { lt: new Date(from) } }, orderBy: { validFrom: 'desc' }, select: { role: true } })
  return before?.role === 'expert' || before?.role === 'observer' ? before.role : 'member'
}

async function endBefore(scope: NetworkScope, db: Db, seatId: string, from: string): Promise<void> {
  const running = { networkId: scope.networkId, seatId, validFrom: { lt: new Date(from) }, OR: [{ validTo: null }, { validTo: { gte: new Date(from) } }] }
  const last = { validTo: new Date(dayBefore(from)) }
  await db.seatHolder.updateMany({ where: running, data: last })
  await db.seatDeputy.updateMany({ where: running, data: last })
  const later = await db.seatHolder.count({ where: { networkId: scope.networkId, seatId, validFrom: { gte: new Date(from) } } })
  if (later) throw problem('terms:problem.seatTaken', { status: 409 })
}

async function openTerm(scope: NetworkScope, db: Db, termId: string): Promise<TermView> {
  return (await findTerm(scope, db, termId)) ?? Promise.reject(problem('common:problem.notFound', { status: 404 }))
}

function key(scope: NetworkScope, id: string) {
  return { networkId_id: { networkId: scope.networkId, id } }
}
