import { DateField } from '@/components/ui/date-field'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { LanguagePair } from '@/components/ui/language-pair'
import { TextField } from '@/components/ui/text-field'
import type { LocalizedText } from '@/lib/i18n/content'
import { formTexts } from '@/lib/i18n/form-texts'
import { pairLanguages } from '@/lib/i18n/pairs'
import type { Texts } from '@/lib/i18n/texts'
import type { WallOccasion } from '@/lib/meetings/rhythm-rules'
import { askForTimeAction } from '@/lib/polls/actions'
import { MOST_TIMES } from '@/lib/polls/schema'

type Props = { network: string; languages: string[]; timeZone: string; /** Filled in beforehand */ proposed: { times: WallOccasion[]; title: LocalizedText; venue: string | null; closesOn: string }; t: Texts }

/** Asks for a time: proposals on the network's usual weekday and hour stand filled in, so that sending is one press. */
export function PollForm({ network, languages, timeZone, proposed, t }: Props) {
  const { times } = proposed
  const empty = Array.from({ length: MOST_TIMES - times.length }, (_, i) => times.length + i)
  return (
    <Form action={askForTimeAction} hidden={{ lng: t.lng, network }} texts={formTexts(t.lng, t.jurisdiction, timeZone)} submit={t('polls:form.send')}>
      {times.map((time, i) => <TimeRow key={time.date} index={i} time={time} t={t} />)}
      <p className="small muted">{t('polls:form.zone')}</p>
      <Details summary={t('polls:form.more')}><div className="stack">{empty.map((i) => <TimeRow key={i} index={i} time={{ date: '', startsAt: times[0]?.startsAt ?? '', endsAt: times[0]?.endsAt ?? '' }} t={t} />)}</div></Details>
      <LanguagePair name="title" multiline={false} languages={pairLanguages(languages, proposed.title, (own) => own('polls:form.title'), t)} texts={{ copyAsDraft: t('common:content.copyAsDraft'), orWrite: t('meetings:pair.orWrite') }} />
      <div className="fields">
        <TextField name="venue" label={t('meetings:form.venue')} optional={t('common:form.optional')} defaultValue={proposed.venue} maxLength={200} />
        <DateField name="closesOn" label={t('polls:form.closesOn')} defaultValue={proposed.closesOn} required />
      </div>
    </Form>
  )
}

function TimeRow({ index, time, t }: { index: number; time: WallOccasion; t: Texts }) {
  const name = (field: string) => `times.${index}.${field}`
  return (
    <fieldset className="field">
      <legend className="label">{t('polls:form.time', { number: index + 1 })}</legend>
      <div className="fields">
        <DateField name={name('date')} label={t('common:form.date')} defaultValue={time.date} />
        <DateField name={name('startsAt')} type="time" label={t('meetings:form.startsAt')} defaultValue={time.startsAt} />
        <DateField name={name('endsAt')} type="time" label={t('meetings:form.endsAt')} defaultValue={time.endsAt} />
      </div>
    </fieldset>
  )
}
