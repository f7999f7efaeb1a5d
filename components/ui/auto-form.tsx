'use client'
import { Fragment, useEffect, useId, useRef, useState, type ChangeEvent, type FocusEvent, type FormEvent, type ReactNode } from 'react'
import { ConflictPanel } from './conflict-panel'
import { FormStateContext } from './form-context'
import { FormStatus } from './form-status'
import { HiddenFields } from './hidden-fields'
import type { FormAction, FormTexts, Outcome } from './outcome'
import { useLeaveGuard } from './use-leave-guard'
import { useSending } from './use-sending'

type Props = {
  action: FormAction
  hidden: Record<string, string>
  texts: FormTexts
  /** Text of the button that readers without script need */
  submit: string
  undoAction?: FormAction
  labels?: Record<string, string>
  label?: string
  className?: string
  /** Beside the status line: the link that closes the edit */
  beside?: ReactNode
  children: ReactNode
}

/**
 * Edit in place: each field saves by itself, text when one leaves it, choices at once. The whole form is sent with
 * `changed`, the name of the field that changed. What is typed during a save goes with the next one. After an undo the
 * fields are drawn anew as soon as the page brings what stands now, so that nobody reads a text that was taken back.
 */
export function AutoForm({ action, hidden, texts, submit, undoAction, labels, label, className = 'edit stack', beside, children }: Props) {
  const id = `f${useId().replace(/[^a-z0-9]/gi, '')}`
  const form = useRef<HTMLFormElement>(null)
  const atFocus = useRef('')
  const waiting = useRef<string | null>(null)
  const dirty = useLeaveGuard(true, texts.leave)
  const [later, setLater] = useState<Outcome | null>(null)
  const [takenBack, setTakenBack] = useState(0)
  const [drawn, setDrawn] = useState(0)
  const { outcome, failed, pending, dispatch, send } = useSending(action, (answer, by) => {
    dirty.current = !answer?.ok
    if (answer?.ok && by !== action) setTakenBack(Number(answer.result.revision ?? takenBack + 1))
  })
  if (drawn !== takenBack && Number(hidden.revision ?? takenBack) >= takenBack) setDrawn(takenBack)

  function post(extra: Record<string, string>, by?: FormAction) {
    if (!form.current) return
    const data = new FormData(form.current)
    for (const [name, value] of Object.entries(extra)) data.set(name, value)
    send(data, by)
  }
  function keep(changed: string) {
    if (pending) waiting.current = changed
    else post({ changed })
  }
  useEffect(() => {
    const changed = waiting.current
    if (pending || changed === null) return
    waiting.current = null
    post({ changed })
  })

  const onFocus = (event: FocusEvent) => { if (isText(event.target)) atFocus.current = event.target.value }
  const onBlur = (event: FocusEvent) => { if (isText(event.target) && event.target.value !== atFocus.current) keep(event.target.name) }
  const onChange = (event: ChangeEvent<HTMLFormElement>) => {
    dirty.current = true
    const control: unknown = event.target
    if (control instanceof HTMLElement && !isText(control)) keep(control.getAttribute('name') ?? '')
  }
  const onSubmit = (event: FormEvent) => { event.preventDefault(); keep('') }

  const fault = outcome && !outcome.ok ? outcome : null
  const conflict = fault && fault !== later ? fault.conflict : undefined
  return (
    <form ref={form} id={id} className={className} action={dispatch} noValidate aria-label={label} aria-busy={pending || undefined} onSubmit={onSubmit} onFocus={onFocus} onBlur={onBlur} onChange={onChange}>
      <HiddenFields fields={hidden} outcome={outcome} />
      {conflict ? (
        <ConflictPanel
          conflict={conflict} texts={texts} labels={labels}
          onMine={() => post({ conflict: 'mine', conflictAt: conflict.at })}
          onTheirs={() => { dirty.current = false; window.location.reload() }}
          onLater={() => setLater(fault)}
        />
      ) : null}
      <FormStateContext value={{ id, pending, errors: fault?.fields ?? {}, returned: fault?.values ?? null }}><Fragment key={drawn}>{children}</Fragment></FormStateContext>
      <div className="row">
        <noscript><button className="button small">{submit}</button></noscript>
        {beside}
        <FormStatus
          outcome={outcome} pending={pending} failed={failed} texts={texts} sayFault onRetry={() => keep('')}
          onUndo={undoAction && outcome?.ok && outcome.undo ? () => post({ undo: outcome.undo ?? '' }, undoAction) : undefined}
        />
      </div>
    </form>
  )
}

/** Controls in which one types, and which therefore save when left, not at each letter. */
function isText(control: EventTarget): control is HTMLInputElement | HTMLTextAreaElement {
  if (control instanceof HTMLTextAreaElement) return true
  return control instanceof HTMLInputElement && !['checkbox', 'radio', 'file', 'hidden', 'submit', 'button'].includes(control.type)
}
