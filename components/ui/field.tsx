import type { ReactNode } from 'react'

export type FieldTexts = {
  label: ReactNode
  /** How to fill it in, under the label */
  hint?: ReactNode
  /** «(frivilligt)», written after the label when the field may be left empty */
  optional?: string
  /** Keep the label for screen readers only, when a table head already says it */
  hideLabel?: boolean
}

type Props = FieldTexts & { id: string; error?: string; lang?: string; children: ReactNode }

/** Label above, hint under it, the control, and under that what is wrong and how to mend it. */
export function Field({ id, label, hint, optional, hideLabel, error, lang, children }: Props) {
  return (
    <div className="field" lang={lang}>
      <label htmlFor={id} className={hideLabel ? 'hidden' : undefined}>
        {label}
        {optional ? <span className="optional"> {optional}</span> : null}
      </label>
      {hint ? <span className="hint" id={`${id}-hint`}>{hint}</span> : null}
      {children}
      {error ? <span className="error" id={`${id}-error`}>{error}</span> : null}
    </div>
  )
}
