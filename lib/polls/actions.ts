'use server'
import { action, type CommandResult } from '@/lib/action'
import { answerPoll, answerPollByLink } from './answer-commands'
import { askForTime, closePoll } from './commands'
import { answerPollByLinkSchema, answerPollSchema, askForTimeSchema, closePollSchema } from './schema'

const work = (form: FormData, lng: string) => `/${lng}/networks/${String(form.get('network'))}/work`
const toPoll = (result: CommandResult, form: FormData, lng: string) => `${work(form, lng)}/polls/${String(result.ids?.[0])}`
const toMeeting = (result: CommandResult, form: FormData, lng: string) => (result.facts?.meeting ? `${work(form, lng)}/meetings/${String(result.facts.meeting)}` : toPoll(result, form, lng))

export const askForTimeAction = action({ name: 'polls.ask', scope: 'network', permission: 'polls.ask', schema: askForTimeSchema, command: askForTime, goTo: toPoll })
export const closePollAction = action({ name: 'polls.close', scope: 'network', permission: 'polls.ask', schema: closePollSchema, command: closePoll, goTo: toMeeting })
export const answerPollAction = action({ name: 'polls.answer', scope: 'network', permission: 'polls.answer', schema: answerPollSchema, command: answerPoll })
export const answerPollByLinkAction = action({ name: 'polls.answer', scope: 'link', purposes: ['poll'], schema: answerPollByLinkSchema, command: answerPollByLink })
