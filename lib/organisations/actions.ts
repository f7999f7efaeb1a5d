'use server'
import { action } from '@/lib/action'
import { recordKnown } from './commands'
import { recordKnownSchema } from './schema'

export const recordKnownAction = action({ name: 'recordKnown', scope: 'organisation', permission: 'known.record', schema: recordKnownSchema, command: recordKnown })
