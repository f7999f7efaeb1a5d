import { Section } from '@/components/ui/section'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Texts } from '@/lib/i18n/texts'
import { answerCallAction } from '@/lib/meetings/actions'
import type { BandView } from '@/lib/meetings/band-queries'
import type { Replies as View } from '@/lib/meetings/call-queries'
import { Replies } from './replies'
import { ReplyEntry } from './reply-entry'
import { ReplyForm } from './reply-form'

type Props = { meeting: { id: string }; /** Answers are taken until it begins */ isAhead: boolean; replies: View | null; band: BandView; scope: NetworkScope; isKeeper: boolean; t: Texts }

/** A called meeting: one's own answer while it is ahead, and who comes. */
export function CallSection({ meeting, isAhead, replies, band, scope, isKeeper, t }: Props) {
  if (!replies) return null
  return (
    <>
      {replies.mine && isAhead ? <Section heading={t('meetings:reply.heading')} id="reply"><ReplyForm action={answerCallAction} hidden={{ lng: t.lng, network: scope.slug, meeting: meeting.id }} answer={replies.mine.answer} hasHeading t={t} /></Section> : null}
      <Replies replies={replies} band={band} isKeeper={isKeeper} t={t}>{isKeeper && isAhead ? <ReplyEntry meeting={meeting.id} network={scope.slug} seats={replies.seats} band={band} t={t} /> : null}</Replies>
    </>
  )
}
