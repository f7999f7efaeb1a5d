import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { getConstructionPlans } from 'pg-boss'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { forEachNetwork } from '@/lib/jobs/networks'
import { sweepNightly } from '@/lib/jobs/sweep'
import { startWorker, type Worker } from '@/lib/jobs/worker'
import { JOBS } from '@/scripts/jobs'
import { testDatabase } from '../support/database'
import { foundNetwork } from '../support/networks'

const database = await testDatabase()
const workers: Worker[] = []
const processes: ChildProcess[] = []
const fast = { retryDelay: 1, heartbeat: 10, look: 1 }

beforeAll(async () => {
  await foundNetwork(database.owner, 'fi-638-porvoo')
  await foundNetwork(database.owner, 'fi-297-kuopio')
  await database.owner.query(`create schema test_runs; create table test_runs.runs (event text, pid int, at timestamptz default clock_timestamp())`)
})
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop(2)))
  for (const child of processes.splice(0)) child.kill('SIGKILL')
})

async function started(...parameters: Parameters<typeof startWorker> extends [string, ...infer R] ? R : never): Promise<Worker> {
  const worker = await startWorker(database.jobUrl, ...parameters)
  workers.push(worker)
  return worker
}
async function until(isSo: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) if (await isSo()) return
  throw new Error('it did not come to pass')
}
const runs = async (event: string) => Number((await database.owner.query('select count(*) from test_runs.runs where event = $1', [event])).rows[0].count)

test('the tables that the migrations made are those that the package wants, and the worker may create nothing', async () => {
  const plan = getConstructionPlans('pgboss')
  const made = readFileSync('prisma/migrations/20261125144000_jobs/migration.sql', 'utf8')
  expect(made).toContain(plan.slice(plan.indexOf('CREATE TYPE'), plan.lastIndexOf('COMMIT;')).trim())
  const job = new pg.Client({ connectionString: database.jobUrl })
  await job.connect()
  await expect(job.query('create table pgboss.stray (id int)')).rejects.toThrow(/permission denied/)
  await job.end()
  const app = new pg.Client({ connectionString: database.url })
  await app.connect()
  await expect(app.query('select * from pgboss.job')).rejects.toThrow(/permission denied/)
  await app.end()
})

test('a job that is sent runs, and one that fails runs again until it succeeds', async () => {
  let tries = 0
  const worker = await started([{ name: 'shaky', run: async () => { tries += 1; if (tries < 3) throw new Error('not yet') } }], fast)
  await worker.send('shaky')
  await until(() => tries === 3, 30)
  await until(async () => (await database.owner.query(`select state from pgboss.job where name = 'shaky'`)).rows[0]?.state === 'completed')
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(tries).toBe(3)
}, 60_000)

test('two workers never do the same thing at once, nor twice', async () => {
  let [running, most, total] = [0, 0, 0]
  const job = { name: 'single', run: async () => { running += 1; total += 1; most = Math.max(most, running); await new Promise((resolve) => setTimeout(resolve, 700)); running -= 1 } }
  const [one, two] = [await started([job], fast), await started([job], fast)]
  await Promise.all([one.send('single'), two.send('single'), one.send('single'), two.send('single')])
  await until(() => total > 0 && running === 0)
  await new Promise((resolve) => setTimeout(resolve, 2500))
  expect({ most, total }).toEqual({ most: 1, total: 1 })
}, 60_000)

