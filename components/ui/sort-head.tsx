import Link from 'next/link'
import type { ReactNode } from 'react'

export type Sort = { href: string; direction?: 'ascending' | 'descending' }

/** The text of a column head that sorts when followed; the sorted one is ink with ▲ or ▼. The `th` carries `aria-sort`. */
export function SortHead({ sort, children }: { sort: Sort; children: ReactNode }) {
  const mark = sort.direction === 'ascending' ? '▲' : sort.direction === 'descending' ? '▼' : ''
  return (
    <Link className="sort" href={sort.href} scroll={false} prefetch={false}>
      {children}
      {mark ? <span aria-hidden="true">{mark}</span> : null}
    </Link>
  )
}
