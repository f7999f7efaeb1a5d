import { Form } from '@/components/ui/form'
import { MarginNote } from '@/components/ui/margin-note'
import { NextStep } from '@/components/ui/next-step'
import { mayInNetwork } from '@/lib/access/permissions'
import type { NetworkScope } from '@/lib/access/scopes'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { publishMinutesAction } from '@/lib/minutes/actions'
import type { MinutesView } from '@/lib/minutes/queries'
import { ApproveNote } from './approve-note'
import { CheckerNote } from './checker-note'
import { Downloads } from './downloads'
import { PublicNote } from './public-note'

type Props = { view: MinutesView; scope: NetworkScope; base: string; t: Texts }

/** Beside minutes: the next step for this reader, who checks, where the public version is, and the files. */
export function MinutesMargin({ view, scope, base, t }: Props) {
  const hidden = { lng: t.lng, network: scope.slug, meeting: view.meetingId }
  const may = (permission: 'minutes.approve' | 'minutes.publish') => mayInNetwork(scope.role, permission)
  const isApproved = view.state === 'approved'
  const shared = { view, scope, hidden, t }
  return (
    <>
      {isApproved || view.obstacle ? null : <ApproveNote {...shared} mayApprove={may('minutes.approve')} />}
      {view.obstacle && !isApproved ? <MarginNote heading={t('minutes:approve.notYet')}><p>{t(`minutes:problem.${view.obstacle}`)}</p></MarginNote> : null}
      {isApproved && !view.isPublished && may('minutes.publish') ? (
        <NextStep heading={t('shell:margin.nextStep')}>
          <p>{t('minutes:publish.more')}</p>
          <Form action={publishMinutesAction} hidden={hidden} texts={formTexts(t.lng, t.jurisdiction, scope.timeZone)} submit={t('minutes:publish.do')} label={t('minutes:publish.do')} className="mt-3" />
        </NextStep>
      ) : null}
      {view.checkers.length > 0 ? <CheckerNote checkers={view.checkers} t={t} /> : null}
      {view.isPublished ? <PublicNote {...shared} mayWithdraw={may('minutes.publish')} /> : null}
      <Downloads view={view} base={base} t={t} />
    </>
  )
}
