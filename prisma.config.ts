import { defineConfig } from 'prisma/config'

/** For operators who run Prisma's own command: the same folder of migrations, applied as the owner. */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_OWNER_URL ?? '' },
})
