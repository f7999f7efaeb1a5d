import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { NextStep } from '@/components/ui/next-step'
import type { NetworkScope } from '@/lib/access/scopes'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { approveMinutesAction, checkMinutesAction } from '@/lib/minutes/actions'
import type { MinutesView } from '@/lib/minutes/queries'

type Props = { view: MinutesView; scope: NetworkScope; hidden: Record<string, string>; mayApprove: boolean; t: Texts }

/** The step that freezes the text: the named checker's own, else the chair's, with all that it brings about written out. */
export function ApproveNote({ view, scope, hidden, mayApprove, t }: Props) {
  const texts = formTexts(t.lng, t.jurisdiction, scope.timeZone)
  const seen = { ...hidden, fingerprint: view.fingerprint }
  const own = view.checkers.find((one) => one.memberId === scope.memberId && one.approvedAt === null)
  const isLast = view.checkers.filter((one) => one.approvedAt === null).length === 1
  if (own) {
    return (
      <NextStep heading={t('shell:margin.nextStep')}>
        <p>{isLast ? t('minutes:approve.checkLast') : t('minutes:approve.checkMore')}</p>
        <Form action={checkMinutesAction} hidden={seen} texts={texts} submit={t('minutes:approve.check')} label={t('minutes:approve.check')} className="mt-3" />
      </NextStep>
    )
  }
  if (!mayApprove || view.checkers.length > 0) return null
  return (
    <NextStep heading={t('shell:margin.nextStep')}>
      <ul className="minutes-list">
        <li>{t('minutes:approve.locks')}</li>
        <li>{t('minutes:approve.goesOut')}</li>
        <li>{t('minutes:approve.tells')}</li>
      </ul>
      <Form action={approveMinutesAction} hidden={{ ...seen, publish: 'on' }} texts={texts} submit={t('minutes:approve.publish')} label={t('minutes:approve.publish')} className="mt-3" />
      <Details summary={t('minutes:approve.other')}>
        <Form action={approveMinutesAction} hidden={seen} texts={texts} kind="second" small submit={t('minutes:approve.alone')} label={t('minutes:approve.alone')} className="mt-3" />
      </Details>
    </NextStep>
  )
}
