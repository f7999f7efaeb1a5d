import Link from 'next/link'
import { CheckboxField } from '@/components/ui/checkbox-field'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { LanguagePair } from '@/components/ui/language-pair'
import { NumberField } from '@/components/ui/number-field'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import { formTexts } from '@/lib/i18n/form-texts'
import { pairLanguages } from '@/lib/i18n/pairs'
import type { Texts } from '@/lib/i18n/texts'
import { changeAgendaItemAction } from '@/lib/meetings/actions'
import { personLabel, type PersonName } from '@/lib/meetings/name-rules'
import type { AgendaLine } from '@/lib/meetings/queries'
import { AGENDA_PURPOSES } from '@/lib/meetings/schema'

type Props = { item: AgendaLine; meeting: string; here: string; network: string; languages: string[]; owners: (PersonName & { id: string })[]; timeZone: string; t: Texts }

/** One agenda item in place: its words in each language, purpose, presenter and time, and whether only some may read it. */
export function AgendaItemForm({ item, meeting, here, network, languages, owners, timeZone, t }: Props) {
  const optional = t('common:form.optional')
  return (
    <Form action={changeAgendaItemAction} hidden={{ lng: t.lng, network, meeting, item: item.id, revision: String(item.revision) }} texts={formTexts(t.lng, t.jurisdiction, timeZone)} submit={t('common:button.save')} className="edit stack" beside={<Link href={here}>{t('common:button.cancel')}</Link>}>
      <LanguagePair name="title" multiline={false} languages={pairLanguages(languages, item.title, (own) => own('meetings:agenda.title'), t)} texts={{ copyAsDraft: t('common:content.copyAsDraft'), orWrite: t('meetings:pair.orWrite') }} />
      <RadioGroup name="purpose" label={t('meetings:agenda.purpose')} defaultValue={item.purpose} across choices={AGENDA_PURPOSES.map((value) => ({ value, label: t(`meetings:purpose.${value}`) }))} />
      <div className="fields">
        <TextField name="presenter" label={t('meetings:agenda.presenter')} optional={optional} defaultValue={item.presenter ?? ''} maxLength={120} />
        <NumberField name="minutes" label={t('meetings:agenda.time')} optional={optional} defaultValue={item.minutes} whole />
      </div>
      <Details summary={t('meetings:agenda.restrict')} open={item.isRestricted}>
        <div className="stack">
          <CheckboxField name="isRestricted" label={t('meetings:agenda.isRestricted')} hint={t('meetings:agenda.isRestrictedHint')} defaultChecked={item.isRestricted} />
          <TextField name="legalGround" label={t('meetings:agenda.legalGround')} hint={t('meetings:agenda.legalGroundHint')} defaultValue={item.legalGround ?? ''} maxLength={200} />
          <CheckboxGroup name="readers[]" label={t('meetings:agenda.readers')} defaultValue={item.readers} choices={owners.map((owner) => ({ value: owner.id, label: personLabel(owner, t) }))} />
        </div>
      </Details>
    </Form>
  )
}
