'use client'
import { useState, type ChangeEvent } from 'react'
import { Field, type FieldTexts } from './field'
import { useField } from './form-context'

type Props = FieldTexts & {
  name: string
  id?: string
  accept?: string
  multiple?: boolean
  required?: boolean
  /** A larger file is told of at once and not sent; the server asks again */
  limit?: { bytes: number; message: string }
}

/** A file from the reader's own machine; say kinds and size in the hint. */
export function FileField({ name, id, label, hint, optional, hideLabel, limit, ...input }: Props) {
  const field = useField(name, { hint, id })
  const [isTooLarge, setTooLarge] = useState(false)
  const error = isTooLarge ? limit?.message : field.error
  const described = [field.control['aria-describedby'], isTooLarge ? `${field.id}-error` : ''].filter(Boolean).join(' ')
  function weigh({ target }: ChangeEvent<HTMLInputElement>) {
    const exceeds = limit !== undefined && [...(target.files ?? [])].some((file) => file.size > limit.bytes)
    if (exceeds) target.value = ''
    setTooLarge(exceeds)
  }
  return (
    <Field id={field.id} label={label} hint={hint} optional={optional} hideLabel={hideLabel} error={error}>
      <input {...input} {...field.control} type="file" onChange={weigh} aria-invalid={error ? true : undefined} aria-describedby={described || undefined} />
    </Field>
  )
}
