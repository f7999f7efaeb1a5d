'use client'
import type { HTMLInputAutoCompleteAttribute } from 'react'
import { Field, type FieldTexts } from './field'
import { useField } from './form-context'

type Props = FieldTexts & {
  name: string
  id?: string
  defaultValue?: string | null
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password'
  required?: boolean
  readOnly?: boolean
  maxLength?: number
  placeholder?: string
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search'
  /** Language of the content, so that it is read aloud and spell-checked right */
  lang?: string
}

/** One line of text. */
export function TextField({ name, id, label, hint, optional, hideLabel, defaultValue, type = 'text', lang, ...input }: Props) {
  const field = useField(name, { hint, id })
  return (
    <Field id={field.id} label={label} hint={hint} optional={optional} hideLabel={hideLabel} error={field.error}>
      <input {...input} {...field.control} type={type} lang={lang} defaultValue={field.returned?.[0] ?? defaultValue ?? ''} />
    </Field>
  )
}
