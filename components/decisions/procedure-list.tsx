import Link from 'next/link'
import { Status } from '@/components/ui/status'
import type { ProcedureLine } from '@/lib/decisions/procedure-queries'
import { countVotes } from '@/lib/decisions/rules'
import { contentIn } from '@/lib/i18n/content'
import { formats } from '@/lib/i18n/format'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'

export const STATE_KIND = { open: 'risk', decided: 'done', lapsed: 'idle' } as const

/** Decisions asked for without a meeting, each with how many have answered. */
export function ProcedureList({ procedures, languages, base, t }: { procedures: ProcedureLine[]; languages: string[]; base: string; t: Texts }) {
  const f = formats(t.lng, t.jurisdiction)
  if (procedures.length === 0) return <p className="muted">{t('decisions:procedure.empty')}</p>
  return (
    <ul className="plain">
      {procedures.map((one) => {
        const shown = contentIn(one.text, t.lng, languages)
        const { asked, yes, no, abstain } = countVotes(one.votes)
        return (
          <li key={one.id} className="item closed">
            <h3><Link href={`${base}/decisions/procedures/${one.id}`} lang={contentLang(shown.lang)}>{shown.text}</Link></h3>
            <p className="small muted">
              <Status kind={STATE_KIND[one.state]}>{t(`decisions:procedureState.${one.state}`)}</Status> · {t('decisions:procedure.votes', { count: yes + no + abstain, asked })} · {t('decisions:procedure.until', { date: f.date(one.closesOn) })}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
