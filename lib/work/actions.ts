'use server'
import { action } from '@/lib/action'
import { answerCall } from '@/lib/meetings/reply-commands'
import { answerCallSchema } from '@/lib/meetings/schema'
import { chooseLetter, chooseMyLetter } from './choice-commands'
import { chooseLetterSchema, reportMyTaskSchema, reportTaskSchema } from './schema'
import { reportMyTask, reportTask } from './task-commands'

export const reportMyTaskAction = action({ name: 'actions.report', scope: 'network', permission: 'actions.report', schema: reportMyTaskSchema, command: reportMyTask })
export const answerMyCallAction = action({ name: 'meetings.answerCall', scope: 'network', permission: 'meetings.answer', schema: answerCallSchema, command: answerCall })
export const reportTaskAction = action({ name: 'actions.report', scope: 'link', purposes: ['task'], schema: reportTaskSchema, command: reportTask })
export const chooseLetterAction = action({ name: 'letters.choose', scope: 'link', purposes: ['letter'], schema: chooseLetterSchema, command: chooseLetter })
export const chooseMyLetterAction = action({ name: 'letters.choose', scope: 'person', schema: chooseLetterSchema, command: chooseMyLetter })
