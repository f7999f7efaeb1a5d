import type { ReactNode } from 'react'
import { Button } from './button'

type Props = {
  /** «Nästa steg» */
  heading: ReactNode
  children: ReactNode
  /** The one filled button of the view */
  href?: string
  action?: string
}

/** First note of the margin: what to do next and why, with the only filled button of the view. */
export function NextStep({ heading, children, href, action }: Props) {
  return (
    <section className="first">
      <h2>{heading}</h2>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {href && action ? <p className="mt-3"><Button href={href} kind="filled" wide>{action}</Button></p> : null}
    </section>
  )
}
