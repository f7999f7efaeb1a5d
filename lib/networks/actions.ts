'use server'
import { action, type CommandResult } from '@/lib/action'
import { answerFeedback, describeNetwork, endMandate, recordMandate, sendFeedback } from './commands'
import { answerConsent, askConsent, changeLead, leaveNetwork } from './municipality-commands'
import { answerConsentSchema, answerFeedbackSchema, askConsentSchema, changeLeadSchema, describeNetworkSchema, endMandateSchema, leaveNetworkSchema, recordMandateSchema, sendFeedbackSchema, startNetworkSchema } from './schema'
import { startNetwork } from './start-commands'

export const startNetworkAction = action({
  name: 'startNetwork', scope: 'person', schema: startNetworkSchema, command: startNetwork,
  goTo: (result: CommandResult, _form: FormData, lng: string) => `/${lng}/networks/${String(result.facts?.slug)}/work`,
})
export const describeNetworkAction = action({ name: 'describeNetwork', scope: 'network', permission: 'networks.describe', schema: describeNetworkSchema, command: describeNetwork })
export const recordMandateAction = action({ name: 'recordMandate', scope: 'network', permission: 'mandates.record', schema: recordMandateSchema, command: recordMandate })
export const endMandateAction = action({ name: 'endMandate', scope: 'network', permission: 'mandates.record', schema: endMandateSchema, command: endMandate })
export const askConsentAction = action({ name: 'askConsent', scope: 'network', permission: 'networks.arrange', schema: askConsentSchema, command: askConsent })
export const leaveNetworkAction = action({ name: 'leaveNetwork', scope: 'network', permission: 'networks.arrange', schema: leaveNetworkSchema, command: leaveNetwork })
export const changeLeadAction = action({ name: 'changeLead', scope: 'network', permission: 'networks.arrange', schema: changeLeadSchema, command: changeLead })
export const answerConsentAction = action({
  name: 'answerConsent', scope: 'link', purposes: ['consent'], schema: answerConsentSchema, command: answerConsent,
  goTo: (result: CommandResult, form: FormData, lng: string) => `/${lng}/link/${encodeURIComponent(String(form.get('token')))}?answered=${String(result.facts?.answer)}`,
})
export const sendFeedbackAction = action({ name: 'sendFeedback', scope: 'public', schema: sendFeedbackSchema, command: sendFeedback })
export const answerFeedbackAction = action({ name: 'answerFeedback', scope: 'network', permission: 'feedback.read', schema: answerFeedbackSchema, command: answerFeedback })
