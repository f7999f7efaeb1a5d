import type { TestProject } from 'vitest/node'
import { withClient } from '@/lib/db/roles'
import { templateFor } from './templates'
import { isAlive, joinServer, leaveServer, type TestServer } from './test-server'

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

/** Before the database tests: their own server, its template of all tables, and no leavings of runs that were killed. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await joinServer()
  await dropAbandoned(server)
  await templateFor(server, 'tables')
  project.provide('testServer', server)
  return leaveServer
}

async function dropAbandoned(server: TestServer): Promise<void> {
  await withClient(server.superuserUrl, async (client) => {
    const { rows } = await client.query<{ datname: string }>("SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'")
    const abandoned = rows.filter(({ datname }) => !isAlive(Number(datname.split('_')[1])))
    for (const { datname } of abandoned) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`)
  })
}
