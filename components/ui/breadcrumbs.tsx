import Link from 'next/link'
import type { ReactNode } from 'react'

/** Where this page lies, above its title. The last one has no link when it is where one stands. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: { label: ReactNode; href?: string }[] }) {
  return (
    <nav aria-label={label}>
      <ol className="crumbs">
        {crumbs.map((crumb, i) => <li key={i}>{crumb.href ? <Link href={crumb.href}>{crumb.label}</Link> : <span>{crumb.label}</span>}</li>)}
      </ol>
    </nav>
  )
}
