import { useId, type ReactNode } from 'react'
import { DataTable } from './data-table'
import type { ChartTable } from './table-string'

export type FigureFrame = {
  /** The finding as a sentence */
  heading?: ReactNode
  level?: 2 | 3
  /** One line: unit, wanted direction, where the axis starts */
  note?: ReactNode
  /** Right of the heading: a `Status` */
  aside?: ReactNode
  /** Source, updated date, class limits: plain facts under the picture */
  facts?: (string | null | undefined)[]
  links?: ({ href: string; label: string; download?: boolean } | null | undefined)[]
  /** «Visa som tabell» */
  tableLabel: string
}

type Props = FigureFrame & { table?: ChartTable; className?: string; children: ReactNode }

/** The anatomy of every chart: finding, what is shown, picture, source line, and the same numbers as a table. */
export function Figure({ heading, level = 2, note, aside, facts = [], links = [], tableLabel, table, className, children }: Props) {
  const title = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <figure className={['figure', className].filter(Boolean).join(' ')} aria-labelledby={heading ? title : undefined}>
      {heading || note ? (
        <figcaption>
          {heading ? <div className="head" style={{ margin: 0 }}><Heading id={title}>{heading}</Heading>{aside}</div> : null}
          {note ? <p>{note}</p> : null}
        </figcaption>
      ) : null}
      {children}
      <div className="source">
        {facts.filter((fact) => fact).map((fact) => <span key={fact}>{fact}</span>)}
        {links.map((link) => (link ? <a key={link.href} href={link.href} download={link.download || undefined}>{link.label}</a> : null))}
        {table ? <DataTable summary={tableLabel} table={table} /> : null}
      </div>
    </figure>
  )
}
