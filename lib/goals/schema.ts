import { z } from 'zod'
import { freeText, requiredText } from '@/lib/free-text'
import { localizedInput } from '@/lib/i18n/content'
import { LANGUAGES } from '@/lib/i18n/languages'
import { DIRECTIONS, numberIn, periodInput } from '@/lib/indicators/schema'

export const GOAL_STATUSES = ['on_track', 'at_risk', 'off_track'] as const
export type GoalStatus = (typeof GOAL_STATUSES)[number]
export const GOAL_ENDS = ['reached', 'not_reached', 'dropped'] as const

const id = z.uuid('common:problem.notFound')
const optionalPeriod = z.union([z.literal('').transform(() => null), periodInput]).default(null)
const someText = (texts: Record<string, string>) => Object.values(texts).some((text) => text !== '')

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const OFFICIAL = new RegExp(`^official:(${UUID}):(${UUID})$`)
const LOCAL = new RegExp(`^local:(${UUID})$`)

/** What the goal is measured by: an official series of a place, a local indicator, a new local one, or nothing (then a reason is needed). */
export type Measure =
  | { kind: 'official'; indicatorId: string; placeId: string }
  | { kind: 'local'; indicatorId: string }
  | { kind: 'new'; name: string; unit: string; direction: (typeof DIRECTIONS)[number] }
  | { kind: 'none' }

const words = {
  text: localizedInput(300).refine(someText, 'common:problem.required'),
  why: localizedInput(2000).default({}),
  ownerSector: z.union([z.literal(''), id]).default('').transform((value) => value || null),
  measure: z.string().max(120).default('none'),
  newName: freeText(160).default(''),
  newUnit: freeText(60).default(''),
  newDirection: z.enum(DIRECTIONS).default('up'),
  baselineValue: z.string().max(30).default(''),
  baselinePeriod: optionalPeriod,
  targetValue: z.string().max(30).default(''),
  targetPeriod: optionalPeriod,
  qualitativeReason: freeText(1000).default(''),
  lng: z.enum(LANGUAGES).catch('sv'),
}
type Words = z.output<z.ZodObject<typeof words>>

function measureOf(form: Words, context: z.core.$RefinementCtx): Measure {
  const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  const official = OFFICIAL.exec(form.measure)
  if (official) return { kind: 'official', indicatorId: official[1] ?? '', placeId: official[2] ?? '' }
  const local = LOCAL.exec(form.measure)
  if (local) return { kind: 'local', indicatorId: local[1] ?? '' }
  if (form.measure === 'new') {
    if (!form.newName) refuse('newName', 'common:problem.required')
    if (!form.newUnit) refuse('newUnit', 'common:problem.required')
    return { kind: 'new', name: form.newName, unit: form.newUnit, direction: form.newDirection }
  }
  if (form.measure !== 'none' && form.measure !== '') refuse('measure', 'common:problem.unknownCode')
  return { kind: 'none' }
}

function goalOf(form: Words, context: z.core.$RefinementCtx) {
  const [baselineValue, targetValue] = [numberIn(form.baselineValue, form.lng, context, 'baselineValue'), numberIn(form.targetValue, form.lng, context, 'targetValue')]
  if (baselineValue !== null && !form.baselinePeriod) context.addIssue({ code: 'custom', path: ['baselinePeriod'], message: 'common:problem.required' })
  if (targetValue !== null && !form.targetPeriod) context.addIssue({ code: 'custom', path: ['targetPeriod'], message: 'common:problem.required' })
  const { text, why, ownerSector, baselinePeriod, targetPeriod, qualitativeReason, lng } = form
  return { text, why, ownerSector, baselineValue, baselinePeriod, targetValue, targetPeriod, qualitativeReason, lng, measure: measureOf(form, context) }
}

export const proposeGoalSchema = z.object(words).transform(goalOf)
export type GoalWords = z.output<typeof proposeGoalSchema>

export const rewordGoalSchema = z
  .object({ ...words, goal: id, revision: z.coerce.number().int().min(1), conflict: z.literal('mine').optional(), conflictAt: z.string().max(40).optional() })
  .transform(({ goal, revision, conflict, conflictAt, ...form }, context) => ({ ...goalOf(form, context), goal, revision, conflict, conflictAt }))
export type RewordGoal = z.output<typeof rewordGoalSchema>

export const adoptGoalSchema = z.object({ goal: id, revision: z.coerce.number().int().min(1), decision: z.union([z.literal(''), id]).default('').transform((value) => value || null) })
export const judgeGoalSchema = z.object({ goal: id, status: z.enum(GOAL_STATUSES, 'common:problem.choose'), reason: requiredText(1000) })
export const endGoalSchema = z.object({ goal: id, state: z.enum(GOAL_ENDS, 'common:problem.choose') })
export const showGoalSchema = z.object({ goal: id, isPublic: z.string().optional().transform((value) => value === 'on' || value === 'true') })
