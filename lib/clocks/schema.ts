import { z } from 'zod'
import { requiredText } from '@/lib/free-text'
import { localizedInput } from '@/lib/i18n/content'
import { LANGUAGES } from '@/lib/i18n/languages'
import { parseDate } from '@/lib/i18n/parse'
import { CLOCK_KINDS } from './definition-schema'

/** How often a thing of the network's own comes back: never, on the same date, or on the same weekday of the month's week. */
export const REPEATS = ['never', 'date', 'week'] as const
export type Repeats = (typeof REPEATS)[number]

const id = z.uuid('common:problem.notFound')
const revision = z.coerce.number().int().min(1)
const checkbox = z.string().optional().transform((value) => value === 'on' || value === 'true')

/** The years a clock is kept for: far enough for any archive, and no further than a form can mean. */
export const clockYear = z.coerce.number().int().min(1990, 'common:problem.notADate').max(2200, 'common:problem.notADate')

const dayInput = z.string({ error: 'common:problem.required' }).transform((text, context) => {
  const day = parseDate(text)
  if (day === null || !clockYear.safeParse(day.slice(0, 4)).success) context.addIssue({ code: 'custom', message: text.trim() === '' ? 'common:problem.required' : 'common:problem.notADate' })
  return day ?? ''
})

const leadDays = z.coerce.number('common:problem.notANumber').int('common:problem.notWhole').min(0, 'common:problem.tooSmall').max(365, 'common:problem.tooLarge')
/** `member:<id>`, `organisation:<id>`, or empty for nobody yet. */
const owner = z.union([z.literal(''), z.string().regex(/^(member|organisation):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'common:problem.unknownCode')]).optional().transform((value) => value || null)
const title = localizedInput(200).refine((texts) => Object.values(texts).some((text) => text !== ''), 'common:problem.required')

export const planItemSchema = z.object({ title, kind: z.enum(CLOCK_KINDS, 'common:problem.choose').default('event'), day: dayInput, leadDays: leadDays.default(14), owner, repeats: z.enum(REPEATS, 'common:problem.choose').default('date') })
/** A thing of the year, as it stood when the form was drawn. */
const item = { item: id, year: clockYear, revision }
export const itemSchema = z.object(item)
export const moveItemSchema = z.object({ ...item, day: dayInput, isLasting: checkbox })
export const arrangeItemSchema = z.object({ ...item, leadDays, owner })
export const rewordItemSchema = z.object({ ...item, title, kind: z.enum(CLOCK_KINDS, 'common:problem.choose') })
export const skipItemSchema = z.object({ ...item, reason: requiredText(300) })
export const undoItemSchema = z.object({ undo: id })
export const rollOverSchema = z.object({ year: clockYear })
export const makeFeedSchema = z.object({ language: z.enum(LANGUAGES, 'common:problem.choose') })
export const revokeFeedSchema = z.object({ feed: id })

export type PlanItem = z.output<typeof planItemSchema>
export type ItemClaim = z.output<typeof itemSchema>
export type MoveItem = z.output<typeof moveItemSchema>
export type ArrangeItem = z.output<typeof arrangeItemSchema>
export type RewordItem = z.output<typeof rewordItemSchema>
export type SkipItem = z.output<typeof skipItemSchema>

/** `?year=`, `?item=` and the like of the page: anything odd is as nothing. */
export const yearInAddress = z.union([z.string(), z.array(z.string())]).optional().transform((value) => {
  const year = clockYear.safeParse(Array.isArray(value) ? value[0] : value)
  return value !== undefined && year.success ? year.data : null
})
export const itemInAddress = z.union([z.string(), z.array(z.string())]).optional().transform((value) => {
  const known = id.safeParse(Array.isArray(value) ? value[0] : value)
  return known.success ? known.data : null
})
