import { Pagination } from '@/components/ui/pagination'
import { Section } from '@/components/ui/section'
import type { ImportView } from '@/lib/imports/queries'
import type { ImportReader } from './import-reader'
import { ImportSum } from './import-sum'
import { ImportTable } from './import-table'
import { RunForms } from './run-forms'

const ON_A_PAGE = 50

type Props = { view: ImportView; show: string | undefined; page: string | undefined; edit: string | undefined; reader: ImportReader }

/** What the rows do, counted and one by one, with the button under them. `show`, `page` and `edit` come from the address. */
export function ImportReview({ view, show, page, edit, reader }: Props) {
  const { t, base } = reader
  const onlyBad = show === 'bad'
  const all = onlyBad ? view.rows.filter((row) => row.faults.length > 0 || row.mended.length > 0) : view.rows
  const pages = Math.max(1, Math.ceil(all.length / ON_A_PAGE))
  const at = Math.min(pages, Math.max(1, Math.trunc(Number(page)) || 1))
  const address = (to: number) => `${base}/${view.id}?show=${onlyBad ? 'bad' : 'all'}&page=${to}`
  return (
    <Section heading={t('imports:review.caption')}>
      <ImportSum view={view} onlyBad={onlyBad} reader={reader} />
      {all.length ? <ImportTable view={view} rows={all.slice((at - 1) * ON_A_PAGE, at * ON_A_PAGE)} edit={edit ? Number(edit) : null} href={(row) => `${address(at)}${row === null ? '' : `&edit=${row}`}`} reader={reader} /> : <p>{t('imports:review.noBad')}</p>}
      <Pagination label={t('common:table.pages')} page={at} pages={pages} href={address} texts={{ previous: t('common:table.previousPage'), next: t('common:table.nextPage') }} />
      <RunForms view={view} reader={reader} />
    </Section>
  )
}
