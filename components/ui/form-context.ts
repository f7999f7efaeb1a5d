'use client'
import { createContext, use } from 'react'

type FormState = {
  id: string
  pending: boolean
  errors: Record<string, string>
  /** What the reader sent and got back with faults; null when nothing has come back. */
  returned: Record<string, string | string[]> | null
}

/** How a form speaks to the fields inside it, however deep they stand in server-rendered children. */
export const FormStateContext = createContext<FormState>({ id: 'form', pending: false, errors: {}, returned: null })

/** The attributes that tie a control to its label, hint and error; `returned` is what came back, as a list. */
export function useField(name: string, options: { hint?: unknown; id?: string } = {}) {
  const form = use(FormStateContext)
  const id = options.id ?? fieldId(form.id, name)
  const error = form.errors[name]
  const described = [options.hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  const back = form.returned?.[name]
  return {
    id,
    error,
    cameBack: form.returned !== null,
    returned: back === undefined ? undefined : Array.isArray(back) ? back : [back],
    control: { id, name, 'aria-invalid': error ? true : undefined, 'aria-describedby': described || undefined } as const,
  }
}

/** The id of a field's control, the same in the field and in the links of the error summary. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`
}
