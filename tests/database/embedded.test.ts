import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { findPrograms, reachableFolder } from '@/lib/db/embedded-programs'
import { runningPort, startServer, stopServer, superuser } from '@/lib/db/embedded-server'
import { withClient } from '@/lib/db/roles'

const programs = findPrograms()
const folder = join(programs.runAs ? reachableFolder() : process.env.TMPDIR ?? '/tmp', `samverk-embedded-${randomBytes(4).toString('hex')}`)
const settings = { folder, password: 'secret', throwaway: true }
const ask = <T extends object>(port: number, sql: string) =>
  withClient(`postgresql://${superuser}:secret@127.0.0.1:${port}/postgres`, async (client) => (await client.query<T>(sql)).rows)

afterAll(() => {
  stopServer(programs, folder)
  rmSync(folder, { recursive: true, force: true })
})

test('a server that was killed comes back with its data; one that runs is found and not started twice', async () => {
  const port = await startServer(programs, settings)
  expect(await startServer(programs, settings)).toBe(port)
  await ask(port, 'CREATE TABLE kept AS SELECT 1 AS number')
  await ask(port, 'CHECKPOINT')
  process.kill(Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
  await expect.poll(() => runningPort(folder)).toBeNull()
  const again = await startServer(programs, settings)
  expect(await ask(again, 'SELECT number FROM kept')).toEqual([{ number: 1 }])
  expect(await ask(again, "SELECT current_setting('server_encoding') AS encoding, current_setting('listen_addresses') AS addresses")).toEqual([{ encoding: 'UTF8', addresses: '127.0.0.1' }])
})

test('a note of a process that is now another program does not count as a running server', () => {
  stopServer(programs, folder)
  writeFileSync(join(folder, 'data', 'postmaster.pid'), `${process.pid}\n${join(folder, 'data')}\n0\n5432\n`)
  expect(runningPort(folder)).toBeNull()
})
