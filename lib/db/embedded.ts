import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localFolder, localSecrets, serverFolder } from './embedded-folder'
import { findPrograms } from './embedded-programs'
import { startServer, stopServer, superuser } from './embedded-server'
import { layRoles, loginUrls, type DatabaseUrls } from './roles'

/** A running embedded server: the addresses of the database, the superuser's address, and the way to stop it. */
export type Embedded = { urls: DatabaseUrls; superuserUrl: string; folder: string; stop: () => void }

/**
 * Starts the PostgreSQL that comes with the packages, or finds it running, with its data kept for this project,
 * and makes the logins and an empty database when they are missing. The server is a process of its own: it
 * stays until `stop`. The addresses stand in `.data/dev.env` for people and tools.
 */
export async function startEmbedded(project = process.cwd(), database = 'samverk'): Promise<Embedded> {
  const programs = findPrograms()
  const secrets = localSecrets(project)
  const folder = serverFolder(programs, project)
  const port = await startServer(programs, { folder, password: secrets.superuser })
  const superuserUrl = `postgresql://${superuser}:${secrets.superuser}@127.0.0.1:${port}/postgres`
  await layRoles(superuserUrl, database, secrets.logins)
  const urls = loginUrls(port, database, secrets.logins)
  writeFileSync(join(localFolder(project), 'dev.env'), Object.entries(urls).map(([name, url]) => `${name}=${url}\n`).join(''), { mode: 0o600 })
  return { urls, superuserUrl, folder, stop: () => stopServer(programs, folder) }
}

/** Stops this project's embedded server, if it runs. */
export function stopEmbedded(project = process.cwd()): void {
  const programs = findPrograms()
  stopServer(programs, serverFolder(programs, project))
}
