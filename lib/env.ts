import 'server-only'
import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  APP_URL: z.url().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('samverk@localhost'),
  NEXTAUTH_SECRET: z.string().min(32),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().optional(),
  PORT: z.coerce.number().default(3000),
})

let known: z.infer<typeof schema> | null = null

/** The environment, checked once at first use. Throws with the names of what is missing. */
export function env(): z.infer<typeof schema> {
  return (known ??= schema.parse(process.env))
}

/** The address that people use, without a slash at the end. */
export function appUrl(): string {
  return (env().APP_URL ?? `http://localhost:${env().PORT}`).replace(/\/$/, '')
}

/** Whether this database was made as a demonstration: the start script says so, and every page and print is marked. */
export function isDemonstration(): boolean {
  return process.env.SAMVERK_DEMONSTRATION === '1'
}

/** Where attachments are kept: a folder that is backed up with the database. */
export function filesFolder(): string {
  return process.env.SAMVERK_FILES ?? '.data/files'
}
