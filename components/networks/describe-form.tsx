import { CheckboxField } from '@/components/ui/checkbox-field'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Form } from '@/components/ui/form'
import { NumberField } from '@/components/ui/number-field'
import { TextField } from '@/components/ui/text-field'
import { formTexts } from '@/lib/i18n/form-texts'
import { CONTENT_LANGUAGES, languageName } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import { describeNetworkAction } from '@/lib/networks/actions'
import type { NetworkSettings } from '@/lib/networks/settings-queries'
import { NamesField } from './names-field'

/** What the network says of itself: names side by side, languages, rhythm, host body, and whether the band is public. */
export function DescribeForm({ t, network, settings }: { t: Texts; network: string; settings: NetworkSettings }) {
  const languages = [...new Set([...settings.languages, ...CONTENT_LANGUAGES])]
  return (
    <Form
      action={describeNetworkAction} hidden={{ lng: t.lng, network, revision: String(settings.revision) }} texts={formTexts(t.lng, t.jurisdiction)} submit={t('networks:settings.save')} kind="second"
      labels={{ hostBody: t('networks:settings.hostBody'), meetingTarget: t('networks:settings.meetingTarget'), ...Object.fromEntries(settings.languages.map((lang) => [`names.${lang}`, t('networks:start.nameIn', { language: languageName(lang) })])) }}
    >
      <NamesField t={t} languages={settings.languages} names={settings.names} />
      <div className="fields">
        <NumberField name="meetingTarget" whole label={t('networks:settings.meetingTarget')} defaultValue={settings.meetingTarget} />
        <NumberField name="callDays" whole label={t('networks:settings.callDays')} defaultValue={settings.callDays} />
      </div>
      <TextField name="hostBody" label={t('networks:settings.hostBody')} optional={t('common:form.optional')} defaultValue={settings.hostBody} maxLength={160} />
      <CheckboxGroup name="languages[]" label={t('networks:settings.languages')} across choices={languages.map((lang) => ({ value: lang, label: languageName(lang) }))} defaultValue={settings.languages} />
      <CheckboxField name="isBandPublic" label={t('networks:settings.isBandPublic')} hint={t('networks:settings.isBandPublicHint')} defaultChecked={settings.isBandPublic} />
    </Form>
  )
}
