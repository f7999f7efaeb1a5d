'use server'
import { action, type CommandResult } from '@/lib/action'
import { amendDecision, appointNominated, draftDecision } from './appointing-commands'
import { prepareTerm } from './commands'
import { askNomination, nominate, remindNominator, remindWaiting } from './nomination-commands'
import * as schema from './schema'

const prepare = { scope: 'network', permission: 'terms.prepare' } as const
const toTerm = (result: CommandResult, form: FormData, lng: string) => `/${lng}/networks/${String(form.get('network'))}/work/terms/${result.ids?.[0] ?? ''}`

export const prepareTermAction = action({ name: 'terms.prepareTerm', ...prepare, schema: schema.prepareTermSchema, command: prepareTerm, goTo: toTerm })
export const askNominationAction = action({ name: 'terms.askNomination', ...prepare, schema: schema.askNominationSchema, command: askNomination })
export const remindNominatorAction = action({ name: 'terms.remindNominator', ...prepare, schema: schema.remindNominatorSchema, command: remindNominator })
export const remindWaitingAction = action({ name: 'terms.remindWaiting', ...prepare, schema: schema.remindWaitingSchema, command: remindWaiting })
export const draftDecisionAction = action({ name: 'terms.draftDecision', ...prepare, schema: schema.draftDecisionSchema, command: draftDecision })
export const amendDecisionAction = action({ name: 'terms.amendDecision', ...prepare, schema: schema.amendDecisionSchema, command: amendDecision })
export const appointNominatedAction = action({ name: 'terms.appointNominated', ...prepare, schema: schema.appointNominatedSchema, command: appointNominated })
export const nominateAction = action({ name: 'terms.nominate', scope: 'link', purposes: ['nomination'], schema: schema.nominateSchema, command: nominate })
