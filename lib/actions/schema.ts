import { z } from 'zod'
import { freeText } from '@/lib/free-text'
import { dayInput } from '@/lib/meetings/schema'

export const SHOWN = ['open', 'late', 'mine', 'ownerless', 'done'] as const
/** Which action points a list shows. */
export type Shown = (typeof SHOWN)[number]
export const STEPS = ['open', 'in_progress', 'done'] as const

const id = z.uuid('common:problem.notFound')
/** How it goes, and what has happened. */
export const annotateActionSchema = z.object({ actionPoint: id, state: z.enum(STEPS, 'common:problem.choose'), text: freeText(500).default('') })
/** Who sees to it from now on, and by when; `owner` is a member or an organisation of the network, by its id. */
export const reassignActionSchema = z.object({ actionPoint: id, revision: z.coerce.number().int().min(1), owner: id, dueOn: dayInput, text: freeText(500).default('') })
