'use server'
import { action, type CommandResult } from '@/lib/action'
import { addAgendaItem, changeAgendaItem, moveAgendaItem, removeAgendaItem, takeNotes } from './agenda-commands'
import { cancelMeeting, closeMeeting, rescheduleMeeting, scheduleMeeting } from './commands'
import { agreeAction, recordAttendance, recordDecision, reportAction } from './minutes-commands'
import {
  addAgendaItemSchema, agreeActionSchema, cancelMeetingSchema, changeAgendaItemSchema, meetingSchema, moveAgendaItemSchema, recordAttendanceSchema, recordDecisionSchema,
  removeAgendaItemSchema, reportActionSchema, rescheduleMeetingSchema, scheduleMeetingSchema, takeNotesSchema,
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
export const moveAgendaItemAction = action({ name: 'meetings.moveItem', scope: 'network', permission: 'meetings.schedule', schema: moveAgendaItemSchema, command: moveAgendaItem })
export const removeAgendaItemAction = action({ name: 'meetings.removeItem', scope: 'network', permission: 'meetings.schedule', schema: removeAgendaItemSchema, command: removeAgendaItem })
export const takeNotesAction = action({ name: 'meetings.takeNotes', scope: 'network', permission: 'meetings.record', schema: takeNotesSchema, command: takeNotes })
export const recordAttendanceAction = action({ name: 'meetings.recordAttendance', scope: 'network', permission: 'meetings.record', schema: recordAttendanceSchema, command: recordAttendance })
export const recordDecisionAction = action({ name: 'meetings.recordDecision', scope: 'network', permission: 'meetings.record', schema: recordDecisionSchema, command: recordDecision })
export const agreeActionAction = action({ name: 'meetings.agreeAction', scope: 'network', permission: 'meetings.record', schema: agreeActionSchema, command: agreeAction })
export const closeMeetingAction = action({ name: 'meetings.close', scope: 'network', permission: 'meetings.record', schema: meetingSchema, command: closeMeeting, goTo: toMeeting })
export const reportActionAction = action({ name: 'actions.report', scope: 'network', permission: 'actions.report', schema: reportActionSchema, command: reportAction })
