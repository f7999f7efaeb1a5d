import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/client'

/** The logins of a serving process. The owner login is for migrations and seeds alone and is not here. */
export type Login = 'app' | 'job'

const ADDRESS: Record<Login, string> = { app: 'DATABASE_URL', job: 'DATABASE_JOB_URL' }
// Development reloads modules; the pools outlive them, or every reload would leak connections.
const kept = globalThis as typeof globalThis & { samverkPools?: Partial<Record<Login, PrismaClient>> }

/** The pool of one login, made at first use, when the environment is known. */
export function pool(login: Login): PrismaClient {
  kept.samverkPools ??= {}
  return (kept.samverkPools[login] ??= connect(login))
}

/** Closes every pool: at the end of a command and of each test file. */
export async function closePools(): Promise<void> {
  const open = Object.values(kept.samverkPools ?? {})
  kept.samverkPools = {}
  await Promise.all(open.map((client) => client.$disconnect()))
}

function connect(login: Login): PrismaClient {
  const connectionString = process.env[ADDRESS[login]]
  if (!connectionString) throw new Error(`${ADDRESS[login]} is not set`)
  const adapter = new PrismaPg({ connectionString, max: Number(process.env.DATABASE_POOL ?? 10), connectionTimeoutMillis: 5000, application_name: `samverk-${login}` })
  return new PrismaClient({ adapter })
}
