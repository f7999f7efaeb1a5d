import 'server-only'
import type { z } from 'zod'
import { inForce } from '@/lib/access/find'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Prisma } from '@/lib/db/generated/client'
import type { Db } from '@/lib/db/transaction'
import { localizedText, withTexts } from '@/lib/i18n/content'
import { conflict, problem } from '@/lib/problem'
import type { chooseSectorSchema, endSectorSchema, renameSectorSchema } from './schema'

/** Takes up a function of the reference list, or a sector that only this network knows, from a day. */
export async function chooseSector(scope: NetworkScope, db: Db, input: z.output<typeof chooseSectorSchema>): Promise<CommandResult> {
  const { networkId } = scope
  const from = new Date(input.from)
  if (!input.sectorKey && !input.name) throw problem('sectors:problem.chooseOrName', { field: 'sectorKey' })
  if (input.sectorKey) {
    if (!(await db.sector.count({ where: { key: input.sectorKey } }))) throw problem('common:problem.unknownCode', { field: 'sectorKey' })
    if (await db.networkSector.count({ where: { networkId, sectorKey: input.sectorKey, ...inForce(from) } })) throw problem('sectors:problem.alreadyChosen', { field: 'sectorKey', status: 409 })
  }
  const last = await db.networkSector.aggregate({ where: { networkId }, _max: { position: true } })
  const id = newId()
  const localName = input.name ? withTexts(null, { [scope.languages[0] ?? 'sv']: input.name }) : undefined
  await db.networkSector.create({ data: { networkId, id, sectorKey: input.sectorKey, ...(localName ? { localName: localName as Prisma.InputJsonObject } : {}), position: (last._max.position ?? 0) + 1, validFrom: from }, select: { id: true } })
  return { ids: [id], facts: { sectorId: id } }
}

/** Gives a sector the network's own name, a text a language. An empty text takes the local name away in that language. */
export async function renameSector(scope: NetworkScope, db: Db, input: z.output<typeof renameSectorSchema>): Promise<CommandResult> {
  const sector = await claimSector(scope, db, input, input.name)
  const localName = withTexts(sector.localName === null ? null : localizedText.parse(sector.localName), input.name)
  const isEmpty = Object.keys(localName).length === 0
  if (isEmpty && !sector.sectorKey) throw problem('common:problem.required', { field: 'name' })
  await db.networkSector.update({ where: sectorId(scope, input.sectorId), data: { localName: isEmpty ? ({} as Prisma.InputJsonObject) : (localName as Prisma.InputJsonObject) }, select: { id: true } })
  return { ids: [input.sectorId], facts: { revision: sector.revision + 1 } }
}

/** Ends a sector by its last day. Nothing is deleted: its seats must be ended first, so that nobody sits nowhere. */
export async function endSector(scope: NetworkScope, db: Db, input: z.output<typeof endSectorSchema>): Promise<CommandResult> {
  const until = new Date(input.until)
  const sector = await claimSector(scope, db, input, { until: input.until })
  if (sector.validFrom > until) throw problem('common:problem.dateOrder', { field: 'until' })
  const open = await db.seat.count({ where: { networkId: scope.networkId, sectorId: input.sectorId, OR: [{ validTo: null }, { validTo: { gt: until } }] } })
  if (open) throw problem('sectors:problem.seatsLeft', { field: 'until', status: 409, values: { count: open } })
  await db.networkSector.update({ where: sectorId(scope, input.sectorId), data: { validTo: until }, select: { id: true } })
  return { ids: [input.sectorId], facts: { revision: sector.revision + 1 } }
}

async function claimSector(scope: NetworkScope, db: Db, claim: { sectorId: string; revision: number; conflict?: 'mine' | undefined }, mine: Record<string, string>) {
  const sector = await db.networkSector.findUnique({ where: sectorId(scope, claim.sectorId) })
  if (!sector) throw problem('common:problem.notFound', { status: 404 })
  const claimed = await db.networkSector.updateMany({ where: { networkId: scope.networkId, id: claim.sectorId, revision: claim.conflict === 'mine' ? sector.revision : claim.revision }, data: { revision: { increment: 1 } } })
  if (claimed.count === 1) return sector
  const theirs = Object.fromEntries(Object.entries((sector.localName ?? {}) as Record<string, { text: string }>).map(([lang, one]) => [lang, one.text]))
  throw conflict({ mine, theirs, by: null, at: new Date().toISOString() })
}

function sectorId(scope: NetworkScope, id: string) {
  return { networkId_id: { networkId: scope.networkId, id } }
}
