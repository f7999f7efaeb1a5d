import { DateField } from '@/components/ui/date-field'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { LanguagePair } from '@/components/ui/language-pair'
import { TextField } from '@/components/ui/text-field'
import { openProcedureAction } from '@/lib/decisions/actions'
import { formTexts } from '@/lib/i18n/form-texts'
import { pairLanguages } from '@/lib/i18n/pairs'
import type { Texts } from '@/lib/i18n/texts'

/** Asks those who may decide for a decision before the next meeting. */
export function ProcedureForm({ network, languages, t }: { network: string; languages: string[]; t: Texts }) {
  return (
    <Details summary={t('decisions:procedure.open')}>
      <Form action={openProcedureAction} hidden={{ lng: t.lng, network }} texts={formTexts(t.lng, t.jurisdiction)} submit={t('decisions:procedure.send')} className="edit stack">
        <p className="small muted">{t('decisions:procedure.openMore')}</p>
        <LanguagePair name="text" rows={3} languages={pairLanguages(languages, null, (own) => own('decisions:procedure.text'), t)} texts={{ copyAsDraft: t('common:content.copyAsDraft'), orWrite: t('meetings:pair.orWrite') }} />
        <TextField name="reason" label={t('decisions:procedure.reason')} required maxLength={500} />
        <DateField name="closesOn" label={t('decisions:procedure.closesOn')} required />
      </Form>
    </Details>
  )
}
