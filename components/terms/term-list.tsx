import Link from 'next/link'
import { Status, type StatusKind } from '@/components/ui/status'
import { formats } from '@/lib/i18n/format'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import type { TermRow } from '@/lib/terms/queries'

const KINDS: Record<TermRow['state'], StatusKind> = { preparing: 'risk', appointed: 'done', running: 'good', closed: 'done' }

/** The terms of a network, the latest first. */
export function TermList({ terms, base, lng, jurisdiction }: { terms: readonly TermRow[]; base: string; lng: Lng; jurisdiction: string }) {
  const t = texts(lng, jurisdiction)
  const f = formats(lng, jurisdiction)
  if (terms.length === 0) return <p className="muted">{t('terms:list.none')}</p>
  return (
    <ul className="check-list">
      {terms.map((term) => (
        <li key={term.id}>
          <Status kind={KINDS[term.state]}>{t(`terms:list.${term.state}`)}</Status>
          <Link href={`${base}/terms/${term.id}`}><b>{term.name}</b></Link>
          <span className="muted nowrap">{f.dateSpan(term.from, term.until)}</span>
        </li>
      ))}
    </ul>
  )
}
