import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/section'
import { TextField } from '@/components/ui/text-field'
import { forwardDecisionAction, recordAnswerAction, remindBodyAction } from '@/lib/decisions/actions'
import type { DecisionView } from '@/lib/decisions/queries'
import { formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { AnswerFields } from './answer-fields'
import { Course } from './decision-table'

type Props = { decision: DecisionView; network: string; timeZone: string; mayForward: boolean; mayAnswer: boolean; t: Texts }

/** The way up: sent to whom, received, reminded, answered; and the forms for the next step. */
export function Forwarding({ decision, network, timeZone, mayForward, mayAnswer, t }: Props) {
  const hidden = { lng: t.lng, network, decision: decision.id, revision: String(decision.revision) }
  const texts = formTexts(t.lng, t.jurisdiction, timeZone)
  const forward = (
    <Form action={forwardDecisionAction} hidden={hidden} texts={texts} submit={t('decisions:forward.send')} className="edit stack">
      <p className="small muted">{t('decisions:forward.more')}</p>
      <div className="fields">
        <TextField name="body" label={t('decisions:forward.body')} hint={t('decisions:forward.bodyHint')} defaultValue={decision.forwardedTo ?? ''} required maxLength={200} />
        <TextField name="email" type="email" label={t('decisions:forward.email')} defaultValue={decision.forwardedEmail ?? ''} required maxLength={200} />
      </div>
    </Form>
  )
  if (!decision.forwardedOn) return mayForward ? <Section heading={t('decisions:forward.heading')}>{forward}</Section> : null
  return (
    <Section heading={t('decisions:answer.heading')} aside={<Course line={decision} t={t} />}>
      <Facts decision={decision} t={t} />
      {decision.answer || !mayForward ? null : <Form action={remindBodyAction} hidden={hidden} texts={texts} kind="second" small submit={t('decisions:forward.remind')} />}
      {decision.answer || !mayAnswer ? null : (
        <Details summary={t('decisions:answer.record')}>
          <Form action={recordAnswerAction} hidden={hidden} texts={texts} kind="second" submit={t('decisions:answer.record')} className="edit stack">
            <p className="small muted">{t('decisions:answer.recordMore')}</p>
            <AnswerFields nameLabel={t('decisions:answer.nameRecorded')} t={t} />
          </Form>
        </Details>
      )}
      {decision.answer || !mayForward ? null : <Details summary={t('decisions:forward.again')}>{forward}</Details>}
    </Section>
  )
}

function Facts({ decision, t }: { decision: DecisionView; t: Texts }) {
  const f = formats(t.lng, t.jurisdiction)
  const { forwardedOn, forwardedTo, receivedOn, remindedOn, answerText, answeredName, answeredOn } = decision
  const lines = [
    forwardedOn ? t('decisions:forward.sentTo', { body: forwardedTo ?? '', date: f.date(forwardedOn) }) : '',
    receivedOn ? t('decisions:forward.received', { date: f.date(receivedOn) }) : '',
    remindedOn ? t('decisions:forward.reminded', { date: f.date(remindedOn) }) : '',
  ].filter(Boolean)
  return (
    <>
      <p className="small muted">{lines.join(' · ')}</p>
      {answerText ? <blockquote className="prose">{answerText}</blockquote> : null}
      {answeredName && answeredOn ? <p className="small">{t('decisions:answer.by', { name: answeredName, date: f.date(answeredOn) })}</p> : null}
    </>
  )
}
