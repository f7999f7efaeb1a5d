'use client'
import { type ReactNode, useEffect, useRef } from 'react'

const FIELDS = 'textarea, input:not([type=hidden]):not([type=checkbox]), select, button'

/**
 * Records a meeting without leaving the keyboard. Ctrl + Enter sends what stands in the form and stays for the next one; in
 * an empty form, and in notes, which save themselves, it goes on to the next step. Alt + Page Down and Page Up go between
 * items. Steps are `[data-step]`, items `[data-item]`; without script the page is the same with Tab.
 */
export function RecordingKeys({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const here = box.current
    if (!here) return
    const onKeyDown = (event: KeyboardEvent) => onKey(here, event)
    // A form that was sent is emptied: the next one is typed from its first field.
    const onReset = ({ target }: Event) => {
      if (!(target instanceof HTMLFormElement) || !target.closest('[data-step]')) return
      nameAgain(here, target)
      enter(target)
    }
    here.addEventListener('keydown', onKeyDown)
    here.addEventListener('reset', onReset)
    return () => {
      here.removeEventListener('keydown', onKeyDown)
      here.removeEventListener('reset', onReset)
    }
  }, [])
  return <div ref={box}>{children}</div>
}

function onKey(box: HTMLElement, event: KeyboardEvent): void {
  const { target, key } = event
  if (!(target instanceof HTMLElement)) return
  const isOnward = key === 'Enter' && (event.ctrlKey || event.metaKey)
  const direction = event.altKey && key === 'PageDown' ? 1 : event.altKey && key === 'PageUp' ? -1 : 0
  if (!isOnward && direction === 0) return
  event.preventDefault()
  if (direction !== 0) toItem(box, target, direction)
  else if (!sendTyped(target)) toStep(box, target)
}

/** Sends the form around when something is written in it. Notes are not sent: they save when one leaves them. */
function sendTyped(target: HTMLElement): boolean {
  const form = target.closest('form')
  if (!form || form.closest('[data-step="notes"]')) return false
  const isWritten = [...form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('[name^="text"]')].some((field) => field.value.trim() !== '')
  if (isWritten) form.requestSubmit()
  return isWritten
}

function toStep(box: HTMLElement, target: HTMLElement): void {
  const steps = [...box.querySelectorAll<HTMLElement>('[data-step]')]
  const here = steps.findIndex((step) => step.contains(target))
  const next = steps[here + 1]
  if (next) enter(next)
}

function toItem(box: HTMLElement, target: HTMLElement, direction: 1 | -1): void {
  const items = [...box.querySelectorAll<HTMLElement>('[data-item]')]
  const here = items.findIndex((item) => item.contains(target))
  const next = items[here === -1 ? 0 : here + direction]
  if (next) enter(next, 'start')
}

/** Who was named last is likely to be named again: the forms in which nobody is chosen yet take her over. */
function nameAgain(box: HTMLElement, form: HTMLFormElement): void {
  const owner = form.elements.namedItem('owner')
  if (!(owner instanceof HTMLSelectElement) || owner.value === '') return
  for (const other of box.querySelectorAll<HTMLSelectElement>('select[name="owner"]')) if (other.value === '') other.value = owner.value
}

/** Puts the focus on the first field of a place, opening what it is folded into, with the place in sight: an item from its heading on. */
function enter(place: HTMLElement, block: 'start' | 'nearest' = 'nearest'): void {
  const fields = [...place.querySelectorAll<HTMLElement>(FIELDS)]
  const field = fields.find((one) => !one.closest('[data-step] details details'))
  for (let folded = field?.closest('details'); folded; folded = folded.parentElement?.closest('details')) folded.open = true
  place.scrollIntoView({ block })
  field?.focus()
}
