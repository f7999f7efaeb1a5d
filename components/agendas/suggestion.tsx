import Link from 'next/link'
import { Form } from '@/components/ui/form'
import { bringBackSuggestionAction, keepSuggestionAction, setAsideSuggestionAction } from '@/lib/agendas/actions'
import type { SuggestionLine } from '@/lib/agendas/queries'
import { reasonOf, titleOf } from '@/lib/agendas/word-rules'
import { formTexts } from '@/lib/i18n/form-texts'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import { wallDate } from '@/lib/i18n/wall-time'

type Props = { line: SuggestionLine; meeting: string; network: string; languages: string[]; timeZone: string; t: Texts }

/** One suggested line: what, why with the way to it, and what may be done with it, each a form that works without script. */
export function Suggestion({ line, meeting, network, languages, timeZone, t }: Props) {
  const title = titleOf(line, languages, t)
  const hidden = { lng: t.lng, network, meeting, source: line.source, sourceId: line.id }
  const shared = { texts: formTexts(t.lng, t.jurisdiction), kind: 'second', small: true, className: '', label: title } as const
  const moved = line.movedFrom ? t('agendas:draft.movedFrom', { date: formats(t.lng, t.jurisdiction).date(wallDate(line.movedFrom, timeZone)) }) : ''
  return (
    <li className="item closed">
      <h3>{title}</h3>
      <p className="small muted">
        {t(`meetings:purpose.${line.purpose}`)} · <Link href={`/${t.lng}/networks/${network}/work${line.path}`}>{reasonOf(line, t)}</Link>{moved ? ` · ${moved}` : ''}
      </p>
      <div className="row" role="group" aria-label={title}>
        {line.isSetAside ? <Form {...shared} action={bringBackSuggestionAction} hidden={hidden} submit={t('agendas:draft.bringBack')} /> : (
          <>
            <Form {...shared} action={keepSuggestionAction} hidden={hidden} submit={t('agendas:draft.keep')} />
            <Form {...shared} action={setAsideSuggestionAction} hidden={{ ...hidden, choice: 'moved' }} submit={t('agendas:draft.move')} />
            <Form {...shared} action={setAsideSuggestionAction} hidden={{ ...hidden, choice: 'dropped' }} submit={t('agendas:draft.drop')} />
          </>
        )}
      </div>
    </li>
  )
}
