import { Section } from '@/components/ui/section'
import { Status } from '@/components/ui/status'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { ProfileBody } from '@/lib/publications/schema'

type Goal = ProfileBody['goals'][number]

/** The goals a network has published, with where it started, where it wants to be, and its own judgement. */
export function PublicGoals({ t, goals, languages }: { t: Texts; goals: Goal[]; languages: string[] }) {
  if (goals.length === 0) return <Section heading={t('publications:page.noGoals')}><p className="prose">{t('publications:page.noGoalsHint')}</p></Section>
  return (
    <Section heading={t('publications:page.goals', { count: goals.length })}>
      <ul className="plain">
        {goals.map((goal) => {
          const shown = contentIn(goal.text, t.lng, languages)
          return <li key={goal.id}><h3 lang={contentLang(shown.lang)}>{shown.text}</h3><p>{numbers(goal, t)} <GoalStatus goal={goal} t={t} /></p></li>
        })}
      </ul>
    </Section>
  )
}

function numbers(goal: Goal, t: Texts): string {
  const f = formats(t.lng, t.jurisdiction)
  const baseline = goal.baseline === null ? '' : t('publications:page.baseline', { value: f.number(goal.baseline), period: goal.baselinePeriod ?? '' })
  const target = goal.target === null ? '' : t('publications:page.target', { value: f.number(goal.target), period: goal.targetPeriod ?? '' })
  return [baseline, target].filter(Boolean).join(' · ')
}

function GoalStatus({ goal, t }: { goal: Goal; t: Texts }) {
  if (goal.state === 'reached') return <Status kind="done">{t('common:status.reached')}</Status>
  if (goal.status === 'on_track') return <Status kind="good">{t('common:status.onTrack')}</Status>
  if (goal.status === 'at_risk') return <Status kind="risk">{t('common:status.atRisk')}</Status>
  return goal.status === 'off_track' ? <Status kind="late">{t('common:status.offTrack')}</Status> : null
}
