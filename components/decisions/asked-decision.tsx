import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { answerDecisionAction, confirmReceiptAction } from '@/lib/decisions/actions'
import type { AskedDecision as Asked } from '@/lib/decisions/queries'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { AnswerFields } from './answer-fields'
import { DecisionWords } from './decision-words'

/** Behind a body's link, without account: the decision, the receipt, and the answer. */
export function AskedDecision({ view, lng, token }: { view: Asked; lng: Lng; token: string }) {
  const t = texts(lng, view.jurisdiction)
  const name = contentIn(view.network, lng, view.languages).text
  const shared = { hidden: { lng, token }, texts: formTexts(lng, view.jurisdiction) }
  const facts = [t('decisions:link.toYou', { body: view.body }), t('decisions:link.decidedOn', { date: formats(lng, view.jurisdiction).longDate(view.decidedOn) })].join(' · ')
  return (
    <>
      <PageHead title={t('decisions:link.decision', { number: `${view.number}/${view.year}`, name })} facts={facts} />
      <DecisionWords text={view.text} languages={[]} t={t} />
      {view.isReceived ? <Notice kind="good">{t('decisions:link.received')}</Notice> : <Form {...shared} action={confirmReceiptAction} kind="second" submit={t('decisions:link.receipt')} />}
      <Form {...shared} action={answerDecisionAction} submit={t('decisions:answer.send')} className="edit stack"><AnswerFields nameLabel={t('decisions:answer.name')} t={t} /></Form>
    </>
  )
}

/** What the body sees once it has answered. */
export function AnsweredDecision({ lng }: { lng: Lng }) {
  const t = texts(lng)
  return <><PageHead title={t('decisions:link.thanks')} /><Notice kind="good">{t('decisions:link.thanksMore')}</Notice></>
}
