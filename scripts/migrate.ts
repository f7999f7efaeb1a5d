/** `npm run db:migrate`: brings the configured database, or this project's embedded one, to the newest migration. */
import { applyMigrations } from '@/lib/db/migrations'
import { currentDatabase, runCommand } from './environment'

await runCommand(async () => {
  const { DATABASE_OWNER_URL } = await currentDatabase()
  const applied = await applyMigrations(DATABASE_OWNER_URL, (name) => console.log(`Applying ${name}`))
  console.log(applied.length > 0 ? `${applied.length} migrations applied.` : 'Nothing to migrate.')
})
