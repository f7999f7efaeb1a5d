import Link from 'next/link'
import { Status } from '@/components/ui/status'
import { Table } from '@/components/ui/table'
import type { NetworkScope } from '@/lib/access/scopes'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { INVITATION_KIND } from '@/lib/meetings/guest-rules'
import type { InvitationLine } from '@/lib/meetings/invitation-queries'
import { InvitationAnswer } from './invitation-answer'

type Props = { invitations: InvitationLine[]; scope: NetworkScope; mayAnswer: boolean; t: Texts }

/** Other networks' meetings that this one is asked to: when, by whom, and the answer. */
export function InvitationTable({ invitations, scope, mayAnswer, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  const hostOf = (row: InvitationLine) => contentIn(row.hostName, t.lng, scope.languages).text
  return (
    <Table
      caption={t('meetings:invitation.caption')} rows={invitations} rowKey={(row) => row.id}
      columns={[
        { key: 'when', head: t('meetings:list.meeting'), rowHead: true, cell: (row) => <><Link href={`/${t.lng}/networks/${scope.slug}/work/meetings/invitations/${row.id}`}>{f.occasion(row.startsAt, row.endsAt, scope.timeZone)}</Link><span className="role">{[hostOf(row), row.venue].filter(Boolean).join(' · ')}</span></> },
        { key: 'state', head: t('meetings:list.state'), cell: (row) => <div className="stack"><Status kind={INVITATION_KIND[row.state]}>{t(`meetings:invitationState.${row.state}`)}</Status>{mayAnswer ? <InvitationAnswer invitation={row} scope={scope} label={t('meetings:invitation.from', { host: hostOf(row) })} small t={t} /> : null}</div> },
      ]}
    />
  )
}
