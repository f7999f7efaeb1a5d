'use client'
import { use, type ReactNode } from 'react'
import { buttonClass } from './button'
import { FormStateContext } from './form-context'

type Props = { children: ReactNode; kind?: 'filled' | 'second' | 'text'; small?: boolean; wide?: boolean; name?: string; value?: string }

/** Sends the form it stands in. While sending it keeps focus but does nothing (`aria-disabled`), so nothing is sent twice. */
export function SubmitButton({ children, kind = 'filled', small, wide, name, value }: Props) {
  const { pending } = use(FormStateContext)
  return (
    <button type="submit" className={buttonClass({ kind, small, wide })} name={name} value={value} aria-disabled={pending || undefined}>
      {children}
    </button>
  )
}
