import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

/** Finds users by a part of their name or address; what was sought stands in the address. */
export function UserSearch({ lng, q }: { lng: Lng; q: string }) {
  const t = texts(lng)
  return (
    <form className="filters" role="search" action={`/${lng}/admin/users`}>
      <TextField name="q" type="search" label={t('admin:users.search')} defaultValue={q} maxLength={100} />
      <Button type="submit">{t('admin:users.find')}</Button>
    </form>
  )
}
