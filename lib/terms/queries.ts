import 'server-only'
import type { LinkScope, NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { localizedText, type LocalizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { today } from '@/lib/i18n/moments'
import { fiveTexts, type FiveTexts } from '@/lib/i18n/five-texts'
import { type TermState, termState } from './rules'

export type TermRow = { id: string; name: string; state: TermState; from: string; until: string; revision: number }

/** The terms of the network, the latest first. */
export async function listTerms(scope: NetworkScope, db: Db): Promise<TermRow[]> {
  const rows = await db.term.findMany({ where: { networkId: scope.networkId }, orderBy: { validFrom: 'desc' } })
  return rows.map((row) => termOf(scope, row))
}

type Stored = { id: string; name: string; state: 'preparing' | 'running' | 'closed'; validFrom: Date; validTo: Date; revision: number }

function termOf({ timeZone }: NetworkScope, row: Stored): TermRow {
  const [from, until] = [isoDay(row.validFrom), isoDay(row.validTo)]
  return { id: row.id, name: row.name, state: termState({ isAppointed: row.state !== 'preparing', from, until }, today(timeZone)), from, until, revision: row.revision }
}

export type NominationRow = { id: string; seatId: string; isYouth: boolean; personName: string | null; deputyName: string | null; mayDecide: boolean; acceptedAt: Date | null }
export type RequestRow = { id: string; bodyName: string; contactName: string | null; contactEmail: string; askedAt: Date; remindedAt: Date | null; answeredAt: Date | null; nominations: NominationRow[] }
export type TermView = TermRow & { decision: LocalizedText | null; requests: RequestRow[] }

/** A term with whom has been asked and what was answered; null when it is not there. Young people have no names here. */
export async function findTerm(scope: NetworkScope, db: Db, id: string): Promise<TermView | null> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) return null
  const row = await db.term.findUnique({
    where: { networkId_id: { networkId: scope.networkId, id } },
    include: { requests: { orderBy: { askedAt: 'asc' }, include: { nominations: { include: { seat: { select: { isYouth: true } } }, orderBy: { id: 'asc' } } } } },
  })
  if (!row) return null
  const requests = row.requests.map(({ nominations, ...request }) => ({
    id: request.id, bodyName: request.bodyName, contactName: request.contactName, contactEmail: request.contactEmail, askedAt: request.askedAt, remindedAt: request.remindedAt, answeredAt: request.answeredAt,
    nominations: nominations.map(({ seat, ...one }) => ({
      id: one.id, seatId: one.seatId, isYouth: seat.isYouth, mayDecide: one.mayDecide, acceptedAt: one.acceptedAt,
      personName: seat.isYouth ? null : one.personName, deputyName: seat.isYouth ? null : one.deputyName,
    })),
  }))
  return { ...termOf(scope, row), decision: row.decision === null ? null : localizedText.parse(row.decision), requests }
}

export type AskedSeat = { id: string; isYouth: boolean; sector: { key: string | null; localName: LocalizedText | null; names: FiveTexts | null }; organisation: string | null }
export type NominationView = { network: LocalizedText; jurisdiction: string; term: { from: string; until: string }; bodyName: string; answered: boolean; seats: AskedSeat[] }

/** What a body sees behind its link: the network's name, the term, and the seats it is asked about; no person, and nothing else. */
export async function findNominationRequest(scope: LinkScope, db: Db): Promise<NominationView | null> {
  const { networkId } = scope
  const request = await db.nominationRequest.findUnique({
    where: { networkId_id: { networkId, id: scope.objectId } },
    include: { term: true, nominations: { orderBy: { id: 'asc' }, select: { id: true, seat: { select: { isYouth: true, sector: true, organisations: { orderBy: { validFrom: 'desc' }, take: 1, select: { organisation: { select: { name: true } } } } } } } } },
  })
  const network = await db.network.findUnique({ where: { id: networkId }, select: { names: true, jurisdictionCode: true } })
  if (!request || !network) return null
  const names = await db.sector.findMany({ where: { key: { in: request.nominations.flatMap((one) => one.seat.sector.sectorKey ?? []) } }, select: { key: true, names: true } })
  const nameOf = (key: string | null) => { const found = names.find((one) => one.key === key); return found ? fiveTexts.parse(found.names) : null }
  return {
    network: localizedText.parse(network.names), jurisdiction: network.jurisdictionCode, term: { from: isoDay(request.term.validFrom), until: isoDay(request.term.validTo) },
    bodyName: request.bodyName, answered: request.answeredAt !== null,
    seats: request.nominations.map(({ id, seat }) => ({
      id, isYouth: seat.isYouth, organisation: seat.organisations[0]?.organisation.name ?? null,
      sector: { key: seat.sector.sectorKey, localName: seat.sector.localName === null ? null : localizedText.parse(seat.sector.localName), names: nameOf(seat.sector.sectorKey) },
    })),
  }
}
