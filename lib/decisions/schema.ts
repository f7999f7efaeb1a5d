import { z } from 'zod'
import { freeText, requiredText } from '@/lib/free-text'
import { localizedInput } from '@/lib/i18n/content'
import { dayInput } from '@/lib/meetings/schema'

export const DECISION_ANSWERS = ['noted', 'adopted', 'rejected', 'returned'] as const
export const VOTES = ['yes', 'no', 'abstain'] as const
export type DecisionAnswer = (typeof DECISION_ANSWERS)[number]
export type Vote = (typeof VOTES)[number]

const id = z.uuid('common:problem.notFound')
const revision = z.coerce.number().int().min(1)
const email = z.string().trim().toLowerCase().pipe(z.email('common:problem.notAnEmail').max(200, 'common:problem.tooLong'))

/** To whom a decision goes: the body by name, and the address its answer is asked from. */
export const forwardDecisionSchema = z.object({ decision: id, revision, body: requiredText(200), email })
export const decisionSchema = z.object({ decision: id })

const answer = { answer: z.enum(DECISION_ANSWERS, 'common:problem.choose'), text: freeText(2000).default(''), name: requiredText(120) }
/** What a body answers by its link. */
export const answerDecisionSchema = z.object(answer)
/** The same, written in by those who got the answer in another way, or by the executive when signed in. */
export const recordAnswerSchema = z.object({ ...answer, decision: id, revision })


/** A decision asked for in writing, between meetings. */
export const openProcedureSchema = z.object({
  text: localizedInput(4000).refine((texts) => Object.values(texts).some((one) => one !== ''), 'common:problem.required'),
  reason: requiredText(500),
  closesOn: dayInput,
})
export const procedureSchema = z.object({ procedure: id, revision })
const vote = { vote: z.enum(VOTES, 'common:problem.choose'), comment: freeText(500).default('') }
export const voteSchema = z.object({ procedure: id, ...vote })
export const voteByLinkSchema = z.object(vote)
