import Link from 'next/link'
import type { ReactNode } from 'react'

/** Views of the same thing as links, so that each has an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: { href: string; label: ReactNode; current?: boolean }[] }) {
  return (
    <nav aria-label={label} className="tabs">
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>{tab.label}</Link>
      ))}
    </nav>
  )
}
