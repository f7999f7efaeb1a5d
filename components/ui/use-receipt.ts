'use client'
import { useState, useSyncExternalStore } from 'react'
import { newReceipt } from './receipt'
import type { Outcome } from './outcome'

/**
 * The receipt of a form: made with the page, so that it is there without script; the same while faults are mended; a new
 * one for the next sending once `renew` says that this one was taken. A page that is kept and served to many carries none
 * until a script gives each reader her own, or the second reader would be told that she had sent the form already.
 */
export function useReceipt(served: Outcome | null, isPageKept: boolean): { receipt: string; renew: () => void } {
  const back = served && !served.ok ? served.values.receipt : undefined
  const [made, setMade] = useState(() => (typeof back === 'string' && back ? back : newReceipt()))
  const isDrawnHere = useSyncExternalStore(never, () => true, () => false)
  return { receipt: isPageKept && !isDrawnHere ? '' : made, renew: () => setMade(newReceipt()) }
}

/** Whether a page is drawn by server or browser does not change while one looks at it. */
const never = () => () => undefined
