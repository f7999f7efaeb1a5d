import Link from 'next/link'
import type { ReactNode } from 'react'
import { Status } from '@/components/ui/status'
import { Section } from '@/components/ui/section'
import type { DecisionView } from '@/lib/decisions/queries'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import { wallDate } from '@/lib/i18n/wall-time'
import { personLabel } from '@/lib/meetings/name-rules'

type Props = { decision: DecisionView; languages: string[]; timeZone: string; base: string; t: Texts }

/** The way from the decision in both directions: where it was made, who does what, which goals stand on it, what they are measured by. */
export function Trail({ decision, languages, timeZone, base, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  const { meetingId, meetingOn, procedureId, invitationId } = decision
  return (
    <Section heading={t('decisions:trail.heading')}>
      <ol className="trail">
        <Step kind={t('decisions:trail.origin')}>
          {meetingId && meetingOn ? <Link href={`${base}/meetings/${meetingId}`}>{t('decisions:trail.madeAt', { date: f.date(wallDate(meetingOn, timeZone)) })}</Link> : null}
          {procedureId ? <Link href={`${base}/decisions/procedures/${procedureId}`}>{t('decisions:trail.madeInWriting')}</Link> : null}
          {invitationId ? <Link href={`${base}/meetings/invitations/${invitationId}`}>{t('decisions:trail.madeJointly', { date: f.date(decision.decidedOn) })}</Link> : null}
          {decision.dissent ? <p className="small">{t('decisions:trail.dissent', { text: decision.dissent })}</p> : null}
        </Step>
        <Step kind={t('decisions:trail.tasks')}>
          {decision.actions.length === 0 ? <p className="muted">{t('decisions:trail.noTasks')}</p> : null}
          {decision.actions.map((action) => (
            <p key={action.id}>{action.text} <span className="small muted">{[personLabel(action.owner, t), f.date(action.dueOn)].filter(Boolean).join(', ')}</span> {action.state === 'done' ? <Status kind="done">{t('meetings:task.done')}</Status> : null}</p>
          ))}
        </Step>
        <Step kind={t('decisions:trail.goals')}>
          {decision.goals.length === 0 ? <p className="muted">{t('decisions:trail.noGoals')}</p> : null}
          {decision.goals.map((goal) => {
            const shown = contentIn(goal.text, t.lng, languages)
            return (
              <p key={goal.id}>
                <Link href={`${base}/goals/${goal.id}`} lang={contentLang(shown.lang)}>{shown.text}</Link>
                {goal.indicatorId ? <> · <Link href={`${base}/indicators/${goal.indicatorId}`}>{t('decisions:trail.indicator')}</Link></> : null}
              </p>
            )
          })}
        </Step>
      </ol>
    </Section>
  )
}

function Step({ kind, children }: { kind: string; children: ReactNode }) {
  return <li><span className="kind">{kind}</span><span className="line" /><div>{children}</div></li>
}
