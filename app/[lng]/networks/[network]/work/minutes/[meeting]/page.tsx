import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AfterSection } from '@/components/minutes/after-section'
import { CourseSection } from '@/components/minutes/course-section'
import { KeptTexts } from '@/components/minutes/kept-texts'
import { MinutesHead } from '@/components/minutes/minutes-head'
import { MinutesMargin } from '@/components/minutes/minutes-margin'
import { MinutesText } from '@/components/minutes/minutes-text'
import { Readiness } from '@/components/minutes/readiness'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { mayInNetwork } from '@/lib/access/permissions'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { movedDay, today } from '@/lib/i18n/moments'
import { texts } from '@/lib/i18n/texts'
import { lookOf } from '@/lib/minutes/file-rules'
import { findMinutes, listPossibleCheckers } from '@/lib/minutes/queries'
import { shownLanguages } from '@/lib/minutes/rules'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string; meeting: string }>; searchParams: Promise<{ in?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: texts((await params).lng)('minutes:heading') }
}

/** The minutes of one meeting, from draft to archive: read, comment, mend, approve, publish and take along. */
export default async function MinutesOfMeetingPage({ params, searchParams }: Props) {
  const { lng, network, meeting } = await params
  const asked = [(await searchParams).in].flat()[0]
  const scope = await networkScope(network, 'minutes.read')
  const { head, view, possible } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), view: await findMinutes(scope, db, meeting), possible: await listPossibleCheckers(scope, db) }))
  if (!view) notFound()
  const t = texts(lng, scope.jurisdiction)
  const base = `/${lng}/networks/${scope.slug}/work`
  const shown = shownLanguages(view.body.network.languages, asked)
  const shared = { view, scope, t }
  const isKeeper = mayInNetwork(scope.role, 'minutes.write')
  return (
    <Workspace lng={lng} scope={scope} head={head} page="minutes" path={`/minutes/${meeting}`} margin={<MinutesMargin {...shared} base={base} />}>
      <MinutesHead view={view} base={base} shown={shown} t={t} />
      <KeptTexts {...shared} />
      <Readiness view={view} t={t} />
      <MinutesText {...shared} look={lookOf({ ...view, sha256: view.fingerprint }, shown, { lng, jurisdiction: scope.jurisdiction })} />
      {isKeeper && view.state !== 'approved' ? <CourseSection view={view} network={scope.slug} timeZone={scope.timeZone} possible={possible} until={movedDay(today(scope.timeZone), { days: 7 })} t={t} /> : null}
      {isKeeper && view.state === 'approved' ? <AfterSection {...shared} base={base} /> : null}
    </Workspace>
  )
}
