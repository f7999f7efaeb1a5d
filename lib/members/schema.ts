/** What the forms of the roster may send. Every command names the revision of the seat it was drawn with. */
import { z } from 'zod'
import { freeText, requiredText } from '@/lib/free-text'
import { localizedInput } from '@/lib/i18n/content'

export const SEAT_ROLES = ['chair', 'vice_chair', 'secretary', 'member', 'expert', 'observer', 'youth'] as const
export const SEAT_STRENGTHS = ['must', 'should', 'local'] as const

const id = z.uuid('common:problem.unknownCode')
const firstDay = z.string('common:problem.required').min(1, 'common:problem.required').pipe(z.iso.date('common:problem.notADate'))
const lastDay = z.union([z.literal(''), z.iso.date('common:problem.notADate')], 'common:problem.notADate').optional().transform((value) => value || null)
const email = freeText(200).pipe(z.union([z.literal(''), z.email('common:problem.notAnEmail')], 'common:problem.notAnEmail')).optional().transform((value) => value?.toLowerCase() || null)
const ticked = z.literal('on').optional().transform((value) => value === 'on')
const phone = freeText(40).optional().transform((value) => value || null)
const personTitle = freeText(120).optional().transform((value) => value || null)
const name = freeText(120).optional().transform((value) => value ?? '')

/** The seat a form was drawn for, and what a lost race needs: the reader's answer to it and when the other wrote. */
const seat = { seatId: id, revision: z.coerce.number('common:problem.changedMeanwhile').int(), conflict: z.literal('mine').optional(), conflictAt: z.iso.datetime().optional() }
export type SeatClaim = { seatId: string; revision: number; conflict?: 'mine' | undefined; conflictAt?: string | undefined }

const person = { memberId: z.union([z.literal(''), id]).optional().transform((value) => value || null), name, email }
/** What is known of a person: her name, and how she is reached and titled in her work. */
const details = { name, email, phone, personTitle }
/** Who nominates for a seat, and to whom there a request goes. */
const nominating = { nominator: name, nominatorEmail: email, nominatorContact: freeText(120).optional().transform((value) => value || null) }
/** The field of an edit in place that has just been left. */
const changed = z.string().max(200, 'common:problem.unknownCode').optional()
const office = { role: z.enum(SEAT_ROLES).default('member'), mayDecide: ticked }

export const fillSeatSchema = z.object({ ...seat, ...person, ...office, from: firstDay, until: lastDay })
export const replaceHolderSchema = z.object({ ...seat, ...person, ...office, from: firstDay, until: lastDay, note: freeText(2000).optional().transform((value) => value || null) })
export const endHoldingSchema = z.object({ ...seat, until: firstDay })
export const handOverSchema = z.object({ ...seat, note: requiredText(2000) })
export const amendHoldingSchema = z.object({ ...seat, ...details, ...office, until: lastDay, changed })
export const amendDeputySchema = z.object({ ...seat, ...details, mayDecide: ticked, until: lastDay, changed })
export const appointDeputySchema = z.object({ ...seat, ...person, mayDecide: ticked, from: firstDay, until: lastDay })
export const endDeputySchema = z.object({ ...seat, until: firstDay })
export const passSeatSchema = z.object({ ...seat, organisation: requiredText(200), from: firstDay })
export const passSectorSeatsSchema = z.object({ sectorId: id, organisation: requiredText(200), from: firstDay })
export const addSeatSchema = z.object({ sectorId: id, organisation: freeText(200).optional().transform((value) => value || null), strength: z.enum(SEAT_STRENGTHS).default('local'), nominator: name, nominatorEmail: email, isYouth: ticked, from: firstDay })
export const amendSeatSchema = z.object({ ...seat, title: localizedInput(120).default({}), strength: z.enum(SEAT_STRENGTHS), ...nominating, changed })
export const nameSectorNominatorSchema = z.object({ sectorId: id, ...nominating, nominator: requiredText(120) })
export const endSeatSchema = z.object({ ...seat, until: firstDay })
export const inviteMemberSchema = z.object({ ...seat, email: requiredText(200).pipe(z.email('common:problem.notAnEmail')).transform((value) => value.toLowerCase()), language: z.enum(['sv', 'fi', 'da', 'no', 'en']) })
export const amendOwnDetailsSchema = z.object({ ...seat, ...details, name: requiredText(120), changed })
/** A change, or several that were made in one press: their ids with commas between. */
export const confirmAppointmentSchema = z.object({ holder: id })
export const undoChangeSchema = z.object({ undo: z.string('common:problem.unknownCode').max(8000, 'common:problem.tooLong').transform((ids) => ids.split(',')).pipe(z.array(id).min(1)) })

export type ConfirmAppointment = z.output<typeof confirmAppointmentSchema>
export type FillSeat = z.output<typeof fillSeatSchema>
export type ReplaceHolder = z.output<typeof replaceHolderSchema>
export type AmendHolding = z.output<typeof amendHoldingSchema>
export type AppointDeputy = z.output<typeof appointDeputySchema>
export type AmendSeat = z.output<typeof amendSeatSchema>
export type NameSectorNominator = z.output<typeof nameSectorNominatorSchema>
export type AmendDeputy = z.output<typeof amendDeputySchema>
export type AddSeat = z.output<typeof addSeatSchema>
export type InviteMember = z.output<typeof inviteMemberSchema>
export type AmendOwnDetails = z.output<typeof amendOwnDetailsSchema>
