import { MarginNote } from '@/components/ui/margin-note'
import { Status } from '@/components/ui/status'
import type { Texts } from '@/lib/i18n/texts'
import { personLabel } from '@/lib/meetings/name-rules'
import type { MinutesChecker } from '@/lib/minutes/queries'

/** Who checks the text, and who has. */
export function CheckerNote({ checkers, t }: { checkers: MinutesChecker[]; t: Texts }) {
  return (
    <MarginNote heading={t('minutes:checkers.heading')}>
      <ul className="small">
        {checkers.map((one) => <li key={one.memberId}>{personLabel(one.person, t)} <Status kind={one.approvedAt ? 'done' : 'risk'}>{t(one.approvedAt ? 'minutes:checkers.approved' : 'minutes:checkers.waiting')}</Status></li>)}
      </ul>
    </MarginNote>
  )
}
