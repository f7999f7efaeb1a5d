/** `npm run db:generate`: Prisma's client from prisma/schema. Naming any program as its migration engine keeps Prisma from downloading one. */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js')
const done = spawnSync(process.execPath, [prisma, 'generate'], {
  stdio: ['ignore', 'ignore', 'pipe'],
  encoding: 'utf8',
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
})
if (done.status !== 0) process.stderr.write(done.stderr ?? String(done.error))
process.exit(done.status ?? 1)
