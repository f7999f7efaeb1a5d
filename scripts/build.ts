import { spawnSync, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Sentence } from '@/lib/db/sentence'
import { startGroup } from './processes'
import type { Detail } from './progress'

export const next = 'node_modules/next/dist/bin/next'

/** What serves the production build; like Next itself it is run by Node without this project's loader. */
export const site = 'scripts/site.ts'

const siteSources = ['app', 'components', 'lib', 'locales', 'prisma', 'public', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json', 'package-lock.json', 'proxy.ts', 'instrumentation.ts']

/** Makes the database client from prisma/schema, unless these files have made it already. */
export function bringClient(): void {
  const hash = hashOf(['prisma/schema', 'package-lock.json'])
  if (stampIs('lib/db/generated/stamp', hash)) return
  const done = spawnSync(process.execPath, ['scripts/generate.mjs'], { encoding: 'utf8' })
  if (done.status !== 0) throw new Sentence(`The database client could not be made from prisma/schema: ${lastLines(done.stderr, 12)}`)
  writeStamp('lib/db/generated/stamp', hash)
}

/** True when the last whole build was made from these very sources by this Node. */
export function isBuilt(): boolean {
  return stampIs('.next/samverk-build', siteHash())
}

/** Makes the production build; it needs no database. `started` receives the process, so that Ctrl-C can end it. */
export async function buildSite(detail: Detail, started: (child: ChildProcess) => void): Promise<void> {
  const hash = siteHash()
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: '', DATABASE_OWNER_URL: '', DATABASE_JOB_URL: '' }
  const child = startGroup([next, 'build'], env, 'pipe')
  started(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      detail(plain(chunk.toString()).split('\n').filter((line) => line.trim()).at(-1)?.trim().slice(0, 60) ?? '')
    })
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Sentence(`The site could not be built:\n${lastLines(plain(said), 40)}`)
  writeStamp('.next/samverk-build', hash)
}

function siteHash(): string {
  return hashOf(siteSources) + process.version + (process.env.SAMVERK_DEMONSTRATION === '1' ? 'demonstration' : '') + (process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ? 'own key' : '')
}

function hashOf(paths: string[]): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesUnder)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (path.includes('.')) return [path]
  const entries = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => join(entry.parentPath, entry.name)).filter((file) => !file.startsWith(join('lib', 'db', 'generated')) && !file.endsWith('.md')).sort()
}

function stampIs(path: string, hash: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === hash
}

function writeStamp(path: string, hash: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, hash)
}

function plain(text: string): string {
  return text.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '').replace(/\r/g, '\n')
}

function lastLines(text: string, count: number): string {
  return text.trim().split('\n').slice(-count).join('\n')
}
