import Link from 'next/link'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/section'
import { Table } from '@/components/ui/table'
import { contentLang } from '@/lib/i18n/languages'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import type { FoundPlace } from '@/lib/places/queries'

/** What a search found: name in the language that matched, the place's other names, and where it lies. */
export function FoundPlaces({ t, text, places }: { t: Texts; text: string; places: FoundPlace[] }) {
  if (places.length === 0) return <EmptyState heading={t('places:search.nothing')}>{t('places:search.nothingHint', { text: formats(t.lng).quote(text) })}</EmptyState>
  const heading = t('places:search.found', { count: places.length })
  return (
    <Section heading={heading}>
      <Table
        caption={heading} rows={places} rowKey={(place) => place.id}
        columns={[
          { key: 'name', head: t('places:search.name'), rowHead: true, cell: (place) => <Link href={`/${t.lng}/places/${place.slug}`} lang={contentLang(place.lang)}>{place.name}</Link> },
          { key: 'others', head: t('places:search.otherNames'), cell: (place) => place.otherNames.join(', ') },
          { key: 'region', head: t('places:search.region'), cell: (place) => place.region },
        ]}
      />
    </Section>
  )
}
