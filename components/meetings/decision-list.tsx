import { contentIn, missingLanguages } from '@/lib/i18n/content'
import { contentLang } from '@/lib/i18n/languages'
import { Status } from '@/components/ui/status'
import type { Texts } from '@/lib/i18n/texts'
import type { DecisionLine } from '@/lib/meetings/queries'

/** Decisions under their numbers; a language that lacks the text is named. */
export function DecisionList({ decisions, languages, t }: { decisions: DecisionLine[]; languages: string[]; t: Texts }) {
  if (decisions.length === 0) return null
  return (
    <ul className="plain">
      {decisions.map((decision) => {
        const shown = contentIn(decision.text, t.lng, languages)
        return (
          <li key={decision.id}>
            <p className="prose"><b>{t('meetings:minutes.decisionNumber', { number: String(decision.number), year: String(decision.year) })}</b> <span lang={contentLang(shown.lang)}>{shown.text}</span></p>
            {decision.dissent ? <p className="small">{t('meetings:minutes.dissentOf', { text: decision.dissent })}</p> : null}
            {missingLanguages(decision.text, languages).map((lang) => <p key={lang} className="small"><Status kind="risk">{t('meetings:minutes.missingIn', { language: t.named(`common:language.${lang}`) })}</Status></p>)}
          </li>
        )
      })}
    </ul>
  )
}
