'use client'
import { Field, type FieldTexts } from './field'
import { useField } from './form-context'

type Props = FieldTexts & {
  name: string
  id?: string
  defaultValue?: string | null
  rows?: number
  required?: boolean
  maxLength?: number
  placeholder?: string
  lang?: string
}

/** Text of more than one line, in the reading face; grows with what is written. */
export function TextArea({ name, id, label, hint, optional, hideLabel, defaultValue, rows = 3, lang, ...area }: Props) {
  const field = useField(name, { hint, id })
  return (
    <Field id={field.id} label={label} hint={hint} optional={optional} hideLabel={hideLabel} error={field.error}>
      <textarea {...area} {...field.control} rows={rows} lang={lang} defaultValue={field.returned?.[0] ?? defaultValue ?? ''} />
    </Field>
  )
}
