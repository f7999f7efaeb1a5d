'use client'
import { clock } from './clock'
import type { Conflict, FormTexts } from './outcome'

type Props = {
  conflict: Conflict
  texts: FormTexts
  /** Names of fields in words, shown when more than one differs */
  labels?: Record<string, string>
  onMine: () => void
  onTheirs: () => void
  /** Puts both texts together; only where the fields are texts */
  onJoin?: (() => void) | undefined
  onLater: () => void
}

/** Two people changed the same thing: both texts, with name and time, and the ways out. No filled button: we do not choose. */
export function ConflictPanel({ conflict, texts, labels, onMine, onTheirs, onJoin, onLater }: Props) {
  const theirs = (conflict.by ? texts.conflictTheirs.replace('{name}', conflict.by) : texts.conflictUnknown)
    .replace('{time}', clock(conflict.at, texts.timeZone))
  const names = [...new Set([...Object.keys(conflict.mine), ...Object.keys(conflict.theirs)])]
  // What both wrote alike is no matter of choice; when all is alike, it is shown all the same.
  const unlike = names.filter((name) => conflict.mine[name] !== conflict.theirs[name])
  const differing = unlike.length > 0 ? unlike : names
  const side = (heading: string, values: Record<string, string>) => (
    <div>
      <dt>{heading}</dt>
      {Object.entries(values).filter(([name]) => differing.includes(name)).map(([name, value]) => (
        <dd key={name}>{labels?.[name] ? <span className="role">{labels[name]}</span> : null}{value || '–'}</dd>
      ))}
    </div>
  )
  return (
    <div className="conflict stack" role="alert">
      <p><b>{texts.conflictTitle}</b></p>
      <dl>{side(texts.conflictMine, conflict.mine)}{side(theirs, conflict.theirs)}</dl>
      <div className="row">
        <button type="button" className="button second small" onClick={onMine}>{texts.useMine}</button>
        <button type="button" className="button second small" onClick={onTheirs}>{texts.keepTheirs}</button>
        {onJoin ? <button type="button" className="button second small" onClick={onJoin}>{texts.joinBoth}</button> : null}
        <button type="button" className="text-button" onClick={onLater}>{texts.decideLater}</button>
      </div>
    </div>
  )
}
