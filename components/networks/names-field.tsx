import { LanguagePair } from '@/components/ui/language-pair'
import type { LocalizedText } from '@/lib/i18n/content'
import { languageName } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'

/** The network's name in each of its languages, side by side. */
export function NamesField({ t, languages, names }: { t: Texts; languages: readonly string[]; names?: LocalizedText }) {
  return (
    <LanguagePair
      name="names" multiline={false} texts={{ copyAsDraft: t('common:content.copyAsDraft'), orWrite: t('networks:start.orWrite') }}
      languages={languages.map((lang) => ({
        lang, note: languageName(lang), value: names?.[lang]?.text, missing: t('networks:start.nameMissing', { language: languageName(lang) }),
        label: languages.length > 1 ? t('networks:start.nameIn', { language: languageName(lang) }) : t('networks:start.name'),
      }))}
    />
  )
}
