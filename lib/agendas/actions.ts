'use server'
import { action } from '@/lib/action'
import { bringBackSuggestion, keepSuggestion, sendCall, setAsideSuggestion } from './commands'
import { bringBackSuggestionSchema, keepSuggestionSchema, sendCallSchema, setAsideSuggestionSchema } from './schema'

export const keepSuggestionAction = action({ name: 'agendas.keep', scope: 'network', permission: 'meetings.schedule', schema: keepSuggestionSchema, command: keepSuggestion })
export const setAsideSuggestionAction = action({ name: 'agendas.setAside', scope: 'network', permission: 'meetings.schedule', schema: setAsideSuggestionSchema, command: setAsideSuggestion })
export const bringBackSuggestionAction = action({ name: 'agendas.bringBack', scope: 'network', permission: 'meetings.schedule', schema: bringBackSuggestionSchema, command: bringBackSuggestion })
export const sendCallAction = action({ name: 'meetings.call', scope: 'network', permission: 'meetings.schedule', schema: sendCallSchema, command: sendCall })
