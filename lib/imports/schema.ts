/** What the forms of an import may send. */
import { z } from 'zod'
import { cleanText, freeText } from '@/lib/free-text'
import { LANGUAGES } from '@/lib/i18n/languages'

export const IMPORT_KINDS = ['roster', 'meetings', 'actions'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** Letters of pasted minutes: some hundred pages. */
const PASTED = 300_000

const id = z.uuid('common:problem.unknownCode')
const revision = z.coerce.number('common:problem.changedMeanwhile').int()
const column = z.string().max(40, 'common:problem.unknownCode').regex(/^[a-zA-Z]*$/, 'common:problem.unknownCode')
/** What the page showed when its button was pressed: a roster changed since then is looked at again first. */
const plan = z.string('common:problem.required').regex(/^[0-9a-f]{64}$/, 'common:problem.changedMeanwhile')

export const bringFileSchema = z.object({
  kind: z.enum(IMPORT_KINDS, 'common:problem.unknownCode').default('roster'),
  file: z.instanceof(File, { error: 'common:problem.fileMissing' }).refine((file) => file.name !== '', 'common:problem.fileMissing'),
})
/** Minutes as they were copied from Word or a PDF. `actions` is what the tasks in them are today. */
export const pasteMinutesSchema = z.object({
  text: z.string('common:problem.required').max(PASTED, 'common:problem.tooLong').transform(cleanText).pipe(z.string().min(1, 'common:problem.required')),
  actions: z.enum(['open', 'done'], 'common:problem.unknownCode').default('open'),
  /** Of whom pastes: the words of the lists are hers. */
  lng: z.enum(LANGUAGES, 'common:problem.unknownCode'),
})
export const matchColumnsSchema = z.object({ import: id, revision, columns: z.array(column).max(60, 'common:problem.tooMany') })
/** `was` is the text the field was drawn with. Any text may be typed but a national id: whether it is right, the preview says. */
export const mendCellSchema = z.object({
  import: id, row: z.coerce.number('common:problem.unknownCode').int(), column, text: freeText(5000),
  was: z.string().max(5000, 'common:problem.tooLong').optional(), conflict: z.literal('mine').optional(),
})
export const tryImportSchema = z.object({ import: id, plan })
export const carryOutImportSchema = z.object({ import: id, plan })
export const undoImportSchema = z.object({ import: id, revision })
export const discardImportSchema = z.object({ import: id })

export type PasteMinutes = z.output<typeof pasteMinutesSchema>
export type MatchColumns = z.output<typeof matchColumnsSchema>
export type MendCell = z.output<typeof mendCellSchema>
