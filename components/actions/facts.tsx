import Link from 'next/link'
import { DefinitionList } from '@/components/ui/definition-list'
import { Status } from '@/components/ui/status'
import type { ActionView } from '@/lib/actions/queries'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { contentLang } from '@/lib/i18n/languages'
import { today } from '@/lib/i18n/moments'
import type { Texts } from '@/lib/i18n/texts'
import { wallDate } from '@/lib/i18n/wall-time'
import { personLabel } from '@/lib/meetings/name-rules'
import { ActionStatus } from './action-list'

type Props = { action: ActionView; network: string; timeZone: string; base: string; languages: string[]; t: Texts }

/** How an action point stands and where it comes from. */
export function Facts({ action, timeZone, base, languages, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  const { meeting, decision } = action
  const shown = decision && contentIn(decision.text, t.lng, languages)
  return (
    <DefinitionList
      items={[
        { term: t('meetings:task.state'), value: <ActionStatus state={action.state} isLate={action.dueOn < today(timeZone)} t={t} /> },
        { term: t('meetings:task.owner'), value: personLabel(action.owner, t) || <Status kind="risk">{t('meetings:task.ownerless')}</Status> },
        { term: t('meetings:task.due'), value: f.date(action.dueOn) },
        { term: t('meetings:task.done'), value: action.closedOn ? f.date(action.closedOn) : null },
        { term: t('meetings:one'), value: meeting ? <Link href={`${base}/meetings/${meeting.id}`}>{f.date(wallDate(meeting.startsAt, timeZone))}</Link> : null },
        { term: t('meetings:minutes.decision'), value: decision && shown ? <Link href={`${base}/decisions/${decision.id}`}>{decision.number}/{decision.year} <span lang={contentLang(shown.lang)}>{shown.text}</span></Link> : null },
      ]}
    />
  )
}
