import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { applyMigrations } from '@/lib/db/migrations'
import { databaseUrl, layRoles, loginUrls, withClient } from '@/lib/db/roles'
import { bringDemonstration, bringReference } from '@/scripts/contents'
import { withLock, type TestServer } from './test-server'

/** What a test's database holds at first: tables alone, also the real places and definitions, or the whole demonstration world. */
export type Contents = 'tables' | 'reference' | 'demonstration'

const sources: Record<Contents, string[]> = {
  tables: ['deploy/roles.sql', 'prisma/migrations'],
  reference: ['deploy/roles.sql', 'prisma/migrations', 'prisma/reference'],
  demonstration: ['deploy/roles.sql', 'prisma', 'lib'],
}

/** The name of a database that holds these contents, made once for each state of the files they come from. */
export async function templateFor(server: TestServer, contents: Contents): Promise<string> {
  const name = `template_${contents}_${hashOf(sources[contents])}`
  return withLock('templates', async () => {
    if (await exists(server, name)) return name
    const base = contents === 'tables' ? null : await templateBelow(server, contents)
    await withClient(server.superuserUrl, async (client) => {
      await client.query('DROP DATABASE IF EXISTS making WITH (FORCE)')
      if (base) await client.query(`CREATE DATABASE making OWNER samverk_owner TEMPLATE ${base}`)
    })
    await layRoles(server.superuserUrl, 'making', server.passwords)
    const urls = loginUrls(server.port, 'making', server.passwords)
    Object.assign(process.env, urls) // the demonstration publishes its pages as the serving login
    await fill(urls.DATABASE_OWNER_URL, contents)
    await withClient(databaseUrl(server.superuserUrl, 'making'), (client) => client.query('VACUUM ANALYZE'))
    await withClient(server.superuserUrl, async (client) => {
      await dropOthers(client, contents)
      await client.query(`ALTER DATABASE making RENAME TO ${name}`)
    })
    return name
  })
}

/** The demonstration world stands on the reference data, and that on the tables. Called inside the lock, so without it. */
async function templateBelow(server: TestServer, contents: Contents): Promise<string | null> {
  const below: Contents = contents === 'demonstration' ? 'reference' : 'tables'
  const name = `template_${below}_${hashOf(sources[below])}`
  return (await exists(server, name)) ? name : null
}

async function fill(ownerUrl: string, contents: Contents): Promise<void> {
  await applyMigrations(ownerUrl)
  if (contents === 'tables') return
  await bringReference(ownerUrl, () => undefined)
  if (contents === 'demonstration') await bringDemonstration(ownerUrl, () => undefined)
}

async function exists(server: TestServer, name: string): Promise<boolean> {
  return withClient(server.superuserUrl, async (client) => (await client.query('SELECT FROM pg_database WHERE datname = $1', [name])).rowCount === 1)
}

/** Three states of the files are kept, so that two branches of work do not make each other's anew. */
async function dropOthers(client: Parameters<Parameters<typeof withClient>[1]>[0], contents: Contents): Promise<void> {
  const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database WHERE datname LIKE $1 ORDER BY oid DESC OFFSET 2', [`template_${contents}_%`])
  for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`)
}

function hashOf(paths: string[]): string {
  const hash = createHash('sha256')
  for (const path of paths.filter((source) => existsSync(source))) {
    const files = path.includes('.') ? [path] : readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    for (const file of files.filter((name) => !name.includes('generated')).sort()) hash.update(file).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 12)
}
