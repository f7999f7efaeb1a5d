import type { Texts } from '@/lib/i18n/texts'

/** Where the files of a page's figures are: `files('trend.svg')`, with the page's choices in it. */
export type Files = (file: string) => string

/** The links under a figure: its numbers, and its picture when it has one. */
export function fileLinks(t: Texts, files: Files, figure: string, { isPicture = true } = {}): { href: string; label: string; download: boolean }[] {
  const csv = { href: files(`${figure}.csv`), label: t('common:button.downloadCsv'), download: true }
  return isPicture ? [csv, { href: files(`${figure}.svg`), label: t('common:button.downloadSvg'), download: true }] : [csv]
}
