'use client'
import { TextField } from './text-field'
import type { FieldTexts } from './field'

type Props = FieldTexts & { name: string; id?: string; defaultValue?: string | number | null; required?: boolean; whole?: boolean }

/**
 * A number, written with comma or point. A text input on purpose: the browser's number input hides what it cannot read,
 * and then nobody can mend it. The schema reads both signs.
 */
export function NumberField({ defaultValue, whole, ...rest }: Props) {
  return (
    <TextField
      {...rest}
      defaultValue={defaultValue === null || defaultValue === undefined ? '' : String(defaultValue)}
      inputMode={whole ? 'numeric' : 'decimal'}
      autoComplete="off"
    />
  )
}
