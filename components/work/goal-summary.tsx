import Link from 'next/link'
import { GoalRoad } from '@/components/charts/goal-road'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import { Status } from '@/components/ui/status'
import { Table } from '@/components/ui/table'
import { contentIn, type ShownContent } from '@/lib/i18n/content'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { GoalLine } from '@/lib/goals/queries'
import { expectedValue, goalMark } from '@/lib/goals/rules'
import { measureName, roadLabel, unitName, valueWriter } from '@/lib/goals/word-rules'
import { sectorLabel } from '@/lib/meetings/name-rules'
import type { NetworkSector } from '@/lib/sectors/queries'

type Props = { goals: GoalLine[]; sectors: NetworkSector[]; languages: string[]; year: number; base: string; t: Texts; heading?: string }

/** The goals as roads from start to target, all on one scale, with what people judge. */
export function GoalSummary({ goals, sectors, languages, year, base, t, heading }: Props) {
  const adopted = goals.filter((goal) => goal.state === 'adopted')
  const onTrack = adopted.filter((goal) => goal.status === 'on_track').length
  const title = heading ?? (goals.length === 0 ? t('work:goals.none') : adopted.length === 0 ? t('work:goals.proposed', { count: goals.length }) : t('work:goals.onTrack', { count: adopted.length, onTrack: String(onTrack) }))
  if (goals.length === 0) return <Section heading={title}><p className="prose">{t('work:goals.noneMore')} <Link href={`${base}/goals`}>{t('work:goals.toGoals')}</Link></p></Section>
  return (
    <Section heading={title} aside={t('work:goals.legend')}>
      <Table
        caption={t('work:goals.caption')} middle rows={goals} rowKey={(goal) => goal.id}
        columns={[
          { key: 'goal', head: t('work:goals.goal'), rowHead: true, cell: (goal) => <GoalName goal={goal} sectors={sectors} shown={contentIn(goal.version.text, t.lng, languages)} base={base} t={t} /> },
          { key: 'road', head: t('work:goals.road'), cell: (goal) => <Road goal={goal} year={year} t={t} /> },
          { key: 'status', head: t('work:goals.status'), cell: (goal) => <Status kind={goalMark(goal).kind}>{t(goalMark(goal).key)}</Status> },
        ]}
      />
      <SourceLine links={[{ href: `${base}/goals`, label: t('work:goals.toGoals') }, { href: `${base}/indicators`, label: t('work:goals.toIndicators') }]} />
    </Section>
  )
}

function GoalName({ goal, sectors, shown, base, t }: { goal: GoalLine; sectors: NetworkSector[]; shown: ShownContent; base: string; t: Texts }) {
  const owner = sectorLabel(sectors.find((sector) => sector.id === goal.version.ownerSectorId), t)
  const { measure } = goal
  const arrow = measure ? { up: '↑', down: '↓', neutral: '' }[measure.direction] : ''
  const unit = measure ? `${unitName(measure.unit, t)} ${arrow}`.trim() : t('goals:form.measureNone')
  const facts = [owner, measure ? measureName(measure, t) : '', unit, measure?.isLocal ? t('indicators:local') : ''].filter(Boolean).join(' · ')
  return <><Link href={`${base}/goals/${goal.id}`} lang={shown.isFallback ? contentLang(shown.lang) : undefined}>{shown.text}</Link><span className="role">{facts}</span></>
}

function Road({ goal, year, t }: { goal: GoalLine; year: number; t: Texts }) {
  const { baselineValue, targetValue } = goal.version
  if (!goal.measure) return <span className="muted small">{t('goals:road.qualitative')}</span>
  if (!goal.now || baselineValue === null || targetValue === null) return <span className="muted small">{t('goals:road.noValue')}</span>
  const expected = expectedValue(goal.version, year)
  return (
    <GoalRoad
      baseline={baselineValue} now={goal.now.value} target={targetValue} expected={expected} status={goalMark(goal).kind}
      format={valueWriter(goal.measure, t)} label={roadLabel(goal, expected, t)}
    />
  )
}
