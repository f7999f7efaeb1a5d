import { CheckboxField } from '@/components/ui/checkbox-field'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Form } from '@/components/ui/form'
import { NumberField } from '@/components/ui/number-field'
import { Section } from '@/components/ui/section'
import { formTexts } from '@/lib/i18n/form-texts'
import { formats } from '@/lib/i18n/format'
import { CONTENT_LANGUAGES, languageName } from '@/lib/i18n/languages'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { arrangeKeepingAction } from '@/lib/organisations/actions'
import { RETENTION_DEFAULTS, RETENTION_KINDS, RETENTION_LIMITS } from '@/lib/organisations/retention-rules'
import type { MunicipalSettings } from '@/lib/organisations/settings-queries'

type Props = { lng: Lng; jurisdiction: string | null; organisation: string; settings: MunicipalSettings }

/** What a municipality decides for all its networks: content languages beside the official ones, and how long records are kept. */
export function KeepingForm({ lng, jurisdiction, organisation, settings }: Props) {
  const [t, f] = [texts(lng, jurisdiction), formats(lng, jurisdiction)]
  const { official } = settings
  return (
    <Form action={arrangeKeepingAction} hidden={{ lng, organisation, revision: String(settings.revision) }} texts={formTexts(lng, jurisdiction)} submit={t('organisations:keeping.submit')} label={t('organisations:keeping.title')}>
      <Section heading={t('organisations:languages.heading')}>
        <p className="mb-4">{official.length ? t('organisations:languages.official', { languages: f.list(official.map(languageName)) }) : t('organisations:languages.noOfficial')}</p>
        <CheckboxGroup
          name="languages[]" label={t('organisations:languages.more')} hint={t('organisations:languages.hint')} across
          choices={CONTENT_LANGUAGES.filter((lang) => !official.includes(lang)).map((lang) => ({ value: lang, label: languageName(lang) }))} defaultValue={settings.languages}
        />
        <CheckboxField name="needsAllLanguages" label={t('organisations:languages.needsAll')} hint={t('organisations:languages.needsAllHint')} defaultChecked={settings.needsAllLanguages} />
      </Section>
      <Section heading={t('organisations:retention.heading')}>
        <p className="muted mb-4">{t('organisations:retention.lede')}</p>
        <div className="fields">
          {RETENTION_KINDS.map((kind) => (
            <NumberField
              key={kind} name={kind} whole label={t(`organisations:retention.${kind}`)} defaultValue={settings.retention[kind]}
              hint={t(`organisations:retention.${kind}Hint`, { standard: RETENTION_DEFAULTS[kind], least: RETENTION_LIMITS[kind].least, most: RETENTION_LIMITS[kind].most })}
            />
          ))}
        </div>
        <p className="small muted mt-4">{t('organisations:retention.never')}</p>
      </Section>
    </Form>
  )
}
