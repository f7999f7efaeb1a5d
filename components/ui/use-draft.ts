'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { type Draft, dropDraft, dropOldDrafts, keepDraft, readDraft } from './drafts'
import type { Outcome } from './outcome'
import { typedIn, typeInto } from './text-control'
import { useShownRevision } from './use-shown-revision'

type Options = {
  /** Whose text on what; without it nothing is kept */
  name: string | undefined
  form: RefObject<HTMLFormElement | null>
  dirty: RefObject<boolean>
  /** The revision of the text that the page holds now; empty where a form only adds */
  revision: string
  /** Edited in place: several forms may change the same thing, so a newer text of another is shown here too */
  isInPlace?: boolean
}

/**
 * Keeps what is typed in this browser until the server has taken it, and lays it back into the fields after a reload, where
 * it waits to be sent or thrown away. `leftAt` says since when (ISO); `drawn` changes when the fields are to be drawn anew.
 */
export function useDraft({ name, form, dirty, revision, isInPlace = false }: Options) {
  const { known, drawn, look } = useShownRevision({ isOn: isInPlace || name !== undefined, form, dirty, revision })
  const { left, setLeft } = useLeft({ name, form, dirty, revision }, known)
  const sent = useRef<Record<string, string>>({})
  const typed = () => (form.current ? typedIn(form.current) : {})

  /** After each key: keeps what differs from the page. */
  function keep(receipt: string) {
    const values = typed()
    if (!name) return
    if (Object.keys(values).length === 0) dropDraft(name)
    else keepDraft(name, { at: new Date().toISOString(), revision: known.current, receipt: left?.receipt || receipt, values })
  }
  /** Before sending: names the revision that the text was written over, and the receipt of its first sending. */
  function sign(data: FormData) {
    if (!name) return
    if (revision) data.set('revision', known.current)
    if (left?.receipt) data.set('receipt', left.receipt)
    sent.current = typed()
  }
  /** After an answer: what was taken is dropped; what was typed meanwhile is kept on. */
  function settle(answer: Outcome, receipt: string, isTakenBack = false) {
    if (!name || (!answer.ok && !answer.code.endsWith('.replayed'))) return
    if (answer.ok && answer.result.revision) known.current = String(answer.result.revision)
    setLeft(null)
    if (isTakenBack || Object.entries(typed()).every(([field, text]) => sent.current[field] === text)) dropDraft(name)
    else keep(receipt)
  }
  function throwAway() {
    if (name) dropDraft(name)
    known.current = revision
    dirty.current = false
    setLeft(null)
    form.current?.reset()
  }
  return { leftAt: left?.at ?? null, drawn, keep, sign, settle, look, throwAway }
}

/** Just after the page is drawn: what was left from before is laid back into the fields. */
function useLeft({ name, form, dirty }: Options, known: RefObject<string>) {
  const [left, setLeft] = useState<Draft | null>(null)
  useEffect(() => {
    if (!name) return
    const timer = setTimeout(() => {
      dropOldDrafts()
      const found = readDraft(name)
      if (!found || !form.current) return
      typeInto(form.current, found.values)
      if (Object.keys(typedIn(form.current)).length === 0) return dropDraft(name)
      known.current = found.revision
      dirty.current = true
      setLeft(found)
    })
    return () => clearTimeout(timer)
  }, [name, form, dirty, known])
  return { left, setLeft }
}
