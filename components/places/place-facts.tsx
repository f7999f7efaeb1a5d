import Link from 'next/link'
import { DefinitionList } from '@/components/ui/definition-list'
import { NoValue } from '@/components/ui/no-value'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import { contentLang, languageName } from '@/lib/i18n/languages'
import { formats } from '@/lib/i18n/format'
import type { Texts } from '@/lib/i18n/texts'
import type { PlaceLink, PlaceView } from '@/lib/places/queries'
import { placeName } from '@/lib/places/rules'

const REGION_KINDS: Record<string, string> = { region: 'region', county: 'county', wellbeing_services_county: 'wellbeingServicesCounty', employment_area: 'employmentArea' }
const LISTS = [['peri_urban', 'periUrban'], ['peer_group', 'peerGroup']] as const

/** Names, languages, people, regions and types of a place, each figure with year and source; what is not known is said. */
export function PlaceFacts({ t, place }: { t: Texts; place: PlaceView }) {
  const f = formats(t.lng, t.jurisdiction)
  const { population } = place
  const sources = [...new Set([population?.source, ...place.types.map((type) => type.source)].filter((source) => source !== undefined))]
  return (
    <Section heading={t('places:page.facts')}>
      <DefinitionList
        items={[
          { term: t('places:page.names'), value: place.names.map((one, i) => <span key={`${one.lang} ${i}`} lang={contentLang(one.lang)}>{one.name} <span className="muted">({languageName(one.lang)})</span>{i < place.names.length - 1 ? ', ' : ''}</span>) },
          { term: t('places:page.languages'), value: f.list(place.languages.map(languageName)) },
          { term: t('places:page.population'), value: population ? t('places:page.populationIn', { total: population.value, year: String(population.year) }) : <NoValue kind="missing" word={t('common:value.missing')} /> },
          { term: t('places:page.code'), value: place.code },
          ...place.regions.map((region) => ({ term: t.named(`places:regionKind.${REGION_KINDS[region.regionKind] ?? 'other'}`), value: nameOf(region, t) })),
          ...(place.kind === 'municipality' ? [
            { term: t('places:page.small'), value: yesOrNo(place.isSmall, t) },
            { term: t('places:page.bilingual'), value: yesOrNo(place.isBilingual, t) },
            ...LISTS.map(([type, key]) => ({ term: t(`places:page.${key}`), value: typeWord(place, type, t) })),
          ] : []),
          { term: t('places:page.districts'), value: place.districts.length ? f.list(place.districts.map((district) => placeName(district.names, t.lng).name)) : null },
        ]}
      />
      <SourceLine facts={sources.map((source) => t('common:figure.source', { source }))} />
      <History t={t} place={place} />
    </Section>
  )
}

function nameOf(place: PlaceLink, t: Texts) {
  const { name, lang } = placeName(place.names, t.lng)
  return <span lang={contentLang(lang)}>{name}</span>
}

/** What no source tells is not known, which is something else than no. */
function yesOrNo(value: boolean | null, t: Texts) {
  return value === null ? <span className="muted">{t('common:word.unknown')}</span> : t(value ? 'common:word.yes' : 'common:word.no')
}

function typeWord(place: PlaceView, type: string, t: Texts) {
  const found = place.types.find((one) => one.type === type)?.value
  if (found === undefined) return yesOrNo(null, t)
  return found === 'yes' || found === 'no' ? yesOrNo(found === 'yes', t) : found
}

function History({ t, place }: { t: Texts; place: PlaceView }) {
  const f = formats(t.lng, t.jurisdiction)
  if (place.predecessors.length === 0) return null
  return (
    <>
      <h3>{t('places:page.history')}</h3>
      <ul className="plain">
        {place.predecessors.map((one) => <li key={one.id}><Link href={`/${t.lng}/places/${one.slug}`}>{t('places:page.predecessor', placeName(one.names, t.lng))}</Link> <span className="muted">{f.date(one.date)}</span></li>)}
      </ul>
    </>
  )
}
