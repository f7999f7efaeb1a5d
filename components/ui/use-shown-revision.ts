'use client'
import { type RefObject, useEffect, useRef, useState } from 'react'

type Options = {
  /** Only where two may write at once */
  isOn: boolean
  form: RefObject<HTMLFormElement | null>
  dirty: RefObject<boolean>
  /** The revision of the text that the page holds now; empty where a form only adds */
  revision: string
}

/**
 * Which revision the text in the fields stands on. When the page brings a newer one, it takes the place of a text that nobody
 * is changing here (`drawn` counts how often); while somebody writes, what is sent still names the old, so that the other's
 * text is shown and not overwritten. `look` asks again, when the fields have been left.
 */
export function useShownRevision({ isOn, form, dirty, revision }: Options) {
  const [drawn, setDrawn] = useState(0)
  const known = useRef(revision)
  function look() {
    if (!isOn || dirty.current || !(Number(revision) > Number(known.current)) || form.current?.contains(document.activeElement)) return
    known.current = revision
    setDrawn((count) => count + 1)
  }
  useEffect(() => look())
  return { known, drawn, look }
}
