import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import type { ActionLine } from '@/lib/meetings/action-queries'
import { personLabel } from '@/lib/meetings/name-rules'

/** What was agreed at an item: what, who, by when, a line each. */
export function AgreedList({ actions, t }: { actions: ActionLine[]; t: Texts }) {
  const f = formats(t.lng, t.jurisdiction)
  if (actions.length === 0) return null
  return (
    <ul className="plain">
      {actions.map((action) => (
        <li key={action.id}><p><b>{t('meetings:task.text')}</b> {action.text} <span className="muted nowrap">{[personLabel(action.owner, t) || t('meetings:task.ownerless'), f.date(action.dueOn)].join(' · ')}</span></p></li>
      ))}
    </ul>
  )
}
