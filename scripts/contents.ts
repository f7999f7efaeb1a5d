import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { withClient } from '@/lib/db/roles'
import type { Detail } from './progress'

/** How far the demonstration world of a database has come; `none` also for a database that is no demonstration. */
export type DemonstrationState = 'none' | 'loading' | 'loaded'

/** Loads the real places, sectors and definitions, unless this database has these very files. Answers whether it loaded. */
export async function bringReference(ownerUrl: string, report: Detail): Promise<boolean> {
  const hash = folderHash('prisma/reference')
  if ((await setting(ownerUrl, 'reference')) === hash) return false
  const { loadReference } = await import('@/prisma/reference/load') // reaches the database client, which a fresh clone makes first
  await loadReference(ownerUrl, report)
  await keepSetting(ownerUrl, 'reference', hash)
  return true
}

/** Loads the demonstration world into a database that then is a demonstration for good; what people changed there since is left alone. */
export async function bringDemonstration(ownerUrl: string, report: Detail): Promise<void> {
  await keepSetting(ownerUrl, 'demonstration', 'loading')
  const { loadDemonstration } = await import('@/prisma/seed/demonstration')
  await loadDemonstration(ownerUrl, report)
  await keepSetting(ownerUrl, 'demonstration', 'loaded')
}

export async function demonstrationState(ownerUrl: string): Promise<DemonstrationState> {
  const state = await setting(ownerUrl, 'demonstration')
  return state === 'loading' || state === 'loaded' ? state : 'none'
}

function setting(ownerUrl: string, key: string): Promise<unknown> {
  return withClient(ownerUrl, async (client) => (await client.query<{ value: unknown }>('SELECT value FROM settings WHERE key = $1', [key])).rows[0]?.value)
}

async function keepSetting(ownerUrl: string, key: string, value: string): Promise<void> {
  await withClient(ownerUrl, (client) =>
    client.query('INSERT INTO settings (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value', [key, JSON.stringify(value)]),
  )
}

function folderHash(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}
