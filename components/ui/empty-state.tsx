import type { ReactNode } from 'react'
import { Button } from './button'

type Props = { heading: ReactNode; children?: ReactNode; href?: string; action?: string }

/** Why it is empty, what others do, and one way on. */
export function EmptyState({ heading, children, href, action }: Props) {
  return (
    <div className="empty">
      <h3>{heading}</h3>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {href && action ? <p><Button href={href} small>{action}</Button></p> : null}
    </div>
  )
}
