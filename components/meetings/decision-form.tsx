import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { LanguagePair } from '@/components/ui/language-pair'
import { TextArea } from '@/components/ui/text-area'
import { formTexts } from '@/lib/i18n/form-texts'
import { pairLanguages } from '@/lib/i18n/pairs'
import type { Texts } from '@/lib/i18n/texts'
import { recordDecisionAction } from '@/lib/meetings/actions'

type Props = { meeting: string; item: string; network: string; languages: string[]; timeZone: string; /** Name under which unsent text is kept */ draft: string; t: Texts }

/** Records a decision at an item, with who disagreed where somebody did. */
export function DecisionForm({ meeting, item, network, languages, timeZone, draft, t }: Props) {
  const pair = { copyAsDraft: t('common:content.copyAsDraft'), orWrite: t('meetings:pair.orWrite') }
  return (
    <Form action={recordDecisionAction} hidden={{ lng: t.lng, network, meeting, item }} texts={formTexts(t.lng, t.jurisdiction, timeZone)} draft={draft} kind="second" small afterwards="clear" submit={t('meetings:minutes.recordDecision')}>
      <LanguagePair name="text" rows={2} hideNotes languages={pairLanguages(languages, null, (own) => own('meetings:minutes.decision'), t)} texts={pair} />
      <Details summary={t('meetings:minutes.dissentAdd')}><TextArea name="dissent" label={t('meetings:minutes.dissent')} hint={t('meetings:minutes.dissentHint')} rows={2} maxLength={1000} /></Details>
    </Form>
  )
}
