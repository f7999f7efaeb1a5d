/** What may come in about meetings of several networks. */
import { z } from 'zod'

const id = z.uuid('common:problem.notFound')

export const inviteNetworkSchema = z.object({ meeting: id, guest: z.uuid('meetings:problem.chooseNetwork') })
export const withdrawGuestSchema = z.object({ meeting: id, guest: id })
/** The items that the guests may read; what is not named is the host's own. */
export const shareItemsSchema = z.object({ meeting: id, items: z.array(id).max(200).default([]) })

export const INVITATION_ANSWERS = ['yes', 'no', 'none'] as const
export type InvitationAnswer = (typeof INVITATION_ANSWERS)[number]
export const answerInvitationSchema = z.object({ invitation: id, answer: z.enum(INVITATION_ANSWERS) })
/** `undo` is the answer before. */
export const undoAnswerSchema = z.object({ invitation: id, undo: z.enum(INVITATION_ANSWERS) })
export const takeDecisionSchema = z.object({ invitation: id, decision: id })
