import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localFolder, localSecrets, serverFolder } from './embedded-folder'
import { findPrograms } from './embedded-programs'
import { runningPort, startServer, stopServer, superuser } from './embedded-server'
import { layRoles, loginUrls, withClient, type DatabaseUrls } from './roles'

/** A running embedded server: the addresses of the database, whether it ran before, and the ways to empty the database and to stop the server. */
export type Embedded = { urls: DatabaseUrls; folder: string; wasRunning: boolean; empty: () => Promise<void>; stop: () => void }

/**
 * Starts the PostgreSQL that comes with the packages, or finds it running, with its data kept for this project,
 * and makes the logins and an empty database when they are missing. The server is a process of its own: it
 * stays until `stop`. The addresses stand in `.data/dev.env` for people and tools.
 */
export async function startEmbedded(project = process.cwd(), database = 'samverk'): Promise<Embedded> {
  const programs = findPrograms()
  const secrets = localSecrets(project)
  const folder = serverFolder(programs, project)
  const wasRunning = runningPort(folder) !== null
  const port = await startServer(programs, { folder, password: secrets.superuser })
  const superuserUrl = `postgresql://${superuser}:${secrets.superuser}@127.0.0.1:${port}/postgres`
  const lay = () => layRoles(superuserUrl, database, secrets.logins)
  await lay()
  const urls = loginUrls(port, database, secrets.logins)
  writeFileSync(join(localFolder(project), 'dev.env'), Object.entries(urls).map(([name, url]) => `${name}=${url}\n`).join(''), { mode: 0o600 })
  const empty = async () => {
    await withClient(superuserUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(database)} WITH (FORCE)`))
    await lay()
  }
  return { urls, folder, wasRunning, empty, stop: () => stopServer(programs, folder) }
}

/** Stops this project's embedded server, if it runs. */
export function stopEmbedded(project = process.cwd()): void {
  const programs = findPrograms()
  stopServer(programs, serverFolder(programs, project))
}
