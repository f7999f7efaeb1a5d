import { Notice } from '@/components/ui/notice'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import type { MinutesView } from '@/lib/minutes/queries'

/** Before approval: which items lack a language, and which sentences to read once more. Neither stops anybody. */
export function Readiness({ view, t }: { view: MinutesView; t: Texts }) {
  if (view.state === 'approved' || view.cautions.length + view.gaps.length === 0) return null
  const f = formats(t.lng, t.jurisdiction)
  const place = (number: number | null) => (number === null ? t('minutes:text.otherDecisions') : `§ ${number}`)
  return (
    <div className="minutes-notes no-print">
      {view.cautions.length > 0 ? (
        <Notice kind="risk" heading={t('minutes:check.cautions', { count: view.cautions.length })}>
          <p>{t('minutes:check.cautionsMore')}</p>
          <ul>{view.cautions.map((one, i) => <li key={i}>{place(one.number)}: {f.quote(one.sentence)}</li>)}</ul>
        </Notice>
      ) : null}
      {view.gaps.length > 0 ? (
        <Notice heading={t('minutes:check.gaps', { count: view.gaps.length })}>
          <p>{t('minutes:check.gapsMore')}</p>
          <ul>{view.gaps.map((gap, i) => <li key={i}>{place(gap.number)}: {f.list(gap.languages.map((lang) => t.named(`common:language.${lang}`)))}</li>)}</ul>
        </Notice>
      ) : null}
    </div>
  )
}
