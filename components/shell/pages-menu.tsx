import Link from 'next/link'
import type { ReactNode } from 'react'

type Props = {
  /** «Sidor i nätverket» */
  label: string
  links: { href: string; label: ReactNode; current?: boolean }[]
}

/** The pages of one owner, left of the sheet; on a phone one line that opens. */
export function PagesMenu({ label, links }: Props) {
  const current = links.find((link) => link.current)
  return (
    <nav className="pages" aria-label={label}>
      <details>
        <summary>{label}{current ? <>: {current.label}</> : null}</summary>
        <ul>
          {links.map((link) => <li key={link.href}><Link href={link.href} aria-current={link.current ? 'page' : undefined}>{link.label}</Link></li>)}
        </ul>
      </details>
    </nav>
  )
}
