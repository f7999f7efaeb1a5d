import { useId, type ReactNode } from 'react'
import { BandDrawing } from './band-drawing'
import { drawnMeetings, groupedThreads, isOff, isVacant, lastFour, type BandMeeting, type BandThread } from './band-geometry'
import { BandLegend, type BandTexts } from './band-legend'
import { bandTable, type BandTableTexts } from './band-table'
import { DataTable } from './data-table'

export type BandAllTexts = BandTexts & {
  /** «obesatt», in the right column */
  vacantNow: string
  /** «ett fält per möte» and «senaste 4» */
  caption: string
  lastFour: string
  /** What the drawing shows, for screen readers: sectors, number of meetings, years */
  drawing: string
  /** Name of the grey sectors together when there are more than fourteen: «övriga ({n})» */
  others: string
  table: BandTableTexts
  /** «Visa som tabell» */
  tableLabel: string
}

type Props = {
  threads: BandThread[]
  meetings: BandMeeting[]
  /** The finding: who is missing, what was decided; on a new network what to do first */
  heading: ReactNode
  /** Count of meetings and decisions, and what colour and grey mean */
  facts?: string[]
  texts: BandAllTexts
  /** Widest column: 34, up to 44 on a public page with few meetings */
  maxPitch?: number
}

/** The band of a network: a thread for each sector, a cell for each meeting. Logo, status and history in one, and always a table too. */
export function Band({ threads, meetings, heading, facts = [], texts, maxPitch = 34 }: Props) {
  const title = useId()
  const { held, skipped, next } = drawnMeetings(meetings)
  const rows = groupedThreads(threads, (n) => texts.others.replace('{n}', String(n)))
  const drawn = rows.map((thread) => ({ ...thread, cells: thread.cells.slice(skipped) }))
  return (
    <section className="band" aria-labelledby={title}>
      <div className="head"><h2 id={title}>{heading}</h2><BandLegend texts={texts} shown={shapesIn(drawn, held, next)} /></div>
      <div className="band-rows">
        <ul>
          {rows.map((thread) => <li key={thread.key} className={held.length > 0 && isOff(thread) ? 'off' : undefined}>{thread.label}</li>)}
          {held.length > 0 ? <li className="band-caption">{texts.caption}</li> : null}
        </ul>
        <BandDrawing threads={drawn} held={held} next={next} maxPitch={maxPitch} label={texts.drawing} className="long" />
        <BandDrawing threads={drawn} held={held} next={next} maxPitch={Math.min(17, maxPitch)} label={texts.drawing} className="short" />
        {held.length > 0 ? (
          <ul className="last" aria-hidden="true">
            {rows.map((thread) => <li key={thread.key} className={isOff(thread) ? 'off' : undefined}>{isVacant(thread) ? texts.vacantNow : share(thread)}</li>)}
            <li className="band-caption">{texts.lastFour}</li>
          </ul>
        ) : null}
      </div>
      <div className="source">
        {facts.map((fact) => <span key={fact}>{fact}</span>)}
        {held.length > 0 ? <DataTable summary={texts.tableLabel} table={bandTable(threads, meetings, texts.table)} /> : null}
      </div>
    </section>
  )
}

function share(thread: BandThread): string {
  const { present, of } = lastFour(thread)
  return of === 0 ? '–' : `${present}/${of}`
}

function shapesIn(threads: BandThread[], held: BandMeeting[], next: BandMeeting | undefined) {
  const cells = threads.flatMap((thread) => thread.cells.map((cell, i) => ({ cell, decided: held[i]?.hasDecision ?? false })))
  return {
    present: cells.some(({ cell, decided }) => cell === 'present' && !decided),
    decision: cells.some(({ cell, decided }) => cell === 'present' && decided),
    absent: cells.some(({ cell }) => cell === 'absent'),
    vacant: threads.some(isVacant) || cells.some(({ cell }) => cell === 'vacant' || cell === 'before'),
    next: next !== undefined,
  }
}
