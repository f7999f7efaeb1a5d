import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { answerPollByLinkAction } from '@/lib/polls/actions'
import type { AskedPoll as Asked } from '@/lib/polls/queries'
import { AnswerForm } from './answer-form'

/** Behind a member's link, without account: the proposed times and her own answers, which she may change until the poll closes. */
export function AskedPoll({ view, lng, token }: { view: Asked; lng: Lng; token: string }) {
  const [t, f] = [texts(lng, view.jurisdiction), formats(lng, view.jurisdiction)]
  const name = contentIn(view.network, lng, view.languages).text
  const facts = [contentIn(view.title, lng, view.languages).text, view.venue, view.isOpen ? t('polls:state.open', { date: f.date(view.closesOn) }) : null].filter(Boolean).join(' · ')
  const kept = view.hasAnswered ? t('polls:answer.kept', { date: f.longDate(view.closesOn) }) : null
  return (
    <>
      <PageHead title={t('polls:link.heading')} lede={name} facts={facts} />
      {view.isOpen ? (
        <AnswerForm action={answerPollByLinkAction} hidden={{ lng, token }} options={view.options} answers={view.answers} timeZone={view.timeZone} note={kept} t={t} />
      ) : <Notice>{t('polls:link.closed')}</Notice>}
      {view.meeting ? <p>{t('polls:link.meeting', { when: f.occasion(view.meeting.startsAt, view.meeting.endsAt, view.timeZone) })}</p> : null}
    </>
  )
}
