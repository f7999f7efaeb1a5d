import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { transaction } from '@/lib/db/transaction'
import { knownProblem } from '@/lib/problem'
import { answerOverload } from '../../scripts/overload-answers'
import { testDatabase } from '../support/database'

process.env.DATABASE_POOL = '2'
const database = await testDatabase()
const away = { code: 'common:problem.databaseAway', details: { status: 503 } }
const sleep = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000))
const ask = () => transaction({ role: 'samverk_public' }, (db) => db.$queryRaw`select 1`)

/** A server that answers as Next does when a page breaks, behind what completes its answers. */
const server = createServer((_request, response) => answerOverload(response, () => {
  page().then(() => response.end('a page'), () => { response.statusCode = 500; response.end('broken') })
}))
let page: () => Promise<unknown> = ask
server.listen(0)
afterAll(() => server.close())
const fetchPage = () => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/sv`)

test('when every connection is taken, whoever comes next is told within seconds that the database cannot keep up', async () => {
  const held = [1, 2].map(() => transaction({ role: 'samverk_public' }, async (db) => {
    await db.$queryRaw`select 1`
    await sleep(6.5)
  }))
  await sleep(0.2)
  page = ask
  const [answer, refused] = await Promise.all([fetchPage(), ask().then(() => null, (error: unknown) => error)])
  expect(refused).toMatchObject(away)
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('30')
  await Promise.all(held)
  expect((await fetchPage()).status).toBe(200)
}, 20_000)

test('a transaction over its limit fails as overload, never as a missing scope, and writes nothing', async () => {
  const late = transaction({ organisation: '0193a0c4-7d1e-7c3a-9f52-3b1c8a5e4d10', user: '0193a0c4-7d1e-7c3a-9f52-3b1c8a5e4d10' }, async (db) => {
    await db.$executeRaw`insert into form_receipts (request_id, action) values ('0193a0c4-7d1e-7c3a-9f52-3b1c8a5e4d10', 'late')`
    await sleep(8.4)
    return await db.organisationSetting.findMany()
  })
  await expect(late).rejects.toMatchObject(away)
  expect((await database.owner.query(`select 1 from form_receipts where action = 'late'`)).rowCount).toBe(0)
}, 20_000)

test('a statement over its limit, and a server that ends the connection, are overload too', async () => {
  await expect(transaction({ role: 'samverk_public' }, (db) => db.$queryRaw`select pg_sleep(6)`)).rejects.toMatchObject(away)
  const app = new pg.Client({ connectionString: database.url })
  await app.connect()
  const killed = transaction({ role: 'samverk_public' }, async (db) => {
    const [self] = await db.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`
    await app.query('select pg_terminate_backend($1)', [self?.pid])
    await sleep(0.2)
    return await db.$queryRaw`select 1`
  })
  await expect(killed).rejects.toMatchObject(away)
  await app.end()
}, 20_000)

test('a database that is gone is told with 503, and a fault of our own stays one', async () => {
  process.env.DATABASE_JOB_URL = 'postgresql://samverk_job:none@127.0.0.1:1/none'
  page = () => transaction({ role: 'samverk_public' }, (db) => db.$queryRaw`select 1`, 'job')
  expect((await fetchPage()).status).toBe(503)
  page = () => Promise.reject(new Error('a fault'))
  const own = await fetchPage()
  expect([own.status, own.headers.get('retry-after')]).toEqual([500, null])
})

test('a forgotten scope is still an error of its own, and no overload', async () => {
  const refused: unknown = await transaction({}, (db) => db.$queryRaw`select app.network_id()::text`).then(() => null, (error: unknown) => error)
  expect(String(refused)).toMatch(/no network scope/)
  expect(knownProblem(refused)).toBeNull()
})
