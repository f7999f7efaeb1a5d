import Link from 'next/link'
import type { ReactNode } from 'react'
import { LanguageSwitch, type SwitchLanguage } from './language-switch'

type Props = {
  home: string
  /** «Samverk, till startsidan» */
  homeLabel?: string
  /** Name of the main navigation */
  label: string
  links: { href: string; label: ReactNode; current?: boolean }[]
  languages: SwitchLanguage[]
  /** «Språk» */
  languagesLabel: string
  /** The signed-in person's link, or `AccountIsland` on public pages */
  account?: ReactNode
  brand?: string
}

/** The 56 px bar at the top: the product, the areas of this role, languages, person. */
export function Bar({ home, homeLabel, label, links, languages, languagesLabel, account, brand = 'Samverk' }: Props) {
  return (
    <header className="bar">
      <div className="wrap">
        <Link className="brand" href={home} aria-label={homeLabel}>{brand}</Link>
        <nav className="nav" aria-label={label}>
          {links.map((link) => <Link key={link.href} href={link.href} aria-current={link.current ? 'page' : undefined}>{link.label}</Link>)}
        </nav>
        <div className="tools"><LanguageSwitch label={languagesLabel} languages={languages} />{account}</div>
      </div>
    </header>
  )
}
