import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { Section } from '@/components/ui/section'
import { TodoList } from '@/components/ui/todo-list'
import { formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { rollOverAction, undoItemAction } from '@/lib/clocks/actions'
import type { ClockYear } from '@/lib/clocks/queries'
import { STATE_SHAPE } from '@/lib/clocks/rules'
import { countLeft } from '@/lib/clocks/year-rules'
import { entryTitle } from './clock-words'

type Props = { clock: ClockYear; network: string; base: string; mayKeep: boolean; /** The thing that was just added, and the change that takes it back */ added: { item: string | null; undo: string | null }; t: Texts }

/** What is left of the year and what is late, what comes next, and the ways on. */
export function ClockHead({ clock, network, base, mayKeep, added, t }: Props) {
  const thisYear = Number(clock.today.slice(0, 4))
  const next = thisYear + 1
  const isPreview = clock.year === next && !clock.isRolled
  // The copy is made late in the year; before that it is a preview behind the year's number.
  const mayRoll = mayKeep && !clock.isRolled && (isPreview || (clock.year === thisYear && clock.today.slice(5) >= '11-01'))
  return (
    <>
      <PageHead title={titleOf(clock, t)} lede={ledeOf(clock, t)} aside={<Years clock={clock} base={base} t={t} />} />
      {added.undo && clock.entries.some((entry) => entry.key === added.item) ? <Added network={network} undo={added.undo} t={t} /> : null}
      {isPreview ? <Notice>{t('clocks:preview', { year: String(next) })}</Notice> : null}
      <div className="row no-print clock-tools">
        {mayRoll ? <Form action={rollOverAction} hidden={{ lng: t.lng, network, year: String(next) }} texts={formTexts(t.lng, t.jurisdiction)} className="" label={t('clocks:rollLabel', { year: String(next) })} submit={t('clocks:roll', { year: String(next) })} /> : null}
        {mayKeep ? <Button href={`${base}/clocks/new`} kind={mayRoll ? 'second' : 'filled'}>{t('clocks:add')}</Button> : null}
        <PrintButton label={t('clocks:print')} small={false} />
        <a className="text-button" href="#feed">{t('clocks:feed.heading')}</a>
      </div>
      <NowList clock={clock} t={t} />
    </>
  )
}

/** What is late and what has begun, each with the way to its line. */
function NowList({ clock, t }: Pick<Props, 'clock' | 't'>) {
  const f = formats(t.lng, t.jurisdiction)
  const now = clock.entries.filter((entry) => entry.state === 'late' || entry.state === 'due').sort((a, b) => Number(b.state === 'late') - Number(a.state === 'late'))
  if (now.length === 0) return null
  return (
    <Section heading={t('clocks:state.due')} className="no-print clock-now">
      <TodoList items={now.map((entry) => {
        const title = entryTitle(entry, t)
        return { key: entry.key, kind: STATE_SHAPE[entry.state], word: f.weekdayDay(entry.day), title: <a href={`#i-${entry.key}`} lang={title.lang}>{title.text}</a>, detail: [t(`clocks:state.${entry.state}`), entry.item?.owner].filter(Boolean).join(' · ') }
      })} />
    </Section>
  )
}

/** What was just added can be taken back at once. */
function Added({ network, undo, t }: { network: string; undo: string; t: Texts }) {
  return (
    <Notice kind="good" heading={t('clocks:item.added')} role="status">
      <Form action={undoItemAction} hidden={{ lng: t.lng, network, undo }} texts={formTexts(t.lng, t.jurisdiction)} className="" kind="second" small submit={t('common:button.undo')} />
    </Notice>
  )
}

function Years({ clock, base, t }: Pick<Props, 'clock' | 'base' | 't'>) {
  return (
    <nav aria-label={t('clocks:years')} className="row no-print clock-years">
      {clock.years.map((year) => <Link key={year} href={`${base}/clocks?year=${year}`} aria-current={year === clock.year ? 'page' : undefined}>{year}</Link>)}
    </nav>
  )
}

function titleOf(clock: ClockYear, t: Texts): string {
  const { left, late } = countLeft(clock.entries)
  const year = String(clock.year)
  if (clock.entries.length === 0) return t('clocks:heading', { year })
  if (late > 0) return t('clocks:head.late', { count: late, left, year })
  return left > 0 ? t('clocks:head.left', { count: left, year }) : t('clocks:head.done', { year })
}

function ledeOf(clock: ClockYear, t: Texts): string | undefined {
  const { next } = countLeft(clock.entries)
  if (!next || clock.year !== Number(clock.today.slice(0, 4))) return undefined
  const f = formats(t.lng, t.jurisdiction)
  return t('clocks:head.next', { date: f.date(next.day), title: entryTitle(next, t).text })
}
