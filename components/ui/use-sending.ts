'use client'
import { useActionState, useState, useTransition } from 'react'
import { unstable_rethrow } from 'next/navigation'
import type { FormAction, Outcome } from './outcome'

/**
 * Sends a form two ways. Without script the browser posts it to `dispatch`; with script `send` posts it and keeps what is
 * typed: React clears a form that it posts itself, and a lost connection would throw the page away.
 * A redirect of the action is passed on to Next; any other failure only sets `failed`.
 */
export function useSending(action: FormAction, told: (outcome: Outcome | null, by: FormAction) => void) {
  const [served, dispatch] = useActionState<Outcome | null, FormData>(action, null)
  const [answer, setAnswer] = useState<Outcome | null>(null)
  const [failed, setFailed] = useState(false)
  const [pending, start] = useTransition()
  const outcome = answer ?? served

  function send(form: FormData, by: FormAction = action) {
    setFailed(false)
    start(async () => {
      try {
        const next = await by(outcome, form)
        setAnswer(next)
        told(next, by)
      } catch (error) {
        unstable_rethrow(error)
        setFailed(true)
        told(null, by)
      }
    })
  }
  return { outcome, served, failed, pending, dispatch, send }
}
