import { notFound } from 'next/navigation'
import { ProgrammeSheet } from '@/components/programmes/programme-sheet'
import { PageFrame } from '@/components/shell/page-frame'
import { publicScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import { findCohort, listFigures } from '@/lib/comparisons/queries'
import { pageLanguage } from '@/lib/i18n/page-language'
import { texts } from '@/lib/i18n/texts'
import { findProgramme } from '@/lib/programmes/queries'

type Props = PageProps<'/[lng]/programmes/[programme]'>

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props) {
  return { title: texts(await pageLanguage(params))('programmes:title') }
}

/** A programme from its definition, with the networks chosen for it. */
export default async function ProgrammePage({ params }: Props) {
  const lng = await pageLanguage(params)
  const { programme: slug } = await params
  const scope = publicScope()
  const view = await read(scope, async (db) => {
    const programme = await findProgramme(scope, db, slug)
    const networkIds = programme ? (await findCohort(scope, db, programme.id)).networkIds : []
    return programme && { programme, participants: networkIds.length ? await listFigures(scope, db, { networkIds }) : [] }
  })
  if (!view) notFound()
  const t = texts(lng, view.programme.jurisdiction)
  return (
    <PageFrame lng={lng} path={`/programmes/${slug}`} kind="reading" jurisdiction={view.programme.jurisdiction}>
      <ProgrammeSheet t={t} programme={view.programme} participants={view.participants} />
    </PageFrame>
  )
}
