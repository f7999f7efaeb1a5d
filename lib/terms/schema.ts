/** What the forms of a council term may send, and what a body answers by its link. */
import { z } from 'zod'
import { freeText, requiredText } from '@/lib/free-text'
import { localizedInput } from '@/lib/i18n/content'

const id = z.uuid('common:problem.unknownCode')
const day = z.string('common:problem.required').min(1, 'common:problem.required').pipe(z.iso.date('common:problem.notADate'))
const optionalText = (max: number) => freeText(max).optional().transform((value) => value || null)
const optionalEmail = freeText(200).pipe(z.union([z.literal(''), z.email('common:problem.notAnEmail')], 'common:problem.notAnEmail')).optional().transform((value) => value?.toLowerCase() || null)
const language = z.enum(['sv', 'fi', 'da', 'no', 'en'], 'common:problem.unknownCode')

export const prepareTermSchema = z.object({ name: requiredText(80), from: day, until: day })
export const askNominationSchema = z.object({
  termId: id, seats: z.array(id).min(1, 'common:problem.choose').max(60), bodyName: requiredText(200), contactName: optionalText(120),
  contactEmail: requiredText(200).pipe(z.email('common:problem.notAnEmail')).transform((value) => value.toLowerCase()), language,
})
export const remindNominatorSchema = z.object({ requestId: id })
export const remindWaitingSchema = z.object({ termId: id })
export const nominateSchema = z.object({
  nominations: z.array(z.object({
    id, personName: optionalText(120), personEmail: optionalEmail, deputyName: optionalText(120), deputyEmail: optionalEmail,
    mayDecide: z.literal('on').optional().transform((value) => value === 'on'),
  })).min(1).max(60),
})
export const draftDecisionSchema = z.object({ termId: id })
export const amendDecisionSchema = z.object({ termId: id, revision: z.coerce.number('common:problem.changedMeanwhile').int(), conflict: z.literal('mine').optional(), conflictAt: z.iso.datetime().optional(), decision: localizedInput(20_000) })
export const appointNominatedSchema = z.object({ termId: id, nominations: z.array(id, 'common:problem.choose').min(1, 'common:problem.choose').max(200) })

export type AskNomination = z.output<typeof askNominationSchema>
export type Nominate = z.output<typeof nominateSchema>
export type AmendDecision = z.output<typeof amendDecisionSchema>
