import { z } from 'zod'
import { requiredText } from '@/lib/free-text'
import { localizedInput } from '@/lib/i18n/content'
import { LANGUAGES, type Lng } from '@/lib/i18n/languages'
import { parseNumber } from '@/lib/i18n/parse'

export const DIRECTIONS = ['up', 'down', 'neutral'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** 2024, 2024Q1, 2024-03 or 2026/27 (lib/i18n/periods). */
export const periodInput = z.string({ error: 'common:problem.required' }).trim().regex(/^\d{4}(Q[1-4]|-(0[1-9]|1[0-2])|\/\d{2})?$/, 'indicators:problem.period')

const lng = z.enum(LANGUAGES).catch('sv')

/** A number as its writer's language writes it; null for an empty field. Adds the issue at `path` when it is none. */
export function numberIn(text: string, language: Lng, context: z.core.$RefinementCtx, path: string): number | null {
  if (text.trim() === '') return null
  const value = parseNumber(text, language)
  if (value === null) context.addIssue({ code: 'custom', path: [path], message: 'common:problem.notANumber' })
  return value
}

const someText = (texts: Record<string, string>) => Object.values(texts).some((text) => text !== '')

/** An indicator of this network's own, shown as local wherever it stands. */
export const defineIndicatorSchema = z.object({
  names: localizedInput(160).refine(someText, 'common:problem.required'),
  definition: localizedInput(1000).default({}),
  unit: requiredText(60),
  decimals: z.coerce.number().int().min(0).max(3).default(0),
  direction: z.enum(DIRECTIONS, 'common:problem.choose'),
})
export type IndicatorDefinition = z.output<typeof defineIndicatorSchema>

/** One value of a local indicator: for which period, from where. A second value for the period replaces the first. */
export const observeSchema = z
  .object({ indicator: z.uuid('common:problem.choose'), period: periodInput, value: z.string().min(1, 'common:problem.required'), source: requiredText(200), lng })
  .transform((form, context) => ({ indicator: form.indicator, period: form.period, source: form.source, value: numberIn(form.value, form.lng, context, 'value') ?? 0 }))

export const undoObservationSchema = z.object({ undo: z.uuid('common:problem.notFound') })
