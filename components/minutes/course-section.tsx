import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { DateField } from '@/components/ui/date-field'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { RadioGroup } from '@/components/ui/radio-group'
import { Section } from '@/components/ui/section'
import { formTexts } from '@/lib/i18n/form-texts'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { askForCommentsAction, chooseKindAction } from '@/lib/minutes/actions'
import type { MinutesView } from '@/lib/minutes/queries'
import { MINUTES_KINDS } from '@/lib/minutes/schema'

type Props = { view: MinutesView; network: string; timeZone: string; possible: { people: { id: string; name: string }[]; usual: string[] }; /** The day proposed for the end of the comments */ until: string; t: Texts }

/** What those who keep the network do before approval: ask for comments, name who checks, choose minutes or memo. */
export function CourseSection({ view, network, timeZone, possible, until, t }: Props) {
  const hidden = { lng: t.lng, network, meeting: view.meetingId }
  const texts = formTexts(t.lng, t.jurisdiction, timeZone)
  const isAsked = view.state === 'for_comments'
  const checkers = isAsked ? view.checkers.map((one) => one.memberId) : possible.usual
  const open = view.comments.filter((one) => !one.isSettled).length
  return (
    <Section className="no-print" heading={isAsked ? t('minutes:ask.open', { count: open }) : t('minutes:ask.heading')} aside={view.commentsUntil ? t('minutes:ask.until', { date: formats(t.lng, t.jurisdiction).date(view.commentsUntil) }) : undefined}>
      <Details summary={isAsked ? t('minutes:ask.again') : t('minutes:ask.do')}>
        <Form action={askForCommentsAction} hidden={hidden} texts={texts} kind="second" submit={t('minutes:ask.send')} className="edit stack">
          <p className="small muted">{t('minutes:ask.more')}</p>
          <DateField name="until" label={t('minutes:ask.day')} defaultValue={view.commentsUntil ?? until} required />
          {possible.people.length > 0 ? <CheckboxGroup name="checkers[]" label={t('minutes:ask.checkers')} hint={t('minutes:ask.checkersHint')} defaultValue={checkers} choices={possible.people.map((one) => ({ value: one.id, label: one.name }))} /> : null}
        </Form>
      </Details>
      <Details summary={t('minutes:kind.change', { kind: t(`minutes:kind.${view.kind}`) })}>
        <Form action={chooseKindAction} hidden={hidden} texts={texts} kind="second" small submit={t('common:button.save')} className="edit stack">
          <RadioGroup name="kind" label={t('minutes:list.kind')} defaultValue={view.kind} choices={MINUTES_KINDS.map((value) => ({ value, label: t(`minutes:kind.${value}`), hint: t(`minutes:kindMore.${value}`) }))} />
        </Form>
      </Details>
    </Section>
  )
}
