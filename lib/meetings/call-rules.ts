/** What is true about a call: who reads what, which files a letter takes along, and who stands in. Pure. */
import type { NetworkRole } from '@/lib/access/roles'
import { readsAllItems } from './rules'
import type { CallAnswer } from './schema'

export type ItemFile = { id: string; name: string; bytes: number }
/** An agenda item with its files, before anybody reads it. */
export type CallItem = { id: string; title: unknown; isRestricted: boolean; readers: readonly string[]; files: ItemFile[] }
export type ItemReader = { memberId: string; roles: readonly NetworkRole[] }

/** The agenda as one member may read it: of an item that is kept from her only its number stays, without words and files. */
export function itemsFor<I extends CallItem>(items: readonly I[], reader: ItemReader): (I & { isHidden: boolean })[] {
  const readsAll = reader.roles.some(readsAllItems)
  return items.map((item) => {
    const isHidden = item.isRestricted && !readsAll && !item.readers.includes(reader.memberId)
    return isHidden ? { ...item, title: {}, files: [], isHidden } : { ...item, isHidden }
  })
}

/** Mail servers refuse letters of more than some twenty megabytes, and a file grows by a third on its way. */
const MOST_BYTES = 12 * 1024 * 1024

/** The files that a letter takes along, in the order of the agenda, as long as they fit; the others wait behind its link. */
export function fittingFiles(files: readonly ItemFile[]): ItemFile[] {
  const fitting: ItemFile[] = []
  let room = MOST_BYTES
  for (const file of files) {
    if (fitting.some((one) => one.id === file.id) || file.bytes > room) continue
    fitting.push(file)
    room -= file.bytes
  }
  return fitting
}

/** A member's reply. `forMemberId` is set on a deputy's. */
export type Reply = { memberId: string; answer: CallAnswer | null; forMemberId: string | null; releasedAt: Date | null }

/** The reply of the deputy who was called in the holder's place and not let off again. */
export function standIn(seat: { holderId: string | null; deputyId: string | null }, replies: readonly Reply[]): Reply | null {
  return replies.find((reply) => reply.memberId === seat.deputyId && reply.forMemberId === seat.holderId && !reply.releasedAt) ?? null
}

/** Whether the deputy is needed here and is already called to the same meeting for another seat, her own or somebody else's. */
export function isTakenElsewhere(seat: { holderId: string | null; deputyId: string | null }, replies: readonly Reply[]): boolean {
  const holder = replies.find((reply) => reply.memberId === seat.holderId)
  if (holder?.answer !== 'declined' || !seat.deputyId) return false
  return replies.some((reply) => reply.memberId === seat.deputyId && reply.forMemberId !== seat.holderId && !reply.releasedAt)
}

/** Coming in person or on a screen. */
export function comes(answer: CallAnswer | null): boolean {
  return answer === 'coming' || answer === 'remote'
}
