import type { LogLine } from '@/lib/actions/queries'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { personLabel } from '@/lib/meetings/name-rules'

/** What was said and changed along the way, the latest first. */
export function Log({ lines, timeZone, t }: { lines: LogLine[]; timeZone: string; t: Texts }) {
  const f = formats(t.lng, t.jurisdiction)
  if (lines.length === 0) return <p className="muted">{t('actions:log.empty')}</p>
  return (
    <ol className="plain stack">
      {lines.map((line) => (
        <li key={line.id}>
          <span className="muted small">{[f.dateTime(line.at, timeZone), personLabel(line.by, t)].filter(Boolean).join(' · ')}</span>
          <p>{[changes(line, t), line.text].filter(Boolean).join(' ')}</p>
        </li>
      ))}
    </ol>
  )
}

function changes({ state, dueOn, owner }: LogLine, t: Texts): string {
  const f = formats(t.lng, t.jurisdiction)
  return [
    state && state !== 'cancelled' ? t('actions:log.state', { state: t(`actions:state.${state}`) }) : '',
    owner ? t('actions:log.owner', { name: personLabel(owner, t) }) : '',
    dueOn ? t('actions:log.dueOn', { date: f.date(dueOn) }) : '',
  ].filter(Boolean).join(' ')
}
