'use client'
import { useEffect, useRef } from 'react'
import { clock } from './clock'
import type { FormTexts, Outcome } from './outcome'

type Props = {
  outcome: Outcome | null
  pending: boolean
  failed: boolean
  texts: FormTexts
  /** Say a fault here in words, where no error summary stands (edit in place) */
  sayFault?: boolean
  onRetry: () => void
  onUndo?: () => void
}

/** The one line that says what became of the text: being saved, saved when (with undo), undone (with redo), or still only here. */
export function FormStatus({ outcome, pending, failed, texts, sayFault, onRetry, onUndo }: Props) {
  const isUndone = outcome?.ok && outcome.result.isUndone === true
  const fault = failed || (sayFault && outcome !== null && !outcome.ok && !outcome.conflict)
  const line = useRef<HTMLSpanElement>(null)
  // What was sent may have made the page above longer: the answer, and the button beside it that has the focus, stay in sight.
  useEffect(() => {
    if (outcome && !pending) line.current?.scrollIntoView({ block: 'nearest' })
  }, [outcome, pending])
  return (
    <span ref={line} className={fault && !pending ? 'saved failed' : 'saved'} role="status">
      {pending ? texts.saving : null}
      {!pending && failed ? <>□ {navigator.onLine ? texts.failed : texts.noConnection} <button type="button" className="text-button" onClick={onRetry}>{texts.retry}</button></> : null}
      {!pending && !failed && sayFault && fault && outcome && !outcome.ok ? <>□ {outcome.message}</> : null}
      {!pending && !failed && outcome?.ok ? (
        <>
          <span suppressHydrationWarning>✓ {isUndone ? texts.undone : texts.saved.replace('{time}', clock(outcome.at, texts.timeZone))}</span>
          {outcome.undo && onUndo ? <button type="button" className="text-button" onClick={onUndo}>{isUndone ? texts.redo : texts.undo}</button> : null}
        </>
      ) : null}
    </span>
  )
}
