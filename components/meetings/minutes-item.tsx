import { Form } from '@/components/ui/form'
import { LanguagePair } from '@/components/ui/language-pair'
import { contentIn } from '@/lib/i18n/content'
import { formTexts } from '@/lib/i18n/form-texts'
import { contentLang } from '@/lib/i18n/languages'
import { pairLanguages } from '@/lib/i18n/pairs'
import type { Texts } from '@/lib/i18n/texts'
import { recordDecisionAction, takeNotesAction } from '@/lib/meetings/actions'
import type { AgendaLine, DecisionLine } from '@/lib/meetings/queries'
import { DecisionList } from './decision-list'

type Props = { item: AgendaLine; number: number; decisions: DecisionLine[]; meeting: string; languages: string[]; network: string; t: Texts }

/** One agenda item in the minutes: what was said and what was decided, in the network's languages side by side. */
export function MinutesItem({ item, number, decisions, meeting, languages, network, t }: Props) {
  const shown = contentIn(item.title, t.lng, languages)
  const texts = formTexts(t.lng, t.jurisdiction)
  const pair = { copyAsDraft: t('common:content.copyAsDraft'), orWrite: t('meetings:pair.orWrite') }
  const hidden = { lng: t.lng, network }
  const labels = Object.fromEntries(languages.map((lang) => [`notes.${lang}`, t('meetings:minutes.notes')]))
  return (
    <div className="item stack" id={`item-${number}`}>
      <div className="head"><h3><span className="no">§ {number}</span><span lang={contentLang(shown.lang)}>{shown.text}</span></h3><p>{t(`meetings:purpose.${item.purpose}`)}</p></div>
      <Form action={takeNotesAction} hidden={{ ...hidden, item: item.id, revision: String(item.revision) }} labels={labels} texts={texts} kind="second" small submit={t('meetings:minutes.saveNotes')}>
        <LanguagePair name="notes" rows={4} languages={pairLanguages(languages, item.notes, (own) => own('meetings:minutes.notes'), t)} texts={pair} />
      </Form>
      <DecisionList decisions={decisions} languages={languages} t={t} />
      <Form action={recordDecisionAction} hidden={{ ...hidden, meeting, item: item.id }} texts={texts} kind="second" small afterwards="clear" submit={t('meetings:minutes.recordDecision')}>
        <LanguagePair name="text" rows={2} hideNotes languages={pairLanguages(languages, null, (own) => own('meetings:minutes.decision'), t)} texts={pair} />
      </Form>
    </div>
  )
}
