/** Ten megabytes: what a letter may carry, and more than any agenda needs. */
export const LARGEST_FILE = 10 * 1024 * 1024

/** The same limit in the unit that texts speak of. */
export const FILE_MEGABYTES = LARGEST_FILE / 1024 / 1024

/** What may be attached, by the ending of its name. Nothing that a program runs, and no drawing that holds scripts. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', txt: 'text/plain; charset=utf-8', csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', odt: 'application/vnd.oasis.opendocument.text', ods: 'application/vnd.oasis.opendocument.spreadsheet',
} as const
export type FileKind = keyof typeof MEDIA_TYPES

/** The same for the field in a form; this file is small enough for a browser. */
export const ACCEPTED = Object.keys(MEDIA_TYPES).map((kind) => `.${kind}`).join(',')
