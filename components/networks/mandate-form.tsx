import { DateField } from '@/components/ui/date-field'
import { Form } from '@/components/ui/form'
import { LanguagePair } from '@/components/ui/language-pair'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { textIn } from '@/lib/i18n/five-texts'
import { formTexts } from '@/lib/i18n/form-texts'
import { languageName } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import { recordMandateAction } from '@/lib/networks/actions'
import type { StartForm } from '@/lib/networks/start-queries'

type Props = { t: Texts; network: string; languages: string[]; ruleSets: StartForm['ruleSets']; day: string }

/** A new task: who gave it and when, what it says in each language, which rules it puts the network under. */
export function MandateForm({ t, network, languages, ruleSets, day }: Props) {
  const optional = t('common:form.optional')
  return (
    <Form action={recordMandateAction} hidden={{ lng: t.lng, network }} texts={formTexts(t.lng, t.jurisdiction)} submit={t('networks:mandate.add')} kind="second" afterwards="clear">
      <div className="fields">
        <TextField name="giver" label={t('networks:mandate.giver')} hint={t('networks:mandate.giverHint')} maxLength={160} />
        <DateField name="decidedOn" label={t('networks:mandate.decidedOn')} />
        <TextField name="caseNumber" label={t('networks:mandate.caseNumber')} optional={optional} maxLength={60} />
        <TextField name="documentName" label={t('networks:mandate.document')} optional={optional} maxLength={200} />
      </div>
      <SelectField name="ruleSet" label={t('networks:mandate.ruleSet')} empty={t('networks:mandate.noRuleSet')} options={ruleSets.map((one) => ({ value: one.value, label: textIn(one.names, t.lng, t.jurisdiction) }))} />
      <LanguagePair
        name="task" rows={3} texts={{ copyAsDraft: t('common:content.copyAsDraft'), orWrite: t('networks:start.orWrite') }}
        languages={languages.map((lang) => ({ lang, note: languageName(lang), label: t('networks:mandate.taskIn', { language: languageName(lang) }), value: null, missing: t('networks:mandate.taskMissing', { language: languageName(lang) }) }))}
      />
      <div className="fields">
        <DateField name="validFrom" label={t('networks:mandate.from')} defaultValue={day} />
        <DateField name="validTo" label={t('networks:mandate.until')} optional={optional} />
      </div>
    </Form>
  )
}
