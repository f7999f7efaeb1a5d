import type { ReactNode } from 'react'

type Props = {
  /** Plain facts: source, updated date, class limits */
  facts?: (string | null | undefined)[]
  /** Definition, table, CSV, SVG, link: what leads on */
  links?: ({ href: string; label: string; download?: boolean } | null | undefined)[]
  children?: ReactNode
}

/** The line under every figure and table: where the numbers come from, of when, and how to take them along. */
export function SourceLine({ facts = [], links = [], children }: Props) {
  return (
    <div className="source">
      {facts.filter((fact) => fact).map((fact) => <span key={fact}>{fact}</span>)}
      {links.map((link) => (link ? <a key={link.href + link.label} href={link.href} download={link.download || undefined}>{link.label}</a> : null))}
      {children}
    </div>
  )
}
