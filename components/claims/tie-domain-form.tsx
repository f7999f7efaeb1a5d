import { Combobox } from '@/components/ui/combobox'
import { Form } from '@/components/ui/form'
import { TextField } from '@/components/ui/text-field'
import { tieDomainAction } from '@/lib/claims/actions'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

/** Ties a domain to a municipality: first the municipality is chosen, which leads to this page with it in the address. */
export function TieDomainForm({ lng, organisation }: { lng: Lng; organisation: { slug: string; name: string } | null }) {
  const t = texts(lng)
  const pick = { none: t('admin:pick.none'), failed: t('admin:pick.failed'), open: t('admin:pick.open') }
  if (!organisation) {
    return <Combobox name="organisation" label={t('claims:domain.municipality')} url={`/api/owners?kind=organisation&lng=${lng}`} goTo={`/${lng}/admin/domains?organisation={id}`} locale={t.lang} texts={pick} />
  }
  return (
    <Form action={tieDomainAction} hidden={{ lng, organisation: organisation.slug }} texts={formTexts(lng)} submit={t('claims:domain.tie')} kind="second" afterwards="clear" label={t('claims:domain.add')}>
      <p>{t('claims:domain.municipality')}: <b>{organisation.name}</b></p>
      <TextField name="domain" label={t('claims:domain.domain')} hint={t('claims:domain.hint')} maxLength={254} />
    </Form>
  )
}
