import type { ReactNode } from 'react'

type Props = { summary: ReactNode; open?: boolean; plain?: boolean; id?: string; className?: string; children: ReactNode }

/** What is folded away until asked for. `plain` looks like a heading with + instead of a link. */
export function Details({ summary, open, plain, id, className, children }: Props) {
  return (
    <details className={['more', plain && 'plain', className].filter(Boolean).join(' ')} open={open} id={id}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
