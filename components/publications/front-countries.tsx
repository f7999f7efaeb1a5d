import Link from 'next/link'
import { Section } from '@/components/ui/section'
import { fiveTexts, textIn } from '@/lib/i18n/five-texts'
import type { Texts } from '@/lib/i18n/texts'

export type Coverage = { jurisdiction: string; names: unknown; municipalities: number; covered: number }

/** How many municipalities of each Nordic jurisdiction have a network here, each with a bar and its two numbers. */
export function FrontCountries({ t, coverage }: { t: Texts; coverage: Coverage[] }) {
  const covered = coverage.reduce((sum, row) => sum + row.covered, 0)
  return (
    <Section heading={t('publications:front.countries', { count: covered })} aside={t('publications:front.ownLaws')}>
      <ul className="countries">
        {coverage.map((row) => (
          <li key={row.jurisdiction}>
            <Link href={`/${t.lng}/networks?jurisdiction=${row.jurisdiction}`}>{textIn(fiveTexts.parse(row.names), t.lng)}</Link>
            <span>{t('publications:front.of', { covered: row.covered, total: row.municipalities })}</span>
            <svg width="100%" height="8" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="8" fill="var(--line)" />
              <rect width={row.municipalities ? (100 * row.covered) / row.municipalities : 0} height="8" fill="var(--action)" />
            </svg>
          </li>
        ))}
      </ul>
    </Section>
  )
}
