'use server'
import { action, type CommandResult } from '@/lib/action'
import { addAgendaItem, changeAgendaItem, moveAgendaItem, removeAgendaItem } from './agenda-commands'
import { recordAttendance } from './attendance-commands'
import { attachFile, detachFile } from './attachment-commands'
import { cancelMeeting, closeMeeting, rescheduleMeeting, scheduleMeeting } from './commands'
import { agreeAction, recordDecision, reportAction } from './minutes-commands'
import { takeNotes, undoNotes } from './notes-commands'
import { answerCall, answerCallByLink } from './reply-commands'
import {
  addAgendaItemSchema, agreeActionSchema, answerCallByLinkSchema, answerCallSchema, attachFileSchema, cancelMeetingSchema, changeAgendaItemSchema, detachFileSchema, meetingSchema, moveAgendaItemSchema, recordAttendanceSchema, recordDecisionSchema,
  removeAgendaItemSchema, reportActionSchema, rescheduleMeetingSchema, scheduleMeetingSchema, takeNotesSchema, undoNotesSchema,
} from './schema'

const toMeeting = (result: CommandResult, form: FormData, lng: string) => `/${lng}/networks/${String(form.get('network'))}/work/meetings/${String(result.ids?.[0])}`

export const scheduleMeetingAction = action({
  name: 'meetings.schedule', scope: 'network', permission: 'meetings.schedule', schema: scheduleMeetingSchema, command: scheduleMeeting,
  goTo: toMeeting,
})
export const rescheduleMeetingAction = action({
  name: 'meetings.reschedule', scope: 'network', permission: 'meetings.schedule', schema: rescheduleMeetingSchema, command: rescheduleMeeting,
  goTo: toMeeting,
})
export const cancelMeetingAction = action({ name: 'meetings.cancel', scope: 'network', permission: 'meetings.schedule', schema: cancelMeetingSchema, command: cancelMeeting })
export const addAgendaItemAction = action({ name: 'meetings.addItem', scope: 'network', permission: 'meetings.schedule', schema: addAgendaItemSchema, command: addAgendaItem })
export const changeAgendaItemAction = action({ name: 'meetings.changeItem', scope: 'network', permission: 'meetings.schedule', schema: changeAgendaItemSchema, command: changeAgendaItem, goTo: (_result, form, lng) => `/${lng}/networks/${String(form.get('network'))}/work/meetings/${String(form.get('meeting'))}` })
export const attachFileAction = action({ name: 'meetings.attach', scope: 'network', permission: 'meetings.schedule', schema: attachFileSchema, command: attachFile })
export const detachFileAction = action({ name: 'meetings.detach', scope: 'network', permission: 'meetings.schedule', schema: detachFileSchema, command: detachFile })
export const answerCallAction = action({ name: 'meetings.answerCall', scope: 'network', permission: 'meetings.answer', schema: answerCallSchema, command: answerCall })
export const answerCallByLinkAction = action({ name: 'meetings.answerCall', scope: 'link', purposes: ['call'], schema: answerCallByLinkSchema, command: answerCallByLink })
export const moveAgendaItemAction = action({ name: 'meetings.moveItem', scope: 'network', permission: 'meetings.schedule', schema: moveAgendaItemSchema, command: moveAgendaItem })
export const removeAgendaItemAction = action({ name: 'meetings.removeItem', scope: 'network', permission: 'meetings.schedule', schema: removeAgendaItemSchema, command: removeAgendaItem })
export const takeNotesAction = action({ name: 'meetings.takeNotes', scope: 'network', permission: 'meetings.record', schema: takeNotesSchema, command: takeNotes })
export const undoNotesAction = action({ name: 'meetings.undoNotes', scope: 'network', permission: 'meetings.record', schema: undoNotesSchema, command: undoNotes })
export const recordAttendanceAction = action({ name: 'meetings.recordAttendance', scope: 'network', permission: 'meetings.record', schema: recordAttendanceSchema, command: recordAttendance })
export const recordDecisionAction = action({ name: 'meetings.recordDecision', scope: 'network', permission: 'meetings.record', schema: recordDecisionSchema, command: recordDecision })
export const agreeActionAction = action({ name: 'meetings.agreeAction', scope: 'network', permission: 'meetings.record', schema: agreeActionSchema, command: agreeAction })
export const closeMeetingAction = action({ name: 'meetings.close', scope: 'network', permission: 'meetings.record', schema: meetingSchema, command: closeMeeting, goTo: toMeeting })
export const reportActionAction = action({ name: 'actions.report', scope: 'network', permission: 'actions.report', schema: reportActionSchema, command: reportAction })
