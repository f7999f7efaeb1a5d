/** What may come in about organisations: decisions on claims, tied e-mail domains, networks known outside the platform. */
import { z } from 'zod'
import { freeText, requiredText } from '@/lib/free-text'

export const decideClaimSchema = z.object({ claim: z.uuid(), answer: z.enum(['confirm', 'refuse'], 'common:problem.choose'), reason: freeText(500).default('') })
  .refine((form) => form.answer === 'confirm' || form.reason, { message: 'common:problem.required', path: ['reason'] })
export type DecideClaim = z.output<typeof decideClaimSchema>

export const tieDomainSchema = z.object({
  domain: z.string().trim().toLowerCase().transform((value) => value.replace(/^@/, '')).pipe(z.string().max(120).regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'organisations:problem.notADomain')),
})
export type TieDomain = z.output<typeof tieDomainSchema>
export const untieDomainSchema = z.object({ domain: z.string().min(1) })
export type UntieDomain = z.output<typeof untieDomainSchema>

export const recordKnownSchema = z.object({
  placeId: z.uuid('common:problem.choose'), isFound: z.enum(['yes', 'no'], 'common:problem.choose').transform((value) => value === 'yes'),
  name: freeText(160).default(''), chairOffice: freeText(160).default(''), source: requiredText(300), seenOn: z.iso.date('common:problem.notADate'),
})
export type RecordKnown = z.output<typeof recordKnownSchema>
