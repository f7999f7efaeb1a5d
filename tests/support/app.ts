import { randomBytes } from 'node:crypto'
import { freePort } from '@/lib/db/embedded-server'
import { site } from '@/scripts/build'
import { markOf, startGroup, stopGroup } from '@/scripts/processes'
import { dropDatabase, makeDatabase } from './make-database'
import { joinServer, leaveServer } from './test-server'

/** The application under the browser tests: its address, the owner's address of its database, and the way to end both. */
export type TestApp = { url: string; ownerUrl: string; stop: () => Promise<void> }

/** Serves the production build, which must be there, on a free port and on a demonstration database of the tests' own. */
export async function startApp(): Promise<TestApp> {
  const port = await freePort()
  const database = await makeDatabase(await joinServer(), `test_${process.pid}_browser`, 'demonstration')
  const server = startGroup([site, '--port', String(port)], environment(port, database), 'pipe')
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-20_000)))
  const mark = server.pid ? markOf(server.pid) : null
  const stop = async () => {
    if (mark) await stopGroup(mark)
    await database.owner.end()
    await dropDatabase(database)
    await leaveServer()
  }
  if (await becomesReady(port, () => server.exitCode === null)) return { url: `http://localhost:${port}`, ownerUrl: database.ownerUrl, stop }
  await stop()
  throw new Error(`The site did not become ready:\n${said}`)
}

function environment(port: number, database: { url: string; jobUrl: string }): Record<string, string | undefined> {
  return {
    ...process.env,
    NODE_ENV: 'production',
    SAMVERK_DEMONSTRATION: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    APP_URL: `http://localhost:${port}`,
    PORT: String(port),
    DATABASE_URL: database.url,
    DATABASE_JOB_URL: database.jobUrl,
    DATABASE_OWNER_URL: undefined,
    NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
  }
}

async function becomesReady(port: number, isAlive: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 600 && isAlive(); tries += 1) {
    const isReady = await fetch(`http://localhost:${port}/readyz`).then(({ ok }) => ok, () => false)
    if (isReady) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}
