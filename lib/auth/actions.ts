'use server'
import { action } from '@/lib/action'
import { problem } from '@/lib/problem'
import { withAsker } from './asker'
import { askForSignIn, type Entry, enterCode, followSignInLink, signInAsPersona, signOut } from './commands'
import { dropSession, keepBrowser, keepSession } from './cookie'
import { acceptAdministration, acceptInvitation } from './invitations'
import { landingFor } from './landing'
import { askSchema, codeSchema, personaSchema, plainSchema, tokenSchema } from './schema'

export const askForSignInAction = action({
  name: 'auth.ask', scope: 'public', schema: askSchema,
  command: withAsker(askForSignIn), isRepeatable: true,
  after: rememberBrowser,
  goTo: (_result, _form, lng) => `/${lng}/sign-in/code`,
})

export const enterCodeAction = action({
  name: 'auth.code', scope: 'public', schema: codeSchema,
  command: withAsker(enterCode), isRepeatable: true,
  after: (entry) => begin(entry, 'code'), goTo: land,
})

export const followSignInLinkAction = action({
  name: 'auth.link', scope: 'public', schema: tokenSchema,
  command: withAsker(followSignInLink),
  after: (entry) => begin(entry), goTo: land,
})

export const signInAsPersonaAction = action({
  name: 'auth.persona', scope: 'public', schema: personaSchema,
  command: withAsker(signInAsPersona),
  after: (entry) => begin(entry), goTo: land,
})

export const acceptInvitationAction = action({
  name: 'auth.invitation', scope: 'link', purposes: ['invitation'], schema: tokenSchema,
  command: withAsker(acceptInvitation),
  after: (entry) => begin(entry), goTo: land,
})

export const acceptAdministrationAction = action({
  name: 'auth.administration', scope: 'public', schema: tokenSchema,
  command: withAsker(acceptAdministration),
  after: (entry) => begin(entry), goTo: land,
})

export const signOutAction = action({
  name: 'auth.signOut', scope: 'public', schema: plainSchema,
  command: withAsker(signOut),
  after: dropSession,
  goTo: (_result, _form, lng) => `/${lng}`,
})

/** Gives the browser its session once the transaction stands, or says why there is none. */
async function begin(entry: Entry, field?: string): Promise<void> {
  if ('refused' in entry) throw problem(`auth:problem.${entry.refused}`, { status: entry.refused === 'tooOften' ? 429 : 422, ...(field ? { field } : {}) })
  await keepSession(entry.session.token, entry.session.expiresAt)
}

async function land(entry: Entry, _form: FormData, lng: string): Promise<string> {
  return `/${lng}${'userId' in entry ? await landingFor(entry.userId) : ''}`
}

async function rememberBrowser({ browser }: { ids: string[]; browser: string | null }): Promise<void> {
  if (!browser) throw problem('common:problem.rateLimited', { status: 429 })
  await keepBrowser(browser)
}
