'use server'
import { action, type CommandResult } from '@/lib/action'
import { defineIndicator, recordObservation, undoObservation } from './commands'
import { defineIndicatorSchema, observeSchema, undoObservationSchema } from './schema'

const toIndicator = (result: CommandResult, form: FormData, lng: string) => `/${lng}/networks/${String(form.get('network'))}/work/indicators/${String(result.ids?.[0])}`

export const defineIndicatorAction = action({
  name: 'indicators.define', scope: 'network', permission: 'indicators.define', schema: defineIndicatorSchema, command: defineIndicator, goTo: toIndicator,
})
export const recordObservationAction = action({ name: 'indicators.observe', scope: 'network', permission: 'indicators.observe', schema: observeSchema, command: recordObservation })
export const undoObservationAction = action({ name: 'indicators.undoObservation', scope: 'network', permission: 'indicators.observe', schema: undoObservationSchema, command: undoObservation })
