'use server'
import type { NetworkScope } from '@/lib/access/scopes'
import { action } from '@/lib/action'
import { LANGUAGES } from '@/lib/i18n/languages'
import { publicPages } from '@/lib/publications/rules'
import { chooseKind, commentMinutes, settleComment, wordDecision, writeItem } from './commands'
import { addAppendix, approveMinutes, askForComments, checkMinutes } from './course-commands'
import { exportMinutes, publishMinutes, withdrawMinutes } from './publish-commands'
import {
  addAppendixSchema, approveMinutesSchema, askForCommentsSchema, checkMinutesSchema, chooseKindSchema, commentMinutesSchema, exportMinutesSchema, publishMinutesSchema, settleCommentSchema,
  withdrawMinutesSchema, wordDecisionSchema, writeItemSchema,
} from './schema'

/** The network's public pages, and the lasting address of these minutes. */
const pages = (scope: NetworkScope, form: FormData) => [...publicPages(scope.slug), ...LANGUAGES.map((lng) => `/${lng}/networks/${scope.slug}/minutes/${String(form.get('meeting'))}`)]

export const writeItemAction = action({ name: 'minutes.writeItem', scope: 'network', permission: 'minutes.write', schema: writeItemSchema, command: writeItem })
export const wordDecisionAction = action({ name: 'minutes.wordDecision', scope: 'network', permission: 'minutes.write', schema: wordDecisionSchema, command: wordDecision })
export const chooseKindAction = action({ name: 'minutes.chooseKind', scope: 'network', permission: 'minutes.write', schema: chooseKindSchema, command: chooseKind })
export const askForCommentsAction = action({ name: 'minutes.ask', scope: 'network', permission: 'minutes.write', schema: askForCommentsSchema, command: askForComments })
export const commentMinutesAction = action({ name: 'minutes.comment', scope: 'network', permission: 'minutes.comment', schema: commentMinutesSchema, command: commentMinutes })
export const settleCommentAction = action({ name: 'minutes.settle', scope: 'network', permission: 'minutes.write', schema: settleCommentSchema, command: settleComment })
export const checkMinutesAction = action({ name: 'minutes.check', scope: 'network', permission: 'minutes.comment', schema: checkMinutesSchema, command: checkMinutes })
export const approveMinutesAction = action({ name: 'minutes.approve', scope: 'network', permission: 'minutes.approve', schema: approveMinutesSchema, command: approveMinutes, publishes: pages })
export const addAppendixAction = action({ name: 'minutes.append', scope: 'network', permission: 'minutes.write', schema: addAppendixSchema, command: addAppendix, publishes: pages })
export const publishMinutesAction = action({ name: 'minutes.publish', scope: 'network', permission: 'minutes.publish', schema: publishMinutesSchema, command: publishMinutes, publishes: pages })
export const withdrawMinutesAction = action({ name: 'minutes.withdraw', scope: 'network', permission: 'minutes.publish', schema: withdrawMinutesSchema, command: withdrawMinutes, publishes: pages })
export const exportMinutesAction = action({ name: 'minutes.export', scope: 'network', permission: 'minutes.publish', schema: exportMinutesSchema, command: exportMinutes, lasts: 20_000 })
