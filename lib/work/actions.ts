'use server'
import { action } from '@/lib/action'
import { reportMyTask } from './commands'
import { reportMyTaskSchema } from './schema'

export const reportMyTaskAction = action({ name: 'actions.report', scope: 'network', permission: 'actions.report', schema: reportMyTaskSchema, command: reportMyTask })
