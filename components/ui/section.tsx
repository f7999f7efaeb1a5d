import { useId, type ReactNode } from 'react'

type Props = {
  /** The finding as a sentence an official could say aloud, not a label */
  heading: ReactNode
  /** Right of the heading: a short line of text, or small second buttons */
  aside?: ReactNode
  id?: string
  className?: string
  children?: ReactNode
}

/** A part of the sheet: a 2 px rule opens it, the heading says the finding, space closes it. */
export function Section({ heading, aside, id, className, children }: Props) {
  const title = useId()
  return (
    <section className={['section', className].filter(Boolean).join(' ')} id={id} aria-labelledby={title}>
      <div className="head">
        <h2 id={title}>{heading}</h2>
        {typeof aside === 'string' ? <p>{aside}</p> : aside}
      </div>
      {children}
    </section>
  )
}
