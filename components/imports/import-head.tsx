import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Steps } from '@/components/ui/steps'
import type { ImportView } from '@/lib/imports/queries'
import { fileTitle, type ImportReader } from './import-reader'

/** Where one stands, as a finding: what must be mended, or that all is well. `done` is what the last press has led to. */
export function ImportPageHead({ view, done, reader }: { view: ImportView; done: string | undefined; reader: ImportReader }) {
  const { t, base } = reader
  const at = view.missing.length ? 1 : isDone(view) ? 3 : 2
  const state = (i: number) => (i < at || at === 3 ? 'done' : i === at ? 'current' : 'ahead')
  return (
    <>
      <p className="small muted"><Link href={base}>{t('imports:title')}</Link></p>
      <PageHead title={titleOf(view, reader)} facts={view.sheet ? t('imports:review.sheet', { file: view.fileName, sheet: view.sheet }) : fileTitle(reader, view)}>
        <div className="mt-4"><Steps label={t('imports:steps.label')} steps={(['file', 'columns', 'review', 'done'] as const).map((step, i) => ({ label: t(`imports:steps.${step}`), state: state(i) }))} /></div>
      </PageHead>
      {done === 'tried' && view.sums.wrong === 0 ? <Notice kind="good" role="status" heading={t('imports:run.tried')} /> : null}
      {done === 'refused' && view.sums.wrong ? <Notice kind="late" role="alert" heading={t('imports:run.refused')} /> : null}
      {view.undoneAt ? <Notice role="status" heading={t('imports:receipt.undone')} /> : null}
    </>
  )
}

function titleOf(view: ImportView, { t }: ImportReader): string {
  if (view.missing.length) return t('imports:page.columns')
  if (view.sums.wrong) return t('imports:page.bad', { count: view.sums.wrong })
  if (view.importedAt) return t('imports:page.done')
  return view.sums.new + view.sums.changed ? t('imports:page.ready') : t('imports:page.nothing')
}

/** Imported, and nothing left to mend or write. */
export function isDone({ importedAt, sums }: ImportView): boolean {
  return importedAt !== null && sums.wrong + sums.new + sums.changed === 0
}
