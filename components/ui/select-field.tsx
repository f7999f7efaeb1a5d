'use client'
import { Field, type FieldTexts } from './field'
import { useField } from './form-context'

export type Option = { value: string; label: string; disabled?: boolean }
export type OptionGroup = { label: string; options: Option[] }

type Props = FieldTexts & {
  name: string
  id?: string
  options: (Option | OptionGroup)[]
  defaultValue?: string | null
  /** Text of an empty first choice; leave out when there is always a value */
  empty?: string
  required?: boolean
}

/** One of several, in a native list. */
export function SelectField({ name, id, label, hint, optional, hideLabel, options, defaultValue, empty, required }: Props) {
  const field = useField(name, { hint, id })
  return (
    <Field id={field.id} label={label} hint={hint} optional={optional} hideLabel={hideLabel} error={field.error}>
      <select {...field.control} required={required} defaultValue={field.returned?.[0] ?? defaultValue ?? ''}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>{option.options.map(optionOf)}</optgroup>
          ) : (
            optionOf(option)
          ),
        )}
      </select>
    </Field>
  )
}

function optionOf({ value, label, disabled }: Option) {
  return <option key={value} value={value} disabled={disabled}>{label}</option>
}
