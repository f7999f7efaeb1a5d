/** What may come in about networks known outside the platform. */
import { z } from 'zod'
import { freeText, requiredText } from '@/lib/free-text'

export const recordKnownSchema = z.object({
  placeId: z.uuid('common:problem.choose'), isFound: z.enum(['yes', 'no'], 'common:problem.choose').transform((value) => value === 'yes'),
  name: freeText(160).default(''), chairOffice: freeText(160).default(''), source: requiredText(300), seenOn: z.iso.date('common:problem.notADate'),
})
export type RecordKnown = z.output<typeof recordKnownSchema>
