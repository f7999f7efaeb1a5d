import type { ReactNode } from 'react'

type Props = {
  /** The one h1 of the page */
  title: ReactNode
  /** Two sentences under it, in the reading face */
  lede?: ReactNode
  /** Small facts in one grey line, when a lede would be too much */
  facts?: ReactNode
  /** Right of the title: a status or a saved line */
  aside?: ReactNode
  children?: ReactNode
}

/** Title of a sheet and what it says in two sentences. */
export function PageHead({ title, lede, facts, aside, children }: Props) {
  return (
    <header className="page-head">
      <div className="head"><h1>{title}</h1>{aside}</div>
      {facts ? <p className="muted">{facts}</p> : null}
      {lede ? <p className="lede">{lede}</p> : null}
      {children}
    </header>
  )
}
