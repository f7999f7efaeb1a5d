import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { Form } from '@/components/ui/form'
import type { NetworkScope } from '@/lib/access/scopes'
import { contentIn } from '@/lib/i18n/content'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { shareItemsAction } from '@/lib/meetings/guest-actions'
import type { AgendaLine } from '@/lib/meetings/queries'

/** Ticks the agenda items that the guest networks may read. Restricted ones are not among the choices. */
export function ShareForm({ meeting, items, scope, t }: { meeting: string; items: AgendaLine[]; scope: NetworkScope; t: Texts }) {
  const choices = items.flatMap((item, i) => (item.isRestricted ? [] : [{ value: item.id, label: `§ ${i + 1} ${contentIn(item.title, t.lng, scope.languages).text}` }]))
  if (choices.length === 0) return null
  return (
    <Form action={shareItemsAction} hidden={{ lng: t.lng, network: scope.slug, meeting }} texts={formTexts(t.lng, t.jurisdiction, scope.timeZone)} submit={t('meetings:guests.saveShare')} kind="second" small className="stack">
      <CheckboxGroup name="items[]" label={t('meetings:guests.share')} hint={t('meetings:guests.shareHint')} defaultValue={items.flatMap((item) => (item.isShared ? [item.id] : []))} choices={choices} />
    </Form>
  )
}
