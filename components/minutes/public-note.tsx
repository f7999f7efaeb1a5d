import Link from 'next/link'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { MarginNote } from '@/components/ui/margin-note'
import { TextField } from '@/components/ui/text-field'
import type { NetworkScope } from '@/lib/access/scopes'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { withdrawMinutesAction } from '@/lib/minutes/actions'
import type { MinutesView } from '@/lib/minutes/queries'

type Props = { view: MinutesView; scope: NetworkScope; hidden: Record<string, string>; mayWithdraw: boolean; t: Texts }

/** Where the public version is, and how it is taken back. */
export function PublicNote({ view, scope, hidden, mayWithdraw, t }: Props) {
  return (
    <MarginNote heading={t('minutes:publish.is')}>
      <p><Link href={`/${t.lng}/networks/${scope.slug}/minutes/${view.meetingId}`}>{t('minutes:publish.open')}</Link></p>
      {mayWithdraw ? (
        <Details summary={t('minutes:withdraw.do')}>
          <Form action={withdrawMinutesAction} hidden={hidden} texts={formTexts(t.lng, t.jurisdiction, scope.timeZone)} kind="second" small submit={t('minutes:withdraw.do')} label={t('minutes:withdraw.do')}>
            <TextField name="reason" label={t('minutes:withdraw.reason')} hint={t('minutes:withdraw.reasonHint')} required maxLength={300} />
          </Form>
        </Details>
      ) : null}
    </MarginNote>
  )
}
