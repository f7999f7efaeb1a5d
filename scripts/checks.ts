import { createServer } from 'node:net'
import type { Client } from 'pg'
import { withClient, type DatabaseUrls } from '@/lib/db/roles'
import { Sentence } from '@/lib/db/sentence'

/** The port to serve on, from PORT. */
export function wishedPort(text = process.env.PORT ?? '3000'): number {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Sentence(`PORT is "${text}", and a port is a whole number from 1 to 65535.`)
}

/** Refuses a port that another program holds, on any address of this machine. */
export async function refuseBusyPort(port: number): Promise<void> {
  for (const host of ['127.0.0.1', undefined]) {
    const code = await listenFailure(port, host)
    if (code === 'EADDRINUSE') throw new Sentence(`Port ${port} is in use by another program: stop it, or choose another port (PORT=${port + 1} npm start).`)
    if (code === 'EACCES') throw new Sentence(`This user may not serve on port ${port}: choose a port from 1024 up (PORT=3000 npm start).`)
  }
}

/** What a configured database needs besides its addresses; embedded starts make these themselves. */
export function refuseMissingSecrets(env: NodeJS.ProcessEnv = process.env): void {
  const missing = ['NEXTAUTH_SECRET', 'APP_URL'].filter((name) => !env[name])
  if (missing.length > 0) throw new Sentence(`A database of your own needs ${missing.join(' and ')} in the environment as well: NEXTAUTH_SECRET is 32 random bytes or more, APP_URL the address people use (deploy/README.md).`)
  if ((env.NEXTAUTH_SECRET ?? '').length < 32) throw new Sentence('NEXTAUTH_SECRET is too short: it must have at least 32 characters, made at random.')
  if (!URL.canParse(env.APP_URL ?? '')) throw new Sentence(`APP_URL is "${env.APP_URL}", and must be a whole address such as https://samverk.example.org.`)
}

/** Refuses a database that does not answer, is too old, is not UTF8, or whose serving logins could pass the walls between networks. */
export async function refuseUnsafeDatabase(urls: DatabaseUrls): Promise<void> {
  await withLogin('DATABASE_OWNER_URL', urls.DATABASE_OWNER_URL, refuseUnfitOwner)
  await withLogin('DATABASE_URL', urls.DATABASE_URL, refusePassingRole)
  await withLogin('DATABASE_JOB_URL', urls.DATABASE_JOB_URL, refusePassingRole)
}

async function refuseUnfitOwner(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string; number: number; encoding: string; can_create: boolean; database: string; login: string }>(
    `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number,
      current_setting('server_encoding') AS encoding, current_database() AS database, current_user AS login,
      has_database_privilege(current_database(), 'CREATE') AND has_schema_privilege('public', 'CREATE') AS can_create`,
  )
  const [found] = rows
  if (!found) return
  if (found.number < 160_000) throw new Sentence(`The database server is PostgreSQL ${found.version}, and Samverk needs 16 or newer.`)
  if (found.encoding !== 'UTF8') throw new Sentence(`The database ${found.database} keeps its text as ${found.encoding}: make it anew with createdb --encoding=UTF8 --template=template0.`)
  if (!found.can_create) throw new Sentence(`The login ${found.login} (DATABASE_OWNER_URL) may not create tables in ${found.database}: run deploy/roles.sql there once as a superuser.`)
}

/** A serving login is fenced by row-level security only while it can neither pass it, own a table, nor hold the outside roles at all times. */
async function refusePassingRole(client: Client, variable: string): Promise<void> {
  const { rows } = await client.query<{ login: string; passes: boolean; owns: boolean; takes: boolean; holds: boolean }>(
    `SELECT current_user AS login,
      (SELECT bool_or(rolsuper OR rolbypassrls) FROM pg_roles WHERE pg_has_role(current_user, oid, 'MEMBER')) AS passes,
      EXISTS (SELECT FROM pg_class WHERE relkind IN ('r', 'p') AND pg_has_role(current_user, relowner, 'MEMBER')) AS owns,
      (SELECT count(*) = 3 AND bool_and(pg_has_role(current_user, oid, 'MEMBER')) FROM pg_roles WHERE rolname = ANY ($1)) AS takes,
      (SELECT coalesce(bool_or(pg_has_role(current_user, oid, 'USAGE')), false) FROM pg_roles WHERE rolname = ANY ($1)) AS holds`,
    [['samverk_public', 'samverk_auth', 'samverk_outside']],
  )
  const [found] = rows
  if (!found) return
  const remedy = `give ${variable} the login that deploy/roles.sql makes`
  if (found.passes) throw new Sentence(`The login ${found.login} (${variable}) may bypass row-level security and so read every network: ${remedy}.`)
  if (found.owns) throw new Sentence(`The login ${found.login} (${variable}) owns tables and so stands outside the walls between networks: ${remedy}.`)
  if (found.holds) throw new Sentence(`The login ${found.login} (${variable}) inherits a role that it may only take for one transaction: run deploy/roles.sql again as a superuser.`)
  if (!found.takes) throw new Sentence(`The login ${found.login} (${variable}) may not take the roles samverk_public, samverk_auth and samverk_outside: run deploy/roles.sql once as a superuser.`)
}

async function withLogin(variable: string, url: string, work: (client: Client, variable: string) => Promise<void>): Promise<void> {
  if (!URL.canParse(url)) throw new Sentence(`${variable} is not an address such as postgresql://login:password@host:5432/samverk.`)
  try {
    await withClient(url, (client) => work(client, variable))
  } catch (error) {
    if (error instanceof Sentence) throw error
    const { host, pathname, username } = new URL(url)
    throw new Sentence(`The database ${pathname.slice(1)} at ${host} does not answer to ${username} (${variable}): ${reasonOf(error)}.`)
  }
}

/** A refused connection to a name with several addresses is an AggregateError, whose own message is empty. */
function reasonOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error
  return first instanceof Error ? first.message.replace(/\.$/, '') : String(first)
}

function listenFailure(port: number, host: string | undefined): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? null))
    probe.listen(port, host, () => probe.close(() => resolve(null)))
  })
}
