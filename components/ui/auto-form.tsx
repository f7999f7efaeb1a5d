'use client'
import { Fragment, useEffect, useId, useRef, useState, type ChangeEvent, type FocusEvent, type FormEvent, type ReactNode } from 'react'
import { ConflictPanel } from './conflict-panel'
import { DraftOffer } from './draft-offer'
import { FormStateContext } from './form-context'
import { FormStatus } from './form-status'
import { HiddenFields } from './hidden-fields'
import { joinTexts } from './join-texts'
import type { Conflict, FormAction, FormTexts, Outcome } from './outcome'
import { isText, typeInto } from './text-control'
import { useDraft } from './use-draft'
import { useLeaveGuard } from './use-leave-guard'
import { useSendAgain } from './use-send-again'
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
  /** Keeps what is typed in this browser under this name until it is saved: whose text, and on what */
  draft?: string
  /** Beside the status line: the link that closes the edit */
  beside?: ReactNode
  children: ReactNode
}

/**
 * Edit in place: each field saves by itself, text when one leaves it, choices at once. The whole form is sent with
 * `changed`, the name of the field that changed. What is typed during a save goes with the next one. After an undo the
 * fields are drawn anew as soon as the page brings what stands now, so that nobody reads a text that was taken back; so they
 * are when another form beside it has changed the same thing.
 */
export function AutoForm({ action, hidden, texts, submit, undoAction, labels, label, className = 'edit stack', draft: draftName, beside, children }: Props) {
  const id = `f${useId().replace(/[^a-z0-9]/gi, '')}`
  const form = useRef<HTMLFormElement>(null)
  const atFocus = useRef('')
  const waiting = useRef<string | null>(null)
  const dirty = useLeaveGuard(true, texts.leave)
  const draft = useDraft({ name: draftName, form, dirty, revision: hidden.revision ?? '', isInPlace: true })
  const [later, setLater] = useState<Outcome | null>(null)
  const [takenBack, setTakenBack] = useState(0)
  const [drawn, setDrawn] = useState(0)
  const { outcome, failed, pending, dispatch, send } = useSending(action, (answer, by) => {
    dirty.current = !answer?.ok
    if (answer) draft.settle(answer, '', by !== action)
    if (answer?.ok && by !== action) setTakenBack(Number(answer.result.revision ?? takenBack + 1))
  })
  if (drawn !== takenBack && Number(hidden.revision ?? takenBack) >= takenBack) setDrawn(takenBack)

  function post(extra: Record<string, string>, by?: FormAction) {
    if (!form.current) return
    const data = new FormData(form.current)
    for (const [name, value] of Object.entries(extra)) data.set(name, value)
    draft.sign(data)
    send(data, by)
  }
  useSendAgain(failed && draftName !== undefined, () => keep(''))
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
  const onBlur = (event: FocusEvent) => {
    if (isText(event.target) && event.target.value !== atFocus.current) keep(event.target.name)
    else if (!form.current?.contains(event.relatedTarget)) draft.look()
  }
  const onChange = (event: ChangeEvent<HTMLFormElement>) => {
    dirty.current = true
    draft.keep('')
    const control: unknown = event.target
    if (control instanceof HTMLElement && !isText(control)) keep(control.getAttribute('name') ?? '')
  }
  const join = ({ mine, theirs, at }: Conflict) => {
    if (form.current) typeInto(form.current, Object.fromEntries(Object.entries(mine).map(([name, text]) => [name, joinTexts(theirs[name] ?? '', text)])))
    post({ conflict: 'mine', conflictAt: at })
  }
  const onSubmit = (event: FormEvent) => { event.preventDefault(); keep('') }

  const fault = outcome && !outcome.ok ? outcome : null
  const conflict = fault && fault !== later ? fault.conflict : undefined
  return (
    <form ref={form} id={id} className={className} action={dispatch} noValidate aria-label={label} aria-busy={pending || undefined} onSubmit={onSubmit} onFocus={onFocus} onBlur={onBlur} onChange={onChange}>
      <HiddenFields fields={hidden} outcome={outcome} />
      <DraftOffer at={pending ? null : draft.leftAt} texts={texts} onSend={() => keep('')} onThrow={draft.throwAway} />
      {conflict ? (
        <ConflictPanel
          conflict={conflict} texts={texts} labels={labels}
          onMine={() => post({ conflict: 'mine', conflictAt: conflict.at })}
          onTheirs={() => { draft.throwAway(); window.location.reload() }}
          onJoin={draftName ? () => join(conflict) : undefined}
          onLater={() => setLater(fault)}
        />
      ) : null}
      <FormStateContext value={{ id, pending, errors: fault?.fields ?? {}, returned: fault?.values ?? null }}><Fragment key={`${drawn}-${draft.drawn}`}>{children}</Fragment></FormStateContext>
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
