import { Notice } from '@/components/ui/notice'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Texts } from '@/lib/i18n/texts'
import type { MinutesView } from '@/lib/minutes/queries'
import { AppendixForm } from './appendix-form'

/** Her text that came when the minutes had just been approved: told, kept as a comment, and ready to become a correction. */
export function KeptTexts({ view, scope, t }: { view: MinutesView; scope: NetworkScope; t: Texts }) {
  const { approvedAt } = view
  const late = approvedAt ? view.comments.filter((one) => one.isMine && !one.isSettled && one.at > approvedAt) : []
  return (
    <>
      {late.map((one) => (
        <Notice key={one.id} kind="risk" role="status" heading={t('minutes:kept.heading')}>
          <p>{t('minutes:kept.more')}</p>
          <AppendixForm view={view} scope={scope} from={one} t={t} />
        </Notice>
      ))}
    </>
  )
}
