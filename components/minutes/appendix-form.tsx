import { Form } from '@/components/ui/form'
import { LanguagePair } from '@/components/ui/language-pair'
import { SelectField } from '@/components/ui/select-field'
import type { NetworkScope } from '@/lib/access/scopes'
import { contentIn, type LocalizedText } from '@/lib/i18n/content'
import { formTexts } from '@/lib/i18n/form-texts'
import { pairLanguages } from '@/lib/i18n/pairs'
import type { Texts } from '@/lib/i18n/texts'
import { addAppendixAction } from '@/lib/minutes/actions'
import type { MinutesComment, MinutesView } from '@/lib/minutes/queries'

type Props = { view: MinutesView; scope: NetworkScope; /** A text that came too late for the minutes, as the draft of the correction */ from?: MinutesComment; t: Texts }

/** A correction to approved minutes: what it is about, and its words. */
export function AppendixForm({ view, scope, from, t }: Props) {
  const { languages, slug } = scope
  const draft: LocalizedText | null = from && languages[0] ? { [languages[0]]: { text: from.text, state: 'original', sourceRevision: 1 } } : null
  const items = view.body.items.filter((item) => !item.isWithheld)
  const label = (id: string) => {
    const item = items.find((one) => one.id === id)
    return item ? `§ ${view.body.items.indexOf(item) + 1} ${contentIn(item.title, t.lng, languages).text}` : ''
  }
  return (
    <Form action={addAppendixAction} hidden={{ lng: t.lng, network: slug, meeting: view.meetingId, ...(from ? { comment: from.id } : {}) }} texts={formTexts(t.lng, t.jurisdiction, scope.timeZone)} kind="second" afterwards="clear" submit={t('minutes:appendix.do')} className="edit stack">
      <p className="small muted">{t('minutes:appendix.more')}</p>
      <SelectField name="item" id={from ? `item-of-${from.id}` : undefined} label={t('minutes:appendix.item')} defaultValue={from?.itemId ?? ''} options={[{ value: '', label: t('minutes:appendix.whole') }, ...items.map((item) => ({ value: item.id, label: label(item.id) }))]} />
      <LanguagePair name="text" rows={3} languages={pairLanguages(languages, draft, (own) => own('minutes:appendix.text'), t)} texts={{ copyAsDraft: t('common:content.copyAsDraft'), orWrite: t('meetings:pair.orWrite') }} />
    </Form>
  )
}
