import { AutoForm } from '@/components/ui/auto-form'
import { Details } from '@/components/ui/details'
import { LanguagePair } from '@/components/ui/language-pair'
import { Status } from '@/components/ui/status'
import { contentIn } from '@/lib/i18n/content'
import { formTexts } from '@/lib/i18n/form-texts'
import { contentLang, languageName } from '@/lib/i18n/languages'
import { pairLanguages } from '@/lib/i18n/pairs'
import type { Texts } from '@/lib/i18n/texts'
import { takeNotesAction, undoNotesAction } from '@/lib/meetings/actions'
import type { ActionLine } from '@/lib/meetings/action-queries'
import type { AgendaLine, DecisionLine } from '@/lib/meetings/queries'
import { likelyOwner, type OwnerChoice } from '@/lib/meetings/recording-rules'
import { AgreedList } from './agreed-list'
import { DecisionForm } from './decision-form'
import { DecisionList } from './decision-list'
import { TaskForm } from './task-form'

type Props = {
  item: AgendaLine; number: number; decisions: DecisionLine[]; actions: ActionLine[]; owners: OwnerChoice[]
  /** Who was named last in this meeting, and the day of the next one */ last: { owner: string | null; dueOn: string | null }
  meeting: string; languages: string[]; network: string; timeZone: string
  /** Whose unsent texts the browser keeps */ writer: string
  t: Texts
}

/** One item while the meeting is held: what was said, what was decided, who does what. Notes save themselves. */
export function MinutesItem({ item, number, decisions, actions, owners, last, meeting, languages, network, timeZone, writer, t }: Props) {
  const draft = (what: string) => `${writer}:${item.id}:${what}`
  const shared = { meeting, item: item.id, network, timeZone, t }
  const likely = { owner: likelyOwner(item.presenter, owners, last.owner), dueOn: last.dueOn }
  return (
    <article className="item stack" id={`item-${number}`} data-item>
      <ItemHead item={item} number={number} languages={languages} t={t} />
      {languages.map((lang) => (item.notes?.[lang]?.text ? <p key={lang} className="print-only prose" lang={contentLang(lang)}>{item.notes[lang].text}</p> : null))}
      <div className="no-print" data-step="notes">
        <AutoForm
          action={takeNotesAction} undoAction={undoNotesAction} hidden={{ lng: t.lng, network, item: item.id, revision: String(item.revision) }} draft={draft('notes')} className="form"
          labels={Object.fromEntries(languages.map((lang) => [`notes.${lang}`, `${t('meetings:minutes.notes')}, ${languageName(lang)}`]))} texts={formTexts(t.lng, t.jurisdiction, timeZone)} submit={t('meetings:minutes.saveNotes')}
        >
          <LanguagePair name="notes" rows={3} isOpen languages={pairLanguages(languages, item.notes, (own) => own('meetings:minutes.notes'), t)} texts={{ copyAsDraft: t('common:content.copyAsDraft'), orWrite: t('meetings:pair.orWrite') }} />
        </AutoForm>
      </div>
      <DecisionList decisions={decisions} languages={languages} t={t} />
      <AgreedList actions={actions} t={t} />
      <div className="no-print" data-step="decision"><Details plain summary={t('meetings:minutes.decision')} open={item.purpose === 'decide' && decisions.length === 0}><DecisionForm {...shared} languages={languages} draft={draft('decision')} /></Details></div>
      <div className="no-print" data-step="task"><Details plain summary={t('meetings:task.text')}><TaskForm {...shared} owners={owners} likely={likely} draft={draft('task')} /></Details></div>
    </article>
  )
}

function ItemHead({ item, number, languages, t }: { item: AgendaLine; number: number; languages: string[]; t: Texts }) {
  const shown = contentIn(item.title, t.lng, languages)
  const facts = [t(`meetings:purpose.${item.purpose}`), item.presenter ? t('meetings:agenda.presentedBy', { name: item.presenter }) : '', item.minutes ? t('meetings:agenda.minutes', { count: item.minutes }) : '']
  return (
    <div className="head">
      <h3><span className="no">§ {number}</span><span lang={contentLang(shown.lang)}>{shown.text}</span></h3>
      <p>{facts.filter(Boolean).join(' · ')}{item.isRestricted ? <> · <Status kind="risk">{t('meetings:agenda.restrictedBy', { ground: item.legalGround ?? '' })}</Status></> : null}</p>
    </div>
  )
}
