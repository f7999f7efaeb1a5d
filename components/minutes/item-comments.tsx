import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { Status } from '@/components/ui/status'
import { TextArea } from '@/components/ui/text-area'
import type { NetworkScope } from '@/lib/access/scopes'
import { formTexts } from '@/lib/i18n/form-texts'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { personLabel } from '@/lib/meetings/name-rules'
import { commentMinutesAction, settleCommentAction } from '@/lib/minutes/actions'
import type { MinutesComment } from '@/lib/minutes/queries'

type Props = { comments: MinutesComment[]; item: string; number: number; scope: NetworkScope; mayComment: boolean; mayWrite: boolean; t: Texts }

/** What members have said of one item, and the form to say something. They never leave the network. */
export function ItemComments({ comments, item, number, scope, mayComment, mayWrite, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  const hidden = { lng: t.lng, network: scope.slug }
  const texts = formTexts(t.lng, t.jurisdiction, scope.timeZone)
  return (
    <div className="no-print">
      {comments.length > 0 ? (
        <ul className="plain minutes-comments" aria-label={t('minutes:comment.list', { number: String(number) })}>
          {comments.map((one) => (
            <li key={one.id}>
              <p className="small muted">{personLabel(one.person, t)} · {f.dateTime(one.at, scope.timeZone)} {one.isSettled ? <Status kind="done">{t('minutes:comment.settled')}</Status> : null}</p>
              <p>{one.text}</p>
              {mayWrite && !one.isSettled ? <Form action={settleCommentAction} hidden={{ ...hidden, comment: one.id }} texts={texts} kind="second" small submit={t('minutes:comment.settle')} label={t('minutes:comment.settle')} className="" /> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mayComment ? (
        <Details summary={t('minutes:comment.add', { number: String(number) })}>
          <Form action={commentMinutesAction} hidden={{ ...hidden, item }} texts={texts} kind="second" small afterwards="clear" submit={t('minutes:comment.send')} className="edit stack">
            <TextArea name="text" label={t('minutes:comment.text')} hint={t('common:form.noIndividuals')} required maxLength={2000} />
          </Form>
        </Details>
      ) : null}
    </div>
  )
}
