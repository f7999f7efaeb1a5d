import type { ReactNode } from 'react'
import { Masthead } from '@/components/shell/masthead'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { NetworkLine } from '@/lib/networks/queries'
import { Municipalities } from './network-table'

/** The head of a network's public page: name, municipalities, when it was last published, and the band under them. */
export function PublicHead({ t, network, publishedAt, children }: { t: Texts; network: NetworkLine; publishedAt?: Date; children?: ReactNode }) {
  const shown = contentIn(network.names, t.lng, network.languages)
  return (
    <Masthead>
      <h1 className="display" lang={contentLang(shown.lang)}>{shown.text}</h1>
      <p className="muted mt-2"><Municipalities network={network} t={t} />{publishedAt ? ` · ${t('publications:page.updated', { date: formats(t.lng, t.jurisdiction).longDate(publishedAt) })}` : ''}</p>
      {children}
    </Masthead>
  )
}
