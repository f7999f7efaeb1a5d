import { Combobox } from '@/components/ui/combobox'
import type { Texts } from '@/lib/i18n/texts'

/** A municipality by any of its names: typed, then chosen with the arrow keys. */
export function PlaceField({ t, name, label, jurisdiction }: { t: Texts; name: string; label: string; jurisdiction: string }) {
  return (
    <Combobox
      name={name} label={label} url={`/api/places?jurisdiction=${jurisdiction}`} locale={t.lang}
      texts={{ placeholder: t('places:search.placeholder'), none: t('networks:combobox.none'), failed: t('networks:combobox.failed'), open: t('networks:combobox.open') }}
    />
  )
}
