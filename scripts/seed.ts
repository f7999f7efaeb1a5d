/** `npm run db:seed`: reference data, and in this project's embedded database the demonstration world. */
import { bringClient } from './build'
import { bringDemonstration, bringReference, demonstrationState } from './contents'
import { configuredDatabase, currentDatabase, runCommand } from './environment'
import { step } from './progress'

await runCommand(async () => {
  bringClient()
  const isConfigured = configuredDatabase() !== null
  const { DATABASE_OWNER_URL } = await currentDatabase()
  await step('Loading places, sectors and definitions', (detail) => bringReference(DATABASE_OWNER_URL, detail))
  if (isConfigured || (await demonstrationState(DATABASE_OWNER_URL)) === 'loaded') return
  await step('Loading the demonstration world', (detail) => bringDemonstration(DATABASE_OWNER_URL, detail))
})
