import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ColumnForm } from '@/components/imports/column-form'
import { ImportPageHead } from '@/components/imports/import-head'
import { importReader } from '@/components/imports/import-reader'
import { ImportReview } from '@/components/imports/import-review'
import { DiscardForm, ImportReceipt } from '@/components/imports/run-forms'
import { Workspace } from '@/components/work/workspace'
import { networkScope } from '@/lib/access/open'
import { read } from '@/lib/access/read'
import type { Lng } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { findImport } from '@/lib/imports/queries'
import { findHead } from '@/lib/work/queries'

type Props = { params: Promise<{ lng: Lng; network: string; import: string }>; searchParams: Promise<{ show?: string; page?: string; edit?: string; done?: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lng } = await params
  return { title: texts(lng)('imports:title') }
}

/** One file: its columns, its rows with what they do, and the way in and back. */
export default async function ImportPage({ params, searchParams }: Props) {
  const [{ lng, network, import: id }, { show, page, edit, done }] = await Promise.all([params, searchParams])
  const scope = await networkScope(network, 'imports.run')
  const reader = importReader(scope, lng)
  const { head, view } = await read(scope, async (db) => ({ head: await findHead(scope, db, lng), view: await findImport(scope, db, id, reader.t) }))
  if (!view) notFound()
  return (
    <Workspace lng={lng} scope={scope} head={head} page={view.kind === 'roster' ? 'members' : 'meetings'} path={`/imports/${view.id}`}>
      <ImportPageHead view={view} done={done} reader={reader} />
      <ImportReceipt view={view} reader={reader} />
      {view.fileName ? <ColumnForm view={view} reader={reader} /> : null}
      {view.missing.length ? null : <ImportReview view={view} show={show} page={page} edit={edit} reader={reader} />}
      <DiscardForm view={view} reader={reader} />
    </Workspace>
  )
}
