import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { voteByLinkAction } from '@/lib/decisions/actions'
import type { AskedProcedure as Asked } from '@/lib/decisions/procedure-queries'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { DecisionWords } from './decision-words'
import { VoteForm } from './vote-form'

/** Behind a member's link, without account: the question and her own answer, which she may change until it closes. */
export function AskedProcedure({ view, lng, token }: { view: Asked; lng: Lng; token: string }) {
  const t = texts(lng, view.jurisdiction)
  const name = contentIn(view.network, lng, view.languages).text
  const date = formats(lng, view.jurisdiction).longDate(view.closesOn)
  return (
    <>
      <PageHead title={t('decisions:link.procedure', { name })} lede={t('decisions:link.reason', { reason: view.reason })} facts={t('decisions:procedure.until', { date })} />
      <DecisionWords text={view.text} languages={[]} t={t} />
      {view.isOpen ? <VoteForm action={voteByLinkAction} hidden={{ lng, token }} own={view} note={view.vote ? <Notice kind="good">{t('decisions:vote.kept', { date })}</Notice> : null} t={t} /> : <Notice>{t('decisions:vote.closed')}</Notice>}
    </>
  )
}
