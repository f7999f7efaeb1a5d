/** How «my work» is laid out over pages, and where a letter may lead. Pure. */
import type { NetworkRole } from '@/lib/access/roles'
import type { Due } from './due-rules'

/** So many things stand on a page. */
const THINGS = 20
/** What those who decide are asked at once (domain.md 5.1). */
const ASKS = 3

type Mine = { role: NetworkRole; due: readonly Due[] }

/** The networks with the most that is late first, and of each what stands on this page; on the first page also those where nothing waits. */
export function myPages<N extends Mine>(networks: readonly N[], asked: number): { page: number; pages: number; sections: { network: N; due: Due[] }[] } {
  const late = (network: N) => network.due.filter((one) => one.isLate).length
  const things = networks.toSorted((a, b) => late(b) - late(a)).map((network) => ({ network, due: network.role === 'executive' ? network.due.slice(0, ASKS) : [...network.due] }))
  const all = things.flatMap(({ network, due }) => due.map((one) => ({ network, one })))
  const pages = Math.max(1, Math.ceil(all.length / THINGS))
  const page = Number.isInteger(asked) && asked >= 1 ? Math.min(asked, pages) : 1
  const shown = all.slice((page - 1) * THINGS, page * THINGS)
  const sections = things.map(({ network }) => ({ network, due: shown.filter((thing) => thing.network === network).map(({ one }) => one) }))
  return { page, pages, sections: sections.filter(({ network, due }) => due.length > 0 || (page === 1 && network.due.length === 0)) }
}

/** An address within a network's workspace, or null: nobody is led anywhere else. */
export function workPath(to: unknown): string | null {
  return typeof to === 'string' && /^\/networks\/[a-z0-9-]+\/work(\/[\w\-/]*)?(\?[\w=&-]*)?(#[\w-]*)?$/.test(to) ? to : null
}
