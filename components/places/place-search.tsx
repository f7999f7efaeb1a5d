import type { Texts } from '@/lib/i18n/texts'

type Props = { t: Texts; value?: string; label: string; submit: string }

/** The question of the front page: one field that finds a municipality by any of its names. A plain form, so that it needs no script. */
export function PlaceSearch({ t, value, label, submit }: Props) {
  return (
    <form className="find" role="search" action={`/${t.lng}/places`}>
      <label htmlFor="place">{label}</label>
      <input id="place" name="q" type="search" defaultValue={value} placeholder={t('places:search.placeholder')} autoComplete="off" maxLength={80} />
      <button className="button filled" type="submit">{submit}</button>
    </form>
  )
}
