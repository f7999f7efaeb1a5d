import 'server-only'
import type { Scope } from '@/lib/access/scopes'
import type { Db } from '@/lib/db/transaction'
import { programmeSchema } from '@/lib/frames/schema'
import { fiveTexts } from '@/lib/i18n/five-texts'
import type { Programme } from './schema'

/** A programme by its address, drafts left out; null when there is none. */
export async function findProgramme(_scope: Scope, db: Db, slug: string): Promise<Programme | null> {
  const row = await db.programme.findFirst({ where: { slug, state: { not: 'draft' } }, include: { versions: { orderBy: { version: 'desc' }, take: 1 } } })
  if (!row) return null
  const owner = row.ownerId ? await db.organisation.findUnique({ where: { id: row.ownerId }, select: { names: true } }) : null
  const definition = row.versions[0] ? programmeSchema.safeParse(row.versions[0].definition) : null
  return {
    id: row.id, slug: row.slug, names: fiveTexts.parse(row.names), jurisdiction: row.jurisdictionCode, state: row.state, from: row.validFrom, to: row.validTo,
    owner: (owner?.names as Record<string, string> | undefined) ?? null, definition: definition?.success ? definition.data : null,
  }
}
