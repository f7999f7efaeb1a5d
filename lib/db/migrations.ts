import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { withClient } from './roles'
import { Sentence } from './sentence'

/** One migration of the folder: its name, its SQL and the SHA-256 that Prisma keeps of it. */
export type Migration = { name: string; sql: string; checksum: string }

/** Prisma's own lock number, so that its command and ours never migrate one database at the same time. */
const migrationLock = 72_707_369

/**
 * Applies the migrations that a database lacks, as its owner, and answers their names. Each is one transaction
 * with its line in `_prisma_migrations`: a killed migration has not happened. (Prisma's engine runs a file
 * statement by statement, split at semicolons, and so breaks functions; table and checksums are the same.)
 */
export async function applyMigrations(ownerUrl: string, report: (name: string) => void = () => undefined, folder = 'prisma/migrations'): Promise<string[]> {
  return withClient(ownerUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    await client.query(historyTable)
    const migrations = listMigrations(folder)
    const missing = missingMigrations(migrations, await appliedChecksums(client))
    for (const migration of missing) {
      report(migration.name)
      await applyOne(client, migration)
    }
    return missing.map(({ name }) => name)
  })
}

/** The migrations of a folder in the order they are applied. */
export function listMigrations(folder = 'prisma/migrations'): Migration[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()
  return names.map((name) => {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

/** What a database lacks, by the checksums it has; refuses a database that another version of the folder made. */
export function missingMigrations(migrations: Migration[], applied: Map<string, string>): Migration[] {
  const known = new Set(migrations.map(({ name }) => name))
  const newer = [...applied.keys()].filter((name) => !known.has(name))
  if (newer.length > 0) throw new Sentence(`The database has the migration ${newer[0]}, which this Samverk does not know: it was made by a newer version.`)
  const edited = migrations.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum)
  if (edited) throw new Sentence(`The migration ${edited.name} was edited after this database had applied it: restore the file, or start with an empty database.`)
  return migrations.filter(({ name }) => !applied.has(name))
}

async function appliedChecksums(client: Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; checksum: string; finished: boolean }>(
    'SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  )
  const half = rows.find(({ finished }) => !finished)
  if (half) throw new Sentence(`The migration ${half.name} was begun by another tool and not finished: mend the database, mark it with "prisma migrate resolve", and start again.`)
  return new Map(rows.map(({ name, checksum }) => [name, checksum]))
}

async function applyOne(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query("SET LOCAL lock_timeout = '10s'")
    await client.query(sql)
    await client.query(
      'INSERT INTO public._prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), clock_timestamp(), 1)',
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Sentence(`The migration ${name} failed and changed nothing: ${failure(error, sql)}.`)
  }
}

/** What PostgreSQL said, and on which line of the file. */
function failure(error: unknown, sql: string): string {
  const { message, position, where } = error as { message: string; position?: string; where?: string }
  const line = position ? ` (line ${sql.slice(0, Number(position)).split('\n').length})` : where ? ` (${where.split('\n')[0]})` : ''
  return `${message}${line}`
}

const historyTable = `CREATE TABLE IF NOT EXISTS public._prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`
