import { z } from 'zod'
import { freeText, requiredText } from '@/lib/free-text'
import { localizedInput, localizedText } from '@/lib/i18n/content'
import { fiveTexts } from '@/lib/i18n/five-texts'
import { ATTENDANCE_STATES, dayInput, MEETING_KINDS } from '@/lib/meetings/schema'

export const MINUTES_KINDS = ['decisions', 'memo'] as const
export type MinutesKind = (typeof MINUTES_KINDS)[number]

const id = z.uuid('common:problem.notFound')
const optionalId = z.union([z.literal(''), id]).optional().transform((value) => value || null)
const revision = z.coerce.number().int().min(1)
const checkbox = z.string().optional().transform((value) => value === 'on' || value === 'true')
const written = (max: number) => localizedInput(max).refine((texts) => Object.values(texts).some((text) => text !== ''), 'common:problem.required')
const conflictChoice = { conflict: z.literal('mine').optional(), conflictAt: z.string().max(40).optional() }

export const chooseKindSchema = z.object({ meeting: id, kind: z.enum(MINUTES_KINDS, 'common:problem.choose') })
/** The words of one item, as long as nobody has approved them. */
export const writeItemSchema = z.object({ item: id, revision, title: written(200), notes: localizedInput(8000), ...conflictChoice })
export const wordDecisionSchema = z.object({ decision: id, revision, text: written(4000), ...conflictChoice })

/** Until when comments are asked for, and who checks the text instead of the chair. */
export const askForCommentsSchema = z.object({ meeting: id, until: dayInput, checkers: z.array(id).max(10, 'common:problem.tooMany').default([]) })
export const commentMinutesSchema = z.object({ item: id, text: requiredText(2000) })
export const settleCommentSchema = z.object({ comment: id })
/** `fingerprint` is that of the text the reader has in front of her: another text is not approved unseen. */
export const checkMinutesSchema = z.object({ meeting: id, fingerprint: z.string().max(64) })
export const approveMinutesSchema = z.object({ meeting: id, fingerprint: z.string().max(64), publish: checkbox })
export const addAppendixSchema = z.object({ meeting: id, item: optionalId, text: written(4000), comment: optionalId })
export const publishMinutesSchema = z.object({ meeting: id })
export const withdrawMinutesSchema = z.object({ meeting: id, reason: requiredText(300) })
export const exportMinutesSchema = z.object({ meeting: id, caseNumber: freeText(80).pipe(z.string().min(1, 'common:problem.required')) })

const day = z.iso.date()
const decision = z.object({ id: z.uuid(), year: z.number().int(), number: z.number().int(), text: localizedText, dissent: z.string().nullable() })
const action = z.object({ text: z.string(), owner: z.string().nullable(), isBySeatOnly: z.boolean(), dueOn: day })
const item = z.object({
  id: z.uuid(), title: localizedText, purpose: z.enum(['inform', 'discuss', 'decide']), presenter: z.string().nullable(), notes: localizedText,
  isRestricted: z.boolean(), legalGround: z.string().nullable(), decisions: z.array(decision), actions: z.array(action),
  /** Its words are kept from this reader: title, notes, decisions and tasks are empty. */
  isWithheld: z.boolean(),
})
const sector = z.object({ key: z.string().nullable(), localName: localizedText.nullable(), names: fiveTexts.nullable() })
const attendance = z.object({ sector, title: localizedText.nullable(), organisation: z.string().nullable(), name: z.string().nullable(), isBySeatOnly: z.boolean(), office: z.enum(['chair', 'vice_chair', 'secretary']).nullable(), state: z.enum(ATTENDANCE_STATES) })

/** Minutes as they are frozen, shown, printed and published: all that they say, in every language it was written in. */
export const minutesBody = z.object({
  network: z.object({ names: localizedText, slug: z.string(), jurisdiction: z.string(), timeZone: z.string(), languages: z.array(z.string()), /** Those it acts for, the leading one first */ municipalities: z.array(z.string()) }),
  kind: z.enum(MINUTES_KINDS),
  meeting: z.object({ id: z.uuid(), kind: z.enum(MEETING_KINDS), startsAt: z.iso.datetime(), endsAt: z.iso.datetime(), venue: z.string().nullable(), guests: z.string().nullable() }),
  /** By seat and name; empty in what is published. */
  attendance: z.array(attendance),
  /** The sectors that had somebody there. */
  sectors: z.array(sector),
  items: z.array(item),
  decisions: z.array(decision),
  actions: z.array(action),
  approved: z.object({ at: z.iso.datetime(), by: z.array(z.object({ name: z.string(), as: z.enum(['chair', 'checker']) })) }).nullable(),
})
export type MinutesBody = z.infer<typeof minutesBody>
export type BodyItem = MinutesBody['items'][number]
export type BodyDecision = z.infer<typeof decision>
export type BodyAction = z.infer<typeof action>
export type BodySeat = z.infer<typeof attendance>

/** A correction as it stands under the minutes. */
export const appendix = z.object({ text: localizedText, addedOn: day, addedBy: z.string().nullable(), itemId: z.uuid().nullable() })
export type Appendix = z.infer<typeof appendix>

/** What leaves the network: the public version with its corrections, or the notice that it was taken back. */
export const publishedMinutes = z.union([
  z.object({ body: minutesBody, appendices: z.array(appendix), version: z.number().int(), sha256: z.string() }),
  z.object({ withdrawnOn: day, reason: z.string(), heldOn: day }),
])
export type PublishedMinutes = z.infer<typeof publishedMinutes>
