/** How a long list of action points is cut into pages, and its address. Pure. */
import { SHOWN, type Shown } from './schema'

export const PAGE_SIZE = 50

/** The list that an address asks for; whatever it does not know is the first page of what is open. */
export function askedList({ show, page }: { show?: string | string[] | undefined; page?: string | string[] | undefined }): { show: Shown; page: number } {
  const asked = typeof page === 'string' && /^\d{1,6}$/.test(page) ? Number(page) : 1
  return { show: SHOWN.find((one) => one === show) ?? 'open', page: Math.max(1, asked) }
}

/** The query of a list's address: nothing for the first page of what is open. */
export function listQuery(show: Shown, page = 1): string {
  const parts = [...(show === 'open' ? [] : [`show=${show}`]), ...(page > 1 ? [`page=${page}`] : [])]
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

/** A page that is there: one past the end leads to the last. */
export function pageWithin(page: number, total: number): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  return { page: Math.min(page, pages), pages }
}
