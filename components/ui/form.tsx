'use client'
import { Fragment, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { ConflictPanel } from './conflict-panel'
import { DraftOffer } from './draft-offer'
import { dropAllDrafts } from './drafts'
import { ErrorSummary } from './error-summary'
import { FormStateContext } from './form-context'
import { FormStatus } from './form-status'
import { HiddenFields } from './hidden-fields'
import type { FormAction, FormTexts, Outcome } from './outcome'
import { SubmitButton } from './submit-button'
import { typeInto } from './text-control'
import { useDraft } from './use-draft'
import { useLeaveGuard } from './use-leave-guard'
import { useReceipt } from './use-receipt'
import { useSendAgain } from './use-send-again'
import { useSending } from './use-sending'

type Props = {
  action: FormAction
  /** `lng` and the owner's slug at least, `revision` where two may write at once */
  hidden: Record<string, string>
  texts: FormTexts
  /** Text of the sending button; leave out when a `SubmitButton` stands among the children */
  submit?: string
  /** filled only when this form is the view's next step */
  kind?: 'filled' | 'second'
  small?: boolean
  /** After success: keep what is typed, clear it for the next one, or close the dialog around */
  afterwards?: 'keep' | 'clear' | 'close'
  /** The page is kept and served to many, so the receipt is made in the browser */
  isPageKept?: boolean
  /** Takes back what was done: gets the hidden fields and `undo` */
  undoAction?: FormAction
  /** Field names in words, for a conflict */
  labels?: Record<string, string>
  /** Name of the form for screen readers, when no heading stands right above */
  label?: string
  className?: string
  /** Keeps what is typed in this browser under this name until it is sent: whose text, and on what */
  draft?: string
  /** The form that signs out: unsent texts do not stay on a computer that others use */
  forgetsDrafts?: boolean
  /** Fields that keep their value when the form is cleared for the next one */
  keeps?: string[]
  /** Beside the button: a link back, a second button */
  beside?: ReactNode
  children?: ReactNode
}

/**
 * A form whose text is never lost: it works without script, keeps values on every fault and on a lost connection,
 * leads from an error summary to each field, says when it saved, and asks before unsaved text is left.
 * Each sending carries a receipt, so that the same form sent twice is done once.
 * On a conflict «use mine» sends the same form with `conflict=mine` and `conflictAt` (the ISO time of the other's change).
 */
export function Form(props: Props) {
  const { action, hidden, texts, submit, kind = 'filled', small, afterwards = 'keep', undoAction, labels, isPageKept = false, children } = props
  const id = `f${useId().replace(/[^a-z0-9]/gi, '')}`
  const form = useRef<HTMLFormElement>(null)
  const dirty = useLeaveGuard(true, texts.leave)
  const draft = useDraft({ name: props.draft, form, dirty, revision: hidden.revision ?? '' })
  const [later, setLater] = useState<Outcome | null>(null)
  const { outcome, served, failed, pending, dispatch, send } = useSending(action, (answer) => {
    dirty.current = !answer?.ok
    if (answer) draft.settle(answer, receipt)
    if (answer?.ok) renew()
    if (answer?.ok && afterwards !== 'keep') clear(form.current, props.keeps)
    if (answer?.ok && afterwards === 'close') form.current?.closest('dialog')?.close()
  })
  const { receipt, renew } = useReceipt(served, isPageKept)

  function post(extra: Record<string, string> = {}, by?: FormAction, submitter?: HTMLElement | null) {
    if (!form.current || pending) return
    const data = new FormData(form.current, submitter)
    for (const [name, value] of Object.entries(extra)) data.set(name, value)
    dirty.current = false
    draft.sign(data)
    send(data, by)
  }
  useSendAgain(failed && props.draft !== undefined, () => post())
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (props.forgetsDrafts && navigator.onLine) dropAllDrafts()
    const native = event.nativeEvent
    post({}, undefined, native instanceof SubmitEvent ? native.submitter : null)
  }

  const fault = outcome && !outcome.ok ? outcome : null
  const conflict = fault && fault !== later ? fault.conflict : undefined
  return (
    <form
      ref={form} id={id} className={props.className ?? 'form'} action={dispatch} onSubmit={onSubmit}
      onInput={() => { dirty.current = true; draft.keep(receipt) }} noValidate aria-label={props.label} aria-busy={pending || undefined}
    >
      <HiddenFields fields={hidden} outcome={outcome} />
      <input type="hidden" name="receipt" value={receipt} suppressHydrationWarning />
      <DraftOffer at={pending ? null : draft.leftAt} texts={texts} onSend={() => post()} onThrow={draft.throwAway} />
      {fault && !fault.conflict && !pending ? <ErrorSummary formId={id} title={texts.errorTitle} message={fault.message} fields={fault.fields} /> : null}
      {conflict && !pending ? (
        <ConflictPanel
          conflict={conflict} texts={texts} labels={labels}
          onMine={() => post({ conflict: 'mine', conflictAt: conflict.at })}
          onTheirs={() => { dirty.current = false; window.location.reload() }}
          onLater={() => setLater(fault)}
        />
      ) : null}
      <FormStateContext value={{ id, pending, errors: fault?.fields ?? {}, returned: fault?.values ?? null }}>
        <Fragment key={draft.drawn}>{children}</Fragment>
        <div className="row">
          {submit ? <SubmitButton kind={kind} small={small}>{submit}</SubmitButton> : null}
          {props.beside}
          <FormStatus
            outcome={outcome} pending={pending} failed={failed} texts={texts} onRetry={() => post()}
            onUndo={undoAction && outcome?.ok && outcome.undo ? () => post({ undo: outcome.undo ?? '' }, undoAction) : undefined}
          />
        </div>
      </FormStateContext>
    </form>
  )
}

/** Empties the fields for the next one, but for those that are likely to be the same. */
function clear(form: HTMLFormElement | null, keeps: string[] = []): void {
  if (!form) return
  const kept = keeps.map((name) => [name, new FormData(form).get(name)] as const)
  form.reset()
  typeInto(form, Object.fromEntries(kept.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))))
}
