export type SwitchLanguage = {
  /** The language's own name, «suomi» */
  name: string
  /** BCP 47 for lang and hreflang, «sv-FI», «nb» */
  tag: string
  /** The same page in that language */
  href: string
  current?: boolean
}

/** Each language by its own name, to the same page. No flags, no menu. */
export function LanguageSwitch({ label, languages }: { label: string; languages: SwitchLanguage[] }) {
  const links = languages.map(({ name, tag, href, current }) =>
    current ? (
      <span key={tag} lang={tag} aria-current="true">{name}</span>
    ) : (
      <a key={tag} lang={tag} hrefLang={tag} href={href}>{name}</a>
    ),
  )
  return <nav aria-label={label} className="languages">{links}</nav>
}
