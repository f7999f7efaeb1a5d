import { startEmbedded } from '@/lib/db/embedded'
import { localSecrets } from '@/lib/db/embedded-folder'
import { applyMigrations } from '@/lib/db/migrations'
import type { DatabaseUrls } from '@/lib/db/roles'
import { bringClient } from './build'
import { refuseMissingSecrets, refuseUnsafeDatabase } from './checks'
import { bringDemonstration, bringReference, demonstrationState } from './contents'
import { configuredDatabase } from './environment'
import { step } from './progress'

/** A database that is ready to serve from, and how to let go of it. */
export type Ready = { urls: DatabaseUrls; isDemonstration: boolean; wasRunning: boolean; stop: () => void }

/**
 * Starts or finds the database, checks that it is safe to serve from, and brings tables, reference data and, in an
 * embedded one, the demonstration world. What was done before is not done again. `opened` is called as soon as
 * there is a server to stop.
 */
export async function prepareDatabase(opened: (ready: Ready) => void): Promise<Ready> {
  const configured = configuredDatabase()
  if (configured) refuseMissingSecrets()
  const embedded = configured ? null : await step('Starting the embedded PostgreSQL', () => startEmbedded())
  const urls = configured ?? embedded?.urls
  if (!urls) throw new Error('neither a configured nor an embedded database')
  const ready = { urls, isDemonstration: embedded !== null, wasRunning: embedded?.wasRunning ?? true, stop: () => embedded?.stop() }
  opened(ready)
  Object.assign(process.env, urls) // the demonstration publishes its pages as the serving login
  process.env.SAMVERK_DEMONSTRATION = embedded ? '1' : '0' // every page of a demonstration says so
  if (embedded) process.env.NEXTAUTH_SECRET ??= localSecrets().auth
  await step('Checking the database and its logins', () => refuseUnsafeDatabase(urls))
  await step('Applying migrations', (detail) => applyMigrations(urls.DATABASE_OWNER_URL, detail))
  if (embedded && (await demonstrationState(urls.DATABASE_OWNER_URL)) === 'loading') {
    await step('Emptying the database that an earlier start left half-filled', async (detail) => {
      await embedded.empty()
      await applyMigrations(urls.DATABASE_OWNER_URL, detail)
    })
  }
  await step('Preparing the database client', bringClient)
  await step('Loading places, sectors and definitions', (detail) => bringReference(urls.DATABASE_OWNER_URL, detail))
  if (embedded && (await demonstrationState(urls.DATABASE_OWNER_URL)) === 'none') {
    await step('Loading the demonstration world', (detail) => bringDemonstration(urls.DATABASE_OWNER_URL, detail))
  }
  return ready
}
