'use client'
import { useEffect, useRef } from 'react'

/**
 * Asks before unsaved text is left. The browser asks in its own words when the page is closed;
 * for links inside the app we ask with `question`, because moving there closes no page.
 */
export function useLeaveGuard(on: boolean, question: string) {
  const dirty = useRef(false)
  useEffect(() => {
    if (!on) return
    const close = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault()
    }
    const click = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      const stays = !link || link.getAttribute('href')?.startsWith('#') || link.hasAttribute('download') || link.getAttribute('target')
      if (!dirty.current || stays || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
      if (window.confirm(question)) dirty.current = false
      else {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    window.addEventListener('beforeunload', close)
    window.addEventListener('click', click, true)
    return () => {
      window.removeEventListener('beforeunload', close)
      window.removeEventListener('click', click, true)
    }
  }, [on, question])
  return dirty
}
