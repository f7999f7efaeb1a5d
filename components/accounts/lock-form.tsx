import { Form } from '@/components/ui/form'
import { lockUserAction, unlockUserAction } from '@/lib/accounts/actions'
import type { FoundUser } from '@/lib/accounts/queries'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

/** Locks an account, or opens it again. */
export function LockForm({ lng, user }: { lng: Lng; user: FoundUser }) {
  const t = texts(lng)
  const isLocked = user.state === 'locked'
  const word = isLocked ? t('admin:user.unlock') : t('admin:user.lock')
  return (
    <Form key={user.state} action={isLocked ? unlockUserAction : lockUserAction} hidden={{ lng, user: user.id }} texts={formTexts(lng)} submit={word} kind="second" label={word}>
      <p className="small muted">{isLocked ? t('admin:user.unlockLede') : t('admin:user.lockLede')}</p>
    </Form>
  )
}
