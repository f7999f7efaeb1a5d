import { mayInNetwork } from '@/lib/access/permissions'
import type { NetworkScope } from '@/lib/access/scopes'
import type { Texts } from '@/lib/i18n/texts'
import { minutesParts } from '@/lib/minutes/document-rules'
import type { MinutesView } from '@/lib/minutes/queries'
import type { Look } from '@/lib/minutes/tongue-rules'
import { ItemComments } from './item-comments'
import { ItemForms } from './item-forms'
import { MinutesBlocks } from './minutes-blocks'

type Props = { view: MinutesView; look: Look; scope: NetworkScope; t: Texts }

/** The minutes from top to end, with the comments at each item and, until they are approved, the forms to mend it. */
export function MinutesText({ view, look, scope, t }: Props) {
  const { head, items, rest } = minutesParts(view.body, look)
  const isOpen = view.state !== 'approved'
  const mayWrite = isOpen && mayInNetwork(scope.role, 'minutes.write')
  const mayComment = isOpen && mayInNetwork(scope.role, 'minutes.comment')
  return (
    <div className="minutes-text">
      <MinutesBlocks blocks={head} />
      {items.map(({ id, blocks }, i) => {
        const item = view.body.items.find((one) => one.id === id)
        return item ? (
          <section key={id} className="minutes-item" id={`item-${i + 1}`}>
            <MinutesBlocks blocks={blocks} />
            {item.isWithheld ? null : <ItemComments comments={view.comments.filter((one) => one.itemId === id)} item={id} number={i + 1} scope={scope} mayComment={mayComment} mayWrite={mayWrite} t={t} />}
            {mayWrite && !item.isWithheld ? <ItemForms item={item} number={i + 1} revisions={view.revisions} scope={scope} t={t} /> : null}
          </section>
        ) : null
      })}
      <section className="minutes-item"><MinutesBlocks blocks={rest} /></section>
    </div>
  )
}
