import { Section } from '@/components/ui/section'
import { Status } from '@/components/ui/status'
import { textIn } from '@/lib/i18n/five-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import type { Composition } from '@/lib/members/composition-queries'
import type { NetworkSector } from '@/lib/sectors/queries'

type Props = { composition: Composition; sector: NetworkSector; lng: Lng; jurisdiction: string }

/** What asks for the sector: each rule set in force with its text, must or should, and whether it has been checked. */
export function SectorRequirements({ composition, sector, lng, jurisdiction }: Props) {
  const t = texts(lng, jurisdiction)
  const found = composition.checks.flatMap((check) => check.items.filter((item) => sector.key !== null && item.sectors.includes(sector.key)).map((item) => ({ check, item })))
  return (
    <Section heading={t('sectors:page.required')}>
      {found.length ? (
        <ul className="check-list">
          {found.map(({ check, item }) => (
            <li key={`${check.code} ${item.key}`}>
              <Status kind={item.state === 'met' ? 'done' : item.strength === 'must' ? 'late' : 'idle'}>{t(`sectors:page.${item.strength}`)}</Status>
              <div>
                <b>{textIn(check.names, lng, jurisdiction)}</b>{' '}
                <span className="role">{[textIn(item.basis.act, lng, jurisdiction), item.basis.number, item.basis.section].filter(Boolean).join(' ')}. {textIn(item.texts, lng, jurisdiction)}{item.verified ? '' : ` ${t('common:word.unverified')}.`}</span>
              </div>
              <span />
            </li>
          ))}
        </ul>
      ) : <p className="muted">{t('sectors:page.notRequired')}</p>}
    </Section>
  )
}
