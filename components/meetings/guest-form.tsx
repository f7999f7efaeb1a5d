import { Combobox } from '@/components/ui/combobox'
import { Form } from '@/components/ui/form'
import type { NetworkScope } from '@/lib/access/scopes'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Texts } from '@/lib/i18n/texts'
import { inviteNetworkAction } from '@/lib/meetings/guest-actions'

/** Invites another network of the public directory, found by its municipality or its name. */
export function GuestForm({ meeting, scope, t }: { meeting: string; scope: NetworkScope; t: Texts }) {
  return (
    <Form action={inviteNetworkAction} hidden={{ lng: t.lng, network: scope.slug, meeting }} texts={formTexts(t.lng, t.jurisdiction, scope.timeZone)} submit={t('meetings:guests.invite')} kind="second" afterwards="clear" className="edit stack">
      <p className="small muted">{t('meetings:guests.more')}</p>
      <Combobox
        name="guest" label={t('meetings:guests.network')} hint={t('meetings:guests.networkHint')} url={`/api/networks?lng=${t.lng}`} locale={t.lang}
        texts={{ none: t('meetings:guests.none'), failed: t('meetings:guests.failed'), open: t('meetings:guests.open') }}
      />
    </Form>
  )
}
