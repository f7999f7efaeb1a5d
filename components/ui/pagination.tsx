import Link from 'next/link'

type Props = {
  /** Name of the navigation, «Sidor» */
  label: string
  /** First page is 1 */
  page: number
  pages: number
  href: (page: number) => string
  texts: { previous: string; next: string }
}

/** Pages of a long list as links. Shows nothing when there is only one. */
export function Pagination({ label, page, pages, href, texts }: Props) {
  if (pages < 2) return null
  return (
    <nav aria-label={label} className="pagination">
      {page > 1 ? <Link href={href(page - 1)} rel="prev">{texts.previous}</Link> : null}
      {pagesShown(page, pages).map((n, i, all) => (
        <span key={n}>
          {i > 0 && n - (all[i - 1] ?? n) > 1 ? <span aria-hidden="true">… </span> : null}
          {n === page ? <span aria-current="page">{n}</span> : <Link href={href(n)}>{n}</Link>}
        </span>
      ))}
      {page < pages ? <Link href={href(page + 1)} rel="next">{texts.next}</Link> : null}
    </nav>
  )
}

/** First, last and two on each side of the current page: 1 … 4 5 [6] 7 8 … 20. */
export function pagesShown(page: number, pages: number): number[] {
  return Array.from({ length: pages }, (_, i) => i + 1).filter((n) => n === 1 || n === pages || Math.abs(n - page) <= 2)
}
