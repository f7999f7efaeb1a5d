/** What may come in about organisations: networks known outside the platform, and what a municipality decides for its own. */
import { z } from 'zod'
import { freeText, requiredText } from '@/lib/free-text'
import { CONTENT_LANGUAGES } from '@/lib/i18n/languages'
import { RETENTION_LIMITS, type RetentionKind } from './retention-rules'

export const recordKnownSchema = z.object({
  placeId: z.uuid('common:problem.choose'), isFound: z.enum(['yes', 'no'], 'common:problem.choose').transform((value) => value === 'yes'),
  name: freeText(160).default(''), chairOffice: freeText(160).default(''), source: requiredText(300), seenOn: z.iso.date('common:problem.notADate'),
})
export type RecordKnown = z.output<typeof recordKnownSchema>

const months = (kind: RetentionKind) => z.string('common:problem.required').trim().min(1, 'common:problem.required').transform(Number)
  .pipe(z.number('common:problem.notWhole').int('common:problem.notWhole').min(RETENTION_LIMITS[kind].least, 'common:problem.tooSmall').max(RETENTION_LIMITS[kind].most, 'common:problem.tooLarge'))
const language = z.enum(CONTENT_LANGUAGES as [string, ...string[]], 'common:problem.unknownCode')

export const arrangeKeepingSchema = z.object({
  languages: z.union([z.literal('').transform(() => []), language.transform((one) => [one]), z.array(language)], 'common:problem.unknownCode').default([]).transform((codes) => [...new Set(codes)]),
  needsAllLanguages: z.string().optional().transform((value) => value === 'on' || value === 'true'),
  attendance: months('attendance'), contact: months('contact'), log: months('log'), revision: z.coerce.number('common:problem.changedMeanwhile').int('common:problem.changedMeanwhile'),
})
export type ArrangeKeeping = z.output<typeof arrangeKeepingSchema>
