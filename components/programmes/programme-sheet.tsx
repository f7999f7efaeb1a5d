import Link from 'next/link'
import { Masthead } from '@/components/shell/masthead'
import { Desk } from '@/components/shell/desk'
import { DefinitionList } from '@/components/ui/definition-list'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import type { NetworkFigures } from '@/lib/comparisons/schema'
import { contentIn } from '@/lib/i18n/content'
import { type FiveTexts, textIn } from '@/lib/i18n/five-texts'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import type { Programme } from '@/lib/programmes/schema'

type Props = { t: Texts; programme: Programme; participants: readonly Pick<NetworkFigures, 'id' | 'slug' | 'names' | 'languages' | 'isDemonstration'>[] }

/** A programme for anybody: whose it is, when, what it wants, how it proceeds and who takes part. */
export function ProgrammeSheet({ t, programme, participants }: Props) {
  const { definition } = programme
  const format = formats(t.lng, t.jurisdiction)
  const when = (code: string) => (code.length === 10 ? format.date(code) : format.period(code))
  const text = (of: FiveTexts) => textIn(of, t.lng, t.jurisdiction)
  return (
    <>
      <Masthead><h1>{text(programme.names)}</h1>{definition ? <p className="lede mt-3 max-w-[46em]">{text(definition.description)}</p> : null}</Masthead>
      <Desk>
        <ProgrammeFacts t={t} programme={programme} />
        {definition?.resultGoals.length ? <Section heading={t('programmes:goals.heading')}><ul className="prose">{definition.resultGoals.map((goal) => <li key={goal.key}>{text(goal.texts)}</li>)}</ul></Section> : null}
        {definition ? (
          <Section heading={t('programmes:phases.heading')}>
            <DefinitionList items={definition.phases.map((phase) => ({ term: text(phase.names), value: phase.to === phase.from ? when(phase.from) : phase.to ? `${when(phase.from)}–${when(phase.to)}` : t('programmes:phases.until', { from: when(phase.from) }) }))} />
          </Section>
        ) : null}
        <Section heading={participants.length ? t('programmes:participants.heading', { count: participants.length }) : t('programmes:participants.none')}>
          <ul className="plain">{participants.map((network) => <li key={network.id}><Link href={`/${t.lng}/networks/${network.slug}`}>{contentIn(network.names, t.lng, network.languages).text}</Link></li>)}</ul>
          <SourceLine facts={[participants.some((network) => network.isDemonstration) ? t('programmes:participants.invented') : null, definition ? t('programmes:source.definition', { sources: definition.source.join('; ') }) : null, definition?.doubt ? text(definition.doubt) : null]} />
        </Section>
      </Desk>
    </>
  )
}

function ProgrammeFacts({ t, programme }: Pick<Props, 't' | 'programme'>) {
  const { date, dateSpan } = formats(t.lng, t.jurisdiction)
  const { owner, from, to, state, definition } = programme
  const period = from && to ? dateSpan(from, to) : from ? t('programmes:phases.until', { from: date(from) }) : null
  return (
    <DefinitionList
      items={[
        { term: t('programmes:fact.owner'), value: owner ? (owner[t.lng] ?? Object.values(owner)[0]) : null }, { term: t('programmes:fact.period'), value: period },
        { term: t('programmes:fact.state'), value: state === 'draft' ? null : t(`programmes:state.${state}`) }, { term: t('programmes:fact.target'), value: definition ? textIn(definition.targetGroup.texts, t.lng, t.jurisdiction) : null },
      ]}
    />
  )
}
