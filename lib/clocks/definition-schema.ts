/** What a clock file may hold: what comes back every year, from whom, and whom it concerns. */
import { z } from 'zod'
import { fiveTexts } from '@/lib/i18n/five-texts'
import { jurisdictionCode } from '@/lib/places/schema'

export const CLOCK_ORIGINS = ['law', 'council', 'school', 'statistics', 'programme', 'network'] as const
export const CLOCK_KINDS = ['meeting', 'check', 'data_release', 'survey', 'budget', 'report', 'self_evaluation', 'recruitment', 'event'] as const
export type ClockOrigin = (typeof CLOCK_ORIGINS)[number]
export type ClockKind = (typeof CLOCK_KINDS)[number]

const code = z.string().regex(/^[a-z][a-z0-9-]*$/)
const weekday = z.number().int().min(1).max(7)

/**
 * How the day is found in a year: the same date; a weekday of a month's week (-1 is the last); or a weekday of an ISO week.
 * Weekdays count from Monday. The 29 February and a 53rd week become the last there is.
 */
export const clockRule = z.union([
  z.strictObject({ month: z.number().int().min(1).max(12), day: z.number().int().min(1).max(31) }),
  z.strictObject({ month: z.number().int().min(1).max(12), week: z.union([z.literal(-1), z.number().int().min(1).max(4)]), weekday }),
  z.strictObject({ isoWeek: z.number().int().min(1).max(53), weekday }),
])
export type ClockRule = z.infer<typeof clockRule>

const item = z.strictObject({
  key: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/),
  /** Where it comes from, when not from where the rest of its clock does. */
  origin: z.enum(CLOCK_ORIGINS).optional(),
  kind: z.enum(CLOCK_KINDS),
  rule: clockRule,
  /** Days before the day when the work begins. */
  leadDays: z.number().int().min(0).max(365),
  /** Every so many years counted from one; without it every year. */
  years: z.strictObject({ every: z.number().int().min(1).max(10), from: z.number().int().min(1900).max(2200), to: z.number().int().optional() }).optional(),
  titles: fiveTexts,
})
export type DefinedItem = z.infer<typeof item>

/** A clock: one version of what a law, a programme, an office or good practice brings to the year. Without conditions it is everybody's. */
export const clockDefinition = z.strictObject({
  code, version: z.string().regex(/^\d{4}(-\d+)?$/), names: fiveTexts, origin: z.enum(CLOCK_ORIGINS),
  jurisdictions: z.array(jurisdictionCode).min(1).optional(),
  /** For networks with a mandate under this rule set, or in this programme. */
  ruleSet: code.optional(), programme: code.optional(),
  verified: z.boolean(), doubt: fiveTexts.optional(), source: z.array(z.string().min(1)).min(1),
  items: z.array(item).min(1),
}).superRefine((clock, context) => {
  const keys = clock.items.map((one) => one.key)
  keys.forEach((key, index) => { if (keys.indexOf(key) !== index) context.addIssue({ code: 'custom', path: ['items', index, 'key'], message: `is used twice: ${key}` }) })
})
export type ClockDefinition = z.infer<typeof clockDefinition>
