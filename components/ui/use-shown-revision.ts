'use client'
import { startTransition, useEffect, useState, type RefObject } from 'react'

/**
 * Which revision the fields show. When another form has changed the same thing, what stands now is shown; unless somebody is at
 * work in these fields, whose text is never taken away.
 */
export function useShownRevision(form: RefObject<HTMLFormElement | null>, dirty: RefObject<boolean>, revision: string | undefined): string | undefined {
  const [shown, setShown] = useState(revision)
  useEffect(() => {
    const isAtWork = dirty.current || form.current?.contains(document.activeElement)
    if (shown !== revision && !isAtWork) startTransition(() => setShown(revision))
  }, [revision, shown, form, dirty])
  return shown
}
