'use client'
import type { FieldTexts } from './field'
import { Choices, type Choice } from './choices'
import { useField } from './form-context'

export type ChoiceGroupProps = FieldTexts & {
  name: string
  id?: string
  choices: Choice[]
  /** Side by side instead of one a line: for two to five short words */
  across?: boolean
  /** In a list of questions: the question left, the choices right, a hairline under */
  row?: boolean
}

/** The frame that radio groups, checkbox groups and question rows share: a fieldset with legend, hint, choices and error. */
export function ChoiceGroup(props: ChoiceGroupProps & { type: 'radio' | 'checkbox'; chosen: string[] }) {
  const { name, id, label, hint, optional, hideLabel, choices, across, row, type, chosen } = props
  const field = useField(name, { hint, id })
  return (
    <fieldset className={row ? 'choice-row' : 'field'} aria-describedby={field.control['aria-describedby']}>
      <legend className={hideLabel ? 'hidden' : row ? undefined : 'label'}>
        {label}
        {optional ? <span className="optional"> {optional}</span> : null}
        {row && hint ? <span className="hint" id={`${field.id}-hint`}>{hint}</span> : null}
      </legend>
      {!row && hint ? <span className="hint" id={`${field.id}-hint`}>{hint}</span> : null}
      <Choices
        id={field.id}
        name={name}
        type={type}
        choices={choices}
        chosen={field.cameBack ? (field.returned ?? []) : chosen}
        across={across || row}
        invalid={Boolean(field.error)}
      />
      {field.error ? <span className="error" id={`${field.id}-error`}>{field.error}</span> : null}
    </fieldset>
  )
}
