import { Status } from '@/components/ui/status'
import { type LocalizedText, missingLanguages } from '@/lib/i18n/content'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'

/** The words of a decision, a language beside the other; a language that lacks them is named. */
export function DecisionWords({ text, languages, t }: { text: LocalizedText; languages: string[]; t: Texts }) {
  return (
    <div className="stack">
      {Object.entries(text).map(([lang, entry]) => <p key={lang} className="prose" lang={contentLang(lang)}>{entry.text}</p>)}
      {missingLanguages(text, languages).map((lang) => <p key={lang} className="small"><Status kind="risk">{t('meetings:minutes.missingIn', { language: t.named(`common:language.${lang}`) })}</Status></p>)}
    </div>
  )
}
