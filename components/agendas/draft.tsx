import { Details } from '@/components/ui/details'
import { Section } from '@/components/ui/section'
import type { DraftAgenda, SuggestionLine } from '@/lib/agendas/queries'
import type { Texts } from '@/lib/i18n/texts'
import { Suggestion } from './suggestion'

type Props = { draft: DraftAgenda; meeting: string; network: string; languages: string[]; timeZone: string; isCalled: boolean; t: Texts }

/** What the agenda proposes by itself, each line with its reason; what was set aside is folded away and can be brought back. */
export function Draft({ draft, isCalled, t, ...rest }: Props) {
  const open = draft.lines.filter((line) => !line.isSetAside)
  const aside = draft.lines.filter((line) => line.isSetAside)
  const heading = open.length === 0 ? t('agendas:draft.nothing') : t(isCalled ? 'agendas:draft.since' : 'agendas:draft.heading', { count: open.length })
  const list = (lines: SuggestionLine[]) => <ul className="plain">{lines.map((line) => <Suggestion key={`${line.source} ${line.id}`} line={line} t={t} {...rest} />)}</ul>
  return (
    <Section heading={heading} id="suggestions">
      <p className="small muted">{open.length === 0 ? t('agendas:draft.nothingMore') : t(isCalled ? 'agendas:draft.sinceMore' : 'agendas:draft.more')}</p>
      {open.length > 0 ? list(open) : null}
      {draft.moreTasks > 0 ? <p className="small">{t('agendas:draft.moreTasks', { count: draft.moreTasks })}</p> : null}
      {aside.length > 0 ? <Details summary={t('agendas:draft.setAside', { count: aside.length })}>{list(aside)}</Details> : null}
    </Section>
  )
}
