import type { ReactNode } from 'react'
import { isDemonstration } from '@/lib/env'
import { htmlLang, LANGUAGE_NAMES, LANGUAGES, type Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { AccountIsland } from './account-island'
import { Bar } from './bar'
import { DemonstrationMark } from './demonstration-mark'
import { Footer } from './footer'
import { Frame } from './frame'
import { SkipLink } from './skip-link'

type Props = {
  lng: Lng
  /** The address after the language, beginning with a slash: the language switch keeps the reader on this page. */
  path: string
  kind?: 'desk' | 'overview' | 'reading'
  jurisdiction?: string | null
  /** Areas of this role in the bar; without it the public ones. `path` without language. */
  areas?: { path: string; label: ReactNode }[]
  children: ReactNode
}

const FOOT = ['about', 'help', 'news', 'privacy', 'cookies', 'accessibility'] as const

/** The frame of every page: skip link, demonstration mark, bar with language switch and account, content, footer. */
export function PageFrame({ lng, path, kind, jurisdiction, areas, children }: Props) {
  const t = texts(lng, jurisdiction)
  const shown = areas ?? [
    { path: '/places', label: t('shell:area.findMunicipality') },
    { path: '/networks', label: t('shell:area.networks') },
    { path: `/national/${(jurisdiction ?? 'FI').toLowerCase()}`, label: t('shell:area.national') },
    { path: '/compare', label: t('shell:area.compare') },
  ]
  const languages = LANGUAGES.map((other) => ({ name: LANGUAGE_NAMES[other] ?? other, tag: htmlLang(other, jurisdiction), href: `/${other}${path}`, current: other === lng }))
  // Of two areas that both hold this address, such as a desk and a page below it, the nearer one is where the reader is.
  const here = shown.filter((area) => path === area.path || path.startsWith(`${area.path}/`)).sort((a, b) => b.path.length - a.path.length)[0]
  // Areas of a role are shown to the signed-in alone: their way to the account stands there before the name has come.
  const before = areas ? { href: `/${lng}/account`, label: t('shell:bar.account') } : { href: `/${lng}/sign-in`, label: t('shell:bar.signIn') }
  return (
    <Frame kind={kind} lang={t.lang}>
      <SkipLink label={t('shell:bar.skip')} />
      {isDemonstration() && <DemonstrationMark text={t('common:demonstration.mark')} />}
      <Bar
        home={`/${lng}`} homeLabel={t('shell:bar.home')} label={t('shell:bar.areas')} languagesLabel={t('shell:bar.languages')} languages={languages} account={<AccountIsland url={`/api/account?lng=${lng}`} before={before} />}
        links={shown.map((area) => ({ href: `/${lng}${area.path}`, label: area.label, current: area === here }))}
      />
      {children}
      <Footer label={t('shell:footer.label')} links={FOOT.map((page) => ({ href: `/${lng}/${page}`, label: t(`shell:footer.${page}`) }))}>{t('shell:footer.promise')}</Footer>
    </Frame>
  )
}
