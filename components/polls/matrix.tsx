import { Status, type StatusKind } from '@/components/ui/status'
import { type Column, Table } from '@/components/ui/table'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { wallClock, wallDate } from '@/lib/i18n/wall-time'
import { personLabel, sectorLabel } from '@/lib/meetings/name-rules'
import type { PollPerson, PollView } from '@/lib/polls/queries'
import type { PollAnswer } from '@/lib/polls/schema'
import type { NetworkSector } from '@/lib/sectors/queries'

const SHAPES = { yes: 'good', if_needed: 'risk', no: 'idle' } as const satisfies Record<PollAnswer, StatusKind>

type Props = { poll: PollView; sectors: NetworkSector[]; timeZone: string; t: Texts }

/** Everybody's answers, a row a person and a column a time; on a phone one person under another. */
export function Matrix({ poll, sectors, timeZone, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  const times = poll.options.map((option): Column<PollPerson> => ({
    key: option.id, head: `${f.weekdayDay(wallDate(option.startsAt, timeZone))} ${f.time(wallClock(option.startsAt, timeZone))}`,
    cell: (one) => { const answer = one.answers[option.id]; return answer ? <Status kind={SHAPES[answer]}>{t(`polls:answer.${answer}`)}</Status> : <span className="muted">{t('polls:answer.none')}</span> },
  }))
  const who: Column<PollPerson> = {
    key: 'who', head: t('polls:people.who'), rowHead: true,
    cell: (one) => {
      const named = [...new Set(one.sectors.map((row) => sectorLabel(sectors.find((sector) => sector.id === row.id), t)))].join(', ')
      return one.person ? <>{personLabel(one.person, t)}<span className="role">{named}</span></> : named
    },
  }
  return <Table caption={t('polls:people.heading')} rows={poll.people} rowKey={(one) => one.id} columns={[who, ...times]} />
}
