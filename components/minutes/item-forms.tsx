import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { LanguagePair } from '@/components/ui/language-pair'
import type { NetworkScope } from '@/lib/access/scopes'
import { formTexts } from '@/lib/i18n/form-texts'
import { pairLanguages } from '@/lib/i18n/pairs'
import type { Texts } from '@/lib/i18n/texts'
import { wordDecisionAction, writeItemAction } from '@/lib/minutes/actions'
import type { BodyItem } from '@/lib/minutes/schema'

type Props = { item: BodyItem; number: number; revisions: Record<string, number>; scope: NetworkScope; t: Texts }

/** To mend the words of an item and of its decisions before anybody approves them, in the network's languages side by side. Notes that were typed while the meeting was held and not sent come back here. */
export function ItemForms({ item, number, revisions, scope, t }: Props) {
  const { languages, slug } = scope
  const hidden = { lng: t.lng, network: slug }
  const texts = formTexts(t.lng, t.jurisdiction, scope.timeZone)
  const pair = { copyAsDraft: t('common:content.copyAsDraft'), orWrite: t('meetings:pair.orWrite') }
  const labels = Object.fromEntries(languages.flatMap((lang) => [[`title.${lang}`, t('meetings:agenda.title')], [`notes.${lang}`, t('meetings:minutes.notes')], [`text.${lang}`, t('meetings:minutes.decision')]]))
  return (
    <Details summary={t('minutes:write.item', { number: String(number) })} className="no-print">
      <Form action={writeItemAction} hidden={{ ...hidden, item: item.id, revision: String(revisions[item.id] ?? 1) }} draft={`${scope.userId}:${scope.networkId}:${item.id}:notes`} texts={texts} labels={labels} kind="second" small submit={t('minutes:write.save')} className="edit stack">
        <LanguagePair name="title" multiline={false} languages={pairLanguages(languages, item.title, (own) => own('meetings:agenda.title'), t)} texts={pair} />
        <LanguagePair name="notes" rows={4} hideNotes languages={pairLanguages(languages, item.notes, (own) => own('meetings:minutes.notes'), t)} texts={pair} />
      </Form>
      {item.decisions.map((one) => (
        <Form key={one.id} action={wordDecisionAction} hidden={{ ...hidden, decision: one.id, revision: String(revisions[one.id] ?? 1) }} texts={texts} labels={labels} kind="second" small submit={t('minutes:write.saveDecision', { number: `${one.number}/${one.year}` })} className="edit stack">
          <LanguagePair name="text" rows={2} languages={pairLanguages(languages, one.text, (own) => own('meetings:minutes.decision'), t)} texts={pair} />
        </Form>
      ))}
    </Details>
  )
}
