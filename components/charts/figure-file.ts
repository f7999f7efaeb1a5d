import { type Picture, svgDocument } from './svg-document'

/** A figure to take along: its words, its numbers as rows (plain numbers, null where nothing is known) and its picture, if it is one. */
export type FigureFile = { title: string; description: string; notes: string[]; records: (string | number | null)[][]; picture: Picture | null }

/** The picture of a figure as a document in the reader's language; null for a figure that is a table alone. */
export function figureSvg(lang: string, { title, description, notes, picture }: FigureFile): string | null {
  return picture && svgDocument({ lang, title, description, notes }, picture)
}
