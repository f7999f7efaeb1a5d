import 'server-only'
import type { LocalizedText } from './content'
import { isLng, languageName, normaliseLanguage } from './languages'
import { type Texts, texts } from './texts'

/**
 * The fields of one content text in the network's languages, for `LanguagePair`: each labelled in its own language where
 * the interface has that language, else in the reader's.
 */
export function pairLanguages(languages: readonly string[], value: LocalizedText | null | undefined, label: (t: Texts) => string, t: Texts) {
  return languages.map((lang) => {
    const own = normaliseLanguage(lang)
    const tongue = own && isLng(own) ? texts(own, t.jurisdiction) : t
    return { lang, note: languageName(lang), label: label(tongue), value: value?.[lang]?.text ?? '', missing: tongue('common:content.missing') }
  })
}
