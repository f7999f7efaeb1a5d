import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { applyMigrations } from '@/lib/db/migrations'
import { databaseUrl, withClient } from '@/lib/db/roles'
import { refuseUnsafeDatabase } from '@/scripts/checks'
import { testDatabase } from '../support/database'

const database = await testDatabase()
const urls = { DATABASE_OWNER_URL: database.ownerUrl, DATABASE_URL: database.url, DATABASE_JOB_URL: database.jobUrl }
const folder = mkdtempSync(join(tmpdir(), 'samverk-migrations-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the logins that deploy/roles.sql makes are fit to serve', async () => {
  await expect(refuseUnsafeDatabase(urls)).resolves.toBeUndefined()
})

test('a serving login that may bypass the walls, owns tables or is of another kind is refused', async () => {
  await expect(refuseUnsafeDatabase({ ...urls, DATABASE_URL: database.superuserUrl })).rejects.toThrow(/DATABASE_URL\) may bypass row-level security/)
  await expect(refuseUnsafeDatabase({ ...urls, DATABASE_JOB_URL: database.ownerUrl })).rejects.toThrow(/DATABASE_JOB_URL\) owns tables/)
  await expect(refuseUnsafeDatabase({ ...urls, DATABASE_OWNER_URL: database.url })).rejects.toThrow('may not create tables')
})

test('a server that does not answer, a missing database and a wrong password are one sentence each', async () => {
  const refused = (url: string) => refuseUnsafeDatabase({ ...urls, DATABASE_OWNER_URL: url })
  await expect(refused('postgresql://x:y@127.0.0.1:1/samverk')).rejects.toThrow('The database samverk at 127.0.0.1:1 does not answer to x')
  await expect(refused(databaseUrl(database.ownerUrl, 'nowhere'))).rejects.toThrow('database "nowhere" does not exist')
  await expect(refused(database.ownerUrl.replace(/:[^:@]+@/, ':wrong@'))).rejects.toThrow('password authentication failed')
  await expect(refused('nonsense')).rejects.toThrow('is not an address')
})

test('a database that is not UTF8 is refused', async () => {
  const name = `${database.name}_latin`
  const server = databaseUrl(database.superuserUrl, 'postgres')
  await withClient(server, (client) => client.query(`CREATE DATABASE ${name} OWNER samverk_owner TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'`))
  await expect(refuseUnsafeDatabase({ ...urls, DATABASE_OWNER_URL: databaseUrl(database.ownerUrl, name) })).rejects.toThrow('keeps its text as LATIN1')
  await withClient(server, (client) => client.query(`DROP DATABASE ${name}`))
})

test('a failed migration changes nothing and names its line; the mended one goes through, and a second run does nothing', async () => {
  const name = `${database.name}_migrations`
  const server = databaseUrl(database.superuserUrl, 'postgres')
  await withClient(server, (client) => client.query(`CREATE DATABASE ${name} OWNER samverk_owner`))
  const url = databaseUrl(database.ownerUrl, name)
  await withClient(databaseUrl(database.superuserUrl, name), (client) => client.query('ALTER SCHEMA public OWNER TO samverk_owner'))
  mkdirSync(join(folder, '1_things'))
  const write = (sql: string) => writeFileSync(join(folder, '1_things', 'migration.sql'), sql)
  write('CREATE TABLE things (id int);\nDO $$ BEGIN PERFORM 1; END $$;\nCREATE TABLE broken (id nonsense);\n')
  await expect(applyMigrations(url, undefined, folder)).rejects.toThrow('1_things failed and changed nothing: type "nonsense" does not exist (line 3)')
  write('CREATE TABLE things (id int);\nDO $$ BEGIN PERFORM 1; END $$;\n')
  expect(await applyMigrations(url, undefined, folder)).toEqual(['1_things'])
  expect(await applyMigrations(url, undefined, folder)).toEqual([])
  await withClient(server, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))
})
