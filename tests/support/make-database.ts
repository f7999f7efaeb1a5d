import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { databaseUrl, loginUrls, withClient } from '@/lib/db/roles'
import { templateFor, type Contents } from './templates'
import type { TestServer } from './test-server'

/** A database of one test file, or of the browser tests: the owner's pool to arrange with, and the addresses of the logins. */
export type TestDatabase = { name: string; url: string; ownerUrl: string; jobUrl: string; superuserUrl: string; owner: pg.Pool }

/** A copy of the template by the name given, with its addresses in the environment. */
export async function makeDatabase(server: TestServer, name: string, contents: Contents): Promise<TestDatabase> {
  const template = await templateFor(server, contents)
  await withClient(server.superuserUrl, async (client) => {
    await client.query(`CREATE DATABASE ${name} OWNER samverk_owner TEMPLATE ${template} STRATEGY file_copy`)
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`)
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO samverk_app, samverk_job`)
  })
  const urls = loginUrls(server.port, name, server.passwords)
  Object.assign(process.env, urls)
  process.env.SAMVERK_FILES = join(tmpdir(), `samverk-files-${name}`)
  process.env.NEXTAUTH_SECRET ??= 'for the tests alone, and long enough'
  return {
    name,
    url: urls.DATABASE_URL,
    ownerUrl: urls.DATABASE_OWNER_URL,
    jobUrl: urls.DATABASE_JOB_URL,
    superuserUrl: databaseUrl(server.superuserUrl, name),
    owner: new pg.Pool({ connectionString: urls.DATABASE_OWNER_URL, max: 4 }),
  }
}

/** Drops a test's database with whatever is still connected to it. */
export async function dropDatabase({ name, superuserUrl }: TestDatabase): Promise<void> {
  await rm(join(tmpdir(), `samverk-files-${name}`), { recursive: true, force: true })
  await withClient(databaseUrl(superuserUrl, 'postgres'), (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
}
