import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { Status } from '@/components/ui/status'
import { Table } from '@/components/ui/table'
import { mayInNetwork } from '@/lib/access/permissions'
import type { NetworkScope } from '@/lib/access/scopes'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import { wallDate } from '@/lib/i18n/wall-time'
import type { GoalView } from '@/lib/goals/queries'
import { goalMark, STATUS_KIND, suggestedStatus } from '@/lib/goals/rules'
import { measureName } from '@/lib/goals/word-rules'
import { sectorLabel } from '@/lib/meetings/name-rules'
import type { NetworkSector } from '@/lib/sectors/queries'
import { GoalChart } from './goal-chart'
import { JudgeForm, STATUS_KEY } from './judge-form'

type Props = { goal: GoalView; sectors: NetworkSector[]; scope: NetworkScope; base: string; t: Texts }

/** The sheet of a goal: its words, its line, and the judgements with their reasons. */
export function GoalSheet({ goal, sectors, scope, base, t }: Props) {
  const text = contentIn(goal.version.text, t.lng, scope.languages)
  const why = contentIn(goal.version.why, t.lng, scope.languages)
  const owner = sectorLabel(sectors.find((sector) => sector.id === goal.version.ownerSectorId), t)
  const mark = goalMark(goal)
  const decided = goal.decision ? t('goals:sheet.decidedIn', { number: String(goal.decision.number), year: String(goal.decision.year) }) : ''
  return (
    <>
      <PageHead
        title={<span lang={contentLang(text.lang)}>{text.text}</span>} lede={why.text ? <span lang={contentLang(why.lang)}>{why.text}</span> : undefined}
        facts={[owner ? t('goals:sheet.owner', { sector: owner }) : '', decided].filter(Boolean).join(' · ')} aside={<Status kind={mark.kind}>{t(mark.key)}</Status>}
      />
      {goal.open && goal.versions.length > 1 ? <Notice heading={t('goals:sheet.proposal')}><p>{t('goals:sheet.proposalMore', { text: contentIn(goal.open.text, t.lng, scope.languages).text })}</p></Notice> : null}
      <Line goal={goal} base={base} mayObserve={mayInNetwork(scope.role, 'indicators.observe')} t={t} />
      {goal.state === 'proposed' ? null : <Judgements goal={goal} scope={scope} t={t} />}
    </>
  )
}

function Line({ goal, base, mayObserve, t }: { goal: GoalView; base: string; mayObserve: boolean; t: Texts }) {
  const { measure } = goal
  if (!measure) return <Section heading={t('goals:sheet.qualitative')}><p className="prose">{goal.version.qualitativeReason ?? t('goals:margin.reasonMissing')}</p></Section>
  const add = measure.isLocal && mayObserve ? <p><Link href={`${base}/indicators/${measure.id}`}>{t('goals:sheet.addValue')}</Link></p> : null
  const name = measureName(measure, t)
  if (goal.points.length === 0) return <Section heading={name}><p className="muted">{t('goals:road.noValue')}</p>{add}</Section>
  return <section className="section"><GoalChart goal={goal} heading={name} t={t} />{add}</section>
}

function Judgements({ goal, scope, t }: { goal: GoalView; scope: NetworkScope; t: Texts }) {
  const f = formats(t.lng, t.jurisdiction)
  const mayJudge = goal.state === 'adopted' && mayInNetwork(scope.role, 'goals.judge')
  return (
    <Section heading={goal.judgements.length ? t('goals:judge.count', { count: goal.judgements.length }) : t('goals:judge.none')}>
      {goal.judgements.length ? (
        <Table
          caption={t('goals:judge.caption')} rows={goal.judgements} rowKey={(row) => row.id}
          columns={[
            { key: 'at', head: t('common:form.date'), rowHead: true, fit: true, cell: (row) => <span className="nowrap">{f.date(wallDate(row.judgedAt, scope.timeZone))}</span> },
            { key: 'reason', head: t('goals:judge.reason'), cell: (row) => row.reason },
            { key: 'status', head: t('goals:judge.status'), cell: (row) => <Status kind={STATUS_KIND[row.status]}>{t(STATUS_KEY[row.status])}</Status> },
          ]}
        />
      ) : null}
      {mayJudge ? <JudgeForm goal={goal.id} network={scope.slug} suggested={suggestedStatus(goal.version, goal.now)} t={t} /> : null}
    </Section>
  )
}
