import { Section } from '@/components/ui/section'
import { Status } from '@/components/ui/status'
import type { Composition } from '@/lib/members/composition-queries'
import { type Reader, sectorOf } from './reader'

/** What no rule set asks for but a network needs to know: offices nobody holds, terms that end, seats without deputy. */
export function AttentionList({ composition, reader }: { composition: Composition; reader: Reader }) {
  const { t, f } = reader
  const { offices, ending, withoutDeputy } = composition
  if (offices.length + ending.length + withoutDeputy.length === 0) return null
  return (
    <Section heading={t('members:check.attention')}>
      <ul className="check-list">
        {offices.map((office) => (
          <li key={office}><Status kind="risk">{t('members:check.missing')}</Status><div><b>{t(`members:check.${office}`)}</b> <span className="role">{t('members:check.officeText')}</span></div><span /></li>
        ))}
        {ending.length ? (
          <li>
            <Status kind="risk">{t('members:check.ending')}</Status>
            <div><b>{t('members:check.endingCount', { count: ending.length })}</b> <span className="role">{f.list(ending.map((seat) => `${sectorOf(reader, seat)} ${f.date(seat.holder?.until ?? reader.day)}`))}</span></div>
            <span />
          </li>
        ) : null}
        {withoutDeputy.length ? (
          <li>
            <Status kind="idle">{t('members:check.recommended')}</Status>
            <div><b>{t('members:check.deputies', { count: withoutDeputy.length })}</b> <span className="role">{f.list([...new Set(withoutDeputy.map((seat) => sectorOf(reader, seat)))])}</span></div>
            <span />
          </li>
        ) : null}
      </ul>
    </Section>
  )
}
