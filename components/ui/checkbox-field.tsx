'use client'
import type { ReactNode } from 'react'
import { useField } from './form-context'

type Props = { name: string; id?: string; label: ReactNode; hint?: ReactNode; value?: string; defaultChecked?: boolean }

/** One yes or no. An unticked box sends nothing. */
export function CheckboxField({ name, id, label, hint, value = 'on', defaultChecked }: Props) {
  const field = useField(name, { hint, id })
  const checked = field.cameBack ? Boolean(field.returned?.includes(value)) : defaultChecked
  return (
    <div className="field">
      <label className="check">
        <input {...field.control} type="checkbox" value={value} defaultChecked={checked} />
        <span>{label}</span>
      </label>
      {hint ? <span className="hint" id={`${field.id}-hint`} style={{ marginLeft: 30 }}>{hint}</span> : null}
      {field.error ? <span className="error" id={`${field.id}-error`}>{field.error}</span> : null}
    </div>
  )
}
