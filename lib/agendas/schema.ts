import { z } from 'zod'

/** What may put a line on a draft agenda. Kinds whose noun comes later join here and in `rules`. */
export const AGENDA_SOURCES = ['clock', 'decision', 'goal', 'indicator', 'action', 'seat'] as const
export type AgendaSource = (typeof AGENDA_SOURCES)[number]

const id = z.uuid('common:problem.notFound')
const suggestion = { meeting: id, source: z.enum(AGENDA_SOURCES, 'common:problem.unknownCode'), sourceId: id }

export const keepSuggestionSchema = z.object(suggestion)
export const setAsideSuggestionSchema = z.object({ ...suggestion, choice: z.enum(['dropped', 'moved'], 'common:problem.unknownCode') })
export const bringBackSuggestionSchema = z.object(suggestion)
export const sendCallSchema = z.object({ meeting: id, revision: z.coerce.number().int().min(1) })
