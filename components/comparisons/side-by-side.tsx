import { fileLinks, type Files } from '@/components/shell/file-links'
import { Status, type StatusKind } from '@/components/ui/status'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import { figureOf, meetingsIn, missingSectors, partIn } from '@/lib/comparisons/rules'
import type { Compared } from '@/lib/comparisons/schema'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { GOAL_STANDINGS } from '@/lib/publications/course-rules'
import { seatsOf } from './cohort-table'
import { placesName, sectorIn } from './network-words'

type Props = { t: Texts; chosen: readonly Compared[]; day: string; files: Files; facts: string[] }

/** Up to six networks in columns: size, languages, seats, missing sectors, meetings, and how far their published goals are. */
export function SideBySide({ t, chosen, day, files, facts }: Props) {
  return (
    <Section heading={t('comparisons:side.heading')} id="side">
      <div className="scroll" tabIndex={0} role="region" aria-label={t('comparisons:side.heading')}>
        <table>
          <caption className="hidden">{t('comparisons:side.heading')}</caption>
          <thead><tr><th scope="col">{t('comparisons:side.what')}</th>{chosen.map((network) => <th key={network.id} scope="col"><a href={`/${t.lng}/networks/${network.slug}`}>{placesName(network, t)}</a></th>)}</tr></thead>
          <tbody>
            {sideRows(t, chosen, day).map(([head, cells]) => <tr key={head}><th scope="row">{head}</th>{cells.map((cell, i) => <td key={chosen[i]?.id}>{cell}</td>)}</tr>)}
            <tr><th scope="row">{t('comparisons:side.goals')}</th>{chosen.map((network) => <td key={network.id}><Goals t={t} network={network} /></td>)}</tr>
          </tbody>
        </table>
      </div>
      <SourceLine facts={facts} links={fileLinks(t, files, 'networks', { isPicture: false })} />
    </Section>
  )
}

/** The rows of the comparison as texts, one a network: what stands in the table and in the file alike. */
export function sideRows(t: Texts, chosen: readonly Compared[], day: string): [head: string, cells: string[]][] {
  const format = formats(t.lng, t.jurisdiction)
  const unknown = t('common:word.unknown')
  const [year, before] = [day.slice(0, 4), String(Number(day.slice(0, 4)) - 1)]
  const band = chosen.find((network) => network.young)?.young
  const meetings = (network: Compared, of: string) => { const held = meetingsIn(network, of); return held === null ? unknown : format.number(held) }
  const language = (code: string) => (t.has(`common:language.${code}`) ? t.named(`common:language.${code}`) : code)
  const each = (cell: (network: Compared) => string) => chosen.map(cell)
  return [
    [t('comparisons:side.inhabitants'), each(({ inhabitants }) => (inhabitants ? `${format.number(inhabitants.value)} (${inhabitants.year})` : unknown))],
    ...(band ? [[t('comparisons:side.young', { band: band.band.replace('-', '–') }), each(({ young }) => (young ? `${format.percent(young.percent, 1)} (${young.year})` : unknown))] as [string, string[]]] : []),
    [t('comparisons:side.municipalities'), each((network) => format.number(network.placeIds.length))],
    [t('comparisons:side.languages'), each((network) => format.list(network.languages.map(language)))],
    [t('comparisons:cohort.seats'), each((network) => seatsOf(t, network) ?? unknown)],
    [t('comparisons:cohort.missing'), each((network) => { const missing = missingSectors(network); return missing === null ? unknown : format.list(missing.map((key) => sectorIn(chosen, key, t))) || '–' })],
    [t('comparisons:cohort.meetings', { year: before }), each((network) => meetings(network, before))],
    [t('comparisons:cohort.meetings', { year }), each((network) => meetings(network, year))],
    ...[before, year].map((of): [string, string[]] => [t('comparisons:side.answered', { year: of }), each((network) => share(t, network, 'decisions_answered', of))]),
    ...[before, year].map((of): [string, string[]] => [t('comparisons:side.onTime', { year: of }), each((network) => share(t, network, 'actions_on_time', of))]),
    [t('comparisons:side.standing'), each((network) => goalsOf(t, network))],
    [t('comparisons:side.target'), each((network) => (network.profile ? format.number(network.profile.meetingTarget) : unknown))],
  ]
}

/** «7 av 9 (78 %)»; «inga» where nothing was sent or due, «inte känt» where the figures are not seen. */
function share(t: Texts, network: Compared, key: 'decisions_answered' | 'actions_on_time', year: string): string {
  const found = partIn(network, key, year)
  if (!found) return t('common:word.unknown')
  return found.whole === 0 ? t('comparisons:side.nothing') : t('comparisons:side.part', { ...found, share: formats(t.lng, t.jurisdiction).percent((100 * found.part) / found.whole, 0) })
}

const STANDINGS = { on_track: 'common:status.onTrack', at_risk: 'common:status.atRisk', off_track: 'common:status.offTrack', unjudged: 'comparisons:side.unjudged', reached: 'common:status.reached', not_reached: 'comparisons:side.notReached' } as const

/** How many goals stand how, also of those that are not published in words: «Enligt plan 2, I riskzonen 1». */
function goalsOf(t: Texts, network: Compared): string {
  const all = figureOf(network, 'goals')
  if (all === null) return t('common:word.unknown')
  const { list, number } = formats(t.lng, t.jurisdiction)
  const parts = GOAL_STANDINGS.flatMap((part) => { const goals = figureOf(network, 'goals', { part }); return goals ? [`${t(STANDINGS[part])} ${number(goals)}`] : [] })
  return parts.length ? list(parts) : number(all)
}

const JUDGED: Readonly<Record<string, StatusKind>> = { on_track: 'good', at_risk: 'risk', off_track: 'late' }

function Goals({ t, network }: { t: Texts; network: Compared }) {
  const goals = network.profile?.goals ?? []
  if (goals.length === 0) return <span className="muted">{t('comparisons:side.noGoals')}</span>
  const words = { on_track: t('common:status.onTrack'), at_risk: t('common:status.atRisk'), off_track: t('common:status.offTrack') }
  return (
    <div className="stack">
      {goals.map((goal) => {
        const text = contentIn(goal.text, t.lng, network.languages)
        const [kind, word]: [StatusKind, string] = goal.state === 'reached' ? ['done', t('common:status.reached')] : goal.state === 'not_reached' ? ['late', t('comparisons:side.notReached')] : goal.status ? [JUDGED[goal.status] ?? 'idle', words[goal.status]] : ['idle', t('comparisons:side.unjudged')]
        return <p key={goal.id}><span lang={text.isFallback ? text.lang : undefined}>{text.text}</span><br /><Status kind={kind}>{word}</Status></p>
      })}
    </div>
  )
}
