import 'server-only'
import type { NetworkScope } from '@/lib/access/scopes'
import type { CommandResult } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import type { Db } from '@/lib/db/transaction'
import { isLng, type Lng } from '@/lib/i18n/languages'
import { listSeats } from '@/lib/members/queries'
import { problem } from '@/lib/problem'
import { askBody } from './nomination-commands'
import { bodiesToAsk } from './rules'

/**
 * Opens the next term's roster and, in the same press, asks every body whose address the seats hold to nominate. Those
 * without an address wait for one. The term that runs goes on untouched.
 */
export async function prepareTerm(scope: NetworkScope, db: Db, input: { name: string; from: string; until: string }): Promise<CommandResult> {
  const { networkId } = scope
  if (input.until < input.from) throw problem('common:problem.dateOrder', { field: 'until' })
  const [from, until] = [new Date(input.from), new Date(input.until)]
  const other = await db.term.findFirst({ where: { networkId, validFrom: { lte: until }, validTo: { gte: from } }, select: { name: true } })
  if (other) throw problem('terms:problem.overlaps', { field: 'from', status: 409, values: { name: other.name } })
  const id = newId()
  await db.term.create({ data: { networkId, id, name: input.name, validFrom: from, validTo: until }, select: { id: true } })
  const bodies = bodiesToAsk(await listSeats(scope, db, input.from), new Set())
  let asked = 0
  for (const body of bodies) {
    if (!body.email) continue
    await askBody(scope, db, { termId: id, seats: body.seatIds, bodyName: body.name, contactName: body.contact, contactEmail: body.email, language: firstLanguage(scope) })
    asked += 1
  }
  return { ids: [id], facts: { termId: id, asked } }
}

function firstLanguage(scope: NetworkScope): Lng {
  return scope.languages.find(isLng) ?? 'en'
}
