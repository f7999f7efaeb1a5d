import type { ReactNode } from 'react'

/** What a colleague would pencil beside the text. `soon` comes before the sheet on a phone (the next meeting). */
export function MarginNote({ heading, soon, children }: { heading: ReactNode; soon?: boolean; children: ReactNode }) {
  return (
    <section className={soon ? 'soon' : undefined}>
      <h2>{heading}</h2>
      {children}
    </section>
  )
}
