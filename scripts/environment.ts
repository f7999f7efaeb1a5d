import { startEmbedded } from '@/lib/db/embedded'
import { localSecrets } from '@/lib/db/embedded-folder'
import type { DatabaseUrls } from '@/lib/db/roles'
import { Sentence } from '@/lib/db/sentence'
import { endAll, isEnding, onEnding } from './ending'

const names = ['DATABASE_OWNER_URL', 'DATABASE_URL', 'DATABASE_JOB_URL'] as const

/** The addresses of a configured database, null when none is configured; one that is named in part is a mistake to be told. */
export function configuredDatabase(env: NodeJS.ProcessEnv = process.env): DatabaseUrls | null {
  const missing = names.filter((name) => !env[name])
  if (missing.length === names.length) return null
  if (missing.length > 0) throw new Sentence(`A database is configured without ${missing.join(' and ')}: Samverk needs its owner, app and job logins (deploy/README.md).`)
  return { DATABASE_OWNER_URL: env.DATABASE_OWNER_URL ?? '', DATABASE_URL: env.DATABASE_URL ?? '', DATABASE_JOB_URL: env.DATABASE_JOB_URL ?? '' }
}

/**
 * The configured database, else this project's embedded one, started for this command if it does not run; addresses
 * and, for the embedded one, the secret are also put in the environment.
 */
export async function currentDatabase(): Promise<DatabaseUrls> {
  const configured = configuredDatabase()
  if (configured) return configured
  const { urls, wasRunning, stop } = await startEmbedded()
  if (!wasRunning) onEnding(stop)
  Object.assign(process.env, urls)
  process.env.NEXTAUTH_SECRET ??= localSecrets().auth
  return urls
}

/** Runs a command of the operator and lets go of what it opened: a known failure is one sentence, an unknown one keeps its stack; both end with code 1. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!isEnding()) console.error(error instanceof Sentence ? error.message : error) // what fails because it was stopped is no news
    process.exitCode = 1
  } finally {
    await endAll()
  }
}
