import { z } from 'zod'
import { freeText } from '@/lib/free-text'
import { localizedInput } from '@/lib/i18n/content'
import { parseDate, parseTime } from '@/lib/i18n/parse'
import { dayInput } from '@/lib/meetings/schema'

export const POLL_ANSWERS = ['yes', 'if_needed', 'no'] as const
export type PollAnswer = (typeof POLL_ANSWERS)[number]
export const FEWEST_TIMES = 2
export const MOST_TIMES = 8

const id = z.uuid('common:problem.notFound')
const typed = z.string().max(40).default('')

/** One proposed time as it is typed; a row without a day is left out. Wall time of the network. */
const proposal = z.object({ date: typed, startsAt: typed, endsAt: typed }).transform((row, context) => {
  if (row.date.trim() === '') return null
  const [date, startsAt, endsAt] = [parseDate(row.date), parseTime(row.startsAt), parseTime(row.endsAt)]
  if (date === null) context.addIssue({ code: 'custom', message: 'common:problem.notADate', path: ['date'] })
  if (startsAt === null) context.addIssue({ code: 'custom', message: 'common:problem.notATime', path: ['startsAt'] })
  if (endsAt === null) context.addIssue({ code: 'custom', message: 'common:problem.notATime', path: ['endsAt'] })
  return { date: date ?? '', startsAt: startsAt ?? '', endsAt: endsAt ?? '' }
})

const title = localizedInput(200).refine((texts) => Object.values(texts).some((text) => text !== ''), 'common:problem.required')

/** A question of time: two to eight proposals, and the day until which it is answered. */
export const askForTimeSchema = z.object({
  title, venue: freeText(200).default(''), closesOn: dayInput,
  times: z.array(proposal).max(MOST_TIMES, 'polls:problem.tooMany').default([]),
}).superRefine(({ times }, context) => {
  if (times.filter(Boolean).length < FEWEST_TIMES) context.addIssue({ code: 'custom', message: 'polls:problem.tooFew', path: ['times', Math.max(0, times.findIndex((row) => row === null)), 'date'] })
})

const answers = z.record(id, z.enum(POLL_ANSWERS, 'common:problem.choose')).default({})
export const answerPollSchema = z.object({ poll: id, answers })
/** The same by the link of the letter, which names the person. */
export const answerPollByLinkSchema = z.object({ answers })
/** Picks a time, or ends the poll without one. */
export const closePollSchema = z.object({ poll: id, revision: z.coerce.number().int().min(1), option: z.union([z.literal(''), id]).optional().transform((value) => value || null) })
