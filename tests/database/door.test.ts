import { readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { grant, type AdminScope, type Scope } from '@/lib/access/scopes'
import type { FormAction } from '@/lib/action'
import { newId } from '@/lib/db/ids'
import { problem } from '@/lib/problem'
import { FORMS } from '../support/bad-input-forms'
import { testDatabase } from '../support/database'
import { formOf } from '../support/filled-forms'
import { foundNetwork } from '../support/networks'
import { scopes } from '../support/scopes'
import { sources } from '../support/source-tree'

/** The door itself, with every action of the product: Next is replaced by a request from our own page, the proof by the one named here. */
const asked = vi.hoisted(() => ({ origin: 'http://localhost:3000' as string | null, proof: null as (() => Promise<unknown>) | null }))
vi.mock('next/headers', () => ({ headers: async () => new Headers(asked.origin ? { origin: asked.origin, host: 'localhost:3000' } : { host: 'localhost:3000' }), cookies: async () => ({ get: () => undefined, set: () => undefined, delete: () => undefined }) }))
vi.mock('next/cache', () => ({ refresh: () => undefined, revalidatePath: () => undefined }))
vi.mock('next/navigation', () => ({ notFound: () => { throw new Error('404') }, redirect: (path: string) => { throw new Error(`to ${path}`) } }))
vi.mock('@/lib/access/door', () => ({ scopeFor: () => asked.proof?.() ?? null }))

const database = await testDatabase()
const network = await foundNetwork(database.owner, 'fi-638-porvoo')
const organisation = newId()
await database.owner.query(`insert into organisations (id, slug, kind, names) values ($1, 'own', 'municipality', '{}')`, [organisation])
const programme = newId()
await database.owner.query(`insert into programmes (id, slug, code, names, state) values ($1, 'own', 'own', '{}', 'running')`, [programme])

const PROOFS: Record<string, Scope> = {
  network: scopes.network({ networkId: network.id, userId: network.chairUser, memberId: network.chair }),
  organisation: scopes.organisation(organisation, network.chairUser),
  programme: scopes.programme(programme, network.chairUser),
  person: scopes.person(network.chairUser),
  public: scopes.public(),
  admin: grant<AdminScope>({ kind: 'admin', userId: network.chairUser } as AdminScope),
  link: scopes.link({ networkId: network.id, objectId: newId(), purpose: 'consent', tokenHash: 'none', email: null, language: null }),
}

type Declared = { name: string; file: string; scope: string; schema: string; /** Sent again after a refusal, so its form is never spent */ isRepeatable: boolean }

/** Every action as its file declares it: of which scope, by which schema. */
function declared(): Declared[] {
  const files = sources().map((source) => source.path).filter((path) => /^lib\/[\w-]+\/([\w-]+-)?actions\.ts$/.test(path))
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    const sets = new Map([...text.matchAll(/const (\w+) = \{ scope: '(\w+)'/g)].map((found) => [found[1] ?? '', found[2] ?? '']))
    return [...text.matchAll(/export const (\w+) = action\(\{([\s\S]*?)\n?\}\)\n/g)].map(([, name = '', body = '']) => ({
      file, name, scope: /scope: '(\w+)'/.exec(body)?.[1] ?? sets.get(/\.\.\.(\w+)/.exec(body)?.[1] ?? '') ?? '', schema: /schema: (?:\w+\.)?(\w+)/.exec(body)?.[1] ?? '', isRepeatable: body.includes('isRepeatable: true'),
    }))
  })
}

async function send(action: Declared, form: FormData) {
  const loaded = (await import(/* @vite-ignore */ `${process.cwd()}/${action.file}`)) as Record<string, FormAction>
  return (await loaded[action.name]?.(null, form)) as Awaited<ReturnType<FormAction>> & { ok: false }
}

const ACTIONS = declared()
beforeEach(() => { asked.origin = 'http://localhost:3000' })
afterEach(() => { asked.proof = null })

test('the walk finds every action with its scope and its form', () => {
  expect(ACTIONS.length).toBeGreaterThan(60)
  expect(ACTIONS.filter((action) => !PROOFS[action.scope] || !FORMS[action.schema])).toEqual([])
})

describe.each(ACTIONS)('$name', (action) => {
  const proved = () => { asked.proof = async () => PROOFS[action.scope] }

  test('is refused without an Origin, and from another page, before anybody is looked up', async () => {
    asked.proof = async () => { throw new Error('looked up') }
    for (const origin of [null, 'null', 'https://evil.example']) {
      asked.origin = origin
      expect(await send(action, formOf(action.schema))).toMatchObject({ ok: false, status: 403, code: 'common:problem.originMissing' })
    }
  })

  test('is not there for a stranger', async () => {
    asked.proof = async () => null
    await expect(send(action, formOf(action.schema))).rejects.toThrow('404')
  })

  test.skipIf(action.isRepeatable)('is refused when the same form comes again, with what was typed', async () => {
    proved()
    const receipt = randomUUID()
    await database.owner.query(`insert into form_receipts (request_id, action) values ($1, 'before')`, [receipt])
    const form = formOf(action.schema, { receipt })
    const outcome = await send(action, form)
    expect(outcome).toMatchObject({ ok: false, status: 409, code: 'common:problem.replayed', values: { receipt } })
    // A chosen file cannot be given back: browsers forbid it.
    expect(Object.keys(outcome.values).sort()).toEqual([...new Set([...form].filter(([, value]) => typeof value === 'string').map(([name]) => name))].sort())
  })

  test('says that the database is away, in words and with what was typed', async () => {
    asked.proof = async () => { throw problem('common:problem.databaseAway', { status: 503 }) }
    const form = formOf(action.schema)
    expect(await send(action, form)).toMatchObject({ ok: false, status: 503, code: 'common:problem.databaseAway', message: expect.stringMatching(/databas/) as string, values: { lng: form.get('lng') } })
  })
})

test('a form that makes something makes it once: the second sending is refused and nothing is made', async () => {
  asked.proof = async () => PROOFS.network
  const mandate = ACTIONS.find((one) => one.name === 'recordMandateAction') as Declared
  const receipt = randomUUID()
  const count = async () => Number((await database.owner.query('select count(*) from mandates where network_id = $1', [network.id])).rows[0].count)
  const form = () => formOf(mandate.schema, { receipt, ruleSet: '' })
  expect(await send(mandate, form())).toMatchObject({ ok: true })
  expect(await count()).toBe(1)
  expect(await send(mandate, form())).toMatchObject({ ok: false, code: 'common:problem.replayed' })
  expect(await count()).toBe(1)
})

test('a form that was refused may be sent again with its receipt once it is mended', async () => {
  asked.proof = async () => PROOFS.network
  const mandate = ACTIONS.find((one) => one.name === 'recordMandateAction') as Declared
  const receipt = randomUUID()
  expect(await send(mandate, formOf(mandate.schema, { receipt, ruleSet: 'no-such@1' }))).toMatchObject({ ok: false, code: 'common:problem.unknownCode', fields: { ruleSet: expect.any(String) as string } })
  expect(await send(mandate, formOf(mandate.schema, { receipt, ruleSet: '' }))).toMatchObject({ ok: true })
})