test('times are kept in the queue once however many workers there are, and those of jobs that are gone are struck out', async () => {
  const named = async () => (await database.owner.query('select name, cron, timezone from pgboss.schedule order by name')).rows
  await started([{ name: 'old', schedule: { cron: '0 4 * * *' }, run: async () => undefined }], fast)
  await Promise.all([started(JOBS, fast), started(JOBS, fast)])
  expect(await named()).toEqual([
    { name: 'answers', cron: '30 7 * * 1-5', timezone: 'Europe/Helsinki' },
    { name: 'calls', cron: '0 8 * * 1-5', timezone: 'Europe/Helsinki' },
    { name: 'facts', cron: '12 0 * * *', timezone: 'Europe/Helsinki' }, { name: 'joint', cron: '* * * * *', timezone: 'UTC' }, { name: 'letter', cron: '0 * * * *', timezone: 'UTC' }, { name: 'mail', cron: '* * * * *', timezone: 'UTC' },
    { name: 'nominations', cron: '40 7 * * 1-5', timezone: 'Europe/Helsinki' },
    { name: 'polls', cron: '15 8 * * *', timezone: 'Europe/Helsinki' },
    { name: 'retention', cron: '41 3 * * *', timezone: 'Europe/Helsinki' }, { name: 'sweep', cron: '17 3 * * *', timezone: 'Europe/Helsinki' },
  ])
}, 60_000)

test('a worker that is asked to stop finishes what it does', async () => {
  const child = await processOf('2')
  const worker = await started([], fast)
  await worker.send('slow')
  await until(async () => (await runs('begun')) === 1)
  child.kill('SIGTERM')
  expect(await ended(child)).toBe(0)
  expect(await runs('done')).toBe(1)
  await database.owner.query('truncate test_runs.runs')
}, 60_000)

test('what a killed worker had begun is done by the next one', async () => {
  const first = await processOf('60')
  const worker = await started([], fast)
  await worker.send('slow')
  await until(async () => (await runs('begun')) === 1)
  first.kill('SIGKILL')
  await ended(first)
  await processOf('0')
  await until(async () => (await runs('done')) === 1, 60)
  expect(await runs('begun')).toBe(2)
}, 120_000)

test('a network that fails is taken back alone, and the job then fails so that it is tried again', async () => {
  const seen: string[] = []
  const run = forEachNetwork('test', async (scope, db) => {
    seen.push(scope.slug)
    expect(await db.network.count({ where: { id: scope.networkId } })).toBe(1)
    await db.goal.count()
    await db.file.create({ data: { networkId: scope.networkId, id: scope.networkId, name: 'x.txt', kind: 'txt', bytes: 1, sha256: '0'.repeat(64) } })
    if (scope.slug === 'fi-638-porvoo') throw new Error('broken')
  })
  await expect(run).rejects.toThrow('1 of 2 networks failed')
  expect(seen.sort()).toEqual(['fi-297-kuopio', 'fi-638-porvoo'])
  expect((await database.owner.query('select n.slug from files f join networks n on n.id = f.network_id')).rows).toEqual([{ slug: 'fi-297-kuopio' }])
})

test('the nightly sweep takes what has run out and leaves what has not', async () => {
  await database.owner.query(`insert into rate_limits (key, started_at, count) values ('old', now() - interval '3 days', 1), ('new', now(), 1)`)
  await database.owner.query(`insert into mails (id, "to", subject, text, language, created_at, sent_at) values (gen_random_uuid(), 'a@example.org', 'x', 'x', 'sv', now() - interval '100 days', now() - interval '100 days'), (gen_random_uuid(), 'b@example.org', 'x', 'x', 'sv', now() - interval '100 days', null)`)
  await sweepNightly()
  expect((await database.owner.query('select key from rate_limits')).rows).toEqual([{ key: 'new' }])
  expect((await database.owner.query('select "to" from mails')).rows).toEqual([{ to: 'b@example.org' }])
})

/** A worker in a process of its own, once it is ready. `seconds` is how long each of its jobs takes. */
function processOf(seconds: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'tests/support/worker-process.ts', seconds], { env: { ...process.env, DATABASE_JOB_URL: database.jobUrl, TEST_OWNER_URL: database.ownerUrl }, stdio: ['ignore', 'pipe', 'inherit'] })
  processes.push(child)
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (said: Buffer) => { if (said.includes('ready')) resolve(child) })
    child.once('exit', (code) => reject(new Error(`the worker ended with ${code}`)))
  })
}

function ended(child: ChildProcess): Promise<number | null> {
  return child.exitCode !== null || child.signalCode ? Promise.resolve(child.exitCode) : new Promise((resolve) => child.once('exit', resolve))
}
