import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { contentLang } from '@/lib/i18n/languages'
import type { Texts } from '@/lib/i18n/texts'
import type { PlaceView } from '@/lib/places/queries'
import { placeName } from '@/lib/places/rules'

/** The name, with the names in the place's other official languages beside it, never in brackets; a place that is no more says what it became. */
export function PlaceHead({ t, place }: { t: Texts; place: PlaceView }) {
  const { name, lang } = placeName(place.names, t.lng)
  const others = place.names.filter((one) => one.name !== name)
  return (
    <>
      <PageHead title={<span lang={contentLang(lang)}>{name}</span>} facts={others.map((one, i) => <span key={one.lang} lang={contentLang(one.lang)}>{i > 0 ? ' · ' : ''}{one.name}</span>)} />
      {place.validTo || place.successors.length ? (
        <Notice heading={t('places:page.ended')}>
          {place.successors.map((one) => <p key={one.id}><Link href={`/${t.lng}/places/${one.slug}`}>{t('places:page.successor', placeName(one.names, t.lng))}</Link></p>)}
        </Notice>
      ) : null}
    </>
  )
}
