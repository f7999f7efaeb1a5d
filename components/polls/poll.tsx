import Link from 'next/link'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import type { NetworkScope } from '@/lib/access/scopes'
import { formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { answerPollAction, closePollAction } from '@/lib/polls/actions'
import type { PollView } from '@/lib/polls/queries'
import { bestOf, sectorsAsked, standings } from '@/lib/polls/rules'
import type { NetworkSector } from '@/lib/sectors/queries'
import { AnswerForm } from './answer-form'
import { Matrix } from './matrix'
import { TimeList } from './time-list'

type Props = { poll: PollView; sectors: NetworkSector[]; scope: NetworkScope; mayChoose: boolean; base: string; t: Texts }

/** A time poll: the best time with its reason, how every time stands, one's own answers, and everybody's. */
export function Poll({ poll, sectors, scope, mayChoose, base, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  const counted = standings(poll.options.map((option) => option.id), poll.people)
  const [best, all, own] = [bestOf(counted), sectorsAsked(poll.people), poll.people.find((one) => one.isMine)]
  const option = poll.options.find((one) => one.id === best?.option)
  const hidden = { lng: t.lng, network: scope.slug, poll: poll.id }
  const texts = formTexts(t.lng, t.jurisdiction, scope.timeZone)
  const canChoose = mayChoose && !poll.isClosed
  const times = <TimeList poll={poll} counted={counted} best={best?.option ?? null} all={all.sectors} canChoose={canChoose} timeZone={scope.timeZone} t={t} />
  return (
    <>
      {poll.meetingId ? <Notice kind="good"><Link href={`${base}/meetings/${poll.meetingId}`}>{t('polls:link.toMeeting')}</Link></Notice> : null}
      {best && option && !poll.isClosed ? (
        <Section heading={t('polls:best.heading', { when: f.occasion(option.startsAt, option.endsAt, scope.timeZone) })}>
          <p>{t('polls:best.reason', { required: best.required, allRequired: all.required, sectors: best.sectors, allSectors: all.sectors, yes: best.yes, ifNeeded: best.ifNeeded })}</p>
        </Section>
      ) : null}
      {own && poll.isOpen ? <Section heading={t('polls:answer.heading')}><AnswerForm action={answerPollAction} hidden={hidden} options={poll.options} answers={own.answers} timeZone={scope.timeZone} kind={canChoose ? 'second' : 'filled'} t={t} /></Section> : null}
      <Section heading={t('polls:times.heading')}>
        {canChoose ? <Form action={closePollAction} hidden={{ ...hidden, revision: String(poll.revision) }} texts={texts} className="stack" label={t('polls:times.heading')}><p className="small muted">{t('polls:times.chooseMore')}</p>{times}</Form> : times}
        {canChoose ? <Form action={closePollAction} hidden={{ ...hidden, revision: String(poll.revision) }} texts={texts} className="" kind="second" small submit={t('polls:times.none')} /> : null}
      </Section>
      <Section heading={t('polls:state.answered', { count: poll.people.filter((one) => one.hasAnswered).length, asked: poll.people.length })}>
        <Matrix poll={poll} sectors={sectors} timeZone={scope.timeZone} t={t} />
      </Section>
    </>
  )
}
