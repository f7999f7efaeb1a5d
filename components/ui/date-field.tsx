'use client'
import { Field, type FieldTexts } from './field'
import { useField } from './form-context'

type Props = FieldTexts & {
  name: string
  id?: string
  /** ISO: 2026-12-04, 09:30, 2026-12-04T09:30 or 2026-12, after `type` */
  defaultValue?: string | null
  type?: 'date' | 'time' | 'datetime-local' | 'month'
  min?: string
  max?: string
  required?: boolean
}

/** A date or a time of the wall clock, in the browser's own calendar; sends ISO whatever it shows. */
export function DateField({ name, id, label, hint, optional, hideLabel, defaultValue, type = 'date', ...input }: Props) {
  const field = useField(name, { hint, id })
  return (
    <Field id={field.id} label={label} hint={hint} optional={optional} hideLabel={hideLabel} error={field.error}>
      <input {...input} {...field.control} type={type} defaultValue={field.returned?.[0] ?? defaultValue ?? ''} />
    </Field>
  )
}
