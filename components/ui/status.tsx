import type { ReactNode } from 'react'

/** good ● as planned · risk ◆ soon or in danger · late □ behind or missing · done ✓ finished · idle ◌ not begun */
export type StatusKind = 'good' | 'risk' | 'late' | 'done' | 'idle'

/** Shape, colour and always a word (a date may be the word). Only late is bold. */
export function Status({ kind, children }: { kind: StatusKind; children: ReactNode }) {
  return <span className={`status ${kind}`}>{children}</span>
}
