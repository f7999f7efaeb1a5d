'use client'
import { useEffect, useRef, type MouseEvent } from 'react'
import { fieldId } from './form-context'

type Props = { formId: string; title: string; message: string; fields: Record<string, string> }

/** All faults of a form in one place, each a link to its field. Takes focus when it appears, so that it is read out and seen. */
export function ErrorSummary({ formId, title, message, fields }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [message, fields])
  const faults = Object.entries(fields)
  const goTo = (event: MouseEvent, name: string) => {
    const control = document.getElementById(fieldId(formId, name))
    if (!control) return
    event.preventDefault()
    control.focus()
    control.scrollIntoView({ block: 'center' })
  }
  return (
    <div className="ds-error-summary" ref={box} tabIndex={-1} role="alert">
      <h2>{faults.length ? title : message}</h2>
      {faults.length ? (
        <ul>
          {faults.map(([name, text]) => (
            <li key={name}><a href={`#${fieldId(formId, name)}`} onClick={(event) => goTo(event, name)}>{text}</a></li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
