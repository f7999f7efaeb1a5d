import { z } from 'zod'
import { freeText, requiredText } from '@/lib/free-text'
import { localizedInput } from '@/lib/i18n/content'
import { parseDate, parseTime } from '@/lib/i18n/parse'

export const MEETING_KINDS = ['ordinary', 'extra', 'workshop', 'joint'] as const
export const AGENDA_PURPOSES = ['inform', 'discuss', 'decide'] as const
export const ATTENDANCE_STATES = ['present', 'deputy', 'remote', 'excused', 'absent'] as const
export const CALL_ANSWERS = ['coming', 'remote', 'declined'] as const
export type CallAnswer = (typeof CALL_ANSWERS)[number]
export type MeetingKind = (typeof MEETING_KINDS)[number]
export type AgendaPurpose = (typeof AGENDA_PURPOSES)[number]
export type AttendanceState = (typeof ATTENDANCE_STATES)[number]

const id = z.uuid('common:problem.notFound')
const optionalId = z.union([z.literal(''), id]).optional().transform((value) => value || null)
const revision = z.coerce.number().int().min(1)
const checkbox = z.string().optional().transform((value) => value === 'on' || value === 'true')
/** `mine` when the reader has seen the other's text and chosen her own. */
const conflictChoice = { conflict: z.literal('mine').optional(), conflictAt: z.string().max(40).optional() }

/** A day as it is typed: 2026-12-04 or 4.12.2026. Comes out as ISO text. */
export const dayInput = z.string({ error: 'common:problem.required' }).transform((text, context) => {
  const day = parseDate(text)
  if (day === null) context.addIssue({ code: 'custom', message: text.trim() === '' ? 'common:problem.required' : 'common:problem.notADate' })
  return day ?? ''
})

const timeInput = z.string({ error: 'common:problem.required' }).transform((text, context) => {
  const time = parseTime(text)
  if (time === null) context.addIssue({ code: 'custom', message: text.trim() === '' ? 'common:problem.required' : 'common:problem.notATime' })
  return time ?? ''
})

const webAddress = z.string().trim().max(500, 'common:problem.tooLong')
  .refine((text) => text === '' || (/^https:\/\/\S+$/.test(text) && URL.canParse(text)), 'common:problem.notAnAddress')

const occasion = {
  kind: z.enum(MEETING_KINDS).default('ordinary'),
  date: dayInput,
  startsAt: timeInput,
  endsAt: timeInput,
  venue: freeText(200).default(''),
  remoteLink: webAddress.default(''),
  isPublic: checkbox,
  /** Whether the call goes by itself as many days before as the network has chosen. */
  callsItself: checkbox,
}

/** When and where: date and times are wall time in the network's zone. */
export const scheduleMeetingSchema = z.object(occasion)
export const rescheduleMeetingSchema = z.object({ ...occasion, meeting: id, revision, ...conflictChoice })
export type Occasion = z.output<typeof scheduleMeetingSchema>

export const meetingSchema = z.object({ meeting: id, revision })
/** An answer to the call; `member` when the secretary writes in what somebody has told her. */
export const answerCallSchema = z.object({ meeting: id, member: optionalId, answer: z.enum(CALL_ANSWERS, 'common:problem.choose') })
export const answerCallByLinkSchema = z.object({ answer: z.enum(CALL_ANSWERS, 'common:problem.choose') })
export const cancelMeetingSchema = z.object({ meeting: id, revision, reason: requiredText(500) })

const title = localizedInput(200).refine((texts) => Object.values(texts).some((text) => text !== ''), 'common:problem.required')
export const addAgendaItemSchema = z.object({ meeting: id, title, purpose: z.enum(AGENDA_PURPOSES).default('discuss'), presenter: freeText(120).default('') })
/** What an agenda item says of itself. A restricted one names its legal ground and who may read it beside chair and secretary. */
export const changeAgendaItemSchema = z.object({
  item: id, revision, title, purpose: z.enum(AGENDA_PURPOSES), presenter: freeText(120).default(''), minutes: z.union([z.literal(''), z.coerce.number('common:problem.notANumber').int('common:problem.notWhole').min(1, 'common:problem.tooSmall').max(480, 'common:problem.tooLarge')]).optional().transform((value) => value || null),
  isRestricted: checkbox, legalGround: freeText(200).default(''), readers: z.array(id).default([]), ...conflictChoice,
}).refine((input) => !input.isRestricted || input.legalGround !== '', { path: ['legalGround'], error: 'meetings:problem.groundMissing' })
export const moveAgendaItemSchema = z.object({ item: id, direction: z.enum(['up', 'down']) })
export const attachFileSchema = z.object({ item: id, file: z.instanceof(File, { error: 'common:problem.fileMissing' }).refine((file) => file.name !== '', 'common:problem.fileMissing') })
export const detachFileSchema = z.object({ item: id, file: id })
export const removeAgendaItemSchema = z.object({ item: id })
export const takeNotesSchema = z.object({ item: id, revision, notes: localizedInput(8000), ...conflictChoice })
export const undoNotesSchema = z.object({ undo: id })

/** Attendance by seat: `attendance.<seat id>`, and guests in one line. What is not named is left as it was. */
export const recordAttendanceSchema = z.object({ meeting: id, revision, attendance: z.record(id, z.enum(ATTENDANCE_STATES)).default({}), guests: freeText(500).optional(), ...conflictChoice })

const decisionText = localizedInput(4000).refine((texts) => Object.values(texts).some((text) => text !== ''), 'common:problem.required')
export const recordDecisionSchema = z.object({ meeting: id, item: optionalId, text: decisionText, dissent: freeText(1000).optional() })
/** `owner` is a member or an organisation of the network, by its id. */
export const agreeActionSchema = z.object({ meeting: id, item: optionalId.optional(), decision: optionalId, text: requiredText(500), owner: id, dueOn: dayInput })
export const reportActionSchema = z.object({ actionPoint: id, state: z.enum(['open', 'in_progress', 'done']) })
