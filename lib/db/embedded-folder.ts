import { randomBytes } from 'node:crypto'
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reachableFolder, type Programs } from './embedded-programs'
import type { LoginPasswords } from './roles'
import { Sentence } from './sentence'

/** All that a machine without its own database and secrets needs to keep; made at the first start. */
export type Secrets = { superuser: string; logins: LoginPasswords; auth: string }

/** The project's own folder for what one machine keeps: pointer, secrets, addresses. Made when missing. */
export function localFolder(project = process.cwd()): string {
  const folder = join(project, '.data')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    accessSync(folder, constants.W_OK)
  } catch {
    throw new Sentence(`Samverk cannot write to ${folder}: give this user the right to write there, or start Samverk as the folder's owner.`)
  }
  return folder
}

/**
 * Where the embedded server keeps its data. An ordinary user's stands in `.data`; root's stands where the
 * user PostgreSQL runs as may enter, and `.data/postgres-folder` says where. A copied project is told from a
 * moved one by the note the data folder keeps of its project: two projects never share data.
 */
export function serverFolder(programs: Programs, project = process.cwd()): string {
  const local = localFolder(project)
  if (!programs.runAs) return join(local, 'postgres')
  const pointer = join(local, 'postgres-folder')
  const known = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : null
  const owner = known && existsSync(join(known, 'project')) ? readFileSync(join(known, 'project'), 'utf8').trim() : project
  const isCopy = owner !== project && existsSync(join(owner, '.data', 'postgres-folder'))
  const folder = known && !isCopy ? known : join(reachableFolder(), randomBytes(6).toString('hex'))
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(join(folder, 'project'), project)
  writeFileSync(pointer, folder)
  return folder
}

/** The secrets of this machine, 256 bits each, in a file that only this user reads. */
export function localSecrets(project = process.cwd()): Secrets {
  const path = join(localFolder(project), 'secrets')
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Secrets
  const secret = () => randomBytes(32).toString('base64url')
  const secrets: Secrets = { superuser: secret(), logins: { owner: secret(), app: secret(), job: secret() }, auth: secret() }
  writeFileSync(path, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  chmodSync(path, 0o600)
  return secrets
}
