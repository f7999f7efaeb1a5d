/** What may come in about networks: founding, mandates, municipalities, consent, settings, words from the public. */
import { z } from 'zod'
import { freeText, requiredText } from '@/lib/free-text'
import { localizedInput } from '@/lib/i18n/content'
import { CONTENT_LANGUAGES } from '@/lib/i18n/languages'

export const day = z.iso.date('common:problem.notADate')
const optionalDay = z.union([z.literal('').transform(() => null), day]).default(null)
const uuid = z.uuid('common:problem.choose')
export const email = z.string().trim().toLowerCase().pipe(z.email('common:problem.notAnEmail').max(200))
const ticked = z.union([z.literal('on'), z.literal('')]).optional().transform((value) => value === 'on')
const list = z.union([z.string().transform((value) => (value ? [value] : [])), z.array(z.string())]).default([])

/** A municipality asked to join: a row left empty is no row. */
const asked = z.object({ placeId: z.union([z.literal(''), uuid]).default(''), email: z.union([z.literal(''), email]).default('') })
  .refine((row) => !row.placeId === !row.email, { message: 'networks:problem.askedHalf', path: ['email'] })

export const startNetworkSchema = z.object({
  place: z.string().min(1, 'common:problem.choose').max(120, 'common:problem.unknownCode'),
  names: localizedInput(120),
  role: z.enum(['chair', 'secretary'], 'common:problem.choose'),
  sector: z.string().min(1, 'common:problem.choose').max(120, 'common:problem.unknownCode'),
  organisation: requiredText(120),
  ruleSets: list,
  giver: freeText(160).default(''),
  decidedOn: optionalDay,
  caseNumber: freeText(60).default(''),
  task: freeText(1000).default(''),
  others: z.array(asked).max(8).default([]).transform((rows) => rows.filter((row) => row.placeId)),
  startsOn: optionalDay,
}).refine((form) => !form.giver || form.decidedOn, { message: 'networks:problem.mandateNeedsDay', path: ['decidedOn'] })
export type StartNetwork = z.output<typeof startNetworkSchema>

export const recordMandateSchema = z.object({
  giver: requiredText(160), decidedOn: day, task: localizedInput(2000), documentName: freeText(200).default(''), caseNumber: freeText(60).default(''),
  ruleSet: z.string().max(120, 'common:problem.unknownCode').default(''), validFrom: day, validTo: optionalDay,
}).refine((form) => !form.validTo || form.validTo >= form.validFrom, { message: 'common:problem.dateOrder', path: ['validTo'] })
export type RecordMandate = z.output<typeof recordMandateSchema>

export const endMandateSchema = z.object({ mandate: uuid, validTo: day })
export const askConsentSchema = z.object({ placeId: uuid, email, startsOn: day })
export const leaveNetworkSchema = z.object({ placeId: uuid, lastDay: day })
export const changeLeadSchema = z.object({ placeId: uuid, from: day })

export const answerConsentSchema = z.object({ answer: z.enum(['yes', 'no'], 'common:problem.choose'), name: requiredText(120), role: requiredText(120) })

export const describeNetworkSchema = z.object({
  names: localizedInput(120),
  languages: list.refine((codes) => codes.length > 0, 'common:problem.choose').refine((codes) => codes.every((code) => CONTENT_LANGUAGES.includes(code)), 'common:problem.unknownCode'),
  meetingTarget: z.coerce.number('common:problem.notANumber').int('common:problem.notWhole').min(1, 'common:problem.tooSmall').max(52, 'common:problem.tooLarge'),
  callDays: z.coerce.number('common:problem.notANumber').int('common:problem.notWhole').min(0, 'common:problem.tooSmall').max(60, 'common:problem.tooLarge'),
  hostBody: freeText(160).default(''),
  isBandPublic: ticked,
  revision: z.coerce.number().int(),
  conflict: z.string().optional(),
})
export type DescribeNetwork = z.output<typeof describeNetworkSchema>

export const sendFeedbackSchema = z.object({
  network: z.string().min(1).max(120), lng: z.string().max(5),
  text: requiredText(2000), contact: z.union([z.literal(''), email]).default(''),
})
export const answerFeedbackSchema = z.object({ feedback: uuid })
export type EndMandate = z.output<typeof endMandateSchema>
export type AskConsent = z.output<typeof askConsentSchema>
export type LeaveNetwork = z.output<typeof leaveNetworkSchema>
export type ChangeLead = z.output<typeof changeLeadSchema>
export type AnswerConsent = z.output<typeof answerConsentSchema>
export type SendFeedback = z.output<typeof sendFeedbackSchema>
export type AnswerFeedback = z.output<typeof answerFeedbackSchema>
