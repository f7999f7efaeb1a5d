import type { ReactNode } from 'react'
import { Status, type StatusKind } from './status'

type Props = { kind?: 'plain' | 'good' | 'risk' | 'late'; heading?: ReactNode; children?: ReactNode; role?: 'status' | 'alert' }

/** Something the reader must know before going on, in words first; colour and shape only follow. */
export function Notice({ kind = 'plain', heading, children, role }: Props) {
  const shape: StatusKind | null = kind === 'plain' ? null : kind
  return (
    <div className={`notice ${kind}`} role={role}>
      {heading ? <p>{shape ? <Status kind={shape}><b>{heading}</b></Status> : <b>{heading}</b>}</p> : null}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  )
}
