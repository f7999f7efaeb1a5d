import 'server-only'
import { refresh, revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import { type PermittedAs, scopeFor, type ScopeKind, type ScopeOf } from '@/lib/access/door'
import { settingsOf } from '@/lib/access/scopes'
import { type Db, transaction } from '@/lib/db/transaction'
import { normaliseLanguage } from '@/lib/i18n/languages'
import { texts } from '@/lib/i18n/texts'
import { writeAudit } from './audit'
import { appUrl } from './env'
import { valuesOf } from './form-values'
import { log } from './log'
import { invalid, type Outcome, refusal } from './outcome'
import { knownProblem, problem } from './problem'
import { renewProfile } from './publications/commands'
import { publicPages } from './publications/rules'

/** What a command may answer: plain facts for the form, the ids it touched, and the id of the revision that undoes it. */
export type CommandResult = { ids?: string[]; undo?: string; facts?: Record<string, string | number | boolean | null> }

/** One action, declared: who, with which permission, in which shape, by which command. */
export type ActionSpec<N extends ScopeKind, S extends z.ZodType, R extends CommandResult = CommandResult> = PermittedAs<N> & {
  scope: N
  name: string
  schema: S
  /** What it answers beyond `CommandResult` stays on the server, for `after` and `goTo`. */
  command: (scope: ScopeOf<N>, db: Db, input: z.output<S>) => Promise<R>
  /** Milliseconds that the command may take, where the usual eight seconds are too few. */
  lasts?: number
  /** Sent again with other words when it was refused, such as a code after a wrong one: the form is not spent by the first try. */
  isRepeatable?: true
  /** Done when the transaction stands, such as setting a cookie. A problem thrown here is a refusal that undoes nothing. */
  after?: (result: R, scope: ScopeOf<N>) => Promise<void>
  /** Where a success leads; without it the page is shown anew. */
  goTo?: (result: R, form: FormData, lng: string) => string | Promise<string>
  /** Public addresses to make anew, below `/[lng]`. */
  publishes?: (scope: ScopeOf<N>, form: FormData) => string[]
}

export type FormAction = (previous: Outcome | null, form: FormData) => Promise<Outcome>

/**
 * The door: the one way in which anything is changed. Asks for the Origin, proves the scope, asks the permission table,
 * parses, runs the command in one transaction with its audit line, lets the network's published page follow in it, and
 * answers with facts or a problem in the reader's words.
 */
export function action<N extends ScopeKind, S extends z.ZodType, R extends CommandResult>(spec: ActionSpec<N, S, R>): FormAction {
  return async (_previous, form) => {
    const lng = normaliseLanguage(String(form.get('lng') ?? '')) ?? 'sv'
    const { outcome, result, scope, isRenewed } = await perform(spec, form, lng, await isOwnOrigin())
    if (outcome.ok && scope) {
      for (const path of [...(spec.publishes?.(scope, form) ?? []), ...(isRenewed && scope.kind === 'network' ? publicPages(scope.slug) : [])]) revalidatePath(path)
      if (spec.goTo && result) redirect(await spec.goTo(result, form, lng))
      refresh()
    }
    return outcome
  }
}

/** `isRenewed`: the network's published page was written anew. */
type Performed<N extends ScopeKind, R> = { outcome: Outcome; result?: R; scope?: ScopeOf<N>; isRenewed?: boolean }

async function perform<N extends ScopeKind, S extends z.ZodType, R extends CommandResult>(spec: ActionSpec<N, S, R>, form: FormData, lng: Parameters<typeof texts>[0], ownOrigin: boolean): Promise<Performed<N, R>> {
  if (!ownOrigin) return { outcome: refusal(texts(lng), problem('common:problem.originMissing', { status: 403 }), form) }
  let proved: ScopeOf<N> | null
  try {
    proved = await scopeFor<N>(spec, form)
  } catch (error) {
    return { outcome: failure(spec.name, texts(lng), error, form) }
  }
  const scope = proved ?? notFound()
  const t = texts(lng, 'jurisdiction' in scope ? scope.jurisdiction : null)
  const parsed = spec.schema.safeParse(valuesOf(form))
  if (!parsed.success) return { outcome: invalid(t, parsed.error, form) }
  try {
    const { result, isRenewed } = await transaction(settingsOf(scope), (db) => carryOut(spec, scope, db, form, parsed.data), 'app', spec.lasts)
    await spec.after?.(result, scope)
    return { outcome: { ok: true, at: new Date().toISOString(), result: result.facts ?? {}, ...(result.undo ? { undo: result.undo } : {}) }, result, scope, isRenewed }
  } catch (error) {
    return { outcome: failure(spec.name, t, error, form) }
  }
}

/** What went wrong, in the reader's words; anything unforeseen is logged. */
function failure(name: string, t: ReturnType<typeof texts>, error: unknown, form: FormData): Outcome {
  const found = knownProblem(error)
  if (!found) log.error({ err: error, action: name }, 'action failed')
  return refusal(t, found ?? problem('common:problem.unknown', { status: 500 }), form)
}

async function carryOut<N extends ScopeKind, S extends z.ZodType, R extends CommandResult>(spec: ActionSpec<N, S, R>, scope: ScopeOf<N>, db: Db, form: FormData, input: z.output<S>): Promise<{ result: R; isRenewed: boolean }> {
  const receipt = String(form.get('receipt') ?? '')
  if (!spec.isRepeatable && /^[0-9a-f-]{36}$/.test(receipt)) {
    const first = await db.$executeRaw`insert into form_receipts (request_id, action) values (${receipt}::uuid, ${spec.name}) on conflict do nothing`
    if (first !== 1) throw problem('common:problem.replayed', { status: 409 })
  }
  const result = await spec.command(scope, db, input)
  const isRenewed = scope.kind === 'network' || scope.kind === 'link' ? await renewProfile(db, scope.networkId) : false
  await writeAudit(db, scope, { action: spec.name, objectIds: result.ids ?? [], fields: Object.keys(input as object).filter((name) => name !== 'lng') })
  return { result, isRenewed }
}

/** Server actions run even when a browser sends no Origin, so the door asks for it itself (security.md 2.1). */
async function isOwnOrigin(): Promise<boolean> {
  const asked = await headers()
  const origin = asked.get('origin')
  if (!origin || origin === 'null') return false
  const host = new URL(origin).host
  return host === new URL(appUrl()).host || (!process.env.APP_URL && host === asked.get('host'))
}
