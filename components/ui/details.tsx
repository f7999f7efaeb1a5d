'use client'
import { type ReactNode, useState } from 'react'

type Props = { summary: ReactNode; open?: boolean; plain?: boolean; id?: string; className?: string; children: ReactNode }

/**
 * What is folded away until asked for. `plain` looks like a heading with + instead of a link. What once stood open is not
 * folded by a change of the page around it: the reader may be writing in it.
 */
export function Details({ summary, open = false, plain, id, className, children }: Props) {
  const [wasOpen] = useState(open)
  return (
    <details className={['more', plain && 'plain', className].filter(Boolean).join(' ')} open={wasOpen || open} id={id}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
