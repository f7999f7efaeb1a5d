import Link from 'next/link'
import { Status } from '@/components/ui/status'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { wallClock } from '@/lib/i18n/wall-time'
import type { ClockYear } from '@/lib/clocks/queries'
import { firstDayOf, STATE_SHAPE } from '@/lib/clocks/rules'
import { byMonth, type ClockEntry } from '@/lib/clocks/year-rules'
import { entryTitle } from './clock-words'
import { type Choices, OpenItem } from './open-item'
import { PressForm } from './press-form'

export type ClockReader = { clock: ClockYear; network: string; timeZone: string; languages: string[]; base: string; mayKeep: boolean; /** The item that is open for change */ open: string | null; choices: Choices; t: Texts }

/** The year month by month, with weeks: the same things as in the wheel, each with the press that says it is done. */
export function ClockList(reader: ClockReader) {
  const { clock, t } = reader
  const f = formats(t.lng, t.jurisdiction)
  const current = clock.today.slice(0, 7)
  return (
    <ol className="clock-months">
      {byMonth(clock.entries).map(({ month, entries }) => {
        const first = `${clock.year}-${String(month).padStart(2, '0')}-01`
        return (
          <li key={month} className={first.startsWith(current) ? 'cur' : undefined}>
            <h2>{f.month(first)}</h2>
            <ol>{entries.map((entry) => <ClockLine key={entry.key} entry={entry} {...reader} />)}</ol>
          </li>
        )
      })}
    </ol>
  )
}

function ClockLine({ entry, ...reader }: ClockReader & { entry: ClockEntry }) {
  const { t } = reader
  const f = formats(t.lng, t.jurisdiction)
  const title = entryTitle(entry, t)
  const isOpen = reader.open === entry.key && entry.item !== null
  return (
    <li id={`i-${entry.key}`} className={entry.state}>
      <span className="when"><Status kind={STATE_SHAPE[entry.state]}>{f.weekdayDay(entry.day)}</Status><small>{f.week(entry.day)}</small></span>
      <Sign entry={entry} />
      <div className="what">
        <b lang={title.lang}>{entry.meeting ? <Link href={`${reader.base}/meetings/${entry.meeting.id}`}>{title.text}</Link> : title.text}</b>
        <small>{detailsOf(entry, reader).join(' · ')}</small>
        {entry.item && reader.mayKeep ? <Presses entry={entry} reader={reader} isOpen={isOpen} /> : null}
        {isOpen && entry.item && reader.mayKeep ? <OpenItem item={entry.item} reader={reader} /> : null}
      </div>
    </li>
  )
}

/** The mark that ties a line to the wheel: its number, or a flag for a meeting. */
function Sign({ entry }: { entry: ClockEntry }) {
  if (entry.number === null) return <span className="clock-sign flag" aria-hidden="true" />
  return <span className="clock-sign">{entry.number}</span>
}

function detailsOf(entry: ClockEntry, { t, timeZone }: ClockReader): string[] {
  const f = formats(t.lng, t.jurisdiction)
  const { item, meeting } = entry
  const place = meeting ? [f.timeSpan(wallClock(meeting.startsAt, timeZone), wallClock(meeting.endsAt, timeZone)), meeting.venue ?? ''] : []
  if (!item) return place.filter(Boolean)
  const facts = [t(`clocks:state.${entry.state}`), ...place, t(`clocks:origin.${item.origin}`), item.owner ?? '']
  const isOpen = entry.state === 'planned' || entry.state === 'due'
  if (isOpen && item.leadDays > 0 && !meeting) facts.push(t('clocks:item.begins', { date: f.dayMonth(firstDayOf({ dueOn: entry.day, leadDays: item.leadDays })) }))
  if (!meeting && item.dueOn !== item.plannedOn) facts.push(t('clocks:item.moved', { date: f.dayMonth(item.plannedOn) }))
  if (entry.state === 'skipped' && item.reason) facts[0] = t('clocks:item.skipped', { reason: item.reason })
  return facts.filter(Boolean)
}

function Presses({ entry, reader, isOpen }: { entry: ClockEntry; reader: ClockReader; isOpen: boolean }) {
  const { t, base, clock } = reader
  const title = entryTitle(entry, t).text
  const item = entry.item
  if (!item) return null
  return (
    <div className="presses">
      {entry.meeting ? null : <PressForm item={item} network={reader.network} timeZone={reader.timeZone} title={title} t={t} />}
      {!entry.meeting && item.kind === 'meeting' && item.state === 'planned' ? <Link href={`${base}/meetings/new`}>{t('clocks:item.planMeeting')}</Link> : null}
      {isOpen ? null : <Link href={`${base}/clocks?year=${clock.year}&item=${item.id}#open`} aria-label={t('clocks:item.changeLabel', { title })}>{t('clocks:item.change')}</Link>}
    </div>
  )
}
