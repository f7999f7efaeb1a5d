import { ExpiredLink } from '@/components/auth/expired-link'
import { LinkForm } from '@/components/auth/link-form'
import { AnsweredDecision } from '@/components/decisions/asked-decision'
import { ConsentThanks } from '@/components/networks/consent-panel'
import { Desk } from '@/components/shell/desk'
import { PageFrame } from '@/components/shell/page-frame'
import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { findLinkPurpose } from '@/lib/auth/queries'
import type { Lng } from '@/lib/i18n/languages'
import { pageLanguage } from '@/lib/i18n/page-language'
import { DECISION_ANSWERS } from '@/lib/decisions/schema'
import { Call, Poll } from './asked'
import { Consent } from './consent'
import { Decision, Procedure } from './decision'
import { Letter, Task } from './letter'
import { Nomination } from './nomination'

export const dynamic = 'force-dynamic'
export const metadata = { title: 'Samverk', robots: { index: false } }

/** The one thing a token opens, by its purpose. */
export default async function LinkPage({ params, searchParams }: PageProps<'/[lng]/link/[token]'>) {
  const lng = await pageLanguage(params)
  const { token } = await params
  const { answered } = await searchParams
  const scope = publicScope()
  const purpose = await read(scope, (db) => findLinkPurpose(scope, db, { token }))
  return (
    <PageFrame lng={lng} path={`/link/${token}`} kind="reading">
      <Desk>{await thing(purpose, lng, token, answered)}</Desk>
    </PageFrame>
  )
}

async function thing(purpose: string | null, lng: Lng, token: string, answered: unknown) {
  switch (purpose) {
    case 'sign-in':
    case 'invitation':
    case 'administrator':
      return <LinkForm lng={lng} token={token} way={purpose} />
    case 'nomination':
      return <Nomination lng={lng} token={token} />
    case 'consent':
      return <Consent lng={lng} token={token} />
    case 'decision':
      return <Decision lng={lng} token={token} />
    case 'poll':
      return <Poll lng={lng} token={token} />
    case 'call':
      return <Call lng={lng} token={token} />
    case 'procedure':
      return <Procedure lng={lng} token={token} />
    case 'task':
      return <Task lng={lng} token={token} />
    case 'letter':
      return <Letter lng={lng} token={token} />
    default:
      if (DECISION_ANSWERS.some((one) => one === answered)) return <AnsweredDecision lng={lng} />
      return answered === 'yes' || answered === 'no' ? <ConsentThanks lng={lng} answer={answered} /> : <ExpiredLink lng={lng} />
  }
}
