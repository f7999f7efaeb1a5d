import { z } from 'zod'
import { freeText } from '@/lib/free-text'
import { parseDate } from '@/lib/i18n/parse'

export const TASK_STEPS = ['done', 'in_progress', 'later'] as const
export const FREQUENCIES = ['monthly', 'weekly', 'never'] as const
export type Frequency = (typeof FREQUENCIES)[number]

const step = z.enum(TASK_STEPS, 'common:problem.choose')
const dueOn = z.string().trim().default('').transform((text, context) => {
  if (text === '') return null
  const day = parseDate(text)
  if (day) return day
  context.addIssue({ code: 'custom', message: 'common:problem.notADate' })
  return z.NEVER
})

/** What an owner says of her task: done, begun, or a new date; and what has happened, if she likes. */
const progress = { step, dueOn, note: freeText(500).default('') }
export const reportTaskSchema = z.object(progress)
export const reportMyTaskSchema = z.object({ actionPoint: z.uuid('common:problem.notFound'), ...progress, step: step.default('done') })
export const chooseLetterSchema = z.object({ frequency: z.enum(FREQUENCIES, 'common:problem.choose') })
