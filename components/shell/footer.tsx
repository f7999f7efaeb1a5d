import Link from 'next/link'
import type { ReactNode } from 'react'

/** On every page: accessibility statement, privacy, help; and a line such as the licence or the demonstration notice. */
export function Footer({ links, children }: { links: { href: string; label: ReactNode }[]; children?: ReactNode }) {
  return (
    <footer className="foot">
      <div className="wrap">
        {links.map((link) => <Link key={link.href} href={link.href} prefetch={false}>{link.label}</Link>)}
        {children ? <span>{children}</span> : null}
      </div>
    </footer>
  )
}
