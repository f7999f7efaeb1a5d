'use server'
import { action } from '@/lib/action'
import { inviteNetwork, shareItems, withdrawGuest } from './guest-commands'
import { answerInvitationSchema, inviteNetworkSchema, shareItemsSchema, takeDecisionSchema, undoAnswerSchema, withdrawGuestSchema } from './guest-schema'
import { answerInvitation, takeDecision, undoAnswer } from './invitation-commands'

export const inviteNetworkAction = action({ name: 'meetings.inviteNetwork', scope: 'network', permission: 'meetings.schedule', schema: inviteNetworkSchema, command: inviteNetwork })
export const withdrawGuestAction = action({ name: 'meetings.withdrawGuest', scope: 'network', permission: 'meetings.schedule', schema: withdrawGuestSchema, command: withdrawGuest })
export const shareItemsAction = action({ name: 'meetings.shareItems', scope: 'network', permission: 'meetings.schedule', schema: shareItemsSchema, command: shareItems })
export const answerInvitationAction = action({ name: 'meetings.answerInvitation', scope: 'network', permission: 'meetings.schedule', schema: answerInvitationSchema, command: answerInvitation })
export const undoAnswerAction = action({ name: 'meetings.undoAnswer', scope: 'network', permission: 'meetings.schedule', schema: undoAnswerSchema, command: undoAnswer })
export const takeDecisionAction = action({ name: 'meetings.takeDecision', scope: 'network', permission: 'meetings.record', schema: takeDecisionSchema, command: takeDecision })
