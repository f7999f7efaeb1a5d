'use client'
import type { FormEvent } from 'react'
import { HiddenFields } from './hidden-fields'
import type { FormAction, FormTexts } from './outcome'
import { useSending } from './use-sending'

type Props = {
  action: FormAction
  hidden: Record<string, string>
  /** The change that can be taken back */
  undo: string
  /** What has been done: «Platsen är ändrad» */
  done: string
  texts: FormTexts
}

/** After a change that led to a page: that it is done, and the way back and forth again. Works without script. */
export function UndoForm({ action, hidden, undo, done, texts }: Props) {
  const { outcome, failed, pending, dispatch, send } = useSending(action, () => undefined)
  const isUndone = outcome?.ok && outcome.result.isUndone === true
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!pending) send(new FormData(event.currentTarget))
  }
  return (
    <form className="row" action={dispatch} onSubmit={onSubmit} aria-label={done} aria-busy={pending || undefined}>
      <HiddenFields fields={{ ...hidden, undo: outcome?.ok && outcome.undo ? outcome.undo : undo }} outcome={null} />
      <span className={failed || outcome?.ok === false ? 'saved failed' : 'saved'} role="status">{said()}</span>
      <button className="text-button">{isUndone ? texts.redo : texts.undo}</button>
    </form>
  )

  function said() {
    if (pending) return texts.saving
    if (failed) return `□ ${texts.failed}`
    if (outcome && !outcome.ok) return `□ ${outcome.message}`
    return `✓ ${isUndone ? texts.undone : done}`
  }
}
