import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freePort } from '@/lib/db/embedded-server'

/**
 * The first command on a fresh machine: a clone of what is committed, in a folder that only this user may enter,
 * started, stopped and killed. It installs and builds, and so takes minutes. Linux only: it reads /proc.
 */
const clone = mkdtempSync(join(tmpdir(), 'samverk-clone-'))
execFileSync('git', ['clone', '--quiet', process.cwd(), clone])
const port = await freePort()
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|DATABASE_|NODE_OPTIONS|NODE_ENV|VITEST)/.test(name)))

afterAll(() => {
  for (const { pid } of leftBehind()) process.kill(pid, 'SIGKILL')
  const pointer = join(clone, '.data', 'postgres-folder')
  rmSync(readText(pointer) || pointer, { recursive: true, force: true })
  rmSync(clone, { recursive: true, force: true })
})

type Start = { child: ChildProcess; said: () => string; ended: Promise<number | null> }

function start(): Start {
  let said = ''
  const child = spawn('npm', ['start'], { cwd: clone, env: { ...env, NODE_ENV: 'production', PORT: String(port) }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return { child, said: () => said, ended: new Promise((resolve) => child.once('exit', resolve)) }
}

async function untilReady({ said, ended }: Start): Promise<void> {
  let hasEnded = false
  void ended.then(() => (hasEnded = true))
  while (!said().includes('Ctrl-C stops everything')) {
    if (hasEnded) throw new Error(`npm start ended early:\n${said()}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** Every process that stands in the clone or serves its data. */
function leftBehind(): { pid: number; command: string }[] {
  const data = readText(join(clone, '.data', 'postgres-folder')) || clone
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    const command = readText(`/proc/${name}/cmdline`).replaceAll('\0', ' ')
    const folder = attempt(() => readlinkSync(`/proc/${name}/cwd`))
    return folder.startsWith(clone) || command.includes(data) ? [{ pid: Number(name), command }] : []
  })
}

function readText(path: string): string {
  return attempt(() => readFileSync(path, 'utf8')).trim()
}

function attempt(read: () => string): string {
  try {
    return read()
  } catch {
    return '' // the file is not there, or the process has ended meanwhile
  }
}

const answers = () => fetch(`http://localhost:${port}/readyz`).then(({ status }) => status, () => 0)

test('a fresh clone starts with one command, refuses a second start, and Ctrl-C leaves no process behind', async () => {
  const first = start()
  await untilReady(first)
  expect(await answers()).toBe(200)
  expect(first.said()).toContain('chair@example.org')
  const second = start()
  expect(await second.ended).toBe(1)
  expect(second.said()).toContain(`already runs from this folder at http://localhost:${port}`)
  expect(second.said()).not.toMatch(/^\s+at /m)
  process.kill(-(first.child.pid ?? 0), 'SIGINT')
  await first.ended
  await expect.poll(leftBehind, { timeout: 15_000 }).toEqual([])
}, 900_000)

test('a second start skips what is done and is up within seconds', async () => {
  const began = performance.now()
  const again = start()
  await untilReady(again)
  expect(performance.now() - began).toBeLessThan(15_000)
  expect(again.said()).not.toMatch(/Installing|Building|demonstration world/)
  process.kill(again.child.pid ?? 0, 'SIGKILL')
  await expect.poll(leftBehind, { timeout: 15_000 }).toEqual([])
}, 60_000)

test('a kill -9 of everything at once is mended by the next start', async () => {
  const killed = start()
  await untilReady(killed)
  process.kill(-(killed.child.pid ?? 0), 'SIGKILL')
  await killed.ended
  expect(leftBehind().length).toBeGreaterThan(0)
  const next = start()
  await untilReady(next)
  expect(await answers()).toBe(200)
  process.kill(next.child.pid ?? 0, 'SIGTERM')
  await next.ended
  await expect.poll(leftBehind, { timeout: 15_000 }).toEqual([])
}, 60_000)
