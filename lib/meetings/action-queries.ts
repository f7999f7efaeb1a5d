import 'server-only'
import { today } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { isoDay } from '@/lib/i18n/dates'
import type { PersonName } from './name-rules'
import { listHiddenItems } from './restriction-queries'

export type ActionState = 'open' | 'in_progress' | 'done' | 'cancelled'
/** An agreed task. `owner` is a member of today or an organisation; null, as its ids are, when there is none or her time as a member is over. */
export type ActionLine = {
  id: string; text: string; owner: PersonName | null; isMine: boolean; dueOn: string; state: ActionState
  meetingId: string | null; decisionId: string | null; agendaItemId: string | null; ownerMemberId: string | null; ownerOrganisationId: string | null
}

/** Whose tasks a reader may call her own: herself, and the organisation of the network that she belongs to. */
export type Own = { memberId: string | null; organisationId: string | null }

export async function findOwn({ networkId, memberId }: NetworkScope, db: Db): Promise<Own> {
  if (!memberId) return { memberId: null, organisationId: null }
  const member = await db.member.findUnique({ where: { networkId_id: { networkId, id: memberId } }, select: { organisationId: true } })
  return member ? { memberId, organisationId: member.organisationId } : { memberId: null, organisationId: null }
}

/** The tasks a reader may see: all of the network, but for those agreed at an item kept from her; her own she always sees. */
export async function seenActions(scope: NetworkScope, db: Db) {
  const { networkId, memberId } = scope
  const hidden = [...(await listHiddenItems(scope, db))]
  if (hidden.length === 0) return { networkId }
  const isShown = { OR: [{ agendaItemId: null }, { agendaItemId: { notIn: hidden } }] }
  return { networkId, OR: [{ AND: [isShown, { OR: [{ decisionId: null }, { decision: isShown }] }] }, ...(memberId ? [{ ownerMemberId: memberId }] : [])] }
}

export const ACTION_FIELDS = {
  id: true, text: true, dueOn: true, state: true, meetingId: true, decisionId: true, agendaItemId: true, ownerMemberId: true, ownerOrganisationId: true,
  ownerMember: { select: { name: true, isBySeatOnly: true, validTo: true } }, ownerOrganisation: { select: { name: true } },
} as const

type StoredAction = Omit<ActionLine, 'owner' | 'isMine' | 'dueOn'> & { dueOn: Date; ownerMember: { name: string; isBySeatOnly: boolean; validTo: Date | null } | null; ownerOrganisation: { name: string } | null }

/** A row of `ACTION_FIELDS` as a reader sees it. */
export function actionLine(own: Own, { ownerMember, ownerOrganisation, dueOn, ...row }: StoredAction): ActionLine {
  const hasLeft = ownerMember !== null && ownerMember.validTo !== null && ownerMember.validTo < today()
  const person = ownerMember && !hasLeft ? { name: ownerMember.name, bySeatOnly: ownerMember.isBySeatOnly } : null
  const ownerMemberId = hasLeft ? null : row.ownerMemberId
  return {
    ...row, ownerMemberId, dueOn: isoDay(dueOn), owner: person ?? (ownerOrganisation && { name: ownerOrganisation.name, bySeatOnly: false }),
    isMine: isOwn({ ...row, ownerMemberId }, own),
  }
}

/** Whether a task is this reader's: by name, or by the organisation she belongs to. */
export function isOwn(row: { ownerMemberId: string | null; ownerOrganisationId: string | null }, own: Own): boolean {
  return (row.ownerMemberId !== null && row.ownerMemberId === own.memberId) || (row.ownerOrganisationId !== null && row.ownerOrganisationId === own.organisationId)
}
