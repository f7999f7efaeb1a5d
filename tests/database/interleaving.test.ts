import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type Db, transaction } from '@/lib/db/transaction'
import { testDatabase } from '../support/database'

process.env.DATABASE_POOL = '2'
const database = await testDatabase()

const networks = Array.from({ length: 4 }, () => randomUUID())
const canaryOf = (network: number) => `canary of network ${network}`

beforeAll(async () => {
  for (const [index, id] of networks.entries()) {
    await database.owner.query(`insert into networks (id, slug, names, jurisdiction_code, time_zone) values ($1, $2, '{}', 'FI', 'Europe/Helsinki')`, [id, `network-${index}`])
    await writeCanary(index)
  }
})

/** What may happen in one transaction on a shared connection. */
const step = fc.record({ network: fc.nat(networks.length - 1), ending: fc.constantFrom('commits', 'aborts', 'breaks off', 'is killed') })
type Step = { network: number; ending: 'commits' | 'aborts' | 'breaks off' | 'is killed' }

test('whatever is interleaved, aborted or killed on two connections, no network reads another', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
      const seen = await Promise.all(steps.map(readAs))
      for (const [index, texts] of seen.entries()) {
        const own = canaryOf(steps[index]?.network ?? -1)
        expect(texts.filter((text) => text !== own)).toEqual([])
      }
    }),
    { numRuns: 25, seed: 20261125 },
  )
})

test('after all of it each network still reads its own', async () => {
  for (const index of networks.keys()) expect(await readAs({ network: index, ending: 'commits' })).toEqual([canaryOf(index)])
})

async function readAs({ network, ending }: Step): Promise<string[]> {
  let texts: string[] = []
  await transaction({ network: networks[network] ?? '' }, async (db) => {
    texts = (await db.mandate.findMany({ select: { giver: true } })).map((row) => row.giver)
    await end(db, ending)
  }).catch((error: unknown) => {
    if (ending === 'commits' && !isLostConnection(error)) throw error
  })
  return texts
}

async function end(db: Db, ending: Step['ending']): Promise<void> {
  if (ending === 'aborts') throw new Error('aborted by the test')
  if (ending === 'breaks off') await db.$queryRaw`select 1 / 0`
  if (ending === 'is killed') await db.$queryRaw`select pg_terminate_backend(pg_backend_pid())`
}

/** A neighbour on the same connection may have been killed; what matters is that nothing foreign is read. */
function isLostConnection(error: unknown): boolean {
  return /terminat|closed|P1017|P2010|P2028|P2034|P1001|57P01|Connection/i.test(String(error))
}

async function writeCanary(index: number): Promise<void> {
  await database.owner.query(`insert into mandates (network_id, id, giver, decided_on, scope, valid_from) values ($1, $2, $3, '2026-01-01', '{}', '2026-01-01')`, [networks[index], randomUUID(), canaryOf(index)])
}
