import 'server-only'
import type { PublicScope } from '@/lib/access/scopes'
import { asRole, type Db } from '@/lib/db/transaction'
import { appUrl } from '@/lib/env'
import { normaliseLanguage } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { keepMail } from '@/lib/mail/outbox'
import { problem } from '@/lib/problem'
import type { Asker } from './asker'
import { isWithin } from './limits'
import { isDemonstration, PERSONAS, personaEmail } from './personas'
import { openRequest, type Proof, type Refused, spendCode, spendRequestLink } from './requests'
import type { AskInput, CodeInput, PersonaInput, PlainInput, TokenInput } from './schema'
import { beginSession, endTokenSession, type NewSession } from './sessions'
import { userFor } from './users'

/** A way in that was tried: a session, or why not. A refusal is an answer and no error, so that the try is counted. */
export type Entry = { ids: string[]; session: NewSession; userId: string } | { ids: string[]; refused: Refused | 'tooOften' }

const PER_ADDRESS = { times: 5, minutes: 15 }
const PER_IP = { times: 30, minutes: 15 }
const CODES_PER_IP = { times: 60, minutes: 15 }

/**
 * Sends a letter with a link and a code, to any address alike: whether it has an account shows nowhere. Who proves an
 * address without one gets an account that opens nothing until a network, a claim or an administrator gives it a role.
 */
export async function askForSignIn(_scope: PublicScope, db: Db, input: AskInput & Asker): Promise<{ ids: string[]; browser: string | null }> {
  const isAllowed = [await isWithin(db, 'sign-in-address', input.email, PER_ADDRESS), await isWithin(db, 'sign-in-ip', input.ip, PER_IP)].every(Boolean)
  if (!isAllowed) return { ids: [], browser: null }
  const { browser, link, code } = await openRequest(db, input.email)
  const lng = normaliseLanguage(input.lng) ?? 'sv'
  const t = texts(lng)
  const text = t('auth:mail.signInText', { code: `${code.slice(0, 3)} ${code.slice(3)}`, link: `${appUrl()}/${lng}/link/${link}` })
  await keepMail(db, { to: input.email, subject: t('auth:mail.signInSubject'), text, language: lng })
  return { ids: [], browser }
}

/** Lets in who types the code in the browser that asked for it. */
export async function enterCode(_scope: PublicScope, db: Db, input: CodeInput & Asker): Promise<Entry> {
  if (!(await isWithin(db, 'code-ip', input.ip, CODES_PER_IP))) return { ids: [], refused: 'tooOften' }
  return letIn(db, await spendCode(db, input.browser, input.code), 'code', input)
}

/** Lets in who opens the letter's link and presses the button; opening alone spends nothing, since mail filters open links too. */
export async function followSignInLink(_scope: PublicScope, db: Db, input: TokenInput & Asker): Promise<Entry> {
  return letIn(db, await spendRequestLink(db, input.token), 'link', input)
}

/** Lets a reader of the demonstration in as one of its persons. In any other database there is nobody to be. */
export async function signInAsPersona(_scope: PublicScope, db: Db, input: PersonaInput & Asker): Promise<Entry> {
  const persona = PERSONAS.find((name) => name === input.persona)
  if (!persona || !(await isDemonstration(db))) throw problem('common:problem.notFound', { status: 404 })
  const user = await asRole(db, 'samverk_auth', () => db.user.findUnique({ where: { email: personaEmail(persona), state: 'active' }, select: { id: true } }))
  if (!user) throw problem('auth:problem.locked', { status: 403 })
  return { ids: [user.id], userId: user.id, session: await beginSession(db, user.id, 'persona', input.device) }
}

/** Ends the session of this browser. */
export async function signOut(_scope: PublicScope, db: Db, input: PlainInput & Asker): Promise<{ ids: string[] }> {
  if (input.session) await endTokenSession(db, input.session)
  return { ids: [] }
}

async function letIn(db: Db, proof: Proof, way: 'code' | 'link', { lng, device }: { lng: string; device: string | null }): Promise<Entry> {
  if ('refused' in proof) return { ids: [], refused: proof.refused }
  const { userId } = await userFor(db, { email: proof.email, name: proof.email, language: lng })
  return { ids: [userId], userId, session: await beginSession(db, userId, way, device) }
}
