import { escapeHtml } from '@/components/charts/escape-html'
import { fileLinks, type Files } from '@/components/shell/file-links'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/section'
import { SourceLine } from '@/components/ui/source-line'
import { areaHref, sortedBy } from '@/lib/dashboards/address-rules'
import type { MunicipalityRow } from '@/lib/dashboards/rules'
import type { AreaChoices, AreaFigures } from '@/lib/dashboards/schema'
import type { Texts } from '@/lib/i18n/texts'
import { CLASS_STATUS } from './area-words'
import { type MunicipalityColumn, municipalityColumns } from './municipality-columns'

type Props = { t: Texts; figures: AreaFigures; rows: readonly MunicipalityRow[]; choices: AreaChoices; path: string; files: Files; facts: string[] }

/** All municipalities of the selection with the classes of the map. Several hundred rows: made as one escaped string. */
export function MunicipalityList({ t, figures, rows, choices, path, files, facts }: Props) {
  const columns = municipalityColumns(t, figures).filter((column) => !column.isFileOnly)
  const heads = columns.map((column) => headString(column, choices, path)).join('')
  const body = rows.map((row) => `<tr>${columns.map((column) => cellString(column, row, t)).join('')}</tr>`).join('')
  const html = `<table class="compact stackable brief"><caption class="hidden">${escapeHtml(t('dashboards:list.caption'))}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`
  return (
    <Section heading={t('dashboards:list.heading', { count: rows.length })} aside={t('dashboards:list.same')} id="list">
      {rows.length ? <div className="max-h-[80vh] overflow-y-auto lg:max-h-[760px] print:max-h-none" tabIndex={0} role="region" aria-label={t('dashboards:list.caption')} dangerouslySetInnerHTML={{ __html: html }} /> : <EmptyState heading={t('dashboards:list.noHits')} />}
      <SourceLine facts={facts} links={fileLinks(t, files, 'municipalities', { isPicture: false })} />
    </Section>
  )
}

function headString({ head, sort, number }: MunicipalityColumn, choices: AreaChoices, path: string): string {
  const isSorted = sort !== undefined && choices.sort === sort
  const mark = isSorted ? `<span aria-hidden="true">${choices.dir === 'asc' ? '▲' : '▼'}</span>` : ''
  const aria = isSorted ? ` aria-sort="${choices.dir === 'asc' ? 'ascending' : 'descending'}"` : ''
  const text = sort ? `<a class="sort" href="${escapeHtml(`${areaHref(path, sortedBy(choices, sort))}#list`)}">${escapeHtml(head)}${mark}</a>` : escapeHtml(head)
  return `<th scope="col"${number ? ' class="num"' : ''}${aria}>${text}</th>`
}

function cellString(column: MunicipalityColumn, row: MunicipalityRow, t: Texts): string {
  const text = escapeHtml(column.text(row))
  if (column.key === 'name') return `<th scope="row"><a href="${escapeHtml(`/${t.lng}/places/${row.place.slug}`)}">${text}</a></th>`
  if (column.key === 'state') return `<td class="lead" data-h="${escapeHtml(column.head)}"><span class="status ${CLASS_STATUS[row.class]}">${text}</span></td>`
  const kind = column.number ? 'num more' : column.key === 'region' ? '' : 'more'
  return `<td class="${kind}" data-h="${escapeHtml(column.head)}">${text}</td>`
}
