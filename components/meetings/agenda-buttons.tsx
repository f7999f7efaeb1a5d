import { Form } from '@/components/ui/form'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { moveAgendaItemAction, removeAgendaItemAction } from '@/lib/meetings/actions'

type Props = { item: string; title: string; isFirst: boolean; isLast: boolean; network: string; t: Texts }

/** Up, down and away, for one agenda item: each a form of its own, so that it works without script. */
export function AgendaButtons({ item, title, isFirst, isLast, network, t }: Props) {
  const shared = { texts: formTexts(t.lng, t.jurisdiction), kind: 'second', small: true, className: '' } as const
  const hidden = { lng: t.lng, network, item }
  return (
    <div className="row" role="group" aria-label={title}>
      {isFirst ? null : <Form {...shared} action={moveAgendaItemAction} hidden={{ ...hidden, direction: 'up' }} submit={t('meetings:agenda.up')} label={title} />}
      {isLast ? null : <Form {...shared} action={moveAgendaItemAction} hidden={{ ...hidden, direction: 'down' }} submit={t('meetings:agenda.down')} label={title} />}
      <Form {...shared} action={removeAgendaItemAction} hidden={hidden} submit={t('common:button.remove')} label={title} />
    </div>
  )
}
