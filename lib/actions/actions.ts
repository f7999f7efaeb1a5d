'use server'
import { action } from '@/lib/action'
import { annotateAction, reassignAction } from './commands'
import { annotateActionSchema, reassignActionSchema } from './schema'

export const annotateActionAction = action({ name: 'actions.annotate', scope: 'network', permission: 'actions.report', schema: annotateActionSchema, command: annotateAction })
export const reassignActionAction = action({ name: 'actions.reassign', scope: 'network', permission: 'actions.reassign', schema: reassignActionSchema, command: reassignAction })
