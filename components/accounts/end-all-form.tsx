import { Form } from '@/components/ui/form'
import { endAllMySessionsAction } from '@/lib/accounts/actions'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

/** Out of every browser at once. */
export function EndAllForm({ lng }: { lng: Lng }) {
  const t = texts(lng)
  return (
    <Form action={endAllMySessionsAction} hidden={{ lng }} texts={formTexts(lng)} submit={t('accounts:session.endAll')} kind="second" label={t('accounts:session.endAll')}>
      <p className="small muted">{t('accounts:session.endAllLede')}</p>
    </Form>
  )
}
