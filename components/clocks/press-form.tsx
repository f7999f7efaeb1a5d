import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { finishItemAction, reopenItemAction, undoItemAction } from '@/lib/clocks/actions'
import type { ClockItem } from '@/lib/clocks/year-rules'

type Props = { item: ClockItem; network: string; timeZone: string; title: string; t: Texts }

/** Which thing a form is about, and how it stood when the form was drawn. */
export function itemFields(item: ClockItem, network: string, t: Texts): Record<string, string> {
  return { lng: t.lng, network, item: item.id, year: String(item.year), revision: String(item.revision) }
}

/** One press: done, or open again. The way back stands beside it. */
export function PressForm({ item, network, timeZone, title, t }: Props) {
  const isOpen = item.state === 'planned'
  return (
    <Form
      action={isOpen ? finishItemAction : reopenItemAction} undoAction={undoItemAction} hidden={itemFields(item, network, t)} texts={formTexts(t.lng, t.jurisdiction, timeZone)} className=""
      label={t(isOpen ? 'clocks:item.doneLabel' : 'clocks:item.reopenLabel', { title })}
      beside={<SubmitButton kind={isOpen ? 'second' : 'text'} small>{t(isOpen ? 'clocks:item.done' : 'clocks:item.reopen')}</SubmitButton>}
    />
  )
}
