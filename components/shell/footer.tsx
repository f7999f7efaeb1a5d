import Link from 'next/link'
import type { ReactNode } from 'react'

/** On every page: accessibility statement, privacy, help; and a line such as the licence or the demonstration notice. */
export function Footer({ label, links, children }: { label: string; links: { href: string; label: ReactNode }[]; children?: ReactNode }) {
  return (
    <footer className="foot">
      <div className="wrap">
        <nav aria-label={label} className="contents">
        {links.map((link) => <Link key={link.href} href={link.href} prefetch={false}>{link.label}</Link>)}
        </nav>
        {children ? <span>{children}</span> : null}
      </div>
    </footer>
  )
}
