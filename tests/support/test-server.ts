import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPrograms, reachableFolder, type Programs } from '@/lib/db/embedded-programs'
import { startServer, stopServer, superuser } from '@/lib/db/embedded-server'
import { withClient, type LoginPasswords } from '@/lib/db/roles'

/** The tests' own PostgreSQL: never the project's, and gone when the last run that uses it ends. */
export type TestServer = { port: number; superuserUrl: string; passwords: LoginPasswords }

/** Starts or joins the server that all test runs of this folder share. Every run leaves with `leaveServer`. */
export async function joinServer(): Promise<TestServer> {
  const programs = findPrograms()
  const folder = serverFolder(programs)
  return withLock('server', async () => {
    const secret = join(folder, 'secret')
    const password = existsSync(secret) ? readFileSync(secret, 'utf8') : randomBytes(24).toString('base64url')
    const port = await startServer(programs, { folder, password, throwaway: true })
    writeFileSync(secret, password, { mode: 0o600 })
    const superuserUrl = `postgresql://${superuser}:${password}@127.0.0.1:${port}/postgres`
    await refuseForeignServer(superuserUrl, folder)
    mkdirSync(join(folder, 'users'), { recursive: true })
    writeFileSync(join(folder, 'users', String(process.pid)), '')
    const login = (name: string) => createHash('sha256').update(`${name}${password}`).digest('base64url')
    return { port, superuserUrl, passwords: { owner: login('owner'), app: login('app'), job: login('job') } }
  })
}

/** The last run to leave stops the server. Runs that were killed no longer count. */
export async function leaveServer(): Promise<void> {
  const programs = findPrograms()
  const folder = serverFolder(programs)
  await withLock('server', async () => {
    const users = join(folder, 'users')
    for (const pid of readdirSync(users)) {
      if (Number(pid) === process.pid || !isAlive(Number(pid))) rmSync(join(users, pid))
    }
    if (readdirSync(users).length === 0) stopServer(programs, folder)
  })
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** One at a time among all processes of this machine; a lock whose holder was killed is broken. */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const lock = join(serverFolder(findPrograms()), `${name}.lock`)
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch {
      const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
      if (holder && !isAlive(holder)) rmSync(lock, { force: true })
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function serverFolder(programs: Programs): string {
  const project = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 12)
  const folder = join(programs.runAs ? reachableFolder() : tmpdir(), `samverk-tests-${project}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

async function refuseForeignServer(superuserUrl: string, folder: string): Promise<void> {
  const directory = await withClient(superuserUrl, async (client) => (await client.query<{ data_directory: string }>('SHOW data_directory')).rows[0]?.data_directory)
  if (directory !== join(folder, 'data')) throw new Error(`The tests use only databases they made, and the server on this port keeps its data in ${directory}.`)
}
