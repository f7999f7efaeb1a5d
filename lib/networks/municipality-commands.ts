import 'server-only'
import { inForce, today } from '@/lib/access/find'
import type { LinkScope, NetworkScope } from '@/lib/access/scopes'
import { spendLink } from '@/lib/access/spend'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { listRuleSets } from '@/lib/frames/queries'
import { ruleSetsInForce } from '@/lib/frames/rules'
import { contentIn, localizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { problem } from '@/lib/problem'
import { recountFacts } from '@/lib/publications/commands'
import { askMunicipality, openSeats, seatsBrought } from './founding-commands'
import { contentLanguages, leadChange, whyNotLeave } from './rules'
import type { AnswerConsent, AskConsent, ChangeLead, LeaveNetwork } from './schema'
import { listMunicipalities } from './settings-queries'
import { findFoundingPlace } from './start-queries'

const date = (day: string) => new Date(`${day}T00:00:00Z`)

/** Asks one more municipality to join, from a day. It joins when it has answered yes. */
export async function askConsent(scope: NetworkScope, db: Db, input: AskConsent): Promise<CommandResult> {
  const known = await db.place.findUnique({ where: { id: input.placeId }, select: { slug: true } })
  const place = known && (await findFoundingPlace(db, known.slug))
  if (!place) throw problem('networks:problem.noMunicipality', { field: 'placeId' })
  const already = await db.networkMunicipality.count({ where: { networkId: scope.networkId, placeId: place.id, OR: [{ validTo: null }, { validTo: { gte: date(input.startsOn) } }] } })
  if (already) throw problem('networks:problem.isMember', { field: 'placeId', status: 409 })
  const network = await db.network.findUniqueOrThrow({ where: { id: scope.networkId }, select: { names: true, languages: true } })
  const networkName = contentIn(localizedText.parse(network.names), network.languages[0] ?? 'en').text
  const id = await askMunicipality(db, { networkId: scope.networkId, networkName, place, email: input.email, startsOn: date(input.startsOn), askedBy: scope.name ?? networkName, jurisdiction: scope.jurisdiction })
  return { ids: [id] }
}

/**
 * A municipality's answer by its one-time link, kept with name, office and day. With a yes it is part of the network from
 * the day asked for, today at the earliest, brings the seats the rule sets ask of each municipality, and its languages.
 */
export async function answerConsent(scope: LinkScope, db: Db, input: AnswerConsent): Promise<CommandResult> {
  const { networkId, objectId: id } = scope
  await spendLink(db, scope)
  const consent = await db.networkConsent.findUnique({ where: { networkId_id: { networkId, id } } })
  if (!consent || consent.answer !== null) throw problem('common:problem.replayed', { status: 409 })
  const agrees = input.answer === 'yes'
  await db.networkConsent.update({ where: { networkId_id: { networkId, id } }, data: { answer: agrees, answeredName: input.name, answeredRole: input.role, answeredAt: new Date(), revision: { increment: 1 } } })
  if (agrees) await join(db, networkId, consent.placeId, consent.startsOn > today() ? consent.startsOn : today())
  return { ids: [id], facts: { answer: input.answer } }
}

async function join(db: Db, networkId: string, placeId: string, from: Date): Promise<void> {
  await db.networkMunicipality.create({ data: { networkId, id: newId(), placeId, role: 'member', validFrom: from } })
  const network = await db.network.findUniqueOrThrow({ where: { id: networkId }, select: { languages: true } })
  const spoken = await db.placeLanguage.findMany({ where: { placeId, ...inForce(from) }, orderBy: { position: 'asc' }, select: { lang: true } })
  await db.network.update({ where: { id: networkId }, data: { languages: contentLanguages([...network.languages, ...spoken.map((row) => row.lang)]), revision: { increment: 1 } } })
  const mandates = await db.mandate.findMany({ where: { networkId } })
  const frames = mandates.map((row) => ({ ruleSetCode: row.ruleSetCode, ruleSetVersion: row.ruleSetVersion, from: isoDay(row.validFrom), to: row.validTo && isoDay(row.validTo) }))
  const ruleSets = ruleSetsInForce(await listRuleSets(db), frames, isoDay(from))
  await openSeats(db, { networkId, from }, seatsBrought(ruleSets, placeId, isoDay(from)))
  await recountFacts(db, networkId)
}

/** Ends a municipality's part in a joint network with a last day. Its time, seats and meetings stay in the history. */
export async function leaveNetwork(scope: NetworkScope, db: Db, input: LeaveNetwork): Promise<CommandResult> {
  const { networkId } = scope
  const rows = await listMunicipalities(scope, db)
  const refused = whyNotLeave(rows, input.placeId, input.lastDay)
  if (refused === 'notMember') throw problem('networks:problem.notMember', { field: 'placeId' })
  if (refused === 'isLead') throw problem('networks:problem.leadStays', { field: 'placeId' })
  const ended = rows.find((row) => row.placeId === input.placeId && row.role === 'member' && row.from <= input.lastDay && (row.to === null || row.to >= input.lastDay))
  if (!ended) throw problem('networks:problem.notMember', { field: 'placeId' })
  await db.networkMunicipality.update({ where: { networkId_id: { networkId, id: ended.id } }, data: { validTo: date(input.lastDay) } })
  // Seats that speak for the municipality end with it; nobody is taken from the history.
  await db.$executeRaw`update seat_holders h set valid_to = ${date(input.lastDay)}, revision = h.revision + 1 from seats s
    where s.network_id = h.network_id and s.id = h.seat_id and h.network_id = ${networkId}::uuid and s.place_id = ${input.placeId}::uuid and (h.valid_to is null or h.valid_to > ${date(input.lastDay)}) and h.valid_from <= ${date(input.lastDay)}`
  await db.seat.updateMany({ where: { networkId, placeId: input.placeId, OR: [{ validTo: null }, { validTo: { gt: date(input.lastDay) } }], validFrom: { lte: date(input.lastDay) } }, data: { validTo: date(input.lastDay), revision: { increment: 1 } } })
  await recountFacts(db, networkId)
  return { ids: [ended.id] }
}

/** Makes another of the municipalities the lead from a day. Who led before can still be read. */
export async function changeLead(scope: NetworkScope, db: Db, input: ChangeLead): Promise<CommandResult> {
  const { networkId } = scope
  const change = leadChange(await listMunicipalities(scope, db), input.placeId, input.from)
  if (!change) throw problem('networks:problem.cannotLead', { field: 'placeId' })
  for (const row of change.end) await db.networkMunicipality.update({ where: { networkId_id: { networkId, id: row.id } }, data: { validTo: date(row.to) } })
  const ids: string[] = []
  for (const row of change.begin) {
    const { id } = await db.networkMunicipality.create({ data: { networkId, id: newId(), placeId: row.placeId, role: row.role, validFrom: date(row.from), validTo: row.to ? date(row.to) : null } })
    ids.push(id)
  }
  return { ids }
}
