import 'server-only'
import type { PublicScope } from '@/lib/access/scopes'
import { listCompared } from '@/lib/comparisons/queries'
import { figureOf } from '@/lib/comparisons/rules'
import { similarTo } from '@/lib/comparisons/similarity-rules'
import type { Db } from '@/lib/db/transaction'
import type { LocalizedText } from '@/lib/i18n/content'

export type Peer = { slug: string; names: LocalizedText; seats: number; filled: number; isOwn: boolean }

/** The one comparison of the executive's page (domain.md 5.1): a network's filled seats beside the three that are most like it. Only what is published; empty when this network has published nothing. */
export async function listPeers(scope: PublicScope, db: Db, { slug, year }: { slug: string; year: string }): Promise<Peer[]> {
  const all = await listCompared(scope, db, null)
  const own = all.find((one) => one.slug === slug)
  if (!own) return []
  const shown = [own, ...similarTo(own, all, { year, taken: [] }).map((one) => one.network)]
  const peers = shown.flatMap((one) => {
    const [seats, filled] = [figureOf(one, 'seats'), figureOf(one, 'seats_filled')]
    return seats && filled !== null ? [{ slug: one.slug, names: one.names, seats, filled, isOwn: one === own }] : []
  })
  return peers.some((one) => one.isOwn) ? peers : []
}
