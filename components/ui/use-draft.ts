'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { type Draft, dropDraft, dropOldDrafts, keepDraft, readDraft } from './drafts'
import type { Outcome } from './outcome'
import { typedIn, typeInto } from './text-control'

type Options = {
  /** Whose text on what; without it nothing is kept */
  name: string | undefined
  form: RefObject<HTMLFormElement | null>
  dirty: RefObject<boolean>
  /** The revision of the text that the page holds now; empty where a form only adds */
  revision: string
}

/**
 * Keeps what is typed in this browser until the server has taken it, and lays it back into the fields after a reload, where
 * it waits to be sent or thrown away. It knows on which revision the text in the fields stands: when the page brings a newer
 * one while somebody writes, what is sent still names the old, so that the other's text is shown and not overwritten.
 */
export function useDraft({ name, form, dirty, revision }: Options) {
  const [left, setLeft] = useState<Draft | null>(null)
  const [drawn, setDrawn] = useState(0)
  const known = useRef(revision)
  const sent = useRef<Record<string, string>>({})

  useEffect(() => {
    if (!name || !form.current) return
    dropOldDrafts()
    const found = readDraft(name)
    if (!found) return
    typeInto(form.current, found.values)
    if (Object.keys(typedIn(form.current)).length === 0) return dropDraft(name)
    known.current = found.revision
    dirty.current = true
    setLeft(found)
  }, [name, form, dirty])
  // Somebody else's newer text takes the place of a text that nobody is changing here.
  useEffect(() => look())

  function look() {
    if (!name || left || dirty.current || !(Number(revision) > Number(known.current)) || form.current?.contains(document.activeElement)) return
    known.current = revision
    setDrawn((count) => count + 1)
  }
  /** After each key: keeps what differs from the page. */
  function keep(receipt: string) {
    if (!name || !form.current) return
    const values = typedIn(form.current)
    if (Object.keys(values).length === 0) dropDraft(name)
    else keepDraft(name, { at: new Date().toISOString(), revision: known.current, receipt: left?.receipt || receipt, values })
  }
  /** Before sending: names the revision that the text was written over, and the receipt of its first sending. */
  function sign(data: FormData) {
    if (!name || !form.current) return
    if (revision) data.set('revision', known.current)
    if (left?.receipt) data.set('receipt', left.receipt)
    sent.current = typedIn(form.current)
  }
  /** After an answer: what was taken is dropped; what was typed meanwhile is kept on. */
  function settle(answer: Outcome, receipt: string, isTakenBack = false) {
    if (!name) return
    if (answer.ok && answer.result.revision) known.current = String(answer.result.revision)
    if (!answer.ok && !answer.code.endsWith('.replayed')) return
    setLeft(null)
    const now = form.current ? typedIn(form.current) : {}
    if (isTakenBack || Object.entries(now).every(([field, text]) => sent.current[field] === text)) dropDraft(name)
    else keep(receipt)
  }
  function throwAway() {
    if (name) dropDraft(name)
    known.current = revision
    dirty.current = false
    setLeft(null)
    form.current?.reset()
  }
  return { leftAt: left?.at ?? null, drawn, revision: known, keep, sign, settle, look, throwAway }
}
