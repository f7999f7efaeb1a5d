import { Details } from '@/components/ui/details'
import { EmptyState } from '@/components/ui/empty-state'
import { Form } from '@/components/ui/form'
import { TextArea } from '@/components/ui/text-area'
import { confirmClaimAction, refuseClaimAction } from '@/lib/claims/actions'
import type { ListedClaim } from '@/lib/claims/queries'
import { directoryName } from '@/lib/i18n/directory-names'
import { formats } from '@/lib/i18n/format'
import { formTexts } from '@/lib/i18n/form-texts'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'

/** Networks that wait for a yes or no, each with who started it where. */
export function ClaimList({ lng, claims, mayDecide = true }: { lng: Lng; claims: ListedClaim[]; mayDecide?: boolean }) {
  const [t, f] = [texts(lng), formats(lng)]
  if (claims.length === 0) return <EmptyState heading={t('claims:none')} />
  return (
    <ul className="plain stack">
      {claims.map((claim) => (
        <li key={claim.id}>
          <p><b>{claim.networkName}</b></p>
          <p className="small muted">
            {t('claims:municipality')}: {directoryName(claim.organisation.names, lng)} · {t('claims:claimant')}: {claim.claimantName} ({claim.claimantEmail}) · {t('claims:asked')}: {f.date(claim.createdAt)}
          </p>
          <Answer lng={lng} claim={claim} mayDecide={mayDecide} />
        </li>
      ))}
    </ul>
  )
}

function Answer({ lng, claim, mayDecide }: { lng: Lng; claim: ListedClaim; mayDecide: boolean }) {
  const [t, hidden] = [texts(lng), { lng, organisation: claim.organisation.slug, claim: claim.id }]
  if (claim.state !== 'open' || !mayDecide) return <p>{t(`claims:state.${claim.state}`)}</p>
  return (
    <>
      <Form action={confirmClaimAction} hidden={hidden} texts={formTexts(lng)} submit={t('claims:confirm')} label={`${t('claims:confirm')}: ${claim.networkName}`} />
      <Details summary={t('claims:refuse')}>
        <Form action={refuseClaimAction} hidden={hidden} texts={formTexts(lng)} submit={t('claims:refuse')} kind="second" label={`${t('claims:refuse')}: ${claim.networkName}`}>
          <TextArea name="reason" label={t('claims:reason')} hint={t('claims:reasonHint')} rows={3} />
        </Form>
      </Details>
    </>
  )
}
