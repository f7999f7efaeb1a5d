'use server'
import { action } from '@/lib/action'
import { arrangeKeeping, recordKnown } from './commands'
import { arrangeKeepingSchema, recordKnownSchema } from './schema'

export const recordKnownAction = action({ name: 'recordKnown', scope: 'organisation', permission: 'known.record', schema: recordKnownSchema, command: recordKnown })
export const arrangeKeepingAction = action({ name: 'organisations.arrangeKeeping', scope: 'organisation', permission: 'organisations.arrange', schema: arrangeKeepingSchema, command: arrangeKeeping })
