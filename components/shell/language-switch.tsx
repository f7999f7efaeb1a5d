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
export function LanguageSwitch({ languages }: { languages: SwitchLanguage[] }) {
  return languages.map(({ name, tag, href, current }) =>
    current ? (
      <span key={tag} lang={tag} aria-current="true">{name}</span>
    ) : (
      <a key={tag} lang={tag} hrefLang={tag} href={href}>{name}</a>
    ),
  )
}
