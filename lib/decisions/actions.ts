'use server'
import { noFieldsSchema } from '@/lib/accounts/schema'
import { action, type CommandResult } from '@/lib/action'
import { answerDecision, confirmReceipt, forwardDecision, recordAnswer, remindBody } from './commands'
import { closeProcedure, openProcedure, vote, voteByLink } from './procedure-commands'
import { answerDecisionSchema, decisionSchema, forwardDecisionSchema, openProcedureSchema, procedureSchema, recordAnswerSchema, voteByLinkSchema, voteSchema } from './schema'

const toProcedure = (result: CommandResult, form: FormData, lng: string) => `/${lng}/networks/${String(form.get('network'))}/work/decisions/procedures/${String(result.ids?.[0])}`

export const forwardDecisionAction = action({ name: 'decisions.forward', scope: 'network', permission: 'decisions.forward', schema: forwardDecisionSchema, command: forwardDecision })
export const remindBodyAction = action({ name: 'decisions.remind', scope: 'network', permission: 'decisions.forward', schema: decisionSchema, command: remindBody })
export const recordAnswerAction = action({ name: 'decisions.answer', scope: 'network', permission: 'decisions.answer', schema: recordAnswerSchema, command: recordAnswer })
export const confirmReceiptAction = action({ name: 'decisions.receipt', scope: 'link', purposes: ['decision'], schema: noFieldsSchema, command: confirmReceipt })
export const answerDecisionAction = action({ name: 'decisions.answer', scope: 'link', purposes: ['decision'], schema: answerDecisionSchema, command: answerDecision, goTo: (result, form, lng) => `/${lng}/link/${encodeURIComponent(String(form.get('token')))}?answered=${String(result.facts?.answer)}` })
export const openProcedureAction = action({ name: 'decisions.openProcedure', scope: 'network', permission: 'decisions.forward', schema: openProcedureSchema, command: openProcedure, goTo: toProcedure })
export const voteAction = action({ name: 'decisions.vote', scope: 'network', permission: 'decisions.vote', schema: voteSchema, command: vote })
export const voteByLinkAction = action({ name: 'decisions.vote', scope: 'link', purposes: ['procedure'], schema: voteByLinkSchema, command: voteByLink })
export const closeProcedureAction = action({ name: 'decisions.closeProcedure', scope: 'network', permission: 'decisions.forward', schema: procedureSchema, command: closeProcedure })
