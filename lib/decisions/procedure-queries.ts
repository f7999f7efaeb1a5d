import 'server-only'
import type { LinkScope, NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import type { LocalizedText } from '@/lib/i18n/content'
import { isoDay } from '@/lib/i18n/dates'
import { isId } from '@/lib/meetings/queries'
import type { PersonName } from '@/lib/meetings/name-rules'
import type { Vote } from './schema'

export type ProcedureState = 'open' | 'decided' | 'lapsed'
export type ProcedureLine = { id: string; text: LocalizedText; reason: string; state: ProcedureState; opensOn: string; closesOn: string; revision: number; votes: (Vote | null)[] }
export type ProcedureView = ProcedureLine & { people: { memberId: string; person: PersonName; vote: Vote | null; comment: string | null }[]; decision: { id: string; year: number; number: number } | null }

type Stored = { id: string; text: unknown; reason: string; state: ProcedureState; opensOn: Date; closesOn: Date; revision: number; votes: { vote: Vote | null }[] }

function lineOf({ id, text, reason, state, opensOn, closesOn, revision, votes }: Stored): ProcedureLine {
  return { id, reason, state, revision, text: text as LocalizedText, opensOn: isoDay(opensOn), closesOn: isoDay(closesOn), votes: votes.map((one) => one.vote) }
}

/** Decisions asked for in writing, the open ones first, then the newest. */
export async function listProcedures(scope: NetworkScope, db: Db): Promise<ProcedureLine[]> {
  const rows = await db.writtenProcedure.findMany({ where: { networkId: scope.networkId }, orderBy: { createdAt: 'desc' }, include: { votes: { select: { vote: true } } } })
  return rows.map(lineOf).sort((a, b) => Number(b.state === 'open') - Number(a.state === 'open'))
}

/** One of them with who was asked and what they answered; null when it is not here. */
export async function findProcedure(scope: NetworkScope, db: Db, id: string): Promise<ProcedureView | null> {
  if (!isId(id)) return null
  const row = await db.writtenProcedure.findUnique({
    where: { networkId_id: { networkId: scope.networkId, id } },
    include: { votes: { include: { member: { select: { name: true, isBySeatOnly: true } } }, orderBy: { member: { name: 'asc' } } }, decisions: { select: { id: true, year: true, number: true } } },
  })
  if (!row) return null
  const people = row.votes.map((one) => ({ memberId: one.memberId, person: { name: one.member.name, bySeatOnly: one.member.isBySeatOnly }, vote: one.vote, comment: one.comment }))
  return { ...lineOf(row), people, decision: row.decisions[0] ?? null }
}

export type AskedProcedure = { network: LocalizedText; languages: string[]; jurisdiction: string; text: LocalizedText; reason: string; closesOn: string; isOpen: boolean; vote: Vote | null; comment: string | null }

/** What one member sees behind her link: the question and her own answer. */
export async function findAskedProcedure(scope: LinkScope, db: Db): Promise<AskedProcedure | null> {
  const { networkId, objectId } = scope
  const network = await db.network.findUnique({ where: { id: networkId }, select: { names: true, languages: true, jurisdictionCode: true } })
  const row = await db.writtenProcedure.findUnique({ where: { networkId_id: { networkId, id: objectId } }, include: { votes: { where: { member: { email: scope.email } }, select: { vote: true, comment: true } } } })
  const own = row?.votes[0]
  if (!network || !row || !own) return null
  return { network: network.names as LocalizedText, languages: network.languages, jurisdiction: network.jurisdictionCode, text: row.text as LocalizedText, reason: row.reason, closesOn: isoDay(row.closesOn), isOpen: row.state === 'open', ...own }
}
