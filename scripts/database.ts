/**
 * `npm run db:dev`: the embedded server alone, left running, for tools and development; `npm run db:dev -- stop`
 * ends it, and `npm run db:dev -- empty` throws its content away.
 */
import { startEmbedded, stopEmbedded } from '@/lib/db/embedded'
import { runCommand } from './environment'

await runCommand(async () => {
  if (process.argv[2] === 'stop') {
    stopEmbedded()
    console.log('The embedded PostgreSQL is stopped.')
  } else {
    const { folder, empty } = await startEmbedded()
    if (process.argv[2] === 'empty') await empty()
    console.log(`PostgreSQL runs; its data is in ${folder} and its addresses are in .data/dev.env.`)
  }
})
