import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Programs } from './embedded-programs'
import { Sentence } from './sentence'

/** What a server is told: its data folder (its own, made when missing), its superuser's password, whether a crash of the machine may lose data. */
export type ServerSettings = { folder: string; password: string; throwaway?: boolean }

export const superuser = 'samverk_superuser'
const locale = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8'

/** Starts the server of a folder, or finds it running there already; answers the port. Making a new one takes 2 to 5 seconds. */
export async function startServer(programs: Programs, settings: ServerSettings): Promise<number> {
  const data = join(settings.folder, 'data')
  makeCluster(programs, settings, data)
  refuseOtherVersion(programs, data)
  const running = runningPort(settings.folder)
  if (running) return running
  rmSync(join(data, 'postmaster.pid'), { force: true }) // left behind by a server that was killed
  for (const port of [recordedPort(settings.folder), 0, 0]) {
    const free = await freePort(port)
    const log = join(settings.folder, 'server.log')
    if (run(programs, programs.pgCtl, ['start', '-D', data, '-l', log, '-w', '-t', '60', '-s', '-o', `-p ${free}`]).ok) {
      writeFileSync(join(settings.folder, 'port'), String(free))
      return free
    }
  }
  throw new Sentence(`The embedded PostgreSQL did not start; its log is ${join(settings.folder, 'server.log')}.`)
}

/** Stops the server of a folder, if one runs there. */
export function stopServer(programs: Programs, folder: string): void {
  if (runningPort(folder)) run(programs, programs.pgCtl, ['stop', '-D', join(folder, 'data'), '-m', 'fast', '-w', '-s'])
}

/** The port of the server that runs on this folder now, or null. A process id that another program has taken since does not count. */
export function runningPort(folder: string): number | null {
  const lines = readText(join(folder, 'data', 'postmaster.pid')).split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!pid || !port) return null
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null
  }
  if (process.platform !== 'linux') return port
  return readText(`/proc/${pid}/cmdline`).includes(join(folder, 'data')) ? port : null
}

function makeCluster(programs: Programs, settings: ServerSettings, data: string): void {
  if (existsSync(join(data, 'PG_VERSION'))) return
  const half = join(settings.folder, 'data.half') // renamed when whole, so that a killed start leaves nothing that looks finished
  rmSync(half, { recursive: true, force: true })
  mkdirSync(settings.folder, { recursive: true, mode: 0o700 })
  const passwordFile = join(settings.folder, 'password')
  writeFileSync(passwordFile, settings.password, { mode: 0o600 })
  if (programs.runAs) for (const path of [settings.folder, passwordFile]) chownSync(path, programs.runAs.uid, programs.runAs.gid)
  const flags = ['--auth=scram-sha-256', '--encoding=UTF8', `--locale=${locale}`, '--no-instructions', ...(settings.throwaway ? ['--no-sync'] : [])]
  const made = run(programs, programs.initdb, [`--pgdata=${half}`, `--username=${superuser}`, `--pwfile=${passwordFile}`, ...flags])
  rmSync(passwordFile, { force: true })
  if (!made.ok) throw new Sentence(`The embedded PostgreSQL could not be set up in ${settings.folder}: ${made.said}.`)
  writeFileSync(join(half, 'postgresql.auto.conf'), serverConfiguration(settings.throwaway ?? false))
  renameSync(half, data)
}

function serverConfiguration(throwaway: boolean): string {
  const lines = ["listen_addresses = '127.0.0.1'", "unix_socket_directories = ''", 'max_connections = 120', "timezone = 'UTC'", "log_timezone = 'UTC'"]
  if (throwaway) lines.push('fsync = off', 'synchronous_commit = off', 'full_page_writes = off', 'max_wal_size = 2GB')
  return `${lines.join('\n')}\n`
}

function refuseOtherVersion(programs: Programs, data: string): void {
  const version = readText(join(data, 'PG_VERSION')).trim()
  if (version !== programs.major) {
    throw new Sentence(`The data in ${data} was made by PostgreSQL ${version} and this Samverk carries PostgreSQL ${programs.major}: dump it with the earlier Samverk and load it into a new folder (deploy/README.md).`)
  }
}

function recordedPort(folder: string): number {
  return Number(readText(join(folder, 'port'))) || 0
}

/** The wished port when nobody listens there, else any free one. */
export function freePort(wished = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => (wished ? resolve(freePort()) : reject(error)))
    probe.listen(wished, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wished))
    })
  })
}

function run(programs: Programs, program: string, parameters: string[]): { ok: boolean; said: string } {
  const done = spawnSync(program, parameters, {
    ...programs.runAs,
    cwd: '/', // the user PostgreSQL runs as may not enter our own folder
    env: { ...process.env, LC_ALL: locale, TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  return { ok: done.status === 0, said: (done.stderr || String(done.error ?? '')).trim().split('\n').at(-1) ?? '' }
}

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
