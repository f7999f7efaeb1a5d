'use client'
import { useEffect } from 'react'

/** How often a lost line is tried again when the browser does not tell that it is back. */
const AGAIN_AFTER = 15_000

/** Sends again what did not get through: when the browser is online again, and every quarter of a minute. */
export function useSendAgain(isLost: boolean, again: () => void) {
  useEffect(() => {
    if (!isLost) return
    const timer = window.setInterval(again, AGAIN_AFTER)
    window.addEventListener('online', again)
    return () => {
      window.clearInterval(timer)
      window.removeEventListener('online', again)
    }
  })
}
