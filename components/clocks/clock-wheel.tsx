import { weekTicks } from '@/components/charts/wheel-geometry'
import { YearWheel } from '@/components/charts/year-wheel'
import { formats } from '@/lib/i18n/format'
import { daysBetween, isoWeek } from '@/lib/i18n/iso-week'
import type { Texts } from '@/lib/i18n/texts'
import type { ClockYear } from '@/lib/clocks/queries'
import { firstDayOf } from '@/lib/clocks/rules'
import { type ClockEntry, LANES } from '@/lib/clocks/year-rules'
import { inkOn, LANE_COLOURS } from './clock-words'

type Props = { clock: ClockYear; name: string; t: Texts }
const STATES = ['done', 'planned', 'due', 'late', 'skipped'] as const

/** The year as a wheel, with what its rings and shapes mean. The same things stand in the list beside it. */
export function ClockWheel({ clock, name, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  const { year, entries } = clock
  const lanes = LANES.filter((lane) => lane === 'meeting' || entries.some((entry) => entry.lane === lane)).map((key) => ({ key, colour: LANE_COLOURS[key], ink: inkOn(key) }))
  const marks = entries.map((entry) => ({
    key: entry.key, day: entry.day, lane: entry.lane, state: entry.state, text: entry.meeting ? flagText(entry.day, t) : String(entry.number),
    from: entry.item ? firstDayOf({ dueOn: entry.day, leadDays: entry.item.leadDays }) : entry.day,
  }))
  const months = Array.from({ length: 12 }, (_, index) => monthName(f.month(`${year}-${String(index + 1).padStart(2, '0')}-01`)))
  const isThisYear = clock.today.startsWith(`${year}-`)
  return (
    <figure className="figure clock-wheel">
      <figcaption className="print-only clock-name">{t('clocks:wheel.name', { name, year: String(year) })}</figcaption>
      <YearWheel
        year={year} lanes={lanes} marks={marks} months={months} weeks={weekTicks(year, (day) => isoWeek(day).week)} today={isThisYear ? clock.today : null}
        middle={isThisYear ? [t('clocks:wheel.today'), f.dayMonth(clock.today), [f.longWeek(clock.today), toMeeting(clock, t)].filter(Boolean).join(' · ')] : ['', String(year), '']}
        label={t('clocks:wheel.label', { name, year: String(year) })}
      />
      <div className="clock-key">
      <ul className="legend clock-lanes">
        {lanes.map((lane) => lane.key === 'meeting' ? null : <li key={lane.key}><svg width="26" height="14" aria-hidden="true"><path d="M0 7h26" stroke={lane.colour} strokeWidth="7" opacity=".6" /></svg>{t(`clocks:lane.${lane.key}`)}</li>)}
        <li><svg width="26" height="14" aria-hidden="true"><rect x="1" y="1" width="24" height="12" fill="var(--good)" /></svg>{t('clocks:lane.meetingHeld')}</li>
        <li><svg width="26" height="14" aria-hidden="true"><rect x="1" y="1" width="24" height="12" fill="none" stroke="var(--good)" strokeWidth="2" /></svg>{t('clocks:lane.meetingPlanned')}</li>
        {STATES.filter((state) => entries.some((entry) => !entry.meeting && entry.state === state)).map((state) => <li key={state}><StateShape state={state} />{t(`clocks:state.${state}`)}</li>)}
      </ul>
      <p className="small muted">{t('clocks:wheel.order')}</p>
      </div>
    </figure>
  )
}

function StateShape({ state }: { state: (typeof STATES)[number] }) {
  const edge = { fill: 'none', stroke: 'var(--muted)', strokeWidth: 2 }
  return (
    <svg width="18" height="16" aria-hidden="true">
      {state === 'late' ? <rect x="3" y="2" width="12" height="12" {...edge} stroke="var(--wrong)" /> : null}
      {state === 'due' ? <path d="M9 1L16 8L9 15L2 8Z" {...edge} stroke="var(--attention)" /> : null}
      {state === 'done' ? <circle cx="9" cy="8" r="7" fill="var(--muted)" /> : null}
      {state === 'planned' ? <circle cx="9" cy="8" r="6" {...edge} /> : null}
      {state === 'skipped' ? <circle cx="9" cy="8" r="6" {...edge} strokeDasharray="3 2" /> : null}
    </svg>
  )
}

function toMeeting(clock: ClockYear, t: Texts): string | null {
  const next = clock.entries.find((entry: ClockEntry) => entry.meeting && entry.day >= clock.today && entry.state !== 'done')
  return next ? t('clocks:wheel.toMeeting', { count: daysBetween(clock.today, next.day) }) : null
}

/** The day of a meeting, short enough for its flag: «5 feb», in Finnish «5.2.». */
function flagText(day: string, t: Texts): string {
  const f = formats(t.lng, t.jurisdiction)
  return t.lng === 'fi' ? f.date(day).slice(0, -4) : f.dayMonth(day).replace(/(\p{L})\.$/u, '$1')
}

/** «november 2026» without its year. */
function monthName(month: string): string {
  return month.replace(/\s*\d{4}.*$/, '')
}
