import type { Metadata } from 'next'
import { ImportList } from '@/components/imports/import-list'
import { importReader } from '@/components/imports/import-reader'
import { PasteForm } from '@/components/imports/paste-form'
import { TemplateList } from '@/components/imports/template-list'
import { UploadForm } from '@/components/imports/upload-form'
import { PageHead } from '@/components/ui/page-head'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { KEPT_DAYS, KINDS, listImports } from '@/lib/imports/queries'
import { IMPORT_KINDS } from '@/lib/imports/schema'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string }>; searchParams: Promise<{ kind?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  return { title: texts(lng)('imports:title') }
}

/** Files and old minutes that are brought in: choose or paste, take a template, and see those that have been read. */
export default async function ImportsPage({ params, searchParams }: Props) {
  const [{ lng, network }, asked] = await Promise.all([params, searchParams])
  const scope = await networkScope(network, 'imports.run')
  const view = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), imports: await listImports(scope, db) }))
  const reader = importReader(scope, lng)
  const kind = IMPORT_KINDS.find((one) => one === asked.kind) ?? 'roster'
  const most = { roster: KINDS.roster.most, meetings: KINDS.meetings.most, actions: KINDS.actions.most }
  return (
    <Workspace lng={lng} scope={scope} head={view.head} page="members" path="/imports">
      <PageHead title={reader.t('imports:title')} lede={reader.t('imports:list.lede')} />
      <UploadForm reader={reader} most={most} kind={kind} receipt={crypto.randomUUID()} />
      <PasteForm reader={reader} receipt={crypto.randomUUID()} />
      <TemplateList reader={reader} kind={kind} />
      <ImportList imports={view.imports} keptDays={KEPT_DAYS} reader={reader} />
    </Workspace>
  )
}
