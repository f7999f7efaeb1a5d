'use client'
import { clock } from './clock'
import type { FormTexts } from './outcome'

type Props = { /** When the text was typed (ISO); nothing is shown without */ at: string | null; texts: FormTexts; onSend: () => void; onThrow: () => void }

/** After a reload: the fields hold a text that was not sent. It waits here to be sent or thrown away. */
export function DraftOffer({ at, texts, onSend, onThrow }: Props) {
  if (!at) return null
  return (
    <div className="notice row" role="status">
      <b>{texts.draftLeft.replace('{time}', when(at, texts.timeZone))}</b>
      <button type="button" className="button second small" onClick={onSend}>{texts.draftSend}</button>
      <button type="button" className="text-button" onClick={onThrow}>{texts.draftThrow}</button>
    </div>
  )
}

/** The hour, and on another day the day before it: «24.11 14.30». */
function when(iso: string, timeZone?: string): string {
  const day = (date: Date) => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'numeric', timeZone }).formatToParts(date).filter((part) => part.type !== 'literal').map((part) => Number(part.value)).join('.')
  const typed = new Date(iso)
  return day(typed) === day(new Date()) ? clock(iso, timeZone) : `${day(typed)} ${clock(iso, timeZone)}`
}
