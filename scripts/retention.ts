/** `npm run retention`: deletes or makes anonymous what has been kept long enough, as the worker does every night, and says how much. */
import { bringClient } from './build'
import { currentDatabase, runCommand } from './environment'

await runCommand(async () => {
  bringClient()
  await currentDatabase()
  // These reach the database client, which a fresh clone makes first.
  const { applyRetention } = await import('@/lib/retention/commands')
  const { closePools } = await import('@/lib/db/pools')
  const { transaction } = await import('@/lib/db/transaction')
  const removed = await applyRetention((settings, work) => transaction(settings, work, 'job'), new Date())
  for (const [kind, count] of Object.entries(removed)) console.log(`${kind}: ${count}`)
  await closePools()
})
