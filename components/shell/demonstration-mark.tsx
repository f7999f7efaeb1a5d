import type { ReactNode } from 'react'

/** Says on every page of a demonstration that people and decisions are made up. Children: a link to what is real and what is not. */
export function DemonstrationMark({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="demo" role="note">
      <div className="wrap"><b>{text}</b>{children}</div>
    </div>
  )
}
