import Link from 'next/link'
import type { ReactNode } from 'react'

type Props = {
  /** «Sidor i nätverket» */
  label: string
  /** The one line on a phone: «Sidor: Möten» */
  folded: string
  links: { href: string; label: ReactNode; current?: boolean }[]
}

/** The pages of one owner, left of the sheet; on a phone one line that opens. */
export function PagesMenu({ label, folded, links }: Props) {
  return (
    <nav className="pages" aria-label={label}>
      <details>
        <summary>{folded}</summary>
        <ul>
          {links.map((link) => <li key={link.href}><Link href={link.href} aria-current={link.current ? 'page' : undefined}>{link.label}</Link></li>)}
        </ul>
      </details>
    </nav>
  )
}
