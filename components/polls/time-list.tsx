import { Status } from '@/components/ui/status'
import { SubmitButton } from '@/components/ui/submit-button'
import { type Column, Table } from '@/components/ui/table'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import type { PollOption, PollView } from '@/lib/polls/queries'
import type { Standing } from '@/lib/polls/rules'

type Props = { poll: PollView; counted: Standing[]; best: string | null; /** Sectors that were asked */ all: number; canChoose: boolean; timeZone: string; t: Texts }

/** The times with their counts, the suggested one marked; chair and secretary choose one by its own button. */
export function TimeList({ poll, counted, best, all, canChoose, timeZone, t }: Props) {
  const f = formats(t.lng, t.jurisdiction)
  const when = (option: PollOption) => f.occasion(option.startsAt, option.endsAt, timeZone)
  const of = (option: PollOption) => counted.find((one) => one.option === option.id)
  const columns: Column<PollOption>[] = [
    { key: 'when', head: t('polls:times.time'), rowHead: true, cell: (option) => <>{when(option)}{option.id === best ? <span className="role"><Status kind="good">{t('polls:times.best')}</Status></span> : null}</> },
    { key: 'sectors', head: t('polls:times.sectors'), cell: (option) => t('polls:times.sectorsOf', { count: of(option)?.sectors ?? 0, all }) },
    { key: 'yes', head: t('polls:answer.yes'), number: true, cell: (option) => of(option)?.yes ?? 0 },
    { key: 'ifNeeded', head: t('polls:answer.if_needed'), number: true, cell: (option) => of(option)?.ifNeeded ?? 0 },
    { key: 'no', head: t('polls:answer.no'), number: true, cell: (option) => of(option)?.no ?? 0 },
  ]
  const choose: Column<PollOption> = {
    key: 'choose', head: t('polls:times.choose'), hideHead: true, fit: true,
    cell: (option) => <SubmitButton kind={option.id === best ? 'filled' : 'second'} small name="option" value={option.id}>{t('polls:times.choose')}<span className="hidden"> {when(option)}</span></SubmitButton>,
  }
  return <Table caption={t('polls:times.heading')} rows={poll.options} rowKey={(option) => option.id} columns={canChoose ? [...columns, choose] : columns} middle />
}
