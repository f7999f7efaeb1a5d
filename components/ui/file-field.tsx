'use client'
import { Field, type FieldTexts } from './field'
import { useField } from './form-context'

type Props = FieldTexts & { name: string; id?: string; accept?: string; multiple?: boolean; required?: boolean }

/** A file from the reader's own machine; say kinds and size in the hint. */
export function FileField({ name, id, label, hint, optional, hideLabel, ...input }: Props) {
  const field = useField(name, { hint, id })
  return (
    <Field id={field.id} label={label} hint={hint} optional={optional} hideLabel={hideLabel} error={field.error}>
      <input {...input} {...field.control} type="file" />
    </Field>
  )
}
