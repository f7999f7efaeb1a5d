import { Form } from '@/components/ui/form'
import type { FormAction } from '@/components/ui/outcome'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'

type Props = { lng: Lng; action: FormAction; hidden: Record<string, string>; submit: string; label: string }

/** One button in a row of a table: what it does to that row is in its hidden fields, whose row it is in its label. */
export function SmallForm({ lng, action, hidden, submit, label }: Props) {
  return <Form action={action} hidden={{ lng, ...hidden }} texts={formTexts(lng)} submit={submit} label={label} kind="second" small />
}
