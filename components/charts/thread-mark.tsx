import type { ReactNode } from 'react'
import type { ThreadColour } from './band-geometry'

/** The mark of a sector before its name, wherever the name stands; dotted when the seat is empty. */
export function ThreadMark({ colour, vacant, children }: { colour: ThreadColour; vacant?: boolean; children: ReactNode }) {
  return <span className={['thread', colour, vacant && 'vacant'].filter(Boolean).join(' ')}>{children}</span>
}
