import { ExpiredLink } from '@/components/auth/expired-link'
import { LinkForm } from '@/components/auth/link-form'
import { Desk } from '@/components/shell/desk'
import { PageFrame } from '@/components/shell/page-frame'
import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { findLinkPurpose } from '@/lib/auth/queries'
import type { Lng } from '@/lib/i18n/languages'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Samverk', robots: { index: false } }

/** The one thing a token opens, by its purpose. */
export default async function LinkPage({ params }: PageProps<'/[lng]/link/[token]'>) {
  const { lng: language, token } = await params
  const lng = language as Lng
  const scope = publicScope()
  const purpose = await read(scope, (db) => findLinkPurpose(scope, db, { token }))
  return (
    <PageFrame lng={lng} path={`/link/${token}`} kind="reading">
      <Desk>{thing(purpose, lng, token)}</Desk>
    </PageFrame>
  )
}

function thing(purpose: string | null, lng: Lng, token: string) {
  switch (purpose) {
    case 'sign-in':
    case 'invitation':
    case 'administrator':
      return <LinkForm lng={lng} token={token} way={purpose} />
    default:
      return <ExpiredLink lng={lng} />
  }
}
