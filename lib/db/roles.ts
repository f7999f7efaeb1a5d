import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** The passwords of the three logins. */
export type LoginPasswords = { owner: string; app: string; job: string }
/** The addresses of one database by login, as the environment names them. */
export type DatabaseUrls = { DATABASE_OWNER_URL: string; DATABASE_URL: string; DATABASE_JOB_URL: string }

/** Makes a database when it is missing and runs deploy/roles.sql in it, as superuser. Running it again changes only passwords. */
export async function layRoles(superuserUrl: string, database: string, passwords: LoginPasswords): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database])
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} TEMPLATE template0 ENCODING 'UTF8'`)
  })
  await withClient(databaseUrl(superuserUrl, database), async (client) => {
    const literals: Record<string, string> = { owner_password: passwords.owner, app_password: passwords.app, job_password: passwords.job }
    const sql = readFileSync(join(process.cwd(), 'deploy', 'roles.sql'), 'utf8')
    await client.query(sql.replace(/^\s*--.*$/gm, '').replace(/:'(\w+)'/g, (_, name: string) => client.escapeLiteral(literals[name] ?? '')))
  })
}

/** The addresses of a database on 127.0.0.1 for the three logins. */
export function loginUrls(port: number, database: string, passwords: LoginPasswords): DatabaseUrls {
  const url = (login: keyof LoginPasswords) => `postgresql://samverk_${login}:${passwords[login]}@127.0.0.1:${port}/${database}`
  return { DATABASE_OWNER_URL: url('owner'), DATABASE_URL: url('app'), DATABASE_JOB_URL: url('job') }
}

/** The same server and login, another database. */
export function databaseUrl(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}

/** One connection for one piece of work, closed whatever happens. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
